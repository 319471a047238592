"""What SQLite and the system complain of, in words for the person."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from soyuz_gui.errors import DamagedLibraryError, LibraryError

CHOOSE = "Choose a place that you may write to."
_EXPLANATIONS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_BUSY: ("is in use by another program", "Close the other program or try again in a moment."),
    sqlite3.SQLITE_LOCKED: ("is in use by another program", "Close the other program or try again in a moment."),
    sqlite3.SQLITE_READONLY: ("is read-only", f"{CHOOSE} Or copy the library there first."),
    sqlite3.SQLITE_CANTOPEN: ("cannot be opened", CHOOSE),
    sqlite3.SQLITE_PERM: ("may not be opened", CHOOSE),
    sqlite3.SQLITE_AUTH: ("may not be opened", CHOOSE),
    sqlite3.SQLITE_FULL: ("cannot grow: the disk is full", "Free some space and try again; nothing was lost."),
    sqlite3.SQLITE_IOERR: ("cannot be read or written: the disk reports an error", "Check the disk, then try again."),
    sqlite3.SQLITE_NOTADB: ("is no library: it is not an SQLite file", "Choose another file."),
}


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what a person can do something about into LibraryError."""
    try:
        yield
    except sqlite3.Error as error:
        explanation = _explanation(error, path)
        if explanation is None:
            raise
        raise explanation from error
    except OSError as error:
        raise LibraryError(f"The library {path} cannot be used: {error.strerror}.", CHOOSE) from error


def _explanation(error: sqlite3.Error, path: Path) -> LibraryError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and code & 0xFF == sqlite3.SQLITE_CORRUPT:
        return DamagedLibraryError(path)
    if code is None or code & 0xFF not in _EXPLANATIONS:  # the low byte is the primary code
        return None
    problem, advice = _EXPLANATIONS[code & 0xFF]
    return LibraryError(f"The library {path} {problem}.", advice)
