"""Schema step 6: what a person keeps at hand: searches under a name, and bookmarks."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils

_TABLES = (
    """
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL
)
""",
    """
CREATE TABLE bookmark (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('mission', 'person', 'incident', 'article')),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    UNIQUE (kind, key)
)
""",
)


def keep(database: "sqlite_utils.Database") -> None:
    """Room for both. A bookmark names its record by its key, which survives that all records are made anew."""
    for table in _TABLES:
        database.execute(table)
