"""What of a page is prose, and which pages are about people in space at all."""

import pytest

from soyuz_gui.domain.facts import Attribute, Extraction, MentionKind
from soyuz_gui.extract.pipeline import Extractor
from soyuz_gui.extract.words.glued import parted
from soyuz_gui.extract.words.prose import flowing
from tests.unit.extract.said import marked, said

STORY = "Soyuz T-90 lifted off on 3 May 2031 with astronaut Ada Nunez aboard."
FACTS = {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | crew | Ada Nunez | launch"}


def facts(extractor: Extractor, text: str) -> set[str]:
    return said(extractor.extract(text), Attribute.LAUNCH_TIME, Attribute.LANDING_TIME, Attribute.CREW)


@pytest.mark.parametrize(
    "rest",
    [
        "Related articles\nSoyuz T-91 landed on 9 June 2031\nSoyuz T-92 lifted off on 1 July 2031",
        "Read more: Soyuz T-91 landed on 9 June 2031.",
        "Photo: Soyuz T-91 landed on 9 June 2031.",
        "By Bo Lindqvist, astronaut aboard Soyuz T-91",
        "Soyuz T-91 lands with Bo Lindqvist",
    ],
)
def test_what_is_no_prose_states_nothing(unaided: Extractor, rest: str) -> None:
    assert facts(unaided, f"{STORY}\n\n{rest}\n") == FACTS


@pytest.mark.parametrize(
    "rest", ["In the film, a spaceship landed on 9 June 2031.", "They will shoot a film.", "The film crew waited."]
)
def test_a_word_of_fiction_concerns_its_own_sentence(unaided: Extractor, rest: str) -> None:
    assert facts(unaided, f"{STORY} {rest}") == FACTS


@pytest.mark.parametrize(
    "lead",
    [
        "BAIKONUR, Kazakhstan (Agency) — ",
        "Moscow, 3 May 2031 - ",
        "Moscow (Agency) ",
        "A headline without a full stop\n\n",
        "By Carl Weber\nPublished 4 May 2031\n\n",
    ],
)
def test_what_stands_before_the_story_changes_nothing(unaided: Extractor, lead: str) -> None:
    assert facts(unaided, lead + STORY) == FACTS


def test_lines_wrapped_at_a_width_flow_together(unaided: Extractor) -> None:
    text = (
        "The Soyuz T-90 spacecraft, which had been waiting on its pad for two\n"
        "long weeks of storms and of repairs to the tower beside it, finally\n"
        "lifted off from the Baikonur Cosmodrome in the early hours of the 3\n"
        "May 2031, to the relief of all who had come to see it, and with the\n"
        "astronaut Ada Nunez aboard.\n"
    )
    assert facts(unaided, text) >= {"Soyuz T-90 | launch_time | 2031-05-03"}


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 lifted off on\n3 May 2031 with Ada\nNunez and Bo\nLindqvist aboard,\nand is up\nby now,\nas told.",
        "Soyuz T-90, with the astronauts Ada Nunez and Bo Lindqvist aboard, \nlifted off on 3 May 2031.",
        "Soyuz T-90 lifted off on 3 May 2031 with Ada Nunez and the astronaut\nof ours, Bo Lindqvist, aboard.",
    ],
)
def test_a_sentence_goes_on_behind_a_line_break_in_lower_case(unaided: Extractor, text: str) -> None:
    found = facts(unaided, text)
    assert "Soyuz T-90 | launch_time | 2031-05-03" in found
    assert {line for line in found if "| crew |" in line} == {
        "Soyuz T-90 | crew | Ada Nunez | launch",
        "Soyuz T-90 | crew | Bo Lindqvist | launch",
    }


