"""Finds craft of which an article speaks by the way, where what went wrong befell them and not its own flight."""

import re

from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.flight import Flight
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.scene import Scene

_OWN_NAMES = (Reference.NAMED, Reference.PROGRAMME, Reference.OTHER)
_THEIR = re.compile(r"\b(?:their|its|his|her)\s+$", re.IGNORECASE)
_REPLACED = re.compile(r"\b(?:replac\w+|swapped|succeeded|relieved|instead)\b")  # "was replaced by Soyuz 9"


class Strangers:
    """Looks for them in the sentence of an incident, and in the one before."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast

    def of(self, scene: Scene, found: FoundIncident, craft: FoundCraft | None) -> FoundCraft | None:
        """The craft of another programme that was spoken of right before: "They came in the Starliner. Their trip was
        marred by leaks", "the first in a Starliner, but the mission was marred by leaks".
        """
        own = craft is not None and craft.reference is Reference.GENERIC and not craft.programme
        theirs = not (own and craft) or _THEIR.search(self._text, max(0, craft.span.start - 8), craft.span.start)
        if craft and not own and craft.reference not in (Reference.PRONOUN, Reference.CREW):
            return None
        earlier = [c for c in scene.craft_in(scene.sentence.span.start, found.span.start) if c.reference in _OWN_NAMES]
        before = self._cast.before
        if not earlier and theirs and before and before.sentence.paragraph == scene.sentence.paragraph:
            earlier = [c for c in before.craft if c.reference in _OWN_NAMES]
        current = self._cast.current
        last = earlier[-1] if earlier else None
        foreign = last is not None and last.reference is Reference.PROGRAMME and not last.freight
        return last if last and foreign and current and current.programme not in (last.programme, "") else None

    def replaced(self, scene: Scene, craft: FoundCraft) -> Flight | None:
        """The flight of the sentence before in "They came in Soyuz 8. The ship leaked, and was replaced by Soyuz 9"."""
        behind = [c for c in scene.craft if c.reference is Reference.NAMED and c.span.start > craft.span.end]
        before = self._cast.before
        if not behind or not before or before.sentence.paragraph != scene.sentence.paragraph or not craft.definite:
            return None
        told = [c for c in before.craft if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED]
        replaced = _REPLACED.search(self._text, craft.span.end, behind[0].span.start)
        return self._cast.named(told[-1]) if told and replaced else None
