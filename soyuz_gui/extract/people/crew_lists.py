"""Reads crews that stand below each other, one name a line, under words that introduce them: "Backup crew:"."""

import re
from pathlib import Path

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.flight import LISTED, Flight, Seat
from soyuz_gui.extract.flights.sections import title_of
from soyuz_gui.extract.people.company import FoundPerson
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.words import rules

_LONGEST_LINE = 140
_LONGEST_HEADING = 8  # words
_LONGEST_TOP = 4  # words of one with which a page begins
# What stands in a table beside its names and begins no list of its own: its head, the rule below it, how often somebody
# flew, and the country below that: "Position | Crew", "---|---", "Second spaceflight"
_FILLER = re.compile(
    r"\W*(?:position|post|role|seat)\W+[\w ]*(?:crew|astronauts?|cosmonauts?|names?)[\w ]*\W*|[\s|:–—-]*"
    r"|\W*(?P<count>[a-z]+(?: and [a-z]+)? (?:space ?)?(?:flight|mission))\W*",
    re.IGNORECASE,
)
_COUNTRY = re.compile(r"\W*[A-Z]\w+(?:[ ][A-Z](?!rew)\w+)?\W*")
_POINT_WIDTH = 2  # of the point, which may count as the end of a dateline
_POINT = re.compile(r"[-–•*▪◦]\s")
_ROLE_BEFORE = re.compile(r"[\W\d]*(?:[\w.-]+[ \t]+){0,4}(?:[\w.-]+(?=:))?[^\w\s]?\s*")
_AROUND = re.compile(r"/[A-Z]\w+|\([^()]*\)|\[[^\[\]]*\]|[\W\d]|\b(?:and|Jr|Sr|II|III)\b")


