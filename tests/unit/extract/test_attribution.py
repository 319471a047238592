"""Which of the flights that an article names something belongs to, by the catalogue's times and crews."""

from datetime import timedelta

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.times.timetable import fits, is_telling
from tests.unit.extract.said import said

LAUNCH = PartialTime.parse("2031-05-03T15:40Z")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("2031-05-03", True),
        ("2031-05", True),
        ("2030-05-03", False),
        ("XXXX-05-03", True),
        ("XXXX-05-09", False),
        ("XXXX-02-29", False),
        ("XXXX-XX-XXT18:41[Europe/Moscow]", True),
        ("XXXX-XX-XXT18:41[Europe/Moscow][wd=6]", True),
        ("XXXX-XX-XXT18:41[Europe/Moscow][wd=7]", False),
        ("XXXX-XX-XXT08:41[Europe/Moscow]", False),
        ("XXXX-XX-XXT15:41", None),
        ("XXXX[wd=6]", True),
        ("XXXX[wd=7]", False),
        ("", None),
    ],
)
def test_times_are_compared_by_the_parts_that_they_have(told: str, expected: bool | None) -> None:
    assert fits(LAUNCH, PartialTime.parse(told) if told else PartialTime()) is expected


def test_early_in_the_day_it_is_still_yesterday_in_the_west() -> None:
    early = PartialTime.parse("2031-05-03T02:40Z")
    assert fits(early, PartialTime(weekday=5))
    assert not fits(early, PartialTime(weekday=7))


def test_how_far_two_days_may_lie_apart_is_given() -> None:
    assert fits(LAUNCH, PartialTime.parse("2031-05-20"), timedelta(days=20))


@pytest.mark.parametrize(
    ("told", "telling"),
    [("2031-05-03", True), ("2031-05", False), ("XXXX[wd=6]", False), ("XXXX-XX-XXT18:41Z", True)],
)
def test_what_hardly_two_flights_share(told: str, telling: bool) -> None:
    assert is_telling(PartialTime.parse(told)) is telling


def test_a_day_belongs_to_the_flight_that_was_launched_on_it(shipped: Extractor) -> None:
    text = (
        "The cosmonauts of Soyuz 23 had to swim for it. Their predecessors on Soyuz 22 had an easier time of it: the "
        "launch of the spacecraft was on September 15, 1976, and it came down on September 23, 1976."
    )
    found = said(shipped.extract(text), Attribute.LAUNCH_TIME, Attribute.LANDING_TIME)
    assert found == {"Soyuz 22 | launch_time | 1976-09-15", "Soyuz 22 | landing_time | 1976-09-23"}


def test_people_belong_to_the_flight_that_they_rode(shipped: Extractor) -> None:
    text = (
        "Soyuz 32 stayed at the Salyut 6 space station in 1979 and came home empty. With Soyuz 34 at their disposal, "
        "the cosmonauts Vladimir Lyakhov and Valery Ryumin had been launched on 25 February on board Soyuz 34."
    )
    found = said(shipped.extract(text), Attribute.CREW)
    assert {line for line in found if line.endswith("launch")} == {
        "Soyuz 32 | crew | Vladimir Lyakhov | launch",
        "Soyuz 32 | crew | Valery Ryumin | launch",
    }


def test_a_flight_without_a_name_is_the_named_one_that_flew_then(shipped: Extractor) -> None:
    text = (
        "Soyuz TMA-22 has docked, and three spacefarers are home.\n\n"
        "A capsule with Sergei Volkov, Mike Fossum and Satoshi Furukawa touched down in Kazakhstan on Tuesday, "
        "22 November 2011.\n\nSoyuz TMA-02M had been launched in June."
    )
    found = said(shipped.extract(text, "2011-11-22"), Attribute.LANDING_TIME)
    assert found == {"Soyuz TMA-02M | landing_time | 2011-11-22"}


def test_who_departs_before_the_launch_leaves_the_ground(shipped: Extractor) -> None:
    text = "The July 26, 1971 departure of Apollo 15 with three astronauts was watched by a crowd."
    assert said(shipped.extract(text), Attribute.LAUNCH_TIME, Attribute.UNDOCKING_TIME) == {
        "Apollo 15 | launch_time | 1971-07-26"
    }
