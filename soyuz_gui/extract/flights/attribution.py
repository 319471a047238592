"""Gives what was told of one named flight to another one that the article names, where it can only be that one's.

Words leave it open now and then which of two flights they speak of. The catalogue does not: an event on the very day of
one flight's, and on none of the other's, is the first one's; who rode one and not the other was aboard the first.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import LISTED, Flight, Seat, Statement
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.times.timetable import day_at, fits, is_telling, local_days

# How far from the day that the catalogue has an event of a flight may be told, and still be meant of it.
_ERROR = {Status.ACTUAL: timedelta(days=3), Status.PLANNED: timedelta(days=20)}
# … and beyond which it cannot be meant of it.
_SLIP = {Status.ACTUAL: timedelta(days=20), Status.PLANNED: timedelta(days=200)}
# Rules of seats that words beside a list tell, and no verb behind it: they give way to what the catalogue knows.
_WEAK = (LISTED, "crew.aboard")
_LOCAL = 1  # days between a local date and that in UTC
_BESIDE = 300  # characters between a flight's name and a month that may be its


def part(flights: Iterable[Flight], roster: Roster) -> None:
    """Parts flights without a name from the named ones that were told in one breath with them."""
    crewed = [flight for flight in flights if flight.kind is CraftKind.CREWED]
    named = [flight for flight in crewed if flight.designation]
    for flight in crewed:
        if not flight.designation:
            _give_back(flight, named, roster)


def put_right(flights: Iterable[Flight], roster: Roster, written: date | None = None) -> None:
    """Moves statements, with the places told in one breath with them, and seats to the flights that they belong to.
    What was to come when the article was `written` is no plan of a flight that had done it by then.
    """
    crewed = [flight for flight in flights if flight.kind is CraftKind.CREWED]
    named = [flight for flight in crewed if flight.designation]
    _redate_by_riders([flight for flight in crewed if not flight.designation], named, roster)
    for flight in named:
        _depart_from_ground(flight, roster)
        _redate(flight, roster)
        _drop_slips(flight, roster)
    for flight in named:
        others = [other for other in named if other is not flight]
        for statement in list(flight.statements):
            if other := _owner(statement, flight, others, roster):
                _move(statement, flight, other)
            elif _is_of_something_else(statement, flight, roster, written):
                flight.statements.remove(statement)
        for seat in list(flight.seats):
            if ridden := _ridden(seat, flight, others, roster):
                flight.seats.remove(seat)
                ridden[0].seats.append(replace(seat, leg=ridden[1]))
            elif seat.rule in _WEAK and roster.rides(flight.designation, seat.person.name) is False:
                flight.seats.remove(seat)


def _give_back(flight: Flight, named: list[Flight], roster: Roster) -> None:
    """Moves what is told with a clock of a flight without a name to the one named flight that did it then."""
    for statement in list(flight.statements):
        moment = statement.moment
        if moment is None or moment.month is not None:
            continue
        known = ((other, roster.time_of(other.designation, statement.event.kind)) for other in named)
        fitting = [other for other, time in known if time and day_at(time, moment)]
        if len(fitting) == 1:
            _move(statement, flight, fitting[0])


def _depart_from_ground(flight: Flight, roster: Roster) -> None:
    """Makes launches of the departures that come no later than the launch: "the departure, planned for April 23"."""
    launch = roster.time_of(flight.designation, EventKind.LAUNCH)
    for number, statement in enumerate(flight.statements):
        moment, event = statement.moment, statement.event
        told = moment.interval() if moment and moment.day else None
        known = launch.interval() if launch else None
        if event.kind is EventKind.UNDOCKING and told and known and told[0] <= known[1]:
            event = replace(event, kind=EventKind.LAUNCH, rule="launch.departure")
            flight.statements[number] = replace(statement, event=event, rule=event.rule)


def _redate(flight: Flight, roster: Roster) -> None:
    """Puts days whose year only follows from the publication into the year of the flight: those of a reprint of an old
    report, whose "today" is told before the flight's name.
    """
    for number, statement in enumerate(flight.statements):
        known, moment = roster.time_of(flight.designation, statement.event.kind), statement.moment
        if known is None or moment is None or moment.day is None or statement.year_told or moment.year == known.year:
            continue
        then = replace(moment, year=known.year)
        if fits(known, moment, _SLIP[Status.PLANNED]) is False and fits(known, then, _ERROR[Status.ACTUAL]):
            flight.statements[number] = replace(statement, moment=then, day=then.day_date(), lent=True)


def _redate_by_riders(unnamed: Iterable[Flight], named: list[Flight], roster: Roster) -> None:
    """Puts days and months whose year only follows from what was told before them into the year in which the riders of
    a flight without a name flew: "A was aboard in October 2002 … B and C launched on Oct. 10".
    """
    for flight in unnamed:
        names = {seat.person.name for seat in flight.seats}
        ridden = [one for one in named if names and all(roster.rides(one.designation, name) for name in names)]
        for number, statement in enumerate(flight.statements):
            moment, kind = statement.moment, statement.event.kind
            if moment is None or moment.month is None or statement.year_told:
                continue
            of_named = (roster.time_of(one.designation, kind) for one in ridden)
            known = {*filter(None, of_named), *roster.times_flown_by(names, kind)}
            years = {time.year for time in known if time.year and fits(time, replace(moment, year=None))}
            if len(years) == 1 and moment.year not in years:
                then = replace(moment, year=years.pop())
                flight.statements[number] = replace(statement, moment=then, day=then.day_date(), lent=True)


def _drop_slips(flight: Flight, roster: Roster) -> None:
    """Drops days without a clock on which an event was not, where another clause tells its known moment: a stamp of the
    page beside a noun, "12.10.2018 … after the take-off", is no second launch.
    """
    for statement in list(flight.statements):
        kind, moment = statement.event.kind, statement.moment
        known = roster.time_of(flight.designation, kind)
        if (
            known is None
            or moment is None
            or moment.hour is not None
            or not moment.day_date()
            or not _is_done(statement)
        ):
            continue
        others = [s.moment for s in flight.statements if s.event.kind is kind and _is_done(s) and s.moment]
        exact = any(other.hour is not None and other.day_date() == known.day_date() for other in others)
        if exact and moment.day_date() not in local_days(known):
            flight.statements.remove(statement)


def _is_done(statement: Statement) -> bool:
    return statement.event.status is Status.ACTUAL


def _owner(statement: Statement, flight: Flight, others: list[Flight], roster: Roster) -> Flight | None:
    """The one other flight whose event was when a statement tells, where this flight's was not."""
    kind, moment = statement.event.kind, statement.moment
    known = roster.time_of(flight.designation, kind)
    if moment is None or known is None or (moment.month is None and moment.hour is None):
        return None
    sure = is_telling(moment)
    if fits(known, moment, _ERROR[statement.event.status if moment.day else Status.PLANNED]) is not False:
        return None
    times = [(other, roster.time_of(other.designation, kind)) for other in others]
    fitting = [other for other, time in times if time and fits(time, moment)]
    fitting = [other for other in fitting if sure or _is_beside(other, statement)]
    return fitting[0] if len(fitting) == 1 else None


