"""Exports: RFC 4180 and its two dialects, TSV, JSON; plans are never passed off as facts."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.queries import Table
from soyuz_gui.errors import UsageError
from soyuz_gui.services import exporting
from soyuz_gui.services.cells import Values
from soyuz_gui.services.columns import columns
from soyuz_gui.services.exporting import Dialect, ExportRequest, Format

EMPTY = {column.key: None for column in columns(Table.INCIDENTS)}
LEAK: dict[str, object] = {
    **EMPTY, "id": 1, "incident": 'Leak, "big"', "kind": "leak", "date": "2031-06-01T10:30Z", "date_status": "actual",
    "sources": 2,
}  # fmt: skip
PLAN: dict[str, object] = {**LEAK, "date": "2032-06", "date_status": "planned"}


def written(request: ExportRequest, *rows: Values) -> str:
    out = io.StringIO(newline="")
    assert exporting.write(request, rows, out) == len(rows)
    return out.getvalue()


def request(*keys: str, form: Format = Format.CSV, dialect: Dialect = Dialect.MACHINES) -> ExportRequest:
    return ExportRequest(Table.INCIDENTS, columns=keys or None, format=form, dialect=dialect)


def test_csv_for_machines_is_rfc_4180_with_values_as_stored() -> None:
    assert written(request("incident", "date", "sources"), LEAK) == (
        'incident,date,sources\r\n"Leak, ""big""",2031-06-01T10:30Z,2\r\n'
    )


def test_csv_for_excel_has_its_mark_titles_and_readable_times() -> None:
    assert written(request("incident", "date", "kind", dialect=Dialect.EXCEL), LEAK) == (
        '\ufeffIncident,Date (UTC),Kind\r\n"Leak, ""big""",2031-06-01 10:30,leak\r\n'
    )


def test_machines_get_every_column_and_excel_the_default_ones() -> None:
    every = [column.key for column in columns(Table.INCIDENTS)]
    assert written(request(), LEAK).split("\r\n")[0] == ",".join(every)
    assert "date_status" in every
    head = written(request(dialect=Dialect.EXCEL), LEAK).split("\r\n")[0]
    assert head.removeprefix("\ufeff").split(",") == [
        column.title for column in columns(Table.INCIDENTS) if column.default
    ]


@pytest.mark.parametrize("dialect", list(Dialect))
def test_a_plan_is_marked_unless_its_status_has_a_column(dialect: Dialect) -> None:
    assert "planned 2032-06" in written(request("date", dialect=dialect), PLAN)
    assert "planned 2032" not in written(request("date", "date_status", dialect=dialect), PLAN)
    assert "planned" not in written(request("date", dialect=dialect), LEAK)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+1 and more", "'+1 and more"),
        ("-cmd", "'-cmd"),
        ("@sum", "'@sum"),
        ("\tx", "'\tx"),
        ("\rx", "'\rx"),
        ("-5", "-5"),
        ("+7.5", "+7.5"),
        ("a=b", "a=b"),
        ("2031-06-01", "2031-06-01"),
    ],
)
def test_excel_runs_nothing_and_machines_get_it_unchanged(text: str, cell: str) -> None:
    values = {**LEAK, "incident": text}

    def read(dialect: Dialect) -> str:
        text = written(request("incident", "kind", dialect=dialect), values)
        return list(csv.reader(io.StringIO(text, newline="")))[1][0]

    assert read(Dialect.EXCEL) == cell
    assert read(Dialect.MACHINES) == text


def test_tab_separated_values_have_one_line_a_row() -> None:
    values = {**LEAK, "incident": "a\tb\r\nc", "cause": None}
    assert written(request("incident", "cause", "sources", form=Format.TSV), values) == (
        "incident\tcause\tsources\na b c\t\t2\n"
    )


def test_json_is_an_array_and_ndjson_a_line_each() -> None:
    rows = [LEAK, {**LEAK, "incident": "Núñez’s 🚀"}]
    expected = [
        {"incident": 'Leak, "big"', "sources": 2, "cause": None},
        {"incident": "Núñez’s 🚀", "sources": 2, "cause": None},
    ]
    keys = ("incident", "sources", "cause")
    assert json.loads(written(request(*keys, form=Format.JSON), *rows)) == expected
    assert json.loads(written(request(*keys, form=Format.JSON))) == []
    lines = written(request(*keys, form=Format.NDJSON), *rows).splitlines()
    assert [json.loads(line) for line in lines] == expected
    assert "🚀" in lines[1]


def test_json_has_no_dialect() -> None:
    for form in (Format.JSON, Format.NDJSON):
        keys = ("incident", "date", "date_status")
        for_excel = written(request(*keys, form=form, dialect=Dialect.EXCEL), LEAK)
        assert for_excel == written(request(*keys, form=form), LEAK)


def test_an_unknown_column_is_named_with_those_that_exist() -> None:
    with pytest.raises(UsageError, match="no column “colour”") as refused:
        written(request("colour"), LEAK)
    assert "incident, kind, date" in refused.value.advice


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=5))
def test_any_text_survives_csv_for_machines(texts: list[str]) -> None:
    rows = [{**LEAK, "incident": text, "cause": text[::-1]} for text in texts]
    lines = list(csv.reader(io.StringIO(written(request("incident", "cause"), *rows), newline="")))
    assert lines[1:] == [[text, text[::-1]] for text in texts]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_no_text_is_a_formula_for_excel(text: str) -> None:
    out = written(request("incident", "kind", dialect=Dialect.EXCEL), {**LEAK, "incident": text})
    cell = list(csv.reader(io.StringIO(out, newline="")))[1][0]
    assert cell in (text, f"'{text}")
    assert not cell.startswith(("=", "@", "\t", "\r"))
    assert not cell.startswith(("+", "-")) or cell[1].isdigit()


def test_a_file_is_replaced_at_the_end_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "rows.csv"
    target.write_text("before")
    with exporting.replaced(target) as out:
        out.write("after\r\n")
        assert target.read_text() == "before"
    assert target.read_bytes() == b"after\r\n"

    def fail() -> None:
        with exporting.replaced(target) as out:
            out.write("half")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert target.read_bytes() == b"after\r\n"
    assert [file.name for file in tmp_path.iterdir()] == ["rows.csv"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be written"), exporting.replaced(tmp_path / "none" / "rows.csv"):
        pass
