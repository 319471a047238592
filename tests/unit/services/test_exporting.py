"""Exports of tables: RFC 4180 and its two dialects, the other formats, columns and what stands beside them."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import CancelledError, UsageError
from soyuz_gui.services.export import rows as export_rows
from soyuz_gui.services.export.columns import columns
from soyuz_gui.services.export.dates import writer_of
from soyuz_gui.services.export.formats.text import Csv, Markdown
from soyuz_gui.services.export.formula_guard import guarded
from soyuz_gui.services.export.requests import Beside, DateForm, Dialect, ExportRequest, Format, format_of
from soyuz_gui.services.export.writing import write, write_file
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.search.query import parse
from soyuz_gui.store.database import Database, open_in_memory
from tests.unit import handmade

NAME = 'Leak, "big"'


@pytest.fixture
def database() -> Database:
    """Two missions, one with a crew of two, the other one planned; an incident with a name that needs quotes."""
    database = open_in_memory()
    handmade.fill(database)
    database.execute("UPDATE record SET label = ? WHERE kind = 'incident'", (NAME,))
    database.execute(
        "INSERT INTO record_value (record, position, attribute, value, folded, precision, status, leg, target, sources)"
        " SELECT m.id, 9, 'crew', 'Bo', '', '', 'actual', '', p.id, 1 FROM record m, record p"
        " WHERE m.label = 'Soyuz T-90' AND p.label = 'Bo Lindqvist'"
    )
    return database


def written(database: Database, request: ExportRequest) -> str:
    out = io.StringIO(newline="")
    write(database, request, out)
    return out.getvalue()


def lines(database: Database, request: ExportRequest) -> list[list[str]]:
    return list(csv.reader(io.StringIO(written(database, request).removeprefix("\ufeff"), newline="")))


def missions(*keys: str, **more: object) -> ExportRequest:
    return ExportRequest(Table.MISSIONS, columns=keys or None, **more)  # type: ignore[arg-type]


def incidents(*keys: str, **more: object) -> ExportRequest:
    return ExportRequest(Table.INCIDENTS, columns=keys or None, **more)  # type: ignore[arg-type]


def test_csv_for_machines_is_rfc_4180_with_values_as_stored(database: Database) -> None:
    assert written(database, incidents("incident", "date", "sources")) == (
        'incident,date,sources\r\n"Leak, ""big""",2031-06,1\r\n'
    )


def test_csv_for_excel_has_its_mark_titles_and_readable_times(database: Database) -> None:
    database.execute("UPDATE record_value SET value = '2031-06-01T10:30Z' WHERE attribute = 'date'")
    database.execute("UPDATE record_value SET value = 'launch_abort' WHERE attribute = 'kind'")
    assert written(database, incidents("incident", "date", "kind", dialect=Dialect.EXCEL)) == (
        '\ufeffIncident,Date (UTC),Kind\r\n"Leak, ""big""",2031-06-01 10:30,launch abort\r\n'
    )


def test_machines_get_every_column_and_people_the_default_ones(database: Database) -> None:
    every = [column.key for column in columns(Table.INCIDENTS)]
    assert lines(database, incidents())[0] == every
    assert "date_status" in every
    titles = [column.title for column in columns(Table.INCIDENTS) if column.default]
    assert lines(database, incidents(dialect=Dialect.EXCEL))[0] == titles
    assert lines(database, incidents(headings=True))[0] == [column.title for column in columns(Table.INCIDENTS)]
    assert lines(database, incidents("date", dialect=Dialect.EXCEL, headings=False))[0] == ["date"]


def test_columns_come_in_their_order_under_names_of_ones_own(database: Database) -> None:
    request = missions("site", "mission", names=(("site", "From, as told"),))
    assert lines(database, request)[:2] == [["From, as told", "mission"], ["Plesetsk Cosmodrome", "Soyuz T-90"]]


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_plan_is_marked_unless_its_status_has_a_column(database: Database, dialect: Dialect) -> None:
    launches = [row[0] for row in lines(database, missions("launch", dialect=dialect))[1:]]
    assert launches == ["2031-05-03", "planned 2032-04-09"]
    told = lines(database, missions("launch", "launch_status", dialect=dialect))[1:]
    assert told == [["2031-05-03", "actual"], ["2032-04-09", "planned"]]


