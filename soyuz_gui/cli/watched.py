"""The verb on folders whose new files are imported by themselves."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from soyuz_gui.cli.opening import library_to_write
from soyuz_gui.cli.parameters import ANY_PATH
from soyuz_gui.cli.shell import Shell
from soyuz_gui.errors import UsageError
from soyuz_gui.paths import as_text
from soyuz_gui.services.jobs import Job

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


@click.command(short_help="Print or choose the folders whose new files are imported by themselves.")
@click.argument("folders", metavar="[FOLDER]...", nargs=-1, type=ANY_PATH)
@click.option("--off", "how", flag_value="off", help="Keep FOLDER in the list, but do not look at it.")
@click.option("--remove", "how", flag_value="remove", help="Take FOLDER out of the list.")
@click.pass_obj
def watch(shell: Shell, folders: tuple[Path, ...], how: str | None) -> int:
    """Watch FOLDERs: their new files are imported while the window is open, and by `import --watched`.

    Without FOLDER the watched folders are printed. What was imported stays, whatever happens to the list.
    """
    if how and not folders:
        raise UsageError("Say which folder.", "`soyuz-gui watch` lists those that are watched.")
    with library_to_write(shell, False, Job()) as library:
        for folder in folders:
            if how == "remove":
                library.watched.forget(folder)
            else:
                library.watched.watch(folder, how != "off")
        for each in library.watched.all():
            click.echo(f"{'on ' if each.active else 'off'}  {as_text(each.path)}")
    return 0


def watched_files(library: "Library") -> list[Path]:
    """What is new in the watched folders."""
    if not library.watched.active():
        raise UsageError("No folder is watched.", "`soyuz-gui watch FOLDER` watches one.")
    return library.watched.new()
