"""Tables to CSV, TSV and JSON.

CSV follows RFC 4180 and is UTF-8. There are two honest dialects of it, because no single file can
serve both readers: `machines` writes values exactly as they are stored; `excel` adds the mark by
which Excel knows UTF-8, writes times as Excel reads them, and puts an apostrophe before texts that
Excel would run as a formula.
"""

import contextlib
import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol, TextIO

from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.errors import UsageError
from soyuz_gui.services import cells
from soyuz_gui.services.cells import Cell, Values
from soyuz_gui.services.columns import Column, choose


class Dialect(StrEnum):
    """Who is to read the file."""

    EXCEL = "excel"
    MACHINES = "machines"


class Format(StrEnum):
    """How it is written."""

    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    NDJSON = "ndjson"


ENDINGS = {
    ".csv": Format.CSV,
    ".tsv": Format.TSV,
    ".json": Format.JSON,
    ".ndjson": Format.NDJSON,
    ".jsonl": Format.NDJSON,
}
"""What the ending of a file's name says of its format."""


_NOT_WRITTEN = (".xlsx", ".xls", ".ods", ".numbers", ".db", ".sqlite", ".parquet", ".pdf", ".docx", ".html", ".xml")


def format_of(name: str, wanted: Format | None = None) -> Format:
    """The format of a file by the ending of its name, or the `wanted` one.

    A name that promises another program's format is refused: that program would not open the file.
    """
    ending = Path(name).suffix.lower()
    if ending in _NOT_WRITTEN or (wanted is None and ending and ending not in ENDINGS):
        known = ", ".join(ENDINGS)
        choice = "" if ending in _NOT_WRITTEN else " or say --format"
        raise UsageError(f"No “{ending}” files are written.", f"Choose a name that ends with {known}{choice}.")
    return wanted or ENDINGS.get(ending, Format.CSV)


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export: the rows of a table that a query leaves, or those with `ids`, in columns by key.

    Without `columns`, the machine's dialect has every column and Excel's the default ones.
    """

    table: Table
    query: Query = EVERYTHING
    ids: tuple[int, ...] | None = None
    columns: tuple[str, ...] | None = None
    format: Format = Format.CSV
    dialect: Dialect = Dialect.MACHINES


_RISKY = ("=", "+", "-", "@", "\t", "\r")
_HARMLESS = re.compile(r"[+-]?\d[\d.,:/ Tt-]*Z?")
_TSV_BREAKS = re.compile(r"[\t\r\n]+")
_BYTE_ORDER_MARK = "\ufeff"


def columns_of(request: ExportRequest) -> tuple[Column, ...]:
    """The columns that a request asks for."""
    return choose(request.table, request.columns, everything=request.dialect is Dialect.MACHINES)


def head(request: ExportRequest) -> list[str]:
    """The words above the columns: keys for programs, titles for people."""
    return [column.title if _for_excel(request) else column.key for column in columns_of(request)]


def cell_maker(request: ExportRequest) -> Callable[[Values, Column], Cell]:
    """How this request's cells are made.

    A planned value is marked in its own cell unless its status has a column: no export passes a plan off as a fact.
    """
    chosen = {column.key for column in columns_of(request)}

    def make(values: Values, column: Column) -> Cell:
        marked = column.status and column.status not in chosen and values[column.status] == "planned"
        if _for_excel(request):
            return _guarded(_excel(values, column), marked=bool(marked))
        value = cells.exact(values, column)
        return cells.as_planned(str(value)) if marked and value not in (None, "") else value

    return make


def write(request: ExportRequest, rows: Iterable[Values], out: TextIO) -> int:
    """Write rows; returns how many. `out` must not translate line ends (`newline=""`)."""
    chosen, make = columns_of(request), cell_maker(request)
    if _for_excel(request):
        out.write(_BYTE_ORDER_MARK)
    writer = _WRITERS[request.format](out, head(request))
    count = 0
    for count, values in enumerate(rows, 1):  # noqa: B007 - the last count is the result
        writer.row([make(values, column) for column in chosen])
    writer.end()
    return count


def write_rows(form: Format, keys: Sequence[str], rows: Iterable[Sequence[Cell]], out: TextIO) -> None:
    """Write rows that are no table of the library, for programs. `out` must not translate line ends."""
    writer = _WRITERS[form](out, keys)
    for row in rows:
        writer.row(row)
    writer.end()


def _for_excel(request: ExportRequest) -> bool:
    """JSON has no dialects: its reader is a program."""
    return request.dialect is Dialect.EXCEL and request.format in (Format.CSV, Format.TSV)


def _excel(values: Values, column: Column) -> Cell:
    value = cells.exact(values, column)
    if not isinstance(value, str):
        return value
    return cells.readable_time(value) if column.time else value.removeprefix(column.opening)


def _guarded(value: Cell, marked: bool) -> Cell:
    if not isinstance(value, str) or not value:
        return value
    text = cells.as_planned(value) if marked else value
    return f"'{text}" if text.startswith(_RISKY) and not _HARMLESS.fullmatch(text) else text


@contextlib.contextmanager
def replaced(target: Path) -> Iterator[TextIO]:
    """A file to write an export to; it takes the place of `target` at the end, or not at all."""
    unfinished = target.with_name(f"{target.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as out:
            yield out
        unfinished.replace(target)
    except OSError as error:
        raise UsageError(f"{target} cannot be written: {error.strerror}.", "Choose another place.") from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


class _Writer(Protocol):
    """Writes the head when made, then rows, then the end."""

    def row(self, row: Sequence[Cell]) -> None: ...

    def end(self) -> None: ...


class _Csv:
    """RFC 4180: commas, quotes doubled, CRLF."""

    def __init__(self, out: TextIO, head: Sequence[str]) -> None:
        self._writer = csv.writer(out, lineterminator="\r\n")
        self._writer.writerow(head)

    def row(self, row: Sequence[Cell]) -> None:
        self._writer.writerow(row)

    def end(self) -> None:
        """Nothing follows the last row."""


class _Tsv:
    """Tab-separated values know no quoting: tabs and line ends inside a value become one space."""

    def __init__(self, out: TextIO, head: Sequence[str]) -> None:
        self._out = out
        self.row(head)

    def row(self, row: Sequence[Cell]) -> None:
        self._out.write("\t".join("" if cell is None else _TSV_BREAKS.sub(" ", str(cell)) for cell in row) + "\n")

    def end(self) -> None:
        """Nothing follows the last row."""


class _NdJson:
    """One JSON object a line."""

    separator, tail = "", ""

    def __init__(self, out: TextIO, head: Sequence[str]) -> None:
        self._out, self._keys, self._between = out, head, ""

    def row(self, row: Sequence[Cell]) -> None:
        text = json.dumps(dict(zip(self._keys, row, strict=True)), ensure_ascii=False)
        self._out.write(f"{self._between}{text}\n")
        self._between = self.separator

    def end(self) -> None:
        self._out.write(self.tail)


class _Json(_NdJson):
    """One JSON array of objects, an object a line."""

    separator, tail = ",", "]\n"

    def __init__(self, out: TextIO, head: Sequence[str]) -> None:
        super().__init__(out, head)
        out.write("[\n")


_WRITERS: dict[Format, Callable[[TextIO, Sequence[str]], _Writer]] = {
    Format.CSV: _Csv,
    Format.TSV: _Tsv,
    Format.JSON: _Json,
    Format.NDJSON: _NdJson,
}
