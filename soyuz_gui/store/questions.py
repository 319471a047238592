"""What there is to decide: contradictions with their rivals, spellings, and what decisions are anchored on."""

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.store.database import Database, Row
from soyuz_gui.store.details import FACT

_CONFLICT = """
SELECT c.id, c.record AS record_id, r.kind AS record_kind, r.label AS record_label, r.catalogue_id, c.attribute, c.leg,
    c.state, c.reason, s.words AS answer, s.id AS step
FROM conflict c JOIN record r ON r.id = c.record
    LEFT JOIN decision d ON d.id = c.decision LEFT JOIN step s ON s.id = d.step
"""
_ORDER = (
    " ORDER BY CASE c.state WHEN 'reopened' THEN 0 WHEN 'open' THEN 1 WHEN 'left open' THEN 2 ELSE 3 END,"
    " CASE c.attribute WHEN 'name' THEN 1 ELSE 0 END, r.kind, r.label, c.attribute, c.leg"
)


def conflicts(database: Database, *, everything: bool) -> list[Row]:
    """Contradictions that wait for an answer, those that opened again first; with `everything` the others, too."""
    where = "" if everything else " WHERE c.state <> 'decided'"
    return database.query(_CONFLICT + where + _ORDER)


def conflict(database: Database, record: int, attribute: str, leg: str) -> Row | None:
    found = database.query(
        f"{_CONFLICT} WHERE c.record = ? AND c.attribute = ? AND c.leg = ?", (record, attribute, leg)
    )
    return found[0] if found else None


def conflicts_of(database: Database, record: int) -> list[Row]:
    return database.query(f"{_CONFLICT} WHERE c.record = ?{_ORDER}", (record,))


def open_count(database: Database) -> int:
    return int(database.value("SELECT count(*) FROM conflict WHERE state <> 'decided'"))


def rivals(database: Database, conflict_id: int) -> list[Row]:
    return database.query("SELECT * FROM rival WHERE conflict = ? ORDER BY position", (conflict_id,))


def rival_facts(database: Database, rival: int) -> list[Row]:
    """The facts behind a rival value, with their quotes."""
    return database.query(
        f'SELECT x.*, (SELECT substr(text, x.start + 1, x."end" - x.start) FROM article WHERE id = x.article) AS quote'
        f" FROM rival_fact b JOIN ({FACT}) x ON x.fact = b.fact WHERE b.rival = ? ORDER BY x.article_name, x.start",
        (rival,),
    )


def known_rivals(database: Database, conflict_id: int) -> list[Row]:
    """Every rival value with the hash of each text that gives it."""
    return database.query(
        "SELECT DISTINCT v.value, a.text_hash FROM rival v JOIN rival_fact b ON b.rival = v.id"
        " JOIN fact f ON f.id = b.fact JOIN article a ON a.id = f.article WHERE v.conflict = ?"
        " ORDER BY v.value, a.text_hash",
        (conflict_id,),
    )


def name_places(database: Database, record: int) -> list[Row]:
    """Every place where a record's name is written, with the article's text."""
    return database.query(
        'SELECT n.text, n.article, n.start, n."end", a.name AS article_name, a.title AS article_title,'
        " a.text AS article_text FROM name n"
        " JOIN article a ON a.id = n.article WHERE n.record = ? ORDER BY n.text, a.name, n.start",
        (record,),
    )


def record(database: Database, record_id: int) -> Row | None:
    found = database.query("SELECT * FROM record WHERE id = ?", (record_id,))
    return found[0] if found else None


def record_with_key(database: Database, kind: RecordKind, key: str) -> Row | None:
    found = database.query("SELECT * FROM record WHERE kind = ? AND key = ?", (kind, key))
    return found[0] if found else None


def members(database: Database, record_id: int) -> list[Row]:
    """What articles speak of that was brought to a record, in an order that the texts alone decide."""
    return database.query(
        'SELECT s.article, s.key, s.label, s.start, s."end", s.decision, a.text_hash, a.name AS article_name,'
        " a.title AS article_title, a.text AS article_text"
        " FROM subject s JOIN article a ON a.id = s.article WHERE s.record = ?"
        " ORDER BY a.text_hash, s.start, s.key",
        (record_id,),
    )


def fact(database: Database, fact_id: int) -> Row | None:
    """A fact as decisions are anchored on it: its own value, not what it was resolved to."""
    found = database.query(
        'SELECT f.id, f.attribute, f.value, f.resolved, f.stated, f.start, f."end", f.status, f.leg, f.review,'
        " s.label AS subject, s.kind, s.record, r.label AS record_label, a.text_hash, a.name AS article_name"
        " FROM fact f JOIN article a ON a.id = f.article"
        " JOIN subject s ON s.article = f.article AND s.key = f.subject LEFT JOIN record r ON r.id = s.record"
        " WHERE f.id = ?",
        (fact_id,),
    )
    return found[0] if found else None


def text_of(database: Database, article_id: int) -> Row | None:
    found = database.query("SELECT text, text_hash, name, title, superseded FROM article WHERE id = ?", (article_id,))
    return found[0] if found else None


def name_rivals(database: Database, conflict_id: int) -> list[Row]:
    """Every spelling of a record whose name is in question, with the hash of each text that has it."""
    return database.query(
        "SELECT DISTINCT n.text AS value, a.text_hash FROM conflict c JOIN name n ON n.record = c.record"
        " JOIN article a ON a.id = n.article WHERE c.id = ? ORDER BY n.text, a.text_hash",
        (conflict_id,),
    )


def told(database: Database, record: int, attribute: str, leg: str) -> list[Row]:
    """What articles say of an attribute of a record, with the hashes of their texts."""
    return database.query(
        "SELECT DISTINCT coalesce(f.resolved, f.value) AS value, a.text_hash FROM fact f"
        " JOIN subject s ON s.article = f.article AND s.key = f.subject JOIN article a ON a.id = f.article"
        " WHERE s.record = ? AND f.attribute = ? AND (f.leg = ? OR ? = '')"
        " AND f.review NOT IN ('rejected', 'edited', 'moved') ORDER BY 1, 2",
        (record, attribute, leg, leg),
    )


def records_spelled(database: Database, kind: RecordKind, folded: str) -> list[Row]:
    """The records of a kind that some article spells so."""
    return database.query(
        "SELECT DISTINCT r.id, r.kind, r.label FROM name n JOIN record r ON r.id = n.record"
        " WHERE r.kind = ? AND n.folded = ? ORDER BY r.label",
        (kind, folded),
    )


def plans(database: Database, record: int) -> list[Row]:
    """What articles planned for a flight and when, in the order in which they were published."""
    return database.query(
        'SELECT x.*, a.published, substr(a.text, x.start + 1, x."end" - x.start) AS quote'
        f" FROM ({FACT}) x JOIN article a ON a.id = x.article"
        " WHERE x.record_id = ? AND x.status = 'planned' AND x.attribute LIKE '%\\_time' ESCAPE '\\'"
        " AND x.review NOT IN ('rejected', 'edited', 'moved')"
        " ORDER BY x.attribute, a.published = '', a.published, a.text_hash, x.start",
        (record,),
    )
