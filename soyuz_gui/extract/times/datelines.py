"""Finds the day that a report was written on where its dateline tells it: "MOSCOW, Feb. 25 — … today"."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

from soyuz_gui.extract.words import rules

_TOP = 1500  # characters in which a dateline may stand
_PRINTED = timedelta(days=4)  # a report is printed that many days after it was written, at most


class Datelines:
    """Finds datelines by the names of the months and their numbers."""

    def __init__(self, months: dict[str, int]) -> None:
        self._months = months
        month = rules.either(months)
        self._pattern = re.compile(
            rf"^\W{{0,3}}(?:\([^)\n]{{3,60}}\)\s*)?[{rules.UPPER}]{{3}}(?:[^\n.;!?]|\.(?=,|\s\()){{0,50}}?,\s+"
            rf"(?:(?P<month>(?i:{month}))\.?\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>(?i:{month}))\.?)"
            r"(?:,?\s+\d{4})?\s*(?:\([^)\n]{2,40}\)|[.—–:/]|-{1,2}\s)",
            re.MULTILINE,
        )

    def day_of_writing(self, text: str, published: date) -> date:
        """The day of the dateline, where it is shortly before the publication; else that of the publication."""
        found = self._pattern.search(text, 0, _TOP)
        if found is None:
            return published
        month = self._months[(found["month"] or found["month2"]).lower()]
        days = _days_of(int(found["day"] or found["day2"]), month, (published.year, published.year - 1))
        return next((day for day in days if timedelta(0) <= published - day <= _PRINTED), published)


def _days_of(day: int, month: int, years: Iterable[int]) -> Iterable[date]:
    """The day of a month in each of the years that has it."""
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue
