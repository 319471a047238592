"""Tells on which day something went wrong, by the days of its sentence."""

import re
from datetime import timedelta

from soyuz_gui.domain.facts import IncidentKind, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.incidents.mishap_intervals import SAID, SINCE, MishapIntervals
from soyuz_gui.extract.incidents.phases import PUT_OFF, WITH
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime

_NEW_DAY = re.compile(
    r"\b(?:from|to|until|till|for|now|next|rescheduled|targeting|than|instead|again|by|at least)\s+"
    r"(?!\w+ing\s+on\s|go\s+on\s)(?:\w+\s+){0,2}$"
)
_WAS_TO = re.compile(r"\b(?:was|were|had\s+been)\s+(?:to|due\s+to|about\s+to|supposed\s+to)\b|\bshould\s+have\b")
_TODAY = ("today", "tonight")
_TO_COME = re.compile(r"\b(?:will|is to|are to|is due|are due|plans? to|hopes? to)\b")
_PLANNED_DAY = re.compile(r"\b(?:scheduled|planned|set|due|slated|targeted|expected|originally|initially)\b")
# "Delayed on Monday", "delayed the launch, the agency announced Monday".
_ON = re.compile(
    r"\b(?:(?:on|early|late)|(?:announced|said|decided|confirmed|reported|revealed|ordered|delayed|postponed)(?:\s+it)?)\s+$",
    re.IGNORECASE,
)
# "To Monday", "Monday’s flight" tell no day on which something was put off.
_LEADS_ON = re.compile(
    r"\b(?:to|until|till|for|from|by|of|than|next|this|since|after|before|around|or|and|now|instead|past|beyond|no\s+earlier"
    r"|again|scheduled|planned|is|be)\s+(?:\w+\s+)?$"
)
_OF_DAY = re.compile(r"['’]s\b|\s+(?:launch|lift-?off|flight|landing|attempt|opportunity|at\s+\d)")
# "It happened on 3 May", "the accident of Soyuz 9 occurred …".
_HAPPENED = re.compile(
    r"\b(?:[Ii]t|[Tt]his|[Tt]hat|[Tt]he\s+(?:[\w-]+\s+){0,2}(?:accident|incident|mishap|fire|leak|collision|failure|disaster|"
    r"tragedy|abort|malfunction|explosion|crash|scrub|anomaly|emergency))\s+(?:had\s+)?(?:first\s+)?"
    r"(?:happened|occurred|took\s+place|came|struck|began|started|broke\s+out|was)\s+(?:[\w’'-]+\s+){0,6}$"
)
_DAYS_LATER = re.compile(r"\b(?:days?|weeks?|months?)\s+(?:into|after|later)\b")
_AND_ON = re.compile(r"\s*(?:,|,?\s+and)\s+(?:then\s+|again\s+)?(?:on\s+)?(?:the\s+)?")
_WHOSE_DAY = re.compile(r"(?:['’]s)?\s+")
_ARTICLE = re.compile(r"\b(?:the|an?)\s+$")
_ANNOUNCED = re.compile(r"\b(?:announced|decided|agreed|opted|ruled|ordered|elected)\b")
_NEAR = 40  # characters
_BESIDE = 30
_BECAUSE = re.compile(r"\b(?:because|due\s+to|owing\s+to)\b")
_GIVEN_UP = re.compile(r"\b(?:aborted|abandoned|called\s+off|given\s+up|cancelled|canceled|broken\s+off)\b")
_WHEN = re.compile(r"\s*(?:when|as|while)\b")
# The event of a flight on whose day each kind of incident happens.
_EVENTS = {
    IncidentKind.BALLISTIC_REENTRY: EventKind.LANDING,
    IncidentKind.DOCKING_FAILURE: EventKind.DOCKING,
    IncidentKind.LAUNCH_ABORT: EventKind.LAUNCH,
    IncidentKind.LAUNCH_FAILURE: EventKind.LAUNCH,
}
# Events that are told beside such an incident, and lie on another day.
_NOT_WITH = {
    IncidentKind.DOCKING_FAILURE: (EventKind.LAUNCH,),
    IncidentKind.BALLISTIC_REENTRY: (EventKind.LAUNCH, EventKind.DOCKING, EventKind.UNDOCKING),
    IncidentKind.FATALITY: (EventKind.DOCKING, EventKind.UNDOCKING),
    IncidentKind.LEAK: (EventKind.LAUNCH, EventKind.LANDING),
    IncidentKind.DELAY: tuple(EventKind),
}
_AIM = re.compile(  # "crashed on the way to land in May", but not "crashed before it was to land in May"
    r"\s+(?!before\b|hours\b|days\b)(?:(?!(?:is|was|are|were|will|due|set|before|until|scheduled|planned|expected)\b)[\w’'-]+\s+){0,6}to\s+"
)
_COMPARISON = re.compile(
    r"\b(?:since|first|last|than|as|like|unlike|similar)\b(?:\s+[\w’'-]+){0,3}\s*(?:in\s+)?$", re.IGNORECASE
)
_MEMORY = re.compile(r"\b(?:anniversar\w+|remembrance|commemorat\w+|memorial|in\s+memory)\b", re.IGNORECASE)
_AGO = re.compile(r"[\w-]+\s+years?\s+ago\s", re.IGNORECASE)
_AFTERMATH = re.compile(r"\b(?:after|following|in\s+the\s+wake\s+of)\b(?=(?:\s+[\w’'.-]+){0,5}\s*$)")
_WORDS = re.compile(r"\b(?!(?:on|early|late|the|and|but|only|just)\b)[A-Za-z]", re.IGNORECASE)
_HAD = re.compile(r"(?:\s+[\w’'-]+){0,3}?\s+(?:that|which|who)\s+had\b")
_BEGAN = re.compile(r"\b(?:began|begun|started|was|were|had|has|been)\s+$")  # "after the ship began leaking"
_NOUN = 3  # words of an incident that is told by a noun: "the aborted launch"
_SAME_DAY = frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE})  # as an emergency landing
# What upsets a plan on its very day.
_UPSET = _SAME_DAY | PUT_OFF | {IncidentKind.DOCKING_FAILURE, IncidentKind.MALFUNCTION}
_MORE_OF = re.compile(r"\s*(?:after|when|as|because|since|with|despite|following)\b")
_ATTEMPT = re.compile(r"(?:['’]s)?\s+(?:[\w-]+\s+){0,2}(?:attempt|try|launch|lift-?off|flight|opportunity|window)\b")
_THAT_HAD = re.compile(r"\b(?:that|which|who)\s+had\b")  # "looked at the hole that had let out air in May"
_FRONT = 8  # characters before a day that begins its sentence
_FROM_THEN_ON = re.compile(r"\bsince\b", re.IGNORECASE)
_LASTING = ".since"


