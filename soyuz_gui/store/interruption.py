"""A library that was left open by a program that was killed, or by a power cut: found out before it is used."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from soyuz_gui.errors import DamagedLibraryError

# SQLite 3.40 finds empty columns in sound tables whose keys have another order than their columns. What is wrong with
# pages comes before that.
_UNFOUNDED = "NULL value in "
IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def settle(path: Path) -> bool:
    """True where the library was not closed in good order. Its log of changes is then taken into the file.

    Whoever closes a library last removes the log. Where one lies there and nobody has the library open, the end came
    otherwise. Only then can it be had alone, which asks all other connections, of this program and of others.
    """
    log = path.with_name(f"{path.name}-wal")
    if not (log.exists() and log.stat().st_size and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        return False
    with closing(sqlite3.connect(path, timeout=0)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in IN_USE:
                return False
            raise
    return True


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Raise where a file is not whole."""
    if not is_whole(connection):
        raise DamagedLibraryError(path)


def is_whole(connection: sqlite3.Connection) -> bool:
    """True where the pages of a file hang together, whatever stands in them."""
    found = connection.execute("PRAGMA quick_check(1000)")
    return all(line == "ok" or line.startswith(_UNFOUNDED) for (line,) in found)
