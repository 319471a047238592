"""The command line: its options, its verbs and its exit codes.

Data goes to standard output, messages to standard error. The exit code is 0 when all was done, 1 when
some of the input failed (each named in a message), 2 for wrong usage or a library that cannot be used.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import click

from soyuz_gui import __version__, paths
from soyuz_gui.cli.shell import ANY_PATH, FAILED, UNUSABLE, Shell, Window, complain
from soyuz_gui.errors import ReadingError, UserError
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


def run(arguments: Sequence[str], window: Window) -> int:
    """Run the command line; returns the exit code. A traceback goes to the log, and is shown only with --verbose."""
    log.set_up(verbose=False)
    try:
        code = program.main(list(arguments), prog_name="soyuz-gui", standalone_mode=False, obj=window)
        sys.stdout.flush()
    except UserError as error:
        complain(error)
        return FAILED if isinstance(error, ReadingError) else UNUSABLE
    except click.ClickException as error:
        error.show()
        return UNUSABLE
    except click.Abort:
        complain(UserError("Stopped."))
        return FAILED
    except BrokenPipeError:  # who read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        complain(_bug(error))
        return FAILED
    return int(code or 0)


def _bug(error: Exception) -> UserError:
    """An error that nobody foresaw, logged, in one plain sentence."""
    place = log.report(error)
    name = type(error).__name__
    what = f"{name}: {' '.join(str(error).split())}" if str(error) else name
    advice = f"Details are in {place}." if place else "The option --verbose shows the details."
    return UserError(f"Something went wrong inside the program ({what}).", advice)
