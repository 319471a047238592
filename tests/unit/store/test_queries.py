"""Parsed queries as SQL: what each field keeps in each table, and that nothing typed can break it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from soyuz_gui.domain.queries import EVERYTHING, Clause, Query, Table, Text, Years
from soyuz_gui.errors import UsageError
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from soyuz_gui.store import search, tables
from soyuz_gui.store.database import Database
from tests.unit import handmade

KEYS = {
    Table.MISSIONS: "mission",
    Table.CREW: "person",
    Table.INCIDENTS: "incident",
    Table.ARTICLES: "article",
    Table.FACTS: "stated",
}
LEAK = "Soyuz T-90 leak, June 2031"


def kept(database: Database, table: Table, query: str) -> list[str]:
    return [row[KEYS[table]] for row in tables.rows(database, table, parse(query))]


@pytest.mark.parametrize(
    ("query", "missions"),
    [
        ("", ["Soyuz T-90", "Soyuz T-91"]),
        ("mission:t-90", ["Soyuz T-90"]),
        ("mission:T-9", ["Soyuz T-90", "Soyuz T-91"]),
        ("-mission:T-90", ["Soyuz T-91"]),
        ("crew:nunez", ["Soyuz T-90"]),
        ("crew:NÚÑEZ", ["Soyuz T-90"]),
        ("crew:lindqvist", []),
        ("-crew:nunez", ["Soyuz T-91"]),
        ("site:plesetsk", ["Soyuz T-90"]),
        ('site:"plesetsk cosmodrome"', ["Soyuz T-90"]),
        ("site:%", []),
        ("site:p_esetsk", []),
        ("vehicle:x", []),
        ("year:2031", ["Soyuz T-90"]),
        ("year:2032..", ["Soyuz T-91"]),
        ("year:..2031", ["Soyuz T-90"]),
        ("year:2030..2040", ["Soyuz T-90", "Soyuz T-91"]),
        ("-year:2031", ["Soyuz T-91"]),
        ("crew:nunez or year:2032", ["Soyuz T-90", "Soyuz T-91"]),
        ("(crew:nunez or year:2032) year:2031", ["Soyuz T-90"]),
        ("-(crew:nunez or year:1999)", ["Soyuz T-91"]),
        ("not (crew:nunez year:2032)", ["Soyuz T-90", "Soyuz T-91"]),
        ("(leak or zzz) site:plesetsk", ["Soyuz T-90"]),
        ("date:2031-05", ["Soyuz T-90"]),
        ("date:2031-05-03", ["Soyuz T-90"]),
        ("date:2031-05-04..2032-04-08", []),
        ("date:2031-05-03..2032-04-09", ["Soyuz T-90", "Soyuz T-91"]),
        ("date:>2031", ["Soyuz T-91"]),
        ("-date:<2032", ["Soyuz T-91"]),
        ("agency:nasa", ["Soyuz T-90"]),
        ("nationality:x", []),
        ("outcome:success", []),
        ("incident:leak", ["Soyuz T-90"]),
        ("kind:crewed", ["Soyuz T-90", "Soyuz T-91"]),
        ("kind:uncrewed", []),
        ("kind:leak", ["Soyuz T-90"]),
        ("source:south", ["Soyuz T-90", "Soyuz T-91"]),
        ("source:tass", ["Soyuz T-90", "Soyuz T-91"]),
        ("source:up", ["Soyuz T-90"]),
        ("has:incident", ["Soyuz T-90"]),
        ("-has:incident", ["Soyuz T-91"]),
        ("has:conflict", ["Soyuz T-90"]),
        ("has:crew", ["Soyuz T-90"]),
        ("has:mention", ["Soyuz T-90", "Soyuz T-91"]),
        ("leak", ["Soyuz T-90"]),
        ("nun", ["Soyuz T-90", "Soyuz T-91"]),
        ('"nun"', []),
        ("T-91", ["Soyuz T-90", "Soyuz T-91"]),
        ("leak april", ["Soyuz T-90"]),
        ('"april 2032"', ["Soyuz T-90", "Soyuz T-91"]),
        ('"2032 april"', []),
        ("-leak", ["Soyuz T-91"]),
        ("mission:T-90 -site:baikonur year:2031 leak", ["Soyuz T-90"]),
        # any of the values of one field, all of the fields
        ("year:2031 year:2032", ["Soyuz T-90", "Soyuz T-91"]),
        ("year:2031 year:1999", ["Soyuz T-90"]),
        ("mission:T-90 mission:T-91 has:incident", ["Soyuz T-90"]),
        ("incident:leak incident:crash year:2032", []),
        ("crew:nunez crew:lindqvist", ["Soyuz T-90"]),
        ("-year:2031 -year:2032", []),
        ("year:2031 year:2032 -mission:T-90", ["Soyuz T-91"]),
        ("has:incident has:mention", ["Soyuz T-90"]),
    ],
)
def test_missions(filled: Database, query: str, missions: list[str]) -> None:
    assert kept(filled, Table.MISSIONS, query) == missions
    assert tables.count(filled, Table.MISSIONS, parse(query)) == len(missions)


@pytest.mark.parametrize(
    ("query", "people"),
    [
        ("", ["Ada Núñez"]),
        ("has:mention", ["Ada Núñez", "Bo Lindqvist"]),
        ("has:mention crew:bo", ["Bo Lindqvist"]),
        ("crew:bo", []),
        ("has:mention -has:incident", ["Bo Lindqvist"]),
        ("mission:T-90", ["Ada Núñez"]),
        ("mission:T-91", []),
        ("year:2031", ["Ada Núñez"]),
        ("year:2032", []),
        ("site:plesetsk incident:leak agency:nasa", ["Ada Núñez"]),
        ("has:crew", ["Ada Núñez"]),
        ("has:conflict", []),
    ],
)
def test_people(filled: Database, query: str, people: list[str]) -> None:
    assert kept(filled, Table.CREW, query) == people
    assert tables.count(filled, Table.CREW, parse(query)) == len(people)


@pytest.mark.parametrize(
    ("query", "incidents"),
    [
        ("", [LEAK]),
        ("incident:leak", [LEAK]),
        ("incident:T-90", [LEAK]),
        ("incident:crash", []),
        ("kind:leak crew:nunez mission:T-90 site:plesetsk", [LEAK]),
        ("year:2031", [LEAK]),
        ("year:2032", []),
        ("source:south", []),
    ],
)
def test_incidents(filled: Database, query: str, incidents: list[str]) -> None:
    assert kept(filled, Table.INCIDENTS, query) == incidents


@pytest.mark.parametrize(
    ("query", "articles"),
    [
        ("", ["north.txt", "south.txt"]),
        ("crew:nunez", ["north.txt", "south.txt"]),
        ("mission:T-91", ["south.txt"]),
        ("site:plesetsk", ["north.txt", "south.txt"]),
        ("has:incident", ["north.txt"]),
        ("year:2031", ["north.txt", "south.txt"]),
        ("year:2032", ["south.txt"]),
        ("-year:2032", ["north.txt"]),
        ("source:tass", ["south.txt"]),
        ("leak", ["north.txt"]),
        ("nunez", ["north.txt", "south.txt"]),
    ],
)
def test_articles(filled: Database, query: str, articles: list[str]) -> None:
    assert kept(filled, Table.ARTICLES, query) == articles


@pytest.mark.parametrize(
    ("query", "stated"),
    [
        ("mission:T-91", ["9 April 2032"]),
        ("incident:leak source:south", ["Ada Nunez", "Ada Nunez", "4 May 2031"]),
        ("year:2032", ["9 April 2032"]),
        ("leak source:north kind:leak has:conflict", ["Plesetsk", "3 May", "Ada Núñez"]),
    ],
)
def test_facts(filled: Database, query: str, stated: list[str]) -> None:
    assert kept(filled, Table.FACTS, query) == stated


def test_quotes_are_the_same_by_view_and_by_table(filled: Database) -> None:
    quotes = {row["id"]: row["quote"] for row in tables.rows(filled, Table.FACTS, EVERYTHING)}
    assert quotes == {row["id"]: row["quote"] for row in filled.query("SELECT id, quote FROM facts_readable")}
    assert "with Ada Núñez aboard" in quotes.values()


def test_only_chosen_rows(filled: Database) -> None:
    everything = list(tables.rows(filled, Table.MISSIONS, EVERYTHING))
    second = everything[1]["id"]
    assert list(tables.rows(filled, Table.MISSIONS, EVERYTHING, [second, 999])) == everything[1:]
    assert list(tables.rows(filled, Table.MISSIONS, EVERYTHING, [])) == []
    many = range(100_000)
    assert len(list(tables.rows(filled, Table.MISSIONS, EVERYTHING, many))) == 2


def test_who_is_only_mentioned_is_counted(filled: Database) -> None:
    library = Library(filled, handmade.HandmadeEngine())
    mentioned = [
        library.page(Table.CREW, parse(query)).mentioned for query in ("", "has:mention", "crew:bo", "crew:ada")
    ]
    assert mentioned == [1, 0, 1, 0]
    assert library.page(Table.MISSIONS).mentioned == 0


def test_an_unknown_field_is_the_callers_mistake(filled: Database) -> None:
    with pytest.raises(UsageError, match="colour"):
        list(tables.rows(filled, Table.MISSIONS, Query((Clause("colour", "red"),))))


def test_facets_count_what_a_click_would_keep(filled: Database) -> None:
    for table in Table:
        for found in tables.facets(filled, table, EVERYTHING):
            assert found.count == len(kept(filled, table, f'{found.field}:"{found.value}"')), (table, found)


def test_a_facet_is_not_narrowed_by_its_own_choice(filled: Database) -> None:
    counts = tables.facets(filled, Table.MISSIONS, parse("year:2031"))
    assert [(found.value, found.count) for found in counts if found.field == "year"] == [("2031", 1), ("2032", 1)]
    others = tables.facets(filled, Table.MISSIONS, parse("year:2032"))
    assert [found for found in others if found.field == "crew"] == []


@pytest.mark.parametrize(
    ("query", "chosen"),
    [
        ("crew:nunez year:2032", ("crew", "nunez", 0)),
        ("crew:nunez", ("crew", "nunez", 1)),
        ('-crew:"Ada Núñez" year:2032', ("crew", "Ada Núñez", 0)),
        ("year:2031..", ("year", "2031..", 2)),
        ("year:2031 zeppelin", ("year", "2031", 0)),
        ("has:conflict zeppelin", ("has", "conflict", 0)),
        ("incident:leak zeppelin", ("incident", "leak", 0)),
    ],
)
def test_what_is_chosen_is_always_listed_with_what_it_keeps(
    filled: Database, query: str, chosen: tuple[str, str, int]
) -> None:
    counts = tables.facets(filled, Table.MISSIONS, parse(query))
    assert chosen in [(found.field, found.value, found.count) for found in counts]


def test_a_vocabulary_word_typed_with_spaces_is_listed_once(filled: Database) -> None:
    filled.execute("UPDATE record_value SET value = 'launch_abort', folded = 'launch abort' WHERE value = 'leak'")
    counts = tables.facets(filled, Table.MISSIONS, parse('incident:"launch abort"'))
    assert [(found.value, found.count) for found in counts if found.field == "incident"] == [("launch abort", 1)]


def test_a_whole_value_is_no_part_of_another(filled: Database) -> None:
    filled.execute(
        "INSERT INTO record_value (record, position, attribute, value, folded, precision, status, leg, sources)"
        " SELECT id, 9, 'launch_site', 'Plesetsk', 'plesetsk', '', 'actual', '', 1"
        " FROM record WHERE label = 'Soyuz T-91'"
    )
    assert kept(filled, Table.MISSIONS, "site:plesetsk") == ["Soyuz T-90", "Soyuz T-91"]
    assert kept(filled, Table.MISSIONS, "site:=plesetsk") == ["Soyuz T-91"]
    assert kept(filled, Table.MISSIONS, "-site:=plesetsk") == ["Soyuz T-90"]
    counts = [(each.value, each.count, each.typed) for each in tables.facets(filled, Table.MISSIONS, parse(""))]
    assert ("Plesetsk", 1, False) in counts
    chosen = tables.facets(filled, Table.MISSIONS, parse("site:plesetsk"))
    assert [(each.count, each.typed) for each in chosen if each.value == "plesetsk"] == [(2, True)]


def test_a_whole_name_is_the_records_and_no_spelling(filled: Database) -> None:
    assert kept(filled, Table.CREW, "crew:nunez") == ["Ada Núñez"]
    assert kept(filled, Table.CREW, 'crew:"=ada nunez"') == ["Ada Núñez"]
    assert kept(filled, Table.CREW, "crew:=nunez") == []
    assert kept(filled, Table.ARTICLES, "source:=north.txt") == ["north.txt"]
    assert kept(filled, Table.ARTICLES, "source:=north") == []


def places(database: Database, query: str) -> list[tuple[str, list[str]]]:
    found = search.find(database, parse(query), 10)
    return sorted((item.name, [place.of(item.text) for place in item.places]) for item in found)


def test_found_words_are_where_they_stand(filled: Database) -> None:
    assert places(filled, "nunez") == [("north.txt", ["Núñez"]), ("south.txt", ["Nunez"])]
    assert places(filled, "nunez source:tass") == [("south.txt", ["Nunez"])]
    assert places(filled, '"T-9" leak') == []
    assert places(filled, "T-90 leak") == [("north.txt", ["T-90", "leak"])]
    assert places(filled, '"found in"') == [("north.txt", ["found in"])]
    assert places(filled, "nunez -leak") == [("south.txt", ["Nunez"])]
    assert places(filled, "year:2031") == []
    assert places(filled, "(leak or april)") == [("north.txt", ["leak"]), ("south.txt", ["April"])]
    assert places(filled, "nunez (leak or year:2031)") == places(filled, "nunez")


def test_an_article_found_by_its_title_has_no_place_in_its_text(filled: Database) -> None:
    assert [(item.name, item.places) for item in search.find(filled, Query((Text("up"),)), 10)] == [("north.txt", ())]


ODD = st.text(st.sampled_from("\"'*()-:^{}%_\\\0 \n\ufdd0\ud800аé🚀ORNEAT1.;"), max_size=12) | st.text(max_size=20)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(typed=ODD, table=st.sampled_from(Table))
def test_anything_may_be_typed(filled: Database, typed: str, table: Table) -> None:
    for text in (typed, f"crew:{typed}", f'site:"{typed}"', f"-{typed}"):
        query = parse(text)
        list(tables.rows(filled, table, query))
        search.find(filled, query, 5)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, len(handmade.SOUTH.split()) - 1))
def test_every_word_of_a_text_finds_it(filled: Database, number: int) -> None:
    word = handmade.SOUTH.split()[number]
    assert "south.txt" in kept(filled, Table.ARTICLES, f'"{word}"')
    found = {item.name: item for item in search.find(filled, parse(f'"{word}"'), 5)}["south.txt"]
    assert word.strip(".,") in {place.of(found.text).strip(".,") for place in found.places}


def test_years_without_bounds_that_meet_keep_nothing(filled: Database) -> None:
    assert list(tables.rows(filled, Table.MISSIONS, Query((Years(2040, 2030),)))) == []
