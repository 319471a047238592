"""The program's test of itself, for whoever has just installed it."""

import click

from soyuz_gui.cli.shell import FAILED, Shell


@click.command("self-test", short_help="Test whether the program works on this machine.")
@click.pass_obj
def self_test(shell: Shell) -> int:
    """Test whether the program works on this machine: window, import, search for a fact, export, check.

    It uses the sample articles in a folder that is removed afterwards; your libraries and settings are not touched.
    """
    last = ""
    for last in shell.window.test_self():
        click.echo(last)
    return 0 if last.endswith(" 0 failed") else FAILED
