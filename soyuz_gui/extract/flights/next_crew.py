"""Keeps what is told of the launch of the next crew until its flight is named: "on 8 April. Soyuz MS-31 will carry"."""

import re

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.flight import Flight
from soyuz_gui.extract.scene import Scene

_WORDS = re.compile(r"(?:the|a)\s+next\s+crew\b", re.IGNORECASE)
_NEXT = re.compile(r"\bnext\s+(?:(?:crewed|manned|human|piloted|station|Soyuz|regular)\s+){0,2}$")
_OTHERS = re.compile(
    r"\b(?:another|(?:two|three|four|crew of)\s+(?:new|more|other|fresh|additional)"
    r"|(?:a|the)\s+(?:new|next|fresh|replacement))\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_NEW = re.compile(r"\b[Tt]he\s+(?:new|replacement|fresh|relief|incoming)\s+(?:[\w-]+\s+){0,2}$")
_REACH = 40
_UNNUMBERED = 0


class NextCrew:
    """The flight of the next crew, which is none of the article's until the sentence behind names it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._awaited: tuple[Scene, Flight] | None = None

    def launches(self, scene: Scene, event: FoundEvent) -> bool:
        """True for the dated plan to launch the next crew, in a sentence that names no flight."""
        if event.kind is not EventKind.LAUNCH or event.status is not Status.PLANNED or event.void:
            return False
        named = any(craft.reference is Reference.NAMED for craft in scene.craft)
        told = any(_WORDS.match(self._text, craft.span.start) for craft in scene.craft)
        return told and not named and bool(scene.times_of(event))

    def follows(self, flight: Flight, craft: FoundCraft, scene: Scene, event: FoundEvent) -> bool:
        """True for a craft, or a crew, that is to be launched next, or that has come, once a flight is up, or down."""
        ahead = flight.has_set_out() and self._is_next(craft, event)
        return ahead or (flight.has_come_down() and self._has_come(scene, event))

    def _is_next(self, craft: FoundCraft, event: FoundEvent) -> bool:
        """True for the craft of a launch to come that is "the next mission", or for "another three astronauts"."""
        to_come = event.kind is EventKind.LAUNCH and event.status is Status.PLANNED and not event.missed
        words = _OTHERS if craft.reference is Reference.RIDERS else _NEXT
        return to_come and bool(words.search(self._text, max(0, craft.span.start - _REACH), craft.span.start))

    def _has_come(self, scene: Scene, event: FoundEvent) -> bool:
        """True for "the new crew" that "blasted off on Monday"."""
        up = event.kind in (EventKind.LAUNCH, EventKind.DOCKING) and event.status is Status.ACTUAL and not event.noun
        before = scene.craft_in(scene.sentence.span.start, event.span.start) if up else []
        people = [craft.span.start for craft in before if craft.reference is Reference.RIDERS]
        return any(_NEW.search(self._text, max(0, start - _REACH), start) for start in people)

    def begin(self, scene: Scene, clause: Span) -> Flight:
        """A flight for what a scene tells of the next crew."""
        if self._awaited is None or self._awaited[0] is not scene:
            self._awaited = (scene, Flight(_UNNUMBERED, clause))
        return self._awaited[1]

    def named_in(self, before: Scene | None, scene: Scene | None) -> Flight | None:
        """The flight of the next crew, where a scene right behind plans something of a flight that it names first."""
        if self._awaited is None or self._awaited[0] is not before or scene is None:
            return None
        events = scene.told_events()
        if not events or any(event.status is not Status.PLANNED for event in events):
            return None
        _, flight = self._awaited
        self._awaited = None
        return flight
