"""The history of imports as a file for other programs."""

from collections.abc import Iterable
from pathlib import Path

from soyuz_gui.services.export.requests import Format
from soyuz_gui.services.files import replaced
from soyuz_gui.services.views.imports import ImportedFile

KEYS = ("run", "started", "path", "outcome", "detail", "article")


def rows(files: Iterable[ImportedFile]) -> Iterable[tuple[str | int | None, ...]]:
    """One row for each file, in the order of `KEYS`."""
    return ((each.run, each.started, each.path, each.outcome, each.detail, each.article) for each in files)


def write(files: Iterable[ImportedFile], target: Path) -> None:
    """Write what happened to some files as CSV; the file is replaced when it is complete."""
    from soyuz_gui.services.export.writing import write_rows  # noqa: PLC0415 - the names of the columns need none of it

    with replaced(target) as out:
        write_rows(Format.CSV, KEYS, rows(files), out)
