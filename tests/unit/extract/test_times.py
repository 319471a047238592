"""Wordings of times and what is read from them, field by field: what is not said stays missing."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.times.finder import FoundInterval, FoundTime, TimeFinder


@pytest.fixture(scope="module")
def finder(rules_folder: Path) -> TimeFinder:
    return TimeFinder(rules_folder)


def found(finder: TimeFinder, text: str) -> list[FoundTime]:
    return finder.times(text, 0, len(text))


def values(time: FoundTime) -> str:
    """All readings of one time: its day with each of its clocks, or the words that only a publication dates."""
    if time.ago and not time.clocks:
        return f"({time.ago})"
    told = [replace(time.day, hour=c.hour, minute=c.minute, zone=c.zone) for c in time.clocks] or [time.day]
    return " = ".join(str(one) for one in told)


CALENDAR = [
    ("on 3 December 2018", "2018-12-03"),
    ("on December 3, 2018", "2018-12-03"),
    ("on Dec. 3, 2018", "2018-12-03"),
    ("on 3 Dec 2018", "2018-12-03"),
    ("on the 3rd of December 2018", "2018-12-03"),
    ("on December 3rd, 2018", "2018-12-03"),
    ("on 2018-12-03", "2018-12-03"),
    ("on 03.12.2018", "2018-12-03"),
    ("on Sept. 21", "XXXX-09-21"),
    ("on 21 September", "XXXX-09-21"),
    ("on the 21st of September", "XXXX-09-21"),
    ("in September 2022", "2022-09"),
    ("in September, 2022", "2022-09"),
    ("in September", "XXXX-09"),
    ("in late September", "XXXX-09"),
    ("by mid-March 2031", "2031-03"),
    ("in 2022", "2022"),
    ("in early 2023", "2023"),
    ("on February 29", "XXXX-02-29"),
    ("on May 5", "XXXX-05-05"),
    ("on DECEMBER 3, 2018", "2018-12-03"),
    ("in Dec '78", "1978-12"),
    ("on 3 December ’18", "2018-12-03"),
    ("on December, 3", "XXXX-12-03"),
    ("(2018.12.03)", "2018-12-03"),
    ("(2018)", "2018"),
]
WEEKDAYS = [
    ("on Friday", "XXXX[wd=5]"),
    ("on Friday, October 12", "XXXX-10-12[wd=5]"),
    ("on Friday, 12 October 2018", "2018-10-12"),
    ("on Sunday morning", "XXXX[wd=7]"),
    ("early on Thursday", "XXXX[wd=4]"),
]
CLOCKS = [
    ("at 15 hours 12 minutes Moscow time", "XXXX-XX-XXT15:12[Europe/Moscow]"),
    ("at 11:30 GMT", "XXXX-XX-XXT11:30Z"),
    ("at 11:30 (GMT)", "XXXX-XX-XXT11:30Z"),
    ("at 11:30:15 UTC", "XXXX-XX-XXT11:30Z"),
    ("at 1130 GMT", "XXXX-XX-XXT11:30Z"),
    ("at 1130 hours GMT", "XXXX-XX-XXT11:30Z"),
    ("at 11:30", "XXXX-XX-XXT11:30"),
    ("at 5:31 p.m.", "XXXX-XX-XXT17:31"),
    ("at 5:31 pm EST", "XXXX-XX-XXT17:31[US/Eastern]"),
    ("at 5:31 PM EDT", "XXXX-XX-XXT17:31[America/New_York]"),
    ("at 5 p.m. Eastern time", "XXXX-XX-XXT17:00[America/New_York]"),
    ("at 5 a.m.", "XXXX-XX-XXT05:00"),
    ("at 12:15 a.m. Moscow time", "XXXX-XX-XXT00:15[Europe/Moscow]"),
    ("at 12:15 p.m. Moscow time", "XXXX-XX-XXT12:15[Europe/Moscow]"),
    ("at 12 p.m. GMT", "XXXX-XX-XXT12:00Z"),
    ("at 12 a.m. GMT", "XXXX-XX-XXT00:00Z"),
    ("at 17h40 Paris time", "XXXX-XX-XXT17:40[Europe/Paris]"),
    ("at 15.44 GMT", "XXXX-XX-XXT15:44Z"),
    ("at 3.44 p.m.", "XXXX-XX-XXT15:44"),
    ("at 9:20 UTC+3", "XXXX-XX-XXT09:20[Etc/GMT-3]"),
    ("at 9:20 UTC−5", "XXXX-XX-XXT09:20[Etc/GMT+5]"),
    ("at 9:20 UTC + 14", "XXXX-XX-XXT09:20[Etc/GMT-14]"),
    ("at 9:20 UTC-18", "XXXX-XX-XXT09:20Z"),
    ("at 20:44 local time", "XXXX-XX-XXT20:44[site]"),
    ("at 20:44 MSK", "XXXX-XX-XXT20:44[Europe/Moscow]"),
    ("at 20:44 Beijing time", "XXXX-XX-XXT20:44[Asia/Shanghai]"),
    ("at noon", "XXXX-XX-XXT12:00"),
    ("at midnight Moscow time", "XXXX-XX-XXT00:00[Europe/Moscow]"),
    ("at 00:05 UTC", "XXXX-XX-XXT00:05Z"),
]
JOINED = [
    ("at 11:30 GMT on 3 December 2018", "2018-12-03T11:30Z"),
    ("on 3 December 2018 at 11:30 GMT", "2018-12-03T11:30Z"),
    ("on December 3 at 5:31 p.m. Moscow time", "XXXX-12-03T17:31[Europe/Moscow]"),
    ("on Friday at 15:44 GMT", "XXXX-XX-XXT15:44Z[wd=5]"),
    ("at 15:44 GMT on Friday", "XXXX-XX-XXT15:44Z[wd=5]"),
    ("at 10:47 a.m. local time (05:47 GMT)", "XXXX-XX-XXT10:47[site] = XXXX-XX-XXT05:47Z"),
    ("at 05:47 GMT (10:47 a.m. local time)", "XXXX-XX-XXT05:47Z = XXXX-XX-XXT10:47[site]"),
    ("at 4:40 a.m. EDT (0840 GMT)", "XXXX-XX-XXT04:40[America/New_York] = XXXX-XX-XXT08:40Z"),
    ("at 2:31 p.m. Moscow time, 11:31 GMT", "XXXX-XX-XXT14:31[Europe/Moscow] = XXXX-XX-XXT11:31Z"),
    ("on 3 May 2031 at 14:31 Moscow time (11:31 GMT)", "2031-05-03T14:31[Europe/Moscow] = 2031-05-03T11:31Z"),
]
RELATIVE = [
    ("yesterday", "(yesterday)"),
    ("a year ago", "(1 year ago)"),
    ("three weeks ago", "(3 weeks ago)"),
    ("this morning", "(today)"),
    ("last night", "(yesterday)"),
    ("this fall", "(this year)"),
    ("last month", "(last month)"),
    ("12 days ago", "(12 days ago)"),
]


@pytest.mark.parametrize(("words", "value"), [*CALENDAR, *WEEKDAYS, *CLOCKS, *JOINED, *RELATIVE])
def test_one_wording_is_one_time(finder: TimeFinder, words: str, value: str) -> None:
    assert [values(time) for time in found(finder, f"The capsule came down {words}, on the steppe.")] == [value]


def test_a_dash_behind_a_zone_is_no_offset_where_a_day_follows(finder: TimeFinder) -> None:
    for day, value in (("5 September", "XXXX-09-05"), ("18 June", "XXXX-06-18")):
        times = found(finder, f"Docked: 9 June 1988, 15:27 UTC - {day}")
        assert [values(time) for time in times] == ["1988-06-09T15:27Z", value]


@pytest.mark.parametrize(
    "text",
    [
        "Expedition 57 began.",
        "The crew of Expedition 2018 rested.",
        "It left from Site 1/5.",
        "It left from pad 31/6 of the site.",
        "It left from launch pad 39A.",
        "The flight lasted 8:20 hours after liftoff.",
        "The engine ran for 118 seconds.",
        "A 2018 study said so.",
        "It weighed 2020 kg.",
        "The score was 3-2 in 10.5 seconds.",
        "It may launch soon.",
        "They march on.",
        "The ratio is 12:75.",
        "It costs 25:99 of something.",
        "It flew on February 30.",
        "It flew on 31.02.2018.",
        "Version 1.30.2 is out.",
        "The sun set behind Sunnyvale.",
        "Six hours after launch it docked.",
        "It docked two days later.",
        "Frequency 121.75 MHz",
        "An altitude of 50 km",
        "about 40 minutes",
    ],
)
def test_what_is_no_time(finder: TimeFinder, text: str) -> None:
    assert found(finder, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The director said on Tuesday that all was well.",
        "“All is well,” she told reporters on Tuesday.",
        "A statement on 3 May gave no cause.",
        "It will take months, the manager told The Morning Star Thursday.",
    ],
)
def test_when_somebody_spoke_dates_nothing(finder: TimeFinder, text: str) -> None:
    assert found(finder, text) == []


def test_when_somebody_spoke_dates_nothing_in_front_either(finder: TimeFinder) -> None:
    assert found(finder, "On Tuesday, the agency announced a plan.") == []


@pytest.mark.xfail(strict=True, reason="an article keeps a weekday from its date")
def test_a_weekday_behind_its_date_is_part_of_it(finder: TimeFinder) -> None:
    assert [values(time) for time in found(finder, "It came down on October 12, a Friday.")] == ["XXXX-10-12[wd=5]"]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("It left on Friday at 15:44 GMT.", ["Friday at 15:44 GMT"]),
        ("It left at 10:47 a.m. local time (05:47 GMT).", ["10:47 a.m. local time (05:47 GMT)"]),
        ("It left (at 11:30 GMT) and flew.", ["11:30 GMT"]),
        ("It left on 3 May 2031 and landed on 9 June 2031.", ["3 May 2031", "9 June 2031"]),
        ("It left at 11:30 GMT and docked at 14:02 GMT.", ["11:30 GMT", "14:02 GMT"]),
        ("🚀 It left on 2018-12-03!", ["2018-12-03"]),
    ],
)
def test_the_span_covers_the_words_of_the_time(finder: TimeFinder, text: str, quotes: list[str]) -> None:
    assert [time.span.of(text) for time in found(finder, text)] == quotes


@pytest.mark.parametrize(
    ("text", "since"), [("Aboard since March", True), ("Aboard until May", True), ("Launched in March", False)]
)
def test_bounds_of_a_state_are_told_from_dates(finder: TimeFinder, text: str, since: bool) -> None:
    assert [time.since for time in found(finder, text)] == [since]


def test_a_second_clock_with_its_own_day_keeps_that_day(finder: TimeFinder) -> None:
    (time,) = found(finder, "It landed at 10:54 p.m. EDT (8:54 a.m. Kazakh time Oct. 22).")
    assert time.day == PartialTime(month=10, day=22)
    assert time.clocks[time.day_clock].zone == "site"


@pytest.mark.parametrize(
    ("words", "length", "direction"),
    [
        ("three hours later", timedelta(hours=3), 1),
        ("six hours after liftoff", timedelta(hours=6), 1),
        ("two days earlier", timedelta(days=2), -1),
        ("ten minutes before landing", timedelta(minutes=10), -1),
        ("118 seconds into the flight", timedelta(seconds=118), 1),
        ("two and a half hours later", timedelta(hours=2.5), 1),
        ("three hours and 20 minutes later", timedelta(hours=3, minutes=20), 1),
        ("a day later", timedelta(days=1), 1),
        ("6:05 hours after launch", timedelta(hours=6, minutes=5), 1),
        ("1.5 hours after launch", timedelta(hours=1.5), 1),
        ("a few hours later", None, 1),
        ("several days after launch", None, 1),
    ],
)
def test_distances(finder: TimeFinder, words: str, length: timedelta | None, direction: int) -> None:
    (interval,) = distances(finder, f"It docked {words}.")
    assert (interval.length, interval.direction) == (length, direction)
    assert interval.span.of(f"It docked {words}.") == words


@pytest.mark.parametrize(
    ("words", "bound"),
    [
        ("less than a month after the accident", "less"),
        ("more than two days later", "more"),
        ("about three hours later", ""),
        ("just over two hours later", "more"),
        ("a day later", ""),
    ],
)
def test_bounded_distances(finder: TimeFinder, words: str, bound: str) -> None:
    (interval,) = distances(finder, f"It docked {words}.")
    assert interval.bound == bound


@pytest.mark.parametrize("text", ["It lasted three hours.", "He is 50 years old.", "That was an extra day later."])
def test_a_length_alone_is_no_distance(finder: TimeFinder, text: str) -> None:
    assert distances(finder, text) == []


def distances(finder: TimeFinder, text: str) -> list[FoundInterval]:
    return list(finder.intervals(text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It left today, Wednesday, May 7, at 4.33 p.m. Eastern Time.", ["XXXX-05-07T16:33[America/New_York][wd=3]"]),
        ("It left early this morning (Aug. 26).", ["XXXX-08-26"]),
        ("It left at 8:59 p.m. Thursday (Beijing time).", ["XXXX-XX-XXT20:59[Asia/Shanghai][wd=4]"]),
        ("It left at 10:22 that evening.", ["XXXX-XX-XXT22:22"]),
        ("It left at 17:20 hrs local time.", ["XXXX-XX-XXT17:20[site]"]),
        ("It landed at 1:25.06 p.m. PST.", ["XXXX-XX-XXT13:25[America/Los_Angeles]"]),
        ("It left at 7:37:11 a.m. Moscow time (MT), on January 14.", ["XXXX-01-14T07:37[Europe/Moscow]"]),
        ("It left at 8 o'clock in the evening.", ["XXXX-XX-XXT20:00"]),
        ("It left at 44 minutes past midnight.", ["XXXX-XX-XXT00:44"]),
        ("It left at half past six in the evening.", ["XXXX-XX-XXT18:30"]),
        ("It left at a quarter to ten Moscow time.", ["XXXX-XX-XXT09:45[Europe/Moscow]"]),
        ("It flew from July 15 to July 21, 1975.", ["1975-07-15", "1975-07-21"]),
        ("It flew on April 20-22, 1983.", ["1983-04-20", "1983-04-22"]),
    ],
)
def test_days_and_clocks_worded_twice(finder: TimeFinder, text: str, expected: list[str]) -> None:
    assert [values(time) for time in found(finder, text)] == expected


@pytest.mark.parametrize(
    ("text", "attributive"),
    [
        ("sent a craft up this Friday towards the station", False),
        ("sent a craft up this Friday aboard a rocket", False),
        ("after this Friday launch", True),
        ("the May 3 docking", True),
    ],
)
def test_a_time_before_a_preposition_is_no_attribute(finder: TimeFinder, text: str, attributive: bool) -> None:
    (time,) = found(finder, text)
    assert bool(time.attributive) is attributive
