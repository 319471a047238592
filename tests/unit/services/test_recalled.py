"""What a library keeps in English words of the program is recognised, word for word; all else is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import signatures
from soyuz_gui.saying import Said
from soyuz_gui.services.curation import recalled

REASONS = (
    "identified by launch on 2018-10-11 and 2 of 2 crew where it is not named",
    "identified by launch on 2023-09-15 at 15:44 UTC and 3 of 3 crew",
    "identified by launch on 2023-09-15 at 15:44 UTC, docking on 2023-09-15 and 3 of 3 crew",
    "identified as Soyuz MS-09 by its leak in August 2018",
    "also spelt “Oleg Konokenko”; “Konokenko” identified by the crew of Soyuz MS-11",
    "the articles agree on docking on a Friday, landing at 12:30 (Europe/Paris) and 1 of 3 crew",
    "3 independent sources against 1",
    "its source was written first, on 2018-10-11",
)
LABELS = (
    "Soyuz MS-10 launch abort, 2018-10-11",
    "Soyuz MS-22 leak, December 2022",
    "Unnamed flight, 2023-09-15",
    "Soyuz MS-10 (landing)",
    "Soyuz MS-10 (planned landing)",
    "Soyuz MS-10 (planned)",
)


@pytest.mark.parametrize("text", REASONS)
def test_a_reason_is_taken_apart_and_reads_as_it_did(text: str) -> None:
    found = recalled.reason(text)
    assert found == text
    assert isinstance(found, Said)
    assert found.parts or found.template != text or "{" not in found.template


@pytest.mark.parametrize("text", LABELS)
def test_a_label_of_the_program_is_taken_apart(text: str) -> None:
    found = recalled.label(text)
    assert found == text
    assert isinstance(found, Said)
    assert found.parts


@pytest.mark.parametrize("text", ["Oleg Kononenko", "Soyuz MS-11", "The Great Leak", "“Mike” Fincke"])
def test_a_name_stays_a_name(text: str) -> None:
    assert not isinstance(recalled.label(text), Said)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("same text as a.txt; its text before stays in the library", {"name": "a.txt"}),
        ("This file is larger than 50 MB. Split it into its articles first.", {"size": "50"}),
        ("This PDF is damaged. Open it in a PDF reader and print it to a new PDF.", {"part0": "This PDF is damaged."}),
    ],
)
def test_what_is_told_of_a_file_is_taken_apart(text: str, parts: dict[str, str]) -> None:
    found = recalled.detail(text)
    assert found == text
    assert isinstance(found, Said)
    assert parts.items() <= found.parts.items()


def test_what_a_file_is_by_its_first_bytes_is_taken_apart() -> None:
    with pytest.raises(ReadingError) as refused:
        signatures.refuse(b"GIF89a")
    told = recalled.detail(f"{refused.value.message} {refused.value.advice}")
    assert isinstance(told, Said)
    assert isinstance(told.parts["what"], Said)


@given(st.text(max_size=60))
def test_no_text_becomes_another_one(text: str) -> None:
    for read in (
        recalled.reason,
        recalled.clues,
        recalled.label,
        recalled.labels,
        recalled.crew,
        recalled.unanchored,
        recalled.detail,
    ):
        assert read(text) == text


def test_the_mark_of_a_planned_seat_is_taken_apart_and_names_stay_names() -> None:
    told = recalled.crew("Ada Núñez; Bo Launch abort (planned)")
    assert told == "Ada Núñez; Bo Launch abort (planned)"
    assert isinstance(told, Said)
    (marked,) = (part for part in told.parts.values() if isinstance(part, Said))
    assert marked.parts == {"mission": "Bo Launch abort"}
    assert type(recalled.crew("Ada Núñez; Luna crash")) is str
