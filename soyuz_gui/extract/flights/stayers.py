"""Those who were aboard a station before the flight spoken of came, and the flight that takes them home."""

import re
from collections.abc import Callable

from soyuz_gui.domain.facts import Leg, Status
from soyuz_gui.extract.events.finder import FoundEvent
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, seats
from soyuz_gui.extract.people.company import PersonList

_HAVE_BEEN = re.compile(r"\s+(?:have|had)\s+been\s+(?:\w+\s+){0,3}since\b")
_ABOARD_NOW = re.compile(
    r"\s+(?:who\s+are\s+)?(?:currently|now|already|presently|at\s+present)\s+(?:aboard|on\s*board|on|in|at|living|working|residing)\b"
)


class Stayers:
    """The people met aboard a station, as far as an article has been read."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._people: PersonList | None = None
        self._home: Flight | None = None
        self._strangers_from: int | None = None

    def meet(self, people: PersonList) -> None:
        """Takes in people who are told to be aboard."""
        if people is not self._people:
            self._people, self._home = people, None

    def part(self, people: PersonList) -> None:
        """Lets "they", behind these people, mean them and nobody who rides one of the flights spoken of."""
        self._strangers_from = people.span.end

    def begin_paragraph(self) -> None:
        """Lets "they" mean the crew spoken of again."""
        self._strangers_from = None

    def are_meant(self, craft: FoundCraft, current: Flight | None) -> bool:
        """True for "the astronauts currently aboard the station", while another flight is on its way there."""
        people = craft.reference in (Reference.RIDERS, Reference.CREW)
        under_way = current is not None and bool(current.kinds()) and not current.kinds() & HOMEWARD
        return people and bool(_ABOARD_NOW.match(self._text, craft.span.end)) and under_way

    def are_strangers(self, craft: FoundCraft) -> bool:
        """True for "they" after people who stay on a station, and for "the three have been …"."""
        stay = bool(_HAVE_BEEN.match(self._text, craft.span.end))
        return stay or (self._strangers_from is not None and craft.span.start >= self._strangers_from)

    def home(self, events: list[FoundEvent], begin: Callable[[], Flight]) -> Flight | None:
        """The flight that these people came and go home in, begun with the first events that are told of it; they ride
        it up and, where that is told, down. None where nobody was named.
        """
        if self._people is None or not events:
            return None
        if self._home is None:
            self._home = begin()
            if back := next((event for event in events if event.kind in HOMEWARD), None):
                self._home.seats += seats(self._people.people, Leg.LAUNCH, Status.ACTUAL, "crew.residents")
                self._home.seats += seats(self._people.people, Leg.LANDING, back.status, "crew.residents")
        return self._home
