"""Partial times: what is known of a moment, and no more.

An article may give a month, a weekday with a clock time, or a minute in a zone. A `PartialTime`
holds exactly that. Its text form is EDTF (ISO 8601-2, level 1): `2018-12-03T11:30Z`, `2018-12`,
`XXXX-12-20` (no year), `XXXX-XX-XXT15:44Z` (a clock time that nothing dates), with suffixes in the
manner of RFC 9557: `T12:30[Europe/Paris]` for a clock that cannot be turned into UTC while its day
is unknown, `[wd=5]` for an ISO weekday. EDTF's `~` after the date part marks an approximate time.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Precision(StrEnum):
    """How exact a time is, from coarse to fine."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    HOUR = "hour"
    MINUTE = "minute"

    @property
    def rank(self) -> int:
        return _RANKS[self]


_RANKS = {precision: rank for rank, precision in enumerate(Precision)}

# Zones that only words for standard time name ("EST"): before summer time was a law, those who told of launches kept to
# it all year; later "EST" in summer is a slip, and means the clocks of the place.
_STANDARD = {"US/Eastern": ZoneInfo("Etc/GMT+5"), "US/Central": ZoneInfo("Etc/GMT+6")}
_SUMMER_TIME = 1967

_MINUTE, _HOUR, _DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
_TEXT = re.compile(
    r"(?P<year>\d{4}|XXXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?(?P<approximate>~)?"
    r"(?:T(?P<hour>\d\d)(?::(?P<minute>\d\d))?(?P<utc>Z)?)?(?:\[(?P<zone>[A-Za-z_+\-/0-9]+)\])?(?:\[wd=(?P<weekday>[1-7])\])?"
)


