"""Dating: what the times of flights mean once it is known which flight they are of.

A time that an article gives in part is completed from what is trusted most: the day on which the article
was published, other facts of the flight in the same article, in other articles, then the catalogue. What
the words say is kept: the clock stays the article's own, and a day that contradicts a word dates nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight
from soyuz_gui.domain.facts import BY_CATALOGUE, Attribute, RecordKind
from soyuz_gui.domain.records import Basis, FactRef, Identity, Resolution, SubjectRef
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.cases import Case, Cases, Told, main_mission, published_day
from soyuz_gui.reconcile.moments import clock_gap, days_around, in_zone, is_hourly, nearest, on_day, settled
from soyuz_gui.reconcile.profiles import FLIGHT_TIMES, flight_times

_LAUNCH_CLOCKS = 5  # minutes between two clocks of one launch
_OTHER_CLOCKS = 60  # dockings and landings are told in round figures
_HELD = 6 * 60  # minutes that a plan may be off on its day
_WAY_HOME = 4  # days from the station to the ground
_FLIGHT_DAYS = 550  # no crew's flight has been longer


class Dated(NamedTuple):
    """A time, or a day, without gaps, and what filled them."""

    time: PartialTime
    basis: Basis


class Written(NamedTuple):
    """About when an article was written, and what that rests on."""

    day: date
    basis: Basis


class _Donor(NamedTuple):
    """A dated time of a flight that can date another one of it."""

    attribute: Attribute
    planned: bool
    time: PartialTime
    basis: Basis


_Donors = Mapping[_Donor, int]  # with the number of facts that say so


def resolution(told: Told, dated: Dated | None) -> Resolution:
    """What a fact means that is dated; the words of one that is not stay as they are."""
    time = settled(dated.time) if dated else told.time
    value = time.value if dated else told.fact.value
    return Resolution(value, time.precision.value if time.precision else "", dated.basis if dated else Basis.ARTICLE)


def own_date(case: Case, told: Told) -> Dated | None:
    """The time as the article gives it, or as the article's day of publication completes it."""
    time = told.time
    if time.is_dated and told.fact.rule.endswith(BY_CATALOGUE):
        return Dated(time, Basis.CATALOGUE)
    if time.is_dated:
        quoted = str(time.year) in told.fact.stated
        return Dated(time, Basis.ARTICLE if quoted or not case.published else Basis.PUBLICATION)
    found = nearest(time, case.published, ahead=told.planned) if case.published else None
    return Dated(found, Basis.PUBLICATION) if found else None


def date_by_article(told: Told, written: Written | None) -> Dated | None:
    """A month, a day of a year or the weekday of a plan in an article of about a known day."""
    if not written or not (told.time.month or told.planned):
        return None
    found = nearest(told.time, written.day, ahead=told.planned)
    return Dated(found, written.basis) if found else None


def when_written(cases: Cases, missions: Mapping[SubjectRef, Identity], catalogue: Catalogue) -> dict[int, Written]:
    """When each article was written: on its day of publication, or on the last day that its main flight had by then.

    That day is what the article alone tells, with the catalogue: other articles cannot change it.
    """
    return dict(_when_written(cases, missions, catalogue))


def _when_written(
    cases: Cases, missions: Mapping[SubjectRef, Identity], catalogue: Catalogue
) -> Iterator[tuple[int, Written]]:
    flights = cases.by_article(RecordKind.MISSION)
    for article in cases.articles:
        published, main = published_day(article.published), main_mission(flights.get(article.article, ()))
        if published:
            yield article.article, Written(published, Basis.PUBLICATION)
        elif main:
            identity = missions.get(main.ref)
            dated = date_flight([main], catalogue.flight(identity.catalogue_id) if identity else None)
            past = [dated[told.ref] for told in main.of(*FLIGHT_TIMES) if told.ref in dated and not told.planned]
            days = [Written(day, each.basis) for each in past if (day := settled(each.time).day_date())]
            if days:
                yield article.article, max(days)


