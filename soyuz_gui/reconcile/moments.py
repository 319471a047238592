"""Filling the gaps of partial times from days that are known. Nothing is filled against what the words say."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from soyuz_gui.domain.times import PartialTime, Precision

parse_time = lru_cache(maxsize=1 << 14)(PartialTime.parse)
"""The same times are told again and again."""

_SLACK = timedelta(days=1)  # an article's day and UTC's can differ by one
_OFFSETS = (timedelta(0), timedelta(hours=-8), timedelta(hours=6))
_DAY_MINUTES = 24 * 60


def on_day(time: PartialTime, day: date) -> PartialTime | None:
    """The time on a day of its own zone, in UTC; None where its month, day or weekday says otherwise."""
    told = ((time.year, day.year), (time.month, day.month), (time.day, day.day), (time.weekday, day.isoweekday()))
    if any(mine is not None and mine != theirs for mine, theirs in told):
        return None
    if time.hour is not None:
        return time.dated(day)
    if time.month is not None and time.day is None:
        return replace(time, year=day.year, weekday=None)
    return replace(PartialTime.on(day), approximate=time.approximate)


def nearest(time: PartialTime, anchor: date, *, ahead: bool) -> PartialTime | None:
    """The last such time up to a day, or with `ahead` the next one from it on; None without month and weekday.

    A weekday alone is one of seven days. A month or a day of a year is within a year of the anchor, unless
    its weekday fits a year further off.
    """
    if time.month is None:
        return _nearest_weekday(time, anchor, ahead=ahead) if time.weekday else None
    step = 1 if ahead else -1
    for offset in range(-1, 7 if time.weekday else 2):
        day = day_in(anchor.year + step * offset, time)
        if day is None or not _is_beyond(day, anchor, time, ahead=ahead):
            continue
        found = on_day(time, day)
        if found:
            return found
    return None


def _nearest_weekday(time: PartialTime, anchor: date, *, ahead: bool) -> PartialTime | None:
    step = timedelta(days=1 if ahead else -1)
    days = (anchor + step * count for count in range(7))
    return next((found for day in days if (found := on_day(time, day))), None)


def day_in(year: int, time: PartialTime) -> date | None:
    """The day, or the first of the month, in a year; None where that year has no such day."""
    try:
        return date(year, time.month or 1, time.day or 1)
    except ValueError:  # 29 February
        return None


def _is_beyond(day: date, anchor: date, time: PartialTime, *, ahead: bool) -> bool:
    """On the side of the anchor where the time is looked for; a month counts as a whole."""
    if time.day is None:
        mine, theirs = (day.year, day.month), (anchor.year, anchor.month)
        return mine >= theirs if ahead else mine <= theirs
    return day >= anchor - _SLACK if ahead else day <= anchor + _SLACK


def in_zone(time: PartialTime, zone: str) -> PartialTime:
    """A moment in UTC as a clock in another zone shows it; unchanged where it is no full moment in UTC."""
    day = time.day_date()
    if zone in ("", "UTC") or time.zone != "UTC" or day is None or time.hour is None:
        return time
    moment = datetime(day.year, day.month, day.day, time.hour, time.minute or 0, tzinfo=UTC).astimezone(ZoneInfo(zone))
    minute = moment.minute if time.minute is not None else None
    return PartialTime(moment.year, moment.month, moment.day, moment.hour, minute, zone)


def days_around(time: PartialTime) -> tuple[date, ...]:
    """The day of a moment in UTC, then the days that people in America and in Kazakhstan call it by."""
    day = time.day_date()
    if not day or time.hour is None or time.zone != "UTC":
        return (day,) if day else ()
    moment = datetime(day.year, day.month, day.day, time.hour, time.minute or 0, tzinfo=UTC)
    return tuple(dict.fromkeys((moment + offset).date() for offset in _OFFSETS))


def clock_gap(mine: PartialTime, theirs: PartialTime) -> int | None:
    """Minutes between two times of day in one zone; whole hours where one is no finer, None where one has no clock."""
    if mine.hour is None or theirs.hour is None or mine.zone != theirs.zone or not mine.zone:
        return None
    if mine.minute is None or theirs.minute is None:
        gap = 60 * abs(mine.hour - theirs.hour)
    else:
        gap = abs(60 * mine.hour + mine.minute - 60 * theirs.hour - theirs.minute)
    return min(gap, _DAY_MINUTES - gap)


def is_hourly(mine: PartialTime, theirs: PartialTime) -> bool:
    """True where one of two clock times is no finer than an hour."""
    return Precision.HOUR in (mine.precision, theirs.precision)


def settled(time: PartialTime) -> PartialTime:
    """A dated time as values show it: in UTC; a clock in an unknown zone is left out."""
    moment = time.to_utc()
    return moment.cut(Precision.DAY) if moment.hour is not None and moment.zone != "UTC" else moment
