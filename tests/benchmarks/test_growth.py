"""How time per article, memory and size of the library grow with the library: 1,000 generated articles after another.

    python -m tests.benchmarks.test_growth [THOUSANDS]

Time is that of the processors, of all processes of an import together, so that other programs do not count. Every
thousand comes by a process of its own.
"""

import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks import generated
from tests.benchmarks.machine import machine

STEP = 1000
TARGET = 1.2
SMALL, BOUND = 3, 2.0  # what a test run measures, and what would be a mistake there


@dataclass(frozen=True)
class Growth:
    """One thousand more: ms of processor time an article, MB of memory at most, KB of the library an article."""

    articles: int
    time: float
    memory: float
    size: float


def grow(library: Path, folder: Path, thousand: int) -> Growth:
    """Import the articles of one thousand."""
    generated.write(folder, STEP, thousand * STEP)
    command = [sys.executable, "-m", "soyuz_gui", "--quiet", "--library", str(library), "import", str(folder)]
    environment = {**os.environ, "XDG_DATA_HOME": str(library.parent)}
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=environment)
    _, code, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(code)
    assert not process.returncode, f"the import ended with {process.returncode}"
    articles = (thousand + 1) * STEP
    seconds = used.ru_utime + used.ru_stime
    return Growth(articles, 1000 * seconds / STEP, used.ru_maxrss / 1024, library.stat().st_size / 1024 / articles)


def measure(thousands: int) -> list[Growth]:
    """Let a library grow; prints what was measured after each thousand."""
    print(f"\n{machine()}")
    found: list[Growth] = []
    with tempfile.TemporaryDirectory() as name:
        library = Path(name, "library.sqlite")
        for thousand in range(thousands):
            found.append(grow(library, Path(name, f"articles-{thousand}"), thousand))
            last, ratio = found[-1], found[-1].time / found[0].time
            print(
                f"{last.articles:>7} articles: {last.time:.1f} ms each ({ratio:.2f}×, target {TARGET}×),"
                f" {last.memory:.0f} MB, {last.size:.1f} KB of the library each",
                flush=True,
            )
    return found


def test_time_and_memory_do_not_grow_with_the_library() -> None:
    first, *_, last = measure(SMALL)
    assert last.time / first.time <= BOUND
    assert last.memory / first.memory <= BOUND


if __name__ == "__main__":
    measure(int((sys.argv[1:] or ["10"])[0]))
