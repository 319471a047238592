"""The cells of an export, by lots of rows and column by column: what needs no change costs nothing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute
from soyuz_gui.domain.queries import Table
from soyuz_gui.services import cells
from soyuz_gui.services.cells import Cell
from soyuz_gui.services.export.columns import Column
from soyuz_gui.services.export.dates import moment, writer_of
from soyuz_gui.services.export.fields import Field, fields_of
from soyuz_gui.services.export.formula_guard import guarded
from soyuz_gui.services.export.requests import Beside, DateForm, ExportRequest, Format
from soyuz_gui.store import exports
from soyuz_gui.store.database import Database, Row

_LOT = 512  # rows at a time; what stands behind their values is looked up together
_MISSION_OF_INCIDENT = (Attribute.MISSION, Attribute.CRAFT)

Vector = list[Any]
Evidence = dict[int, dict[str, list[Row]]]


def lots(database: Database, request: ExportRequest, most: int | None = None) -> Iterator[list[tuple[Cell, ...]]]:
    """The rows of an export, some at a time, each with a cell for every field; no more rows than `most`."""
    maker = _Maker(database, request)
    lines = exports.lines(database, request.table, maker.needed, request.query, request.ids)
    lines = islice(lines, most)
    while lot := list(islice(lines, _LOT)):
        yield maker.cells(lot)


@dataclass(frozen=True, slots=True)
class _Lot:
    """Some rows: their numbers, what their cells are made of, and for each line of the file which row it is of.

    `value` is which of several values a line is for, None where all of them are for it.
    """

    ids: Sequence[int]
    stored: dict[str, Sequence[Any]]
    several: dict[str, list[list[str]]]
    lines: list[tuple[int, str | None]]


class _Maker:
    """Makes the cells of one request."""

    def __init__(self, database: Database, request: ExportRequest) -> None:
        self._database, self._request = database, request
        self._fields = fields_of(request)
        shown = {field.column.key for field in self._fields if field.beside is None}
        self._is_marked = {
            column.key
            for column in (field.column for field in self._fields)
            if column.status and column.status not in shown
        }
        form = request.dates or (DateForm.PLAIN if request.is_for_people else DateForm.ISO)
        self._date = writer_of(form, self._is_guarded())
        self._guard: Callable[[Cell], Cell] | None = guarded if self._is_guarded() else None
        self.needed = tuple(dict.fromkeys(self._sources()))

    def _is_guarded(self) -> bool:
        return self._request.is_for_people and self._request.format in (Format.CSV, Format.TSV)

    def _sources(self) -> Iterator[str]:
        """The columns of the readable view that cells are made of."""
        for field in self._fields:
            column = field.column
            if field.beside is None and not column.several:
                yield column.key
            if field.beside is None and column.key in self._is_marked:
                yield column.status
        if self._request.table is Table.FACTS and self._date is not str:
            yield "attribute"

    def cells(self, lines: list[tuple[Any, ...]]) -> list[tuple[Cell, ...]]:
        """The lines of the file for some rows of the table."""
        vectors = list(zip(*lines, strict=True))
        lot = self._lot(vectors[0], dict(zip(self.needed, vectors[1:], strict=True)))
        evidence: dict[str, Evidence] = {}
        made = [self._vector(field, lot, evidence) for field in self._fields]
        if self._guard:
            made = [list(map(self._guard, vector)) for vector in made]
        return list(zip(*made, strict=True))

    def _lot(self, ids: Sequence[int], stored: dict[str, Sequence[Any]]) -> _Lot:
        several = {}
        for field in self._fields:
            if field.column.several:
                found = exports.several(self._database, self._request.table, field.column.key, ids)
                several[field.column.key] = [found.get(number, []) for number in ids]
        per = self._request.row_per
        if per and per not in several:
            found = exports.several(self._database, self._request.table, per, ids)
            several[per] = [found.get(number, []) for number in ids]
        lines: list[tuple[int, str | None]] = []
        for place in range(len(ids)):
            lines += [(place, value) for value in several[per][place] or [""]] if per else [(place, None)]
        return _Lot(ids, stored, several, lines)

    def _vector(self, field: Field, lot: _Lot, evidence: dict[str, Evidence]) -> Sequence[Any]:
        """The cells of one field, line by line."""
        if field.beside:
            return self._evidence(field, lot, evidence)
        column = field.column
        if column.several:
            return self._several(column, lot)
        vector = self._plain(column, lot)
        return [vector[place] for place, _ in lot.lines] if self._request.row_per else vector

    def _plain(self, column: Column, lot: _Lot) -> Sequence[Any]:
        stored = lot.stored[column.key]
        planned = self._planned(column, lot)
        if column.time:
            written = self._times(stored, planned)
        elif self._request.table is Table.FACTS and column.key == "value" and self._date is not str:
            attributes = lot.stored["attribute"]
            written = [
                self._date(value) if attribute in TIME_ATTRIBUTES and value else value
                for value, attribute in zip(stored, attributes, strict=True)
            ]
        elif self._request.is_for_people and (column.words or column.opening):
            written = [_readable(value, column) if isinstance(value, str) else value for value in stored]
        else:
            written = stored
        if planned is None:
            return written
        return [
            cells.as_planned(str(value)) if plan and value not in (None, "") else value
            for value, plan in zip(written, planned, strict=True)
        ]

    def _times(self, stored: Sequence[Any], planned: Sequence[bool] | None) -> Sequence[Any]:
        """Times in their form; a workbook has its own, in which there are no plans."""
        if self._request.format is not Format.XLSX or self._request.dates is DateForm.ISO:
            return stored if self._date is str else [self._date(value) if value else value for value in stored]
        plans = planned or [False] * len(stored)
        return [
            ((None if plan else moment(value)) or self._date(value)) if value else value
            for value, plan in zip(stored, plans, strict=True)
        ]

    def _planned(self, column: Column, lot: _Lot) -> Sequence[bool] | None:
        """Which values are plans that are to be marked so: no export passes a plan off as a fact."""
        if column.key not in self._is_marked:
            return None
        return [status == "planned" for status in lot.stored[column.status]]

    def _several(self, column: Column, lot: _Lot) -> Vector:
        planned = self._planned(column, lot) or [False] * len(lot.ids)
        values = lot.several[column.key]
        made: Vector = []
        for place, value in lot.lines:
            mark = cells.as_planned if planned[place] else str
            if value is not None and column.key == self._request.row_per:
                made.append(mark(value) if value else None)
            elif self._request.has_lists:
                made.append([mark(each) for each in values[place]])
            else:
                joined = self._request.separator.join(values[place])
                made.append(mark(joined) if joined else None)
        return made

    def _evidence(self, field: Field, lot: _Lot, known: dict[str, Evidence]) -> Vector:
        """What stands beside the values of a column, line by line."""
        column = field.column
        if column.key not in known:
            attributes = _MISSION_OF_INCIDENT if column.attribute == Attribute.MISSION else (column.attribute,)
            known[column.key] = exports.behind(self._database, attributes, lot.ids, column.several)
        found = known[column.key]
        is_apart = self._request.row_per == column.key
        return [
            self._told(field, _rows(found.get(lot.ids[place], {}), value if is_apart else None))
            for place, value in lot.lines
        ]

    def _told(self, field: Field, rows: Sequence[Row]) -> Cell:
        """What some facts say of one kind: each source and quote, but a status or a precision once."""
        if field.beside is Beside.SOURCE:
            told = [row["article"] or "" for row in rows]
        elif field.beside is Beside.QUOTE:
            told = [row["quote"] or "" for row in rows]
        else:
            told = list(dict.fromkeys(filter(None, (row[str(field.beside)] for row in rows))))
            return self._request.separator.join(told) or None
        if self._request.has_lists:
            return told
        return self._request.separator.join(told) or None


def _rows(of_record: dict[str, list[Row]], value: str | None) -> list[Row]:
    """The facts behind one of several values of a record, or behind all of them."""
    if value is not None:
        return of_record.get(value, [])
    return [row for rows in of_record.values() for row in rows]


def _readable(value: str, column: Column) -> str:
    return cells.readable_words(value) if column.words else value.removeprefix(column.opening)
