"""Tells on which day something went wrong by intervals: "two days later", "three days into the flight"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.flight import Flight
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.incidents.phases import PUT_OFF
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar, bounded_month, shifted
from soyuz_gui.extract.times.counting import anchor_of
from soyuz_gui.extract.times.finder import FoundInterval
from soyuz_gui.extract.times.finds import FLIGHT
from soyuz_gui.extract.times.timeline import Timeline

_DAYS = ("day", "week")  # units of intervals that lead from day to day
_LONG = (*_DAYS, "month", "year")  # units that lead to another day
_FROM = re.compile(r"\b(?:from|into)\b")  # "sixteen minutes from home when it broke up"
_LATER = re.compile(r"\b(?:later|afterwards?)$", re.IGNORECASE)
_OF_FLIGHT = re.compile(r"\b(?:flight|mission|voyage|journey|trip)\b")
_NEAR = 40  # characters
_BESIDE = 30
SAID = re.compile(
    r"\b(?:sa(?:id|ys)|announced|confirmed|reported|revealed|told|revised|stated|concluded|added|explained|provided)\b"
)
SINCE = re.compile(r"\b(?:since|than|like|unlike)\s+(?:[\w’'-]+\s+){0,4}$")  # "the first since the Columbia disaster"


class MishapIntervals:
    """Counts out the days of incidents."""

    def __init__(self, text: str, cast: Cast, calendar: Calendar, timeline: Timeline) -> None:
        self._text = text
        self._cast = cast
        self._calendar = calendar
        self._timeline = timeline

    def is_counted(self, scene: Scene, found: FoundIncident) -> bool:
        """True where the sentence counts on from the incident: "two days after a leak had …, it lifted off"."""
        clause = scene.clause(found.span.start)
        start = clause.start - 2
        return any(start <= i.span.end for i in self._anchored_in(scene, found))

    def _anchored_in(self, scene: Scene, found: FoundIncident) -> Iterator[FoundInterval]:
        """The intervals that count from an incident: "two days after a fault had halted the countdown"."""
        for interval in scene.intervals:
            words = interval.span.of(self._text)
            behind = 0 <= found.span.start - interval.span.end < _NEAR and not _LATER.search(words)
            inside = (
                interval.anchor
                and not _FROM.search(words)
                and interval.span.start < found.span.start < interval.span.end
            )
            if interval.direction > 0 and interval.unit in _LONG and (behind or inside):
                yield interval

    def counted(self, scene: Scene, found: FoundIncident, flight: Flight | None) -> PartialTime | None:
        """The day to which "two days later" leads from the time told last before, and "three days into the mission"
        from the launch of the flight.
        """
        if found.kind in PUT_OFF or any(time.has_day for time in scene.times):
            return None
        clause = scene.clause(found.span.start)
        for interval in scene.intervals:
            told = interval.unit in _DAYS and interval.length and not interval.bound
            if not told or interval.span.start < clause.start:
                continue
            base = self._timeline.before(interval.span.start) if not interval.anchor else None
            if flight and (interval.anchor == FLIGHT or anchor_of(interval) or _OF_FLIGHT.search(interval.anchor)):
                times = flight.times_of(anchor_of(interval) or EventKind.LAUNCH)
                base = next((time for time in times if time.day_date()), None)
            if base and base.day_date():
                return shifted(base.cut(Precision.DAY), interval)
        return None

    def by_interval(self, scene: Scene, found: FoundIncident) -> PartialTime | None:
        """What "less than a month after" the launch of the main flight points to, or "two days after" the incident."""
        since = SINCE.search(self._text, scene.sentence.span.start, found.span.start)
        for interval in () if since else self._anchored_in(scene, found):
            if SAID.search(self._text, interval.span.start - _BESIDE, interval.span.start):
                return self._before_report(interval)
            event = scene.event_of(interval.span)
            days = [time for time in scene.times_of(event) if time.has_day] if event and interval.length else []
            day = self._calendar.day(days[0], event.looks) if event and days else None
            if day and interval.unit in _DAYS and day.day_date():
                return shifted(day, replace(interval, direction=-1))
        launches = self._cast.main.times_of(EventKind.LAUNCH) if self._cast.main else []
        base = next((time for time in launches if time.day_date()), None)
        for interval in scene.intervals:
            near = interval.span.end <= found.span.start or interval.span.overlaps(found.span)
            if near and base and interval.bound == "less" and interval.direction > 0:
                return bounded_month(base, interval)
        return None

    def _before_report(self, interval: FoundInterval) -> PartialTime | None:
        """The day of an incident so long after which somebody spoke: "said a day after calling off the start"."""
        day = self._calendar.published if interval.unit in _DAYS and interval.length else None
        return shifted(PartialTime.on(day), replace(interval, direction=-1)) if day else None
