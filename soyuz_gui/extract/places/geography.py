"""Which of the places that an article ties to a flight count: the site whole, the landing area as exactly as told."""

from dataclasses import dataclass
from pathlib import Path

from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, Place
from soyuz_gui.extract.words import rules


@dataclass(frozen=True, slots=True)
class Geography:
    """What lies in what: `pads` by their site, `modules` by their station, and `regions` that count only where no place
    in them is told.
    """

    pads: dict[str, str]
    modules: dict[str, str]
    regions: frozenset[str]

    @classmethod
    def load(cls, folder: Path) -> "Geography":
        words = rules.read(folder, "names")
        pads = {pad: site for site, pads in words["pads"].items() for pad in pads}
        modules = {module: station for station, modules in words["modules"].items() for module in modules}
        return cls(pads, modules, frozenset(words["regions"]["names"]))

    def most_specific(self, flight: Flight) -> list[Place]:
        """The places of a flight: one site, of several that behind a launch or that of a pad; one destination, unless
        it docked more than once; no region where a place in it is told, nor a place by the shore where a sea is.
        """
        sites = [place for place in flight.places if place.name.kind == "sites"]
        sites.sort(key=lambda place: place.evidence.start == place.name.span.start)  # those behind their event first
        whole = [place for place in sites if any(self.pads.get(other.name.name) == place.name.name for other in sites)]
        site = (whole or sites)[:1]
        bound = self._bound_for(flight)
        return [
            place
            for place in flight.places
            if place in site
            or (place.name.kind == "landing_areas" and self._is_exact(place, flight))
            or place.name.kind not in ("sites", "landing_areas", "stations", "bodies")
            or place.name.name in bound
        ]

    def _is_exact(self, area: Place, flight: Flight) -> bool:
        """True for a landing area that no other one of the flight tells more exactly."""
        others = [p for p in flight.places if p.name.kind == "landing_areas" and p.status is area.status]
        if area.name.name in self.regions:
            return all(other.name.name in self.regions for other in others)
        listed = [other for other in others if other.name.listed and other.name.name not in self.regions]
        return area.name.listed or not listed

    def _bound_for(self, flight: Flight) -> set[str]:
        """Where a flight went: the first destination that an event of it is told with, else the first that is told."""
        goals = [place for place in flight.places if place.name.kind in ("stations", "bodies")]
        names = {place.name.name for place in goals}
        goals = [place for place in goals if self.modules.get(place.name.name) not in names]
        if len(flight.times_of(EventKind.DOCKING)) > 1:
            return {place.name.name for place in goals}
        told = [place for place in goals if place.evidence != place.name.span]
        return {place.name.name for place in (told or goals)[:1]}
