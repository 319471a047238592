"""Finds times in a text: calendar days, weekdays, and the clock times beside them.

Calendar and clock forms are read field by field, because a missing year or zone must stay missing.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import NO_TIME, PartialTime
from soyuz_gui.extract.times import joining
from soyuz_gui.extract.times.clocks import ClockFinder
from soyuz_gui.extract.times.finds import Clock, FoundInterval, FoundTime
from soyuz_gui.extract.times.intervals import IntervalFinder
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

__all__ = ["Clock", "FoundInterval", "FoundTime", "TimeFinder"]


class TimeFinder:
    """Finds times by the words of `times.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "times")
        words = {**words, "numbers": _with_compounds(words["numbers"])}
        self.months: dict[str, int] = words["months"]
        self.weekdays: dict[str, int] = words["weekdays"]
        self.numbers: dict[str, int] = words["numbers"]
        self.site_zones: dict[str, str] = words["sites"]
        self.craft_zones: dict[str, str] = words["craft"]
        self._attributed: list[str] = words["attributed"]["nouns"]
        self._relative: dict[str, str] = words["relative"]
        self._days = Sparse(rules.in_lower_case(self._day_pattern()))
        self._intervals = IntervalFinder(words)
        self._clocks = ClockFinder(words)
        self.intervals = self._intervals.find
        self.zones_for_all = self._clocks.zones_for_all
        speech = rules.either(words["speech"]["words"])
        self._stamp = re.compile(rf"\b{rules.either(words['stamps']['words'])}(?:\s+on|\s+at)?\s*[:,|]?\s*$", re.I)
        self._speech_before = re.compile(
            rf"\b(?:{speech}|told\s+(?:(?:(?-i:[A-Z])[\w’'.-]*|the|an?|news|agency|newspaper|radio|by|phone)\s+){{1,6}}?)"
            r"(?:\s*(?:on|late|early|earlier|here|reporters|in\s+a|at\s+a)\b)*\s*,?\s*$",
            re.I,
        )
        self._speech_after = re.compile(
            rf"\s*,?\s*(?:(?:at|in|during|to|by)\s+(?:a|the|an|reporters)?\s*)?\b{speech}", re.I
        )
        # "On Tuesday morning, the agency announced …"
        self._speech_ahead = re.compile(
            rf"(?:\s+(?:morning|afternoon|evening|night))?,\s+(?:[\w’'.-]+\s+){{1,5}}?{speech}\b", re.I
        )

    def _day_pattern(self) -> str:
        month = rules.either(self.months)
        weekday = rules.either(self.weekdays)
        number = rules.either([*self.numbers, "several", "a few"])
        year = r"(?:19[5-9]\d|20\d\d)"
        in_year = rf"(?:{year}|['’](?:[6-9]\d|[0-3]\d)(?!['’\d]))"  # "Feb '79"
        attributed = rf"(?:[\w-]+\s+){{0,2}}?{rules.either(self._attributed)}\b"
        return (
            rf"\b(?:(?P<iso>{year}-\d\d-\d\d)\b"
            rf"|(?P<dotted>\d{{1,2}}\.\d{{1,2}}\.{year}|{year}\.\d\d\.\d\d)\b"
            rf"|(?P<mday>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{month})\b\.?(?:,?\s+(?P<year>{in_year})\b)?"
            rf"|(?P<month2>{month})\b\.?\s+(?:the\s+)?(?P<mday2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|\s*(?:%|km|hours|minutes))"
            rf"(?:\s?[–-]\s?(?P<mday3>\d{{1,2}})\b(?!:))?(?:,?\s+(?P<year2>{in_year})\b)?"
            rf"|(?<=\bon\s)(?P<month6>{month}),\s+(?P<mday6>\d{{1,2}})\b(?![:.]\d)(?:,?\s+(?P<year7>{in_year})\b)?"
            rf"|(?:(?:early|late|mid|mid-|in|since|until|of|last|this|next|by|around|for|before|after|to|from|than|during)[\s-]*)"
            rf"(?P<month3>{month})\b(?!\.?\s+\d{{1,2}}(?!\d))\.?(?:,?\s+(?:of\s+)?(?P<year3>{in_year})\b)?"
            rf"|(?P<month4>{month})\b\.?,?\s+(?P<year4>{in_year})\b"
            rf"|(?:(?P<month5>{month})(?:['’]s)?|(?P<year6>{year}))(?=\s+{attributed})"
            rf"|(?<=\bthe\s)(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th)\b(?!\s+(?!{_BEHIND_DAY}\b)\w)"
            rf"|(?P<weekday>{weekday})\b(?:\s+(?:morning|afternoon|evening|night)\b)?"
            r"|(?P<short>mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?(?=\))"
            rf"|(?:(?<=\bin\s)|(?<=\bsince\s)|(?<=\bby\s)|(?<=\bin\slate\s)|(?<=\bin\searly\s))(?P<year5>{year})\b"
            rf"|(?<=\()(?P<year8>{year})(?=\))"
            rf"|(?P<ago>{rules.either(self._relative)}\b"
            rf"|(?:{number}|\d{{1,3}})\s+(?:days?|weeks?|months?|years?)\s+ago(?:\s+today)?\b))"
        )

    def times(
        self,
        text: str,
        start: int,
        end: int,
        intervals: Sequence[FoundInterval] | None = None,
        unmasked: str = "",
    ) -> list[FoundTime]:
        """The times in a stretch of text, in order; a day and a clock that stand together are one time.

        `intervals` are those of the stretch, where they are known already: what they hold is no time of its own.
        `unmasked` is the text, in lower case, as it was before parts of it were masked: its words are known already.
        """
        distances = list(self.intervals(text, start, end) if intervals is None else intervals)
        parts = [
            part
            for part in sorted(
                [*self._found_days(text, start, end, unmasked), *self._clocks.find(text, start, end, unmasked)],
                key=lambda p: p.span,
            )
            if not any(distance.takes_in(part) for distance in distances)
        ]
        if not parts:
            return []
        joined = [self._clocks.with_zone_behind(text, time, end) for time in joining.all_joined(parts, text)]
        if len(joined) > 1:  # "11:13 a.m. (10:13 p.m. Monday PST)": now both clocks have their zones and days
            joined = joining.all_joined(joined, text)
        told = list(joining.ranged([t for t in joined if not self._is_of_speech(text, t, start, end)], text))
        return [_bounded(text, time, start) for time in told]

    def spoken(self, text: str, start: int, end: int) -> list[FoundTime]:
        """The days on which somebody spoke: "the agency announced Monday"."""
        days = joining.all_joined(list(self._found_days(text, start, end, "")), text)
        return [day for day in days if self._is_of_speech(text, day, start, end)]

    def _found_days(self, text: str, start: int, end: int, unmasked: str) -> Iterator[FoundTime]:
        for found in self._days.finditer(rules.lower(text), start, end, unmasked):
            span = Span(found.start(), found.end())
            if first := self._first_of_range(text, found, start):
                yield first
            if found["mday3"] and (last := self._last_of_range(text, found)):
                yield from last
                continue
            if found["ago"]:
                yield FoundTime(span, NO_TIME, ago=self._in_digits(found["ago"]), rule="time.relative")
            elif (day := self._read_day(text, found)) is not None:
                yield FoundTime(span, day, rule=f"time.{_sort(found)}")

    def _in_digits(self, ago: str) -> str:
        """What words relative to the day of a report come to: "2 weeks ago"."""
        words = _SPACE.sub(" ", ago)
        number, _, unit = words.partition(" ")
        return self._relative.get(words) or f"{self.numbers.get(number, number)} {unit}"

    def _last_of_range(self, text: str, found: re.Match[str]) -> tuple[FoundTime, FoundTime] | None:
        """Both days of "April 20-22, 1983"."""
        first = self._read_day(text, found)
        last = first and _checked(first.year, first.month or 1, int(found["mday3"]))
        if first is None or last is None:
            return None
        one, other = Span(found.start(), found.end("mday2")), Span(found.start("mday3"), found.end())
        return FoundTime(one, first, part="first", rule="time.range"), FoundTime(other, last, rule="time.range")

    def _first_of_range(self, text: str, found: re.Match[str], start: int) -> FoundTime | None:
        """The first day of "18 to 26 May 1991" or "18 and 19 March", whose month is told with the last."""
        if not found["mday"] or not (before := _DAY_BEFORE.search(text, max(start, found.start() - 12), found.start())):
            return None
        last = self._read_day(text, found)
        day = last and _checked(last.year, last.month or 1, int(before[1]))
        return FoundTime(Span(*before.span(1)), day, part="first", rule="time.range") if day else None

    def _read_day(self, text: str, found: re.Match[str]) -> PartialTime | None:
        if found["weekday"]:
            return PartialTime(weekday=self.weekdays[found["weekday"]])
        if found["short"]:
            return PartialTime(weekday=next(n for day, n in self.weekdays.items() if day.startswith(found["short"])))
        if found["ordinal"]:
            return PartialTime(day=int(found["ordinal"])) if 1 <= int(found["ordinal"]) <= 31 else None
        if found["iso"]:
            return _checked(*(int(part) for part in found["iso"].split("-")))
        if found["dotted"]:
            parts = [int(part) for part in found["dotted"].split(".")]
            day, month, year = parts if parts[0] <= _LAST_DAY else reversed(parts)  # "10.04.1979", "1979.04.10"
            return _checked(year, month, day)
        if alone := found["year5"] or found["year6"] or found["year8"]:
            return PartialTime(year=int(alone))
        group = next(group for group in _MONTHS if found[group])
        name = found[group]
        if name == "may" and not text[found.start(group)].isupper():
            return None
        year_text = next((found[group] for group in _YEARS if found[group]), None)
        day_text = found["mday"] or found["mday2"] or found["mday6"]
        return _checked(_year(year_text) if year_text else None, self.months[name], int(day_text) if day_text else None)

    def _is_of_speech(self, text: str, time: FoundTime, start: int, end: int) -> bool:
        """True where the time says when somebody spoke ("O'Hara said Thursday at a news conference")."""
        before = text[max(start, time.span.start - 60) : time.span.start]
        if self._stamp.search(before) or _CITED.search(before):
            return True
        if time.clocks:
            return False
        if self._speech_before.search(before) or self._speech_after.match(text, time.span.end, end):
            return True
        return bool(_SENTENCE_FRONT.fullmatch(text, start, time.span.start)) and bool(
            self._speech_ahead.match(text, time.span.end, end)
        )


def _year(told: str) -> int:
    """The year of its figures, of which "'79" has the last two: of the age of space flight."""
    if told.isdecimal():
        return int(told)
    return int(told[1:]) + (_CENTURY if int(told[1:]) >= _FIRST_YEAR else _CENTURY + 100)


def _sort(found: re.Match[str]) -> str:
    return "weekday" if found["weekday"] or found["short"] else "calendar"


def _with_compounds(numbers: dict[str, int]) -> dict[str, int]:
    """The words for numbers, with those that are put together: "sixty-eight"."""
    tens = [(word, number) for word, number in numbers.items() if number >= _TWENTY and number % 10 == 0]
    ones = [(word, number) for word, number in numbers.items() if number < 10 and len(word) > len("an")]
    return numbers | {f"{ten}-{one}": more + less for ten, more in tens for one, less in ones}


def _bounded(text: str, time: FoundTime, start: int) -> FoundTime:
    """The time with what the words right before it say: that it bounds a state, or is not the one just been."""
    at = time.span.start
    since = bool(_BOUND.search(text, max(start, at - 12), at + 6)) and not _MOVED_UNTIL.search(
        text[max(start, at - 90) : at]
    )
    last = bool(_LAST.search(text, max(start, at - 5), at + 5))
    before = _ARTICLE.search(text, max(start, at - 20), at) if _NAMED.match(text, at) else None
    noun = (_NOUN if before else _OWN_NOUN).match(text, time.span.end)
    attributive = _end_of_phrase(text, noun.end()) if noun else 0
    return replace(time, since=since, last=last, attributive=attributive) if since or last or attributive else time


def _end_of_phrase(text: str, start: int) -> int:
    """Where the phrase ends that a time begins: behind "abort" in "after Thursday's abort, launch it on Friday"."""
    return end.start() if (end := _PHRASE_END.search(text, start)) else len(text)


def _checked(year: int | None, month: int, day: int | None) -> PartialTime | None:
    """The calendar day if there is such a day; 2000 stands in for a missing year, since it has a 29 February."""
    try:
        date(year or 2000, month, day or 1)
    except ValueError:
        return None
    return PartialTime(year, month, day)


_TWENTY = 20
_LAST_DAY = 31
_CENTURY, _FIRST_YEAR = 1900, 57
# The issue of a paper that is quoted: "(Flight International, 20-26 March)".
_CITED = re.compile(
    r"\([^()\d]{0,40}\b(?:International|Times|Post|News|Journal|Week|Tribune|Herald|Telegraph|Guardian|Pravda|Izvestia|Tass"
    r"|TASS|Reuters|AP|UPI|AFP|FBIS|Interfax),\s+(?:[A-Z][a-z]+\.?\s+)?(?:\d{1,2}\s?[–-]\s?)?$"
)
# What may stand behind "the 19th", which is no "19th mission".
_BEHIND_DAY = (
    r"(?:of|in|at|and|by|with|near|from|to|into|onto|on|for|after|before|when|while|aboard|as|but|or"
    r"|the|an?|they|he|she|it|its|their|his|her|all|both|this|that)"
)
_MONTHS = ("month", "month2", "month3", "month4", "month5", "month6")  # the groups of the pattern of days
_YEARS = ("year", "year2", "year3", "year4", "year7")
_SPACE = re.compile(r"\s+")
_DAY_BEFORE = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s?(?:–|-|to|and|until)\s?$")
_SENTENCE_FRONT = re.compile(r"\W*(?:On\s+|Early\s+|Late\s+)?")
# "delayed until 1:10 a.m. Wednesday": the time that bounds a delay is the new one.
_MOVED_UNTIL = re.compile(
    r"(?:\b(?:delay|postpone?|push|moved?|defer|reschedul|slip|put\s+(?:off|back)|hold|held|bump|wait|grounded)\w*|n['’]t|\bnot)\s+"
    r"(?:[\w'’-]+,?\s+){0,8}until\s+(?:at\s+least\s+|about\s+|early\s+|late\s+|no\s+earlier\s+than\s+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"\b(?:the|an?|its|their|this|that)\s+"
    r"(?:(?:fatal|planned|scheduled|original|previous|failed|successful|upcoming|historic)\s+)?$"
)
_NAMED = re.compile(r"[A-Z]|\d(?!\d?(?:st|nd|rd|th))")  # not "the 18th", "in May"
_NO_NOUN = (
    r"(?!(?:and|or|but|in|at|on|for|to|of|with|when|where|after|before|from|by|as|than|until|till|while|since|it|he|she|they|we"
    r"|towards?|into|onto|over|under|near|off|aboard|above|across|along|alongside|around|about|against|behind|beside|between|beyond"
    r"|despite|during|following|inside|outside|past|through|throughout|toward|upon|via|within|without|because|so|if|then|again"
    r"|its|his|her|their|the|an?|is|was|were|are|be|been|has|had|have|will|would|could|can|that|which|who|local|time)\b)"
)
_NOUN = re.compile(rf",?\s+{_NO_NOUN}[A-Za-z]")
_OWN_NOUN = re.compile(rf"['’]s\s+{_NO_NOUN}[A-Za-z]")
_PHRASE_END = re.compile(r",\s|[;:]|\)\s")
_LAST = re.compile(r"\blast\s", re.IGNORECASE)
_BOUND = re.compile(r"\b(?:since|until|through)\b", re.IGNORECASE)
