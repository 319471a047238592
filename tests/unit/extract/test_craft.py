"""Which craft and flights a text points to, by number, by noun, or by nothing but a pronoun."""

import pytest

from soyuz_gui.domain.facts import Attribute, MentionKind, RecordKind
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import marked, named, said


@pytest.mark.parametrize(
    ("words", "designation"),
    [
        ("Soyuz T-90", "Soyuz T-90"),
        ("Soyuz MS-99", "Soyuz MS-99"),
        ("Soyuz MS 99", "Soyuz MS-99"),
        ("Soyuz MS99", "Soyuz MS-99"),
        ("Soyuz M-99", "Soyuz MS-99"),
        ("MS-99", "Soyuz MS-99"),
        ("Soyuz MS–99", "Soyuz MS-99"),
        ("Soyuz\u00a0MS-99", "Soyuz MS-99"),
        ("Soyouz MS-99", "Soyuz MS-99"),
        ("Soyuz TMA-9", "Soyuz TMA-9"),
        ("Soyuz TMA-9M", "Soyuz TMA-09M"),
        ("TMA-09M", "Soyuz TMA-09M"),
        ("Soyuz 77", "Soyuz 77"),
        ("STS-199", "STS-199"),
        ("Shenzhou-77", "Shenzhou 77"),
        ("Shenzhou 77", "Shenzhou 77"),
        ("Vostok 9", "Vostok 9"),
        ("Vostok IX", "Vostok 9"),
        ("Gemini XIV", "Gemini 14"),
        ("Apollo 39", "Apollo 39"),
        ("Crew-99", "SpaceX Crew-99"),
    ],
)
def test_flights_by_number_are_one_name_each(unaided: Extractor, words: str, designation: str) -> None:
    found = unaided.extract(f"The spacecraft {words} landed on 3 May 2031.")
    assert named(found, RecordKind.MISSION) == {designation}


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz 2 rockets were lined up in space for the astronauts.",
        "The spacecraft fell by 12 in ms 30 tests.",
        "A cosmonaut spoke for Mr. Soyuz.",
    ],
)
def test_what_is_no_flight(unaided: Extractor, text: str) -> None:
    assert named(unaided.extract(text), RecordKind.MISSION) == set()


def test_the_mention_is_where_the_words_are(unaided: Extractor) -> None:
    text = "🚀 On 3 May 2031 the Soyuz T-90 landed."
    assert marked(unaided.extract(text), text, MentionKind.MISSION) == [("Soyuz T-90", "Soyuz T-90")]


@pytest.mark.parametrize(
    "second",
    [
        "It landed on 9 October 2031.",
        "The spacecraft landed on 9 October 2031.",
        "The Soyuz landed on 9 October 2031.",
        "The crew landed on 9 October 2031.",
        "They landed on 9 October 2031.",
        "The capsule touched down on 9 October 2031.",
    ],
)
def test_words_that_stand_for_the_flight_spoken_of(unaided: Extractor, second: str) -> None:
    found = unaided.extract(f"Soyuz T-90 lifted off on 3 May 2031 with Ada Nunez aboard. {second}")
    assert said(found, Attribute.LANDING_TIME) == {"Soyuz T-90 | landing_time | 2031-10-09"}


@pytest.mark.parametrize(
    "second",
    [
        "A cargo ship landed on 9 October 2031.",
        "The Progress freighter docked on 9 October 2031.",
        "A satellite was launched on 9 October 2031.",
        "A Falcon 9 lifted off on 9 October 2031.",
    ],
)
def test_craft_without_crews_say_nothing_of_the_flight(unaided: Extractor, second: str) -> None:
    found = unaided.extract(f"Soyuz T-90 lifted off on 3 May 2031 with Ada Nunez aboard. {second}")
    assert said(found, Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.LANDING_TIME) == {
        "Soyuz T-90 | launch_time | 2031-05-03"
    }


def test_a_flight_that_is_never_named_is_a_flight(unaided: Extractor) -> None:
    found = unaided.extract(
        "A Soyuz spacecraft with cosmonauts Ivan Petrov and Pyotr Orlov lifted off on Friday at 15:44 GMT.",
        "2031-05-04",
    )
    assert said(found, Attribute.LAUNCH_TIME, Attribute.CREW) == {
        "unnamed | launch_time | 2031-05-02T15:44Z",
        "unnamed | crew | Ivan Petrov | launch",
        "unnamed | crew | Pyotr Orlov | launch",
    }


def test_exactly_one_flight_is_what_an_article_is_about(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 landed on 3 May 2031 with Ada Nunez aboard. It was launched on 3 January 2031.\n\n"
        "Soyuz T-91 is to be launched on 9 June 2031. Soyuz T-12 flew long ago."
    )
    mains = [subject.label for subject in found.subjects if subject.main]
    assert mains == ["Soyuz T-90"]


def test_a_listed_site_goes_by_its_name_however_its_kind_is_spelled(shipped: Extractor) -> None:
    text = "Soyuz T-90 lifted off from Baikonur cosmodrome on 3 May 2031."
    assert marked(shipped.extract(text), text, MentionKind.PLACE) == [("Baikonur cosmodrome", "Baikonur Cosmodrome")]


