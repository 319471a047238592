"""The verbs on contradictions: conflicts, decide conflict, decide accept."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import click

from soyuz_gui.cli import output
from soyuz_gui.cli.making import make, make_all, record_named
from soyuz_gui.cli.opening import library_to_read
from soyuz_gui.cli.parameters import (
    QUERY_HELP,
    TABLE_FORMAT,
    attribute_type,
    dry_run_option,
    leg_option,
    print_format_option,
    query_option,
    read_query,
)
from soyuz_gui.cli.shell import Shell
from soyuz_gui.domain.decisions import Decision
from soyuz_gui.errors import UsageError
from soyuz_gui.services.curation.views import ConflictRef, ConflictView
from soyuz_gui.services.export.requests import Format

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

_CONFLICT_KEYS = (
    "subject_type", "subject", "attribute", "leg", "state", "value", "sources", "proposed", "chosen", "reason",
    "articles",
)  # fmt: skip


@click.command(epilog=QUERY_HELP, short_help="Print what the sources contradict each other on.")
@click.option("--all", "everything", is_flag=True, help="Also what was decided already.")
@query_option
@print_format_option
@click.pass_obj
def conflicts(shell: Shell, everything: bool, typed: str, form: str) -> int:
    """Print the contradictions between the sources as questions, with the value that is proposed and why.

    `soyuz-gui decide conflict` answers one of them, `soyuz-gui decide accept` takes what is proposed for many.
    """
    with library_to_read(shell) as library:
        found = library.curation.conflicts(everything, read_query(shell, typed))
    if form == TABLE_FORMAT:
        for conflict in found:
            output.conflict(conflict)
    else:
        output.rows(Format(form), _CONFLICT_KEYS, _conflict_rows(found))
    shell.say(f"{len(found)} {'question' if len(found) == 1 else 'questions'}")
    return 0


@click.command("conflict", short_help="Answer a contradiction.")
@click.argument("record", metavar="RECORD")
@click.argument("attribute", type=attribute_type)
@click.option("--accept", "answer", flag_value="accept", help="The proposed value is right.")
@click.option("--both", "answer", flag_value="both", help="All values stand.")
@click.option("--open", "answer", flag_value="open", help="Nobody can tell; leave it open.")
@click.option("--value", help="This value is right, as `conflicts` prints it.")
@leg_option
@dry_run_option
@click.pass_obj
def decide_conflict(
    shell: Shell, record: str, attribute: str, *, answer: str | None, value: str | None, leg: str | None, dry_run: bool
) -> int:
    """Answer a contradiction: soyuz-gui decide conflict 'Soyuz MS-11' docking_time --accept"""
    if (answer is None) == (value is None):
        raise UsageError("Say which value is right.", "Use one of --accept, --value, --both and --open.")

    def draft(library: "Library") -> Decision:
        ref = ConflictRef(*record_named(library, record), attribute, leg or "")
        if value is not None:
            return library.curation.draft.choose(ref, value)
        answers = {
            "accept": library.curation.draft.accept,
            "both": library.curation.draft.both,
            "open": library.curation.draft.leave_open,
        }
        return answers[answer or ""](ref)

    return make(shell, draft, dry_run)


@click.command("accept", epilog=QUERY_HELP, short_help="Take what is proposed for many contradictions.")
@click.option("--all", "everything", is_flag=True, help="Every open question, or those that a search leaves.")
@query_option
@click.option("--attribute", "attributes", type=attribute_type, multiple=True, help="Only questions about this.")
@dry_run_option
@click.pass_obj
def accept(shell: Shell, *, everything: bool, typed: str, attributes: tuple[str, ...], dry_run: bool) -> int:
    """Take the proposed value for all open questions that a search leaves, as one step that can be undone.

    Prints each with its reason. For example: soyuz-gui decide accept --all --query 'year:2018' --dry-run
    """
    if not (everything or typed or attributes):
        raise UsageError("Say which questions.", "Use --all, --query or --attribute.")
    query = read_query(shell, typed)

    def draft(library: "Library") -> list[Decision]:
        found = [
            conflict
            for conflict in library.curation.conflicts(query=query)
            if not attributes or conflict.ref.attribute in attributes
        ]
        if not found:
            raise UsageError("No question is open there.", "`soyuz-gui conflicts` prints those that are.")
        for conflict in found:
            output.proposal(conflict)
        return [library.curation.draft.accept(conflict.ref) for conflict in found]

    return make_all(shell, draft, dry_run)


def _conflict_rows(found: Sequence[ConflictView]) -> Iterator[tuple[str | int, ...]]:
    """One row for each rival value."""
    for conflict in found:
        for rival in conflict.rivals:
            articles = "; ".join(dict.fromkeys(each.article_name for each in rival.evidence))
            yield (
                conflict.record.kind, conflict.record.label, conflict.ref.attribute, conflict.ref.leg, conflict.state,
                rival.value, rival.sources, int(rival.proposed), int(rival.chosen),
                conflict.reason if rival.proposed else "", articles,
            )  # fmt: skip
