"""Rows of the five tables, as the library's readable views give them, and the counts to filter by."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from soyuz_gui.domain.queries import EXACTLY, MENTIONED_TOO, Clause, Dates, Query, Table, Term, Years, field_of
from soyuz_gui.store.conditions import RELATIONS, condition, years_of
from soyuz_gui.store.database import Database, Row

_KEY = "(SELECT key FROM record WHERE record.id = {}_readable.id)"  # never the same for two, in any library of theirs
_ORDER = {
    Table.MISSIONS: f"launch IS NULL, launch, mission, {_KEY.format('missions')}",
    Table.CREW: f"person, {_KEY.format('crew')}",
    Table.INCIDENTS: f"date IS NULL, date, incident, {_KEY.format('incidents')}",
    Table.ARTICLES: "article, id",
    Table.FACTS: 'article, start, "end", id',
}
_FACT_COLUMNS = (
    'id, article_id, article, subject_type, subject, attribute, value, stated, precision, status, start, "end", leg,'
    " confidence, rule, basis, review"
)


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many rows have a value of a field; a `typed` one is no value of its own, but what somebody searches for."""

    field: str
    value: str
    count: int
    typed: bool = False


def order(table: Table) -> str:
    """The end of a statement that puts rows into the table's own order."""
    return f" ORDER BY {_ORDER[table]}"


def rows(database: Database, table: Table, query: Query, ids: Collection[int] | None = None) -> Iterator[Row]:
    """The rows that a query leaves, in the table's own order."""
    where = condition(table, query, ids)
    shown = _FACT_COLUMNS if table is Table.FACTS else "*"
    found = database.rows(f"SELECT {shown} FROM {table}_readable WHERE {where.text}{order(table)}", where.values)
    return _quoted(database, found) if table is Table.FACTS else found


def _quoted(database: Database, facts: Iterator[Row]) -> Iterator[Row]:
    """Facts with their quotes, cut from each text once: the view would walk through the text for every fact."""
    article, text = None, ""
    for fact in facts:
        if fact["article_id"] != article:
            article = fact["article_id"]
            text = database.value("SELECT text FROM article WHERE id = ?", (article,))
        yield fact | {"quote": text[fact["start"] : fact["end"]]}


def count(database: Database, table: Table, query: Query) -> int:
    where = condition(table, query)
    return int(database.value(f"SELECT count(*) FROM ({_ids(table)}) WHERE {where.text}", where.values))


def ids(database: Database, table: Table, query: Query) -> set[int]:
    """The rows that a query leaves, by number."""
    where = condition(table, query)
    found = database.query(f"SELECT id FROM ({_ids(table)}) WHERE {where.text}", where.values)
    return {row["id"] for row in found}


def facets(database: Database, table: Table, query: Query) -> list[FacetCount]:
    """The values of every field that rows can be filtered by, most frequent first, years in order.

    What is chosen in a field does not hide the field's other values, and what is chosen is always among them.
    """
    found = _facet(database, table, "year", query, pairs=years_of(table), order="value")
    for field, values in _VALUES.items():
        pairs = f"SELECT r.row, v.value FROM ({RELATIONS[table]}) r JOIN ({values}) v ON v.other = r.other"
        found += _facet(database, table, field, query, pairs=pairs, order="number DESC, value")
    for value in ("incident", "conflict"):
        term = Clause("has", value)
        counted = _counted(database, table, query, term)
        is_chosen = term in query.terms or replace(term, negated=True) in query.terms
        found += [counted] if counted.count or is_chosen else []
    return found


def _ids(table: Table) -> str:
    if table is Table.ARTICLES:
        return "SELECT id FROM article WHERE NOT superseded"
    if table is Table.FACTS:
        return "SELECT id FROM fact"
    return f"SELECT id FROM record WHERE kind = '{_KINDS[table]}'"


_KINDS = {Table.MISSIONS: "mission", Table.CREW: "person", Table.INCIDENTS: "incident"}


def _value_of(attribute: str) -> str:
    return f"SELECT record AS other, value FROM record_value WHERE attribute = '{attribute}'"


# field → related records with the value that they give a row
_VALUES = {
    "site": _value_of("launch_site"),
    "crew": (
        "SELECT id AS other, label AS value FROM record WHERE kind = 'person'"
        " AND id IN (SELECT target FROM record_value WHERE attribute = 'crew')"
    ),
    "vehicle": _value_of("launch_vehicle"),
    "outcome": _value_of("outcome"),
    "incident": _value_of("kind"),
    "agency": _value_of("agency"),
    "nationality": _value_of("nationality"),
}


def _facet(database: Database, table: Table, field: str, query: Query, *, pairs: str, order: str) -> list[FacetCount]:
    """Count the rows of each value; `pairs` gives rows with their values.

    Where somebody searches for what is also a value, its place is taken by what is searched for: that keeps more rows.
    The plus bids SQLite to look up each pair in the set of rows, and not every row of the set among the pairs.
    """
    where = condition(table, _without(query, field))
    found = database.rows(
        f"SELECT value, count(DISTINCT row) AS number FROM ({pairs})"
        f" WHERE +row IN (SELECT id FROM ({_ids(table)}) WHERE {where.text}) GROUP BY value ORDER BY {order}",
        where.values,
    )
    counts = [FacetCount(field, str(row["value"]), row["number"]) for row in found]
    chosen = {_plain(_typed(term)): replace(term, negated=False) for term in query.terms if field_of(term) == field}
    whole = {f"{EXACTLY}{_plain(count.value)}" for count in counts}
    typed = {value: _counted(database, table, query, term) for value, term in chosen.items() if value not in whole}
    return [typed.pop(_plain(count.value), count) for count in counts] + list(typed.values())


def _counted(database: Database, table: Table, query: Query, term: Term) -> FacetCount:
    """How many rows a term keeps beside the choices in other fields."""
    field = field_of(term)
    kept = count(database, table, Query((*_without(query, field).terms, term)))
    return FacetCount(field, _typed(term), kept, typed=True)


def _typed(term: Term) -> str:
    """The value of a term as it is typed behind its field."""
    if isinstance(term, Years | Dates):
        first, last = (str(bound or "") for bound in (term.first, term.last))
        return first if first == last else f"{first}..{last}"
    return term.value if isinstance(term, Clause) else ""


def _plain(value: str) -> str:
    """Words of a vocabulary are shown with spaces, and may be typed so."""
    return value.replace("_", " ")


def _without(query: Query, field: str) -> Query:
    """The query without the terms of one field."""
    return Query(tuple(term for term in query.terms if field_of(term) != field or term == MENTIONED_TOO))
