"""Tells whether a station bears an incident, and not the craft at it."""

import re

from soyuz_gui.domain.facts import IncidentKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.scene import Scene

# What can befall a station as well as a craft.
_OF_STATIONS = frozenset(
    {
        IncidentKind.FIRE, IncidentKind.LEAK, IncidentKind.DEPRESSURIZATION, IncidentKind.CRASH,
        IncidentKind.MALFUNCTION, IncidentKind.DAMAGE,
    }
)  # fmt: skip
WAY = re.compile(r"\b(?:to|towards?|from|for|with|at|near|reach(?:ed|ing)?)\s+(?:the\s+)?$")  # on its way there
# What may stand between a subject and what befell it.
AUXILIARIES = re.compile(
    r"\s+(?:(?:has|had|have|is|was|were|are|been|being|be|to|began|begun|started|suddenly|also|then|again|\w+ly)\s+){0,4}"
)
_OWNED = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,2}")
# Which may be the end of the words of an incident, or stand behind them.
_ABOARD = re.compile(
    r".{0,7}?\b(?:aboard|inside|in|on\s+board|on|from)\s+(?:(?:the|russian|soviet|orbiting|space|old|aging|ageing|station)\s+){0,4}",
    re.IGNORECASE,
)
_PREPOSITION = len("aboard")
_ABOARD_BEHIND = re.compile(
    r"\b(?:ke(?:pt|eps?)|left|leav\w+|strand\w+|delay\w+|forc\w+|held|stays?|extend\w*|prolong\w*)\b[^.;]*$"
)


class Stations:
    """Finds the stations that incidents befell."""

    def __init__(self, text: str) -> None:
        self._text = text

    def of(self, scene: Scene, found: FoundIncident, craft: FoundCraft | None) -> Span | None:
        """The station that something befell, where the sentence speaks of no craft: "fire broke out aboard Mir"."""
        if found.kind not in _OF_STATIONS:
            return None
        if place := self._station_before(scene, found) or self._station_behind(scene, found):
            return place
        if craft and craft.reference is not Reference.CREW:
            return None
        start, end = scene.clause(found.span.start).start, scene.clause(found.span.end - 1).end
        names = scene.names_of("stations", start, end)
        passed = {name.name for name in names if self._is_on_the_way(name.span) or self._is_lived_on(found, name.span)}
        return next((name.span for name in names if name.name not in passed), None)

    def _is_lived_on(self, found: FoundIncident, station: Span) -> bool:
        """True for a station behind an incident, aboard which somebody stays for it: "cracks kept them aboard Mir"."""
        return bool(_ABOARD_BEHIND.search(self._text, found.span.end, station.start))

    def _station_before(self, scene: Scene, found: FoundIncident) -> Span | None:
        """The station that is the subject of an incident, or that owns it: "the ship rammed it, and Mir began to lose
        air", "the station's main computer failed".
        """
        start = scene.clause(found.span.start).start
        before = [n for n in scene.names_of("stations", start, found.span.start) if not self._is_on_the_way(n.span)]
        if not before:
            return None
        words = (before[-1].span.end, found.span.start)
        subject = AUXILIARIES.fullmatch(self._text, *words) or _OWNED.fullmatch(self._text, *words)
        return before[-1].span if subject else None

    def _station_behind(self, scene: Scene, found: FoundIncident) -> Span | None:
        """The station in or on which something is told to have happened: "a fire aboard the old station Mir"."""
        behind = scene.names_of("stations", found.span.end, scene.sentence.span.end)
        tied = behind and _ABOARD.fullmatch(self._text, found.span.end - _PREPOSITION, behind[0].span.start)
        return behind[0].span if tied else None

    def _is_on_the_way(self, station: Span) -> bool:
        before = self._text[max(0, station.start - 20) : station.start]
        return bool(WAY.search(before)) or self._text.startswith((" side", "'s side", "’s side"), station.end)
