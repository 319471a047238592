"""Backups by themselves, and the ways back: a backup in place of a library, or what still reads of a damaged one."""

import logging
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from soyuz_gui.errors import LibraryError, UsageError
from soyuz_gui.saying import said
from soyuz_gui.services.engine import Engine, ShippedEngine
from soyuz_gui.services.garbage import seldom_collected
from soyuz_gui.services.intake import workers
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.upkeep import refreshing
from soyuz_gui.store import articles, backups, replacing, salvage
from soyuz_gui.store.backups import Reason
from soyuz_gui.store.database import Database, open_database
from soyuz_gui.store.salvage import Found

_BATCH = 64  # articles in one transaction
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """An automatic backup: when it was made, why (`schedule`, `migration`, `restore`), and its bytes."""

    path: Path
    made_at: datetime
    reason: str
    size: int


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done: the backup that is the library now, and where what was there before is kept, if anything was."""

    backup: Path
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was saved, the files whose articles were lost, and where the damaged library is kept."""

    found: Found
    kept: Path | None


def listed(library: Path) -> list[Kept]:
    """The automatic backups of a library, the newest first."""
    found = ((each, each.path) for each in backups.listed(library))
    return [Kept(path, each.made_at, each.reason.value, path.stat().st_size) for each, path in found if path.is_file()]


def back_up_if_due(library: Path) -> bool:
    """Make the backup of the day, if it is time for it; True where one was made. The library is not touched.

    A backup that cannot be made keeps nobody from working: what is wrong with the library comes up when it is opened.
    """
    try:
        if not (library.exists() and library.stat().st_size and backups.is_due(library)):
            return False
        with closing(open_database(library, read_only=True)) as database:
            database.back_up(Reason.SCHEDULE)
    except (LibraryError, OSError) as error:
        _LOG.warning("no backup of %s: %s", library, error)
        return False
    return True


def chosen(library: Path, backup: Path | None = None) -> Path:
    """The backup that is to be restored: the one that is named, else the newest automatic one."""
    found = backup or next((each.path for each in listed(library)), None)
    if found is None:
        raise UsageError(
            said("There is no automatic backup of {library}.", library=library), said("Name the backup to restore.")
        )
    return found


def restore(library: Path, backup: Path | None = None) -> Restored:
    """Put a backup in place of a library, the newest one where none is named. What is there now is kept first."""
    source = chosen(library, backup)
    if library.exists() and source.exists() and source.samefile(library):
        raise UsageError(said("A library cannot be restored from itself."), said("Name a backup of it."))
    return Restored(source, replacing.restore(library, source))


def save_what_reads(library: Path, job: Job | None = None, engine: Engine | None = None) -> Salvaged:
    """Make a new library of all that can still be read of a damaged one, and put it in its place.

    Texts, decisions, searches and bookmarks are taken over; what the articles say is found in them again.
    """
    engine, job = engine or ShippedEngine(), job or Job()
    with (
        replacing.replaced(library) as unfinished,
        replacing.kept(library) as kept,
        closing(open_database(unfinished)) as database,
    ):
        found = salvage.copy(library, database)
        _find_again(database, engine, job)
        refreshing.refresh(database, engine, job)
    return Salvaged(found, kept)


def _find_again(database: Database, engine: Engine, job: Job) -> None:
    """Extract what the articles say, of which nothing is stored, by all processor cores."""
    waiting = articles.stale(database, articles.count_stale(database))
    tasks = (workers.Stored(f"article {each}", *articles.text_and_day(database, each)) for each in waiting)
    with (
        seldom_collected(),
        workers.processes(engine, len(waiting)) as pool,
        closing(workers.results(engine, tasks, pool, job.check)) as results,
    ):
        for start in range(0, len(waiting), _BATCH):
            job.progress(start, len(waiting), said("Reading the articles again"))
            job.check()
            with database.transaction():
                for article, result in zip(waiting[start : start + _BATCH], results, strict=False):
                    if result.found:
                        articles.put_findings(database, article, result.found)
                    else:
                        _LOG.error("extraction failed on %s, read again\n%s", result.path, result.bug)
