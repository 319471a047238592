"""The flights and incidents that a query leaves, each with its times, as rows; and what stands around one in time."""

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


def seats(database: Database, person: int) -> list[Row]:
    """The flights that a person has a seat on, with the ways told (`up`, `down`) and the flight's launch and landing.

    A seat of which no way is told counts as one of the launch; it is `planned` where no article says that it was taken.
    """
    return database.query(
        "SELECT m.id, 'mission' AS kind, m.mission AS label, s.up, s.down, s.planned,"
        " m.launch, m.launch_status, m.landed, m.landed_status FROM (SELECT record, max(leg <> 'landing') AS up,"
        " max(leg = 'landing') AS down, min(status = 'planned') AS planned FROM record_value"
        " WHERE target = ? AND attribute = 'crew' GROUP BY record) s JOIN missions_readable m ON m.id = s.record"
        " ORDER BY m.launch IS NULL, m.launch, m.mission",
        (person,),
    )


# The launch that a flight shows: what happened goes before what was planned. Of a group with one min(), SQLite takes
# the other columns from the row that has it.
_LAUNCHES = """
SELECT r.id, r.kind, r.label, v.value AS launch, v.status, min(v.status || printf('%09d', v.position))
    FROM record_value v JOIN record r ON r.id = v.record WHERE v.attribute = 'launch_time' AND r.kind = 'mission'
    GROUP BY v.record
"""


def neighbours(database: Database, mission: int) -> tuple[Row | None, Row | None]:
    """The flights launched before and after a flight, each with its launch; none for one that nothing dates."""
    dated = f"SELECT * FROM ({_LAUNCHES}) WHERE launch GLOB '[0-9]*'"
    here = f"SELECT launch, label, id FROM ({dated}) WHERE id = ?"
    before = database.query(
        f"SELECT * FROM ({dated}) WHERE (launch, label, id) < ({here})"
        " ORDER BY launch DESC, label DESC, id DESC LIMIT 1",
        (mission,),
    )
    after = database.query(
        f"SELECT * FROM ({dated}) WHERE (launch, label, id) > ({here}) ORDER BY launch, label, id LIMIT 1", (mission,)
    )
    return (before[0] if before else None, after[0] if after else None)
