"""`export timeline`: flights along the years, as a picture."""

import click

from soyuz_gui.cli.opening import require
from soyuz_gui.cli.parameters import QUERY_HELP, query_option, read_query
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.targets import agreed, file_option, force_option


@click.command("timeline", epilog=QUERY_HELP, short_help="Draw flights and incidents along the years: PNG or SVG.")
@query_option
@click.option(
    "--width", type=click.IntRange(800, 8000), default=1600, show_default=True, help="Of the window, in points."
)
@click.option("--theme", type=click.Choice(["light", "dark"]), default="light", show_default=True, help="Colours.")
@force_option
@file_option
@click.pass_obj
def export_timeline(shell: Shell, *, typed: str, width: int, theme: str, force: bool, target: str) -> int:
    """Draw the timeline as the window draws it, of what a search leaves. The ending of FILE chooses PNG or SVG."""
    require(shell.library)
    read_query(shell, typed)
    path = agreed(target, force)
    shell.window.save_timeline(shell.library, path, query=typed, width=width, theme=theme)
    shell.say(f"The timeline is saved as {path}")
    return 0
