"""The verb that writes files: tables in every format, and what has formats of its own."""

import csv
from collections.abc import Callable
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from soyuz_gui.cli import output
from soyuz_gui.cli.calendars import export_calendar
from soyuz_gui.cli.carrying import export_library
from soyuz_gui.cli.completion import keys_of_columns
from soyuz_gui.cli.datasette import export_datasette
from soyuz_gui.cli.dossiers import export_dossier
from soyuz_gui.cli.opening import library_to_read
from soyuz_gui.cli.parameters import ANY_PATH, QUERY_HELP, TABLE_NAMES, query_option, read_query
from soyuz_gui.cli.pictures import export_timeline
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.targets import STANDARD_OUTPUT, agreed, force_option, output_option, to_standard_output
from soyuz_gui.cli.watching import watched
from soyuz_gui.domain.queries import Table
from soyuz_gui.services.export.requests import (
    DELIMITERS,
    LINE_ENDS,
    Beside,
    DateForm,
    Dialect,
    ExportRequest,
    Format,
    format_of,
)
from soyuz_gui.services.jobs import Job

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


class _Exports(click.Group):
    """A table goes by any of its names, and options may stand before it."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        table = TABLE_NAMES.get(cmd_name.lower())
        found = super().get_command(ctx, table.value if table else cmd_name)
        if found is None:
            near = get_close_matches(cmd_name, [*self.commands, *TABLE_NAMES], 1)
            meant = f"Did you mean {TABLE_NAMES.get(near[0], near[0])}? " if near else ""
            ctx.fail(f"“{cmd_name}” is nothing that can be exported. {meant}There are: {', '.join(self.commands)}.")
        return found

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0].startswith("-") and not set(args) & set(ctx.help_option_names):
            args = _table_first(ctx, args)
        return super().parse_args(ctx, args)


def _table_first(ctx: click.Context, args: list[str]) -> list[str]:
    """The arguments with the table before the options: `--format csv facts` means `facts --format csv`."""
    table = export.commands[Table.FACTS.value]
    words = table.make_parser(ctx).parse_args(list(args))[1]
    place = next((place for place, word in enumerate(args) if words and word == words[0]), None)
    return args if place is None else [args[place], *args[:place], *args[place + 1 :]]


@click.group(cls=_Exports, short_help="Write files: tables, dossiers, calendars, pictures, whole libraries.")
def export() -> None:
    """Write files of what a library holds: a table, or one of the other things below.

    For example: soyuz-gui export missions --query 'crew:kononenko year:2018..' -o missions.xlsx
    """


def _names(context: click.Context, parameter: click.Parameter, typed: str | None) -> tuple[tuple[str, str], ...] | None:
    """`mission,launch=Start,"crew=Up, down"` as keys with names, which are empty where none is given."""
    if typed is None:
        return None
    (parts,) = csv.reader([typed])
    pairs = (part.partition("=") for part in parts if part.strip())
    return tuple((key.strip(), name.strip()) for key, _, name in pairs)


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    query_option,
    click.option(
        "--columns",
        callback=_names,
        shell_complete=keys_of_columns,
        metavar="KEYS",
        help="Which columns, in this order: keys with commas between; KEY=NAME for a heading of your own.",
    ),
    click.option(
        "--with",
        "beside",
        type=click.Choice([beside.value for beside in Beside]),
        multiple=True,
        help="A column beside every value: who says so, in what words, planned or actual, how exact.",
    ),
    click.option(
        "--format",
        "form",
        type=click.Choice([form.value for form in Format]),
        help="How to write; without it as the name of FILE ends, else csv.",
    ),
    click.option(
        "--dialect",
        type=click.Choice([dialect.value for dialect in Dialect]),
        help="For whom: exact values for programs (machines, which is the default), or a file that Excel opens right.",
    ),
    click.option("--separator", metavar="TEXT", help="Between several values of a cell; “; ” by default."),
    click.option("--rows-per", metavar="KEY", help="A row for each value of this column, instead of one cell."),
    click.option("--titles/--keys", "headings", default=None, help="Titles or keys above the columns."),
    click.option("--dates", type=click.Choice([form.value for form in DateForm]), help="How times are written."),
    click.option("--delimiter", type=click.Choice(list(DELIMITERS)), help="Between the cells of CSV."),
    click.option("--line-end", type=click.Choice(list(LINE_ENDS)), help="How lines of CSV and TSV end."),
    click.option("--preset", metavar="NAME", help="As it was saved under a name; other options go before it."),
    click.option("--save-preset", metavar="NAME", help="Save these settings under a name."),
    click.option("--companion", is_flag=True, help="Also a .json that tells how the table was made."),
    click.option("--dry-run", is_flag=True, help="Only say what would be written."),
    force_option,
    output_option,
)


def _add_table(table: Table) -> None:
    def write(shell: Shell, /, **options: Any) -> int:
        return _export_table(shell, table, **options)

    write.__doc__ = f"""Write the {table} of the library, or what a search leaves of them, to a file in UTF-8.

    The ending of FILE chooses the format. FILE is replaced when it is complete, or not at all.
    """
    command = click.pass_obj(write)
    for option in reversed(_OPTIONS):
        command = option(command)
    export.command(table.value, epilog=QUERY_HELP, short_help=f"Write the table of {table}.")(command)


for _table in Table:
    _add_table(_table)
for _command in (export_dossier, export_calendar, export_timeline, export_library, export_datasette):
    export.add_command(_command)


def _export_table(
    shell: Shell,
    table: Table,
    *,
    typed: str,
    preset: str | None,
    save_preset: str | None,
    dry_run: bool,
    force: bool,
    target: str,
    **options: Any,
) -> int:
    request = _request(shell, table, typed, preset, target, **options)
    if save_preset:
        from soyuz_gui.services.export.presets import Presets  # noqa: PLC0415

        Presets().save(save_preset, request)
        shell.say(f"Saved as “{save_preset}”")
    return _write(shell, request, target, dry_run=dry_run, force=force)


def _request(
    shell: Shell,
    table: Table,
    typed: str,
    preset: str | None,
    target: str,
    *,
    columns: tuple[tuple[str, str], ...] | None,
    beside: tuple[str, ...],
    form: str | None,
    dialect: str | None,
    separator: str | None,
    rows_per: str | None,
    headings: bool | None,
    dates: str | None,
    delimiter: str | None,
    line_end: str | None,
    companion: bool,
) -> ExportRequest:
    """What the options ask for, on top of what is saved under a name."""
    request = ExportRequest(table)
    if preset:
        from soyuz_gui.services.export.presets import Presets  # noqa: PLC0415

        request = Presets().get(preset)
        request = request if request.table is table else replace(request, table=table, columns=None, row_per="")
    saved = request.format if preset and target == STANDARD_OUTPUT else None
    given: dict[str, Any] = {
        "columns": None if columns is None else tuple(key for key, _ in columns),
        "names": None if columns is None else tuple((key, name) for key, name in columns if name),
        "beside": tuple(map(Beside, beside)) or None,
        "dialect": dialect and Dialect(dialect),
        "separator": separator,
        "row_per": rows_per,
        "headings": headings,
        "dates": dates and DateForm(dates),
        "delimiter": delimiter and DELIMITERS[delimiter],
        "line_end": line_end,
        "companion": companion or None,
        "format": format_of(target, Format(form) if form else saved),
        "query": read_query(shell, typed),
        "typed": typed,
    }
    return replace(request, **{name: value for name, value in given.items() if value is not None})


def _write(shell: Shell, request: ExportRequest, target: str, *, dry_run: bool, force: bool) -> int:
    job = Job()
    with library_to_read(shell) as library:
        if dry_run:
            rows = library.exports.count(request)
            shell.say(f"{_rows(rows)} would be written" + ("" if target == STANDARD_OUTPUT else f" to {target}"))
            return 0
        path = None if target == STANDARD_OUTPUT else agreed(target, force)
        with watched(shell, job):
            rows = _written(library, request, path, job)
    if request.companion and not path:
        shell.warn("What goes to standard output has no companion.")
    if not rows:
        shell.say("Nothing is left by what was asked for: there is only the head of the table.")
    shell.say(f"{_rows(rows)} written" + (f" to {path}" if path else ""))
    return 0


def _written(library: "Library", request: ExportRequest, path: Path | None, job: Job) -> int:
    if path:
        return library.export_file(request, path, job)
    if request.format is Format.XLSX:
        return to_standard_output(lambda file: library.export_file(request, file, job), ".xlsx")
    return library.export(request, output.data_stream(), job)


def _rows(count: int) -> str:
    return f"{count:,} row{'' if count == 1 else 's'}"


@export.command(short_help="Make a table again as its companion tells.")
@click.argument("companion", metavar="COMPANION", type=ANY_PATH)
@force_option
@output_option
@click.pass_obj
def again(shell: Shell, companion: Path, *, force: bool, target: str) -> int:
    """Make a table again as the .json that was written beside it tells: the same query, columns and settings."""
    from soyuz_gui.services.export import companion as companions  # noqa: PLC0415

    request = companions.read(companion)
    request = request if target == STANDARD_OUTPUT else replace(request, format=format_of(target))
    return _write(shell, request, target, dry_run=False, force=force)


@export.command(short_help="List the settings that are saved under a name, or forget one.")
@click.option("--forget", metavar="NAME", help="Forget the one with this name.")
@click.pass_obj
def presets(shell: Shell, forget: str | None) -> int:
    """Print the names of saved settings of exports, each with its table and format; or forget one."""
    from soyuz_gui.services.export.presets import Presets  # noqa: PLC0415

    saved = Presets()
    if forget:
        saved.get(forget)
        saved.forget(forget)
        shell.say(f"“{forget}” is forgotten")
        return 0
    for name in saved.names():
        request = saved.get(name)
        click.echo(f"{name}: {request.table}, {request.format}")
    return 0
