"""What reconciling remembers of the articles of a library."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any

from soyuz_gui.domain.facts import Extraction, RecordKind
from soyuz_gui.domain.records import ArticleFacts, Identity, Known, Spelling, SubjectRef
from soyuz_gui.store import articles
from soyuz_gui.store.database import Database, Row

_MANY = 500  # subjects that are read at a time
_LISTED = "(SELECT value FROM json_each(?))"
_PAIRS = "(SELECT json_extract(value, '$[0]') AS article, json_extract(value, '$[1]') AS key FROM json_each(?)) j"
_KNOWN = (
    "s.article, s.key, s.label, s.settled, s.identity, s.identity_label, s.identity_catalogue_id,"
    " s.identity_reason, s.identity_points"
)
# A mission `m` and who is put aboard of it, `p`.
_CREW = (
    "subject m JOIN fact f ON f.article = m.article AND f.subject = m.key AND f.attribute = 'crew'"
    " AND f.decision IS NULL JOIN subject p ON p.article = f.article AND p.key = f.target"
)


Renewals = Mapping[int, Callable[[Database, int], None]]
"""How what was found in some articles is replaced, once what hung on it is forgotten."""


class LibraryMemory:
    """The memory of rounds, in the library's file. Used inside of a transaction."""

    def __init__(self, database: Database, renewals: Renewals | None = None) -> None:
        self._database = database
        self._renewals = renewals or {}

    def renew(self, articles_: Collection[int]) -> None:
        for article in articles_:
            if article in self._renewals:
                self._renewals[article](self._database, article)

    def articles(self, articles_: Collection[int]) -> list[ArticleFacts]:
        return articles.facts_of(self._database, articles_)

    def told_by(self, subjects: Collection[SubjectRef]) -> list[ArticleFacts]:
        found: dict[int, list[Row]] = {}
        facts: dict[int, list[Row]] = {}
        for some in _batches(subjects):
            told = f"FROM {_PAIRS} JOIN subject s ON s.article = j.article AND s.key = j.key"
            for row in self._database.query(f"SELECT s.* {told}", [some]):
                found.setdefault(row["article"], []).append(row)
            rows = self._database.query(
                f"SELECT f.* {told} JOIN fact f ON f.article = s.article AND f.subject = s.key"
                " WHERE f.decision IS NULL",
                [some],
            )
            for row in rows:
                facts.setdefault(row["article"], []).append(row)
        heads = self._database.query(
            f"SELECT id, published, text_hash, family FROM article WHERE id IN {_LISTED}", [json.dumps(list(found))]
        )
        return [_told(head, found[head["id"]], facts.get(head["id"], [])) for head in heads]

    def noted(self, topic: str, keys: Collection[str]) -> dict[str, str]:
        rows = self._database.query(
            f"SELECT key, text FROM note WHERE topic = ? AND key IN {_LISTED}", [topic, json.dumps(list(keys))]
        )
        return {row["key"]: row["text"] for row in rows}

    def notes(self, topic: str, clues: Iterable[str]) -> dict[str, str]:
        rows = self._database.query(
            "SELECT key, text FROM note WHERE topic = ? AND key IN"
            f" (SELECT key FROM note_clue WHERE topic = ? AND clue IN {_LISTED})",
            [topic, topic, json.dumps(sorted(set(clues)))],
        )
        return {row["key"]: row["text"] for row in rows}

    def take_note(self, topic: str, key: str, text: str, clues: Iterable[str] = ()) -> None:
        self.drop_notes(topic, [key])
        self._database.execute("INSERT INTO note (topic, key, text) VALUES (?, ?, ?)", (topic, key, text))
        self._database.execute_all(
            "INSERT INTO note_clue (topic, clue, key) VALUES (?, ?, ?)", [(topic, clue, key) for clue in set(clues)]
        )

    def drop_notes(self, topic: str, keys: Collection[str]) -> None:
        for table in ("note", "note_clue"):
            self._database.execute_all(
                f"DELETE FROM {table} WHERE topic = ? AND key = ?", [(topic, key) for key in keys]
            )

    def in_articles(self, kind: RecordKind, articles_: Collection[int]) -> dict[SubjectRef, Known]:
        # CROSS JOIN and + keep SQLite from beginning with all subjects of the kind
        return self._known(
            "json_each(?) j CROSS JOIN subject s ON s.article = j.value WHERE +s.kind = ? AND s.decision IS NULL",
            json.dumps(list(articles_)),
            kind,
        )

    def exists(self, kind: RecordKind, key: str) -> bool:
        found = self._database.value("SELECT 1 FROM subject WHERE kind = ? AND identity = ? LIMIT 1", (kind, key))
        return found is not None

    def keys_at(self, kind: RecordKind, text_hash: str, start: int, end: int) -> frozenset[str]:
        rows = self._database.query(
            "SELECT DISTINCT s.identity FROM article a CROSS JOIN subject s ON s.article = a.id WHERE a.text_hash = ?"
            ' AND s.start = ? AND s."end" = ? AND +s.kind = ? AND +s.identity IS NOT NULL',
            (text_hash, start, end, kind),
        )
        return frozenset(row["identity"] for row in rows)

    def subjects_at(self, kind: RecordKind, text_hash: str, start: int, end: int) -> list[SubjectRef]:
        rows = self._database.query(
            "SELECT s.article, s.key FROM article a CROSS JOIN subject s ON s.article = a.id WHERE a.text_hash = ?"
            ' AND s.start = ? AND s."end" = ? AND +s.kind = ? AND s.decision IS NULL',
            (text_hash, start, end, kind),
        )
        return [SubjectRef(row["article"], row["key"]) for row in rows]

    def with_texts(self, hashes: Collection[str]) -> dict[str, int]:
        rows = self._database.query(
            f"SELECT id, text_hash FROM article WHERE text_hash IN {_LISTED}", [json.dumps(list(hashes))]
        )
        return {row["text_hash"]: row["id"] for row in rows}

    def known(self, subjects: Collection[SubjectRef]) -> dict[SubjectRef, Known]:
        return self._known(
            f"{_PAIRS} JOIN subject s ON s.article = j.article AND s.key = j.key", _pairs(list(subjects))
        )

    def members(self, kind: RecordKind, keys: Collection[str]) -> dict[SubjectRef, Known]:
        return self._known(f"subject s WHERE s.kind = ? AND s.identity IN {_LISTED}", kind, json.dumps(list(keys)))

    def called(self, label: str) -> dict[SubjectRef, Known]:
        return self._known("subject s WHERE s.kind = 'person' AND s.label = ? AND s.decision IS NULL", label)

    def unsettled(self, labels: Collection[str]) -> set[str]:
        rows = self._database.query(
            "SELECT DISTINCT s.label FROM json_each(?) j CROSS JOIN subject s"
            " ON s.label = j.value AND s.kind = 'person' AND s.settled = 0 WHERE s.decision IS NULL",
            [json.dumps(list(labels))],
        )
        return {row["label"] for row in rows}

    def remember(self, subjects: Mapping[SubjectRef, Known]) -> None:
        self._database.execute_all(
            "UPDATE subject SET settled = ?, identity = ?, identity_label = ?, identity_catalogue_id = ?,"
            " identity_reason = ?, identity_points = ? WHERE article = ? AND key = ?",
            [(known.settled, *_columns(known.identity), ref.article, ref.key) for ref, known in subjects.items()],
        )

    def aboard(self, flights: Collection[str]) -> Iterator[tuple[str, str, Identity]]:
        rows = self._database.query(
            "SELECT DISTINCT m.identity AS flight, p.label, p.identity, p.identity_label, p.identity_catalogue_id"
            f" FROM {_CREW} WHERE m.kind = 'mission' AND m.identity IN {_LISTED} AND p.identity IS NOT NULL"
            " AND instr(p.label, ' ') ORDER BY flight, p.label, p.identity",
            [json.dumps(list(flights))],
        )
        for row in rows:
            identity = Identity(row["identity"], row["identity_label"], row["identity_catalogue_id"])
            yield row["flight"], row["label"], identity

    def lone_surnames(self, flights: Collection[str]) -> set[SubjectRef]:
        rows = self._database.query(
            f"SELECT p.article, p.key FROM {_CREW} WHERE m.kind = 'mission' AND m.identity IN {_LISTED}"
            " AND NOT p.settled AND NOT instr(p.label, ' ')",
            [json.dumps(list(flights))],
        )
        return {SubjectRef(row["article"], row["key"]) for row in rows}

    def rides(self, people: Collection[SubjectRef]) -> dict[SubjectRef, set[str]]:
        rows = self._database.query(
            f"SELECT j.article, j.key, m.identity FROM {_PAIRS}"
            " JOIN fact f ON f.article = j.article AND f.target = j.key AND f.attribute = 'crew'"
            " AND f.decision IS NULL JOIN subject m ON m.article = f.article AND m.key = f.subject"
            " AND m.identity IS NOT NULL",  # the flights of articles that wait for their round have none yet
            [_pairs(list(people))],
        )
        found: dict[SubjectRef, set[str]] = {}
        for row in rows:
            found.setdefault(SubjectRef(row["article"], row["key"]), set()).add(row["identity"])
        return found

    def records(self, subjects: Collection[SubjectRef]) -> dict[SubjectRef, tuple[str, str]]:
        rows = self._database.query(
            f"SELECT s.article, s.key, r.key AS record, r.label FROM {_PAIRS}"
            " JOIN subject s ON s.article = j.article AND s.key = j.key JOIN record r ON r.id = s.record",
            [_pairs(list(subjects))],
        )
        return {SubjectRef(row["article"], row["key"]): (row["record"], row["label"]) for row in rows}

    def spellings(self, subjects: Collection[SubjectRef]) -> dict[SubjectRef, tuple[Spelling, ...]]:
        found: dict[SubjectRef, list[Spelling]] = {}
        for some in _batches(subjects):
            rows = self._database.query(
                f'SELECT n.text, n.article, n.start, n."end", n.subject, a.family FROM {_PAIRS}'
                " JOIN name n ON n.article = j.article AND n.subject = j.key"
                " JOIN article a ON a.id = n.article ORDER BY n.article, n.start",
                [some],
            )
            for row in rows:
                place = Spelling(
                    row["text"], row["article"], row["start"], row["end"], row["subject"], str(row["family"] or "")
                )
                found.setdefault(SubjectRef(row["article"], row["subject"]), []).append(place)
        return {ref: tuple(same) for ref, same in found.items()}

    def _known(self, source: str, *parameters: str) -> dict[SubjectRef, Known]:
        rows = self._database.query(f"SELECT {_KNOWN} FROM {source}", parameters)
        return {SubjectRef(row["article"], row["key"]): _known(row) for row in rows}


