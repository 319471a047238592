"""Settles the times of a flight's events: clocks with their days, intervals counted out, vaguer ones dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.calendar import shifted
from soyuz_gui.extract.events import EventKind
from soyuz_gui.extract.flights import Flight, Statement

# How far a time is to be trusted: told, counted from another one, or set on the day of publication.
_TOLD, _COUNTED, _ASSUMED = 0.8, 0.75, 0.7
_RECENT = timedelta(days=3)
_LAUNCH, _DOCKING = (EventKind.LAUNCH, Status.ACTUAL), (EventKind.DOCKING, Status.ACTUAL)

_ANCHORS = (  # the words of an interval's anchor, and what they name
    (EventKind.UNDOCKING, re.compile(r"undock|leaving the (?:station|iss|int|orbit)|depart|casting off|separat")),
    (EventKind.DOCKING, re.compile(r"dock|arriv|link")),
    (EventKind.LAUNCH, re.compile(r"launch|lift|blast|take-?off|taking off|leaving|start|setting off")),
    (EventKind.LANDING, re.compile(r"landing|touchdown|splash|return")),
)

# Events of one day, as a rule, of which one may be told with a clock time only.
_PARTNERS = {
    (EventKind.DOCKING, Status.ACTUAL): (_LAUNCH,),
    (EventKind.LANDING, Status.ACTUAL): ((EventKind.UNDOCKING, Status.ACTUAL), _LAUNCH),
    (EventKind.UNDOCKING, Status.ACTUAL): ((EventKind.LANDING, Status.ACTUAL),),
    (EventKind.LANDING, Status.PLANNED): ((EventKind.UNDOCKING, Status.PLANNED),),
    (EventKind.UNDOCKING, Status.PLANNED): ((EventKind.LANDING, Status.PLANNED),),
    (EventKind.DOCKING, Status.PLANNED): ((EventKind.LAUNCH, Status.PLANNED),),
}

Times = dict[tuple[EventKind, Status], list["SettledTime"]]


@dataclass(frozen=True, slots=True)
class SettledTime:
    """A time of an event with the statement that tells it, after all that the article says was put together."""

    moment: PartialTime
    statement: Statement
    rule: str
    confidence: float


def settle(flight: Flight, *, aborted: bool, published: date | None = None) -> Times:
    """The times of a flight by event and status. An `aborted` flight comes down without having docked.

    `published` dates what the article tells with a clock time and no day; give it for the main flight only.
    """
    times: Times = {}
    for statement in flight.statements:
        if statement.moment and statement.moment != PartialTime():
            kind, rule = statement.event.kind, statement.rule
            if not aborted and _is_arrival(statement, flight):
                kind, rule = EventKind.DOCKING, "docking.called_landing"
            settled = SettledTime(statement.moment, statement, rule, _TOLD)
            times.setdefault((kind, statement.event.status), []).append(settled)
    for kind, counted in [*_counted(flight, times)]:
        times.setdefault((kind, Status.ACTUAL), []).append(counted)
    _share_days(times, published, aborted=aborted)
    return {key: _most_exact(told) for key, told in times.items()}


def _is_arrival(statement: Statement, flight: Flight) -> bool:
    """A craft bound for a station that "landed" at a clock time after its launch, with no day told, has docked."""
    landed = statement.event.kind is EventKind.LANDING and statement.event.status is Status.ACTUAL
    bound = any(place.name.kind == "stations" for place in flight.places)
    return landed and bound and bool(flight.times_of(EventKind.LAUNCH)) and not statement.dated_by_itself


def _counted(flight: Flight, times: Times) -> Iterator[tuple[EventKind, SettledTime]]:
    """Times such as "docked three hours later", counted from the event that the words name, else from the time told
    last before; and a launch counted back from "arrived on Friday, two days after launch".
    """
    for statement in flight.statements:
        interval, kind = statement.interval, statement.event.kind
        if interval is None or statement.event.status is not Status.ACTUAL:
            continue
        anchor = next((k for k, words in _ANCHORS if words.search(interval.anchor)), None)
        base = _base(times, anchor or EventKind.LAUNCH) if anchor or kind is EventKind.DOCKING else None
        base = base or (statement.base if not interval.anchor else None)
        if base and anchor is not kind and (moment := shifted(base, interval)):
            yield kind, SettledTime(moment, statement, f"{statement.rule}.counted", _COUNTED)
        elif anchor is EventKind.LAUNCH and kind is not anchor and (known := _base(times, kind)):
            back = replace(interval, direction=-interval.direction)
            if moment := shifted(known, back):
                yield anchor, SettledTime(moment, statement, f"{statement.rule}.counted_back", _COUNTED)


def _base(times: Times, kind: EventKind) -> PartialTime | None:
    """The most exact time of an event, from which others count."""
    moments = [told.moment for told in _most_exact(times.get((kind, Status.ACTUAL), []))]
    return next((moment for moment in moments if moment.hour is not None), next(iter(moments), None))


def _share_days(times: Times, published: date | None, *, aborted: bool) -> None:
    """Clock times take the day that another statement gives for their event, or for the one that goes with it."""
    for key, told in times.items():
        days = _days(told)
        for other in _PARTNERS.get(key, ()) if not days else ():
            if other != _LAUNCH or key == _DOCKING or aborted:
                days = days or _days(times.get(other, []))
        if not days and key == _LAUNCH:
            days = _days([t for t in times.get(_DOCKING, []) if _has_counted(times)])
        if days:
            times[key] = [replace(t, moment=_on_day(t.moment, days[0])) for t in told]
        elif published and key[1] is Status.ACTUAL and not _is_old(times, published):
            today = PartialTime.on(published)
            times[key] = [replace(t, moment=_on_day(t.moment, today), confidence=_ASSUMED) for t in told]


def _is_old(times: Times, published: date) -> bool:
    """True where everything that the article dates of a flight lies long before the report."""
    days = [day for others in times.values() for moment in _days(others) if (day := moment.day_date())]
    return bool(days) and all(published - day > _RECENT for day in days)


def _has_counted(times: Times) -> bool:
    return any(told.confidence == _COUNTED for told in times.get(_DOCKING, []))


def _days(told: list[SettledTime]) -> list[PartialTime]:
    return [time.moment for time in told if _has_day(time.moment)]


def _has_day(moment: PartialTime) -> bool:
    return moment.day is not None or (moment.weekday is not None and moment.month is None)


def _on_day(moment: PartialTime, day: PartialTime) -> PartialTime:
    if moment.hour is None or _has_day(moment):
        return moment
    if known := day.day_date():
        return moment.dated(known)
    return replace(moment, year=day.year, month=day.month, day=day.day, weekday=day.weekday)


def _most_exact(told: list[SettledTime]) -> list[SettledTime]:
    """The times that no other time of the same event says more exactly; of two as exact the first."""
    kept: list[SettledTime] = []
    for time in sorted(told, key=lambda t: -_exactness(t.moment)):
        if not any(other.moment.agrees_with(time.moment) for other in kept):
            kept.append(replace(time, moment=_without_unzoned_clock(time.moment)))
    return kept


def _exactness(moment: PartialTime) -> int:
    """Days count more than clocks, clocks more than years: a clock without a day is the vaguest."""
    rank = moment.precision.rank if moment.precision else 0
    return 20 * _has_day(moment) + 2 * rank + (moment.year is not None)


def _without_unzoned_clock(moment: PartialTime) -> PartialTime:
    """A dated time without a clock whose zone nobody states: the day is known, the moment is not."""
    known = moment.hour is None or moment.zone or moment.day_date() is None
    return moment if known else replace(moment, hour=None, minute=None)
