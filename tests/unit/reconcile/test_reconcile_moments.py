from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.compare import compare_clocks
from soyuz_gui.reconcile.moments import clock_gap, in_zone, nearest, on_day, settled


def parse(text: str) -> PartialTime:
    return PartialTime.parse(text)


@pytest.mark.parametrize(
    ("told", "day", "value"),
    [
        ("XXXX-XX-XXT15:44Z[wd=5]", date(2031, 5, 2), "2031-05-02T15:44Z"),
        ("XXXX-XX-XXT15:44Z[wd=5]", date(2031, 5, 3), None),
        ("XXXX-05-02", date(2031, 5, 2), "2031-05-02"),
        ("XXXX-05-02", date(2031, 5, 3), None),
        ("XXXX-05", date(2031, 5, 3), "2031-05"),
        ("XXXX-XX-XXT12:30[Europe/Paris]", date(2031, 1, 20), "2031-01-20T11:30Z"),
        ("XXXX-XX-XXT12:30[Europe/Paris]", date(2031, 7, 20), "2031-07-20T10:30Z"),
    ],
)
def test_a_day_fills_a_time_unless_a_word_contradicts_it(told: str, day: date, value: str | None) -> None:
    found = on_day(parse(told), day)
    assert (found.value if found else None) == value


@pytest.mark.parametrize(
    ("told", "anchor", "ahead", "value"),
    [
        ("XXXX-XX-XX[wd=5]", date(2031, 5, 2), False, "2031-05-02"),
        ("XXXX-XX-XX[wd=4]", date(2031, 5, 2), False, "2031-05-01"),
        ("XXXX-XX-XX[wd=4]", date(2031, 5, 2), True, "2031-05-08"),
        ("XXXX-12-20", date(2031, 12, 3), True, "2031-12-20"),
        ("XXXX-01-04", date(2031, 12, 3), True, "2032-01-04"),
        ("XXXX-10-11", date(2031, 12, 3), False, "2031-10-11"),
        ("XXXX-12-24", date(2031, 1, 3), False, "2030-12-24"),
        ("XXXX-08", date(2031, 12, 3), False, "2031-08"),
        ("XXXX-12", date(2031, 12, 3), False, "2031-12"),
        ("XXXX-12", date(2031, 12, 3), True, "2031-12"),
        ("XXXX-12-03[wd=1]", date(2031, 12, 4), False, "2029-12-03"),
        ("XXXX-02-29", date(2031, 3, 3), False, None),
        ("XXXX-XX-XXT15:44Z", date(2031, 3, 3), False, None),
    ],
)
def test_the_nearest_time_lies_before_the_anchor_or_ahead_of_it(
    told: str, anchor: date, ahead: bool, value: str | None
) -> None:
    found = nearest(parse(told), anchor, ahead=ahead)
    assert (found.value if found else None) == value


@given(anchor=st.dates(date(1961, 1, 1), date(2060, 1, 1)), weekday=st.integers(1, 7), ahead=st.booleans())
def test_a_weekday_is_one_of_seven_days(anchor: date, weekday: int, ahead: bool) -> None:
    found = nearest(PartialTime(weekday=weekday), anchor, ahead=ahead)
    day = found.day_date() if found else None
    assert day
    assert day.isoweekday() == weekday
    assert timedelta(0) <= (day - anchor if ahead else anchor - day) <= timedelta(days=6)


@given(
    day=st.dates(date(1961, 1, 1), date(2060, 1, 1)),
    anchor=st.dates(date(1961, 1, 1), date(2060, 1, 1)),
    ahead=st.booleans(),
)
def test_a_day_of_the_year_stays_that_day(day: date, anchor: date, ahead: bool) -> None:
    found = nearest(PartialTime(month=day.month, day=day.day), anchor, ahead=ahead)
    if found:
        assert (found.month, found.day) == (day.month, day.day)
        assert abs((found.day_date() or day) - anchor) <= timedelta(days=367)
    else:
        assert (day.month, day.day) == (2, 29)


def test_a_moment_is_seen_on_the_clock_of_another_zone() -> None:
    assert str(in_zone(parse("2031-05-02T22:30Z"), "Europe/Paris")) == "2031-05-03T00:30[Europe/Paris]"
    assert in_zone(parse("2031-05-02"), "Europe/Paris") == parse("2031-05-02")


@pytest.mark.parametrize(
    ("mine", "theirs", "minutes"),
    [
        ("XXXX-XX-XXT15:44Z", "2031-05-02T15:46Z", 2),
        ("XXXX-XX-XXT23:58Z", "2031-05-02T00:03Z", 5),
        ("XXXX-XX-XXT18Z", "2031-05-02T18:53Z", 0),
        ("XXXX-XX-XXT15:44[Europe/Paris]", "2031-05-02T15:44Z", None),
        ("XXXX-XX-XXT15:44", "2031-05-02T15:44Z", None),
        ("2031-05-02", "2031-05-02T15:44Z", None),
    ],
)
def test_clocks_are_compared_in_one_zone_only(mine: str, theirs: str, minutes: int | None) -> None:
    assert clock_gap(parse(mine), parse(theirs)) == minutes


def test_a_clock_in_an_unknown_zone_is_not_shown() -> None:
    assert settled(parse("2031-05-02T15:44")).value == "2031-05-02"
    assert settled(parse("2031-05-02T15:44[Europe/Paris]")).value == "2031-05-02T13:44Z"


@pytest.mark.parametrize(
    ("clock", "speaks_for"), [("03:11", True), ("05:11", True), ("03:31", False), ("13:11", False)]
)
def test_local_time_may_be_that_of_another_place(clock: str, speaks_for: bool) -> None:
    told = PartialTime.parse(f"XXXX-XX-XXT{clock}[Asia/Qyzylorda]")
    known = PartialTime.parse("2010-10-08T05:11[Asia/Qyzylorda]")
    assert (compare_clocks(Attribute.LAUNCH_TIME, told, known).points > 0) is speaks_for
