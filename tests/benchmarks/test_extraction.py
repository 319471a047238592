"""How fast articles are read, as a ratio to what `dateparser.search_dates` alone takes for them.

Of three sorts: articles of 4 KB that are joined out of reports and so tell of many flights; reports as they are, which
are shorter; and texts that hold nothing.

python -m tests.benchmarks.test_extraction [--profile]
"""

import cProfile
import pstats
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any
from unittest.mock import patch

from dateparser.search import search_dates

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.extract.pipeline import Extractor
from tests.benchmarks.articles import articles, reports, unrelated
from tests.benchmarks.machine import machine

ARTICLES = 100
COMPARED = 25  # search_dates takes its time
LOADING = 4.0  # times the compilation of all patterns, which nothing can spare, may the rules take to load
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
    """How many times as long dateparser's search takes for dense articles; prints what was measured."""
    reader = extractor()
    print(f"\n{machine()}")
    sorts = {"articles": list(articles(ARTICLES)), "single reports": reports(), "unrelated texts": unrelated()}
    ratios = [_compare(reader, name, texts) for name, texts in sorts.items()]
    return ratios[0]


def _compare(reader: Extractor, name: str, texts: list[str]) -> float:
    """The ratio for one sort of texts, by the medians over texts that lie evenly among them."""

    def extract(text: str) -> object:
        return reader.extract(text, PUBLISHED)

    def search(text: str) -> object:
        return search_dates(text, languages=["en"])

    compared = texts[:: max(1, len(texts) // COMPARED)]
    for text in compared:  # patterns and caches
        extract(text)
        search(text[:200])
    ours, theirs = seconds_each(extract, compared), seconds_each(search, compared)
    size = statistics.mean(len(text.encode()) for text in compared)
    print(
        f"{name}, {len(compared)} of {size / 1000:.1f} KB, medians: extraction {ours * 1000:.1f} ms, "
        f"dateparser.search_dates {theirs * 1000:.1f} ms: {theirs / ours:.1f}× as long (target {TARGET:.0f}×)"
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


def loading() -> float:
    """How many times as long as the compilation of its patterns an extractor takes to load; prints both."""
    compiling = 0.0
    compile_one = re._compiler.compile  # type: ignore[attr-defined]

    def timed(*arguments: Any) -> Any:
        nonlocal compiling
        start = time.process_time()
        pattern = compile_one(*arguments)
        compiling += time.process_time() - start
        return pattern

    re.purge()
    start = time.process_time()
    with patch("re._compiler.compile", timed):
        extractor()
    whole = time.process_time() - start
    print(f"\nrules and catalogue load in {whole:.2f} s, of which {compiling:.2f} s compile patterns")
    return whole / compiling


def test_rules_load_about_as_fast_as_their_patterns_compile() -> None:
    assert loading() <= LOADING


def test_reading_an_article_is_faster_than_a_search_for_its_dates() -> None:
    assert measure() >= FLOOR


if __name__ == "__main__":
    profile() if "--profile" in sys.argv else measure()
