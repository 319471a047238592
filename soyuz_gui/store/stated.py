"""The words of the articles in which values are stated."""

from soyuz_gui.domain.facts import TIME_ATTRIBUTES
from soyuz_gui.store.database import Database


def times(database: Database) -> dict[tuple[int, str, str], str]:
    """By record, attribute and value, the words of the first fact that gives a time just so."""
    marks = ", ".join("?" * len(TIME_ATTRIBUTES))
    rows = database.rows(
        "SELECT v.record, v.attribute, v.value, f.stated FROM record_value v"
        " JOIN value_fact b ON b.value = v.id AND b.rival = 0 JOIN fact f ON f.id = b.fact"
        f" WHERE v.attribute IN ({marks}) AND v.value LIKE '%T%Z%' AND coalesce(f.resolved, f.value) = v.value"
        " ORDER BY f.id DESC",
        sorted(TIME_ATTRIBUTES),
    )
    return {(row["record"], row["attribute"], row["value"]): row["stated"] for row in rows}
