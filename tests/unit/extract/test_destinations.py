"""Where flights are bound for."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


def destinations(extractor: Extractor, text: str) -> set[str]:
    return said(extractor.extract(text, ""), Attribute.DESTINATION)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Soyuz MS-11 lifted off from Baikonur on 3 December 2018. The International Space Station awaits it.",
            {"Soyuz MS-11 | destination | International Space Station"},
        ),
        ("Soyuz MS-11 landed on 25 June 2019. Those aboard the International Space Station watched.", set()),
        (
            "Ada Nunez, who once ran Mir for a month, lifted off in Soyuz T-90 on 3 May 2031 for the ISS.",
            {"Soyuz T-90 | destination | International Space Station"},
        ),
        (
            "Soyuz MS-03 was launched on 17 November 2016. Soyuz MS-02 was still docked to the space station.",
            set(),
        ),
        ("Soyuz 9 was launched on 1 June 1970. Salyut 1 followed in 1971.", set()),
        ("Soyuz MS-11 lifted off on 3 December 2018. Mir came down in 2001; the ISS is still up.", set()),
    ],
)
def test_the_only_station_is_the_destination_of_the_main_flight(
    shipped: Extractor, text: str, expected: set[str]
) -> None:
    assert destinations(shipped, text) == expected


def test_a_site_where_people_only_work_is_not_where_a_flight_began(shipped: Extractor) -> None:
    text = (
        "STS-134 was launched on 16 May 2011. Endeavour docked two days later. "
        "Thousands of Kennedy Space Center workers gathered to see the orbiter."
    )
    assert not said(shipped.extract(text), Attribute.LAUNCH_SITE)


@pytest.mark.parametrize(
    ("text", "goals"),
    [
        (
            "Soyuz TM-90 docked to the Mir station on 12 February 2031. Its system docks ferries with the ISS.",
            {"Soyuz TM-90 | destination | Mir"},
        ),
        (
            "Soyuz T-90 docked with Mir on 15 March 2031 and, on 6 May 2031, the Soyuz T-90 docked with Salyut 7.",
            {"Soyuz T-90 | destination | Mir", "Soyuz T-90 | destination | Salyut 7"},
        ),
        (
            "Astronauts Ada Lee and Bo Tan lifted off aboard Apollo 19 on 3 May 2031 on a second mission to the moon.",
            {"Apollo 19 | destination | Moon"},
        ),
        ("Soyuz T-90 lifted off on 3 May 2031. The moon had risen.", set()),
        (
            "Soyuz T-90 was to lift off on 3 May 2031. It was to head to the International Space Station.",
            {"Soyuz T-90 | destination | International Space Station | planned"},
        ),
    ],
)
def test_a_flight_has_one_destination_unless_it_docked_twice(unaided: Extractor, text: str, goals: set[str]) -> None:
    assert destinations(unaided, text) == goals


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        (
            "Soyuz T-90 took Ivan Marenko to Mir on 1 May 2031; he met Ada Lee, who came to Mir aboard Soyuz T-91.",
            "Soyuz T-91 | destination | Mir",
        ),
        (
            "Soyuz T-90 lifted off on 3 May 2031 for Mir. Soyuz T-92, with Ada Nunez aboard, docked on 3 May 2032.",
            "Soyuz T-92 | destination | Mir",
        ),
        (
            "Soyuz T-90 lifted off on 3 May 2031, but failed to dock with Salyut 7.",
            "Soyuz T-90 | destination | Salyut 7",
        ),
    ],
)
def test_other_flights_have_their_destinations(unaided: Extractor, text: str, goal: str) -> None:
    assert goal in destinations(unaided, text)
