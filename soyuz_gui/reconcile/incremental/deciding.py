"""The user's decisions, applied to the part of a library that a round looks at."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.decisions import AddFact, Decided, EditFact, FactDecision, MoveFact, SubjectAnchor
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import ArticleFacts, SubjectRef
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.decided_facts import TARGETS, FactDecisions
from soyuz_gui.reconcile.decided_records import compile_rules
from soyuz_gui.reconcile.incidents import Incident, identity_of
from soyuz_gui.reconcile.incremental.events import LibraryEvents
from soyuz_gui.reconcile.incremental.memory import Keys, Memory
from soyuz_gui.reconcile.record_rules import decide, spelled_in

_KINDS = (RecordKind.MISSION, RecordKind.PERSON)


class Deciding:
    """What holds of the decisions: `rules` by kind of record, and by article what they make of its facts.

    Keys of incidents are here those that they have before they have labels (`incidents.identity_of`). `lost` tells
    why a decision does not find its record or its article.
    """

    def __init__(
        self, decisions: Sequence[Decided], memory: Memory, catalogue: Catalogue, events: LibraryEvents
    ) -> None:
        self._incidents = _Incidents(memory, events)
        registries = {kind: _Registry(kind, memory) for kind in _KINDS} | {RecordKind.INCIDENT: self._incidents}
        self.rules = {
            kind: compile_rules(kind, decisions, registry, catalogue) for kind, registry in registries.items()
        }
        self.lost = {number: why for rules in self.rules.values() for number, why in rules.unanchored.items()}
        self.decisions = decisions
        self._memory = memory
        by_text: dict[str, list[Decided]] = defaultdict(list)
        for each in decisions:
            if isinstance(each.decision, FactDecision) and each.number not in self.lost:
                by_text[_text_of(each.decision)].append(each)
        there = memory.with_texts(by_text)
        self.on_articles = {there[text]: made for text, made in by_text.items() if text in there}
        self.lost |= {
            each.number: "the article is not in this library"
            for text, made in by_text.items()
            if text not in there
            for each in made
        }

    def connected(self, keys: Keys) -> Keys:
        """Records that share subjects with some by decisions, and these."""
        by_kind: dict[RecordKind, set[str]] = defaultdict(set)
        for kind, key in keys:
            by_kind[kind].add(key)
        return {(kind, key) for kind, some in by_kind.items() for key in self.rules[kind].connected(some)}

    def told_of(self, keys: Keys) -> set[SubjectRef]:
        """What articles tell of those incidents among some records that decisions name."""
        return {ref for kind, key in keys if kind is RecordKind.INCIDENT for ref in self._incidents.told.get(key, ())}

    def facts_of(self, articles: Collection[int]) -> FactDecisions:
        """What decisions make of whole articles."""
        made = [each for article in articles for each in self.on_articles.get(article, ())]
        return FactDecisions(self._memory.articles(articles), sorted(made, key=lambda each: each.number))

    def added_to(self, keys: Keys) -> set[int]:
        """The articles with something that decisions brought to some records."""
        return {article for article, homes in self._homes.items() if homes & keys}

    @cached_property
    def _homes(self) -> dict[int, Keys]:
        """The records of what decisions put into articles, by article."""
        adding = [article for article, made in self.on_articles.items() if any(map(_adds_subjects, made))]
        return {article: self.homes_in(self.facts_of([article])) for article in adding}

    def homes_in(self, facts: FactDecisions) -> Keys:
        """The records of what decisions put into articles."""
        cases = Cases(facts.articles)
        added = {SubjectRef(each.article, subject.key) for each in facts.additions for _, subject in each.subjects}
        found: Keys = set()
        for kind in RecordKind:
            subjects = [case for case in cases.of_kind(kind) if case.ref in added]
            identities = decide(self.rules[kind], {}, facts.placed, subjects, spelled_in(cases))
            found |= {(kind, identity.key) for identity in identities.values()}
        return found


def differences(old: Deciding, new: Deciding, round_: Collection[int]) -> tuple[Keys, set[int]]:
    """The records of which decisions say something else than before, and the articles that they change."""
    keys: Keys = set()
    for kind in RecordKind:
        keys |= {(kind, key) for key in old.rules[kind].differences(new.rules[kind])}
    articles = {
        article
        for article in old.on_articles.keys() | new.on_articles.keys()
        if article in round_ or old.on_articles.get(article) != new.on_articles.get(article)
    }
    return keys, articles


def only(article: ArticleFacts, subjects: Collection[str]) -> ArticleFacts:
    """An article with some of its subjects and their facts."""
    found = article.extraction
    kept = [
        (place, fact)
        for place, fact in enumerate(found.facts)
        if fact.subject in subjects and place not in article.left_out
    ]
    extraction = replace(
        found,
        mentions=(),
        subjects=tuple(subject for subject in found.subjects if subject.key in subjects),
        facts=tuple(fact for _, fact in kept),
    )
    return replace(article, extraction=extraction, left_out=frozenset(), places=tuple(place for place, _ in kept))


def _text_of(decision: FactDecision) -> str:
    return decision.text_hash if isinstance(decision, AddFact) else decision.fact.text_hash


def _adds_subjects(decided: Decided) -> bool:
    decision = decided.decision
    if isinstance(decision, EditFact):
        return decision.fact.attribute in TARGETS
    return isinstance(decision, MoveFact | AddFact)


class _Registry:
    """The records of one kind as the library remembers them."""

    def __init__(self, kind: RecordKind, memory: Memory) -> None:
        self._kind = kind
        self._memory = memory

    def exists(self, key: str) -> bool:
        return self._memory.exists(self._kind, key)

    def keys_of(self, subject: SubjectAnchor) -> frozenset[str]:
        return self._memory.keys_at(self._kind, subject.text_hash, subject.start, subject.end)


class _Incidents:
    """The incidents of a library, found by what hangs together at the places that decisions name.

    `told` keeps the subjects of all that were found, by key.
    """

    def __init__(self, memory: Memory, events: LibraryEvents) -> None:
        self.told: dict[str, set[SubjectRef]] = {}
        self._memory = memory
        self._events = events

    def exists(self, key: str) -> bool:
        self._keep(self._events.incidents_known(key.removeprefix("incident-")))
        return key in self.told

    def keys_of(self, subject: SubjectAnchor) -> frozenset[str]:
        there = self._memory.subjects_at(RecordKind.INCIDENT, subject.text_hash, subject.start, subject.end)
        refs = self._events.remembered(there)
        found = self._keep(self._events.incidents_with(refs))
        return frozenset(key for key in found if self.told[key] & {*refs})

    def _keep(self, incidents: Iterable[Incident]) -> list[str]:
        found = {identity_of(incident).key: {event.case.ref for event in incident.events} for incident in incidents}
        self.told |= found
        return list(found)
