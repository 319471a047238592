"""Articles with what the extraction found in them; the upper half of the schema."""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain.facts import (
    TIME_ATTRIBUTES,
    Attribute,
    CraftKind,
    Extraction,
    Fact,
    Leg,
    Mention,
    MentionKind,
    RecordKind,
    Status,
    Subject,
)
from soyuz_gui.domain.records import Addition, Article, ArticleFacts
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.store.database import Database, Row

# Members by their values: a look into a dictionary is much faster than a call, and rows come by the hundred thousand.
_RECORD_KINDS = {kind.value: kind for kind in RecordKind}
_MENTION_KINDS = {kind.value: kind for kind in MentionKind}
_ATTRIBUTES = {attribute.value: attribute for attribute in Attribute}
_STATUSES = {status.value: status for status in Status}

_NOT_STORED = 0  # the number of an article that is not in the library yet


def article_of_file(database: Database, path: str, file_hash: str) -> int | None:
    """The article that exactly this file was imported as, if the library has seen no later state of it."""
    found = database.value(
        "SELECT article FROM article_file WHERE path = ? AND file_hash = ? AND NOT replaced", (path, file_hash)
    )
    return None if found is None else int(found)


def article_of_text(database: Database, text_hash: str) -> int | None:
    """The article with exactly this text, wherever it came from."""
    found = database.value("SELECT id FROM article WHERE text_hash = ?", (text_hash,))
    return None if found is None else int(found)


def knows_path(database: Database, path: str) -> bool:
    """True where a file at this path was imported before, whatever was in it."""
    return database.value("SELECT 1 FROM article_file WHERE path = ?", (path,)) is not None


def name_of(database: Database, article_id: int) -> str:
    return str(database.value("SELECT name FROM article WHERE id = ?", (article_id,)))


def hashes(database: Database, articles: Iterable[int]) -> frozenset[str]:
    """The hashes of some articles' texts."""
    rows = database.query(
        "SELECT text_hash FROM article WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(articles))]
    )
    return frozenset(row["text_hash"] for row in rows)


def text_and_day(database: Database, article_id: int) -> tuple[str, str]:
    """The text of an article, and the day on which it was published."""
    row = database.query("SELECT text, published FROM article WHERE id = ?", (article_id,))[0]
    return row["text"], row["published"]


@dataclass(frozen=True, slots=True)
class Findings:
    """An extraction as the rows that keep it, which another process can hand over cheaply."""

    subjects: list[Row]
    mentions: list[Row]
    facts: list[Row]
    language: str = ""

    @classmethod
    def of(cls, extraction: Extraction) -> "Findings":
        return cls(
            [_subject_row(_NOT_STORED, *item) for item in enumerate(extraction.subjects)],
            [_mention_row(_NOT_STORED, mention) for mention in extraction.mentions],
            [_fact_row(_NOT_STORED, *item) for item in enumerate(extraction.facts)],
            extraction.language,
        )


def add(database: Database, article: Article, found: Extraction | Findings) -> int:
    """Store an article with what was found in it; the records do not know it yet."""
    findings = Findings.of(found) if isinstance(found, Extraction) else found
    article_id = database.insert("article", _article_row(article) | {"language": article.language or findings.language})
    _add_file(database, article_id, article)
    put_findings(database, article_id, findings)
    return article_id


def put_findings(database: Database, article_id: int, found: Findings) -> None:
    """Store what was found in an article that has no findings."""
    for table, rows in (("subject", found.subjects), ("mention", found.mentions), ("fact", found.facts)):
        database.insert_all(table, ({**row, "article": article_id} for row in rows))


def clear_findings(database: Database, article_id: int) -> None:
    """Take away what was found in an article, and the names that records have from it."""
    for table in ("name", "mention", "fact", "subject"):
        database.execute(f"DELETE FROM {table} WHERE article = ?", (article_id,))


def add_file(database: Database, article_id: int, article: Article) -> None:
    """Remember that an article was found in another file too. It goes by the first of its names in the alphabet."""
    _add_file(database, article_id, article)
    name = file_name(article.path)
    database.execute("UPDATE article SET name = ? WHERE id = ? AND name > ?", (name, article_id, name))


def all_facts(database: Database) -> list[ArticleFacts]:
    """What reconciling needs of the whole library: what was found, without what decisions made of it."""
    return facts_of(database, [row["id"] for row in database.query("SELECT id FROM article ORDER BY id")])


def facts_of(database: Database, articles: Collection[int]) -> list[ArticleFacts]:
    """What reconciling needs of some articles, without what decisions made of them."""
    listed, chosen = "IN (SELECT value FROM json_each(?))", [json.dumps(list(articles))]
    subjects = _by_article(
        database.rows(
            f"SELECT * FROM subject WHERE decision IS NULL AND article {listed} ORDER BY article, position", chosen
        )
    )
    mentions = _by_article(database.rows(f"SELECT * FROM mention WHERE article {listed} ORDER BY article, id", chosen))
    facts = _by_article(
        database.rows(
            f"SELECT * FROM fact WHERE decision IS NULL AND article {listed} ORDER BY article, position", chosen
        )
    )
    return [
        ArticleFacts(
            row["id"],
            row["published"],
            row["text"],
            Extraction(
                tuple(map(_mention, mentions.get(row["id"], ()))),
                tuple(map(subject, subjects.get(row["id"], ()))),
                tuple(map(fact, facts.get(row["id"], ()))),
            ),
            row["text_hash"],
            family=str(row["family"] or ""),
        )
        for row in database.query(
            f"SELECT id, published, text, text_hash, family FROM article WHERE id {listed} ORDER BY id", chosen
        )
    ]


