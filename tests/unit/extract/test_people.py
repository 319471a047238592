"""Who travels, on which flight and which way; who only speaks; and what is said of them."""

import pytest

from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import named, said


def crew(extractor: Extractor, text: str) -> set[str]:
    return said(extractor.extract(text), Attribute.CREW)


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 lifted off with Ada Nunez and Bo Lindqvist aboard.",
        "Soyuz T-90, carrying Ada Nunez and Bo Lindqvist, lifted off.",
        "Soyuz T-90 lifted off, carrying cosmonaut Ada Nunez and astronaut Bo Lindqvist.",
        "Ada Nunez and Bo Lindqvist lifted off aboard Soyuz T-90.",
        "Astronauts Ada Nunez and Bo Lindqvist blasted off aboard Soyuz T-90.",
        "The crew of Soyuz T-90, Ada Nunez and Bo Lindqvist, lifted off on Monday.",
        "Soyuz T-90 lifted off. On board were Ada Nunez and Bo Lindqvist.",
        "Soyuz T-90 was launched with a crew of two: Ada Nunez and Bo Lindqvist.",
    ],
)
def test_ways_to_say_who_is_aboard(unaided: Extractor, text: str) -> None:
    assert crew(unaided, text) == {
        "Soyuz T-90 | crew | Ada Nunez | launch",
        "Soyuz T-90 | crew | Bo Lindqvist | launch",
    }


@pytest.mark.parametrize(
    ("text", "leg"),
    [
        ("Soyuz T-90 landed with cosmonaut Ada Nunez aboard.", "landing"),
        ("Cosmonaut Ada Nunez returned to Earth aboard Soyuz T-90.", "landing"),
        ("Soyuz T-90 lifted off with cosmonaut Ada Nunez aboard.", "launch"),
        ("Soyuz T-90 will lift off with cosmonaut Ada Nunez aboard.", "launch | planned"),
        ("Cosmonaut Ada Nunez is to return to Earth aboard Soyuz T-90.", "landing | planned"),
    ],
)
def test_which_way_and_whether_done(unaided: Extractor, text: str, leg: str) -> None:
    assert crew(unaided, text) == {f"Soyuz T-90 | crew | Ada Nunez | {leg}"}


@pytest.mark.parametrize(
    "names",
    [
        "Ada Nunez, Bo Lindqvist and Carl Weber",
        "Ada Nunez, Bo Lindqvist, and Carl Weber",
        "Russian cosmonauts Ada Nunez and Bo Lindqvist and NASA astronaut Carl Weber",
        "commander Ada Nunez, flight engineer Bo Lindqvist and astronaut Carl Weber",
        "Ada Nunez (46), Bo Lindqvist (39) and Carl Weber (50)",
        "Russians Ada Nunez and Bo Lindqvist together with American Carl Weber",
    ],
)
def test_lists_of_three(unaided: Extractor, names: str) -> None:
    expected = {f"Soyuz T-90 | crew | {name} | launch" for name in ("Ada Nunez", "Bo Lindqvist", "Carl Weber")}
    assert crew(unaided, f"Soyuz T-90 lifted off carrying {names}.") == expected


@pytest.mark.parametrize(
    "name",
    [
        "Ada Núñez", "Anna Maria Smith", "Bo J. Lindqvist", "Jean-Pierre Marchand", "Mary O'Hara",
        "Kirsten van der Berg", "Søren Ångström", "Oleg Ivanov-Petrov", "Иван Петров", "Ian McAllister",
    ],
)  # fmt: skip
def test_names_of_many_shapes(unaided: Extractor, name: str) -> None:
    assert crew(unaided, f"Soyuz T-90 lifted off with astronaut {name} aboard.") == {
        f"Soyuz T-90 | crew | {name} | launch"
    }


@pytest.mark.parametrize(
    "second",
    [
        "Carl Weber, head of the agency, watched.",
        "Mission chief Carl Weber praised the flight.",
        "President Carl Weber congratulated them.",
        "“All went well,” said Carl Weber, a spokesman for the agency.",
        "Prime Minister Carl Weber was told on Monday.",
        "They will join cosmonaut Carl Weber on the station.",
        "The wife of Carl Weber watched.",
        "The backup crew was cosmonaut Carl Weber.",
    ],
)
def test_who_does_not_ride(unaided: Extractor, second: str) -> None:
    text = f"Soyuz T-90 lifted off on 3 May 2031 with astronaut Ada Nunez aboard. {second}"
    assert crew(unaided, text) == {"Soyuz T-90 | crew | Ada Nunez | launch"}


