"""Tells those who live aboard a station already, by where their sentence puts them."""

import re

from soyuz_gui.domain.facts import Leg
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.people.crews import CrewReader, Cue, Whereabouts
from soyuz_gui.extract.scene import Scene

# "A and B, aboard Salyut 6 since March, …"
_IS_ABOARD = re.compile(
    r"[\s,(]*(?:(?:already|now|both|all|currently|still|who\s+(?:is|are|was|were))\s+)*"
    r"(?:aboard|on\s+board|onboard|on|in|inside|at)\s+(?:the\s+)?(?:[\w-]+\s+)?"
)
# "On board the station, A and B unpacked …", "Up on Mir A and B …"
_ABOARD_IS = re.compile(
    r"(?:(?:up|meanwhile|also|and|but|already|back|out|still),?\s+)*(?:aboard|on\s+board|onboard|on|in|inside|at)\s+(?:the\s+)?(?:[\w-]+\s+)?",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"[\s,]*(?:meanwhile,\s+)?(?:the\s+)?(?:(?:[A-Z][\w-]+|crew|flight|station)\s+){0,4}")
_REACH = 40  # characters between people and a station
_NEXT = range(4)  # characters between people and a clause on them
_SINCE = ".since"  # the rules of events that tell since when somebody is there


class Residents:
    """Tells who stays where they are: aboard a station, or on the ground in reserve."""

    def __init__(self, text: str, crews: CrewReader) -> None:
        self._text = text
        self._crews = crews

    def stay(self, scene: Scene, people: PersonList, cue: Cue, *, rides: bool) -> bool:
        """True for people of whom their sentence tells so, and not that a craft takes them."""
        crews, span, end = self._crews, people.span, scene.sentence.span.end
        if crews.stand_in(self._text, people.people[-1].span) or crews.stay(self._text, span, end):
            return True
        homeward = crews.way_of_ride(self._text, span, end)[0] is Leg.LANDING
        if cue.where is not Whereabouts.UNSAID or homeward or self.came_before(scene, people):
            return False
        if crews.stays_by_the_way(self._text, span) or self._are_aboard(scene, people):
            return True
        return not rides and self._are_met_aboard(scene, people)

    def came_before(self, scene: Scene, people: PersonList) -> bool:
        """True where it is told right behind people since when they are there: "A, who has been aboard since June"."""
        since = [event for event in scene.events if event.rule.endswith(_SINCE)]
        return any(scene.clause(event.span.start).start - people.span.end in _NEXT for event in since)

    def _are_aboard(self, scene: Scene, people: PersonList) -> bool:
        """True for people right behind whom a station is told to be where they are."""
        end = people.span.end
        stations = (n for n in scene.names if n.kind == "stations" and end < n.span.start < end + _REACH)
        return any(_IS_ABOARD.fullmatch(self._text, end, name.span.start) for name in stations)

    def _are_met_aboard(self, scene: Scene, people: PersonList) -> bool:
        """True for people right before whom their sentence goes to a station."""
        start = people.people[0].span.start
        return any(
            name.kind == "stations"
            and 0 <= start - name.span.end < _REACH + (start - people.span.start)
            and _ABOARD_IS.fullmatch(self._text, scene.clause(name.span.start).start, name.span.start)
            and _BEGINS.fullmatch(self._text, name.span.end, max(name.span.end, people.span.start))
            for name in scene.names
        )
