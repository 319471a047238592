"""Families: articles that are one story, printed several times. Each counts as one source."""

import json
from collections.abc import Collection

from soyuz_gui.store import articles
from soyuz_gui.store.database import Database, Row
from soyuz_gui.text.likeness import MARKS, SHARED_MARKS, Sketch

_FULL = (
    32  # articles filed under one mark: words that more of them share, such as the foot of a site's pages, tell little
)


def without(database: Database, limit: int) -> list[int]:
    """Some of the articles whose family was not looked for yet."""
    return [
        row["id"]
        for row in database.query(
            "SELECT id FROM article WHERE family IS NULL AND NOT superseded ORDER BY id LIMIT ?", [limit]
        )
    ]


def text(database: Database, article: int) -> str:
    return str(database.value("SELECT text FROM article WHERE id = ?", (article,)))


def near(database: Database, sketch: Sketch) -> list[tuple[int, Sketch]]:
    """The articles that may be one story with a text: their families and sketches."""
    marks = {*sketch.marks[:MARKS], *_with_room(database, sketch)}
    rows = database.tuples(
        "SELECT a.family, k.size, k.lowest FROM ("
        " SELECT m.article, count(*) AS shared FROM json_each(?) j CROSS JOIN article_mark m ON m.mark = j.value"
        " GROUP BY m.article HAVING shared >= ?"
        ") n JOIN article a ON a.id = n.article JOIN article_sketch k ON k.article = n.article ORDER BY n.shared DESC",
        (json.dumps(sorted(marks)), SHARED_MARKS),
    )
    return [(family, Sketch.from_bytes(size, lowest)) for family, size, lowest in rows]


def _with_room(database: Database, sketch: Sketch) -> list[int]:
    """The marks that a text is filed under: the first ones that are not full."""
    found: list[int] = []
    for start in range(0, len(sketch.marks), MARKS):
        some = sketch.marks[start : start + MARKS]
        rows = database.query(
            "SELECT mark FROM article_mark WHERE mark IN (SELECT value FROM json_each(?)) GROUP BY mark"
            " HAVING count(*) >= ?",
            (json.dumps(some), _FULL),
        )
        full = {row["mark"] for row in rows}
        found += [mark for mark in some if mark not in full]
        if len(found) >= MARKS:
            break
    return found[:MARKS]


def enter(database: Database, article: int, sketch: Sketch, families: Collection[int]) -> None:
    """Give an article its family, which unites those families whose story it is.

    What articles of united families say is reconciled again: they were several sources.
    """
    family = min(families, default=article)
    for other in {*families} - {family}:
        members = database.query("SELECT id FROM article WHERE family IN (?, ?)", (family, other))
        articles.mark_stale(database, [row["id"] for row in members])
        database.execute("UPDATE article SET family = ? WHERE family = ?", (family, other))
    database.execute("UPDATE article SET family = ? WHERE id = ?", (family, article))
    database.execute(
        "INSERT INTO article_sketch (article, size, lowest) VALUES (?, ?, ?)", (article, sketch.size, sketch.to_bytes())
    )
    marks = [(mark, article) for mark in _with_room(database, sketch)]
    database.execute_all("INSERT INTO article_mark (mark, article) VALUES (?, ?)", marks)


def members(database: Database, article: int) -> list[Row]:
    """The articles of a family, the one first that the others are taken to reprint: the earliest, then the longest."""
    return database.query(
        "SELECT id, name, title, published FROM article"
        " WHERE family = (SELECT family FROM article WHERE id = ?) AND NOT superseded"
        " ORDER BY published = '', published, length(text) DESC, text_hash",
        (article,),
    )


def forget_all(database: Database) -> None:
    """Have the families of all articles looked for again. Inside of a transaction."""
    for table in ("article_mark", "article_sketch"):
        database.execute(f"DELETE FROM {table}")
    database.execute("UPDATE article SET family = NULL")
