"""How time per article, memory and size of the library grow with an import: 1,000 generated articles, and more.

    python -m tests.benchmarks.test_growth [ARTICLES…]

Time is that of the processors, of all processes of an import together, so that other programs do not count. Every
import is one into an empty library. Memory is that of the largest of its processes.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import generated
from tests.benchmarks.machine import machine

TARGET = 1.2
SMALL, BOUND = (1000, 3000), 2.0  # what a test run measures, and what would be a mistake there
LARGE = (1000, 10_000, 100_000)


@dataclass(frozen=True)
class Import:
    """An import: ms of processor time an article, MB of memory at most, KB of the library an article."""

    time: float
    memory: float
    size: float


def import_generated(articles: int) -> Import:
    """Import so many articles into an empty library, in a process of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generated.write(folder / "articles", articles)
        library = folder / "library.sqlite"
        what = ["--quiet", "--library", str(library), "import", str(folder / "articles")]
        environment = {**os.environ, "XDG_DATA_HOME": name, "XDG_STATE_HOME": name}
        process = subprocess.Popen(
            [sys.executable, "-m", "soyuz_gui", *what], stdout=subprocess.DEVNULL, env=environment
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert not process.returncode, f"the import ended with {process.returncode}"
        seconds = used.ru_utime + used.ru_stime
        return Import(1000 * seconds / articles, used.ru_maxrss / 1024, library.stat().st_size / 1024 / articles)


def measure(sizes: Sequence[int]) -> list[Import]:
    """Import more and more articles; prints what was measured after each import."""
    print(f"\n{machine()}")
    found: list[Import] = []
    for articles in sizes:
        found.append(import_generated(articles))
        last, ratio = found[-1], found[-1].time / found[0].time
        print(
            f"{articles:>7} articles: {last.time:.1f} ms each ({ratio:.2f}×, target {TARGET}×),"
            f" {last.memory:.0f} MB, {last.size:.1f} KB of the library each",
            flush=True,
        )
    return found


def test_time_and_memory_do_not_grow_with_the_import() -> None:
    first, *_, last = measure(SMALL)
    assert last.time / first.time <= BOUND
    assert last.memory / first.memory <= BOUND


if __name__ == "__main__":
    measure([int(count) for count in sys.argv[1:]] or LARGE)
