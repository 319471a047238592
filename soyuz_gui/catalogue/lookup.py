"""The catalogue in memory: its flights, people, incidents and things, found by name, date or crew."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable
from datetime import UTC, date, datetime
from functools import cached_property, lru_cache
from typing import TypeVar

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from soyuz_gui.catalogue.designations import normalise
from soyuz_gui.catalogue.models import Flight, KnownIncident, Person, Thing
from soyuz_gui.catalogue.names import SAME, fold, name_key, name_similarity, surname_keys

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")

_SURNAME_CUTOFF = 0.6
_WORTH_NAMING = 0.5
_NAMES = 1 << 13  # whose likenesses are kept, since articles name the same people again and again
_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


class Catalogue:
    """Read-only; built once, then every lookup by an exact name is one look into a dictionary.

    An empty catalogue is a good catalogue: it knows nobody and nothing. Pickles as its rows.
    """

    def __init__(
        self,
        flights: Iterable[Flight] = (),
        people: Iterable[Person] = (),
        incidents: Iterable[KnownIncident] = (),
        things: Iterable[Thing] = (),
    ) -> None:
        self.flights = tuple(sorted(flights, key=_launch))
        self.people = tuple(people)
        self.incidents = tuple(incidents)
        self.things = tuple(things)
        self._flights = {flight.id: flight for flight in self.flights}
        self._people = {person.id: person for person in self.people}
        self._flight_names = {
            _squeezed(name): flight
            for flight in reversed(self.flights)  # the first launched keeps a name that two share
            for name in (*flight.aliases, flight.designation)
        }
        self._by_name = _index((fold(name), person) for person in self.people for name in person.spellings)
        self._by_surname = _index((fold(name), person) for person in self.people for name in person.surnames)
        self._crews = _index(
            (person, flight) for flight in self.flights for person in flight.crew_up + flight.crew_down
        )
        self._things = _index((fold(name), thing) for thing in self.things for name in (thing.name, *thing.aliases))
        self._like = lru_cache(maxsize=_NAMES)(self._people_like)
        self._spelled = lru_cache(maxsize=_NAMES)(self._people_spelled)
        self._incidents = _index((incident.flight, incident) for incident in self.incidents if incident.flight)

    def __reduce__(self) -> tuple[type["Catalogue"], tuple[object, ...]]:
        return type(self), (self.flights, self.people, self.incidents, self.things)

    def flight(self, id: str) -> Flight | None:  # noqa: A002
        return self._flights.get(id)

    def person(self, id: str) -> Person | None:  # noqa: A002
        return self._people.get(id)

    def flight_named(self, name: str) -> Flight | None:
        """The flight of a designation or alias, however it is spaced, hyphenated and capitalised."""
        return self._flight_names.get(_squeezed(normalise(name))) or self._flight_names.get(_squeezed(name))

    def flights_between(self, first: datetime, last: datetime) -> tuple[Flight, ...]:
        """Flights that were, or may have been, launched from `first` to `last`, both aware; by launch."""
        started = self._launches[: bisect_right(self._launch_starts, last)]
        return tuple(flight for _, end, flight in started if end > first)

    def flights_of(self, person_id: str) -> tuple[Flight, ...]:
        """The flights that a person rode, up or down, by launch."""
        return self._crews.get(person_id, ())

    def people_named(self, name: str) -> tuple[Person, ...]:
        """Everybody whose full name is spelled so."""
        return self._by_name.get(fold(name), ())

    def people_spelled(self, name: str) -> tuple[Person, ...]:
        """Everybody of whom a full name is a spelling: another transliteration, a nickname, a middle name more."""
        return self.people_named(name) or self._spelled(name)

    def _people_spelled(self, name: str) -> tuple[Person, ...]:
        spellings = (known for key in surname_keys(name) for known in self._by_surname_key.get(key, ()))
        alike = (known for known in spellings if name_similarity(name, known) >= SAME)
        return tuple(dict.fromkeys(person for known in alike for person in self._by_name[fold(known)]))

    def people_with_surname(self, surname: str) -> tuple[Person, ...]:
        return self._by_surname.get(fold(surname), ())

    def people_like(self, name: str) -> tuple[tuple[Person, float], ...]:
        """Who a full name may mean, best first, with a likeness of 0 to 1; nobody for a surname alone."""
        return self._like(name)

    def _people_like(self, name: str) -> tuple[tuple[Person, float], ...]:
        likeness: dict[str, float] = {}
        for spelling in self._spellings_near(name):
            score = name_similarity(name, spelling)
            for person in self._by_name[fold(spelling)]:
                likeness[person.id] = max(score, likeness.get(person.id, _WORTH_NAMING))
        exact = {person.id for person in self.people_named(name)}
        ranked = sorted(likeness.items(), key=lambda item: (-item[1], item[0] not in exact, item[0]))
        return tuple((self._people[id_], score) for id_, score in ranked if score > _WORTH_NAMING)

    def thing_named(self, name: str, kind: str = "") -> Thing | None:
        """The place, vehicle, station or organisation of a name, of one kind where one is given."""
        return next((thing for thing in self._things.get(fold(name), ()) if kind in ("", thing.kind)), None)

    def incidents_of(self, flight_id: str) -> tuple[KnownIncident, ...]:
        return self._incidents.get(flight_id, ())

    def incidents_between(self, first: date, last: date) -> tuple[KnownIncident, ...]:
        """Incidents with a day, or a possible day, from `first` to `last`."""
        return tuple(i for i in self.incidents if i.first_day <= last and first <= i.last_day)

    @cached_property
    def _launches(self) -> tuple[tuple[datetime, datetime, Flight], ...]:
        intervals = ((flight.launch.interval() if flight.launch else None, flight) for flight in self.flights)
        return tuple((*interval, flight) for interval, flight in intervals if interval)

    @cached_property
    def _launch_starts(self) -> list[datetime]:
        return [start for start, _, _ in self._launches]

    @cached_property
    def _by_surname_key(self) -> dict[str, tuple[str, ...]]:
        """Full spellings under every key that their surname can have."""
        spellings = {name for person in self.people for name in person.spellings}
        return _index((key, name) for name in sorted(spellings) for key in surname_keys(name))

    def _spellings_near(self, name: str) -> set[str]:
        if " " not in name_key(name):
            return set()
        near: set[str] = set()
        for key in surname_keys(name):
            for _, _, index in process.extract_iter(
                key,
                self._surname_keys,
                scorer=Levenshtein.normalized_similarity,
                score_cutoff=_SURNAME_CUTOFF,
            ):
                near.update(self._by_surname_key[self._surname_keys[index]])
        return near

    @cached_property
    def _surname_keys(self) -> list[str]:
        return list(self._by_surname_key)


def _launch(flight: Flight) -> datetime:
    interval = flight.launch.interval() if flight.launch else None
    return interval[0] if interval else _LONG_AGO


def _squeezed(name: str) -> str:
    return fold(name).replace(" ", "")


def _index(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    """Each key with its values, without repetition, in the order of the pairs."""
    found: dict[K, dict[int, V]] = defaultdict(dict)
    for key, value in pairs:
        found[key].setdefault(id(value), value)
    return {key: tuple(values.values()) for key, values in found.items()}
