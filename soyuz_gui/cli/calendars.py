"""`export calendar`: flights and incidents for calendar programs."""

from pathlib import Path

import click

from soyuz_gui.cli import output
from soyuz_gui.cli.opening import library_to_read
from soyuz_gui.cli.parameters import QUERY_HELP, query_option, read_query
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.targets import STANDARD_OUTPUT, agreed, force_option, output_option
from soyuz_gui.cli.watching import watched
from soyuz_gui.errors import UsageError
from soyuz_gui.services.jobs import Job

ENDING = ".ics"


@click.command("calendar", epilog=QUERY_HELP, short_help="Write flights and incidents as a calendar.")
@query_option
@click.option("--planned", "which", flag_value="planned", help="Only what was to come.")
@click.option("--past", "which", flag_value="actual", help="Only what happened.")
@force_option
@output_option
@click.pass_obj
def export_calendar(shell: Shell, *, typed: str, which: str | None, force: bool, target: str) -> int:
    """Write launches, dockings, undockings, landings and incidents as a calendar (iCalendar), with their quotes."""
    from soyuz_gui.services.export.calendars import Which  # noqa: PLC0415

    if target != STANDARD_OUTPUT and Path(target).suffix.lower() != ENDING:
        raise UsageError(f"“{target}” is no name of a calendar.", f"Choose a name that ends with {ENDING}.")
    query, job = read_query(shell, typed), Job()
    with library_to_read(shell) as library:
        path = None if target == STANDARD_OUTPUT else agreed(target, force)
        with watched(shell, job):
            made = library.exports.calendar(query, Which(which or Which.ALL), job)
    if path:
        from soyuz_gui.services.files import write_text  # noqa: PLC0415

        write_text(path, made.text.decode())
    else:
        output.data_stream().write(made.text.decode())
    if made.undated:
        shell.say(f"{made.undated} without a date left out")
    shell.say(f"{made.entries} entr{'y' if made.entries == 1 else 'ies'} written" + (f" to {path}" if path else ""))
    return 0
