"""Makes one time of neighbours that tell one moment, and marks the ends of ranges."""

import re
from collections.abc import Iterator
from dataclasses import replace

from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import NO_TIME, PartialTime
from soyuz_gui.extract.times.finds import Clock, FoundTime

_RANGE = re.compile(r"\s*(?:to|until|till|through|–|—|-)\s*")
_ELSEWHERE = re.compile(
    r"\s+in\s+[A-Z]\w+(?:\s[A-Z]\w+)?(?:,|\s+and|\s+or)\s+(?:at\s+)?"
)  # "13:21 in Baikonur, 08:21 in Cologne"
_THERE = re.compile(r"\s+in\s+[A-Z][\w’' -]{2,30}\)")  # "12:03 a.m. (10:03 a.m. in Kazakhstan)"
_OR = re.compile(r"[\s,]*or\s")  # "8:51 p.m. EDT, or Saturday at 6:51 a.m. local time"
_AGAIN = re.compile(r"[\s,(–—-]*(?:on\s+)?")
_GLUE = re.compile(
    r"(?:\s\([A-Z]{2,4}\))?[\s,;(–—-]*(?:(?:at|on|by|around|about|the|of|or|early|late|and|this|past|morning|evening|night|afternoon|exactly|precisely|which\s+is|that\s+is)\b[\s,(–—-]*)*"
)


def all_joined(parts: list[FoundTime], text: str) -> list[FoundTime]:
    """The times of a stretch of text, with neighbours that tell one moment made one."""
    times: list[FoundTime] = []
    for part in parts:
        if times and (whole := joined(times[-1], part, text)):
            times[-1] = whole
        else:
            times.append(part)
    return times


def joined(left: FoundTime, right: FoundTime, text: str) -> FoundTime | None:
    """One time of two neighbours, where they can be parts of one: day and clock, weekday and date, two clocks."""
    between = (left.span.end, right.span.start)
    elsewhere = bool(left.clocks and right.clocks and not right.has_day and _ELSEWHERE.fullmatch(text, *between))
    if not elsewhere and not _GLUE.fullmatch(text, *between):
        return None
    inner = text[left.span.start : right.span.end]
    open_bracket = inner.count("(") > inner.count(")")
    bracketed = open_bracket or "(" in text[slice(*between)]  # the bracket may be closed behind a zone
    if open_bracket and left.clocks and _THERE.match(text, right.span.end):
        right = replace(right, clocks=tuple(replace(c, zone=c.zone or "site") for c in right.clocks))
    anew = bool(left.clocks) and ((bracketed and bool(right.clocks)) or (open_bracket and len(left.clocks) > 1))
    if left.has_day and right.has_day and (anew or not _is_weekday_of(left, right)):
        return _of_two_days(left, right, text, anew=anew)
    if left.clocks and right.clocks and not _same_moment(left.clocks[-1], right.clocks[0], elsewhere):
        return None
    day = _merged_days(left.day, right.day)
    if day is None:
        return None
    closing = 1 if open_bracket and text[right.span.end : right.span.end + 1] == ")" else 0
    day_clock = left.day_clock
    if left.clocks and right.has_day and not left.has_day and bracketed:
        day_clock = len(left.clocks) - (0 if right.clocks else 1)
    if left.clocks and right.has_day and not left.has_day and _OR.match(text, *between):
        day_clock = len(left.clocks)  # that of the clock behind the day
    span = Span(left.span.start, right.span.end + closing)
    return FoundTime(span, day, left.clocks + right.clocks, left.ago or right.ago, day_clock, rule="time.joined")


def _is_weekday_of(left: FoundTime, right: FoundTime) -> bool:
    """True for a weekday and a date that may be one day."""
    return not (left.ago or right.ago) and (_is_weekday_alone(left.day) or _is_weekday_alone(right.day))


def _of_two_days(left: FoundTime, right: FoundTime, text: str, *, anew: bool) -> FoundTime | None:
    """One time of two that each tell a day, where the second, in brackets or behind a comma, tells the first `anew`."""
    if anew:
        return _on_second_day(left, right) if len(left.clocks) > 1 else _told_elsewhere(left, right)
    if left.ago or right.ago:
        return _of_relative_year(left, right) or _dated_anew(left, right, text)
    return None


