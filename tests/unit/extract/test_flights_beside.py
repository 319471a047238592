"""Flights told beside the one in hand: of those who are up already, and of craft that are to bring them home."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


def test_those_who_are_up_since_a_day_return_in_a_flight_of_their_own(unaided: Extractor) -> None:
    text = (
        "Ada Nunez of NASA and Ivan Petrov will launch from the Baikonur Cosmodrome on 3 May 2031 in a Soyuz capsule. "
        "Astronaut Bo Lindqvist and cosmonaut Pyotr Orlov will greet them.\n\n"
        "Lindqvist and Orlov, who have been aboard since 25 September 2030, will return to Earth on 9 May 2031, "
        "leaving Nunez in command of Expedition 99."
    )
    found = said(unaided.extract(text, "2031-05-01"), Attribute.LANDING_TIME, Attribute.CREW)
    ours = {line for line in found if "Nunez" in line or "Petrov" in line}
    assert ours == {
        "unnamed | crew | Ada Nunez | launch | planned",
        "unnamed | crew | Ivan Petrov | launch | planned",
    }
    assert len([line for line in found if "landing_time" in line]) == 1


def test_who_goes_up_with_others_by_the_way_rides_their_flight(unaided: Extractor) -> None:
    text = (
        "Cosmonauts Ivan Petrov and Ada Nunez returned to Earth in Soyuz T-90 on 10 August 2031. "
        "Cosmonauts Pyotr Orlov and Bo Lindqvist, who blasted off from Baikonur with Nunez on 27 July 2031, "
        "are due to stay aboard the station."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"unnamed | launch_time | 2031-07-27"}


def test_a_shuttle_that_is_to_bring_somebody_home_is_not_the_craft_they_came_in(unaided: Extractor) -> None:
    text = (
        "Astronaut Ada Nunez lifted off in a Soyuz spacecraft on 14 March 2031. Bo Lindqvist will command the space "
        "shuttle Atlantis mission that will fly to Mir on 20 June 2031 to bring Nunez home."
    )
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"unnamed | launch_time | 2031-03-14", "unnamed | launch_time | 2031-06-20 | planned"}
    crew = said(unaided.extract(text), Attribute.CREW)
    assert "unnamed | crew | Ada Nunez | launch" in crew


def test_a_surname_alone_tells_as_much_as_the_full_name_did(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 docked with the station on 3 May 2031, with tourist Ada Nunez and cosmonaut Ivan Petrov.\n\n"
        "Cosmonaut Pyotr Orlov greeted them. Nunez will return to Earth on 11 May 2031 with Orlov."
    )
    found = said(unaided.extract(text), Attribute.CREW)
    assert "unnamed | crew | Pyotr Orlov | landing | planned" in found


def test_a_craft_without_a_crew_is_none_of_ours(unaided: Extractor) -> None:
    text = (
        "Starliner was scheduled to launch astronauts Ada Nunez and Bo Lindqvist on Monday, but that was scrubbed. "
        "A crew-less Starliner launched to the station two years ago and landed in New Mexico."
    )
    found = said(unaided.extract(text, "2031-05-07"), Attribute.CREW, Attribute.LANDING_TIME)
    assert found == {
        "unnamed | crew | Ada Nunez | launch | planned",
        "unnamed | crew | Bo Lindqvist | launch | planned",
    }


def test_what_is_told_of_a_start_behind_a_clause_by_the_way_is_of_it(unaided: Extractor) -> None:
    text = "The launch of Soyuz T-90, which was to carry Ada Nunez to Mir, has been put off until 3 May 2031."
    found = said(unaided.extract(text), Attribute.LAUNCH_TIME)
    assert found == {"Soyuz T-90 | launch_time | 2031-05-03 | planned"}
    text = "The landing of Soyuz T-90, which thousands had come to see, took place on 3 May 2031 with Ada Nunez aboard."
    assert said(unaided.extract(text), Attribute.LANDING_TIME) == {"Soyuz T-90 | landing_time | 2031-05-03"}


def test_an_engineer_beside_a_commander_is_one_of_the_crew(unaided: Extractor) -> None:
    text = "Flight commander Ada Nunez, 32, and engineer Bo Lindqvist, 54, blasted off in Soyuz T-90 on 3 May 2031."
    found = said(unaided.extract(text), Attribute.CREW)
    assert found == {"Soyuz T-90 | crew | Ada Nunez | launch", "Soyuz T-90 | crew | Bo Lindqvist | launch"}


def test_a_new_crew_that_has_gone_up_is_not_the_one_that_landed(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 landed with Ada Nunez on 22 November 2031. "
        "The new crew – two cosmonauts and an astronaut – blasted off from Baikonur on 14 November 2031."
    )
    assert said(unaided.extract(text, "2031-11-23"), Attribute.LAUNCH_TIME, Attribute.LANDING_TIME) == {
        "Soyuz T-90 | landing_time | 2031-11-22",
    } | {"unnamed | launch_time | 2031-11-14"}


def test_the_name_of_a_photographer_begins_no_story(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 is seen as the capsule landed with cosmonauts Ivan Petrov and Ada Nunez on 22 November 2031.\n\n"
        "Bo Lindqvist\n\n"
        "A Soyuz capsule carrying two cosmonauts landed safely in Kazakhstan on 22 November 2031."
    )
    found = said(unaided.extract(text, "2031-11-23"), Attribute.LANDING_TIME, Attribute.LANDING_SITE)
    assert found == {"Soyuz T-90 | landing_time | 2031-11-22", "Soyuz T-90 | landing_site | Kazakhstan"}


def test_those_whom_others_relieve_lend_them_no_craft(unaided: Extractor) -> None:
    text = (
        "Soyuz T-92 is on its pad. Cosmonauts Ada Nunez and Bo Lindqvist will launch in it on 23 September 2031 and "
        "will reach the International Space Station on 25 September 2031 to replace two crew members who returned to "
        "Earth on 7 September 2031 inside Soyuz T-91: Ivan Petrov and Pyotr Orlov."
    )
    found = said(unaided.extract(text, "2031-09-17"), Attribute.DOCKING_TIME, Attribute.LANDING_TIME)
    assert found == {"Soyuz T-92 | docking_time | 2031-09-25 | planned", "Soyuz T-91 | landing_time | 2031-09-07"}


def test_the_departure_for_a_station_is_a_start(unaided: Extractor) -> None:
    text = "The departure of Soyuz T-90 with Ada Nunez to the International Space Station came on 3 May 2031."
    assert said(unaided.extract(text), Attribute.LAUNCH_TIME) == {"Soyuz T-90 | launch_time | 2031-05-03"}


def test_what_is_named_right_before_a_verb_is_its_subject(unaided: Extractor) -> None:
    text = (
        "Soyuz T-91 is to lift off on 3 May 2031. After Soyuz T-91 arrives at the station on 4 May 2031, they will "
        "work with Soyuz T-90's cosmonauts Ada Nunez and Bo Lindqvist."
    )
    found = said(unaided.extract(text, "2031-05-01"), Attribute.DOCKING_TIME)
    assert found == {"Soyuz T-91 | docking_time | 2031-05-04 | planned"}


def test_those_who_helped_to_bring_a_craft_up_are_not_to_launch(unaided: Extractor) -> None:
    text = (
        "A three-person crew commanded by Ann Brown is back on Earth after a descent from the space station. Brown "
        "landed in Soyuz T-90 on 3 May 2031. She was accompanied home by astronauts Ben Cole and Carl Dorn, who helped "
        "ferry a fresh Soyuz to the station last week."
    )
    found = said(unaided.extract(text), Attribute.CREW)
    assert {"Soyuz T-90 | crew | Ben Cole | landing", "Soyuz T-90 | crew | Carl Dorn | landing"} <= found
    assert not [line for line in found if "planned" in line]


@pytest.mark.parametrize(
    "more",
    [
        "The crew of Soyuz T-95 are Ivan Arkin and Ada Nunez.",
        "Aboard Soyuz T-95 are Ivan Arkin and Ada Nunez.",
    ],
)
def test_the_only_name_is_that_of_the_flight_in_hand_though_nobody_knows_it(unaided: Extractor, more: str) -> None:
    text = f"A Soyuz rocket with two cosmonauts aboard blasted off on 15 March 2031 from Baikonur. {more}"
    assert said(unaided.extract(text), Attribute.CREW, Attribute.LAUNCH_TIME) == {
        "Soyuz T-95 | launch_time | 2031-03-15",
        "Soyuz T-95 | crew | Ivan Arkin | launch",
        "Soyuz T-95 | crew | Ada Nunez | launch",
    }
