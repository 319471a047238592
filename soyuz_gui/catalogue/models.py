"""What the catalogue knows: one frozen value a row."""

from dataclasses import dataclass
from datetime import date

from soyuz_gui.domain.facts import CraftKind, IncidentKind
from soyuz_gui.domain.times import PartialTime


@dataclass(frozen=True, slots=True)
class Flight:
    """One flight; crews are person ids, commander first. Times are UTC, None where unknown.

    `programme` is `Soyuz`, `Apollo`, `Space Shuttle`, `Crew Dragon`, …, `ship` the name of a craft that flies again and
    again, and `outcome` the catalogue's own code.
    """

    id: str
    designation: str
    aliases: tuple[str, ...]
    programme: str
    craft: CraftKind
    launch: PartialTime | None
    docking: PartialTime | None
    undocking: PartialTime | None
    landing: PartialTime | None
    launch_site: str
    launch_vehicle: str
    destination: str
    crew_up: tuple[str, ...]
    crew_down: tuple[str, ...]
    outcome: str
    ship: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """One space traveller. `spellings` are full names, `surnames` the forms of the surname alone."""

    id: str
    name: str
    surname: str
    spellings: tuple[str, ...]
    surnames: tuple[str, ...]
    nationality: str
    agency: str
    birth: date | None


@dataclass(frozen=True, slots=True)
class KnownIncident:
    """One incident that history knows; `flight` is empty for craft that are no flight of the catalogue."""

    id: str
    kind: IncidentKind
    craft: str
    flight: str
    first_day: date
    last_day: date
    summary: str


@dataclass(frozen=True, slots=True)
class Thing:
    """A place, vehicle, station, module, agency or organisation; `zone` is an IANA name or empty."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...]
    zone: str
    parent: str