def test_what_stands_behind_a_value_stands_beside_it(database: Database) -> None:
    request = replace(missions("mission", "launch", "crew"), beside=tuple(Beside))
    head, first, second = lines(database, request)
    row = dict(zip(head, first, strict=True))
    assert head == [
        "mission", "launch", "launch_source", "launch_quote", "launch_status", "launch_precision",
        "crew", "crew_source", "crew_quote", "crew_status",
    ]  # fmt: skip
    assert (row["launch_source"], row["launch_quote"]) == ("north.txt", "left Plesetsk on 3 May")
    assert (row["launch_status"], row["launch_precision"]) == ("actual", "day")
    assert (row["crew"], row["crew_source"]) == ("Ada Núñez; Bo Lindqvist", "north.txt; south.txt; ")
    assert row["crew_quote"] == "with Ada Núñez aboard; Ada Nunez rode; "
    assert dict(zip(head, second, strict=True))["launch_quote"] == "is to fly on 9 April 2032"
    assert second[6:] == ["", "", "", ""]


def test_one_of_the_columns_beside_can_be_asked_for_by_its_key(database: Database) -> None:
    assert lines(database, missions("site_quote", "site_status"))[1] == ["left Plesetsk", "actual"]
    assert lines(database, incidents("mission", "mission_source"))[1] == ["Soyuz T-90", "north.txt"]


def test_several_values_share_a_cell_or_have_a_row_each(database: Database) -> None:
    joined = missions("mission", "crew", separator=" / ")
    assert lines(database, joined)[1:] == [["Soyuz T-90", "Ada Núñez / Bo Lindqvist"], ["Soyuz T-91", ""]]
    apart = replace(missions("mission", "crew", "site"), row_per="crew", beside=(Beside.QUOTE,))
    assert lines(database, apart)[1:] == [
        ["Soyuz T-90", "Ada Núñez", "with Ada Núñez aboard; Ada Nunez rode", "Plesetsk Cosmodrome", "left Plesetsk"],
        ["Soyuz T-90", "Bo Lindqvist", "", "Plesetsk Cosmodrome", "left Plesetsk"],
        ["Soyuz T-91", "", "", "", ""],
    ]


def test_a_value_with_the_separator_in_it_is_one_value(database: Database) -> None:
    database.execute("UPDATE record SET label = 'Núñez; Ada' WHERE label = 'Ada Núñez'")
    (first, _) = json.loads(written(database, missions("crew", format=Format.JSON)))
    assert first["crew"] == ["Núñez; Ada", "Bo Lindqvist"]
    assert [row[0] for row in lines(database, missions("crew", row_per="crew"))[1:3]] == ["Núñez; Ada", "Bo Lindqvist"]


def test_rows_may_be_by_a_column_that_is_not_written(database: Database) -> None:
    rows = lines(database, missions("mission", row_per="crew"))[1:]
    assert rows == [["Soyuz T-90"], ["Soyuz T-90"], ["Soyuz T-91"]]


@pytest.mark.parametrize(
    ("stored", "form", "shown"),
    [
        ("2018-12-03T11:30Z", DateForm.ISO, "2018-12-03T11:30Z"),
        ("2018-12-03T11:30Z", DateForm.PLAIN, "2018-12-03 11:30"),
        ("2018-12-03T11:30Z", DateForm.DOTS, "03.12.2018 11:30"),
        ("2018-12-03T11:30Z", DateForm.DAY_FIRST, "03/12/2018 11:30"),
        ("2018-12-03T11:30Z", DateForm.MONTH_FIRST, "12/03/2018 11:30"),
        ("2018-12-03T11:30Z", DateForm.WORDS, "3 December 2018 11:30"),
        ("2018-12-03", DateForm.MONTH_FIRST, "12/03/2018"),
        ("2018-12", DateForm.MONTH_FIRST, "12/2018"),
        ("2018-12", DateForm.DOTS, "12.2018"),
        ("2018-12", DateForm.WORDS, "December 2018"),
        ("2018", DateForm.MONTH_FIRST, "2018"),
        ("2018~", DateForm.DAY_FIRST, "about 2018"),
        ("XXXX-XX-XXT15:44Z[wd=5]", DateForm.DOTS, "Friday 15:44"),
        ("no time", DateForm.DOTS, "no time"),
    ],
)
def test_dates_come_in_the_form_that_was_chosen(stored: str, form: DateForm, shown: str) -> None:
    assert writer_of(form)(stored) == shown


@pytest.mark.parametrize(
    ("stored", "form", "shown"),
    [
        ("2018-10", DateForm.PLAIN, "2018-10-XX"),
        ("2018-10", DateForm.ISO, "2018-10-XX"),
        ("2018-10", DateForm.DOTS, "XX.10.2018"),
        ("2018-10", DateForm.DAY_FIRST, "XX/10/2018"),
        ("2018-10", DateForm.MONTH_FIRST, "10/XX/2018"),
        ("2018-10", DateForm.WORDS, "XX October 2018"),
        ("XXXX-12-09", DateForm.PLAIN, "XXXX-12-09"),
        ("XXXX-12-09T15:44Z", DateForm.WORDS, "9 December XXXX 15:44"),
        ("2018-10~", DateForm.PLAIN, "about 2018-10"),
        ("2018-12-03T11:30Z", DateForm.PLAIN, "2018-12-03 11:30"),
        ("2018", DateForm.PLAIN, "2018"),
        ("XXXX-XX-XXT15:44Z[wd=5]", DateForm.PLAIN, "Friday 15:44"),
        ("no time", DateForm.PLAIN, "no time"),
    ],
)
def test_a_spreadsheet_gets_no_day_that_nobody_told(stored: str, form: DateForm, shown: str) -> None:
    assert writer_of(form, spreadsheet=True)(stored) == shown


