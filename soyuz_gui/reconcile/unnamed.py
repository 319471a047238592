"""Flights that neither their article nor the catalogue identifies: what other articles tell of them.

Such a flight is one that other articles name, if what those tell of it agrees on enough; else those without a
name that agree with each other are one flight. Both look only at flights near by (`entries`): a new article can
change nothing but what is near to its own flights.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Protocol

from soyuz_gui.domain.records import Identity, SubjectRef
from soyuz_gui.reconcile.compare import IDENTIFIED, FlightComparer
from soyuz_gui.reconcile.missions import MARGIN, Missions, OpenFlight, best
from soyuz_gui.reconcile.profiles import Profile, ProfileIndex
from soyuz_gui.reconcile.wording import digest

UNNAMED = "unnamed-"
"""How the keys of flights begin that nothing names."""


class FlightIndex(Protocol):
    """Where flights of the library are found by a flight near to them."""

    def named(self, near: Profile) -> Mapping[str, Profile]:
        """The flights that articles name, by key, with all that is told of them."""

    def open(self, near: Profile) -> Iterable[OpenFlight]:
        """The flights that are open."""

    def identity(self, key: str) -> Identity:
        """Of a flight that articles name."""


class Unnamed:
    """Settles open flights. Remembers what it compared, so make a new one when articles have come in."""

    def __init__(self, index: FlightIndex, comparer: FlightComparer) -> None:
        self._index = index
        self._comparer = comparer
        self._anchor = cache(self._find_anchor)

    def settle(self, flights: Iterable[OpenFlight]) -> dict[SubjectRef, Identity]:
        """The identities of some open flights, and of all others that hang together with them."""
        found: dict[SubjectRef, Identity] = {}
        for flight in flights:
            if flight.ref not in found:
                anchor = self._anchor(flight)
                found |= {flight.ref: anchor} if anchor else self._grouped(self._cluster(flight))
        return found

    def _find_anchor(self, flight: OpenFlight) -> Identity | None:
        """The flight that other articles name, if it is that."""
        near = self._index.named(flight.profile)
        key, score = best(self._comparer, flight.profile, flight.written, near, flight.taken)
        return replace(self._index.identity(key), reason=score.reason, points=score.points) if key else None

    def _cluster(self, start: OpenFlight) -> list[OpenFlight]:
        """The flights without a name that hang together: each agrees with another on nearly enough."""
        found, waiting = {start.ref: start}, [start]
        while waiting:
            for other in self.agreeing(waiting.pop()):
                if other.ref not in found and not self._anchor(other):
                    found[other.ref] = other
                    waiting.append(other)
        return list(found.values())

    def agreeing(self, flight: OpenFlight) -> Iterator[OpenFlight]:
        """The open flights that are, or all but are, one with another as far as these two tell."""
        for other in self._index.open(flight.profile):
            if other.ref != flight.ref and self._agreement(flight, other) > IDENTIFIED - MARGIN:
                yield other

    def _agreement(self, mine: OpenFlight, theirs: OpenFlight) -> float:
        return max(
            self._comparer.compare(mine.profile, theirs.profile, mine.written).points,
            self._comparer.compare(theirs.profile, mine.profile, theirs.written).points,
        )

    def _grouped(self, cluster: Iterable[OpenFlight]) -> dict[SubjectRef, Identity]:
        """Those that are best told first; each joins the flight that agrees enough, or else is one by itself."""
        groups: dict[str, _Group] = {}
        found: dict[SubjectRef, Identity] = {}
        for flight in sorted(cluster, key=lambda each: (not each.main, -richness(each.profile), each.place)):
            near = {key: group.profile for key, group in groups.items()}
            taken = {key for key, group in groups.items() if flight.ref.article in group.articles}
            key, score = best(self._comparer, flight.profile, flight.written, near, taken)
            if key:
                found[flight.ref] = Identity(key, "", "", score.reason, score.points)
            else:
                key = f"{UNNAMED}{digest(map(str, flight.place))}"
                found[flight.ref] = Identity(key, "")
            groups.setdefault(key, _Group()).add(flight)
        return found


@dataclass(slots=True)
class _Group:
    """What is told of one flight without a name, and by which articles."""

    profile: Profile = field(default_factory=Profile)
    articles: set[int] = field(default_factory=set)

    def add(self, flight: OpenFlight) -> None:
        self.profile |= flight.profile
        self.articles.add(flight.ref.article)


def richness(profile: Profile) -> int:
    """How much is told of a flight."""
    dated = sum(moment.time.is_dated for moment in profile.moments)
    return dated + len(profile.moments) + 2 * len(profile.seats) + len(profile.mishaps)


class ToldFlights:
    """A `FlightIndex` of some articles, in memory."""

    def __init__(self, missions: Missions) -> None:
        self._identities = {identity.key: identity for identity in missions.identities.values()}
        self._flights = missions.open
        self._named: ProfileIndex[str] = ProfileIndex()
        for ref, profile in missions.named.items():
            self._named.add(missions.identities[ref].key, profile)
        self._open: ProfileIndex[SubjectRef] = ProfileIndex()
        for ref, flight in missions.open.items():
            self._open.add(ref, flight.profile)

    def named(self, near: Profile) -> Mapping[str, Profile]:
        return self._named.near(near)

    def open(self, near: Profile) -> Iterable[OpenFlight]:
        return [self._flights[ref] for ref in self._open.near(near)]

    def identity(self, key: str) -> Identity:
        return replace(self._identities[key], reason="", points=0.0)
