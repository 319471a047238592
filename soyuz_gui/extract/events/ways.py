"""What a way from, to or at a place makes of a verb: a launch, a docking, an undocking, a landing, or nothing."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from soyuz_gui.extract.events.finder import EventKind

_CLOSE = frozenset({"at", "with", "onto", "against", "alongside", "aboard"})
_INTO = frozenset({"to", "on", "onto", "into", "upon", "toward", "towards"})
_ON_LAND = frozenset({"on", "onto", "in", "into", "near", "at", "of"})
_TOWARDS_ONLY = frozenset({"for", "toward", "towards"})
_NOT_DOWN = frozenset({"over", "for", "with", "through"})


class Path(StrEnum):
    """Which way a preposition leads."""

    FROM = "from"
    TOWARDS = "towards"
    AT = "at"


class Goal(StrEnum):
    """What kind of place a way leads from or to."""

    START = "start"
    PORT = "port"
    STATION = "station"
    GROUND = "ground"
    AREA = "area"
    SKY = "sky"


@dataclass(frozen=True, slots=True)
class MotionVerb:
    """A form of a verb: "past", "base", or "same" where the past looks like the base. No class: it is not known."""

    lemma: str
    form: str
    classes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Way:
    """A verb with the preposition of its way. `craft` where a craft moves and not just people; `home` where a word
    such as "down" or "home" stands between.
    """

    verb: MotionVerb
    path: Path
    word: str
    craft: bool
    home: bool


class Ways:
    """Tells the event of a way; `never` has the verbs that mean something else there."""

    def __init__(self, never: Mapping[str, frozenset[str]]) -> None:
        self._never = never

    def kind(self, way: Way, goal: Goal, *, listed: bool) -> EventKind | None:
        """The event; `listed` where the name of a landing area is known."""
        if not way.verb.classes and not way.craft:
            return None
        if way.path is Path.FROM:
            return self._leaving(way, goal)
        match goal:
            case Goal.STATION | Goal.PORT:
                return self._arriving(way, goal)
            case Goal.SKY:
                moved = not way.verb.classes or way.verb.classes & {"up", "go", "carry"}
                return EventKind.LAUNCH if way.path is Path.TOWARDS and moved else None
            case Goal.GROUND | Goal.AREA:
                return _landing(way, goal, listed=listed)
        return None

    def _leaving(self, way: Way, goal: Goal) -> EventKind | None:
        verb = way.verb
        match goal:
            case _ if "be" in verb.classes:
                return None
            case Goal.START:
                return None if verb.lemma in self._never["no_start"] else EventKind.LAUNCH
            case Goal.PORT | Goal.STATION:
                return None if verb.lemma in self._never["no_departure"] or way.home else EventKind.UNDOCKING
            case Goal.AREA if way.word == "off" and "down" in verb.classes:
                return EventKind.LANDING  # "splashed down off Pensacola"
            case Goal.AREA | Goal.GROUND if "up" in verb.classes or ("quit" in verb.classes and way.craft):
                return EventKind.LAUNCH
        return None

    def _arriving(self, way: Way, goal: Goal) -> EventKind | None:
        """Where a way to a station leads: into port, or from the ground on towards it."""
        verb = way.verb
        if "be" in verb.classes:
            return EventKind.DOCKING if way.word in ("at", "alongside") else None
        if goal is Goal.PORT and verb.lemma in self._never["between_ports"]:
            return None
        if verb.classes & {"arrive", "near", "gain"} or goal is Goal.PORT or not verb.classes:
            close = way.path is Path.TOWARDS or way.word in _CLOSE or bool(verb.classes & {"gain", "arrive"})
            return EventKind.DOCKING if close and way.word not in _TOWARDS_ONLY else None
        return EventKind.LAUNCH if way.path is Path.TOWARDS and verb.classes & {"go", "up", "carry"} else None


def _landing(way: Way, goal: Goal, *, listed: bool) -> EventKind | None:
    verb = way.verb
    if "quit" in verb.classes:
        return None  # "will depart on Friday with three on board for a landing in Kazakhstan"
    if verb.classes == {"up"} or way.word in _NOT_DOWN:
        return EventKind.LANDING if "down" in verb.classes and way.word == "through" else None
    if "down" in verb.classes:
        return EventKind.LANDING
    if "be" in verb.classes:
        told = way.home or goal is Goal.GROUND
        return EventKind.LANDING if way.word in ("on", "in", "at", "near", "of") and told else None
    if goal is Goal.GROUND:
        return EventKind.LANDING if way.word in _INTO or (way.word == "in" and way.home) else None
    if way.craft:
        return EventKind.LANDING if way.word in _ON_LAND else None
    return EventKind.LANDING if way.home and listed and way.path is Path.AT else None
