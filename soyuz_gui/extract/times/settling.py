"""Settles the times of a flight's events: clocks with their days, intervals counted out, vaguer ones dropped."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.times import NO_TIME, PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, Statement
from soyuz_gui.extract.times.counting import counted
from soyuz_gui.extract.times.lifetimes import lie_apart
from soyuz_gui.extract.times.timetable import day_at

# How far a time is to be trusted: told, counted from another one, or set on the day of publication. As often are such
# times right on texts that no rule was made for (`make corpus`, part judge).
_TOLD, _COUNTED, _ASSUMED = 0.75, 0.7, 0.65
_RECENT = timedelta(days=3)
_NEWS = timedelta(days=20)  # how far back the day of an event may lie that a report tells a clock of
_STAY = timedelta(days=450)  # no flight has been longer
_NEAR = timedelta(days=4)  # how far a day that is told beside a clock may lie from that of the event that goes with it
_OUTWARD = frozenset(EventKind) - HOMEWARD
_LAUNCH, _DOCKING = (EventKind.LAUNCH, Status.ACTUAL), (EventKind.DOCKING, Status.ACTUAL)

# Events of one day, as a rule, of which one may be told with a clock time only.
_PARTNERS = {
    (EventKind.DOCKING, Status.ACTUAL): (_LAUNCH,),
    (EventKind.LANDING, Status.ACTUAL): ((EventKind.UNDOCKING, Status.ACTUAL), _LAUNCH),
    (EventKind.UNDOCKING, Status.ACTUAL): ((EventKind.LANDING, Status.ACTUAL),),
    (EventKind.LANDING, Status.PLANNED): ((EventKind.UNDOCKING, Status.PLANNED), (EventKind.UNDOCKING, Status.ACTUAL)),
    (EventKind.UNDOCKING, Status.PLANNED): ((EventKind.LANDING, Status.PLANNED),),
    (EventKind.DOCKING, Status.PLANNED): ((EventKind.LAUNCH, Status.PLANNED), _LAUNCH),
}
# What is planned for about the time at which it happens.
_PLANNED_ONCE = {(EventKind.DOCKING, Status.PLANNED), (EventKind.LANDING, Status.PLANNED)}
# The event that goes with each, and on which side of it, in days, the event lies.
_NEXT_TO = {
    EventKind.LAUNCH: (EventKind.DOCKING, -1),
    EventKind.DOCKING: (EventKind.LAUNCH, 1),
    EventKind.UNDOCKING: (EventKind.LANDING, -1),
    EventKind.LANDING: (EventKind.UNDOCKING, 1),
}
_FARTHEST_ZONES = (timedelta(hours=-8), timedelta(hours=6))  # from California to Kazakhstan
_ONE_DAY = timedelta(days=1)
_ORDER = list(EventKind)
_MOVE = timedelta(hours=3)  # a craft that docks so soon after it undocked has only changed its port

Known = Callable[[EventKind], list[PartialTime]]
Times = dict[tuple[EventKind, Status], list["SettledTime"]]


@dataclass(frozen=True, slots=True)
class SettledTime:
    """A time of an event with the statement that tells it, after all that the article says was put together."""

    moment: PartialTime
    statement: Statement
    rule: str
    confidence: float
    day: date | None = None  # the day that was told, which may be another one in UTC
    lent: bool = False  # the catalogue tells the year of the moment, and no word of the article


def settle(flight: Flight, *, aborted: bool, published: date | None = None, known: Known | None = None) -> Times:
    """The times of a flight by event and status. An `aborted` flight comes down without having docked.

    `published` dates what the article tells with a clock time and no day; give it for the main flight only. `known` has
    the times that the catalogue has for its events: by its name, or by its riders for all that they flew.
    """
    times: Times = {}
    for statement in flight.statements:
        if statement.moment and statement.moment != NO_TIME:
            kind, rule = statement.event.kind, statement.rule
            if not aborted and is_arrival(statement, flight):
                kind, rule = EventKind.DOCKING, "docking.called_landing"
            settled = SettledTime(statement.moment, statement, rule, _TOLD, statement.day, statement.lent)
            times.setdefault((kind, statement.event.status), []).append(settled)
    for key, moment, statement, ending in [*counted(flight, partial(_base, times))]:
        told = times.get(key, [])
        bounded = statement.interval is not None and statement.interval.bound
        clocked = moment.hour is not None and any(each.moment.hour is not None for each in told)
        if not told if bounded else not clocked and not any(_has_day(each.moment) for each in told):
            settled = SettledTime(moment, statement, f"{statement.rule}.{ending}", _COUNTED)
            times.setdefault(key, []).append(settled)
    if known:
        _date_by_clock(times, known, published)
    _date_weekdays(times)
    _share_days(times, published, aborted=aborted)
    _drop_moves(times)
    lent = {time.moment.year for told in times.values() for time in told if time.lent}
    return {key: [_as_lent(time, lent) for time in _most_exact(told)] for key, told in times.items()}


def _as_lent(time: SettledTime, years: Collection[int | None]) -> SettledTime:
    """A time that has its year from another one of its flight, as lent where that one's is."""
    moment = time.statement.moment
    taken = (moment is None or moment.year is None) and time.moment.year in years
    return replace(time, lent=time.lent or taken)