def test_a_politician_is_no_person_of_the_article(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 lifted off on 3 May 2031 with astronaut Ada Nunez aboard. President Carl Weber watched."
    )
    assert named(found, RecordKind.PERSON) == {"Ada Nunez"}


@pytest.mark.parametrize(
    "words",
    [
        "Baikonur Cosmodrome", "Mission Control", "Red Square", "International Space Station", "Space Force",
        "United States", "European Space Agency", "Happy New Year",
    ],
)  # fmt: skip
def test_capitals_that_are_no_people(unaided: Extractor, words: str) -> None:
    text = f"Soyuz T-90 lifted off on 3 May 2031 with astronaut Ada Nunez aboard, seen from {words}."
    assert named(unaided.extract(text), RecordKind.PERSON) == {"Ada Nunez"}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("NASA astronaut Ada Nunez", {"agency | NASA"}),
        ("astronaut Ada Nunez of NASA", {"agency | NASA"}),
        ("NASA's Ada Nunez", {"agency | NASA"}),
        ("Roscosmos cosmonaut Ada Nunez", {"agency | Roscosmos"}),
        ("astronaut Ada Nunez of the European Space Agency", {"agency | European Space Agency"}),
        ("Russian cosmonaut Ada Nunez", {"nationality | Russia"}),
        ("the American Ada Nunez", {"nationality | United States"}),
        ("Canada's Ada Nunez", {"nationality | Canada"}),
        ("astronaut Ada Nunez, 43,", {"age | 43"}),
        ("astronaut Ada Nunez (43)", {"age | 43"}),
        ("43-year-old astronaut Ada Nunez", {"age | 43"}),
        ("astronaut Ada Nunez, aged 43,", {"age | 43"}),
        ("astronaut Ada Nunez", set()),
        ("NASA astronaut Ada Nunez, 43,", {"agency | NASA", "age | 43"}),
        ("astronaut Ada Nunez, 7,", set()),
    ],
)
def test_what_is_said_of_a_person(unaided: Extractor, words: str, expected: set[str]) -> None:
    found = unaided.extract(f"Soyuz T-90 lifted off on 3 May 2031 with {words} aboard.")
    told = said(found, Attribute.AGENCY, Attribute.NATIONALITY, Attribute.AGE)
    assert told == {f"Ada Nunez | {line}" for line in expected}


@pytest.mark.parametrize(
    ("words", "agencies"),
    [
        ("Roscosmos cosmonauts Ada Nunez and Bo Lindqvist", {"Ada Nunez": "Roscosmos", "Bo Lindqvist": "Roscosmos"}),
        ("cosmonauts Ada Nunez and Bo Lindqvist of Roscosmos", {"Ada Nunez": "Roscosmos", "Bo Lindqvist": "Roscosmos"}),
        (
            "cosmonaut Ada Nunez of Roscosmos and astronaut Bo Lindqvist of NASA",
            {"Ada Nunez": "Roscosmos", "Bo Lindqvist": "NASA"},
        ),
        ("cosmonaut Ada Nunez and NASA astronaut Bo Lindqvist", {"Bo Lindqvist": "NASA"}),
    ],
)
def test_a_plural_head_speaks_for_all_and_a_singular_for_one(
    unaided: Extractor, words: str, agencies: dict[str, str]
) -> None:
    found = unaided.extract(f"Soyuz T-90 lifted off on 3 May 2031 with {words} aboard.")
    assert said(found, Attribute.AGENCY) == {f"{name} | agency | {agency}" for name, agency in agencies.items()}


def test_a_surname_alone_is_the_person_told_in_full(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90 lifted off on 3 May 2031 with astronaut Ada Nunez aboard. Nunez, 43, is an engineer."
    )
    assert said(found, Attribute.AGE) == {"Ada Nunez | age | 43"}
    assert named(found, RecordKind.PERSON) == {"Ada Nunez"}


