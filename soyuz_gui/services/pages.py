"""The rows of a table that a search leaves, as a list shows them."""

from collections.abc import Collection

from soyuz_gui.domain.queries import MENTIONED_TOO, RECORD_TABLES, Query, Table
from soyuz_gui.services import cells, decided
from soyuz_gui.services.columns import columns
from soyuz_gui.services.query import describe
from soyuz_gui.services.views import Page
from soyuz_gui.store import tables
from soyuz_gui.store.database import Database


def page(database: Database, table: Table, query: Query, ids: Collection[int] | None) -> Page:
    """The rows that a query leaves, in the table's own order, with a cell for every column."""
    every = columns(table)
    by_user = decided.of_records(database) if table in RECORD_TABLES else {}
    rows = tuple(
        cells.row(values, every, decided.cells(by_user.get(values["id"], {}), every))
        for values in tables.rows(database, table, query, ids)
    )
    total = tables.count(database, table, _widened(query))
    return Page(rows, total, describe(query), _only_mentioned(database, query) if table is Table.CREW else 0)


def _only_mentioned(database: Database, query: Query) -> int:
    wider = Query((*query.terms, MENTIONED_TOO))
    return tables.count(database, Table.CREW, wider) - tables.count(database, Table.CREW, query)


def _widened(query: Query) -> Query:
    """Of a query, what widens a table instead of narrowing it."""
    return Query(tuple(term for term in query.terms if term == MENTIONED_TOO))
