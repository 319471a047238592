"""Dates incidents whose sentences name no day, by what the article tells of their flights."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date as date_type
from datetime import timedelta

from soyuz_gui.domain.facts import CraftKind, IncidentKind, Status
from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, Incident, Statement
from soyuz_gui.extract.incidents.phases import PUT_OFF, WITH

# What happened on the way up happened on the day of the launch.
ASCENT = frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE})
_MISSED = frozenset(
    {IncidentKind.DELAY, IncidentKind.SCRUB, IncidentKind.MALFUNCTION, IncidentKind.DOCKING_FAILURE}
)  # what keeps a plan from coming true, on the day of the plan
_CALLED_OFF = frozenset({IncidentKind.SCRUB, IncidentKind.LAUNCH_ABORT})
_ONE_DAY = timedelta(days=1)
_WITH_EVENT = {IncidentKind.BALLISTIC_REENTRY: EventKind.LANDING, IncidentKind.DOCKING_FAILURE: EventKind.DOCKING}
_ENDS = frozenset({IncidentKind.BALLISTIC_REENTRY, IncidentKind.FATALITY})


def date(incidents: Iterable[Incident]) -> None:
    """Gives each incident without a date the one that its flight gives it, if any."""
    told = list(incidents)
    for incident in told:
        flight = incident.flight
        if not flight or flight.kind is not CraftKind.CREWED:
            continue
        if incident.date:
            incident.date = _finer(incident, flight, incident.date)
            continue
        day = _by_launch(incident, flight) or _by_event_before(incident, flight) or _by_end(incident, flight, told)
        day = day or _by_countdown(incident, flight) or _by_plan(incident, flight)
        if day := day or _roughly(incident, flight):
            incident.date, incident.date_words = day, incident.chief().span
            incident.evidence = incident.chief().span


def _finer(incident: Incident, flight: Flight, day: PartialTime) -> PartialTime:
    """The day of an incident of which only the year or the month is told beside it, by the event that it befell."""
    kind = EventKind.LAUNCH if incident.chief().kind in ASCENT else _WITH_EVENT.get(incident.chief().kind)
    times = [time.cut(Precision.DAY) for time in flight.times_of(kind) if time.day] if kind and not day.day else []
    return next((time for time in times if day.year == time.year and day.month in (None, time.month)), day)


def _by_launch(incident: Incident, flight: Flight) -> PartialTime | None:
    ascent = incident.on_ascent or incident.chief().kind in ASCENT
    launches = flight.times_of(EventKind.LAUNCH) if ascent else []
    return launches[0] if launches else None


def _by_event_before(incident: Incident, flight: Flight) -> PartialTime | None:
    """The day of the event that the paragraph tells last before the incident, where both can be of one day."""
    before = [s for s in flight.statements if incident.paragraph <= s.evidence.start < incident.evidence.start]
    if incident.chief().kind is IncidentKind.DELAY:  # "the launch on 3 May was put off", on some day before
        before = [s for s in before if not s.evidence.overlaps(incident.chief().span)]
    for statement in sorted(before, key=lambda statement: statement.evidence, reverse=True):
        if day := _day(statement):
            missed = statement.event.missed and incident.chief().kind in _MISSED
            with_it = incident.chief().kind in WITH.get(statement.event.kind, ())
            return day if missed or (with_it and statement.event.status is Status.ACTUAL) else None
    return None


def in_flight(incident: Incident, day: PartialTime) -> PartialTime:
    """The day of an incident whose year no word tells, in the years of its flight: before the launch for what kept it
    from one, else not behind the landing.
    """
    flight, told = incident.flight, day.day_date()
    if flight is None or told is None or flight.kind is not CraftKind.CREWED:
        return day
    before = EventKind.LAUNCH if incident.chief().kind in PUT_OFF and incident.of_start else EventKind.LANDING
    ends = [end for time in flight.times_of(before) if (end := time.day_date())]
    if not ends or told <= max(ends) + _ONE_DAY:
        return day
    year = max(ends).year if (told.month, told.day) <= (max(ends).month, max(ends).day) else max(ends).year - 1
    return replace(day, year=year)


def _by_countdown(incident: Incident, flight: Flight) -> PartialTime | None:
    """The first day that was set for a launch, where that was given up in the last minutes before it."""
    if not incident.in_countdown or incident.chief().kind not in _CALLED_OFF:
        return None
    launches = (s for s in flight.statements if s.event.kind is EventKind.LAUNCH)
    planned = [s for s in launches if s.event.missed or s.event.status is Status.PLANNED]
    days = [day for s in planned if (day := _day(s)) and day.day_date()]
    return min(days, key=lambda day: day.day_date() or date_type.max, default=None)


def _by_plan(incident: Incident, flight: Flight) -> PartialTime | None:
    """The day of the only plan that the article tells to have failed: "they should have been back on Friday"."""
    if incident.chief().kind not in PUT_OFF or (incident.chief().kind is IncidentKind.DELAY and incident.of_start):
        return None  # a start that is put off was to be later
    told = [s for s in flight.statements if s.event.missed and not s.evidence.overlaps(incident.chief().span)]
    plans = {day for s in told if (day := _day(s))}
    return plans.pop() if len(plans) == 1 else None


def _by_end(incident: Incident, flight: Flight, told: list[Incident]) -> PartialTime | None:
    """The day on which a flight ended, for what can only happen then: on the way up, else at its landing."""
    if incident.chief().kind not in _ENDS:
        return None
    aborts = (other.date for other in told if other.flight is flight and other.chief().kind in ASCENT)
    landings = flight.times_of(EventKind.LANDING)
    dated = (
        time.cut(Precision.DAY) if time.day or time.weekday else time for time in landings[:1]
    )  # else by its clock
    return next((day for day in aborts if day), next(dated, None))


def _roughly(incident: Incident, flight: Flight) -> PartialTime | None:
    """The year or the month of a flight that the article dates no closer."""
    launches = flight.times_of(EventKind.LAUNCH)
    rough = [time for time in launches if time.year and not time.day]
    return rough[0] if rough and len(rough) == len(launches) else None


def _day(statement: Statement) -> PartialTime | None:
    moment = statement.moment.to_utc() if statement.moment else None
    dated = moment and (moment.day is not None or moment.weekday is not None)
    return moment.cut(Precision.DAY) if moment and dated else None
