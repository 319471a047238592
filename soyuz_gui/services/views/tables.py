"""Read models of tables: their rows, and what these can be filtered by."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: the record's (or article's) id and its cells, in the order of the table's columns.

    Cells are text, int or None; `sort` holds the sort key of each cell. `decided` names the columns whose cells rest on
    the user's word, by their places, each with a sentence on it.
    """

    id: int
    cells: tuple[str | int | None, ...]
    sort: tuple[str | int | float, ...]
    decided: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The rows that a query leaves of a table, how many there are without it, and the query in words.

    `clock` is what times are shown on; `mentioned` counts the people whom the query would leave too, were it not that
    they are only mentioned.
    """

    rows: tuple[Row, ...]
    total: int
    sentence: str
    mentioned: int = 0
    clock: str = "UTC"


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, how many rows have it, and the clause that selects it."""

    label: str
    count: int
    clause: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of values to filter by: year, launch site, crew member, outcome, incident."""

    title: str
    field: str
    values: tuple[FacetValue, ...]
