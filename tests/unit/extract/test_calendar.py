"""What day "Friday" is, and which year a day without one belongs to."""

from datetime import date, timedelta

import pytest

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.times.calendar import Calendar, bounded_month, shifted
from soyuz_gui.extract.times.finder import Clock, FoundInterval, FoundTime

SUNDAY = date(2031, 5, 4)
ANYWHERE = Span(0, 1)


def on(day: str, *clocks: Clock, day_clock: int = 0, at: int = 0) -> FoundTime:
    return FoundTime(Span(at, at + 1), PartialTime.parse(day), clocks, day_clock=day_clock)


def ago(words: str) -> FoundTime:
    return FoundTime(ANYWHERE, PartialTime(), ago=words)


@pytest.mark.parametrize(
    ("weekday", "status", "day"),
    [
        (5, Status.ACTUAL, "2031-05-02"),
        (5, Status.PLANNED, "2031-05-09"),
        (7, Status.ACTUAL, "2031-05-04"),
        (7, Status.PLANNED, "2031-05-04"),
        (1, Status.ACTUAL, "2031-04-28"),
        (1, Status.PLANNED, "2031-05-05"),
    ],
)
def test_a_weekday_is_the_last_reported_or_the_next_planned(weekday: int, status: Status, day: str) -> None:
    found = FoundTime(ANYWHERE, PartialTime(weekday=weekday))
    assert str(Calendar(SUNDAY, []).day(found, status)) == day


@pytest.mark.parametrize(
    ("told", "status", "day"),
    [
        ("XXXX-05-02", Status.ACTUAL, "2031-05-02"),
        ("XXXX-12-20", Status.ACTUAL, "2030-12-20"),
        ("XXXX-12-20", Status.PLANNED, "2031-12-20"),
        ("XXXX-01-10", Status.PLANNED, "2032-01-10"),
        ("XXXX-03", Status.ACTUAL, "2031-03"),
        ("XXXX-11", Status.ACTUAL, "2030-11"),
        ("XXXX-11", Status.PLANNED, "2031-11"),
        ("2019-02", Status.ACTUAL, "2019-02"),
        ("2019-02-03", Status.PLANNED, "2019-02-03"),
        ("XXXX-05-06", Status.ACTUAL, "2031-05-06"),  # a day of next week is to come, whatever the tense
    ],
)
def test_a_day_without_year_is_near_the_publication(told: str, status: Status, day: str) -> None:
    assert str(Calendar(SUNDAY, []).day(on(told), status)) == day


def test_a_weekday_beside_a_day_chooses_the_year() -> None:
    found = on("XXXX-05-02[wd=4]")  # 2 May was a Thursday in 2030, and is a Friday in 2031
    assert str(Calendar(SUNDAY, []).day(found, Status.ACTUAL)) == "2030-05-02"


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("yesterday", "2031-05-03"),
        ("today", "2031-05-04"),
        ("tomorrow", "2031-05-05"),
        ("the day before yesterday", "2031-05-02"),
        ("3 days ago", "2031-05-01"),
        ("1 year ago", "2030"),
        ("1 year ago today", "2030-05-04"),
        ("2 months ago", "2031-03"),
        ("2 weeks ago", "2031-04"),
        ("17 months ago", "2029-12"),
        ("last week", "2031-04"),
        ("last month", "2031-04"),
        ("this year", "2031"),
        ("next year", "2032"),
        ("several years ago", "XXXX"),
        ("9999 years ago", "XXXX"),
    ],
)
def test_words_that_only_a_publication_dates(words: str, day: str) -> None:
    assert str(Calendar(SUNDAY, []).day(ago(words), Status.ACTUAL)) == day


def test_a_month_ago_ends_no_later_than_the_month() -> None:
    found = Calendar(date(2031, 3, 31), []).day(ago("1 month ago today"), Status.ACTUAL)
    assert str(found) == "2031-02-28"


@pytest.mark.parametrize("found", [ago("yesterday"), FoundTime(ANYWHERE, PartialTime(weekday=5))])
def test_without_a_publication_nothing_is_invented(found: FoundTime) -> None:
    assert Calendar(None, [[found]]).day(found, Status.ACTUAL) == found.day


def test_without_a_publication_the_first_full_date_gives_the_year() -> None:
    calendar = Calendar(None, [[on("XXXX-05-02"), on("2031-05-20", at=10)]])
    assert str(calendar.day(on("XXXX-05-02"), Status.ACTUAL)) == "2031-05-02"


def test_a_day_alone_is_of_the_month_told_before_it() -> None:
    seventh = FoundTime(Span(20, 23), PartialTime(day=7))
    calendar = Calendar(SUNDAY, [[on("2031-04-06"), seventh]])
    assert str(calendar.day(seventh, Status.ACTUAL)) == "2031-04-07"


