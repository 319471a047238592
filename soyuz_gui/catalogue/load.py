"""The catalogue's files to a `Catalogue`.

All are UTF-8 CSV with a head line; a list in a cell is separated by semicolons. Times are EDTF in UTC.
"""

import csv
from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight, KnownIncident, Person, Thing
from soyuz_gui.domain.facts import CraftKind, IncidentKind, Leg
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.errors import UserError

Row = dict[str, str]
Lists = defaultdict[str, list[str]]
T = TypeVar("T")

_THINGS = ("places.csv", "vehicles.csv", "destinations.csv", "agencies.csv")
_ADVICE = "Correct the file, or install the program again."
_BOTH_WAYS = "both"


class CatalogueError(UserError):
    """A file of the catalogue is missing or malformed."""


def load(folder: Path) -> Catalogue:
    """The catalogue in `folder`; raises CatalogueError, which names file and line, for what makes no sense."""
    people, flights = _Table.read(folder / "people.csv"), _Table.read(folder / "flights.csv")
    full, surnames = _spellings(_Table.read(folder / "spellings.csv"), people.ids())
    up, down = _crews(_Table.read(folder / "crews.csv"), flights.ids(), people.ids())
    return Catalogue(
        flights.build(lambda row: _flight(row, up[row["id"]], down[row["id"]])),
        people.build(lambda row: _person(row, full[row["id"]], surnames[row["id"]])),
        _Table.read(folder / "incidents.csv").build(lambda row: _incident(row, {"", *flights.ids()})),
        [thing for name in _THINGS for thing in _Table.read(folder / name).build(_thing)],
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """A file's rows with their line numbers."""

    path: Path
    rows: tuple[tuple[int, Row], ...]

    @classmethod
    def read(cls, path: Path) -> "_Table":
        try:
            with path.open(encoding="utf-8", newline="") as file:
                reader = csv.reader(file, strict=True)
                head = next(reader, [])
                rows = tuple((reader.line_num, dict(zip(head, row, strict=True))) for row in reader)
        except OSError as problem:
            raise CatalogueError(
                f"The catalogue's file {path} cannot be read: {problem.strerror}.", _ADVICE
            ) from problem
        except UnicodeDecodeError as problem:
            raise CatalogueError(f"The catalogue's file {path} is not UTF-8 text.", _ADVICE) from problem
        except (csv.Error, ValueError) as problem:
            line = reader.line_num
            raise _malformed(path, line, "it has not as many cells as the head line") from problem
        return cls(path, rows)

    def ids(self) -> Collection[str]:
        return {row.get("id", ""): None for _, row in self.rows}.keys()

    def build(self, make: Callable[[Row], T]) -> list[T]:
        """What `make` makes of each row; its KeyError is a missing column, its ValueError a bad cell."""
        built: list[T] = []
        seen: set[str] = set()
        for line, row in self.rows:
            try:
                built.append(make(row))
            except KeyError as problem:
                raise _malformed(self.path, line, f"the column {problem} is missing") from problem
            except ValueError as problem:
                raise _malformed(self.path, line, str(problem)) from problem
            if row.get("id", "") in seen:
                raise _malformed(self.path, line, f"the id {row['id']!r} stands there twice")
            seen |= {row["id"]} if "id" in row else set()
        return built


def _malformed(path: Path, line: int, reason: str) -> CatalogueError:
    return CatalogueError(f"The catalogue's file {path}, line {line}, makes no sense: {reason}.", _ADVICE)


def _known(id_: str, ids: Collection[str]) -> str:
    if id_ not in ids:
        raise ValueError(f"nothing has the id {id_!r}")
    return id_


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _time(cell: str) -> PartialTime | None:
    return PartialTime.parse(cell) if cell else None


def _crews(table: _Table, flights: Collection[str], people: Collection[str]) -> tuple[Lists, Lists]:
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


def _spellings(table: _Table, people: Collection[str]) -> tuple[Lists, Lists]:
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
