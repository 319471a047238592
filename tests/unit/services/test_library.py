"""The facade on a library made by hand: pages, facets, records, articles, search, export."""

import io
from pathlib import Path

import pytest

from soyuz_gui.domain.facts import MentionKind, RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import CancelledError, UsageError
from soyuz_gui.services.export.columns import choose, columns
from soyuz_gui.services.export.requests import Dialect, ExportRequest
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from soyuz_gui.services.search.snippets import snippet
from soyuz_gui.services.views.records import RecordView
from tests.unit import handmade


def found(library: Library, label: str) -> RecordView:
    link = library.find_record(label)
    assert link is not None
    return library.record(link.kind, link.id)


@pytest.mark.parametrize("table", list(Table))
def test_every_column_is_a_value_of_the_stored_rows(library: Library, table: Table) -> None:
    page = library.page(table)
    assert page.total == len(page.rows) > 0
    keys = [column.key for column in columns(table)]
    assert len(set(keys)) == len(keys)
    assert all(len(row.cells) == len(row.sort) == len(keys) for row in page.rows)
    assert all(column.status in keys for column in columns(table) if column.status)
    assert [column.key for column in choose(table, None, everything=True)] == keys


def test_a_page_knows_how_many_rows_there_are_and_what_was_asked(library: Library) -> None:
    page = library.page(Table.MISSIONS, parse("site:plesetsk"))
    assert ([row.cells[0] for row in page.rows], page.total, page.sentence) == (
        ["Soyuz T-90"], 2, "launch site “plesetsk”",
    )  # fmt: skip
    people = library.page(Table.CREW, parse("has:mention crew:bo"))
    assert ([row.cells[0] for row in people.rows], people.total) == (["Bo Lindqvist"], 2)


def test_a_planned_launch_is_marked(library: Library) -> None:
    launch = [column.key for column in columns(Table.MISSIONS)].index("launch")
    cells = [row.cells[launch] for row in library.page(Table.MISSIONS).rows]
    assert cells == ["2031-05-03", "planned 2032-04-09"]


def test_facets_carry_the_clause_that_selects_their_rows(library: Library) -> None:
    facets = {facet.field: facet for facet in library.facets(Table.MISSIONS)}
    assert [value.label for value in facets["year"].values] == ["2031", "2032"]
    assert facets["site"].values[0].clause == 'site:"=Plesetsk Cosmodrome"'
    assert facets["crew"].title == "Crew member"
    assert "outcome" not in facets
    for facet in facets.values():
        for value in facet.values:
            assert len(library.page(Table.MISSIONS, parse(value.clause)).rows) == value.count


def test_a_mission_shows_its_values_with_their_evidence(library: Library) -> None:
    view = found(library, "soyuz t-90")
    launch, site = view.values
    assert (launch.attribute, launch.title, launch.value, launch.contested) == (
        "launch_time", "Launch time", "2031-05-03", True,
    )  # fmt: skip
    assert [(item.value, item.stated, item.quote, item.basis) for item in launch.evidence] == [
        ("2031-05-03", "3 May", "left Plesetsk on 3 May", "library"),
        ("2031-05-04", "4 May 2031", "launched on 4 May 2031", "article"),
    ]
    assert not site.contested
    for value in (*view.values, *view.crew):
        for item in value.evidence:
            assert item.span.of(library.article(item.article).text) == item.quote
    assert [(value.value, value.leg, value.target and value.target.label) for value in view.crew] == [
        ("Ada Núñez", "launch", "Ada Núñez")
    ]
    assert [link.label for link in view.incidents] == ["Soyuz T-90 leak, June 2031"]
    assert view.missions == ()
    assert [(link.name, link.span) for link in view.articles] == [
        ("north.txt", handmade.span(handmade.NORTH, "Soyuz T-90")),
        ("south.txt", handmade.span(handmade.SOUTH, "Soyuz T-90")),
    ]
    assert [(spelling.text, spelling.count) for spelling in view.spellings] == [("Soyuz T-90", 2)]


def test_a_person_shows_flights_incidents_and_spellings(library: Library) -> None:
    view = found(library, "ADA NUNEZ")
    assert (view.label, view.subtitle) == ("Ada Núñez", "NASA")
    assert [link.label for link in view.missions] == ["Soyuz T-90"]
    assert [link.label for link in view.incidents] == ["Soyuz T-90 leak, June 2031"]
    assert {spelling.text for spelling in view.spellings} == {"Ada Núñez", "Ada Nunez"}


def test_an_incident_leads_to_its_mission(library: Library) -> None:
    view = found(library, "Soyuz T-90 leak, June 2031")
    assert view.subtitle == "leak · 2031-06"
    assert [link.label for link in view.missions] == ["Soyuz T-90"]


def test_what_identified_a_record_is_its_subtitle(library: Library) -> None:
    assert found(library, "Soyuz T-91").subtitle == "guessed by its number"


def test_what_does_not_exist_is_the_callers_mistake(library: Library) -> None:
    mission = library.find_record("Soyuz T-90")
    assert mission is not None
    for ask in (
        lambda: library.record(RecordKind.MISSION, 99),
        lambda: library.record(RecordKind.PERSON, mission.id),
        lambda: library.article(99),
    ):
        with pytest.raises(UsageError, match="There is no"):
            ask()
    assert library.find_record("nobody") is None


