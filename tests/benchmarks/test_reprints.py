"""What it costs to look for reprints of one more article, as a ratio between libraries of 1,000 and of 10,000.

    python -m tests.benchmarks.test_reprints

Texts are 600 words drawn by chance, one in ten of them a cut and edited copy of another. Every text ends with the same
words, as the pages of one site do.
"""

import random
import time

from soyuz_gui.domain.facts import Extraction
from soyuz_gui.domain.records import Article
from soyuz_gui.services.upkeep import refreshing
from soyuz_gui.store import articles
from soyuz_gui.store.database import Database, open_in_memory
from tests.benchmarks.machine import machine

SIZES = (1_000, 10_000)
WORDS, VOCABULARY = 600, 20_000
FOOT = " ".join(f"f{number}" for number in range(100))
MEASURED = 300
TARGET, BOUND = 1.5, 4.0  # what is aimed at, and what would be a mistake


def text(number: int) -> str:
    """An article; every tenth is an edited cut of the one before."""
    chance = random.Random(number - (number % 10 == 1))
    words = [f"w{chance.randrange(VOCABULARY)}" for _ in range(WORDS)]
    if number % 10 == 1:
        words = [word if place % 20 else "edited" for place, word in enumerate(words[:400])]
    return f"{' '.join(words)} {FOOT}"


def found(database: Database, numbers: range) -> float:
    """Store articles and look for their families; the seconds of the search alone."""
    with database.transaction():
        for number in numbers:
            item = Article(f"/{number}.txt", "text/plain", str(number), str(number), text(number))
            articles.add(database, item, Extraction())
    start = time.perf_counter()
    refreshing.find_families(database)
    return time.perf_counter() - start


def measure() -> list[float]:
    """Seconds for each of some more articles at each size; prints what was measured."""
    print(f"\n{machine()}")
    each = []
    for size in SIZES:
        database = open_in_memory()
        found(database, range(size))
        each.append(found(database, range(size, size + MEASURED)) / MEASURED)
        reprints = database.value("SELECT count(*) FROM articles_readable WHERE reprints > 0")
        assert reprints == 2 * (size + MEASURED) // 10
        print(
            f"{size:>6} articles: {1000 * each[-1]:.2f} ms for one more ({each[-1] / each[0]:.2f}×, target {TARGET}×)"
        )
    return each


def test_looking_for_reprints_takes_no_longer_in_a_larger_library() -> None:
    small, large = measure()
    assert large / small <= BOUND


if __name__ == "__main__":
    measure()
