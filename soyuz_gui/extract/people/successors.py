"""Seats those who are to fly next in a flight of their own."""

import re

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, seats
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.scene import Scene

WHO = re.compile(r"\s*,?\s*who\b")
# "The next crew, A and B, …", "Next in line are A and B …"
_NEXT = re.compile(
    r"(?:The|Their|A)\s+(?:next|new|replacement|following)\s+(?:[\w-]+\s+){0,3}?(?:crew|three|two|four|trio|pair|residents|team)"
    r"(?:\s+(?:is|are|will\s+be))?\s*[,:(–—-]?\s*(?:with\s+)?"
    r"|Next\s+(?:in\s+line|up|to\s+(?:fly|go|go\s+up|launch))\s+(?:are|is|will\s+be)\s+"
)
_RULE = "crew.successors"


class Successors:
    """Brings in the flights of those who are to launch while the article speaks of another flight."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast

    def seat_next(self, scene: Scene, people: PersonList) -> bool:
        """Seats "the next crew, A and B," who are to launch, in a flight of their own; True where it did."""
        start = scene.sentence.span.start
        launch = next((event for event in scene.events if _is_launch_to_come(event)), None)
        named = any(craft.reference is Reference.NAMED for craft in scene.craft)
        if (
            named
            or launch is None
            or launch.void
            or not _NEXT.fullmatch(self._text, start, people.people[0].phrase.start)
        ):
            return False
        flight = self._cast.new(people.span)
        self._cast.carriers = dict.fromkeys(range(len(scene.sentence.clauses)), flight)
        self._seat(flight, people)
        return True

    def read_who_clause(self, scene: Scene, people: PersonList) -> None:
        """What is told of people elsewhere: those "who are to launch in April" have another flight; of those "who
        arrived a year ago" it cannot be known, where the clause names none.
        """
        for index, events in self._who_clauses(scene, people):
            clause = scene.sentence.clauses[index]
            named = [c for c in scene.craft_in(clause.start, clause.end) if c.reference is Reference.NAMED]
            if named and named[0].kind is CraftKind.CREWED:
                continue
            flight = self._cast.new(people.span) if any(_is_launch_to_come(event) for event in events) else None
            self._cast.carriers[index] = flight
            if flight:
                self._seat(flight, people)

    def wait(self, scene: Scene, people: PersonList) -> bool:
        """True for those "who had been preparing for a blastoff on 26 May", where the flight spoken of is up with
        others aboard.
        """
        flight = self._cast.current
        if flight is None or not (flight.seats and flight.kinds() & HOMEWARD):
            return False
        if flight.carries({person.name for person in people.people}):
            return False
        told = (event for _, events in self._who_clauses(scene, people) for event in events)
        return any(_is_launch_to_come(event) for event in told)

    def _who_clauses(self, scene: Scene, people: PersonList) -> list[tuple[int, list[FoundEvent]]]:
        """The clauses behind people, and behind nobody else, that begin with "who", by index, with what they tell."""
        behind = [other.span.start for other in scene.lists if other.span.start >= people.span.end]
        last = min(behind, default=scene.sentence.span.end)
        return [
            (index, [event for event in scene.events if clause.covers(event.span) and not event.void])
            for index, clause in enumerate(scene.sentence.clauses)
            if people.span.end <= clause.start < last and WHO.match(self._text, clause.start)
        ]

    def _seat(self, flight: Flight, people: PersonList) -> None:
        flight.seats += seats(people.people, Leg.LAUNCH, Status.PLANNED, _RULE)


def _is_launch_to_come(event: FoundEvent) -> bool:
    return event.kind is EventKind.LAUNCH and event.status is Status.PLANNED