@pytest.mark.parametrize(
    "text",
    [
        "SpaceX delayed the launch of a navigation satellite to 9 October 2031.",
        "A Progress freighter was launched. The rocket lifted off on 9 October 2031.",
        "The uncrewed Dragon docked. It undocked on 9 October 2031.",
        "SpaceX launched 22 Starlink satellites on 9 October 2031.",
        "A Dragon resupply ship lifted off on 9 October 2031.",
        "The Soyuz brand landed in shops on 9 October 2031.",
    ],
)
def test_what_flies_without_people_is_no_flight(unaided: Extractor, text: str) -> None:
    found = unaided.extract(f"{text} Astronauts and a crew watched it from the space station.")
    assert not found.subjects


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Soyuz T-90 landed on 9 October 2031. Crew Dragon with astronauts Ada Nunez and Bo flew on 3 May 2031.",
            {"Soyuz T-90 | landing_time | 2031-10-09", "unnamed | launch_time | 2031-05-03"},
        ),
        (
            "STS-199 is to be flown by the space shuttle Discovery. Discovery was launched on 3 May 2031.",
            {"STS-199 | launch_time | 2031-05-03"},
        ),
        (
            "The space shuttle Discovery was launched on 3 May 2031 with astronauts Ada Nunez and Bo Lind.",
            {"unnamed | launch_time | 2031-05-03"},
        ),
        (
            "The Crew-99 mission is being prepared. SpaceX will launch it on 3 May 2031.",
            {"SpaceX Crew-99 | launch_time | 2031-05-03 | planned"},
        ),
    ],
)
def test_craft_by_the_names_of_their_programmes(unaided: Extractor, text: str, facts: set[str]) -> None:
    assert said(unaided.extract(text), Attribute.LAUNCH_TIME, Attribute.LANDING_TIME) == facts


def test_a_flight_named_late_is_the_one_with_the_same_crew(unaided: Extractor) -> None:
    found = unaided.extract(
        "A spacecraft with astronauts Ada Nunez and Bo Lind lifted off on 3 May 2031.\n"
        "It docked two days later.\nThey had been trained for years.\nNobody spoke of it before.\n"
        "Ada Nunez and Bo Lind flew aboard the Soyuz T-90."
    )
    assert named(found, RecordKind.MISSION) == {"Soyuz T-90"}
    assert "Soyuz T-90 | launch_time | 2031-05-03" in said(found)


@pytest.mark.parametrize(
    "text",
    [
        "An unmanned cargo spacecraft spun out of control after lifting off from Baikonur with supplies for the crew.",
        "SpaceX crews scrubbed the countdown of a Starlink mission on Monday because of winds.",
        "The X-37B spaceplane blasted off from Kennedy Space Center on 3 May 2031, officials said of its crew.",
        "Soyuz T-90 and Soyuz T-91 are names of songs by a crew of astronauts from Leeds.",
        "The shuttle is destroyed, killing every other astronaut. Runtime: 91 minutes. Starring: Ada Nunez.",
    ],
)
def test_articles_that_make_no_record(shipped: Extractor, text: str) -> None:
    assert not shipped.extract(text, "2031-05-04").subjects


@pytest.mark.parametrize(
    ("text", "flights"),
    [
        ("Ada Nunez flew on Soyuz 76 and 79.", {"Soyuz 76", "Soyuz 79"}),
        ("Ada Nunez flew on Soyuz 76 and 79 cosmonauts watched.", {"Soyuz 76"}),
        ("Ada Nunez flew on Soyuz 76 and 19 October was her day.", {"Soyuz 76"}),
        ("The astronaut Ada Nunez flew in Freedom 7 on 3 May 2031.", {"Freedom 7"}),
    ],
)
def test_flights_by_second_numbers_and_by_ships(unaided: Extractor, text: str, flights: set[str]) -> None:
    found = unaided.extract(f"{text} Soyuz 76 landed with its astronauts." if "76" in text else text)
    assert named(found, RecordKind.MISSION) == flights


def test_nobody_rides_what_flew_empty_by_the_catalogue(shipped: Extractor) -> None:
    found = shipped.extract(
        "The Soyuz MS-14 docked on 27 August 2019. Astronauts Nick Hague and Aleksey Ovchinin were on board in 2018."
    )
    assert not any("MS-14" in line for line in said(found, Attribute.CREW))


def test_a_flight_with_a_name_goes_by_one_of_its_names(shipped: Extractor) -> None:
    text = (
        "Boeing is delaying the launch of the Starliner Crew Flight Test to 25 May 2024. The Crew Flight Test will "
        "launch on an Atlas V with NASA astronauts Butch Wilmore and Suni Williams."
    )
    found = said(shipped.extract(text, "2024-05-19"), Attribute.LAUNCH_TIME, Attribute.CREW)
    assert {line.split(" | ")[0] for line in found} == {"Boeing Crew Flight Test"}
