"""Schema step 5: who wrote an article. What was imported before has nobody; its files are not read again."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils


def name_authors(database: "sqlite_utils.Database") -> None:
    """Room for the author."""
    database.execute("ALTER TABLE article ADD COLUMN author TEXT NOT NULL DEFAULT ''")
