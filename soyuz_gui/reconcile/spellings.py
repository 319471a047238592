"""Spellings: how the sources write a record's name, and where."""

from collections.abc import Iterator, Sequence

from soyuz_gui.domain.facts import Attribute, MentionKind, RecordKind
from soyuz_gui.domain.records import Spelling
from soyuz_gui.domain.spans import Span
from soyuz_gui.reconcile.cases import Case, Cases, Told

SPELLED = {RecordKind.MISSION: MentionKind.MISSION, RecordKind.PERSON: MentionKind.PERSON}


def spellings(cases: Sequence[Case], library: Cases) -> Iterator[Spelling]:
    """Every mention of a record by its name, and every name in a fact that no mention covers, once a place."""
    for case in cases:
        for place in names_of(case, library):
            words, article = place.of(case.article.text), case.article
            yield Spelling(words, article.article, place.start, place.end, case.ref.key, article.family)


def names_of(case: Case, library: Cases) -> list[Span]:
    """Where one article writes a subject's name."""
    kind = SPELLED.get(case.subject.kind)
    places = {mention.span for mention in case.mentions if mention.kind is kind and mention.label}
    for place in sorted(_in_facts(case, library)):
        if not any(place.overlaps(other) for other in places):
            places.add(place)
    return sorted(places)


def _in_facts(case: Case, library: Cases) -> Iterator[Span]:
    """Where the facts that name a subject say its name."""
    named = [*case.of(Attribute.NAME), *library.targeting.get(case.ref, ())]
    for told in named if case.subject.label else ():
        if told.fact.attribute in (Attribute.NAME, Attribute.CREW, Attribute.MISSION):
            yield from _place(told, case.article.text)


def _place(told: Told, text: str) -> Iterator[Span]:
    start = text.find(told.fact.stated, told.fact.span.start, told.fact.span.end) if told.fact.stated else -1
    if start >= 0:
        yield Span(start, start + len(told.fact.stated))