def is_arrival(statement: Statement, flight: Flight) -> bool:
    """A craft bound for a station that "landed" at a clock time after its launch, with no day told, has docked;
    not so where the article tells that it left the station, docked there, or came down somewhere or on some day.
    """
    landed = statement.event.kind is EventKind.LANDING and statement.event.status is Status.ACTUAL
    bound = any(place.name.kind == "stations" for place in flight.places)
    down = any(place.name.kind == "landing_areas" for place in flight.places)
    told = flight.times_of(EventKind.UNDOCKING) or flight.times_of(EventKind.DOCKING)
    landings = (s for s in flight.statements if (s.event.kind, s.event.status) == (EventKind.LANDING, Status.ACTUAL))
    dated = any(s.moment and s.dated_by_itself for s in landings)
    launched = flight.times_of(EventKind.LAUNCH)
    return bool(landed and bound and launched and not (statement.dated_by_itself or dated or down or told))


def _base(times: Times, key: tuple[EventKind, Status]) -> PartialTime | None:
    """The most exact time of an event, from which others count."""
    moments = [told.moment for told in _most_exact(times.get(key, []))]
    clocks = [told.moment for told in times.get(key, []) if told.moment.hour is not None]
    clock = next((moment for moment in (*moments, *clocks) if moment.hour is not None), None)
    days = {day for moment in moments if moment.hour is None and (day := moment.day_date())}
    if clock and _lacks_day(clock) and len(days) == 1:  # "on Saturday … lifted off at 19:22"
        return clock.dated(days.pop())
    return clock or next(iter(moments), None)


def _date_weekdays(times: Times) -> None:
    """Weekdays take the one day of their event, or of the one that goes with it, that is such a day, where no report
    dates them: on a Sunday home is not the Sunday on which it all began. Else they take such a day right beside it.
    """
    days = [(kind, day) for (kind, _), told in times.items() for time in told if (day := _told_day(time))]
    done = [(k, day) for (k, s), told in times.items() if s is Status.ACTUAL for t in told if (day := _told_day(t))]
    for (kind, status), told in times.items():
        near = {day for other, day in days if other in _chain(kind)}
        for number, time in enumerate(told):
            fitting = [day for day in near if day.isoweekday() == time.moment.weekday] or _beside(
                kind, time, done if status is Status.ACTUAL else days
            )
            if len(fitting) == 1 and time.moment.month is None and time.moment.year is None:
                told[number] = replace(time, moment=time.moment.dated(fitting[0]), day=fitting[0])


def _beside(kind: EventKind, time: SettledTime, days: list[tuple[EventKind, date]]) -> list[date]:
    """The day on which a weekday lies by the only one that is told of the event right before it, or behind it: "left
    the station on Saturday", to come down on Sunday, 2 May.
    """
    other, step = _NEXT_TO[kind]
    told = {day for each, day in days if each is other}
    if len(told) != 1 or time.moment.weekday is None:
        return []
    day = told.pop()
    gap = (time.moment.weekday - day.isoweekday()) * step % 7
    return [day + timedelta(days=step * gap)] if gap <= _NEAR.days else []


def _told_day(time: SettledTime) -> date | None:
    return time.day or time.moment.day_date()


