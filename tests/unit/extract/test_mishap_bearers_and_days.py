"""Whose an incident is, on which day it happened, and what was none."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


def test_a_leak_of_another_ship_leaves_that_of_the_subject(unaided: Extractor) -> None:
    found = unaided.extract(
        "NASA said on Saturday that Progress MS-90, which has been docked to the Poisk module since 28 October, had "
        "lost the pressure in its coolant loop, two months after a similar leak on the Soyuz MS-91 crew ship."
    )
    assert {line.rpartition(" | ")[2] for line in said(found, Attribute.CRAFT)} == {"Progress MS-90", "Soyuz MS-91"}


def test_the_flight_of_the_next_crew_is_the_one_to_come(unaided: Extractor) -> None:
    found = unaided.extract(
        "The departure of the next crew for the station has been put back from 4 to 20 June 2031. "
        "Soyuz MS-90 will carry Ivan Petrov, Oleg Sidorov and Anna Kline."
    )
    assert said(found, Attribute.CRAFT) == {"delay | craft | Soyuz MS-90"}


def test_a_delay_is_not_of_what_the_flight_is_bound_for(unaided: Extractor) -> None:
    found = unaided.extract(
        "NASA announced a delay of the last shuttle mission launched to the Hubble Space Telescope with seven "
        "astronauts, who were to lift off on 3 May 2031."
    )
    assert not {line for line in said(found, Attribute.CRAFT) if "Hubble" in line}


def test_the_first_abort_in_the_history_of_a_programme_is_of_one_flight(unaided: Extractor) -> None:
    found = unaided.extract(
        "STS-190 lifted off on 11 October 2031 with seven aboard. Five minutes later one of its engines shut down, "
        "which led to the first in-flight abort in Space Shuttle history."
    )
    assert said(found, Attribute.CRAFT) == {"launch_abort | craft | STS-190"}


@pytest.mark.parametrize(
    "called_off",
    [
        "The launch of Soyuz MS-90 and its crew was scrubbed 20 seconds before liftoff.",
        "The launch of Soyuz MS-90 and its crew was scrubbed with two minutes to go.",
        "The launch of Soyuz MS-90 and its crew was scrubbed at the last minute.",
    ],
)
def test_what_is_called_off_in_the_countdown_was_so_on_the_day_set(unaided: Extractor, called_off: str) -> None:
    found = unaided.extract(f"{called_off}\n\nThe launch was scheduled for 21 March 2031 from Baikonur.")
    assert said(found, Attribute.DATE) == {"scrub | date | 2031-03-21"}


def test_a_try_whose_year_is_not_told_was_before_the_launch(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz MS-90 landed with its crew on Monday, September 4, 2031.\n\n"
        "The first launch attempt of Soyuz MS-90, on February 27, was called off because of a clogged filter. It was "
        "launched on March 2, 2031."
    )
    assert said(found, Attribute.DATE) == {"scrub | date | 2031-02-27"}


@pytest.mark.parametrize(
    "text",
    [
        "The burn came at last on 3 May 2031. Without it the crew of Soyuz T-90 would have been stranded and perished.",
        "The death of the cosmonaut who rode Soyuz T-90 on 3 May 2031 was announced on Monday.",
        "Lightning struck the pad of Soyuz T-90 on 3 May 2031 but caused no apparent damage, and its crew took off.",
    ],
)
def test_what_might_have_been_and_what_did_no_harm_is_no_incident(unaided: Extractor, text: str) -> None:
    assert said(unaided.extract(text), Attribute.KIND) == set()


def test_what_is_struck_from_outside_is_damaged(unaided: Extractor) -> None:
    found = unaided.extract(
        "The crew of Shenzhou 90 worked outside on 3 May 2031 as its module's solar panels were hit by space debris."
    )
    assert said(found, Attribute.KIND) == {"damage | kind | damage"}


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("A stuck valve that no one was able to free caused the flight to be aborted.", "aborted"),
        ("Its parachute brought the flight to a safe and happy end.", "success"),
        ("The flight had failed.", "failure"),
        ("Soyuz T-90 was a complete failure.", "failure"),
        ("Its crew tested a lunar module; the flight was a complete success.", "success"),
    ],
)
def test_verdicts_on_a_flight(unaided: Extractor, text: str, outcome: str) -> None:
    found = unaided.extract(f"Soyuz T-90 was launched on 3 May 2031 with Ivan Petrov and Oleg Sidorov aboard. {text}")
    assert said(found, Attribute.OUTCOME) == {f"Soyuz T-90 | outcome | {outcome}"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("NASA is delaying the launch of Crew-90 since a pilot has a cold, it announced Monday, 5 May 2031.", "05"),
        ("NASA delayed the launch of its Crew-90 mission Monday, 5 May 2031.", "05"),
        ("Lift-off of Crew-90, planned for 5 May 2031, was called off four hours ahead of time.", "05"),
        ("A fire broke out aboard Soyuz T-90 in May 2031. It happened on 5 May, at night.", "05"),
        ("Soyuz T-90 lifted off on 4 May 2031. Its launch failed in May 2031 when a stage quit.", "04"),
        ("ON THIS DAY – May 5\n\n2031 The spaceship Soyuz T-90 crashed near Orsk.", "05"),
    ],
)
def test_days_of_incidents(unaided: Extractor, text: str, day: str) -> None:
    dates = {line.rpartition(" | ")[2] for line in said(unaided.extract(text), Attribute.DATE)}
    assert dates == {f"2031-05-{day}"}


@pytest.mark.parametrize(
    "text",
    [
        "The launch of Crew-90 was delayed from Monday, 5 May 2031, to June.",
        "NASA delayed the launch of Crew-90 to Monday, 5 May 2031.",
        "Soyuz T-90 was launched on 5 May 2031, but its landing was aborted after a tank failed two days into it.",
    ],
)
def test_days_on_which_nothing_went_wrong(unaided: Extractor, text: str) -> None:
    assert not said(unaided.extract(text), Attribute.DATE)


def test_a_countdown_is_that_of_the_paragraph(unaided: Extractor) -> None:
    found = unaided.extract(
        "Crew-89 lifted off on 3 March 2031 after a hold two minutes before launch.\n\n"
        "Crew-90 is to be launched on 3 May 2031. A first attempt to launch it was scrubbed."
    )
    assert not said(found, Attribute.DATE)


def test_the_days_of_one_sentence_go_to_their_own_incidents(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 flew to Mir with Ada Nunez. It was a minor fire aboard Mir, and it happened on 23 May 2031.\n\n"
        "The fire is seen anew in light of the 25 June collision between Mir and a cargo ship."
    )
    assert said(found, Attribute.KIND, Attribute.DATE) == {
        "fire | kind | fire",
        "fire | date | 2031-05-23",
        "crash | kind | crash",
        "crash | date | 2031-06-25",
    }


def test_a_craft_is_that_which_the_sentence_before_is_about(unaided: Extractor) -> None:
    found = unaided.extract(
        "In 2031 Soyuz T-90 flew to the station with Ada Nunez.\n\nHer last flight was Soyuz T-91 in 2035. "
        "The craft was to dock, but an engine failed."
    )
    assert said(found, Attribute.CRAFT) == {"docking_failure | craft | Soyuz T-91"}


def test_what_was_lost_before_the_flight_is_another(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 was launched with Ada Nunez, the first crewed flight since the failure in May 2031."
    )
    assert not said(found, Attribute.CRAFT, Attribute.OUTCOME)


def test_a_launch_is_scrubbed_on_several_days(unaided: Extractor) -> None:
    text = "STS-290 lifted off on 15 July 2031 after scrubbed launch attempts on 13 June and 17 June."
    found = unaided.extract(text)
    assert said(found, Attribute.DATE) == {"scrub | date | 2031-06-13", "scrub | date | 2031-06-17"}
    assert all(fact.stated in fact.span.of(text) for fact in found.facts)


def test_each_time_of_a_page_has_its_own_flight(unaided: Extractor) -> None:
    found = unaided.extract(
        "Starts that failed\n\nThe aborted launch of Soyuz T-90 with Ada Nunez on 3 May 2031 was not the first.\n\n"
        "September 2003\n\nSoyuz T-70 was to take Ivan Petrov up.\n\nThe launch vehicle caught fire at once.\n\n"
        "April 1995\n\nCosmonauts Oleg Sidorov and Anna Kline flew in Soyuz T-50.\n\nA stage of their rocket failed."
    )
    told = said(found, Attribute.CRAFT, Attribute.DATE)
    assert {line for line in told if "T-70" in line or "2003" in line} == {
        "fire | craft | Soyuz T-70",
        "fire | date | 2003-09",
    }
    assert {line for line in told if "T-50" in line or "1995" in line} == {
        "launch_failure | craft | Soyuz T-50",
        "launch_failure | date | 1995-04",
    }
