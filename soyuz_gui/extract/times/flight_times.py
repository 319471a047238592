"""How long a craft flew until it docked, where an article says so: "docked six hours after the launch"."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, Statement
from soyuz_gui.extract.times.counting import anchor_of
from soyuz_gui.extract.times.settling import is_arrival

_HOUR = timedelta(hours=1)
_ENDS = ".;!?\n"
_DAYS = timedelta(days=4)  # no crew has been longer on its way to a station


@dataclass(frozen=True, slots=True)
class FlightTime:
    """An interval from launch to docking: ISO 8601 duration, evidence, and the words of the interval."""

    value: str
    evidence: Span
    words: Span


def flight_times(flight: Flight, text: str) -> Iterator[FlightTime]:
    """What an article says, in hours and minutes, of the way of a flight to its docking."""
    for statement in flight.statements:
        interval = statement.interval
        if interval is None or interval.length is None or interval.bound or interval.unit not in ("hour", "minute"):
            continue
        counts = anchor_of(interval) is EventKind.LAUNCH and interval.direction > 0 and interval.length < _DAYS
        if counts and statement.event.status is Status.ACTUAL and _ends_with_docking(statement, flight, text):
            yield FlightTime(_duration(interval.length), statement.evidence, interval.span)


def _ends_with_docking(statement: Statement, flight: Flight, text: str) -> bool:
    """True where the interval leads to the docking: its own event, or, as no launch comes after the launch, another
    one of the sentence: "it landed at 18:40 after taking off at 12:30, or 6:30 after the launch".
    """
    if statement.event.kind is EventKind.DOCKING:
        return True
    if statement.event.kind is not EventKind.LAUNCH:
        return False
    arrivals = (other for other in flight.statements if _is_docking(other, flight))
    return any(not _is_parted(other.event.span, statement.event.span, text) for other in arrivals)


def _is_docking(statement: Statement, flight: Flight) -> bool:
    if statement.event.status is not Status.ACTUAL:
        return False
    return statement.event.kind is EventKind.DOCKING or bool(statement.moment and is_arrival(statement, flight))


def _is_parted(one: Span, other: Span, text: str) -> bool:
    """True where a sentence ends between two places."""
    between = text[min(one.end, other.end) : max(one.start, other.start)]
    return any(mark in between for mark in _ENDS)


def _duration(length: timedelta) -> str:
    hours, rest = divmod(length, _HOUR)
    minutes = round(rest / timedelta(minutes=1))
    return "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes or not hours else "")
