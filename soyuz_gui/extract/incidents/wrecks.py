"""Finds the flight on which a ship was lost that only its name tells: "the loss of Columbia"."""

from datetime import timedelta

from soyuz_gui.domain.facts import CraftKind, Outcome
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import Flight, Incident, same_ship
from soyuz_gui.extract.incidents.survival import Survival

_ENDS = frozenset({Outcome.LOST, Outcome.FAILURE})
_LONGEST_FLIGHT = timedelta(days=30)  # of a ship that flies again and again


class Wrecks:
    """Gives lost ships their flights, once the whole article has been read."""

    def __init__(self, text: str, cast: Cast, survival: Survival) -> None:
        self._text = text
        self._cast = cast
        self._survival = survival

    def put_right(self, incidents: list[Incident]) -> None:
        """Gives each loss of a ship, which is lost but once, the flight that the article tells of, else a new one."""
        for incident in incidents:
            meant = incident.meant
            lost = incident.flight is None and incident.explicit and incident.chief().outcome in _ENDS
            named = meant is not None and meant.reference is Reference.PROGRAMME and bool(meant.ship)
            if lost and meant and named and not self._is_rocket(incident):
                incident.flight = self._told(meant.programme, meant.ship, incident.date) or self._new(incident)

    def _is_rocket(self, incident: Incident) -> bool:
        """True for the rocket that is called as the ship upon it: "a Vostok rocket"."""
        return incident.craft is None or "rocket" in incident.craft.of(self._text)

    def _told(self, programme: str, ship: str, day: PartialTime | None) -> Flight | None:
        """The last flight of a ship that the article tells of and that is not known to have come home, nor to have
        been launched long before it was lost.
        """
        crewed = (f for f in self._cast.flights if f.kind is CraftKind.CREWED and f.programme == programme)
        fitting = [f for f in crewed if (f.ship == ship and not self._survival.came_home(f)) or self._was_lost(f, ship)]
        fitting = [flight for flight in fitting if not (day and _is_long_over(flight, day))]
        return fitting[-1] if fitting else None

    def _was_lost(self, flight: Flight, ship: str) -> bool:
        """True for a flight with a name, of no other ship, that is known to have been lost."""
        return same_ship(flight.ship, ship) and self._survival.was_lost(flight)

    def _new(self, incident: Incident) -> Flight | None:
        if incident.craft is None or incident.meant is None:
            return None
        flight = self._cast.new(incident.craft)
        flight.programme, flight.ship = incident.meant.programme, incident.meant.ship
        return flight


def _is_long_over(flight: Flight, day: PartialTime) -> bool:
    """True for a day more than a flight's length behind the launch that is told of it."""
    lost = day.interval()
    launches = [span for time in flight.times_of(EventKind.LAUNCH) if (span := time.interval())]
    return bool(lost and launches) and lost is not None and lost[0] > launches[0][1] + _LONGEST_FLIGHT
