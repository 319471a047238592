"""All of a library that cannot be made again, table by table, out of one file and into another.

A table that is named nowhere here is carried whole, so that what a later step of the schema brings is not forgotten.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from soyuz_gui.errors import ReadingError
from soyuz_gui.saying import said
from soyuz_gui.store import state
from soyuz_gui.store.database import Database, Row

_MADE = frozenset(
    {
        "record", "record_year", "record_value", "value_fact", "name", "conflict", "rival", "rival_fact", "record_link",
        "unanchored", "note", "note_clue", "article_sketch", "article_mark", "state",
        "carried",
    }
)  # fmt: skip
_MADE_COLUMNS = {
    "article": {"stale", "family"},
    "subject": {
        "record", "settled", "identity", "identity_label", "identity_catalogue_id", "identity_reason",
        "identity_points", "decision",
    },
    "fact": {"resolved", "resolved_precision", "basis", "review", "decision"},
}  # fmt: skip
_FOUND_ONLY = {"subject", "fact"}  # what decisions put there is put there again


def tables(database: Database) -> list[str]:
    """The tables that are carried."""
    named = database.query("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' ORDER BY name")
    return [row["name"] for row in named if not row["name"].startswith(("sqlite_", "_")) and row["name"] not in _MADE]


def columns(database: Database, table: str) -> list[str]:
    """The columns of a table that are carried."""
    left_out = _MADE_COLUMNS.get(table, set())
    return [row["name"] for row in database.query(f"PRAGMA table_info({table})") if row["name"] not in left_out]


def count(database: Database, table: str) -> int:
    return int(database.value(f"SELECT count(*) FROM {table}{_where(table)}"))


def rows(database: Database, table: str) -> Iterator[Row]:
    """The rows of a table in an order that does not depend on how they lie in the file."""
    keys = [row["name"] for row in database.query(f"PRAGMA table_info({table})") if row["pk"]] or ["rowid"]
    shown = ", ".join(f'"{name}"' for name in columns(database, table))
    return database.rows(f"SELECT {shown} FROM {table}{_where(table)} ORDER BY {', '.join(keys)}")


def begin(database: Database) -> None:
    """In the transaction that carries a library in: rows may come before those that they refer to."""
    database.execute("PRAGMA defer_foreign_keys = ON")


def insert(database: Database, table: str, lines: Iterable[Row]) -> None:
    """Store rows of a table, all with the same columns; raises ReadingError for those that cannot be."""
    try:
        database.insert_all(table, lines)
    except sqlite3.IntegrityError as error:
        raise ReadingError(
            said("A row of the table “{table}” cannot be: {error}.", table=table, error=error),
            said("Write the file anew."),
        ) from error


def end(database: Database) -> None:
    """Have everything made that was not carried."""
    database.execute("UPDATE article SET stale = 1")
    state.mark_redecided(database)


def is_empty(database: Database) -> bool:
    """True where nothing would be lost or mixed up by carrying another library in."""
    return not any(count(database, table) for table in tables(database))


def problems(database: Database) -> Sequence[str]:
    """What was carried in and fits nothing: rows that refer to what is not there."""
    return [str(row["table"]) for row in database.query("PRAGMA foreign_key_check")]


def _where(table: str) -> str:
    return " WHERE decision IS NULL" if table in _FOUND_ONLY else ""
