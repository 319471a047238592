"""Which event a time belongs to, and which flight the event."""

import pytest

from soyuz_gui.domain.facts import BY_CATALOGUE, Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)


def times(extractor: Extractor, text: str, published: str = "") -> set[str]:
    return {line.replace("_time", "") for line in said(extractor.extract(text, published), *TIMES)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "At 3:10 GMT the crew of Soyuz T-90 closed the valves for undocking at 6:02 GMT.",
            {"undocking | XXXX-XX-XXT06:02Z"},
        ),
        ("At 3:10 GMT the cosmonauts of Soyuz T-90 suited up for the landing.", set()),
        ("The agency is looking at 3 May 2031 for the launch of Soyuz T-90.", {"launch | 2031-05-03"}),
        ("The landing of Soyuz T-90 came after the May 3, 2031 fire at the mill.", set()),
        ("Nikolai Petrov flew on Soyuz T-90 after becoming a cosmonaut in 2029.", set()),
        ("In March 2031 a valve began to leak where Soyuz T-90 docks with the station.", set()),
        ("The May 3, 2031 Soyuz T-90 launch drew a crowd.", {"launch | 2031-05-03"}),
        ("It is planned that they return on board Soyuz T-90 in September 2031.", {"landing | 2031-09"}),
        ("The toy of the Soyuz T-90 crew will arrive at the station in June 2031 with the next mission.", set()),
        ("Nobody saw the landing of Soyuz T-90, but 15 minutes later at 5:18 GMT the camera ran.", set()),
        (
            "The launch of Soyuz T-90, once set for 3 May 2031, came on 9 May 2031.",
            {"launch | 2031-05-03", "launch | 2031-05-09"},
        ),
        (
            "Soyuz T-90 undocked at 0016 GMT on 24 October 2031 and landed at 0336.",
            {"undocking | 2031-10-24T00:16Z", "landing | 2031-10-24T03:36Z"},
        ),
        ("The flight of Soyuz T-90 ended in July 2031: it landed on the 26th.", {"landing | 2031-07-26"}),
        ("Soyuz T-90, in orbit since 3 May 2031, has a leak.", {"launch | 2031-05-03"}),
        ("The agency on 3 May 2031 moved the planned launch of Soyuz T-90.", set()),
        ("Soyuz T-90 was docked by hand on 5 May 2031.", {"docking | 2031-05-05"}),
        (
            "She is in command until the departure of Soyuz T-90 on 5 May 2031, when the command will be handed over.",
            {"undocking | 2031-05-05"},
        ),
        (
            "Helicopters sought the Soyuz module with two cosmonauts, which had touched down at 0200 GMT.",
            {"unnamed | landing | XXXX-XX-XXT02:00Z"},
        ),
        ("Soyuz T-90, a manned mission to the station, lost air on 5 May 2031.", set()),
        ("On 2 May 2031 the agency postponed the launch of Soyuz T-90.", set()),
        ("A leak on the docked Soyuz T-90 in December 2031 was told of by the agency.", set()),
        ("It is unsafe to return the crew of Soyuz T-90 in March 2032.", set()),
        ("A fault prevented a launch of Soyuz T-90 on 3 May 2031.", set()),
    ],
)
def test_times_of_something_else(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert {line.removeprefix("Soyuz T-90 | ").removesuffix(" | planned") for line in times(unaided, text)} == expected


def test_the_night_of_a_launch_ends_no_flight(unaided: Extractor) -> None:
    text = "Soyuz T-90 is at the station. The stay began with the May 3-4, 2031 launch of Soyuz T-90."
    assert times(unaided, text) == {"Soyuz T-90 | launch | 2031-05-03"}


def test_what_has_landed_lands_no_second_time(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 landed on 3 May 2031 in Kazakhstan. A two-man crew is expected to return in March 2032 to close"
        " the station."
    )
    assert times(unaided, text) == {"Soyuz T-90 | landing | 2031-05-03"}


def test_who_is_to_come_later_rides_another_flight(shipped: Extractor) -> None:
    text = (
        "The Soyuz MS-11 spacecraft docked with the International Space Station on 3 December 2018. The torch is to"
        " arrive at the station on 15 March 2019 with Alexey Ovchinin, Nick Hague and Christina Koch."
    )
    found = said(shipped.extract(text, ""), *TIMES, Attribute.CREW)
    assert "Soyuz MS-11 | docking_time | 2018-12-03" in found
    assert not any("Soyuz MS-11" in line and "crew" in line for line in found)
    assert any("docking_time | 2019-03-15 | planned" in line and "MS-11" not in line for line in found)


def test_a_clock_takes_the_day_on_which_the_catalogue_has_it(shipped: Extractor) -> None:
    text = "The Soyuz MS-11 spacecraft is in orbit. Soyuz MS-11 lifted off from Baikonur at 11:31 GMT."
    assert times(shipped, text, "2018-12-04") == {"Soyuz MS-11 | launch | 2018-12-03T11:31Z"}


def test_a_clock_that_the_catalogue_does_not_have_is_of_the_day_of_the_report(shipped: Extractor) -> None:
    text = "The Soyuz MS-11 spacecraft is in orbit. Soyuz MS-11 lifted off from Baikonur at 15:02 GMT."
    assert times(shipped, text, "2018-12-04") == {"Soyuz MS-11 | launch | 2018-12-04T15:02Z"}


def test_the_evening_before_is_no_second_landing(unaided: Extractor) -> None:
    text = (
        "The capsule of Soyuz T-90 came home late Friday. Soyuz T-90 landed in Kazakhstan on 3 May 2031 at 00:51 GMT."
    )
    assert times(unaided, text, "2031-05-03") == {"Soyuz T-90 | landing | 2031-05-03T00:51Z"}


def test_the_launch_of_a_relief_is_another_flights(unaided: Extractor) -> None:
    text = "Soyuz T-90 landed on 3 May 2031, paving the way for the launch of their four replacements on 7 May 2031."
    assert times(unaided, text) == {"Soyuz T-90 | landing | 2031-05-03"}


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Soyuz 14 docked on Friday morning with the Salyut 3 laboratory.", "2024-07-07", {"docking | 1974-07-05"}),
        ("Soyuz 11 landed in Kazakhstan on June 30.", "2021-06-30", {"landing | 1971-06-30"}),
    ],
)
def test_a_reprint_tells_of_the_year_of_its_flight(
    shipped: Extractor, text: str, published: str, expected: set[str]
) -> None:
    assert {line.split(" | ", 1)[1] for line in times(shipped, text, published)} == expected


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        # of the station, not of the ship
        ("Soyuz 11 flew to Salyut 1. Soyuz 11 docked with what had been put in orbit in April 1971.", "", set()),
        ("Soyuz MS-11 was launched on 3 December 2016.", "", {"launch | 2016-12-03"}),  # a misprint
        ("Soyuz MS-11 was launched on 3 November 2018.", "", {"launch | 2018-11-03"}),
        ("Soyuz TM-29 is to land in February 2000.", "1999-08-28", set()),  # it has landed by then
        ("Soyuz TM-29 is to land in February 2000.", "1999-05-28", {"landing | 2000-02 | planned"}),
    ],
)
def test_a_time_that_cannot_be_this_flights_is_of_something_else(
    shipped: Extractor, text: str, published: str, expected: set[str]
) -> None:
    assert {line.split(" | ", 1)[1] for line in times(shipped, text, published)} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a move to another port
        ("Soyuz T-90 undocked from Rassvet at 12:38 EDT. It docked with Poisk at 13:12 EDT.", set()),
        (
            "Soyuz T-90 was launched on 12 October 2031. It returned to Earth after one day.",
            {"launch | 2031-10-12", "landing | 2031-10-13"},
        ),
        (
            "One day after undocking from the station Soyuz T-90 landed on 6 May 2031.",
            {"undocking | 2031-05-05", "landing | 2031-05-06"},
        ),
        (
            "The crew of Soyuz T-90 shuts the hatch to begin the journey back to Earth. They will undock at 21:34 GMT.",
            {"undocking | XXXX-XX-XXT21:34Z | planned"},
        ),
        (
            "Soyuz T-90 will transport two cosmonauts and an astronaut back to Earth on 6 May 2031.",
            {"landing | 2031-05-06 | planned"},
        ),
    ],
)
def test_moves_and_stretches_of_flight(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert {line.removeprefix("Soyuz T-90 | ") for line in times(unaided, text)} == expected


def test_people_who_did_what_craft_do_rode_the_craft_behind(shipped: Extractor) -> None:
    text = (
        "Charles Simonyi bumped back to Earth at 07:15 GMT on 8 April 2009 with two professional cosmonauts in the"
        " Soyuz capsule."
    )
    assert times(shipped, text) == {"unnamed | landing | 2009-04-08T07:15Z"}


def test_they_who_left_a_year_before_rode_another_flight(shipped: Extractor) -> None:
    text = (
        "Vladimir Titov and Musa Manarov landed in their Soyuz TM-6 capsule on 21 December 1988. They had blasted off"
        " on 21 December 1987."
    )
    found = said(shipped.extract(text, ""), Attribute.LAUNCH_TIME, Attribute.CREW)
    assert any("launch_time | 1987-12-21" in line and "TM-6" not in line for line in found)


@pytest.mark.parametrize(
    ("more", "published", "lent"),
    [("", "", True), (" Read more in our review of 2020.", "", True), ("", "2020-04-10", False)],
)
def test_a_time_says_where_its_year_is_the_catalogues(
    shipped: Extractor, more: str, published: str, lent: bool
) -> None:
    text = f"Soyuz MS-16 was launched at 08:05 UTC from Baikonur.{more}"
    (fact,) = [fact for fact in shipped.extract(text, published).facts if fact.attribute is Attribute.LAUNCH_TIME]
    assert fact.value == "2020-04-09T08:05Z"
    assert fact.rule.endswith(BY_CATALOGUE) is lent


def test_a_year_that_follows_from_that_of_the_launch_is_not_the_catalogues(shipped: Extractor) -> None:
    text = "The Soyuz capsule with the cosmonaut Ivan Petrov was launched on 15 September 2031 and landed on 6 April."
    (fact,) = [fact for fact in shipped.extract(text, "").facts if fact.attribute is Attribute.LANDING_TIME]
    assert fact.value == "2032-04-06"
    assert not fact.rule.endswith(BY_CATALOGUE)
