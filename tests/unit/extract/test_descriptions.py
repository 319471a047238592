"""Agency, nationality and age: by words around a list, before a name, and by phrases that stand for somebody."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

BOTH = ("Ada Nunez", "Bo Lindqvist")
FLOWN = "Soyuz T-90 was launched with cosmonaut Ada Nunez aboard. "


def told(extractor: Extractor, text: str) -> set[str]:
    return said(extractor.extract(text), Attribute.AGENCY, Attribute.NATIONALITY, Attribute.AGE)


@pytest.mark.parametrize(
    ("phrase", "fact"),
    [
        ("The 45-year-old former colonel had trained for years.", "age | 45"),
        ("The former test pilot, 45, had trained for years.", "age | 45"),
        ("She was 45.", "age | 45"),
        ("The Dane was in good spirits.", "nationality | Denmark"),
        ("The Malaysian scientist is to stay for a week.", "nationality | Malaysia"),
    ],
)
def test_a_phrase_stands_for_the_person_named_before(unaided: Extractor, phrase: str, fact: str) -> None:
    assert told(unaided, FLOWN + phrase) == {f"Ada Nunez | {fact}"}


@pytest.mark.parametrize(
    "phrase",
    [
        "The 45-year-old engineer Bo Lindqvist told reporters that all was well.",
        "The Danish flag flew over the site.",
        "The French were pleased.",
        "The American segment of the station was quiet.",
        "\n\nThe 45-year-old launch pad was not damaged.",
    ],
)
def test_other_phrases_say_nothing_of_that_person(unaided: Extractor, phrase: str) -> None:
    assert told(unaided, FLOWN + phrase) == set()


def test_of_two_people_a_phrase_means_neither(unaided: Extractor) -> None:
    text = "Cosmonauts Ada Nunez and Bo Lindqvist were launched aboard Soyuz T-90. The 45-year-old was glad."
    assert told(unaided, text) == set()


@pytest.mark.parametrize(
    ("names", "facts"),
    [
        ("Ada Nunez and Bo Lindqvist, both of Canada,", {"Ada Nunez": "Canada", "Bo Lindqvist": "Canada"}),
        ("Ada Nunez and Bo Lindqvist, Canadian astronauts,", {"Ada Nunez": "Canada", "Bo Lindqvist": "Canada"}),
        (
            "a Canadian, a Dane and a Russian – Ada Nunez, Bo Lindqvist and Cy Ostrov –",
            {"Ada Nunez": "Canada", "Bo Lindqvist": "Denmark", "Cy Ostrov": "Russia"},
        ),
        ("another Canadian, Ada Nunez,", {"Ada Nunez": "Canada"}),
        ("Canada spaceflight participant Ada Nunez", {"Ada Nunez": "Canada"}),
        ("Ada Nunez, Canada's first astronaut,", {"Ada Nunez": "Canada"}),
    ],
)
def test_nations_of_one_and_of_several(unaided: Extractor, names: str, facts: dict[str, str]) -> None:
    text = f"Aboard Soyuz T-90, which was launched on Monday, were {names} and others."
    assert told(unaided, text) == {f"{name} | nationality | {nation}" for name, nation in facts.items()}


@pytest.mark.parametrize(
    ("names", "facts"),
    [
        (
            "Ada Nunez of NASA and Bo Lindqvist and Cy Ostrov of Roscosmos",
            {"Ada Nunez": "NASA", "Bo Lindqvist": "Roscosmos", "Cy Ostrov": "Roscosmos"},
        ),
        ("Ada Nunez, Bo Lindqvist and Cy Ostrov of Roscosmos", {"Cy Ostrov": "Roscosmos"}),
        (
            "Ada Nunez and Bo Lindqvist of the Russian federal space corporation Roscosmos",
            {"Ada Nunez": "Roscosmos", "Bo Lindqvist": "Roscosmos"},
        ),
        (
            "Ada Nunez, Bo Lindqvist and Cy Ostrov, all of NASA,",
            {"Ada Nunez": "NASA", "Bo Lindqvist": "NASA", "Cy Ostrov": "NASA"},
        ),
    ],
)
def test_agencies_behind_several_names(unaided: Extractor, names: str, facts: dict[str, str]) -> None:
    assert told(unaided, f"{names} were launched aboard Soyuz T-90 on Monday.") == {
        f"{name} | agency | {agency}" for name, agency in facts.items()
    }


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Denmark's first woman in space is home. Ada Nunez landed in Soyuz T-90 on Monday.", {"Ada Nunez": "Denmark"}),
        ("The first Dane flew to space. Capt. Ada Nunez went up in Soyuz T-90.", {"Ada Nunez": "Denmark"}),
        (
            "Two Canadians are on their way. Ada Nunez and Bo Lindqvist lifted off aboard Soyuz T-90.",
            {"Ada Nunez": "Canada", "Bo Lindqvist": "Canada"},
        ),
        ("Three Danes are on their way. Ada Nunez lifted off aboard Soyuz T-90.", {}),
        (
            "Saudi Arabia's Ada Nunez and Bo Lindqvist lifted off aboard Soyuz T-90.",
            {"Ada Nunez": "Saudi Arabia", "Bo Lindqvist": "Saudi Arabia"},
        ),
        ("Ada Nunez, the first South African in space, flew in Soyuz T-90.", {"Ada Nunez": "South Africa"}),
        (
            "Ada Nunez, Canada's most seasoned astronaut, has died at 74. She flew in Soyuz T-90.",
            {"Ada Nunez": "Canada"},
        ),
    ],
)
def test_nations_told_before_the_name_or_of_both(unaided: Extractor, text: str, facts: dict[str, str]) -> None:
    assert said(unaided.extract(text), Attribute.NATIONALITY) == {
        f"{name} | nationality | {nation}" for name, nation in facts.items()
    }


def test_a_german_may_turn_out_to_be_an_east_german(unaided: Extractor) -> None:
    text = "Ada Nunez, the first German in space, was launched in Soyuz T-90. The East German pilot stayed for a week."
    assert said(unaided.extract(text), Attribute.NATIONALITY) == {"Ada Nunez | nationality | East Germany"}


def test_an_astronaut_of_an_agency_is_whoever_was_named_before(unaided: Extractor) -> None:
    text = "Ada Nunez was launched aboard Soyuz T-90. The NASA astronaut is to stay for a week."
    assert told(unaided, text) == {"Ada Nunez | agency | NASA"}


@pytest.mark.parametrize(
    ("words", "facts"),
    [
        (
            "two Russian cosmonauts: Commander Ivan Marenko and Flight Engineer Oleg Sobin.",
            {"Ivan Marenko | nationality | Russia", "Oleg Sobin | nationality | Russia"},
        ),
        (
            "two Russian cosmonauts (Ivan Marenko and Oleg Sobin) and one NASA astronaut: Flight Engineer Ada Nunez.",
            {"Ivan Marenko | nationality | Russia", "Oleg Sobin | nationality | Russia", "Ada Nunez | agency | NASA"},
        ),
        (
            "Ada Nunez and Bo Lindqvist, both experienced NASA astronauts.",
            {"Ada Nunez | agency | NASA", "Bo Lindqvist | agency | NASA"},
        ),
        ("the cosmonaut from Belarus Ada Nunez.", {"Ada Nunez | nationality | Belarus"}),
        ("the astronaut Ada Nunez [Italy].", {"Ada Nunez | nationality | Italy"}),
        (
            "Ada Nunez (2030) and Bo Lindqvist (2031) of Sweden.",
            {"Ada Nunez | nationality | Sweden", "Bo Lindqvist | nationality | Sweden"},
        ),
    ],
)
def test_what_is_said_of_all_or_of_one(unaided: Extractor, words: str, facts: set[str]) -> None:
    assert told(unaided, f"Soyuz T-90 lifted off on 3 May 2031 with {words}") == facts


@pytest.mark.parametrize(
    ("words", "age"),
    [
        ("has died on the age of 82.", 82),
        ("has passed away aged 93.", 93),
        ("had just turned 43 years old.", 43),
        ("celebrated her 38th birthday in space.", 38),
    ],
)
def test_ages_of_those_who_died_or_had_a_birthday(unaided: Extractor, words: str, age: int) -> None:
    assert told(unaided, f"{FLOWN}\n\nCosmonaut Ada Nunez {words}") == {f"Ada Nunez | age | {age}"}


def test_a_country_in_brackets_is_no_nickname(unaided: Extractor) -> None:
    found = told(
        unaided, 'Soyuz T-90 docked with astronauts Ada Nunez (Italy), Bo (Bob) Lindqvist and Kim "K.C." Tan aboard.'
    )
    assert found == {"Ada Nunez | nationality | Italy"}


GROUPS = "Ada Nunez and Bo Lindqvist landed in the Soyuz T-90. Cy Ostrov, Di Rask and Ed Moss flew the Soyuz T-89."


@pytest.mark.parametrize(
    ("lead", "facts"),
    [
        ("Two Danish cosmonauts are home. ", {"Ada Nunez": "Denmark", "Bo Lindqvist": "Denmark"}),
        ("Denmark's two-person Soyuz crew is home. ", {"Ada Nunez": "Denmark", "Bo Lindqvist": "Denmark"}),
        ("A two-man Danish team is home. ", {"Ada Nunez": "Denmark", "Bo Lindqvist": "Denmark"}),
        ("Three Danes flew it up. ", {"Cy Ostrov": "Denmark", "Di Rask": "Denmark", "Ed Moss": "Denmark"}),
        ("Four Danish cosmonauts were there before. ", {}),
        ("Two Danish aircraft searched for it. ", {}),
        ("The Danish crew is home. ", {}),
    ],
)
def test_a_group_is_named_later_by_as_many_names(unaided: Extractor, lead: str, facts: dict[str, str]) -> None:
    told_of = {name: f"{name} | nationality | {land}" for name, land in facts.items()}
    assert told(unaided, lead + GROUPS) == set(told_of.values())


@pytest.mark.parametrize(
    ("lead", "lands"),
    [
        ("Two Russians and an American are home. ", set()),
        ("Two Americans and a Russian are home. ", {"Michael Foale", "Edward Lu", "Yuri Malenchenko"}),
        ("A Russian-American crew is home. ", set()),
        ("The Russian-American crew is home. ", {"Michael Foale", "Edward Lu", "Yuri Malenchenko"}),
        ("The Russian crew is home. ", set()),
    ],
)
def test_of_several_nations_the_catalogue_knows_who_is_of_which(shipped: Extractor, lead: str, lands: set[str]) -> None:
    text = lead + "Yuri Malenchenko, Edward Lu and Michael Foale flew."
    assert {fact.split(" | ")[0] for fact in told(shipped, text)} == lands


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Ada Nunez, whose ship Bo Lindqvist had flown, has died at 90.", {"Ada Nunez | age | 90"}),
        ("Ada Nunez, who waited while Bo Lindqvist walked outside, has died at 90.", {"Ada Nunez | age | 90"}),
        ("Ada Nunez, then a 35-year-old pilot of the air force, was aboard.", {"Ada Nunez | age | 35"}),
        ("Ada Nunez flew Soyuz T-90 at the age of 34.", {"Ada Nunez | age | 34"}),
        (
            "Ada Nunez, a former pilot and the first Danish astronaut sent by the European Space Agency, was aboard.",
            {"Ada Nunez | nationality | Denmark"},
        ),
        ("NASA astronaut and flight engineer Ada Nunez was aboard.", {"Ada Nunez | agency | NASA"}),
        ("Ada Nunez and Bo Lindqvist (both Canada) rode.", {f"{name} | nationality | Canada" for name in BOTH}),
        ("Ada Nunez and Bo Lindqvist are astronauts of NASA.", {f"{name} | agency | NASA" for name in BOTH}),
        ("Ada Nunez and Bo Lindqvist, the Danish pilots, rode.", {f"{name} | nationality | Denmark" for name in BOTH}),
    ],
)
def test_what_is_said_behind_names_and_by_two_posts(unaided: Extractor, text: str, facts: set[str]) -> None:
    assert told(unaided, f"Cosmonauts Ada Nunez and Bo Lindqvist flew the Soyuz T-90. {text}") >= facts
    assert not any(fact.endswith("90") for fact in told(unaided, text) - facts)
