"""Times as people type them to partial times: "21 September 2022 13:54", "April 11, 1970", "15:44 Moscow time", EDTF.

Clock, zone and weekday are read by the words that serve articles, what remains is a date, which dateparser reads.
"""

import re
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from soyuz_gui.domain.times import PartialTime
from soyuz_gui.errors import UsageError
from soyuz_gui.extract.words import rules
from soyuz_gui.saying import said

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

ADVICE = said("Type it like 2018-12-03 17:33 (in UTC), 3 December 2018, December 2018 or 2018.")
_APPROXIMATE = re.compile(r"^(?:about|around|circa|c\.|approximately)\s+", re.IGNORECASE)
_CLOCK = re.compile(
    r"(?:^|[\s,T]|\bat\s)(?P<hour>\d{1,2})(?:(?:[:h](?P<minute>[0-5]\d)(?:[:.]\d\d(?:\.\d+)?)?)"
    r"(?:\s?(?P<half>[ap])\.?m\.?)?|\s?(?P<only>h|o['’]clock)|\s?(?P<half2>[ap])\.?m\.?)$",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?:(?:UTC|GMT)\s?)?(?P<sign>[+−–-])(?P<hours>\d\d?)(?::?00)?$", re.IGNORECASE)
_IANA = re.compile(r"\s?[\[(](?P<zone>[A-Za-z]+(?:/[\w+-]+)+)[\])]$")
_NUMERIC = re.compile(r"(?P<one>\d{1,2})(?P<mark>[./-])(?P<other>\d{1,2})(?P=mark)(?P<year>\d{4})")
_WORD = re.compile(r"[^\W\d_]+")
_FILLERS = frozenset(("st", "nd", "rd", "th", "of", "the", "in", "on"))
_BASE = datetime(2000, 1, 1)  # noqa: DTZ001  dateparser wants a naive base; nothing is taken from it
_LEAST_YEAR, _LAST_YEAR = 1900, 2199