def test_an_article_shows_what_is_marked_in_it(library: Library) -> None:
    view = library.article(1)
    assert (view.name, view.path, view.title, view.published) == (
        "north.txt", "/articles/north.txt", "Up", "2031-06-20",
    )  # fmt: skip
    marks = [(mark.span.of(view.text), mark.kind, mark.record and mark.record.label) for mark in view.highlights]
    assert marks == [
        ("Soyuz T-90", MentionKind.MISSION, "Soyuz T-90"),
        ("Soyuz T-90", MentionKind.VEHICLE, "Soyuz T-90"),
        ("Plesetsk", MentionKind.PLACE, "Soyuz T-90"),
        ("3 May", MentionKind.TIME, "Soyuz T-90"),
        ("Ada Núñez", MentionKind.PERSON, "Ada Núñez"),
        ("leak", MentionKind.INCIDENT, "Soyuz T-90 leak, June 2031"),
        ("June 2031", MentionKind.TIME, "Soyuz T-90 leak, June 2031"),
    ]
    assert len(set(marks)) == len(marks)
    tooltips = {mark.span.of(view.text): mark.tooltip for mark in view.highlights}
    assert tooltips["3 May"] == "Launch of Soyuz T-90: 2031-05-03"
    assert tooltips["Plesetsk"] == "Launch site of Soyuz T-90: Plesetsk Cosmodrome"
    assert [fact.quote for fact in view.facts][:2] == ["Soyuz T-90", "left Plesetsk"]


def test_a_mention_without_a_fact_is_marked_too(library: Library) -> None:
    (bo,) = [mark for mark in library.article(2).highlights if mark.span.of(handmade.SOUTH) == "Bo Lindqvist"]
    assert (bo.kind, bo.fact, bo.record and bo.record.label) == (MentionKind.PERSON, 0, "Bo Lindqvist")


def test_search_finds_places_with_words_around_them(library: Library) -> None:
    hits = library.search(parse("nunez"))
    assert {(hit.name, hit.span) for hit in hits} == {
        ("north.txt", handmade.span(handmade.NORTH, "Núñez")),
        ("south.txt", handmade.span(handmade.SOUTH, "Nunez")),
    }
    assert all("rode" in hit.snippet or "aboard" in hit.snippet for hit in hits)
    assert len(library.search(parse("nunez"), limit=1)) == 1
    assert library.search(parse("year:2031")) == ()


def test_an_export_has_the_rows_that_are_shown(library: Library) -> None:
    out = io.StringIO(newline="")
    request = ExportRequest(Table.FACTS, parse("mission:T-91"), columns=("subject", "value", "status", "quote"))
    assert library.export(request, out) == 1
    assert out.getvalue() == (
        "subject,value,status,quote\r\nSoyuz T-91,2032-04-09,planned,is to fly on 9 April 2032\r\n"
    )


def test_an_export_can_be_of_chosen_rows(library: Library, tmp_path: Path) -> None:
    second = library.page(Table.MISSIONS).rows[1].id
    request = ExportRequest(Table.MISSIONS, ids=(second,), columns=("mission",))
    assert library.export_file(request, tmp_path / "rows.csv") == 1
    assert (tmp_path / "rows.csv").read_bytes() == b"mission\r\nSoyuz T-91\r\n"


def test_a_preview_is_the_start_of_the_export(library: Library) -> None:
    request = ExportRequest(Table.MISSIONS, columns=("mission", "launch", "sources"), dialect=Dialect.EXCEL)
    assert library.preview(request, 1) == [["Mission", "Launch (UTC)", "Sources"], ["Soyuz T-90", "2031-05-03", "2"]]
    assert len(library.preview(request)) == 3


def test_an_export_can_be_cancelled(library: Library) -> None:
    job = Job()
    job.cancel()
    with pytest.raises(CancelledError):
        library.export(ExportRequest(Table.FACTS), io.StringIO(), job)


def test_a_backup_is_a_library(library: Library, tmp_path: Path) -> None:
    library.backup(tmp_path / "backup.sqlite")
    with Library.open(tmp_path / "backup.sqlite", read_only=True) as copy:
        assert copy.counts() == library.counts()
        assert copy.check() == []


def test_an_empty_library_is_empty_everywhere() -> None:
    with Library.in_memory(handmade.HandmadeEngine()) as library:
        assert library.is_empty
        assert set(library.counts().values()) == {0}
        for table in Table:
            assert library.page(table).rows == ()
            assert library.facets(table) == ()
        assert library.search(parse("leak")) == ()
        assert library.check() == []


@pytest.mark.parametrize(
    ("text", "span", "around"),
    [
        ("Short text.", Span(0, 5), "Short text."),
        ("a" * 300, Span(100, 110), "… " + "a" * 180 + " …"),
        ("word " * 100, Span(250, 254), "… " + " ".join(["word"] * 33) + " …"),
        ("first\n\n  second\tthird", Span(9, 15), "first second third"),
    ],
)
def test_a_snippet_is_one_line_cut_at_spaces(text: str, span: Span, around: str) -> None:
    assert snippet(text, span) == around
