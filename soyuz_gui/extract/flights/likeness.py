"""Weighs what speaks for a flight without a name being one that the article names: times, clocks, riders together.

Each piece of evidence adds or takes points, and none decides alone: a clock in the wrong zone, the year of a reprint,
or one stranger in a list of a crew does not outweigh a day and two people that agree.
"""

from dataclasses import replace
from datetime import timedelta

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, Statement
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.times.lifetimes import lie_apart
from soyuz_gui.extract.times.timetable import day_at, fits

ALIKE = 3.0  # points from which two flights may be one
LONE = 0.5  # … for the main flight and the only one that the article names
MARGIN = 1.5  # by how much they must be more alike than any others

_CLOCK, _DATE, _DAY_OF_YEAR, _COARSE = 3.0, 3.0, 2.0, 0.5
_WRONG_DATE, _WRONG_CLOCK, _WRONG_WEEKDAY, _WRONG_YEAR, _SLIP = -3.0, -1.5, -1.0, -0.5, -0.5
_RIDER, _CREW, _STRANGER = 1.5, 5.0, -1.5  # the first of whom is told aboard, all of them at most, one who did not ride
_SOYUZ_SEATS = 3
_FEW_DAYS = timedelta(days=3)
_LONGEST_SLIP = timedelta(days=60)  # from the day that a flight was planned for to the day that it flew


def likeness(flight: Flight, named: Flight, roster: Roster) -> float:
    """How much of what is told of a flight is so of a named one, by the catalogue: three points are much."""
    return sum(_of_times(flight, named, roster)) + _of_riders(flight, named, roster)


def is_another(flight: Flight, named: Flight, roster: Roster) -> bool:
    """True where a time that is told of a flight, and its riders, three at least, are others than a named one's."""
    strangers = _of_riders(flight, named, roster) <= _SOYUZ_SEATS * _STRANGER
    return strangers and min(_of_times(flight, named, roster), default=0.0) < 0


def _of_times(flight: Flight, named: Flight, roster: Roster) -> list[float]:
    """The points of each event, and of its clock by itself, by the time told of it that speaks most for the flight."""
    points: dict[tuple[EventKind, bool], float] = {}
    for statement in flight.statements:
        known = roster.time_of(named.designation, statement.event.kind)
        told = statement.moment
        if known is None or told is None:
            continue
        planned = statement.event.status is Status.PLANNED
        clock = told.hour is not None and told.month is None
        points_of = _of_time(known, told, statement, planned=planned)
        key = (statement.event.kind, clock)
        points[key] = max(points.get(key, points_of), points_of)
    return list(points.values())


def _of_time(known: PartialTime, told: PartialTime, statement: Statement, *, planned: bool) -> float:
    if planned:
        near = fits(known, told, _LONGEST_SLIP)
        return (1.0 if fits(known, told) else 0.0) if near else -1.0 if near is False else 0.0
    if told.month is None and told.year is None:
        return _of_clock(known, told)
    if told.day is None:
        return _COARSE if fits(known, told) else _WRONG_DATE if statement.year_told else _WRONG_YEAR
    clock = _of_clock(known, replace(told, year=None, month=None, day=None)) if told.hour is not None else 0.0
    if fits(known, told):
        return (_DATE if told.year else _DAY_OF_YEAR) + clock
    if not statement.year_told and fits(known, replace(told, year=None)):
        return _DAY_OF_YEAR + _WRONG_YEAR + clock
    return _SLIP if fits(known, told, _FEW_DAYS) else _WRONG_DATE


def _of_clock(known: PartialTime, told: PartialTime) -> float:
    """Of a clock or a weekday that no day goes with."""
    if told.hour is not None and told.minute is not None and told.zone and known.hour is not None:
        return _CLOCK if day_at(known, told) else _WRONG_CLOCK
    fitting = fits(known, told) if told.weekday else None
    return 0.0 if fitting is None else _COARSE if fitting else _WRONG_WEEKDAY


def _of_riders(flight: Flight, named: Flight, roster: Roster) -> float:
    names = {seat.person.name for seat in flight.seats}
    told = {seat.person.name for seat in named.seats}
    rode = [True if name in told else roster.rides(named.designation, name) for name in names]
    aboard = rode.count(True)
    together = {0: 0.0, 1: _RIDER, 2: 3.5}.get(aboard, _CREW)
    return together + _STRANGER * rode.count(False)


def disagree(flight: Flight, named: Flight) -> float:
    """What it takes from two flights of one article that it tells other days of one event of them."""
    apart = any(
        lie_apart(mine, theirs)
        for kind in EventKind
        for mine in flight.times_of(kind)
        for theirs in named.times_of(kind)
    )
    return _WRONG_DATE if apart else 0.0
