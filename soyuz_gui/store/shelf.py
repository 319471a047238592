"""Saved searches and bookmarks, as rows."""

from soyuz_gui.store.database import Database, Row

_BOOKMARKS = """
SELECT b.kind, b.key, coalesce(r.label, b.label) AS label, coalesce(r.id, a.id) AS target FROM bookmark b
    LEFT JOIN record r ON r.kind = b.kind AND r.key = b.key
    LEFT JOIN article a ON b.kind = 'article' AND a.text_hash = b.key
    ORDER BY b.id
"""


def searches(database: Database) -> list[Row]:
    """Name and text of every saved search, by name."""
    return database.query("SELECT name, text FROM saved_search ORDER BY name COLLATE NOCASE")


def save_search(database: Database, name: str, text: str) -> None:
    """Save a search; one of the same name is replaced."""
    with database.transaction():
        database.execute(
            "INSERT INTO saved_search (name, text) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text",
            (name, text),
        )


def forget_search(database: Database, name: str) -> None:
    with database.transaction():
        database.execute("DELETE FROM saved_search WHERE name = ?", (name,))


def bookmarks(database: Database) -> list[Row]:
    """Every bookmark, the oldest first; `target` is the number of its record or article, None where it is gone."""
    return database.query(_BOOKMARKS)


def key_of(database: Database, kind: str, number: int) -> str | None:
    """What names a record or an article for good; None where there is no such one."""
    sql = (
        "SELECT text_hash FROM article WHERE id = ?"
        if kind == "article"
        else f"SELECT key FROM record WHERE kind = '{kind}' AND id = ?"
    )
    found = database.value(sql, (number,))
    return None if found is None else str(found)


def add_bookmark(database: Database, kind: str, key: str, label: str) -> None:
    with database.transaction():
        database.execute("INSERT OR IGNORE INTO bookmark (kind, key, label) VALUES (?, ?, ?)", (kind, key, label))


def remove_bookmark(database: Database, kind: str, key: str) -> None:
    with database.transaction():
        database.execute("DELETE FROM bookmark WHERE kind = ? AND key = ?", (kind, key))
