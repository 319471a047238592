"""Moments and where they stand: a scale from decades to hours, and the ticks that tell where one is.

Moments are seconds since 1970 UTC, places are device-independent pixels.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo

from soyuz_gui.gui.language import tr, word
from soyuz_gui.saying import known

HOUR, DAY, YEAR = 3600.0, 86_400.0, 365.2425 * 86_400.0
CLOSEST, WIDEST = 30.0, YEAR / 2  # seconds in a pixel
AIR = 0.03  # of the width, on each side of what is fitted into it
MOST_BEHIND = 0.6  # of the width, that what stands behind a moment may take
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
EARLIEST, LATEST = datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the ruler: where it stands and what stands at it."""

    moment: float
    label: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A distance of ticks: about how many seconds, how to get from one to the next, and how they are labelled."""

    seconds: float
    floor: Callable[[datetime], datetime]
    following: Callable[[datetime], datetime]
    label: Callable[[datetime], str]
    stretch: Callable[[datetime], str]

    def ticks(self, first: float, last: float, zone: tzinfo = UTC) -> Iterator[Tick]:
        """The ticks from the one before the first moment to the last moment, on the clock of a zone."""
        moment = self.floor(at(first, zone))
        while moment.timestamp() <= last and moment < LATEST:
            yield Tick(moment.timestamp(), self.label(moment))
            moment = self.following(moment)

    def context(self, first: float, last: float, zone: tzinfo = UTC) -> Iterator[Tick]:
        """The stretches that the ticks belong to, such as the days of hours, from the one that holds the first."""
        before = ""
        for tick in self.ticks(first, last, zone):
            label = self.stretch(at(tick.moment, zone))
            if label != before:
                yield Tick(tick.moment, label)
            before = label


def at(moment: float, zone: tzinfo = UTC) -> datetime:
    """A moment as a date and a clock of a zone, within the years that the timeline knows."""
    bounded = min(max(moment, EARLIEST.timestamp()), LATEST.timestamp())
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=bounded)).astimezone(zone)


def _day_in_words(moment: datetime) -> str:
    return tr("{day} {month} {year}", day=str(moment.day), month=known(MONTHS[moment.month - 1]), year=str(moment.year))


def _month_in_words(moment: datetime) -> str:
    return f"{word(MONTHS[moment.month - 1])} {moment.year}"


def _year_in_words(moment: datetime) -> str:
    return str(moment.year)


def _hours(count: int) -> Unit:
    def floor(moment: datetime) -> datetime:
        return moment.replace(hour=moment.hour - moment.hour % count, minute=0, second=0, microsecond=0)

    def following(moment: datetime) -> datetime:
        return moment + timedelta(hours=count)

    return Unit(count * HOUR, floor, following, lambda moment: f"{moment:%H:%M}", _day_in_words)


def _days(count: int) -> Unit:
    """Every day, or the days of a month in steps, without a step that comes too near to the next month."""

    def floor(moment: datetime) -> datetime:
        day = moment.day - (moment.day - 1) % count
        return moment.replace(day=day, hour=0, minute=0, second=0, microsecond=0)

    def following(moment: datetime) -> datetime:
        after = moment + timedelta(days=count)
        if after.month != moment.month or (after + timedelta(days=count // 2)).month != moment.month:
            return (moment.replace(day=1) + timedelta(days=31)).replace(day=1)
        return after

    return Unit(count * DAY, floor, following, lambda moment: str(moment.day), _month_in_words)


def _months(count: int) -> Unit:
    def floor(moment: datetime) -> datetime:
        month = moment.month - (moment.month - 1) % count
        return datetime(moment.year, month, 1, tzinfo=moment.tzinfo)

    def following(moment: datetime) -> datetime:
        months = moment.year * 12 + moment.month - 1 + count
        return datetime(months // 12, months % 12 + 1, 1, tzinfo=moment.tzinfo)

    return Unit(count * YEAR / 12, floor, following, lambda moment: word(MONTHS[moment.month - 1])[:3], _year_in_words)


def _years(count: int) -> Unit:
    def floor(moment: datetime) -> datetime:
        return datetime(moment.year - moment.year % count, 1, 1, tzinfo=moment.tzinfo)

    def following(moment: datetime) -> datetime:
        return datetime(moment.year + count, 1, 1, tzinfo=moment.tzinfo)

    return Unit(count * YEAR, floor, following, _year_in_words, lambda _moment: "")


UNITS = (
    *(_hours(count) for count in (1, 3, 6, 12)),
    *(_days(count) for count in (1, 2, 5, 10)),
    *(_months(count) for count in (1, 3, 6)),
    *(_years(count) for count in (1, 2, 5, 10, 20, 50)),
)


@dataclass(frozen=True, slots=True)
class Scale:
    """Which moment stands at the left edge, and how many seconds a pixel has."""

    left: float
    per_pixel: float

    @classmethod
    def fitted(cls, first: float, last: float, width: int, ends: Iterable[tuple[float, float]] = ()) -> "Scale":
        """The scale on which a stretch of time fills a width, with some air on both sides. Behind each of the `ends`,
        moments of it, so many pixels are to be in sight, too.
        """
        room = max(width, 1) * (1 - 2 * AIR)
        needed = [(moment - first) / (room - min(pixels, room * MOST_BEHIND)) for moment, pixels in ends]
        per_pixel = _bounded(max([(last - first) / room, *needed]))
        return cls(first - width * AIR * per_pixel, per_pixel)

    def place(self, moment: float) -> float:
        return (moment - self.left) / self.per_pixel

    def moment(self, place: float) -> float:
        return self.left + place * self.per_pixel

    def zoomed(self, factor: float, anchor: float) -> "Scale":
        """Closer (above 1) or wider, with what stands at the anchor left where it is."""
        per_pixel = _bounded(self.per_pixel / factor)
        return Scale(self.moment(anchor) - anchor * per_pixel, per_pixel)

    def panned(self, pixels: float) -> "Scale":
        """What stood so far to the right comes to the left edge."""
        return Scale(self.moment(pixels), self.per_pixel)

    def unit(self, spacing: float) -> Unit:
        """The finest unit whose ticks stand at least so many pixels apart."""
        wide_enough = (unit for unit in UNITS if unit.seconds >= spacing * self.per_pixel)
        return next(wide_enough, UNITS[-1])


def _bounded(per_pixel: float) -> float:
    return min(max(per_pixel, CLOSEST), WIDEST)
