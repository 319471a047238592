"""The catalogue's files to a `Catalogue`.

All are UTF-8 CSV with a head line; a list in a cell is separated by semicolons. Times are EDTF in UTC.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight, KnownIncident, Person, Thing
from soyuz_gui.catalogue.tables import THINGS, CatalogueError, Row, Table, sources
from soyuz_gui.domain.facts import CraftKind, IncidentKind, Leg
from soyuz_gui.domain.times import PartialTime

__all__ = ["CatalogueError", "build", "load"]

Lists = defaultdict[str, list[str]]

_BOTH_WAYS = "both"


def load(folder: Path, *further: Path) -> Catalogue:
    """The catalogue in `folder`, with the rows of the files that further folders have under the same names.

    Raises CatalogueError, which names file and line, for what makes no sense.
    """
    return build(sources(folder, *further))


def build(files: Mapping[str, Sequence[Path]]) -> Catalogue:
    """The catalogue of some files, by the name of the table that they belong to."""
    tables = {name: Table.read(*paths) for name, paths in files.items()}
    people, flights = tables["people.csv"], tables["flights.csv"]
    full, surnames = _spellings(tables["spellings.csv"], people.ids())
    up, down = _crews(tables["crews.csv"], flights.ids(), people.ids())
    return Catalogue(
        flights.build(lambda row: _flight(row, up[row["id"]], down[row["id"]])),
        people.build(lambda row: _person(row, full[row["id"]], surnames[row["id"]])),
        tables["incidents.csv"].build(lambda row: _incident(row, {"", *flights.ids()})),
        [thing for name in THINGS for thing in tables[name].build(_thing)],
    )


def _known(id_: str, ids: Collection[str]) -> str:
    if id_ not in ids:
        raise ValueError(f"nothing has the id {id_!r}")
    return id_


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _time(cell: str) -> PartialTime | None:
    return PartialTime.parse(cell) if cell else None


def _crews(table: Table, flights: Collection[str], people: Collection[str]) -> tuple[Lists, Lists]:
    """Who went up and who came down on each flight, in the order of the seats."""
    up: Lists = defaultdict(list)
    down: Lists = defaultdict(list)

    def seat(row: Row) -> None:
        flight, person, leg = _known(row["flight"], flights), _known(row["person"], people), row["leg"]
        if leg not in (Leg.LAUNCH, Leg.LANDING, _BOTH_WAYS):
            raise ValueError(f"{leg!r} is no leg of a flight")
        if leg != Leg.LANDING:
            up[flight].append(person)
        if leg != Leg.LAUNCH:
            down[flight].append(person)

    table.build(seat)
    return up, down


def _spellings(table: Table, people: Collection[str]) -> tuple[Lists, Lists]:
    """Further full names and further surnames of each person."""
    full: Lists = defaultdict(list)
    surnames: Lists = defaultdict(list)
    forms = {"full": full, "surname": surnames}

    def spelling(row: Row) -> None:
        if row["form"] not in forms:
            raise ValueError(f"{row['form']!r} is no form of a name")
        forms[row["form"]][_known(row["person"], people)].append(row["spelling"])

    table.build(spelling)
    return full, surnames


def _flight(row: Row, up: list[str], down: list[str]) -> Flight:
    return Flight(
        id=row["id"],
        designation=row["designation"],
        aliases=_list(row["aliases"]),
        programme=row["programme"],
        craft=CraftKind(row["craft"]),
        launch=_time(row["launch"]),
        docking=_time(row["docking"]),
        undocking=_time(row["undocking"]),
        landing=_time(row["landing"]),
        launch_site=row["launch_site"],
        launch_vehicle=row["launch_vehicle"],
        destination=row["destination"],
        crew_up=tuple(up),
        crew_down=tuple(down),
        outcome=row["outcome"],
        ship=row["ship"],
    )


def _person(row: Row, full: list[str], surnames: list[str]) -> Person:
    birth = _time(row["birth"])
    return Person(
        id=row["id"],
        name=row["name"],
        surname=row["surname"],
        spellings=(row["name"], *full),
        surnames=(row["surname"], *surnames),
        nationality=row["nationality"],
        agency=row["agency"],
        birth=birth.day_date() if birth else None,
    )


def _incident(row: Row, flights: Collection[str]) -> KnownIncident:
    return KnownIncident(
        id=row["id"],
        kind=IncidentKind(row["kind"]),
        craft=row["craft"],
        flight=_known(row["flight"], flights),
        first_day=date.fromisoformat(row["first_day"]),
        last_day=date.fromisoformat(row["last_day"]),
        summary=row["summary"],
    )


def _thing(row: Row) -> Thing:
    return Thing(
        id=row["id"],
        kind=row["kind"],
        name=row["name"],
        aliases=_list(row["aliases"]),
        zone=row["zone"],
        parent=row["parent"],
    )
