"""Everything that was found in one sentence, and simple questions about what stands where."""

from dataclasses import dataclass

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.company import PersonList
from soyuz_gui.extract.craft import FoundCraft
from soyuz_gui.extract.events import FoundEvent
from soyuz_gui.extract.gazetteer import FoundName
from soyuz_gui.extract.incidents import FoundIncident
from soyuz_gui.extract.prose import Sentence
from soyuz_gui.extract.times import FoundInterval, FoundTime


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

    def clause(self, position: int) -> Span:
        return self.sentence.clauses[self.sentence.clause_at(position)]

    def craft_in(self, start: int, end: int) -> list[FoundCraft]:
        return [craft for craft in self.craft if start <= craft.span.start < end]

    def names_of(self, kind: str, start: int, end: int) -> list[FoundName]:
        return [name for name in self.names if name.kind == kind and start <= name.span.start < end]

    def told_events(self) -> list[FoundEvent]:
        """The events that the sentence states or plans."""
        return [event for event in self.events if not event.void]

    def event_of(self, span: Span) -> FoundEvent | None:
        """The event that a time or an interval belongs to.

        In the same clause the nearest event before it, else the nearest after it; with no event in the clause,
        the same in the whole sentence.
        """
        clause = self.clause(span.start)
        index = self.sentence.clause_at(span.start) + 1
        if self.begins_when(span, index):
            clause = self.sentence.clauses[index]
        return _nearest([e for e in self.events if clause.covers(e.span)], span) or _nearest(
            self._within_reach(span), span
        )

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
        behind = [time for time in times if time.span.start >= event.span.end]
        apart = any(not t.day.agrees_with(b.day) for t in times for b in behind if t.has_day and b.has_day)
        return behind if apart and any(b.has_day for b in behind) else times

    def _counts(self, time: FoundTime) -> bool:
        return not time.since or self.begins_when(time.span, self.sentence.clause_at(time.span.start) + 1)

    def intervals_of(self, event: FoundEvent) -> list[FoundInterval]:
        return [interval for interval in self.intervals if self.event_of(interval.span) is event]


def _nearest(events: list[FoundEvent], span: Span) -> FoundEvent | None:
    before = [event for event in events if event.span.end <= span.start]
    after = [event for event in events if event.span.start >= span.end]
    return before[-1] if before else after[0] if after else None
