"""Which times can belong to one flight: a launch and a docking days apart, no launch after the landing."""

from datetime import timedelta

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.flight import Flight

_ORDER = list(EventKind)
# The longest time from one event of a flight to a later one; a day's grace covers local dates.
_CHASE, _DESCENT, _FLIGHT = timedelta(days=7), timedelta(days=4), timedelta(days=450)
_GRACE = timedelta(days=1)


def contradicts(flight: Flight, event: FoundEvent, moment: PartialTime) -> bool:
    """True for a time of an event that cannot be this flight's, by what was told of it before."""
    for statement in flight.statements:
        if statement.event.status is not Status.ACTUAL:
            continue
        earlier = _ORDER.index(statement.event.kind) <= _ORDER.index(event.kind)
        if event.status is Status.PLANNED and not event.missed and not earlier:
            return True  # it has docked, so no launch of it is to come
        told = statement.moment or statement.reckoned
        again = event.status is Status.PLANNED and not event.missed and statement.event.kind is event.kind
        again = again and event.kind is not EventKind.LAUNCH  # a scrub reads like one
        if told and again and _ends_before(told, moment):
            return True  # it has landed, so a later landing is another's
        if told and event.status is Status.ACTUAL and statement.event.kind is not event.kind:
            first, last = (told, moment) if earlier else (moment, told)
            if _too_far(first, last, _longest({statement.event.kind, event.kind})):
                return True
    return False


def lie_apart(one: PartialTime, other: PartialTime, by: timedelta = _GRACE) -> bool:
    """True where both are dated and more than a day, or `by`, lies between them."""
    mine, theirs = one.interval(), other.interval()
    if not mine or not theirs:
        return False
    return mine[0] - theirs[1] > by or theirs[0] - mine[1] > by


def _ends_before(one: PartialTime, other: PartialTime) -> bool:
    first, last = one.interval(), other.interval()
    return bool(first and last and last[0] - first[1] > _GRACE)


def _longest(kinds: set[EventKind]) -> timedelta:
    if kinds == {EventKind.LAUNCH, EventKind.DOCKING}:
        return _CHASE
    return _DESCENT if kinds == {EventKind.UNDOCKING, EventKind.LANDING} else _FLIGHT


def _too_far(first: PartialTime, last: PartialTime, longest: timedelta) -> bool:
    """True where the later event comes before the first, or too long after it, however the dates are read."""
    one, other = first.interval(), last.interval()
    if not one or not other:
        return False
    return other[1] + _GRACE < one[0] or other[0] - one[1] > longest
