"""The verbs that ask and decide: conflicts, decide, history, undo, redo."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from soyuz_gui.cli import output
from soyuz_gui.cli.opening import library_to_read, require
from soyuz_gui.cli.shell import Shell
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.decisions import Decision
from soyuz_gui.domain.facts import Attribute, Leg, RecordKind, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.services.curation import ConflictRef, ConflictView
from soyuz_gui.services.exporting import Format, write_rows

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

_ATTRIBUTE = click.Choice([attribute.value for attribute in Attribute])
_leg = click.option("--leg", type=click.Choice([leg.value for leg in Leg]), default=None, help="Which way, for crews.")
_dry_run = click.option("--dry-run", is_flag=True, help="Only say what it would change.")
_format = click.option(
    "--format",
    "form",
    type=click.Choice(["table", *(form.value for form in Format)]),
    default="table",
    show_default=True,
    help="How to print.",
)
_CONFLICT_KEYS = (
    "subject_type", "subject", "attribute", "leg", "state", "value", "sources", "proposed", "chosen", "reason",
    "articles",
)  # fmt: skip
_STEP_KEYS = ("step", "made_at", "state", "decisions", "words")


@click.command(short_help="Print what the sources contradict each other on.")
@click.option("--all", "everything", is_flag=True, help="Also what was decided already.")
@_format
@click.pass_obj
def conflicts(shell: Shell, everything: bool, form: str) -> int:
    """Print the contradictions between the sources as questions, with the value that is proposed and why.

    `soyuz-gui decide conflict` answers them.
    """
    with library_to_read(shell) as library:
        found = library.conflicts(everything)
    if form == "table":
        for conflict in found:
            output.conflict(conflict)
    else:
        write_rows(Format(form), _CONFLICT_KEYS, _conflict_rows(found), output.data_stream())
    shell.say(f"{len(found)} {'question' if len(found) == 1 else 'questions'}")
    return 0


@click.group(short_help="Settle contradictions, correct facts, merge and split records.")
def decide() -> None:
    """Settle what the sources leave open and correct what was understood wrongly.

    Every decision is a step of the history that can be undone; the articles are never changed.
    """


@decide.command("conflict", short_help="Answer a contradiction.")
@click.argument("record", metavar="RECORD")
@click.argument("attribute", type=_ATTRIBUTE)
@click.option("--accept", "answer", flag_value="accept", help="The proposed value is right.")
@click.option("--both", "answer", flag_value="both", help="All values stand.")
@click.option("--open", "answer", flag_value="open", help="Nobody can tell; leave it open.")
@click.option("--value", help="This value is right, as `conflicts --format csv` prints it.")
@_leg
@_dry_run
@click.pass_obj
def decide_conflict(
    shell: Shell, record: str, attribute: str, *, answer: str | None, value: str | None, leg: str | None, dry_run: bool
) -> int:
    """Answer a contradiction: soyuz-gui decide conflict 'Soyuz MS-11' docking_time --accept"""
    if (answer is None) == (value is None):
        raise UsageError("Say which value is right.", "Use one of --accept, --value, --both and --open.")

    def draft(library: "Library") -> Decision:
        ref = ConflictRef(*_record(library, record), attribute, leg or "")
        if value is not None:
            return library.draft.choose(ref, value)
        answers = {"accept": library.draft.accept, "both": library.draft.both, "open": library.draft.leave_open}
        return answers[answer or ""](ref)

    return _make(shell, draft, dry_run)


@decide.command("fact", short_help="Confirm, reject, change or move a fact.")
@click.argument("article", metavar="ARTICLE")
@click.argument("attribute", type=_ATTRIBUTE)
@click.argument("value", metavar="VALUE")
@click.option("--confirm", "verdict", flag_value="confirm", help="The article says so.")
@click.option("--reject", "verdict", flag_value="reject", help="The article does not say so.")
@click.option("--change", metavar="VALUE", help="The same words mean this.")
@click.option("--move", metavar="RECORD", help="The same words speak of this record.")
@click.option("--start", type=int, help="Where the quote starts, if the article says it several times.")
@_dry_run
@click.pass_obj
def decide_fact(
    shell: Shell, article: str, attribute: str, value: str, *, verdict: str | None, change: str | None,
    move: str | None, start: int | None, dry_run: bool,
) -> int:  # fmt: skip
    """Decide on a fact of an article, named by its attribute and value as `export facts` prints them."""
    if sum(choice is not None for choice in (verdict, change, move)) != 1:
        raise UsageError("Say what to do with the fact.", "Use one of --confirm, --reject, --change and --move.")

    def draft(library: "Library") -> Decision:
        fact = _fact(library, article, attribute, value, start)
        if change is not None:
            return library.draft.edit(fact, change)
        if move is not None:
            return library.draft.move(fact, _record(library, move)[1])
        return library.draft.confirm(fact) if verdict == "confirm" else library.draft.reject(fact)

    return _make(shell, draft, dry_run)


@decide.command("add", short_help="Add a fact that was not found.")
@click.argument("article", metavar="ARTICLE")
@click.argument("quote", metavar="WORDS")
@click.argument("record", metavar="RECORD")
@click.argument("attribute", type=_ATTRIBUTE)
@click.argument("value", metavar="VALUE")
@click.option("--new", type=click.Choice([kind.value for kind in RecordKind]), help="RECORD is a new one of this kind.")
@click.option("--planned", is_flag=True, help="It was a plan.")
@click.option("--start", type=int, help="Where the words start, if the article has them several times.")
@_leg
@_dry_run
@click.pass_obj
def decide_add(
    shell: Shell, article: str, quote: str, record: str, *, attribute: str, value: str, new: str | None,
    planned: bool, start: int | None, leg: str | None, dry_run: bool,
) -> int:  # fmt: skip
    """Add a fact: words of an article, the record that they speak of, and what they say."""

    def draft(library: "Library") -> Decision:
        number = _article(library, article)
        about = (RecordKind(new), record) if new else _record(library, record)[1]
        status = Status.PLANNED if planned else Status.ACTUAL
        place = _place(library.article(number).text, quote, start)
        way = Leg(leg) if leg else None
        return library.draft.add(number, place, about, Attribute(attribute), value, status=status, leg=way)

    return _make(shell, draft, dry_run)


@decide.command("merge", short_help="Make several records one.")
@click.argument("into", metavar="RECORD")
@click.argument("others", metavar="OTHER...", nargs=-1, required=True)
@click.option("--name", default="", help="What it is to be called, if not as before.")
@_dry_run
@click.pass_obj
def decide_merge(shell: Shell, into: str, others: tuple[str, ...], name: str, dry_run: bool) -> int:
    """Bring records together: soyuz-gui decide merge 'Oleg Kononenko' 'Oleg Konokenko'"""

    def draft(library: "Library") -> Decision:
        numbers = [_record(library, other)[1] for other in others]
        return library.draft.merge(_record(library, into)[1], numbers, label=name)

    return _make(shell, draft, dry_run)


@decide.command("split", short_help="Take a merge back, or take articles out of a record.")
@click.argument("record", metavar="RECORD")
@click.option("--out", "articles", metavar="ARTICLE", multiple=True, help="What this article tells is not of RECORD.")
@click.option("--name", default="", help="With --out: what the new record is called.")
@_dry_run
@click.pass_obj
def decide_split(shell: Shell, record: str, articles: tuple[str, ...], name: str, dry_run: bool) -> int:
    """Take the last merge into a record back, or with --out make a record of what some articles tell."""

    def draft(library: "Library") -> Decision:
        _, number = _record(library, record)
        view = library.split_view(number)
        if articles:
            wanted = {_article(library, article) for article in articles}
            out = [(member.article, member.key) for member in view.members if member.article in wanted]
            return library.draft.take_out(number, out, name)
        if not view.merges:
            raise UsageError(f"“{view.record.label}” was not merged.", "Take articles out of it with --out.")
        return library.draft.split(number, view.merges[-1].decision)

    return _make(shell, draft, dry_run)


@decide.command("apart", short_help="Keep two records apart for good.")
@click.argument("one", metavar="RECORD")
@click.argument("other", metavar="OTHER")
@_dry_run
@click.pass_obj
def decide_apart(shell: Shell, one: str, other: str, dry_run: bool) -> int:
    """Say that two records are different: nothing brings them together by itself."""
    return _make(
        shell, lambda library: library.draft.keep_apart(_record(library, one)[1], _record(library, other)[1]), dry_run
    )


@decide.command("rename", short_help="Call a record something else.")
@click.argument("record", metavar="RECORD")
@click.argument("name", metavar="NAME")
@_dry_run
@click.pass_obj
def decide_rename(shell: Shell, record: str, name: str, dry_run: bool) -> int:
    """Give a record another name; the articles' spellings stay."""
    return _make(shell, lambda library: library.draft.rename(_record(library, record)[1], name), dry_run)


