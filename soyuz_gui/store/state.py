"""Small facts about the library itself: are its records up to date, and has somebody else written to it?"""

from soyuz_gui.store.database import Database

_REDECIDED = "records_stale"
_EDITION = "catalogue"


def mark_redecided(database: Database) -> None:
    """Note, in the transaction that changes what holds of the decisions, that the records have not heard it yet."""
    database.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, '1')", (_REDECIDED,))


def mark_heard(database: Database) -> None:
    database.execute("DELETE FROM state WHERE name = ?", (_REDECIDED,))


def is_redecided(database: Database) -> bool:
    """True where the records have not heard all decisions, or hear some that do not hold any more."""
    return database.value("SELECT 1 FROM state WHERE name = ?", (_REDECIDED,)) is not None


def edition(database: Database) -> str:
    """Which catalogue the records were made by."""
    return str(database.value("SELECT value FROM state WHERE name = ?", (_EDITION,)) or "")


def set_edition(database: Database, name: str) -> None:
    database.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (_EDITION, name))


def data_version(database: Database) -> int:
    """A number that changes with every change that comes from elsewhere, not with this connection's own."""
    return int(database.value("PRAGMA data_version"))


def is_stale(database: Database) -> bool:
    """True where there are articles or decisions that the records do not know, or not as they are now."""
    return is_redecided(database) or database.value("SELECT 1 FROM article WHERE stale LIMIT 1") is not None
