"""Tells where on a page the next story begins, which is about another flight than the one before."""

import re

from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times import almanacs

# A report brings its flight in like this: "A Soyuz capsule with …", "Two cosmonauts and …".
_BRINGS_IN = re.compile(r"(?:An?|One|Two|Three|Four|Five|Six|Seven)\s+(?!(?:days?|hours?|weeks?|months?|years?)\b)")
_HEADLINE = 3  # words; fewer are a name or a label
_SUBJECT = 60  # characters in which it does
_EDGES = " ,:;()–—-"
_INDEFINITE = (Reference.GENERIC, Reference.PROGRAMME, Reference.RIDERS)


def begins(text: str, before: Scene, scene: Scene) -> bool:
    """True for the first sentence below a headline that brings in a flight as if none had been spoken of, and for the
    line of an almanac.
    """
    if almanacs.is_entry(text, scene.sentence.span):
        return bool(scene.craft or scene.lists or scene.names)
    words = before.sentence.span.of(text).split()
    if not before.sentence.heading or scene.sentence.heading or len(words) < _HEADLINE:
        return False
    start = scene.sentence.span.start
    first = scene.craft[0] if scene.craft else None
    if first is None or first.reference not in _INDEFINITE or first.span.start > start + _SUBJECT:
        return False
    return bool(_BRINGS_IN.match(text, start)) and bool(scene.told_events())


def titled(text: str, scene: Scene) -> FoundCraft | None:
    """The flight that a heading names with its days, and with nothing else: "Soyuz 14 July 3-19, 1974"."""
    line = scene.sentence.span
    named = scene.craft[0] if scene.sentence.heading and scene.craft and scene.times else None
    if named is None or named.reference is not Reference.NAMED or named.kind is not CraftKind.CREWED:
        return None
    first, last = scene.times[0].span, scene.times[-1].span
    before, between = text[line.start : named.span.start], text[named.span.end : first.start]
    rest = before.strip(" .=#*-0123456789") + between.strip(_EDGES) + text[last.end : line.end].strip(_EDGES)
    return named if first.start > named.span.end and not rest else None