def _is_of_something_else(statement: Statement, flight: Flight, roster: Roster, written: date | None) -> bool:
    """True for a day or a month so far from the catalogue's that no slip of the pen accounts for it: the words that put
    it to this flight were misunderstood.
    """
    moment, known = statement.moment, roster.time_of(flight.designation, statement.event.kind)
    if moment is None or known is None or not (moment.month or moment.year):
        return False
    happened, status = known.day_date(), statement.event.status
    done = written is not None and happened is not None and happened <= written and not statement.event.missed
    slip = _SLIP[Status.ACTUAL if done else status]
    return fits(known, moment, slip) is False and not _is_misprint(known, moment)


def _is_misprint(known: PartialTime, told: PartialTime) -> bool:
    """True for a day that only its year, or only its month, tells from the known one."""
    day = told.day is not None and known.day is not None and abs(told.day - known.day) <= _LOCAL
    return day and (told.month == known.month or told.year == known.year)


def _is_beside(flight: Flight, statement: Statement) -> bool:
    start, end = statement.evidence.start, statement.evidence.end
    return any(span.start - end < _BESIDE and start - span.end < _BESIDE for span in flight.spans)


def _move(statement: Statement, flight: Flight, other: Flight) -> None:
    flight.statements.remove(statement)
    other.statements.append(statement)
    told = [place for place in flight.places if place.evidence.overlaps(statement.event.span)]
    flight.places = [place for place in flight.places if place not in told]
    other.places += told


def _ridden(seat: Seat, flight: Flight, others: list[Flight], roster: Roster) -> tuple[Flight, Leg | None] | None:
    """The one other flight that somebody rode, who by the catalogue did not ride this one that way; with the way."""
    name, leg = seat.person.name, flight.leg_of(seat)
    rides = roster.rides(flight.designation, name)
    if rides is None or leg in roster.legs(flight.designation, name):
        return None
    ways = [(other, legs) for other in others if (legs := roster.legs(other.designation, name))]
    if len(same := [other for other, legs in ways if leg in legs]) == 1:
        return same[0], seat.leg
    return (ways[0][0], ways[0][1][0]) if len(ways) == 1 and not rides else None
