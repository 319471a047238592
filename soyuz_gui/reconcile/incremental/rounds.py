"""A round: what some articles change in a library.

What an article and the catalogue tell is worked out for these articles alone. Of the rest of the library a round
looks only at what can hang together with that: flights without a name, names that are spelled alike, surnames
aboard the same flights, incidents. The records of all whom it touched are then made anew. Rounds come to the same
as `reconcile` over all articles at once, whatever their order and division.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import or_

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.decisions import Decided
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import Candidate, Identity, Known, Spelling, SubjectRef, Update
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.dating import when_written
from soyuz_gui.reconcile.incremental.deciding import Deciding
from soyuz_gui.reconcile.incremental.events import LibraryEvents
from soyuz_gui.reconcile.incremental.flights import remember_named, remember_open, retell, settle_flights
from soyuz_gui.reconcile.incremental.memory import Keys, Memory, Topic
from soyuz_gui.reconcile.incremental.people import settle_names, settle_surnames
from soyuz_gui.reconcile.incremental.rebuilding import Rebuilder
from soyuz_gui.reconcile.incremental.texts import read_flight, remember_written, subject_key
from soyuz_gui.reconcile.missions import MissionFinder, Missions
from soyuz_gui.reconcile.names import is_full
from soyuz_gui.reconcile.people import People
from soyuz_gui.reconcile.profiles import Profile
from soyuz_gui.reconcile.spellings import SPELLED, spellings

_MISSION, _PERSON, _INCIDENT = RecordKind.MISSION, RecordKind.PERSON, RecordKind.INCIDENT


@dataclass(slots=True)
class _Stirred:
    """What a round must look at again: `keys` of records, what was or is told of flights, names, flights' crews."""

    keys: Keys = field(default_factory=set)
    profiles: list[Profile] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    crews: set[str] = field(default_factory=set)
    articles: set[int] = field(default_factory=set)


