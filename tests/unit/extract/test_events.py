"""What happened to a flight, what is to happen, and what neither did nor will."""

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
        ("blasted off", "launch"),
        ("lifted off from Baikonur", "launch"),
        ("was launched", "launch"),
        ("took off", "launch"),
        ("soared into the sky", "launch"),
        ("left Baikonur", "launch"),
        ("docked with the space station", "docking"),
        ("linked up with the orbiting laboratory", "docking"),
        ("arrived at the International Space Station", "docking"),
        ("undocked from the station", "undocking"),
        ("cast off from the station", "undocking"),
        ("landed in Kazakhstan", "landing"),
        ("touched down on the steppe", "landing"),
        ("returned to Earth", "landing"),
        ("splashed down in the ocean", "landing"),
    ],
)
def test_verbs_that_report(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words} on 3 May 2031.") == {f"Soyuz T-90 | {event}_time | {DAY}"}


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("will lift off", "launch"),
        ("is scheduled to launch", "launch"),
        ("is due to blast off", "launch"),
        ("was to be launched", "launch"),
        ("is expected to dock with the station", "docking"),
        ("will undock from the station", "undocking"),
        ("is to return to Earth", "landing"),
        ("should land in Kazakhstan", "landing"),
    ],
)
def test_verbs_that_announce(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words} on 3 May 2031.") == {f"Soyuz T-90 | {event}_time | {DAY} | planned"}


@pytest.mark.parametrize(
    "text",
    [
        "The launch of Soyuz T-90 is planned for 3 May 2031.",
        "The launch of Soyuz T-90 has been set for 3 May 2031.",
        "Launch of Soyuz T-90 is now scheduled on 3 May 2031.",
        "The launch of Soyuz T-90 will take place on 3 May 2031.",
        "The upcoming launch of Soyuz T-90 on 3 May 2031 is the talk of the town.",
        "Soyuz T-90 was hoisted into position for liftoff on 3 May 2031.",
        "Controllers took the decision to launch Soyuz T-90 on 3 May 2031.",
        "Ada Nunez will command Soyuz T-90 when it launches on 3 May 2031.",
        "When Soyuz T-90 launches on 3 May 2031, Ada Nunez will command it.",
    ],
)
def test_words_that_announce(unaided: Extractor, text: str) -> None:
    assert f"Soyuz T-90 | launch_time | {DAY} | planned" in times(unaided, text)