class FlightDating:
    """The times of all flights. `dated` holds those that could be dated; `written` tells when articles were written."""

    def __init__(
        self,
        cases: Cases,
        missions: Mapping[SubjectRef, Identity],
        written: Mapping[int, Written],
        catalogue: Catalogue,
    ) -> None:
        self.dated: dict[FactRef, Dated] = {}
        self.written = written
        self._cases = cases
        self._catalogue = catalogue
        self._launches: dict[str, Dated] = {}
        flights: dict[str, list[Case]] = defaultdict(list)
        for case in cases.of_kind(RecordKind.MISSION):
            flights[missions[case.ref].key].append(case)
        for key, same in flights.items():
            self.dated |= date_flight(same, catalogue.flight(missions[same[0].ref].catalogue_id))
            launch = self._told_launch(same)
            if launch:
                self._launches[key] = launch
        for told in self._times():
            found = date_by_article(told, written.get(told.ref.article))
            if found:
                self.dated.setdefault(told.ref, found)

    def resolutions(self) -> dict[FactRef, Resolution]:
        """What every time of a flight means."""
        return {told.ref: resolution(told, self.dated.get(told.ref)) for told in self._times()}

    def launch_of(self, flight: Identity) -> Dated | None:
        """When a flight was launched, as most articles say, or else the catalogue."""
        known = self._catalogue.flight(flight.catalogue_id)
        told = self._launches.get(flight.key)
        return told or (Dated(known.launch, Basis.CATALOGUE) if known and known.launch else None)

    def _told_launch(self, cases: Sequence[Case]) -> Dated | None:
        launches = (told for case in cases for told in case.of(Attribute.LAUNCH_TIME) if not told.planned)
        found = Counter(self.dated[told.ref] for told in launches if told.ref in self.dated)
        return min(found, key=lambda dated: (-found[dated], str(dated.time), dated.basis), default=None)

    def _times(self) -> Iterator[Told]:
        return (told for case in self._cases.of_kind(RecordKind.MISSION) for told in case.of(*FLIGHT_TIMES))


def date_flight(cases: Sequence[Case], flight: Flight | None) -> dict[FactRef, Dated]:
    """The times of one flight that can be dated, by what some articles and the catalogue tell of it."""
    known = Counter(_known_times(flight)) if flight else Counter()
    facts = [told for case in cases for told in case.of(*FLIGHT_TIMES)]
    dated: dict[FactRef, Dated] = {}
    for case in cases:
        for told in case.of(*FLIGHT_TIMES):
            own = own_date(case, told)
            if own and (told.time.is_dated or not _is_contradicted(told, own, known)):
                dated[told.ref] = own
    while found := _sweep(facts, dated, known):
        dated |= found
    return dated


def _sweep(facts: Sequence[Told], dated: Mapping[FactRef, Dated], known: _Donors) -> dict[FactRef, Dated]:
    """What the most trusted level dates that can date anything more."""
    waiting = [told for told in facts if told.ref not in dated]
    if not waiting:
        return {}
    in_article, library = _donors(facts, dated)
    levels: tuple[Callable[[Told], _Donors], ...] = (
        lambda told: in_article[told.ref.article],
        lambda _: library,
        lambda _: known,
    )
    for donors_of in levels:
        found = {told.ref: filled for told in waiting if (filled := _fill(told, donors_of(told)))}
        if found:
            return found
    return {}


def _donors(facts: Sequence[Told], dated: Mapping[FactRef, Dated]) -> tuple[Mapping[int, _Donors], _Donors]:
    """The dated times of a flight by article, and those of all articles together."""
    in_article: dict[int, Counter[_Donor]] = defaultdict(Counter)
    library: Counter[_Donor] = Counter()
    for told in facts:
        if told.ref in dated:
            time, basis = dated[told.ref]
            donor = _Donor(told.fact.attribute, told.planned, settled(time), basis)
            in_article[told.ref.article][donor] += 1
            library[donor._replace(basis=basis if basis is Basis.CATALOGUE else Basis.LIBRARY)] += 1
    return in_article, library


def _known_times(flight: Flight) -> Iterator[_Donor]:
    return (_Donor(attribute, False, time, Basis.CATALOGUE) for attribute, time in flight_times(flight))


def _is_contradicted(told: Told, own: Dated, known: _Donors) -> bool:
    """True where the words fit a day of the flight in the catalogue, but not the one nearest to the publication."""
    other = _by_same_event(told, known)
    return other is not None and settled(other.time).day_date() != settled(own.time).day_date()


