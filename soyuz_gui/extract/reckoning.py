"""Reads what an interval says of an event into a statement: what it counts from, and what it comes to at once."""

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.spans import hull
from soyuz_gui.extract.calendar import Calendar, shifted
from soyuz_gui.extract.events import EventKind, FoundEvent
from soyuz_gui.extract.flights import Statement
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.timeline import Timeline
from soyuz_gui.extract.times import FoundInterval

_ANCHOR_REACH = 25  # characters from an interval to the verb that it counts from


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
        statement = Statement(event, hull(event.span, interval.span), None, interval.span, interval, base)
        statement.rule = f"{event.rule}+interval"
        statement.dated_by_itself = False
        statement.anchor = _anchor(scene, interval, event)
        statement.reckoned = shifted(base, interval) if base and base.day and not interval.anchor else None
        return statement


def _anchor(scene: Scene, interval: FoundInterval, event: FoundEvent) -> EventKind | None:
    """What a verb behind an interval tells that it counts from: "eight hours after their capsule had cast off"."""
    if not interval.anchor:
        return None
    near = (e for e in scene.told_events() if interval.span.start < e.span.start < interval.span.end + _ANCHOR_REACH)
    return next((e.kind for e in near if e is not event and e.kind is not event.kind), None)