def _known(row: Row) -> Known:
    if row["identity"] is None:
        return Known(row["label"], None, bool(row["settled"]))
    names = ("identity", "identity_label", "identity_catalogue_id", "identity_reason", "identity_points")
    return Known(row["label"], Identity(*(row[name] for name in names)), bool(row["settled"]))


def _columns(identity: Identity | None) -> tuple[Any, ...]:
    if identity is None:
        return None, "", "", "", 0.0
    return identity.key, identity.label, identity.catalogue_id, identity.reason, identity.points


def _pairs(subjects: Iterable[SubjectRef]) -> str:
    return json.dumps([(ref.article, ref.key) for ref in subjects])


def _batches(subjects: Collection[SubjectRef]) -> Iterator[str]:
    every = sorted(subjects)
    for start in range(0, len(every), _MANY):
        yield _pairs(every[start : start + _MANY])


def _told(head: Row, subjects: list[Row], facts: list[Row]) -> ArticleFacts:
    """Some subjects of an article and their facts, in its order; no text."""
    subjects.sort(key=lambda row: row["position"])
    facts.sort(key=lambda row: row["position"])
    extraction = Extraction((), tuple(map(articles.subject, subjects)), tuple(map(articles.fact, facts)))
    places = tuple(row["position"] for row in facts)
    return ArticleFacts(
        head["id"],
        head["published"],
        "",
        extraction,
        head["text_hash"],
        places=places,
        family=str(head["family"] or ""),
    )
