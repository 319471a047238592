"""The long jobs that the window starts: plain functions that open the library for themselves, beside the lists."""

from collections.abc import Sequence
from pathlib import Path

from soyuz_gui.errors import UserError
from soyuz_gui.services.exporting import ExportRequest
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from soyuz_gui.services.views import ImportReport


def import_articles(library: Path, sources: Sequence[Path], job: Job) -> ImportReport:
    """Read files and folders into a library, which is made if need be."""
    with Library.open(library) as opened:
        return opened.import_paths(sources, job)


def export_rows(library: Path, request: ExportRequest, target: Path, job: Job) -> int:
    """Write an export; returns its rows. The target is replaced at the end, or not at all."""
    try:
        with Library.open(library, create=False, read_only=True) as opened:
            return _write(opened, request, target, job)
    except OSError as error:
        raise UserError(
            f"“{target.name}” could not be written: {error.strerror or error}.", "Choose another folder or name."
        ) from error


def check_library(library: Path, _job: Job) -> list[str]:
    """What is wrong with a library, in plain words."""
    with Library.open(library, create=False, read_only=True) as opened:
        return opened.check()


def back_up(library: Path, target: Path, _job: Job) -> Path:
    """Copy a library while it is in use."""
    with Library.open(library, create=False, read_only=True) as opened:
        opened.backup(target)
    return target


def _write(library: Library, request: ExportRequest, target: Path, job: Job) -> int:
    draft = target.with_name(f".{target.name}.part")
    try:
        with draft.open("w", encoding="utf-8", newline="") as out:
            rows = library.export(request, out, job)
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)
    return rows
