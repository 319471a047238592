"""People: the persons of the articles to persons of the library.

Names decide where they can. Context (who flew with whom, on which flight, for which country) decides
between people whose names are alike, and about surnames; a surname without context stays by itself.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Person
from soyuz_gui.catalogue.names import name_key, surname_keys
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.records import SubjectRef
from soyuz_gui.reconcile.cases import Case, Cases, Identity, Told
from soyuz_gui.reconcile.names import Reading, by_surname, count_labels, group_spellings, is_full, read_name
from soyuz_gui.reconcile.wording import digest, listed, slug

_SAME_COUNTRY = {"Soviet Union": "Russia"}


class People:
    """Everybody that the articles name. `possible` holds whom each subject can stand for, before any context."""

    def __init__(self, cases: Cases, catalogue: Catalogue) -> None:
        self._cases = cases
        self._catalogue = catalogue
        self._all = cases.of_kind(RecordKind.PERSON)
        labels = count_labels(case.subject.label for case in self._all)
        names = {case.subject.label for case in self._all}
        readings = {name: read_name(name, catalogue) for name in sorted(names)}
        self._readings = {case.ref: self._read(case, readings[case.subject.label]) for case in self._all}
        unsure = {case.subject.label for case in self._all if not self._readings[case.ref].sure}
        self._groups = group_spellings({label: count for label, count in labels.items() if label in unsure})
        self._surnames = by_surname(self._groups)
        self.possible = {case.ref: frozenset(self._standing_for(case)) for case in self._all}

    def settle(self, missions: Mapping[SubjectRef, Identity]) -> dict[SubjectRef, Identity]:
        """Everybody's identity, once it is known which flight each mission of an article is."""
        found = {case.ref: self._known(case) for case in self._all if self._readings[case.ref].sure}
        found |= dict(self._by_context(missions))
        found |= dict(self._by_spelling(found))
        found |= {case.ref: self._unknown(case) for case in self._open(found) if is_full(case.subject.label)}
        return found | dict(self._surnames_alone(found, missions))

    def _open(self, found: Mapping[SubjectRef, Identity]) -> Iterator[Case]:
        return (case for case in self._all if case.ref not in found)

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
        if reading.sure:
            return
        if is_full(label):
            yield f"name:{self._groups[label]}"
        else:
            yield from (f"name:{self._groups[name]}" for name in self._surnames.get(name_key(label), ()))
            yield f"surname:{name_key(label)}"

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

    def _rides(self, case: Case) -> Iterator[Told]:
        return (told for told in self._cases.targeting.get(case.ref, ()) if told.fact.attribute is Attribute.CREW)

    def _by_flight(self, case: Case, missions: Mapping[SubjectRef, Identity]) -> Iterator[tuple[list[Person], str]]:
        """Those of the possible people whom the catalogue has aboard the same flight."""
        for told in self._rides(case):
            mission = missions.get(told.subject)
            flight = self._catalogue.flight(mission.catalogue_id) if mission and mission.catalogue_id else None
            if flight:
                crew = {*flight.crew_up, *flight.crew_down}
                yield [p for p in self._readings[case.ref].people if p.id in crew], f"the crew of {flight.designation}"

    def _by_crewmates(self, case: Case) -> Iterator[tuple[list[Person], str]]:
        """Those who ever flew with somebody whom the article puts aboard the same flight."""
        for told in self._rides(case):
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

    def _by_spelling(self, found: Mapping[SubjectRef, Identity]) -> Iterator[tuple[SubjectRef, Identity]]:
        """A full name that context linked to one person only is that person's in the other articles too."""
        linked: dict[str, set[str]] = defaultdict(set)
        identities: dict[str, Identity] = {}
        for case in self._all:
            if case.ref in found and is_full(case.subject.label):
                linked[case.subject.label].add(found[case.ref].key)
                identities[case.subject.label] = found[case.ref]
        for case in self._open(found):
            if len(linked.get(case.subject.label, ())) == 1:
                yield case.ref, identities[case.subject.label]

    def _unknown(self, case: Case) -> Identity:
        """A person whom the catalogue lacks, or cannot tell from others."""
        label = self._groups[case.subject.label]
        key = slug(label)
        return Identity(f"{key}-unidentified" if self._catalogue.person(key) else key, label)

    def _surnames_alone(
        self, found: Mapping[SubjectRef, Identity], missions: Mapping[SubjectRef, Identity]
    ) -> Iterator[tuple[SubjectRef, Identity]]:
        """A surname joins the only person of that surname aboard the same flight; else it is a person by itself."""
        aboard: dict[tuple[str, str], dict[str, Identity]] = defaultdict(dict)
        for ref, identity in found.items():
            for told in self._rides(self._cases[ref]):
                for surname in surname_keys(self._cases[ref].subject.label):
                    aboard[missions[told.subject].key, surname][identity.key] = identity
        for case in self._open(found):
            label, flights = case.subject.label, sorted({missions[told.subject].key for told in self._rides(case)})
            known = {k: v for flight in flights for k, v in aboard[flight, name_key(label)].items()}
            if len(known) == 1:
                identity = next(iter(known.values()))
                yield case.ref, replace(identity, reason=f"“{label}” identified by the rest of the crew")
            else:
                place = flights or [case.article.text, str(case.subject.span.start)]
                yield case.ref, Identity(f"{slug(label)}-{digest(place)}", label)


def _linked(person: Person, reason: str) -> Identity:
    return Identity(person.id, person.name, person.id, reason)


def _country(name: str) -> str:
    return _SAME_COUNTRY.get(name, name)
