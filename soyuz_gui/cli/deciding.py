"""The verbs that decide and take back: decide, history, undo, redo."""

from typing import TYPE_CHECKING

import click

from soyuz_gui.cli import output
from soyuz_gui.cli.articles import decide_article
from soyuz_gui.cli.conflicts import accept, decide_conflict
from soyuz_gui.cli.making import article_named, fact_said, make, place_of, record_named
from soyuz_gui.cli.opening import library_to_decide, library_to_read
from soyuz_gui.cli.parameters import TABLE_FORMAT, attribute_type, dry_run_option, leg_option, print_format_option
from soyuz_gui.cli.shell import Shell
from soyuz_gui.domain.answers import StepState, Verdict
from soyuz_gui.domain.decisions import Decision
from soyuz_gui.domain.facts import Attribute, Leg, RecordKind, Status
from soyuz_gui.errors import UsageError
from soyuz_gui.services.export.requests import Format

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

_STEP_KEYS = ("step", "made_at", "state", "decisions", "words")


@click.group(short_help="Settle contradictions, correct facts, merge and split records.")
def decide() -> None:
    """Settle what the sources leave open and correct what was understood wrongly.

    Every decision is a step of the history that can be undone; the articles are never changed.
    """


decide.add_command(decide_conflict)
decide.add_command(accept)
decide.add_command(decide_article)


@decide.command("fact", short_help="Confirm, reject, change or move a fact.")
@click.argument("article", metavar="ARTICLE")
@click.argument("attribute", type=attribute_type)
@click.argument("value", metavar="VALUE")
@click.option("--confirm", "verdict", flag_value="confirm", help="The article says so.")
@click.option("--reject", "verdict", flag_value="reject", help="The article does not say so.")
@click.option("--change", metavar="VALUE", help="The same words mean this.")
@click.option("--move", metavar="RECORD", help="The same words speak of this record.")
@click.option("--start", type=int, help="Where the quote starts, if the article says it several times.")
@dry_run_option
@click.pass_obj
def decide_fact(
    shell: Shell, article: str, attribute: str, value: str, *, verdict: str | None, change: str | None,
    move: str | None, start: int | None, dry_run: bool,
) -> int:  # fmt: skip
    """Decide on a fact of an article, named by its attribute and value as `export facts` prints them."""
    if sum(choice is not None for choice in (verdict, change, move)) != 1:
        raise UsageError("Say what to do with the fact.", "Use one of --confirm, --reject, --change and --move.")

    def draft(library: "Library") -> Decision:
        fact = fact_said(library, article, attribute, value, start)
        if change is not None:
            return library.curation.draft.edit(fact, change)
        if move is not None:
            return library.curation.draft.move(fact, record_named(library, move)[1])
        return library.curation.draft.confirm(fact) if verdict == "confirm" else library.curation.draft.reject(fact)

    return make(shell, draft, dry_run)


@decide.command("add", short_help="Add a fact that was not found.")
@click.argument("article", metavar="ARTICLE")
@click.argument("quote", metavar="WORDS")
@click.argument("record", metavar="RECORD")
@click.argument("attribute", type=attribute_type)
@click.argument("value", metavar="VALUE")
@click.option("--new", type=click.Choice([kind.value for kind in RecordKind]), help="RECORD is a new one of this kind.")
@click.option("--planned", is_flag=True, help="It was a plan.")
@click.option("--start", type=int, help="Where the words start, if the article has them several times.")
@leg_option
@dry_run_option
@click.pass_obj
def decide_add(
    shell: Shell, article: str, quote: str, record: str, *, attribute: str, value: str, new: str | None,
    planned: bool, start: int | None, leg: str | None, dry_run: bool,
) -> int:  # fmt: skip
    """Add a fact: words of an article, the record that they speak of, and what they say."""

    def draft(library: "Library") -> Decision:
        number = article_named(library, article)
        about = (RecordKind(new), record) if new else record_named(library, record)[1]
        status = Status.PLANNED if planned else Status.ACTUAL
        place = place_of(library.article(number).text, quote, start)
        way = Leg(leg) if leg else None
        return library.curation.draft.add(number, place, about, Attribute(attribute), value, status=status, leg=way)

    return make(shell, draft, dry_run)


@decide.command("merge", short_help="Make several records one.")
@click.argument("into", metavar="RECORD")
@click.argument("others", metavar="OTHER...", nargs=-1, required=True)
@click.option("--name", default="", help="What it is to be called, if not as before.")
@dry_run_option
@click.pass_obj
def decide_merge(shell: Shell, into: str, others: tuple[str, ...], name: str, dry_run: bool) -> int:
    """Bring records together: soyuz-gui decide merge 'Oleg Kononenko' 'Oleg Konokenko'"""

    def draft(library: "Library") -> Decision:
        numbers = [record_named(library, other)[1] for other in others]
        return library.curation.draft.merge(record_named(library, into)[1], numbers, label=name)

    return make(shell, draft, dry_run)


