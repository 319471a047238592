"""The long jobs that the window starts: plain functions that open the library for themselves, beside the lists."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from soyuz_gui.services.jobs import Job

if TYPE_CHECKING:
    from soyuz_gui.services.export.requests import ExportRequest
    from soyuz_gui.services.library import Library
    from soyuz_gui.services.upkeep.safekeeping import Restored, Salvaged
    from soyuz_gui.services.views.imports import ImportReport


def import_articles(library: Path, sources: Sequence[Path], job: Job, *, scheduler: str = "") -> "ImportReport":
    """Read files and folders into a library, which is made if need be."""
    with opened(library, to_write=True) as own:
        return own.import_paths(sources, job, live=True, scheduler=scheduler)


def import_watched(library: Path, job: Job) -> "tuple[ImportReport, bool]":
    """Read what is new in the watched folders of a library; True where files are being written, for a later look."""
    from soyuz_gui.services.views.imports import ImportReport  # noqa: PLC0415

    with opened(library, to_write=True) as own:
        new, others_are_written = own.watched.at_rest()
        report = own.import_paths(new, job, live=True) if new else ImportReport(())
    return report, others_are_written


def export_rows(library: Path, request: "ExportRequest", target: Path, job: Job) -> int:
    """Write an export; returns its rows. The target is replaced at the end, or not at all."""
    with opened(library) as own:
        return own.export_file(request, target, job)


def check_library(library: Path, _job: Job) -> list[str]:
    """What is wrong with a library, in plain words."""
    with opened(library) as own:
        return own.check()


def back_up(library: Path, target: Path, _job: Job) -> Path:
    """Copy a library while it is in use."""
    with opened(library) as own:
        own.backup(target)
    return target


def opened(path: Path, to_write: bool = False) -> "Library":
    """A library for a job alone; one that is written to is made if need be."""
    # Loaded on the job's thread: it takes longer than a frame.
    from soyuz_gui.services.library import Library  # noqa: PLC0415

    return Library.open(path, create=to_write, read_only=not to_write)


def back_up_if_due(library: Path) -> bool:
    """Make the backup of the day, if it is time for it."""
    from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

    return safekeeping.back_up_if_due(library)


def restore_library(library: Path, backup: Path, _job: Job) -> "Restored":
    """Put a backup in place of a library that is closed."""
    from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

    return safekeeping.restore(library, backup)


def save_what_reads(library: Path, job: Job) -> "Salvaged":
    """Put what reads of a damaged library in its place."""
    from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

    return safekeeping.save_what_reads(library, job)
