"""The manual page, made of the same words as the help of every command."""

import re
from collections.abc import Iterator

import click

from soyuz_gui import __version__
from soyuz_gui.cli.parameters import QUERY_HELP

_NAME = "soyuz-gui"
_SHORT = "saved news articles as a browsable history of crewed spaceflight"
_EXIT = (
    ("0", "All was done."),
    ("1", "Some of the input failed, each named in a message, or the program did."),
    ("2", "Wrong usage, or a library or file that cannot be used."),
)
_FILES = (
    ("$XDG_DATA_HOME/soyuz-gui/library.sqlite", "The library that is used where none is named."),
    ("$XDG_DATA_HOME/soyuz-gui/catalogue/", "Rows that the user brought to the catalogue."),
    ("$XDG_CONFIG_HOME/soyuz-gui/exports.json", "Settings of exports that are saved under a name."),
)
_ENVIRONMENT = (("COLUMNS", "The width to which tables are cut, where the output is no terminal."),)


@click.command("man", short_help="Print the manual page.")
@click.pass_context
def manual(context: click.Context) -> int:
    """Print the manual page, as `man` reads it: soyuz-gui man | man -l -"""
    root = context.find_root()
    click.echo(page(root.command, root), nl=False)
    return 0


def page(program: click.Command, context: click.Context) -> str:
    """The manual page of a program with all its commands."""
    lines = [
        f'.TH {_NAME.upper()} 1 "" "{_NAME} {__version__}" "User Commands"',
        *(".nh", ".ad l"),
        *(".SH NAME", rf"{_escaped(_NAME)} \- {_escaped(_SHORT)}"),
        *(".SH SYNOPSIS", f".B {_escaped(_NAME)}", r"[\fIOPTIONS\fR] [\fICOMMAND\fR [\fIARGUMENTS\fR]]"),
        *(".SH DESCRIPTION", *_prose(program.help or "")),
        *(".SH OPTIONS", *_options(program, context)),
        ".SH COMMANDS",
        *_commands(program, context, ()),
        *(".SH QUERIES", *_prose(QUERY_HELP)),
        *(".SH EXIT STATUS", *_listed(_EXIT)),
        *(".SH ENVIRONMENT", *_listed(_ENVIRONMENT)),
        *(".SH FILES", *_listed(_FILES)),
    ]
    return "\n".join(lines) + "\n"


def _commands(command: click.Command, context: click.Context, path: tuple[str, ...]) -> Iterator[str]:
    """A part for each command, those of a group behind it."""
    if path:
        yield f".SS {_escaped(' '.join(path))}"
        arguments = (piece for piece in command.collect_usage_pieces(context) if piece)
        yield rf"\fB{_escaped(' '.join((_NAME, *path)))}\fR {_escaped(' '.join(arguments))}"
        yield from _prose(command.help or "")
        yield from _options(command, context)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below is not None:
                inner = click.Context(below, info_name=name, parent=context)
                yield from _commands(below, inner, (*path, name))


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and record[1]:
            yield from (".TP", rf"\fB{_escaped(record[0])}\fR", _escaped(" ".join(record[1].split())))


def _listed(pairs: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for term, words in pairs:
        yield from (".TP", rf"\fB{_escaped(term)}\fR", _escaped(words))


def _prose(text: str) -> Iterator[str]:
    """Paragraphs; those that begin with click's sign for it keep their lines."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = [line.strip() for line in paragraph.split("\n")]
        if lines[0] == "\b":
            yield from (".PP", ".nf", *map(_escaped, lines[1:]), ".fi")
        else:
            yield from (".PP", _escaped(" ".join(lines)))


def _escaped(text: str) -> str:
    """A text in which nothing is a request of roff, hyphens are those that are typed, and choices may break."""
    safe = text.replace("\\", r"\e").replace("-", r"\-").replace("|", r"|\:")
    safe = "".join(sign if sign.isascii() else rf"\[u{ord(sign):04X}]" for sign in safe)
    return rf"\&{safe}" if safe.startswith((".", "'")) else safe
