"""Watched folders: what is new in them is imported without being asked for."""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from soyuz_gui.errors import UsageError
from soyuz_gui.paths import as_text, from_text
from soyuz_gui.reading.members import Member
from soyuz_gui.reading.readers import file_hash, path_text
from soyuz_gui.saying import said
from soyuz_gui.services.intake.sources import find
from soyuz_gui.store import articles, watched
from soyuz_gui.store.database import Database

SETTLED = 2.0  # seconds without a change after which a file is taken to be complete


@dataclass(frozen=True, slots=True)
class WatchedFolder:
    """A folder that belongs to a library; only an `active` one is looked at."""

    path: Path
    active: bool


class WatchedFolders:
    """The watched folders of an open library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[WatchedFolder, ...]:
        rows = watched.folders(self._database)
        return tuple(WatchedFolder(from_text(row["path"]), bool(row["active"])) for row in rows)

    def watch(self, folder: Path, active: bool = True) -> None:
        """Watch a folder from now on, or with `active` off keep it in the list only."""
        if active and not folder.is_dir():
            raise UsageError(said("{folder} is no folder.", folder=folder), said("Name a folder that is there."))
        watched.watch(self._database, as_text(folder), active)

    def forget(self, folder: Path) -> None:
        """Watch a folder no longer; what was imported from it stays."""
        if as_text(folder) not in {as_text(each.path) for each in self.all()}:
            raise UsageError(
                said("{folder} is not watched.", folder=folder), said("`soyuz-gui watch` lists the folders that are.")
            )
        watched.forget(self._database, as_text(folder))

    def active(self) -> tuple[Path, ...]:
        """The folders that are looked at, as far as they are there."""
        return tuple(each.path for each in self.all() if each.active and each.path.is_dir())

    def places(self) -> tuple[str, ...]:
        """These folders with all folders in them."""
        found = [place for folder in self.active() for place, _, _ in os.walk(folder)]
        return tuple(dict.fromkeys(found))

    def new(self) -> list[Path]:
        """The files in them that no import has read as they are now."""
        return [_path(source) for source in self._new()]

    def at_rest(self) -> tuple[list[Path], bool]:
        """Those of the new files that nobody has written to just now, and whether there are others."""
        new, just_now = list(self._new()), time.time() - SETTLED
        resting = [_path(source) for source in new if not just_now < _changed(source) <= time.time()]
        return resting, len(resting) < len(new)

    def _new(self) -> Iterator[Path | Member]:
        looks = watched.last_looks(self._database)
        for source in find(self.active()):
            if isinstance(source, Path | Member) and self._is_new(source, looks.get(path_text(source), "")):
                yield source

    def _is_new(self, source: Path | Member, looked: str) -> bool:
        """True for a file that changed since it was looked at; within the same minute its content tells."""
        changed = _stored(_changed(source))
        if changed != looked:
            return changed > looked
        return articles.article_of_file(self._database, path_text(source), file_hash(source)) is None


def _path(source: Path | Member) -> Path:
    return from_text(path_text(source)) if isinstance(source, Member) else source


def _changed(source: Path | Member) -> float:
    """When a file, or the archive that it lies in, was changed last, in seconds; long ago where nobody knows."""
    file = source.archive if isinstance(source, Member) else source
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0


def _stored(seconds: float) -> str:
    """A moment as times are stored."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%MZ")
