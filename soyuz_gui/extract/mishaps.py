"""Tells what went wrong, with which craft, when and why; one event told twice is one incident."""

import re
from datetime import timedelta

from soyuz_gui.domain.facts import CraftKind, IncidentKind, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.calendar import Calendar, bounded_month
from soyuz_gui.extract.cast import Cast
from soyuz_gui.extract.craft import FoundCraft, Reference
from soyuz_gui.extract.events import EventKind
from soyuz_gui.extract.flights import Flight, Incident, Verdict
from soyuz_gui.extract.incidents import FoundIncident, IncidentFinder
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.telling import hull
from soyuz_gui.extract.times import FoundTime

# What happened on the way up happened on the day of the launch.
ASCENT = frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE})
# Kinds of incident that are told of one event, now with this word and now with that.
_ALIKE = (
    ASCENT,
    frozenset({IncidentKind.SCRUB, IncidentKind.DELAY}),
    frozenset({IncidentKind.LEAK, IncidentKind.DAMAGE, IncidentKind.DEPRESSURIZATION, IncidentKind.MALFUNCTION}),
    frozenset({IncidentKind.CRASH, IncidentKind.FATALITY}),
    frozenset({IncidentKind.DEPRESSURIZATION, IncidentKind.FATALITY}),
    frozenset({IncidentKind.DOCKING_FAILURE, IncidentKind.MALFUNCTION}),
)
_BEFORE_LAUNCH, _LONGEST_FLIGHT = timedelta(days=30), timedelta(days=400)
# What can befall a station as well as a craft.
_OF_STATIONS = frozenset(
    {
        IncidentKind.FIRE, IncidentKind.LEAK, IncidentKind.DEPRESSURIZATION, IncidentKind.CRASH,
        IncidentKind.MALFUNCTION, IncidentKind.DAMAGE,
    }
)  # fmt: skip
_PUT_OFF = frozenset({IncidentKind.DELAY, IncidentKind.SCRUB})
_WAY = re.compile(r"\b(?:to|towards?|from|for|with|at|near)\s+(?:the\s+)?$")  # what befell a craft on its way there
_NEW_DAY = re.compile(r"\b(?:from|to|until|till|for)\s+(?:\w+\s+){0,2}$")
_CRAFT_HEAD = re.compile(r"\b(?:one of the|an?|another)\s+(?:[\w-]+\s+){0,3}$")
_CRAFT_TAIL = re.compile(r"(?:\s+(?:stationed|docked|parked|moored|attached)[^.,;]*)?")


