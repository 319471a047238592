"""A parsed query as SQL. What a person typed is always bound, never part of the text of a statement."""

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.coverage import Standing, fact_key
from soyuz_gui.domain.queries import MENTIONED_TOO, Clause, Dates, Either, Query, Table, Term, Text, Years
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.store import standings


@dataclass(frozen=True, slots=True)
class Sql:
    """A piece of a statement with the values that are bound to it."""

    text: str
    values: tuple[str | int, ...] = ()

    def negated(self) -> "Sql":
        return Sql(f"NOT ({self.text})", self.values)


EVERYTHING = Sql("1")
TAKEN_AWAY = "('rejected', 'edited', 'moved')"
"""The reviews of facts that hold no more, or that others have taken the place of."""

_RECORDS = "SELECT record AS row, other FROM record_link"
# Which records a row of a table is tied to. A record's links include itself; an article is tied to the records
# that it speaks of, a fact to its subject and what that is linked to.
RELATIONS = {
    Table.MISSIONS: _RECORDS,
    Table.CREW: _RECORDS,
    Table.INCIDENTS: _RECORDS,
    Table.ARTICLES: "SELECT article AS row, record AS other FROM subject WHERE record IS NOT NULL",
    Table.FACTS: (
        "SELECT f.id AS row, l.other FROM fact f JOIN subject s ON s.article = f.article AND s.key = f.subject"
        " JOIN record_link l ON l.record = s.record"
    ),
}
_OWN_RECORD = "SELECT id AS row, id AS record FROM record"
# Which record a row is, or is about.
_OWN = {
    Table.MISSIONS: _OWN_RECORD,
    Table.CREW: _OWN_RECORD,
    Table.INCIDENTS: _OWN_RECORD,
    Table.ARTICLES: "SELECT article AS row, record FROM subject WHERE record IS NOT NULL",
    Table.FACTS: (
        "SELECT f.id AS row, s.record FROM fact f JOIN subject s ON s.article = f.article AND s.key = f.subject"
        " WHERE s.record IS NOT NULL"
    ),
}
_SUBJECT_ARTICLES = "SELECT record AS row, article FROM subject WHERE record IS NOT NULL"
# Which articles a row comes from.
_ARTICLES = {
    Table.MISSIONS: _SUBJECT_ARTICLES,
    Table.CREW: _SUBJECT_ARTICLES,
    Table.INCIDENTS: _SUBJECT_ARTICLES,
    Table.ARTICLES: "SELECT id AS row, id AS article FROM article",
    Table.FACTS: "SELECT id AS row, article FROM fact",
}


def years_of(table: Table) -> str:
    """Rows with the years that they belong to; an article belongs to its own and to those that it tells of."""
    told = f"SELECT o.row, y.year AS value FROM ({_OWN[table]}) o JOIN record_year y ON y.record = o.record"
    if table is not Table.ARTICLES:
        return told
    published = "SELECT id AS row, CAST(substr(published, 1, 4) AS INTEGER) AS value FROM article WHERE published <> ''"
    return f"{published} UNION {told}"


def condition(table: Table, query: Query, ids: Collection[int] | None = None) -> Sql:
    """What must hold for the `id` of a row of a table."""
    parts = [_base(table, query), _all(table, query)]
    if ids is not None:
        parts.append(Sql("id IN (SELECT value FROM json_each(?))", (json.dumps(sorted(ids)),)))
    parts = [part for part in parts if part != EVERYTHING]
    return _joined("AND", parts) if parts else EVERYTHING


def _all(table: Table, query: Query) -> Sql:
    """All groups of terms hold."""
    groups = [_any(table, group) for group in query.groups()]
    groups = [group for group in groups if group != EVERYTHING]
    return _joined("AND", groups) if groups else EVERYTHING


def _any(table: Table, group: tuple[Term, ...]) -> Sql:
    """One of these terms holds."""
    terms = [_term(table, term) for term in group]
    return EVERYTHING if EVERYTHING in terms else _joined("OR", terms)


def _joined(word: str, parts: list[Sql]) -> Sql:
    text = f" {word} ".join(f"({part.text})" for part in parts)
    return Sql(text, tuple(value for part in parts for value in part.values))


def match(text: Text) -> str:
    """The full-text expression for typed words: a phrase in quotes, whose last word may go on unless it was quoted."""
    quoted = text.words.replace('"', '""')
    return f'"{quoted}"' if text.phrase else f'"{quoted}"*'


def matches(query: Query) -> str:
    """The full-text expression for all the words of a query that must be there; empty where it has none."""
    return " AND ".join(filter(None, map(_word_match, query.terms)))


