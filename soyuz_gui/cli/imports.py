"""The verb on past imports: what happened to every file, and another try for those that failed."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from soyuz_gui import paths
from soyuz_gui.cli import output
from soyuz_gui.cli.opening import library_to_read
from soyuz_gui.cli.parameters import TABLE_FORMAT, print_format_option
from soyuz_gui.cli.shell import Shell
from soyuz_gui.errors import UsageError
from soyuz_gui.services.export.requests import Format
from soyuz_gui.services.intake import reports as import_reports
from soyuz_gui.services.views.imports import OUTCOMES

if TYPE_CHECKING:
    from soyuz_gui.reading.members import Given
    from soyuz_gui.services.library import Library


@click.command(short_help="Print what happened to every file of past imports.")
@click.argument("words", metavar="[WORDS]", default="")
@click.option("--run", type=click.IntRange(min=1), help="Only this import, by its number.")
@click.option("--outcome", type=click.Choice(OUTCOMES), help="Only files of which this came.")
@print_format_option
@click.pass_obj
def imports(shell: Shell, words: str, *, run: int | None, outcome: str | None, form: str) -> int:
    """Print what happened to every file of past imports, the newest first; WORDS in a path or a reason narrow it.

    For example: soyuz-gui imports --outcome failed --format csv
    """
    with library_to_read(shell) as library:
        found = library.imported_files(run=run, outcome=outcome or "", words=words)
    if form == TABLE_FORMAT:
        for item in found:
            output.imported_file(item)
    else:
        output.rows(Format(form), import_reports.KEYS, import_reports.rows(found))
    shell.say(f"{len(found)} {'file' if len(found) == 1 else 'files'}")
    return 0


def failed_before(library: "Library") -> list[Path]:
    """The files that failed when they were imported last."""
    found = [paths.from_text(each.path) for each in library.imported_files(outcome="failed", last=True)]
    if not found:
        raise UsageError("No file failed when it was imported last.", "`soyuz-gui imports` lists them.")
    return found


def left_before(library: "Library") -> list[Path]:
    """What was to be imported and was not read."""
    found = list(library.unfinished())
    if not found:
        raise UsageError("No import was stopped before its end.", "`soyuz-gui imports` lists them.")
    return found


def with_input(names: Sequence[Path]) -> "list[Path | Given]":
    """The files that are named, with what comes by standard input for a `-`."""
    from soyuz_gui.reading import given, readers  # noqa: PLC0415 - only an import needs it

    found: list[Path | Given] = []
    for name in names:
        is_input = str(name) == "-"
        found.append(given.named(sys.stdin.buffer.read(readers.LARGEST + 1)) if is_input else name)
    return found


def _print_formats(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from soyuz_gui.reading import formats  # noqa: PLC0415

        click.echo(formats.table())
        context.exit()


scheduler_option = click.option(
    "--scheduler", metavar="ADDRESS", default="",
    help="Have the files read by the Dask cluster of the scheduler at this address, such as tcp://192.168.0.10:8786.",
)  # fmt: skip
formats_option = click.option(
    "--formats", is_flag=True, is_eager=True, expose_value=False, callback=_print_formats,
    help="Print which kinds of files are read, and within which limits.",
)  # fmt: skip
