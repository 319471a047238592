"""Finds times in a text: calendar days, weekdays, clock times with their zones, and how far apart things were.

Calendar and clock forms are read here field by field, because a missing year or zone must stay missing.
What is worded relative to the day of publication ("a year ago", "yesterday") is read by dateparser.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract import joining, rules
from soyuz_gui.extract.gate import Sparse
from soyuz_gui.extract.timefinds import Clock, FoundInterval, FoundTime

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

__all__ = ["Clock", "FoundInterval", "FoundTime", "TimeFinder", "read_ago"]

_OFFSET = r"(?:UTC|GMT)[ ]?(?P<sign>[+−–-])[ ]?(?P<hours>\d{1,2})(?::00)?"

_UNNAMED_OFFSET = re.sub(r"\?P<\w+>", "?:", _OFFSET)


class TimeFinder:
    """Finds times by the words of `times.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "times")
        self.months: dict[str, int] = words["months"]
        self.weekdays: dict[str, int] = words["weekdays"]
        self.numbers: dict[str, int] = words["numbers"]
        self.zones: dict[str, str] = words["zones"]
        self.day_parts: dict[str, str] = words["day_parts"]
        self.site_zones: dict[str, str] = words["sites"]
        self.craft_zones: dict[str, str] = words["craft"]
        self._days = Sparse(self._day_pattern(), re.IGNORECASE)
        self._clock = re.compile(self._clock_pattern())
        self._clock_sign = re.compile(rf"\d|o['’]clock|\b(?:past|to)\s|{rules.either(self.day_parts)}")
        self._interval = Sparse(self._interval_pattern(), re.IGNORECASE)
        speech = rules.either(words["speech"]["words"])
        self._speech_before = re.compile(
            rf"\b{speech}(?:\s+(?:on|late|early|earlier|here|reporters|in\s+a|at\s+a))*\s*,?\s*$", re.I
        )
        self._speech_after = re.compile(
            rf"\s*,?\s*(?:(?:at|in|during|to|by)\s+(?:a|the|an|reporters)?\s*)?\b{speech}", re.I
        )
        # "On Tuesday morning, the agency announced …"
        self._speech_ahead = re.compile(
            rf"(?:\s+(?:morning|afternoon|evening|night))?,\s+(?:[\w’'.-]+\s+){{1,5}}?{speech}\b", re.I
        )
        self._all_times = re.compile(
            r"\b[Aa]ll\s+times\s+(?:are\s+|listed\s+|given\s+|in\s+|U\.?S\.?\s+){0,3}"
            rf"(?P<zone>{rules.either(self.zones)})\b"
        )

    def _day_pattern(self) -> str:
        month = rules.either(self.months)
        weekday = rules.either(self.weekdays)
        number = rules.either([*self.numbers, "several", "a few"])
        year = r"(?:19[5-9]\d|20\d\d)"
        return (
            rf"\b(?:(?P<iso>{year}-\d\d-\d\d)\b"
            rf"|(?P<dotted>\d{{1,2}}\.\d{{1,2}}\.{year})\b"
            rf"|(?P<mday>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{month})\b\.?(?:,?\s+(?P<year>{year})\b)?"
            rf"|(?P<month2>{month})\b\.?\s+(?:the\s+)?(?P<mday2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|\s*(?:%|km|hours|minutes))"
            rf"(?:\s?[–-]\s?(?P<mday3>\d{{1,2}})\b(?!:))?(?:,?\s+(?P<year2>{year})\b)?"
            rf"|(?:(?:early|late|mid|mid-|in|since|until|of|last|this|next|by|around|for|before|after|to|from|than|during)[\s-]*)"
            rf"(?P<month3>{month})\b(?!\.?\s+\d{{1,2}}(?!\d))\.?(?:,?\s+(?:of\s+)?(?P<year3>{year})\b)?"
            rf"|(?P<month4>{month})\b\.?,?\s+(?P<year4>{year})\b"
            rf"|(?<=\bthe\s)(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+(?!of\b|in\b|at\b|and\b|by\b|with\b|near\b)\w)"
            rf"|(?P<weekday>{weekday})\b(?:\s+(?:morning|afternoon|evening|night)\b)?"
            rf"|(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\bby\s)|(?<=\bin\slate\s)|(?<=\bin\searly\s))(?P<year5>{year})\b"
            rf"|(?P<ago>(?:today|tonight|yesterday|tomorrow|this\s+(?:morning|afternoon|evening))\b"
            rf"|(?:(?P<agonumber>{number}|\d{{1,3}})\s+(?P<agounit>days?|weeks?|months?|years?)\s+ago)"
            rf"|(?:last|next)\s+(?:week|month|year)\b))"
        )

    def _clock_pattern(self) -> str:
        zone = rf"(?:{_UNNAMED_OFFSET}|{rules.either(self.zones)})"
        half = r"(?:[ap]\.?\s?m\b\.?|[AP]\.?\s?M\b\.?)"

        def told_in(group: str) -> str:
            return rf"(?:\s*[,(]?\s*(?P<{group}>{zone})\b\)?)?"

        # "15.44" is a clock time only where a half of the day or a zone follows
        dot = rf"(?=[.]\d\d(?:\s*{half}|\s*[(]?{zone}\b))[.]"
        return (
            rf"(?<![\d.:/-])(?:(?P<hour>[01]?\d|2[0-4])(?:[:h]|{dot})(?P<minute>[0-5]\d)(?:[:.][0-5]\d)?"
            rf"(?![\d:])(?:\s*(?:hours|hrs)\b)?(?:\s*(?P<half>{half}))?{told_in('zone')}"
            rf"|(?P<hour2>1[0-2]|0?[1-9])\s*(?P<half2>[ap]\.m\.|[AP]\.M\.|[ap]m\b|[AP]M\b){told_in('zone2')}"
            rf"|(?P<hour3>[01]\d|2[0-3])(?P<minute3>[0-5]\d)\s*(?:hours\s+|hrs\s+)?[(]?(?P<zone3>{zone})\b\)?"
            rf"|(?P<hour4>1[0-2]|[1-9])\s+o['’]clock\s+(?:in\s+the\s+)?(?P<half4>morning|afternoon|evening){told_in('zone5')}"
            rf"|\b(?P<off>half|(?:a\s+)?quarter|\d{{1,2}}|{rules.either(self.numbers)})(?:\s+minutes?)?\s+"
            rf"(?P<side>past|after|to|before)\s+(?P<whole>{rules.either([*self.day_parts, *self.numbers])})\b"
            rf"(?:\s+(?:in\s+the\s+)?(?P<half5>morning|afternoon|evening))?{told_in('zone6')}"
            rf"|\b(?P<named>{rules.either(self.day_parts)})\b{told_in('zone4')})"
        )

    def _interval_pattern(self) -> str:
        number = rules.either(self.numbers)
        # "less than six hours after a launch | at 4:31 p.m."
        anchor = rf"(?:(?!(?:at|on|in|by|last|this|next|{'|'.join(self.months)})\b)[^\s.,;]+(?:\s+|(?=[.,;])|$)){{1,5}}"
        return (
            rf"(?<![\w.,])(?:(?P<bound>less|more|fewer|under|over|nearly|almost|just|only|about|some|around|roughly|approximately)\s+(?:than\s+)?){{0,3}}"
            rf"(?:(?<!at\s)(?P<clock>\d{{1,2}}):(?P<clockminutes>\d\d)(?:\s+hours)?|(?P<vague>a\s+few|several|a\s+couple\s+of|some|many)\s+(?P<vagueunit>second|minute|hour|day|week|month|year)s?"
            rf"|(?P<number>{number}|\d{{1,3}}(?:\.\d+)?)(?P<half>[\s-]+and[\s-]+a[\s-]+half)?[\s-]+(?P<unit>second|minute|hour|day|week|month|year)s?"
            rf"(?:(?:\s+and|,)?\s+(?P<more>\d{{1,3}}|{number})[\s-]+(?P<moreunit>minute|hour|day)s?)?)\s+"
            rf"(?:(?P<later>later)|(?P<earlier>earlier)|(?P<after>after|from|into|since|following)\s+(?P<anchor>{anchor})|(?P<before>before)\s+(?P<anchor2>{anchor}))"
        )

    def intervals(self, text: str, start: int, end: int) -> Iterator[FoundInterval]:
        """The distances in a stretch of text, in order."""
        for found in _DAYS_ON.finditer(text, start, end):
            days = timedelta(days=0 if found["same"] or found["that"] or found["later"] else 1)
            yield FoundInterval(Span(found.start(), found.end()), days, 1, "day")
        if not _UNIT.search(text, start, end):
            return
        for found in self._interval.finditer(text, start, end):
            yield self._read_interval(found)

    def _read_interval(self, found: re.Match[str]) -> FoundInterval:
        unit = found["unit"] or found["vagueunit"] or "hour"
        bound = {"less": "less", "fewer": "less", "under": "less", "more": "more", "over": "more"}.get(
            (found["bound"] or "").lower(), ""
        )
        return FoundInterval(
            Span(found.start(), found.end("anchor") if found["anchor"] else found.end()),
            self._length(found, unit),
            -1 if found["earlier"] or found["before"] else 1,
            unit.lower(),
            bound,
            (found["anchor"] or found["anchor2"] or "").strip().lower(),
        )

    def _length(self, found: re.Match[str], unit: str) -> timedelta | None:
        if found["clock"]:
            return timedelta(hours=int(found["clock"]), minutes=int(found["clockminutes"]))
        if found["vague"]:
            return None
        amount = self._number(found["number"]) + (0.5 if found["half"] else 0)
        length = _times(amount, unit)
        return length + _times(self._number(found["more"]), found["moreunit"]) if found["more"] else length

    def _number(self, word: str) -> float:
        return float(self.numbers[word.lower()]) if word.lower() in self.numbers else float(word)

    def times(
        self, text: str, start: int, end: int, intervals: Sequence[FoundInterval] | None = None
    ) -> list[FoundTime]:
        """The times in a stretch of text, in order; a day and a clock that stand together are one time.

        `intervals` are those of the stretch, where they are known already: what they hold is no time of its own.
        """
        spans = [i.span for i in (self.intervals(text, start, end) if intervals is None else intervals)]
        parts = [
            part
            for part in sorted(
                [*self._found_days(text, start, end), *self._found_clocks(text, start, end)], key=lambda p: p.span
            )
            if not any(span.overlaps(part.span) and not part.day.weekday for span in spans)
        ]
        if not parts:
            return []
        joined: list[FoundTime] = []
        for part in parts:
            if joined and (whole := joining.joined(joined[-1], part, text)):
                joined[-1] = whole
            else:
                joined.append(part)
        told = list(joining.ranged([t for t in joined if not self._is_of_speech(text, t, start, end)], text))
        return [_bounded(text, time, start) for time in told]

    def _found_days(self, text: str, start: int, end: int) -> Iterator[FoundTime]:
        for found in self._days.finditer(text, start, end):
            span = Span(found.start(), found.end())
            if first := self._first_of_range(text, found, start):
                yield first
            if found["mday3"] and (last := self._last_of_range(found)):
                yield from last
                continue
            if found["ago"]:
                yield FoundTime(span, PartialTime(), ago=found["ago"].lower(), rule="time.relative")
            elif (day := self._read_day(found)) is not None:
                yield FoundTime(span, day, rule="time.calendar" if not found["weekday"] else "time.weekday")

    def _last_of_range(self, found: re.Match[str]) -> tuple[FoundTime, FoundTime] | None:
        """Both days of "April 20-22, 1983"."""
        first = self._read_day(found)
        last = first and _checked(first.year, first.month or 1, int(found["mday3"]))
        if first is None or last is None:
            return None
        one, other = Span(found.start(), found.end("mday2")), Span(found.start("mday3"), found.end())
        return FoundTime(one, first, part="first", rule="time.range"), FoundTime(other, last, rule="time.range")

    def _first_of_range(self, text: str, found: re.Match[str], start: int) -> FoundTime | None:
        """The first day of "18 to 26 May 1991" or "18 and 19 March", whose month is told with the last."""
        if not found["mday"] or not (before := _DAY_BEFORE.search(text, max(start, found.start() - 12), found.start())):
            return None
        last = self._read_day(found)
        day = last and _checked(last.year, last.month or 1, int(before[1]))
        return FoundTime(Span(*before.span(1)), day, part="first", rule="time.range") if day else None

    def _read_day(self, found: re.Match[str]) -> PartialTime | None:
        if found["weekday"]:
            return PartialTime(weekday=self.weekdays[found["weekday"].lower()])
        if found["ordinal"]:
            return PartialTime(day=int(found["ordinal"])) if 1 <= int(found["ordinal"]) <= 31 else None
        if found["iso"]:
            return _checked(*(int(part) for part in found["iso"].split("-")))
        if found["dotted"]:
            day, month, year = (int(part) for part in found["dotted"].split("."))
            return _checked(year, month, day)
        if found["year5"]:
            return PartialTime(year=int(found["year5"]))
        name = found["month"] or found["month2"] or found["month3"] or found["month4"]
        if name.lower() == "may" and not name[0].isupper():
            return None
        year_text = found["year"] or found["year2"] or found["year3"] or found["year4"]
        day_text = found["mday"] or found["mday2"]
        return _checked(
            int(year_text) if year_text else None, self.months[name.lower()], int(day_text) if day_text else None
        )

    def _found_clocks(self, text: str, start: int, end: int) -> Iterator[FoundTime]:
        if not self._clock_sign.search(text, start, end):
            return
        for found in self._clock.finditer(text, start, end):
            if (clock := self._read_clock(found)) is not None:
                unopened = found[0].endswith(")") and "(" not in found[0]
                span = Span(found.start(), found.end() - unopened)
                yield FoundTime(span, PartialTime(), (clock,), rule="time.clock")

    def _read_clock(self, found: re.Match[str]) -> Clock | None:
        zone_words = (
            found["zone"] or found["zone2"] or found["zone3"] or found["zone4"] or found["zone5"] or found["zone6"]
        )
        zone = self._zone(re.sub(r"\s+", " ", zone_words)) if zone_words else ""
        if found["whole"]:
            return self._past_hour(found, zone)
        if found["named"]:
            hour, minute = self.day_parts[found["named"].lower()].split(":")
            return Clock(int(hour), int(minute), zone)
        hour_text = found["hour"] or found["hour2"] or found["hour3"] or found["hour4"]
        minute_text = found["minute"] or found["minute3"]
        half = (found["half"] or found["half2"] or _HALVES.get(found["half4"] or "", "")).lower()
        hour_number = int(hour_text)
        if half.startswith("p") and hour_number < 12:
            hour_number += 12
        elif half.startswith("a") and hour_number == 12:
            hour_number = 0
        if hour_number > 23:
            return None
        return Clock(hour_number, int(minute_text) if minute_text else 0 if half else None, zone, bool(half))

    def _past_hour(self, found: re.Match[str], zone: str) -> Clock | None:
        """The clock of "44 minutes past midnight"; of "half past six" only where a zone or part of the day is told."""
        whole, off = found["whole"].lower(), re.sub(r"^a\s+", "", found["off"].lower())
        named = self.day_parts.get(whole)
        half = _HALVES.get(found["half5"] or "", "")
        if not named and not zone and not half:
            return None
        hour = int(named.partition(":")[0]) if named else self.numbers[whole]
        minutes = {"half": 30, "quarter": 15}.get(off) or round(self._number(off))
        if half == "pm" and hour < 12:
            hour += 12
        total = hour * 60 + (minutes if found["side"] in ("past", "after") else -minutes)
        return Clock(total // 60 % 24, total % 60, zone, bool(half))

    def _zone(self, words: str) -> str:
        """The zone that words name; "UTC+3" is `Etc/GMT-3`, whose sign is the other way round by POSIX custom."""
        if offset := re.fullmatch(_OFFSET, words):
            return f"Etc/GMT{'-' if offset['sign'] == '+' else '+'}{int(offset['hours'])}"
        return self.zones[words]

    def _is_of_speech(self, text: str, time: FoundTime, start: int, end: int) -> bool:
        """True where the time says when somebody spoke ("O'Hara said Thursday at a news conference")."""
        if time.clocks:
            return False
        before = text[max(start, time.span.start - 60) : time.span.start]
        if self._speech_before.search(before) or self._speech_after.match(text, time.span.end, end):
            return True
        return bool(_SENTENCE_FRONT.fullmatch(text, start, time.span.start)) and bool(
            self._speech_ahead.match(text, time.span.end, end)
        )

    def zones_for_all(self, text: str) -> list[tuple[int, str]]:
        """The zones that a text gives to all clocks from a place on: "all times Eastern"."""
        return [
            (found.start(), self._zone(re.sub(r"\s+", " ", found["zone"]))) for found in self._all_times.finditer(text)
        ]


def _bounded(text: str, time: FoundTime, start: int) -> FoundTime:
    """The time with what the words right before it say: that it bounds a state, or is not the one just been."""
    at = time.span.start
    since = bool(_BOUND.search(text, max(start, at - 12), at + 6)) and not _MOVED_UNTIL.search(
        text[max(start, at - 60) : at]
    )
    last = bool(_LAST.search(text, max(start, at - 5), at + 5))
    return replace(time, since=since, last=last) if since or last else time


def _times(amount: float, unit: str) -> timedelta:
    days = {"week": 7.0, "month": 30.44, "year": 365.25, "day": 1.0}
    unit = unit.lower()
    if unit in days:
        return timedelta(days=amount * days[unit])
    return timedelta(**{f"{unit}s": amount})


def _checked(year: int | None, month: int, day: int | None) -> PartialTime | None:
    """The calendar day if there is such a day; 2000 stands in for a missing year, since it has a 29 February."""
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        return None
    return PartialTime(year, month, day)


_HALVES = {"morning": "am", "afternoon": "pm", "evening": "pm"}

# "the next day", "later that day": so many days after what was told before.
_DAYS_ON = Sparse(
    r"\b(?:the|a)\s+(?:next|following|(?P<same>same))\s+(?:day|morning|afternoon|evening|night)\b(?!['’])"
    r"|\b(?:later\s+)?(?P<that>that)\s+(?:same\s+)?(?:day|afternoon|evening|night)\b"
    r"|\b(?P<later>later)\s+(?:in|on|during)\s+(?:the\s+)?(?:same\s+)?day\b",
    re.IGNORECASE,
)
_UNIT = re.compile(r"\b(?:second|minute|hour|day|week|month|year)s?\b|\d:\d\d\s+(?:hours|after|before|later)")
_DAY_BEFORE = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s?(?:–|-|to|and|until)\s?$")
_SENTENCE_FRONT = re.compile(r"\W*(?:On\s+|Early\s+|Late\s+)?")
# "delayed until 1:10 a.m. Wednesday": the time that bounds a delay is the new one.
_MOVED_UNTIL = re.compile(
    r"\b(?:delay|postpone?|push|moved?|defer|reschedul|slip|put\s+(?:off|back)|hold|held)\w*\s+(?:[\w'’]+\s+){0,3}"
    r"until\s+(?:at\s+least\s+|about\s+|early\s+|late\s+)?$",
    re.IGNORECASE,
)
_LAST = re.compile(r"\blast\s", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:since|until|through)\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def read_ago(words: str, published: date) -> PartialTime | None:
    """The time that words such as "a year ago" mean on a day of publication, as exact as their unit."""
    parser = _ago_parser()
    base = datetime(published.year, published.month, published.day, 12)  # noqa: DTZ001  dateparser wants a naive base
    parser._settings.RELATIVE_BASE = base
    if words == "tonight" or words.startswith("this"):
        words = "today"
    data = parser.get_date_data(words)
    if data.date_obj is None:
        return None
    found = data.date_obj
    if "year" in words:
        return PartialTime(found.year)
    if "month" in words or "week" in words:
        return PartialTime(found.year, found.month)
    return PartialTime(found.year, found.month, found.day)


@lru_cache(maxsize=1)
def _ago_parser() -> "DateDataParser":
    from dateparser.date import DateDataParser  # noqa: PLC0415  most articles need none, and it takes long to load

    return DateDataParser(languages=["en"], settings={"RETURN_AS_TIMEZONE_AWARE": False})
