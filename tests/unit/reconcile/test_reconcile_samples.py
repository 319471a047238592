"""The sample articles, extracted and reconciled: each flight, traveller and incident once, in any order."""

from itertools import islice, permutations

import pytest

from soyuz_gui.catalogue.load import load
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.records import ArticleFacts, Reconciliation
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.paths import resources, sample_articles
from soyuz_gui.reconcile.pipeline import reconcile

CATALOGUE = load(resources() / "catalogue")


@pytest.fixture(scope="module")
def articles() -> list[ArticleFacts]:
    extractor = Extractor.load(resources() / "rules", CATALOGUE)
    texts = [path.read_text(encoding="utf-8") for path in sorted(sample_articles().glob("*.txt"))]
    published = ["2023-09-15" if "date 2023-09-15" in text else "" for text in texts]
    told = zip(texts, published, strict=True)
    return [ArticleFacts(number, day, text, extractor.extract(text, day)) for number, (text, day) in enumerate(told)]


@pytest.fixture(scope="module")
def library(articles: list[ArticleFacts]) -> Reconciliation:
    return reconcile(articles, CATALOGUE)


def labels(library: Reconciliation, kind: RecordKind) -> list[str]:
    return [record.label for record in library.records if record.kind is kind]


def test_nine_flights_are_told_of(library: Reconciliation) -> None:
    soyuz = [f"Soyuz MS-{number:02}" for number in (9, 10, 11, 22, 23, 24, 27)]
    assert labels(library, RecordKind.MISSION) == ["Apollo–Soyuz", "Luna-25", *soyuz]


def test_fifteen_people_have_seats(library: Reconciliation) -> None:
    seats = {(v.target, v.value) for r in library.records for v in r.values if v.attribute is Attribute.CREW}
    assert len(seats) == 15
    assert all(CATALOGUE.person(key) for key, _ in seats)


def test_four_incidents_are_told_of(library: Reconciliation) -> None:
    assert labels(library, RecordKind.INCIDENT) == [
        "Luna-25 crash, August 2023",
        "Soyuz MS-09 leak, August 2018",
        "Soyuz MS-10 launch abort, 2018-10-11",
        "Soyuz MS-22 leak, December 2022",
    ]


def test_the_flight_that_no_article_names_says_what_identified_it(library: Reconciliation) -> None:
    flight = next(record for record in library.records if record.label == "Soyuz MS-24")
    assert len(flight.subjects) == 2
    assert flight.reason == "identified by launch on 2023-09-15 at 15:44 UTC, docking on 2023-09-15 and 3 of 3 crew"


def test_any_order_of_the_articles_gives_the_same(articles: list[ArticleFacts], library: Reconciliation) -> None:
    some = islice(permutations(articles), 0, None, 7)
    assert all(reconcile(order, CATALOGUE) == library for order in some)
