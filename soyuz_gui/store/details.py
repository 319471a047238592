"""One record or one article with everything that is tied to it, as rows."""

import json
from collections.abc import Iterable

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import SubjectRef
from soyuz_gui.store.database import Database, Row

FACT = """
SELECT f.id AS fact, f.attribute, coalesce(f.resolved, f.value) AS value, f.stated,
    f.article, a.name AS article_name, a.pages, f.start, f."end",
    coalesce(f.resolved_precision, f.precision) AS precision, f.status, f.leg, f.rule, f.confidence, f.review,
    coalesce(f.basis, 'article') AS basis, coalesce(a.family, a.id) AS source,
    o.id AS target_id, o.kind AS target_kind, o.label AS target_label,
    s.record AS record_id, s.kind AS record_kind, r.label AS record_label
FROM fact f JOIN article a ON a.id = f.article
    JOIN subject s ON s.article = f.article AND s.key = f.subject
    LEFT JOIN record r ON r.id = s.record
    LEFT JOIN subject t ON t.article = f.article AND t.key = f.target
    LEFT JOIN record o ON o.id = t.record
"""


def record(database: Database, kind: RecordKind, record_id: int) -> Row | None:
    found = database.query("SELECT * FROM record WHERE id = ? AND kind = ?", (record_id, kind))
    return found[0] if found else None


def find_record(database: Database, label: str) -> Row | None:
    """The record with this label, else the one that is spelt so in an article; flights go before people."""
    wanted = fold(label)
    order = " ORDER BY CASE kind WHEN 'mission' THEN 1 WHEN 'person' THEN 2 ELSE 3 END, label LIMIT 1"
    for where in ("folded = ?", "id IN (SELECT record FROM name WHERE folded = ?)"):
        found = database.query(f"SELECT id, kind, label FROM record WHERE {where}{order}", (wanted,))
        if found:
            return found[0]
    return None


def unnamed_subjects(database: Database, record_id: int) -> list[SubjectRef]:
    """The subjects of a flight that none of its articles names and the catalogue does not know; none for others."""
    rows = database.query(
        "SELECT s.article, s.key FROM record r JOIN subject s ON s.record = r.id WHERE r.id = ? AND r.kind = 'mission'"
        " AND r.catalogue_id = '' AND NOT s.settled AND s.decision IS NULL AND s.identity_label = ''",
        (record_id,),
    )
    return [SubjectRef(row["article"], row["key"]) for row in rows]


def values(database: Database, record_id: int) -> list[Row]:
    """The values of a record, what happened before what was planned."""
    return database.query(
        "SELECT v.*, o.kind AS target_kind, o.label AS target_label FROM record_value v"
        " LEFT JOIN record o ON o.id = v.target WHERE v.record = ? ORDER BY v.position",
        (record_id,),
    )


def evidence(database: Database, record_id: int) -> list[Row]:
    """The facts behind the values of a record, each with its quote and the value's id; rivals after supporters."""
    return database.query(
        "SELECT x.*, vf.value AS value_id, vf.rival,"
        ' (SELECT substr(text, x.start + 1, x."end" - x.start) FROM article WHERE id = x.article) AS quote'
        f" FROM value_fact vf JOIN ({FACT}) x ON x.fact = vf.fact"
        " WHERE vf.value IN (SELECT id FROM record_value WHERE record = ?)"
        " ORDER BY vf.value, vf.rival, x.article_name, x.article, x.start",
        (record_id,),
    )


def contested(database: Database, record_id: int) -> set[str]:
    """The attributes on which the articles contradict each other."""
    rows = database.query("SELECT attribute FROM conflict WHERE record = ? AND state <> 'decided'", (record_id,))
    return {row["attribute"] for row in rows}


def linked(database: Database, record_id: int) -> list[Row]:
    """The other records that a record is tied to, in the order of time."""
    return database.query(
        "SELECT r.id, r.kind, r.label FROM record_link l JOIN record r ON r.id = l.other"
        " LEFT JOIN record_year y ON y.record = r.id AND r.kind <> 'person'"
        " WHERE l.record = ? AND l.other <> l.record ORDER BY y.year IS NULL, y.year, r.label",
        (record_id,),
    )


def kin_of_record(database: Database, record_id: int) -> tuple[frozenset[int], frozenset[int]]:
    """The records that a record is tied to, itself included, and the articles that speak of it."""
    records = database.query("SELECT other FROM record_link WHERE record = ?", (record_id,))
    articles = database.query("SELECT DISTINCT article FROM subject WHERE record = ?", (record_id,))
    return frozenset(row["other"] for row in records), frozenset(row["article"] for row in articles)


def records_of_article(database: Database, article_id: int) -> frozenset[int]:
    """The records that an article speaks of."""
    rows = database.query("SELECT DISTINCT record FROM subject WHERE article = ? AND record IS NOT NULL", (article_id,))
    return frozenset(row["record"] for row in rows)


def articles_of(database: Database, record_id: int) -> list[Row]:
    """The articles that speak of a record, with the first place where they do."""
    return database.query(
        'SELECT a.id, a.name, a.title, a.published, a.text, s.start, s."end" FROM subject s'
        " JOIN article a ON a.id = s.article WHERE s.record = ? ORDER BY a.name, a.id, s.start",
        (record_id,),
    )


def spellings(database: Database, record_id: int) -> list[Row]:
    return database.query(
        'SELECT text, article, start, "end" FROM name WHERE record = ? ORDER BY text, article, start', (record_id,)
    )


def article(database: Database, article_id: int) -> Row | None:
    found = database.query(
        "SELECT a.*, (SELECT min(path) FROM article_file WHERE article = a.id) AS path FROM article a WHERE a.id = ?",
        (article_id,),
    )
    return found[0] if found else None


HEAD = 400
"""So many characters of a text are enough to tell what it is."""


def heads(database: Database, articles: Iterable[int]) -> list[Row]:
    """Name, title and first words of some articles."""
    return database.query(
        "SELECT id, name, title, substr(text, 1, ?) AS opening FROM article"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (HEAD, json.dumps(sorted(set(articles)))),
    )


def texts(database: Database, articles: Iterable[int]) -> dict[int, str]:
    """The texts of some articles, by number."""
    rows = database.query(
        "SELECT id, text FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(set(articles))),),
    )
    return {row["id"]: row["text"] for row in rows}


def find_article(database: Database, name: str) -> int | None:
    """The article with this file name, path or title."""
    found = database.value(
        "SELECT a.id FROM article a LEFT JOIN article_file p ON p.article = a.id"
        " WHERE a.name = :name OR p.path = :name OR a.title = :name ORDER BY a.superseded, a.id LIMIT 1",
        {"name": name},
    )
    return None if found is None else int(found)


def facts_of(database: Database, article_id: int) -> list[Row]:
    """The facts of an article in the order of its text, without their quotes: who asks has the text."""
    return database.query(f'{FACT} WHERE f.article = ? ORDER BY f.start, f."end", f.id', (article_id,))


def mentions_of(database: Database, article_id: int) -> list[Row]:
    """The mentions of an article in the order of its text, with the records that they stand for."""
    return database.query(
        'SELECT m.start, m."end", m.kind, m.label, m.rule, r.id AS record_id, r.kind AS record_kind,'
        " r.label AS record_label FROM mention m"
        " LEFT JOIN subject s ON s.article = m.article AND s.key = m.subject LEFT JOIN record r ON r.id = s.record"
        ' WHERE m.article = ? ORDER BY m.start, m."end", m.id',
        (article_id,),
    )
