"""In which year a time belongs that is told of a flight: that of the report, or that of the flight."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, Statement
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.times import lifetimes
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime
from soyuz_gui.extract.times.reference import in_year, in_years_around

_LEAP_DAY = (2, 29)
_LONGEST_ERROR = timedelta(days=20)  # of a day that an article gives for an event
_ONE_DAY = timedelta(days=1)
_LONGEST_FLIGHT = timedelta(days=450)


class Dated(NamedTuple):
    """A day of a flight; `lent` where the catalogue, and no word of the article, tells its year."""

    day: PartialTime
    lent: bool


class Years:
    """Tells the years of the times of flights by the article's calendar and by what the catalogue knows of them."""

    def __init__(self, calendar: Calendar, roster: Roster) -> None:
        self._calendar = calendar
        self._roster = roster

    def on_day(self, flight: Flight, event: FoundEvent, time: FoundTime) -> Dated:
        """The day of a time that a clause tells of a flight. A reprint of an old report is dated by its own year:
        what is told without one has none where the catalogue knows that the flight was not under way then.
        """
        day = self._calendar.day(time, event.looks)
        if time.day.year:
            return Dated(day, lent=False)
        if told := _in_told_year(flight, day):
            return Dated(told, lent=False)
        known = self._time_near(flight, event.kind)
        if day.year is None:
            return Dated(day, lent=False)
        if known is None or known.year is None:
            if time.day.month:
                return self._in_order(flight, event, day, day.year)
            return Dated(day, self._calendar.is_of_flights)
        if _lie_years_apart({day.year}, {known.year}):
            return Dated(self._in_year_of(known, day, time, event), lent=True)
        leap_day = (day.month, day.day) == _LEAP_DAY
        in_its_year = day if leap_day else replace(day, year=known.year)
        misdated = lifetimes.lie_apart(known, day, _LONGEST_ERROR)
        if time.day.month and misdated and not lifetimes.lie_apart(known, in_its_year, _LONGEST_ERROR):
            return Dated(replace(day, year=None), lent=False)
        return Dated(day, self._calendar.is_of_flights)

    def _in_order(self, flight: Flight, event: FoundEvent, day: PartialTime, year: int) -> Dated:
        """A day in the year in which it lies behind the launch of its flight, or in front of its return: "launched on
        15 September 2023 … landed on 6 April".
        """
        ascends = event.kind is EventKind.LAUNCH
        other = _statement_of_day(flight, HOMEWARD if ascends else {EventKind.LAUNCH})
        end = other.moment.day_date() if other and other.moment else None
        published = self._calendar.published
        for told in in_years_around(day, year):
            on = told.day_date()
            if other is None or end is None or on is None:
                break
            length = end - on if ascends else on - end
            if timedelta(0) <= length <= _LONGEST_FLIGHT and not (published and on > published):
                return Dated(told, other.lent)
        return Dated(day, self._calendar.is_of_flights)

    def in_its_years(self, flight: Flight, day: PartialTime) -> PartialTime:
        """A day whose year was inferred, where the catalogue knows that the flight was not under way then: in the year
        in which it was, or in none.
        """
        told = day.day_date()
        launch, landing = (
            self._roster.time_of(flight.designation, kind) for kind in (EventKind.LAUNCH, EventKind.LANDING)
        )
        launched, landed = (time.day_date() if time else None for time in (launch, landing))
        if told is None or launched is None or launched - _LONGEST_ERROR <= told <= launched + _LONGEST_FLIGHT:
            return day
        last = landed or launched + _LONGEST_ERROR
        years = [in_year(day, year) for year in range(launched.year, last.year + 1)]
        aboard = [
            on for one in years if one and (on := one.day_date()) and launched - _LONGEST_ERROR <= on <= last + _ONE_DAY
        ]
        return replace(day, year=aboard[0].year if len(aboard) == 1 else None)

    def before_launch(self, flight: Flight, day: PartialTime) -> PartialTime:
        """A day whose year was inferred, on which a start was put off: in the year in which it lies in front of the
        launch that the catalogue knows.
        """
        launch = self._roster.time_of(flight.designation, EventKind.LAUNCH)
        told, launched = day.day_date(), launch.day_date() if launch else None
        if told is None or launched is None or told <= launched + _ONE_DAY:
            return day
        years = (in_year(day, year) for year in (launched.year, launched.year - 1))
        ahead = (one for one in years if one and (on := one.day_date()) and on <= launched + _ONE_DAY)
        return next(ahead, day)

    def is_another(self, flight: Flight, times: list[FoundTime], *, of_today: bool) -> bool:
        """True for times whose year, which is told, is none of the flight's: "the last abort, in 1983"; a flight
        without a name is `of_today` where the article reports it as news.
        """
        told = {time.day.year for time in times if time.day.year}
        if not told:
            return False
        years = self._known_years(flight)
        years |= {
            statement.moment.year for statement in flight.statements if statement.moment and statement.moment.year
        }
        published = None if self._calendar.looks_back else self._calendar.published
        if of_today and published and not flight.designation:
            years.add(published.year)
        return _lie_years_apart(told, years)

    def bar(self, flight: Flight, times: list[FoundTime]) -> bool:
        """True for times in a year in which the catalogue knows that a flight was not under way."""
        return _lie_years_apart({time.day.year for time in times if time.day.year}, self._known_years(flight))

    def _in_year_of(self, known: PartialTime, day: PartialTime, time: FoundTime, event: FoundEvent) -> PartialTime:
        """A day of a reprint in the year of its flight, where it is the known one, or has the weekday that is told."""
        flown = known.day_date()
        later = bool(day.year and known.year and day.year > known.year)
        told = event.status is Status.ACTUAL and not event.noun
        if later and told and time.day.weekday and not time.day.month and flown:
            near = (flown + timedelta(days=shift) for shift in (0, 1, -1, 2, -2, 3, -3))
            return PartialTime.on(next(on for on in near if on.isoweekday() == time.day.weekday))
        anniversary = replace(known, hour=None, minute=None, year=day.year)
        if (time.ago or time.day.month) and not lifetimes.lie_apart(anniversary, day):
            return replace(day, year=known.year)
        return replace(day, year=None) if time.day.month else time.day

    def _time_near(self, flight: Flight, kind: EventKind) -> PartialTime | None:
        """When an event of a flight was by the catalogue, or another one near to it: way up and way home are short."""
        homeward = (EventKind.LANDING, EventKind.UNDOCKING) if kind in HOMEWARD else ()
        times = (self._roster.time_of(flight.designation, each) for each in (kind, *homeward, *EventKind))
        return next((time for time in times if time), None)

    def _known_years(self, flight: Flight) -> set[int]:
        times = (self._roster.time_of(flight.designation, kind) for kind in EventKind)
        return {time.year for time in times if time and time.year}


def _lie_years_apart(told: set[int], known: set[int]) -> bool:
    return bool(told and known) and all(abs(one - other) > 1 for one in told for other in known)


def _statement_of_day(flight: Flight, kinds: Collection[EventKind]) -> Statement | None:
    """The first statement that a flight did something of some kinds on a day."""
    done = (s for s in flight.statements if s.event.kind in kinds and s.event.status is Status.ACTUAL)
    return next((s for s in done if s.moment and s.moment.day_date()), None)


def _in_told_year(flight: Flight, day: PartialTime) -> PartialTime | None:
    """A day whose year only follows from the publication in the year that is told of the flight, where that is long
    before: "docked on 29 June 1995. … They undocked on 4 July".
    """
    when = day.day_date()
    told = [on for s in flight.statements if s.year_told and s.moment and (on := s.moment.day_date())]
    if when is None or not told or any(abs(when - on) <= _LONGEST_FLIGHT for on in told):
        return None
    near = [year for shift in (-1, 0, 1) if (year := in_year(day, told[0].year + shift))]
    return min(near, key=lambda one: _distance(one, told[0]), default=None)


def _distance(day: PartialTime, told: date) -> timedelta:
    on = day.day_date()
    return abs(on - told) if on else timedelta.max