def test_only_the_catalogue_identifies_a_person(unaided: Extractor, shipped: Extractor) -> None:
    text = "NASA astronaut Sunita Williams lifted off aboard Soyuz T-90 on 3 May 2031."

    def identity(extractor: Extractor) -> list[str]:
        return [s.catalogue_id for s in extractor.extract(text).subjects if s.kind is RecordKind.PERSON]

    assert identity(unaided) == [""]
    assert len(identity(shipped)) == 1
    assert identity(shipped) != [""]


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("European Space Agency (ESA) astronaut Ada Nunez", "agency | European Space Agency"),
        ("NASA Astronaut Dr Ada Nunez", "agency | NASA"),
        ("Canadian Space Agency astronaut Ada Nunez", "agency | Canadian Space Agency"),
        ("astronaut Ada Nunez (ESA/Denmark)", "nationality | Denmark"),
        ("astronaut Ada Nunez (commander, NASA)", "agency | NASA"),
        ("astronaut Ada Nunez, who represents NASA,", "agency | NASA"),
        ("astronaut Ada Nunez, representing Italy,", "nationality | Italy"),
        ("South Korean bio-engineer Ada Nunez", "nationality | South Korea"),
        ("Russian flight engineer Ada Nunez", "nationality | Russia"),
        ("French spationaut Ada Nunez", "nationality | France"),
        ("the United States' Ada Nunez", "nationality | United States"),
        ("Iranian-born American Ada Nunez", "nationality | United States"),
        ("astronaut Ada Nunez, who would be the first Belgian woman in space,", "nationality | Belgium"),
        ("astronaut Ada Nunez, 38 years of age,", "age | 38"),
    ],
)
def test_what_modifiers_say(unaided: Extractor, words: str, fact: str) -> None:
    found = unaided.extract(f"Soyuz T-90 lifted off carrying {words} and cosmonaut Bo Lindqvist.")
    assert f"Ada Nunez | {fact}" in said(found, Attribute.AGENCY, Attribute.NATIONALITY, Attribute.AGE)


@pytest.mark.parametrize(
    ("names", "facts"),
    [
        ("a pair of Russians, Ada Nunez and Bo Lindqvist", {"nationality | Russia"}),
        ("commander Ada Nunez and flight engineer Bo Lindqvist of Roscosmos", {"agency | Roscosmos"}),
        ("Ada Nunez and Bo Lindqvist of Russia", {"nationality | Russia"}),
        ("cosmonaut Ada Nunez and the American Bo Lindqvist", set()),
        ("Ada Nunez and Bo Lindqvist (Russia)", set()),
    ],
)
def test_what_is_said_of_a_whole_list(unaided: Extractor, names: str, facts: set[str]) -> None:
    found = unaided.extract(f"Soyuz T-90 lifted off carrying {names}.")
    told = said(found, Attribute.AGENCY, Attribute.NATIONALITY)
    assert {line.removeprefix("Ada Nunez | ") for line in told if line.startswith("Ada")} == facts


@pytest.mark.parametrize(("words", "name"), [("Ada NUNEZ", "Ada Nunez"), ("Kirsten VAN-BERG", "Kirsten Van-Berg")])
def test_surnames_in_capitals(unaided: Extractor, words: str, name: str) -> None:
    assert crew(unaided, f"Soyuz T-90 lifted off with astronaut {words} aboard.") == {
        f"Soyuz T-90 | crew | {name} | launch"
    }


def test_surnames_of_two_words(unaided: Extractor) -> None:
    found = unaided.extract("Soyuz T-90 lifted off with astronaut Bo Vande Lind aboard. Vande Lind, 43, sang.")
    assert said(found, Attribute.AGE) == {"Bo Vande Lind | age | 43"}


@pytest.mark.parametrize(
    ("text", "leg"),
    [
        ("Soyuz T-90 landed, bringing home Ada Nunez and Bo Lindqvist.", "landing"),
        ("Soyuz T-90 undocked and brought Ada Nunez and Bo Lindqvist back to Earth.", "landing"),
        ("Soyuz T-90 delivered Ada Nunez and Bo Lindqvist to the space station and is to bring them home.", "launch"),
        ("Ada Nunez and Bo Lindqvist came home aboard Soyuz T-90.", "landing"),
        ("Soyuz T-90 docked in May. Ada Nunez and Bo Lindqvist will return aboard Soyuz T-90.", "landing | planned"),
        ("Soyuz T-90 landed on 3 May 2031. The crew of Soyuz T-90: Ada Nunez and Bo Lindqvist.", "landing"),
    ],
)
def test_words_that_tell_the_way(unaided: Extractor, text: str, leg: str) -> None:
    assert crew(unaided, text) == {f"Soyuz T-90 | crew | {n} | {leg}" for n in ("Ada Nunez", "Bo Lindqvist")}


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 docked. The original crew was Ada Nunez and Bo Lindqvist.",
        "Soyuz T-90 undocked. Expedition 99 will formally begin, with Ada Nunez and Bo Lindqvist aboard the station.",
        "Soyuz T-90 docked. The current station crew includes astronauts Ada Nunez and Bo Lindqvist.",
        "Soyuz T-90 docked with the station. Ada Nunez and Bo Lindqvist met them aboard the outpost.",
    ],
)
def test_lists_of_those_who_do_not_ride(unaided: Extractor, text: str) -> None:
    assert not crew(unaided, text)


