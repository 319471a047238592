"""Comparisons of two flights, one small function each: how much it speaks for their being one, and why.

Points add up; about four of them identify a flight. `VETO` outweighs everything else.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import product

from soyuz_gui.domain.facts import Attribute, CraftKind, IncidentKind, Leg
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.moments import clock_gap, day_in, days_around, in_zone, is_hourly
from soyuz_gui.reconcile.profiles import (
    BEARER,
    FLIGHT_TIMES,
    SURNAME,
    Mishap,
    Moment,
    Profile,
    Seat,
    days_of_short_flight,
)
from soyuz_gui.reconcile.wording import clock_phrase, date_phrase, kind_words, listed

IDENTIFIED = 4.0
VETO = -20.0
ARRIVED = 1.5  # what a docking counts that comes right after the known launch
WITHIN = 3.0  # what a docking or undocking counts that lies between launch and landing of a flight of a few days
RARE = 1.0  # what a mishap counts that few flights had, where no time of it is told
AGREED = 6.0  # points from which one contradiction does not tell two flights apart
ERROR = 2.0  # what it costs
UNKNOWN = -0.5  # what a station or a ship counts that is told of a flight of which the catalogue has none
SHIP = 1.0  # what the name of a shuttle counts, which narrows and does not identify
SLIPPED = 0.5  # what a day counts that was planned some days from the known one

_EVENTS = {
    Attribute.LAUNCH_TIME: "launch",
    Attribute.DOCKING_TIME: "docking",
    Attribute.UNDOCKING_TIME: "undocking",
    Attribute.LANDING_TIME: "landing",
}
# Clocks of launches are quoted to the minute, those of other events are rounded or estimated.
_CLOCK_LIMITS = {Attribute.LAUNCH_TIME: (2, 5, 20)}
_LOOSE_LIMITS = (10, 60, 180)
_CHASE = 4  # days from a launch to a docking
_FEW_DAYS = 7
_LOCAL_ZONES = frozenset({"Asia/Qyzylorda", "Asia/Almaty"})  # what "local time" is taken for, where no clock tells
_ZONES_APART, _ROUNDED = 4, 2  # hours from there to Central Europe; minutes
_REMEMBERED = 1 << 16  # comparisons of one kind
_LEAP_YEAR = 2000
_OTHER_LEG = 0.7  # what a seat on the way up counts where the article tells of the way down, or the reverse
_CREW_POINTS = (0.0, 1.5, 3.5, 5.0)
_SAME_EVENT = (
    frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE}),
    frozenset({IncidentKind.LAUNCH_FAILURE, IncidentKind.CRASH, IncidentKind.FATALITY}),
    frozenset({IncidentKind.SCRUB, IncidentKind.DELAY}),
    frozenset({IncidentKind.LEAK, IncidentKind.DEPRESSURIZATION, IncidentKind.DAMAGE}),
    frozenset({IncidentKind.FIRE, IncidentKind.FATALITY}),
    frozenset({IncidentKind.DEPRESSURIZATION, IncidentKind.FATALITY}),
)
_RARE = frozenset(
    {IncidentKind.FATALITY, IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE, IncidentKind.DEPRESSURIZATION}
)
GENERIC_KINDS = frozenset({IncidentKind.MALFUNCTION, IncidentKind.DAMAGE, IncidentKind.OTHER})


@dataclass(frozen=True, slots=True)
class Score:
    """How much a comparison speaks for (or, below zero, against) two being one, and the reason in plain words."""

    points: float
    reason: str = ""


def alike(mine: IncidentKind, theirs: IncidentKind) -> bool:
    """True where two kinds can be told of one event."""
    return mine is theirs or any(mine in group and theirs in group for group in _SAME_EVENT)


def compare_days(mine: PartialTime, theirs: PartialTime) -> Score:
    """Years, months and days. A day off is a zone's doing, a few days an error or a plan; more is another event."""
    years, months = (mine.year, theirs.year), (mine.month, theirs.month)
    apart = _days_apart(mine, theirs)
    if apart == 0:
        return Score(2.0 if None in years else 3.0)
    if apart == 1 and mine.hour is None and _is_local(mine, theirs):
        return Score(1.5 if None in years else 2.5)
    if apart is not None:
        return Score(-1 if apart == 1 else -1.5 if apart <= _FEW_DAYS else VETO)
    if any(None not in pair and pair[0] != pair[1] for pair in (years, months)):
        return Score(VETO)
    if None in months:
        return Score(0 if None in years else 0.5)
    return Score(0.5 if None in years else 1.0)


