"""Tells a departure from a station from one from the ground: both are said to have "left"."""

import re
from dataclasses import replace

from soyuz_gui.domain.facts import Status
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.flight import Flight
from soyuz_gui.extract.flights.occasions import Occasions
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.finder import FoundTime

_LEFT = re.compile(r"(?:left|leav\w+|depart\w*|got\s+away)\b(?! from\b)")
_LEFT_GROUND = re.compile(
    r"(?:left|leav\w+|depart\w*)\s+(?!on\b|at\b|in\b|early\b|late\b|aboard\b|with\b|today\b|tonight\b|yesterday\b"
    r"|(?:this|last|\w+)\s+(?:morning|afternoon|evening|night|week|month)\b|\w+day\b|\w+\s+(?:day|hour)s?\b"
    r"|the\s+\w+\s+before\b)"
)
_FROM_GROUND = re.compile(
    r"\w+\s[^.;]{0,60}?\bfrom\s+(?:the\s+|an?\s+)?(?:\w+\s+)?(?:cosmodrome|spaceport|pad|launch\s+(?:pad|site|cent(?:er|re)))\b"
)
_HAD = re.compile(r"\bhad\s+(?:[\w-]+\s+)?$")
_STAYED_AT = re.compile(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Ee]nding|[Ww]ith)\b[^.;]{0,60}\b(?:days?|weeks?|months?|stay|tour|mission|visit)\s+"
    r"(?:at|aboard|on|on\s+board|in|to)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$"
)
_BESIDE = 25  # characters


class Departures:
    """Reads who "left" by the flights that the article has told of up to there."""

    def __init__(self, text: str, occasions: Occasions) -> None:
        self._text = text
        self._occasions = occasions

    def read(
        self, scene: Scene, event: FoundEvent, flight: Flight, times: list[FoundTime], last: EventKind | None
    ) -> FoundEvent:
        """An event with its times as what it must be of a craft that docked or came down: what "left on Friday" left
        its station; so did who then landed by the same sentence, was at a station by the words before, or "had left"
        before the landing that was told `last`.
        """
        if event.kind is not EventKind.LAUNCH or not _LEFT.match(self._text, event.span.start):
            return event
        clause = scene.clause(event.span.start)
        from_site = scene.names_of("sites", event.span.end, clause.end)
        if from_site or any(p.match(self._text, event.span.start) for p in (_LEFT_GROUND, _FROM_GROUND)):
            return event
        told = {s.event.kind for s in flight.statements if s.event.status is Status.ACTUAL}
        arrived = bool(told - {EventKind.LAUNCH})
        start, end = scene.sentence.span.start, event.span.start
        had = last is EventKind.LANDING and _HAD.search(self._text, max(start, end - _BESIDE), end)
        left = arrived or had or _lands_then(scene, event, times) or self._was_there(scene, event)
        left = left or self._occasions.is_at_its_end(flight, times)
        return replace(event, kind=EventKind.UNDOCKING, rule="undocking.departed") if left else event

    def _was_there(self, scene: Scene, event: FoundEvent) -> bool:
        """True where its clause begins with a stay: "after 163 days at the station the three left at 8:23 p.m."."""
        stations = scene.names_of("stations", scene.sentence.span.start, event.span.start)
        start = scene.sentence.span.start
        return any(_STAYED_AT.search(self._text, start, station.span.start) for station in stations)


def _lands_then(scene: Scene, event: FoundEvent, times: list[FoundTime]) -> bool:
    """True where its sentence tells of a landing after it, at clocks, "left at 3 p.m. and landed at 6", or of an
    undocking before it, "could not undock on Friday, and left a day later".
    """
    if any(e.kind is EventKind.UNDOCKING and e.span.end <= event.span.start for e in scene.events):
        return True
    behind = (e for e in scene.told_events() if e.span.start > event.span.end and e.kind is EventKind.LANDING)
    clocked = any(time.clocks for time in times)
    return clocked and any(e.status is event.status and not e.noun for e in behind)
