"""Finds how far apart events were: "three hours later", "two minutes after takeoff", "the next day"."""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.times.finds import FLIGHT, FoundInterval
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

# "the next day", "later that day": so many days after what was told before.
_DAYS_ON = Sparse(
    r"\b(?:the|a)\s+(?:next|following|(?P<same>same))\s+(?:day|morning|afternoon|evening|night)\b(?!['’])"
    r"|\b(?:later\s+)?(?P<that>that)\s+(?:same\s+)?(?:day|morning|afternoon|evening|night)\b"
    r"|\b(?P<later>later)\s+(?:in|on|during)\s+(?:the\s+)?(?:same\s+)?day\b"
)
_UNIT = re.compile(r"\b(?:second|minute|hour|day|week|month|year)s?\b|\d:\d\d\s+(?:hours|after|before|later)")


class IntervalFinder:
    """Finds intervals by the numbers and months of `times.toml`."""

    def __init__(self, words: dict[str, Any]) -> None:
        self._numbers: dict[str, int] = words["numbers"]
        self._months: dict[str, int] = words["months"]
        self._interval = Sparse(rules.in_lower_case(self._interval_pattern()))
        self._stretch = Sparse(rules.in_lower_case(self._stretch_pattern()))

    def _stretch_pattern(self) -> str:
        """Matches "after a two-day flight", "after a flight of six hours", "following 11 days in orbit"."""
        number = rf"(?:{rules.either(self._numbers)}|\d{{1,3}})"
        flight = r"(?:flight|trip|journey|chase|ride|rendezvous|voyage|cruise|pursuit|mission)"
        return (
            r"\b(?:(?:after|following)\s+(?:an?\s+|the\s+|their\s+|its\s+)?"
            rf"(?:(?P<number>{number})[\s-]+(?P<unit>hour|day)s?\s+(?:(?:\w+\s+)?{flight}\b|in\s+(?:space|orbit)\b|aloft\b)"
            rf"|(?:\w+\s+)?{flight}\s+of\s+(?:about\s+|some\s+)?(?P<number2>{number})[\s-]+(?P<unit2>hour|day)s?)"
            rf"|(?:(?<=\breturned\s)|(?<=\blanded\s)|(?<=\bEarth\s)|(?<=\bhome\s)|(?<=\bdocked\s))after\s+(?:about\s+|some\s+|only\s+|just\s+)?"
            rf"(?P<number4>{number})[\s-]+(?P<unit4>hour|day)s?(?=\s*(?:[.,;]|$|and\b))"
            rf"|(?:needs?|needed|takes?|took|requires?|required)\s+(?:about\s+|some\s+|only\s+|just\s+)?"
            rf"(?P<number3>{number})[\s-]+(?P<unit3>hour|day)s?(?:\s+and\s+(?P<minutes>{number})\s+minutes?)?(?=\s+to\s))"
        )

    def _interval_pattern(self) -> str:
        number = rules.either(self._numbers)
        other = "|".join(
            ["at", "on", "in", "by", "last", "this", "next", "today", "tonight", "yesterday", *self._months]
        )
        # "less than six hours after a launch | at 4:31 p.m."
        anchor = rf"(?:(?!(?:{other})\b)[^\s.,;]+(?:\s+|(?=[.,;])|$)){{1,5}}"
        return (
            rf"(?<![\w.,])(?:(?P<bound>less|more|fewer|under|over|nearly|almost|just|only|about|some|around|roughly|approximately)\s+(?:than\s+)?){{0,3}}"
            rf"(?:(?<!at\s)(?P<clock>\d{{1,2}}):(?P<clockminutes>\d\d)(?:\s+hours)?|(?P<vague>a\s+few|several|a\s+couple\s+of|some|many)\s+(?P<vagueunit>second|minute|hour|day|week|month|year)s?"
            rf"|(?P<number>{number}|\d{{1,3}}(?:\.\d+)?)(?P<half>[\s-]+and[\s-]+a[\s-]+half)?[\s-]+(?P<unit>second|minute|hour|day|week|month|year)s?"
            rf"(?:(?:\s+and|,)?\s+(?P<more>\d{{1,3}}|{number})[\s-]+(?P<moreunit>minute|hour|day)s?)?)\s+"
            rf"(?:(?P<later>(?:later|afterwards?)(?!\s+than\b))|(?P<earlier>earlier(?!\s+than\b)|before(?=[,.;]|$))|(?P<after>after|from|into|since|following)\s+(?P<anchor>{anchor})|(?P<before>before)\s+(?P<anchor2>{anchor}))"
        )

    def find(self, text: str, start: int, end: int) -> Iterator[FoundInterval]:
        """The distances in a stretch of text, in order."""
        lowered = rules.lower(text)
        for found in _DAYS_ON.finditer(lowered, start, end):
            days = timedelta(days=0 if found["same"] or found["that"] or found["later"] else 1)
            yield FoundInterval(Span(found.start(), found.end()), days, 1, "day")
        if not _UNIT.search(text, start, end):
            return
        for found in self._interval.finditer(lowered, start, end):
            yield self._read_interval(found)
        for found in self._stretch.finditer(lowered, start, end):
            length = _times(
                self._number(found["number"] or found["number2"] or found["number3"] or found["number4"]),
                unit := found["unit"] or found["unit2"] or found["unit3"] or found["unit4"],
            )
            if found["minutes"]:
                length += _times(self._number(found["minutes"]), "minute")
            yield FoundInterval(Span(*found.span()), length, 1, unit, anchor=FLIGHT)

    def _read_interval(self, found: re.Match[str]) -> FoundInterval:
        unit = found["unit"] or found["vagueunit"] or "hour"
        bound = {"less": "less", "fewer": "less", "under": "less", "more": "more", "over": "more"}.get(
            found["bound"] or "", ""
        )
        return FoundInterval(
            Span(found.start(), found.end("anchor") if found["anchor"] else found.end()),
            self._length(found, unit),
            -1 if found["earlier"] or found["before"] else 1,
            unit,
            bound,
            (found["anchor"] or found["anchor2"] or "").strip(),
            max(found.start("anchor"), found.start("anchor2")),
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
        return float(self._numbers[word]) if word in self._numbers else float(word)


def _times(amount: float, unit: str) -> timedelta:
    days = {"week": 7.0, "month": 30.44, "year": 365.25, "day": 1.0}
    if unit in days:
        return timedelta(days=amount * days[unit])
    return timedelta(**{f"{unit}s": amount})
