"""Counts out the times that are told by intervals: "docked three hours later", "eight hours after it had undocked"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, Statement
from soyuz_gui.extract.times.calendar import shifted
from soyuz_gui.extract.times.finds import FLIGHT, FoundInterval
from soyuz_gui.extract.times.lifetimes import lie_apart

_ANCHORS = (  # the words of an interval's anchor, and what they name
    (EventKind.UNDOCKING, re.compile(r"undock|leaving the (?:station|iss|int|orbit)|depart|casting off|separat")),
    (EventKind.DOCKING, re.compile(r"dock|arriv|link")),
    (EventKind.LAUNCH, re.compile(r"launch|lift|blast|take-?off|taking off|leaving|start|setting off")),
    (EventKind.LANDING, re.compile(r"landing|touchdown|splash|return")),
)

_ORDER = list(EventKind)
Key = tuple[EventKind, Status]
Known = Callable[[Key], PartialTime | None]  # the most exact time told of an event


def anchor_of(interval: FoundInterval) -> EventKind | None:
    """The event that an interval counts from, where its words name one."""
    return next((kind for kind, words in _ANCHORS if words.search(interval.anchor)), None)


def counted(flight: Flight, known: Known) -> Iterator[tuple[Key, PartialTime, Statement, str]]:
    """The times that intervals tell, each with its event, statement and the rule's ending. They count from the event
    that the words name, else from the time told last before; and a launch back from "arrived two days after launch".
    """
    for statement in flight.statements:
        interval, kind, status = statement.interval, statement.event.kind, statement.event.status
        if interval is None or statement.event.missed:
            continue
        if status is Status.PLANNED and kind is not EventKind.DOCKING and not interval.anchor:
            continue  # what is put off "to three days later" counts from the old plan
        anchor = statement.anchor or _began_with(interval, kind) or anchor_of(interval)
        base = _base(known, anchor, status) if anchor else _told_before(known, statement)
        if base and anchor is not kind and (moment := shifted(base, interval)):
            yield (kind, status), moment, statement, "counted"
        elif anchor and _counts_back(anchor, kind, statement) and (end := known((kind, status))):
            back = replace(interval, direction=-interval.direction)
            if moment := shifted(end, back):
                yield (anchor, status), moment, statement, "counted_back"


def _began_with(interval: FoundInterval, kind: EventKind) -> EventKind | None:
    """The event that a stretch of flight leads from: to a docking from the launch, to a landing from the launch where
    it lasts days, else from the undocking.
    """
    if interval.anchor != FLIGHT:
        return None
    return EventKind.UNDOCKING if kind is EventKind.LANDING and interval.unit == "hour" else EventKind.LAUNCH


def _counts_back(anchor: EventKind, kind: EventKind, statement: Statement) -> bool:
    """True for "arrived two days after launch", "landed a day after undocking", where only the later may be dated."""
    days = anchor is EventKind.UNDOCKING and statement.interval is not None and statement.interval.unit == "day"
    told = (anchor is EventKind.LAUNCH or days) and statement.anchor is None
    stretch = statement.interval is not None and statement.interval.anchor == FLIGHT
    earlier = _ORDER.index(anchor) < _ORDER.index(kind)
    return told and earlier and not stretch and statement.event.status is Status.ACTUAL


def _told_before(known: Known, statement: Statement) -> PartialTime | None:
    """The time from which "three hours later" counts: for a docking the launch, unless another day was told since."""
    told = None if statement.interval and statement.interval.anchor else statement.base
    earlier = statement.interval is not None and statement.interval.direction < 0
    if statement.event.kind is not EventKind.DOCKING or earlier:
        return told
    launch = _base(known, EventKind.LAUNCH, statement.event.status)
    since = told and launch and (launch.day is None or lie_apart(launch, told))
    return told if since else launch or told


def _base(known: Known, kind: EventKind, status: Status) -> PartialTime | None:
    """The time that an event counts from: what happened, for a plan also what is planned."""
    return known((kind, Status.ACTUAL)) or (known((kind, status)) if status is Status.PLANNED else None)
