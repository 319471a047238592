"""Who flew the flights that an article names, by the catalogue."""

from collections.abc import Iterable
from dataclasses import dataclass

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.names import SAME, fold


@dataclass(frozen=True, slots=True)
class Roster:
    """The crews of named flights: a surname of theirs needs no full name beside it.

    `complete` is False where the catalogue lacks the crew of one of the flights; then anyone may be aboard.
    """

    people: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    complete: bool = True

    @classmethod
    def of(cls, catalogue: Catalogue, designations: Iterable[str]) -> "Roster":
        named = set(designations)
        flights = [flight for name in named if (flight := catalogue.flight_named(name))]
        people = {id_ for flight in flights for id_ in (*flight.crew_up, *flight.crew_down)}
        surnames = {fold(name) for id_ in people if (person := catalogue.person(id_)) for name in person.surnames}
        known = {flight.id for flight in flights if flight.crew_up or flight.crew_down}
        return cls(frozenset(people), frozenset(surnames), len(known) == len(named))

    def has(self, catalogue: Catalogue, name: str) -> bool:
        """True for a full name, however it is spelled, of somebody in these crews."""
        if any(person.id in self.people for person in catalogue.people_named(name)):
            return True
        if fold(name.split()[-1]) not in self.surnames:
            return False
        return any(person.id in self.people and score >= SAME for person, score in catalogue.people_like(name))
