"""Reads lists of what happened on a day in which years: "1972 Launch of Apollo 16 - Young, Mattingly, Duke"."""

import re

from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import NO_TIME, PartialTime
from soyuz_gui.extract.times.finds import FoundTime

_ENTRY = re.compile(r"\W{0,3}(?P<year>19[5-9]\d|20\d\d)(?:[ \t]*[:–—-]|(?=[ \t]))[ \t]*(?=[A-Z“\"])")


def is_entry(text: str, span: Span) -> bool:
    """True for a line that begins with the year of what it tells."""
    return bool(_ENTRY.match(text, span.start, span.end))


def with_year(text: str, span: Span, times: list[FoundTime], day: FoundTime | None) -> list[FoundTime]:
    """The times of a line, with the year that it begins with on the `day` that stands above the lines."""
    found = _ENTRY.match(text, span.start, span.end)
    if found is None or any(time.span.start <= found.start("year") < time.span.end for time in times):
        return times
    above = day.day if day else NO_TIME
    on = PartialTime(year=int(found["year"]), month=above.month, day=above.day)
    return [FoundTime(Span(*found.span("year")), on, listed=True, rule="time.almanac"), *times]
