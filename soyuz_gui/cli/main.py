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
from soyuz_gui.cli import commands, output
from soyuz_gui.cli.shell import FAILED, UNUSABLE, Shell, Window
from soyuz_gui.errors import ReadingError, UserError


class _InOrder(click.Group):
    """Lists its commands in the order in which people need them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=_InOrder, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--library", type=click.Path(path_type=Path), metavar="FILE", help="The library to use.")
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
    output.set_up_log(verbose=verbose)
    return window.open(library) if context.invoked_subcommand is None else 0


for command in commands.ALL:
    program.add_command(command)


def run(arguments: Sequence[str], window: Window) -> int:
    """Run the command line; returns the exit code. Problems that a person can solve never show a traceback."""
    try:
        code = program.main(list(arguments), prog_name="soyuz-gui", standalone_mode=False, obj=window)
        sys.stdout.flush()
    except UserError as error:
        output.complain(error)
        return FAILED if isinstance(error, ReadingError) else UNUSABLE
    except click.ClickException as error:
        error.show()
        return UNUSABLE
    except click.Abort:
        output.complain(UserError("Stopped."))
        return FAILED
    except BrokenPipeError:  # who read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    return int(code or 0)
