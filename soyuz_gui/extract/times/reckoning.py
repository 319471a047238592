"""Reads what an interval says of an event into a statement: what it counts from, and what it comes to at once."""

from dataclasses import replace

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.spans import hull
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import FoundEvent
from soyuz_gui.extract.flights.flight import Statement
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar, shifted
from soyuz_gui.extract.times.finder import FoundInterval
from soyuz_gui.extract.times.timeline import Timeline

_ANCHOR_REACH = 90  # characters from an interval to the verb that it counts from


class Reckoning:
    """Makes statements of intervals, by the times that were told before."""

    def __init__(self, calendar: Calendar, timeline: Timeline) -> None:
        self._calendar = calendar
        self._timeline = timeline

    def statement(self, scene: Scene, event: FoundEvent, interval: FoundInterval, zones: tuple[str, str]) -> Statement:
        """What an interval says of an event: it counts from a verb behind it, else from the time told last before."""
        earlier = [time for time in scene.times if time.span.end <= interval.span.start and not time.since]
        base = self._timeline.before(interval.span.start)
        if earlier and earlier[-1].clocks and interval.unit in ("hour", "minute"):
            day = base.day_date() if base else None
            clock = self._calendar.moment(earlier[-1], Status.ACTUAL, *zones)
            base = clock if clock.day_date() or day is None else clock.dated(day)
        anchor = _anchor(scene, interval)
        statement = _of(event, interval, base)
        statement.anchor = anchor.kind if anchor and anchor is not event else None
        return statement

    def backwards(self, scene: Scene, event: FoundEvent, zones: tuple[str, str]) -> list[Statement]:
        """What is told of an event by another one's time: "landed at 5:57, eight hours after it had cast off"."""
        found = []
        for interval in scene.intervals:
            if not interval.anchor or interval.bound or _anchor(scene, interval) is not event:
                continue
            other = scene.event_of(interval.span)
            times = scene.times_of(other) if other and other is not event else []
            if times:
                base = self._calendar.moment(times[0], Status.ACTUAL, *zones)
                back = replace(interval, direction=-interval.direction, anchor="")
                found.append(_of(event, back, base))
        return found


def _of(event: FoundEvent, interval: FoundInterval, base: PartialTime | None) -> Statement:
    statement = Statement(event, hull(event.span, interval.span), None, interval.span, interval, base)
    statement.rule = f"{event.rule}+interval"
    statement.dated_by_itself = False
    statement.reckoned = shifted(base, interval) if base and base.day and not interval.anchor else None
    return statement


def _anchor(scene: Scene, interval: FoundInterval) -> FoundEvent | None:
    """The event told with a verb that an interval counts from: "eight hours after their capsule had cast off"."""
    if not interval.anchor:
        return None
    start, end = interval.span.start, interval.span.end + _ANCHOR_REACH
    verbs = (
        event for event in scene.told_events() if start < event.span.start < end and not event.rule.endswith("nouns")
    )
    return next(verbs, None)