def _chain(kind: EventKind) -> frozenset[EventKind]:
    """The events of one arrival, or of one return."""
    return HOMEWARD if kind in HOMEWARD else _OUTWARD


def _date_by_clock(times: Times, known: Known, published: date | None) -> None:
    """Clock times without a day take that of the known time that they tell, unless another day is told of the event.
    What lies far from it then is no time of what happened.
    """
    for (kind, status), told in list(times.items()):
        moments = known(kind)
        days = {day for time in told if (day := time.day or time.moment.day_date())}
        for number, time in enumerate(told):
            found = (day_at(moment, time.moment) for moment in moments) if _lacks_day(time.moment) else ()
            day = next(filter(None, found), None)
            if day and all(abs(day - other) <= _ONE_DAY for other in days):
                of_report = published is not None and abs(published - day) <= _NEWS
                of_year = any(other.moment.year == day.year for other in told)
                lent = not (of_report or of_year)
                told[number] = replace(time, moment=time.moment.dated(day), day=day, lent=lent)
                if status is Status.ACTUAL:
                    on = PartialTime.on(day)
                    times[kind, status] = [t for t in told if not lie_apart(t.moment, on, _NEWS)]


def _share_days(times: Times, published: date | None, *, aborted: bool) -> None:
    """Clock times take the day that another statement gives for their event, or for the one that goes with it."""
    for key, told in times.items():
        if not any(_lacks_day(t.moment) for t in told):
            continue
        happened = _days(times.get((key[0], Status.ACTUAL), [])) if key in _PLANNED_ONCE else []
        partners = [o for o in _PARTNERS.get(key, ()) if o != _LAUNCH or key[0] is EventKind.DOCKING or aborted]
        near = next((_clocked(days) for other in partners if (days := _days(times.get(other, [])))), None)
        if key == _LAUNCH and near is None:
            near = next(iter(_days([t for t in times.get(_DOCKING, []) if _has_counted(times)])), None)
        after = near is not None and _is_after(key[0], partners, times)
        days = _days(told)
        assumed = published if key[1] is Status.ACTUAL and published and not _is_old(key[0], times, published) else None
        own = days[0] if days else None
        if assumed and own and (day := own.day_date()) and assumed - day > _NEWS:
            own = None  # "who docked in October" in a report of today's docking at another port
        own = own or next(iter(happened), None)
        times[key] = [
            _dated(t, None, None, published, after=False)
            if t.statement.event.missed
            else _dated(t, own, near, assumed, after=after)
            for t in told
        ]


def _is_after(kind: EventKind, partners: list[tuple[EventKind, Status]], times: Times) -> bool:
    """True where the partner that gives the day comes before the event: a docking follows a launch."""
    other = next(partner for partner in partners or [_DOCKING] if _days(times.get(partner, [])))
    return _ORDER.index(other[0]) < _ORDER.index(kind)


def _dated(
    told: SettledTime, own: PartialTime | None, near: PartialTime | None, assumed: date | None, *, after: bool
) -> SettledTime:
    """A clock time on its day: that of its event, else one told beside it, else its partner's, else the report's."""
    if not _lacks_day(told.moment):
        return told
    beside = told.statement.beside
    if near is not None:
        likely = own or (beside if beside and _lie_near(beside, near) else near)
        return _next_to(told, likely, near, after=after)
    day = own or beside
    if day is not None:
        return replace(told, moment=_on_day(told.moment, day), day=day.day_date())
    if assumed:
        return replace(told, moment=told.moment.dated(assumed), day=assumed, confidence=_ASSUMED)
    return told


def _lie_near(one: PartialTime, other: PartialTime) -> bool:
    day, start = one.day_date(), other.day_date()
    return day is not None and start is not None and abs(day - start) <= _NEAR


def _next_to(told: SettledTime, day: PartialTime, partner: PartialTime, *, after: bool) -> SettledTime:
    """A clock time on a day, or on the one beside it where the order of the events asks for that."""
    start = day.day_date()
    if start is None and day is partner:
        return told  # of what weekday its partner was, it need not have been
    if start is None or partner.interval() is None or partner.hour is None:
        return replace(told, moment=_on_day(told.moment, day), day=start)
    for shift in (0, 1) if after else (0, -1):
        on = start + timedelta(days=shift)
        moment = told.moment.dated(on)
        one, other = moment.interval(), partner.interval()
        if one and other and (one[0] >= other[0] if after else one[0] <= other[0]):
            break
    return replace(told, moment=moment, day=on)