@decide.command("name", short_help="Say whether a spelling is a record's name.")
@click.argument("record", metavar="RECORD")
@click.argument("spelling", metavar="SPELLING")
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]))
@_dry_run
@click.pass_obj
def decide_name(shell: Shell, record: str, spelling: str, verdict: str, dry_run: bool) -> int:
    """Say of a spelling whether it is the record's name; a different one becomes a record by itself."""
    return _make(
        shell,
        lambda library: library.draft.spelling(_record(library, record)[1], spelling, Verdict(verdict)),
        dry_run,
    )


@click.command(short_help="Print the steps that were decided.")
@_format
@click.pass_obj
def history(shell: Shell, form: str) -> int:
    """Print every step, oldest first, with its number for `undo --to`."""
    with library_to_read(shell) as library:
        steps = library.history().steps
    if form == "table":
        for step in steps:
            output.step(step)
    else:
        rows = ((step.number, step.made_at, step.state, step.decisions, step.words) for step in steps)
        write_rows(Format(form), _STEP_KEYS, rows, output.data_stream())
    shell.say(f"{len(steps)} {'step' if len(steps) == 1 else 'steps'}")
    return 0


@click.command(short_help="Undo the last step, or all after one.")
@click.option("--to", "step", type=click.IntRange(min=0), help="Go to the state after this step; 0 is the beginning.")
@click.pass_obj
def undo(shell: Shell, step: int | None) -> int:
    """Undo the last step. With --to, any state of the history, also one that was undone."""
    with _library_to_decide(shell) as library:
        if step is None:
            shell.say(f"Undone: {library.undo()}.")
        else:
            library.go_to(step)
            shell.say(f"The library is as it was after step {step}." if step else "Every step is undone.")
    return 0


