"""How times are shown to one person: in UTC, in a zone of their own, or on the clock that the source used.

Only what is shown is changed. What is stored and exported stays as it is, and so does what is known: a month stays a
month, a day a day, and a clock without a day cannot be moved to another zone.
"""

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from soyuz_gui.domain.facts import TIME_ATTRIBUTES
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.saying import joined, said
from soyuz_gui.services.cells import readable_time, readable_value


class DateStyle(StrEnum):
    """On which clock times are shown."""

    UTC = "utc"
    ZONE = "zone"
    SOURCE = "source"


_CLOCK = re.compile(r"(?<![\d:.])(\d{1,2})[:.h](\d{2})(?![\d:])\s*(?:([ap])\.?\s?m\b)?", re.IGNORECASE)
_EASTERNMOST, _WESTERNMOST = 14 * 60, -12 * 60  # minutes ahead of UTC
_QUARTER = 15  # minutes; every zone in use keeps to quarters of an hour


@dataclass(frozen=True, slots=True)
class DateDisplay:
    """The way in which somebody wants to see times; `zone` is an IANA name."""

    style: DateStyle = DateStyle.UTC
    zone: str = "UTC"

    def time(self, value: str, stated: str = "") -> str:
        """A stored time under a heading that names the clock; another clock is named beside it.

        `stated` are the words of the source, which tell its clock.
        """
        return self._shown(value, stated, is_headed=True)

    def named(self, value: str, stated: str = "") -> str:
        """A stored time with the name of its clock."""
        return self._shown(value, stated, is_headed=False)

    def value(self, attribute: str, value: str, stated: str = "") -> str:
        """A stored value of any attribute as people read it."""
        return self.named(value, stated) if attribute in TIME_ATTRIBUTES else readable_value(attribute, value)

    @property
    def clock(self) -> str:
        """`UTC`, `Paris time`, `as in the source`."""
        if self.style is DateStyle.SOURCE:
            return said("as in the source")
        is_zone = self.style is DateStyle.ZONE and self.zone != "UTC"
        return said("{place} time", place=place_of(self.zone)) if is_zone else "UTC"

    @property
    def ruler_clock(self) -> str:
        """The name of that clock."""
        return self.clock if self.style is DateStyle.ZONE else "UTC"

    @property
    def ruler_zone(self) -> tzinfo:
        """The zone of a ruler of time."""
        return zone_of(self.zone) if self.style is DateStyle.ZONE else UTC

    def _shown(self, value: str, stated: str, *, is_headed: bool) -> str:
        moment = _moment(value)
        if moment is None or self.style is DateStyle.UTC:
            is_named = not is_headed or self.style is not DateStyle.UTC
            time = readable_time(value)
            return joined((time, "UTC")) if is_named and _is_utc(value) else time
        zone = self._zone_of(moment, stated)
        local = moment.astimezone(zone)
        if "T" in value and ":" not in value and local.minute:
            return f"{readable_time(value)} UTC"  # an hour that begins within another one is no hour
        is_named = not is_headed or self.style is DateStyle.SOURCE
        time = readable_time(_like(value, local))
        return joined((time, _name(local))) if is_named else time

    def _zone_of(self, moment: datetime, stated: str) -> tzinfo:
        return zone_of(self.zone) if self.style is DateStyle.ZONE else source_zone(moment, stated)


IN_UTC = DateDisplay()


def place_of(zone: str) -> str:
    """`New York` for `America/New_York`."""
    return zone.rpartition("/")[2].replace("_", " ")


def zone_of(name: str) -> tzinfo:
    """A zone by its name; UTC for a name that nobody knows."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def source_zone(moment: datetime, stated: str) -> tzinfo:
    """The zone in which the words of a source name a moment, by the first clock in them; UTC where none tells it."""
    for clock in _CLOCK.finditer(stated):
        hour, minute, half = int(clock[1]), int(clock[2]), (clock[3] or "").lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + (12 if half == "p" else 0)
        ahead = (hour * 60 + minute) - (moment.hour * 60 + moment.minute)
        ahead = (ahead - _WESTERNMOST) % (24 * 60) + _WESTERNMOST
        if hour < 24 and minute < 60 and ahead % _QUARTER == 0 and ahead <= _EASTERNMOST:
            return timezone(timedelta(minutes=ahead))
    return UTC


def _is_utc(value: str) -> bool:
    """True for a time with a clock in UTC, on whatever day."""
    try:
        return PartialTime.parse(value).zone == "UTC"
    except ValueError:
        return False


def _moment(value: str) -> datetime | None:
    """A stored time as a moment, where day, hour and zone are known."""
    try:
        time = PartialTime.parse(value)
    except ValueError:
        return None
    day = time.day_date()
    if day is None or time.hour is None or time.zone != "UTC":
        return None
    return datetime(day.year, day.month, day.day, time.hour, time.minute or 0, tzinfo=UTC)


def _like(value: str, local: datetime) -> str:
    """A moment as exact as a stored value, on its own clock."""
    time = PartialTime.parse(value)
    minute = local.minute if time.minute is not None else None
    moved = replace(
        time, year=local.year, month=local.month, day=local.day, hour=local.hour, minute=minute, zone="", weekday=None
    )
    return str(moved)


def _name(local: datetime) -> str:
    """`CET`, `UTC+3`, `UTC`; abbreviations that are only numbers say less."""
    name = local.tzname() or ""
    if name.isalpha():
        return name
    offset = local.utcoffset() or timedelta()
    hours, minutes = divmod(abs(round(offset.total_seconds() / 60)), 60)
    sign = "-" if offset < timedelta() else "+"
    return f"UTC{sign}{hours}{f':{minutes:02}' if minutes else ''}"