def compare_weekdays(mine: PartialTime, theirs: PartialTime) -> Score:
    """A weekday that one of them names; two days have been compared as days."""
    a, b = _weekdays(mine, theirs), _weekdays(theirs, mine)
    if not (mine.weekday or theirs.weekday) or not (a and b):
        return Score(0)
    return Score(0.7 if a & b else -4)


def _is_local(day: PartialTime, moment: PartialTime) -> bool:
    """True for the day by which people in America or in Kazakhstan call a moment."""
    return any(_days_apart(day, PartialTime.on(local)) == 0 for local in days_around(moment)[1:])


def _weekdays(time: PartialTime, other: PartialTime) -> set[int]:
    """The weekday that is told, or those that the day can have for people who tell no clock time with it."""
    if time.weekday:
        return {time.weekday}
    days = days_around(time) if other.hour is None else (time.day_date(),)
    return {day.isoweekday() for day in days if day}


def compare_clocks(attribute: Attribute, mine: PartialTime, theirs: PartialTime) -> Score:
    """Times of day, as exactly as the event's times are usually quoted."""
    gap = clock_gap(mine, theirs)
    if gap is None:
        return Score(0)
    if mine.zone in _LOCAL_ZONES and _is_of_another_zone(gap):
        return Score(0.5)
    if is_hourly(mine, theirs):
        return Score(1 if gap <= 60 else -3)
    close, fair, far = _CLOCK_LIMITS.get(attribute, _LOOSE_LIMITS)
    if gap <= far:
        return Score(2.5 if gap <= close else 1.5 if gap <= fair else -0.5)
    return Score(-6)


def _is_of_another_zone(gap: int) -> bool:
    """True for clocks apart by whole hours: what reports call local time is at times that of another place."""
    hours, minutes = divmod(gap + _ROUNDED, 60)
    return 0 < hours <= _ZONES_APART and minutes <= 2 * _ROUNDED


def compare_moments(mine: Moment, theirs: Moment) -> Score:
    """Two times of one event. What was planned may slip, so that a plan speaks for a flight, hardly against it."""
    known = in_zone(theirs.time, mine.time.zone)
    parts = (
        compare_days(mine.time, known),
        compare_weekdays(mine.time, known),
        compare_clocks(mine.attribute, mine.time, known),
    )
    points = sum(part.points for part in parts)
    if parts[0].points > 0 > parts[2].points:  # the right day with a wrong clock is an error of the article
        points = max(points, parts[0].points - ERROR)
    if mine.planned != theirs.planned:
        apart = _days_apart(mine.time, known)
        slipped = apart is not None and 0 < apart <= _FEW_DAYS
        points = max(points, SLIPPED if slipped else -0.5)
    day, weekday, clock = (part.points > 0 for part in parts)
    words = [date_phrase(mine.time)] if day or weekday else []
    words += [clock_phrase(mine.time)] if clock else []
    return Score(points, " ".join([_EVENTS[mine.attribute], *words]) if points > 0 else "")


def compare_crews(mine: frozenset[Seat], theirs: frozenset[Seat], complete: bool) -> Score:
    """How many of the people aboard were aboard the other; a seat on the other leg counts a little less.

    `complete` where nobody else can have been aboard the other.
    """
    riders = {leg: _riders(theirs, leg) for leg in Leg}
    if not mine or not (any(riders.values()) or complete):
        return Score(0)
    weights = []
    for ids, leg in _people(mine):
        ways = (riders[leg], frozenset().union(*riders.values()))
        weights.append(next((weight for weight, way in zip((1.0, _OTHER_LEG), ways, strict=True) if ids & way), 0.0))
    count, found = len(weights), sum(weight > 0 for weight in weights)
    if not found and count > 1:
        return Score(VETO)
    share = sum(weights) / found if found else 0
    points = _CREW_POINTS[min(found, 3)] * share - (count - found) * (3.0 if complete else 1.5)
    return Score(points, f"{found} of {count} crew" if found else "")


def rode_that_way(mine: frozenset[Seat], theirs: frozenset[Seat]) -> bool:
    """True where all who are told aboard rode the other flight, the way that is told of them."""
    riders = {leg: _riders(theirs, leg) for leg in Leg}
    return bool(mine) and all(ids & riders[leg] for ids, leg in _people(mine))


def rode_either_way(mine: frozenset[Seat], theirs: frozenset[Seat]) -> bool:
    """True where all who are told aboard rode the other flight, up or down."""
    riders = frozenset().union(*(_riders(theirs, leg) for leg in Leg))
    return bool(mine) and all(ids & riders for ids, _ in _people(mine))


