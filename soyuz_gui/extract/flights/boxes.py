"""Reads the tables that stand beside a flight, line by line: "Launch date: 6 June 1971", "Launch crew—A, B, C"."""

import re
from pathlib import Path

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.flight import Flight, Place, Seat, Statement
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime
from soyuz_gui.extract.words import rules

_LEGS = {"crew_up": Leg.LAUNCH, "crew_down": Leg.LANDING}
_LONGEST_LABEL = 24
_OF_MANY = re.compile(r"\W*Expedition\s+\d+(?:[-–]\d+)?\s*(?::|$)")  # a heading of a stay that several flights serve
_USUAL_ZONE = "UTC"  # of a table that tells none
_PLACES = ("sites", "landing_areas", "vehicles", "stations")
_WHERE = {"launch": "sites", "landing": "landing_areas"}  # the places that stand below an event
_LONGEST_LINE = 60
_LAST_LINE = 3  # of what stands below an event
_COUNTRY = re.compile(r"(?:\s\([^()\n]{2,20}\))?[\s,:;|–-]{1,4}")  # between a flight and its days, in a row of a table
_CELL = re.compile(r"[\s,:;|–-]{1,4}")
_CELLS_BELOW = 2  # a flight's name that of its crew stands, where its day is between them
_BLOCKS = (EventKind.LAUNCH, EventKind.LANDING)  # what a sheet tells of by places and days alone


