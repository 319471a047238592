"""How incidents of one sentence hang together, what is a delay, and on which flight a ship was lost."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 and its crew came home on 3 May 2031, two weeks later than first planned.",
        "The crew of Soyuz T-90 will not come home on Friday as planned, the agency said on 3 May 2031.",
        "Soyuz T-90 and its crew went up on 3 May 2031 after a string of postponements.",
        "The launch of Soyuz T-90, originally scheduled for 3 May 2031, is now set for 9 May 2031.",
        "NASA wants to send the crew of Soyuz T-90 up on Saturday rather than Thursday, it said on 3 May 2031.",
    ],
)
def test_what_comes_later_than_it_was_to_be_is_put_off(unaided: Extractor, text: str) -> None:
    assert said(unaided.extract(text), Attribute.KIND) == {"delay | kind | delay"}


@pytest.mark.parametrize(
    "text",
    [
        "The crew of Soyuz T-90 flew three days longer than any crew before and landed on 3 May 2031.",
        "The commander of Soyuz T-90, down since 3 May 2031, will have to wait another day before seeing his wife.",
        "Soyuz T-90 docked on 3 May 2031 after four orbits instead of two days.",
        "The crew of Soyuz T-90 landed on 3 May 2031, 20 minutes later than planned.",
    ],
)
def test_other_waits_and_records_are_no_delays(unaided: Extractor, text: str) -> None:
    assert said(unaided.extract(text), Attribute.KIND) == set()


def test_a_new_day_for_a_launch_is_still_its_plan(unaided: Extractor) -> None:
    found = unaided.extract("The crew of Soyuz T-90 is waiting. Its launch is now set for 9 May 2031.")
    assert "Soyuz T-90 | launch_time | 2031-05-09 | planned" in said(found, Attribute.LAUNCH_TIME)


def test_a_fault_is_the_cause_only_where_a_word_ties_it(unaided: Extractor) -> None:
    tied = unaided.extract("The crew's launch in Soyuz T-90 was put off on 3 May 2031 because a pump had failed.")
    assert said(tied, Attribute.KIND) == {"delay | kind | delay"}
    loose = unaided.extract(
        "On 3 May 2031 helium escaped from lines of Soyuz T-90 and a thruster failed above its sleeping crew."
    )
    assert said(loose, Attribute.KIND) == {"leak | kind | leak", "malfunction | kind | malfunction"}


def test_what_stands_in_front_has_its_own_craft_and_day(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 has a crew of three. When a Progress freighter sprang a leak on 3 May 2031, its launch was put off."
    )
    assert {"leak | craft | Progress freighter", "leak | date | 2031-05-03"} <= said(
        found, Attribute.CRAFT, Attribute.DATE
    )


def test_a_lost_ship_gives_its_flight_an_outcome(shipped: Extractor) -> None:
    found = shipped.extract(
        "The space shuttle Challenger and its crew of seven were lost on January 28, 1986, when a seal failed "
        "and it exploded 73 seconds after liftoff."
    )
    assert {line.partition(" | ")[2] for line in said(found, Attribute.OUTCOME)} & {
        "outcome | lost",
        "outcome | failure",
    }


def test_a_loss_that_is_recalled_is_no_flight(shipped: Extractor) -> None:
    found = shipped.extract(
        "Soyuz TMA-2 docked on 28 April 2003 with its crew of two, the first to fly since the Feb. 1 Columbia disaster."
    )
    assert said(found, Attribute.OUTCOME) == set()


def test_the_dead_of_another_year_rode_another_flight(shipped: Extractor) -> None:
    found = shipped.extract(
        "Soyuz MS-10 came down in an emergency landing with its crew of two.\n\n"
        "Cosmonaut Vladimir Komarov was killed in 1967 when the parachutes of his capsule failed."
    )
    assert "Soyuz MS-10 | outcome | lost" not in said(found, Attribute.OUTCOME)
    assert not {line for line in said(found, Attribute.CRAFT) if line == "fatality | craft | Soyuz MS-10"}


def test_a_rocket_that_crashed_is_not_the_one_that_waits(unaided: Extractor) -> None:
    found = unaided.extract(
        "The launch of Soyuz T-90 and its crew was put off on 3 May 2031 since a Soyuz-U crashed at Plesetsk last week."
    )
    assert said(found, Attribute.OUTCOME) == set()