def _word_match(term: Term) -> str:
    if term.negated:
        return ""
    if isinstance(term, Text):
        return match(term)
    if isinstance(term, Either):
        branches = list(map(matches, term.branches))
        return f"({' OR '.join(f'({branch})' for branch in branches)})" if all(branches) else ""
    return ""


def _base(table: Table, query: Query) -> Sql:
    """The rows that a table holds at all: people who are only mentioned are left out unless they are asked for, and
    facts without a value, which mark a flight that its article never names. Facts that the user took away are left
    out unless the query asks for a review.
    """
    if table is Table.FACTS:
        asked = any(isinstance(term, Clause) and term.field == "review" for term in query.terms)
        gone = "" if asked else f" OR review IN {TAKEN_AWAY}"
        return Sql(f"id NOT IN (SELECT id FROM fact WHERE coalesce(resolved, value) = ''{gone})")
    return EVERYTHING if table is not Table.CREW or MENTIONED_TOO in query.terms else _related(table, Sql(_FLOWN_BY))


_FLOWN_BY = "SELECT id FROM record WHERE kind = 'mission'"


def _either(table: Table, either: Either) -> Sql:
    branches = [_all(table, branch) for branch in either.branches]
    return EVERYTHING if EVERYTHING in branches else _joined("OR", branches)


def _term(table: Table, term: Term) -> Sql:
    if isinstance(term, Text):
        found = _text(table, term)
    elif isinstance(term, Years):
        found = _years(table, term)
    elif isinstance(term, Either):
        found = _either(table, term)
    elif isinstance(term, Dates):
        found = _dates(table, term)
    else:
        found = _clause(table, term)
    return found.negated() if term.negated and found != EVERYTHING else found


def _related(table: Table, records: Sql) -> Sql:
    """Rows that are tied to one of these records."""
    return Sql(f"id IN (SELECT row FROM ({RELATIONS[table]}) WHERE other IN ({records.text}))", records.values)


def _own(table: Table, records: Sql) -> Sql:
    """Rows that are one of these records, or about one."""
    return Sql(f"id IN (SELECT row FROM ({_OWN[table]}) WHERE record IN ({records.text}))", records.values)


def _from_articles(table: Table, articles: Sql) -> Sql:
    """Rows that come from one of these articles."""
    return Sql(f"id IN (SELECT row FROM ({_ARTICLES[table]}) WHERE article IN ({articles.text}))", articles.values)


def _text(table: Table, text: Text) -> Sql:
    expression = match(text)
    in_articles = _from_articles(
        table, Sql("SELECT rowid FROM article_search WHERE article_search MATCH ?", (expression,))
    )
    if table is Table.ARTICLES:
        return in_articles
    in_records = _own(table, Sql("SELECT rowid FROM record_search WHERE record_search MATCH ?", (expression,)))
    return Sql(f"{in_records.text} OR {in_articles.text}", in_records.values + in_articles.values)


def _years(table: Table, years: Years) -> Sql:
    bounds = [("value >= ?", years.first), ("value <= ?", years.last)]
    limits = " AND ".join(text for text, bound in bounds if bound is not None)
    values = tuple(bound for _, bound in bounds if bound is not None)
    return Sql(f"id IN (SELECT row FROM ({years_of(table)}) WHERE {limits})", values)


# From when to when each record lasted. A month that is told stands for all its days: '~' comes after every digit.
_LASTED = """
SELECT id, coalesce(launch, landed) AS began, coalesce(landed, launch) || '~' AS ended FROM missions_readable
UNION ALL SELECT id, date, date || '~' FROM incidents_readable
"""
_PUBLISHED = "SELECT id, published AS began, published || '~' AS ended FROM article"


def _dates(table: Table, dates: Dates) -> Sql:
    """What lasted into a span; people by their flights, articles also by the day on which they were published."""
    bounds = [("ended >= ?", dates.first), ("began < ? || '~'", dates.last)]
    limits = " AND ".join(["began GLOB '[0-9]*'", *(text for text, bound in bounds if bound is not None)])
    values = tuple(bound for _, bound in bounds if bound is not None)
    lasting = Sql(f"SELECT id FROM ({_LASTED}) WHERE {limits}", values)
    if table is Table.CREW:
        return _related(table, Sql(f"{lasting.text} INTERSECT {_FLOWN_BY}", values))
    told = _own(table, lasting)
    if table is not Table.ARTICLES:
        return told
    return Sql(f"{told.text} OR id IN (SELECT id FROM ({_PUBLISHED}) WHERE {limits})", told.values + values)