def test_without_any_date_a_day_stays_without_year() -> None:
    calendar = Calendar(None, [[on("XXXX-05-02")]])
    assert str(calendar.day(on("XXXX-05-02"), Status.ACTUAL)) == "XXXX-05-02"


@pytest.mark.parametrize(
    ("found", "moment"),
    [
        (on("2031-05-02", Clock(15, 44, "UTC")), "2031-05-02T15:44Z"),
        (on("2031-05-02", Clock(5, 20, "Europe/Moscow")), "2031-05-02T02:20Z"),
        (on("2031-05-02", Clock(1, 20, "Europe/Moscow")), "2031-05-01T22:20Z"),
        (on("2031-05-02", Clock(22, 30, "America/New_York")), "2031-05-03T02:30Z"),
        # "EST" in summer: what was told all year long before summer time was a law, later a slip.
        (on("1965-06-03", Clock(10, 16, "US/Eastern")), "1965-06-03T15:16Z"),
        (on("2031-06-03", Clock(10, 16, "US/Eastern")), "2031-06-03T14:16Z"),
        (on("2031-05-02", Clock(20, 44, "site"), Clock(15, 44, "UTC")), "2031-05-02T15:44Z"),
        (on("2031-05-02", Clock(0, 44, "site"), Clock(19, 44, "UTC")), "2031-05-01T19:44Z"),
        (on("2031-05-02", Clock(15, 44, "UTC"), Clock(20, 44, "site")), "2031-05-02T15:44Z"),
        (on("2031-05-02", Clock(20, None, "UTC")), "2031-05-02T20Z"),
        (on("2031-05-02"), "2031-05-02"),
    ],
)
def test_clocks_in_utc(found: FoundTime, moment: str) -> None:
    assert str(Calendar(SUNDAY, []).moment(found, Status.ACTUAL, site_zone="Asia/Qyzylorda")) == moment


def test_the_day_of_the_second_clock_counts_where_it_is_told_with_it() -> None:
    found = on("2030-10-22", Clock(22, 54, "America/New_York"), Clock(8, 54, "site"), day_clock=1)
    moment = Calendar(SUNDAY, []).moment(found, Status.ACTUAL, site_zone="Asia/Almaty")
    assert str(moment) == "2030-10-22T02:54Z"


def test_an_unstated_zone_may_be_lent() -> None:
    found = on("2031-05-02", Clock(5, 20, ""))
    assert str(Calendar(SUNDAY, []).moment(found, Status.ACTUAL, fallback_zone="UTC")) == "2031-05-02T05:20Z"


@pytest.mark.parametrize(
    ("base", "length", "unit", "direction", "moment"),
    [
        ("2031-05-02T15:44Z", timedelta(hours=3), "hour", 1, "2031-05-02T18Z"),
        ("2031-05-02T15:44Z", timedelta(minutes=9), "minute", 1, "2031-05-02T15:53Z"),
        ("2031-05-02T23:44Z", timedelta(hours=3), "hour", 1, "2031-05-03T02Z"),
        ("2031-05-02T01:44Z", timedelta(hours=3), "hour", -1, "2031-05-01T22Z"),
        ("2031-05-02T15:44Z", timedelta(hours=3, minutes=20), "hour", 1, "2031-05-02T19:04Z"),
        ("2031-05-02", timedelta(days=2), "day", 1, "2031-05-04"),
        ("2031-05-02", timedelta(weeks=1), "week", -1, "2031-04-25"),
        ("2031-12-31", timedelta(days=1), "day", 1, "2032-01-01"),
        ("2031-05-02", timedelta(hours=3), "hour", 1, "2031-05-02"),
        ("XXXX-XX-XXT15:44Z", timedelta(hours=3), "hour", 1, "XXXX-XX-XXT18Z"),
    ],
)
def test_counting_from_a_time_is_no_finer_than_the_words(
    base: str, length: timedelta, unit: str, direction: int, moment: str
) -> None:
    interval = FoundInterval(ANYWHERE, length, direction, unit)
    assert str(shifted(PartialTime.parse(base), interval)) == moment


@pytest.mark.parametrize(
    "interval",
    [
        FoundInterval(ANYWHERE, None, 1, "hour"),
        FoundInterval(ANYWHERE, timedelta(days=2), 1, "day", bound="less"),
        FoundInterval(ANYWHERE, timedelta(days=2), 1, "day", bound="more"),
    ],
)
def test_vague_words_count_to_nothing(interval: FoundInterval) -> None:
    assert shifted(PartialTime(2031, 5, 2), interval) is None


def test_a_bound_of_a_month_points_to_the_month_before() -> None:
    interval = FoundInterval(ANYWHERE, timedelta(days=30.44), 1, "month", bound="less")
    assert bounded_month(PartialTime(2031, 5, 20), interval) == PartialTime(2031, 4)
    assert bounded_month(PartialTime(2031, 5), interval) is None
