"""Reprints are found; different reports on one event are not taken for reprints."""

import random

from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.text.likeness import MARKS, SHARED_MARKS, Sketch, is_one_story, sketch

WIRE = """
A crew of three left for the station on Tuesday on top of a rocket that rose from the steppe into a clear sky at dawn.
Flight engineers said that every stage had worked as it should and that the panels of the craft had opened on time.
The commander, who flies for the fourth time, waved to his daughters from the bus before he climbed the stairs. His two
companions have never been in orbit; one of them taught physics at a school in the mountains until five years ago.
They are to dock in the evening after two turns around the Earth, and will stay for half a year to look after forty
experiments, among them one that grows beans without soil and one that measures how bones lose their strength. The crew
that they relieve comes home next week. It had to repair a pump in April, when it worked outside for seven hours. The
station has been lived in without a break for decades, and its owners have agreed to keep it for some years more.
"""
OTHER = """
Three space travellers were launched toward the orbiting laboratory Tuesday morning. Their capsule separated from the
booster nine minutes after leaving the pad, mission control announced, adding that docking was planned for Tuesday
evening after two orbits. The veteran commander is joined by two rookies, a former teacher and an air force pilot.
During six months aboard, they are scheduled to run about forty experiments in biology and medicine. Their predecessors,
who made an emergency spacewalk this spring to replace a faulty pump, are set to land next week. The outpost has been
occupied continuously for decades. Partners want to operate it until the end of the decade, officials have said before.
"""


def alike(a: str, b: str) -> bool:
    """As the library decides: found by marks, then compared."""
    mine, theirs = sketch(a), sketch(b)
    return len({*mine.marks[:MARKS]} & {*theirs.marks[:MARKS]}) >= SHARED_MARKS and is_one_story(mine, theirs)


def test_another_headline_and_agency_line_make_no_other_story() -> None:
    assert alike(
        "Crew on its way\n" + WIRE, "TUESDAY'S LAUNCH A SUCCESS (Agency)\n" + WIRE + "\nSubscribe to our newsletter."
    )


def test_a_text_that_was_cut_is_the_same_story_from_either_end() -> None:
    lines = WIRE.strip().splitlines()
    assert alike(WIRE, "\n".join(lines[:4]))
    assert alike(WIRE, "\n".join(lines[3:]))


def test_a_quotation_of_one_sentence_is_no_reprint() -> None:
    sentence = WIRE.strip().splitlines()[0]
    assert not alike(WIRE, f"{sentence} {OTHER}")


def test_a_text_with_a_word_in_fifteen_changed_is_the_same_story() -> None:
    words = WIRE.split()
    edited = [word if place % 15 else f"{word}x" for place, word in enumerate(words)]
    assert alike(WIRE, " ".join(edited))


def test_another_report_on_the_same_launch_is_another_story() -> None:
    assert not alike(WIRE, OTHER)


def test_a_text_of_few_words_is_no_story() -> None:
    short = "A crew of three left for the station on Tuesday."
    assert not sketch(short).marks
    assert not alike(short, short + " It was dawn.")


@given(seed=st.integers(), share=st.floats(0.35, 1.0))
def test_what_is_one_story_is_found_by_its_marks(seed: int, share: float) -> None:
    chance = random.Random(seed)
    words = [f"w{chance.randrange(5000)}" for _ in range(600)]
    cut = words[: int(600 * share)]
    assert alike(" ".join(words), " ".join(cut))


@given(a=st.text(), b=st.text())
def test_likeness_does_not_depend_on_the_order(a: str, b: str) -> None:
    assert is_one_story(sketch(a), sketch(b)) == is_one_story(sketch(b), sketch(a))
    assert Sketch.from_bytes(sketch(a).size, sketch(a).to_bytes()) == sketch(a)