class BoxLabels:
    """The labels of `boxes.toml`, as patterns; of kinds that share a label, the one whose value fits is meant."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "boxes")
        labels = words["labels"]
        below = rules.either(words["below"]["labels"])
        self._below = re.compile(rf"(?i:\s*(?:{below}):)?\s*")
        self._orphan = re.compile(rf"(?i:\s*({below}):\s+)")
        every = rules.either([word for of_kind in labels.values() for word in of_kind])
        self._any = re.compile(rf"(?i:[-–•*|]?\s*{every})")
        self._inner = re.compile(rf"(?<=[\w.)] )(?=[{rules.UPPER}])(?i:{every}):\s")
        bare = rf"|(?=\s[{rules.UPPER}][^;]{{0,80}}$)"  # "Launch site Baikonur 1/5"
        bare_name = rf"|(?=\s[{rules.UPPER}][\w.’'-]+(?:\s[{rules.UPPER}][\w.’'-]+){{1,3}}$)"  # "Landing Ann Brown"
        self._patterns = {
            kind: re.compile(
                rf"(?i:[-–•*|]?\s*({rules.either(words)}))\s*"
                rf"(?:[:—–\t|]+\s*|(?=\s\d[^.;]{{0,80}}$){bare_name if kind in _LEGS else bare}|$)"
            )
            for kind, words in labels.items()
        }

    def below_end(self, text: str, line: Span) -> int:
        """Where the value of a line begins that stands below an event: "Date: 7 June 1988"."""
        found = self._below.match(text, line.start, line.end)
        return found.end() if found else line.start

    def orphan(self, text: str, line: Span) -> str:
        """The label of a line that belongs below that of an event, in lower case: "Date: 7 June 1988"; else empty."""
        found = self._orphan.match(text, line.start, line.end)
        return found[1].lower() if found else ""

    def parts(self, text: str, line: Span) -> list[Span]:
        """A line, cut where further labels stand in it: "Crew: A, B, C Launch: 5 April 2011"."""
        starts = [line.start, *(found.start() for found in self._inner.finditer(text, line.start + 1, line.end))]
        return [Span(start, end) for start, end in zip(starts, [*starts[1:], line.end], strict=True)]

    def kinds_at(self, text: str, line: Span) -> list[tuple[str, Span]]:
        """The kinds whose label a line begins with, longest label first, each with the place of its label."""
        if not self._any.match(text, line.start, line.end):
            return []
        found = [(kind, match) for kind, p in self._patterns.items() if (match := p.match(text, line.start, line.end))]
        found.sort(key=lambda pair: -len(pair[1][1]))
        return [(kind, Span(match.start(1), match.end())) for kind, match in found]


class Boxes:
    """Reads the lines of tables into statements about the flight that the article speaks of."""

    def __init__(self, text: str, cast: Cast, calendar: Calendar, labels: BoxLabels) -> None:
        self._text = text
        self._cast = cast
        self._calendar = calendar
        self._labels = labels
        self._pending: list[tuple[str, Span]] = []  # a label whose value stands on the next line
        self._event: tuple[str, Span, int] | None = None  # that of the last label, with its label and paragraph
        self._subject: Flight | None = None  # the flight of the heading above
        self._titled = -2  # the paragraph of that heading
        self._launched: FoundTime | None = None  # the day that stands alone below that heading
        self._is_apart = False  # below a heading that is no flight
        self._orphans: list[tuple[str, Scene]] = []  # lines that belong to events which nothing names

    def read(self, scene: Scene) -> bool:
        """True where a heading was a line of a table, and was read as one."""
        line = scene.sentence.span
        named = [c for c in scene.craft if c.kind is CraftKind.CREWED] if scene.sentence.heading else []
        if named and not self._text[line.start : named[0].span.start].strip(" =#*-"):
            self._subject = self._cast.named(named[0])
            self._titled, self._is_apart = scene.sentence.paragraph, False
            return self._read_row(scene, named[0].span) or self._read_title(scene, named[0].span)
        if scene.sentence.paragraph == self._titled + 1 and self._subject and len(scene.times) > 1:
            return self._read_title(scene, None)
        if self._read_below(scene):
            return True
        if scene.sentence.heading and _OF_MANY.match(self._text, line.start):
            self._subject, self._is_apart = None, True
        parts = self._labels.parts(self._text, line) if scene.sentence.heading else [line]
        read = [self._read_line(scene, part) for part in parts]  # all of them
        return any(read)

    def close(self) -> None:
        """Reads a sheet that tells of two events by day and place alone: the first is the launch, the other the
        landing.
        """
        blocks: list[dict[str, Scene]] = []
        for label, scene in self._orphans:
            if not blocks or label in blocks[-1]:
                blocks.append({})
            blocks[-1][label] = scene
        flights = [flight for flight in self._cast.flights if flight.designation and flight.kind is CraftKind.CREWED]
        if len(blocks) != len(_BLOCKS) or not flights or any(not _has_day(block) for block in blocks):
            return
        for kind, block in zip(_BLOCKS, blocks, strict=True):
            for scene in block.values():
                line = scene.sentence.span
                value = Span(self._labels.below_end(self._text, line), line.end)
                for meant in (kind.value, _WHERE[kind.value]):
                    self._state(self._cast.main or flights[0], meant, line, value, scene)

    def _read_line(self, scene: Scene, line: Span) -> bool:
        """Reads a line of a table, or what it says under one of its labels."""
        kinds = self._labels.kinds_at(self._text, line)
        alone = [pair for pair in kinds if pair[1].end >= line.end]
        flight = self._subject or self._cast.current
        if not kinds and self._event is None and (label := self._labels.orphan(self._text, line)):
            self._orphans.append((label, scene))
        if not kinds and flight and self._goes_on(flight, scene):
            return True
        self._event = next(((kind, label, scene.sentence.paragraph) for kind, label in kinds if kind in _WHERE), None)
        if self._is_apart and kinds:
            return True
        if alone or flight is None or flight.kind is not CraftKind.CREWED:
            self._pending = alone
            return bool(alone)
        meant, self._pending = kinds or self._pending, []
        values = [Span(max(label.start, line.start), line.end) for _, label in meant]
        return any(
            self._state(flight, kind, label, value, scene) for (kind, label), value in zip(meant, values, strict=True)
        )

    def _goes_on(self, flight: Flight, scene: Scene) -> bool:
        """Reads what stands below "Launch: October 14, 1976": its clock, its place, "Location: Baikonur"."""
        line = scene.sentence.span
        if self._event is None or len(line) > _LONGEST_LINE or flight.kind is not CraftKind.CREWED:
            return False
        kind, label, paragraph = self._event
        if scene.sentence.paragraph > paragraph + _LAST_LINE:
            return False
        start = self._labels.below_end(self._text, line)
        first = scene.times[0] if scene.times else None
        if first and first.span.start == start and not self._text[first.span.end : line.end].strip(" ."):
            self._tell(flight, kind, label, first)
            return True
        return self._state(flight, _WHERE[kind], line, Span(start, line.end), scene)

    def pass_over(self) -> None:
        """Takes note of a line that was read by others: a label before it waits for no value any more."""
        self._pending = []

    def _read_title(self, scene: Scene, name: Span | None) -> bool:
        """Reads "Soyuz TM-11 December 2, 1990–May 26, 1991": a flight from its launch to its landing. The days may
        also stand on the line behind its `name`.
        """
        start = name.end if name else scene.sentence.span.start
        if self._subject is None or not scene.times or start > scene.times[0].span.start:
            return False
        rest = (
            self._text[start : scene.times[0].span.start]
            + self._text[scene.times[-1].span.end : scene.sentence.span.end]
        )
        if len(scene.times) > 2 or rest.strip(" ,:;()–—-"):
            return False
        for kind, time in zip(("launch", "landing"), scene.times, strict=False):
            self._tell(self._subject, kind, name or time.span, time)
        return True

    def _read_below(self, scene: Scene) -> bool:
        """Reads the cells of a row that stand below each other: a flight, the day of its launch, who rode it."""
        line, below = scene.sentence.span, scene.sentence.paragraph - self._titled
        if self._subject is None or not scene.sentence.heading:
            return False
        if below == 1:
            alone = len(scene.times) == 1 and scene.times[0].has_day and _is_all(self._text, line, scene.times[0].span)
            self._launched = scene.times[0] if alone else None
        people = [person for group in scene.lists for person in group.people if line.covers(person.span)]
        if below != _CELLS_BELOW or self._launched is None or not all(person.known for person in people):
            return False  # a day may be that of the report, and a name its author's
        if not people or not _is_all(self._text, line, Span(people[0].phrase.start, people[-1].span.end)):
            return False
        self._tell(self._subject, EventKind.LAUNCH.value, self._subject.span, self._launched)
        self._subject.seats += [Seat(person, None, Status.ACTUAL, "box.row") for person in people]
        return True

    def _read_row(self, scene: Scene, name: Span) -> bool:
        """Reads a row of a table of flights: "Soyuz 3 (USSR) Oct. 26-30, 1968 Georgi Beregovoi 3 days, 22 hr"."""
        times = [time for time in scene.times if time.has_day and time.span.start > name.end][: len(_BLOCKS)]
        people = [person for group in scene.lists for person in group.people]
        if self._subject is None or not times or not people:
            return False
        last = times[-1] if len(times) == 1 or times[-1].part == "last" else times[0]
        times = times[: times.index(last) + 1]
        if not (
            _COUNTRY.fullmatch(self._text, name.end, times[0].span.start)
            and _CELL.fullmatch(self._text, last.span.end, people[0].phrase.start)
        ):
            return False
        for kind, time in zip(_BLOCKS, times, strict=False):
            self._tell(self._subject, kind.value, name, time)
        self._subject.seats += [Seat(person, None, Status.ACTUAL, "box.row") for person in people]
        return True

    def _state(self, flight: Flight, kind: str, label: Span, value: Span, scene: Scene) -> bool:
        """Adds what a line says of a flight; False where its value is not of the label's kind."""
        if kind in _PLACES:
            names = [name for name in scene.names if name.kind == kind and value.covers(name.span)]
            flight.places += [Place(name, scene.sentence.span, Status.ACTUAL, f"box.{kind}") for name in names[:1]]
            return bool(names)
        if kind in _LEGS:
            goes_on = value.end == scene.sentence.span.end  # a list may do so on the lines below
            listed = [p for group in scene.lists for p in group.people if p.span.start >= value.start]
            people = [person for person in listed if goes_on or person.span.end <= value.end]
            flight.seats += [Seat(person, _LEGS[kind], Status.ACTUAL, "box.crew") for person in people]
            return bool(people)
        times = [time for time in scene.times if value.covers(time.span)]
        for time in times:
            self._tell(flight, kind, label, time)
        if times and kind in _WHERE:  # "Launch: 1 July 1994 12:24 UT Baikonur, Pad 1"
            self._state(flight, _WHERE[kind], label, value, scene)
        return bool(times)

    def _tell(self, flight: Flight, kind: str, label: Span, time: FoundTime) -> None:
        event = FoundEvent(label, EventKind(kind), Status.ACTUAL, noun=True, success=False, rule=f"box.{kind}")
        moment = self._calendar.moment(time, Status.ACTUAL, _USUAL_ZONE)
        evidence = Span(min(label.start, time.span.start), time.span.end)
        statement = Statement(event, evidence, moment, time.span, dated_by_itself=time.has_day, rule=event.rule)
        flight.statements.append(statement)


def _is_all(text: str, line: Span, part: Span) -> bool:
    """True for a part of a line beside which nothing is said."""
    return not (text[line.start : part.start] + text[part.end : line.end]).strip(" .|")


def _has_day(block: dict[str, Scene]) -> bool:
    """True where one of the lines tells a day."""
    return any(time.has_day for scene in block.values() for time in scene.times)
