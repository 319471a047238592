"""What any verb of motion tells with its way, what states and dated flights tell, and what only looks like it."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)
DAY = "2031-05-03"


def times(unaided: Extractor, text: str, published: str = "") -> set[str]:
    return said(unaided.extract(text, published), *TIMES)


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("was hurled off the pad at Baikonur", "launch"),
        ("vaulted out of the Baikonur Cosmodrome", "launch"),
        ("zoomed into orbit", "launch"),
        ("was catapulted toward space", "launch"),
        ("went aloft", "launch"),
        ("was propelled from Baikonur to Mir", "launch"),
        ("nosed into the Rassvet port", "docking"),
        ("was steered by hand into the Poisk module", "docking"),
        ("crept up to the space station", "docking"),
        ("drafted itself onto the Zvezda module", "docking"),
        ("slid out of its berth", "undocking"),
        ("was nudged away from the space station", "undocking"),
        ("dropped through fog onto the Kazakh steppe", "landing"),
        ("was lowered back to Earth", "landing"),
        ("tumbled into the snow near Arkalyk", "landing"),
        ("was on the ground again", "landing"),
    ],
)
def test_a_verb_with_its_way_is_an_event(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words} on 3 May 2031.") == {f"Soyuz T-90 | {event}_time | {DAY}"}


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("is to be thrust into orbit", "launch"),
        ("will be guided into the Poisk port", "docking"),
        ("is due to ease away from the space station", "undocking"),
        ("is to sail down onto the steppe", "landing"),
    ],
)
def test_a_plan_for_a_way_is_a_plan(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words} on 3 May 2031.") == {f"Soyuz T-90 | {event}_time | {DAY} | planned"}


@pytest.mark.parametrize(
    "text",
    [
        "The crew of Soyuz T-90 rode a bus to the pad at Baikonur on 3 May 2031.",
        "The crew of Soyuz T-90 flew from Star City to Baikonur on 3 May 2031.",
        "On 3 May 2031 Soyuz T-90 was inspected in its hall at Baikonur.",
        "A helicopter flew the crew of Soyuz T-90 to Karaganda on 3 May 2031.",
        "On 3 May 2031 a truck carried the damaged Soyuz T-90 from Baikonur to Moscow.",
        "The cargo ship slid into the Rassvet port on 3 May 2031, while the Soyuz T-90 crew slept.",
        "On 3 May 2031 Soyuz T-90 was moved from Zvezda to Poisk.",
        "The crew of Soyuz T-90 pushed off from the Pirs airlock on 3 May 2031 for a spacewalk.",
        "On 3 May 2031 Soyuz T-90 did not slide out of its berth.",
    ],
)
def test_ways_that_are_no_events(unaided: Extractor, text: str) -> None:
    assert times(unaided, text) == set()


def test_a_second_verb_has_a_way_of_its_own(unaided: Extractor) -> None:
    text = "Soyuz T-90 was thrown off the pad at 09:00 GMT on 3 May 2031 and nosed into the Poisk port at 12:10 GMT."
    assert times(unaided, text) == {
        "Soyuz T-90 | launch_time | 2031-05-03T09:00Z",
        "Soyuz T-90 | docking_time | 2031-05-03T12:10Z",
    }


def test_two_events_told_in_one_breath_share_their_day(unaided: Extractor) -> None:
    assert times(unaided, "Soyuz T-90 undocked and landed on 3 May 2031 at 09:00 GMT.") == {
        "Soyuz T-90 | undocking_time | 2031-05-03",
        "Soyuz T-90 | landing_time | 2031-05-03T09:00Z",
    }


def test_what_has_been_docked_since_a_day_docked_on_it(unaided: Extractor) -> None:
    text = "Soyuz T-90 has been docked to the space station since 3 May 2031."
    assert times(unaided, text) == {f"Soyuz T-90 | docking_time | {DAY}"}


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Soyuz T-90 has been in orbit since 3 May 2031.", "launch"),
        ("Soyuz T-90 did not land until 3 May 2031.", "landing"),
        ("Soyuz T-90 had been attached to the outpost since 3 May 2031.", "docking"),
    ],
)
def test_where_a_state_begins_or_ends_lies_an_event(unaided: Extractor, text: str, event: str) -> None:
    assert times(unaided, text) == {f"Soyuz T-90 | {event}_time | {DAY}"}


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("will not reach the space station before 3 May 2031", "docking"),
        ("is expected at the space station on 3 May 2031", "docking"),
        ("will close its hatch and undock on 3 May 2031", "undocking"),
    ],
)
def test_plans_told_by_other_words(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words}.") == {f"Soyuz T-90 | {event}_time | {DAY} | planned"}


def test_a_craft_that_left_after_it_docked_has_undocked(unaided: Extractor) -> None:
    text = "Soyuz T-90 docked with the space station on 1 May 2031. It left on 3 May 2031 with cosmonaut Ivan Petrov."
    assert f"Soyuz T-90 | undocking_time | {DAY}" in times(unaided, text)


def test_a_launch_that_took_place_after_all_is_no_plan(unaided: Extractor) -> None:
    text = "Originally scheduled for 20 April 2031, the launch of Soyuz T-90 took place on 3 May 2031."
    assert f"Soyuz T-90 | launch_time | {DAY}" in times(unaided, text)


def test_a_flight_to_a_station_is_bound_for_it(unaided: Extractor) -> None:
    text = "Soyuz T-90 was the tenth flight to Salyut 7. It was launched on 3 May 2031 with cosmonaut Ivan Petrov."
    assert said(unaided.extract(text, ""), Attribute.DESTINATION) == {"Soyuz T-90 | destination | Salyut 7"}


def test_a_line_of_a_log_begins_with_the_clock_of_what_follows(unaided: Extractor) -> None:
    text = "3 May 2031\n\n12:22 GMT – Contact at last! Soyuz T-90 has docked at the Rassvet module of the station."
    assert times(unaided, text) == {"Soyuz T-90 | docking_time | 2031-05-03T12:22Z"}


@pytest.mark.parametrize(
    "text",
    [
        "In 2031, aboard Soyuz T-90, cosmonaut Ivan Petrov became the first painter in space.",
        "Cosmonaut Ivan Petrov's first spaceflight was in 2031 aboard Soyuz T-90.",
        "The Soyuz T-90 mission to the space station in 2031 carried cosmonaut Ivan Petrov.",
    ],
)
def test_a_flight_that_is_only_dated_was_launched_then(unaided: Extractor, text: str) -> None:
    assert "Soyuz T-90 | launch_time | 2031" in times(unaided, text)


def test_a_launch_that_something_is_counted_from_still_tells_its_site(unaided: Extractor) -> None:
    text = "Soyuz T-90 with cosmonaut Ivan Petrov failed two minutes after launch from Baikonur on 3 May 2031."
    assert said(unaided.extract(text, ""), Attribute.LAUNCH_SITE) == {"Soyuz T-90 | launch_site | Baikonur Cosmodrome"}


def test_a_later_day_of_the_clause_is_not_the_launch(unaided: Extractor) -> None:
    text = "Soyuz T-90, launched on 21 April 2031 with cosmonaut Ivan Petrov, began to leak on 3 May 2031."
    assert times(unaided, text) == {"Soyuz T-90 | launch_time | 2031-04-21"}
