"""Whether what is told of a time can be a flight's, by what the article tells and the catalogue knows of it."""

from datetime import timedelta
from enum import Enum, auto

from soyuz_gui.domain.facts import Status
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.flight import Flight
from soyuz_gui.extract.flights.years import Years
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.times import lifetimes
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime
from soyuz_gui.extract.times.timetable import fits

_LONGEST_ERROR = timedelta(days=20)  # of a day that an article gives for an event
_RETURN = timedelta(days=2)  # between leaving a station and the landing, at most


class Whose(Enum):
    """To whom an event belongs that a clause tells of a flight."""

    ITS_OWN = auto()
    ANOTHERS = auto()  # told of a flight that is not named here
    NOBODYS = auto()  # only named or planned, for a time at which the flight cannot do it any more


class Occasions:
    """Compares the times of clauses with those of flights."""

    def __init__(self, calendar: Calendar, roster: Roster, years: Years) -> None:
        self._calendar = calendar
        self._roster = roster
        self._years = years

    def whose(self, flight: Flight, event: FoundEvent, times: list[FoundTime], *, main: bool, named: bool) -> Whose:
        """Whose event it is that a clause tells of a flight; `main` for the main flight of the article, `named` where
        the clause names the flight.
        """
        if not times or (named and not (event.noun and self._years.bar(flight, times))):
            return Whose.ITS_OWN
        told = [self._calendar.timed(self._years.on_day(flight, event, time).day, time) for time in times]
        actual = event.status is Status.ACTUAL
        begun = not event.noun and actual and not any(statement.moment for statement in flight.statements)
        of_today = main and not (begun and any(time.day.day_date() for time in times))
        if self._years.is_another(flight, times, of_today=of_today):
            return Whose.ANOTHERS if actual else Whose.NOBODYS
        if actual and any(lifetimes.lie_apart(t, k) for t in told for k in flight.times_of(event.kind)):
            return Whose.ANOTHERS
        known = self._roster.time_of(flight.designation, event.kind)
        if actual and known and any(t.month and fits(known, t, _LONGEST_ERROR) is False for t in told):
            return Whose.ANOTHERS
        if not any(lifetimes.contradicts(flight, event, moment) for moment in told):
            return Whose.ITS_OWN
        return Whose.ANOTHERS if actual and not event.noun else Whose.NOBODYS

    def is_at_its_end(self, flight: Flight, times: list[FoundTime]) -> bool:
        """True for times that by the catalogue are near the landing of a flight, and long after its launch."""
        launch = self._roster.time_of(flight.designation, EventKind.LAUNCH)
        landing = self._roster.time_of(flight.designation, EventKind.LANDING)
        up, down = launch and launch.day_date(), landing and landing.day_date()
        if not up or not down or down - up <= 2 * _RETURN:
            return False
        days = (self._calendar.moment(time, Status.ACTUAL).day_date() for time in times if time.has_day)
        return any(day and abs(down - day) <= _RETURN for day in days)
