"""What the time finder finds: times as their words tell them, and distances between events."""

from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day and the zone it is told in: an IANA name, `site`, or empty where none is stated."""

    hour: int
    minute: int | None
    zone: str
    halved: bool = False  # told with "a.m." or "p.m."


@dataclass(frozen=True, slots=True)
class Ago:
    """A time told from the day of publication: "a year ago", "tomorrow"; None where the words are vague."""

    words: str
    unit: str = "day"
    count: int | None = 0  # units away, back where negative

    def __str__(self) -> str:
        return self.words

    def seen_from(self, published: date) -> PartialTime | None:
        """The time that is meant, as exact as its unit; None where the words or the calendar do not tell."""
        if self.count is None:
            return None
        if self.unit in ("year", "month"):
            away = self.count * (12 if self.unit == "year" else 1)
            year, month = divmod(12 * published.year + published.month - 1 + away, 12)
            known = MINYEAR <= year <= MAXYEAR
            return PartialTime(year, month + 1 if self.unit == "month" else None) if known else None
        try:
            day = published + timedelta(days=self.count * (7 if self.unit == "week" else 1))
        except OverflowError:
            return None
        return PartialTime.on(day) if self.unit == "day" else PartialTime(day.year, day.month)


@dataclass(frozen=True, slots=True)
class FoundTime:
    """One time expression: what its words say and no more.

    `clocks` holds every clock of a pair such as "10:47 a.m. local time (05:47 GMT)"; the day is that of
    `clocks[day_clock]`. `ago` is an expression that only a day of publication can date.
    """

    span: Span
    day: PartialTime
    clocks: tuple[Clock, ...] = ()
    ago: Ago | None = None
    day_clock: int = 0
    part: str = ""  # "first" or "last" of a range such as "18 to 26 May 1991"
    since: bool = False  # "since March", "until 2020": the time bounds a state and dates no event
    last: bool = False  # "last September": not the one that has just been
    listed: bool = False  # the day stands above the line, as in a list of broadcasts
    rule: str = "time"

    @property
    def has_day(self) -> bool:
        return self.day != PartialTime() or bool(self.ago)


@dataclass(frozen=True, slots=True)
class FoundInterval:
    """A distance between two events: "three hours later", "two minutes after takeoff", "less than a month after"."""

    span: Span
    length: timedelta | None  # None: the words are vague ("a few hours")
    direction: int  # +1 later, -1 earlier
    unit: str
    bound: str = ""  # "less" or "more" where the words only bound it
    anchor: str = ""  # the words that follow "after" or "before"