@pytest.mark.parametrize(
    "text",
    [
        "The launch of Soyuz T-90 on 3 May 2031 went well.",
        "The launch of Soyuz T-90 took place on 3 May 2031.",
        "The rocket with Soyuz T-90 atop rose into the sky after a launch on 3 May 2031.",
    ],
)
def test_nouns_that_report(unaided: Extractor, text: str) -> None:
    assert times(unaided, text) == {f"Soyuz T-90 | launch_time | {DAY}"}


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 did not dock on 3 May 2031.",
        "Soyuz T-90 failed to dock on 3 May 2031.",
        "Soyuz T-90 never launched on 3 May 2031.",
        "Soyuz T-90 could have landed on 3 May 2031.",
        "Had all gone well, Soyuz T-90 would have docked on 3 May 2031.",
        "If Soyuz T-90 landed on 3 May 2031, nobody saw it.",
        "Soyuz T-90 was docked to the station on 3 May 2031.",
        "While Soyuz T-90 remained docked on 3 May 2031, nothing happened.",
        "Soyuz rockets launch often, also with Soyuz T-90 around.",
        "The agency launched an investigation into Soyuz T-90 on 3 May 2031.",
        "The launch pad of Soyuz T-90 was painted on 3 May 2031.",
        "A cargo ship docked on 3 May 2031 beside Soyuz T-90.",
        "The director said on 3 May 2031 that Soyuz T-90 had docked.",
        "The crew of Soyuz T-90 rested on 3 May 2031.",
    ],
)
def test_what_states_no_event(unaided: Extractor, text: str) -> None:
    assert times(unaided, text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Soyuz T-90 lifted off on 3 May 2031 and landed on 9 October 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | landing_time | 2031-10-09"},
        ),
        (
            "Soyuz T-90 landed on 3 May 2031, while Soyuz T-91 is to launch on 9 May 2031.",
            {"Soyuz T-90 | landing_time | 2031-05-03", "Soyuz T-91 | launch_time | 2031-05-09 | planned"},
        ),
        (
            "Soyuz T-90 lifted off on 3 May 2031. It will return to Earth in October 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | landing_time | 2031-10 | planned"},
        ),
        (
            "Soyuz T-90, which launched on 3 May 2031, docked on 5 May 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | docking_time | 2031-05-05"},
        ),
        (
            "After a launch on 3 May 2031, Soyuz T-90 docked on 5 May 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | docking_time | 2031-05-05"},
        ),
    ],
)
def test_each_time_goes_to_its_own_event_and_flight(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert times(unaided, text) == expected


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Soyuz T-90 launched successfully on 3 May 2031.", {"Soyuz T-90 | outcome | success"}),
        ("Soyuz T-90 launched on 3 May 2031.", set()),
        ("The launch of Soyuz T-90 was aborted on 3 May 2031.", {"Soyuz T-90 | outcome | aborted"}),
        ("Soyuz T-90 will be launched successfully, they hope, on 3 May 2031.", set()),
    ],
)
def test_outcomes_only_where_they_are_told(unaided: Extractor, text: str, outcome: set[str]) -> None:
    assert said(unaided.extract(text), Attribute.OUTCOME) == outcome


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Soyuz T-90 lifted off from Plesetsk on 3 May 2031.",
            {"Soyuz T-90 | launch_site | Plesetsk Cosmodrome"},
        ),
        (
            "Soyuz T-90 will lift off from the Baikonur Cosmodrome on 3 May 2031.",
            {"Soyuz T-90 | launch_site | Baikonur Cosmodrome | planned"},
        ),
        (
            "Soyuz T-90 docked with the International Space Station on 3 May 2031.",
            {"Soyuz T-90 | destination | International Space Station"},
        ),
        (
            "Soyuz T-90 landed in Kazakhstan on 3 May 2031.",
            {"Soyuz T-90 | landing_site | Kazakhstan"},
        ),
        (
            "Soyuz T-90 rode a Soyuz-2.1a rocket from Baikonur on 3 May 2031.",
            {"Soyuz T-90 | launch_vehicle | Soyuz-2.1a", "Soyuz T-90 | launch_site | Baikonur Cosmodrome"},
        ),
        ("Soyuz T-90 landed on 3 May 2031. Officials met in Moscow, far from Baikonur.", set()),
    ],
)
def test_places_and_vehicles(unaided: Extractor, text: str, places: set[str]) -> None:
    kinds = (Attribute.LAUNCH_SITE, Attribute.DESTINATION, Attribute.LANDING_SITE, Attribute.LAUNCH_VEHICLE)
    assert said(unaided.extract(text), *kinds) == places


@pytest.mark.parametrize("day", ["3 May 2031", "May 3, 2031", "May 3"])
def test_the_month_of_may_makes_nothing_doubtful(unaided: Extractor, day: str) -> None:
    found = unaided.extract(f"On {day} the spacecraft Soyuz T-90 landed with its crew.", "2031-05-04")
    assert said(found, Attribute.LANDING_TIME) == {"Soyuz T-90 | landing_time | 2031-05-03"}


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("left the launch pad", "launch"),
        ("thundered skywards into orbit", "launch"),
        ("caught up with the outpost", "docking"),
        ("slid into its berth", "docking"),
        ("clamped itself to the orbital complex", "docking"),
        ("separated from the forward port", "undocking"),
        ("decoupled from the orbital station", "undocking"),
        ("drifted away from the complex", "undocking"),
        ("blasted off from the International Space Station", "undocking"),
        ("hit the ground", "landing"),
        ("thumped heavily onto the steppe", "landing"),
        ("was safely down on the snow", "landing"),
    ],
)
def test_verbs_with_what_a_craft_leaves_reaches_or_comes_down_on(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words} on 3 May 2031.") == {f"Soyuz T-90 | {event}_time | {DAY}"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # a noun takes the time right before it
            "Soyuz T-90 undocked at 14:20 GMT on 3 May 2031, setting up a 16:30 GMT landing.",
            {
                "Soyuz T-90 | undocking_time | 2031-05-03T14:20Z",
                "Soyuz T-90 | landing_time | 2031-05-03T16:30Z | planned",
            },
        ),
        (  # a result of a plan is a plan
            "Soyuz T-90 will undock on 3 May 2031 and land in Kazakhstan on 4 May 2031.",
            {
                "Soyuz T-90 | undocking_time | 2031-05-03 | planned",
                "Soyuz T-90 | landing_time | 2031-05-04 | planned",
            },
        ),
        (
            "Soyuz T-90 landed near a town on 3 May 2031, arriving at 05:04 GMT.",
            {"Soyuz T-90 | landing_time | 2031-05-03T05:04Z"},
        ),
        (
            "Soyuz T-90 docked on 3 May 2031. That was at 09:14 GMT.",
            {"Soyuz T-90 | docking_time | 2031-05-03T09:14Z"},
        ),
        ("A pilot rode Soyuz T-90 on 3 May 2031.", {"Soyuz T-90 | launch_time | 2031-05-03"}),
        (
            "The next was Soyuz T-90 (3 May to 9 June 2031).",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | landing_time | 2031-06-09"},
        ),
        (
            "Bo was the engineer of Soyuz T-90 from July 15 to July 21, 2031.",
            {"Soyuz T-90 | launch_time | 2031-07-15", "Soyuz T-90 | landing_time | 2031-07-21"},
        ),
        ("The docking of Soyuz T-90 clears the way for launch of the cargo ship Progress on 3 May 2031.", set()),
        ("Soyuz T-90 moved to another docking port on 3 May 2031.", set()),
        ("The orbital capsule of Soyuz T-90 separated from the return capsule on 3 May 2031.", set()),
    ],
)
def test_times_by_what_stands_around(unaided: Extractor, text: str, expected: set[str]) -> None:
    crew = "\n\nThe cosmonauts of Soyuz T-90 are well."
    assert times(unaided, text + crew) == expected


