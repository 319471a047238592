"""People: the persons of the articles to persons of the library.

Names decide where they can. Context (who flew with whom, on which flight, for which country) decides
between people whose names are alike, and about surnames. That much one article and the catalogue tell
(`People`). What stays open is settled by the other articles: by what they made of the same spelling, by
the spellings that are alike, by the crew of the same flight; else a surname stays by itself.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Person
from soyuz_gui.catalogue.names import name_key, surname_keys
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.records import Identity, SubjectRef
from soyuz_gui.reconcile.cases import Case, Cases, Told
from soyuz_gui.reconcile.names import Reading, count_labels, group_spellings, is_full, read_name
from soyuz_gui.reconcile.profiles import BEARER, NAME, SURNAME
from soyuz_gui.reconcile.wording import digest, listed, slug

_SAME_COUNTRY = {"Soviet Union": "Russia"}
Aboard = Mapping[tuple[str, str], Mapping[str, Identity]]
"""The people aboard a flight who bear a surname, by their keys."""


class People:
    """Everybody that some articles name. `possible` holds whom each subject can stand for, before any context."""

    def __init__(self, cases: Cases, catalogue: Catalogue) -> None:
        self._cases = cases
        self._catalogue = catalogue
        self._all = cases.of_kind(RecordKind.PERSON)
        readings = {name: read_name(name, catalogue) for name in {case.subject.label for case in self._all}}
        self._readings = {case.ref: self._read(case, readings[case.subject.label]) for case in self._all}
        self.possible = {case.ref: frozenset(self._standing_for(case)) for case in self._all}

    def settle(self, missions: Mapping[SubjectRef, Identity]) -> dict[SubjectRef, Identity]:
        """Whom names and context decide, once it is known which flights the missions of an article are."""
        found = {case.ref: self._known(case) for case in self._all if self._readings[case.ref].sure}
        return found | dict(self._by_context(missions))

    def _read(self, case: Case, reading: Reading) -> Reading:
        """The reading of a name in its article; a name that is only alike must not be of another country."""
        entry = self._catalogue.person(case.subject.catalogue_id) if case.subject.catalogue_id else None
        if entry:
            return Reading(
                (entry,), sure=True, alike=True, exact=bool(self._catalogue.people_named(case.subject.label))
            )
        told = {_country(value) for value in case.values(Attribute.NATIONALITY)}
        if reading.exact or not told:
            return reading
        near = tuple(p for p in reading.people if not p.nationality or _country(p.nationality) in told)
        return replace(reading, people=near, sure=reading.sure and bool(near))

    def _standing_for(self, case: Case) -> Iterator[str]:
        reading, label = self._readings[case.ref], case.subject.label
        yield from (person.id for person in reading.people)
        if is_full(label) and not reading.sure:
            yield f"{NAME}{name_key(label)}"
            yield from (f"{BEARER}{key}" for key in surname_keys(label))
        elif not reading.sure:
            yield f"{SURNAME}{name_key(label)}"

    def _known(self, case: Case) -> Identity:
        reading = self._readings[case.ref]
        return _linked(reading.people[0], "" if reading.exact else f"also spelt “{case.subject.label}”")

    def _by_context(self, missions: Mapping[SubjectRef, Identity]) -> Iterator[tuple[SubjectRef, Identity]]:
        for case in self._all:
            reading = self._readings[case.ref]
            if not reading.sure and reading.people:
                hints = (*self._by_flight(case, missions), *self._by_crewmates(case), *self._by_agency(case))
                chosen = next(((people[0], why) for people, why in hints if len(people) == 1), None)
                if chosen:
                    yield case.ref, _linked(chosen[0], f"“{case.subject.label}” identified by {chosen[1]}")

    def _by_flight(self, case: Case, missions: Mapping[SubjectRef, Identity]) -> Iterator[tuple[list[Person], str]]:
        """Those of the possible people whom the catalogue has aboard the same flight."""
        for told in rides(case, self._cases):
            mission = missions.get(told.subject)
            flight = self._catalogue.flight(mission.catalogue_id) if mission and mission.catalogue_id else None
            if flight:
                crew = {*flight.crew_up, *flight.crew_down}
                yield [p for p in self._readings[case.ref].people if p.id in crew], f"the crew of {flight.designation}"

    def _by_crewmates(self, case: Case) -> Iterator[tuple[list[Person], str]]:
        """Those who ever flew with somebody whom the article puts aboard the same flight."""
        for told in rides(case, self._cases):
            aboard = (each.target for each in self._cases[told.subject].of(Attribute.CREW) if each.target)
            mates = [
                self._readings[ref].people[0] for ref in aboard if ref in self._readings and self._readings[ref].sure
            ]
            ids = {mate.id for mate in mates}
            near = [p for p in self._readings[case.ref].people if ids & self._flown_with(p)]
            yield near, f"the flight with {listed(sorted(mate.name for mate in mates))}"

    def _flown_with(self, person: Person) -> set[str]:
        flights = self._catalogue.flights_of(person.id)
        return {mate for flight in flights for mate in (*flight.crew_up, *flight.crew_down)} - {person.id}

    def _by_agency(self, case: Case) -> Iterator[tuple[list[Person], str]]:
        """Between people of one name, those of the agency that the article names."""
        agencies = sorted(set(case.values(Attribute.AGENCY)))
        reading = self._readings[case.ref]
        if agencies and reading.alike:
            yield [person for person in reading.people if person.agency in agencies], listed(agencies)


def rides(case: Case, cases: Cases) -> Iterator[Told]:
    """The facts that put a person aboard a craft."""
    return (told for told in cases.targeting.get(case.ref, ()) if told.fact.attribute is Attribute.CREW)


def everybody(
    cases: Cases, settled: Mapping[SubjectRef, Identity], missions: Mapping[SubjectRef, Identity], catalogue: Catalogue
) -> dict[SubjectRef, Identity]:
    """All people of the library: those that their articles settled, and what the others make of the rest."""
    people, found = cases.of_kind(RecordKind.PERSON), dict(settled)
    linked: dict[str, list[Identity]] = defaultdict(list)
    for case in people:
        if case.ref in settled:
            linked[case.subject.label].append(settled[case.ref])
    names = [case for case in people if case.ref not in settled and is_full(case.subject.label)]
    spelled = {case.ref: same for case in names if (same := spelled_so(linked[case.subject.label]))}
    unknown = [case for case in names if case.ref not in spelled]
    groups = group_spellings(count_labels(case.subject.label for case in unknown))
    found |= spelled | {case.ref: unknown_person(groups[case.subject.label], catalogue) for case in unknown}
    flights = {case.ref: sorted({missions[told.subject].key for told in rides(case, cases)}) for case in people}
    aboard: dict[tuple[str, str], dict[str, Identity]] = defaultdict(dict)
    for case in people:
        for surname in surname_keys(case.subject.label) if is_full(case.subject.label) else ():
            for flight in flights[case.ref]:
                aboard[flight, surname][found[case.ref].key] = found[case.ref]
    for case in people:
        if case.ref not in found:
            place = (case.article.text_hash, case.subject.span.start)
            found[case.ref] = surname_alone(case.subject.label, place, flights[case.ref], aboard)
    return found


def spelled_so(others: Iterable[Identity]) -> Identity | None:
    """A full name that context linked to one person only is that person's in the other articles too."""
    people = {identity.key: identity for identity in sorted(others, key=lambda each: each.reason, reverse=True)}
    return next(iter(people.values())) if len(people) == 1 else None


def unknown_person(name: str, catalogue: Catalogue) -> Identity:
    """A person whom the catalogue lacks, or cannot tell from others."""
    key = slug(name)
    return Identity(f"{key}-unidentified" if catalogue.person(key) else key, name)


def surname_alone(label: str, place: tuple[str, int], flights: Iterable[str], aboard: Aboard) -> Identity:
    """A surname joins the only person of that surname aboard the same flight; else it is a person by itself."""
    known = {key: who for flight in flights for key, who in aboard.get((flight, name_key(label)), {}).items()}
    if len(known) == 1:
        return replace(next(iter(known.values())), reason=f"“{label}” identified by the rest of the crew")
    return Identity(f"{slug(label)}-{digest([*flights] or map(str, place))}", label)


def _linked(person: Person, reason: str) -> Identity:
    return Identity(person.id, person.name, person.id, reason)


def _country(name: str) -> str:
    return _SAME_COUNTRY.get(name, name)
