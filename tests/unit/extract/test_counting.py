"""Times that are told by how far apart events were."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)


def times(unaided: Extractor, text: str, published: str = "") -> set[str]:
    lines = said(unaided.extract(text, published), *TIMES)
    return {line.removeprefix("Soyuz T-90 | ").replace("_time", "") for line in lines}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the day in front is that of the departure alone
            "Soyuz T-90 blasted off on 3 May 2031 and docked with the station two days later.",
            {"launch | 2031-05-03", "docking | 2031-05-05"},
        ),
        (
            "Soyuz T-90 blasted off at 11:30 GMT on 3 May 2031. It is to dock six hours later.",
            {"launch | 2031-05-03T11:30Z", "docking | 2031-05-03T17Z | planned"},
        ),
        (
            "Soyuz T-90 blasted off on 3 May 2031. The crew will need two days to reach the station.",
            {"launch | 2031-05-03", "docking | 2031-05-05 | planned"},
        ),
        (
            "Soyuz T-90 blasted off on 3 May 2031. It docked with the station after a two-day flight.",
            {"launch | 2031-05-03", "docking | 2031-05-05"},
        ),
        (
            "Soyuz T-90 blasted off on 3 May 2031. It landed in Kazakhstan after 11 days in space.",
            {"launch | 2031-05-03", "landing | 2031-05-14"},
        ),
        (
            "Soyuz T-90 splashed down at 22:33 GMT on 3 May 2031, eight hours after it had undocked from the station.",
            {"landing | 2031-05-03T22:33Z", "undocking | 2031-05-03T14Z"},
        ),
        (  # the day and the half of the day are told once
            "Soyuz T-90 blasted off on 3 May 2031. It came down at 10:22 GMT that evening.",
            {"launch | 2031-05-03", "landing | 2031-05-03T22:22Z"},
        ),
        (  # hands are shaken later, not the docking
            "Soyuz T-90 docked at 16:09 GMT on 3 May 2031, and three hours later the crews shook hands.",
            {"docking | 2031-05-03T16:09Z"},
        ),
        (  # the day and the clock of the launch are told apart
            "The launch of Soyuz T-90 on 3 May 2031 went well: it lifted off at 19:22 GMT and docked 19 hours later.",
            {"launch | 2031-05-03T19:22Z", "docking | 2031-05-04T14Z"},
        ),
        (
            "Soyuz T-90 docked on 5 May 2031, two days after it had left Baikonur.",
            {"docking | 2031-05-05", "launch | 2031-05-03"},
        ),
        (  # a day of which no event is told
            "The latches of Soyuz T-90 did not close on 3 May 2031. Its crew landed the following morning.",
            {"landing | 2031-05-04"},
        ),
        (
            "Soyuz T-90 was to have docked six hours after launch. It blasted off at 11:30 GMT on 3 May 2031.",
            {"launch | 2031-05-03T11:30Z"},
        ),
    ],
)
def test_intervals_date_the_events_that_they_lead_to(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert times(unaided, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The launch of Soyuz T-90 with its crew has slipped from December 13 to December 15.",
            {"launch | 2031-12-15 | planned"},
        ),
        (
            "The launch of Soyuz T-90 with its crew on 3 May 2031 due to a failure was cut short.",
            {"launch | 2031-05-03"},
        ),
        (
            "Soyuz T-90 with its crew blasted off on 3 May 2031; a docking on 4 May never took place.",
            {"launch | 2031-05-03"},
        ),
        (
            "Soyuz T-90 blasted off with its crew on 3 May 2031 at 5:41 p.m. Prague time.",
            {"launch | 2031-05-03T15:41Z"},
        ),
    ],
)
def test_plans_that_were_moved_or_came_to_nothing(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert times(unaided, text, "2031-10-12" if "December" in text else "") == expected


def test_an_interval_counts_from_the_event_of_another_flight(unaided: Extractor) -> None:
    text = "Soyuz T-90 cast off from Mir on 14 May 2031, four days after Soyuz T-91 had docked with a new crew."
    found = said(unaided.extract(text), *TIMES)
    assert found == {"Soyuz T-90 | undocking_time | 2031-05-14", "Soyuz T-91 | docking_time | 2031-05-10"}


def test_the_lines_of_a_diary_are_its_entries(unaided: Extractor) -> None:
    text = (
        "Log of Soyuz T-90\n\nJune 6, 2031: launch from Baikonur at 06:40 UTC\nJune 8: docking with the station\n"
        "Sept. 25: undocking\nSept. 26: landing of the two cosmonauts"
    )
    assert times(unaided, text) == {
        "launch | 2031-06-06T06:40Z", "docking | 2031-06-08", "undocking | 2031-09-25", "landing | 2031-09-26"
    }  # fmt: skip


def test_a_year_ago_today_is_a_day(unaided: Extractor) -> None:
    text = "A year ago today Soyuz T-90 lifted off from Baikonur with two cosmonauts."
    assert times(unaided, text, "2031-10-11") == {"launch | 2030-10-11"}
