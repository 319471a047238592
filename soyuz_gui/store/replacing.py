"""Another file in place of a library: what was there is kept, and at no moment is there neither."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from soyuz_gui.errors import LibraryError
from soyuz_gui.saying import said
from soyuz_gui.store import backups, interruption
from soyuz_gui.store.database import check_header, check_version, connect_to_read
from soyuz_gui.store.explaining import explained

_BESIDE = ("-wal", "-shm")


@contextmanager
def replaced(library: Path) -> Iterator[Path]:
    """A path to write the new library to, which takes the place of the old one at the end, or not at all."""
    unfinished = library.with_name(f"{library.name}.unfinished")
    with explained(library):
        try:
            _remove(unfinished)
            yield unfinished
            with unfinished.open("rb") as file:
                os.fsync(file.fileno())
            for ending in _BESIDE:  # of the old file: the new one must not hear its changes
                library.with_name(f"{library.name}{ending}").unlink(missing_ok=True)
            unfinished.replace(library)
        finally:
            _remove(unfinished)


def restore(library: Path, backup: Path) -> Path | None:
    """Put a backup in place of a library; returns where what was there before is kept, if anything was."""
    with explained(backup):
        if not backup.exists():
            raise LibraryError(said("There is no file {backup}.", backup=backup), said("Check the name."))
        check_header(backup)
        with closing(connect_to_read(backup)) as source:
            if not check_version(source, backup):
                raise LibraryError(said("{backup} holds no library.", backup=backup), said("Choose another backup."))
            interruption.check(source, backup)
            kept = keep(library)
            with replaced(library) as unfinished:
                backups.save_copy(source, backup, unfinished)
    return kept


def keep(library: Path) -> Path | None:
    """Keep what is there now: a sound library among the automatic backups, any other file under another name beside it.

    Returns where it is; None where there is nothing. Raises LibraryError while another program has it open.
    """
    with explained(library):
        if not library.exists() or not library.stat().st_size:
            return None
        if _is_sound(library):
            with closing(sqlite3.connect(library)) as connection:
                return backups.make(connection, library, backups.Reason.RESTORE)
        return _set_aside(library)


@contextmanager
def kept(library: Path) -> Iterator[Path | None]:
    """Keep what is there now, as `keep` does; a damaged file that nothing took the place of is not kept twice."""
    place = keep(library)
    try:
        yield place
    except BaseException:
        if place and place.parent == library.parent:
            _remove(place)
        raise


def _is_sound(library: Path) -> bool:
    """Also takes the log of changes into the file, for which it has to be had alone."""
    with closing(sqlite3.connect(library, timeout=0)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
            connection.rollback()
            return interruption.is_whole(connection)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF in interruption.IN_USE:
                raise LibraryError(
                    said("The library {library} is in use by another program.", library=library),
                    said("Close the other program first."),
                ) from error
            return False


def _set_aside(library: Path) -> Path:
    """Copy a file byte for byte, with the log of its changes."""
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    aside = library.with_name(f"{library.stem}-damaged-{stamp}{library.suffix}")
    for ending in ("", "-wal"):
        beside = library.with_name(f"{library.name}{ending}")
        if beside.exists():
            shutil.copy2(beside, aside.with_name(f"{aside.name}{ending}"))
    return aside


def _remove(file: Path) -> None:
    for ending in ("", *_BESIDE):
        file.with_name(f"{file.name}{ending}").unlink(missing_ok=True)
