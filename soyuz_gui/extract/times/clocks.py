"""Finds clock times and the zones that they are told in: "9:34 p.m. EDT", "0156 GMT", "half past six"."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import NO_TIME
from soyuz_gui.extract.times.finds import Clock, FoundTime
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

# From UTC−12 to UTC+14, as the zones of the world go; in "15:27 UTC - 5 September" a dash follows the zone.
_OFFSET = (
    r"(?:UTC|GMT)[ ]?(?P<sign>[+−–-])(?:[ ](?!\d{1,2}[ ][A-Z]))?"
    r"(?P<hours>0?\d|1[0-2]|(?<=[+])1[34]|(?<=[+] )1[34])(?!\d)(?::00)?"
)
_UNNAMED_OFFSET = re.sub(r"\?P<\w+>", "?:", _OFFSET)
# "At 0016 GMT … at 0336."
_FOUR_DIGITS = re.compile(
    r"(?<=\bat\s)([01]\d|2[0-3])([0-5]\d)(?=[.,;)]?\s*$|[,;)]|\.\s|\s+(?:on|and|with|in|from|after|before|near|the)\b)"
)
_FIGURES = re.compile(r"\d+")
_ARTICLES = ("a", "an")  # numbers, but no hours
_HALVES = {"morning": "am", "afternoon": "pm", "evening": "pm"}


class ClockFinder:
    """Finds clocks by the zones, numbers and parts of the day of `times.toml`."""

    def __init__(self, words: dict[str, Any]) -> None:
        self._numbers: dict[str, int] = words["numbers"]
        self._zones: dict[str, str] = words["zones"]
        self._day_parts: dict[str, str] = words["day_parts"]
        self._hours = rules.either([*self._day_parts, *(word for word in self._numbers if word not in _ARTICLES)])
        self._clock = re.compile(self._clock_pattern())
        # What begins a clock that does not begin with a figure: "half past six", "noon".
        self._worded = Sparse(
            rf"\b(?:(?:half|(?:a\s+)?quarter|{rules.either(self._numbers)})(?:\s+minutes?)?\s+(?:past|after|to|before)\s+{self._hours}"
            rf"|{rules.either(self._day_parts)})\b"
        )
        self._behind = re.compile(rf"\s*[,(]?\s*(?P<zone>{_UNNAMED_OFFSET}|{rules.either(self._zones)})\b\)?")
        self._all_times = Sparse(
            r"\b[Aa]ll\s+times\s+(?:are\s+|listed\s+|given\s+|in\s+|U\.?S\.?\s+){0,3}"
            rf"(?P<zone>{rules.either(self._zones)})\b"
        )

    def with_zone_behind(self, text: str, time: FoundTime, end: int) -> FoundTime:
        """The time with the zone that stands behind its day: "8:59 p.m. Thursday (Beijing time)"."""
        if len(time.clocks) != 1 or time.clocks[0].zone or not (found := self._behind.match(text, time.span.end, end)):
            return time
        zone = self._zone(re.sub(r"\s+", " ", found["zone"]))
        return replace(time, span=Span(time.span.start, found.end()), clocks=(replace(time.clocks[0], zone=zone),))

    def _clock_pattern(self) -> str:
        zone = rf"(?:{_UNNAMED_OFFSET}|{rules.either(self._zones)})"
        half = r"(?:[ap]\.?\s?m\b\.?|[AP]\.?\s?M\b\.?)"

        def told_in(group: str) -> str:
            return rf"(?:\s*[,(]?\s*(?P<{group}>{zone})\b\)?)?"

        # "10:22 that evening": the words may also tell the day, and are left for that
        part = r"(?:(?=\s+(?:in\s+the|that|this|the\s+same)\s+(?P<part>morning|afternoon|evening)\b))"
        # "15.44" is a clock time only where a half of the day or a zone follows, "22-20" only before a zone
        dot = rf"(?=[.]\d\d(?:\s*{half}|\s*[(]?{zone}\b)|-\d\d\s*[(]?{zone}\b)[.-]"
        # Set with a gap: "11: 04 a.m.", "17: 20 hrs"
        gap = rf"(?=:\s\d\d(?:\s*{half}|\s*(?:hours|hrs)\b|\s*[(]?{zone}\b)):\s"
        return (
            rf"(?<![\d.:/-])(?:(?P<hour>[01]?\d|2[0-4])(?:{gap}|[:h]|{dot})(?P<minute>[0-5]\d)(?:[:.][0-5]\d)?"
            rf"(?![\d:])(?:\s*(?:hours|hrs)\b)?(?:\s*(?P<half>{half}))?{told_in('zone')}{part}?"
            rf"|(?P<hour2>1[0-2]|0?[1-9])\s*(?P<half2>[ap]\.m\.|[AP]\.M\.|[ap]m\b|[AP]M\b){told_in('zone2')}"
            rf"|(?P<hour3>[01]\d|2[0-3])(?P<minute3>[0-5]\d)\s*(?:hours\s+|hrs\s+)?[(]?(?P<zone3>{zone})\b\)?"
            rf"|(?P<hour4>1[0-2]|[1-9])\s+o['’]clock\s+(?:in\s+the\s+)?(?P<half4>morning|afternoon|evening){told_in('zone5')}"
            rf"|(?P<hour5>[01]?\d|2[0-3])\s+hours?\s+(?:and\s+)?(?P<minute5>[0-5]?\d)\s+minutes?\s*[,(]?\s*(?P<zone7>{zone})\b\)?"
            rf"|\b(?P<off>half|(?:a\s+)?quarter|\d{{1,2}}|{rules.either(self._numbers)})(?:\s+minutes?)?\s+"
            rf"(?P<side>past|after|to|before)\s+(?P<whole>{self._hours})\b"
            rf"(?:\s+(?:in\s+the\s+)?(?P<half5>morning|afternoon|evening))?{told_in('zone6')}"
            rf"|\b(?P<named>{rules.either(self._day_parts)})\b{told_in('zone4')})"
        )

    def find(self, text: str, start: int, end: int, unmasked: str = "") -> Iterator[FoundTime]:
        """The clocks of a stretch of text, which may be masked in part."""
        military = ""  # the zone of a clock of four digits, which further ones need not repeat
        for found in self._clocks_between(text, start, end, unmasked):
            military = found["zone3"] or military
            if (clock := self._read_clock(found)) is not None:
                unopened = found[0].endswith(")") and "(" not in found[0]
                span = Span(found.start(), found.end() - unopened)
                yield FoundTime(span, NO_TIME, (clock,), rule="time.clock")
        if military:
            zone = self._zone(re.sub(r"\s+", " ", military))
            for found in _FOUR_DIGITS.finditer(text, start, end):
                clock = Clock(int(found[1]), int(found[2]), zone)
                yield FoundTime(Span(found.start(1), found.end()), NO_TIME, (clock,), rule="time.clock")

    def _clocks_between(self, text: str, start: int, end: int, unmasked: str) -> Iterator[re.Match[str]]:
        """The clocks of a stretch, tried where figures or such words begin."""
        places = [found.start() for found in _FIGURES.finditer(text, start, end)]
        places += [found.start() for found in self._worded.finditer(text, start, end, unmasked)]
        for place in sorted(places):
            if place >= start and (found := self._clock.match(text, place, end)):
                yield found
                start = found.end()

    def _read_clock(self, found: re.Match[str]) -> Clock | None:
        zone_words = (
            found["zone"]
            or found["zone2"]
            or found["zone3"]
            or found["zone4"]
            or found["zone5"]
            or found["zone6"]
            or found["zone7"]
        )
        zone = self._zone(re.sub(r"\s+", " ", zone_words)) if zone_words else ""
        if found["whole"]:
            return self._past_hour(found, zone)
        if found["named"]:
            hour, minute = self._day_parts[found["named"].lower()].split(":")
            return Clock(int(hour), int(minute), zone, halved=True)
        hour_text = found["hour"] or found["hour2"] or found["hour3"] or found["hour4"] or found["hour5"]
        minute_text = found["minute"] or found["minute3"] or found["minute5"]
        half = (found["half"] or found["half2"] or _HALVES.get(found["half4"] or found["part"] or "", "")).lower()
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
        named = self._day_parts.get(whole)
        half = _HALVES.get(found["half5"] or "", "")
        if not named and not zone and not half:
            return None
        hour = int(named.partition(":")[0]) if named else self._numbers[whole]
        minutes = {"half": 30, "quarter": 15}.get(off) or (int(off) if off.isdigit() else self._numbers[off])
        if half == "pm" and hour < 12:
            hour += 12
        total = hour * 60 + (minutes if found["side"] in ("past", "after") else -minutes)
        return Clock(total // 60 % 24, total % 60, zone, bool(half))

    def _zone(self, words: str) -> str:
        """The zone that words name; "UTC+3" is `Etc/GMT-3`, whose sign is the other way round by POSIX custom."""
        if offset := re.fullmatch(_OFFSET, words):
            return f"Etc/GMT{'-' if offset['sign'] == '+' else '+'}{int(offset['hours'])}"
        return self._zones[words]

    def zones_for_all(self, text: str) -> list[tuple[int, str]]:
        """The zones that a text gives to all clocks from a place on: "all times Eastern"."""
        return [
            (found.start(), self._zone(re.sub(r"\s+", " ", found["zone"]))) for found in self._all_times.finditer(text)
        ]
