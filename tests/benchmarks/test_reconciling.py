"""How long one more article takes to be reconciled, as a ratio between libraries of 1,000 and of 100,000 articles.

    python -m tests.benchmarks.test_reconciling [ARTICLES…]

The library of 100,000 articles has 2,000 missions and 200,000 facts, the smaller ones fewer missions of the same
50 articles each. Every article that is measured comes alone, so that nothing is shared between articles.
"""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.reconcile.incremental.rounds import Rounds
from soyuz_gui.store import articles as stored
from soyuz_gui.store import records
from soyuz_gui.store.database import Database, open_database
from soyuz_gui.store.memory import LibraryMemory
from tests.benchmarks import told_articles
from tests.benchmarks.machine import machine

SIZES = (1_000, 10_000, 100_000)
PER_FLIGHT = 50
ROUND = 500
MEASURED = 100
TARGET = 1.5
SMALL, BOUND = (500, 4_000), 3.0  # what a test run measures, and what would be a mistake there


def fill(database: Database, rounds: Rounds, size: int) -> float:
    """Store and reconcile articles in rounds; the seconds that reconciling took."""
    waiting, taken = told_articles.articles(size, PER_FLIGHT), 0.0
    done = False
    while not done:
        some = [item for item, _ in zip(waiting, range(ROUND), strict=False)]
        done = len(some) < ROUND
        with database.transaction():
            numbers = [stored.add(database, *item) for item in some]
        taken += reconciled(database, rounds, numbers)
    return taken


def reconciled(database: Database, rounds: Rounds, numbers: Sequence[int]) -> float:
    """The seconds that a round takes."""
    start = time.perf_counter()
    with database.transaction():
        records.apply(database, rounds.update(numbers, LibraryMemory(database)))
        stored.mark_fresh(database, numbers)
    return time.perf_counter() - start


def one_more(database: Database, rounds: Rounds, size: int) -> float:
    """The median seconds of articles that come one by one, on flights all over the library."""
    step = size // MEASURED
    found = []
    for count in range(MEASURED):
        item = told_articles.article(size + count, count * step // PER_FLIGHT)
        with database.transaction():
            number = stored.add(database, *item)
        found.append(reconciled(database, rounds, [number]))
    return statistics.median(found)


def measure(sizes: Sequence[int]) -> list[float]:
    """Seconds for one more article at each size; prints what was measured."""
    print(f"\n{machine()}")
    medians = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            database, rounds = open_database(Path(folder, "library.sqlite")), Rounds(Catalogue())
            filling = fill(database, rounds, size)
            medians.append(one_more(database, rounds, size))
            facts, missions = (
                database.value(f"SELECT count(*) FROM {what}") for what in ("fact", "record WHERE kind = 'mission'")
            )
            database.close()
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{size:>7} articles, {missions} missions, {facts} facts: one more {1000 * medians[-1]:.1f} ms"
            f" ({medians[-1] / medians[0]:.2f}×, target {TARGET}×); in rounds {1000 * filling / size:.1f} ms each;"
            f" {memory} MB at most so far",
            flush=True,
        )
    return medians


def test_one_more_article_takes_no_longer_in_a_larger_library() -> None:
    small, large = measure(SMALL)
    assert large / small <= BOUND


if __name__ == "__main__":
    measure([int(size) for size in sys.argv[1:]] or SIZES)