def _drop_moves(times: Times) -> None:
    """Drops an undocking with the docking that ended it: the craft only moved to another port."""
    for status in Status:
        left, arrived = (EventKind.UNDOCKING, status), (EventKind.DOCKING, status)
        for one in list(times.get(left, [])):
            for other in list(times.get(arrived, [])):
                if timedelta() < _distance(one.moment, other.moment) < _MOVE:
                    times[left] = [t for t in times[left] if not t.moment.agrees_with(one.moment)]
                    times[arrived] = [t for t in times[arrived] if not t.moment.agrees_with(other.moment)]


def _distance(one: PartialTime, other: PartialTime) -> timedelta:
    """How long after a clock another one is, which may both lack a day; longest where they cannot be compared."""
    if one.hour is None or other.hour is None:
        return timedelta.max
    start, end = one.interval(), other.interval()
    if start and end:
        return end[0] - start[0]
    comparable = (
        not (start and end)
        and (one.zone == other.zone or "" in (one.zone, other.zone))
        and {one.weekday, other.weekday} <= {one.weekday, None}
    )
    clocks = timedelta(hours=other.hour - one.hour, minutes=(other.minute or 0) - (one.minute or 0))
    return clocks if comparable else timedelta.max


def _is_old(kind: EventKind, times: Times, published: date) -> bool:
    """True where all that the article dates of a flight lies long before the report: this event and later ones some
    days, earlier ones longer than any flight.
    """
    for (other, _), told in times.items():
        days = [day for moment in _days(told) if (day := moment.day_date())]
        longest = _RECENT if _ORDER.index(other) >= _ORDER.index(kind) else _STAY
        if days and all(published - day > longest for day in days):
            return True
    return False


def _clocked(days: list[PartialTime]) -> PartialTime:
    """The first day that is told with a clock, else the first."""
    return next((day for day in days if day.hour is not None), days[0])


def _has_counted(times: Times) -> bool:
    return any(told.confidence == _COUNTED for told in times.get(_DOCKING, []))


def _days(told: list[SettledTime]) -> list[PartialTime]:
    return [time.moment for time in told if _has_day(time.moment)]


def _has_day(moment: PartialTime) -> bool:
    return moment.day is not None or (moment.weekday is not None and moment.month is None)


def _lacks_day(moment: PartialTime) -> bool:
    return moment.hour is not None and not _has_day(moment)


def _on_day(moment: PartialTime, day: PartialTime) -> PartialTime:
    if moment.hour is None or _has_day(moment):
        return moment
    if known := day.day_date():
        return moment.dated(known)
    return replace(moment, year=day.year, month=day.month, day=day.day, weekday=day.weekday)


def _most_exact(told: list[SettledTime]) -> list[SettledTime]:
    """The times that no other time of the same event says more exactly; of two as exact the first."""
    kept: list[SettledTime] = []
    for time in sorted(told, key=lambda t: -_exactness(t.moment)):
        if not any(other.moment.agrees_with(time.moment) or _is_day_of(time, other) for other in kept):
            kept.append(replace(time, moment=_without_unzoned_clock(time.moment)))
    return kept


def _is_day_of(time: SettledTime, exact: SettledTime) -> bool:
    """True for a day without a clock on which the exact one lies, by local time of the words or of some reporter."""
    day, span = time.moment.day_date(), exact.moment.interval()
    if time.moment.hour is not None or day is None:
        return False
    local = [(span[0] + ahead).date() for ahead in _FARTHEST_ZONES] if span and exact.moment.hour is not None else []
    return day in (exact.day, *local)


def _exactness(moment: PartialTime) -> int:
    """Days count more than clocks, clocks more than years: a clock without a day is the vaguest."""
    rank = moment.precision.rank if moment.precision else 0
    return 20 * _has_day(moment) + 2 * rank + (moment.year is not None)


def _without_unzoned_clock(moment: PartialTime) -> PartialTime:
    """A dated time without a clock whose zone nobody states: the day is known, the moment is not."""
    known = moment.hour is None or moment.zone or moment.day_date() is None
    return moment if known else replace(moment, hour=None, minute=None)
