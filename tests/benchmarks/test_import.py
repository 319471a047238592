"""How long 1,000 articles take from files to a library, as a ratio to Recoll's indexer on the same files.

    python -m tests.benchmarks.test_import

Both start as a process of their own with an empty index in a new folder, and take turns. Recoll runs with a
configuration folder of its own: the articles are its only `topdirs`, everything else is as installed.
Without `recollindex` (Debian and Ubuntu: the package `recollcmd`) only our own time is told.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.articles import articles
from tests.benchmarks.machine import as_installed, machine

ARTICLES = 1000
ROUNDS = 2
TARGET, BOUND = 1.0, 40.0  # what is aimed at, and what would be a mistake


def seconds(bytecode: Path, *command: str) -> float:
    """How long a program runs."""
    start = time.monotonic()
    subprocess.run(command, check=True, capture_output=True, timeout=1200, env=as_installed(bytecode))
    return time.monotonic() - start


def imported(sources: Path, work: Path) -> float:
    """Our import, storing and reconciling included."""
    command = (sys.executable, "-m", "soyuz_gui", "--library", str(work / "library.sqlite"), "import", str(sources))
    return seconds(work.parent / "bytecode", *command)


def indexed(sources: Path, work: Path) -> float:
    """Recoll's index of the same files."""
    (work / "recoll.conf").write_text(f"topdirs = {sources}\n", encoding="utf-8")
    return seconds(work, "recollindex", "-c", str(work))


def measure() -> tuple[float, float | None]:
    """The medians of both in seconds; prints what was measured."""
    with tempfile.TemporaryDirectory() as name:
        sources = Path(name, "articles")
        sources.mkdir()
        for number, text in enumerate(articles(ARTICLES)):
            (sources / f"{number:04}.txt").write_text(text, encoding="utf-8")
        imported(next(sources.iterdir()), _folder(name, "warm-up"))  # compiles the modules
        rival = shutil.which("recollindex") is not None
        ours, theirs = [], []
        for turn in range(ROUNDS):
            ours.append(imported(sources, _folder(name, f"ours-{turn}")))
            if rival:
                theirs.append(indexed(sources, _folder(name, f"recoll-{turn}")))
    own, other = statistics.median(ours), statistics.median(theirs) if theirs else None
    print(f"\n{machine()}\nimport of {ARTICLES} articles: {own:.1f} s, {own / ARTICLES * 1000:.1f} ms each")
    if other is None:
        print("recollindex is not installed (package recollcmd): no ratio")
    else:
        print(f"recollindex: {other:.1f} s; ratio {own / other:.1f}× (target at most {TARGET:.0f}×)")
    return own, other


def _folder(parent: str, name: str) -> Path:
    folder = Path(parent, name)
    folder.mkdir()
    return folder


def test_import_against_recoll() -> None:
    own, other = measure()
    assert other is None or own / other <= BOUND


if __name__ == "__main__":
    measure()
