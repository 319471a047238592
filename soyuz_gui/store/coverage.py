"""The flights that a query leaves, and what is told of each of their facts, as rows."""

from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.store.conditions import condition
from soyuz_gui.store.database import Database, Row
from soyuz_gui.store.standings import STANDINGS

_MISSIONS = (
    "SELECT r.id, r.label, (SELECT v.value FROM record_value v WHERE v.record = r.id"
    " AND v.attribute = 'launch_time' ORDER BY v.status, v.position LIMIT 1) AS launch"
    " FROM record r WHERE r.kind = 'mission'"
)


def missions(database: Database, query: Query) -> list[Row]:
    """The flights that a query leaves, in the order of their launches."""
    where = condition(Table.MISSIONS, query)
    return database.query(
        f"SELECT * FROM ({_MISSIONS}) WHERE {where.text} ORDER BY launch IS NULL, launch, label", where.values
    )


def told_facts(database: Database) -> list[Row]:
    """Every fact that is told of a flight: what is said, how surely, and the first words that say so."""
    return database.query(
        "SELECT s.record, s.fact, s.standing, s.sources, s.status, s.attribute, s.said,"
        ' f.article, f.start, f."end"'
        f" FROM ({STANDINGS}) s LEFT JOIN fact f"
        " ON f.id = (SELECT min(fact) FROM value_fact WHERE value = s.value AND rival = 0)"
    )