class TypedTimes:
    """Reads times by the words of `times.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "times")
        self._months: dict[str, int] = words["months"]
        self._weekdays: dict[str, int] = words["weekdays"]
        self._day_parts: dict[str, str] = words["day_parts"]
        self._zones = {name.casefold(): zone for name, zone in words["zones"].items()}
        self._zone = re.compile(rf"[\s(]*(?<![^\W\d_])(?P<zone>{rules.either(words['zones'])})\)?$", re.IGNORECASE)
        self._weekday = re.compile(rf"(?<!\w){rules.either(self._weekdays)}(?!\w)[\s,]*", re.IGNORECASE)
        self._named_clock = re.compile(
            rf"(?:^|[\s,])(?:at\s+)?(?P<name>{rules.either(self._day_parts)})$", re.IGNORECASE
        )

    def read(self, typed: str) -> PartialTime:
        """The time that somebody typed; a clock without a zone is in UTC. UsageError for what is none."""
        text = " ".join(typed.split())
        try:
            time = PartialTime.parse(text)
        except ValueError:
            time = self._worded(text)
        return _checked(replace(time, zone="UTC") if time.hour is not None and not time.zone else time, text)

    def _worded(self, text: str) -> PartialTime:
        rest = _APPROXIMATE.sub("", text)
        approximate = rest != text
        rest, zone = self._zoned(rest)
        rest, hour, minute = self._clock(rest)
        if zone and hour is None:
            raise _no_time(text)
        rest, weekday = self._day_of_week(rest)
        rest = rest.strip(" ,")
        date = self._date(rest, text) if rest else PartialTime()
        if hour is not None and date.year is not None and date.day is None:
            raise _no_time(text)
        time = replace(
            date, hour=hour, minute=minute, zone=zone, weekday=weekday, approximate=approximate or date.approximate
        )
        if time == PartialTime(approximate=approximate):
            raise _no_time(text)
        return time

    def _zoned(self, text: str) -> tuple[str, str]:
        """The text without the zone at its end, and that zone."""
        if found := _IANA.search(text):
            return text[: found.start()].rstrip(), found["zone"]
        if (found := _OFFSET.search(text)) and _CLOCK.search(text[: found.start()].rstrip()):
            sign = "-" if found["sign"] == "+" else "+"  # POSIX: the other way round
            hours = int(found["hours"])
            return text[: found.start()].rstrip(), f"Etc/GMT{sign}{hours}" if hours else "UTC"
        found = self._zone.search(text)
        if not found or found.start() == 0:
            return text, ""
        zone = self._zones[" ".join(found["zone"].split()).casefold()]
        if zone == "site":
            raise UsageError(
                said("“{found}” can be of several places.", found=found["zone"]),
                said("Say which: such as Moscow time, or in UTC."),
            )
        return text[: found.start()].rstrip(), zone

    def _clock(self, text: str) -> tuple[str, int | None, int | None]:
        """The text without the clock at its end, and hour and minute of that."""
        if named := self._named_clock.search(text):
            hour, minute = self._day_parts[named["name"].lower()].split(":")
            return text[: named.start()], int(hour), int(minute)
        found = _CLOCK.search(text)
        if not found:
            return text, None, None
        hour_number, half = int(found["hour"]), (found["half"] or found["half2"] or "").lower()
        if hour_number > (12 if half else 23):
            raise _no_time(text)
        if half:
            hour_number = hour_number % 12 + (12 if half == "p" else 0)
        minute_text = found["minute"] or ("00" if found["half2"] else None)
        return text[: found.start()], hour_number, None if minute_text is None else int(minute_text)

    def _day_of_week(self, text: str) -> tuple[str, int | None]:
        found = self._weekday.search(text)
        if not found:
            return text, None
        return text[: found.start()] + text[found.end() :], self._weekdays[found[0].strip(" ,").lower()]

    def _date(self, rest: str, typed: str) -> PartialTime:
        try:
            return PartialTime.parse(rest)
        except ValueError:
            pass
        if numeric := _NUMERIC.fullmatch(rest):
            return self._numeric(numeric)
        numbers = re.findall(r"\d+", rest)
        words = {word.lower() for word in _WORD.findall(rest)}
        years = [number for number in numbers if len(number) == 4]
        if not words <= self._months.keys() | _FILLERS or any(len(number) > 4 for number in numbers):
            raise _no_time(typed)
        if not years and not words & self._months.keys():
            raise _no_time(typed)
        if not years and len(numbers) > 1:
            raise UsageError(said("“{typed}” does not tell the year in four digits.", typed=typed), ADVICE)
        found = self._dates.get_date_data(rest)
        if found.date_obj is None:
            raise _no_time(typed)
        date = PartialTime(found.date_obj.year, found.date_obj.month, found.date_obj.day)
        date = replace(date, day=None) if found.period in ("month", "year") else date
        date = replace(date, month=None) if found.period == "year" else date
        return date if years else replace(date, year=None)

    def _numeric(self, found: re.Match[str]) -> PartialTime:
        """`03/04/2018` is two days in two countries; with points the day comes first everywhere."""
        one, other, year = int(found["one"]), int(found["other"]), int(found["year"])
        days = {
            PartialTime(year, month, day) for day, month in ((one, other), (other, one)) if month <= 12 and day <= 31
        }
        if found["mark"] == ".":
            return PartialTime(year, other, one)
        if len(days) > 1:
            one_day, other_day = sorted(map(str, days))
            by_order = {"found": found[0], "one": one_day, "other": other_day}
            raise UsageError(
                said("“{found}” is {one} or {other}, by the order of day and month.", **by_order),
                said("Type the one that you mean."),
            )
        if not days:
            raise _no_time(found[0])
        return days.pop()

    @cached_property
    def _dates(self) -> "DateDataParser":
        from dateparser.date import DateDataParser  # noqa: PLC0415  takes long to load

        return DateDataParser(languages=["en"], settings={"PARSERS": ["absolute-time"], "RELATIVE_BASE": _BASE})


def _checked(time: PartialTime, typed: str) -> PartialTime:
    """A time that can be, in UTC where its day and zone are known."""
    limits = ((time.year, _LEAST_YEAR, _LAST_YEAR), (time.month, 1, 12), (time.day, 1, 31), (time.hour, 0, 23),
              (time.minute, 0, 59))  # fmt: skip
    if any(part is not None and not least <= part <= last for part, least, last in limits):
        raise _no_time(typed)
    try:
        replace(time, year=time.year or _BASE.year).interval()  # a leap year: nothing rules out 29 February
        moment = time.to_utc()
        ZoneInfo(time.zone or "UTC")
    except (ValueError, KeyError, OSError):
        raise _no_time(typed) from None
    day = time.day_date()
    if day and time.weekday and day.isoweekday() != time.weekday:
        raise UsageError(
            said("{day} is no such weekday as “{typed}” says.", day=day, typed=typed),
            said("Leave the weekday out, or mend the day."),
        )
    return replace(moment, weekday=None) if day else time


def _no_time(typed: str) -> UsageError:
    return UsageError(said("“{typed}” is no time.", typed=typed), ADVICE)
