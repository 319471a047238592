"""Automatic backups: whole copies of a library in a folder of its own, of which fewer are kept the older they are.

They are in the user's data folder and not beside the library, so that they do not go with it.
"""

import contextlib
import hashlib
import logging
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from soyuz_gui import paths
from soyuz_gui.errors import LibraryError
from soyuz_gui.saying import said
from soyuz_gui.store import interruption
from soyuz_gui.store.explaining import explained

EVERY = timedelta(days=1)
KEPT_DAYS, KEPT_WEEKS, KEPT_OTHERS = 3, 4, 2
_SPARE = 2  # how many times its size has to be free, so that no backup fills a disk
_STAMP = "%Y%m%d-%H%M%S%f"
_LOG = logging.getLogger(__name__)


class Reason(StrEnum):
    """Why a backup was made."""

    SCHEDULE = "schedule"
    MIGRATION = "migration"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a library; `made_at` is in UTC."""

    path: Path
    made_at: datetime
    reason: Reason


def listed(library: Path) -> list[Backup]:
    """The automatic backups of a library, the newest first."""
    found = (_read_name(path) for path in _folder(library).glob("*.sqlite"))
    return sorted((each for each in found if each), key=lambda each: each.made_at, reverse=True)


def make(connection: sqlite3.Connection, library: Path, reason: Reason) -> Path:
    """Copy a library, and let go of the backups that are too many now; returns the copy."""
    folder = _folder(library)
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
    copy = folder / f"{datetime.now(UTC).strftime(_STAMP)}-{reason}.sqlite"
    save_copy(connection, library, copy)
    for old in superfluous(listed(library)):
        with contextlib.suppress(OSError):  # it will be let go of the next time
            old.path.unlink()
    return copy


def is_due(library: Path, now: datetime | None = None) -> bool:
    """True where a library has changed since its newest backup, that is a day old, and there is room for another."""
    newest = next(iter(listed(library)), None)
    now = now or datetime.now(UTC)
    if newest and (now - newest.made_at < EVERY or _changed_at(library) < newest.made_at):
        return False
    return _has_room(library)


def superfluous(backups: Sequence[Backup]) -> set[Backup]:
    """Those that need not be kept: all but the newest of each of the last days and weeks that have one, and the last
    of those that were made for another reason.
    """
    newest_first = sorted(backups, key=lambda each: each.made_at, reverse=True)
    regular = [each for each in newest_first if each.reason is Reason.SCHEDULE]
    kept = {*_newest_of_each(regular, "%Y-%m-%d", KEPT_DAYS), *_newest_of_each(regular, "%G-%V", KEPT_WEEKS)}
    for reason in set(Reason) - {Reason.SCHEDULE}:
        kept.update([each for each in newest_first if each.reason is reason][:KEPT_OTHERS])
    return set(backups) - kept


def save_copy(connection: sqlite3.Connection, library: Path, target: Path) -> None:
    """Write a complete copy of an open library, replacing `target` only when it is complete."""
    with explained(target):
        if target.exists() and library.exists() and target.samefile(library):
            raise LibraryError(said("A library cannot be backed up onto itself."), said("Choose another file."))
        unfinished = target.with_name(f"{target.name}.unfinished")
        try:
            with contextlib.closing(sqlite3.connect(unfinished)) as copy:
                connection.backup(copy)
                interruption.check(copy, library)  # what is damaged takes the place of no backup
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)


def _newest_of_each(newest_first: Iterable[Backup], span: str, count: int) -> list[Backup]:
    """The newest backup of each day or week, of so many of them."""
    found: dict[str, Backup] = {}
    for backup in newest_first:
        found.setdefault(backup.made_at.strftime(span), backup)
    return list(found.values())[:count]


def _folder(library: Path) -> Path:
    place = hashlib.sha256(str(library.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return paths.backups() / f"{library.stem}-{place}"


def _read_name(path: Path) -> Backup | None:
    stamp, _, reason = path.stem.rpartition("-")
    try:
        return Backup(path, datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC), Reason(reason))
    except ValueError:
        return None  # some other file


def _changed_at(library: Path) -> datetime:
    log = library.with_name(f"{library.name}-wal")
    changes = [path.stat().st_mtime for path in (library, log) if paths.is_file(path)]
    return datetime.fromtimestamp(max(changes, default=0), UTC)


def _has_room(library: Path) -> bool:
    import shutil  # noqa: PLC0415 - it would delay the first rows

    home = next(folder for folder in _folder(library).parents if folder.is_dir())
    has_room = shutil.disk_usage(home).free > _SPARE * library.stat().st_size
    if not has_room:
        _LOG.warning("no room in %s for a backup of %s", home, library)
    return has_room
