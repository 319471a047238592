"""Compares the times that an article tells, with all the parts that they lack, with those that the catalogue has."""

from dataclasses import replace
from datetime import date, timedelta

from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.times.lifetimes import lie_apart

_DAY = timedelta(days=1)
_CLOCK_ERROR = timedelta(minutes=10)  # clocks are told in round figures
_ROUNDED = timedelta(minutes=2)  # … by minutes, where nothing but the clock tells the event
_MORNING, _EVENING = 7, 18  # hours by UTC up to which it is the day before in America, from which the next in Asia


def fits(known: PartialTime, told: PartialTime, error: timedelta = _DAY) -> bool | None:
    """Whether a time that is told may be the known one; None where it lacks too much to say."""
    if told.interval():
        return not lie_apart(known, told, error)
    day = known.day_date()
    if day is None:
        return None
    if told.month:
        years = (day.year - 1, day.year, day.year + 1)
        return any(not lie_apart(known, dated, error) for year in years if (dated := _in_year(told, year)))
    if told.hour is not None and told.zone and known.hour is not None:
        return any(_is_at(known, told, on) for on in (day - _DAY, day, day + _DAY))
    return any(on.isoweekday() == told.weekday for on in local_days(known)) if told.weekday else None


def day_at(known: PartialTime, told: PartialTime) -> date | None:
    """The day on which a clock without a day, in its own zone, tells the known time."""
    day = known.day_date()
    if day is None or known.hour is None or told.hour is None or told.minute is None or not told.zone:
        return None
    return next((on for on in (day - _DAY, day, day + _DAY) if _is_at(known, told, on)), None)


def is_minute_of(known: PartialTime, told: PartialTime) -> bool:
    """True for a clock with a zone, and whatever of a day is told with it, that tells the known minute."""
    day = known.day_date()
    if day is None or known.minute is None or told.minute is None or not told.zone:
        return False
    if told.interval():
        return _is_at(known, replace(told, weekday=None), told.day_date() or day, _ROUNDED)
    days = [on for on in (day - _DAY, day, day + _DAY) if told.month in (None, on.month) and told.day in (None, on.day)]
    return any(_is_at(known, told, on, _ROUNDED) for on in days)


def on_day_of(known: PartialTime, told: PartialTime) -> bool:
    """True for a day, told without a clock, on which the known time lies by UTC, or farther east where craft start."""
    day = known.day_date()
    if day is None or told.hour is not None or (told.day is None and told.weekday is None):
        return False
    return any(
        told.year in (None, on.year)
        and told.month in (None, on.month)
        and told.day in (None, on.day)
        and told.weekday in (None, on.isoweekday())
        for on in local_days(known)
        if on >= day
    )


def is_telling(told: PartialTime) -> bool:
    """True for a time with enough parts that hardly two flights share it: a day of a month, or a clock with a zone."""
    return told.day is not None or bool(told.hour is not None and told.zone)


def _in_year(told: PartialTime, year: int) -> PartialTime | None:
    try:
        date(year, told.month or 1, told.day or 1)
    except ValueError:
        return None
    return replace(told, year=year, weekday=None).to_utc()


def _is_at(known: PartialTime, told: PartialTime, day: date, error: timedelta = _CLOCK_ERROR) -> bool:
    """True where a clock on a day, which must be its weekday, is about the known moment."""
    if told.weekday and day.isoweekday() != told.weekday:
        return False
    mine, theirs = told.dated(day).interval(), known.interval()
    return mine is not None and theirs is not None and abs(mine[0] - theirs[0]) <= error


def local_days(known: PartialTime) -> list[date]:
    """The days that it was, at a known time, where a report may come from; none where no day is known."""
    day = known.day_date()
    if day is None or known.hour is None or _MORNING <= known.hour < _EVENING:
        return [day] if day else []
    return [day, day - _DAY if known.hour < _MORNING else day + _DAY]
