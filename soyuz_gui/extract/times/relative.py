"""Reads what is worded relative to the day of a report: "a year ago", "yesterday"."""

from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from soyuz_gui.domain.times import PartialTime

if TYPE_CHECKING:
    from dateparser.date import DateDataParser


@lru_cache(maxsize=4096)
def read_ago(words: str, published: date) -> PartialTime | None:
    """The time that words such as "a year ago" mean on a day of publication, as exact as their unit."""
    parser = _ago_parser()
    base = datetime(published.year, published.month, published.day, 12)  # noqa: DTZ001  dateparser wants a naive base
    parser._settings.RELATIVE_BASE = base
    data = parser.get_date_data(words.removesuffix(" today") or words)
    if data.date_obj is None:
        return None
    found = data.date_obj
    if words.endswith(" today"):  # "a year ago today"
        return PartialTime(found.year, found.month, found.day)
    if "year" in words:
        return PartialTime(found.year)
    if "month" in words or "week" in words:
        return PartialTime(found.year, found.month)
    return PartialTime(found.year, found.month, found.day)


@lru_cache(maxsize=1)
def _ago_parser() -> "DateDataParser":
    from dateparser.date import DateDataParser  # noqa: PLC0415  most articles need none, and it takes long to load

    return DateDataParser(languages=["en"], settings={"RETURN_AS_TIMEZONE_AWARE": False})
