"""Infers events where no word for one stands: from ways, states that began, dated flights, weak verbs."""

import re
from collections.abc import Iterator
from dataclasses import replace

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventFinder, EventKind, FoundEvent
from soyuz_gui.extract.events.motion import FoundMotion, MotionReader
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.finds import FoundTime

_PLACES = ("sites", "landing_areas", "stations")
_RIGHT_BEHIND = 8  # characters between a craft and the month or year of its flight
_BESIDE = 4  # characters between a craft and the clause on it
_REACH = 40  # characters in front of a craft in which its riders stand
_PERFECT = re.compile(r"\b(?:ha(?:s|ve|d)|having)\s+(?:[\w-]+\s+){0,4}[\w-]+$")
_SINCE = re.compile(r"\bsince\s+(?:\w+\s+)?$|since\b", re.IGNORECASE)
_FLIGHTS = re.compile(r"(?:space ?)?(?:flight|mission)$", re.IGNORECASE)
_FLIGHT = re.compile(r"\s+(?:space\s+|shuttle\s+)?(?:flight|mission|trip|voyage)\b")
_FLIGHT_IN = re.compile(_FLIGHT.pattern + r",?\s+(?:in\s+|of\s+)?")  # a time mostly begins with its "in"
_OF_MONTH = re.compile(r"\s+(?:space\s+)?(?:shuttle\s+)?")
_DATED_FLIGHT = re.compile(r"(?:\s+[\w-]+){0,3}\s+")  # "a 1977 Soviet manned space flight"
# "Aboard the", "commander of", "his first flight was", "2 previous flights: ", "the era began with".
_ABOARD = re.compile(
    r"\b(?:(?:aboard|by|in|on|on\s+board|(?:pilot|commander|engineer|specialist|member|veteran)s?\s+(?:of|for)"
    r"|(?:began|begun|started|beginning|starting)\s+with)\s+(?:the\s+)?(?:\w+\s+)?"
    r"|(?:space\s?)?(?:flight|mission)s?(?:\s+(?:was|were|include[ds]?)\s+|:\s*)(?:the\s+)?)$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"\W*(?:the\s+(?:flight|mission|start|trip|voyage)\s+(?:of|by)\s+)?(?:(?!(?:of|for|to|with|aboard|on|in|from|by|at|after|before)\b)[\w’'-]+,?\s+){0,6}",
    re.IGNORECASE,
)  # "And the next mission, "
# "Soyuz 4 went up on 14 January, Soyuz 5 a day later": between what one craft did and the next one, and behind that.
_NEXT = re.compile(r"[^.:]*(?:[,;]|\b(?:and|but|while|whereas|then))\s+(?:(?:and|but|then|with|the|by)\s+){0,2}$")
_AT_ITS_TIME = re.compile(
    r",?\s+(?:(?:on|in|at|by|about|some|just|exactly|only|follow(?:ed|ing|s)|around|early|late|then)\s+){0,3}(?:the\s+)?"
)
_BOTH = re.compile(r"[^,;:.]{0,60}?\band\s+(?:\w+\s+){0,3}$")


class Inference:
    """Infers the events of a scene beside those that its words tell."""

    def __init__(self, events: EventFinder, motions: MotionReader) -> None:
        self._events = events
        self._motions = motions

    def with_motions(self, text: str, lowered: str, scene: Scene, told: list[FoundEvent]) -> list[FoundEvent]:
        """The events with those that only the way tells which something takes: "vaulted off the pad"."""
        if not scene.times and not any(name.kind in _PLACES for name in scene.names):
            return told
        for motion in self._motions.find(text, lowered, scene):
            same = next((event for event in told if event.span.overlaps(motion.span)), None)
            if motion.kind is None:
                told = [event for event in told if event is not same]
                told.append(_no_event(motion.span))
            elif same:
                named = same.rule.endswith(".nouns")
                if motion.sure and not (same.void or named) and same.kind is not motion.kind:
                    told[told.index(same)] = replace(same, kind=motion.kind, rule=f"{motion.kind}.path")
            elif event := self._moved(text, lowered, scene, motion, told):
                told.append(event)
        return sorted(told, key=lambda event: event.span)

    def _moved(
        self, text: str, lowered: str, scene: Scene, motion: FoundMotion, told: list[FoundEvent]
    ) -> FoundEvent | None:
        """The event that a motion is, unless its sentence tells the same event already."""
        clause, kind = scene.clause(motion.span.start), motion.kind
        timed = any(clause.covers(time.span) for time in scene.times)
        alike = [event for event in told if event.kind is kind and not event.void]
        if kind is None or any(clause.covers(event.span) or not timed for event in alike):
            return None
        people = [group.span for group in scene.lists]
        if kind is EventKind.LANDING and self._events.is_of_stage(lowered, clause, motion.span, people):
            return None
        port = kind in (EventKind.DOCKING, EventKind.UNDOCKING)
        sentence = scene.sentence.span
        if port and (self._events.is_relocation(lowered, sentence) or self._events.is_outside(text, sentence)):
            return None
        event = self._events.tell(lowered, clause, motion.span, kind, motion.form, noun=not motion.sure)
        planned = any(e.status is Status.PLANNED and not e.void for e in told if e.span.end <= motion.span.start)
        if event and event.bare and planned and _BOTH.search(text, sentence.start, motion.span.start):
            return replace(event, status=Status.PLANNED, bare=False)  # "is to dock on Monday and be down in March"
        return event

    def with_states(self, text: str, scene: Scene) -> Scene:
        """The scene with the events at the ends of lasting states: "has been docked since March 28", "did not land
        until May".
        """
        times = list(scene.times)
        events = list(scene.events)
        for number, time in enumerate(times):
            before = [event for event in events if event.span.end <= time.span.start]
            if not (time.since and time.has_day and before):
                continue
            last = before[-1]
            if last.rule.endswith(".until"):
                times[number] = replace(time, since=False)
            elif _SINCE.search(text, max(0, time.span.start - 14), time.span.end) and self._lasts(text, scene, last):
                events[events.index(last)] = replace(last, status=Status.ACTUAL, void=False, rule=f"{last.kind}.since")
                times[number] = replace(time, since=False)
        return replace(scene, times=tuple(times), events=tuple(events))

    def _lasts(self, text: str, scene: Scene, event: FoundEvent) -> bool:
        """True for an event of which a lasting state is told: "has been docked", "have been in orbit"."""
        docked = event.kind is EventKind.DOCKING and _PERFECT.search(text, scene.sentence.span.start, event.span.end)
        return bool(docked) or event.rule.endswith(".lasting")

    def told_again(self, text: str, scene: Scene, before: Scene | None) -> Iterator[FoundEvent]:
        """The event of the sentence before, where this one only tells when it was."""
        told = before.told_events() if before and before.sentence.paragraph == scene.sentence.paragraph else []
        again = self._events.find_that(text, scene.sentence.span, told[-1]) if told and scene.times else None
        if again:
            yield again

    def gapped(self, text: str, scene: Scene) -> Iterator[FoundEvent]:
        """What the next craft did, by its time alone: "Soyuz 4 went up on 14 January, Soyuz 5 a day later"."""
        named = [craft for craft in scene.craft if _is_ours(craft)]
        for craft in named[1:]:
            before = [event for event in scene.events if event.span.end <= craft.span.start]
            last = before[-1] if before and not before[-1].void else None
            if last is None or (last.noun and last.status is Status.ACTUAL):
                continue
            ahead = [c for c in named if c.span.end <= last.span.start]
            subject = ahead[-1] if ahead else named[0]
            if subject.designation == craft.designation:
                continue
            spans = [t.span for t in scene.times if t.has_day] + [i.span for i in scene.intervals if not i.anchor]
            told = any(last.span.end <= span.start and span.end <= craft.span.start for span in spans)
            behind = next((s for s in sorted(spans) if s.start > craft.span.end), None)
            if not told or behind is None or not _NEXT.fullmatch(text, last.span.end, craft.span.start):
                continue
            verb = any(craft.span.end <= e.span.start < behind.end + _RIGHT_BEHIND for e in scene.events)
            if not verb and _AT_ITS_TIME.fullmatch(text, craft.span.end, behind.start):
                yield replace(last, span=craft.span, success=False, noun=False, rule=f"{last.kind}.gapped")

    def weakly(self, text: str, lowered: str, scene: Scene) -> Iterator[FoundEvent]:
        """What the clauses tell that have a time and no event: by weak verbs a launch beside a flight that is named,
        an arrival or a return beside any craft, where no place is told that it may have been at; else a flight's time.
        """
        for index, clause in enumerate(scene.sentence.clauses):
            times = [time for time in scene.times if clause.covers(time.span)]
            if not times or any(clause.covers(event.span) for event in scene.told_events()):
                continue
            void = any(clause.covers(event.span) for event in scene.events)
            planned = None if void else self._scheduled(text, scene, clause, times)
            if event := planned or (None if void else self._weak(lowered, scene, index)):
                yield event
            else:
                yield from self._dated(text, scene, clause, times)

    def _scheduled(self, text: str, scene: Scene, clause: Span, times: list[FoundTime]) -> FoundEvent | None:
        """The launch that a clause plans whose subject is a craft or a flight and that names nothing else: "Soyuz 99 is
        set for 3 May", "the mission has been rescheduled to 1 June".
        """
        for time in times:
            before = [c for c in scene.craft_in(clause.start, time.span.start) if time.has_day and _may_be_set(text, c)]
            for craft in before[:2]:
                begins = _SUBJECT.fullmatch(text, clause.start, craft.span.start)
                set_for = self._events.is_set_for(text, craft.span.end, time.span.start)
                if begins and (set_for or self._events.is_moved_to(text, clause.start, craft.span, time.span.start)):
                    return replace(_launch(craft), status=Status.PLANNED, rule="launch.scheduled")
        return None

    def _weak(self, lowered: str, scene: Scene, index: int) -> FoundEvent | None:
        clause = scene.sentence.clauses[index]
        craft = scene.craft_in(clause.start, clause.end)
        if index in scene.sentence.asides:  # "Skylab 4, which ended in February 1974"
            craft += [c for c in scene.craft if 0 <= clause.start - c.span.end < _BESIDE]
        event = self._events.find_weak(lowered, clause) if craft else None
        if event is None:
            return None
        ours = [c for c in craft if _is_ours(c)]
        places = ("sites",) if event.kind is EventKind.LANDING else ("sites", "landing_areas")
        elsewhere = any(n.kind in places for n in scene.names if clause.covers(n.span))
        dated = any(time.has_day and not time.since for time in scene.times if clause.covers(time.span))
        tells = (ours and dated) if event.kind is EventKind.LAUNCH else not elsewhere
        return event if tells else None

    def _dated(self, text: str, scene: Scene, clause: Span, times: list[FoundTime]) -> Iterator[FoundEvent]:
        """The launch of a flight that its clause dates: "an October 2003 mission", "in 1965, aboard Voskhod 2"."""
        for craft in scene.craft_in(clause.start, clause.end):
            vague = [time for time in times if _is_vague(time) and not time.since]
            if craft.reference is Reference.GENERIC and _FLIGHTS.search(craft.span.of(text)):
                before = [time for time in vague if time.span.end < craft.span.start]
                if before and _DATED_FLIGHT.fullmatch(text, before[-1].span.end, craft.span.start):
                    yield _launch(craft)
            elif _is_ours(craft) and any(_is_flown(text, craft, time) for time in vague):
                yield _launch(craft)
            elif _is_ours(craft) and _ABOARD.search(text, max(0, craft.span.start - _REACH), craft.span.start):
                if any(0 <= craft.span.start - event.span.end < _BESIDE for event in scene.events):
                    continue  # "a leak on the docked Soyuz 90 in December"
                if self._events.speaks_of_plan(text, clause.start, craft.span.start):
                    continue  # "it is planned that they return on board Soyuz 90 in September 2031"
                alone = sum(map(_is_ours, scene.craft_in(clause.start, clause.end))) == 1
                right_behind = any(0 <= time.span.start - craft.span.end < _RIGHT_BEHIND for time in vague)
                if (len(vague) == 1 and alone) or right_behind:
                    yield _launch(craft)


def shared_times(text: str, scene: Scene, event: FoundEvent) -> list[FoundTime]:
    """The days of the event that is told in one breath with one without a time: "undocked and landed on Sunday", "on
    2 May they undocked in Soyuz 90 and landed".
    """
    behind = next((other for other in scene.told_events() if other.span.start >= event.span.end), None)
    if behind and _are_one_breath(text, scene, event, behind):
        return [replace(time, clocks=()) for time in scene.times_of(behind) if time.has_day and not time.part]
    ahead = next((other for other in reversed(scene.told_events()) if other.span.end <= event.span.start), None)
    home = ahead and (ahead.kind, event.kind) == (EventKind.UNDOCKING, EventKind.LANDING)
    if ahead is None or not home or not _are_one_breath(text, scene, ahead, event):
        return []
    times = scene.times_of(ahead)  # behind a clock it may be the next day
    return [] if any(time.clocks for time in times) else [time for time in times if time.has_day and not time.part]


def _are_one_breath(text: str, scene: Scene, first: FoundEvent, second: FoundEvent) -> bool:
    """True for two verbs with "and" between them, and no time."""
    if second.kind is first.kind or second.noun or first.noun or second.status is not first.status:
        return False
    between = any(first.span.end <= time.span.start < second.span.start for time in scene.times)
    return not between and bool(_BOTH.fullmatch(text, first.span.end, second.span.start))


def _is_ours(craft: FoundCraft) -> bool:
    return craft.reference is Reference.NAMED and craft.kind is CraftKind.CREWED


def _is_flown(text: str, craft: FoundCraft, time: FoundTime) -> bool:
    """True for the month of a flight that is called one: "a June 1985 STS-51-G flight", "a Soyuz 90 flight in 2031"."""
    if time.span.start > craft.span.start:
        return bool(_FLIGHT_IN.fullmatch(text, craft.bare.end, time.span.start))
    return bool(_OF_MONTH.fullmatch(text, time.span.end, craft.span.start) and _FLIGHT.match(text, craft.bare.end))


def _may_be_set(text: str, craft: FoundCraft) -> bool:
    """True for what is set for a day where its launch is: a flight, or a craft by its name or its programme."""
    flight = craft.reference is Reference.GENERIC and _FLIGHTS.search(craft.span.of(text)) is not None
    return flight or _is_ours(craft) or craft.reference is Reference.PROGRAMME


def _is_vague(time: FoundTime) -> bool:
    """True for a month or a year, as flights are dated that a text only mentions."""
    return bool(time.day.year) and time.day.day is None and not time.clocks and not time.part and not time.ago


def _no_event(span: Span) -> FoundEvent:
    """What keeps weak words beside a trip overland from being read as a launch."""
    return FoundEvent(span, EventKind.LAUNCH, Status.ACTUAL, noun=True, success=False, rule="overland", void=True)


def _launch(craft: FoundCraft) -> FoundEvent:
    return FoundEvent(craft.span, EventKind.LAUNCH, Status.ACTUAL, noun=True, success=False, rule="launch.dated")
