"""The years of what is listed as bars of a histogram, and what a query says of each."""

from collections.abc import Mapping
from dataclasses import dataclass

from soyuz_gui.domain.queries import Query, Years
from soyuz_gui.services.views.tables import Facet

STEPS = (1, 2, 5, 10, 20, 50, 100)  # years to a bar


@dataclass(frozen=True, slots=True)
class Bar:
    """Some years, the first and the last of them, and how many rows belong to them."""

    first: int
    last: int
    count: int

    @property
    def label(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def counts_of(facets: tuple[Facet, ...]) -> dict[int, int]:
    """How many rows belong to each year; spans that somebody typed are no years."""
    values = (value for facet in facets if facet.field == "year" for value in facet.values)
    return {int(value.label): value.count for value in values if value.label.isdecimal()}


def bars_of(counts: Mapping[int, int], most: int) -> tuple[Bar, ...]:
    """The years from the first to the last without gaps, as at most so many bars (where a century each is enough)."""
    if not counts:
        return ()
    first, last = min(counts), max(counts)
    step = next((step for step in STEPS if last // step - first // step < most), STEPS[-1])
    bars = []
    for begin in range(first - first % step, last + 1, step):
        years = range(max(begin, first), min(begin + step, last + 1))
        bars.append(Bar(years[0], years[-1], sum(counts.get(year, 0) for year in years)))
    return tuple(bars)


def covers(years: Years, bar: Bar) -> bool:
    """True where a span of years has some of a bar's."""
    return (years.first is None or bar.last >= years.first) and (years.last is None or bar.first <= years.last)


def spans_of(query: Query, *, negated: bool) -> tuple[Years, ...]:
    """The spans of years that a query asks for, or rules out."""
    return tuple(term for term in query.terms if isinstance(term, Years) and term.negated is negated)


def clause_of(first: int, last: int) -> str:
    """The clause that keeps the years from one to another."""
    return f"year:{first}" if first == last else f"year:{first}..{last}"