def test_the_subject_before_an_insertion_owns_the_verb(unaided: Extractor) -> None:
    found = unaided.extract(
        "Soyuz T-90, bound for the station where the Soyuz T-89 crew lived, was launched on 3 May 2031 with astronauts."
        " Soyuz T-91, which was to relieve the Soyuz T-89 crew, landed on 9 October 2031."
    )
    assert said(found, Attribute.LAUNCH_TIME, Attribute.LANDING_TIME) == {
        "Soyuz T-90 | launch_time | 2031-05-03",
        "Soyuz T-91 | landing_time | 2031-10-09",
    }


@pytest.mark.parametrize(
    ("text", "leg"),
    [
        ("Ada Nunez and Bo Lindqvist will be replaced. They arrived aboard the Soyuz T-90.", "launch"),
        ("Ada Nunez and Bo Lindqvist live there. They will return on the Soyuz T-90.", "landing | planned"),
        ("Soyuz T-90, on which Ada Nunez and Bo Lindqvist will return.", "landing | planned"),
        ("The homecoming of Ada Nunez and Bo Lindqvist was late. Soyuz T-90 landed.", "landing"),
    ],
)  # fmt: skip
def test_people_by_pronouns_and_nouns(unaided: Extractor, text: str, leg: str) -> None:
    found = crew(unaided, f"The spacecraft Soyuz T-90 is crewed by astronauts. {text}")
    assert {f"Soyuz T-90 | crew | {name} | {leg}" for name in ("Ada Nunez", "Bo Lindqvist")} <= found


def test_one_person_by_a_pronoun(unaided: Extractor) -> None:
    found = crew(unaided, "Astronaut Ada Nunez has retired. In 2031 she flew aboard Soyuz T-90.")
    assert found == {"Soyuz T-90 | crew | Ada Nunez | launch"}


def test_a_clause_may_tell_of_the_last_part_of_a_list_only(unaided: Extractor) -> None:
    found = crew(
        unaided,
        "The current crew includes astronaut Ada Nunez and astronaut Bo Lindqvist, as well as astronaut Carl Weber and"
        " astronaut Dora Klein, who arrived aboard Soyuz T-90.",
    )
    assert found == {f"Soyuz T-90 | crew | {name} | launch" for name in ("Carl Weber", "Dora Klein")}


def test_those_of_whom_an_insertion_tells_more_ride_too(unaided: Extractor) -> None:
    found = crew(unaided, "Ada Nunez and Bo Lindqvist, on the station since June, will return in the Soyuz T-90.")
    assert found == {f"Soyuz T-90 | crew | {name} | landing | planned" for name in ("Ada Nunez", "Bo Lindqvist")}


@pytest.mark.parametrize(
    "text",
    [
        "Ada Nunez and Bo Lindqvist, the other two, are Russian cosmonauts.",
        "The Russian crewmates Ada Nunez and Bo Lindqvist are well.",
        "Russian engineer and cosmonaut Ada Nunez sang with the Russian doctor and cosmonaut Bo Lindqvist.",
    ],
)
def test_nationalities_of_several(unaided: Extractor, text: str) -> None:
    found = unaided.extract(f"Soyuz T-90 lifted off carrying astronauts Ada Nunez and Bo Lindqvist. {text}")
    told = said(found, Attribute.NATIONALITY)
    assert told == {"Ada Nunez | nationality | Russia", "Bo Lindqvist | nationality | Russia"}


def test_who_flew_with_those_aboard_by_the_catalogue_rides_too(shipped: Extractor) -> None:
    found = shipped.extract(
        "A Soyuz capsule lifted off on 3 December 2018.\n\nIt docked with the space station on the same day.\n\n"
        "Cosmonaut Oleg Kononenko had a smile for all of them.\n\nAstronaut Anne McClain waved to her family at home.",
        "2018-12-04",
    )
    assert {line.split(" | ")[2] for line in said(found, Attribute.CREW)} == {"Oleg Kononenko", "Anne McClain"}


