"""Where commands write to: standard output, or a file that is there already only where the person agrees."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from soyuz_gui.cli.opening import exists
from soyuz_gui.errors import UsageError

STANDARD_OUTPUT = "-"

output_option = click.option(
    "--output", "-o", "target", default=STANDARD_OUTPUT, metavar="FILE", help="Where to; - is standard output."
)
file_option = click.option("--output", "-o", "target", required=True, metavar="FILE", help="Where to.")
force_option = click.option(
    "--force", is_flag=True, help="Replace a file that is there without asking; a program is never asked."
)


def agreed(target: str, force: bool) -> Path:
    """The file to write; a person at a terminal is asked before one that is there is replaced."""
    path = Path(target)
    is_asked = exists(path) and path.is_file() and not force and sys.stdin.isatty() and sys.stderr.isatty()
    if is_asked and not click.confirm(f"{path} exists already. Replace it?", err=True):
        raise UsageError(f"{path} was left as it is.", "Choose another name, or use --force to replace it.")
    return path


def to_standard_output(write: Callable[[Path], int], ending: str) -> int:
    """Let something that needs a file be written, and pass it on; returns what `write` returns."""
    if sys.stdout.isatty():
        raise UsageError("That is no text for a terminal.", f"Name a file that ends with {ending} by -o.")
    with TemporaryDirectory(prefix="soyuz-gui-") as folder:
        unfinished = Path(folder, f"output{ending}")
        result = write(unfinished)
        with unfinished.open("rb") as content:
            shutil.copyfileobj(content, sys.stdout.buffer)
    return result
