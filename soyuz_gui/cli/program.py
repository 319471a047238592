"""The command line's own options, and the way from them to a command or the window."""

from collections.abc import Sequence
from pathlib import Path

import click

from soyuz_gui import __version__, paths
from soyuz_gui.cli.parameters import ANY_PATH
from soyuz_gui.cli.shell import FAILED, UNUSABLE, Shell, Window, complain
from soyuz_gui.errors import UserError
from soyuz_gui.services import log


class _Verbs(click.Group):
    """The commands in the order in which people need them, imported when one is asked for and not to open a window."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [command.name or "" for command in self._all()]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return next((command for command in self._all() if command.name == cmd_name), None)

    @staticmethod
    def _all() -> tuple[click.Command, ...]:
        from soyuz_gui.cli import commands  # noqa: PLC0415

        return commands.ALL


@click.group(cls=_Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--library", type=ANY_PATH, metavar="FILE", help="The library to use.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing but what went wrong.")
@click.option("--verbose", "-v", is_flag=True, help="Say more of what is being done.")
@click.version_option(__version__, prog_name="soyuz-gui", message="%(prog)s %(version)s")
@click.pass_context
def program(context: click.Context, library: Path | None, quiet: bool, verbose: bool) -> int:
    """Saved news articles as a browsable history of crewed spaceflight.

    Without a command the window opens. Without --library the commands use the library in your data folder.
    """
    window: Window = context.obj
    context.obj = Shell(library or paths.default_library(), quiet, verbose, window)
    log.set_up(verbose=verbose)
    return window.open(library) if context.invoked_subcommand is None else 0


def invoke(arguments: Sequence[str], window: Window) -> int:
    """Do what the arguments ask for, or say what is wrong with them; returns the exit code."""
    try:
        code = program.main(list(arguments), prog_name="soyuz-gui", standalone_mode=False, obj=window)
    except click.ClickException as error:
        error.show()
        return UNUSABLE
    except click.Abort:
        complain(UserError("Stopped."))
        return FAILED
    return int(code or 0)
