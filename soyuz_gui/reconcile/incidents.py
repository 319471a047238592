"""Incidents: what several articles tell of one event becomes one incident, with its flight and its date."""

import re
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from soyuz_gui.catalogue.designations import normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import KnownIncident
from soyuz_gui.domain.facts import Attribute, IncidentKind, RecordKind
from soyuz_gui.domain.records import Basis, FactRef, Resolution, SubjectRef
from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.reconcile.cases import Case, Cases, Identity, Told
from soyuz_gui.reconcile.compare import GENERIC_KINDS, alike
from soyuz_gui.reconcile.dating import Dated, FlightDating, Written, date_by_article, own_date, resolution
from soyuz_gui.reconcile.moments import day_in, nearest, on_day
from soyuz_gui.reconcile.profiles import LAUNCH_MISHAPS
from soyuz_gui.reconcile.wording import date_phrase, kind_words, slug

_DAY = timedelta(days=1)
_NAME = re.compile(r"[A-Z][\w/-]*\w")


@dataclass(frozen=True, slots=True)
class Event:
    """One article's incident; `times` are as complete as the article makes them, `crafts` the words for the craft.

    `known` is the catalogue's incident that it is, and `reason` says why where it brought the flight.
    """

    case: Case
    kinds: frozenset[IncidentKind]
    crafts: tuple[str, ...]
    times: tuple[PartialTime, ...]
    flight: Identity | None = None
    known: KnownIncident | None = None
    reason: str = ""


@dataclass(slots=True)
class Incident:
    """All that is told of one event."""

    events: list[Event] = field(default_factory=list)
    kinds: set[IncidentKind] = field(default_factory=set)
    times: Counter[PartialTime] = field(default_factory=Counter)
    names: set[str] = field(default_factory=set)
    flight: Identity | None = None
    known: KnownIncident | None = None

    def add(self, event: Event) -> None:
        self.events.append(event)
        self.kinds |= event.kinds
        self.times.update(event.times)
        self.names |= _names(event)
        self.flight = self.flight or event.flight
        self.known = self.known or event.known

    @property
    def reason(self) -> str:
        """Why it is this flight's, where no article says so."""
        reasons = [event.reason for event in self.events]
        return min(reasons) if all(reasons) else ""


class Incidents:
    """The incidents of the library, in `grouped`, and what their dates mean, in `resolutions`."""

    def __init__(
        self, cases: Cases, missions: Mapping[SubjectRef, Identity], dating: FlightDating, catalogue: Catalogue
    ) -> None:
        self._missions = missions
        self._dating = dating
        self._catalogue = catalogue
        self._in_article: dict[int, set[str]] = defaultdict(set)
        for ref, mission in missions.items():
            self._in_article[ref.article].add(mission.catalogue_id)
        self.grouped = _grouped([self._event(case) for case in cases.of_kind(RecordKind.INCIDENT)])
        self.resolutions: dict[FactRef, Resolution] = {}
        for incident in self.grouped:
            for event in incident.events:
                for told in event.case.of(Attribute.DATE):
                    self.resolutions[told.ref] = resolution(told, self._date(told, event, incident))

    def _event(self, case: Case) -> Event:
        crafts = case.values(Attribute.CRAFT)
        flight = self._flight_of(case, crafts)
        kinds = frozenset(IncidentKind(value) for value in case.values(Attribute.KIND))
        times = tuple(self._time(told, case, flight) for told in case.of(Attribute.DATE))
        return self._recognised(Event(case, kinds, crafts, times, flight))

    def _time(self, told: Told, case: Case, flight: Identity | None) -> PartialTime:
        """A date as complete as its article makes it; what a known flight can tell better is left open."""
        found = own_date(case, told) or (None if flight else date_by_article(told, self._written(case)))
        return found.time if found else told.time

    def _written(self, case: Case) -> Written | None:
        return self._dating.written.get(case.ref.article)

    def _flight_of(self, case: Case, crafts: Sequence[str]) -> Identity | None:
        """The mission that the article means, or the one that the craft's designation names."""
        targets = (told.target for told in case.of(Attribute.MISSION, Attribute.CRAFT) if told.target)
        found = next((self._missions[target] for target in targets if target in self._missions), None)
        named = next((name for craft in crafts if (name := normalise(craft))), "")
        if found or not named:
            return found
        flight = self._catalogue.flight_named(named)
        return Identity.of_flight(flight) if flight else Identity(slug(named), named)

    def _recognised(self, event: Event) -> Event:
        """The event with the catalogue's incident, where exactly one fits, and that one's flight."""
        if event.flight:
            known = _only_one(event, self._catalogue.incidents_of(event.flight.catalogue_id))
        else:
            known = _only_one(event, self._of_its_time(event)) or _only_one(event, self._of_its_article(event))
        flight = self._catalogue.flight(known.flight) if known and not event.flight else None
        if not known or not flight:
            return replace(event, known=known)
        when = next(filter(None, map(date_phrase, event.times)), "")
        reason = f"identified as {flight.designation} by its {kind_words(known.kind)} {when}".rstrip()
        return replace(event, known=known, flight=Identity.of_flight(flight), reason=reason)

    def _of_its_time(self, event: Event) -> Iterator[KnownIncident]:
        for interval in (time.interval() for time in event.times):
            if interval:
                yield from self._catalogue.incidents_between(interval[0].date() - _DAY, interval[1].date())

    def _of_its_article(self, event: Event) -> Iterator[KnownIncident]:
        """The incidents of all flights that the same article tells of."""
        for flight in self._in_article[event.case.ref.article]:
            yield from self._catalogue.incidents_of(flight)

    def _date(self, told: Told, event: Event, incident: Incident) -> Dated | None:
        """A date with its gaps filled from what is trusted most."""
        found = own_date(event.case, told) or _from_others(told, event, incident)
        if not found and incident.known:
            days = (on_day(told.time, day) for day in _days_of(incident.known))
            found = next((Dated(time, Basis.CATALOGUE) for time in days if time), None)
        return found or self._from_flight(told, incident) or date_by_article(told, self._written(event.case))

    def _from_flight(self, told: Told, incident: Incident) -> Dated | None:
        """What goes wrong at a launch does so on its day, what goes wrong in flight does so afterwards."""
        launch = self._dating.launch_of(incident.flight) if incident.flight else None
        day = launch.time.day_date() if launch else None
        if not launch or not day:
            return None
        if incident.kinds & LAUNCH_MISHAPS:
            found = on_day(told.time, day)
        else:
            found = nearest(told.time, day, ahead=True) if told.time.month else None
        return Dated(found, launch.basis) if found else None


