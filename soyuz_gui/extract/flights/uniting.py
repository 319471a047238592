"""Finds out, once a whole article is read, which of its flights without a name are flights that it names."""

from datetime import timedelta
from itertools import pairwise

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, same_ship
from soyuz_gui.extract.flights.likeness import ALIKE, LONE, MARGIN, disagree, likeness
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.times.lifetimes import lie_apart
from soyuz_gui.extract.times.timetable import day_at, fits, is_telling

_ORDER = list(EventKind)
_OF_TWO = 3  # programmes, where one may be untold
_LONGEST_SLIP = timedelta(days=60)  # from the day that a flight was planned for to the day that it flew


def namesakes(flights: list[Flight], main: Flight | None, roster: Roster) -> list[tuple[Flight, Flight]]:
    """Pairs of an unnamed flight and the named one that it is: the same people ride it, or it is the article's only
    flight of its kind and the catalogue knows no better; and no time speaks against it.
    """
    crewed = [flight for flight in flights if flight.kind is CraftKind.CREWED]
    named = [flight for flight in crewed if flight.designation]
    pairs: list[tuple[Flight, Flight]] = []
    for flight in sorted(crewed, key=lambda flight: flight is not main):
        if flight.designation:
            continue
        others = {other.number: [one for one, namesake in pairs if namesake is other] for other in named}
        fitting = [other for other in named if all(_may_be(flight, one) for one in (other, *others[other.number]))]
        is_its_time = {other.number: _is_its_time(flight, other, roster) for other in fitting}
        possible = [other for other in fitting if is_its_time[other.number] is not False]
        sharing = [other for other in possible if _share_crew(flight, other)]
        sharing = sharing or [other for other in possible if _is_crewed_by(other, flight, roster)]
        if len(sharing) > 1:  # up in one craft and down in another
            sharing = [other for other in sharing if _ride_that_way(flight, other, roster)] or sharing
        if len(sharing) == 1:
            pairs.append((flight, sharing[0]))
            continue
        timely = [other for other in fitting if is_its_time[other.number]]
        exact = [other for other in timely if _is_to_the_minute(flight, other, roster)]
        timely = exact or [other for other in timely if not _is_barred(flight, other, roster)]
        if (flight is main or _is_dated(flight)) and len(timely) == 1:
            pairs.append((flight, timely[0]))
        elif alike := _most_alike(flight, main, named, roster, others):
            pairs.append((flight, alike))
        elif flight is main and len(named) == 1 and fitting == named and _is_only_named(flight, named[0], roster):
            pairs.append((flight, named[0]))
    return pairs


def _most_alike(
    flight: Flight, main: Flight | None, named: list[Flight], roster: Roster, others: dict[int, list[Flight]]
) -> Flight | None:
    """The named flight for which by far the most speaks, though something may speak against it; `others` are those that
    turned out to be it, by its number. It takes little for the main flight to be the only one that is named.
    """
    possible = [
        o for o in named if len({flight.programme, o.programme, ""}) < _OF_TWO and same_ship(flight.ship, o.ship)
    ]
    weighed = sorted(
        (
            (
                likeness(flight, other, roster) + sum(disagree(flight, one) for one in (other, *others[other.number])),
                other,
            )
            for other in possible
        ),
        key=lambda each: (-each[0], each[1].number),
    )
    lone = len(named) == 1 and flight is main and weighed and weighed[0][0] >= LONE
    if lone:
        return weighed[0][1]
    if not weighed or weighed[0][0] < ALIKE or (len(weighed) > 1 and weighed[0][0] - weighed[1][0] < MARGIN):
        return None
    return weighed[0][1]


def _is_only_named(flight: Flight, other: Flight, roster: Roster) -> bool:
    """True for a flight that nobody knows, of which an article tells no more than its name, and perhaps its crew,
    beside all that it tells of another.
    """
    timed = any(other.times_of(kind, status) for kind in EventKind for status in Status)
    told = timed or (flight.seats and other.seats)
    return flight.programme == other.programme and not told and not roster.has_flight(other.designation)


def _may_be(flight: Flight, other: Flight) -> bool:
    programmes = {flight.programme, other.programme, ""}
    return (
        len(programmes) < _OF_TWO
        and same_ship(flight.ship, other.ship)
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


def _is_dated(flight: Flight) -> bool:
    """True for a flight of which a day is told, or a clock, at which no other flight was up to that."""
    return any(is_telling(time) for kind in EventKind for time in flight.times_of(kind))


def _share_crew(flight: Flight, other: Flight) -> bool:
    mine, theirs = ({seat.person.name for seat in one.seats} for one in (flight, other))
    return bool(mine) and (mine <= theirs or (len(theirs) > 1 and theirs <= mine))


def _is_crewed_by(other: Flight, flight: Flight, roster: Roster) -> bool:
    """True where by the catalogue all who ride an unnamed flight were in the crew of a named one."""
    return bool(flight.seats) and all(roster.rides(other.designation, seat.person.name) for seat in flight.seats)


def _ride_that_way(flight: Flight, other: Flight, roster: Roster) -> bool:
    """True where by the catalogue all who ride an unnamed flight rode a named one the same way."""
    seats = flight.seats
    return all(flight.leg_of(seat) in roster.legs(other.designation, seat.person.name) for seat in seats)


def _is_barred(flight: Flight, other: Flight, roster: Roster) -> bool:
    """True where by the catalogue none of those who ride an unnamed flight was in the crew of a named one."""
    return roster.bars(other.designation, (seat.person.name for seat in flight.seats))


def _is_its_time(flight: Flight, other: Flight, roster: Roster) -> bool | None:
    """Whether the catalogue has the named flight at the times that are told of the unnamed one; None if unknown."""
    answers = [
        fits(known, time, _LONGEST_SLIP if status is Status.PLANNED else timedelta(days=1))
        for kind in EventKind
        if (known := roster.time_of(other.designation, kind))
        for status in Status
        for time in flight.times_of(kind, status)
    ]
    answers = [answer for answer in answers if answer is not None]
    outside = any(_is_outside(time, other, roster) for kind in EventKind for time in flight.times_of(kind))
    return all(answers) and not outside if answers or outside else None


def _is_to_the_minute(flight: Flight, other: Flight, roster: Roster) -> bool:
    """True for a day and a clock at which the catalogue has an event of the named flight, whoever rides it."""
    return any(
        time.month is not None and day_at(known, time) is not None
        for kind in EventKind
        if (known := roster.time_of(other.designation, kind))
        for time in flight.times_of(kind)
    )


def _is_outside(time: PartialTime, other: Flight, roster: Roster) -> bool:
    """True for a time before a flight's launch or after its landing, as the catalogue has them."""
    launch, landing = (roster.time_of(other.designation, kind) for kind in (EventKind.LAUNCH, EventKind.LANDING))
    early = launch is not None and _ends_before(time, launch)
    return early or (landing is not None and _ends_before(landing, time))
