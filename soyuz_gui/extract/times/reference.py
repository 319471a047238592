"""The day from which an article without a day of publication is told, by everything that may date it.

One date says little: it may be the founding day of the newspaper, or that of a flight of long ago. So the days of a
month that lack their year vote: for a year in which they have the weekday that is told with them, and for one in which
by the catalogue a flight that the article names did something on such a day.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta

from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.times.finds import FoundTime

_WINDOW = 10  # years before the latest year an article names, in which its weekdays may fix its year
_ONE_DAY = timedelta(days=1)


def reference_day(times: Sequence[FoundTime], flown: Collection[date] = ()) -> date | None:
    """The first full date that is told, or the first weekday with day and month that fits exactly one year of those it
    may speak of; but a day of a year in which the named flights have `flown`, where that fits the days without a year
    and the year of the first date fits none of them.
    """
    first = _first_dated(times)
    votes = Counter(day.year for day in _days_of_flights(times, flown))
    if not votes or (first is not None and votes[first.year]):
        return first
    year, most = votes.most_common(1)[0]
    if [*votes.values()].count(most) > 1:
        return first
    return next(day for day in _days_of_flights(times, flown) if day.year == year)


def looks_back(times: Iterable[FoundTime], published: date) -> bool:
    """True for an article on what was long before its publication, as anniversaries and histories are: the first day or
    month that it tells is of a year long before, none is of a year of late, and no word such as "Friday" or "yesterday"
    tells news.
    """
    told = [found for found in times if found.day.day_date() != published and not found.since]
    news = any(found.day.weekday and not found.day.month for found in told)
    if news or any(found.ago and "year" not in found.ago and found.ago != "today" for found in told):
        return False
    years = [found.day.year for found in told if found.day.month]
    return bool(years) and years[0] is not None and all(published.year - year > 1 for year in years if year)


def in_year(day: PartialTime, year: int) -> PartialTime | None:
    """A month, or a day of it, in a year; None on 29 February of most."""
    assert day.month is not None
    try:
        date(year, day.month, day.day or 1)
    except ValueError:
        return None
    return day.in_year(year)


def in_years_around(day: PartialTime, year: int) -> list[PartialTime]:
    """A month, or a day of it, in a year and in those beside it."""
    return [candidate for y in (year, year + 1, year - 1) if (candidate := in_year(day, y))]


def _days_of_flights(times: Sequence[FoundTime], flown: Collection[date]) -> Iterator[date]:
    """The days without a year in the years in which a flight did something then, in the order of the text."""
    for found in times:
        day = found.day
        if day.year or not (day.month and day.day):
            continue
        for year in dict.fromkeys(on.year for on in flown):
            whole = in_year(day, year)
            told = whole.day_date() if whole else None
            fits = told and (day.weekday is None or told.isoweekday() == day.weekday)
            if told and fits and any(abs(told - on) <= _ONE_DAY for on in flown):
                yield told


def _first_dated(times: Sequence[FoundTime]) -> date | None:
    for found in times:
        if day := found.day.day_date():
            return day
        if found.day.weekday and found.day.month and found.day.day:
            fitting = _years_by_weekday(found.day, times)
            if len(fitting) == 1:
                return fitting[0]
    return None


def _years_by_weekday(day: PartialTime, times: Sequence[FoundTime]) -> list[date]:
    named = [found.day.year for found in times if found.day.year]
    if not named:
        return []
    latest = max(named)
    earliest = max(min(year for year in named if latest - year <= _WINDOW), latest - _WINDOW)
    recent = [year for year in named if latest - year <= _WINDOW // 2]
    candidates = range(min(recent or [earliest]), latest + 1)
    dates = [d for year in candidates if (c := in_year(day, year)) and (d := c.day_date())]
    return [d for d in dates if d.isoweekday() == day.weekday]
