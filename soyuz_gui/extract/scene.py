"""Everything that was found in one sentence, and simple questions about what stands where."""

from dataclasses import dataclass, field, replace

from soyuz_gui.domain.facts import Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import FoundEvent
from soyuz_gui.extract.flights.craft import FoundCraft
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.places.gazetteer import FoundName
from soyuz_gui.extract.times.finder import FoundInterval, FoundTime
from soyuz_gui.extract.words.prose import Sentence

_APART = 25  # characters between two days of which one belongs to something else: "launched in May, began to leak on"
_AND = 5  # characters of "and " before an interval
_SINCE = 9  # characters of " since " and the like
_PHRASE = 40  # characters of "the May 3 Soyuz launch"
_MARKED = 16  # characters of "after dawn on" and the like, in front of a time that begins its clause
_DATED = ".dated"  # the rule of flights that a text only mentions by their month or year
_ADJACENT = 2  # characters between a time and the noun that it belongs to


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence with its finds, each kind in the order of the text."""

    sentence: Sentence
    craft: tuple[FoundCraft, ...]
    names: tuple[FoundName, ...]
    lists: tuple[PersonList, ...]
    times: tuple[FoundTime, ...]
    intervals: tuple[FoundInterval, ...]
    events: tuple[FoundEvent, ...]
    incidents: tuple[FoundIncident, ...]
    spoken: tuple[FoundTime, ...] = ()  # the days on which a delay was announced
    _known: dict[Span, FoundEvent | None] = field(default_factory=dict, init=False, repr=False, compare=False)

    def clause(self, position: int) -> Span:
        return self.sentence.clauses[self.sentence.clause_at(position)]

    def craft_in(self, start: int, end: int) -> list[FoundCraft]:
        return [craft for craft in self.craft if start <= craft.span.start < end]

    def is_of_freight(self, span: Span, event: FoundEvent) -> bool:
        """True for what stands in another clause than an event, and there beside a craft that flies without people."""
        clause = self.clause(span.start)
        return not clause.covers(event.span) and any(craft.freight for craft in self.craft_in(clause.start, clause.end))

    def names_of(self, kind: str, start: int, end: int) -> list[FoundName]:
        return [name for name in self.names if name.kind == kind and start <= name.span.start < end]

    def told_events(self) -> list[FoundEvent]:
        """The events that the sentence states or plans."""
        return [event for event in self.events if not event.void]

    def event_of(self, span: Span) -> FoundEvent | None:
        """The event that a time or an interval belongs to.

        In the same clause the nearest event before it, else the nearest after it; with no event in the clause,
        the same in the whole sentence. Behind an event that has its time already, the next one.
        """
        if span not in self._known:
            self._known[span] = self._event_of(span)
        return self._known[span]

    def _event_of(self, span: Span) -> FoundEvent | None:
        event = self._event_beside(span)
        if event and event.span.end <= span.start and (between := self._times_between(event, span)):
            if event.status is Status.PLANNED and any(time.span == span and time.planned for time in self.times):
                return event  # "moved Crew-90 from 3 May to no earlier than 5 May"
            happened = event.status is Status.ACTUAL and not event.noun
            parted = any(t.has_day and span.start - t.span.end > _APART for t in between)
            return self._next_event(span) or (None if happened and parted else event)
        return event

    def _times_between(self, event: FoundEvent, span: Span) -> list[FoundTime]:
        """Other times of the same sort, days or clocks, that stand between an event and a time."""
        own = next((time for time in self.times if time.span == span), None)
        if own is None or own.part:
            return []
        between = [t for t in self.times if event.span.end <= t.span.start and t.span.end <= span.start and not t.part]
        return [t for t in between if (t.has_day and own.has_day) or (t.clocks and own.clocks)]

    def _next_event(self, span: Span) -> FoundEvent | None:
        """The event behind a time, unless another time stands between."""
        event = next((e for e in self._within_reach(span) if e.span.start >= span.end), None)
        if event is None or any(span.end <= t.span.start and t.span.end <= event.span.start for t in self.times):
            return None
        return event

    def _event_beside(self, span: Span) -> FoundEvent | None:
        for event in self.events:  # "a 7:35 a.m. Thursday docking"
            if event.noun and 0 < event.span.start - span.end < _ADJACENT:
                return event
            if event.rule == "launch.since" and 0 < span.start - event.span.end < _SINCE:
                return event
        if end := next((time.attributive for time in self.times if time.span == span), 0):
            behind = (e for e in self.events if e.noun and span.end < e.span.start < min(end, span.end + _PHRASE))
            return next(behind, None)
        events = [event for event in self.events if not self._is_of_other(event, span)]
        index = self._clause_of(span)
        clause = self.sentence.clauses[index]
        if self.begins_when(span, index + 1) and not self._is_told_of(clause, span, events):
            clause = self.sentence.clauses[index + 1]
        if inside := _nearest([e for e in events if clause.covers(e.span)], span):
            return inside
        owners = [self.sentence.clauses[own] for own, rest in self.sentence.resumed.items() if rest == index]
        if told := _nearest([e for e in events if e.noun and any(owner.covers(e.span) for owner in owners)], span):
            return told  # "the start, which was to have been seen by thousands, was put off until 3 May"
        if any(time.span == span and time.ago and "ago" not in time.ago and " " in time.ago for time in self.times):
            return None  # "next year" belongs to nothing outside its clause
        around = [e for e in self._within_reach(span) if e in events and not self._tells_apart(index, span, e)]
        if around and around[0].span.start >= span.end:  # "On 3 May, after it had undocked, the capsule landed"
            main = [e for e in around if self.sentence.clause_at(e.span.start) not in self.sentence.asides]
            return (main or around)[0]
        return _nearest(around, span)

    def _clause_of(self, span: Span) -> int:
        """The clause of a time; that before an interval, "left on Tuesday, two days after Crew-10 arrived"."""
        index = self.sentence.clause_at(span.start)
        begins = index > 0 and span.start == self.sentence.clauses[index].start
        return index - 1 if begins and any(i.span == span and i.anchor for i in self.intervals) else index

    def _is_of_other(self, event: FoundEvent, span: Span) -> bool:
        """True for a time in front of what an event hangs on, and of an interval that counts from it: "at 11 p.m., 27
        hours after takeoff".
        """
        counts = any(i.span.overlaps(event.span) and span.end <= i.span.start for i in self.intervals)
        return counts or _hangs_on_other(event, span)

    def _tells_apart(self, index: int, span: Span, event: FoundEvent) -> bool:
        """True for a time of a clause that tells something else than what an event of another clause is told in: "flew
        four times after becoming a cosmonaut in 1973", "in March a line leaked where it docks".
        """
        clause, other = self.sentence.clauses[index], self.sentence.clause_at(event.span.start)
        if other in self.sentence.apart and other > index:
            return True
        if other < index and any(clause.covers(i.span) and i.span.end <= span.start for i in self.intervals):
            return True  # "no pictures of the landing, but 15 minutes later at 12:18 a camera was there"
        own = not event.noun or any(self.sentence.clauses[other].covers(time.span) for time in self.times)
        said = index in self.sentence.asides and span.start - clause.start > _MARKED
        planned = any(time.span == span and time.planned for time in self.times)
        return said and own and not planned and event.status is Status.ACTUAL

    def _is_told_of(self, clause: Span, span: Span, events: list[FoundEvent]) -> bool:
        """True for a time behind an event of its own clause, which "when" only tells more of; not for the end of a
        wait: "did not leave until the 19th, when they landed".
        """
        waited = any(time.span == span and time.since for time in self.times)
        before = (e for e in events if clause.start <= e.span.start and e.span.end <= span.start and not e.void)
        return not waited and any(not event.noun or event.status is Status.PLANNED for event in before)

    def begins_when(self, span: Span, index: int) -> bool:
        """True for a time right before a clause that tells what happened then: "until 3 October, when it landed"."""
        return index in self.sentence.whens and span.end >= self.sentence.clauses[index].start - 3

    def _within_reach(self, span: Span) -> list[FoundEvent]:
        """The events of the clauses that no semicolon or colon keeps from a place."""
        index = self.sentence.clause_at(span.start)
        first = max((i for i in range(1, index + 1) if i in self.sentence.breaks), default=0)
        last = min((i for i in self.sentence.breaks if i > index), default=len(self.sentence.clauses)) - 1
        start, end = self.sentence.clauses[first].start, self.sentence.clauses[last].end
        return [event for event in self.events if start <= event.span.start < end]

    def times_of(self, event: FoundEvent) -> list[FoundTime]:
        """The times of an event; of days on both sides of it those behind, since the others are something else's."""
        times = [time for time in self.times if self._counts(time) and self.event_of(time.span) is event]
        times = [time for time in times if not self.is_of_freight(time.span, event)]
        if event.rule.endswith(_DATED):
            times = [time for time in times if time.day.year]
        if event.status is Status.ACTUAL:
            times = [time for time in times if not time.planned] or ([] if not event.noun else times)
        behind = [time for time in times if time.span.start >= event.span.end]
        if any(time.clocks for time in behind):  # a clock in front is that of the line, or of something else
            times = [time for time in times if time in behind or not time.clocks]
        if any(i.direction > 0 and not i.anchor and i.span.start >= event.span.end for i in self.intervals_of(event)):
            times = behind  # "left on July 26 and docked two days later"
        if len(times) == 2 and (whole := self._of_one_moment(*times)):
            return [whole]
        apart = any(not t.day.agrees_with(b.day) for t in times for b in behind if t.has_day and b.has_day)
        return behind if apart and any(b.has_day for b in behind) else times

    def _of_one_moment(self, day: FoundTime, clock: FoundTime) -> FoundTime | None:
        """A clock with the day right before its clause: "stayed until Wednesday, when it undocked at 5:05 p.m."."""
        then = self.begins_when(day.span, self.sentence.clause_at(clock.span.start))
        one = then and clock.clocks and not (clock.has_day or day.clocks)
        return replace(clock, day=day.day, ago=day.ago) if one else None

    def once_planned(self, event: FoundEvent) -> list[FoundTime]:
        """The times for which what came at another one had been planned: "its start, once set for May 3, came on"."""
        if event.status is not Status.ACTUAL:
            return []
        times = [t for t in self.times if t.planned and self.event_of(t.span) is event]
        clause = self.clause(event.span.start)
        return [t for t in times if clause.covers(t.span) and self.times_of(event) and t not in self.times_of(event)]

    def _counts(self, time: FoundTime) -> bool:
        return not time.since or self.begins_when(time.span, self.sentence.clause_at(time.span.start) + 1)

    def intervals_of(self, event: FoundEvent) -> list[FoundInterval]:
        """The intervals that lead to an event; one that begins a clause without events leads to nothing told."""
        return [i for i in self.intervals if self.event_of(i.span) is event and not self._leads_elsewhere(i)]

    def _leads_elsewhere(self, interval: FoundInterval) -> bool:
        """True for "docked, and three hours later the crews shook hands"."""
        index = self.sentence.clause_at(interval.span.start)
        clause = self.sentence.clauses[index]
        begins = index > 0 and interval.direction > 0 and interval.span.start - clause.start < _AND
        return begins and not interval.anchor and not any(clause.covers(event.span) for event in self.events)


def _hangs_on_other(event: FoundEvent, span: Span) -> bool:
    """True for a time in front of what an event hangs on; right before a preposition it may be the event's own: "Friday
    for launch", but not "on Saturday moved the launch".
    """
    return event.governor is not None and event.governor - span.end > (0 if event.moved else _ADJACENT)


def _nearest(events: list[FoundEvent], span: Span) -> FoundEvent | None:
    """The event whose words hold a time ("carried two on 3 May into orbit"), else that before it, else that behind."""
    if around := next((event for event in events if event.span.covers(span)), None):
        return around
    before = [event for event in events if event.span.end <= span.start]
    after = [event for event in events if event.span.start >= span.end]
    return before[-1] if before else after[0] if after else None