@decide.command("split", short_help="Take a merge back, or take articles out of a record.")
@click.argument("record", metavar="RECORD")
@click.option("--out", "articles", metavar="ARTICLE", multiple=True, help="What this article tells is not of RECORD.")
@click.option("--name", default="", help="With --out: what the new record is called.")
@dry_run_option
@click.pass_obj
def decide_split(shell: Shell, record: str, articles: tuple[str, ...], name: str, dry_run: bool) -> int:
    """Take the last merge into a record back, or with --out make a record of what some articles tell."""

    def draft(library: "Library") -> Decision:
        _, number = record_named(library, record)
        view = library.curation.split_view(number)
        if articles:
            wanted = {article_named(library, article) for article in articles}
            out = [(member.article, member.key) for member in view.members if member.article in wanted]
            return library.curation.draft.take_out(number, out, name)
        if not view.merges:
            raise UsageError(f"“{view.record.label}” was not merged.", "Take articles out of it with --out.")
        return library.curation.draft.split(number, view.merges[-1].decision)

    return make(shell, draft, dry_run)


@decide.command("apart", short_help="Keep two records apart for good.")
@click.argument("one", metavar="RECORD")
@click.argument("other", metavar="OTHER")
@dry_run_option
@click.pass_obj
def decide_apart(shell: Shell, one: str, other: str, dry_run: bool) -> int:
    """Say that two records are different: nothing brings them together by itself."""
    return make(
        shell,
        lambda library: library.curation.draft.keep_apart(
            record_named(library, one)[1], record_named(library, other)[1]
        ),
        dry_run,
    )


@decide.command("rename", short_help="Call a record something else.")
@click.argument("record", metavar="RECORD")
@click.argument("name", metavar="NAME")
@dry_run_option
@click.pass_obj
def decide_rename(shell: Shell, record: str, name: str, dry_run: bool) -> int:
    """Give a record another name; the articles' spellings stay."""
    return make(shell, lambda library: library.curation.draft.rename(record_named(library, record)[1], name), dry_run)


@decide.command("name", short_help="Say whether a spelling is a record's name.")
@click.argument("record", metavar="RECORD")
@click.argument("spelling", metavar="SPELLING")
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]))
@dry_run_option
@click.pass_obj
def decide_name(shell: Shell, record: str, spelling: str, verdict: str, dry_run: bool) -> int:
    """Say of a spelling whether it is the record's name; a different one becomes a record by itself."""
    return make(
        shell,
        lambda library: library.curation.draft.spelling(record_named(library, record)[1], spelling, Verdict(verdict)),
        dry_run,
    )


@click.command(short_help="Print the steps that were decided.")
@print_format_option
@click.pass_obj
def history(shell: Shell, form: str) -> int:
    """Print every step, oldest first, with its number for `undo --to`."""
    with library_to_read(shell) as library:
        steps = library.curation.history().steps
    if form == TABLE_FORMAT:
        for step in steps:
            output.step(step)
    else:
        rows = ((step.number, step.made_at, step.state, step.decisions, step.words) for step in steps)
        output.rows(Format(form), _STEP_KEYS, rows)
    shell.say(f"{len(steps)} {'step' if len(steps) == 1 else 'steps'}")
    return 0


@click.command(short_help="Undo the last step, or all after one.")
@click.option("--to", "step", type=click.IntRange(min=0), help="Go to the state after this step; 0 is the beginning.")
@click.option("--dry-run", is_flag=True, help="Only say what would be undone.")
@click.pass_obj
def undo(shell: Shell, step: int | None, dry_run: bool) -> int:
    """Undo the last step. With --to, any state of the history, also one that was undone."""
    with library_to_decide(shell) as library:
        if dry_run:
            words = [each.words for each in library.curation.history().steps if each.state is StepState.DONE]
            undone = words[-1:] if step is None else words[step:]
            shell.say(f"Would be undone: {'; '.join(reversed(undone)) or 'nothing'}.")
        elif step is None:
            shell.say(f"Undone: {library.curation.undo()}.")
        else:
            library.curation.go_to(step)
            shell.say(f"The library is as it was after step {step}." if step else "Every step is undone.")
    return 0


@click.command(short_help="Do the step again that was undone last.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done again.")
@click.pass_obj
def redo(shell: Shell, dry_run: bool) -> int:
    """Do the step again that was undone last."""
    with library_to_decide(shell) as library:
        if dry_run:
            shell.say(f"Would be done again: {library.curation.history().redo or 'nothing'}.")
            return 0
        shell.say(f"Done again: {library.curation.redo()}.")
    return 0


ALL = (decide, history, undo, redo)