def _on_second_day(left: FoundTime, right: FoundTime) -> FoundTime:
    """One time of "1:57 a.m. Thursday (1957 GMT Wednesday)": by the second clock, whose day is told as fully."""
    span = Span(left.span.start, right.span.end)
    if left.ago or right.ago or (_is_weekday_alone(right.day) and not _is_weekday_alone(left.day)):
        return replace(left, span=span)
    return replace(left, span=span, day=right.day, day_clock=len(left.clocks) - 1)


def _told_elsewhere(left: FoundTime, right: FoundTime) -> FoundTime | None:
    """One time of "4:01 p.m. EST Sunday, Nov. 23 (3:01 a.m. Monday, Nov. 24 in Baikonur)": by the clock with a zone."""
    if left.ago or right.ago or (left.clocks[0].minute or 0) % 30 != (right.clocks[0].minute or 0) % 30:
        return None
    zoned = right if right.clocks[0].zone not in ("", "site") and not left.clocks[0].zone else left
    return replace(zoned, span=Span(left.span.start, right.span.end))


def _dated_anew(left: FoundTime, right: FoundTime, text: str) -> FoundTime | None:
    """One time of "today, Wednesday, May 27" or "this morning (Aug. 26)": the date says what day that is."""
    day = left.day if left.day != NO_TIME else right.day
    again = bool(left.ago) != bool(right.ago) and _AGAIN.fullmatch(text, left.span.end, right.span.start)
    if not again or (left.clocks and right.clocks) or not (day.day or day.weekday):
        return None
    closing = text[right.span.end : right.span.end + 1] == ")" and "(" in text[left.span.end : right.span.start]
    span = Span(left.span.start, right.span.end + closing)
    return FoundTime(span, day, left.clocks + right.clocks, rule="time.joined")


def _of_relative_year(left: FoundTime, right: FoundTime) -> FoundTime | None:
    """One time of "Dec. 3 last year" or "in May this year": the year is told relative to the report."""
    yearless = left.day.month is not None and left.day.year is None and not left.ago
    if not yearless or not right.ago.endswith(" year") or right.clocks:
        return None
    span = Span(left.span.start, right.span.end)
    return FoundTime(span, left.day, left.clocks, right.ago, left.day_clock, rule="time.joined")


def ranged(times: list[FoundTime], text: str) -> Iterator[FoundTime]:
    """The times, with the ends of ranges marked: "from 16 November 1973 to 8 February 1974"."""
    for index, time in enumerate(times):
        after = times[index + 1] if index + 1 < len(times) else None
        before = times[index - 1] if index else None
        if time.part or (after and _is_range(time, after, text)):
            yield replace(time, day=_of_same_year(time.day, after), part="first", rule="time.range")
        elif before and (before.part or _is_range(before, time, text)):
            yield replace(time, part="last", rule="time.range")
        else:
            yield time


def _of_same_year(day: PartialTime, last: FoundTime | None) -> PartialTime:
    """The first day of "July 15 to July 21, 1975", whose year is told with the last."""
    if last is None or day.year is not None or day.month is None or last.day.year is None or last.day.month is None:
        return day
    return replace(day, year=last.day.year if day.month <= last.day.month else last.day.year - 1)


def _is_range(first: FoundTime, last: FoundTime, text: str) -> bool:
    days = first.day.day is not None and last.day.day is not None and not (first.clocks or last.clocks)
    return days and bool(_RANGE.fullmatch(text, first.span.end, last.span.start))


def _is_weekday_alone(day: PartialTime) -> bool:
    return day == PartialTime(weekday=day.weekday) and day.weekday is not None


def _merged_days(left: PartialTime, right: PartialTime) -> PartialTime | None:
    if left == NO_TIME:
        return right
    if right == NO_TIME:
        return left
    if _is_weekday_alone(left) and right.weekday is None:
        return replace(right, weekday=left.weekday)
    if _is_weekday_alone(right) and left.weekday is None:
        return replace(left, weekday=right.weekday)
    return None


def _same_moment(left: Clock, right: Clock, elsewhere: bool) -> bool:
    """Two clocks of one moment: told in two zones, or `elsewhere`, with minutes that agree."""
    return (elsewhere or left.zone != right.zone) and (left.minute or 0) % 30 == (right.minute or 0) % 30