@click.command(short_help="Do the step again that was undone last.")
@click.pass_obj
def redo(shell: Shell) -> int:
    """Do the step again that was undone last."""
    with _library_to_decide(shell) as library:
        shell.say(f"Done again: {library.redo()}.")
    return 0


ALL = (conflicts, decide, history, undo, redo)


def _library_to_decide(shell: Shell) -> "Library":
    from soyuz_gui.services.library import Library  # noqa: PLC0415 - half of the start-up time

    require(shell.library)
    return Library.open(shell.library, create=False)


def _make(shell: Shell, draft: Callable[["Library"], Decision], dry_run: bool) -> int:
    """Weigh a decision or make it."""
    opened = library_to_read(shell) if dry_run else _library_to_decide(shell)
    with opened as library:
        decision = draft(library)
        if dry_run:
            expected = library.consequences([decision])
            shell.say(f"It would change: {expected.sentence}.")
            for conflict in expected.new_conflicts:
                shell.say(f"New conflict: {conflict}")
            shell.say("Nothing was written.")
            return 0
        step = library.decide([decision])
        words = next(each.words for each in library.history().steps if each.number == step)
        shell.say(f"Step {step}: {words}.")
        for each in library.unanchored():
            if each.step == step:
                shell.say(f"Not applied: {each.reason}.")
    return 0


def _record(library: "Library", name: str) -> tuple[RecordKind, int]:
    found = library.find_record(name)
    if found is None:
        raise UsageError(f"No record is called “{name}”.", "`soyuz-gui list missions` and its like show what there is.")
    return found.kind, found.id


def _article(library: "Library", name: str) -> int:
    found = library.find_article(name)
    if found is None:
        raise UsageError(f"No article is called “{name}”.", "`soyuz-gui list articles` shows what there is.")
    return found


def _fact(library: "Library", article: str, attribute: str, value: str, start: int | None) -> int:
    said = [
        fact
        for fact in library.article(_article(library, article)).facts
        if fact.attribute == attribute
        and value in (fact.value, fact.target.label if fact.target else fact.value)
        and start in (None, fact.span.start)
    ]
    if not said:
        raise UsageError(f"{article} says no {attribute} “{value}”.", "`soyuz-gui show ARTICLE --facts` lists them.")
    if len(said) > 1:
        places = ", ".join(str(fact.span.start) for fact in said)
        raise UsageError(f"{article} says so {len(said)} times.", f"Say which by --start: {places}.")
    return said[0].fact


def _place(text: str, words: str, start: int | None) -> Span:
    """Where an article has some words, once."""
    first = text.find(words) if start is None else start
    if not words or first < 0 or text[first : first + len(words)] != words:
        raise UsageError(f"The article does not say “{words}” there.", "Copy the words as they stand in it.")
    if start is None and text.find(words, first + 1) >= 0:
        raise UsageError(f"The article says “{words}” several times.", "Say where it starts by --start.")
    return Span(first, first + len(words))


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
