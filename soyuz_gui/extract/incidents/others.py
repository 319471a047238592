"""Tells craft beside those that an article follows, by the words in front of them: "another ship", "a Soyuz"."""

import re

from soyuz_gui.domain.facts import CraftKind, IncidentKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.scene import Scene

_CRAFT = (Reference.NAMED, Reference.GENERIC, Reference.PROGRAMME)
_PARTITIVE = re.compile(
    r"\b(?:one of the|another|other|an? (?:earlier|previous|second|similar|different))\s+(?:[\w-]+\s+){0,3}$"
)
_TAIL = re.compile(r"(?:\s+(?:stationed|docked|parked|moored|attached)[^.,;]*)?")
_ONE = re.compile(r"\b[Aa]n?\s+(?:[\w-]+\s+){0,2}$")
# "The previous launch was put off" is told of another flight, "an earlier launch attempt" of the same.
_NEIGHBOUR = re.compile(
    r"\b(?:previous|preceding|last|earlier|next|following|subsequent)\s+(?:(?!attempt)[\w-]+\s+){0,3}?"
    r"(?:launch|flight|mission|crew|spaceflight)(?:s|es)?\b(?!\s+(?:attempt|try|opportunity|date|window))",
    re.IGNORECASE,
)
_SHIP = re.compile(r"(?:ship|craft|capsule|vessel|vehicle)$")
_BESIDE = 30  # characters before an incident in which what it befell may stand
_LOST = frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE, IncidentKind.CRASH, IncidentKind.FATALITY})


class Others:
    """Looks at the words in front of the craft that an incident may have befallen."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast

    def is_of_neighbour(self, scene: Scene, found: FoundIncident, craft: FoundCraft | None) -> bool:
        """True for what befell the flight before or after the one in hand, which the sentence does not name."""
        if craft and craft.reference in (Reference.NAMED, Reference.OTHER):
            return False
        start = max(scene.clause(found.span.start).start, found.span.start - _BESIDE)
        return bool(_NEIGHBOUR.search(self._text, start, found.span.end))

    def is_another(self, scene: Scene, found: FoundIncident, craft: FoundCraft) -> bool:
        """True for "one of the ships", and for "a ship" beside the one that its sentence tells of."""
        if re.match(r"['’]s\b", self._text[craft.span.end : craft.span.end + 3]):
            return False
        before = self._text[max(0, craft.span.start - 50) : craft.span.start]
        ship = bool(craft.programme or _SHIP.search(craft.span.of(self._text)))
        beside = ship and any(c.reference in _CRAFT and c.span.end < craft.span.start for c in scene.craft)
        whose = self._text.startswith((" that", " which", " damaged", " whose"), craft.span.end)
        return bool(_PARTITIVE.search(before)) or (beside and whose) or (ship and self._is_new(scene, found, craft))

    def _is_new(self, scene: Scene, found: FoundIncident, craft: FoundCraft) -> bool:
        """True for "a Soyuz ship exploded" in a later paragraph of an article that has named its flight."""
        if found.kind not in _LOST or craft.span.end > found.span.start:
            return False
        main = self._cast.main
        named = main is not None and bool(main.designation) and main.has_flown()
        if not named or main is None or "\n" not in self._text[main.span.end : scene.sentence.span.start]:
            return False
        return bool(_ONE.search(self._text, scene.sentence.span.start, craft.span.start))

    def freighters_before(self, scene: Scene, craft: FoundCraft) -> list[FoundCraft]:
        """The craft without people that the sentence before names, for "the freighter" or "it" in this one."""
        before = self._cast.before
        goes_on = craft.freight or craft.reference is Reference.PRONOUN
        if not goes_on or not craft.definite or not before or before.sentence.paragraph != scene.sentence.paragraph:
            return []
        named = [c for c in before.craft if c.reference is Reference.NAMED]
        return named if named and named[-1].kind is not CraftKind.CREWED else []

    def noun_phrase(self, scene: Scene, craft: FoundCraft) -> Span:
        """The words for an unknown craft: "one of the Soyuz vessels stationed aboard the ISS"."""
        before = self._text[max(scene.sentence.span.start, craft.span.start - 50) : craft.span.start]
        head = _PARTITIVE.search(before)
        tail = _TAIL.match(self._text, craft.span.end, scene.sentence.span.end)
        return Span(craft.span.start - (len(head[0]) if head else 0), tail.end() if tail else craft.span.end)

    def is_name(self, words: Span) -> bool:
        """True for words that name a craft ("Progress", "the Starliner") or tell one of several apart."""
        told = re.sub(r"^The\s+", "", words.of(self._text))
        return told[0].isupper() or bool(re.match(r"(?:one|another|an?)\s", told))
