"""Exports to streams and files."""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TextIO

from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.cells import Cell
from soyuz_gui.services.export import companion
from soyuz_gui.services.export.dates import NUMBER_FORMATS
from soyuz_gui.services.export.fields import fields_of, headings
from soyuz_gui.services.export.formats.text import Csv, Json, Markdown, NdJson, Tsv, Writer
from soyuz_gui.services.export.requests import LINE_ENDS, DateForm, ExportRequest, Format
from soyuz_gui.services.export.rows import lots
from soyuz_gui.services.files import replaced, replaced_file
from soyuz_gui.services.jobs import Job
from soyuz_gui.store.database import Database

_BYTE_ORDER_MARK = "\ufeff"
_LABEL = said("Exporting")
_LOG = logging.getLogger(__name__)


def write(database: Database, request: ExportRequest, out: TextIO, job: Job | None = None) -> int:
    """Write rows as text; returns how many. `out` must not translate line ends (`newline=""`)."""
    head = headings(request, fields_of(request))
    if request.is_for_people and request.format in (Format.CSV, Format.TSV):
        out.write(_BYTE_ORDER_MARK)
    return _written(_text_writer(request, out, head), lots(database, request), job or Job())


def write_file(database: Database, request: ExportRequest, target: Path, job: Job | None = None) -> int:
    """Write rows to a file, which is replaced when it is complete, or not at all; returns how many."""
    if request.format is Format.XLSX:
        rows = _write_workbook(database, request, target, job or Job())
    else:
        with replaced(target) as out:
            rows = write(database, request, out, job)
    if request.companion:
        companion.write(database, request, target, rows)
    return rows


def count(database: Database, request: ExportRequest) -> int:
    """How many rows an export would have."""
    return sum(map(len, lots(database, request)))


def preview(database: Database, request: ExportRequest, rows: int) -> list[list[str]]:
    """The head and the first rows of an export, as text."""
    made = [row for lot in lots(database, request, rows) for row in lot][:rows]
    return [headings(request, fields_of(request)), *([_text(cell) for cell in row] for row in made)]


def write_rows(form: Format, keys: Sequence[str], rows: Iterable[Sequence[Cell]], out: TextIO) -> None:
    """Write rows that are no table of the library, for programs. `out` must not translate line ends."""
    writer = _text_writer(ExportRequest(Table.FACTS, Query(), format=form), out, keys)
    writer.rows(rows)
    writer.end()


def _text_writer(request: ExportRequest, out: TextIO, head: Sequence[str]) -> Writer:
    if request.format is Format.CSV:
        return Csv(out, head, request.delimiter, LINE_ENDS[request.line_end or "crlf"])
    if request.format is Format.TSV:
        return Tsv(out, head, LINE_ENDS[request.line_end or "lf"])
    if request.format is Format.XLSX:
        raise UsageError(said("A workbook is no text."), said("Write it to a file whose name ends with .xlsx."))
    made: dict[Format, Callable[[TextIO, Sequence[str]], Writer]] = {
        Format.JSON: Json, Format.NDJSON: NdJson, Format.MARKDOWN: Markdown,
    }  # fmt: skip
    return made[request.format](out, head)


def _write_workbook(database: Database, request: ExportRequest, target: Path, job: Job) -> int:
    from soyuz_gui.services.export.formats.xlsx import Xlsx  # noqa: PLC0415 - loads a library that nothing else needs

    head = headings(request, fields_of(request))
    shown = NUMBER_FORMATS[request.dates or DateForm.PLAIN]
    with replaced_file(target) as unfinished:
        book = Xlsx(unfinished, request.table, head, shown)
        try:
            return _written(book, lots(database, request), job)
        finally:
            book.leave()


def _written(writer: Writer, found: Iterable[list[tuple[Cell, ...]]], job: Job) -> int:
    written, started = 0, time.monotonic()
    for lot in found:
        job.check()
        job.progress(written, 0, _LABEL)
        writer.rows(lot)
        written += len(lot)
    writer.end()
    _LOG.info("%d rows written in %.2f s", written, time.monotonic() - started)
    return written


def _text(cell: Cell) -> str:
    if isinstance(cell, list):
        return "; ".join(cell)
    return "" if cell is None else str(cell)
