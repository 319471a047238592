"""From which day an article is told, and what that makes of its days."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        (
            "Soyuz T-90 came down in Kazakhstan on Sunday the 25th.",
            "2031-05-27",
            "Soyuz T-90 | landing_time | 2031-05-25",
        ),
        ("Soyuz T-90 came down in Kazakhstan on the 29th.", "2031-05-27", "Soyuz T-90 | landing_time | 2031-04-29"),
        (
            "Soyuz T-90 will land in Kazakhstan on the 5th.",
            "2031-05-27",
            "Soyuz T-90 | landing_time | 2031-06-05 | planned",
        ),
        ("Soyuz T-90 came down on Friday the 13th.", "", "Soyuz T-90 | landing_time | XXXX[wd=5]"),
        (
            "MOSCOW, May 2 — Soyuz T-90 lifted off from Baikonur today with two cosmonauts.",
            "2031-05-03",
            "Soyuz T-90 | launch_time | 2031-05-02",
        ),
        (
            "CAPE CANAVERAL, Fla., May 2 — Soyuz T-90 lifted off today with two astronauts.",
            "2031-05-03",
            "Soyuz T-90 | launch_time | 2031-05-02",
        ),
        (
            "(Agency) MOSCOW, May 2. Soyuz T-90 came down on Friday night with two cosmonauts.",
            "2031-05-04",
            "Soyuz T-90 | landing_time | 2031-05-02",
        ),
        (
            "MOSCOW, March 2 — Soyuz T-90 lifted off from Baikonur today with two cosmonauts.",
            "2031-05-03",
            "Soyuz T-90 | launch_time | 2031-05-03",
        ),
        (
            "Soyuz T-90 with two cosmonauts lifted off from Baikonur on Dec. 3 last year.",
            "2031-12-20",
            "Soyuz T-90 | launch_time | 2030-12-03",
        ),
        (
            "Soyuz T-90 came down in Kazakhstan last night with two cosmonauts.",
            "2031-05-03",
            "Soyuz T-90 | landing_time | 2031-05-02",
        ),
        (
            "On Friday a sensor stopped the countdown.\n\nLIFT-OFF of Soyuz T-90 with two cosmonauts at 12:36 GMT.",
            "2031-05-04",
            "Soyuz T-90 | launch_time | 2031-05-04T12:36Z",
        ),
        (
            "Soyuz T-90 with two cosmonauts lifted off on Nov. 24 at 3:01 a.m. local time (2101 GMT on Nov. 23).",
            "",
            "Soyuz T-90 | launch_time | XXXX-11-23T21:01Z",
        ),
        (
            "Soyuz T-90 with two cosmonauts lifted off at 11:13 a.m. (10:13 p.m. Monday PST).",
            "",
            "Soyuz T-90 | launch_time | XXXX-XX-XXT22:13[America/Los_Angeles][wd=1]",
        ),
        (
            "Two in Soyuz T-90 lifted off at 4:01 p.m. EST Friday, Jan. 3 (3:01 a.m. Saturday, Jan. 4 in Baikonur).",
            "2031-01-05",
            "Soyuz T-90 | launch_time | 2031-01-03T21:01Z",
        ),
        (
            (
                "Soyuz T-90 has two cosmonauts.\n\nA photo.\n\nMore photos.\n\nNow read.\n\n"
                "STAR CITY (Moscow Region), May 2 (Agency) - The capsule came down on Friday."
            ),
            "2031-05-03",
            "Soyuz T-90 | landing_time | 2031-05-02",
        ),
        (
            "Soyuz T-90 with two cosmonauts lifted off at 1:57 a.m. Thursday (1957GMT Wednesday).",
            "",
            "Soyuz T-90 | launch_time | XXXX-XX-XXT19:57Z[wd=3]",
        ),
        (
            "Soyuz T-90 with two cosmonauts lifted off on Thursday at 1:57 a.m. (1957 GMT).",
            "",
            "Soyuz T-90 | launch_time | XXXX-XX-XXT19:57Z[wd=3]",
        ),
        (
            "Soyuz T-90 with two cosmonauts lifted off on Wednesday night at 9:30 EST (0230 GMT Thursday).",
            "2031-05-01",
            "Soyuz T-90 | launch_time | 2031-05-01T02:30Z",
        ),
        (
            "Soyuz T-90 with two cosmonauts came down at 8:51 p.m., EDT, or Saturday at 3:51 a.m., Moscow time.",
            "2031-05-03",
            "Soyuz T-90 | landing_time | 2031-05-03T00:51Z",
        ),
        (
            (
                "0156 GMT (8:56 p.m. EST Sun.)\n\nSoyuz T-90 has landed with two cosmonauts.\n\n"
                "0140 GMT (8:40 p.m. EST Sun.)\n\nTheir parachute is open."
            ),
            "",
            "Soyuz T-90 | landing_time | XXXX-XX-XXT20:56[US/Eastern][wd=7]",
        ),
        (
            "MOSCOW, May 3 (Agency) - Soyuz T-90 with two cosmonauts lifted off on Friday. Photo taken May 2, 2031.",
            "",
            "Soyuz T-90 | launch_time | 2031-05-02",
        ),
        (
            "MOSCOW, May 3 (Agency) - Officials cancelled Friday's planned landing of Soyuz T-90 with two cosmonauts.",
            "2031-05-03",
            "Soyuz T-90 | landing_time | 2031-05-02 | planned",
        ),
    ],
)
def test_days_count_from_the_day_of_writing(unaided: Extractor, text: str, published: str, expected: str) -> None:
    assert said(unaided.extract(text, published), *TIMES) == {expected}


def test_a_reprint_of_an_old_report_is_dated_by_its_flight(shipped: Extractor) -> None:
    text = "The three cosmonauts of Soyuz 11 landed in Kazakhstan today. They were launched on June 6."
    found = said(shipped.extract(text, "2021-06-30"), *TIMES)
    assert found == {"Soyuz 11 | landing_time | 1971-06-30", "Soyuz 11 | launch_time | 1971-06-06"}


def test_a_date_long_before_a_known_launch_is_that_of_another_flight(shipped: Extractor) -> None:
    text = (
        "Soyuz MS-13 landed on 6 February 2020 with Christina Koch, Alexander Skvortsov and Luca Parmitano. "
        "Koch left Earth on 14 March 2019."
    )
    found = said(shipped.extract(text, "2020-02-06"), Attribute.LAUNCH_TIME)
    assert found == {"unnamed | launch_time | 2019-03-14"}


def test_a_module_is_a_port_and_no_craft(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 with two cosmonauts lifted off on 3 May 2031. "
        "Docking with the Rassvet module is scheduled for 0843 GMT on 5 May."
    )
    found = said(unaided.extract(text, "2031-05-03"), Attribute.DOCKING_TIME)
    assert found == {"Soyuz T-90 | docking_time | 2031-05-05T08:43Z | planned"}


def test_the_year_of_a_page_is_not_that_of_a_flight_which_the_catalogue_knows(shipped: Extractor) -> None:
    text = "Soyuz TM-25 was launched on 10 February with three people. The page was last edited on 3 May 1996."
    assert said(shipped.extract(text, "1996-05-03"), Attribute.LAUNCH_TIME) == {
        "Soyuz TM-25 | launch_time | XXXX-02-10"
    }


def test_the_stamp_of_a_page_dates_no_event(unaided: Extractor) -> None:
    text = "The landing of Soyuz T-90 with two cosmonauts. Updated: Saturday, 17 May 2031 01:42 GMT"
    assert said(unaided.extract(text), *TIMES) == set()


def test_a_weekday_stays_with_the_clock_that_it_is_told_with(unaided: Extractor) -> None:
    text = "Soyuz T-90 with two cosmonauts landed at 6:20 a.m. Moscow time on Sunday (11:20 p.m. EDT)."
    found = said(unaided.extract(text), *TIMES)
    assert found == {"Soyuz T-90 | landing_time | XXXX-XX-XXT06:20[Europe/Moscow][wd=7]"}


def test_a_live_broadcast_is_no_landing(unaided: Extractor) -> None:
    text = "Soyuz T-90 undocked on 3 May 2031 with two cosmonauts. Follow the landing live from 9:30 p.m. EDT."
    assert said(unaided.extract(text), Attribute.LANDING_TIME) == set()


def test_what_comes_behind_an_aside_is_told_of_the_first(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 undocked on 3 May 2031 with two cosmonauts, who had arrived in Soyuz T-91 on 27 April, "
        "and landed at 03:51 UTC."
    )
    found = said(unaided.extract(text), Attribute.LANDING_TIME)
    assert not any(line.startswith("Soyuz T-91") for line in found)


def test_a_flight_that_is_named_dates_the_dateline(shipped: Extractor) -> None:
    text = "HOUSTON, Dec. 15 (Agency) - Gemini 6A with two astronauts lifted off today."
    assert said(shipped.extract(text), *TIMES) == {"Gemini 6A | launch_time | 1965-12-15"}


def test_what_is_tried_again_is_what_failed(unaided: Extractor) -> None:
    text = (
        "Soyuz T-90 with two cosmonauts is up. Its landing on Saturday was called off. "
        "The next opportunity is on Sunday at 5:07 a.m. GMT."
    )
    found = said(unaided.extract(text, "2031-05-03"), Attribute.LANDING_TIME, Attribute.LAUNCH_TIME)
    assert "Soyuz T-90 | landing_time | 2031-05-04T05:07Z | planned" in found
    assert not any("launch_time" in fact for fact in found)


@pytest.mark.parametrize(
    "text",
    [
        "Clouds kept Soyuz T-90 with its two cosmonauts from returning to Earth on Saturday.",
        "The stages that will one day land two people on the Moon were tried on Soyuz T-90 in May 2031.",
        "Officials called it a “perfect” return and said that work on Soyuz T-90 will begin on 20 May.",
    ],
)
def test_what_is_no_landing_gives_none(unaided: Extractor, text: str) -> None:
    assert not said(unaided.extract(text, "2031-05-03"), Attribute.LANDING_TIME)


def test_a_career_names_no_flight_of_today(shipped: Extractor) -> None:
    text = (
        "The shuttle Discovery lifted off on Thursday from the Kennedy Space Center.\n\n"
        "Eric Boe first served as a pilot on STS-126, a 15-day mission in November 2008."
    )
    found = said(shipped.extract(text), Attribute.LAUNCH_TIME)
    assert "STS-126 | launch_time | 2008-11" in found
    assert not any("STS-126" in fact and "wd" in fact for fact in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "If the leak is mended, the crew of Soyuz T-90 could lift off from Baikonur, Kaz., as early as Sunday.",
            "Soyuz T-90 | launch_time | 2031-05-04 | planned",
        ),
        (
            "The agency is now targeting no earlier than Sunday, May 4, for launch of Soyuz T-90 with two cosmonauts.",
            "Soyuz T-90 | launch_time | 2031-05-04 | planned",
        ),
        (
            "Two cosmonauts will fly on Soyuz T-90, launching on May 4.",
            "Soyuz T-90 | launch_time | 2031-05-04 | planned",
        ),
        (
            "Soyuz T-90, which is to lift off on 9 May with two cosmonauts, was placed on its launch pad on 3 May.",
            "Soyuz T-90 | launch_time | 2031-05-09 | planned",
        ),
        (
            "The return capsule of the Soyuz T-90 spaceship, carrying the Soyuz T-89 astronauts, landed on Friday.",
            "Soyuz T-90 | landing_time | 2031-05-02",
        ),
        (
            "Soyuz T-90 landed on 1 May. By 3 May its two cosmonauts had left the Soyuz T-90 capsule for a tent.",
            "Soyuz T-90 | landing_time | 2031-05-01",
        ),
        (
            "Soyuz T-90 landed on 3 May with two cosmonauts. An emergency landing was narrowly avoided on 2 May.",
            "Soyuz T-90 | landing_time | 2031-05-03",
        ),
        (
            "Two cosmonauts of Soyuz T-90 lifted off on 3 May. Three unmanned craft launched on 1 May met in orbit.",
            "Soyuz T-90 | launch_time | 2031-05-03",
        ),
    ],
)
def test_a_time_is_that_of_its_own_event(unaided: Extractor, text: str, expected: str) -> None:
    assert said(unaided.extract(text, "2031-05-03"), *TIMES) == {expected}


def test_the_riders_of_an_unnamed_flight_date_its_day(shipped: Extractor) -> None:
    text = (
        "Fyodor Yurchikhin and Oleg Kotov landed in Kazakhstan. Yurchikhin flew on STS-112, which was launched on "
        "Oct. 7, 2002.\n\nPeggy Whitson and Yuri Malenchenko launched from Baikonur on Oct. 10."
    )
    found = said(shipped.extract(text), Attribute.LAUNCH_TIME)
    assert any(fact.endswith("launch_time | 2007-10-10") for fact in found)
    assert not any("2002-10-10" in fact for fact in found)


def test_what_is_told_dates_an_event_before_what_is_recognised(shipped: Extractor) -> None:
    text = (
        "NEW YORK, July 22. The Gemini 10 astronauts, John Young and Michael Collins, rested today aboard the ship. "
        "Their mission ended yesterday when Gemini 10 splashed down."
    )
    assert said(shipped.extract(text), Attribute.LANDING_TIME) == {"Gemini 10 | landing_time | 1966-07-21"}


@pytest.mark.parametrize(
    ("text", "landed"),
    [
        ("On 3 May 2031 two cosmonauts undocked from the station in Soyuz T-90 and landed in Kazakhstan.", True),
        ("On 3 May 2031 at 11:30 p.m. GMT two cosmonauts undocked in Soyuz T-90 and landed in Kazakhstan.", False),
    ],
)
def test_a_day_holds_for_the_whole_way_home(unaided: Extractor, text: str, landed: bool) -> None:
    expected = {"Soyuz T-90 | landing_time | 2031-05-03"} if landed else set()
    assert said(unaided.extract(text), Attribute.LANDING_TIME) == expected
