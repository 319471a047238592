"""Gives found times their missing parts: from the day of publication, or from what else the article dates."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import NO_TIME, PartialTime
from soyuz_gui.extract.times.finds import Clock, FoundInterval, FoundTime
from soyuz_gui.extract.times.reference import in_year, in_years_around, looks_back, reference_day
from soyuz_gui.extract.times.relative import read_ago

_LEAP_YEAR = 2000  # stands in for a missing year
_ONE_DAY = timedelta(days=1)
_MONDAY = date(2018, 1, 1)  # any one: stands in for the day of a weekday
# A report of a day without year means the last such day, unless that was long ago and the next is near.
_SURE = timedelta(hours=9)  # from a whole number of days, for hours that lead from any hour of a day
_SLACK = (timedelta(hours=-1), timedelta(hours=1))
_JUST_BEEN = timedelta(days=40)
_SOON, _LONG_AGO = timedelta(days=60), timedelta(days=200)


class Calendar:
    """The calendar of one article: what day "Friday" is, and which year "December 3" belongs to. "Today" is the day on
    which the article was `written`, where that is told to be another one than that of its publication.

    `reference` is the day from which the article is told: its publication, or the one for which what it tells speaks,
    with the days on which the flights that it names have `flown`. None where it dates nothing: then missing parts stay
    missing. `lent` says that the days of the flights, and no word, tell the year of the publication.
    """

    def __init__(
        self,
        published: date | None,
        paragraphs: Iterable[Iterable[FoundTime]],
        written: date | None = None,
        flown: Collection[date] = (),
        *,
        lent: bool = False,
    ) -> None:
        self.published = published
        self.today = written or published
        told = [list(times) for times in paragraphs]
        times = [time for paragraph in told for time in paragraph]
        self.reference = published or reference_day(times, flown)
        # True where the catalogue's days of the flights, and no word of the article, tell from which day it is told.
        self.is_of_flights = lent or (published is None and self.reference != reference_day(times))
        self.looks_back = published is not None and looks_back(times, published)
        self._contexts = dict(_contexts(told, across=self.looks_back or (published is None and not self.is_of_flights)))
        self._beside = {} if self.today else dict(_contexts(told, across=False))

    def day(self, found: FoundTime, status: Status | None) -> PartialTime:
        """The calendar part of a found time, with the parts filled that the reference decides.

        `status` says which way the time looks: a plan ahead, a report back, None either way.
        """
        day = found.day
        if found.ago:
            told = (read_ago(found.ago, self.today) if self.today else None) or NO_TIME
            return told if day.month is None else replace(day, year=told.year, weekday=None)
        context = self._contexts.get(found.span)
        if day.month is None and day.day is not None:
            return self._of_ordinal(day, status, context)
        if self.reference is None or day.is_dated or day == NO_TIME:
            return day
        if day.month is None and day.day is None:
            return self._of_weekday(day, status, self._beside.get(found.span))
        if found.last:
            return self._of_last(day, self.reference)
        return self._of_yearless(day, status, context)

    def _of_last(self, day: PartialTime, published: date) -> PartialTime:
        """The time that "last September" means: in a report of this September, the one a year ago."""
        dated = [candidate for shift in (0, -1, -2) if (candidate := in_year(day, published.year + shift))]
        return next((replace(c, weekday=None) for c in dated if published - _first_day(c) > _JUST_BEEN), day)

    def _of_weekday(self, day: PartialTime, status: Status | None, context: PartialTime | None) -> PartialTime:
        """A weekday is the nearest such day on the side that the plan or the report looks to; where the day of the
        report is not known, a plan looks ahead from the day told last.
        """
        if day.weekday is None:
            return day
        start = self.today or (context.day_date() if context and status is Status.PLANNED else None)
        if start is None:
            return day
        ahead = (day.weekday - start.isoweekday()) % 7
        back = ahead - 7 if ahead else 0
        either = ahead if ahead < -back else back
        distance = either if status is None else ahead if status is Status.PLANNED else back
        return PartialTime.on(start + timedelta(days=distance))

    def _of_ordinal(self, day: PartialTime, status: Status | None, context: PartialTime | None) -> PartialTime:
        """Reads "the 7th" after "6 September" as the first such day from then on, after "in September" as a day of
        that; else as the one next to the report, on the side that the plan or the report looks to, and on its
        weekday where that is told, too: "Sunday the 7th".
        """
        if context:
            start = context.day_date() or _first_day(context)
            days = [start + timedelta(days=n) for n in range(31)]
        elif self.today:
            ahead = [self.today + timedelta(days=n) for n in range(31)]
            back = [self.today - timedelta(days=n) for n in range(31)]
            days = ahead if status is Status.PLANNED else back + ahead
        else:
            days = []
        fitting = (d for d in days if d.day == day.day and day.weekday in (None, d.isoweekday()))
        found = next(fitting, None)
        return PartialTime.on(found) if found else self._of_weekday(replace(day, day=None), status, context)

    def _of_yearless(self, day: PartialTime, status: Status | None, context: PartialTime | None) -> PartialTime:
        """In history, the day nearest to the one that was told last; in news, that on the side the status looks to."""
        assert self.reference is not None
        told = context.day_date() if context else None
        if told and (self.published is None or abs(self.published - told) > _LONG_AGO):
            ahead = status is Status.PLANNED
            near = [c for c in in_years_around(day, told.year) if not ahead or _first_day(c) >= told]
            return min(near, key=lambda c: _distance(c, told), default=day)
        years = [self.reference.year + shift for shift in (-1, 0, 1)]
        dated = [candidate for year in years if (candidate := in_year(day, year))]
        if day.weekday and day.day:
            fitting = [c for c in dated if (d := c.day_date()) and d.isoweekday() == day.weekday]
            dated = fitting or dated
        before = [c for c in dated if _first_day(c) <= self.reference]
        after = [c for c in dated if _first_day(c) >= self.reference.replace(day=1)]
        soon = [c for c in after if _first_day(c) - self.reference <= _SOON]
        long_ago = bool(before) and self.reference - _first_day(before[-1]) > _LONG_AGO
        ahead = status is Status.PLANNED or (bool(soon) and long_ago)
        chosen = (after[:1] or before[-1:]) if ahead else (before[-1:] or after[:1])
        return replace(chosen[0], weekday=None) if chosen else day

    def moment(
        self, found: FoundTime, status: Status | None, fallback_zone: str = "", site_zone: str = ""
    ) -> PartialTime:
        """The whole time: its day with its clock, in UTC where day and zone are known.

        `site_zone` is what "local time" means, `fallback_zone` the zone of a clock that tells none.
        """
        return self.timed(self.day(found, status), found, fallback_zone, site_zone)

    def timed(self, day: PartialTime, found: FoundTime, fallback_zone: str = "", site_zone: str = "") -> PartialTime:
        """A day with the clock of a found time, in UTC where day and zone are known."""
        if not found.clocks:
            return day
        told = found.clocks[min(found.day_clock, len(found.clocks) - 1)]
        clock = next((c for c in found.clocks if c.zone == "UTC"), None)
        clock = clock or next((c for c in found.clocks if c.zone not in ("", "site")), told)
        if day.weekday and day.month is None and (site_zone if told.zone == "site" else told.zone):
            clock = told  # elsewhere it may be another day of the week
        if day.weekday and day.month is None and clock is not told:
            return self._of_weekday_of_pair(day, found, fallback_zone, site_zone)
        whole = self._whole(day, clock, site_zone, fallback_zone)
        if clock is told:
            return whole.to_utc()
        if day.month and day.day and day.year is None:
            leap = replace(day, year=_LEAP_YEAR)
            return replace(self.timed(leap, found, fallback_zone, site_zone), year=None)
        return _by_told_day(whole, self._whole(day, told, site_zone, "")) if day.day_date() else whole

    def _of_weekday_of_pair(
        self, day: PartialTime, found: FoundTime, fallback_zone: str, site_zone: str
    ) -> PartialTime:
        """A clock in UTC on its own weekday: "1:57 a.m. Thursday (1957 GMT)" is Wednesday there."""
        some = PartialTime.on(_MONDAY + timedelta(days=(day.weekday or 1) - 1))
        moment = self.timed(some, found, fallback_zone, site_zone)
        there = moment.day_date()
        weekday = there.isoweekday() if there else day.weekday
        return replace(moment, year=None, month=None, day=None, weekday=weekday)

    def _whole(self, day: PartialTime, clock: Clock, site_zone: str, fallback_zone: str) -> PartialTime:
        zone = clock.zone or fallback_zone
        return replace(day, hour=clock.hour, minute=clock.minute, zone=site_zone if zone == "site" else zone)


def _contexts(paragraphs: list[list[FoundTime]], *, across: bool) -> Iterator[tuple[Span, PartialTime]]:
    """The last date or month of a year that was told before each time, in its paragraph or also `across` paragraphs."""
    last: PartialTime | None = None
    for times in paragraphs:
        last = last if across else None
        for time in times:
            if last:
                yield time.span, last
            day = _near(time.day, last)
            if day.day_date() or (day.year and day.month and not day.day):
                last = day


def _near(day: PartialTime, told: PartialTime | None) -> PartialTime:
    """A day whose year is not told in the year in which it lies nearest to the day that was told before."""
    on = told.day_date() if told else None
    if on is None or day.year or not (day.month and day.day):
        return day
    return min(in_years_around(day, on.year), key=lambda one: _distance(one, on), default=day)


def _distance(day: PartialTime, told: date) -> timedelta:
    """How far a day is from one that was told."""
    return abs(_first_day(day) - told)


def _by_told_day(clock: PartialTime, told: PartialTime) -> PartialTime:
    """A clock on the day that another clock of the same moment is told with: "10:54 p.m. EDT (8:54 a.m. Oct. 22)".

    Where the zone of the other is unknown, it must at least be a zone that exists.
    """
    day = told.day_date()
    assert day is not None
    candidates = [replace(clock, year=d.year, month=d.month, day=d.day).to_utc() for d in _around(day)]
    local = replace(told, zone="UTC") if told.zone == "" else told.to_utc()
    aim = local.interval()
    assert aim is not None

    def distance(candidate: PartialTime) -> timedelta:
        span = candidate.interval()
        return abs(span[0] - aim[0]) if span else timedelta.max

    return min(candidates, key=distance)


def _around(day: date) -> tuple[date, date, date]:
    return day - _ONE_DAY, day, day + _ONE_DAY


def bounded_month(reference: PartialTime, interval: FoundInterval) -> PartialTime | None:
    """The month that "less than a month after" points back to from a dated event; None for other intervals."""
    day = reference.day_date()
    if day is None or interval.length is None or interval.unit not in ("month", "week"):
        return None
    earlier = day - interval.length * interval.direction
    return PartialTime(earlier.year, earlier.month)


def shifted(base: PartialTime, interval: FoundInterval) -> PartialTime | None:
    """The time an interval after `base`, no finer than the words allow; None where they are too vague."""
    if interval.length is None:
        return None
    if interval.bound:  # "just over three hours later" is the same day, where that is not close to midnight
        moments = (shifted(base, replace(interval, bound="", length=interval.length + more)) for more in _SLACK)
        days = {moment and moment.day_date() for moment in moments}
        day = days.pop()
        return PartialTime.on(day) if day and not days and interval.unit == "hour" else None
    length = interval.length * interval.direction
    if interval.unit in ("day", "week"):
        day = base.day_date()
        return PartialTime.on(day + length) if day else None
    if base.hour is None:
        return _day_after(base, length) if interval.unit in ("hour", "minute") else None
    minutes = base.hour * 60 + (base.minute or 0) + round(length / timedelta(minutes=1))
    day = base.day_date()
    moved = day + timedelta(days=minutes // 1440) if day else None
    exact = interval.unit == "minute" or interval.length % timedelta(hours=1) != timedelta(0)
    hour, minute = divmod(minutes % 1440, 60)
    carried = replace(base, hour=hour, minute=minute if exact else None)
    if moved:
        return replace(carried, year=moved.year, month=moved.month, day=moved.day)
    return carried if 0 <= minutes < 1440 else replace(carried, weekday=None)


def _day_after(base: PartialTime, length: timedelta) -> PartialTime | None:
    """The day some hours from an unknown hour of a day, where they mostly lead to one: the next for 22 or 28 hours."""
    day, days = base.day_date(), timedelta(days=round(length / timedelta(days=1)))
    if not days:
        return base
    return PartialTime.on(day + days) if day and abs(length - days) <= _SURE else None


def _first_day(day: PartialTime) -> date:
    assert day.year is not None
    assert day.month is not None
    return date(day.year, day.month, day.day or 1)
