"""The flights and incidents that a query leaves, each with its times, as rows."""

from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.store.conditions import condition
from soyuz_gui.store.database import Database, Row

_FLIGHT = (
    "(SELECT min(o.id) FROM record_link l JOIN record o ON o.id = l.other"
    " WHERE l.record = incidents_readable.id AND o.kind = 'mission')"
)


def flights(database: Database, query: Query) -> list[Row]:
    """The flights with launch, landing and crew."""
    where = condition(Table.MISSIONS, query)
    return database.query(
        "SELECT id, mission AS label, launch, launch_status, landed, landed_status, crew"
        f" FROM missions_readable WHERE {where.text}",
        where.values,
    )


def incidents(database: Database, query: Query) -> list[Row]:
    """The incidents with date, kind and flight."""
    where = condition(Table.INCIDENTS, query)
    return database.query(
        f"SELECT id, incident AS label, kind, date, date_status, {_FLIGHT} AS flight"
        f" FROM incidents_readable WHERE {where.text}",
        where.values,
    )
