"""Sentences and lines as spans."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from soyuz_gui.domain.spans import Span
from soyuz_gui.text import sentences

TEXTS = st.text() | st.lists(
    st.sampled_from(["Dr.", "A.", "Soyuz", "p.m.", "“Yes!”", "No.", "the", "…", "3.5", "\n", "  ", "x" * 700, "?)"])
).map(" ".join)


def cut(text: str) -> list[str]:
    return [span.of(text) for span in sentences.sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Dr. Ada Nunez said so.",
        "It docked with Col. Bo Lind at the controls.",
        "The U.S. astronaut came home.",
        "It left at 10:47 a.m. Moscow time.",
        "It came down on Oct. 11 near a village.",
        "Anna L. Fisher was aboard.",
        "J. R. Smith waved.",
        "It cost 3.5 million.",
        "He rode it vs. Advice of friends.",
        "The conference. in the afternoon was short.",
        "Was it so? asked nobody.",
        "An approx. Two tonnes were lost.",
        "The trio (Lt. Marsh among them) flew.",
    ],
)
def test_a_stop_that_ends_no_sentence(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It launched. It docked.", ["It launched.", "It docked."]),
        ("Did it launch? Yes! It did.", ["Did it launch?", "Yes!", "It did."]),
        ("“It works.” She smiled.", ["“It works.”", "She smiled."]),
        ('He said "go." Then they went.', ['He said "go."', "Then they went."]),
        ("All was well (or so it seemed.) Nobody spoke.", ["All was well (or so it seemed.)", "Nobody spoke."]),
        ("It left at 5 p.m. The crew slept.", ["It left at 5 p.m.", "The crew slept."]),
        ("They came from the U.S. They stayed.", ["They came from the U.S.", "They stayed."]),
        ("It stopped… Silence followed.", ["It stopped…", "Silence followed."]),
        ("It flew in 2003. 2004 was quiet.", ["It flew in 2003.", "2004 was quiet."]),
        ("Von Braun knew.  “Ada” did too.", ["Von Braun knew.", "“Ada” did too."]),
        ("No end", ["No end"]),
        (" \t ", []),
        ("...", ["..."]),
    ],
)
def test_where_sentences_end(text: str, parts: list[str]) -> None:
    assert cut(text) == parts


def test_only_the_block_is_cut() -> None:
    text = "First one. Second one. Third one."
    block = Span(text.index("Second"), text.index(" Third"))
    assert [span.of(text) for span in sentences.sentences(text, block)] == ["Second one."]


def test_a_text_that_never_ends_is_cut_between_words() -> None:
    text = "word " * 2000
    parts = cut(text)
    assert len(parts) > 1
    assert max(map(len, parts)) <= 1500
    assert " ".join(parts) == text.strip()


def test_a_word_that_never_ends_is_cut_too() -> None:
    parts = cut("x" * 5000)
    assert max(map(len, parts)) <= 1500
    assert "".join(parts) == "x" * 5000


def test_a_sentence_of_ordinary_length_is_not_cut() -> None:
    sentence = "The crew of " + ", ".join(["Ada Nunez"] * 100) + " waved."
    assert cut(sentence) == [sentence]


@given(TEXTS)
@example("x" * 1500 + " y")
@example("x" + " " * 3001 + "y")
def test_sentences_cover_all_that_is_no_space_once_and_in_order(text: str) -> None:
    spans = list(sentences.sentences(text, Span(0, len(text)))) if text else []
    assert all(one.end <= other.start for one, other in pairwise(spans))
    kept = "".join(span.of(text) for span in spans)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() for span in spans)


@given(TEXTS)
def test_lines_are_the_lines_without_the_space_around_them(text: str) -> None:
    expected = [line.strip() for line in text.split("\n") if line.strip()]
    assert [span.of(text) for span in sentences.lines(text)] == expected


def test_a_no_break_space_is_space_around_a_line_and_not_in_it() -> None:
    assert [span.of("\u00a0one\u00a0two \n") for span in sentences.lines("\u00a0one\u00a0two \n")] == ["one\u00a0two"]
