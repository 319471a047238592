"""Whom "they", "he" and "the trio" mean, where what is said of them names the craft that they rode."""

import re

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.craft import FoundCraft
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.words import rules


class AnaphoraWords:
    """The words that stand for people spoken of before, and those in front of a craft that is ridden."""

    def __init__(self, words: dict[str, list[str]]) -> None:
        self.plural = re.compile(rf"(?<!\w){rules.either(words['plural'])}(?!\w)")
        self.singular = re.compile(rf"(?<!\w){rules.either(words['singular'])}(?!\w)")
        self.ridden = re.compile(rf"(?<!\w){rules.patterns(words['ridden'])}\s+$", re.IGNORECASE)


class Anaphora:
    """Remembers the people spoken of in a paragraph; `find` gives those whom a pronoun before a craft means."""

    def __init__(self, text: str, words: AnaphoraWords) -> None:
        self._text = text
        self._words = words
        self._paragraph = -1
        self._several: PersonList | None = None
        self._one: PersonList | None = None

    def find(self, scene: Scene, craft: FoundCraft) -> tuple[PersonList, Span] | None:
        """The people meant by the last pronoun before a craft that is named as ridden, and that pronoun."""
        start = scene.sentence.span.start
        if not self._words.ridden.search(self._text, max(start, craft.span.start - 60), craft.span.start):
            return None
        found = [
            (match.start(), match.end(), meant)
            for pattern, meant in ((self._words.plural, self._several), (self._words.singular, self._one))
            for match in pattern.finditer(self._text, start, craft.span.start)
        ]
        if not found:
            return None
        begin, end, meant = max(found, key=lambda each: each[0])
        between = any(begin < people.span.start < craft.span.start for people in scene.lists)
        return (meant, Span(begin, end)) if meant and not between else None

    def subject(self, start: int, end: int) -> PersonList | None:
        """The people meant by the pronoun with which a stretch of text begins."""
        for pattern, meant in ((self._words.plural, self._several), (self._words.singular, self._one)):
            if (found := pattern.match(self._text, start)) and found.end() <= end:
                return meant
        return None

    def remember(self, scene: Scene) -> None:
        """Takes note of the travellers of a scene that was read; none is remembered from paragraph to paragraph."""
        if scene.sentence.paragraph != self._paragraph:
            self._paragraph, self._several, self._one = scene.sentence.paragraph, None, None
        for people in scene.lists:
            if not people.are_travellers():
                continue
            if len(people.people) > 1:
                self._several = people
            else:
                self._one = people
