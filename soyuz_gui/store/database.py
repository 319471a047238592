"""The library file: opening it, its pragmas, its version, transactions, and errors in plain words."""

import contextlib
import errno
import logging
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from soyuz_gui.errors import DamagedLibraryError, LibraryError
from soyuz_gui.saying import said
from soyuz_gui.store import backups, interruption, migrations, readable
from soyuz_gui.store.explaining import CHOOSE, explained

if TYPE_CHECKING:
    import sqlite_utils

BUSY_TIMEOUT = 5.0  # seconds to wait for another program that is writing
_LOG = logging.getLogger(__name__)

Row = dict[str, Any]
Parameters = Sequence[Any] | dict[str, Any]


class Database:
    """An open library file. It belongs to the thread that opened it.

    What the person can do something about (locked, full, read-only, damaged) comes out as LibraryError,
    everything else as the bug that it is. Reading needs the connection alone.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._connection = connection

    @cached_property
    def _tables(self) -> "sqlite_utils.Database":
        import sqlite_utils  # noqa: PLC0415 - loaded by the first write: it would double the time to open a library

        return sqlite_utils.Database(self._connection)

    def query(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        with explained(self.path):
            cursor = self._connection.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def rows(self, sql: str, parameters: Parameters = ()) -> Iterator[Row]:
        """Like `query`, one row at a time, for results that should not be in memory at once."""
        with explained(self.path):
            cursor = self._connection.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            for row in cursor:
                yield dict(zip(names, row, strict=True))

    def tuples(self, sql: str, parameters: Parameters = ()) -> Iterator[tuple[Any, ...]]:
        """Like `rows`, without the names of the columns: the fastest way through many rows."""
        with explained(self.path):
            yield from self._connection.execute(sql, parameters)

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row; None where there is no row."""
        with explained(self.path):
            row = self._connection.execute(sql, parameters).fetchone()
        return row[0] if row else None

    def execute(self, sql: str, parameters: Parameters = ()) -> None:
        with explained(self.path):
            self._connection.execute(sql, parameters)

    def insert(self, table: str, row: Row) -> int:
        """Insert one row; returns its id."""
        with explained(self.path):
            key = self._connection.execute(_insertion(table, tuple(row)), row).lastrowid
        assert key is not None
        return key

    def insert_all(self, table: str, rows: Iterable[Row]) -> None:
        """Insert rows that all have the same columns."""
        rows = iter(rows)
        first = next(rows, None)
        if first is not None:
            self.execute_all(_insertion(table, tuple(first)), chain([first], rows))

    def execute_all(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run one statement for every row."""
        with explained(self.path):
            self._connection.executemany(sql, rows)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing. The place in the queue of writers is taken at the start, not at the first write.

        Within another one it is a part of that.
        """
        if self._connection.in_transaction:
            yield
            return
        with explained(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            finally:
                self._connection.rollback()  # does nothing after the commit

    def save_copy(self, target: Path) -> None:
        """Write a complete copy, as of now, which takes the place of `target` when it is complete."""
        backups.save_copy(self._connection, self.path, target)

    def back_up(self, reason: backups.Reason) -> None:
        """Keep a copy among the automatic backups."""
        backups.make(self._connection, self.path, reason)

    def migrate(self) -> None:
        """Bring the schema up to date; another program that opens the same new file meanwhile waits."""
        with self.transaction():
            migrations.apply(self._tables)

    def close(self) -> None:
        self._connection.close()


def open_database(path: Path, *, create: bool = True, read_only: bool = False) -> Database:
    """Open a library file, made new where `create` allows it, brought up to this version's schema."""
    with explained(path):
        if not path.exists() and (read_only or not create):
            raise LibraryError(
                said("There is no library at {path}.", path=path), said("Import articles into it first.")
            )
        if path.is_dir():
            raise LibraryError(said("{path} is a folder.", path=path), said("Name the library file itself."))
        check_header(path)
        was_interrupted = interruption.settle(path)
        connection = connect_to_read(path) if read_only else sqlite3.connect(path, timeout=BUSY_TIMEOUT)
        try:
            if was_interrupted:
                interruption.check(connection, path)
            return _prepared(connection, path, read_only=read_only)
        except BaseException:
            connection.close()
            raise


def open_in_memory() -> Database:
    """A library that is gone when it is closed."""
    return _prepared(sqlite3.connect(":memory:"), Path(":memory:"), read_only=False)


@lru_cache(maxsize=64)
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    names, values = ", ".join(f'"{column}"' for column in columns), ", ".join(f":{column}" for column in columns)
    return f'INSERT INTO "{table}" ({names}) VALUES ({values})'


def check_header(path: Path) -> None:
    """Refuse what is no database before SQLite would create files beside it.

    SQLite itself has to look: a file that this process opens and closes beside it loses SQLite's locks on it, and then
    another program takes the library for closed and removes the log of its last changes (POSIX advisory locks;
    sqlite.org/howtocorrupt.html, 2.2).
    """
    if not path.exists():
        _make_folder(path.parent)
        return
    if not os.access(path, os.R_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if not path.stat().st_size and backups.listed(path):
        raise DamagedLibraryError(path)  # there was something in it
    connection = sqlite3.connect(f"{address(path)}?mode=ro", uri=True, timeout=BUSY_TIMEOUT)
    try:
        connection.execute("PRAGMA schema_version")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_NOTADB:
            if backups.listed(path):
                raise DamagedLibraryError(path) from None
            raise LibraryError(
                said("{path} is no library: it is not an SQLite file.", path=path), said("Choose another file.")
            ) from None
    finally:
        connection.close()


def address(path: Path) -> str:
    return f"file:{quote(os.fsencode(path.absolute()))}"


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise LibraryError(said("{folder} is no folder.", folder=folder), CHOOSE) from None


def connect_to_read(path: Path) -> sqlite3.Connection:
    """Open without writing. Where SQLite may not make its auxiliary files, as a file that nobody changes.

    Usually the file is opened like any other, and only statements that write are refused: a connection that
    may not write at all would leave those auxiliary files behind.
    """
    named = address(path)
    connection = sqlite3.connect(f"{named}?mode=rw", uri=True, timeout=BUSY_TIMEOUT)
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlite3.Error as error:
        connection.close()
        if error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        return sqlite3.connect(f"{named}?mode=ro&immutable=1", uri=True)
    return connection


def _prepared(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> Database:
    """Check whose file it is and how old, and bring it up to date."""
    connection.isolation_level = None  # transactions begin where the code says so
    version = check_version(connection, path)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")  # a row that is replaced leaves the search index, too
    database = Database(connection, path, read_only=read_only)
    if not read_only:
        connection.execute("PRAGMA journal_mode = WAL")
    if version < migrations.LATEST:
        if read_only:
            raise LibraryError(
                said("The library {path} is empty or from an older version.", path=path),
                said("Import articles into it."),
            )
        if version:
            database.back_up(backups.Reason.MIGRATION)
        database.migrate()
        _LOG.info("library %s brought from schema %s to %s", path, version, migrations.LATEST)
    elif not read_only and not readable.are_current(connection):
        database.migrate()
    return database


def check_version(connection: sqlite3.Connection, path: Path) -> int:
    """The schema version of a file that is ours and not newer than this program; 0 for an empty file."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    is_new = not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if owner != migrations.APPLICATION_ID and not is_new:
        raise LibraryError(said("{path} is a database of another program.", path=path), said("Choose another file."))
    if version > migrations.LATEST:
        raise LibraryError(
            said("The library {path} was made by a newer version of this program.", path=path),
            said("Install the newer version to open it; this one would damage it."),
        )
    return version
