"""Extractions that contradict themselves are found before they are stored."""

from dataclasses import replace

import pytest

from soyuz_gui.domain.facts import Extraction, Mention, MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.intake.soundness import UnsoundExtractionError, verify
from tests.unit.handmade import NORTH, NORTH_FOUND

FIRST = NORTH_FOUND.facts[0]


def test_a_sound_extraction_passes() -> None:
    verify(NORTH_FOUND, NORTH)
    verify(Extraction(), "")


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        (replace(NORTH_FOUND, facts=(replace(FIRST, subject="m9"),)), "missing: m9"),
        (replace(NORTH_FOUND, facts=(replace(FIRST, target="p9"),)), "missing: p9"),
        (replace(NORTH_FOUND, mentions=(Mention(Span(0, 1), MentionKind.PLACE, "x", "r", "m8"),)), "missing: m8"),
        (replace(NORTH_FOUND, subjects=NORTH_FOUND.subjects * 2), "same key"),
        (replace(NORTH_FOUND, facts=(replace(FIRST, span=Span(0, 999)),)), "outside the text"),
    ],
)
def test_an_unsound_one_is_a_bug(wrong: Extraction, complaint: str) -> None:
    with pytest.raises(UnsoundExtractionError, match=complaint):
        verify(wrong, NORTH)
