"""Coverage of the handmade library: T-90's launch is disputed, its crew told twice, T-91 is only planned."""

import pytest

from soyuz_gui.domain.coverage import COVERED_FACTS, FACT_KEYS, Standing
from soyuz_gui.domain.queries import Table
from soyuz_gui.services.browsing.coverage import Coverage, CoverageCell, arranged, column_sentence
from soyuz_gui.services.library import Library
from soyuz_gui.services.search.query import parse
from tests.unit import handmade


def cell(coverage: Coverage, mission: str, fact: str) -> CoverageCell:
    row = next(row for row in coverage.rows if row.label == mission)
    return row.cells[FACT_KEYS.index(fact)]


def test_each_fact_of_each_flight_has_its_standing(library: Library) -> None:
    coverage = library.coverage()
    assert [row.label for row in coverage.rows] == ["Soyuz T-90", "Soyuz T-91"]
    assert all(len(row.cells) == len(COVERED_FACTS) for row in coverage.rows)
    t90 = {key: cell(coverage, "Soyuz T-90", key).standing for key in FACT_KEYS}
    assert {key for key, standing in t90.items() if standing is not Standing.MISSING} == {"launch", "site", "crew up"}
    assert (t90["launch"], t90["site"], t90["crew up"]) == (Standing.DISPUTED, Standing.SINGLE, Standing.CONFIRMED)
    plan = cell(coverage, "Soyuz T-91", "launch")
    assert (plan.standing, plan.planned, plan.said) == (Standing.SINGLE, True, "planned 2032-04-09")


def test_a_cell_leads_to_the_words_that_say_so(library: Library) -> None:
    site = cell(library.coverage(), "Soyuz T-90", "site")
    assert site.article == 1
    assert site.span is not None
    assert site.span.of(handmade.NORTH) == "left Plesetsk"
    assert site.sentence == "from a single source: Plesetsk Cosmodrome"
    missing = cell(library.coverage(), "Soyuz T-90", "landing")
    assert (missing.article, missing.sentence) == (None, "missing: no article tells it")


def test_a_plan_that_changed_is_no_dispute_of_what_happened(library: Library) -> None:
    planned = "UPDATE rival SET status = 'planned'"
    library._database.execute(planned)
    assert cell(library.coverage(), "Soyuz T-90", "launch").standing is Standing.SINGLE


def test_a_crew_is_as_sure_as_its_least_sure_member(library: Library) -> None:
    library._database.execute(
        "INSERT INTO record_value (record, position, attribute, value, folded, precision, status, leg, sources)"
        " SELECT id, 99, 'crew', 'Cy', 'cy', '', 'actual', '', 1 FROM record WHERE label = 'Soyuz T-90'"
    )
    crew = cell(library.coverage(), "Soyuz T-90", "crew up")
    assert (crew.standing, crew.sources) == (Standing.SINGLE, 1)
    assert "Ada Núñez" in crew.said
    assert "Cy" in crew.said


def test_what_the_person_confirmed_is_told_from_what_sources_confirm(library: Library) -> None:
    library._database.execute("UPDATE fact SET review = 'confirmed' WHERE attribute = 'launch_site'")
    site = cell(library.coverage(), "Soyuz T-90", "site")
    assert (site.standing, site.sentence) == (Standing.DECIDED, "you confirmed this: Plesetsk Cosmodrome")
    library._database.execute("UPDATE fact SET review = 'confirmed' WHERE attribute = 'crew'")
    crew = cell(library.coverage(), "Soyuz T-90", "crew up")
    assert (crew.standing, crew.sources) == (Standing.CONFIRMED, 2)


def test_an_answered_contradiction_is_settled(library: Library) -> None:
    library._database.execute("UPDATE conflict SET state = 'decided'")
    assert cell(library.coverage(), "Soyuz T-90", "launch").sentence == "decided by you: 2031-05-03"
    library._database.execute("UPDATE record_value SET sources = 2")
    assert cell(library.coverage(), "Soyuz T-90", "launch").standing is Standing.DECIDED


def test_the_counts_are_those_of_the_flights_that_the_search_leaves(library: Library) -> None:
    everything, one = library.coverage(), library.coverage(parse("year:2032"))
    assert (len(everything.rows), len(one.rows), one.total) == (2, 1, 2)
    launch = everything.counts[FACT_KEYS.index("launch")]
    assert (launch[Standing.DISPUTED], launch[Standing.SINGLE], launch[Standing.MISSING]) == (1, 1, 0)
    assert one.count(Standing.DISPUTED) == 0
    assert sum(one.count(standing) for standing in Standing) == len(COVERED_FACTS)
    assert column_sentence(COVERED_FACTS[0], launch) == "Launch: 1 single source, 1 disputed"


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("disputed:launch", ["Soyuz T-90"]),
        ("single:launch", ["Soyuz T-91"]),
        ("confirmed:crew_up", ["Soyuz T-90"]),
        ('confirmed:"Crew Up"', ["Soyuz T-90"]),
        ("missing:site", ["Soyuz T-91"]),
        ("-missing:site", ["Soyuz T-90"]),
        ("missing:launch", []),
        ("disputed:anything", ["Soyuz T-90"]),
        ("missing:anything", ["Soyuz T-90", "Soyuz T-91"]),
        ("disputed:launch disputed:docking", ["Soyuz T-90"]),
    ],
)
def test_flights_are_found_by_the_standing_of_a_fact(library: Library, typed: str, left: list[str]) -> None:
    assert [row.cells[0] for row in library.page(Table.MISSIONS, parse(typed)).rows] == left
    assert [row.label for row in library.coverage(parse(typed)).rows] == left


def test_every_standing_that_is_shown_is_the_one_that_is_searched(library: Library) -> None:
    for row in library.coverage().rows:
        for fact, shown in zip(FACT_KEYS, row.cells, strict=True):
            for standing in Standing:
                found = library.coverage(parse(f'{standing}:"{fact}"')).rows
                assert (row.id in {each.id for each in found}) is (shown.standing is standing)


def test_rows_are_sorted_by_name_or_by_what_needs_attention(library: Library) -> None:
    rows = library.coverage().rows
    labels = [
        [row.label for row in arranged(rows, *order)] for order in ((-1, False), (0, True), (1, False), (2, False))
    ]
    up, down = ["Soyuz T-90", "Soyuz T-91"], ["Soyuz T-91", "Soyuz T-90"]
    assert labels == [up, down, up, down]
