"""The rows of a table that a search leaves, as a list shows them."""

from collections.abc import Callable, Collection

from soyuz_gui.domain.queries import MENTIONED_TOO, RECORD_TABLES, Query, Table
from soyuz_gui.services import cells
from soyuz_gui.services.curation import decided
from soyuz_gui.services.dates import IN_UTC, DateDisplay, DateStyle
from soyuz_gui.services.export.columns import columns
from soyuz_gui.services.search.query import describe
from soyuz_gui.services.views.tables import Page
from soyuz_gui.store import stated, tables
from soyuz_gui.store.database import Database


def page(
    database: Database, table: Table, query: Query, ids: Collection[int] | None, dates: DateDisplay = IN_UTC
) -> Page:
    """The rows that a query leaves, in the table's own order, with a cell for every column."""
    every = columns(table)
    by_user = decided.of_records(database) if table in RECORD_TABLES else {}
    times = _times(database, dates)
    rows = tuple(
        cells.row(values, every, decided.cells(by_user.get(values["id"], {}), every), times(values["id"]))
        for values in tables.rows(database, table, query, ids)
    )
    total = tables.count(database, table, _widened(query))
    mentioned = _only_mentioned(database, query) if table is Table.CREW else 0
    return Page(rows, total, describe(query), mentioned, dates.clock)


def _times(database: Database, dates: DateDisplay) -> Callable[[int], cells.ShowTime | None]:
    """How the times of a record are shown."""
    if dates.style is DateStyle.UTC:
        return lambda _record: None
    words = stated.times(database) if dates.style is DateStyle.SOURCE else {}

    def of(record: int) -> cells.ShowTime:
        return lambda column, value: dates.time(value, words.get((record, column.attribute, value), ""))

    return of


def _only_mentioned(database: Database, query: Query) -> int:
    wider = Query((*query.terms, MENTIONED_TOO))
    return tables.count(database, Table.CREW, wider) - tables.count(database, Table.CREW, query)


def _widened(query: Query) -> Query:
    """Of a query, what widens a table instead of narrowing it."""
    return Query(tuple(term for term in query.terms if term == MENTIONED_TOO))