def test_a_list_of_names_below_words_on_the_crew(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 lifted off on Monday.\n\nPrime crew\n"
        "- Ada Petrovna Nunez (Roscosmos), commander\n- Bo Lindqvist (NASA)"
        "\n\nBackup crew\n- Cy Ostrov (Roscosmos), commander\n\n"
        "Related\n- Soyuz T-89 lands\n- Dee Muller (NASA) is back"
    )
    assert crew(unaided, text) == {
        "Soyuz T-90 | crew | Ada Petrovna Nunez | launch",
        "Soyuz T-90 | crew | Bo Lindqvist | launch",
    }


def test_nations_before_a_list_are_the_peoples_own(unaided: Extractor) -> None:
    text = "Soyuz T-90 – Ada Nunez (Canada), Bo Lindqvist (Denmark) – docked on 29 May 2031."
    assert crew(unaided, text) == {
        "Soyuz T-90 | crew | Ada Nunez | launch",
        "Soyuz T-90 | crew | Bo Lindqvist | launch",
    }


@pytest.mark.parametrize("name", ["Ada B Nunez", "Ada Nunez Jr.", "Ada Nunez III", "Ada “Dee” Nunez"])
def test_names_with_more_than_words(unaided: Extractor, name: str) -> None:
    found = crew(unaided, f"Soyuz T-90 lifted off on Monday with astronaut {name} aboard.")
    assert len(found) == 1
    assert "Nunez" in found.pop()


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 exploded, killing the teacher Ada Nunez and two other astronauts: Bo Lindqvist and Cy Ostrov.",
        "Soyuz T-90 is up. Commander Ada Nunez and her crewmates, Bo Lindqvist and Cy Ostrov, are to dock soon.",
        "Soyuz T-90 lifted off. Beside astronaut Ada Nunez sat Bo Lindqvist and Cy Ostrov.",
        "Soyuz T-90 lifted off with Ada Nunez, who has flown twice before, and Bo Lindqvist and Cy Ostrov.",
        "Astronauts Ada Nunez, Bo Lindqvist and Cy Ostrov owe their lives to the escape tower of Soyuz T-90.",
    ],
)
def test_more_ways_to_say_who_is_aboard(unaided: Extractor, text: str) -> None:
    names = {line.split(" | ")[2] for line in crew(unaided, text)}
    assert names >= {"Bo Lindqvist", "Cy Ostrov"}


def test_the_only_flight_of_an_article_is_that_of_its_crew(unaided: Extractor) -> None:
    text = "The hatch of Soyuz T-90 was opened on 30 June 2031.\n\nCosmonauts Ada Nunez and Bo Lindqvist wore no suits."
    assert {line.split(" | ")[2] for line in crew(unaided, text)} == {"Ada Nunez", "Bo Lindqvist"}


@pytest.mark.parametrize("verb", ["will carry", "is to bring", "is scheduled to ferry", "would take"])
def test_what_a_craft_is_to_carry_is_planned(unaided: Extractor, verb: str) -> None:
    text = f"Soyuz T-90 {verb} cosmonauts Ada Nunez and Bo Lindqvist to the station."
    assert crew(unaided, text) == {
        "Soyuz T-90 | crew | Ada Nunez | launch | planned",
        "Soyuz T-90 | crew | Bo Lindqvist | launch | planned",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ann Smith, at 77 the oldest person ever to fly, lifted off in Soyuz T-90 on 3 May 2031 with the cosmonauts.",
        "Ann Smith and her crew of five are taking cosmonauts to the station in Soyuz T-90.",
        "Soyuz T-90 with its cosmonauts lifted off on 3 May 2031. Ann Smith commands the crew of seven.",
        "The return to Kazakhstan of Ann Smith and Ben Jones in Soyuz T-90 pleased the cosmonauts on 3 May 2031.",
        "The spacecraft Soyuz T-90 is the capsule of Ann Smith and Ben Jones, who are cosmonauts.",
    ],
)
def test_people_ride_by_what_stands_around_their_names(unaided: Extractor, text: str) -> None:
    assert any(line.startswith("Soyuz T-90 | crew | Ann Smith") for line in said(unaided.extract(text), Attribute.CREW))


