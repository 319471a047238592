"""Times in the forms that people write them in; what is not known of a time is left out in every form."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from soyuz_gui.domain.times import PartialTime
from soyuz_gui.services.cells import MONTHS, readable_time
from soyuz_gui.services.export.requests import DateForm

_DAYS = {
    DateForm.DOTS: ".".join,
    DateForm.DAY_FIRST: "/".join,
    DateForm.MONTH_FIRST: lambda parts: "/".join([*parts[-2::-1], parts[-1]]),
    DateForm.WORDS: " ".join,
}
NUMBER_FORMATS = {
    DateForm.ISO: ("yyyy-mm-dd", "yyyy-mm-dd hh:mm"),
    DateForm.PLAIN: ("yyyy-mm-dd", "yyyy-mm-dd hh:mm"),
    DateForm.DOTS: ("dd.mm.yyyy", "dd.mm.yyyy hh:mm"),
    DateForm.DAY_FIRST: ("dd/mm/yyyy", "dd/mm/yyyy hh:mm"),
    DateForm.MONTH_FIRST: ("mm/dd/yyyy", "mm/dd/yyyy hh:mm"),
    DateForm.WORDS: ("d mmmm yyyy", "d mmmm yyyy hh:mm"),
}
"""What a spreadsheet calls these forms: of days, and of minutes."""


def writer_of(form: DateForm, spreadsheet: bool = False) -> Callable[[str], str]:
    """What turns a stored time into a form; for a `spreadsheet` so that it makes no other day of it."""
    if spreadsheet:
        return lambda value: _unmistakable(value, form)
    if form is DateForm.ISO:
        return str
    return readable_time if form is DateForm.PLAIN else lambda value: _written(value, form)


def moment(value: str) -> datetime | date | None:
    """A day or a minute in UTC as a spreadsheet has it; None for what is less exact, or has no day."""
    try:
        time = PartialTime.parse(value)
    except ValueError:
        return None
    if time.approximate or time.zone not in ("", "UTC"):
        return None
    if time.year is None or time.month is None or time.day is None:
        return None
    if time.hour is None:
        return date(time.year, time.month, time.day)
    return None if time.minute is None else datetime(time.year, time.month, time.day, time.hour, time.minute)  # noqa: DTZ001 - spreadsheets know no zones


def _unmistakable(value: str, form: DateForm) -> str:
    """A time in a form, what is not known of its day as X, as in EDTF, where a spreadsheet would supply it: it takes a
    month for its first day, and a day of no year for one of this year.
    """
    write = writer_of(form)
    try:
        time = PartialTime.parse(value)
    except ValueError:
        return write(value)
    if time.approximate or time.month is None or (time.year is None) == (time.day is None):
        return write(value)
    year, day = str(time.year or "XXXX"), f"{time.day:02}" if time.day else "XX"
    if form in (DateForm.ISO, DateForm.PLAIN):
        return f"{year}-{time.month:02}-{day}{_clock(time)}"
    if form is DateForm.WORDS:
        return f"{time.day or day} {MONTHS[time.month]} {year}{_clock(time)}"
    return _DAYS[form]([day, f"{time.month:02}", year]) + _clock(time)


def _clock(time: PartialTime) -> str:
    """What stands behind the day."""
    dated = replace(time, year=2000, month=1, day=1, weekday=None, approximate=False)
    return readable_time(str(dated)).removeprefix("2000-01-01")


def _written(value: str, form: DateForm) -> str:
    try:
        time = PartialTime.parse(value)
    except ValueError:
        return value
    if time.year is None:
        return readable_time(value)
    if form is DateForm.WORDS:
        parts = [str(time.day or ""), MONTHS[time.month or 0], str(time.year)]
    else:
        parts = [f"{time.day:02}" if time.day else "", f"{time.month:02}" if time.month else "", str(time.year)]
    day = _DAYS[form]([part for part in parts if part])
    return f"{'about ' if time.approximate else ''}{day}{_clock(time)}"
