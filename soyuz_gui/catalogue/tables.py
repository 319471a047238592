"""The catalogue's tables: CSV files with a head line, each row with the place where it stands."""

import csv
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO, TypeVar

from soyuz_gui.errors import UserError

Row = dict[str, str]
T = TypeVar("T")

THINGS = ("places.csv", "vehicles.csv", "destinations.csv", "agencies.csv")
FILES = ("flights.csv", "people.csv", "crews.csv", "spellings.csv", "incidents.csv", *THINGS)
_ADVICE = "Correct the file; the program's own files come back when it is installed again."


class CatalogueError(UserError):
    """A file of the catalogue is missing or malformed."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row stands."""

    path: Path
    line: int

    def __str__(self) -> str:
        return f"{self.path}, line {self.line}"


def sources(folder: Path, *further: Path) -> dict[str, list[Path]]:
    """The files of every table: that of a folder, and those of further folders that have one."""
    return {name: [folder / name, *(more / name for more in further if (more / name).exists())] for name in FILES}


def table_of(path: Path, folder: Path) -> str:
    """The table that a file belongs to: the one of its name, or of the same head line."""
    head = _head(path)
    same = [name for name in FILES if {*_head(folder / name)} == {*head}]
    if not same:
        raise CatalogueError(
            f"The file {path} has the head line of none of the catalogue's tables.",
            "Begin it with that of one of the files that “soyuz-gui catalogue list” names.",
        )
    return path.name if path.name in same else same[0]


def _head(path: Path) -> list[str]:
    with _opened(path) as file:
        return next(csv.reader(file, strict=True), [])


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one form, from one file or several."""

    rows: tuple[tuple[Place, Row], ...]
    head: tuple[str, ...] = ()

    @classmethod
    def read(cls, *paths: Path) -> "Table":
        parts = [_read(path) for path in paths]
        return cls(tuple(row for rows, _ in parts for row in rows), parts[0][1])

    def ids(self) -> Collection[str]:
        return {row.get("id", ""): None for _, row in self.rows}.keys()

    def places(self) -> Mapping[str, Place]:
        """Where each id stands."""
        return {row.get("id", ""): place for place, row in self.rows}

    def build(self, make: Callable[[Row], T]) -> list[T]:
        """What `make` makes of each row; its KeyError is a missing column, its ValueError a bad cell."""
        built: list[T] = []
        seen: set[str] = set()
        for place, row in self.rows:
            try:
                built.append(make(row))
            except KeyError as problem:
                raise _malformed(place, f"the column {problem} is missing") from problem
            except ValueError as problem:
                raise _malformed(place, str(problem)) from problem
            if row.get("id", "") in seen:
                raise _malformed(place, f"the id {row['id']!r} stands there twice")
            seen |= {row["id"]} if "id" in row else set()
        return built


def _read(path: Path) -> tuple[Sequence[tuple[Place, Row]], tuple[str, ...]]:
    with _opened(path) as file:
        reader = csv.reader(file, strict=True)
        try:
            head = next(reader, [])
            rows = [(Place(path, reader.line_num), dict(zip(head, row, strict=True))) for row in reader]
        except (csv.Error, ValueError) as problem:
            if isinstance(problem, UnicodeDecodeError):
                raise
            raise _malformed(Place(path, reader.line_num), "it has not as many cells as the head line") from problem
    return rows, tuple(head)


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield file
    except OSError as problem:
        raise CatalogueError(f"The catalogue's file {path} cannot be read: {problem.strerror}.", _ADVICE) from problem
    except UnicodeDecodeError as problem:
        raise CatalogueError(f"The catalogue's file {path} is not UTF-8 text.", _ADVICE) from problem


def _malformed(place: Place, reason: str) -> CatalogueError:
    return CatalogueError(f"The catalogue's file {place}, makes no sense: {reason}.", _ADVICE)
