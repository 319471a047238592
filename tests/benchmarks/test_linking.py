"""How long selecting a mission holds the window at 2,000 missions, as a ratio to bare widgets that show the same.

python -m tests.benchmarks.test_linking [MISSIONS]
"""

import hashlib
import statistics
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.records import Article
from soyuz_gui.reconcile.incremental.rounds import Rounds
from soyuz_gui.services.engine import ShippedEngine
from soyuz_gui.store import articles as stored
from soyuz_gui.store import state
from soyuz_gui.store.database import open_database
from tests.benchmarks import told_articles
from tests.benchmarks.articles import articles
from tests.benchmarks.machine import machine
from tests.benchmarks.test_reconciling import ROUND, reconciled

PROBE = Path(__file__).with_name("linking_probe.py")
MISSIONS, PER_FLIGHT, SELECTIONS = 2_000, 2, 40
FRAME = 1 / 60
BOUND = 1.75  # the bare window neither reads the library nor marks what it shows


def fill(path: Path, missions: int) -> None:
    """A library of so many missions, each told by a few articles of about 4 KB."""
    database, rounds = open_database(path), Rounds(Catalogue())
    filler = next(articles(1))
    waiting = told_articles.articles(missions * PER_FLIGHT, PER_FLIGHT)
    while some := [item for item, _ in zip(waiting, range(ROUND), strict=False)]:
        with database.transaction():
            numbers = [stored.add(database, _longer(item, filler), found) for item, found in some]
        reconciled(database, rounds, numbers)
    with database.transaction():
        state.set_edition(database, ShippedEngine().edition)
    database.close()


def _longer(item: Article, filler: str) -> Article:
    text = f"{item.text}\n\n{filler}"
    return replace(item, text=text, text_hash=hashlib.sha256(text.encode()).hexdigest())


def measure(missions: int) -> tuple[float, float]:
    """Median seconds for which a selection holds the program's loop, and that of the bare window."""
    print(f"\n{machine()}")
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "library.sqlite")
        fill(library, missions)
        command = [sys.executable, str(PROBE), str(library), str(SELECTIONS)]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=600, check=True)
    program, bare = (sorted(map(float, line.split())) for line in ended.stdout.splitlines()[-2:])
    held, floor = statistics.median(program), statistics.median(bare)
    print(
        f"{missions} missions, {SELECTIONS} selections: the loop is held for {1000 * held:.1f} ms"
        f" (in one of ten {1000 * _late(program):.1f} or more), that of bare widgets for {1000 * floor:.1f} ms"
        f" ({1000 * _late(bare):.1f}): {held / floor:.2f}×; a frame is {1000 * FRAME:.1f} ms"
    )
    return held, floor


def _late(ordered: list[float]) -> float:
    return ordered[len(ordered) * 9 // 10]


def test_selecting_a_mission_holds_the_window_hardly_longer_than_bare_widgets() -> None:
    held, floor = measure(MISSIONS)
    assert held <= BOUND * floor


if __name__ == "__main__":
    measure(int(sys.argv[1]) if len(sys.argv) > 1 else MISSIONS)
