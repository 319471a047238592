"""Reprints of a story are one source, in whatever order they come."""

import random
from collections.abc import Iterable
from itertools import islice, permutations
from pathlib import Path

import pytest

from soyuz_gui.domain.facts import Extraction, RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.domain.records import Article
from soyuz_gui.services.browsing.articles import reprints_sentence
from soyuz_gui.services.engine import ShippedEngine
from soyuz_gui.services.export.columns import columns
from soyuz_gui.services.library import Library
from soyuz_gui.services.upkeep import refreshing
from soyuz_gui.store import articles, families
from soyuz_gui.store.database import Database, open_in_memory
from soyuz_gui.text.likeness import sketch
from tests.unit.text.test_likeness import OTHER, WIRE

ENGINE = ShippedEngine()
NAMED = "The craft is Soyuz T-90, which carries Ada Nunez."


@pytest.fixture
def sources(tmp_path: Path) -> dict[str, Path]:
    """A wire story, a cut copy, one with another headline, and a report of its own."""
    cut = " ".join(WIRE.split()[: len(WIRE.split()) // 2])
    texts = {"wire": WIRE, "cut": cut, "headed": f"They are off!\n{WIRE}", "own": OTHER}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(f"{NAMED}\n{text}", encoding="utf-8")
    return {name: tmp_path / f"{name}.txt" for name in texts}


def imported(runs: Iterable[Iterable[Path]]) -> Library:
    library = Library.in_memory(ENGINE)
    for run in runs:
        library.import_paths(list(run))
    return library


def cells(library: Library, table: Table, key: str) -> dict[str, object]:
    place = [column.key for column in columns(table)].index(key)
    return {str(row.cells[0]): row.cells[place] for row in library.page(table).rows}


def test_the_reprints_of_a_story_count_as_one_source(sources: dict[str, Path]) -> None:
    library = imported([sources.values()])
    assert cells(library, Table.MISSIONS, "sources") == {"Soyuz T-90": 2}
    assert cells(library, Table.ARTICLES, "reprints") == {"wire.txt": 2, "cut.txt": 2, "headed.txt": 2, "own.txt": 0}
    found = library.find_record("Soyuz T-90")
    assert found
    assert found.kind is RecordKind.MISSION
    assert len(library.record(found.kind, found.id).articles) == 4


def test_the_order_of_imports_changes_no_count(sources: dict[str, Path]) -> None:
    for order in islice(permutations(sources.values()), 0, None, 5):
        library = imported([[path] for path in order])
        assert cells(library, Table.MISSIONS, "sources") == {"Soyuz T-90": 2}
        assert cells(library, Table.ARTICLES, "original")["cut.txt"] == "headed.txt"


def test_two_stories_that_a_third_one_unites_are_one_source_from_then_on(tmp_path: Path) -> None:
    parts = {"first": WIRE, "second": OTHER, "both": f"{WIRE}\n{OTHER}"}
    paths = []
    for name, text in parts.items():
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(f"{NAMED}\n{text}", encoding="utf-8")
    library = imported([paths[:2]])
    assert cells(library, Table.MISSIONS, "sources") == {"Soyuz T-90": 2}
    library.import_paths(paths[2:])
    assert cells(library, Table.MISSIONS, "sources") == {"Soyuz T-90": 1}
    rows = library.page(Table.ARTICLES).rows
    assert len(rows) == 3


def test_an_article_tells_what_it_reprints(sources: dict[str, Path]) -> None:
    library = imported([sources.values()])
    number = library.find_article("cut.txt")
    assert number
    assert reprints_sentence(library.article(number)) == (
        "The same story as headed.txt, where it was first, wire.txt: one source"
    )
    alone = library.find_article("own.txt")
    assert alone
    assert reprints_sentence(library.article(alone)) == ""


def test_words_that_every_page_of_a_site_has_make_no_candidates() -> None:
    pages = [f"{story(number)}\n{FOOT}" for number in range(80)]
    database = filed(pages)
    assert len(families.near(database, sketch(f"{story(81)}\n{FOOT}"))) < 40
    assert families_of(database) == 80
    assert families_of(filed([*pages, f"Printed again\n{pages[-1]}"])) == 80


def test_a_story_that_is_printed_a_hundred_times_is_one_source() -> None:
    prints = [f"{story(1)}\nPrinted in town number {number}." for number in range(100)]
    assert families_of(filed(prints)) == 1


def story(number: int) -> str:
    chance = random.Random(number)
    return " ".join(f"w{chance.randrange(5000)}" for _ in range(200))


FOOT = " ".join(f"f{number}" for number in range(60))


def filed(texts: Iterable[str]) -> Database:
    """A library with some texts whose families were looked for."""
    database = open_in_memory()
    with database.transaction():
        for number, text in enumerate(texts):
            item = Article(f"/{number}.txt", "text/plain", str(number), str(number), text)
            articles.add(database, item, Extraction())
    refreshing.find_families(database)
    return database


def families_of(database: Database) -> int:
    return int(database.value("SELECT count(DISTINCT family) FROM article"))
