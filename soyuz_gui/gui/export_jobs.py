"""The exports that the window starts beside tables: plain functions that open the library for themselves."""

from pathlib import Path
from typing import TYPE_CHECKING

from soyuz_gui.domain.queries import Query, Table
from soyuz_gui.gui.jobs import opened
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.views.records import RecordLink

if TYPE_CHECKING:
    from soyuz_gui.services.export.calendars import Made

# What writes is loaded on the job's thread: it takes longer than a frame.
# ruff: noqa: PLC0415

PDF = ".pdf"


def write_dossier(library: Path, record: RecordLink, target: Path, _job: Job) -> Path:
    """Write a record on one page, as HTML or PDF by the ending."""
    from soyuz_gui.gui.printing import save_pdf
    from soyuz_gui.services.files import write_text

    with opened(library) as exporting:
        if target.suffix.lower() == PDF:
            save_pdf(exporting.exports.dossier_for_printer(record.kind, record.id), target)
        else:
            write_text(target, exporting.exports.dossier(record.kind, record.id))
    return target


def write_calendar(
    library: Path, query: Query, ids: tuple[Table, tuple[int, ...]] | None, target: Path, job: Job
) -> "Made":
    """Write flights and incidents as a calendar."""
    from soyuz_gui.services.files import write_text

    with opened(library) as exporting:
        made = exporting.exports.calendar(query, None, job, ids)
    write_text(target, made.text.decode())
    return made


def write_datasette(library: Path, folder: Path, _job: Job) -> Path:
    """Write a folder for Datasette."""
    with opened(library) as exporting:
        return exporting.exports.datasette(folder)


def write_library(library: Path, target: Path, job: Job) -> int:
    """Write the whole library to a ZIP file; returns how many articles."""
    with opened(library) as exporting:
        return exporting.exports.carry_out(target, job)


def read_library(file: Path, library: Path, job: Job) -> Path:
    """Make a new library of one that was written so; where that fails, nothing is left of it."""
    try:
        with opened(library, to_write=True) as importing:
            importing.exports.carry_in(file, job)
    except BaseException:
        for suffix in ("", "-wal", "-shm"):
            library.with_name(library.name + suffix).unlink(missing_ok=True)
        raise
    return library


def rebuild_library(library: Path, job: Job) -> None:
    """Make records and search index anew."""
    with opened(library, to_write=True) as rebuilding:
        rebuilding.rebuild(job)
