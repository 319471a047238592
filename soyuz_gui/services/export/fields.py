"""The columns of an export: those that were asked for, and those beside them that tell where a value comes from."""

from collections.abc import Iterator
from dataclasses import dataclass

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.queries import RECORD_TABLES, Table
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.export.columns import Column, choose, columns, unknown_column
from soyuz_gui.services.export.requests import Beside, ExportRequest

_TITLES = {
    Beside.SOURCE: "source",
    Beside.QUOTE: "quote",
    Beside.STATUS: "status",
    Beside.PRECISION: "precision",
}
_HELP = {
    Beside.SOURCE: said("the articles that say so, one for each quote"),
    Beside.QUOTE: said("the words that say so"),
    Beside.STATUS: said("actual, or planned when the article was written"),
    Beside.PRECISION: said("how exact the time is"),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a file: of a table's column its cells, or what stands beside them."""

    key: str
    title: str
    help: str
    column: Column
    beside: Beside | None = None


def fields_of(request: ExportRequest) -> tuple[Field, ...]:
    """The columns of an export in order. Raises UsageError for keys that no column has."""
    known = {column.key: column for column in columns(request.table)}
    if request.columns is None:
        keys = [column.key for column in choose(request.table, None, everything=not request.is_for_people)]
    else:
        keys = list(request.columns)
    found: dict[str, Field] = {}
    for key in keys:
        for field in _asked(request, key, known):
            found.setdefault(field.key, field)
    if not found:
        raise UsageError(
            said("An export needs at least one column."), said("There are: {names}.", names=", ".join(known))
        )
    if request.row_per and not _is_several(request, known):
        several = ", ".join(column.key for column in known.values() if column.several)
        raise UsageError(
            said("“{row_per}” is no column with several values.", row_per=request.row_per),
            said("There are: {several}.", several=several)
            if several
            else said("The table “{table}” has none.", table=request.table),
        )
    return tuple(found.values())


def headings(request: ExportRequest, fields: tuple[Field, ...]) -> list[str]:
    """The words above the columns: keys for programs, titles for people, or what they are called by the request."""
    titles = request.is_for_people if request.headings is None else request.headings
    named = dict(request.names)
    return [named.get(field.key) or (field.title if titles else field.key) for field in fields]


def beside_keys(table: Table) -> Iterator[str]:
    """The keys of all columns that can stand beside those of a table."""
    for column in columns(table):
        if _has_evidence(table, column):
            yield from (f"{column.key}_{beside}" for beside in Beside if _own_status(column, beside) is None)


def _is_several(request: ExportRequest, known: dict[str, Column]) -> bool:
    column = known.get(request.row_per)
    return column is not None and column.several


def _asked(request: ExportRequest, key: str, known: dict[str, Column]) -> Iterator[Field]:
    """The column with a key, and those that are asked for beside it."""
    column = known.get(key)
    if column is None:
        base, _, what = key.rpartition("_")
        if base not in known or what not in list(Beside) or not _has_evidence(request.table, known[base]):
            raise unknown_column(request.table, key, [*known, *beside_keys(request.table)])
        yield _beside(known[base], Beside(what))
        return
    yield Field(column.key, column.title, column.help, column)
    if not _has_evidence(request.table, column):
        return
    for beside in request.beside:
        status = _own_status(column, beside)
        if status:
            yield Field(status, known[status].title, known[status].help, known[status])
        elif beside is not Beside.PRECISION or column.time:
            yield _beside(column, beside)


def _own_status(column: Column, beside: Beside) -> str | None:
    """The key of a table's own column for the status of another one's values."""
    return column.status if beside is Beside.STATUS and column.status else None


def _has_evidence(table: Table, column: Column) -> bool:
    """True for values that facts of articles stand behind; names are told by all of them."""
    return table in RECORD_TABLES and column.attribute not in ("", Attribute.NAME)


def _beside(column: Column, beside: Beside) -> Field:
    title = f"{column.title.removesuffix(' (UTC)')}: {_TITLES[beside]}"
    return Field(f"{column.key}_{beside}", title, _HELP[beside], column, beside)
