"""What single articles tell of incidents: the flight that one befell, its dates, the known incident that it is."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from soyuz_gui.catalogue.designations import normalise
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import KnownIncident
from soyuz_gui.domain.facts import Attribute, IncidentKind
from soyuz_gui.domain.records import Identity, SubjectRef
from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.reconcile.cases import Case, Told, of_flight
from soyuz_gui.reconcile.compare import GENERIC_KINDS, alike
from soyuz_gui.reconcile.dating import Written, date_by_article, own_date
from soyuz_gui.reconcile.moments import on_day
from soyuz_gui.reconcile.wording import date_phrase, kind_words, slug

_DAY = timedelta(days=1)
_NAME = re.compile(r"[A-Z][\w/-]*\w")


@dataclass(frozen=True, slots=True)
class Event:
    """One article's incident; `times` are as complete as the article makes them, `crafts` the words for the craft.

    `known` is the catalogue's incident that it is, and `reason` says why where it brought the flight; `barred` is the
    id of the one that another event of the library is.
    """

    case: Case
    kinds: frozenset[IncidentKind]
    crafts: tuple[str, ...]
    times: tuple[PartialTime, ...]
    flight: Identity | None = None
    known: KnownIncident | None = None
    reason: str = ""
    barred: str = ""

    def bar(self, entry: str) -> "Event":
        """The event, where another one is an entry of the catalogue."""
        known = self.known if self.known and self.known.id != entry else None
        return replace(self, known=known, barred=entry)


class EventFinder:
    """Makes events of cases; `missions` holds every mission of their articles, `written` when these were written."""

    def __init__(
        self, missions: Mapping[SubjectRef, Identity], written: Mapping[int, Written], catalogue: Catalogue
    ) -> None:
        self._missions = missions
        self._written = written
        self._catalogue = catalogue
        self._in_article: dict[int, set[str]] = defaultdict(set)
        for ref, mission in missions.items():
            self._in_article[ref.article].add(mission.catalogue_id)

    def event(self, case: Case) -> Event:
        crafts = case.values(Attribute.CRAFT)
        flight = self._flight_of(case, crafts)
        kinds = frozenset(IncidentKind(value) for value in case.values(Attribute.KIND))
        times = tuple(self._time(told, case, flight) for told in case.of(Attribute.DATE))
        return self._recognised(Event(case, kinds, crafts, times, flight))

    def again(self, event: Event, case: Case) -> Event:
        """An event as decisions leave its case, which becomes no incident of the catalogue that another one is."""
        return self.event(case).bar(event.barred)

    def _time(self, told: Told, case: Case, flight: Identity | None) -> PartialTime:
        """A date as complete as its article makes it; what a known flight can tell better is left open."""
        found = own_date(case, told) or (None if flight else date_by_article(told, self._written.get(case.ref.article)))
        return found.time if found else told.time

    def _flight_of(self, case: Case, crafts: Sequence[str]) -> Identity | None:
        """The mission that the article means, or the one that the craft's designation names."""
        targets = (told.target for told in case.of(Attribute.MISSION, Attribute.CRAFT) if told.target)
        found = next((self._missions[target] for target in targets if target in self._missions), None)
        named = next((name for craft in crafts if (name := normalise(craft))), "")
        if found or not named:
            return found
        flight = self._catalogue.flight_named(named)
        return of_flight(flight) if flight else Identity(slug(named), named)

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
        return replace(event, known=known, flight=of_flight(flight), reason=reason)

    def _of_its_time(self, event: Event) -> Iterator[KnownIncident]:
        for interval in (time.interval() for time in event.times):
            if interval:
                yield from self._catalogue.incidents_between(interval[0].date() - _DAY, interval[1].date())

    def _of_its_article(self, event: Event) -> Iterator[KnownIncident]:
        """The incidents of all flights that the same article tells of."""
        for flight in self._in_article[event.case.ref.article]:
            yield from self._catalogue.incidents_of(flight)


def _only_one(event: Event, near: Iterable[KnownIncident]) -> KnownIncident | None:
    fitting = {known.id: known for known in near if _fits(event, known)}
    return next(iter(fitting.values())) if len(fitting) == 1 else None


def _fits(event: Event, known: KnownIncident) -> bool:
    """True where what is told can be the catalogue's incident: kind, time and, without a flight, craft."""
    if not any(alike(kind, known.kind) or (event.flight and kind in GENERIC_KINDS) for kind in event.kinds):
        return False
    if event.times and not any(_falls_on(time, known) for time in event.times):
        return False
    if event.flight:
        return True
    named = names_of(event)
    return bool(named & set(proper_names(known.craft))) or (not named and any(time.is_dated for time in event.times))


def _falls_on(time: PartialTime, known: KnownIncident) -> bool:
    return any(on_day(time.cut(Precision.DAY), day) for day in days_of(known, slack=_DAY))


def days_of(known: KnownIncident, slack: timedelta = timedelta(0)) -> Iterator[date]:
    day, last = known.first_day - slack, known.last_day + slack
    while day <= last:
        yield day
        day += _DAY


def names_of(event: Event) -> set[str]:
    flight = event.flight.label if event.flight else ""
    return {name for words in (*event.crafts, flight) for name in proper_names(words)}


def proper_names(words: str) -> list[str]:
    """The proper names in what is said of a craft, such as `Soyuz` and `ISS`."""
    return _NAME.findall(words)