def _fill(told: Told, donors: _Donors) -> Dated | None:
    """By the same event; where nothing tells when that happened, or it was only planned, by the one before or after."""
    found = _by_same_event(told, donors)
    event = any(donor.attribute is told.fact.attribute and not donor.planned for donor in donors)
    return found or (
        None if event and not told.planned else _by_order_of_events(told, donors) or _by_way_home(told, donors)
    )


def _by_same_event(told: Told, donors: _Donors) -> Dated | None:
    """The day that most say of the same event and that no word contradicts."""
    found: Counter[Dated] = Counter()
    for donor, count in donors.items():
        if donor.attribute is told.fact.attribute and (told.planned or not donor.planned):
            time = _agreeing(told, donor.time)
            if time:
                found[Dated(time, donor.basis)] += count
    return min(found, key=lambda each: (-found[each], str(each.time), each.basis)) if found else None


def _agreeing(told: Told, known: PartialTime) -> PartialTime | None:
    """A time on the day of a known one; None where their clocks are too far apart or a word contradicts the day."""
    time, local = told.time, in_zone(known, told.time.zone)
    gap = clock_gap(time, local)
    limit = _LAUNCH_CLOCKS if told.fact.attribute is Attribute.LAUNCH_TIME else _OTHER_CLOCKS
    limit = _HELD if told.planned and time.weekday else limit  # it was held for some hours, and came on that day
    if gap is not None and gap > (_OTHER_CLOCKS if is_hourly(time, local) else limit):
        return None
    days = [day for day in (local.day_date(),) if day] if time.hour is not None else days_around(local)
    if days:
        return next((found for day in days if (found := on_day(time, day))), None)
    if time.month is None or time.hour is not None or time.month != known.month:
        return None
    return replace(time, year=known.year, weekday=None)


def _by_order_of_events(told: Told, donors: _Donors) -> Dated | None:
    """A docking or landing is the next such day after the launch, a launch the last one before the docking, and one
    that was planned the one nearest to that on which it came about.
    """
    time, is_launch = told.time, told.fact.attribute is Attribute.LAUNCH_TIME
    launched = any(donor.attribute is Attribute.LAUNCH_TIME and not donor.planned for donor in donors)
    slipped = is_launch and told.planned and launched
    other = Attribute.DOCKING_TIME if is_launch and not slipped else Attribute.LAUNCH_TIME
    near = is_launch or told.fact.attribute is Attribute.DOCKING_TIME
    if time.month is None and (slipped or not (near and time.weekday)):
        return None
    days: Counter[tuple[date, Basis]] = Counter()
    for donor, count in donors.items():
        day = donor.time.day_date()
        if day and donor.attribute is other and (told.planned or not donor.planned):
            days[day, donor.basis] += count
    if not days:
        return None
    day, basis = min(days, key=lambda each: (-days[each], each))
    found = _nearest_slip(time, day) if slipped else nearest(time, day, ahead=not is_launch)
    return Dated(found, basis) if found and _is_within_flight(found, day) else None


def _by_way_home(told: Told, donors: _Donors) -> Dated | None:
    """The weekday on which a craft left, by the day on which it landed; and on which it landed, by that."""
    time, lands = told.time, told.fact.attribute is Attribute.LANDING_TIME
    other = Attribute.UNDOCKING_TIME if lands else Attribute.LANDING_TIME
    if time.month or not time.weekday or told.fact.attribute not in (Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME):
        return None
    days = {
        day: donor.basis
        for donor in donors
        if donor.attribute is other and (told.planned or not donor.planned) and (day := donor.time.day_date())
    }
    if len(days) != 1:
        return None
    day, basis = days.popitem()
    found = nearest(time, day, ahead=lands)
    span = found.interval() if found else None
    near = span is not None and abs((span[0].date() - day).days) <= _WAY_HOME
    return Dated(found, basis) if found and near else None


def _nearest_slip(time: PartialTime, launch: date) -> PartialTime | None:
    """The day for which a launch was planned that came about on another one."""
    both = [found for ahead in (False, True) if (found := nearest(time, launch, ahead=ahead))]
    apart = [(abs((span[0].date() - launch).days), found) for found in both if (span := found.interval())]
    return min(apart, key=lambda each: each[0])[1] if apart else None


def _is_within_flight(time: PartialTime, day: date) -> bool:
    interval = time.interval()
    return interval is not None and abs((interval[0].date() - day).days) <= _FLIGHT_DAYS
