"""Lists of flights with their years: "he flew on Soyuz 10 in 1971, on Soyuz 16 in 1974 and on Soyuz 22 in 1976"."""

import re

from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.extract.events.finder import FoundEvent
from soyuz_gui.extract.flights.craft import FoundCraft
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.finds import FoundTime

LISTED = re.compile(
    r"(?:\s+(?:[\w-]+\s+)?(?:mission|flight))?(?:\s+to\s+(?:the\s+)?[\w’ -]{2,30}?)?,?\s+in\s+"
)  # "Demo-2 in May 2020", "Soyuz 12, in September 1973", "the Demo-2 mission to the ISS in 2020"


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
