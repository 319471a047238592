"""Code points to UTF-16 units and back, against Python's own encoder."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.text.offsets import Utf16Map

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"])) | st.text(alphabet="aé\n\u00a0🚀𝒳\U0010ffff\uffff")


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_position_agrees_with_the_encoded_text(text: str) -> None:
    positions = Utf16Map(text)
    for position in range(len(text) + 1):
        assert positions.to_utf16(position) == units(text[:position])


@given(TEXTS)
def test_there_and_back_is_the_same_position(text: str) -> None:
    positions = Utf16Map(text)
    for position in range(len(text) + 1):
        assert positions.to_code_point(positions.to_utf16(position)) == position


@given(TEXTS)
def test_every_unit_belongs_to_the_character_that_it_encodes(text: str) -> None:
    positions = Utf16Map(text)
    for position, character in enumerate(text):
        start = units(text[:position])
        for unit in range(start, start + units(character)):
            assert positions.to_code_point(unit) == position


@pytest.mark.parametrize("text", ["", "plain", "🚀", "a🚀b"])
def test_positions_outside_are_held_inside(text: str) -> None:
    positions = Utf16Map(text)
    assert positions.to_utf16(-5) == 0
    assert positions.to_utf16(99) == units(text)
    assert positions.to_code_point(-5) == 0
    assert positions.to_code_point(99) == len(text)
