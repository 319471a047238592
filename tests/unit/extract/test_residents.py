"""Who is no newcomer: those who live aboard a station, stand by, or only speak."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

ARRIVAL = "Soyuz T-90 docked with the International Space Station on 3 May 2031. "


@pytest.mark.parametrize(
    "rest",
    [
        "Aboard the station, flight engineers Ada Nunez and Bo Lindqvist unpacked a freighter.",
        "On Mir cosmonauts Ada Nunez and Bo Lindqvist were waiting.",
        "Ada Nunez and Bo Lindqvist, aboard the station since March, play host to them.",
        "Astronaut Ada Nunez, who has been up there since March, embraced the newcomers.",
        "Cosmonaut Ada Nunez stays there with Bo Lindqvist and Carl Weber.",
        "Ada Nunez, the commander's understudy, returned to Star City.",
        "“Well done,” astronaut Ada Nunez radioed the crew from Houston.",
        "“Copy, wheels stopped,” replied astronaut Ada Nunez. “Welcome home,” said her colleague Bo Lindqvist.",
        "Astronauts Ada Nunez and Bo Lindqvist in mission control wished them well.",
    ],
)
def test_residents_stand_ins_and_voices_did_not_come_with_the_crew(unaided: Extractor, rest: str) -> None:
    found = said(unaided.extract(ARRIVAL + rest, "2031-05-04"), Attribute.CREW)
    assert not {line for line in found if line.startswith("Soyuz T-90")}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Nunez, who once lived on Mir, lifted off in Soyuz T-90 on 3 May 2031.",
        "Ada Nunez, aboard the station since March, is due back in Soyuz T-90 on 3 May 2031.",
    ],
)
def test_what_is_said_by_the_way_keeps_nobody_behind(unaided: Extractor, text: str) -> None:
    found = said(unaided.extract(text), Attribute.CREW)
    assert any("Ada Nunez" in line for line in found), found


def test_nobody_is_listed_with_the_kin_of_somebody(unaided: Extractor) -> None:
    text = "Soyuz T-90 lifted off on 3 May 2031 with Ada Nunez and Bo Lindqvist, Carl Weber's brother."
    found = said(unaided.extract(text), Attribute.CREW)
    assert found == {"Soyuz T-90 | crew | Ada Nunez | launch", "Soyuz T-90 | crew | Bo Lindqvist | launch"}


@pytest.mark.parametrize(
    "name", ["Hamid al-Rashid", "Nguyễn Văn Minh", "Umberto d'Angelo", "Ana dos Santos", "Đặng Phương"]
)
def test_names_of_many_nations(unaided: Extractor, name: str) -> None:
    text = f"Soyuz T-90 lifted off on 3 May 2031 with Ada Nunez, {name} and Bo Lindqvist aboard."
    assert f"Soyuz T-90 | crew | {name} | launch" in said(unaided.extract(text), Attribute.CREW)


@pytest.mark.parametrize("name", ["Lunar Crater Observation", "Kursk Oblast", "Inner Asia", "Return Vehicle"])
def test_regions_and_things_are_nobody(unaided: Extractor, name: str) -> None:
    text = f"Soyuz T-90 lifted off on 3 May 2031 with Ada Nunez, {name} and Bo Lindqvist aboard."
    assert name not in {fact.value for fact in unaided.extract(text).facts}


@pytest.mark.parametrize(
    "words",
    [
        "Shuttle commander Ann Brown guided Endeavour through clear skies to",
        "Ann Brown steered the shuttle Endeavour to",
    ],
)
def test_who_guides_a_ship_home_rode_it(unaided: Extractor, words: str) -> None:
    text = f"{words} a landing in Florida on May 3, 2031."
    found = said(unaided.extract(text), Attribute.CREW, Attribute.LANDING_TIME)
    assert found == {"unnamed | crew | Ann Brown | landing", "unnamed | landing_time | 2031-05-03"}
