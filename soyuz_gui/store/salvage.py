"""What still reads of a damaged library, brought into a new one: all that cannot be made again.

Facts and records can: they follow from texts and decisions.
"""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from graphlib import TopologicalSorter
from pathlib import Path

from soyuz_gui.errors import LibraryError
from soyuz_gui.saying import said
from soyuz_gui.store import carrying, migrations, state
from soyuz_gui.store.database import Database, Row, address
from soyuz_gui.store.explaining import explained

_FOUND_AGAIN = {"subject", "mention", "fact"}
_FURTHEST = 24  # binary places of the rowid up to which a readable row is looked for behind a damaged page
_ONE_BY_ONE = 1 << 16  # rows that are tried by their numbers
_LONGEST = 100  # times its size may a file have been; a head that says more is damaged, too
_UNREADABLE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_AS_NEW = {"stale": 1, "family": None}


@dataclass(frozen=True, slots=True)
class Found:
    """What was read: how many articles and decisions, and the files whose articles were not."""

    articles: int
    decisions: int
    lost: tuple[str, ...]


def copy(damaged: Path, new: Database) -> Found:
    """Bring what reads into a new, empty library; raises LibraryError where nothing does."""
    with explained(damaged), _opened(damaged) as source:
        try:
            known = {row[0] for row in source.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF not in _UNREADABLE:
                raise
            raise _nothing_reads(damaged) from error
        if "article" not in known:
            raise _nothing_reads(damaged)
        version = source.execute("PRAGMA user_version").fetchone()[0]
        if version > migrations.LATEST:
            raise LibraryError(
                said("The library {damaged} was made by a newer version of this program.", damaged=damaged),
                said("Install the newer version."),
            )
        source.row_factory = sqlite3.Row
        lost: list[str] = []
        with new.transaction():
            for table in (table for table in _tables(new) if table in known):
                unusable = [row for row in _rows(source, table) if not _store(new, table, row)]
                lost += [str(row["path"]) for row in unusable if table == "article_file"]
            state.mark_redecided(new)
    articles, decisions = (int(new.value(f"SELECT count(*) FROM {table}")) for table in ("article", "decision"))
    return Found(articles, decisions, tuple(lost))


def _nothing_reads(damaged: Path) -> LibraryError:
    return LibraryError(
        said("Nothing can be read of the library {damaged} any more.", damaged=damaged),
        said("Restore a backup, or import the articles again into a new library. The damaged file stays where it is."),
    )


@contextmanager
def _opened(damaged: Path) -> Iterator[sqlite3.Connection]:
    """A connection to read a file. SQLite refuses one that ends too early; so a copy is filled up with empty pages."""
    with damaged.open("rb") as file:
        head = file.read(100)
    full = (int.from_bytes(head[16:18]) or 1) * int.from_bytes(head[28:32])
    filled = damaged.with_name(f"{damaged.name}.filled")
    is_short = damaged.stat().st_size < full <= _LONGEST * damaged.stat().st_size
    try:
        if is_short:
            shutil.copy(damaged, filled)
            os.truncate(filled, full)
        with closing(sqlite3.connect(f"{address(filled if is_short else damaged)}?mode=ro", uri=True)) as connection:
            yield connection
    finally:
        for ending in ("", "-wal", "-shm"):
            filled.with_name(f"{filled.name}{ending}").unlink(missing_ok=True)


def _tables(new: Database) -> list[str]:
    """The tables that hold what cannot be made again, each behind those that it refers to."""
    wanted = [table for table in carrying.tables(new) if table not in _FOUND_AGAIN]
    parents = {table: {line["table"] for line in new.query(f"PRAGMA foreign_key_list({table})")} for table in wanted}
    return [table for table in TopologicalSorter(parents).static_order() if table in wanted]


def _store(new: Database, table: str, row: Row) -> bool:
    """True where a row can be a row of this table: whole, and with what it refers to."""
    if table == "article":
        if hashlib.sha256(str(row["text"]).encode("utf-8", "surrogateescape")).hexdigest() != row["text_hash"]:
            return False
        row |= {column: value for column, value in _AS_NEW.items() if column in row}
    if table == "import_item" and not new.value("SELECT 1 FROM article WHERE id = ?", (row["article"],)):
        row["article"] = None
    columns = {line["name"] for line in new.query(f"PRAGMA table_info({table})")}
    try:
        new.insert(table, {column: value for column, value in row.items() if column in columns})
    except sqlite3.IntegrityError:
        return False
    return True


def _rows(source: sqlite3.Connection, table: str) -> Iterator[Row]:
    """The rows that read, in the order of their numbers."""
    if source.execute("SELECT wr FROM pragma_table_list WHERE name = ?", (table,)).fetchone()[0]:
        yield from _rows_without_numbers(source, table)
        return
    after = 0
    while True:
        try:
            for row in source.execute(
                f"SELECT rowid AS number, * FROM {table} WHERE rowid > ? ORDER BY rowid", (after,)
            ):
                after = row["number"]
                yield _without_number(row)
        except sqlite3.DatabaseError:
            following = _following(source, table, after)
            for number in range(after + 1, following or after + _ONE_BY_ONE):
                yield from _row(source, table, number)
            if following is None:
                return
            after = following - 1
        else:
            return


def _rows_without_numbers(source: sqlite3.Connection, table: str) -> Iterator[Row]:
    """The rows of a small table up to the first that does not read."""
    with suppress(sqlite3.DatabaseError):
        for row in source.execute(f"SELECT * FROM {table}"):
            yield dict(row)


def _following(source: sqlite3.Connection, table: str, after: int) -> int | None:
    """The number of a row further on that reads."""
    for places in range(_FURTHEST):
        with suppress(sqlite3.DatabaseError):
            beyond = after + (1 << places)
            row = source.execute(f"SELECT min(rowid) FROM {table} WHERE rowid > ?", (beyond,)).fetchone()
            if row[0] is None:
                return None
            source.execute(f"SELECT * FROM {table} WHERE rowid = ?", (row[0],)).fetchone()
            return int(row[0])
    return None


def _row(source: sqlite3.Connection, table: str, number: int) -> Sequence[Row]:
    try:
        found = source.execute(f"SELECT rowid AS number, * FROM {table} WHERE rowid = ?", (number,)).fetchone()
    except sqlite3.DatabaseError:
        return ()
    return (_without_number(found),) if found else ()


def _without_number(row: sqlite3.Row) -> Row:
    """A row as a dictionary; the number goes unless it is a column of the table."""
    return {key: row[key] for key in row.keys() if key != "number"}  # noqa: SIM118 - iteration is over values