def _clause(table: Table, clause: Clause) -> Sql:
    if clause.field == "has":
        return _has(table, clause.value)
    if clause.field in list(Standing):
        return _related(table, Sql(*standings.missions_where(Standing(clause.field), fact_key(clause.value))))
    if clause.field not in _FIELDS:
        raise UsageError(
            said("There is no field “{field}” to filter by.", field=clause.field),
            said("There are: {names}.", names=", ".join(_FIELDS)),
        )
    if clause.field == "source" and clause.is_exact:
        return _file(table, clause.words)
    return _FIELDS[clause.field](table, _like(clause))


def _has(table: Table, value: str) -> Sql:
    if value == "conflict":
        return _own(table, Sql("SELECT record FROM conflict WHERE state <> 'decided'"))
    if value in ("incident", "crew"):
        kind = "incident" if value == "incident" else "person"
        if table is Table.CREW and value == "crew":
            return EVERYTHING
        seated = "" if kind == "incident" else " AND id IN (SELECT target FROM record_value WHERE attribute = 'crew')"
        return _related(table, Sql(f"SELECT id FROM record WHERE kind = '{kind}'{seated}"))
    return EVERYTHING  # `has:mention` widens the table of people and keeps nothing out


def _like(clause: Clause) -> str:
    """A pattern for `folded` columns: the typed words anywhere, or all that there is; nothing in them is special."""
    escaped = fold(clause.words.replace("_", " ")).strip()
    for special in "\\%_":
        escaped = escaped.replace(special, f"\\{special}")
    return escaped if clause.is_exact else f"%{escaped}%"


def _value_of(*attributes: str) -> Callable[[Table, str], Sql]:
    names = ", ".join(f"'{attribute}'" for attribute in attributes)
    text = f"SELECT record FROM record_value WHERE attribute IN ({names}) AND folded LIKE ? ESCAPE '\\'"
    return lambda table, pattern: _related(table, Sql(text, (pattern,)))


def _named(kind: str) -> Callable[[Table, str], Sql]:
    labelled = f"SELECT id FROM record WHERE kind = '{kind}' AND folded LIKE ? ESCAPE '\\'"
    spelt = (
        f"SELECT id FROM record WHERE kind = '{kind}' AND (folded LIKE ? ESCAPE '\\'"
        " OR id IN (SELECT record FROM name WHERE folded LIKE ? ESCAPE '\\'))"
    )

    def named(table: Table, pattern: str) -> Sql:
        """By any spelling; the exact name is that of the record."""
        anywhere = pattern.startswith("%")
        return _related(table, Sql(spelt, (pattern, pattern)) if anywhere else Sql(labelled, (pattern,)))

    return named


def _incident(table: Table, pattern: str) -> Sql:
    text = (
        "SELECT id FROM record WHERE kind = 'incident' AND (folded LIKE ? ESCAPE '\\'"
        " OR id IN (SELECT record FROM record_value WHERE attribute = 'kind' AND folded LIKE ? ESCAPE '\\'))"
    )
    return _related(table, Sql(text, (pattern, pattern)))


def _kind(table: Table, pattern: str) -> Sql:
    text = (
        "SELECT id FROM record WHERE craft LIKE ? ESCAPE '\\'"
        " UNION SELECT record FROM record_value WHERE attribute = 'kind' AND folded LIKE ? ESCAPE '\\'"
    )
    return _related(table, Sql(text, (pattern.removeprefix("%"), pattern)))  # `crewed` is not `uncrewed`


def _source(table: Table, pattern: str) -> Sql:
    return _from_articles(table, Sql("SELECT id FROM article WHERE folded LIKE ? ESCAPE '\\'", (pattern,)))


def _file(table: Table, name: str) -> Sql:
    """Rows that come from the article of a file; names are compared as they are."""
    return _from_articles(table, Sql("SELECT id FROM article WHERE name = ? COLLATE NOCASE", (name,)))


def _review(table: Table, pattern: str) -> Sql:
    """Facts that were decided on, and what such facts belong to."""
    facts = "SELECT id FROM fact WHERE review LIKE ? ESCAPE '\\'"
    if table is Table.FACTS:
        return Sql(f"id IN ({facts})", (pattern,))
    if table is Table.ARTICLES:
        return _from_articles(table, Sql(f"SELECT article FROM fact WHERE id IN ({facts})", (pattern,)))
    return _own(table, Sql(f"SELECT record FROM ({_OWN[Table.FACTS]}) WHERE row IN ({facts})", (pattern,)))


_FIELDS: dict[str, Callable[[Table, str], Sql]] = {
    "crew": _named("person"),
    "mission": _named("mission"),
    "site": _value_of("launch_site"),
    "vehicle": _value_of("launch_vehicle"),
    "outcome": _value_of("outcome"),
    "incident": _incident,
    "agency": _value_of("agency"),
    "nationality": _value_of("nationality"),
    "kind": _kind,
    "review": _review,
    "source": _source,
}