@pytest.mark.parametrize(
    "lead",
    ["The next crew, {}, is scheduled to launch on 3 May.", "Next in line are {}, who plan to launch on 3 May."],
)
def test_the_next_crew_has_a_flight_of_its_own(unaided: Extractor, lead: str) -> None:
    text = f"Soyuz T-90 landed on 3 April 2031 with three cosmonauts. {lead.format('cosmonauts Ada Nunez and Bo Lind')}"
    crew = said(unaided.extract(text), Attribute.CREW)
    assert crew == {f"unnamed | crew | {name} | launch | planned" for name in ("Ada Nunez", "Bo Lind")}


def test_a_table_of_the_crew_may_stand_ahead_of_its_flight(unaided: Extractor) -> None:
    table = "Position | Crew\nCommander | Ada Nunez\nFlight Engineer 1 | Bo Lind"
    text = f"{table}\nSpacecraft: Soyuz T-90, launched 3 May 2031."
    names = {line.split(" | ")[2] for line in said(unaided.extract(text), Attribute.CREW)}
    assert names == {"Ada Nunez", "Bo Lind"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nasa's Ada Nunez flew aboard Soyuz T-90 on 3 May 2031.", "Ada Nunez"),
        ("American T.J. Lind flew aboard Soyuz T-90 on 3 May 2031.", "T.J. Lind"),
        ("Commander Ada Nunez and her five crewmates flew aboard Soyuz T-90 on 3 May 2031.", "Ada Nunez"),
    ],
)
def test_names_behind_possessives_and_initials(unaided: Extractor, text: str, name: str) -> None:
    assert {line.split(" | ")[2] for line in said(unaided.extract(text), Attribute.CREW)} == {name}


def test_who_rode_the_only_flight_named_by_the_catalogue_rides_it(shipped: Extractor) -> None:
    text = (
        "Soyuz TM-11 was launched on 2 December 1990. Mir has two residents, who look after the station.\n\n"
        "The cosmonauts Musa Manarov and Viktor Afanasyev spoke to reporters on Friday. They were in good spirits."
    )
    assert {line.split(" | ")[2] for line in said(shipped.extract(text), Attribute.CREW)} >= {"Musa Manarov"}


def test_a_traveller_is_known_by_other_spellings_beside_spaceflight(shipped: Extractor) -> None:
    text = "Fossum, Furukawa and Volkov of the Soyuz TMA-02M will join Ron Garan and Alexander Samokutyaev on the ISS."
    assert {"Ron Garan", "Alexander Samokutyaev"} <= named(shipped.extract(text), RecordKind.PERSON)


def test_names_like_those_of_travellers_are_nobody_without_spaceflight(shipped: Extractor) -> None:
    text = (
        "Captain Oleg Artemov launched a long ball, and Nick Haig headed it home for Baikonur. The crew docked at last."
    )
    assert not shipped.extract(text).subjects


def test_a_post_is_no_part_of_a_name(shipped: Extractor) -> None:
    text = (
        "Soyuz MS-11 docked with the ISS on 3 December 2018 with Anne McClain. NASA Administrator Bill Nelson watched."
    )
    assert named(shipped.extract(text), RecordKind.PERSON) == {"Anne McClain"}


def test_a_post_of_a_ship_stands_between_two_of_a_list(shipped: Extractor) -> None:
    text = (
        "STS-107 crew members were Rick D. Husband, Columbia’s commander, Navy Capt. David M. Brown and Kalpana Chawla."
    )
    assert len(said(shipped.extract(text), Attribute.CREW)) == 3


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Soyuz TMA-18 took up Timothy (T.J.) Creamer.", "Timothy (T.J.) Creamer"),
        ("The astronauts on Shenzhou 14-Chen Dong and Cai Xuzhe-had entered the station.", "Cai Xuzhe"),
        ("Soyuz 9 was flown by the heroes-Andrian Nikolayev and Vitali Sevastyanov-in June.", "Vitali Sevastyanov"),
        ("South Korean Yi So-yeon was also aboard the Soyuz TMA-11 that landed.", "Yi So-yeon"),
        ("Beside Dennis Tito sat the two cosmonauts of Soyuz TM-32.", "Dennis Tito"),
    ],
)  # fmt: skip
def test_a_name_ends_where_other_words_begin(shipped: Extractor, text: str, name: str) -> None:
    assert name in named(shipped.extract(text), RecordKind.PERSON)


