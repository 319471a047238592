"""Recognises events by their times: "Just after midnight on 7 December 1972 a Saturn V turned night into day".

No rule knows all words for what craft do. Where no event of its sentence took a time that is, to the minute or to the
day, that of one of a flight's events by the catalogue, this is what the words tell. The value stays the article's.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.domain.spans import Span, hull
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, Place, Statement
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime
from soyuz_gui.extract.times.timetable import is_minute_of, on_day_of
from soyuz_gui.extract.words import rules

_RULE = "recognised"
_OF_MAIN = (Reference.GENERIC, Reference.PROGRAMME, Reference.CREW, Reference.RIDERS)
_Known = dict[EventKind, list[PartialTime]]  # the times that events had by the catalogue
# What is told of a day without saying what happened, of two events on one day.
_USUAL = (EventKind.LAUNCH, EventKind.LANDING)


@dataclass(frozen=True, slots=True)
class RecognitionWords:
    """What words hint at which event, which plan it, and which say that it was none."""

    hints: dict[EventKind, re.Pattern[str]]
    planned: re.Pattern[str]
    unreal: re.Pattern[str]

    @classmethod
    def of(cls, folder: Path) -> "RecognitionWords":
        words = rules.read(folder, "events")["recognised"]
        hints = {EventKind(kind): rules.caseless(pattern) for kind, pattern in words["hints"].items()}
        return cls(hints, *(rules.caseless(words["status"][name]) for name in ("planned", "unreal")))


class Recognition:
    """Gives the flights of an article the times that are theirs by the catalogue, and that no event took."""

    def __init__(
        self, text: str, calendar: Calendar, roster: Roster, words: RecognitionWords, zones: dict[str, str]
    ) -> None:
        self._text = text
        self._calendar = calendar
        self._roster = roster
        self._words = words
        self._zones = zones

    def read(self, scenes: Iterable[Scene], flights: Iterable[Flight], main: Flight | None) -> None:
        """Adds what is recognised; call it when the article is read, and its flights have their names."""
        known = [(f, times) for f in flights if f.kind is CraftKind.CREWED and (times := self._known_times(f))]
        if not known:
            return
        taken = [s.words for flight in flights for s in flight.statements if s.words]
        for scene in scenes:
            if scene.sentence.heading:
                continue
            for time in scene.times:
                event = scene.event_of(time.span)
                aside = event is not None and event.rule == "aside"
                if aside or time.part or any(time.span.overlaps(span) for span in taken):
                    continue
                found = list(self._meanings(scene, time, known, main))
                if len(found) == 1 and not _is_told_otherwise(time, *found[0]):
                    self._add(scene, time, *found[0])

    def _known_times(self, flight: Flight) -> _Known:
        """When the catalogue has the events of a flight, or where it has no name, of those that its riders flew."""
        names = {seat.person.name for seat in flight.seats}
        times: _Known = {}
        for kind in EventKind:
            named = self._roster.time_of(flight.designation, kind)
            found = [named] if named else [] if flight.designation else self._roster.times_flown_by(names, kind)
            if found:
                times[kind] = found
        return times

    def _meanings(
        self, scene: Scene, time: FoundTime, flights: list[tuple[Flight, _Known]], main: Flight | None
    ) -> Iterator[tuple[Flight, EventKind, PartialTime]]:
        """The flights of which a time tells an event, with it; of several those that the sentence names."""
        fitting = []
        way_up, way_home = (self._calendar.moment(time, None, "", self._zones[way]) for way in ("launch", "landing"))
        for flight, known in flights:
            named = self._is_named(scene, flight)
            if not (time.clocks or named or (flight is main and self._is_spoken_of(scene))):
                continue
            moments = dict(_agreeing(time, known, way_up, way_home))
            kind = self._kind(scene, time, moments) if moments else None
            if kind:
                fitting.append((named, flight, kind, moments[kind]))
        best = max((each[0] for each in fitting), default=False)
        yield from (each[1:] for each in fitting if each[0] is best)

    def _kind(self, scene: Scene, time: FoundTime, moments: dict[EventKind, PartialTime]) -> EventKind | None:
        """The event that a time tells: the one that the words of its clause hint at, else what such a day is for."""
        clause = scene.clause(time.span.start)
        words = clause.of(self._text)
        if self._words.unreal.search(words):
            return None
        hinted = self._hinted(words)
        around = hinted or self._hinted(scene.sentence.span.of(self._text))
        if told := [kind for kind in moments if kind in around]:
            return told[-1] if told[-1] in HOMEWARD else told[0]
        if time.clocks and len(moments) == 1:
            return next(iter(moments))
        if hinted or not time.day.month or any(clause.covers(found.span) for found in scene.incidents):
            return None
        return next((kind for kind in _USUAL if kind in moments), None)

    def _hinted(self, words: str) -> set[EventKind]:
        return {kind for kind, pattern in self._words.hints.items() if pattern.search(words)}

    def _is_named(self, scene: Scene, flight: Flight) -> bool:
        named = any(craft.designation == flight.designation for craft in scene.craft if craft.designation)
        return named or flight.carries({person.name for people in scene.lists for person in people.people})

    def _is_spoken_of(self, scene: Scene) -> bool:
        return any(craft.reference in _OF_MAIN and not craft.freight for craft in scene.craft)

    def _add(self, scene: Scene, time: FoundTime, flight: Flight, kind: EventKind, moment: PartialTime) -> None:
        clause, published, day = scene.clause(time.span.start), self._calendar.published, moment.day_date()
        planned = bool(self._words.planned.search(self._text, clause.start, time.span.start))
        ahead = day > published if day and published else planned
        status = Status.PLANNED if ahead else Status.ACTUAL
        event = FoundEvent(time.span, kind, status, noun=False, success=False, rule=f"{kind}.{_RULE}")
        craft = next((c.span for c in scene.craft if c.designation == flight.designation), time.span)
        statement = Statement(event, hull(craft, time.span), moment, time.span)
        statement.rule, statement.day = f"{event.rule}+{time.rule}", day
        flight.statements.append(statement)
        self._place(scene, clause, flight, statement)

    def _place(self, scene: Scene, clause: Span, flight: Flight, statement: Statement) -> None:
        """Ties the launch site of the clause to a launch."""
        tied = any(place.name.kind == "sites" for place in flight.places)
        if statement.event.kind is not EventKind.LAUNCH or tied:
            return
        for name in scene.names_of("sites", clause.start, clause.end):
            if self._roster.starts_from(flight.designation, name.name):
                evidence = hull(statement.evidence, name.span)
                flight.places.append(Place(name, evidence, statement.event.status, f"place.{_RULE}"))
                return


def _is_told_otherwise(time: FoundTime, flight: Flight, kind: EventKind, moment: PartialTime) -> bool:
    """True for "today" or a weekday on which some words tell nothing, where others tell on which day an event was:
    "the crew rested today. … Their flight ended yesterday when the capsule splashed down".
    """
    days = [s.moment for s in flight.statements if s.event.kind is kind and s.moment and s.moment.day]
    vague = not time.clocks and not time.day.month and not time.day.day
    day = moment.day_date()
    return vague and any(day is None or other.day_date() != day for other in days)


def _agreeing(
    time: FoundTime, known: _Known, way_up: PartialTime, way_home: PartialTime
) -> Iterator[tuple[EventKind, PartialTime]]:
    """The events that were at a time, by the catalogue; local clocks are those of the way up or of the way home."""
    for kind, times in known.items():
        moment = way_home if kind in HOMEWARD else way_up
        if any(is_minute_of(one, moment) if time.clocks else on_day_of(one, moment) for one in times):
            yield kind, moment
