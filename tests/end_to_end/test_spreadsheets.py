"""What spreadsheet programs and data frames make of exports, where they are installed."""

import csv
import datetime
import io
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from soyuz_gui.domain.queries import Table
from soyuz_gui.services.export.requests import Dialect, ExportRequest, Format
from soyuz_gui.services.export.writing import write_file
from soyuz_gui.store.database import Database, open_in_memory
from tests.unit import handmade

NAMES = (
    "Ünïcödé “quotes” – Núñez 🚀",
    'say "leak", twice',
    "two\nlines",
    "=1+1",
    "+49 and more",
    "-cmd|' /C calc'!A0",
    "@SUM(A1:A2)",
    "-12.5",
    "a;b,c\td",
)
KEYS = ("incident", "date", "sources", "cause")


@pytest.fixture
def database() -> Database:
    """Incidents with names that spreadsheets are known to stumble over; the first has a day and a cause."""
    database = open_in_memory()
    handmade.fill(database)
    database.execute("DELETE FROM record WHERE kind = 'incident'")
    for number, name in enumerate(NAMES, 100):
        row = {"id": number, "kind": "incident", "key": str(number), "label": name, "folded": "", "catalogue_id": "",
               "reason": "", "craft": ""}  # fmt: skip
        database.insert("record", row)
    for attribute, value in (("date", "2031-06-01"), ("cause", "-12.5")):
        row = {"record": 100, "position": 0, "attribute": attribute, "value": value, "folded": "", "precision": "day",
               "status": "actual", "leg": "", "sources": 1}  # fmt: skip
        database.insert("record_value", row)
    return database


def exported(database: Database, target: Path, form: Format, dialect: Dialect = Dialect.EXCEL) -> Path:
    request = ExportRequest(Table.INCIDENTS, columns=KEYS, format=form, dialect=dialect)
    assert write_file(database, request, target) == len(NAMES)
    return target


def opened(source: Path, ending: str, folder: Path, *options: str) -> Path:
    """A file that LibreOffice opened and saved in another format."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, profile, "--headless", *options, "--convert-to", ending, "--outdir", folder / "converted"]
    done = subprocess.run([*command, source], capture_output=True, text=True, timeout=300, check=False)
    target = folder / "converted" / f"{source.stem}.{ending.partition(':')[0]}"
    assert target.exists(), done.stdout + done.stderr
    return target


def test_libreoffice_opens_csv_for_excel(database: Database, tmp_path: Path) -> None:
    source = exported(database, tmp_path / "rows.csv", Format.CSV)
    as_told = "--infilter=CSV:44,34,76,1"  # commas, quotes, UTF-8: without a window it neither asks nor looks
    sheet = openpyxl.load_workbook(opened(source, "xlsx", tmp_path, as_told)).worksheets[0]
    head, *rows = sheet.iter_rows()
    assert [cell.value for cell in head] == ["Incident", "Date (UTC)", "Sources", "Cause"]
    found = {str(row[0].value).removeprefix("'"): row for row in rows}
    assert {*found} == {*NAMES}
    assert not [cell.value for row in rows for cell in row if cell.data_type in ("f", "e")]  # formulas and their errors
    first = found[NAMES[0]]
    assert first[1].value == datetime.datetime(2031, 6, 1)  # noqa: DTZ001
    assert (first[2].value, first[3].value) == (0, -12.5)


def test_libreoffice_opens_a_workbook(database: Database, tmp_path: Path) -> None:
    source = exported(database, tmp_path / "rows.xlsx", Format.XLSX)
    converted = opened(source, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", tmp_path)
    rows = list(csv.reader(io.StringIO(converted.read_text(encoding="utf-8"), newline="")))
    assert rows[0] == ["Incident", "Date (UTC)", "Sources", "Cause"]
    found = {row[0]: row for row in rows[1:]}
    assert {*found} == {*NAMES}
    assert found[NAMES[0]][1:] == ["2031-06-01", "0", "-12.5"]


def test_a_workbook_keeps_every_text_as_it_is(database: Database, tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(exported(database, tmp_path / "rows.xlsx", Format.XLSX)).worksheets[0]
    assert {row[0] for row in sheet.iter_rows(min_row=2, values_only=True)} == {*NAMES}
    assert {row[0].data_type for row in sheet.iter_rows(min_row=2)} == {"s"}


def test_csv_for_machines_keeps_every_text_as_it_is(database: Database, tmp_path: Path) -> None:
    target = exported(database, tmp_path / "rows.csv", Format.CSV, Dialect.MACHINES)
    with target.open(encoding="utf-8", newline="") as file:
        assert {row["incident"] for row in csv.DictReader(file)} == {*NAMES}


def test_pandas_reads_what_was_written(database: Database, tmp_path: Path) -> None:
    pandas = pytest.importorskip("pandas")
    machines = pandas.read_csv(exported(database, tmp_path / "rows.csv", Format.CSV, Dialect.MACHINES))
    lines = pandas.read_json(exported(database, tmp_path / "rows.ndjson", Format.NDJSON), lines=True)
    workbook = pandas.read_excel(exported(database, tmp_path / "rows.xlsx", Format.XLSX))
    assert {*machines["incident"]} == {*lines["incident"]} == {*workbook["Incident"]} == {*NAMES}
    assert {str(kind) for kind in (machines["sources"].dtype, workbook["Sources"].dtype)} == {"int64"}
    dated = workbook.set_index("Incident").loc[NAMES[0], "Date (UTC)"]
    assert str(dated) == "2031-06-01 00:00:00"
