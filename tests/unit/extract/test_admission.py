"""Which texts are about people in space at all, and which only use the same names."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


@pytest.mark.parametrize(
    "text",
    [
        "John Glenn, who was 77 by then, lifted off aboard Discovery on 29 October 1998 to orbit the Earth once more.",
        "Gerst, Prokopyev and Auñón-Chancellor, on the station since June, are due back on December 20.",
        "Scott Kelly and Mikhail Kornienko recalled the seven who died when Challenger broke up on 28 January 1986.",
        "Endeavour and its crew of seven stay on the ground; launch director Pete Nickolenko stopped the countdown.",
        "Commander Charles Hobaugh brought Atlantis down on 27 November 2009. The orbiter had been docked for a week.",
    ],
)
def test_one_who_flew_and_words_of_flight_will_do(shipped: Extractor, text: str) -> None:
    assert shipped.extract(text).facts


@pytest.mark.parametrize(
    "text",
    [
        "John Young, who teaches at Columbia University, launched a countdown to the election on 3 May 2021.",
        "Michael Collins took the ferry Challenger from the station on 3 May 2019. The crew of seven docked at noon.",
        "The capsule hotel Orbit opened on 4 May 2011. Scott Kelly launched it in a countdown.",
        "Smith, Jones and Miller landed at the station on 3 May 2019 with their crew and a rocket of a car.",
        "Discovery, the ferry, will wait for its crew of seven until 3 May 2019.",
        "Rain fell in British Columbia on 4 May 2011, said Mark Kelly, whose capsule of seeds was docked at noon.",
    ],
)
def test_namesakes_and_words_that_mean_much_else_will_not(shipped: Extractor, text: str) -> None:
    assert not shipped.extract(text).facts


def test_a_fire_aboard_a_station_needs_no_flight(shipped: Extractor) -> None:
    text = "On 23 February 1997 a fire broke out aboard Mir. The crew could not reach one ship, Soyuz TM-24."
    assert "fire | date | 1997-02-23" in said(shipped.extract(text), Attribute.DATE)


def test_those_who_make_films_may_fly(shipped: Extractor) -> None:
    text = "Film director Klim Shipenko and cosmonaut Oleg Novitsky left the ISS at 01:14 GMT on 17 October 2021."
    assert said(shipped.extract(text), Attribute.UNDOCKING_TIME) == {"unnamed | undocking_time | 2021-10-17T01:14Z"}


def test_a_mishap_told_far_below_in_passing_makes_no_record(shipped: Extractor) -> None:
    text = (
        "Russia launched an unmanned cargo ship on Wednesday to the International Space Station. " * 6
        + "In the past decade there was a series of setbacks, the loss of Progress supply ships among them."
    )
    assert not shipped.extract(text).subjects


def test_people_of_one_name_with_travellers_are_no_crew(shipped: Extractor) -> None:
    text = (
        "Sen. Bill Nelson conceded to Governor Rick Scott in Florida. NASA loses a friend who spoke for its astronauts."
    )
    assert not shipped.extract(text).subjects


@pytest.mark.parametrize(
    "text",
    [
        (
            "The isolation experiment began on 3 May 2031. Simulating a flight to Mars, commander Ada Nunez and "
            "cosmonaut Carl Weber were launched at 10:30 GMT and docked with their make-believe station."
        ),
        (
            "Astronauts Shannon Walker and Takuya Onishi splashed down on 20 October 2011 to live as aquanauts in an "
            "underwater laboratory. The undersea mission ends on 26 October."
        ),
        (
            "In this universe Alexei Leonov landed on the Moon with Neil Armstrong in June 1969. The alternate history "
            "goes on in May, when astronaut Sally Ride meets them in orbit and a fire breaks out aboard the capsule."
        ),
        (
            "An unmanned test flight ended on 25 May 2031. The capsule landed in New Mexico six days after its launch; "
            "the spacecraft had reached the International Space Station on May 20 with a mannequin. Astronauts wait."
        ),
        "The NS-24 mission was uncrewed. The capsule was launched on 19 December 2023; astronauts are to follow.",
        "The satellite Kosmos 1402 crashed in January 1983. The agreement on the rescue of astronauts was not applied.",
    ],
)
def test_what_is_played_made_up_or_flown_by_nobody_makes_no_record(shipped: Extractor, text: str) -> None:
    assert not shipped.extract(text).subjects


def test_a_tale_of_a_real_flight_gives_its_riders_and_none_of_its_players(shipped: Extractor) -> None:
    text = (
        "The world premiere of a play on Gemini 8, with Ben Okafor and Rufus Hale.\n\nThe playwright lets the "
        "astronauts Neil Armstrong (Ben Okafor) and David Scott (Rufus Hale) dock Gemini 8 as it was."
    )
    crew = {"Gemini 8 | crew | Neil Armstrong | launch", "Gemini 8 | crew | David Scott | launch"}
    assert said(shipped.extract(text), Attribute.CREW) == crew


def test_who_stands_in_brackets_behind_a_rider_is_none(unaided: Extractor) -> None:
    text = "Soyuz T-90 lifted off on 3 May 2031 with astronauts Ada Nunez (Rosa Blum) and Carl Weber (Tom Hardy)."
    crew = {"Soyuz T-90 | crew | Ada Nunez | launch", "Soyuz T-90 | crew | Carl Weber | launch"}
    assert said(unaided.extract(text), Attribute.CREW) == crew


def test_a_practice_told_by_the_way_leaves_a_flight_what_it_is(shipped: Extractor) -> None:
    text = (
        "Astronaut Shannon Walker took part in the isolation experiment and in a simulated mission to an asteroid. She "
        "was launched aboard Soyuz TMA-19 on 15 June 2010."
    )
    assert "Soyuz TMA-19 | launch_time | 2010-06-15" in said(shipped.extract(text), Attribute.LAUNCH_TIME)


def test_one_who_flew_once_needs_a_station_in_the_same_sentence(shipped: Extractor) -> None:
    text = "The space station awaits astronauts and a spacecraft. It costs money, said Bill Nelson. Cosmonauts agree."
    assert not shipped.extract(text).subjects


def test_people_of_whom_nobody_has_heard_fly_where_the_ship_and_the_place_are_of_spaceflight(
    unaided: Extractor,
) -> None:
    text = (
        "A Soyuz rocket was launched with a crew. Oleg Arkin, Ann Brown and Ben Cole left Baikonur at 17:31 local time."
    )
    crew = {"unnamed | crew | Oleg Arkin | launch", "unnamed | crew | Ann Brown | launch"}
    assert crew <= said(unaided.extract(text), Attribute.CREW)


def test_a_football_club_of_a_spaceport_flies_nowhere(unaided: Extractor) -> None:
    text = (
        "Captain Oleg Arkin launched a long ball that Ben Cole headed home, and Cole docked at the far post. The crew "
        "of Baikonur FC landed in Almaty on Thursday."
    )
    assert not unaided.extract(text).subjects


@pytest.mark.parametrize(
    "text",
    [
        "Astronaut Ada Nunez used the robotic arm to detach Cygnus from the space station at 5:15 a.m. on 3 May 2031.",
        "Astronauts Ada Nunez and Bob Oake were at the controls of the robotic arm when Cygnus left the space station.",
        "Monitoring the departure of the CRS-90 Dragon from the space station was astronaut Ada Nunez.",
        "New Shepard lifted off on 3 May 2031 without passengers. Astronauts are to ride to the edge of space later.",
    ],
)
def test_who_handles_a_freighter_rides_nothing(unaided: Extractor, text: str) -> None:
    assert not said(unaided.extract(text), Attribute.CREW)
    assert not said(unaided.extract(text), Attribute.UNDOCKING_TIME)
    assert not said(unaided.extract(text), Attribute.LAUNCH_TIME)


def test_who_is_to_fly_next_was_in_no_test_flight(unaided: Extractor) -> None:
    text = (
        "The Crew Dragon docked at the station on 3 May 2031 with a mannequin in it. "
        "The firm hopes to fly astronauts Ada Nunez and Bob Oake on the next demo flight."
    )
    assert not unaided.extract(text).facts


def test_a_flight_by_what_is_owned_is_none(shipped: Extractor) -> None:
    text = "Jeff Bezos’ space company hopes to launch its first astronauts on the NS-16 mission from Texas."
    assert not said(shipped.extract(text), Attribute.CREW)


def test_a_launched_programme_is_no_flight(unaided: Extractor) -> None:
    text = "Soyuz T-90 had an astronaut aboard. The agency launched the second series of lectures on 3 May 2031."
    assert not said(unaided.extract(text), Attribute.LAUNCH_TIME)
