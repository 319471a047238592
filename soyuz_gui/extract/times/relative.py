"""Reads what is worded relative to the day of a report: "1 year ago", "yesterday"."""

import re
from calendar import monthrange
from datetime import date, timedelta

from soyuz_gui.domain.times import PartialTime

_DAYS = {"the day before yesterday": -2, "yesterday": -1, "today": 0, "tomorrow": 1, "day after tomorrow": 2}
_SIDES = {"last": -1, "this": 0, "next": 1}
_BESIDE = re.compile(r"(last|this|next) (week|month|year)")
_AGO = re.compile(r"(\d+) (day|week|month|year)s? ago( today)?")
_DAYS_IN = {"day": 1, "week": 7}
_MONTHS_IN = {"month": 1, "year": 12}


def read_ago(words: str, published: date) -> PartialTime | None:
    """The time that words such as "1 year ago" mean on a day of publication, as exact as their unit."""
    if words in _DAYS:
        count, unit, exactly = _DAYS[words], "day", True
    elif found := _BESIDE.fullmatch(words):
        count, unit, exactly = _SIDES[found[1]], found[2], False
    elif found := _AGO.fullmatch(words):
        count, unit, exactly = -int(found[1]), found[2], bool(found[3])  # "1 year ago today"
    else:
        return None
    try:
        told = _moved(published, count, unit)
    except (ValueError, OverflowError):  # before all calendars
        return None
    if exactly or unit == "day":
        return PartialTime(told.year, told.month, told.day)
    return PartialTime(told.year) if unit == "year" else PartialTime(told.year, told.month)


def _moved(day: date, count: int, unit: str) -> date:
    """A day so many units on; of a month that is too short, its last one."""
    if unit in _DAYS_IN:
        return day + timedelta(days=count * _DAYS_IN[unit])
    years, month = divmod(day.year * 12 + day.month - 1 + count * _MONTHS_IN[unit], 12)
    return date(years, month + 1, min(day.day, monthrange(years, month + 1)[1]))
