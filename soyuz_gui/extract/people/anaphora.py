"""Whom "they", "he" and "the trio" mean, where what is said of them names the craft that they rode."""

import re

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.craft import FoundCraft
from soyuz_gui.extract.people.company import FoundPerson, PersonList
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.words import rules


class AnaphoraWords:
    """The words that stand for people spoken of before, and those in front of a craft that is ridden."""

    def __init__(self, words: dict[str, list[str]]) -> None:
        self.plural = re.compile(rf"(?<!\w){rules.either(words['plural'])}(?!\w)")
        self.singular = re.compile(rf"(?<!\w){rules.either(words['singular'])}(?!\w)")
        self.plural_of = re.compile(rf"(?<!\w){rules.either(words['plural'] + words['plural_of'])}(?!\w)")
        self.singular_of = re.compile(rf"(?<!\w){rules.either(words['singular'] + words['singular_of'])}(?!\w)")
        self.ridden = re.compile(rf"(?<!\w){rules.patterns(words['ridden'])}\s+$", re.IGNORECASE)


class Anaphora:
    """Remembers the people spoken of in a paragraph; `find` gives those whom a pronoun before a craft means."""

    def __init__(self, text: str, words: AnaphoraWords) -> None:
        self._text = text
        self._words = words
        self._paragraph = -1
        self._several: PersonList | None = None
        self._one: PersonList | None = None
        self._spoken_of: list[PersonList | None] = [None, None]  # one, several; whatever the paragraph

    def meant(self, scene: Scene) -> list[FoundPerson]:
        """Those whom the pronouns of a sentence may mean, were they named paragraphs ago: "His last mission was …"."""
        start, end = scene.sentence.span.start, scene.sentence.span.end
        patterns = (self._words.singular_of, self._words.plural_of)
        told = (
            people
            for pattern, people in zip(patterns, self._spoken_of, strict=True)
            if pattern.search(self._text, start, end)
        )
        return [person for people in told if people for person in people.people]

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
        travellers = [people for people in scene.lists if people.are_travellers()]
        alone = [people for people in travellers if len(people.people) == 1]
        for people in travellers:
            if len(people.people) > 1:
                self._several = self._spoken_of[1] = people
        if alone and not self._goes_on(scene, alone[0]):
            self._one = alone[-1]
            self._spoken_of[0] = alone[0]  # "Ann flew, joining Bob": the one whom it is about

    def _goes_on(self, scene: Scene, people: PersonList) -> bool:
        """True where a sentence speaks of somebody named before, by a pronoun: "He flew with Ann Brown"."""
        start = scene.sentence.span.start
        return bool(self._spoken_of[0] and self._words.singular.search(self._text, start, people.span.start))
