"""How fast articles are read, as a ratio to what `dateparser.search_dates` alone takes for them.

Of three sorts: articles of 4 KB that are joined out of reports and so tell of many flights; reports as they are, which
are shorter; and texts that hold nothing. The search is called in two ways: with the text alone, as the extraction is,
so that it has to find out the language; and told that all is English, which spares it most of its work.

python -m tests.benchmarks.test_extraction [--profile]
"""

import cProfile
import pstats
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from unittest.mock import patch

from dateparser.search import search_dates

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.extract.pipeline import Extractor
from tests.benchmarks.articles import articles, reports, unrelated
from tests.benchmarks.machine import machine

ARTICLES = 100
COMPARED = 25  # search_dates takes its time
COMPARED_UNTOLD = 7  # and far more where it is to find out the language
LOADING = 4.0  # times the compilation of all patterns, which nothing can spare, may the rules take to load
TARGET = 10.0  # the search has to find out the language, as the extraction has
FLOOR = 1.0  # it is told that all is English
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


class Ratios(NamedTuple):
    """How many times as long dateparser's search takes."""

    untold: float
    told: float


def measure() -> Ratios:
    """The ratios for dense articles; prints what was measured."""
    reader = extractor()
    print(f"\n{machine()}")
    sorts = {"articles": list(articles(ARTICLES)), "single reports": reports(), "unrelated texts": unrelated()}
    ratios = [_compare(reader, name, texts) for name, texts in sorts.items()]
    return ratios[0]


def _compare(reader: Extractor, name: str, texts: list[str]) -> Ratios:
    """The ratios for one sort of texts, by the medians over texts that lie evenly among them."""

    def extract(text: str) -> object:
        return reader.extract(text, PUBLISHED)

    def search(text: str) -> object:
        return search_dates(text)

    def search_english(text: str) -> object:
        return search_dates(text, languages=["en"])

    compared = texts[:: max(1, len(texts) // COMPARED)]
    untold = compared[:: max(1, len(compared) // COMPARED_UNTOLD)]
    for text in compared:  # patterns and caches
        extract(text)
        search_english(text[:200])
    search(compared[0])
    ours, english = seconds_each(extract, compared), seconds_each(search_english, compared)
    ours_of_untold, theirs = seconds_each(extract, untold), seconds_each(search, untold)
    size = statistics.mean(len(text.encode()) for text in compared)
    ratios = Ratios(theirs / ours_of_untold, english / ours)
    print(
        f"{name} of {size / 1000:.1f} KB, medians of {len(compared)}: extraction {ours * 1000:.1f} ms; "
        f"dateparser.search_dates of {len(untold)} of them {theirs * 1000:.0f} ms: {ratios.untold:.0f}× as long "
        f"(target {TARGET:.0f}×); told that they are English {english * 1000:.1f} ms: {ratios.told:.1f}×"
    )
    return ratios


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
    ratios = measure()
    assert ratios.untold >= TARGET
    assert ratios.told >= FLOOR


if __name__ == "__main__":
    profile() if "--profile" in sys.argv else measure()
