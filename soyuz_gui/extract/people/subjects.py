"""Finds what people are the subject of, where their verb does not stand right behind them."""

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import FoundEvent
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.people.crews import CrewReader
from soyuz_gui.extract.people.successors import WHO
from soyuz_gui.extract.scene import Scene


def resumed(text: str, crews: CrewReader, scene: Scene, people: PersonList) -> FoundEvent | None:
    """The event that people are the subject of, behind what is told of them by the way: "A and B, who had broken
    the record, landed on Wednesday".
    """
    lone = len(people.people) == 1 and not people.people[0].traveller
    if lone or not people.are_travellers() or not WHO.match(text, people.span.end):
        return None
    for event in scene.events:
        index = scene.sentence.clause_at(event.span.start)
        verb = not event.void and (event.bare or not event.noun) and index not in scene.sentence.asides
        between = verb and people.span.end < (start := scene.sentence.clauses[index].start)
        if between and crews.take_part(text, Span(start - 1, start), event.span):
            told = range(scene.sentence.clause_at(people.span.end) + 1, index)
            return event if all(each in scene.sentence.asides for each in told) else None
    return None
