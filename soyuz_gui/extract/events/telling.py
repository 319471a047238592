"""Tells what happened to the flights, and when."""

import re
from dataclasses import replace
from datetime import timedelta

from soyuz_gui.domain.facts import CraftKind, IncidentKind, Leg, Outcome, Status
from soyuz_gui.domain.spans import hull
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.departures import Departures
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.events.inference import shared_times
from soyuz_gui.extract.events.lists import LISTED, partners, spans_flight, told_of_both, years_of_others
from soyuz_gui.extract.events.tenses import Tenses
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.first_names import CHAINS
from soyuz_gui.extract.flights.flight import HOMEWARD, OWN_FLIGHT, Flight, Statement, Verdict, seats
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.places.placing import Placing
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime
from soyuz_gui.extract.times.lifetimes import contradicts
from soyuz_gui.extract.times.reckoning import Reckoning
from soyuz_gui.extract.times.timeline import Timeline

_NO_LAUNCH = frozenset({IncidentKind.SCRUB, IncidentKind.DELAY})
_ON = re.compile(r"\s+(?:safely\s+)?(?:on|at|with|to)\s+(?:the\s+)?")
_BRACKET = re.compile(r"\s*[(\[](?:in\s+)?")
_GOVERNED = re.compile(r"\b(?:of|in|into|aboard|on|from|to|with|by|for|since|the|until)\s+$")
_FROM_IT = re.compile(r"\s+from\s+(?:the\s+)?")
_NEW = re.compile(
    r"(?<!scheduled )(?<!planned )(?<!set )(?<!due )\b(?:to|until|till|for)\s+"
    r"(?:at\s+least\s+|no\s+earlier\s+than\s+|early\s+|late\s+)?$"
)
_MOVED_FROM = re.compile(
    r"\b(?:slip|mov|shift|push|delay|postpon|reschedul|brought|bring|defer|put|chang)\w*\s[^.;]{0,150}?from\s+$"
)
_PRONOUN = {
    False: re.compile(r"(?:He|She|he|she|His|Her)\b"),
    True: re.compile(r"(?:They|they|Their)\b"),
}  # for one, for several
_BESIDE = 25  # characters
_WHO = re.compile(r",?\s+who\s+(?:(?:had|have|has|were|was|\w+ly)\s+){0,3}")
_STATE = ".since"  # the rule of what has lasted from a time on
_BY_THE_WAY = (".weak", ".dated")  # events told in passing: what follows is not about their flights


