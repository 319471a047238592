"""Schema step 7: where the pages of an article begin. Articles that were imported before have none."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite_utils


def count_pages(database: "sqlite_utils.Database") -> None:
    """Room for the positions in the text, with spaces between."""
    database.execute("ALTER TABLE article ADD COLUMN pages TEXT NOT NULL DEFAULT ''")
