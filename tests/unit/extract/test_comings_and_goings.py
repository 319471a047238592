"""Dockings and departures of several craft, counted from each other, shown on television, or told by a bare "left"."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the clock is that of the docking, not of what the interval counts from
            "At 11:01 p.m. EDT on May 3, 2031, 27 hours after takeoff from Cape Canaveral, the Soyuz T-90 docked.",
            {"Soyuz T-90 | docking_time | 2031-05-04T03:01Z", "Soyuz T-90 | launch_time | 2031-05-03T00Z"},
        ),
        (
            "Soyuz T-90 and Soyuz T-91 docked on 3 May 2031 at 08:20 GMT.",
            {
                "Soyuz T-90 | docking_time | 2031-05-03T08:20Z",
                "Soyuz T-91 | docking_time | 2031-05-03T08:20Z",
            },
        ),
        (
            "Soyuz T-90 docked with Soyuz T-91 on 3 May 2031 at 08:20 GMT.",
            {
                "Soyuz T-90 | docking_time | 2031-05-03T08:20Z",
                "Soyuz T-91 | docking_time | 2031-05-03T08:20Z",
            },
        ),
        (
            "Soyuz T-90 lifted off on 3 May 2031. It took 49 hours to reach the station.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | docking_time | 2031-05-05"},
        ),
        (
            "The Soyuz T-90 stayed at the station until 3 May 2031, when it undocked at 05:05 GMT.",
            {"Soyuz T-90 | undocking_time | 2031-05-03T05:05Z"},
        ),
        (
            "Soyuz T-90 undocked on 3 May 2031. Coverage of the braking burn and landing will air at 09:45 GMT.",
            {"Soyuz T-90 | undocking_time | 2031-05-03"},
        ),
        (
            "Soyuz T-90 was to have left the station on 3 May 2031, and undocked on 5 May.",
            {"Soyuz T-90 | undocking_time | 2031-05-03 | planned", "Soyuz T-90 | undocking_time | 2031-05-05"},
        ),
        (
            "Soyuz T-90 docked on 5 May 2031. It had left on 3 May 2031 from the cosmodrome in the steppe.",
            {"Soyuz T-90 | docking_time | 2031-05-05", "Soyuz T-90 | launch_time | 2031-05-03"},
        ),
    ],
)
def test_whose_and_which_time_it_is(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert said(unaided.extract(text), *TIMES) == expected


def test_a_craft_departs_some_days_after_another_arrived(shipped: Extractor) -> None:
    text = "The Crew-9 Dragon departed at 1:05 a.m. EDT on Tuesday, two days after Crew-10 arrived with Anne McClain."
    assert "SpaceX Crew-9 | undocking_time | 2025-03-18T05:05Z" in said(shipped.extract(text, "2025-03-18"), *TIMES)


def test_the_departure_of_somebody_else_is_of_another_flight(shipped: Extractor) -> None:
    text = (
        "The Crew-1 Dragon with Mike Hopkins and Shannon Walker undocked at 0035 GMT on 2 May 2021. Walker had "
        "commanded the station since Sergey Ryzhikov's departure on 17 April."
    )
    told = said(shipped.extract(text), Attribute.UNDOCKING_TIME)
    assert told == {"SpaceX Crew-1 | undocking_time | 2021-05-02T00:35Z", "unnamed | undocking_time | 2021-04-17"}


def test_who_returns_to_space_goes_up(unaided: Extractor) -> None:
    told = said(unaided.extract("Astronaut Ann Leeds returned to space aboard the Soyuz T-90 on 3 May 2031."))
    assert "Soyuz T-90 | crew | Ann Leeds | launch" in told
