"""Cells for people and for programs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.services import cells
from soyuz_gui.services.export.columns import Column, Table, columns

NAME = Column("mission", "Mission", "")
LAUNCH = Column("launch", "Launch", "", time=True, status="launch_status")
KIND = Column("kind", "Kind", "", words=True)
COUNT = Column("sources", "Sources", "", numeric=True)
VALUES = {
    "id": 7, "mission": "Soyuz T-9", "launch": "2031-05-03T11:30Z", "launch_status": "planned",
    "kind": "launch_abort", "sources": 3,
}  # fmt: skip


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("2018-12-03T11:30Z", "2018-12-03 11:30"),
        ("2018-12-03T11Z", "2018-12-03 11 h"),
        ("2018-12-03", "2018-12-03"),
        ("2018-12", "2018-12"),
        ("2018", "2018"),
        ("2018~", "about 2018"),
        ("XXXX-12-03", "3 December"),
        ("XXXX-12", "December"),
        ("XXXX-XX-XXT15:44Z[wd=5]", "Friday 15:44"),
        ("XXXX[wd=2]", "Tuesday"),
        ("XXXX-XX-XXT12:30[Europe/Paris]", "12:30 (Europe/Paris)"),
        ("no time", "no time"),
        ("", ""),
    ],
)
def test_times_read_as_what_is_known_of_them(stored: str, shown: str) -> None:
    assert cells.readable_time(stored) == shown


def test_a_cell_does_not_say_again_what_its_title_says() -> None:
    (column,) = [column for column in columns(Table.MISSIONS) if column.key == "identified"]
    reason = {"identified": "identified by launch on a Friday"}
    assert (column.title, cells.shown(reason, column)) == ("Identified by", "launch on a Friday")


def test_people_see_words_and_plans() -> None:
    assert cells.shown(VALUES, LAUNCH) == "planned 2031-05-03 11:30"
    assert cells.shown({**VALUES, "launch_status": "actual"}, LAUNCH) == "2031-05-03 11:30"
    assert cells.shown(VALUES, KIND) == "launch abort"
    assert cells.shown(VALUES, COUNT) == 3
    assert cells.shown({**VALUES, "launch": None}, LAUNCH) is None
    assert cells.shown({**VALUES, "mission": ""}, NAME) is None


def test_rows_sort_by_number_and_time_with_the_unknown_last() -> None:
    columns = (NAME, LAUNCH, COUNT)
    others = [
        {**VALUES, "mission": "Soyuz T-10", "launch": "2030-01", "sources": 12},
        {**VALUES, "mission": "soyuz t-8", "launch": None, "sources": None},
    ]
    rows = [cells.row(values, columns) for values in (VALUES, *others)]

    def order(place: int) -> list[object]:
        return [row.cells[0] for row in sorted(rows, key=lambda row: row.sort[place])]

    assert order(0) == ["soyuz t-8", "Soyuz T-9", "Soyuz T-10"]
    assert order(1) == ["Soyuz T-10", "Soyuz T-9", "soyuz t-8"]
    assert order(2) == ["soyuz t-8", "Soyuz T-9", "Soyuz T-10"]


@given(st.text())
def test_any_text_can_be_shown_as_a_time(text: str) -> None:
    assert isinstance(cells.readable_time(text), str)


@given(st.lists(st.integers(0, 10**9), min_size=2, max_size=2))
def test_numbers_in_names_sort_as_numbers(numbers: list[int]) -> None:
    first, second = numbers
    assert (cells.natural_key(f"Soyuz {first}") < cells.natural_key(f"soyuz {second}")) == (first < second)
