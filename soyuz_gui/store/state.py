"""Small facts about the library itself: are its records up to date, and has somebody else written to it?"""

from soyuz_gui.store.database import Database

_STALE = "records_stale"


def mark_stale(database: Database) -> None:
    """Note, in the transaction that brings articles in, that the records do not know them yet."""
    database.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, '1')", (_STALE,))


def mark_fresh(database: Database) -> None:
    database.execute("DELETE FROM state WHERE name = ?", (_STALE,))


def data_version(database: Database) -> int:
    """A number that changes with every change that comes from elsewhere, not with this connection's own."""
    return int(database.value("PRAGMA data_version"))


def is_stale(database: Database) -> bool:
    return database.value("SELECT 1 FROM state WHERE name = ?", (_STALE,)) is not None
