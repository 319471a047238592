"""Parts of a page under titles that name one flight each: "Soyuz 14 July 3-19, 1974", "SOYUZ 11 (Salyut 1)"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.scene import Scene

_FEWEST = 2  # flights that a page in parts is about
_NUMBERING = re.compile(r"[\s#=*•·–—-]*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?")
_BESIDE = re.compile(r"\([^()]*\)|[\s,:;.=#*–—-]+|\b(?:to|and|until|mission|flight|crew)\b", re.IGNORECASE)


def sections(text: str, scenes: Sequence[Scene]) -> dict[int, FoundCraft]:
    """The craft that titles name, by their paragraphs; nothing for a page that is about one flight.

    A title without words of its own below it is a link.
    """
    found: dict[int, FoundCraft] = {}
    for scene, below in pairwise(scenes):
        craft = title_of(text, scene)
        if craft and title_of(text, below) is None:
            found[scene.sentence.paragraph] = craft
    return found if len({craft.designation for craft in found.values()}) >= _FEWEST else {}


def periods(text: str, scenes: Sequence[Scene]) -> dict[int, PartialTime]:
    """The times that a page goes over to, by paragraph: headings that are a time with its year, and lines that begin
    with one; none for a page on one year.
    """
    begun = {scene.sentence.paragraph: scene.times[0].day for scene in scenes if _begins_period(text, scene)}
    return begun if len({time.year for time in begun.values()}) >= _FEWEST else {}


def _begins_period(text: str, scene: Scene) -> bool:
    first = scene.times[0] if scene.times else None
    if first is None or not first.day.year or first.clocks:
        return False
    line = scene.sentence.span
    alone = not _BESIDE.sub("", text[line.start : first.span.start] + text[first.span.end : line.end])
    return first.listed or (alone and scene.sentence.heading)


def title_of(text: str, scene: Scene) -> FoundCraft | None:
    """The crewed flight that a heading names and says no more of than when it was and what belongs in brackets."""
    first = scene.craft[0] if scene.craft and scene.sentence.heading else None
    if first is None or first.reference is not Reference.NAMED or first.kind is not CraftKind.CREWED:
        return None
    line = scene.sentence.span
    if not _NUMBERING.fullmatch(text, line.start, first.span.start):
        return None
    rest = text[first.span.end : line.end]
    for time in reversed(scene.times):
        if time.span.start >= first.span.end:
            start, end = time.span.start - first.span.end, time.span.end - first.span.end
            rest = rest[:start] + rest[end:]
    return None if _BESIDE.sub("", rest) else first
