"""Decisions on the command line: what they are about by the names that a person types, weighed or made as a step."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from soyuz_gui.cli.opening import library_to_decide, library_to_read
from soyuz_gui.cli.shell import Shell
from soyuz_gui.cli.unknown_names import unknown
from soyuz_gui.domain.decisions import Decision
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.services.cells import readable_value

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


def make(shell: Shell, draft: Callable[["Library"], Decision], dry_run: bool) -> int:
    """Weigh a decision or make it."""
    return make_all(shell, lambda library: [draft(library)], dry_run)


def make_all(shell: Shell, draft: Callable[["Library"], Sequence[Decision]], dry_run: bool) -> int:
    """Weigh decisions or make them as one step."""
    opened = library_to_read(shell) if dry_run else library_to_decide(shell)
    with opened as library:
        decisions = draft(library)
        for caution in library.curation.cautions(decisions):
            shell.warn(caution)
        if dry_run:
            expected = library.curation.consequences(decisions)
            shell.say(f"It would change: {expected.sentence}.")
            for conflict in expected.new_conflicts:
                shell.say(f"New conflict: {conflict}")
            shell.say("Nothing was written.")
            return 0
        step = library.curation.decide(decisions)
        words = next(each.words for each in library.curation.history().steps if each.number == step)
        shell.say(f"Step {step}: {words}.")
        for each in library.curation.unanchored():
            if each.step == step:
                shell.say(f"Not applied: {each.reason}.")
    return 0


def record_named(library: "Library", name: str) -> tuple[RecordKind, int]:
    found = library.find_record(name)
    if found is None:
        raise unknown(library, name, f"No record is called “{name}”.")
    return found.kind, found.id


def article_named(library: "Library", name: str) -> int:
    found = library.find_article(name)
    if found is None:
        raise unknown(library, name, f"No article is called “{name}”.")
    return found


def fact_said(library: "Library", article: str, attribute: str, value: str, start: int | None) -> int:
    meant = {value}
    with suppress(UsageError):
        meant.add(library.curation.draft.value(Attribute(attribute), value))
    said = [
        fact
        for fact in library.article(article_named(library, article)).facts
        if fact.attribute == attribute
        and meant
        & {fact.value, readable_value(attribute, fact.value), fact.target.label if fact.target else fact.value}
        and start in (None, fact.span.start)
    ]
    if not said:
        raise UsageError(f"{article} says no {attribute} “{value}”.", "`soyuz-gui show ARTICLE --facts` lists them.")
    if len(said) > 1:
        places = ", ".join(str(fact.span.start) for fact in said)
        raise UsageError(f"{article} says so {len(said)} times.", f"Say which by --start: {places}.")
    return said[0].fact


def place_of(text: str, words: str, start: int | None) -> Span:
    """Where an article has some words, once."""
    first = text.find(words) if start is None else start
    if not words or first < 0 or text[first : first + len(words)] != words:
        raise UsageError(f"The article does not say “{words}” there.", "Copy the words as they stand in it.")
    if start is None and text.find(words, first + 1) >= 0:
        raise UsageError(f"The article says “{words}” several times.", "Say where it starts by --start.")
    return Span(first, first + len(words))
