"""The verb that brings a library back: a backup in its place, or what still reads of a damaged one."""

import sys
from pathlib import Path

import click

from soyuz_gui.cli.opening import exists
from soyuz_gui.cli.parameters import ANY_PATH
from soyuz_gui.cli.shell import FAILED, Shell
from soyuz_gui.cli.watching import watched
from soyuz_gui.errors import UsageError
from soyuz_gui.services.jobs import Job


@click.command(short_help="Restore a backup, or what still reads of a damaged library.")
@click.argument("backup", metavar="[BACKUP]", required=False, type=ANY_PATH)
@click.option("--list", "listed", is_flag=True, help="Only list the automatic backups.")
@click.option("--salvage", is_flag=True, help="Save what can still be read of a damaged library.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Say what would be put in place of the library, and do nothing.")
@click.pass_obj
def restore(shell: Shell, backup: Path | None, *, listed: bool, salvage: bool, yes: bool, dry_run: bool) -> int:
    """Put a backup in place of the library: a file that you name, or the newest automatic backup.

    What is there now is kept first. With --salvage the articles, decisions, searches and bookmarks that can still be
    read become a new library, in which everything else is made again.
    """
    from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

    if listed:
        for each in safekeeping.listed(shell.library):
            click.echo(f"{each.made_at:%Y-%m-%d %H:%M} UTC  {each.reason:<10} {each.path}")
        return 0
    if salvage and backup:
        raise UsageError("A backup is restored whole.", "Use --salvage without the name of a backup.")
    if dry_run and salvage:
        raise UsageError("What can be saved shows only when it is tried.", "Use --dry-run without --salvage.")
    return _salvage(shell, yes) if salvage else _restore(shell, backup, yes, dry_run)


def _restore(shell: Shell, backup: Path | None, yes: bool, dry_run: bool) -> int:
    from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

    chosen = safekeeping.chosen(shell.library, backup)
    if dry_run:
        shell.say(f"It would put {chosen} in place of {shell.library}. Nothing was written.")
        return 0
    _ask(f"Put {chosen} in place of {shell.library}?", yes)
    restored = safekeeping.restore(shell.library, chosen)
    shell.say(f"{shell.library} is now as in {chosen}.")
    _say_where(shell, restored.kept)
    return 0


def _salvage(shell: Shell, yes: bool) -> int:
    from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

    if exists(shell.library) is False:
        raise UsageError(f"There is no library at {shell.library}.", "Name one by --library.")
    _ask(f"Make a new library of what reads of {shell.library}?", yes)
    job = Job()
    with watched(shell, job):
        saved = safekeeping.save_what_reads(shell.library, job)
    shell.say(f"Saved: {saved.found.articles} articles and {saved.found.decisions} decisions.")
    for path in saved.found.lost:
        shell.warn(f"lost: {path}. Import it again.")
    _say_where(shell, saved.kept)
    return FAILED if saved.found.lost else 0


def _ask(question: str, yes: bool) -> None:
    """Go on only with the person's consent."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise UsageError("This asks first, and nobody is there to answer.", "Use --yes to do it without being asked.")
    click.confirm(f"{question} What is there now is kept.", abort=True, err=True)


def _say_where(shell: Shell, kept: Path | None) -> None:
    if kept:
        shell.say(f"What was there before is kept: {kept}")