def test_months_are_unmistakable_in_the_files_that_spreadsheets_guess_the_types_of(database: Database) -> None:
    database.execute("UPDATE record_value SET value = '2032-04' WHERE attribute = 'launch_time'")
    assert lines(database, missions("launch", dialect=Dialect.EXCEL))[1] == ["2032-04-XX"]
    assert lines(database, missions("launch"))[1] == ["2032-04"]
    assert "| 2032-04 |" in written(database, missions("launch", format=Format.MARKDOWN))


def test_the_form_of_dates_holds_for_values_of_facts_too(database: Database) -> None:
    request = ExportRequest(Table.FACTS, parse("mission:T-91"), columns=("attribute", "value", "status"))
    assert lines(database, replace(request, dates=DateForm.DOTS))[1] == ["launch_time", "09.04.2032", "planned"]
    assert lines(database, request)[1] == ["launch_time", "2032-04-09", "planned"]


def test_delimiter_and_line_ends_are_chosen(database: Database) -> None:
    request = missions("mission", "sources", delimiter=";", line_end="lf")
    assert written(database, request) == "mission;sources\nSoyuz T-90;2\nSoyuz T-91;1\n"


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1 and more", "'+1 and more"),
        ("-cmd", "'-cmd"),
        ("-2-3", "'-2-3"),
        ("@sum", "'@sum"),
        ("＝1+1", "'＝1+1"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("\n=1", "'\n=1"),
        ("-5", "-5"),
        ("+7.5", "+7.5"),
        ("-1.5e-3", "-1.5e-3"),
        ("a=b", "a=b"),
        ("2031-06-01", "2031-06-01"),
    ],
)
def test_excel_runs_nothing_and_machines_get_it_unchanged(database: Database, text: str, cell: str) -> None:
    database.execute("UPDATE record SET label = ? WHERE kind = 'incident'", (text,))
    assert lines(database, incidents("incident", "kind", dialect=Dialect.EXCEL))[1][0] == cell
    assert lines(database, incidents("incident", "kind"))[1][0] == text


def test_tab_separated_values_have_one_line_a_row(database: Database) -> None:
    database.execute("UPDATE record SET label = ? WHERE kind = 'incident'", ("a\tb\r\nc",))
    assert written(database, incidents("incident", "cause", "sources", format=Format.TSV)) == (
        "incident\tcause\tsources\na b c\t\t1\n"
    )


def test_json_is_an_array_and_ndjson_a_line_each(database: Database) -> None:
    database.execute("UPDATE record SET label = 'Núñez’s 🚀' WHERE label = 'Soyuz T-91'")
    expected = [
        {"mission": "Soyuz T-90", "crew": ["Ada Núñez", "Bo Lindqvist"], "sources": 2, "landed": None},
        {"mission": "Núñez’s 🚀", "crew": [], "sources": 1, "landed": None},
    ]
    keys = ("mission", "crew", "sources", "landed")
    assert json.loads(written(database, missions(*keys, format=Format.JSON))) == expected
    found = written(database, missions(*keys, format=Format.NDJSON)).splitlines()
    assert [json.loads(line) for line in found] == expected
    assert "🚀" in found[1]


def test_json_has_no_dialect(database: Database) -> None:
    for form in (Format.JSON, Format.NDJSON):
        request = incidents("incident", "date", "date_status", format=form)
        assert written(database, replace(request, dialect=Dialect.EXCEL)) == written(database, request)


def test_a_markdown_table_shows_what_would_be_markup(database: Database) -> None:
    database.execute("UPDATE record SET label = ? WHERE kind = 'incident'", ("a|b *c*\n<d> [e]",))
    assert written(database, incidents("incident", "date", "sources", format=Format.MARKDOWN)) == (
        "| Incident | Date (UTC) | Sources |\n| --- | --- | --- |\n| a\\|b \\*c\\*<br>\\<d\\> \\[e\\] | 2031-06 | 1 |\n"
    )


