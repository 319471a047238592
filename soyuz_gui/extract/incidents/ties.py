"""Tells how two incidents of one sentence hang together: the one brought about the other, or is a part of it."""

import re
from enum import Enum, auto

from soyuz_gui.domain.facts import IncidentKind
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import CAUSES
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.incidents.phases import PUT_OFF
from soyuz_gui.extract.incidents.tales import LOSSES
from soyuz_gui.extract.scene import Scene

_NAMES = (Reference.NAMED, Reference.PROGRAMME, Reference.OTHER)
_FLIGHTS = (Reference.NAMED, Reference.PROGRAMME)
_SHORT = 3  # characters between words that are one phrase
# Words that bind what went wrong to why. "From", "of" and the like do so only right before the reason.
_CAUSAL = re.compile(
    r"\b(?:because|due|owing|after|when|since|as|caus\w+|forc\w+|led|so|trigger\w+|result\w+|blam\w+|behind|prompt\w+"
    r"|following|kept)\b"
)
_BY = re.compile(r"\b(?:by|of|from|with|over)\s+(?:(?!and\b)[\w’'.-]+\s+){0,5}$")
_RELATIVE = re.compile(r"\b(?:that|which)\b")
_COLON = re.compile(r":\s+(?:[\w’'-]+\s+){0,2}$")  # "… was scrubbed: a valve had frozen"


class Tie(Enum):
    """What a malfunction is of another incident."""

    CAUSE = auto()
    PART = auto()  # "damage to the ship, which suffered a leak"


class Ties:
    """Looks at the words between incidents."""

    def __init__(self, text: str) -> None:
        self._text = text

    def of(self, scene: Scene, found: FoundIncident) -> Tie | None:
        """The tie of a malfunction to what else its sentence tells of; None for what stands for itself."""
        ties = [self._between(found, other) for other in scene.incidents if self._is_chief(scene, found, other)]
        return Tie.CAUSE if Tie.CAUSE in ties else next((tie for tie in ties if tie), None)

    def _is_chief(self, scene: Scene, found: FoundIncident, other: FoundIncident) -> bool:
        """True for what another incident of a sentence may have brought about."""
        if found.kind in LOSSES:  # "a delay caused by a rocket failure", of whatever rocket
            behind = scene.craft_in(other.span.start, scene.sentence.span.end)
            return other.kind in PUT_OFF and not any(craft.reference in _NAMES for craft in behind)
        if found.kind not in CAUSES:
            return False
        if found.kind is other.kind is IncidentKind.MALFUNCTION:  # "lost power when a computer failed"
            between = scene.craft_in(other.span.end, found.span.end)
            return other.span.end <= found.span.start and not any(c.reference in _FLIGHTS for c in between)
        return other.kind not in CAUSES or (other.kind, found.kind) == (IncidentKind.DAMAGE, IncidentKind.MALFUNCTION)

    def _between(self, found: FoundIncident, other: FoundIncident) -> Tie | None:
        first, last = sorted((found.span, other.span))
        words = self._text[first.end : last.start]
        if len(words) < _SHORT:
            return Tie.CAUSE
        if ";" in words or ", and" in words:
            return None
        if _CAUSAL.search(words) or (found.span is last and (_BY.search(words) or _COLON.search(words))):
            return Tie.CAUSE
        return Tie.PART if _RELATIVE.search(words) else None
