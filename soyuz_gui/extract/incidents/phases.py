"""In which part of a flight each kind of incident happens, and in which the words put one."""

import re

from soyuz_gui.domain.facts import IncidentKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import RETURN, START
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.scene import Scene

PUT_OFF = frozenset({IncidentKind.DELAY, IncidentKind.SCRUB})
# What can happen on the day of an event that is told just before: "Soyuz 9 came down on Friday. Its engine failed."
WITH = {
    EventKind.LANDING: frozenset(
        {
            IncidentKind.BALLISTIC_REENTRY, IncidentKind.CRASH, IncidentKind.DEPRESSURIZATION, IncidentKind.FATALITY,
            IncidentKind.FIRE, IncidentKind.MALFUNCTION,
        }
    ),
    EventKind.UNDOCKING: frozenset({IncidentKind.MALFUNCTION, IncidentKind.DEPRESSURIZATION, IncidentKind.CRASH}),
    EventKind.DOCKING: frozenset({IncidentKind.MALFUNCTION, IncidentKind.DOCKING_FAILURE, IncidentKind.CRASH}),
}  # fmt: skip

_ON_ASCENT = re.compile(
    r"\b(?:seconds|minutes?)\s+(?:into|after)\s+(?:\w+\s+){0,2}(?:flight|mission|launch|lift-?off)\b"
)
_CALLED_OFF = frozenset({IncidentKind.SCRUB, IncidentKind.LAUNCH_ABORT})
_IN_COUNTDOWN = re.compile(
    r"\b(?:seconds?|minutes?|hours?)\s+(?:(?:before|prior\s+to|ahead\s+of|from|away\s+from|short\s+of)\s+"
    r"(?:[\w’'-]+\s+){0,3}(?:launch|lift-?off|blast-?off|take-?off|start|engines?|ignition|boosters?|time)"
    r"|(?:left|remaining)\b|to\s+go\b|of\s+the\s+count|to\s+(?:launch|lift-?off|blast-?off|take-?off|ignition|zero)\b)|\bT-?(?:minus|\d)|\blast[\s-]minute\b",
    re.IGNORECASE,
)
_PUT_OFF = {
    START: re.compile(r"launch|lift-?off|blast-?off|take-?off|start\b|countdown|\bpad\b", re.IGNORECASE),
    RETURN: re.compile(r"landing|return|undock|depart|homecoming|splashdown|re-?entry", re.IGNORECASE),
}


def is_on_ascent(text: str, sentence: Span) -> bool:
    """True for a sentence on the minutes after a launch."""
    return bool(_ON_ASCENT.search(text, sentence.start, sentence.end))


def is_in_countdown(text: str, found: FoundIncident, stretch: Span) -> bool:
    """True for a launch that was given up in the last hours before it, by the sentences told up to there."""
    return found.kind in _CALLED_OFF and bool(_IN_COUNTDOWN.search(text, stretch.start, stretch.end))


def tells_start(words: str) -> bool:
    """True for words on a start, of which one may be put off: "the launch was scrubbed"."""
    return bool(_PUT_OFF[START].search(words))


def put_off(text: str, scene: Scene, found: FoundIncident) -> str:
    """What was put off, a start or a return; empty where neither or both may be meant."""
    if found.kind not in PUT_OFF:
        return ""
    told = {name for name, pattern in _PUT_OFF.items() if pattern.search(found.span.of(text))}
    if not told:
        clause = scene.clause(found.span.start)
        kinds = {event.kind for event in scene.events if clause.covers(event.span)}
        told = {START if kind is EventKind.LAUNCH else RETURN for kind in kinds - {EventKind.DOCKING}}
    return next(iter(told)) if len(told) == 1 else ""
