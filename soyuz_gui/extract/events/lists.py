"""Several flights in one breath: "flew on Soyuz 10 in 1971 and on Soyuz 16 in 1974", "Soyuz 4 and Soyuz 5 docked"."""

import re
from itertools import pairwise

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.finds import FoundTime

LISTED = re.compile(
    r"(?:\s+(?:[\w-]+\s+)?(?:mission|flight))?(?:\s+to\s+(?:the\s+)?[\w’ -]{2,30}?)?,?\s+in\s+"
)  # "Demo-2 in May 2020", "Soyuz 12, in September 1973", "the Demo-2 mission to the ISS in 2020"
_AND = re.compile(r"\s+(?:and|&)\s+(?:the\s+)?")
_DID = re.compile(
    r",?\s+(?:(?:spacecraft|spaceships|capsules|had|have|then|first|both|successfully|finally|were|was)\s+){0,3}"
)
_OF_BOTH = re.compile(r"\s+(?:of|between|by)\s+(?:the\s+)?(?:[a-z]+\s+)?")
_WITH = re.compile(r"\s+(?:up\s+)?(?:with|to|from)\s+(?:the\s+)?(?:[a-z]+\s+)?")
_TWO = 2
_MEETINGS = (EventKind.DOCKING, EventKind.UNDOCKING)
# "The two docked", "both landed", "the two ships returned": what both flights did that the sentence before names.
_BOTH = re.compile(
    r"(?:(?P<they>[Tt]he (?:two|pair)) |[Bb]oth (?:of them )?|(?:[Bb]oth|[Tt]he (?:two|twin)) (?:\w+ )?"
    r"(?:craft|ships|spacecraft|spaceships|capsules|vessels|vehicles|missions|flights|crews) )"
    r"(?:(?:had|have|then|first|finally|successfully|safely|were) ){0,3}$"
)


def partners(text: str, scene: Scene, event: FoundEvent) -> tuple[FoundCraft, ...]:
    """The two flights that did one thing together: "Soyuz 4 and Soyuz 5 docked", "Soyuz 4 docked with Soyuz 5"."""
    named = [c for c in scene.craft if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED]
    for first, second in pairwise(named):
        both = _AND.fullmatch(text, first.span.end, second.span.start)
        did = both and not event.noun and _DID.fullmatch(text, second.span.end, event.span.start)
        of_both = both and event.noun and _OF_BOTH.fullmatch(text, event.span.end, first.span.start)
        met = event.kind in _MEETINGS and first.span.end < event.span.start
        met = met and _WITH.fullmatch(text, event.span.end, second.span.start) is not None
        if did or of_both or met:
            return first, second
    return ()


def told_of_both(text: str, scene: Scene, event: FoundEvent, before: Scene | None) -> tuple[FoundCraft, ...]:
    """The only two flights that the sentence before names, where this one tells what they did: "The two docked"."""
    if before is None or event.noun or any(craft.reference is Reference.NAMED for craft in scene.craft):
        return ()
    both = _BOTH.search(text, scene.clause(event.span.start).start, event.span.start)
    named = {c.designation: c for c in before.craft if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED}
    near = before.sentence.paragraph == scene.sentence.paragraph and len(named) == _TWO
    return tuple(named.values()) if both and near and (event.kind in _MEETINGS or not both["they"]) else ()


def years_of_others(text: str, scene: Scene, event: FoundEvent) -> dict[FoundCraft, FoundTime]:
    """The years of all flights of a list but the first behind the verb, which has that of the verb."""
    dated = {}
    for craft in scene.craft:
        listed = craft.designation and craft.kind is CraftKind.CREWED and LISTED.match(text, craft.span.end)
        places = (listed.end(), listed.end() - 3) if listed else ()
        if time := next((t for t in scene.times if t.span.start in places and t.day.year and not t.part), None):
            dated[craft] = time
    own = next((craft for craft in dated if craft.span.start >= event.span.start), next(iter(dated), None))
    return {craft: time for craft, time in dated.items() if craft is not own}


def spans_flight(event: FoundEvent) -> bool:
    """True where a range of days beside an event tells a whole flight, and not how far a plan was put off."""
    return event.kind is EventKind.LAUNCH and event.status is Status.ACTUAL
