"""Kinds of arguments that several commands take."""

from pathlib import Path

import click

ANY_PATH = click.Path(path_type=Path, readable=False)
"""A path as it was typed. Whoever uses it says what is wrong with it, in our words and with our exit codes."""
