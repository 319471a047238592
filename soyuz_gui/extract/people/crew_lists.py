"""Reads crews that stand below each other, one name a line, under words that introduce them: "Backup crew:"."""

import re
from pathlib import Path

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights import stories
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import LISTED, Flight, Seat
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.words import rules

_LONGEST_LINE = 140
_LONGEST_HEADING = 8  # words
_POINT = re.compile(r"[-–•*▪◦]\s")
_ROLE_BEFORE = re.compile(r"[\W\d]*(?:[\w.-]+[ \t]+){0,4}[^\w\s]?\s*")


class CrewListWords:
    """The words of `boxes.toml` that introduce a list of people, and those that no line of one holds."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "boxes")["lists"]
        self.crew, self.reserve, self.homeward, self.roles, self.verbs = (
            re.compile(rf"(?<![\w-]){rules.either(words[kind])}(?![\w-])", re.IGNORECASE)
            for kind in ("crew", "reserve", "homeward", "roles", "verbs")
        )
        self.post_first = re.compile(rf"\W*{rules.either(words['roles'])}(?:[ ]\d)?[ \t]*[|:\t]", re.IGNORECASE)


class CrewLists:
    """Seats the people of such lists in the flight that the words above them name, else the one spoken of."""

    def __init__(self, text: str, cast: Cast, words: CrewListWords) -> None:
        self._text = text
        self._cast = cast
        self._words = words
        self._below: int | None = None  # the paragraph that the next line of the list must be
        self._flight: Flight | None = None  # None for a list of those who do not fly
        self._leg: Leg | None = None
        self._is_titled = False  # below a flight's name and days, where a line of nothing but names is its crew
        self._title: Scene | None = None  # the heading right above
        self._is_ahead = False  # of all flights, in a table that begins the article
        self._ahead: list[Seat] = []

    def read(self, scene: Scene) -> bool:
        """True where a scene was a line of a list, or of one that no words introduce: "• Ann Brown, Commander"."""
        if self._below != scene.sentence.paragraph and self._is_entry(scene):
            self._begin(self._title or scene)
            self._below = scene.sentence.paragraph
        if self._below == scene.sentence.paragraph and self._is_line(scene):
            self._below += 1
            people = [person for group in scene.lists for person in group.people if not person.official]
            seats = [Seat(person, self._leg, Status.ACTUAL, LISTED) for person in people]
            if self._flight:
                self._flight.seats += seats
            elif self._is_ahead:
                self._ahead += seats
            return True
        self._below = None
        self._title = scene if scene.sentence.heading else None
        self._is_titled = stories.titled(self._text, scene) is not None
        if self._is_titled or self._introduces(scene):
            self._begin(scene)
        return False

    def close(self) -> None:
        """Seats those of a table that stands ahead of all flights in the only one that is named below it."""
        crewed = [flight for flight in self._cast.flights if flight.kind is CraftKind.CREWED]
        if len(crewed) == 1 and not crewed[0].seats:
            crewed[0].seats += self._ahead

    def _is_line(self, scene: Scene) -> bool:
        """True for a line that names somebody, with a role before or behind the name, and says no more."""
        line = scene.sentence.span
        people = [person for group in scene.lists for person in group.people]
        if len(line) > _LONGEST_LINE or self._words.verbs.search(self._text, line.start, line.end):
            return False
        if self._is_titled and (not people or people[-1].phrase.end < line.end - 1):
            return False
        role = people and self._words.roles.search(self._text, line.start, people[0].span.start)
        if not role and not any(person.is_traveller for person in people):
            return False
        return bool(_ROLE_BEFORE.fullmatch(self._text, line.start, scene.lists[0].span.start))

    def _is_entry(self, scene: Scene) -> bool:
        """True for a point of a list, or a row of a table, that names somebody with a post in a crew."""
        line = scene.sentence.span
        return bool(
            scene.sentence.heading
            and (_POINT.match(self._text, line.start) or self._words.post_first.match(self._text, line.start))
            and self._is_line(scene)
            and self._words.roles.search(self._text, line.start, line.end)
        )

    def _introduces(self, scene: Scene) -> bool:
        """True for "Prime crew", and for a sentence on a crew that ends with a colon."""
        words = scene.sentence.span.of(self._text)
        told = words.endswith(":") or (scene.sentence.heading and len(words.split()) <= _LONGEST_HEADING)
        return told and not scene.lists and bool(self._words.crew.search(words))

    def _begin(self, scene: Scene) -> None:
        span = scene.sentence.span
        self._below = scene.sentence.paragraph + 1
        self._leg = Leg.LANDING if self._says(self._words.homeward, span) else None
        named = [c for c in scene.craft if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED]
        flight = self._cast.named(named[-1]) if named else self._cast.current
        crewed = flight is not None and flight.kind is CraftKind.CREWED
        reserve = self._says(self._words.reserve, span)
        self._flight = flight if crewed and not reserve else None
        self._is_ahead = flight is None and not reserve

    def _says(self, pattern: re.Pattern[str], span: Span) -> bool:
        return bool(pattern.search(self._text, span.start, span.end))