def test_a_heading_that_tells_of_a_start_is_no_place(unaided: Extractor) -> None:
    text = "Crew lifts off\nAda Nunez rode up in Soyuz T-90 on 3 May 2031."
    assert not marked(unaided.extract(text), text, MentionKind.PLACE)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\n",
        "The council met on 3 May 2031 and launched an inquiry into the leak.",
        "The company launched its new phone on Friday; the shares crashed on Monday.",
        "The ferry docked on 3 May 2031 with forty passengers aboard, among them Ada Nunez.",
        "The plane landed in Kazakhstan on 3 May 2031 with President Bo Lindqvist aboard.",
        "The rocket attack on 3 May 2031 killed three people.",
        "Atlantis, a hotel, opened on 3 May 2031.",
    ],
)
def test_other_news_give_nothing_at_all(shipped: Extractor, text: str) -> None:
    assert shipped.extract(text, "2031-05-04") == Extraction()


def test_names_of_places_craft_and_agencies_are_marked(unaided: Extractor) -> None:
    text = (
        "NASA said that Soyuz T-90 lifted off from Baikonur for the International Space Station atop a Soyuz-FG rocket."
    )
    found = unaided.extract(text)
    assert ("NASA", "NASA") in marked(found, text, MentionKind.ORGANISATION)
    places = marked(found, text, MentionKind.PLACE)
    assert ("Baikonur", "Baikonur Cosmodrome") in places
    assert ("International Space Station", "International Space Station") in places
    assert [label for _, label in marked(found, text, MentionKind.VEHICLE)] == ["Soyuz-FG"]


def test_a_wrapped_letter_flows_though_its_lines_end_with_blanks() -> None:
    lines = [
        "The six members of the crew have left the shuttle. They took their ",
        "first steps out of the orbiter at the Kennedy Space Center to move ",
        "into the vehicle that waited for them, where they were given a few ",
        "minutes to rest and to look around.",
    ]
    text = "\n".join(lines)
    assert flowing(text) == text.replace(" \n", "  ")


def test_headlines_between_long_paragraphs_are_no_wrapped_lines() -> None:
    headline = "Three cosmonauts lift off from Baikonur and head for the station"
    text = f"{headline}\nThe rocket rose on time.\n{headline}\nThe rocket rose on time."
    assert flowing(text) == text


def test_a_sentence_that_is_torn_in_two_flows() -> None:
    text = "A report that was sent to the editors of all newspapers by the official\nnews agency said so.\nOne\ntwo"
    assert flowing(text) == text.replace("official\nnews", "official news")


def test_the_lines_of_a_quoted_letter_flow() -> None:
    lines = [
        ">> The commander and the flight engineer are scheduled to launch from ",
        ">> the Baikonur Cosmodrome in Kazakhstan at about noon on the fifth of ",
        ">> April to begin a stay of six months in space, with a guest who has ",
        ">> paid for it.",
    ]
    text = "\n".join(lines)
    assert flowing(text) == text.replace(" \n>> ", "     ")


def test_a_long_caption_tells_something(unaided: Extractor) -> None:
    caption = (
        "Photo: Cosmonauts Ann Brown and Ben Green launched in Soyuz TMA-98 from Baikonur on Friday, April 2, 2032. "
    )
    found = said(unaided.extract(f"{caption}Photo Credit: (NASA)\nPhoto: Cy White"), Attribute.LAUNCH_TIME)
    assert found == {"Soyuz TMA-98 | launch_time | 2032-04-02"}


def test_words_that_a_page_ran_together_are_read_apart(unaided: Extractor) -> None:
    text = (
        "The RussianSoyuz T-90 withNASA astronaut AnnaLee docked with TheInternational Space Station, said Russia?s "
        "spaceAgency."
    )
    found = unaided.extract(text)
    assert said(found) == {
        "Soyuz T-90 | destination | International Space Station",
        "Soyuz T-90 | crew | Anna Lee | launch",
        "Anna Lee | agency | NASA",
    }
    assert all(fact.span.of(text) and fact.stated in fact.span.of(text) for fact in found.facts if fact.stated)


def test_two_companies_that_write_their_names_in_one_are_no_lost_blanks() -> None:
    assert parted("OceanGate and MacDonald flew a SpaceX Dragon past a SpaceShipTwo with Megan McArthur.") is None