def compare_sites(mine: Profile, theirs: Profile) -> Score:
    """Launch sites."""
    return _compare_names(mine.sites, theirs.sites, 0.5)


def compare_destinations(mine: Profile, theirs: Profile) -> Score:
    """Stations; a flight whose crew is known, and no station, hardly went to one."""
    return _compare_names(mine.destinations, theirs.destinations, 0.3, UNKNOWN if theirs.complete else 0)


def compare_vehicles(mine: Profile, theirs: Profile) -> Score:
    """Rockets and craft; `Soyuz` is less than `Soyuz-FG` but nothing else."""
    if not mine.vehicles or not theirs.vehicles:
        return Score(0)
    pairs = ((a, b) for a in mine.vehicles for b in theirs.vehicles)
    return Score(0.5 if any(a.startswith(b) or b.startswith(a) for a, b in pairs) else -3)


def compare_ships(mine: Profile, theirs: Profile) -> Score:
    """Craft that fly again and again: who is known to have flown in another one flew another time."""
    return _compare_names(mine.ships, theirs.ships, SHIP, UNKNOWN if theirs.complete else 0)


def compare_craft(mine: Profile, theirs: Profile) -> Score:
    """A probe is no craft for people."""
    kinds = {mine.craft, theirs.craft}
    return Score(VETO if CraftKind.PROBE in kinds and not kinds <= {CraftKind.PROBE, None} else 0)


def compare_mishaps(mine: frozenset[Mishap], theirs: frozenset[Mishap]) -> Score:
    """Something that went wrong on both, at a time that can be the same; what seldom happens counts without a time."""
    best = Score(0)
    for mishap in sorted(mine, key=str):
        for other in theirs:
            points = _of_mishap(mishap, other)
            if points > best.points:
                day = f" {date_phrase(mishap.time)}" if mishap.time.month else ""
                best = Score(points, f"the {kind_words(mishap.kind)}{day}")
    return best


def _of_mishap(mine: Mishap, theirs: Mishap) -> float:
    if not alike(mine.kind, theirs.kind):
        return 0
    if mine.time.month is None:
        return RARE if mine.kind in _RARE and mine.time.year in (None, theirs.time.year) else 0
    if compare_days(mine.time, theirs.time).points < -1:
        return 0
    return 3.0 if mine.time.year is None else 4.0


def compare_era(mine: Profile, theirs: Profile, written: date | None) -> Score:
    """News tells of flights of its own days, not of later ones as done, seldom of much earlier ones without a year."""
    times = [moment.time for moment in mine.moments] + [mishap.time for mishap in mine.mishaps]
    if not written or any(time.year for time in times):
        return Score(0)
    launches = [day for m in theirs.moments if m.attribute is Attribute.LAUNCH_TIME and (day := m.time.day_date())]
    if not launches:
        return Score(0)
    launch = min(launches, key=lambda day: (abs(day - written), day))
    done = any(not moment.planned for moment in mine.moments) or not mine.moments
    if done and launch > written + timedelta(days=3):
        return Score(-3)
    age = abs((written - launch).days)
    return Score(1.0 if age <= 45 else 0.5 if age <= 2 * 365 else 0)


def _compare_within(attribute: Attribute, mine: Iterable[Moment], theirs: Iterable[Moment]) -> Iterator[Score]:
    """A day on which a flight of a few days docked or undocked, of which launch and landing alone are known: it lies
    between these, or was another's.
    """
    if aloft := days_of_short_flight(theirs):
        launch, landing = aloft
        for day in (day for m in mine if m.attribute is attribute and not m.planned and (day := m.time.day_date())):
            words = f"{_EVENTS[attribute]} {date_phrase(PartialTime.on(day))}"
            yield Score(WITHIN, words) if launch <= day <= landing else Score(VETO)


def _compare_arrivals(mine: Iterable[Moment], theirs: Iterable[Moment]) -> Iterator[Score]:
    """A docking of a flight of which only the launch is known: it comes some days after that, or was another's."""
    launches = [day for m in theirs if m.attribute is Attribute.LAUNCH_TIME and (day := m.time.day_date())]
    for moment in mine:
        day = moment.time.day_date()
        if moment.attribute is not Attribute.DOCKING_TIME or moment.planned or day is None or not launches:
            continue
        after = min(((day - launch).days for launch in launches), key=abs)
        near = 0 <= after <= _CHASE
        yield Score(ARRIVED, f"docking {date_phrase(moment.time)}") if near else Score(VETO if after < -1 else -ERROR)


