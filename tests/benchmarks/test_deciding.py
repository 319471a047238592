"""How long a decision takes, as a ratio between libraries of 500 and of 4,000 articles.

python -m tests.benchmarks.test_deciding [ARTICLES…]
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.decisions import Decided, Decision
from soyuz_gui.domain.records import Update
from soyuz_gui.reconcile.incremental.memory import Memory
from soyuz_gui.reconcile.incremental.rounds import Rounds
from soyuz_gui.services.engine import ShippedEngine
from soyuz_gui.services.library import Library
from soyuz_gui.store import state
from soyuz_gui.store.database import open_database
from tests.benchmarks.machine import machine
from tests.benchmarks.test_reconciling import fill

SIZES = (500, 4_000)
MEASURED = 20
BOUND = 4.0  # the list of questions is as long as the library is large; what is made anew is not


class _Engine(ShippedEngine):
    """The program's own, with a catalogue that knows nothing: the flights of the library are made up."""

    def __init__(self) -> None:
        self.catalogue = Catalogue()  # type: ignore[misc]
        self.rounds = Rounds(self.catalogue)

    def update(
        self,
        articles: Collection[int],
        memory: Memory,
        heard: Sequence[Decided] = (),
        decisions: Sequence[Decided] | None = None,
    ) -> Update:
        return self.rounds.update(articles, memory, heard, decisions)


def measure(sizes: Sequence[int]) -> list[float]:
    """Median seconds of an answer, of a merge and of its preview at each size; prints what was measured."""
    print(f"\n{machine()}")
    medians = []
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            database, engine = open_database(Path(folder, "library.sqlite")), _Engine()
            with database.transaction():
                state.set_edition(database, engine.edition)
            fill(database, engine.rounds, size)
            library = Library(database, engine)
            answers = [
                _seconds(library, [library.curation.draft.accept(each.ref)])
                for each in library.curation.conflicts()[:MEASURED]
            ]
            rows = database.query("SELECT id FROM record WHERE kind = 'person' ORDER BY id LIMIT 4")
            first, second, *_ = (row["id"] for row in rows)
            merge = library.curation.draft.merge(first, [second])
            start = time.perf_counter()
            weighed = library.curation.consequences([merge])
            preview = time.perf_counter() - start
            merged = _seconds(library, [merge])
            start = time.perf_counter()
            library.curation.undo()
            undone = time.perf_counter() - start
            medians.append(statistics.median(answers))
            leaks = database.query("SELECT id FROM record WHERE kind = 'incident' ORDER BY id LIMIT 2")
            joined = _seconds(library, [library.curation.draft.merge(leaks[0]["id"], [leaks[1]["id"]])])
            afterwards = [
                _seconds(library, [library.curation.draft.leave_open(e.ref)])
                for e in library.curation.conflicts(everything=True)[:MEASURED]
            ]
            library.close()
        print(
            f"{size:>7} articles: an answer {1000 * medians[-1]:.1f} ms ({medians[-1] / medians[0]:.2f}×),"
            f" a merge ({weighed.sentence}) weighed {1000 * preview:.1f} ms, made {1000 * merged:.1f} ms,"
            f" undone {1000 * undone:.1f} ms; two incidents merged {1000 * joined:.1f} ms,"
            f" an answer after that {1000 * statistics.median(afterwards):.1f} ms",
            flush=True,
        )
    return medians


def _seconds(library: Library, decisions: Sequence[Decision]) -> float:
    start = time.perf_counter()
    library.curation.decide(decisions)
    return time.perf_counter() - start


def test_an_answer_takes_hardly_longer_in_a_larger_library() -> None:
    small, large = measure(SIZES)
    assert large <= BOUND * small


if __name__ == "__main__":
    measure([int(size) for size in sys.argv[1:]] or SIZES)
