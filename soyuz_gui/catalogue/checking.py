"""Does a catalogue agree with itself? Every problem is a sentence with the place where it stands."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from soyuz_gui.catalogue.load import build
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight
from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.catalogue.tables import FILES, THINGS, CatalogueError, Place, Table
from soyuz_gui.domain.facts import CraftKind

Places = Mapping[str, Place]
"""Where rows stand by their ids, the shipped ones first."""


def problems(files: Mapping[str, Sequence[Path]]) -> list[str]:
    """All that is wrong with the catalogue of some files; only the first thing where they cannot be read."""
    try:
        catalogue = build(files)
    except CatalogueError as error:
        return [error.message]
    places = {name: Table.read(*files[name]).places() for name in FILES}
    things = {id_: place for name in THINGS for id_, place in places[name].items()}
    return [
        *_flights(catalogue, places["flights.csv"]),
        *_people(catalogue, places["people.csv"]),
        *_incidents(catalogue, places["incidents.csv"]),
        *_things(catalogue, things),
    ]


def _flights(catalogue: Catalogue, places: Places) -> Iterator[str]:
    named: dict[str, str] = {}
    for flight in filter(None, map(catalogue.flight, places)):
        for problem in _of_flight(flight, catalogue):
            yield f"{places[flight.id]}: {problem}"
        other = named.setdefault(fold(flight.designation), flight.id)
        if other != flight.id:
            yield f"{places[flight.id]}: the designation {flight.designation} is that of {other}, too."


def _of_flight(flight: Flight, catalogue: Catalogue) -> Iterator[str]:
    yield from _times(flight)
    if flight.launch_site and not catalogue.thing_named(flight.launch_site, "launch_site"):
        yield f"no launch site of the catalogue is called {flight.launch_site}."
    for part in filter(None, flight.destination.split("; ")):
        if not (catalogue.thing_named(part) or catalogue.flight_named(part)):
            yield f"nothing in the catalogue is called {part}."
    for crew in (flight.crew_up, flight.crew_down):
        if len({*crew}) < len(crew):
            yield "somebody sits there twice on one way."
    if (flight.crew_up or flight.crew_down) and flight.craft is not CraftKind.CREWED:
        yield f"it has a crew, but is said to be {flight.craft}."


def _times(flight: Flight) -> Iterator[str]:
    """The times of a flight follow one another; a day may hold moments on either side."""
    names = ("launch", "docking", "undocking", "landing")
    times = zip(names, (flight.launch, flight.docking, flight.undocking, flight.landing), strict=True)
    bounds: list[tuple[str, tuple[datetime, datetime]]] = []
    for name, time in times:
        interval = time.interval() if time else None
        if time and not interval:
            yield f"the {name} {time} is no time on a calendar."
        bounds += [(name, interval)] if interval else []
    for (first, before), (then, after) in pairwise(bounds):
        if before[0] >= after[1]:
            yield f"the {then} is before the {first}."


def _people(catalogue: Catalogue, places: Places) -> Iterator[str]:
    spelled: dict[str, set[str]] = defaultdict(set)
    for person in catalogue.people:
        if fold(person.surname) not in fold(person.name):
            yield f"{places[person.id]}: the surname {person.surname} is no part of {person.name}."
        agency = catalogue.thing_named(person.agency) if person.agency else None
        if person.agency and not agency:
            yield f"{places[person.id]}: no agency of the catalogue is called {person.agency}."
        spelled[fold(person.name)].add(person.id)
    for ids in spelled.values():
        births = {known.birth for id_ in ids if (known := catalogue.person(id_))}
        if len(ids) > 1 and (None in births or len(births) < len(ids)):
            first, *others = (id_ for id_ in places if id_ in ids)
            yield from (f"{places[other]}: this is {first} once more, or their births must differ." for other in others)


def _incidents(catalogue: Catalogue, places: Places) -> Iterator[str]:
    for incident in catalogue.incidents:
        if incident.last_day < incident.first_day:
            yield f"{places[incident.id]}: the last day is before the first."


def _things(catalogue: Catalogue, places: Places) -> Iterator[str]:
    ids = {thing.id for thing in catalogue.things}
    for thing in catalogue.things:
        if thing.parent and thing.parent not in ids:
            yield f"{places[thing.id]}: nothing has the id {thing.parent}, of which it is to be a part."
        if thing.zone and not _is_zone(thing.zone):
            yield f"{places[thing.id]}: {thing.zone} is no time zone."


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True
