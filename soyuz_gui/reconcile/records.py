"""Records: what subjects turned out to be, with the values merged, as the library keeps them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.answers import Review
from soyuz_gui.domain.facts import Attribute, CraftKind, RecordKind, Status
from soyuz_gui.domain.records import (
    Conflict,
    FactRef,
    Identity,
    Record,
    RecordValue,
    Resolution,
    Spelling,
    SubjectRef,
)
from soyuz_gui.reconcile.agreement import measures
from soyuz_gui.reconcile.cases import Case, Cases, Told, sources_of
from soyuz_gui.reconcile.contests import Contests
from soyuz_gui.reconcile.flight_times import dockings
from soyuz_gui.reconcile.incidents import Incident, first_place
from soyuz_gui.reconcile.labels import incident_key, incident_label, mission_reason, unnamed_label
from soyuz_gui.reconcile.merge import Saying, Values, merge
from soyuz_gui.reconcile.record_rules import Standing
from soyuz_gui.reconcile.rival_names import rival_names
from soyuz_gui.reconcile.spellings import SPELLED, spellings


@dataclass(frozen=True, slots=True)
class Rest:
    """What some records need of the rest of a library.

    `others` are keys and labels of the records of further subjects, `spelled` tells how the subjects are spelled:
    their cases have no text.
    """

    others: Mapping[SubjectRef, tuple[str, str]]
    spelled: Mapping[SubjectRef, tuple[Spelling, ...]]


class RecordBuilder:
    """Builds people, missions and incidents, in this order, since the values of some are labels of others.

    `rest` is for who does not build all records of a library.
    """

    def __init__(
        self,
        cases: Cases,
        catalogue: Catalogue,
        resolutions: Mapping[FactRef, Resolution],
        reviews: Mapping[FactRef, Review],
        rest: Rest | None = None,
    ) -> None:
        self.records: list[Record] = []
        self.conflicts: list[Conflict] = []
        self._cases = cases
        self._catalogue = catalogue
        self._measures = measures(catalogue)
        self._contests = Contests(cases, catalogue, self._measures, reviews)
        self._resolutions = resolutions
        self._links = dict(rest.others) if rest else {}
        self._missions: dict[str, str] = {}
        self._spelled = rest.spelled if rest else None

    @property
    def unanchored(self) -> dict[int, str]:
        """Answers to contradictions that cannot be found any more."""
        return self._contests.unanchored

    def add_people(self, people: Mapping[SubjectRef, Identity], standings: Mapping[str, Standing]) -> None:
        for cases in _by_record(self._cases.of_kind(RecordKind.PERSON), people):
            reasons = sorted({people[case.ref].reason for case in cases} - {""})
            identity = replace(_own(cases, people), reason="; ".join(reasons))
            self._add(RecordKind.PERSON, identity, cases, self._values(cases), standings.get(identity.key))

    def add_missions(self, missions: Mapping[SubjectRef, Identity], standings: Mapping[str, Standing]) -> None:
        for cases in _by_record(self._cases.of_kind(RecordKind.MISSION), missions):
            values = self._values(cases)
            identity = _own(cases, missions)
            label = identity.label or unnamed_label(values.shown)
            own = [missions[case.ref] for case in cases]
            reason = mission_reason([member for member in own if not member.brought])
            standing = standings.get(identity.key)
            self._add(RecordKind.MISSION, replace(identity, label=label, reason=reason), cases, values, standing)

    def add_incidents(self, incidents: Sequence[Incident], standings: Mapping[str, Standing]) -> None:
        keys: Counter[str] = Counter()
        for incident in sorted(incidents, key=first_place):
            cases = [event.case for event in incident.events]
            values = self._linked(self._values(cases), incident.flight, cases)
            label = incident_label(incident, values.shown, self._catalogue)
            known = incident.known.id if incident.known else ""
            key = incident_key(incident, label)
            keys[key] += 1
            key = key if keys[key] == 1 else f"{key}-{keys[key]}"
            identity, standing = Identity(key, label, known, incident.reason), standings.get(incident.key)
            self._add(RecordKind.INCIDENT, identity, cases, values, standing)

    def _add(
        self, kind: RecordKind, identity: Identity, cases: Sequence[Case], said: Values, standing: Standing | None
    ) -> None:
        values, conflicts = self._contests.settle(kind, identity, said, standing)
        names = tuple(self._spellings(cases)) if kind in SPELLED else ()
        verdicts = standing.verdicts if standing else {}
        rivals = rival_names(kind, identity, names, self._catalogue, verdicts)
        questions = self._contests.of_names(identity, kind, rivals, standing)
        conflicts += questions
        identity = replace(identity, label=_decided_label(standing, questions) or identity.label)
        self._links |= {case.ref: (identity.key, identity.label) for case in cases}
        if kind is RecordKind.MISSION:
            self._missions[identity.key] = identity.label
        record = Record(
            identity.key,
            kind,
            identity.label,
            identity.catalogue_id,
            identity.reason,
            self._craft(identity, cases) if kind is RecordKind.MISSION else None,
            tuple(case.ref for case in cases),
            _with_name(values.shown, identity.label, cases),
            names,
        )
        self.records.append(record)
        self.conflicts += conflicts

    def _spellings(self, cases: Sequence[Case]) -> Iterable[Spelling]:
        if self._spelled is None:
            return spellings(cases, self._cases)
        return (spelling for case in cases for spelling in self._spelled.get(case.ref, ()))

    def _values(self, cases: Sequence[Case]) -> Values:
        told = (each for case in cases for each in case.told if each.fact.attribute is not Attribute.NAME)
        return merge([*(self._said(each) for each in told), *dockings(cases, self._resolutions)], self._measures)

    def _said(self, told: Told) -> Saying:
        """A fact with what it means; one whose value is a record says the record's label."""
        meaning = self._resolutions.get(told.ref)
        if meaning:
            return Saying(told, meaning.value, meaning.precision)
        key, label = self._links.get(told.target, ("", "")) if told.target else ("", "")
        return Saying(told, label or told.fact.value, target=key)

    def _linked(self, values: Values, flight: Identity | None, cases: Sequence[Case]) -> Values:
        """The values of an incident with its flight, also where the flight was found by what happened to it."""
        label = self._missions.get(flight.key) if flight else None
        if not flight or not label or any(value.attribute is Attribute.MISSION for value in values.shown):
            return values
        told = [told for case in cases for told in case.of(Attribute.CRAFT, Attribute.KIND)]
        facts = tuple(each.ref for each in told)
        link = RecordValue(Attribute.MISSION, label, "", Status.ACTUAL, facts, sources_of(told), target=flight.key)
        return replace(values, shown=(*values.shown, link))

    def _craft(self, identity: Identity, cases: Sequence[Case]) -> CraftKind | None:
        flight = self._catalogue.flight(identity.catalogue_id)
        told = Counter(case.subject.craft for case in cases if case.subject.craft)
        return flight.craft if flight else min(told, key=lambda craft: (-told[craft], craft), default=None)


def _decided_label(standing: Standing | None, questions: Sequence[Conflict]) -> str:
    """What the user calls a record: by renaming it, or by choosing a spelling that was in question."""
    chosen = (q.rivals[place].value for q in questions for place in q.chosen if place and len(q.chosen) == 1)
    return (standing.label if standing else "") or next(chosen, "")


def _by_record(cases: Iterable[Case], identities: Mapping[SubjectRef, Identity]) -> Iterable[list[Case]]:
    """The subjects that are one record, together."""
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(identities[case.ref].key, []).append(case)
    return groups.values()


def _own(cases: Sequence[Case], identities: Mapping[SubjectRef, Identity]) -> Identity:
    """The identity of a record, best by a subject that was always its own."""
    return min((identities[case.ref] for case in cases), key=lambda identity: identity.brought)


def _with_name(values: tuple[RecordValue, ...], label: str, cases: Sequence[Case]) -> tuple[RecordValue, ...]:
    """The name as a value: the record's label, whatever the articles write, with the facts that name it."""
    told = [told for case in cases for told in case.of(Attribute.NAME)]
    names = tuple(each.ref for each in told)
    return (
        (RecordValue(Attribute.NAME, label, "", Status.ACTUAL, names, sources_of(told)), *values) if names else values
    )
