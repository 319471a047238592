"""How commands come by a library."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from soyuz_gui import paths
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.watching import watched
from soyuz_gui.errors import UsageError
from soyuz_gui.services.jobs import Job

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


def library_to_read(shell: Shell, *, may_write: bool = False) -> "Library":
    """The library as it is; after a change of the catalogue it is brought up to date first, where that can be done."""
    from soyuz_gui.services.library import Library  # noqa: PLC0415 - half of the start-up time

    require(shell.library)
    library = Library.open(shell.library, create=False, read_only=not may_write)
    if not (library.fits_catalogue or library.is_stale) and os.access(shell.library, os.W_OK):
        library.close()
        job = Job()
        with watched(shell, job):
            library = Library.open(shell.library, create=False, job=job)
    if library.is_stale:
        shell.say("The library is not up to date: missions and crews lack what came last. Import again to add it.")
    return library


def library_to_write(shell: Shell, dry_run: bool, job: Job) -> "Library":
    from soyuz_gui.services.library import Library  # noqa: PLC0415

    if dry_run:
        return Library.in_memory() if exists(shell.library) is False else Library.open(shell.library, read_only=True)
    _back_up(shell.library)
    return Library.open(shell.library, job=job)


def library_to_decide(shell: Shell) -> "Library":
    """The library, brought up to date; what takes long is shown and can be cancelled, and then nothing is decided."""
    from soyuz_gui.services.library import Library  # noqa: PLC0415

    require(shell.library)
    _back_up(shell.library)
    job = Job()
    with watched(shell, job):
        library = Library.open(shell.library, create=False, job=job)
    if library.is_stale:
        library.close()
        raise UsageError("Stopped before the library was up to date.", "What was done stays; try again to go on.")
    return library


def _back_up(library: Path) -> None:
    from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

    safekeeping.back_up_if_due(library)


def require(library: Path) -> None:
    if exists(library) is False:
        sample = paths.sample_library()
        other = f" The sample library is there: --library {sample}" if exists(sample) else ""
        raise UsageError(
            f"There is no library at {library}.",
            f"Import articles first: soyuz-gui import PATH, or name one by --library.{other}",
        )


def exists(path: Path) -> bool | None:
    """None where the person may not even look; whoever opens it says so."""
    try:
        return path.exists()
    except OSError:
        return None
