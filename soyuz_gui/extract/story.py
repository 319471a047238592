"""Reads an article from its first sentence to its last and tells which flight each thing in it belongs to.

The rules of thumb, in the order in which they are asked: the flight that the clause names; the people who
ride in it; the craft that a word stands for, which is the flight spoken of last in the paragraph, else the
main flight of the article. What is told of another time than the main flight's is another flight's.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from soyuz_gui.domain.facts import CraftKind, IncidentKind, Leg, Outcome, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.calendar import Calendar, bounded_month
from soyuz_gui.extract.craft import FoundCraft, Reference
from soyuz_gui.extract.crews import CrewReader, Cue, Whereabouts
from soyuz_gui.extract.events import EventKind, FoundEvent
from soyuz_gui.extract.flights import Flight, Incident, Place, Seat, Statement, Verdict
from soyuz_gui.extract.gazetteer import FoundName
from soyuz_gui.extract.incidents import FoundIncident, IncidentFinder
from soyuz_gui.extract.people import FoundPerson, PersonList
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times import FoundTime

_LONGEST_FLIGHT = timedelta(days=400)
_RELATIVE = re.compile(r"\s*(?:which|that|who)\b")
_ABOARD = re.compile(
    r"(?:aboard|on board|in|inside|on)\s+(?:the\s+|a\s+|their\s+|Russia['’]s\s+)?(?:Russian\s+)?$", re.IGNORECASE
)
_OBJECT_REACH = 45  # characters between a verb and the craft that is its object
_NEAR = (frozenset({EventKind.LAUNCH, EventKind.DOCKING}), frozenset({EventKind.UNDOCKING, EventKind.LANDING}))
# Kinds of incident that are told of one event, now with this word and now with that.
_ALIKE = (
    frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE}),
    frozenset({IncidentKind.SCRUB, IncidentKind.DELAY}),
    frozenset({IncidentKind.LEAK, IncidentKind.DAMAGE, IncidentKind.DEPRESSURIZATION, IncidentKind.MALFUNCTION}),
    frozenset({IncidentKind.CRASH, IncidentKind.FATALITY}),
    frozenset({IncidentKind.DOCKING_FAILURE, IncidentKind.MALFUNCTION}),
)
_ASCENT = frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE})


class Story:
    """What an article tells, flight by flight; filled by reading its scenes in order."""

    def __init__(self, text: str, calendar: Calendar, crews: CrewReader, incidents: IncidentFinder) -> None:
        self.flights: list[Flight] = []
        self.incidents: list[Incident] = []
        self.main: Flight | None = None
        self._text = text
        self._calendar = calendar
        self._crews = crews
        self._incident_finder = incidents
        self._focus: Flight | None = None
        self._paragraph = -1
        self._bystanders: PersonList | None = None
        self._carriers: dict[int, Flight | None] = {}
        self._probe: Flight | None = None

    def read(self, scenes: Iterable[Scene]) -> None:
        """Reads all scenes; call once."""
        before: Scene | None = None
        for scene in scenes:
            if scene.sentence.paragraph != self._paragraph:
                self._paragraph = scene.sentence.paragraph
                self._focus = self.main
            self._name_flights(scene)
            if not scene.sentence.heading:
                self._carriers = {}
                self._read_crews(scene, before)
                self._read_events(scene)
                self._read_places(scene)
                self._read_incidents(scene)
            before = scene

    # Which flight?

    def _name_flights(self, scene: Scene) -> None:
        for craft in scene.craft:
            if craft.reference is Reference.NAMED:
                flight = self._named(craft, scene)
                flight.spans.append(craft.span)
                if scene.sentence.heading and self.main is None and flight.kind is CraftKind.CREWED:
                    self.main = self._focus = flight

    def _named(self, craft: FoundCraft, scene: Scene | None = None) -> Flight:
        for flight in self.flights:
            if flight.designation == craft.designation:
                return flight
        return self._new_flight(craft.span, craft.designation, craft.kind or CraftKind.CREWED)

    def _new_flight(self, span: Span, designation: str = "", kind: CraftKind = CraftKind.CREWED) -> Flight:
        flight = Flight(len(self.flights) + 1, span, designation, kind, span.of(self._text))
        self.flights.append(flight)
        if kind is CraftKind.PROBE:
            self._probe = flight
        return flight

    def _carrier(self, scene: Scene, position: int, event: FoundEvent | None = None) -> Flight | None:
        """The flight that something at a position of a scene happens to; None where it is none of ours."""
        index = scene.sentence.clause_at(position)
        if index in self._carriers:
            return self._carriers[index]
        for clause in range(index, -1, -1):
            if clause in self._carriers:
                return self._carriers[clause]
            if craft := self._craft_at(scene, clause, position):
                return self._resolved(craft, scene, event)
        return self._focus or self.main

    def _craft_at(self, scene: Scene, index: int, position: int) -> FoundCraft | None:
        """The craft that a clause speaks of at a position: named and aboard, then before it, then after it."""
        clause = scene.sentence.clauses[index]
        inside = scene.craft_in(clause.start, clause.end)
        for craft in inside:
            if craft.reference is Reference.NAMED and _ABOARD.search(
                self._text[max(0, craft.span.start - 40) : craft.span.start]
            ):
                return craft
        before = [craft for craft in inside if craft.span.start < position]
        if before:
            return self._apposed(before[-1], inside)
        if _RELATIVE.match(self._text, clause.start):
            antecedents = scene.craft_in(scene.sentence.span.start, clause.start)
            if antecedents:
                return antecedents[-1]
        after = [craft for craft in inside if craft.span.start >= position and self._may_follow(craft, position)]
        return after[0] if after else None

    def _may_follow(self, craft: FoundCraft, position: int) -> bool:
        """True for what may be the object of a verb before it: "launched a Soyuz rocket", "the launch of Soyuz MS-11"."""
        if craft.reference is Reference.PRONOUN:
            return False
        return craft.reference is Reference.NAMED or craft.span.start - position < _OBJECT_REACH

    def _apposed(self, craft: FoundCraft, others: list[FoundCraft]) -> FoundCraft:
        """The name that a craft is given at once: "their return ship, the Soyuz MS-22"."""
        for other in others:
            between = self._text[craft.span.end : other.span.start] if other.span.start > craft.span.end else "-"
            if other.reference is Reference.NAMED and re.fullmatch(r"[,(]?\s+(?:the\s+|called\s+)?", between):
                return other
        return craft

    def _resolved(self, craft: FoundCraft, scene: Scene, event: FoundEvent | None) -> Flight | None:
        match craft.reference:
            case Reference.NAMED:
                flight = self._named(craft)
                return self._united(flight, event, scene)
            case Reference.OTHER:
                return self._probe if self._probe and not craft.definite or self._stands_for_probe(craft) else None
            case Reference.PRONOUN | Reference.CREW:
                return self._focus or self.main
            case Reference.GENERIC:
                if self.main is None and event is not None:
                    self.main = self._new_flight(craft.span)
                    self._focus = self.main
                return (self._focus if craft.definite else self.main) or self.main
        return None

    def _stands_for_probe(self, craft: FoundCraft) -> bool:
        return self._probe is not None and craft.span.of(self._text).lower() in ("probe", "lander", "lunar lander")

    def _united(self, flight: Flight, event: FoundEvent | None, scene: Scene) -> Flight:
        """The flight, after the unnamed main flight was found to be the same: both launch, or dock, at one time."""
        main = self.main
        if flight.kind is not CraftKind.CREWED or flight is main:
            return flight
        if main is None:
            if event is not None:
                self.main = flight
            return flight
        if main.designation or event is None or flight.statements or flight.seats:
            return flight
        times = [self._calendar.moment(time, event.status) for time in scene.times_of(event)]
        same_chain = any(event.kind in chain and main.kinds() & chain for chain in _NEAR)
        agree = all(mine.agrees_with(theirs) for mine in times for theirs in main.times_of(event.kind, event.status))
        if not (same_chain and agree):
            return flight
        main.designation, main.kind, main.span, main.words = flight.designation, flight.kind, flight.span, flight.words
        main.spans += flight.spans
        self.flights.remove(flight)
        return main

    # Who is aboard?

    def _read_crews(self, scene: Scene, before: Scene | None) -> None:
        for people in scene.lists:
            start = scene.sentence.span.start
            if before and before.sentence.span.of(self._text).endswith(":") and people is scene.lists[0]:
                start = before.sentence.span.start
            cue = self._crews.before(self._text, start, people.span)
            rides = self._crews.rides(self._text, people.span, scene.sentence.span.end)
            if cue.where is Whereabouts.ELSEWHERE and not rides:
                self._bystanders = people
                self._mark_who_clause(scene, people)
            elif cue.where is Whereabouts.ABOARD and (len(people.people) > 1 or self._is_seated(people)) or rides:
                self._seat(scene, people, cue, rides)
        for craft in scene.craft:
            if (
                craft.reference is Reference.NAMED
                and self._bystanders
                and self._crews.is_return_craft(self._text, craft.span)
            ):
                flight = self._named(craft)
                self._add_seats(flight, self._bystanders.people, Leg.LAUNCH, Status.ACTUAL, "crew.return_craft")

    def _is_seated(self, people: PersonList) -> bool:
        return any(p.traveller or p.known or p.nationality for p in people.people)

    def _mark_who_clause(self, scene: Scene, people: PersonList) -> None:
        """What is told of people elsewhere ("…, who arrived a year ago") is told of no flight that we know."""
        for index, clause in enumerate(scene.sentence.clauses):
            if clause.start >= people.span.end and re.match(r"\s*,?\s*who\b", self._text[clause.start : clause.end]):
                self._carriers[index] = None

    def _seat(self, scene: Scene, people: PersonList, cue: Cue, rides: bool) -> None:
        position = people.span.end if rides else cue.span.start
        index = scene.sentence.clause_at(max(position, scene.sentence.span.start))
        event = next((e for e in scene.events if scene.clause(e.span.start) == scene.sentence.clauses[index]), None)
        flight = self._flight_of(scene, people, index, cue, event)
        if flight is None:
            return
        last = scene.sentence.clause_at(people.span.end)
        for clause in range(min(index, last), max(index, last) + 1):
            self._carriers[clause] = flight
        landing = event is not None and event.kind in (EventKind.LANDING, EventKind.UNDOCKING)
        own = flight is not self.main and not flight.designation
        leg = (
            Leg.LANDING
            if landing and not (own and event and event.status is Status.ACTUAL and event.kind is EventKind.LAUNCH)
            else Leg.LAUNCH
        )
        status = event.status if event and rides else Status.ACTUAL
        self._add_seats(flight, people.people, leg, status, f"crew.{'riding' if rides else 'aboard'}")
        flight.expedition = flight.expedition or self._crews.expedition(
            self._text, min(cue.span.start, scene.sentence.span.start), people.span.start
        )
        self._focus = flight

    def _flight_of(
        self, scene: Scene, people: PersonList, index: int, cue: Cue, event: FoundEvent | None
    ) -> Flight | None:
        names = {person.name for person in people.people}
        craft = self._craft_at(scene, index, max(cue.span.start, scene.sentence.clauses[index].start))
        if craft is None:
            earlier = scene.craft_in(scene.sentence.span.start, scene.sentence.clauses[index].start)
            craft = earlier[-1] if earlier else None
        if craft and craft.reference is Reference.NAMED:
            return self._united(self._named(craft), event, scene)
        for flight in self.flights:
            if flight.carries(names):
                return flight
        if craft and craft.reference is Reference.OTHER:
            return None
        candidate = self._resolved(craft, scene, event) if craft else self._focus or self.main
        if candidate is not None and not candidate.seats and cue.where is not Whereabouts.ELSEWHERE:
            return candidate
        if candidate is None and self.main is None:
            self.main = self._new_flight(people.span)
            return self.main
        return self._new_flight(craft.span if craft else people.span)

    def _add_seats(self, flight: Flight, people: list[FoundPerson], leg: Leg, status: Status, rule: str) -> None:
        for person in people:
            if not person.official or person.traveller:
                flight.seats.append(Seat(person, leg, status, rule))

    # What happened, and when?

    def _read_events(self, scene: Scene) -> None:
        for event in scene.events:
            flight = self._carrier(scene, event.span.start, event)
            if flight is None or flight.kind is not CraftKind.CREWED:
                continue
            times, intervals = scene.times_of(event), scene.intervals_of(event)
            flight = self._of_that_time(flight, event, times, scene)
            if event.noun and not (times or intervals):
                continue
            self._carriers.setdefault(scene.sentence.clause_at(event.span.start), flight)
            self._state(flight, event, times, scene)
            if self.main is None:
                self.main = flight
            self._focus = flight

    def _of_that_time(self, flight: Flight, event: FoundEvent, times: list[FoundTime], scene: Scene) -> Flight:
        """The flight, or an unnamed one of its own where the clause tells of another time than the flight's."""
        if scene.craft_in(*_bounds(scene.clause(event.span.start))) and any(
            c.reference is Reference.NAMED for c in scene.craft_in(*_bounds(scene.clause(event.span.start)))
        ):
            return flight
        told = [self._calendar.moment(time, event.status) for time in times]
        known = flight.times_of(event.kind)
        if event.status is Status.ACTUAL and any(
            not t.agrees_with(k) for t in told for k in known if _days_apart(t, k)
        ):
            return self._new_flight(scene.clause(event.span.start))
        return flight

    def _state(self, flight: Flight, event: FoundEvent, times: list[FoundTime], scene: Scene) -> None:
        zone = next((c.zone for time in scene.times for c in time.clocks if c.zone), "")
        for time in times:
            moment = self._calendar.moment(time, event.status, zone)
            evidence = _hull(event.span, time.span)
            flight.statements.append(
                Statement(event, evidence, moment, time.span, None, time.has_day, f"{event.rule}+{time.rule}")
            )
        for interval in scene.intervals_of(event):
            evidence = _hull(event.span, interval.span)
            flight.statements.append(
                Statement(event, evidence, None, interval.span, interval, False, f"{event.rule}+interval")
            )
        if not times and not scene.intervals_of(event):
            flight.statements.append(Statement(event, event.span, rule=event.rule))
        if event.success:
            flight.verdicts.append(Verdict(Outcome.SUCCESS, _hull(event.span, event.span), f"outcome.{event.kind}"))

    # Where, with what, whither?

    def _read_places(self, scene: Scene) -> None:
        for name in scene.names:
            event = self._event_for(scene, name)
            flight = self._carrier(scene, name.span.start) if event is None else self._flight_of_event(scene, event)
            if flight is None or flight.kind is not CraftKind.CREWED or not self._fits(scene, name, event, flight):
                continue
            status = event.status if event else Status.ACTUAL
            evidence = _hull(event.span, name.span) if event else name.span
            flight.places.append(Place(name, evidence, status, f"place.{name.kind}"))

    def _event_for(self, scene: Scene, name: FoundName) -> FoundEvent | None:
        wanted = {
            "sites": (EventKind.LAUNCH,),
            "landing_areas": (EventKind.LANDING,),
            "stations": (EventKind.DOCKING, EventKind.LAUNCH),
            "vehicles": (EventKind.LAUNCH,),
        }.get(name.kind, ())
        fitting = [event for event in scene.events if event.kind in wanted]
        clause = scene.clause(name.span.start)
        inside = [event for event in fitting if clause.covers(event.span)]
        return (inside or fitting or [None])[0] if wanted else None

    def _flight_of_event(self, scene: Scene, event: FoundEvent) -> Flight | None:
        index = scene.sentence.clause_at(event.span.start)
        return self._carriers[index] if index in self._carriers else self._carrier(scene, event.span.start, event)

    def _fits(self, scene: Scene, name: FoundName, event: FoundEvent | None, flight: Flight) -> bool:
        if name.kind in ("sites", "landing_areas"):
            return event is not None
        if name.kind == "vehicles":
            return True
        if name.kind == "stations":
            before = self._text[max(scene.sentence.span.start, name.span.start - 40) : name.span.start]
            bound = re.search(
                r"\b(?:to|towards?|toward|for|with|at|reach(?:ed)?)\s+(?:the\s+)?(?:orbiting\s+)?$", before
            )
            return bool(bound) and (event is not None or bool(flight.seats and flight in self._carriers.values()))
        return False

    # What went wrong?

    def _read_incidents(self, scene: Scene) -> None:
        sentence = scene.sentence.span
        cause = None
        for found in scene.incidents:
            if cause and cause.span.overlaps(found.span):
                continue
            following = self._incident_finder.cause(self._text, found.span.end, sentence.end)
            if self._tell(scene, found) and following:
                cause = following
        if not scene.incidents and self.incidents and self._incident_finder.told_again(self._text, sentence):
            last = self.incidents[-1]
            last.cause = last.cause or self._incident_finder.cause(self._text, sentence.start, sentence.end)
            last.consequence = last.consequence or self._incident_finder.consequence(
                self._text, sentence.start, sentence.end
            )

    def _tell(self, scene: Scene, found: FoundIncident) -> bool:
        """Adds one mention of an incident to the story; False where it happened to nothing that we follow."""
        craft = self._craft_of(scene, found)
        flight = self._incident_flight(scene, found, craft)
        if flight is None and craft is None:
            return False
        evidence = found.span
        time = self._time_of(scene, found)
        date = self._calendar.day(time, Status.ACTUAL) if time else self._date_by_context(scene, found, flight)
        if time:
            evidence = _hull(evidence, time.span)
        incident = self._same_incident(found.kind, flight, craft, date)
        if incident is None:
            words = self._craft_words(scene, craft) if craft and flight is None else craft.span if craft else None
            incident = Incident([], evidence, flight, words)
            self.incidents.append(incident)
        incident.mentions.append(found)
        if (
            date
            and date != PartialTime()
            and (
                incident.date is None
                or (date.precision and incident.date.precision and date.precision.rank > incident.date.precision.rank)
            )
        ):
            incident.date, incident.date_words = date, time.span if time else found.span
            incident.evidence = evidence
        incident.cause = incident.cause or self._incident_finder.cause(
            self._text, found.span.end, scene.sentence.span.end
        )
        incident.consequence = incident.consequence or self._incident_finder.consequence(
            self._text, found.span.end, scene.sentence.span.end
        )
        if flight and found.outcome and flight.kind is CraftKind.CREWED:
            flight.verdicts.append(Verdict(found.outcome, found.span, found.rule))
        if flight and flight.kind is CraftKind.CREWED:
            self._focus = flight
        return True

    def _craft_of(self, scene: Scene, found: FoundIncident) -> FoundCraft | None:
        index = scene.sentence.clause_at(found.span.start)
        craft = self._craft_at(scene, index, found.span.end)
        if craft is None and index:
            earlier = scene.craft_in(scene.sentence.span.start, scene.sentence.clauses[index].start)
            craft = earlier[-1] if earlier else None
        return craft

    def _incident_flight(self, scene: Scene, found: FoundIncident, craft: FoundCraft | None) -> Flight | None:
        index = scene.sentence.clause_at(found.span.start)
        if craft is not None:
            if craft.reference is Reference.NAMED:
                return self._named(craft)
            if craft.reference is Reference.OTHER:
                named = [c for c in scene.craft if c.reference is Reference.NAMED and c.kind is not CraftKind.CREWED]
                return self._named(named[-1]) if named else self._probe if self._stands_for_probe(craft) else None
            if self._carriers.get(index):
                return self._carriers[index]
            if not craft.definite:
                return None
        if index in self._carriers:
            return self._carriers[index]
        flight = self._focus or self.main
        time = self._time_of(scene, found)
        if flight and time and self._is_of_another_time(flight, self._calendar.day(time, Status.ACTUAL)):
            return None
        return flight

    def _is_of_another_time(self, flight: Flight, day: PartialTime) -> bool:
        mine = day.interval()
        launched = next((i for t in flight.times_of(EventKind.LAUNCH) if (i := t.interval())), None)
        return bool(mine and launched) and not (
            launched[0] - timedelta(days=30) < mine[1] and mine[0] < launched[1] + _LONGEST_FLIGHT  # type: ignore[index]
        )

    def _craft_words(self, scene: Scene, craft: FoundCraft) -> Span:
        """The noun phrase around an unknown craft: "one of the Soyuz vessels stationed aboard the ISS"."""
        head = re.search(r"\b(?:one of the|an?|another)\s+(?:[\w-]+\s+){0,3}$", self._text[: craft.span.start][-50:])
        start = craft.span.start - len(head[0]) if head else craft.span.start
        tail = re.match(
            r"(?:\s+(?:stationed|docked|parked|moored|attached)[^.,;]*)?",
            self._text[craft.span.end : scene.sentence.span.end],
        )
        return Span(start, craft.span.end + (len(tail[0]) if tail else 0))

    def _time_of(self, scene: Scene, found: FoundIncident) -> FoundTime | None:
        clause = scene.clause(found.span.start)
        reach = Span(clause.start, max(clause.end, scene.clause(found.span.end - 1).end))
        inside = [time for time in scene.times if time.has_day and reach.start <= time.span.start < reach.end]
        if inside:
            return min(inside, key=lambda time: _distance(time.span, found.span))
        others = [
            time
            for time in scene.times
            if time.has_day
            and not any(scene.clause(time.span.start).covers(e.span) and not e.noun for e in scene.events)
        ]
        return min(others, key=lambda time: _distance(time.span, found.span)) if others else None

    def _date_by_context(self, scene: Scene, found: FoundIncident, flight: Flight | None) -> PartialTime | None:
        """The day of the launch for what happened on the way up; what "less than a month after" points to."""
        if flight and found.kind in _ASCENT:
            return next(iter(flight.times_of(EventKind.LAUNCH)), None)
        for interval in scene.intervals:
            if interval.span.end <= found.span.start or interval.span.overlaps(found.span):
                base = next(
                    (t for t in (self.main.times_of(EventKind.LAUNCH) if self.main else []) if t.day_date()), None
                )
                if interval.bound == "less" and interval.direction > 0 and base:
                    return bounded_month(base, interval)
        return None

    def _same_incident(
        self, kind: IncidentKind, flight: Flight | None, craft: FoundCraft | None, date: PartialTime | None
    ) -> Incident | None:
        for incident in self.incidents:
            if incident.flight is not flight or flight is None:
                continue
            kinds = {mention.kind for mention in incident.mentions}
            alike = kind in kinds or any(kind in group and kinds & group for group in _ALIKE)
            if alike and (date is None or incident.date is None or incident.date.agrees_with(date)):
                return incident
        return None


def _hull(*spans: Span) -> Span:
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _bounds(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _days_apart(one: PartialTime, other: PartialTime) -> bool:
    """True where both are dated and more than a day lies between them; a clock that differs is no other flight."""
    mine, theirs = one.interval(), other.interval()
    if not mine or not theirs:
        return False
    return mine[0] - theirs[1] > timedelta(days=1) or theirs[0] - mine[1] > timedelta(days=1)


def cleared(time: PartialTime) -> PartialTime:
    """A time without a clock whose zone nobody stated: the day is known, the moment is not."""
    return (
        replace(time, hour=None, minute=None) if time.hour is not None and not time.zone and time.day_date() else time
    )