class Mishaps:
    """Reads the incidents of each scene."""

    def __init__(self, text: str, cast: Cast, calendar: Calendar, finder: IncidentFinder) -> None:
        self.incidents: list[Incident] = []
        self._text = text
        self._cast = cast
        self._calendar = calendar
        self._finder = finder

    def read(self, scene: Scene) -> None:
        cause = None
        for found in scene.incidents:
            if cause is None or not cause.span.overlaps(found.span):
                told = self._tell(scene, found)
                cause = self._finder.cause(self._text, found.span.end, scene.sentence.span.end) if told else cause
        if not scene.incidents and self.incidents and self._finder.told_again(self._text, scene.sentence.span):
            self._add_reasons(self.incidents[-1], scene.sentence.span.start, scene.sentence.span.end)

    def _add_reasons(self, incident: Incident, start: int, end: int) -> None:
        incident.cause = incident.cause or self._finder.cause(self._text, start, end)
        incident.consequence = incident.consequence or self._finder.consequence(self._text, start, end)

    def _tell(self, scene: Scene, found: FoundIncident) -> bool:
        """Adds one mention of an incident to the story; False where it happened to nothing that we follow."""
        craft = self._craft_of(scene, found)
        station = self._station_of(scene, found, craft)
        flight = None if station else self._flight_of(scene, found, craft)
        if flight is None and craft is None and station is None:
            return False
        time = self._time_of(scene, found)
        date = self._calendar.day(time, Status.ACTUAL) if time else self._date_by_context(scene, found, flight)
        incident = self._known(found.kind, flight, date, station)
        if incident is None:
            words = craft.span if craft and flight else self._noun_phrase(scene, craft) if craft else station
            incident = Incident([], found.span, flight, words, of_station=station is not None)
            self.incidents.append(incident)
        incident.mentions.append(found)
        if date and _is_finer(date, incident.date):
            incident.date, incident.date_words = date, time.span if time else found.span
            incident.evidence = hull(found.span, time.span) if time else found.span
        self._add_reasons(incident, found.span.end, scene.sentence.span.end)
        if flight and flight.kind is CraftKind.CREWED:
            self._cast.focus = flight
            if found.outcome:
                flight.verdicts.append(Verdict(found.outcome, found.span, found.rule))
        return True

    def _craft_of(self, scene: Scene, found: FoundIncident) -> FoundCraft | None:
        index = scene.sentence.clause_at(found.span.start)
        before = self._cast.craft_at(scene, index, found.span.start)
        if before and before.reference is Reference.NAMED and before.kind is CraftKind.CREWED:
            return before
        craft = self._cast.craft_at(scene, index, found.span.end)
        return craft or next(
            reversed(scene.craft_in(scene.sentence.span.start, scene.sentence.clauses[index].start)), None
        )

    def _station_of(self, scene: Scene, found: FoundIncident, craft: FoundCraft | None) -> Span | None:
        """The station that something befell, where the sentence speaks of no craft: "fire broke out aboard Mir"."""
        if found.kind not in _OF_STATIONS or (craft and craft.reference is not Reference.CREW):
            return None
        start, end = scene.clause(found.span.start).start, scene.clause(found.span.end - 1).end
        names = [name.span for name in scene.names_of("stations", start, end)]
        return next((span for span in names if not _WAY.search(self._text[max(0, span.start - 20) : span.start])), None)

    def _flight_of(self, scene: Scene, found: FoundIncident, craft: FoundCraft | None) -> Flight | None:
        if craft is not None and craft.reference is Reference.NAMED:
            return self._cast.named(craft)
        if craft is not None and craft.reference is Reference.OTHER:
            named = [c for c in scene.craft if c.reference is Reference.NAMED and c.kind is not CraftKind.CREWED]
            return self._cast.named(named[-1]) if named else self._cast.probe_of(craft)
        index = scene.sentence.clause_at(found.span.start)
        if index in self._cast.carriers:
            return self._cast.carriers[index]
        if craft is not None and not craft.definite:
            return None
        time = self._time_of(scene, found)
        flight = self._cast.current
        if flight and time and _is_of_another_time(flight, self._calendar.day(time, Status.ACTUAL)):
            return None
        if flight and time and self._cast.is_of_another_year(flight, [time]):
            return None
        return flight

    def _noun_phrase(self, scene: Scene, craft: FoundCraft) -> Span:
        """The words for an unknown craft: "one of the Soyuz vessels stationed aboard the ISS"."""
        before = self._text[max(scene.sentence.span.start, craft.span.start - 50) : craft.span.start]
        head = _CRAFT_HEAD.search(before)
        tail = _CRAFT_TAIL.match(self._text, craft.span.end, scene.sentence.span.end)
        return Span(craft.span.start - (len(head[0]) if head else 0), tail.end() if tail else craft.span.end)

    def _time_of(self, scene: Scene, found: FoundIncident) -> FoundTime | None:
        """The day nearest to the incident in its clauses, else in a clause of the sentence that tells of no event."""
        start, end = scene.clause(found.span.start).start, scene.clause(found.span.end - 1).end
        days = [time for time in scene.times if time.has_day and not self._is_new_day(found, time)]
        inside = [time for time in days if start <= time.span.start < end]
        free = [time for time in days if not self._is_taken(scene, time)]
        return min(inside or free, key=lambda time: _distance(time.span, found.span), default=None)

    def _is_new_day(self, found: FoundIncident, time: FoundTime) -> bool:
        """True for the day that something was put off from or to, which is not the day when it was put off."""
        before = self._text[max(0, time.span.start - 25) : time.span.start]
        return found.kind in _PUT_OFF and bool(_NEW_DAY.search(before))

    def _is_taken(self, scene: Scene, time: FoundTime) -> bool:
        clause = scene.clause(time.span.start)
        return any(clause.covers(event.span) and not event.noun and event.rule != "aside" for event in scene.events)

    def _date_by_context(self, scene: Scene, found: FoundIncident, flight: Flight | None) -> PartialTime | None:
        """The day of the launch for what happened on the way up; what "less than a month after" points to."""
        if flight and found.kind in ASCENT:
            return next(iter(flight.times_of(EventKind.LAUNCH)), None)
        launches = self._cast.main.times_of(EventKind.LAUNCH) if self._cast.main else []
        base = next((time for time in launches if time.day_date()), None)
        for interval in scene.intervals:
            near = interval.span.end <= found.span.start or interval.span.overlaps(found.span)
            if near and base and interval.bound == "less" and interval.direction > 0:
                return bounded_month(base, interval)
        return None

    def _known(
        self, kind: IncidentKind, flight: Flight | None, date: PartialTime | None, station: Span | None
    ) -> Incident | None:
        """The incident that a further mention tells of: alike in kind, on the same flight, at a time that agrees."""
        for incident in self.incidents:
            kinds = {mention.kind for mention in incident.mentions}
            alike = kind in kinds or any(kind in group and kinds & group for group in _ALIKE)
            same_time = date is None or incident.date is None or incident.date.agrees_with(date)
            same_craft = incident.flight is flight and (flight is not None or (station and incident.of_station))
            if same_craft and alike and same_time:
                return incident
        return None


def _is_of_another_time(flight: Flight, day: PartialTime) -> bool:
    """True where a day lies outside a flight's life."""
    told = day.interval()
    began = [*flight.times_of(EventKind.LAUNCH), *flight.times_of(EventKind.DOCKING)]
    launched = next((span for time in began if (span := time.interval())), None)
    if told is None or launched is None:
        return False
    return told[1] < launched[0] - _BEFORE_LAUNCH or told[0] > launched[1] + _LONGEST_FLIGHT


def _is_finer(date: PartialTime, known: PartialTime | None) -> bool:
    if date == PartialTime():
        return False
    rank = date.precision.rank if date.precision else -1
    return known is None or rank > (known.precision.rank if known.precision else -1)


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