class Telling:
    """Reads the events of each scene into statements about flights; its places with them."""

    def __init__(
        self, text: str, cast: Cast, calendar: Calendar, zones: dict[str, str], zones_of_craft: dict[str, str]
    ) -> None:
        self._text = text
        self._zones = zones
        self._zones_of_craft = zones_of_craft
        self._cast = cast
        self._calendar = calendar
        self._placing = Placing(text, cast)
        self.timeline = Timeline(text, calendar)
        self._tenses = Tenses(text, calendar)
        self._reckoning = Reckoning(calendar, self.timeline)
        self._departures = Departures(text, cast.occasions)
        self._people: PersonList | None = None  # who were named last
        self._spoken_of: dict[int, EventKind] = {}  # which event was told last of each flight, by its number
        self._last: EventKind | None = None  # what was told last to have happened

    def read(self, scene: Scene) -> None:
        self.timeline.note_days(scene)
        self._read_events(scene)
        self._read_brackets(scene)
        self._read_lists(scene)
        self._read_ranges(scene)
        self._placing.read(scene)
        if scene.lists:
            self._people = scene.lists[-1]

    def close(self, main: Flight, roster: Roster) -> None:
        """Reads what only the whole article tells: where from and where to its `main` flight flew."""
        self._placing.close(main, roster)

    def _read_events(self, scene: Scene) -> None:
        put_off = (found for found in scene.incidents if found.kind in _NO_LAUNCH and not found.faint)
        called_off = [scene.clause(found.span.start) for found in put_off]
        for found in scene.events:
            if found.void:
                continue
            off = found.kind is EventKind.LAUNCH and found.noun and called_off
            first = [time for time in self._times_of(scene, found)[:1] if not self._is_new(time)]
            missed = any(time.span.start < clause.end for time in first for clause in called_off)
            event = replace(found, status=Status.PLANNED, missed=missed) if off else found
            event = self._called_by_another_name(scene, event)
            flight = self._cast.carrier(scene, event.span.start, event)
            if flight is None or flight.kind is not CraftKind.CREWED or self._cast.only_meets(flight, event):
                continue
            event = self._departures.read(scene, event, flight, self._times_of(scene, event), self._last)
            event = self._tried_again(event, flight)
            flight = self._of_residents(scene, event, flight)
            intervals = scene.intervals_of(found)
            own = years_of_others(self._text, scene, found) if found.kind is EventKind.LAUNCH else {}
            told = [time for time in self._times_of(scene, found) if time not in own.values()]
            times = told or ([] if intervals else shared_times(self._text, scene, found))
            zones = (self._zone(scene, flight), self._site_zone(scene, event))
            counted = [self._reckoning.statement(scene, found, interval, zones) for interval in intervals]
            counted += self._reckoning.backwards(scene, found, zones)
            flight = self._flight_then(scene, event, flight, times, counted)
            if flight is None:
                continue
            if event.noun and not (times or counted):
                self._judge(flight, event)
                continue
            in_tense = self._tenses.in_its_tense(event, times)
            if in_tense is None:
                continue
            event = in_tense
            if not (flight.statements or flight.seats or flight is self._cast.main):
                self._seat_pronoun(scene, event, flight)
            self._cast.carry_on(scene, event, flight)
            self._state_all(scene, found, flight, event, times, counted=counted, zones=zones)
            self._cast.main = self._cast.main or flight
            if not event.rule.endswith(_BY_THE_WAY) and flight not in self._cast.neighbours:
                self._cast.focus = flight

    def _state_all(
        self,
        scene: Scene,
        found: FoundEvent,
        flight: Flight,
        event: FoundEvent,
        times: list[FoundTime],
        *,
        counted: list[Statement],
        zones: tuple[str, str],
    ) -> None:
        """Adds what a clause says of an event, with what had been planned for it, and the landing that ends a range; to
        both of two flights that did it together.
        """
        both = self._partners(scene, event, times)
        if len(times) == len(both) > 1:  # "Vostok 3 and 4 were launched on 11 and 12 August"
            for partner, time in zip(both, times, strict=True):
                self._state(partner, event, [time], [], zones)
            return
        for partner in both:
            if partner is not flight:
                self._state(partner, event, times, [], zones)
        ends = [time for time in times if time.part == "last"] if spans_flight(event) else []
        self._state(flight, event, [time for time in times if time not in ends], counted, zones)
        if before := scene.once_planned(found):
            self._state(flight, replace(event, status=Status.PLANNED, missed=True), before, [], zones)
        if ends:  # "flew from 16 November 1973 to 8 February 1974"
            self._state(flight, replace(event, kind=EventKind.LANDING), ends, [], ("", ""))

    def _partners(self, scene: Scene, event: FoundEvent, times: list[FoundTime]) -> list[Flight]:
        """The flights that did together what is told with one time: "Soyuz 4 and Soyuz 5 docked on 16 January"."""
        both = partners(self._text, scene, event) or told_of_both(self._text, scene, event, self._cast.before)
        if len(times) != 1 and [time.part for time in times] != ["first", "last"]:
            return []
        together = map(self._cast.named, both)
        return [each for each in together if self._flight_then(scene, event, each, times, []) is each]

    def _flight_then(
        self, scene: Scene, event: FoundEvent, usual: Flight, times: list[FoundTime], counted: list[Statement]
    ) -> Flight | None:
        """The flight that an event is of by its times, with its riders where it is not the one spoken of; None for
        what an interval puts at a time that cannot be this flight's.
        """
        flight = self._cast.at_that_time(usual, event, times, scene)
        if flight is None and event.status is Status.PLANNED and not event.noun:
            return self._of_others(scene, event, usual)
        if flight and not times and any(c.reckoned and contradicts(flight, event, c.reckoned) for c in counted):
            return None
        if flight and flight is not usual:
            self._seat_subject(scene, event, flight)
        return flight

    def _tried_again(self, event: FoundEvent, flight: Flight) -> FoundEvent:
        """The event that a next try is one at: what was told last of its flight. "The landing on Monday was waved off.
        The next opportunity is on Tuesday at 5:07 a.m."
        """
        kind = self._spoken_of.get(flight.number)
        self._spoken_of[flight.number] = event.kind
        if event.rule != "launch.planned" or kind in (None, EventKind.LAUNCH):
            return event
        self._spoken_of[flight.number] = kind
        return replace(event, kind=kind, rule=f"{kind}.planned")

    def _of_residents(self, scene: Scene, event: FoundEvent, flight: Flight) -> Flight:
        """The flight, or that of those named last, who have been up "since March" while this one is still to come."""
        if not (event.rule.endswith(_STATE) and flight.is_to_come()):
            return flight
        flight = self._cast.new(scene.clause(event.span.start))
        self._cast.neighbours.append(flight)
        if self._people:
            self._seat_own(event, flight, self._people)
        return flight

    def _of_others(self, scene: Scene, event: FoundEvent, usual: Flight) -> Flight | None:
        """A flight of its own for those who by their clause are to do later what the flight spoken of has done."""
        clause = scene.clause(event.span.start)
        theirs = [seat for seat in usual.seats if clause.covers(seat.person.span)]
        others = [seat for seat in usual.seats if seat not in theirs]
        if not theirs or {seat.person.name for seat in theirs} & {seat.person.name for seat in others}:
            return None
        flight = self._cast.new(clause)
        flight.seats, usual.seats = [replace(seat, status=Status.PLANNED) for seat in theirs], others
        return flight

    def _seat_subject(self, scene: Scene, event: FoundEvent, flight: Flight) -> None:
        """Seats whom a clause tells of on their own flight: "Ann left Earth in March; the others went up in July"."""
        clause = scene.clause(event.span.start)
        named = [people for people in scene.lists if clause.start <= people.span.start < event.span.start]
        before = [people for people in scene.lists if people.span.end <= clause.start]
        if not named and before and _WHO.fullmatch(self._text, before[-1].span.end, event.span.start):
            named = before[-1:]  # "Ann, who had gone up in March"
        if named:
            self._seat_own(event, flight, named[-1])
        else:
            self._seat_pronoun(scene, event, flight)

    def _seat_pronoun(self, scene: Scene, event: FoundEvent, flight: Flight) -> None:
        """Seats those named last on a flight of which nothing else was told: "They arrived as Starliner's crew"."""
        start = scene.clause(event.span.start).start
        if self._people and _PRONOUN[len(self._people.people) > 1].match(self._text, start):
            self._seat_own(event, flight, self._people)

    def _seat_own(self, event: FoundEvent, flight: Flight, people: PersonList) -> None:
        if event.status is Status.ACTUAL:
            leg = Leg.LANDING if event.kind in HOMEWARD else Leg.LAUNCH
            flight.seats += seats(people.people, leg, event.status, OWN_FLIGHT)

    def _is_new(self, time: FoundTime) -> bool:
        """True for the new time of what was put off: "delayed until Wednesday"."""
        return bool(_NEW.search(self._text, max(0, time.span.start - 40), time.span.start))

    def _times_of(self, scene: Scene, event: FoundEvent) -> list[FoundTime]:
        """The times of an event, without the old one of what was put off."""
        times = [time for time in scene.times_of(event) if time.part != "first" or not self._was_moved_from(time)]
        of_night = event.noun and bool(times) and times[-1].span.end <= event.span.start
        return [time for time in times if time.part != "last"] if of_night else times  # "the Aug. 26-27 launch"

    def _was_moved_from(self, time: FoundTime) -> bool:
        """True for the old day of what was put off: "has slipped from 13 December to 15 December"."""
        return bool(_MOVED_FROM.search(self._text, max(0, time.span.start - 180), time.span.start))

    def _called_by_another_name(self, scene: Scene, event: FoundEvent) -> FoundEvent:
        """The event as what it must be: a craft that "landed on" a station has docked."""
        stations = scene.names_of("stations", event.span.end, scene.sentence.span.end)
        on_station = stations and _ON.fullmatch(self._text, event.span.end, stations[0].span.start)
        ends = event.span.of(self._text).lower().startswith("end")  # "to end their stay at the station"
        if event.kind is EventKind.LANDING and on_station and not ends:
            return replace(event, kind=EventKind.DOCKING, rule="docking.called_landing")
        if event.kind is EventKind.LAUNCH and stations:  # "blasted off from the space station"
            from_station = _FROM_IT.fullmatch(self._text, event.span.end, stations[0].span.start)
            return replace(event, kind=EventKind.UNDOCKING, rule="undocking.called_launch") if from_station else event
        return event

    def _state(
        self,
        flight: Flight,
        event: FoundEvent,
        times: list[FoundTime],
        counted: list[Statement],
        zones: tuple[str, str],
    ) -> None:
        """Adds what a clause says of an event; a clock without a zone takes that of its sentence."""
        self._last = event.kind if event.status is Status.ACTUAL else self._last
        flight.statements += [replace(statement, event=event) for statement in counted]
        usual = event
        for time in times:
            event = self._put_off(usual, time)
            day, lent = self._cast.years.on_day(flight, event, time)
            moment = self._calendar.timed(day, time, *zones)
            by_day = event.noun and time.has_day
            to_come = event.status is Status.ACTUAL and self._is_to_come(
                day if by_day else moment, timedelta(days=not by_day)
            )
            told = replace(event, status=Status.PLANNED) if to_come else event
            statement = Statement(told, hull(event.span, time.span), moment, time.span, dated_by_itself=time.has_day)
            statement.rule = f"{event.rule}+{time.rule}"
            statement.day = day.day_date()
            statement.year_told, statement.lent = time.day.year is not None, lent
            statement.beside = None if time.has_day else self.timeline.day_before(time.span.start)
            flight.statements.append(statement)
            self.timeline.note_event(moment, time)
        if not times and not counted:
            flight.statements.append(Statement(event, event.span, rule=event.rule))
        self._judge(flight, event)

    def _put_off(self, event: FoundEvent, time: FoundTime) -> FoundEvent:
        """A plan as one of the past for the day that it was put off from, and of days to come for its new day."""
        if event.status is not Status.PLANNED:
            return event
        if event.noun and event.governor is not None and not event.moved and self._is_over(time):
            return replace(event, status=Status.ACTUAL)  # "parachutes were tried ahead of the launch on Aug. 26"
        old = self._was_moved_from(time)
        return replace(event, missed=old) if old or self._is_new(time) else event

    def _is_over(self, time: FoundTime) -> bool:
        """True for a day before that of the report."""
        published, day = self._calendar.published, self._calendar.day(time, None).day_date()
        return published is not None and day is not None and day < published - timedelta(days=1)

    def _judge(self, flight: Flight, event: FoundEvent) -> None:
        """Adds what an event that went well means for its flight; crews come down safely from failed flights too."""
        around = self._text[max(0, event.span.start - _BESIDE) : event.span.end + _BESIDE]
        landed = event.kind is EventKind.LANDING and "successful" in around
        if event.success and (event.kind in CHAINS[0] or landed):
            flight.verdicts.append(Verdict(Outcome.SUCCESS, event.span, f"outcome.{event.kind}"))

    def _read_lists(self, scene: Scene) -> None:
        """Reads when the flights of a list were launched, where its verb takes the first of them."""
        launch = next((event for event in scene.told_events() if event.kind is EventKind.LAUNCH), None)
        listed = years_of_others(self._text, scene, launch) if launch else {}
        for craft, time in listed.items():
            event = FoundEvent(
                craft.span, EventKind.LAUNCH, Status.ACTUAL, noun=True, success=False, rule="launch.listed"
            )
            self._state(self._cast.named(craft), event, [time], [], ("", ""))

    def _read_brackets(self, scene: Scene) -> None:
        """Reads "Soyuz 30 (27 June to 5 July 1978)": when a flight that is named was up."""
        for craft in scene.craft:
            if craft.kind is not CraftKind.CREWED or not craft.designation:
                continue
            opening = _BRACKET.match(self._text, craft.span.end)
            quiet = not (
                scene.events
                or scene.incidents
                or _GOVERNED.search(self._text, max(0, craft.span.start - 12), craft.span.start)
            )
            listed = LISTED.match(self._text, craft.span.end) if quiet else None
            places = {found.end() - shift for found in (opening, listed) if found for shift in (0, 3)}
            times = [t for t in scene.times if t.span.start in places]
            if not times or (not times[0].day.year and not times[0].part):
                continue
            times += [
                t for t in scene.times if times[0].part == "first" and t.part == "last" and t.span > times[0].span
            ]
            if opening and self._text[times[-1].span.end : times[-1].span.end + 1] not in (")", "]"):
                continue
            flight = self._cast.named(craft)
            for kind, time in zip((EventKind.LAUNCH, EventKind.LANDING), times, strict=False):
                event = FoundEvent(craft.span, kind, Status.ACTUAL, noun=True, success=False, rule=f"{kind}.bracket")
                self._state(flight, event, [time], [], ("", ""))

    def _read_ranges(self, scene: Scene) -> None:
        """Reads "flight engineer of Soyuz 19 from July 15 to July 21, 1975", where no verb tells an event."""
        craft = [c for c in scene.craft if c.designation and c.kind is CraftKind.CREWED]
        times = [time for time in scene.times if time.part and not self._was_moved_from(time)]
        told = [e for e in scene.told_events() if e.kind in (EventKind.LAUNCH, EventKind.LANDING)]
        if len(craft) != 1 or told or [time.part for time in times] != ["first", "last"]:
            return
        flight = self._cast.named(craft[0])
        for kind, time in zip((EventKind.LAUNCH, EventKind.LANDING), times, strict=True):
            event = FoundEvent(craft[0].span, kind, Status.ACTUAL, noun=True, success=False, rule=f"{kind}.range")
            self._state(flight, event, [time], [], ("", ""))

    def _is_to_come(self, moment: PartialTime, grace: timedelta) -> bool:
        """True for a time after the report, at which things are only planned."""
        published, span = self._calendar.published, moment.interval()
        return bool(published and span and span[0].date() > published + grace)

    def _zone(self, scene: Scene, flight: Flight) -> str:
        """The zone of clocks without one: that of their sentence, else the one in which such craft fly."""
        told = (clock.zone for time in scene.times for clock in time.clocks if clock.zone)
        return next(told, "") or next(
            (zone for craft, zone in self._zones_of_craft.items() if flight.designation.startswith(craft)), ""
        )

    def _site_zone(self, scene: Scene, event: FoundEvent) -> str:
        """What "local time" means: the zone of a site that the sentence names, else that of the usual one."""
        sites = [name.name for name in scene.names if name.kind == "sites" and name.name in self._zones]
        if sites and event.kind is EventKind.LAUNCH:
            return self._zones[sites[0]]
        return self._zones["landing" if event.kind in (EventKind.LANDING, EventKind.UNDOCKING) else "launch"]
