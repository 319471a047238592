"""What can be compared of a flight, whether articles or the catalogue tell it, and an index of flights by it."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Generic, NamedTuple, TypeVar

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight
from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import Attribute, CraftKind, IncidentKind, Leg, MentionKind
from soyuz_gui.domain.records import SubjectRef
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.cases import Case, Cases
from soyuz_gui.reconcile.moments import nearest

K = TypeVar("K")

FLIGHT_TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)
LAUNCH_MISHAPS = frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE})
SHORT_FLIGHT = timedelta(days=20)
_BUCKET = 10  # minutes of a day that share a place in the index
_BUCKETS = 24 * 60 // _BUCKET

# What a name that the catalogue lacks can stand for: the name itself, a surname, somebody who bears a surname.
NAME, SURNAME, BEARER = "name:", "surname:", "bearer:"


class Moment(NamedTuple):
    """One time of a flight."""

    attribute: Attribute
    time: PartialTime
    planned: bool = False


class Seat(NamedTuple):
    """A person aboard: everybody that the name can stand for, and the way they rode where that is known."""

    ids: frozenset[str]
    leg: Leg | None = None


class Mishap(NamedTuple):
    """Something that went wrong with a flight, and when."""

    kind: IncidentKind
    time: PartialTime


@dataclass(frozen=True, slots=True)
class Profile:
    """What is told or known of a flight. `complete` where nobody but `seats` can have been aboard; `ships` are names of
    craft that fly again and again, "Discovery".

    What is told to have gone wrong at a launch of a time is in `moments`, as a launch, and not in `mishaps`.
    """

    moments: frozenset[Moment] = frozenset()
    seats: frozenset[Seat] = frozenset()
    sites: frozenset[str] = frozenset()
    vehicles: frozenset[str] = frozenset()
    destinations: frozenset[str] = frozenset()
    mishaps: frozenset[Mishap] = frozenset()
    craft: CraftKind | None = None
    complete: bool = False
    ships: frozenset[str] = frozenset()

    def __or__(self, other: "Profile") -> "Profile":
        return Profile(
            self.moments | other.moments,
            self.seats | other.seats,
            self.sites | other.sites,
            self.vehicles | other.vehicles,
            self.destinations | other.destinations,
            self.mishaps | other.mishaps,
            self.craft or other.craft,
            self.complete or other.complete,
            self.ships | other.ships,
        )

    def days(self) -> Iterator[date]:
        """The days that the flight's own times name."""
        return (day for moment in self.moments if (day := moment.time.day_date()))


def flight_times(flight: Flight) -> Iterator[tuple[Attribute, PartialTime]]:
    """The times that the catalogue has of a flight."""
    times = zip(FLIGHT_TIMES, (flight.launch, flight.docking, flight.undocking, flight.landing), strict=True)
    return ((attribute, time) for attribute, time in times if time)


def known_profile(flight: Flight, catalogue: Catalogue) -> Profile:
    """What the catalogue knows of a flight."""
    crews = ((flight.crew_up, Leg.LAUNCH), (flight.crew_down, Leg.LANDING))
    return Profile(
        moments=frozenset(Moment(attribute, time) for attribute, time in flight_times(flight)),
        seats=frozenset(Seat(frozenset({person}), leg) for crew, leg in crews for person in crew),
        sites=_places([flight.launch_site], catalogue),
        vehicles=frozenset(filter(None, map(_compact, (flight.launch_vehicle, flight.programme)))),
        destinations=_places(flight.destination.split("; "), catalogue),
        mishaps=frozenset(
            Mishap(known.kind, PartialTime.on(known.first_day)) for known in catalogue.incidents_of(flight.id)
        ),
        craft=flight.craft,
        complete=bool(flight.crew_up or flight.crew_down),
        ships=frozenset({flight.ship} - {""}),
    )


def _places(names: Iterable[str], catalogue: Catalogue) -> frozenset[str]:
    found = ((catalogue.thing_named(name), name) for name in names if name)
    return frozenset(thing.id if thing else fold(name) for thing, name in found)


class Profiler:
    """Makes profiles; `people` holds everybody that a person of an article can stand for."""

    def __init__(self, cases: Cases, catalogue: Catalogue, people: Mapping[SubjectRef, frozenset[str]]) -> None:
        self._cases = cases
        self._catalogue = catalogue
        self._people = people

    def of_case(self, case: Case) -> Profile:
        """What one article tells of a flight; weekdays are counted from the day on which it was published."""
        mishaps = frozenset(self._mishaps(case))
        ships = (mention.label for mention in case.mentions if mention.kind is MentionKind.VEHICLE)
        crew = ((self._people.get(told.target), told.fact.leg) for told in case.of(Attribute.CREW) if told.target)
        return Profile(
            moments=frozenset(_moments(case, mishaps)),
            seats=frozenset(Seat(ids, leg) for ids, leg in crew if ids),
            sites=_places(case.values(Attribute.LAUNCH_SITE), self._catalogue),
            vehicles=frozenset(filter(None, map(_compact, case.values(Attribute.LAUNCH_VEHICLE)))),
            destinations=_places(case.values(Attribute.DESTINATION), self._catalogue),
            mishaps=frozenset(mishap for mishap in mishaps if not _is_launch(mishap)),
            craft=case.subject.craft,
            ships=frozenset(ships),
        )

    def _mishaps(self, case: Case) -> Iterator[Mishap]:
        for told in self._cases.targeting.get(case.ref, ()):
            incident = self._cases[told.subject]
            dates = [date.time for date in incident.of(Attribute.DATE)] or [PartialTime()]
            for kind in incident.values(Attribute.KIND):
                yield from (Mishap(IncidentKind(kind), time) for time in dates)


