"""Incidents as single articles tell them, found in the library by what can be one with them."""

from collections.abc import Collection, Iterable

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import SubjectRef
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.events import Event, EventFinder
from soyuz_gui.reconcile.incidents import Incident, clues, group_all, near_clues
from soyuz_gui.reconcile.incremental.memory import Memory, Topic
from soyuz_gui.reconcile.incremental.texts import recall_written, subject_key, subject_of


class LibraryEvents:
    """The events of a library. A note of one tells where those stand that can be one with it."""

    def __init__(self, memory: Memory, catalogue: Catalogue) -> None:
        self._memory = memory
        self._catalogue = catalogue
        self._events: dict[SubjectRef, Event] = {}
        self._stirred: set[SubjectRef] = set()

    def forget(self, articles: Collection[int]) -> set[str]:
        """Forget the events of some articles; returns the keys of the incidents that they were part of."""
        subjects = list(self._memory.in_articles(RecordKind.INCIDENT, articles))
        self._drop(subjects)
        return {key for key, _ in self._memory.records(subjects).values()}

    def _drop(self, subjects: Collection[SubjectRef]) -> None:
        """What stood near to an event may be another incident without it."""
        keys = list(map(subject_key, subjects))
        near = {clue for text in self._memory.noted(Topic.EVENT, keys).values() for clue in text.splitlines()}
        self._memory.drop_notes(Topic.EVENT, keys)
        self._stirred |= {*self._find(near)}

    def remember(self, articles: Collection[int]) -> None:
        """Make the events of some articles anew."""
        subjects = list(self._memory.in_articles(RecordKind.INCIDENT, articles))
        self._drop(subjects)
        for event in self._load(subjects):
            key = subject_key(event.case.ref)
            self._memory.take_note(Topic.EVENT, key, "\n".join(near_clues(event)), clues(event))
            self._stirred.add(event.case.ref)

    def stir(self, articles: Collection[int]) -> None:
        """Look at the incidents of some articles, too."""
        self._stirred |= {*self._memory.in_articles(RecordKind.INCIDENT, articles)}

    def stir_subjects(self, subjects: Collection[SubjectRef]) -> bool:
        """Look at some incidents, too; False where all of them that are still told are looked at already."""
        before = len(self._stirred)
        self._stirred |= self._memory.known(list(subjects)).keys()
        return len(self._stirred) > before

    def remembered(self, subjects: Collection[SubjectRef]) -> list[SubjectRef]:
        """Those of some subjects whose articles were reconciled."""
        noted = self._memory.noted(Topic.EVENT, list(map(subject_key, subjects)))
        return [ref for ref in subjects if subject_key(ref) in noted]

    def incidents_with(self, subjects: Collection[SubjectRef]) -> tuple[Incident, ...]:
        """The incidents that some subjects are part of, as the articles tell them."""
        return group_all(self._load(subjects), lambda near: self._load(self._find(near)))

    def incidents_known(self, entry: str) -> tuple[Incident, ...]:
        """The incidents of the library that are one of the catalogue's."""
        return self.incidents_with(self._find([f"known {entry}"]))

    def grouped(self, flights: Iterable[str]) -> tuple[Incident, ...]:
        """The incidents that may have changed: those of some flights, and those that events stirred."""
        self._stirred |= {*self._find(f"flight {flight}" for flight in flights)}
        self._stirred &= {*self._memory.known(self._stirred)}
        return group_all(self._load(sorted(self._stirred)), lambda near: self._load(self._find(near)))

    def _find(self, near: Iterable[str]) -> list[SubjectRef]:
        return [subject_of(key) for key in self._memory.notes(Topic.EVENT, near)]

    def _load(self, subjects: Collection[SubjectRef]) -> list[Event]:
        missing = [ref for ref in subjects if ref not in self._events]
        if missing:
            articles = {ref.article for ref in missing}
            missions = self._memory.in_articles(RecordKind.MISSION, articles)
            identities = {ref: known.identity for ref, known in missions.items() if known.identity}
            finder = EventFinder(identities, recall_written(articles, self._memory), self._catalogue)
            for case in Cases(self._memory.told_by(missing)):
                self._events[case.ref] = finder.event(case)
        return [self._events[ref] for ref in subjects]
