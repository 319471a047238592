"""How long 1,000 articles take from files to a library, as a ratio to Recoll's indexer on the same files.

    python -m tests.benchmarks.test_import

Two collections: texts of 4 KB, joined out of dense reports, and generated articles in all formats. Both programs start
as processes of their own with an empty index in a new folder, and take turns. Recoll runs with a configuration folder
of its own: the articles are its only `topdirs`, everything else is as installed. Beside the time on the clock stands
that of the processors, which other programs disturb less. Without `recollindex` (Debian and Ubuntu: the package
`recollcmd`) only our own time is told.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.benchmarks import generated
from tests.benchmarks.articles import articles
from tests.benchmarks.machine import as_installed, machine

ARTICLES = 1000
ROUNDS = 2
TARGET, BOUND = 1.0, 40.0  # what is aimed at, and what would be a mistake
WITHOUT = "recollindex is not installed (package recollcmd): no ratio"


@dataclass(frozen=True)
class Taken:
    """Seconds on the clock, and seconds of processors, of all processes together."""

    clock: float
    processors: float


def write_reports(folder: Path) -> None:
    """Dense texts."""
    folder.mkdir()
    for number, text in enumerate(articles(ARTICLES)):
        (folder / f"{number:04}.txt").write_text(text, encoding="utf-8")


def write_generated(folder: Path) -> None:
    """Articles in all formats."""
    generated.write(folder, ARTICLES)


COLLECTIONS: dict[str, Callable[[Path], None]] = {
    "texts of 4 KB": write_reports,
    "generated articles in all formats": write_generated,
}


def taken(bytecode: Path, *command: str) -> Taken:
    """How long a program runs."""
    start = time.monotonic()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=as_installed(bytecode)
    )
    _, code, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(code)
    assert process.returncode == 0, f"{command[0]} ended with {process.returncode}"
    return Taken(time.monotonic() - start, used.ru_utime + used.ru_stime)


def imported(sources: Path, work: Path) -> Taken:
    """Our import, storing and reconciling included."""
    command = (sys.executable, "-m", "soyuz_gui", "--library", str(work / "library.sqlite"), "import", str(sources))
    return taken(work.parent / "bytecode", *command)


def indexed(sources: Path, work: Path) -> Taken:
    """Recoll's index of the same files."""
    (work / "recoll.conf").write_text(f"topdirs = {sources}\n", encoding="utf-8")
    return taken(work, "recollindex", "-c", str(work))


def measure(kind: str) -> tuple[Taken, Taken | None]:
    """The medians of both; prints what was measured."""
    with tempfile.TemporaryDirectory() as name:
        sources = Path(name, "articles")
        COLLECTIONS[kind](sources)
        imported(next(path for path in sources.rglob("*") if path.is_file()), _folder(name, "warm-up"))  # compiles
        rival = shutil.which("recollindex") is not None
        ours, theirs = [], []
        for turn in range(ROUNDS):
            ours.append(imported(sources, _folder(name, f"ours-{turn}")))
            if rival:
                theirs.append(indexed(sources, _folder(name, f"recoll-{turn}")))
    own, other = _median(ours), _median(theirs) if theirs else None
    print(f"\n{machine()}\nimport of {ARTICLES} {kind}: {_said(own)}, {own.clock / ARTICLES * 1000:.1f} ms each")
    if other is None:
        print(WITHOUT)
    else:
        ratio, by_processors = own.clock / other.clock, own.processors / other.processors
        print(
            f"recollindex: {_said(other)}; ratio {ratio:.1f}× (target at most {TARGET:.0f}×), {by_processors:.1f}× of"
            " processors"
        )
    return own, other


def _median(all_taken: list[Taken]) -> Taken:
    clock, processors = ([getattr(each, name) for each in all_taken] for name in ("clock", "processors"))
    return Taken(statistics.median(clock), statistics.median(processors))


def _said(each: Taken) -> str:
    return f"{each.clock:.1f} s ({each.processors:.1f} s of processors)"


def _folder(parent: str, name: str) -> Path:
    folder = Path(parent, name)
    folder.mkdir()
    return folder


@pytest.mark.parametrize("kind", COLLECTIONS)
def test_import_against_recoll(kind: str) -> None:
    own, other = measure(kind)
    if other is None:
        pytest.skip(WITHOUT)
    assert own.clock / other.clock <= BOUND


if __name__ == "__main__":
    for each in COLLECTIONS:
        measure(each)