class Rounds:
    """Reconciles articles round by round; holds the catalogue ready for comparisons."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._finder = MissionFinder(catalogue)

    def update(
        self,
        articles: Collection[int],
        memory: Memory,
        heard: Sequence[Decided] = (),
        decisions: Sequence[Decided] | None = None,
    ) -> Update:
        """Bring the library up to date with some articles, which may be new, or told anew, and with decisions.

        `heard` are the decisions that its records have heard of, `decisions` those that hold now, if others do.
        Nothing may be decided on facts of articles that are told anew (`Memory.renew`), neither before nor after.
        """
        before = Deciding(heard, memory, self._catalogue, LibraryEvents(memory, self._catalogue))
        stirred = self._forget(articles, memory)
        events = LibraryEvents(memory, self._catalogue)
        stirred.keys |= {(_INCIDENT, key) for key in events.forget(articles)}
        memory.renew(articles)
        cases = Cases(memory.articles(articles))
        people = People(cases, self._catalogue)
        told = self._finder.find(cases, people.possible)
        remember_written(when_written(cases, told.identities, self._catalogue), memory)
        self._settle_missions(cases, told, stirred, memory)
        self._settle_people(cases, people.settle(told.identities), stirred, memory)
        events.remember(stirred.articles)
        after = Deciding(heard if decisions is None else decisions, memory, self._catalogue, events)
        rebuilder = Rebuilder(memory, self._catalogue, before, after)
        return rebuilder.rebuild(stirred.keys, events, _spellings(cases), articles)

    def candidates(self, subjects: Collection[SubjectRef], memory: Memory) -> tuple[Candidate, ...]:
        """What some subjects may be that are one flight without a name, by all that is told of it; the best first."""
        notes = memory.noted(Topic.OPEN, list(map(subject_key, subjects)))
        flights = sorted(map(read_flight, notes.values()), key=lambda flight: flight.place)
        if not flights:
            return ()
        profile = reduce(or_, (flight.profile for flight in flights))
        written = next((flight.written for flight in flights if flight.written), None)
        return self._finder.candidates(profile, written)

    def _forget(self, articles: Collection[int], memory: Memory) -> _Stirred:
        """What is remembered of articles that were reconciled before; what hung on it stirs."""
        stirred = _Stirred(articles=set(articles))
        memory.drop_notes(Topic.WRITTEN, list(map(str, articles)))
        missions = {ref: known for ref, known in memory.in_articles(_MISSION, articles).items() if known.identity}
        people = {ref: known for ref, known in memory.in_articles(_PERSON, articles).items() if known.identity}
        for kind, subjects in ((_MISSION, missions), (_PERSON, people)):
            stirred.keys |= {(kind, known.identity.key) for known in subjects.values() if known.identity}
        stirred.crews = {key for kind, key in stirred.keys if kind is _MISSION}
        stirred.labels = {known.label for known in people.values() if is_full(known.label)}
        open_flights = [subject_key(ref) for ref, known in missions.items() if not known.settled]
        stirred.profiles = [read_flight(text).profile for text in memory.noted(Topic.OPEN, open_flights).values()]
        memory.drop_notes(Topic.OPEN, open_flights)
        named = {known.identity.key for known in missions.values() if known.identity and known.settled and known.label}
        stirred.profiles += retell(named, articles, memory, lambda some: self._tell(some, memory))
        return stirred

    def _tell(self, articles: Collection[int], memory: Memory) -> Missions:
        cases = Cases(memory.articles(articles))
        return self._finder.find(cases, People(cases, self._catalogue).possible)

    def _settle_missions(self, cases: Cases, told: Missions, stirred: _Stirred, memory: Memory) -> None:
        """Who the missions of the articles are, and who open flights of other articles are now."""
        memory.remember(_known(cases, _MISSION, told.identities))
        stirred.profiles += remember_named(told, memory)
        remember_open(told, memory)
        changed = settle_flights(told, stirred.profiles, memory, self._finder.comparer)
        before = _remember(changed, memory)
        stirred.articles |= {ref.article for ref in changed}
        keys = {identity.key for identity in (*told.identities.values(), *changed.values(), *before.values())}
        stirred.crews |= keys
        stirred.keys |= {(_MISSION, key) for key in keys}

    def _settle_people(
        self, cases: Cases, settled: Mapping[SubjectRef, Identity], stirred: _Stirred, memory: Memory
    ) -> None:
        """Who the people of the articles are, and who people of other articles are now."""
        people = cases.of_kind(_PERSON)
        memory.remember(_known(cases, _PERSON, settled))
        stirred.labels |= {case.subject.label for case in people if is_full(case.subject.label)}
        changed = settle_names(stirred.labels, memory, self._catalogue)
        before = _remember(changed, memory)
        crews = stirred.crews | _crews(changed, memory)
        alone = {case.ref for case in people if case.ref not in settled and not is_full(case.subject.label)}
        surnames = settle_surnames(crews, alone, memory)
        before |= _remember(surnames, memory)
        changed |= surnames
        identities = (*settled.values(), *changed.values(), *before.values())
        stirred.keys |= {(_PERSON, identity.key) for identity in identities}
        stirred.keys |= {(_MISSION, key) for key in _crews(changed, memory)}


def _known(cases: Cases, kind: RecordKind, settled: Mapping[SubjectRef, Identity]) -> dict[SubjectRef, Known]:
    return {
        case.ref: Known(case.subject.label, settled.get(case.ref), case.ref in settled) for case in cases.of_kind(kind)
    }


def _remember(changed: Mapping[SubjectRef, Identity], memory: Memory) -> dict[SubjectRef, Identity]:
    """Remember new identities; returns those that were remembered before."""
    before = memory.known(list(changed))
    memory.remember({ref: Known(known.label, changed[ref], False) for ref, known in before.items()})
    return {ref: known.identity for ref, known in before.items() if known.identity}


def _crews(people: Collection[SubjectRef], memory: Memory) -> set[str]:
    """The flights that people are put aboard of."""
    return {flight for flights in memory.rides(list(people)).values() for flight in flights}


def _spellings(cases: Cases) -> dict[SubjectRef, tuple[Spelling, ...]]:
    return {case.ref: tuple(spellings([case], cases)) for case in cases if case.subject.kind in SPELLED}
