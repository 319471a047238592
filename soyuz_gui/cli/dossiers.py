"""`export dossier`: one record on one page."""

from pathlib import Path

import click

from soyuz_gui.cli import output
from soyuz_gui.cli.completion import names_of_records
from soyuz_gui.cli.making import record_named
from soyuz_gui.cli.opening import library_to_read
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.targets import STANDARD_OUTPUT, agreed, force_option, output_option
from soyuz_gui.errors import UsageError
from soyuz_gui.services.export.requests import DOSSIER_ENDINGS

PDF = ".pdf"


@click.command("dossier", short_help="Write a mission, person or incident on one page: HTML or PDF.")
@click.argument("name", metavar="NAME", shell_complete=names_of_records)
@force_option
@output_option
@click.pass_obj
def export_dossier(shell: Shell, name: str, *, force: bool, target: str) -> int:
    """Write all about a mission, a person or an incident on one page that needs no other file and no network.

    Facts with their quotes and sources, contradictions and decisions, crew, incidents, a timeline. The ending of FILE
    chooses HTML or PDF.
    """
    ending = Path(target).suffix.lower()
    if target != STANDARD_OUTPUT and ending not in DOSSIER_ENDINGS:
        known = " or ".join(DOSSIER_ENDINGS)
        raise UsageError(f"“{target}” is no name of a dossier.", f"Choose a name that ends with {known}.")
    with library_to_read(shell) as library:
        kind, record = record_named(library, name)
        if target == STANDARD_OUTPUT:
            output.data_stream().write(library.exports.dossier(kind, record))
            return 0
        path = agreed(target, force)
        from soyuz_gui.services.files import write_text  # noqa: PLC0415

        if ending == PDF:
            shell.window.save_pdf(library.exports.dossier_for_printer(kind, record), path)
        else:
            write_text(path, library.exports.dossier(kind, record))
    shell.say(f"The dossier of {name} is written to {path}")
    return 0
