"""Finds the day that a report was written on where its dateline tells it: "MOSCOW, Feb. 25 — … today"."""

import re
from collections.abc import Collection, Iterable
from datetime import date, timedelta

from soyuz_gui.extract.words import rules

_TOP = 1500  # characters in which a dateline may stand
_PRINTED = timedelta(days=4)  # a report is printed that many days after it was written, at most
_NEWS = timedelta(days=20)  # how far from its day lies what a report tells, as a rule


class Datelines:
    """Finds datelines by the names of the months and their numbers."""

    def __init__(self, months: dict[str, int]) -> None:
        self._months = months
        month = rules.either(months)
        self._pattern = re.compile(
            # Where a page was read by a machine, what stands in brackets may have lost one of them.
            rf"^(?:\W{{0,3}}(?:\([^)\n]{{3,60}}\)\s*)?|[^\n]{{0,60}}?[Cc]opyright\W{{1,3}}(?:[A-Z]+ )?)"
            rf"(?:[{rules.UPPER}]{{3}}|(?:[{rules.UPPER}]\.){{2,3}})(?:[^\n.;!?]|\.(?=,|\s\()){{0,50}}?,\s+"
            rf"(?:(?P<month>(?i:{month}))\.?\s+(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s+(?P<month2>(?i:{month}))\.?)"
            r"(?:,?\s+\d{4})?\s*(?:\([^)\n]{2,40}\)|[.—–:/]|-{1,2}\s)",
            re.MULTILINE,
        )

    def day_of_writing(self, text: str, published: date) -> date:
        """The day of the dateline, where it is shortly before the publication; else that of the publication."""
        days = self._days(text, (published.year, published.year - 1))
        return next((day for day in days if timedelta(0) <= published - day <= _PRINTED), published)

    def day_near(self, text: str, known: Collection[date]) -> date | None:
        """The day of the dateline in the year in which the days lie that are `known` to be those of its report: of the
        dates that it tells, or of the flights that it names. None where there is no such year, or more than one.
        """
        days = self._days(text, sorted({day.year + shift for day in known for shift in (-1, 0, 1)}))
        near = [day for day in days if any(abs(day - other) <= _NEWS for other in known)]
        return near[0] if len(near) == 1 else None

    def _days(self, text: str, years: Iterable[int]) -> Iterable[date]:
        """The day of the dateline in some years."""
        found = self._pattern.search(text, 0, _TOP)
        if found is None:
            return ()
        month = self._months[(found["month"] or found["month2"]).lower()]
        return _days_of(int(found["day"] or found["day2"]), month, years)


def _days_of(day: int, month: int, years: Iterable[int]) -> Iterable[date]:
    """The day of a month in each of the years that has it."""
    for year in years:
        try:
            yield date(year, month, day)
        except ValueError:
            continue