DIARY = """
Soyuz T-90 and its crew

Monday 3 May 2032
At 22:55 GMT Soyuz T-90 undocked from the station with two cosmonauts.

Wednesday 5 May 2032
The capsule thumped down in Kazakhstan at 00:50 GMT.
"""


def test_the_day_above_the_paragraphs_of_a_diary_is_theirs(unaided: Extractor) -> None:
    assert times(unaided, DIARY) == {
        "Soyuz T-90 | undocking_time | 2032-05-03T22:55Z",
        "Soyuz T-90 | landing_time | 2032-05-05T00:50Z",
    }


TABLE = """
Soyuz T-90 was flown by two cosmonauts.
Launch date | 16 June 2031, 09:29:52 UTC |
Launch site | Baikonur 1/5 |
Landing date | 19 June 2031, 08:20 UTC |
"""


def test_tables_with_bars_are_read(unaided: Extractor) -> None:
    assert times(unaided, TABLE) == {
        "Soyuz T-90 | launch_time | 2031-06-16T09:29Z",
        "Soyuz T-90 | landing_time | 2031-06-19T08:20Z",
    }


def test_the_days_of_a_flight_may_stand_below_its_name(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90\n\nFebruary 5, 2031-July 30, 2031\n\nLaunch crew: Ada Nunez, Bo Lind\n\nBoth cosmonauts are well."
    )
    assert times(unaided, text) == {
        "Soyuz T-90 | launch_time | 2031-02-05",
        "Soyuz T-90 | landing_time | 2031-07-30",
    }


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "Soyuz T-90 lifted off on 15 September 2031. It undocked from the station on 6 April.",
            "Soyuz T-90 | undocking_time | 2032-04-06",
        ),
        (
            "Soyuz T-90 lifted off on 15 September 2031. It landed on 6 October.",
            "Soyuz T-90 | landing_time | 2031-10-06",
        ),
        (
            "Soyuz T-90 landed on 6 April 2032. It had been launched on 15 September.",
            "Soyuz T-90 | launch_time | 2031-09-15",
        ),
    ],
)
def test_a_flight_goes_up_before_it_comes_down(unaided: Extractor, text: str, line: str) -> None:
    assert line in times(unaided, text)


def test_how_a_craft_came_down_is_no_plan(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 returned to Earth splashing down on 3 May 2031. Soyuz T-91 is to bring its crew home in June 2031."
    )
    assert times(unaided, text) == {
        f"Soyuz T-90 | landing_time | {DAY}",
        "Soyuz T-91 | landing_time | 2031-06 | planned",
    }


def test_the_year_of_a_departure_is_left_to_the_known_return(shipped: Extractor) -> None:
    text = "Crew-7 lifted off on 26 August 2023. Crew-7 undocked on 11 March."
    assert "SpaceX Crew-7 | undocking_time | XXXX-03-11" in said(shipped.extract(text, ""), *TIMES)
