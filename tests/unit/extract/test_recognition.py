"""Events that only their times tell, told by the catalogue."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.times.timetable import is_minute_of, on_day_of
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)
LATE = PartialTime.parse("2031-05-03T21:40Z")


def told(extractor: Extractor, text: str, published: str = "") -> set[str]:
    return {line.replace("_time", "") for line in said(extractor.extract(text, published), *TIMES)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Neighbours of the Saturn rocket saw night become day on 7 December 1972, and Apollo 17 was gone.",
            {"Apollo 17 | launch | 1972-12-07"},
        ),
        (
            "Soyuz MS-20 with three people aboard was a mere metre off at 13:39 GMT, and then: contact.",
            {"Soyuz MS-20 | docking | 2021-12-08T13:39Z"},
        ),
        ("Soyuz 33 gave its crew a rough re-entry on 12 April 1979.", {"Soyuz 33 | landing | 1979-04-12"}),
    ],
)
def test_a_time_tells_an_event_that_no_words_tell(shipped: Extractor, text: str, expected: set[str]) -> None:
    assert told(shipped, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The crew of Apollo 17 could not start for the Moon on 6 December 1972.",
        "The commander of Apollo 17 held a news conference on 7 December 1972.",
        "A relief crew of Apollo 17 worked on 8 December 1972.",
        "On 7 December 1972 the president was in Washington. Apollo 17 took three men to the Moon.",
        "A coolant leak struck Soyuz MS-22 on 28 March 2023 according to the agency.",
    ],
)
def test_days_of_something_else_tell_no_event(shipped: Extractor, text: str) -> None:
    assert told(shipped, text) == set()


def test_what_lies_ahead_of_the_report_is_planned(shipped: Extractor) -> None:
    found = told(shipped, "The crew of Soyuz MS-28 tried on suits for the ride home on July 26.", "2026-07-10")
    assert found == {"Soyuz MS-28 | landing | 2026-07-26 | planned"}


def test_the_site_beside_it_is_its_own(shipped: Extractor) -> None:
    text = "Roscosmos parted with Soyuz MS-20 and its crew at Baikonur on 8 December 2021."
    assert said(shipped.extract(text), Attribute.LAUNCH_SITE) == {"Soyuz MS-20 | launch_site | Baikonur Cosmodrome"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("XXXX-XX-XXT21:41Z", True),
        ("2031-05-04T00:40[Europe/Moscow]", True),
        ("XXXX-05-04T00:40[Europe/Moscow]", True),
        ("XXXX-05-02T21:40Z", False),
        ("XXXX-XX-XXT21:45Z", False),
        ("XXXX-XX-XXT21:40", False),
    ],
)
def test_a_clock_is_compared_by_the_minute(words: str, expected: bool) -> None:
    assert is_minute_of(LATE, PartialTime.parse(words)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("2031-05-03", True),
        ("2031-05-04", True),
        ("2031-05-02", False),
        ("XXXX-05-03", True),
        ("XXXX[wd=6]", True),
        ("2031-05", False),
        ("2030-05-03", False),
    ],
)
def test_a_day_is_compared_by_what_is_told_of_it(words: str, expected: bool) -> None:
    assert on_day_of(LATE, PartialTime.parse(words)) is expected


def test_a_flight_without_a_name_is_known_by_its_crew(shipped: Extractor) -> None:
    text = "The capsule with Ken Bowersox, Don Pettit and Nikolai Budarin was a speck over Kazakhstan early Sunday."
    assert told(shipped, f"{text} Its landing was hard.", "2003-05-05") == set()
    assert told(shipped, text.replace("was a speck", "descended, a speck"), "2003-05-05") == {
        "unnamed | landing | 2003-05-04"
    }


def test_a_clock_of_a_flight_without_a_name_has_the_day_on_which_its_riders_flew(shipped: Extractor) -> None:
    text = (
        "A Soyuz with Jeff Williams, Oleg Skripochka and Alexey Ovchinin lifted off from Baikonur at 9:26pm GMT. "
        "A pad that was built before 1961 had been used."
    )
    assert told(shipped, text, "2016-03-20") == {"unnamed | launch | 2016-03-18T21:26Z"}
