"""Flights that a text tells by the name of a ship that flew often, and the month or year of one flight."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said


@pytest.mark.parametrize(
    "words",
    [
        "aboard the space shuttle Challenger in June 1983",
        "on a June 1983 Challenger mission in the shuttle",
        "on the Challenger flight of June 1983, the seventh of the shuttle",
        "on the shuttle Challenger (June 1983)",
    ],
)
def test_a_ship_and_a_month_are_a_flight(shipped: Extractor, words: str) -> None:
    extraction = shipped.extract(f"Sally Ride was a mission specialist {words}.")
    assert "STS-7" in {subject.label for subject in extraction.subjects}


def test_of_several_flights_in_a_year_it_is_that_of_whom_the_words_name(shipped: Extractor) -> None:
    text = "Mary Cleave, an astronaut, flew aboard the shuttle Atlantis in 1985 and went home to Annapolis."
    assert said(shipped.extract(text), Attribute.LAUNCH_TIME) == {"STS-61-B | launch_time | 1985"}


@pytest.mark.parametrize("month", ["July 1983", "1984"])
def test_a_month_or_year_of_no_flight_or_of_many_tells_none(shipped: Extractor, month: str) -> None:
    extraction = shipped.extract(f"Ann Hill was a mission specialist aboard the space shuttle Challenger in {month}.")
    assert not any(subject.label.startswith("STS") for subject in extraction.subjects)


def test_another_ship_is_another_flight(shipped: Extractor) -> None:
    text = (
        "Astronauts of the shuttle Discovery will fly STS-133 on November 1, 2010. The shuttle Endeavour lifted off "
        "with George Zamka aboard on February 8."
    )
    told = said(shipped.extract(text), Attribute.LAUNCH_TIME)
    assert "STS-133 | launch_time | 2010-11-01 | planned" in told
    assert "STS-133 | launch_time | 2010-02-08" not in told
