"""Which craft a place in a sentence speaks of, by what stands before it, behind it and around it."""

import re
from collections.abc import Callable, Iterator

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.scene import Scene

_LATTER = "the latter"
_AND = re.compile(r",\s+and\s")
_RELATIVE = re.compile(r"\s*(?:which|that|who|carrying|bringing)\b")
_OPERATOR = (
    r"(?:(?:older|same|other|second|first|next|Russian|American|Chinese|Soviet|new|\w+['’]s|the|a|an|their|his|her|its"
    r"|SpaceX|Boeing|private|commercial|ship|spacecraft|capsule)\s+)*"
)
_WHO = re.compile(r"\w\s+(?:who|whom)\s")
_WHO_DID = re.compile(r"\w\s+who\s+(?:(?:had|have|has|were|was|are|is|will|\w+ly)\s+){0,3}$")
_WHO_REACH = 40
# A word of no list is a misprint: "aboard the Syuz MS-23".
_ABOARD = re.compile(
    rf"(?:(?:aboard|on\s+board|atop|on\s+top\s+of)\s+(?:(?:the|an?)\s+)?(?:[\w-]+\s+){{0,5}}|(?:in|inside|on|assigned\s+to|as\s+(?:part|members|the\s+(?:\w+\s+)?crew)\s+of)\s+){_OPERATOR}$",
    re.IGNORECASE,
)
_APPOSITION = re.compile(r"[,(]?\s+(?:the\s+|called\s+|named\s+)?")
_COMMA_BEHIND = re.compile(r"(?:\s+(?:spacecraft|spaceship|capsule|ship|craft|vessel))?,")
_BEHIND_COMMA = re.compile(r",\s+(?:(?:was|were|is|has|had|will|be|been|then|also|\w+ly)\s+){0,3}$")
_VERB_BEHIND = re.compile(r"\s+(?:(?:was|were|is|are|has|had|will|would|be|been|to|then|also|not|\w+ly)\s+){0,4}")
_OBJECT = re.compile(
    r"(?:\s+(?:attempt|of|date|time))*(?:\s+(?!(?:to|with|at|after|before|from|by|like|on|in|and)\b)[\w-]+){0,4}\s+"
)
_NAMED_OBJECT = re.compile(r"\s+(?:of\s+)?(?:the\s+|its\s+)?(?:\w+\s+)?(?:spacecraft\s+|capsule\s+)?")
_SUCCESSORS = re.compile(
    r"\s+(?:of\s+)?(?:the|its|their|a)\s+(?:[\w’'-]+\s+){0,2}?(?:replacements?|successors?|next\s+crew|relief\s+crew)\b"
)
_STATION = re.compile(
    r"(?:\bstation|\blaborator(?:y|ies)|\bMir|\bSkylab|\bTiangong|\bSalyut[ -]?\d)\b[\w -]{0,12},?\s*$"
)
_STATION_REACH = 40
_NEIGHBOUR = re.compile(
    r"\b(?:the|its|a)\s+(?:previous|preceding|prior|(?P<next>next|following))\s+(?:(?:Soyuz|crewed|manned|human|shuttle)\s+){0,2}$",
    re.IGNORECASE,
)
_NEIGHBOUR_REACH = 50
_ANOTHER_TRY = re.compile(r"\s+(?:attempt|try|opportunity|window|effort|bid|date|time)")
_NEW_SUBJECT = re.compile(r",\s+(?:the\s+)?$")
_WITH_NEXT = re.compile(
    r"\b(?:with|aboard|on|by|in)\s+(?:the|its|their|a)\s+next\s+(?:mission|crew|flight|ship|spacecraft|capsule|expedition)\b"
)
# "Three unmanned Soviet craft launched this year": right before the verb.
_UNMANNED = re.compile(
    r"\b(?:unmanned|uncrewed|pilotless|robotic|automatic)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:craft|spacecraft|vehicles?|ships?|freighters?|satellites?|capsules?|modules?)\s+(?:(?:was|were|had\s+been)\s+)?$",
    re.IGNORECASE,
)
_UNMANNED_REACH = 80
_ANCHORED = 15  # characters from an interval to the verb that it counts from
_AT_PORT = re.compile(r"\s+(?:with|to|at|from|on)\s")
_OBJECT_REACH = 45  # characters between a verb and the craft that is its object

_BY_THE_WAY = re.compile(
    r"\b(?:since|after|before|unlike|like|than|by|with|of|from|following|despite|for|near|replac\w+|join\w*|succeed\w*)\s+"
    r"(?:[\w’'-]+\s+){0,4}$"
)


