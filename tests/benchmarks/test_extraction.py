"""How fast an article of 4 KB is read, as a ratio to what `dateparser.search_dates` alone takes for it.

python -m tests.benchmarks.test_extraction [--profile]
"""

import cProfile
import pstats
import statistics
import sys
import time
from collections.abc import Callable, Iterable

from dateparser.search import search_dates

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.extract.pipeline import Extractor
from tests.benchmarks.articles import articles
from tests.benchmarks.machine import machine

ARTICLES = 100
COMPARED = 12  # search_dates takes its time
TARGET, FLOOR = 10.0, 1.0  # what is aimed at, and what must never happen
PUBLISHED = "2024-03-20"


def seconds_each(work: Callable[[str], object], texts: Iterable[str]) -> float:
    """The median of the processor seconds that one text takes."""
    costs = []
    for text in texts:
        start = time.process_time()
        work(text)
        costs.append(time.process_time() - start)
    return statistics.median(costs)


def extractor() -> Extractor:
    return Extractor.load(paths.resources() / "rules", load(paths.resources() / "catalogue"))


def measure() -> float:
    """How many times as long dateparser's search takes; prints what was measured."""
    texts = list(articles(ARTICLES))
    reader = extractor()

    def extract(text: str) -> object:
        return reader.extract(text, PUBLISHED)

    def search(text: str) -> object:
        return search_dates(text, languages=["en"])

    seconds_each(extract, texts[:3])  # patterns and caches
    search(texts[0][:200])
    compared = texts[:COMPARED]
    ours, theirs = seconds_each(extract, compared), seconds_each(search, compared)
    everything = seconds_each(extract, texts)
    size = statistics.mean(len(text.encode()) for text in texts)
    print(
        f"\n{machine()}\nextraction, articles of {size / 1000:.1f} KB, median: {everything * 1000:.1f} ms each "
        f"({ARTICLES} articles); on {COMPARED} of them {ours * 1000:.1f} ms, "
        f"dateparser.search_dates {theirs * 1000:.0f} ms: {theirs / ours:.1f}× as long (target {TARGET:.0f}×)"
    )
    return theirs / ours


def profile() -> None:
    """Print where the time goes."""
    reader = extractor()
    texts = list(articles(ARTICLES))
    profiler = cProfile.Profile()
    profiler.enable()
    for text in texts:
        reader.extract(text, PUBLISHED)
    profiler.disable()
    for order in ("tottime", "cumulative"):
        pstats.Stats(profiler).strip_dirs().sort_stats(order).print_stats(30)


def test_reading_an_article_is_faster_than_a_search_for_its_dates() -> None:
    assert measure() >= FLOOR


if __name__ == "__main__":
    profile() if "--profile" in sys.argv else measure()
