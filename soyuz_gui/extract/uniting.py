"""Finds out, once a whole article is read, which of its flights without a name are flights that it names."""

from datetime import timedelta
from itertools import pairwise

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events import EventKind
from soyuz_gui.extract.flights import Flight
from soyuz_gui.extract.lifetimes import lie_apart
from soyuz_gui.extract.roster import Roster

_ORDER = list(EventKind)
_LONGEST_SLIP = timedelta(days=60)  # from the day that a flight was planned for to the day that it flew


def namesakes(flights: list[Flight], main: Flight | None, roster: Roster) -> list[tuple[Flight, Flight]]:
    """Pairs of an unnamed flight and the named one that it is: the same people ride it, or it is the article's only
    flight of its kind and the catalogue knows no better; and no time speaks against it.
    """
    crewed = [flight for flight in flights if flight.kind is CraftKind.CREWED]
    named = [flight for flight in crewed if flight.designation]
    pairs = []
    for flight in crewed:
        if flight.designation:
            continue
        fitting = [other for other in named if _may_be(flight, other)]
        possible = [other for other in fitting if _is_its_time(flight, other, roster) is not False]
        sharing = [other for other in possible if _share_crew(flight, other)]
        sharing = sharing or [other for other in possible if flight is main and _is_crewed_by(other, flight, roster)]
        if len(sharing) == 1:
            pairs.append((flight, sharing[0]))
            continue
        timely = [other for other in fitting if _is_its_time(flight, other, roster)]
        if flight is main and len(timely) == 1:
            pairs.append((flight, timely[0]))
    return pairs


def _may_be(flight: Flight, other: Flight) -> bool:
    programmes = {flight.programme, other.programme, ""}
    return (
        len(programmes) < 3
        and not any(
            lie_apart(mine, theirs)
            for kind in EventKind
            for mine in flight.times_of(kind)
            for theirs in other.times_of(kind)
        )
        and _in_order(flight, other)
    )


def _in_order(flight: Flight, other: Flight) -> bool:
    """True where what is told of both flights can have happened one after the other."""
    told = [(kind, time) for kind in _ORDER for one in (flight, other) for time in one.times_of(kind)]
    return not any(first != last and _ends_before(later, earlier) for (first, earlier), (last, later) in pairwise(told))


def _ends_before(one: PartialTime, other: PartialTime) -> bool:
    mine, theirs = one.interval(), other.interval()
    return bool(mine and theirs and mine[1] < theirs[0] and lie_apart(one, other))


def _share_crew(flight: Flight, other: Flight) -> bool:
    mine, theirs = ({seat.person.name for seat in one.seats} for one in (flight, other))
    return bool(mine) and (mine <= theirs or (len(theirs) > 1 and theirs <= mine))


def _is_crewed_by(other: Flight, flight: Flight, roster: Roster) -> bool:
    """True where by the catalogue all who ride an unnamed flight were in the crew of a named one."""
    return bool(flight.seats) and all(roster.rides(other.designation, seat.person.name) for seat in flight.seats)


def _is_its_time(flight: Flight, other: Flight, roster: Roster) -> bool | None:
    """Whether the catalogue has the named flight at the times that are told of the unnamed one; None if unknown."""
    told = [
        (
            roster.time_of(other.designation, kind),
            time,
            _LONGEST_SLIP if status is Status.PLANNED else timedelta(days=1),
        )
        for kind in EventKind
        for status in Status
        for time in flight.times_of(kind, status)
        if time.interval()
    ]
    answers = [not lie_apart(known, time, by) for known, time, by in told if known]
    return all(answers) if answers else None