class Antecedents:
    """Finds the craft that a place in a sentence speaks of."""

    def __init__(self, text: str) -> None:
        self._text = text

    def craft_at(self, scene: Scene, index: int, position: int) -> FoundCraft | None:
        """The craft that a clause speaks of at a position: named and boarded, then before it, then after it."""
        clause = scene.sentence.clauses[index]
        if interrupted := self._before_insertion(scene, position):
            return interrupted
        inside = scene.craft_in(clause.start, clause.end)
        inside = [craft for craft in inside if not self.is_of_others(craft, position)]
        boarded = [c for c in inside if c.reference in (Reference.NAMED, Reference.PROGRAMME) and self.is_aboard(c)]
        earlier = [craft for craft in inside if craft.span.start < position]
        if boarded and not self._brought_in(earlier, boarded[-1], position):
            return next((craft for craft in boarded if craft.span.start >= position), boarded[-1])
        named = any(craft.reference is Reference.NAMED for craft in earlier)
        earlier = [c for c in earlier if c.definite or c.reference is not Reference.GENERIC or not named]
        for weak in ((Reference.RIDERS, Reference.CREW), (Reference.RIDERS,)):
            earlier = [craft for craft in earlier if craft.reference not in weak] or earlier
        if earlier and not (earlier[-1].reference is Reference.RIDERS and _RELATIVE.match(self._text, clause.start)):
            return self._apposed(earlier[-1], inside)
        if _RELATIVE.match(self._text, clause.start):
            antecedents = scene.craft_in(scene.sentence.span.start, clause.start)
            if antecedents:
                return antecedents[-1]
        following = [craft for craft in inside if self._may_follow(craft, position)]
        return min(following, key=lambda craft: craft.reference is not Reference.NAMED, default=None)

    def is_of_others(self, craft: FoundCraft, position: int) -> bool:
        """True for a craft behind a place that only tells who others are: "to replace three who came in Soyuz 9"."""
        return craft.span.start > position and bool(_WHO.search(self._text, position, craft.span.start))

    def come_in(self, scene: Scene, event: FoundEvent) -> FoundCraft | None:
        """The craft in which others are said to have come or gone: "three cosmonauts who landed inside Soyuz 9"."""
        clause = scene.clause(event.span.start)
        if not _WHO_DID.search(self._text, max(clause.start, event.span.start - _WHO_REACH), event.span.start):
            return None
        behind = scene.craft_in(event.span.end, clause.end)
        craft = behind[0] if behind and self.is_boarded(behind[0]) else None
        return craft if craft and not any(event.span < e.span < craft.span for e in scene.events) else None

    def _brought_in(self, earlier: list[FoundCraft], boarded: FoundCraft, position: int) -> bool:
        """True where another craft is named last, as the subject of a verb at a position or of a relative clause: "to
        come home in Soyuz 22, so that Soyuz 23 will be launched", "arrived on Soyuz 25, and Foale flew on STS-84 that
        performed a docking in May".
        """
        last = earlier[-1] if earlier else None
        if last is None or last.reference is not Reference.NAMED or last.span.start <= boarded.span.end:
            return False
        subject = _VERB_BEHIND.fullmatch(self._text, last.span.end, position)
        return bool(subject or _RELATIVE.match(self._text, last.span.end))

    def _before_insertion(self, scene: Scene, position: int) -> FoundCraft | None:
        """The subject of a verb behind a comma: "Soyuz 90, bound for the station of the Soyuz 89 crew, exploded", "the
        return capsule of the Shenzhou 90 spaceship, carrying the Shenzhou 89 astronauts, touched down".
        """
        start = scene.sentence.span.start
        if not _BEHIND_COMMA.search(self._text, max(start, position - 25), position):
            return None
        earlier = scene.craft_in(start, position)
        named = [c for c in earlier if c.reference is Reference.NAMED]
        subject = named[0] if named and _COMMA_BEHIND.match(self._text, named[0].span.end) else None
        nouns = subject and all(
            c is subject or c.reference is Reference.GENERIC for c in earlier[: earlier.index(subject)]
        )
        return subject if nouns and len(earlier) > 1 else None

    def is_boarded(self, craft: FoundCraft) -> bool:
        """True for a craft named after "aboard" or "in"."""
        return craft.reference is Reference.NAMED and self.is_aboard(craft)

    def is_aboard(self, craft: FoundCraft) -> bool:
        """True for a craft behind "aboard" or "in", whatever its words."""
        return bool(_ABOARD.search(self._text, max(0, craft.span.start - 60), craft.span.start))

    def _may_follow(self, craft: FoundCraft, position: int) -> bool:
        """True for a possible object of a word before it: "launched a Soyuz rocket", "the launch of Soyuz MS-11"."""
        if craft.span.start < position or craft.reference is Reference.PRONOUN:
            return False
        return craft.reference is Reference.NAMED or craft.span.start - position < _OBJECT_REACH

    def _apposed(self, craft: FoundCraft, others: list[FoundCraft]) -> FoundCraft:
        """The name that a craft is given at once: "their return ship, the Soyuz MS-22"."""
        for other in others:
            if other.reference is Reference.NAMED and other.span.start > craft.span.end:
                if _APPOSITION.fullmatch(self._text, craft.span.end, other.span.start):
                    return other
                break
        return craft

    @property
    def tied(self) -> tuple[Callable[[Scene, FoundEvent], FoundCraft | None], ...]:
        """What finds the craft that the words of an event are tied to, the surest first."""
        return (self.told_by, self.object_of, self.counted_from, self.come_in, self.subject_of)

    def told_by(self, scene: Scene, event: FoundEvent) -> FoundCraft | None:
        """The flight by whose name an event is told, with no verb: "Soyuz 4 went up on Monday, Soyuz 5 a day later"."""
        return next((c for c in scene.craft if not event.noun and c.span == event.span), None)

    def object_of(self, scene: Scene, event: FoundEvent) -> FoundCraft | None:
        """The flight named right behind an event: "launched the Soyuz MS-12 crew", "the landing of Soyuz MS-10"."""
        following = scene.craft_in(event.span.end, scene.sentence.span.end)
        craft = following[0] if following and following[0].reference is Reference.NAMED else None
        return craft if craft and _NAMED_OBJECT.fullmatch(self._text, event.span.end, craft.span.start) else None

    def subject_of(self, scene: Scene, event: FoundEvent) -> FoundCraft | None:
        """The flight named right before an event, as the subject of its verb: "after Soyuz MS-12 had docked"."""
        if event.noun:
            return None
        clause = scene.clause(event.span.start)
        before, behind = scene.craft_in(clause.start, event.span.start), scene.craft_in(event.span.end, clause.end)
        craft = before[-1] if before and before[-1].reference is Reference.NAMED else None
        if craft is None or any(self.is_boarded(other) for other in behind):
            return None
        return craft if _VERB_BEHIND.fullmatch(self._text, craft.span.end, event.span.start) else None

    def is_of_next(self, scene: Scene, event: FoundEvent) -> bool:
        """True for a plan that comes with another flight: "it will arrive in November with the next mission"."""
        clause = scene.clause(event.span.start)
        ahead = event.status is Status.PLANNED and not event.void
        return ahead and bool(_WITH_NEXT.search(self._text, event.span.end, clause.end))

    def counted_from(self, scene: Scene, event: FoundEvent) -> FoundCraft | None:
        """The subject of what an interval counts from: "four days after Soyuz TM-18 had docked"."""
        for interval in scene.intervals:
            if interval.anchor and interval.span.start < event.span.start < interval.span.end + _ANCHORED:
                inside = scene.craft_in(interval.span.start, event.span.start)
                between = [e for e in scene.events if interval.span.start < e.span.start < event.span.start]
                named = [craft for craft in inside if craft.reference is Reference.NAMED]
                return named[-1] if named and not between else None
        return None

    def is_of_neighbour(self, scene: Scene, event: FoundEvent, *, flown: bool) -> bool:
        """True for an event of the flight before or behind the one spoken of, which no name tells: "the previous Soyuz
        launch on 15 May", not "the previous launch attempt". The next launch may be its own while it has not `flown`.
        """
        if not event.noun or _ANOTHER_TRY.match(self._text, event.span.end):
            return False
        start = scene.clause(event.span.start).start
        before = _NEIGHBOUR.search(self._text, max(start, event.span.start - _NEIGHBOUR_REACH), event.span.start)
        named = any(c.reference is Reference.NAMED for c in scene.craft_in(start, scene.clause(event.span.start).end))
        return before is not None and not named and (flown or not before["next"])

    def is_resumed(self, scene: Scene, told: int | None, position: int) -> bool:
        """True where a clause, behind what it `told` of one flight, begins anew with another as its subject: "with a
        launch on 13 March, the Crew-9 mission would depart on 17 March".
        """
        if told is None:
            return False
        named = (c for c in scene.craft_in(told, position) if c.reference is Reference.NAMED)
        return any(_NEW_SUBJECT.search(self._text, max(0, c.span.start - 12), c.span.start) for c in named)

    def is_port(self, craft: FoundCraft, event: FoundEvent) -> bool:
        """True for what a craft docks with or leaves: "docked with the Harmony module", "arrival at the module"."""
        if event.kind not in (EventKind.DOCKING, EventKind.UNDOCKING) or craft.span.start < event.span.end:
            return False
        return not event.noun or bool(_AT_PORT.match(self._text, event.span.end, craft.span.end))

    def launches_others(self, scene: Scene, event: FoundEvent) -> bool:
        """True where what is launched flies without people, or next: "the launch of a navigation satellite", "of their
        four replacements", "a space station that had been placed in orbit in April".
        """
        start = scene.clause(event.span.start).start
        relative = _RELATIVE.match(self._text, start)
        if relative and _STATION.search(self._text, max(scene.sentence.span.start, start - _STATION_REACH), start):
            return True
        if _SUCCESSORS.match(self._text, event.span.end):
            return True
        if not event.noun and _UNMANNED.search(
            self._text, max(start, event.span.start - _UNMANNED_REACH), event.span.start
        ):
            return True
        following = scene.craft_in(event.span.end, scene.sentence.span.end)
        freight = bool(following) and (following[0].freight or following[0].kind is CraftKind.UNCREWED)
        return freight and bool(_OBJECT.fullmatch(self._text, event.span.end, following[0].span.start))

    def clauses_back(self, scene: Scene, position: int) -> Iterator[int]:
        """The clauses from that of a position back to the first, without what was told by the way before "and": in
        "X, which had come after Y, and landed" X landed.
        """
        own = scene.sentence.clause_at(position)
        resumes = bool(_AND.match(self._text, max(0, scene.sentence.clauses[own].start - 2)))
        for clause in range(own, -1, -1):
            if not (resumes and clause < own and clause in scene.sentence.asides):
                yield clause

    def as_named(self, craft: FoundCraft, scene: Scene, main: str) -> FoundCraft:
        """The craft, or the only one that its sentence names, where the flight that the article is about has no other
        name.
        """
        if craft.reference not in (Reference.GENERIC, Reference.RIDERS, Reference.PROGRAMME, Reference.PRONOUN):
            return craft
        named = {c.designation: c for c in scene.craft if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED}
        if len(named) != 1:
            return craft
        only = next(iter(named.values()))
        if craft.reference is Reference.PROGRAMME:
            return only if only.programme == craft.programme else craft
        told_before = craft.definite and only.span.start < craft.span.start
        if craft.reference is Reference.PRONOUN:
            return only if told_before else craft
        return only if told_before or main in ("", *named) else craft

    def is_freight_before(self, scene: Scene, position: int) -> bool | None:
        """Whether the last craft named before a position of a sentence flies without people; None where none is."""
        for craft in reversed(scene.craft_in(scene.sentence.span.start, position)):
            if craft.freight or craft.kind in (CraftKind.UNCREWED, CraftKind.PROBE):
                return True
            if craft.reference in (Reference.NAMED, Reference.PROGRAMME, Reference.CREW) or craft.programme:
                return False
        return None

    def latter(self, craft: FoundCraft, before: Scene | None, scene: Scene) -> FoundCraft | None:
        """The craft that was named last before "the latter"."""
        if craft.span.of(self._text).lower() != _LATTER:
            return None
        earlier = [*(before.craft if before else ()), *scene.craft_in(scene.sentence.span.start, craft.span.start)]
        named = [c for c in earlier if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED]
        return named[-1] if named else None

    def topic_of(self, before: Scene | None, scene: Scene) -> FoundCraft | None:
        """The only flight that the sentence before names, last of all craft and not by the way: "Her last flight was
        Soyuz 9. The craft …".
        """
        if before is None or before.sentence.paragraph != scene.sentence.paragraph:
            return None
        named = [craft for craft in before.craft if craft.reference is Reference.NAMED]
        if len({craft.designation for craft in named}) != 1 or named[-1] is not before.craft[-1]:
            return None
        by_the_way = _BY_THE_WAY.search(self._text, before.sentence.span.start, named[0].span.start)
        return None if by_the_way or named[0].kind is not CraftKind.CREWED else named[0]
