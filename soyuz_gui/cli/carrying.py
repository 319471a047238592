"""Whole libraries as one file: `export library` and `import library`."""

from collections.abc import Sequence
from pathlib import Path

import click

from soyuz_gui.cli.opening import exists, library_to_read
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.targets import agreed, force_option
from soyuz_gui.cli.watching import watched
from soyuz_gui.errors import UsageError
from soyuz_gui.services.jobs import Job

_WORD = "library"
ENDING = ".zip"


@click.command("library", short_help="Write the whole library as plain texts in one ZIP file.")
@click.argument("target", metavar="FILE.zip")
@force_option
@click.pass_obj
def export_library(shell: Shell, target: str, *, force: bool) -> int:
    """Write the whole library to a ZIP file of plain texts: articles, facts, decisions, searches, bookmarks.

    `soyuz-gui --library NEW.sqlite import library FILE.zip` makes an equal library of it. README.md inside tells
    what is in it.
    """
    if Path(target).suffix.lower() != ENDING:
        raise UsageError(f"“{target}” is no name of a ZIP file.", f"Choose a name that ends with {ENDING}.")
    job = Job()
    with library_to_read(shell) as library:
        path = agreed(target, force)
        with watched(shell, job):
            articles = library.exports.carry_out(path, job)
    shell.say(f"{_articles(articles)} written to {path}")
    return 0


def carried(names: Sequence[Path]) -> Path | None:
    """The exported library that is to be imported, where one is named; None where articles are."""
    from soyuz_gui.services.export import carrying  # noqa: PLC0415 - loads what only this needs

    match names:
        case [Path() as word, Path() as file] if str(word) == _WORD and not exists(word):
            return file
        case [Path() as file] if file.suffix.lower() == ENDING and carrying.is_library(file):
            return file
    return None


def import_library(shell: Shell, file: Path, *, dry_run: bool) -> int:
    """Make an equal library of one that was exported."""
    from soyuz_gui.services.library import Library  # noqa: PLC0415

    if dry_run:
        shell.say(f"{file} would be made the library {shell.library}. Nothing was written.")
        return 0
    is_new, job = exists(shell.library) is False, Job()
    try:
        with watched(shell, job), Library.open(shell.library) as library:
            articles = library.exports.carry_in(file, job)
    except BaseException:
        if is_new:
            for suffix in ("", "-wal", "-shm"):
                shell.library.with_name(shell.library.name + suffix).unlink(missing_ok=True)
        raise
    shell.say(
        f"{articles:,} article{'' if articles == 1 else 's'} with all that belongs to them are in {shell.library}"
    )
    return 0


def _articles(count: int) -> str:
    return f"{count:,} article{'' if count == 1 else 's'} with all that belongs to them"