def _is_launch(mishap: Mishap) -> bool:
    """True for what went wrong at a launch whose time is told: it is a time of the flight."""
    return mishap.kind in LAUNCH_MISHAPS and mishap.time != PartialTime()


def _moments(case: Case, mishaps: Iterable[Mishap]) -> Iterator[Moment]:
    """The times of a case; a day and a clock time that are told apart are one moment."""
    told = {Moment(told.fact.attribute, told.time, told.planned) for told in case.of(*FLIGHT_TIMES)}
    told |= {Moment(Attribute.LAUNCH_TIME, mishap.time) for mishap in mishaps if _is_launch(mishap)}
    dated = {_from_publication(moment, case.published) for moment in told}
    for moment in dated:
        others = [m.time for m in dated if m[::2] == moment[::2]]
        yield moment._replace(time=_completed(moment.time, others))


def _from_publication(moment: Moment, published: date | None) -> Moment:
    """A weekday is that of the publication's week; a day without a year says too little about an old flight."""
    if not published or not moment.time.weekday or moment.time.month:
        return moment
    return moment._replace(time=nearest(moment.time, published, ahead=moment.planned) or moment.time)


def _completed(time: PartialTime, others: list[PartialTime]) -> PartialTime:
    """A clock time with the only day that the same article gives for it."""
    days = [other for other in others if other.hour is None and other.day is not None and other.agrees_with(time)]
    if time.hour is None or time.day is not None or len(days) != 1:
        return time
    day = days[0].day_date()
    return time.dated(day) if day else replace(time, month=days[0].month, day=days[0].day)


def _compact(name: str) -> str:
    return re.sub(r"\W", "", fold(name))


def entries(profile: Profile, spread: int = 0) -> Iterator[str]:
    """Where a flight stands in an index: by a person, a day of the year, a time of day, a mishap's month.

    Who looks for flights near to it takes the times of day around its own too (`spread`).
    """
    for seat in profile.seats:
        yield from (f"person {person.replace(BEARER, SURNAME)}" for person in seat.ids)
    for mishap in profile.mishaps:
        if mishap.time.month is not None:
            yield f"mishap {mishap.time.month}"
    for moment in profile.moments:
        time = moment.time
        if time.month is not None and time.day is not None:
            yield f"day {time.month}-{time.day}"
        if time.hour is not None and time.minute is not None and time.zone == "UTC":
            bucket = (60 * time.hour + time.minute) // _BUCKET
            for near in range(bucket - spread, bucket + spread + 1):
                yield f"clock {moment.attribute.value} {near % _BUCKETS}"


def days_of_short_flight(moments: Iterable[Moment]) -> tuple[date, date] | None:
    """The days of launch and landing of a flight that lasted some days; None for others, and where one is unknown."""
    known = {moment.attribute: day for moment in moments if (day := moment.time.day_date())}
    launch, landing = known.get(Attribute.LAUNCH_TIME), known.get(Attribute.LANDING_TIME)
    return (launch, landing) if launch and landing and landing - launch <= SHORT_FLIGHT else None


def entries_aloft(profile: Profile) -> Iterator[str]:
    """Where a flight of some days stands in an index by the days on which it was up."""
    if aloft := days_of_short_flight(profile.moments):
        days = (aloft[0] + timedelta(days=number) for number in range((aloft[1] - aloft[0]).days + 1))
        yield from (f"day {day.month}-{day.day}" for day in days)


class ProfileIndex(Generic[K]):
    """Finds the flights that share an entry with another."""

    def __init__(self) -> None:
        self.profiles: dict[K, Profile] = {}
        self._keys: dict[str, set[K]] = defaultdict(set)

    def add(self, key: K, profile: Profile, further: Iterable[str] = ()) -> None:
        """Enter a flight, or enter more of what is told of it, at `further` entries, too."""
        known = self.profiles.get(key)
        self.profiles[key] = known | profile if known else profile
        for entry in (*entries(profile), *further):
            self._keys[entry].add(key)

    def near(self, profile: Profile) -> dict[K, Profile]:
        """The flights worth a comparison."""
        found: set[K] = set()
        for entry in entries(profile, spread=1):
            found |= self._keys.get(entry, set())
        return {key: self.profiles[key] for key in found}
