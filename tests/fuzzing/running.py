"""Reads broken files in a process of its own, which may crash, hang or grow: what it does is found, not suffered."""

import json
import logging
import os
import re
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from multiprocessing import get_context
from pathlib import Path

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import readers
from soyuz_gui.services.intake.sources import Problem, find
from tests.fuzzing.mutating import mutated
from tests.fuzzing.seeds import seeds

LONGEST = 10.0  # seconds of processor time for one file
MOST_MEMORY = 500 * 1024  # KB
_BACKSTOP = 4 * 1024**3  # bytes of address space; so that what grows without end harms nobody else
_TOO_LONG, _TOO_LARGE = -signal.SIGPROF, 3  # exit codes of the process


@dataclass(frozen=True)
class Finding:
    """What a broken file did that no file may do."""

    kind: str
    number: int
    what: str


@dataclass
class Tally:
    """How many files were read, how many of them were refused in plain words, and the worst of them."""

    read: int = 0
    refused: int = 0
    slowest: float = 0.0  # seconds
    memory: int = 0  # KB

    def add(self, other: "Tally") -> None:
        self.read += other.read
        self.refused += other.refused
        self.slowest = max(self.slowest, other.slowest)
        self.memory = max(self.memory, other.memory)


def search(kind: str, first: int, count: int, tally: Tally) -> Iterator[Finding]:
    """Read so many broken files of a kind; behind one that ended the process another process goes on."""
    number, context = first, get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        while number < first + count:
            process = context.Process(target=_read_all, args=(kind, number, first + count, folder))
            process.start()
            process.join()
            for line in Path(folder, "found").read_text(encoding="utf-8").splitlines():
                yield Finding(**json.loads(line))
            state = json.loads(Path(folder, "state").read_text(encoding="utf-8"))
            tally.add(Tally(**state["tally"]))
            if process.exitcode:
                yield Finding(kind, state["number"], _ending(process.exitcode))
            number = state["number"] + 1


def _ending(code: int) -> str:
    if code == _TOO_LONG:
        return f"took more than {LONGEST:.0f} s"
    return f"took more than {MOST_MEMORY // 1024} MB" if code == _TOO_LARGE else f"ended the process with {code}"


def read(path: Path) -> bool:
    """Read a file, or all that is in it; True where nothing gave an article. Any error but advice is one."""
    refused = [_is_refused(source) for source in find([path])]  # each of them is looked at
    return all(refused)


def _is_refused(source: readers.Source | Problem) -> bool:
    """True where a source was refused with advice, False where it gave an article."""
    if isinstance(source, Problem):
        assert source.message, "refused without a word"
        return True
    try:
        article = readers.read(source)
    except ReadingError as error:
        if not (error.message and error.advice):
            raise AssertionError("refused without advice") from error
        return True
    assert article.text.strip(), "no text"
    starts = article.page_starts
    assert list(starts) == sorted(starts), "pages out of order"
    assert all(0 <= start <= len(article.text) for start in starts), "pages outside the text"
    words = (article.text, article.title, article.publisher, article.author, article.address, article.published)
    for each in (*words, article.path):
        each.encode()
    return False


def _most_memory() -> int:
    """KB that this process had at most; Linux counts those of the program that started it in `ru_maxrss`, too."""
    status = Path("/proc/self/status")
    if peak := re.search(r"^VmHWM:\s+(\d+) kB", status.read_text(encoding="utf-8"), re.M) if status.exists() else None:
        return int(peak[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _read_all(kind: str, first: int, end: int, folder: str) -> None:
    """What the process does; it leaves behind where it was, so that its end tells what ended it."""
    logging.disable()
    resource.setrlimit(resource.RLIMIT_AS, (_BACKSTOP, _BACKSTOP))
    sound, file, tally = seeds()[kind], Path(folder, f"broken{kind}"), Tally()
    with Path(folder, "found").open("w", encoding="utf-8") as found, Path(folder, "state").open("w+b", 0) as state:
        for number in range(first, end):
            os.pwrite(state.fileno(), json.dumps({"number": number, "tally": asdict(tally)}).encode().ljust(200), 0)
            file.write_bytes(mutated(kind, sound, number))
            signal.setitimer(signal.ITIMER_PROF, LONGEST)  # ends the process
            start = time.process_time()
            try:
                refused = read(file)
            except Exception:
                found.write(json.dumps(asdict(Finding(kind, number, traceback.format_exc()))) + "\n")
                found.flush()
                refused = False
            memory = _most_memory()
            tally.add(Tally(1, refused, time.process_time() - start, memory))
            if memory > MOST_MEMORY:
                sys.exit(_TOO_LARGE)
        signal.setitimer(signal.ITIMER_PROF, 0)
        os.pwrite(state.fileno(), json.dumps({"number": number, "tally": asdict(tally)}).encode().ljust(200), 0)