def test_points_with_posts_are_a_crew_under_any_heading(shipped: Extractor) -> None:
    text = (
        "Soyuz 23\n\nSoyuz 23 was a flight to the space station Salyut 5.\n\nThe team at home\n\n"
        "• Vyacheslav Dmitrievich Sudow ( first space flight), Commander ( Air Force )\n"
        "• Valery Ilyich Rozhdestvensky ( first space flight ), flight engineer\n\nBackup crew\n\n"
        "• Viktor Vasilyevich Gorbatko, Commander\n• Yuri Nikolayevich Glaskow, Flight Engineer\n"
    )
    assert crew(shipped, text) == {
        "Soyuz 23 | crew | Vyacheslav Dmitrievich Sudow | launch",
        "Soyuz 23 | crew | Valery Ilyich Rozhdestvensky | launch",
    }


def test_columns_behind_a_name_tell_post_and_agency(shipped: Extractor) -> None:
    text = (
        "The Soyuz TMA-11 was launched on 10 October 2007.\n\nPrimary crew\n\nPeggy A. Whitson Commander NASA  \n"
        "Yuri Malenchenko Flight Engineer; Soyuz commander Roskosmos  \nLéopold Eyharts Flight Engineer ESA (France)\n"
    )
    found = shipped.extract(text)
    assert said(found, Attribute.AGENCY, Attribute.NATIONALITY) == {
        "Peggy A. Whitson | agency | NASA",
        "Yuri Malenchenko | agency | Roscosmos",
        "Léopold Eyharts | agency | European Space Agency",
        "Léopold Eyharts | nationality | France",
    }


def test_a_surname_behind_what_travellers_are_called_is_somebody_known(shipped: Extractor) -> None:
    text = 'The capsule splashed down on Sunday, 2 August 2020. "Thank you", astronaut Behnken said on NASA television.'
    assert "Behnken" in named(shipped.extract(text), RecordKind.PERSON)


def test_who_is_spoken_of_beside_a_flight_of_theirs_is_seated_there(shipped: Extractor) -> None:
    text = (
        "The Soyuz TM-32 was launched on 28 April 2001. Aboard it were Talgat Musabayev, Yuri Baturin and Dennis Tito. "
        "This crew returns to Earth aboard Soyuz TM-31."
    )
    assert {line for line in crew(shipped, text) if "TM-31" in line} == {
        "Soyuz TM-31 | crew | Talgat Musabayev | landing",
        "Soyuz TM-31 | crew | Yuri Baturin | landing",
        "Soyuz TM-31 | crew | Dennis Tito | landing",
    }


def test_a_craft_of_which_nothing_is_dated_takes_no_first_people_of_an_article(shipped: Extractor) -> None:
    text = (
        "A Progress struck the Mir station on 25 June 1997. Vasily Tsibliev and Aleksandr Lazutkin were not injured. "
        "A Soyuz capsule attached to the Mir for use by the cosmonauts was not damaged."
    )
    assert not crew(shipped, text)


def test_who_returns_with_others_rides_with_them(shipped: Extractor) -> None:
    text = (
        "Marcos Pontes was launched on 30 March 2006 in a Soyuz with Pavel Vinogradov and Jeffrey Williams. "
        "He returns on April 8 with the outgoing crew, Bill McArthur and Valery Tokarev."
    )
    found = shipped.extract(text, "2006-03-30")
    ridden = {
        name: {f.subject for f in found.facts if f.attribute is Attribute.CREW and f.value.endswith(name)}
        for name in ("Pontes", "Vinogradov", "Tokarev")
    }
    assert ridden["Pontes"] == ridden["Vinogradov"] | ridden["Tokarev"]
    assert not ridden["Vinogradov"] & ridden["Tokarev"]


def test_verbs_of_headlines_are_no_names(unaided: Extractor) -> None:
    body = "\n\nCosmonaut Ada Nunez, who commands the station, said that Soyuz T-90 landed safely on 3 May 2031.\n"
    found = unaided.extract(f"Station Commander Defends Actions After Close Call{body}")
    assert named(found, RecordKind.PERSON) == {"Ada Nunez"}
    told_again = unaided.extract(f"Station Astronaut Bo Lindqvist Defends Her Actions{body}Lindqvist is up there, too.")
    assert "Bo Lindqvist" in named(told_again, RecordKind.PERSON)
