"""Incidents: what several articles tell of one event becomes one incident, with its flight and its dates."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from soyuz_gui.catalogue.models import KnownIncident
from soyuz_gui.domain.facts import Attribute, IncidentKind
from soyuz_gui.domain.records import Basis, FactRef, Identity, Resolution, SubjectRef
from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.reconcile.cases import Told
from soyuz_gui.reconcile.compare import GENERIC_KINDS, alike
from soyuz_gui.reconcile.dating import Dated, FlightDating, date_by_article, own_date, resolution
from soyuz_gui.reconcile.events import Event, days_of, names_of
from soyuz_gui.reconcile.moments import day_in, nearest, on_day
from soyuz_gui.reconcile.profiles import LAUNCH_MISHAPS
from soyuz_gui.reconcile.wording import digest

_DAY = timedelta(days=1)
_FEW_DAYS = timedelta(days=7)  # by which dates of one event can be off
_REPEATED = GENERIC_KINDS | {IncidentKind.SCRUB, IncidentKind.DELAY}
"""What can befall one flight again some days later."""


@dataclass(slots=True)
class Incident:
    """All that is told of one event."""

    events: list[Event] = field(default_factory=list)
    kinds: set[IncidentKind] = field(default_factory=set)
    times: Counter[PartialTime] = field(default_factory=Counter)
    names: set[str] = field(default_factory=set)
    flight: Identity | None = None
    known: KnownIncident | None = None
    key: str = ""

    def add(self, event: Event) -> None:
        self.events.append(event)
        self.kinds |= event.kinds
        self.times.update(event.times)
        self.names |= names_of(event)
        self.flight = self.flight or event.flight
        self.known = self.known or event.known

    @property
    def reason(self) -> str:
        """Why it is this flight's, where no article says so."""
        reasons = [event.reason for event in self.events]
        return min(reasons) if all(reasons) else ""


def incidents_of(events: Sequence[Event]) -> tuple[Incident, ...]:
    """The incidents that all events of a library are part of."""
    index: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for clue in clues(event):
            index[clue].append(event)
    return group_all(events, lambda wanted: (event for clue in wanted for event in index[clue]))


def identities(groups: Iterable[Incident]) -> dict[SubjectRef, Identity]:
    """What events are, while their incidents have no labels."""
    return {event.case.ref: identity_of(group) for group in groups for event in group.events}


def regrouped(events: Iterable[Event], decided: Mapping[SubjectRef, Identity]) -> tuple[Incident, ...]:
    """Events together that are one by the user's decisions."""
    found: dict[str, Incident] = {}
    for event in events:
        key = decided[event.case.ref].key
        found.setdefault(key, Incident(key=key)).add(event)
    return tuple(found.values())


def first_place(incident: Incident) -> tuple[str, int, str]:
    """The first place that tells of an incident, in an order that the texts alone decide."""
    return min(
        (event.case.article.text_hash, event.case.subject.span.start, event.case.ref.key) for event in incident.events
    )


def identity_of(group: Incident) -> Identity:
    """An incident without a label goes by the catalogue's entry, or by the first place that tells of it."""
    if group.known:
        return Identity(f"incident-{group.known.id}", "", group.known.id)
    return Identity(f"incident-{digest(map(str, first_place(group)[:2]))}", "")


def clues(event: Event) -> Iterator[str]:
    """Where an event stands in an index: by its flight, the catalogue's incident, and its months."""
    if event.known:
        yield f"known {event.known.id}"
    if event.flight:
        yield f"flight {event.flight.key}"
    yield from (f"{'tied' if event.flight else 'loose'} {month}" for month in _months(event))


def near_clues(event: Event) -> Iterator[str]:
    """Where the events stand that can be one with it; two of different flights never are."""
    yield from (clue for clue in clues(event) if not clue.startswith("tied "))
    yield from (f"{'loose' if event.flight else 'tied'} {month}" for month in _months(event))


def _months(event: Event) -> list[str]:
    days = (time for time in event.times if time.year is not None and time.month is not None)
    return sorted({f"{time.year}-{time.month}" for time in days})


def group_all(events: Iterable[Event], near: Callable[[Iterable[str]], Iterable[Event]]) -> tuple[Incident, ...]:
    """The incidents that some events are part of. `near` finds the events of the library that have one of some clues.

    What hangs together, however remotely, is looked at together, and nothing else can change it.
    """
    found: list[Incident] = []
    seen: set[SubjectRef] = set()
    for start in events:
        if start.case.ref not in seen:
            cluster = _cluster(start, near)
            seen |= cluster.keys()
            found += _grouped(cluster.values())
    return tuple(found)


def _cluster(start: Event, near: Callable[[Iterable[str]], Iterable[Event]]) -> dict[SubjectRef, Event]:
    found, waiting = {start.case.ref: start}, [start]
    outside: dict[str, list[Event]] = {}  # by clue; looked up once, however many events have it
    while waiting:
        event = waiting.pop()
        for clue in near_clues(event):
            if clue not in outside:
                outside[clue] = [*near([clue])]
            joining = {
                other.case.ref: other
                for other in outside[clue]
                if other.case.ref not in found and _hang_together(event, other)
            }
            found |= joining
            waiting += joining.values()
            outside[clue] = [other for other in outside[clue] if other.case.ref not in found]
    return found


