"""Decisions on facts: what each article says, once the user has confirmed, rejected, edited, moved and added.

They are applied one after the other, each to what the ones before it left. The extraction's own facts keep their
places; what takes the place of one, or is new, stands behind them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from soyuz_gui.domain.answers import Review
from soyuz_gui.domain.decisions import (
    AddFact,
    ConfirmFact,
    Decided,
    EditFact,
    FactAnchor,
    FactDecision,
    MoveFact,
    RecordAnchor,
    RejectFact,
)
from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, Fact, RecordKind, Subject
from soyuz_gui.domain.records import Addition, ArticleFacts, Basis, FactRef, Resolution, SubjectRef
from soyuz_gui.domain.spans import Span
from soyuz_gui.reconcile.moments import parse_time

RULE = "user"
TARGETS = {Attribute.CREW: RecordKind.PERSON, Attribute.MISSION: RecordKind.MISSION}
"""The attributes whose values are records."""
_SUPERSEDED = (Review.EDITED, Review.MOVED)
_LEFT_OUT = (Review.REJECTED, *_SUPERSEDED)


class UnanchoredError(LookupError):
    """What a decision is about is not there, or not there alone; the message says so in plain words."""


@dataclass(slots=True)
class _Desk:
    """One article while decisions are applied to it."""

    article: ArticleFacts
    reviews: dict[int, Review] = field(default_factory=dict)
    subjects: list[tuple[int, Subject]] = field(default_factory=list)
    facts: list[tuple[int, Fact]] = field(default_factory=list)

    def all_facts(self) -> Iterator[tuple[int, Fact]]:
        yield from enumerate((*self.article.extraction.facts, *(fact for _, fact in self.facts)))

    def add_subject(self, number: int, suffix: str, kind: RecordKind, label: str, span: Span) -> str:
        key = f"decision-{number}{suffix}"
        self.subjects.append((number, Subject(key, kind, label, span)))
        return key

    def add_fact(self, number: int, fact: Fact) -> None:
        place = len(self.article.extraction.facts) + len(self.facts)
        self.facts.append((number, fact))
        self.reviews[place] = Review.ADDED

    def label_of(self, key: str) -> str:
        subjects = (*self.article.extraction.subjects, *(subject for _, subject in self.subjects))
        return next(subject.label for subject in subjects if subject.key == key)

    def result(self) -> ArticleFacts:
        found = self.article.extraction
        extraction = replace(
            found,
            subjects=(*found.subjects, *(subject for _, subject in self.subjects)),
            facts=(*found.facts, *(fact for _, fact in self.facts)),
        )
        left_out = frozenset(place for place, review in self.reviews.items() if review in _LEFT_OUT)
        return replace(self.article, extraction=extraction, left_out=left_out)


class FactDecisions:
    """`articles` with the decisions applied. `placed` tells which decision brings a subject to a record."""

    def __init__(self, articles: Sequence[ArticleFacts], decisions: Sequence[Decided]) -> None:
        self.unanchored: dict[int, str] = {}
        self.placed: dict[SubjectRef, int] = {}
        self._by_hash = {article.text_hash: article for article in articles if article.text_hash}
        self._desks: dict[str, _Desk] = {}
        for each in decisions:
            if isinstance(each.decision, FactDecision):
                try:
                    self._apply(each.number, each.decision)
                except UnanchoredError as error:
                    self.unanchored[each.number] = str(error)
        self.articles = [
            self._desks[article.text_hash].result() if article.text_hash in self._desks else article
            for article in articles
        ]

    @property
    def reviews(self) -> dict[FactRef, Review]:
        """What became of the facts that were decided on."""
        return {
            FactRef(desk.article.article, place): review
            for desk in self._desks.values()
            for place, review in desk.reviews.items()
        }

    @property
    def additions(self) -> tuple[Addition, ...]:
        """What articles are given beside what was found in them."""
        desks = (desk for desk in self._desks.values() if desk.facts)
        return tuple(Addition(desk.article.article, tuple(desk.subjects), tuple(desk.facts)) for desk in desks)

    def resolutions(self, found: Mapping[FactRef, Resolution]) -> dict[FactRef, Resolution]:
        """Times that the user gave are what they are; one of which a part is missing is completed like any other, and
        one that was taken back is none.
        """
        settled: dict[FactRef, Resolution] = {}
        for desk in self._desks.values():
            for place, (_, fact) in enumerate(desk.facts, len(desk.article.extraction.facts)):
                if desk.reviews.get(place) in _LEFT_OUT:
                    continue
                ref = FactRef(desk.article.article, place)
                if fact.attribute in TIME_ATTRIBUTES and parse_time(fact.value).is_dated:
                    time = parse_time(fact.value)
                    settled[ref] = Resolution(time.value, time.precision or "", Basis.USER)
        return {**found, **settled}

    def _apply(self, number: int, decision: FactDecision) -> None:
        match decision:
            case AddFact():
                self._add(number, decision)
            case ConfirmFact(anchor):
                self._review(anchor, Review.CONFIRMED)
            case RejectFact(anchor):
                self._review(anchor, Review.REJECTED)
            case EditFact(anchor, value):
                desk = self._desk(anchor.text_hash)
                fact = self._review(anchor, Review.EDITED)
                desk.add_fact(number, self._valued(number, desk, replace(fact, rule=RULE, confidence=1.0), value))
            case MoveFact(anchor, about):
                desk = self._desk(anchor.text_hash)
                fact = self._review(anchor, Review.MOVED)
                key = self._subject(number, desk, about, fact.span)
                desk.add_fact(number, replace(fact, subject=key, rule=RULE, confidence=1.0))

    def _desk(self, text_hash: str) -> _Desk:
        article = self._by_hash.get(text_hash)
        if article is None:
            raise UnanchoredError("the article is not in this library")
        return self._desks.setdefault(text_hash, _Desk(article))

    def _add(self, number: int, added: AddFact) -> None:
        desk = self._desk(added.text_hash)
        if desk.article.text[added.start : added.end] != added.quote or not added.quote:
            raise UnanchoredError(f"the article does not say “{added.quote}” at this place")
        span = Span(added.start, added.end)
        key = self._subject(number, desk, added.about, span)
        fact = Fact(key, added.attribute, "", added.quote, span, RULE, 1.0, added.status, added.leg)
        desk.add_fact(number, self._valued(number, desk, fact, added.value))

    def _valued(self, number: int, desk: _Desk, fact: Fact, value: str) -> Fact:
        """The fact with a value; one that is a record stands for whoever has that name."""
        kind = TARGETS.get(fact.attribute)
        target = desk.add_subject(number, "-value", kind, value, fact.span) if kind and value else ""
        return replace(fact, value=value, target=target)

    def _subject(self, number: int, desk: _Desk, about: RecordAnchor, span: Span) -> str:
        key = desk.add_subject(number, "", about.kind, about.label, span)
        if about.key:
            self.placed[SubjectRef(desk.article.article, key)] = number
        return key

    def _review(self, anchor: FactAnchor, review: Review) -> Fact:
        desk = self._desk(anchor.text_hash)
        places = _places(desk, anchor)
        for place, _ in places:
            desk.reviews[place] = review
        return places[0][1]


def _places(desk: _Desk, anchor: FactAnchor) -> list[tuple[int, Fact]]:
    """The fact that an anchor means; more than one only where nothing tells them apart."""
    standing = [
        (place, fact)
        for place, fact in desk.all_facts()
        if desk.reviews.get(place) not in _SUPERSEDED
        and (fact.span.start, fact.span.end, fact.attribute, fact.value)
        == (anchor.start, anchor.end, anchor.attribute, anchor.value)
    ]
    if len(standing) > 1:
        wanted = (anchor.subject, anchor.status, anchor.leg)
        standing = [
            (place, fact) for place, fact in standing if (desk.label_of(fact.subject), fact.status, fact.leg) == wanted
        ]
    if not standing:
        raise UnanchoredError("the article is not understood to say this any more")
    if len({fact.subject for _, fact in standing}) > 1:
        raise UnanchoredError("the article says this of several subjects")
    return standing