def _only_one(event: Event, near: Iterable[KnownIncident]) -> KnownIncident | None:
    fitting = {known.id: known for known in near if _fits(event, known)}
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _grouped(events: Sequence[Event]) -> tuple[Incident, ...]:
    """Events that are one, together; those that are known best come first and gather the others."""
    groups: list[Incident] = []
    index: dict[Hashable, dict[int, Incident]] = defaultdict(dict)
    for event in sorted(events, key=lambda e: (e.known is None, e.flight is None, not e.times)):
        near = {number: group for entry in _entries(event) for number, group in index[entry].items()}
        number = next((n for n, group in sorted(near.items()) if _is_same(group, event)), len(groups))
        if number == len(groups):
            groups.append(Incident())
        groups[number].add(event)
        for entry in _entries(event):
            index[entry][number] = groups[number]
    return tuple(groups)


def _entries(event: Event) -> Iterator[Hashable]:
    """Where an event looks for its like: its flight, the catalogue's incident, its month."""
    if event.known:
        yield "known", event.known.id
    if event.flight:
        yield "flight", event.flight.key
    for time in event.times:
        yield "month", time.month


def _is_same(group: Incident, event: Event) -> bool:
    """One flight and kinds that can be one event's, at times that agree; without a flight, a dated like craft."""
    if group.known and event.known:
        return group.known.id == event.known.id
    one_flight = bool(group.flight and event.flight)
    if one_flight and group.flight and event.flight and group.flight.key != event.flight.key:
        return False
    kinds_agree = any(alike(a, b) for a in group.kinds for b in event.kinds)
    if not one_flight:
        dated = [time for time in event.times if time.year is not None and time.month is not None]
        together = any(
            _is_one_time(a, b) for a in group.times for b in dated if a.year is not None and a.month is not None
        )
        return kinds_agree and together and bool(group.names & _names(event))
    generic = bool(GENERIC_KINDS & (group.kinds | event.kinds)) or not group.kinds or not event.kinds
    times_agree = any(_is_one_time(a, b) for a in group.times for b in event.times)
    return (kinds_agree or generic) and (times_agree or not group.times or not event.times)


def _is_one_time(mine: PartialTime, theirs: PartialTime) -> bool:
    a, b = mine.interval(), theirs.interval()
    if a and b:
        slack = _DAY if Precision.MONTH not in (mine.precision, theirs.precision) else timedelta(0)
        return a[0] - slack < b[1] and b[0] - slack < a[1]
    return mine.agrees_with(theirs)


def _fits(event: Event, known: KnownIncident) -> bool:
    """True where what is told can be the catalogue's incident: kind, time and, without a flight, craft."""
    if not any(alike(kind, known.kind) or (event.flight and kind in GENERIC_KINDS) for kind in event.kinds):
        return False
    if event.times and not any(_falls_on(time, known) for time in event.times):
        return False
    if event.flight:
        return True
    named = _names(event)
    return bool(named & set(proper_names(known.craft))) or (not named and any(time.is_dated for time in event.times))


def _falls_on(time: PartialTime, known: KnownIncident) -> bool:
    return any(on_day(time.cut(Precision.DAY), day) for day in _days_of(known, slack=_DAY))


def _days_of(known: KnownIncident, slack: timedelta = timedelta(0)) -> Iterator[date]:
    day, last = known.first_day - slack, known.last_day + slack
    while day <= last:
        yield day
        day += _DAY


def _from_others(told: Told, event: Event, incident: Incident) -> Dated | None:
    """The day, or the year, that the same article gives for the same event, or else most of the others."""
    for times, basis in ((Counter(event.times), Basis.ARTICLE), (incident.times, Basis.LIBRARY)):
        found: Counter[PartialTime] = Counter()
        for time, count in times.items():
            filled = _filled(told.time, time)
            if filled:
                found[filled] += count
        if found:
            return Dated(min(found, key=lambda time: (-found[time], str(time))), basis)
    return None


def _filled(time: PartialTime, known: PartialTime) -> PartialTime | None:
    """The time in the year of a known one of its month, or on a known day."""
    if known.year is None or known.month is None:
        return None
    if known.day is None:
        day = day_in(known.year, time) if time.month == known.month else None
        return on_day(time, day) if day else None
    return on_day(time, date(known.year, known.month, known.day))


def _names(event: Event) -> set[str]:
    flight = event.flight.label if event.flight else ""
    return {name for words in (*event.crafts, flight) for name in proper_names(words)}


def proper_names(words: str) -> list[str]:
    """The proper names in what is said of a craft, such as `Soyuz` and `ISS`."""
    return _NAME.findall(words)
