"""Finds whose crew somebody belongs to by the name of a ship before their post: "Atlantis astronaut John Blaha"."""

from collections.abc import Iterable

from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.extract.flights.flight import Flight
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.scene import Scene

_JOINTS = ("", "'s", "’s")


def flight_of_ship(text: str, scene: Scene, people: PersonList, flights: Iterable[Flight]) -> Flight | None:
    """The flight in the ship that is named right before the post of the first of some people."""
    first = people.people[0]
    ships = [craft for craft in scene.craft if craft.ship and craft.span.end <= first.phrase.start]
    if not ships or not first.traveller or text[ships[-1].span.end : first.phrase.start].strip() not in _JOINTS:
        return None
    named = [flight for flight in flights if flight.ship == ships[-1].ship and flight.kind is CraftKind.CREWED]
    return named[-1] if named else None