class MishapTimes:
    """Finds the days of incidents."""

    def __init__(self, text: str, cast: Cast, calendar: Calendar, intervals: MishapIntervals) -> None:
        self._text = text
        self._cast = cast
        self._calendar = calendar
        self._intervals = intervals

    def of(self, scene: Scene, found: FoundIncident) -> FoundTime | None:
        """The day nearest to the incident in its clauses, else in a clause of the sentence that tells of no event."""
        start, end = scene.clause(found.span.start).start, scene.clause(found.span.end - 1).end
        index = scene.sentence.clause_at(found.span.start)
        if index and index in scene.sentence.whens and scene.times:  # "since 1983, when a booster blew up"
            told = next((time for time in scene.times if scene.begins_when(time.span, index)), None)
            if told and told.has_day:
                return told
        if self._intervals.is_counted(scene, found):
            return None
        if SINCE.search(self._text, start, found.span.start):
            behind = (t for t in scene.times if t.has_day and t.span.start > found.span.start)
            return next((t for t in behind if t.span.start - found.span.end < _NEAR), None)
        days = [
            time
            for time in scene.times
            if time.has_day
            and not time.since
            and not any(other is not found and other.span.overlaps(time.span) for other in scene.incidents)
            and not self._is_of_another(scene, found, time)
            and not self._is_new_day(scene, found, time)
            and not self._is_of_event(scene, found, time)
            and not self._is_of_speech(found, time)
            and not self._is_of_future(scene, found, time)
            and not self._is_of_sequel(scene, found, time)
        ]
        inside = [time for time in days if start <= time.span.start < end]
        free = [time for time in days if not self._is_taken(scene, time, found)]
        if told := next((t for t in inside if _THAT_HAD.search(self._text, found.span.start, t.span.start)), None):
            return told
        own = [time for time in inside if self._nearest(scene, time) is found]
        inside = own if own or free or _is_of_several(scene) else inside
        nearest = min(inside or free, key=lambda time: _distance(time.span, found.span), default=None)
        return nearest or self._only_day(scene, found) or self._announced(scene, found)

    def _announced(self, scene: Scene, found: FoundIncident) -> FoundTime | None:
        """The day on which a delay was made known: "was delaying the launch, the agency announced Monday"."""
        days, end = scene.spoken if found.kind in PUT_OFF else (), scene.sentence.span.end
        told = (day for day in days if _ANNOUNCED.search(self._text, scene.clause(day.span.start).start, end))
        return next(told, None)

    def further(self, scene: Scene, found: FoundIncident) -> list[FoundTime]:
        """The other days of what happened on several: "scrubbed on 13 June and again on 17 June"."""
        first = self.of(scene, found) if found.kind is IncidentKind.SCRUB else None
        days: list[FoundTime] = []
        for time in scene.times if first else ():
            last = days[-1] if days else first
            if last and time.has_day and _AND_ON.fullmatch(self._text, last.span.end, time.span.start):
                days.append(time)
        return days

    def again(self, scene: Scene) -> FoundTime | None:
        """The only day of a sentence that goes back to what was told before: "it happened on 3 May"."""
        days = [time for time in scene.times if time.has_day and not time.since]
        told = len(days) == 1 and _HAPPENED.search(self._text, scene.sentence.span.start, days[0].span.start)
        return days[0] if told else None

    def _only_day(self, scene: Scene, found: FoundIncident) -> FoundTime | None:
        """The day of what else the sentence tells, where it names no other: "docked on Friday when a valve burst"."""
        days = [time for time in scene.times if time.has_day and not time.since]
        if with_it := self._day_of_phase(scene, found, days):
            return with_it
        if len(days) != 1 or self._is_new_day(scene, found, days[0]) or self._is_of_speech(found, days[0]):
            return None
        if self._is_of_another(scene, found, days[0]) or self._came_later(found, days[0]):
            return None
        event = scene.event_of(days[0].span)
        if event is None or event.void or event.kind in _NOT_WITH.get(found.kind, ()):
            return None
        if self._lasts_since(event, days[0]):
            return None
        compared = _COMPARISON.search(self._text, scene.clause(days[0].span.start).start, days[0].span.start)
        return days[0] if (event.status is Status.ACTUAL or event.missed) and not compared else None

    def _came_later(self, found: FoundIncident, time: FoundTime) -> bool:
        """True for the day of a launch, days after which something went wrong: "failed two days into the mission"."""
        return bool(_DAYS_LATER.search(self._text, time.span.end, found.span.end + _NEAR))

    def _day_of_phase(self, scene: Scene, found: FoundIncident, days: list[FoundTime]) -> FoundTime | None:
        """The day of the event that a subordinate clause tells more of: "docked by hand on 3 May after a failure of
        its radar".
        """
        clause = scene.clause(found.span.start)
        before = [time for time in days if time.span.end <= clause.start]
        event = scene.event_of(before[-1].span) if before and _MORE_OF.match(self._text, clause.start) else None
        if event is None or event.kind is EventKind.LAUNCH or self._is_of_speech(found, before[-1]):
            return None
        return (
            before[-1] if found.kind in WITH.get(event.kind, ()) and not self._lasts_since(event, before[-1]) else None
        )

    def _lasts_since(self, event: FoundEvent, time: FoundTime) -> bool:
        """True for the day on which a state began that goes on: "leaked on the Soyuz, docked since September"."""
        return event.rule.endswith(_LASTING) and bool(
            _FROM_THEN_ON.search(self._text, time.span.start - 7, time.span.end)
        )

    def scene_set(self, scene: Scene, before: Scene | None) -> PartialTime | None:
        """The day of the sentence before, where that tells nothing else of it: "On 3 May a quiet day ended early.
        Coolant sprayed from the ship".
        """
        if before is None or before.sentence.paragraph != scene.sentence.paragraph:
            return None
        if len({craft.designation for craft in scene.craft if craft.reference is Reference.NAMED}) > 1:
            return None  # "its return was put off by the loss of Soyuz 9"
        days = [time for time in before.times if time.has_day]
        if len(days) != 1 or days[0].planned or before.incidents or self._tells_day(scene):
            return None
        begins = days[0].span.start - before.sentence.span.start < _FRONT and before.event_of(days[0].span) is None
        day = self._calendar.day(days[0], Status.ACTUAL) if begins or not before.events else None
        return day if day and day.day_date() else None

    def _tells_day(self, scene: Scene) -> bool:
        """True for a sentence with a day of its own, on which no state began."""
        days = [(time, scene.event_of(time.span)) for time in scene.times if time.has_day and not time.since]
        return any(event is None or not self._lasts_since(event, time) for time, event in days)

    def _is_of_another(self, scene: Scene, found: FoundIncident, time: FoundTime) -> bool:
        """True for a day that is right before what else went wrong: "the fire and Wednesday’s collision"."""
        whose = _WHOSE_DAY.match(self._text, time.span.end)
        attributive = _ARTICLE.search(self._text, max(0, time.span.start - 5), time.span.start)
        return (
            whose is not None
            and bool(attributive or "s" in whose[0])
            and any(i is not found and whose.end() <= i.span.start < whose.end() + _BESIDE for i in scene.incidents)
        )

    def _is_new_day(self, scene: Scene, found: FoundIncident, time: FoundTime) -> bool:
        """True for the day that something was put off from or to, which is not the day when it was put off."""
        before = self._text[max(0, time.span.start - 30) : time.span.start]
        of_plan = found.kind is IncidentKind.DELAY and found.span.covers(time.span)
        if of_plan and time.day.month:  # "the launch on 3 May was postponed"
            return True
        if found.kind is IncidentKind.DELAY and (_PLANNED_DAY.search(before) or not self._is_its_day(found, time)):
            return True
        if found.kind is IncidentKind.SCRUB and time.span.end <= found.span.start and _PLANNED_DAY.search(before):
            return False  # "lift-off, planned for 3 May, was called off": plans are given up when their time comes
        attempt = found.kind is IncidentKind.SCRUB and _ATTEMPT.match(self._text, time.span.end)
        if time.ago in _TODAY or attempt:  # "gave up for today", "stood down from the Friday launch attempt"
            return False
        return any(other.kind in PUT_OFF for other in scene.incidents) and bool(_NEW_DAY.search(before))

    def _is_its_day(self, found: FoundIncident, time: FoundTime) -> bool:
        """True for the day on which something was put off: "on Monday", "delayed it Monday"."""
        before = self._text[max(0, time.span.start - 30) : time.span.start]
        bare = time.day.weekday and found.span.end <= time.span.start and not _LEADS_ON.search(before)
        return bool(_ON.search(before)) or (bool(bare) and not _OF_DAY.match(self._text, time.span.end))

    def _is_of_future(self, scene: Scene, found: FoundIncident, time: FoundTime) -> bool:
        """True for a day in another clause on what is to come: "gave up; they will try again on Saturday"."""
        clause = scene.clause(time.span.start)
        return (
            found.kind in PUT_OFF
            and not clause.covers(found.span)
            and bool(_TO_COME.search(self._text, clause.start, time.span.start))
        )

    def _is_of_speech(self, found: FoundIncident, time: FoundTime) -> bool:
        """True for the day on which somebody spoke of an incident, or something came of it: "on Tuesday Roscosmos said
        that the leak …", "returned on Friday because the other ship was damaged".
        """
        between = self._text[time.span.end : found.span.start]
        given_up = _GIVEN_UP.search(self._text, max(0, time.span.start - _BESIDE), time.span.start)
        sequel = SAID.search(between) or (_BECAUSE.search(between) and not given_up)
        return found.kind not in PUT_OFF and bool(sequel)

    def _is_of_sequel(self, scene: Scene, found: FoundIncident, time: FoundTime) -> bool:
        """True for the day of what came after an incident, or of a plan that it upset: "met their families on Friday
        after the abort", "marked on Tuesday the anniversary of the accident", "their return on 3 May was put off after
        the ship had been struck".
        """
        sentence = scene.sentence.span
        if time.day.year is None and _AGO.match(self._text, time.span.start, time.span.end):
            return True
        memory = _MEMORY.search(self._text, sentence.start, found.span.start)
        if memory and not memory.end() <= time.span.start < found.span.start:
            return True
        if self._had_happened(scene, found, time):
            return True
        if found.kind in PUT_OFF or time.span.start > found.span.start:
            return False
        clause = scene.clause(time.span.start)
        after = _AFTERMATH.search(self._text, time.span.end, found.span.start)
        counted = after and any(i.span.start < after.start() <= i.span.end for i in scene.intervals)
        told = self._text[clause.start : time.span.start] + self._text[time.span.end : after.start()] if after else ""
        put_off = any(other.kind in PUT_OFF and clause.covers(other.span) for other in scene.incidents)
        noun = len(found.span.of(self._text).split()) <= _NOUN and not self._has_begun(found)
        if after and noun and not counted and not put_off and _WORDS.search(told):
            event = next(
                (e for e in scene.events if e is scene.event_of(time.span) and e.span.start < after.start()), None
            )
            kinds = _SAME_DAY | WITH.get(event.kind, frozenset()) if event else frozenset()
            return found.kind not in kinds
        return bool(found.kind not in _UPSET and _PLANNED_DAY.search(self._text, clause.start, time.span.start))

    def _has_begun(self, found: FoundIncident) -> bool:
        """True for what is no noun, however few its words: "after the ship began leaking"."""
        start = found.span.start
        return bool(_BEGAN.search(self._text, max(0, start - _NEAR), start))

    def _had_happened(self, scene: Scene, found: FoundIncident, time: FoundTime) -> bool:
        """True for a day in front of a relative clause that goes back behind it: "on Friday looked at the hole that had
        let out air in May".
        """
        before = time.span.end <= found.span.start
        return before and bool(_HAD.match(self._text, found.span.end, scene.sentence.span.end))

    def _is_taken(self, scene: Scene, time: FoundTime, found: FoundIncident) -> bool:
        """True for a time whose clause tells of something else, or compares: "the first since 1983"."""
        clause = scene.clause(time.span.start)
        if found.kind in PUT_OFF and _WAS_TO.search(self._text, clause.start, time.span.start):
            return False  # "was put off hours before it was to lift off on Friday"
        if _WHEN.match(self._text, clause.start) or any(e.kind is _EVENTS.get(found.kind) for e in scene.events):
            return False
        others = any(other is not found and clause.covers(other.span) for other in scene.incidents)
        told = any(clause.covers(event.span) and not event.noun and event.rule != "aside" for event in scene.events)
        return others or told or bool(_COMPARISON.search(self._text, clause.start, time.span.start))

    def _is_of_event(self, scene: Scene, found: FoundIncident, time: FoundTime) -> bool:
        """True for the day of something else: what is planned, or what was told before the incident in its clause, or
        since when something has lasted.
        """
        event = scene.event_of(time.span)
        if event and self._lasts_since(event, time):
            return True
        if event is None or event.void or event.kind is _EVENTS.get(found.kind) or found.kind in PUT_OFF:
            return False
        between = found.span.end <= event.span.start < time.span.start
        if between and not event.noun and _AIM.fullmatch(self._text, found.span.end, event.span.start):
            return False
        clause = scene.clause(found.span.start)
        if event.status is Status.PLANNED and (between or (clause.covers(time.span) and clause.covers(event.span))):
            return True
        return event.span.end <= time.span.start < found.span.start and not event.noun

    def _nearest(self, scene: Scene, time: FoundTime) -> FoundIncident:
        return min(scene.incidents, key=lambda found: _distance(found.span, time.span))

    def is_to_come(self, date: PartialTime) -> bool:
        """True for a day after the publication, on which nothing can have gone wrong yet."""
        told, published = date.interval(), self._calendar.published
        return bool(told and published and told[0].date() > published + timedelta(days=1))

    def under_heading(self, day: PartialTime | None) -> PartialTime | None:
        """The day of a heading as in a diary; the stamp of a page dates nothing."""
        return None if day is None or day.day_date() == self._calendar.published else day


def _distance(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _is_of_several(scene: Scene) -> bool:
    """True for a sentence that names several craft, whose incidents may lie years apart."""
    named = (craft for craft in scene.craft if craft.reference in (Reference.NAMED, Reference.OTHER))
    return len({craft.designation or str(craft.span) for craft in named}) > 1
