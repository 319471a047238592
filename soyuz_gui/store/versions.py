"""Versions: a file that changed is another article from then on; the one before stays, and counts no more.

An article is superseded while none of its files holds its text. What was found in it is put away whole, so that
whatever is counted, reconciled and searched never meets it.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from soyuz_gui.store.articles import Findings, clear_findings, mark_stale, put_findings
from soyuz_gui.store.database import Database, Row

_SUBJECT = ("key", "position", "kind", "label", "start", "end", "catalogue_id", "main", "craft", "record")
_MENTION = ("start", "end", "kind", "label", "rule", "subject")
_FACT = (
    *("position", "subject", "attribute", "value", "stated", "precision", "status", "leg", "start", "end", "rule"),
    *("confidence", "target"),
)


@dataclass(frozen=True, slots=True)
class Replacement:
    """A superseded text and the one that its file holds now."""

    text: str
    by_hash: str
    by_text: str


def settle_file(database: Database, path: str, file_hash: str) -> None:
    """Make this the file that lies at a path; what lay there before is replaced. Inside of a transaction."""
    database.execute("UPDATE article_file SET replaced = (file_hash <> ?) WHERE path = ?", (file_hash, path))
    changed = database.query(
        "SELECT a.id, a.superseded FROM article a WHERE a.id IN (SELECT article FROM article_file WHERE path = ?)"
        " AND a.superseded = EXISTS (SELECT 1 FROM article_file f WHERE f.article = a.id AND NOT f.replaced)",
        (path,),
    )
    for row in changed:
        database.execute(
            "UPDATE article SET superseded = NOT superseded, family = CASE WHEN superseded THEN NULL ELSE family END"
            " WHERE id = ?",
            (row["id"],),
        )
        for table in ("article_sketch", "article_mark"):
            database.execute(f"DELETE FROM {table} WHERE article = ?", (row["id"],))
    mark_stale(database, [row["id"] for row in changed])


def is_current(database: Database, path: str, article: int) -> bool:
    """True where a path holds this article's text, as far as the library knows."""
    found = database.value(
        "SELECT 1 FROM article_file WHERE path = ? AND article = ? AND NOT replaced", (path, article)
    )
    return found is not None


def was_current(database: Database, path: str, article: int) -> bool:
    """True where a path held this article's text before."""
    return database.value("SELECT 1 FROM article_file WHERE path = ? AND article = ?", (path, article)) is not None


def to_renew(database: Database, articles: Collection[int]) -> dict[int, str]:
    """Which of some articles are to be understood anew, and how: `withdraw`, `restore` or `read`."""
    rows = database.query(
        "SELECT a.id, CASE WHEN a.superseded THEN 'withdraw' WHEN a.understood <> a.published THEN 'read'"
        " ELSE 'restore' END AS how FROM json_each(?) j CROSS JOIN article a ON a.id = j.value"
        " LEFT JOIN former_findings p ON p.article = a.id"
        " WHERE CASE WHEN a.superseded"
        " THEN p.article IS NULL OR EXISTS (SELECT 1 FROM subject s WHERE s.article = a.id)"
        " ELSE p.article IS NOT NULL OR a.understood <> a.published END",
        [json.dumps(list(articles))],
    )
    return {row["id"]: row["how"] for row in rows}


def put_away(database: Database, article: int) -> None:
    """Keep what was found in an article out of everything, as it is. Inside of a transaction."""
    found = {
        "subjects": _rows(database, "subject", _SUBJECT, article, "decision IS NULL ORDER BY position"),
        "mentions": _rows(database, "mention", _MENTION, article, "1 ORDER BY id"),
        "facts": _rows(database, "fact", _FACT, article, "decision IS NULL ORDER BY position"),
    }
    database.execute(
        "INSERT OR REPLACE INTO former_findings (article, findings) VALUES (?, ?)",
        (article, json.dumps(found, ensure_ascii=False)),
    )
    clear_findings(database, article)


def renew(database: Database, article: int, found: Findings | None) -> None:
    """Put what was found anew in the place of what was found before, or what was put away back."""
    kept = database.value("SELECT findings FROM former_findings WHERE article = ?", (article,))
    if found is None and kept is not None:
        parts = json.loads(kept)
        subjects = [{**row, "record": None} for row in parts["subjects"]]
        found = Findings(subjects, parts["mentions"], parts["facts"])
    if found is None:
        return
    clear_findings(database, article)
    put_findings(database, article, found)
    database.execute("DELETE FROM former_findings WHERE article = ?", (article,))
    database.execute("UPDATE article SET understood = published WHERE id = ?", (article,))


def replacements(database: Database, hashes: Iterable[str]) -> dict[str, Replacement]:
    """Of some texts, by their hashes, those that are superseded, and by what."""
    rows = database.query(
        "SELECT old.text_hash, old.text, new.text_hash AS by_hash, new.text AS by_text"
        " FROM json_each(?) j CROSS JOIN article old ON old.text_hash = j.value AND old.superseded"
        " JOIN article_file was ON was.article = old.id"
        " JOIN article_file is_ ON is_.path = was.path AND NOT is_.replaced"
        " JOIN article new ON new.id = is_.article ORDER BY was.path DESC",
        [json.dumps(sorted(set(hashes)))],
    )
    return {row["text_hash"]: Replacement(row["text"], row["by_hash"], row["by_text"]) for row in rows}


def any_superseded(database: Database) -> bool:
    return database.value("SELECT 1 FROM article WHERE superseded LIMIT 1") is not None


def versions(database: Database, article: int) -> list[Row]:
    """The articles that were read from the files of an article, one after the other, itself among them."""
    return database.query(
        "SELECT a.id, a.superseded, min(f.imported_at) AS imported FROM article_file mine"
        " JOIN article_file f ON f.path = mine.path JOIN article a ON a.id = f.article"
        " WHERE mine.article = ? GROUP BY a.id ORDER BY min(f.rowid)",
        (article,),
    )


def paths(database: Database, article: int) -> list[str]:
    """The files that hold an article's text; of a superseded one those that held it."""
    rows = database.query(
        "SELECT f.path FROM article_file f JOIN article a ON a.id = f.article"
        " WHERE f.article = ? AND (a.superseded OR NOT f.replaced) ORDER BY f.path",
        (article,),
    )
    return list(dict.fromkeys(row["path"] for row in rows))


def former_facts(database: Database, article: int) -> list[Row]:
    """The facts that were found in a superseded article, in the order of its text, as `details.facts_of` gives them."""
    kept = database.value("SELECT findings FROM former_findings WHERE article = ?", (article,))
    if kept is None:
        return []
    found = json.loads(kept)
    head = database.query("SELECT name, pages FROM article WHERE id = ?", (article,))[0]
    rows = [
        {
            **fact,
            "fact": 0,
            "article": article,
            "article_name": head["name"],
            "pages": head["pages"],
            "review": "",
            "basis": "article",
            "target_id": None,
            "record_id": None,
        }
        for fact in found["facts"]
    ]
    return sorted(rows, key=lambda row: (row["start"], row["end"], row["position"]))


def _rows(database: Database, table: str, columns: Iterable[str], article: int, where: str) -> list[Row]:
    shown = ", ".join(f'"{column}"' for column in columns)
    return database.query(f"SELECT {shown} FROM {table} WHERE article = ? AND {where}", (article,))
