"""What is told alike in several places: equal facts of one record, equal words, records of one spelling."""

from soyuz_gui.domain.decisions import FactAnchor
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.queries import Text
from soyuz_gui.store.conditions import match
from soyuz_gui.store.database import Database, Row


def equal_facts(database: Database, anchor: FactAnchor) -> list[Row]:
    """The facts that say the same of the same record as one does, undecided yet."""
    return database.query(
        "SELECT DISTINCT g.id, g.value, g.start, g.\"end\", g.article, t.label AS subject, b.text_hash, b.text,"
        " b.name AS article_name FROM article a CROSS JOIN fact f ON f.article = a.id"
        " JOIN subject s ON s.article = f.article AND s.key = f.subject JOIN subject t ON t.record = s.record"
        " JOIN fact g ON g.article = t.article AND g.subject = t.key JOIN article b ON b.id = g.article"
        ' WHERE a.text_hash = :text_hash AND f.start = :start AND f."end" = :end AND f.attribute = :attribute'
        " AND f.value = :value AND f.decision IS NULL AND g.decision IS NULL AND g.review = '' AND g.id <> f.id"
        " AND g.attribute = f.attribute AND g.status = f.status AND g.leg = f.leg AND f.status = :status"
        " AND f.leg = :leg AND coalesce(g.resolved, g.value) = coalesce(f.resolved, f.value)"
        " AND NOT (b.text_hash = a.text_hash AND g.start = f.start)"
        " ORDER BY b.name, b.text_hash, g.start",
        {
            "text_hash": anchor.text_hash, "start": anchor.start, "end": anchor.end, "attribute": anchor.attribute,
            "value": anchor.value, "status": anchor.status, "leg": anchor.leg or "",
        },
    )  # fmt: skip


def texts_with(database: Database, words: str, but: str) -> list[Row]:
    """The articles that have some words, exactly, other than the one with a hash."""
    return database.query(
        "SELECT id AS article, name AS article_name, text_hash, text FROM article"
        " WHERE id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)"
        " AND instr(text, ?) AND text_hash <> ? AND NOT superseded ORDER BY name, text_hash",
        (match(Text(words, phrase=True)), words, but),
    )


def says(database: Database, article: int, start: int, end: int, attribute: Attribute) -> bool:
    """True where something of an attribute is told within a place, taken away or not."""
    found = database.value(
        'SELECT 1 FROM fact WHERE article = ? AND attribute = ? AND start < ? AND "end" > ? LIMIT 1',
        (article, attribute, end, start),
    )
    return found is not None


def records_called(database: Database, kind: RecordKind, folded: str) -> list[Row]:
    """The records of a kind that some article spells so, each with the first place.

    SQLite takes the columns beside min(…) from the row that has the minimum.
    """
    return database.query(
        'SELECT n.record, n.start, n."end", n.article, a.name AS article_name, a.text,'
        " min(a.name || char(0) || printf('%09d', n.start)) AS place FROM name n"
        " JOIN record r ON r.id = n.record JOIN article a ON a.id = n.article"
        " WHERE r.kind = ? AND n.folded = ? GROUP BY n.record ORDER BY r.label, r.key",
        (kind, folded),
    )