@dataclass(frozen=True, slots=True)
class PartialTime:
    """What is known of a moment; every field may be missing.

    `zone` names the zone of the clock fields (`UTC` or an IANA name; empty: not stated).
    `weekday` is ISO, Monday is 1.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    zone: str = ""
    weekday: int | None = None
    approximate: bool = False

    @classmethod
    def parse(cls, text: str) -> "PartialTime":
        """The inverse of `str()`; raises ValueError on anything else."""
        found = _TEXT.fullmatch(text)
        if not found:
            raise ValueError(f"not a partial time: {text!r}")

        def number(name: str) -> int | None:
            part = found[name]
            return int(part) if part and "X" not in part else None

        return cls(
            number("year"),
            number("month"),
            number("day"),
            number("hour"),
            number("minute"),
            "UTC" if found["utc"] else found["zone"] or "",
            number("weekday"),
            bool(found["approximate"]),
        )

    @classmethod
    def on(cls, day: date) -> "PartialTime":
        return cls(day.year, day.month, day.day)

    @classmethod
    def at(cls, moment: datetime, precision: Precision = Precision.MINUTE) -> "PartialTime":
        """An aware moment, cut at a precision."""
        utc = moment.astimezone(UTC)
        return cls(utc.year, utc.month, utc.day, utc.hour, utc.minute, "UTC").cut(precision)

    def __str__(self) -> str:
        text = f"{self.year:04}" if self.year is not None else "XXXX"
        if self.month is not None or self.day is not None or self.hour is not None:
            text += f"-{self.month:02}" if self.month is not None else "-XX"
        if self.day is not None or self.hour is not None:
            text += f"-{self.day:02}" if self.day is not None else "-XX"
        text += "~" if self.approximate else ""
        if self.hour is not None:
            text += f"T{self.hour:02}" + (f":{self.minute:02}" if self.minute is not None else "")
            text += "Z" if self.zone == "UTC" else f"[{self.zone}]" if self.zone else ""
        return text + (f"[wd={self.weekday}]" if self.weekday and not self.is_dated else "")

    @property
    def is_dated(self) -> bool:
        """True where a calendar says which day, month or year it is, without gaps."""
        if self.year is None:
            return False
        if self.day is None and self.hour is not None:
            return False
        return not (self.month is None and self.day is not None)

    @property
    def precision(self) -> Precision | None:
        """The precision of the finest known field; None where nothing is known but a weekday."""
        if self.hour is not None:
            return Precision.MINUTE if self.minute is not None else Precision.HOUR
        if self.day is not None:
            return Precision.DAY
        if self.month is not None:
            return Precision.MONTH
        return Precision.YEAR if self.year is not None else None

    @property
    def value(self) -> str:
        """The contract's form: ISO 8601 in UTC, cut at its precision."""
        return str(replace(self, approximate=False, weekday=None))

    def cut(self, precision: Precision) -> "PartialTime":
        """The same time, no finer than `precision`."""
        keep = precision.rank
        return replace(
            self,
            month=self.month if keep >= Precision.MONTH.rank else None,
            day=self.day if keep >= Precision.DAY.rank else None,
            hour=self.hour if keep >= Precision.HOUR.rank else None,
            minute=self.minute if keep >= Precision.MINUTE.rank else None,
            zone=self.zone if keep >= Precision.HOUR.rank else "",
        )

    def day_date(self) -> date | None:
        """The calendar day, where it is known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    def in_year(self, year: int) -> "PartialTime":
        """The same time in a year."""
        return PartialTime(
            year, self.month, self.day, self.hour, self.minute, self.zone, self.weekday, self.approximate
        )

    def dated(self, day: date) -> "PartialTime":
        """The same clock time on a known day of its own zone, in UTC where the zone is known."""
        own = PartialTime(day.year, day.month, day.day, self.hour, self.minute, self.zone, None, self.approximate)
        return own.to_utc()

    def to_utc(self) -> "PartialTime":
        """The same time in UTC; unchanged while its day or its zone is unknown."""
        day = self.day_date()
        if day is None or self.hour is None or self.zone in ("", "UTC"):
            return self
        standard = _STANDARD.get(self.zone) if day.year < _SUMMER_TIME else None
        zone = standard or ZoneInfo(self.zone)
        local = datetime(day.year, day.month, day.day, self.hour, self.minute or 0, tzinfo=zone)
        utc = local.astimezone(UTC)
        minute = None if self.minute is None else utc.minute
        return PartialTime(utc.year, utc.month, utc.day, utc.hour, minute, "UTC", None, self.approximate)

    def interval(self) -> tuple[datetime, datetime] | None:
        """First moment and first moment after, in UTC; None while a part of the date is missing.

        A clock without a zone could be anywhere in the day: its interval is the day.
        """
        if not self.is_dated or self.year is None:
            return None
        if self.hour is not None and self.zone == "UTC":
            start = datetime(self.year, self.month or 1, self.day or 1, self.hour, self.minute or 0, tzinfo=UTC)
            return start, start + (_MINUTE if self.minute is not None else _HOUR)
        start = datetime(self.year, self.month or 1, self.day or 1, tzinfo=UTC)
        if self.day is not None:
            return start, start + _DAY
        if self.month is not None:
            return start, datetime(self.year + self.month // 12, self.month % 12 + 1, 1, tzinfo=UTC)
        return start, datetime(self.year + 1, 1, 1, tzinfo=UTC)

    def agrees_with(self, other: "PartialTime") -> bool:
        """True where the two can be the same moment: intervals that overlap, no part that differs."""
        mine, theirs = self.interval(), other.interval()
        if mine and theirs:
            return mine[0] < theirs[1] and theirs[0] < mine[1]
        pairs = [(self.year, other.year), (self.month, other.month), (self.day, other.day)]
        if self.zone == other.zone:
            pairs += [(self.hour, other.hour), (self.minute, other.minute)]
        for known, dated in ((self, other), (other, self)):
            day = dated.day_date()
            if known.weekday and day and day.isoweekday() != known.weekday:
                return False
        return all(a is None or b is None or a == b for a, b in pairs)


NO_TIME = PartialTime()
"""A moment of which nothing is known."""
