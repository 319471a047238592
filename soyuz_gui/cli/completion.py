"""Completion: what a shell may offer behind what is typed."""

import click

from soyuz_gui.cli.shell import Shell

_NAME = "soyuz-gui"
COMPLETION_VARIABLE = "_SOYUZ_GUI_COMPLETE"
"""By this variable of the environment a shell asks for completions."""


@click.command("completion", short_help="Print what lets a shell complete the words of this program.")
@click.argument("name", metavar="SHELL", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, name: str) -> int:
    """Print a script with which bash, zsh or fish complete commands, options, columns and names of records.

    \b
    bash:  soyuz-gui completion bash > ~/.local/share/bash-completion/completions/soyuz-gui
    zsh:   soyuz-gui completion zsh > _soyuz-gui, in a folder that $fpath names
    fish:  soyuz-gui completion fish > ~/.config/fish/completions/soyuz-gui.fish
    """  # noqa: D301 - the sign by which click keeps the lines of a paragraph
    from click.shell_completion import get_completion_class  # noqa: PLC0415 - only this needs it

    made = get_completion_class(name)
    assert made is not None
    root = context.find_root()
    script = made(root.command, {}, _NAME, COMPLETION_VARIABLE)
    click.echo(script.source_template % script.source_vars())
    return 0


def names_of_records(context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    """The missions, people and incidents whose names begin so; none where there is no library."""
    from soyuz_gui import paths  # noqa: PLC0415
    from soyuz_gui.domain.queries import RECORD_TABLES  # noqa: PLC0415
    from soyuz_gui.errors import UserError  # noqa: PLC0415
    from soyuz_gui.services.library import Library  # noqa: PLC0415

    given = context.obj.library if isinstance(context.obj, Shell) else context.find_root().params.get("library")
    try:
        with Library.open(given or paths.default_library(), create=False, read_only=True) as library:
            rows = [row for table in RECORD_TABLES for row in library.page(table).rows]
    except UserError:
        return []
    return [name for name in (str(row.cells[0]) for row in rows) if name.casefold().startswith(typed.casefold())]


def keys_of_columns(context: click.Context, _parameter: click.Parameter, typed: str) -> list[str]:
    """Lists of columns that begin as what was typed: the next key behind its last comma."""
    from soyuz_gui.domain.queries import Table  # noqa: PLC0415
    from soyuz_gui.services.export.columns import columns  # noqa: PLC0415

    before, comma, last = typed.rpartition(",")
    words = (
        context.params.get("table"),
        *context.args,
        context.info_name,
    )  # an argument before the option is left over
    table = next((Table(word) for word in words if word in list(Table)), None)
    if table is None:
        return []
    keys = (column.key for column in columns(table) if column.key not in before.split(","))
    return [f"{before}{comma}{key}" for key in keys if key.startswith(last)]
