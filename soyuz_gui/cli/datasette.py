"""`export datasette`: a library that Datasette shows as a useful database."""

from pathlib import Path

import click

from soyuz_gui.cli.opening import library_to_read
from soyuz_gui.cli.parameters import ANY_PATH
from soyuz_gui.cli.shell import Shell


@click.command("datasette", short_help="Write a folder that Datasette shows as a useful database.")
@click.argument("folder", metavar="DIR", type=ANY_PATH)
@click.pass_obj
def export_datasette(shell: Shell, folder: Path) -> int:
    """Write a copy of the library into a folder, with titles, facets, searches and descriptions for Datasette.

    Then: datasette DIR/library.db --metadata DIR/metadata.json
    """
    from soyuz_gui.services.export.datasette import DATABASE, METADATA  # noqa: PLC0415

    with library_to_read(shell) as library:
        library.exports.datasette(folder)
    shell.say(f"Written to {folder}. To look at it: datasette {folder / DATABASE} --metadata {folder / METADATA}")
    return 0