class CrewListWords:
    """The words of `boxes.toml` that introduce a list of people, and those that no line of one holds."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "boxes")["lists"]
        self.crew, self.reserve, self.homeward, self.verbs = (
            re.compile(rf"(?<![\w-]){rules.either(words[kind])}(?![\w-])", re.IGNORECASE)
            for kind in ("crew", "reserve", "homeward", "verbs")
        )
        self.profiles = re.compile(rf"(?<!\w){rules.either(words['profiles'])}(?!\w)", re.IGNORECASE)
        roles, posts = rules.either(words["posts"] + words["travellers"]), rules.either(words["posts"])
        self.roles = re.compile(rf"(?<![\w-]){roles}(?![\w-])", re.IGNORECASE)
        self.post_first = re.compile(rf"\W*{roles}(?:[ ]\d)?[ \t]*[|:\t]", re.IGNORECASE)
        self.post_last = re.compile(
            rf"(?:,? Jr\.)?(?:[ ][\[(]\d{{1,2}}[\])])?\W{{1,3}}{posts}(?:[ ]\d)?(?:[ ]\([^()]*\))?\W*", re.IGNORECASE
        )
        self.post_alone = re.compile(rf"\W*{posts}\W*", re.IGNORECASE)


class CrewLists:
    """Seats the people of such lists in the flight that the words above them name, else the one spoken of."""

    def __init__(self, text: str, cast: Cast, words: CrewListWords) -> None:
        self._text = text
        self._cast = cast
        self._words = words
        self._below: int | None = None  # the paragraph that the next line of the list must be
        self._flight: Flight | None = None  # None for a list of those who do not fly
        self._leg: Leg | None = None
        self._title: Scene | None = None  # the heading right above
        self._is_introduced = False  # by words, so that any name is of the list
        self._is_ahead = False  # of all flights, in a table that begins the article
        self._ahead: list[Seat] = []
        self._was_count = False  # the line above told how often somebody flew
        self._has_profiles = False  # below a sentence that promises them
        self._paragraph = -1
        self._running: list[FoundPerson] = []  # those whose list began in a line above

    def read(self, scene: Scene) -> bool:
        """True where a scene was a line of a list, or of one that no words introduce: "• Ann Brown, Commander"."""
        people = self._people_in(scene)
        self._read_profile(scene, people)
        if self._below != scene.sentence.paragraph and self._is_entry(scene, people):
            self._begin(scene if any(map(_is_flight, scene.craft)) else self._title or scene)
            self._below = scene.sentence.paragraph
        if self._below == scene.sentence.paragraph and self._is_filler(scene):
            self._below += 1
            return True
        if self._below == scene.sentence.paragraph and self._is_line(scene, people):
            self._below += 1
            seats = [Seat(person, self._leg, Status.ACTUAL, LISTED) for person in people if not person.official]
            named = {c.designation: c for c in scene.craft if _is_flight(c)}
            if len(named) == 1 and self._flight:  # "Tom Brown, commander of Soyuz 19"
                self._cast.named(*named.values()).seats += seats
            elif self._flight:
                self._flight.seats += seats
            elif self._is_ahead:
                self._ahead += seats
            return True
        self._below, self._is_introduced = None, False
        self._title = scene if scene.sentence.heading else None
        if self._introduces(scene):
            self._begin(scene)
            self._is_introduced = True
        return False

    def _is_filler(self, scene: Scene) -> bool:
        """True for a line of a table that names nobody, and begins nothing else."""
        place = (self._text, scene.sentence.span.start, scene.sentence.span.end)
        found, was_count = _FILLER.fullmatch(*place), self._was_count
        self._was_count = bool(found and found["count"])
        return bool(found or (was_count and not scene.lists and _COUNTRY.fullmatch(*place)))

    def _read_profile(self, scene: Scene, people: list[FoundPerson]) -> None:
        """Seats whom a paragraph is about below "a look at the crew": "- Pilot Ann Brown, 42, of Dayton, is …"."""
        line, begins = scene.sentence.span, scene.sentence.paragraph != self._paragraph
        self._paragraph = scene.sentence.paragraph
        flight = self._cast.current
        if self._has_profiles and begins and people and flight and flight.kind is CraftKind.CREWED:
            first = people[0]
            point = _POINT.match(self._text, line.start) or _POINT.match(self._text, max(0, line.start - _POINT_WIDTH))
            led = point and _ROLE_BEFORE.fullmatch(self._text, line.start, first.span.start)
            titled = scene.sentence.heading and self._is_bare(line, people)
            if (led and first.is_traveller) or (titled and len(people) == 1):
                flight.seats.append(Seat(first, Leg.LAUNCH, Status.ACTUAL, LISTED))
        self._has_profiles = self._has_profiles or self._says(self._words.profiles, line)

    def close(self) -> None:
        """Seats those of a table that stands ahead of all flights in the only one that is named below it."""
        crewed = [flight for flight in self._cast.flights if flight.kind is CraftKind.CREWED]
        if len(crewed) == 1 and not crewed[0].seats:
            crewed[0].seats += self._ahead

    def _people_in(self, scene: Scene) -> list[FoundPerson]:
        """The people of a line, those of a list that began above among them."""
        line = scene.sentence.span
        found = [*self._running, *(person for group in scene.lists for person in group.people)]
        self._running = [person for person in found if person.span.start >= line.end]
        return [person for person in found if line.covers(person.span)]

    def _is_line(self, scene: Scene, people: list[FoundPerson]) -> bool:
        """True for a line that names somebody, with a role before or behind the name, and says no more; in a list that
        words introduce for any line of names alone, and for a role that was broken off one.
        """
        line = scene.sentence.span
        if len(line) > _LONGEST_LINE or self._words.verbs.search(self._text, line.start, line.end):
            return False
        if not people:
            return self._is_introduced and bool(self._words.post_alone.fullmatch(self._text, line.start, line.end))
        told = self._words.roles.search(self._text, line.start, people[0].span.start) or any(
            person.is_traveller for person in people
        )
        listed = self._is_introduced and (self._is_bare(line, people) or self._ends_with_post(line, people))
        return bool((told or listed) and _ROLE_BEFORE.fullmatch(self._text, line.start, people[0].span.start))

    def _is_entry(self, scene: Scene, people: list[FoundPerson]) -> bool:
        """True for a point of a list, or a row of a table, that names somebody with a post in a crew; and for names
        alone below a title that is a flight.
        """
        line = scene.sentence.span
        if not (scene.sentence.heading and people and self._is_line(scene, people)):
            return False
        if self._ends_with_post(line, people) or ", " in people[0].span.of(self._text):
            return True
        if self._title and title_of(self._text, self._title) and self._is_bare(line, people):
            return True
        begins = _POINT.match(self._text, line.start) or self._words.post_first.match(self._text, line.start)
        return bool(begins and self._words.roles.search(self._text, line.start, line.end))

    def _ends_with_post(self, line: Span, people: list[FoundPerson]) -> bool:
        return bool(self._words.post_last.fullmatch(self._text, people[-1].span.end, line.end))

    def _is_bare(self, line: Span, people: list[FoundPerson]) -> bool:
        """True for a line of names and what stands in brackets."""
        between = self._text[line.start : line.end]
        for person in reversed(people):
            between = between[: person.span.start - line.start] + " " + between[person.span.end - line.start :]
        return not _AROUND.sub("", between)

    def _introduces(self, scene: Scene) -> bool:
        """True for "Prime crew", and for a sentence on a crew that ends with a colon; below a headline that tells of an
        event, or begins the page, stands who wrote it: "Astronauts mend their station".
        """
        words = scene.sentence.span.of(self._text)
        longest = _LONGEST_HEADING if scene.sentence.paragraph else _LONGEST_TOP
        headed = scene.sentence.heading and len(words.split()) <= longest and not scene.events
        told = words.endswith(":") or headed
        return told and not scene.lists and bool(self._words.crew.search(words))

    def _begin(self, scene: Scene) -> None:
        span = scene.sentence.span
        self._below = scene.sentence.paragraph + 1
        self._leg = Leg.LANDING if self._says(self._words.homeward, span) else None
        named = [craft for craft in scene.craft if _is_flight(craft)]
        flight = self._cast.named(named[-1]) if named else self._cast.current
        crewed = flight is not None and flight.kind is CraftKind.CREWED
        reserve = self._says(self._words.reserve, span)
        self._flight = flight if crewed and not reserve else None
        self._is_ahead = flight is None and not reserve

    def _says(self, pattern: re.Pattern[str], span: Span) -> bool:
        return bool(pattern.search(self._text, span.start, span.end))


def _is_flight(craft: FoundCraft) -> bool:
    return craft.reference is Reference.NAMED and craft.kind is CraftKind.CREWED
