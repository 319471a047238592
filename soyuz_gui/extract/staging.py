"""Puts what was found in a text into scenes, sentence by sentence: times, events that happened, incidents."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from soyuz_gui.domain.facts import IncidentKind, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventFinder, EventKind, FoundEvent
from soyuz_gui.extract.events.inference import Inference
from soyuz_gui.extract.events.motion import MotionReader
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.incidents.finder import IncidentFinder
from soyuz_gui.extract.incidents.phases import PUT_OFF
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.places.gazetteer import FoundName
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times import almanacs
from soyuz_gui.extract.times.finder import FoundInterval, FoundTime, TimeFinder
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.prose import Sentence

_LINE_OF_LIST = re.compile(r"\W*\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s+\w+)?\s*[–—:-]\s", re.IGNORECASE)
_BROADCAST = re.compile(r"\bcoverage|\bbroadcast|\blive\b|\bTV\b|\bvideo|\bconference|\bbriefing", re.IGNORECASE)
_MARGIN = 4  # characters of a bullet before the clock of a line
_DATED = re.compile(
    r"(?:\s+(?:from|of)\s+[\w -]{2,25}?)?\s+(?:at|on|of)\s+(?:the\s+\w+\s+of\s+)?(?:\w+\.?\s+)?\d"
    r"|\s+on\s+\w+day\b|\s+(?:last|in)\s+[A-Z]\w+"
)
_OF = re.compile(r"\s+of\s+(?:[\w’'-]+\s+){0,5}")  # "launch of the new commercial cargo ship"
_PRESENT = re.compile(r"(?!was\b|has\b)\w+[^s\W]s\b")
_OBJECT = re.compile(r"\s+(?:the\s+|its\s+|an?\s+)?(?:[A-Z][\w’'-]+\s+){0,3}")  # "detach the Space Firm's Cygnus"
_OF_REACH = 50
_LONGEST_LEAD = 60  # characters of "scheduled to take place no earlier than"
_ORDER = list(EventKind)
_IT = " it"
_LEAVING = ("depart", "left", "leav", "set off")
_BY_AIRLOCK = re.compile(r"[^.;,]{0,40}\bairlock")
_PLANNED = re.compile(r"\b(?:planned|scheduled|intended|expected)\s+$")
# "The plan was to have the three sent up on 23 September".
_THE_PLAN = re.compile(
    r"\W*(?:Under|The|Its|Their|Another|One|[A-Z]\w+['’]s)\s+(?:\w+\s+){0,2}(?:plan|intention|idea|schedule)s?\s+"
    r"(?:was|were|is|had\s+been|calls?|called|foresees?|foresaw)\s+(?:to|for|that)\b"
)
_STAMPED = re.compile(r"\s*[–—:|-]?\s+\S")
_RESULT = re.compile(r"[\w-]+ing\b")  # a clause such as "setting up a splashdown on Sunday"

_ON_THIS_DAY = re.compile(r"\b(?:on\s+)?this\s+day(?:\s+in(?:\s+[\w-]+)?\s+history)?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finds:
    """What was found in a whole text, each kind in order."""

    text: str
    sentences: list[Sentence]
    names: list[FoundName]
    craft: list[FoundCraft]
    lists: list[PersonList]
    intervals: list[FoundInterval]


class _Found(Protocol):
    @property
    def span(self) -> Span: ...


F = TypeVar("F", bound=_Found)


class _InOrder(Generic[F]):
    """Finds by where they begin, so that a sentence looks at its own alone."""

    def __init__(self, found: list[F]) -> None:
        self._found = sorted(found, key=lambda one: one.span.start)
        self._starts = [one.span.start for one in self._found]

    def begun_in(self, span: Span) -> list[F]:
        return self._found[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]


class Stage:
    """Finds times, events and incidents in each sentence, and sets the scenes."""

    def __init__(
        self,
        times: TimeFinder,
        events: EventFinder,
        motions: MotionReader,
        incidents: IncidentFinder,
        sites: Iterable[str],
    ) -> None:
        self._times = times
        self._events = events
        self._inference = Inference(events, motions)
        self._incidents = incidents
        site = (
            rf"(?:the\s+|Kazakhstan['’]s\s+|Russia['’]s\s+|a\s+)?(?:Russian\s+|Russian-leased\s+)?{rules.either(sites)}"
        )
        self._site_after = re.compile(rf"\s+{site}")
        self._site_behind = re.compile(rf"\s+(?:from|at)\s+{site}")

    def scenes(self, finds: Finds) -> Iterator[Scene]:
        """The scenes of a text, in order."""
        undated, lowered = _without_numbers(finds.text, finds.craft), rules.lower(finds.text)
        craft, names = _InOrder(finds.craft), _InOrder(finds.names)
        lists, found_intervals = _InOrder(finds.lists), _InOrder(finds.intervals)
        before: Scene | None = None
        day: FoundTime | None = None  # the day that stands above the lines of a list
        date: FoundTime | None = None  # the last day that stood on a line of its own
        stamp: FoundTime | None = None  # the clock at the beginning of a line of a log
        for sentence in finds.sentences:
            span = sentence.span
            bounds = (span.start, span.end)
            intervals = tuple(i for i in found_intervals.begun_in(span) if i.span.end <= span.end)
            scene = Scene(
                sentence,
                tuple(c for c in craft.begun_in(span) if c.span.end <= span.end),
                tuple(name for name in names.begun_in(span) if name.span.end <= span.end),
                tuple(lists.begun_in(span)),
                tuple(self._with_plans(lowered, span, self._times.times(undated, *bounds, intervals, lowered))),
                intervals,
                (),
                tuple(self._incidents.find(lowered, span, sentence.clauses)),
            )
            if any(found.kind in PUT_OFF for found in scene.incidents):
                scene = replace(scene, spoken=tuple(self._times.spoken(undated, *bounds)))
            date = _day_alone(finds.text, scene) or date
            if (scene.lists or scene.incidents or _names_flight(scene)) and almanacs.is_entry(finds.text, span):
                scene = replace(scene, times=tuple(almanacs.with_year(finds.text, span, list(scene.times), date)))
            day = _day_above(finds.text, scene, day)
            if _LINE_OF_LIST.match(finds.text, span.start, span.end):
                scene = replace(scene, times=tuple(_listed(scene, day, finds.text)))
            events = list(self._happened(finds.text, lowered, scene))
            events = self._inference.with_motions(finds.text, lowered, scene, events)
            of_plan = bool(events) and _THE_PLAN.match(finds.text, span.start, span.end) is not None
            events = [
                _as_planned(lowered, scene, event, of_plan=of_plan or _ends_plan(lowered, event, events))
                for event in events
            ]
            scene = replace(scene, events=tuple(events)) if events else scene
            stamp = _stamp(finds.text, scene, before, stamp)
            if stamp and not scene.times and any(_is_news(lowered, event) for event in scene.told_events()):
                scene = replace(scene, times=(stamp,))
                stamp = None
            if scene.times:
                scene = self._inferred(finds.text, lowered, scene, before)
            before = scene
            yield scene

    def _with_plans(self, lowered: str, sentence: Span, times: list[FoundTime]) -> Iterator[FoundTime]:
        """The times, with those marked for which the words right before them plan something."""
        for time in times:
            start = max(sentence.start, time.span.start - _LONGEST_LEAD)
            yield replace(time, planned=True) if self._events.is_of_plan(lowered, start, time.span.start) else time

    def _inferred(self, text: str, lowered: str, scene: Scene, before: Scene | None) -> Scene:
        """The scene with the events that only its times let infer."""
        if not scene.events:
            scene = replace(scene, events=tuple(self._inference.told_again(text, scene, before)))
        if any(time.since for time in scene.times):
            scene = self._inference.with_states(text, scene)
        if weak := [*self._inference.gapped(text, scene), *self._inference.weakly(text, lowered, scene)]:
            scene = replace(scene, events=tuple(sorted([*scene.events, *weak], key=lambda event: event.span)))
        return scene

    def _happened(self, text: str, lowered: str, scene: Scene) -> Iterator[FoundEvent]:
        """The events of a sentence; void where the sentence itself says that they did not happen.

        "Six hours after launch" only counts from a launch, unless it dates the launch too; a port relocation is no
        departure; what failed to dock has not docked.
        """
        moved = self._events.is_relocation(lowered, scene.sentence.span)
        seen = any(c.reference in (Reference.NAMED, Reference.GENERIC) for c in scene.craft)
        outside = not seen and self._events.is_outside(text, scene.sentence.span)
        failed = any(found.kind is IncidentKind.DOCKING_FAILURE for found in scene.incidents)
        last: FoundEvent | None = None
        ahead: FoundEvent | None = None  # the event that was planned just before
        for index, clause in enumerate(scene.sentence.clauses):
            for found in self._found(text, lowered, scene, index):
                counted_from = found.noun and any(i.span.overlaps(found.span) for i in scene.intervals)
                timed = any(0 < found.span.start - t.span.end < _MARGIN and t.clocks for t in scene.times)
                if counted_from and not timed and not _DATED.match(text, found.span.end):
                    if found.kind is EventKind.LAUNCH and self._site_behind.match(text, found.span.end):
                        yield replace(found, status=Status.ACTUAL)
                    continue
                event = self._inherits(text, scene, clause, found, ahead) if ahead else found
                ahead = event if event.status is Status.PLANNED and not event.void else None
                event = _by_the_one_before(lowered, event, last)
                last = event if not event.void else last
                # "a second attempt is planned"
                again = failed and event.kind is EventKind.LAUNCH and "attempt" in event.span.of(text)
                kind = EventKind.DOCKING if again else event.kind
                planned = counted_from and _PLANNED.search(lowered, clause.start, event.span.start)
                status = Status.ACTUAL if counted_from and not planned else event.status
                port = kind in (EventKind.DOCKING, EventKind.UNDOCKING)
                left = kind is EventKind.UNDOCKING and bool(_BY_AIRLOCK.match(text, event.span.end))
                no_event = outside or left or (moved and port) or (failed and kind is EventKind.DOCKING)
                no_event = no_event or self._events.is_of_empty(lowered, clause, event.span)
                void = event.void or (no_event and status is Status.ACTUAL) or self._is_of_another(text, scene, event)
                people = [group.span for group in scene.lists]
                down = kind is EventKind.LANDING
                void = void or (down and self._events.is_of_stage(lowered, clause, event.span, people))
                same = (kind, status, void) == (event.kind, event.status, event.void)
                yield event if same else replace(event, kind=kind, status=status, void=void)

    def _found(self, text: str, lowered: str, scene: Scene, index: int) -> Iterator[FoundEvent]:
        """The events of a clause, nouns by what is told of them where it goes on behind a clause by the way."""
        found = self._events.find(text, lowered, scene.sentence.clauses[index], self._site_after)
        rest = scene.sentence.resumed.get(index)
        if rest is None:
            return iter(found)
        return (self._events.settled_by(lowered, event, scene.sentence.clauses[rest]) for event in found)

    def _inherits(self, text: str, scene: Scene, clause: Span, event: FoundEvent, ahead: FoundEvent) -> FoundEvent:
        """The event as planned as the one before it: "will undock on Saturday, setting up a splashdown on Sunday",
        "will undock on Saturday and land on Sunday", "a new attempt means an arrival on Monday".
        """
        if event.void:
            return event
        later = _ORDER.index(event.kind) > _ORDER.index(ahead.kind)
        inside = clause.start > scene.sentence.span.start
        if event.noun and not event.bare and (later or (inside and _RESULT.match(text, clause.start))):
            return replace(event, status=Status.PLANNED)
        more = event.bare and inside and text.startswith("and ", clause.start)
        return replace(event, status=Status.PLANNED, bare=False, noun=False) if more else event

    def _is_of_another(self, text: str, scene: Scene, event: FoundEvent) -> bool:
        """True for "the launch of the cargo ship", and for "used the arm to detach the cargo ship": no events of the
        craft before them, nor of those who are at work.
        """
        if not (event.noun or event.kind in (EventKind.DOCKING, EventKind.UNDOCKING)):
            return False
        between = _OF if event.noun else _OBJECT
        behind = scene.craft_in(event.span.end, event.span.end + _OF_REACH)[:1]
        other = [craft for craft in behind if craft.reference is Reference.OTHER and (event.noun or craft.freight)]
        return any(between.fullmatch(text, event.span.end, craft.span.start) for craft in other)


def _stamp(text: str, scene: Scene, before: Scene | None, stamp: FoundTime | None) -> FoundTime | None:
    """The clock at the beginning of a line of a log, for what follows in it: "12:22 – Contact! It has docked"."""
    alone = before is not None and stamp in before.times and not before.events and not before.craft
    if before and (before.sentence.paragraph == scene.sentence.paragraph or alone):
        return stamp if not scene.times else None
    first = scene.times[0] if len(scene.times) == 1 else None
    if first is None or not first.clocks or first.span.start - scene.sentence.span.start >= _MARGIN:
        return None
    told = [event for event in scene.told_events() if scene.event_of(first.span) is event]
    flown = scene.craft or scene.lists
    return None if told and flown else first if _STAMPED.match(text, first.span.end) else None


def _is_news(lowered: str, event: FoundEvent) -> bool:
    """True for what an entry of a log reports, and not only recalls: "the first to have left Earth orbit"."""
    return event.status is Status.ACTUAL and not lowered.endswith("to have ", 0, event.span.start)


def _by_the_one_before(lowered: str, event: FoundEvent, last: FoundEvent | None) -> FoundEvent:
    """The event as what it must be behind another: "landed, arriving at 08:04", "docked on 7 June, left on 29 June"."""
    words = event.span.of(lowered)
    if (
        event.kind is EventKind.UNDOCKING
        and words.endswith(_IT)
        and (last is None or last.kind is not EventKind.DOCKING)
    ):
        return replace(event, void=True)  # whatever was left
    if last and event.kind is EventKind.DOCKING and last.kind is EventKind.LANDING and words.startswith("arriv"):
        return replace(event, kind=EventKind.LANDING, rule="landing.arrived")
    if last and last.noun and words.startswith("followed") and event.span.start - last.span.end < _OF_REACH:
        return replace(event, kind=last.kind, rule=f"{last.kind}.followed")  # "the splashdown followed on the 27th"
    behind = last and event.kind is EventKind.LAUNCH and last.kind is EventKind.DOCKING and words.startswith(_LEAVING)
    if behind and not lowered.endswith("had ", 0, event.span.start):  # "docked a day after it had left the pad"
        return replace(event, kind=EventKind.UNDOCKING, rule="undocking.departed")
    return event


def _as_planned(lowered: str, scene: Scene, event: FoundEvent, *, of_plan: bool) -> FoundEvent:
    """The event as a plan where its sentence tells what the plan was, or its verb is in the present and its time ahead:
    "lifts off no earlier than 3 May".
    """
    if of_plan:
        return replace(event, status=Status.PLANNED)
    present = event.status is Status.ACTUAL and not event.noun and _PRESENT.match(lowered, event.span.start)
    clause = scene.clause(event.span.start) if present else None
    ahead = clause and any(time.planned and clause.covers(time.span) for time in scene.times)
    return replace(event, status=Status.PLANNED) if ahead else event


def _ends_plan(lowered: str, event: FoundEvent, events: list[FoundEvent]) -> bool:
    """True for the end of what is planned before it: "is to be launched in May, returning in June"."""
    ahead = (e for e in events if e.span.end <= event.span.start and not e.void)
    return event.span.of(lowered) == "returning" and any(e.status is Status.PLANNED for e in ahead)


def _day_above(text: str, scene: Scene, day: FoundTime | None) -> FoundTime | None:
    """The day for the lines of a list that follow: a line of its own, "Wednesday, June 6", or the only one of a
    sentence that leads to them, "This is how Wednesday will go:".
    """
    span = scene.sentence.span
    first = scene.times[0] if scene.times else None
    if first and first.has_day and not first.clocks:
        rest = text[span.start : first.span.start] + text[first.span.end : span.end]
        if not rest.strip(" :.–-•*") or (len(scene.times) == 1 and rest.rstrip().endswith(":")):
            return first
    return day if _LINE_OF_LIST.match(text, span.start, span.end) else None


def _day_alone(text: str, scene: Scene) -> FoundTime | None:
    """The day that is all that a line holds."""
    span = scene.sentence.span
    first = scene.times[0] if scene.times else None
    if first is None or not first.has_day or first.clocks:
        return None
    rest = text[span.start : first.span.start] + text[first.span.end : span.end]
    return None if _ON_THIS_DAY.sub("", rest).strip(" :.–-•*") else first


def _names_flight(scene: Scene) -> bool:
    return any(craft.reference is Reference.NAMED for craft in scene.craft)


def _listed(scene: Scene, day: FoundTime | None, text: str) -> Iterator[FoundTime]:
    """The times of a line such as "5:45 p.m. – Undocking (6:06 p.m.) coverage"; when a broadcast begins is left out."""
    broadcast = _BROADCAST.search(scene.sentence.span.of(text))
    for number, time in enumerate(scene.times):
        if number == 0 and broadcast and time.span.start - scene.sentence.span.start < _MARGIN:
            continue
        yield replace(time, day=day.day, ago=day.ago, listed=True) if day and not time.has_day else time


def _without_numbers(text: str, craft: list[FoundCraft]) -> str:
    """The text, as long, without the designations, whose numbers begin no dates: "in Soyuz 15 August 26, 1974"."""
    for found in craft:
        if found.reference is Reference.NAMED and found.designation[-1].isdigit():
            text = text[: found.span.start] + "x" * len(found.span) + text[found.span.end :]
    return text
