"""What the time finder finds: times as their words tell them, and distances between events."""

from dataclasses import dataclass
from datetime import timedelta

from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import NO_TIME, PartialTime

FLIGHT = "flight"  # the anchor of an interval that is itself a stretch of flight


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day and the zone it is told in: an IANA name, `site`, or empty where none is stated."""

    hour: int
    minute: int | None
    zone: str
    halved: bool = False  # told with "a.m." or "p.m."


@dataclass(frozen=True, slots=True)
class FoundTime:
    """One time expression: what its words say and no more.

    `clocks` holds every clock of a pair such as "10:47 a.m. local time (05:47 GMT)"; the day is that of
    `clocks[day_clock]`. `ago` is an expression that only a day of publication can date.
    """

    span: Span
    day: PartialTime
    clocks: tuple[Clock, ...] = ()
    ago: str = ""
    day_clock: int = 0
    part: str = ""  # "first" or "last" of a range such as "18 to 26 May 1991"
    since: bool = False  # "since March", "until 2020": the time bounds a state and dates no event
    last: bool = False  # "last September": not the one that has just been
    listed: bool = False  # the day stands above the line, as in a list of broadcasts
    attributive: int = 0  # "the May 3 launch", "Friday's docking": up to where the noun stands that has the time
    planned: bool = False  # "set for 3 May": something is planned for it
    rule: str = "time"

    @property
    def has_day(self) -> bool:
        return bool(self.ago) or self.day != NO_TIME


@dataclass(frozen=True, slots=True)
class FoundInterval:
    """A distance between two events: "three hours later", "two minutes after takeoff", "less than a month after"."""

    span: Span
    length: timedelta | None  # None: the words are vague ("a few hours")
    direction: int  # +1 later, -1 earlier
    unit: str
    bound: str = ""  # "less" or "more" where the words only bound it
    anchor: str = ""  # the words that follow "after" or "before"; FLIGHT for "after a two-day flight"
    anchored: int = -1  # where those words begin

    def takes_in(self, time: FoundTime) -> bool:
        """True for words that are part of the distance, and no time: not "0840 GMT" in "two minutes after its 0840 GMT
        launch", nor a weekday.
        """
        of_anchor = 0 <= self.anchored <= time.span.start and bool(time.clocks)
        return self.span.overlaps(time.span) and not (time.day.weekday or of_anchor)
