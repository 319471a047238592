"""The verbs of the catalogue: check it, bring newer rows to it, see what there is."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from soyuz_gui.cli.parameters import ANY_PATH
from soyuz_gui.cli.shell import FAILED, Shell

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.group(short_help="Check the catalogue of flights and people, or bring newer rows to it.")
def catalogue() -> None:
    """Check the catalogue of flights and people, or bring newer rows to it.

    A file of rows is CSV with the head line of one of the catalogue's tables. Rows that you add are kept in your data
    folder and stand beside those that come with the program.
    """


@catalogue.command(short_help="Check the catalogue, or files before they are added.")
@click.argument("files", metavar="[FILE]...", nargs=-1, type=ANY_PATH)
@click.pass_obj
def check(shell: Shell, files: "Sequence[Path]") -> int:
    """Check the catalogue with the rows of FILEs, as if they were added; prints what is wrong and where.

    Columns, times in their order, names that lead somewhere, nothing twice.
    """
    from soyuz_gui.services import catalogues  # noqa: PLC0415

    problems = catalogues.check(files)
    for problem in problems:
        click.echo(problem)
    count = f"{len(problems)} problem{'s' if len(problems) > 1 else ''}"
    shell.say(count if problems else "The catalogue is sound.")
    return FAILED if problems else 0


@catalogue.command(short_help="Bring newer rows to the catalogue.")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=ANY_PATH)
@click.option("--dry-run", is_flag=True, help="Only say what would be added.")
@click.pass_obj
def add(shell: Shell, files: "Sequence[Path]", dry_run: bool) -> int:
    """Bring the rows of FILEs to the catalogue: all of them, or none if something is wrong with any.

    Give a flight, its crew and new people together. Libraries are brought up to date when they are opened next.
    """
    from soyuz_gui.services import catalogues  # noqa: PLC0415

    rows = catalogues.add(files, dry_run=dry_run)
    if dry_run:
        shell.say(f"{rows} {'row' if rows == 1 else 'rows'} would be added. Nothing was written.")
        return 0
    shell.say(f"{rows} {'row' if rows == 1 else 'rows'} added. Libraries are brought up to date when they are opened.")
    return 0


@catalogue.command("list", short_help="Print the tables of the catalogue and how many rows they have.")
def list_() -> int:
    """Print the tables of the catalogue, how many rows they have, how many of them you added, and their files."""
    from soyuz_gui.services import catalogues  # noqa: PLC0415

    for table in catalogues.count():
        own = f" and {table.own} of yours" if table.own else ""
        click.echo(f"{table.name:<18}{table.shipped:>6} rows{own}  {table.path}")
    return 0
