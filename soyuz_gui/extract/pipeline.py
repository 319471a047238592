"""The extraction from end to end: prose → finds → scenes → story → facts."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import CraftKind, Extraction, Fact, Mention, MentionKind
from soyuz_gui.extract.admission import Admission
from soyuz_gui.extract.events.finder import EventFinder
from soyuz_gui.extract.events.motion import MotionReader
from soyuz_gui.extract.events.recognition import RecognitionWords
from soyuz_gui.extract.events.verdicts import VerdictFinder
from soyuz_gui.extract.facts import Assembly
from soyuz_gui.extract.flights.boxes import BoxLabels
from soyuz_gui.extract.flights.craft import CraftFinder, FoundCraft, Reference
from soyuz_gui.extract.flights.flight import Flight, Incident
from soyuz_gui.extract.flights.ships import ShipsByMonth
from soyuz_gui.extract.incidents.mishaps import MishapWords
from soyuz_gui.extract.people.company import FoundPerson, in_lists
from soyuz_gui.extract.people.crew_lists import CrewListWords
from soyuz_gui.extract.people.crews import CrewReader
from soyuz_gui.extract.people.epithets import Epithets
from soyuz_gui.extract.people.finder import PeopleFinder
from soyuz_gui.extract.people.groups import Groups
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.people.travellers import Traveller
from soyuz_gui.extract.places.gazetteer import Gazetteer
from soyuz_gui.extract.places.geography import Geography
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.staging import Finds, Stage
from soyuz_gui.extract.story import Readers, Story
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.datelines import Datelines
from soyuz_gui.extract.times.finder import FoundTime, TimeFinder
from soyuz_gui.extract.times.zones import zoned
from soyuz_gui.extract.words.genre import GenreReader
from soyuz_gui.extract.words.glosses import Glossary
from soyuz_gui.extract.words.glued import parted
from soyuz_gui.extract.words.prose import ProseReader, flowing

_FULL_NAME = re.compile(r"(?=\b([A-Z][\w’'-]+)\s([A-Z][\w’'-]+))")
_SURNAME = re.compile(r"[A-Z][\w’'-]+")
_SURNAMES = re.compile(r"\b[A-Z][\w’'-]+,\s[A-Z][\w’'-]+(?:,?\sand|,)\s[A-Z][\w’'-]+")
_CREW = 3  # surnames in one list
_NAME_MENTIONS = {
    "agencies": MentionKind.ORGANISATION,
    "stations": MentionKind.PLACE,
    "bodies": MentionKind.PLACE,
    "sites": MentionKind.PLACE,
    "landing_areas": MentionKind.PLACE,
    "vehicles": MentionKind.VEHICLE,
}


class Extractor:
    """Finds the mentions and facts of an article. Pure and picklable; make it once, use it for every article."""

    def __init__(self, rules_folder: Path, catalogue: Catalogue) -> None:
        self._source = (rules_folder, catalogue)
        self._catalogue = catalogue
        self._prose = ProseReader(rules_folder)
        self._genres = GenreReader(rules_folder)
        self._glossary = Glossary(rules_folder, catalogue)
        self._times = TimeFinder(rules_folder)
        self._datelines = Datelines(self._times.months)
        self._gazetteer = Gazetteer(rules_folder, catalogue)
        self._geography = Geography.load(rules_folder)
        self._craft = CraftFinder(rules_folder)
        self._ships = ShipsByMonth(self._times.months, catalogue)
        self._people = PeopleFinder(rules_folder, catalogue)
        self._epithets = Epithets(rules_folder, catalogue)
        self._groups = Groups(rules_folder, catalogue)
        mishaps = MishapWords.of(rules_folder)
        self._readers = Readers(
            CrewReader(rules_folder),
            mishaps,
            BoxLabels(rules_folder),
            VerdictFinder(rules_folder),
            CrewListWords(rules_folder),
            RecognitionWords.of(rules_folder),
            self._times.site_zones,
            self._times.craft_zones,
        )
        sites = self._gazetteer.names["sites"]
        motions = MotionReader(rules_folder)
        self._stage = Stage(self._times, EventFinder(rules_folder), motions, mishaps.finder, sites)

    @classmethod
    def load(cls, rules_folder: Path, catalogue: Catalogue) -> "Extractor":
        return cls(rules_folder, catalogue)

    def __reduce__(self) -> tuple[type["Extractor"], tuple[Path, Catalogue]]:
        return (Extractor, self._source)

    def extract(self, text: str, published: str = "") -> Extraction:
        """What an article says. `published` is the EDTF day of its publication, empty if unknown.

        Every span lies in `text`. An article without crewed flights gives an empty extraction.
        """
        language = self._glossary.language_of(text)
        glossed = self._glossary.glossed(text, language) or parted(text)
        found = self._extract(glossed.text if glossed else text, published)
        return replace(glossed.brought_back(found) if glossed else found, language=language)

    def _extract(self, text: str, published: str) -> Extraction:
        """What an article in English, or in English words, says."""
        if not (self._prose.may_hold_flights(text) or self._names_a_crew(text)):
            return Extraction()
        written, text = text, flowing(text)
        names = self._gazetteer.find(text)
        craft = self._craft.find(text, [name.span for name in names if name.kind == "vehicles"])
        craft = self._ships.named(text, craft)
        intervals = list(self._times.intervals(text, 0, len(text)))
        sentences = list(self._prose.sentences(text, [interval.span for interval in intervals]))
        prose = [sentence.span for sentence in sentences]
        crewed = (c.designation for c in craft if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED)
        roster = Roster(self._catalogue, crewed)
        people = self._epithets.read(text, sentences, self._people.find(text, names, prose, roster))
        people = self._groups.read(text, people)
        finds = Finds(text, sentences, names, craft, in_lists(people), intervals)
        scenes = zoned(self._stage.scenes(finds), self._times.zones_for_all(text))
        calendar = self._calendar(text, scenes, published, roster)
        story = Story(text, calendar, roster, self._readers)
        story.read(scenes)
        if self._prose.speaks_of_fiction(text) and not self._is_fact(story, people):
            return Extraction()
        identities = self._identities(story.flights, people, roster)
        certain = any(self._is_confirmed(flight, story.incidents) for flight in story.flights)
        assembly = Assembly(
            text,
            story,
            people,
            identities,
            admission=Admission(text, self._prose, self._genres, story, certain=certain),
            geography=self._geography,
        )
        found = assembly.build(list(self._mentions(text, scenes, story, assembly.travellers)))
        if text == written:
            return found
        return replace(found, facts=tuple(_as_written(fact, text, written) for fact in found.facts))

    def _calendar(self, text: str, scenes: list[Scene], published: str, roster: Roster) -> Calendar:
        day = date.fromisoformat(published) if re.fullmatch(r"[12]\d{3}-\d\d-\d\d", published) else None
        paragraphs = groupby(scenes, key=lambda scene: scene.sentence.paragraph)
        times = [[time for scene in group for time in scene.times] for _, group in paragraphs]
        if day:
            return Calendar(day, times, self._datelines.day_of_writing(text, day), roster.days)
        told = {on for paragraph in times for time in paragraph if (on := time.day.day_date())}
        by_words = self._datelines.day_near(text, told)
        by_flights = None if by_words else self._datelines.day_near(text, roster.days)
        return Calendar(by_words or by_flights, times, flown=roster.days, lent=by_flights is not None)

    def _names_a_crew(self, text: str) -> bool:
        """True for an article that names people who flew, by full names, in words that may be meant of a flight."""
        names = {f"{first} {last}" for first, last in _FULL_NAME.findall(text)}
        known = sum(bool(self._catalogue.people_named(name)) for name in names)
        known += self._rode_together(names)
        if known > 0 and self._prose.hints_at_flights(text, known):
            return True
        return any(self._is_crew(listed[0]) for listed in _SURNAMES.finditer(text)) and self._prose.hints_at_flights(
            text, _CREW
        )

    def _rode_together(self, names: Iterable[str]) -> bool:
        """True where two of the full names are of people who rode one flight."""
        people = {person.id for name in names for person in self._catalogue.people_named(name)}
        flights = Counter(flight.id for person in people for flight in self._catalogue.flights_of(person))
        return max(flights.values(), default=0) > 1

    def _is_crew(self, listed: str) -> bool:
        """True for a list of surnames of people who rode one flight: "Gerst, Prokopyev and Auñón-Chancellor"."""
        flights: Counter[str] = Counter()
        for surname in set(_SURNAME.findall(listed)):
            bearers = self._catalogue.people_with_surname(surname)
            flights.update({flight.id for person in bearers for flight in self._catalogue.flights_of(person.id)})
        return max(flights.values(), default=0) >= _CREW

    def _identities(self, flights: list[Flight], people: list[FoundPerson], roster: Roster) -> dict[str, str]:
        """Catalogue ids by designation and by name, where a name alone identifies its bearer."""
        found: dict[str, str] = {}
        for flight in flights:
            if flight.designation and (known := self._catalogue.flight_named(flight.designation)):
                found[flight.designation] = known.id
        for person in people:
            bearers = self._catalogue.people_named(person.name)
            if aboard := roster.identity(person.name) if " " in person.name else "":
                found[person.name] = aboard
            elif len(bearers) == 1:
                found[person.name] = bearers[0].id
        return found

    def _is_fact(self, story: Story, people: list[FoundPerson]) -> bool:
        """True for an article with films in it that names a known traveller, or dates what flew as it should."""
        confirmed = (self._is_confirmed(flight, story.incidents) for flight in story.flights)
        if any(person.known for person in people) or any(confirmed):
            return True
        strange = [f for f in story.flights if not (f.designation and self._catalogue.flight_named(f.designation))]
        return any(s.moment and s.moment.year for flight in strange for s in flight.statements)

    def _is_confirmed(self, flight: Flight, incidents: Iterable[Incident]) -> bool:
        """True for a flight that the catalogue has under this designation, in the years that the article tells of."""
        known = self._catalogue.flight_named(flight.designation) if flight.designation else None
        flown = known.launch.year if known and known.launch else None
        years = {statement.moment.year for statement in flight.statements if statement.moment}
        years |= {incident.date.year for incident in incidents if incident.flight is flight and incident.date}
        return flown is not None and any(year is not None and abs(year - flown) < 2 for year in years)

    def _mentions(self, text: str, scenes: list[Scene], story: Story, travellers: list[Traveller]) -> Iterator[Mention]:
        for scene in scenes:
            yield from _craft_mentions(scene, story.flights)
            for name in scene.names:
                yield Mention(name.span, _NAME_MENTIONS[name.kind], name.name, f"name.{name.kind}")
            for time in scene.times:
                yield Mention(time.span, MentionKind.TIME, _time_label(time), time.rule)
            for event in scene.told_events():
                yield Mention(event.span, MentionKind.EVENT, f"{event.kind} ({event.status})", event.rule)
            for incident in scene.incidents:
                yield Mention(incident.span, MentionKind.INCIDENT, incident.kind, incident.rule)
        for traveller in travellers:
            for person in traveller.mentions:
                yield Mention(person.span, MentionKind.PERSON, traveller.name, "person.name", traveller.key)


def _as_written(fact: Fact, read: str, written: str) -> Fact:
    """The fact in the article's own characters, where some were mended to be read: "Discovery?s launch"."""
    start = read.find(fact.stated, fact.span.start, fact.span.end)
    words = written[start : start + len(fact.stated)]
    return fact if start < 0 or words.split() == fact.stated.split() else replace(fact, stated=words)


def _craft_mentions(scene: Scene, flights: list[Flight]) -> Iterator[Mention]:
    """Flights and ships with a name, each with the flight that it is, or that was flown in it."""
    keys = {flight.designation: f"m{flight.number}" for flight in flights if flight.designation}
    for craft in scene.craft:
        if craft.reference is Reference.NAMED:
            subject = keys.get(craft.designation, "")
            yield Mention(craft.bare, MentionKind.MISSION, craft.designation, "mission.designation", subject)
        elif craft.ship:
            yield Mention(craft.span, MentionKind.VEHICLE, craft.ship, "mission.ship", _flown_in(craft, flights))


def _flown_in(ship: FoundCraft, flights: list[Flight]) -> str:
    """The subject of the flight in a ship, of several the one that the text told of last; empty where there is none."""
    flown = [flight for flight in flights if flight.ship == ship.ship]
    begun = [flight for flight in flown if flight.span.start <= ship.span.start]
    return f"m{(begun or flown)[-1].number}" if flown else ""


def _time_label(time: FoundTime) -> str:
    clock = time.clocks[0] if time.clocks else None
    if time.ago:
        return time.ago
    return str(replace(time.day, hour=clock.hour, minute=clock.minute, zone=clock.zone) if clock else time.day)
