"""What is planned for a time, told by the words before it, and what those words keep from being done."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 is set for 3 May 2031 and will take two cosmonauts along.",
        "The next crewed mission, Soyuz T-90, is now scheduled for no earlier than 3 May 2031.",
        "Two cosmonauts wait. Soyuz T-90, planned for 3 May 2031, is theirs.",
        "For two cosmonauts Soyuz T-90 now lifts off no earlier than 3 May 2031.",
        "Two cosmonauts train for Soyuz T-90. The mission has now been rescheduled to 3 May 2031.",
        "Two cosmonauts train for Soyuz T-90. The new date is 3 May 2031.",
        "Soyuz T-90 with two cosmonauts was moved to 3 May 2031.",
        "Soyuz T-90 was delayed by a week, to 3 May 2031; two cosmonauts train for it.",
        "The flight of Soyuz T-90 has been put off until at least 3 May 2031 for two cosmonauts.",
        "The Soyuz T-90 mission for the two cosmonauts is slated for 3 May 2031.",
        "Two cosmonauts train for the launch of Soyuz T-90. 3 May 2031 is the new date.",
        "Roscosmos set 3 May 2031 for the launch of two cosmonauts on Soyuz T-90.",
        "Soyuz T-90 waits. The plan was to have Ann Hill and Oleg Orlov sent to the space station on 3 May 2031.",
    ],
)
def test_a_craft_with_a_time_that_is_planned_is_to_be_launched(unaided: Extractor, text: str) -> None:
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | launch_time | 2031-05-03 | planned"}


@pytest.mark.parametrize(
    "text",
    [
        "The rollout of Soyuz T-90 for two cosmonauts is set for 3 May 2031.",
        "With the cosmonauts of Soyuz T-90 docked, minds turned to the farewell of another, set for 3 May 2031.",
        "Soyuz T-90 with two cosmonauts is due for a wash on 3 May 2031.",
        "Soyuz T-90 for two cosmonauts was moved to the pad on 3 May 2031.",
    ],
)
def test_what_else_is_planned_is_no_launch(unaided: Extractor, text: str) -> None:
    assert said(unaided.extract(text), *TIMES) == set()


def test_a_return_behind_a_plan_is_planned_too(unaided: Extractor) -> None:
    text = "Soyuz T-90 will be launched with two cosmonauts on 3 May 2031, returning in June 2031."
    assert "Soyuz T-90 | landing_time | 2031-06 | planned" in said(unaided.extract(text), *TIMES)


def test_what_was_made_ready_for_was_to_come(unaided: Extractor) -> None:
    text = "Two cosmonauts wait. Engineers race to ready the Soyuz T-90 rocket for liftoff on 3 May 2031."
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | launch_time | 2031-05-03 | planned"}


def test_what_was_done_ahead_of_a_day_that_is_past_tells_of_it_as_done(unaided: Extractor) -> None:
    text = "Parachutes for cosmonauts were tried ahead of the Soyuz T-90 launch on 3 May 2031."
    assert said(unaided.extract(text, "2031-05-20"), *TIMES) == {"Soyuz T-90 | launch_time | 2031-05-03"}
    assert said(unaided.extract(text, "2031-04-20"), *TIMES) == {"Soyuz T-90 | launch_time | 2031-05-03 | planned"}


def test_a_time_as_planned_is_that_of_what_was_done(unaided: Extractor) -> None:
    text = "Two cosmonauts in Soyuz T-90 landed in Kazakhstan as scheduled on 3 May 2031."
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | landing_time | 2031-05-03"}


def test_a_plan_follows_the_name_of_its_craft(unaided: Extractor) -> None:
    text = "The space shuttle Discovery stays on the ground with its astronauts. Liftoff is now set for 3 May 2031."
    assert said(unaided.extract(text), *TIMES) == {"unnamed | launch_time | 2031-05-03 | planned"}


def test_what_was_planned_is_counted_from_as_a_plan(unaided: Extractor) -> None:
    text = "Soyuz T-90 burned with its cosmonauts ninety seconds before the planned lift-off on 3 May 2031."
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | launch_time | 2031-05-03 | planned"}


def test_numbers_of_two_words_are_counted_whole(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 lifted off with two cosmonauts at 10:00 GMT on 3 May 2031; sixty-eight hours later it came down in "
        "Kazakhstan."
    )
    assert "Soyuz T-90 | landing_time | 2031-05-06T06Z" in said(unaided.extract(text), *TIMES)


def test_what_should_be_is_planned(unaided: Extractor) -> None:
    text = "The docking of the cosmonauts' Soyuz T-90 should take place on 3 May 2031."
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | docking_time | 2031-05-03 | planned"}


def test_the_first_to_do_something_did_it(unaided: Extractor) -> None:
    text = "On 3 May 2031 Ann Brown became the first cosmonaut to lift off in Soyuz T-90."
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | launch_time | 2031-05-03"}


def test_seconds_before_a_launch_end_no_wait(unaided: Extractor) -> None:
    text = "Soyuz T-90 with two cosmonauts failed to take off on 3 May 2031 twenty seconds before the scheduled launch."
    assert not any(line.endswith("2031-05-03") for line in said(unaided.extract(text), *TIMES))


def test_a_broadcaster_who_returns_has_not_landed(unaided: Extractor) -> None:
    text = "Soyuz T-90 with two cosmonauts docked on 3 May 2031. NASA TV will return at 6 p.m. for the ceremony."
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | docking_time | 2031-05-03"}


def test_a_flight_that_is_counted_is_dated_by_its_year(unaided: Extractor) -> None:
    text = "Ann Hill, an astronaut, went up in Gemini 99 in 1965. Her second and last spaceflight in 1968 was long."
    assert "unnamed | launch_time | 1968" in said(unaided.extract(text), *TIMES)


def test_a_clock_alone_is_of_the_zone_of_the_first_of_a_pair(unaided: Extractor) -> None:
    text = (
        "Two cosmonauts in Soyuz T-90 docked at 4:33 a.m. on 3 May 2031 (2033 GMT). On 5 May 2031 they undocked at "
        "6:10 a.m."
    )
    assert "Soyuz T-90 | undocking_time | 2031-05-04T22:10Z" in said(unaided.extract(text), *TIMES)


def test_it_that_is_left_is_the_station_that_was_docked_with(unaided: Extractor) -> None:
    text = "Two cosmonauts in Soyuz T-90 docked with Mir on 3 May 2031 and left it on 9 May 2031."
    docked, left = "Soyuz T-90 | docking_time | 2031-05-03", "Soyuz T-90 | undocking_time | 2031-05-09"
    assert said(unaided.extract(text), *TIMES) == {docked, left}
    text = "Two cosmonauts in Soyuz T-90 linked up at 14:09 GMT on 3 May 2031."
    assert said(unaided.extract(text), *TIMES) == {"Soyuz T-90 | docking_time | 2031-05-03T14:09Z"}


def test_flights_of_a_list_have_their_own_years(unaided: Extractor) -> None:
    text = "Ann Hill, a cosmonaut, flew on Soyuz T-90 in 2031, on Soyuz T-92 in 2033 and on Soyuz T-95 in 2035."
    flown = {(90, 2031), (92, 2033), (95, 2035)}
    assert said(unaided.extract(text), *TIMES) == {f"Soyuz T-{number} | launch_time | {year}" for number, year in flown}


def test_what_followed_is_what_the_noun_before_says(unaided: Extractor) -> None:
    text = (
        "Two cosmonauts in Soyuz T-90 undocked on 3 May 2031; the landing in Kazakhstan followed on the 4th at "
        "02:10 GMT."
    )
    undocked, landed = "Soyuz T-90 | undocking_time | 2031-05-03", "Soyuz T-90 | landing_time | 2031-05-04T02:10Z"
    assert said(unaided.extract(text), *TIMES) >= {undocked, landed}


def test_a_day_of_the_month_stands_before_the_subject(unaided: Extractor) -> None:
    text = "Soyuz T-90 docked with Mir on 18 July 2031, and on the 29th the three cosmonauts came down in Kazakhstan."
    assert "Soyuz T-90 | landing_time | 2031-07-29" in said(unaided.extract(text), *TIMES)


def test_a_landing_with_a_day_elsewhere_is_no_docking(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 lifted off for Mir on 3 May 2031 with two cosmonauts. They landed at 16:35 GMT, in the dark. "
        "When they landed on 9 May 2031, it snowed."
    )
    assert "Soyuz T-90 | landing_time | 2031-05-09T16:35Z" in said(unaided.extract(text), *TIMES)
