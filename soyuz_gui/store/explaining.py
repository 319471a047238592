"""What SQLite and the system complain of, in words for the person."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from soyuz_gui.errors import DamagedLibraryError, LibraryError
from soyuz_gui.saying import said

CHOOSE = said("Choose a place that you may write to.")
_BUSY = (
    lambda path: said("The library {path} is in use by another program.", path=path),
    said("Close the other program or try again in a moment."),
)
_FORBIDDEN = (lambda path: said("The library {path} may not be opened.", path=path), CHOOSE)
_EXPLANATIONS: dict[int, tuple[Callable[[Path], str], str]] = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_READONLY: (
        lambda path: said("The library {path} is read-only.", path=path),
        said("Choose a place that you may write to. Or copy the library there first."),
    ),
    sqlite3.SQLITE_CANTOPEN: (lambda path: said("The library {path} cannot be opened.", path=path), CHOOSE),
    sqlite3.SQLITE_PERM: _FORBIDDEN,
    sqlite3.SQLITE_AUTH: _FORBIDDEN,
    sqlite3.SQLITE_FULL: (
        lambda path: said("The library {path} cannot grow: the disk is full.", path=path),
        said("Free some space and try again; nothing was lost."),
    ),
    sqlite3.SQLITE_IOERR: (
        lambda path: said("The library {path} cannot be read or written: the disk reports an error.", path=path),
        said("Check the disk, then try again."),
    ),
    sqlite3.SQLITE_NOTADB: (
        lambda path: said("The library {path} is no library: it is not an SQLite file.", path=path),
        said("Choose another file."),
    ),
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
        raise LibraryError(
            said("The library {path} cannot be used: {strerror}.", path=path, strerror=error.strerror), CHOOSE
        ) from error


def _explanation(error: sqlite3.Error, path: Path) -> LibraryError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None and code & 0xFF == sqlite3.SQLITE_CORRUPT:
        return DamagedLibraryError(path)
    if code is None or code & 0xFF not in _EXPLANATIONS:  # the low byte is the primary code
        return None
    problem, advice = _EXPLANATIONS[code & 0xFF]
    return LibraryError(problem(path), advice)
