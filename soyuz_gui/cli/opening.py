"""How commands come by a library."""

from pathlib import Path
from typing import TYPE_CHECKING

from soyuz_gui import paths
from soyuz_gui.cli.shell import Shell
from soyuz_gui.errors import UsageError

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


def library_to_read(shell: Shell, *, may_write: bool = False) -> "Library":
    from soyuz_gui.services.library import Library  # noqa: PLC0415 - half of the start-up time

    require(shell.library)
    library = Library.open(shell.library, create=False, read_only=not may_write)
    if library.is_stale:
        shell.say("The last import was interrupted: missions and crews lack what it brought. Import again to add it.")
    return library


def library_to_write(shell: Shell, dry_run: bool) -> "Library":
    from soyuz_gui.services.library import Library  # noqa: PLC0415

    if dry_run:
        return Library.in_memory() if exists(shell.library) is False else Library.open(shell.library, read_only=True)
    return Library.open(shell.library)


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