def _hang_together(mine: Event, theirs: Event) -> bool:
    """Of one flight, one of the catalogue's, or events that could be one if one of them is of no known flight."""
    if mine.flight and theirs.flight:
        return mine.flight.key == theirs.flight.key
    return _is_same(_alone(mine), theirs) or _is_same(_alone(theirs), mine)


def _alone(event: Event) -> Incident:
    incident = Incident()
    incident.add(event)
    return incident


def _grouped(events: Iterable[Event]) -> list[Incident]:
    """Those that are known best come first and gather the others. One group alone is the catalogue's incident."""
    groups: list[Incident] = []
    taken: set[str] = set()
    for event in sorted(events, key=_how_well_known):
        group = next((group for group in groups if _is_same(group, event)), None)
        if not group:
            group = Incident()
            groups.append(group)
        another = group.known is None and event.known is not None and event.known.id in taken
        group.add(event.bar(event.known.id) if another and event.known else event)
        taken |= {group.known.id} if group.known else set()
    return groups


def _how_well_known(event: Event) -> tuple[bool, bool, bool, bool, str, str]:
    exactly = event.known is not None and any(alike(kind, event.known.kind) for kind in event.kinds)
    ref = event.case.ref
    return (
        event.known is None,
        not exactly,
        event.flight is None,
        not event.times,
        event.case.article.text_hash,
        ref.key,
    )


_PUT_OFF = frozenset({IncidentKind.SCRUB, IncidentKind.DELAY})


def date_incident(incident: Incident, dating: FlightDating) -> dict[FactRef, Resolution]:
    """What the dates of an incident mean."""
    return {
        told.ref: resolution(told, _date(told, event, incident, dating))
        for event in incident.events
        for told in event.case.of(Attribute.DATE)
    }


def _date(told: Told, event: Event, incident: Incident, dating: FlightDating) -> Dated | None:
    """A date with its gaps filled from what is trusted most."""
    found = own_date(event.case, told) or _from_others(told, event, incident)
    if not found and incident.known:
        days = (on_day(told.time, day) for day in days_of(incident.known))
        found = next((Dated(time, Basis.CATALOGUE) for time in days if time), None)
    written = dating.written.get(event.case.ref.article)
    return found or _from_flight(told, incident, dating) or date_by_article(told, written)


def _from_flight(told: Told, incident: Incident, dating: FlightDating) -> Dated | None:
    """What goes wrong at a launch does so on its day, what goes wrong in flight does so afterwards, and a launch is put
    off before it comes about.
    """
    launch = dating.launch_of(incident.flight) if incident.flight else None
    day = launch.time.day_date() if launch else None
    if not launch or not day:
        return None
    if incident.kinds & LAUNCH_MISHAPS:
        found = on_day(told.time, day)
    else:
        put_off = IncidentKind.SCRUB in incident.kinds <= _PUT_OFF  # which is done before the launch
        found = nearest(told.time, day, ahead=not put_off) if told.time.month else None
    return Dated(found, launch.basis) if found else None


def _is_same(group: Incident, event: Event) -> bool:
    """One flight and kinds that can be one event's, at times that agree; without a flight, a dated like craft.

    What one article tells apart is one only if the kinds say so.
    """
    kinds_agree = any(alike(a, b) for a in group.kinds for b in event.kinds)
    if not kinds_agree and any(other.case.ref.article == event.case.ref.article for other in group.events):
        return False
    if _are_told_apart(group, event):
        return False
    if group.known and event.known:
        return group.known.id == event.known.id
    one_flight = bool(group.flight and event.flight)
    if one_flight and group.flight and event.flight and group.flight.key != event.flight.key:
        return False
    if not one_flight:
        dated = [time for time in event.times if time.year is not None and time.month is not None]
        together = any(
            _is_one_time(a, b) for a in group.times for b in dated if a.year is not None and a.month is not None
        )
        return kinds_agree and together and bool(group.names & names_of(event))
    generic = bool(GENERIC_KINDS & (group.kinds | event.kinds)) or not group.kinds or not event.kinds
    times_agree = any(_is_one_time(a, b) for a in group.times for b in event.times)
    if kinds_agree and not (group.kinds | event.kinds) & _REPEATED:
        times_agree = times_agree or any(_is_near(a, b) for a in group.times for b in event.times)
    return (kinds_agree or generic) and (times_agree or not group.times or not event.times)


def _are_told_apart(group: Incident, event: Event) -> bool:
    """True for attempts of different days in one article: "scrubbed on 13 June and again on 17 June"."""
    beside = any(other.case.ref.article == event.case.ref.article and other.times for other in group.events)
    if not beside or not event.times or not (group.kinds | event.kinds) <= {IncidentKind.SCRUB}:
        return False
    return not any(_is_one_time(a, b) for a in group.times for b in event.times)


def _is_one_time(mine: PartialTime, theirs: PartialTime) -> bool:
    a, b = mine.interval(), theirs.interval()
    if a and b:
        slack = _DAY if Precision.MONTH not in (mine.precision, theirs.precision) else timedelta(0)
        return a[0] - slack < b[1] and b[0] - slack < a[1]
    return mine.agrees_with(theirs)


def _is_near(mine: PartialTime, theirs: PartialTime) -> bool:
    """Dates that can be of one event, one of them wrong or told of the days after it."""
    a, b = mine.interval(), theirs.interval()
    return a is not None and b is not None and a[0] - _FEW_DAYS < b[1] and b[0] - _FEW_DAYS < a[1]


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
