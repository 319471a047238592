"""Headline, dateline, agency and address of a text, and what is none of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.reading import preamble

BODY = "\nThe crew of three reached the station on Friday, three hours after the launch."


@pytest.mark.parametrize(
    ("first_lines", "day"),
    [
        (" date 2031-05-03 Plesetsk. A rocket rose.", "2031-05-03"),
        ("Published on: 3 May 2031", "2031-05-03"),
        ("Updated: Sat, 3 May 2031, 10:30 am GMT", "2031-05-03"),
        ("PLESETSK, Russia, Dec. 3, 2031 (AP) — Three people", "2031-12-03"),
        ("Plesetsk, 3 September 2031 – Three people", "2031-09-03"),
        ("MOSCOW, Sept. 3, 2031 /TASS/. The crew", "2031-09-03"),
        ("15 September 2031", "2031-09-15"),
        ("Monday, September 15th, 2031", "2031-09-15"),
        ("2031-09-15", "2031-09-15"),
        ("15. září 2031", "2031-09-15"),
        ("15. 9. 2031 10:11", "2031-09-15"),
        ("15 września 2031 roku", "2031-09-15"),
        ("15 de septiembre de 2031, 10:30", "2031-09-15"),
        ("Raketenstart\n15. Oktober 2031", "2031-10-15"),
        ("15 мая 2031 г.", "2031-05-15"),
        ("A rocket rises\n\nBy Jane Doe | September 15, 2031", "2031-09-15"),
        ("A rocket rises\nhttps://example.org/a\n15 September 2031 14:05 UTC", "2031-09-15"),
        ("A rocket rises\n8.15PM, Sat Apr 5 2031", "2031-04-05"),
        ("15. December 2031", "2031-12-15"),
        ("15 September 2031, 05:15 -- The crew of three", "2031-09-15"),
        ("Plesetsk (AFP) Oct 21, 2031 Two people and", "2031-10-21"),
        ("EXAMPLE-NEWS. January 30, 2031. Training began", "2031-01-30"),
        ("Science & Space June 06, 2031, 19:33", "2031-06-06"),
        ("- Example Press - Sunday, June 1, 2031", "2031-06-01"),
        ("Posted in Science, 13th June 2031 09:11 GMT", "2031-06-13"),
        ("Posted by: Jane Doe | 16 March 2031", "2031-03-16"),
        ("Jane Doe Published December 01, 2031 | 03:00 AM", "2031-12-01"),
        ("A rocket rises\n\nSeptember 06, 2031|By Jane Doe, Example Tribune.", "2031-09-06"),
        ("A rocket rises\nDecember 20, 2031|United Press International", "2031-12-20"),
        ("November 19, 2031 / 2:35 AM / 5 years ago", "2031-11-19"),
        ("A rocket rises\nJune 25, 2031 GMT", "2031-06-25"),
        ("AFP  Mar 11, 2031", "2031-03-11"),
        ("June 19, 2031 - Jane Doe, 26, returned safely to Earth today.", "2031-06-19"),
    ],
)
def test_a_dateline_dates_the_article(first_lines: str, day: str) -> None:
    assert preamble.read(first_lines + BODY).published == day


@pytest.mark.parametrize(
    "first_line",
    [
        "On December 3, 2031, a craft was launched from Plesetsk.",
        "The launch of 3 May 2031 was the third.",
        "A craft launched December 3, 2031 — the third this year — carried three.",
        "MOSCOW, Dec 3 (Reuters) - The crew",
        "Published on: 31 February 2031",
        "date 2031-13-01 Plesetsk.",
        "The year 2031 brought",
        "Soyuz MS-90 launch, June 6, 2031",
        "Start odbył się 3 maja 2031 roku.",
        "The crew posted a picture on 3 May 2031",
        "June 19, 2031 - Jane Doe, 26, returns safely to Earth.",
        "April 12, 2031 | Soyuz MS-90 | Jane Doe",
    ],
)
def test_a_date_in_a_sentence_is_no_dateline(first_line: str) -> None:
    assert preamble.read(first_line + BODY).published == ""


def test_a_date_far_from_the_start_is_no_dateline() -> None:
    text = "\n".join(["A line of news that goes on."] * 8 + ["15 September 2031"])
    assert preamble.read(text).published == ""


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("BY JANE DOE", "JANE DOE"),
        ("By Jane Q. Doe, The Orbit", "Jane Q. Doe"),
        ("By Jane Doe, Example Press", "Jane Doe"),
        ("By Jean-Pierre O'Hara and Ludwig van der Berg", "Jean-Pierre O'Hara and Ludwig van der Berg"),
        ("By Jane Doe, John Roe and Ann Poe", "Jane Doe, John Roe and Ann Poe"),
        ("Written by Ada Núñez", "Ada Núñez"),
        ("By Jane Doe | September 15, 2031", "Jane Doe"),
        ("By Jane Doe published September 21, 2031", "Jane Doe"),
        ("By The Example Press", ""),
        ("By Jane", ""),
        ("By Tuesday Evening", ""),
        ("By Tuesday evening, the crew was aboard", ""),
        ("By Jane Doe it was called a success.", ""),
        ("By Soyuz T-90 standards", ""),
    ],
)
def test_a_byline_names_the_author(line: str, author: str) -> None:
    found = preamble.read(f"A rocket rises\n{line}\n{BODY}")
    assert (found.title, found.author) == ("A rocket rises", author)
    assert preamble.read(f"{line}\n{BODY}").author == author


def test_a_byline_is_no_title() -> None:
    assert preamble.read(f"By Jane Doe\n{BODY}").title == ""


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A rocket rises" + BODY, "A rocket rises"),
        ("# A rocket rises\n" + BODY, "A rocket rises"),
        ("\n\n  A rocket rises  \n" + BODY, "A rocket rises"),
        ("A rocket rises", ""),
        ("The rocket rose." + BODY, ""),
        ("15 September 2031" + BODY, ""),
        ("https://example.org/a" + BODY, ""),
        ("MOSCOW, Dec 3 (Reuters) - The crew" + BODY, ""),
        ("word " * 40 + BODY, ""),
        ("", ""),
    ],
)
def test_a_title_is_a_short_first_line_that_is_no_sentence(text: str, title: str) -> None:
    assert preamble.read(text).title == title


@pytest.mark.parametrize(
    ("first_line", "publisher"),
    [
        ("PLESETSK, Russia (AP) — Three people", "AP"),
        ("MOSCOW, Dec 3 (Reuters) - The crew", "Reuters"),
        ("MOSCOW, December 3. /TASS/. The crew", "TASS"),
        ("The agency (AP) reported", "AP"),
        ("the agency (AP) reported", ""),
        ("Three people reached the station (ISS)", ""),
    ],
)
def test_an_agency_in_brackets_at_the_start_published_it(first_line: str, publisher: str) -> None:
    assert preamble.read(first_line + BODY).publisher == publisher


def test_an_address_stands_on_a_line_of_its_own() -> None:
    assert preamble.read("A rocket\nSource: https://example.org/a?b=1\n" + BODY).address == "https://example.org/a?b=1"
    assert preamble.read("See https://example.org/a for more." + BODY).address == ""


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2031-05-03-launch.txt", "2031-05-03"),
        ("2031_05_03.txt", "2031-05-03"),
        ("2031-05-032.txt", ""),
        ("2031-15-03.txt", ""),
        ("launch-2031-05-03.txt", ""),
        ("20310503_launch.html", "2031-05-03"),
        ("20310503ab.html", ""),
        ("20311503.html", ""),
        ("03.05.2031 launch.pdf", "2031-05-03"),
        ("13-05-2031.txt", "2031-05-13"),
        ("05-13-2031.txt", "2031-05-13"),
        ("03-05-2031.txt", ""),
        ("18500503.txt", ""),
        ("000_42f19bd05b93e28f.txt", ""),
    ],
)
def test_a_file_name_that_starts_with_a_day(name: str, day: str) -> None:
    assert preamble.date_in_name(name) == day


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    found = preamble.read(text)
    assert found.title in " ".join(text.split())
    assert found.publisher in text


def test_a_line_of_many_spaces_is_read_as_soon_as_any_other() -> None:
    assert preamble.read(f"#{' ' * 3900}\nA rocket rose.").address == ""
    assert preamble.read(f"Up{' ' * 3900}and away\n\nA rocket rose.").title == "Up and away"


def test_a_headline_of_long_names_is_read_as_soon_as_any_other() -> None:
    headline = "Commander Konstantinopolskaya-Featherstonehaugh Congratulates Soyuz Rendezvous Crewmembers After 2031"
    assert preamble.read(f"{headline}\n\nA rocket rose.").title == headline
