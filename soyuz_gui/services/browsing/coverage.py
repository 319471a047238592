"""The coverage of the library: for each flight and each fact how far the articles agree on it."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from soyuz_gui.domain.coverage import COVERED_FACTS, CoveredFact, Standing
from soyuz_gui.domain.queries import EVERYTHING, Query, Table
from soyuz_gui.domain.spans import Span
from soyuz_gui.saying import joined, known, said
from soyuz_gui.services.cells import as_planned, natural_key
from soyuz_gui.services.curation import decided, recalled
from soyuz_gui.services.dates import IN_UTC, DateDisplay, DateStyle
from soyuz_gui.services.search.query import clause_text
from soyuz_gui.store import coverage, stated, tables
from soyuz_gui.store.database import Database, Row

WORDS = {
    Standing.CONFIRMED: said("confirmed"),
    Standing.DECIDED: said("decided by you"),
    Standing.SINGLE: said("single source"),
    Standing.DISPUTED: said("disputed"),
    Standing.MISSING: said("missing"),
}
_ORDER = {standing: place for place, standing in enumerate(Standing)}


@dataclass(frozen=True, slots=True)
class CoverageCell:
    """What is known of one fact of a flight; `article` and `span` lead to the first words that say so, `by_user` tells
    how and when it was decided.
    """

    standing: Standing
    said: str = ""
    sources: int = 0
    planned: bool = False
    article: int | None = None
    span: Span | None = None
    by_user: str = ""

    @property
    def sentence(self) -> str:
        """`confirmed by 3 sources: 2018-12-03 11:30`."""
        if self.standing is Standing.MISSING:
            return said("missing: no article tells it")
        if self.standing is Standing.CONFIRMED:
            return said(
                "confirmed by {count} source: {value}",
                "confirmed by {count} sources: {value}",
                count=self.sources,
                value=self.said,
            )
        if self.standing is Standing.DECIDED:
            return said("{decision}: {value}", decision=self.by_user or WORDS[Standing.DECIDED], value=self.said)
        if self.standing is Standing.SINGLE:
            return said("from a single source: {value}", value=self.said)
        return said(
            "disputed; {count} source for {value}",
            "disputed; {count} sources for {value}",
            count=self.sources,
            value=self.said,
        )


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """A flight with a cell for each of the covered facts."""

    id: int
    label: str
    cells: tuple[CoverageCell, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """The flights that a query leaves, of how many, and how often each fact has which standing among them."""

    rows: tuple[CoverageRow, ...]
    total: int
    counts: tuple[Mapping[Standing, int], ...]

    def count(self, standing: Standing) -> int:
        """How many cells have a standing."""
        return sum(counts[standing] for counts in self.counts)


def read(database: Database, query: Query = EVERYTHING, dates: DateDisplay = IN_UTC) -> Coverage:
    """The coverage of the flights that a query leaves, in the order of their launches."""
    cells: dict[int, dict[str, CoverageCell]] = defaultdict(dict)
    by_user = decided.of_records(database)
    words = stated.times(database) if dates.style is DateStyle.SOURCE else {}
    for told in coverage.told_facts(database):
        wording = words.get((told["record"], told["attribute"], told["said"]), "")
        value = dates.value(told["attribute"], told["said"], wording) if told["said"] else ""
        cells[told["record"]][told["fact"]] = _cell(told, value, by_user.get(told["record"], {}))
    missing = CoverageCell(Standing.MISSING)
    rows = tuple(
        CoverageRow(
            row["id"],
            recalled.label(row["label"]),
            tuple(cells[row["id"]].get(fact.key, missing) for fact in COVERED_FACTS),
        )
        for row in coverage.missions(database, query)
    )
    columns = (Counter(row.cells[place].standing for row in rows) for place in range(len(COVERED_FACTS)))
    return Coverage(rows, tables.count(database, Table.MISSIONS, EVERYTHING), tuple(columns))


def arranged(rows: tuple[CoverageRow, ...], column: int, descending: bool) -> tuple[CoverageRow, ...]:
    """The rows sorted by the flight (column 0) or by a fact, what needs attention first; -1 leaves them as they are."""
    if column < 0:
        return rows
    if column == 0:
        return tuple(sorted(rows, key=lambda row: natural_key(row.label), reverse=descending))
    return tuple(sorted(rows, key=lambda row: _ORDER[row.cells[column - 1].standing], reverse=descending))


def clause(standing: Standing, fact: str) -> str:
    """The search for the flights of which a fact has a standing."""
    return clause_text(standing.value, fact)


def column_sentence(fact: CoveredFact, counts: Mapping[Standing, int]) -> str:
    """`Docking: 2 confirmed, 5 single source, 1 missing`."""
    told = [
        said("{count} {standing}", count=counts[standing], standing=words)
        for standing, words in WORDS.items()
        if counts[standing]
    ]
    return joined((known(fact.title), joined(told, ", ") if told else said("no flights")), ": ")


def _cell(told: Row, value: str, by_user: decided.Sentences) -> CoverageCell:
    planned = told["status"] == "planned"
    return CoverageCell(
        Standing(told["standing"]),
        as_planned(value) if planned else value,
        told["sources"],
        planned,
        told["article"],
        None if told["article"] is None else Span(told["start"], told["end"]),
        next((words for (attribute, _leg), words in by_user.items() if attribute == told["attribute"]), ""),
    )
