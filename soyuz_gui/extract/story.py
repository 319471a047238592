"""Reads an article from its first sentence to its last: who is aboard, what happened, what went wrong."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from soyuz_gui.domain.facts import CraftKind, Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.events.recognition import Recognition, RecognitionWords
from soyuz_gui.extract.events.telling import Telling
from soyuz_gui.extract.events.verdicts import VerdictFinder, Verdicts
from soyuz_gui.extract.flights.attribution import part, put_right
from soyuz_gui.extract.flights.boxes import Boxes, BoxLabels
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.flight import START, Flight, Incident
from soyuz_gui.extract.flights.progress import note_progress, seat_under_way
from soyuz_gui.extract.flights.sections import periods, sections
from soyuz_gui.extract.flights.uniting import namesakes
from soyuz_gui.extract.incidents.mishaps import Mishaps, MishapWords
from soyuz_gui.extract.incidents.phases import PUT_OFF, tells_start
from soyuz_gui.extract.incidents.survival import Survival
from soyuz_gui.extract.people.crew_lists import CrewLists, CrewListWords
from soyuz_gui.extract.people.crews import CrewReader
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.people.seating import Seating
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime

_LEAD = 3  # paragraphs
_RECENT = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Readers:
    """What reads words by rule files, made once for all articles; `zones` has the local times of places."""

    crews: CrewReader
    mishaps: MishapWords
    labels: BoxLabels
    verdicts: VerdictFinder
    lists: CrewListWords
    recognition: RecognitionWords
    zones: dict[str, str]
    zones_of_craft: dict[str, str]


class Story:
    """What an article tells, flight by flight; filled by reading its scenes in order."""

    def __init__(self, text: str, calendar: Calendar, roster: Roster, readers: Readers) -> None:
        self.day_of_report = None if calendar.looks_back else calendar.today
        self._text = text
        self._calendar = calendar
        self._roster = roster
        self._cast = Cast(text, calendar, roster)
        self._seating = Seating(text, self._cast, readers.crews, roster)
        self._telling = Telling(text, self._cast, calendar, readers.zones, readers.zones_of_craft)
        self._mishaps = Mishaps(text, self._cast, calendar, self._telling.timeline, readers.mishaps)
        self._verdicts = Verdicts(text, self._cast, readers.verdicts)
        self._boxes = Boxes(text, self._cast, calendar, readers.labels)
        self._lists = CrewLists(text, self._cast, readers.lists)
        self._recognition = Recognition(text, calendar, roster, readers.recognition, readers.zones)

    @property
    def flights(self) -> list[Flight]:
        return self._cast.flights

    @property
    def incidents(self) -> list[Incident]:
        return self._mishaps.incidents

    @property
    def main(self) -> Flight | None:
        return self._cast.main

    def known_times(self, flight: Flight, kind: EventKind) -> list[PartialTime]:
        """When an event happened by the catalogue: of a flight that is named, else of those that its riders flew."""
        if flight.designation:
            known = self._roster.time_of(flight.designation, kind)
            return [known] if known else []
        return self._roster.times_flown_by({seat.person.name for seat in flight.seats}, kind)

    def is_known(self, flight: Flight) -> bool:
        """True for a flight that the catalogue has under its name."""
        return self._roster.has_flight(flight.designation)

    def flew_together(self, names: Iterable[str]) -> bool:
        """True where two of those whom the names mean flew together by the catalogue."""
        return self._roster.flew_together(names)

    def read(self, scenes: Iterable[Scene]) -> None:
        """Reads all scenes; call once. A new paragraph goes back to the main flight."""
        before: Scene | None = None
        scenes = list(scenes)
        self._find_day_of_report(scenes)
        self._cast.programmes = {craft.programme for scene in scenes for craft in scene.craft if craft.programme}
        titles, times = sections(self._text, scenes), periods(self._text, scenes)
        for scene in scenes:
            if before is None or scene.sentence.paragraph != before.sentence.paragraph:
                self._cast.begin_paragraph(scene)
                if scene.sentence.paragraph in times:
                    self._cast.begin_period(times[scene.sentence.paragraph])
            self._cast.enter(scene)
            if scene.sentence.paragraph in titles:
                self._cast.begin_section(titles[scene.sentence.paragraph])
            self._telling.timeline.note_heading(scene)
            if self._lists.read(scene):
                self._boxes.pass_over()
            elif not self._boxes.read(scene) and not scene.sentence.heading:
                self._seating.read(scene, before)
                self._telling.read(scene)
                self._verdicts.read(scene)
                self._mishaps.read(scene)
            self._seating.read_earlier(scene)
            before = scene
        self._cast.close()
        self._lists.close()
        self._boxes.close()
        self._seating.unseated.seat_lead()
        put_right(self._cast.flights, self._roster, self._calendar.published)
        self._unite()
        part(self._cast.flights, self._roster)
        self._recognition.read(scenes, self._cast.flights, self._cast.main)
        if self.main and self.main.kind is CraftKind.CREWED and not self._cast.tells_several():
            self._telling.close(self.main, self._roster)
        self._mishaps.close(Survival(self._roster))
        self._redate_incidents()
        self._verdicts.close(self.incidents)
        note_progress(self.flights, self.incidents, self._roster, self._calendar.today)
        self._seating.unseated.seat_by_roster()
        seat_under_way(self.flights, self._roster)

    def _unite(self) -> None:
        """Makes one of flights without a name and the named flights that they turn out to be, and puts right what was
        told of them while it was not known who they were.
        """
        pairs = namesakes(self._cast.flights, self._cast.main, self._roster)
        for flight, namesake in pairs:
            rode = self._roster.rides
            flight.seats = [s for s in flight.seats if rode(namesake.designation, s.person.name) is not False]
            namesake.takes_in(flight)
            self._cast.drop(flight, namesake)
            for incident in self.incidents:
                if incident.flight is flight:
                    incident.flight = namesake
        if pairs:
            put_right(self._cast.flights, self._roster, self._calendar.published)

    def _redate_incidents(self) -> None:
        """Puts days of incidents whose year is not told into the years of the flights that they befell."""
        for incident in self.incidents:
            told = incident.date_words.of(self._text) if incident.date_words else ""
            if incident.flight and incident.date and told and str(incident.date.year) not in told:
                years = self._cast.years
                words = incident.chief().span.of(self._text)
                ahead = incident.chief().kind in PUT_OFF and incident.put_off == START and tells_start(words)
                in_its_years = years.before_launch if ahead else years.in_its_years
                incident.date = in_its_years(incident.flight, incident.date)

    def _find_day_of_report(self, scenes: list[Scene]) -> None:
        """The day that the lead tells of ("on Thursday"), where it is shortly before the writing; else that."""
        written = self.day_of_report
        lead = (time for scene in scenes if scene.sentence.paragraph < _LEAD for time in _days_of_report(scene))
        days = (self._calendar.day(time, Status.ACTUAL).day_date() for time in lead)
        if written:
            recent = (day for day in days if day and timedelta(0) <= written - day <= _RECENT)
            self.day_of_report = next(recent, written)


def _days_of_report(scene: Scene) -> Iterator[FoundTime]:
    """The days of a sentence that may be that of the report: not of a plan, nor of what failed before."""
    for time in scene.times:
        event = scene.event_of(time.span)
        if time.has_day and (event.status is Status.ACTUAL and not event.void if event else not scene.incidents):
            yield time
