"""Decisions made, undone and done again, and what they would change before they are made."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.answers import StepState
from soyuz_gui.domain.decisions import Decided, Decision, Step
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import Conflict, ConflictState, FactRef, Record, Update
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import joined, said
from soyuz_gui.services.cells import readable_words
from soyuz_gui.services.curation import recalled
from soyuz_gui.services.curation.cautions import cautions
from soyuz_gui.services.curation.views import Consequences, History, StepView, Unanchored
from soyuz_gui.services.curation.words import describe, told_steps
from soyuz_gui.services.engine import Engine
from soyuz_gui.store import decisions
from soyuz_gui.store.database import Database
from soyuz_gui.store.memory import LibraryMemory

_NOTHING = said("nothing changes")
_CHANGED: Mapping[RecordKind, Callable[[int], str]] = {
    RecordKind.MISSION: lambda count: said("{count} mission", "{count} missions", count=count),
    RecordKind.PERSON: lambda count: said("{count} person", "{count} people", count=count),
    RecordKind.INCIDENT: lambda count: said("{count} incident", "{count} incidents", count=count),
}


def make(database: Database, made: Sequence[Decision], words: str) -> int:
    """Store a step, which undone steps do not follow any more; returns its number."""
    if not made:
        raise UsageError(said("Nothing was decided."), said("Choose what to decide on."))
    _refuse_contradictions(database, made)
    with database.transaction():
        return decisions.add_step(database, words or describe(made), made)


def history(database: Database) -> History:
    """The list of steps, with what can be undone and done again."""
    steps = told_steps(database)
    lost: dict[int, list[str]] = {}
    for row in decisions.unanchored(database):
        lost.setdefault(row["step"], []).append(recalled.unanchored(row["reason"]))
    done = [step for step in steps if step.state is StepState.DONE]
    undone = [step for step in steps if step.state is StepState.UNDONE]
    current = done[-1].number if done else decisions.BEGINNING
    views = tuple(_step_view(step, current, tuple(lost.get(step.number, ()))) for step in steps)
    return History(views, done[-1].words if done else "", undone[0].words if undone else "")


def _step_view(step: Step, current: int, unanchored: tuple[str, ...]) -> StepView:
    return StepView(
        step.number, step.made_at, step.words, step.state, step.decisions, step.number == current, unanchored
    )


def undo(database: Database) -> str:
    """Undo the last step; returns its words."""
    done = [step for step in told_steps(database) if step.state is StepState.DONE]
    if not done:
        raise UsageError(said("There is nothing to undo."), said("`soyuz-gui history` lists what was decided."))
    _go(database, done[-2].number if len(done) > 1 else decisions.BEGINNING)
    return done[-1].words


def redo(database: Database) -> str:
    """Do the next undone step again; returns its words."""
    undone = [step for step in told_steps(database) if step.state is StepState.UNDONE]
    if not undone:
        raise UsageError(said("There is nothing to do again."), said("Only what was undone last can be."))
    _go(database, undone[0].number)
    return undone[0].words


def go_to(database: Database, number: int) -> None:
    """Make the library what it was after a step, earlier or later; 0 is before the first."""
    known = {step.number: step.state for step in decisions.steps(database)}
    if number != decisions.BEGINNING and number not in known:
        raise UsageError(said("There is no step {number}.", number=number), said("`soyuz-gui history` lists them."))
    if known.get(number) is StepState.ABANDONED:
        raise UsageError(
            said("Step {number} was abandoned: something else was decided after it was undone.", number=number),
            said("Choose a step that is done or undone."),
        )
    _go(database, number)


def _go(database: Database, number: int) -> None:
    with database.transaction():
        decisions.go_to(database, number)


def unanchored(database: Database) -> tuple[Unanchored, ...]:
    """Decisions that hold but do not find what they are about."""
    rows = decisions.unanchored(database)
    words = {step.number: step.words for step in told_steps(database)}
    return tuple(
        Unanchored(row["decision"], row["step"], words[row["step"]], recalled.unanchored(row["reason"])) for row in rows
    )


def _refuse_contradictions(database: Database, made: Iterable[Decision]) -> None:
    """What was said to be different is not merged without a word."""
    apart = [each.decision for each in decisions.active(database) if isinstance(each.decision, d.KeepApart)]
    for decision in made:
        if isinstance(decision, d.MergeRecords):
            keys = {anchor.key for anchor in (decision.into, *decision.others)}
            for kept in apart:
                if kept.one.kind is decision.into.kind and {kept.one.key, kept.other.key} <= keys:
                    raise UsageError(
                        said(
                            "“{one}” and “{other}” were said to be different.",
                            one=kept.one.label,
                            other=kept.other.label,
                        ),
                        said("Undo that first."),
                    )


def consequences(database: Database, engine: Engine, made: Sequence[Decision]) -> Consequences:
    """What decisions would change, without making them."""
    active, number = decisions.active(database), decisions.next_number(database)
    then = [*active, *(Decided(place, decision) for place, decision in enumerate(made, number))]
    memory = LibraryMemory(database)
    found = difference(engine.update((), memory, then, active), engine.update((), memory, active, then))
    return replace(_with_articles(found, made), warnings=cautions(made, engine.catalogue))


def _with_articles(found: Consequences, made: Sequence[Decision]) -> Consequences:
    """With the articles that are described otherwise: what they say is read anew only when that is decided."""
    told = [each for each in made if isinstance(each, d.DescribeArticle)]
    if not told:
        return found
    dated = {each.text_hash for each in told if each.detail is d.ArticleDetail.PUBLISHED}
    others = {each.text_hash for each in told} - dated
    parts: list[str] = []
    if dated:
        parts.append(
            said(
                "{count} article and what follows from its day",
                "{count} articles and what follows from their days",
                count=len(dated),
            )
        )
    if others:
        parts.append(
            said(
                "what {count} article is known by",
                "what {count} articles are known by",
                count=len(others),
            )
        )
    parts += [found.sentence] if found.sentence != _NOTHING else []
    return replace(found, sentence=joined(parts, ", "))


def difference(before: Update, after: Update) -> Consequences:
    """Two states of the same part of a library, compared."""
    old, new = _records(before), _records(after)
    changed = {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}
    kinds = {kind: sum(key[0] is kind for key in changed) for kind in RecordKind}
    facts = _changed_facts(before, after)
    opened = _open(after).keys() - _open(before).keys()
    closed = _open(before).keys() - _open(after).keys()
    lost = tuple(why for number, why in after.unanchored.items() if why and not before.unanchored.get(number))
    new_conflicts = tuple(sorted(_title(after, key) for key in opened))
    ended = tuple(sorted(_title(before, key) for key in closed))
    parts: list[str] = [said("{count} fact", "{count} facts", count=facts)] if facts else []
    parts += [_CHANGED[kind](kinds[kind]) for kind in RecordKind if kinds[kind]]
    if new_conflicts:
        parts.append(said("{count} new conflict", "{count} new conflicts", count=len(new_conflicts)))
    if ended:
        parts.append(said("{count} conflict settled", "{count} conflicts settled", count=len(ended)))
    sentence = joined(parts, ", ") or _NOTHING
    return Consequences(
        facts, kinds[RecordKind.MISSION], kinds[RecordKind.PERSON], kinds[RecordKind.INCIDENT], new_conflicts, ended,
        lost, sentence,
    )  # fmt: skip


def _records(state: Update) -> dict[tuple[RecordKind, str], Record]:
    return {(record.kind, record.key): record for record in state.records}


def _changed_facts(before: Update, after: Update) -> int:
    """Facts that are about another record, mean something else, or were decided on."""
    homes = [_homes(state) for state in (before, after)]
    refs = homes[0].keys() | homes[1].keys() | before.reviews.keys() | after.reviews.keys()
    return sum(
        homes[0].get(ref) != homes[1].get(ref)
        or before.resolutions.get(ref) != after.resolutions.get(ref)
        or before.reviews.get(ref) != after.reviews.get(ref)
        for ref in refs
    )


def _homes(state: Update) -> dict[FactRef, tuple[RecordKind, str]]:
    """The record that shows each fact."""
    return {
        ref: (record.kind, record.key)
        for record in state.records
        for value in record.values
        for ref in (*value.facts, *value.rivals)
    }


_Key = tuple[RecordKind, str, str, str]


def _open(state: Update) -> dict[_Key, Conflict]:
    return {
        (each.kind, each.record, each.attribute, each.leg or ""): each
        for each in state.conflicts
        if each.state is not ConflictState.DECIDED
    }


def _title(state: Update, key: _Key) -> str:
    label = _records(state)[key[0], key[1]].label
    return joined((label, readable_words(key[2])), ": ")
