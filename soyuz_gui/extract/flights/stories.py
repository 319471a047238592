"""Tells where on a page the next story begins, which is about another flight than the one before."""

import re

from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times import almanacs

# A report brings its flight in like this: "A Soyuz capsule with …", "Two cosmonauts and …".
_BRINGS_IN = re.compile(r"(?:An?|One|Two|Three|Four|Five|Six|Seven)\s+(?!(?:days?|hours?|weeks?|months?|years?)\b)")
_HEADLINE = 3  # words; fewer are a name or a label
_SUBJECT = 60  # characters in which it does
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