def stale(database: Database, limit: int) -> list[int]:
    """Some of the articles that the records do not know, or not as they are now.

    Articles on one flight come together: whoever makes records of some at a time makes each record anew but seldom.
    """
    first = "SELECT min(s.label) FROM subject s WHERE s.article = a.id AND +s.kind = 'mission'"
    rows = database.query(f"SELECT a.id FROM article a WHERE a.stale ORDER BY ({first}), a.id LIMIT ?", (limit,))
    return [row["id"] for row in rows]


def count_stale(database: Database) -> int:
    return int(database.value("SELECT count(*) FROM article WHERE stale"))


def mark_stale(database: Database, articles: Iterable[int]) -> None:
    """Have what some articles say reconciled again."""
    database.execute_all("UPDATE article SET stale = 1 WHERE id = ?", [(article,) for article in articles])


def mark_fresh(database: Database, articles: Iterable[int]) -> None:
    database.execute_all("UPDATE article SET stale = 0 WHERE id = ?", [(article,) for article in articles])


def replace_additions(database: Database, articles: Iterable[int], additions: Iterable[Addition]) -> None:
    """What decisions put into articles, in place of what they put there before; it stands behind what was found."""
    for table in ("fact", "subject"):
        database.execute_all(
            f"DELETE FROM {table} WHERE article = ? AND decision IS NOT NULL", ((article,) for article in articles)
        )
    for added in additions:
        first = {
            table: database.value(f"SELECT count(*) FROM {table} WHERE article = ?", (added.article,))
            for table in ("subject", "fact")
        }
        database.insert_all(
            "subject",
            (
                _subject_row(added.article, place, subject) | {"decision": decision}
                for place, (decision, subject) in enumerate(added.subjects, first["subject"])
            ),
        )
        database.insert_all(
            "fact",
            (
                _fact_row(added.article, place, fact) | {"decision": decision}
                for place, (decision, fact) in enumerate(added.facts, first["fact"])
            ),
        )


def file_name(path: str) -> str:
    """The last part of a path of either system."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def now() -> str:
    """The moment, in the form in which all times are stored."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%MZ")


def _article_row(article: Article) -> Row:
    name = file_name(article.path)
    return {
        "name": name,
        "text_hash": article.text_hash,
        "media_type": article.media_type,
        "title": article.title,
        "publisher": article.publisher,
        "author": article.author,
        "address": article.address,
        "published": article.published,
        "published_basis": article.published_basis,
        "understood": article.published,
        "text": article.text,
        "pages": " ".join(map(str, article.page_starts)),
        "folded": fold(f"{article.path} {article.title} {article.publisher} {article.author}"),
        "imported_at": now(),
    }


def _add_file(database: Database, article_id: int, article: Article) -> None:
    row = {"path": article.path, "file_hash": article.file_hash, "article": article_id, "imported_at": now()}
    database.execute(
        "INSERT OR REPLACE INTO article_file (path, file_hash, article, imported_at)"
        " VALUES (:path, :file_hash, :article, :imported_at)",
        row,
    )


def _subject_row(article_id: int, position: int, subject: Subject) -> Row:
    return {
        "article": article_id,
        "key": subject.key,
        "position": position,
        "kind": subject.kind.value,
        "label": subject.label,
        "start": subject.span.start,
        "end": subject.span.end,
        "catalogue_id": subject.catalogue_id,
        "main": int(subject.main),
        "craft": subject.craft.value if subject.craft else "",
        "record": None,
    }


def _mention_row(article_id: int, mention: Mention) -> Row:
    return {
        "article": article_id,
        "start": mention.span.start,
        "end": mention.span.end,
        "kind": mention.kind.value,
        "label": mention.label,
        "rule": mention.rule,
        "subject": mention.subject or None,
    }


def _fact_row(article_id: int, position: int, fact: Fact) -> Row:
    precision = PartialTime.parse(fact.value).precision if fact.attribute in TIME_ATTRIBUTES else None
    return {
        "article": article_id,
        "position": position,
        "subject": fact.subject,
        "attribute": fact.attribute.value,
        "value": fact.value,
        "stated": fact.stated,
        "precision": precision.value if precision else "",
        "status": fact.status.value,
        "leg": fact.leg.value if fact.leg else "",
        "start": fact.span.start,
        "end": fact.span.end,
        "rule": fact.rule,
        "confidence": fact.confidence,
        "target": fact.target or None,
    }


def _by_article(rows: Iterable[Row]) -> dict[int, list[Row]]:
    grouped: dict[int, list[Row]] = {}
    for row in rows:
        grouped.setdefault(row["article"], []).append(row)
    return grouped


def _span(row: Row) -> Span:
    return Span(row["start"], row["end"])


def subject(row: Row) -> Subject:
    return Subject(
        row["key"],
        _RECORD_KINDS[row["kind"]],
        row["label"],
        _span(row),
        row["catalogue_id"],
        bool(row["main"]),
        CraftKind(row["craft"]) if row["craft"] else None,
    )


def _mention(row: Row) -> Mention:
    return Mention(_span(row), _MENTION_KINDS[row["kind"]], row["label"], row["rule"], row["subject"] or "")


def fact(row: Row) -> Fact:
    return Fact(
        row["subject"],
        _ATTRIBUTES[row["attribute"]],
        row["value"],
        row["stated"],
        _span(row),
        row["rule"],
        row["confidence"],
        _STATUSES[row["status"]],
        Leg(row["leg"]) if row["leg"] else None,
        row["target"] or "",
    )
