"""Who flew the flights that an article names, by the catalogue: an aid to tell whom a list of names puts where."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight, KnownIncident
from soyuz_gui.catalogue.names import SAME, fold, name_similarity
from soyuz_gui.domain.facts import CraftKind, Leg
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.times.lifetimes import lie_apart


class Roster:
    """The crews of named flights.

    `complete` is False where the catalogue lacks the crew of one of the flights; then anyone may be aboard.
    """

    def __init__(self, catalogue: Catalogue, designations: Iterable[str] = ()) -> None:
        self._catalogue = catalogue
        flights = {name: catalogue.flight_named(name) for name in designations}
        self._flights = {name: flight for name, flight in flights.items() if flight}
        self._up = {name: frozenset(flight.crew_up) for name, flight in flights.items() if flight}
        self._down = {name: frozenset(flight.crew_down) for name, flight in flights.items() if flight}
        self.complete = all(self._up.get(name) for name in flights)
        self._people = frozenset().union(*self._up.values(), *self._down.values())
        self._crews = [person for id_ in sorted(self._people) if (person := catalogue.person(id_))]
        self._surnames = {fold(name) for person in self._crews for name in person.surnames}
        self._bearers: dict[str, frozenset[str]] = {}

    @property
    def names_flights(self) -> bool:
        """True where the article names a flight that the catalogue has."""
        return bool(self._flights)

    def has_flight(self, designation: str) -> bool:
        """True for a named flight that the catalogue has."""
        return designation in self._flights

    def has_surname(self, word: str) -> bool:
        """True for the surname of somebody in these crews."""
        return fold(word) in self._surnames

    def has(self, name: str) -> bool:
        """True for a full name, however it is spelled, of somebody in these crews."""
        return bool(self._who(name) & self._people)

    def identity(self, name: str) -> str:
        """The id of the one person in these crews whom a full name means; empty where none or several may be meant."""
        meant = self._who(name) & self._people
        return next(iter(meant)) if len(meant) == 1 else ""

    @cached_property
    def days(self) -> frozenset[date]:
        """The days on which the named flights were launched, docked, undocked and landed."""
        times = (_time_of(flight, kind) for flight in self._flights.values() for kind in EventKind)
        return frozenset(day for time in times if time and (day := time.day_date()))

    def time_of(self, designation: str, kind: EventKind) -> PartialTime | None:
        """When an event of a named flight happened."""
        flight = self._flights.get(designation)
        return _time_of(flight, kind) if flight else None

    def outcome_of(self, designation: str) -> str:
        """How a named flight went; empty where the catalogue does not know."""
        flight = self._flights.get(designation)
        return flight.outcome if flight else ""

    def ship_of(self, designation: str) -> str:
        """The name of the craft of a named flight, where such craft have names: `Atlantis`."""
        flight = self._flights.get(designation)
        return flight.ship if flight else ""

    def suffered(self, designation: str) -> tuple[KnownIncident, ...]:
        """What the catalogue knows to have gone wrong with a flight, also one that never left the ground."""
        return tuple(known for known in self._catalogue.incidents if known.craft == designation) if designation else ()

    def is_bound_for(self, designation: str, station: str) -> bool | None:
        """Whether a named flight went to a station; None where the catalogue does not know the flight."""
        flight = self._flights.get(designation)
        return station in flight.destination if flight else None

    def is_bound_nowhere(self, designation: str) -> bool:
        """True for a named flight that by the catalogue had no station to dock with."""
        flight = self._flights.get(designation)
        return flight is not None and bool(flight.launch) and not (flight.destination or flight.docking)

    def starts_from(self, designation: str, site: str) -> bool | None:
        """Whether a named flight was launched from a site; None where the catalogue does not know the flight."""
        flight = self._flights.get(designation)
        return site == flight.launch_site if flight else None

    def meet(self, times: dict[EventKind, list[PartialTime]], names: Iterable[str]) -> str:
        """The designation of the one flight that two or more of these people flew together at these times, or none."""
        together = [flight for flight in self._flown_by(names) if _flew_then(flight, times)]
        if len(together) != 1:
            return ""
        flight = together[0]
        self._flights[flight.designation] = flight
        self._up[flight.designation], self._down[flight.designation] = (
            frozenset(flight.crew_up),
            frozenset(flight.crew_down),
        )
        return flight.designation

    def flew_together(self, names: Iterable[str]) -> bool:
        """True where two of these people rode one flight."""
        return bool(self._flown_by(set(names)))

    def times_flown_by(self, names: Iterable[str], kind: EventKind) -> list[PartialTime]:
        """When an event of the flights happened that two or more of these people flew together."""
        return [time for flight in self._flown_by(names) if (time := _time_of(flight, kind))]

    def _flown_by(self, names: Iterable[str]) -> list[Flight]:
        """The flights that two or more of these people flew together."""
        crews: dict[str, set[str]] = {}
        flights: dict[str, Flight] = {}
        for name in names:
            for id_ in self._who(name):
                for flight in self._catalogue.flights_of(id_):
                    crews.setdefault(flight.id, set()).add(name)
                    flights[flight.id] = flight
        return [flights[id_] for id_, crew in crews.items() if len(crew) > 1]

    def rides(self, designation: str, name: str) -> bool | None:
        """Whether somebody was in the crew of a named flight, up or down; None where the catalogue cannot tell."""
        flight = self._flights.get(designation)
        if flight and flight.craft is not CraftKind.CREWED:
            return False
        crew = self._up.get(designation, frozenset()) | self._down.get(designation, frozenset())
        who = self._who(name)
        return bool(who & crew) if crew and who else None

    def bars(self, designation: str, names: Iterable[str]) -> bool:
        """True where the catalogue knows some of these people, and none of them as crew of a named flight."""
        rides = {self.rides(designation, name) for name in names}
        return False in rides and True not in rides

    def legs(self, designation: str, name: str) -> tuple[Leg, ...]:
        """The ways that somebody rode a named flight, by the catalogue."""
        if designation not in self._flights:
            return ()
        who = self._who(name)
        ways = ((Leg.LAUNCH, self._up), (Leg.LANDING, self._down))
        return tuple(leg for leg, crews in ways if who & crews[designation])

    def _who(self, name: str) -> frozenset[str]:
        """The ids of those whom a full name, or a surname, may mean."""
        if name not in self._bearers:
            self._bearers[name] = frozenset(self._identify(name))
        return self._bearers[name]

    def _identify(self, name: str) -> Iterable[str]:
        if " " not in name:
            return [person.id for person in self._catalogue.people_with_surname(name)]
        named = [person.id for person in self._catalogue.people_spelled(name)]
        aboard = {id_ for id_ in named if id_ in self._people}
        return aboard | {p.id for p in self._crews if name_similarity(name, p.name) >= SAME} or named


def _time_of(flight: Flight, kind: EventKind) -> PartialTime | None:
    match kind:
        case EventKind.LAUNCH:
            return flight.launch
        case EventKind.DOCKING:
            return flight.docking
        case EventKind.UNDOCKING:
            return flight.undocking
        case EventKind.LANDING:
            return flight.landing


def _flew_then(flight: Flight, times: dict[EventKind, list[PartialTime]]) -> bool:
    """True where a flight's own times agree with at least one of those told, and with none of them disagree."""
    pairs = [(_time_of(flight, kind), time) for kind, told in times.items() for time in told if time.interval()]
    known = [(own, time) for own, time in pairs if own]
    return bool(known) and not any(lie_apart(own, time) for own, time in known)