class FlightComparer:
    """Compares whole flights, and remembers how times, crews and mishaps compared: many articles tell the same ones."""

    def __init__(self) -> None:
        remember = lru_cache(maxsize=_REMEMBERED)
        self._moments = remember(compare_moments)
        self._events = remember(self._compare_events)
        self._crews = remember(compare_crews)
        self._mishaps = remember(compare_mishaps)

    def compare(self, mine: Profile, theirs: Profile, written: date | None) -> Score:
        """All comparisons together, with every reason that speaks for one flight."""
        crews = self._crews(mine.seats, theirs.seats, theirs.complete)
        if crews.points <= VETO:
            return crews
        events = self._events(mine.moments, theirs.moments)
        others = [
            crews,
            self._mishaps(mine.mishaps, theirs.mishaps),
            compare_sites(mine, theirs),
            compare_destinations(mine, theirs),
            compare_vehicles(mine, theirs),
            compare_ships(mine, theirs),
            compare_craft(mine, theirs),
            compare_era(mine, theirs, written),
        ]
        agreed = sum(score.points for score in others)
        reasons = [score.reason for score in (*events, *others) if score.points > 0 and score.reason]
        return Score(agreed + _events_together(events, agreed), listed(reasons))

    def _compare_events(self, mine: frozenset[Moment], theirs: frozenset[Moment]) -> tuple[Score, ...]:
        """The best agreement of each event: one flight has one launch, whatever is told of it."""
        scores: dict[Attribute, list[Score]] = defaultdict(list)
        for moment, other in product(mine, theirs):
            if moment.attribute is other.attribute:
                scores[moment.attribute].append(self._moments(moment, other))
        for attribute in (Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME):
            if attribute not in scores:
                scores[attribute] = [*_compare_within(attribute, mine, theirs)]
        if not scores[Attribute.DOCKING_TIME]:
            scores[Attribute.DOCKING_TIME] = [*_compare_arrivals(mine, theirs)]
        told = (scores[attribute] for attribute in FLIGHT_TIMES if scores.get(attribute))
        return tuple(min(each, key=lambda score: (-score.points, score.reason)) for each in told)


def _events_together(events: Sequence[Score], agreed: float) -> float:
    """The points of all events; `agreed` is what else speaks for one flight.

    Where much does, other events among it, a single time that cannot be true is an error of the article.
    """
    possible = [score.points for score in events if score.points > VETO]
    wrong = len(events) - len(possible)
    if wrong == 1 and max(possible, default=0) > 0 and agreed + sum(possible) >= AGREED:
        return sum(possible) - ERROR
    return sum(score.points for score in events)


def _riders(seats: frozenset[Seat], leg: Leg) -> frozenset[str]:
    """Everybody who can have ridden one way; a seat of unknown leg counts as one at launch."""
    ids = (person for seat in seats if (seat.leg or Leg.LAUNCH) is leg for person in seat.ids)
    return frozenset(other for person in ids for other in _answering(person))


def _answering(person: str) -> tuple[str, ...]:
    """Who can be meant by somebody aboard: a surname is whoever bears it, but two of one surname are not each other."""
    kind, _, surname = person.rpartition(":")
    if f"{kind}:" == BEARER:
        return (f"{SURNAME}{surname}",)
    return (person, f"{BEARER}{surname}") if f"{kind}:" == SURNAME else (person,)


def _people(seats: frozenset[Seat]) -> Iterator[tuple[frozenset[str], Leg]]:
    """Everybody aboard once, with the way that is told of them, launch before landing."""
    seen: set[frozenset[str]] = set()
    for ids, leg in sorted(seats, key=lambda seat: (seat.leg is Leg.LANDING, sorted(seat.ids))):
        if ids not in seen:
            seen.add(ids)
            yield ids, leg or Leg.LAUNCH


def _compare_names(mine: frozenset[str], theirs: frozenset[str], points: float, unknown: float = 0.0) -> Score:
    if not mine or not theirs:
        return Score(unknown if mine else 0)
    return Score(points if mine & theirs else -3)


def _days_apart(mine: PartialTime, theirs: PartialTime) -> int | None:
    """Days between two days, in one year where a year is missing; None where one is no day."""
    a, b = mine.day_date(), theirs.day_date()
    if a and b:
        return abs((a - b).days)
    a, b = (day_in(_LEAP_YEAR, time) if time.month and time.day else None for time in (mine, theirs))
    if not (a and b):
        return None
    gap = abs((a - b).days)
    return min(gap, 366 - gap)
