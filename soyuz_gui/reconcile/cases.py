"""The facts of many articles, arranged for reconciling: by subject, in an order that their content alone decides.

Articles are sorted by the hashes of their texts, so that neither the order of an import nor the numbers
that the store gave to articles can change a result.
"""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from soyuz_gui.catalogue.models import Flight
from soyuz_gui.domain.facts import Attribute, Fact, Mention, RecordKind, Status, Subject
from soyuz_gui.domain.records import ArticleFacts, FactRef, Identity, SubjectRef
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.moments import parse_time


@dataclass(frozen=True, slots=True)
class Told:
    """A fact of the library and where it stands; `target` is the subject that its value is, `source` who says so."""

    ref: FactRef
    fact: Fact
    subject: SubjectRef
    target: SubjectRef | None
    source: str

    @property
    def planned(self) -> bool:
        return self.fact.status is Status.PLANNED

    @property
    def time(self) -> PartialTime:
        """The fact's value, of an attribute that is a time."""
        return parse_time(self.fact.value)


@dataclass(frozen=True, slots=True)
class Case:
    """One article's subject with everything that the article tells of it. `published` is the article's day."""

    ref: SubjectRef
    subject: Subject
    article: ArticleFacts
    published: date | None
    told: tuple[Told, ...]
    mentions: tuple[Mention, ...]

    def of(self, *attributes: Attribute) -> tuple[Told, ...]:
        """What is told of some attributes, in the order of the text."""
        return tuple(told for told in self.told if told.fact.attribute in attributes)

    def values(self, attribute: Attribute) -> tuple[str, ...]:
        return tuple(told.fact.value for told in self.of(attribute))


def of_flight(flight: Flight) -> Identity:
    """Who a mission is that is a flight of the catalogue."""
    return Identity(flight.id, flight.designation, flight.id)


class Cases:
    """Every subject of the library by kind, in the order of the articles' content."""

    def __init__(self, articles: Iterable[ArticleFacts]) -> None:
        self.articles: tuple[ArticleFacts, ...] = tuple(
            sorted(map(_hashed, articles), key=lambda article: article.text_hash)
        )
        self._by_ref: dict[SubjectRef, Case] = {}
        for article in self.articles:
            self._by_ref.update((case.ref, case) for case in _cases_of(article))

    def __getitem__(self, ref: SubjectRef) -> Case:
        return self._by_ref[ref]

    def get(self, ref: SubjectRef | None) -> Case | None:
        return self._by_ref.get(ref) if ref else None

    def __iter__(self) -> Iterator[Case]:
        return iter(self._by_ref.values())

    def of_kind(self, kind: RecordKind) -> tuple[Case, ...]:
        return self._by_kind[kind]

    @cached_property
    def _by_kind(self) -> dict[RecordKind, tuple[Case, ...]]:
        kinds: dict[RecordKind, list[Case]] = defaultdict(list)
        for case in self:
            kinds[case.subject.kind].append(case)
        return {kind: tuple(kinds[kind]) for kind in RecordKind}

    @cached_property
    def targeting(self) -> dict[SubjectRef, tuple[Told, ...]]:
        """The facts whose value is a subject: who rode a craft, what an incident befell."""
        found: dict[SubjectRef, list[Told]] = defaultdict(list)
        for case in self:
            for told in case.told:
                if told.target:
                    found[told.target].append(told)
        return {ref: tuple(facts) for ref, facts in found.items()}

    def by_article(self, kind: RecordKind) -> dict[int, tuple[Case, ...]]:
        """The subjects of one kind, article by article."""
        found: dict[int, list[Case]] = defaultdict(list)
        for case in self.of_kind(kind):
            found[case.ref.article].append(case)
        return {article: tuple(cases) for article, cases in found.items()}


def _hashed(article: ArticleFacts) -> ArticleFacts:
    if article.text_hash:
        return article
    return replace(article, text_hash=hashlib.sha256(article.text.encode()).hexdigest())


def _cases_of(article: ArticleFacts) -> Iterator[Case]:
    published = published_day(article.published)
    told: dict[str, list[Told]] = defaultdict(list)
    places = range(len(article.extraction.facts)) if article.places is None else article.places
    for index, fact in zip(places, article.extraction.facts, strict=True):
        if index in article.left_out:
            continue
        ref, about = FactRef(article.article, index), SubjectRef(article.article, fact.subject)
        target = SubjectRef(article.article, fact.target) if fact.target else None
        told[fact.subject].append(Told(ref, fact, about, target, source_of(article)))
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for mention in article.extraction.mentions:
        mentions[mention.subject].append(mention)
    for subject in article.extraction.subjects:
        own = SubjectRef(article.article, subject.key)
        yield Case(own, subject, article, published, tuple(told[subject.key]), tuple(mentions[subject.key]))


def published_day(text: str) -> date | None:
    """The day of an article's publication date, None where it is unknown or coarser than a day."""
    return parse_time(text).day_date() if text else None


def main_mission(missions: Sequence[Case]) -> Case | None:
    """The flight that an article is about: the one marked so, or the only one."""
    marked = [case for case in missions if case.subject.main]
    return marked[0] if marked else missions[0] if len(missions) == 1 else None


def source_of(article: ArticleFacts) -> str:
    """Whose word an article is: its family's, or its own."""
    return article.family or article.text_hash


def sources_of(told: Iterable[Told]) -> int:
    """How many sources stand behind some facts."""
    return len({each.source for each in told})
