"""Names flights that are told by ship and month: "aboard Challenger in June 1983", "a June 1985 Discovery mission"."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight
from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.words import rules

_REACH = 60  # characters around a ship in which its month stands
_RIDERS = 200  # … in which somebody of its crew is named
_FLIGHT = r"(?:space\s*flight|space-flight|flight|mission|trip|voyage|journey|crew|launch)"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?"


class ShipsByMonth:
    """Finds flights by the name of a craft that flies again and again and the month, or the year, of one flight."""

    def __init__(self, months: dict[str, int], catalogue: Catalogue) -> None:
        self._months = months
        self._flights: dict[tuple[str, int], list[Flight]] = defaultdict(list)
        for flight in catalogue.flights:
            if flight.ship and flight.launch and flight.launch.year:
                self._flights[flight.ship, flight.launch.year].append(flight)
        self._surnames = {person.id: person.surnames for person in catalogue.people}
        month = rf"(?:(?P<month>{rules.either(months)})\.?,?\s+)?"
        date = rf"{_DAY}{month}{_DAY}(?P<year>19[6-9]\d|20\d\d)\b"
        purpose = rf"\s+for\s+(?:an?|its|his|her)\s+(?:[\w-]+\s+){{0,3}}{_FLIGHT}"
        kind = rf"(?:\s+(?:shuttle\s+)?{_FLIGHT})?"
        self._behind = re.compile(
            rf"{kind}(?:\s+to\s+(?:the\s+)?[\w ]{{2,30}}?|{purpose})?"
            rf"(?:,?\s+(?:(?:launched\s+)?in|of|on|from)\s+|\s*\()"
            rf"(?:early\s+|late\s+|mid-?)?{date}",
            re.IGNORECASE,
        )
        self._before = re.compile(rf"\b{date}(?:\s+space)?(?:\s+shuttle)?\s+$", re.IGNORECASE)
        self._noun = re.compile(rf"\s+(?:shuttle\s+)?{_FLIGHT}\b")

    def named(self, text: str, craft: Iterable[FoundCraft]) -> list[FoundCraft]:
        """The craft, those as named flights that their ship and month tell."""
        return [self._named(text, found) if found.ship else found for found in craft]

    def _named(self, text: str, craft: FoundCraft) -> FoundCraft:
        start = text.index(craft.ship, craft.span.start)
        end = start + len(craft.ship)
        told = self._behind.match(text, end, end + _REACH)
        noun = self._noun.match(text, end)
        told = told or (
            self._before.search(text, max(0, craft.span.start - _REACH), craft.span.start) if noun else None
        )
        flight = self._flight(text, craft, told) if told else None
        if flight is None:
            return craft
        name = Span(start, end)
        return replace(
            craft, reference=Reference.NAMED, designation=flight.designation, kind=CraftKind.CREWED, name=name
        )

    def _flight(self, text: str, craft: FoundCraft, told: re.Match[str]) -> Flight | None:
        """The one flight of a ship in a month, or of those in a year that of somebody who is named before it."""
        flown = self._flights.get((craft.ship, int(told["year"])), [])
        if told["month"]:
            month = next(n for name, n in self._months.items() if name.lower() == told["month"].lower())
            flown = [flight for flight in flown if flight.launch and flight.launch.month == month]
        if len(flown) > 1:
            words = {fold(word) for word in re.findall(r"\w+", text[max(0, told.start() - _RIDERS) : told.start()])}
            flown = [flight for flight in flown if self._is_aboard(flight, words)]
        return flown[0] if len(flown) == 1 else None

    def _is_aboard(self, flight: Flight, words: set[str]) -> bool:
        crew = {*flight.crew_up, *flight.crew_down}
        return any(fold(name) in words for person in crew for name in self._surnames.get(person, ()))
