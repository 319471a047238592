"""The verb that makes anew what follows from articles and decisions."""

from typing import TYPE_CHECKING

import click

from soyuz_gui.cli.opening import library_to_decide
from soyuz_gui.cli.shell import FAILED, Shell
from soyuz_gui.cli.watching import watched
from soyuz_gui.domain.queries import RECORD_TABLES
from soyuz_gui.errors import CancelledError
from soyuz_gui.services.jobs import Job

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


@click.command(short_help="Make records and search index anew.")
@click.option("--dry-run", is_flag=True, help="Only say what would be made anew.")
@click.pass_obj
def rebuild(shell: Shell, dry_run: bool) -> int:
    """Make missions, people, incidents, contradictions and the search index anew from articles and decisions.

    Nothing is lost by it, and nothing changes in a sound library. Interrupted, it goes on when the library is opened.
    """
    job = Job()
    with library_to_decide(shell) as library:
        if dry_run:
            shell.say(f"{_counted(library)} would be made anew. Nothing was written.")
            return 0
        try:
            with watched(shell, job):
                library.rebuild(job)
        except CancelledError:
            shell.say("Stopped; it goes on when the library is opened next.")
            return FAILED
        shell.say(f"{_counted(library)} made anew.")
    return 0


def _counted(library: "Library") -> str:
    counts = library.counts()
    return ", ".join(f"{counts[table]:,} {table.noun(counts[table])}" for table in RECORD_TABLES)