def test_a_workbook_has_texts_numbers_and_dates(database: Database, tmp_path: Path) -> None:
    database.execute("UPDATE record SET label = '=1+1' WHERE label = 'Soyuz T-90'")
    database.execute("UPDATE record_value SET value = '2031-05-03T11:30Z' WHERE value = '2031-05-03'")
    target = tmp_path / "missions.xlsx"
    request = missions("mission", "launch", "sources", "crew", format=Format.XLSX)
    assert write_file(database, request, target) == 2
    sheet = openpyxl.load_workbook(target).active
    assert sheet is not None
    head, first, second = sheet.iter_rows()
    assert [cell.value for cell in head] == ["Mission", "Launch (UTC)", "Sources", "Crew"]
    assert [cell.data_type for cell in first] == ["s", "d", "n", "s"]
    assert [str(cell.value) for cell in first] == ["=1+1", "2031-05-03 11:30:00", "2", "Ada Núñez; Bo Lindqvist"]
    assert [cell.value for cell in second] == ["Soyuz T-91", "planned 2032-04-09", 1, None]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:D3")


def test_nothing_found_is_a_table_with_its_head(database: Database, tmp_path: Path) -> None:
    nothing = ExportRequest(Table.MISSIONS, parse("mission:nobody"), columns=("mission", "crew"), row_per="crew")
    assert written(database, nothing) == "mission,crew\r\n"
    assert json.loads(written(database, replace(nothing, format=Format.JSON))) == []
    assert write_file(database, replace(nothing, format=Format.XLSX), tmp_path / "none.xlsx") == 0
    sheet = openpyxl.load_workbook(tmp_path / "none.xlsx").active
    assert sheet is not None
    assert list(sheet.values) == [("Mission", "Crew")]


def test_an_unknown_column_is_named_with_the_nearest(database: Database) -> None:
    with pytest.raises(UsageError, match="no column “lauch_quote”") as refused:
        written(database, missions("lauch_quote"))
    assert refused.value.advice.startswith("Did you mean “launch_quote”? It has: mission, launch, site")
    with pytest.raises(UsageError, match="no column with several values") as refused:
        written(database, missions("mission", row_per="site"))
    assert refused.value.advice == "There are: crew."


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2)))
def test_any_text_survives_csv_for_machines(rows: list[list[str]]) -> None:
    out = io.StringIO(newline="")
    Csv(out, ["a", "b"]).rows(rows)
    assert list(csv.reader(io.StringIO(out.getvalue(), newline="")))[1:] == rows


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_is_a_formula_for_excel(text: str) -> None:
    cell = guarded(text)
    assert cell in (text, f"'{text}")
    assert isinstance(cell, str)
    assert not cell.startswith(("=", "@", "\t", "\r", "\n"))
    assert not cell.startswith(("+", "-")) or cell[1].isdigit()


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_stays_in_its_cell_of_a_markdown_table(text: str) -> None:
    out = io.StringIO(newline="")
    Markdown(out, ["a"]).rows([[text]])
    assert out.getvalue().count("\n") == 3
    row = out.getvalue().split("\n")[2]
    assert row.replace("\\\\", "").replace("\\|", "").count("|") == 2


@pytest.mark.parametrize("request_", [missions("mission", "crew", beside=tuple(Beside)), ExportRequest(Table.FACTS)])
def test_how_rows_are_divided_into_lots_changes_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch, request_: ExportRequest
) -> None:
    whole = written(database, request_)
    monkeypatch.setattr(export_rows, "_LOT", 1)
    assert written(database, request_) == whole


@pytest.mark.parametrize("form", [Format.CSV, Format.XLSX])
def test_what_is_cancelled_leaves_no_file(database: Database, tmp_path: Path, form: Format) -> None:
    job = Job()
    job.cancel()
    target = tmp_path / f"rows.{form}"
    target.write_text("before")
    with pytest.raises(CancelledError):
        write_file(database, missions("mission", format=form), target, job)
    assert target.read_text() == "before"
    assert [file.name for file in tmp_path.iterdir()] == [target.name]


@pytest.mark.parametrize(
    ("name", "wanted", "form"),
    [
        ("a.csv", None, Format.CSV),
        ("a", None, Format.CSV),
        ("a.jsonl", None, Format.NDJSON),
        ("a.MD", None, Format.MARKDOWN),
        ("a.xlsx", None, Format.XLSX),
        ("a.txt", Format.TSV, Format.TSV),
        ("-", Format.XLSX, Format.XLSX),
        ("a.xlsx", Format.CSV, None),
        ("a.csv", Format.XLSX, None),
        ("a.txt", None, None),
        ("a.ods", Format.CSV, None),
    ],
)
def test_the_ending_of_a_name_tells_the_format(name: str, wanted: Format | None, form: Format | None) -> None:
    if form:
        assert format_of(name, wanted) is form
    else:
        with pytest.raises(UsageError):
            format_of(name, wanted)
