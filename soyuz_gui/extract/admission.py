"""Decides which flights of an article are worth a record, and whether the article is about people in space at all."""

import re
from collections.abc import Sequence
from itertools import pairwise

from soyuz_gui.domain.facts import CraftKind, Mention, MentionKind, Outcome, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import OWN_FLIGHT, Flight, Incident
from soyuz_gui.extract.people.travellers import Traveller
from soyuz_gui.extract.story import Story
from soyuz_gui.extract.words.genre import GenreReader
from soyuz_gui.extract.words.prose import ProseReader

_RECALLED = re.compile(r"\b(?:disaster|tragedy|accident|catastrophe|loss)\b", re.IGNORECASE)
_SHUTTLE = "Space Shuttle"
_FERRIED = re.compile(r"\b(?:747|[Mm]useum|[Ss]cience [Cc]enter|retired|[Pp]iggyback)\b")
_BEGINNING = 500  # characters of an article that tell what it is about
_AROUND = 300  # characters on both sides of a craft that tell what flies in it
_SENTENCE_END = re.compile(r"[.!?]\s")
_BESIDE = 160  # those on both sides of a name that tell that nobody does


class Admission:
    """Asks the words of an article, and its story, what its flights are. `certain` where the catalogue confirms one."""

    def __init__(self, text: str, prose: ProseReader, genres: GenreReader, story: Story, *, certain: bool) -> None:
        self._text = text
        self._prose = prose
        self._story = story
        self._certain = certain
        self._crews = prose.speaks_of_crews(text)
        self._spoken = prose.speaks_of_spaceflight(text) or prose.names_spaceflight(text)
        self._played = genres.rehearses(text)
        self._made_up = genres.dwells_on_fiction(text)
        self._genres = genres

    def is_about_people_in_space(self, flights: Sequence[Flight], travellers: Sequence[Traveller]) -> bool:
        """Names such as Apollo mean much else: they need travellers, or words of spaceflight, beside them."""
        crewed = [flight for flight in flights if flight.kind is CraftKind.CREWED and self._is_told_of(flight)]
        if self._certain or travellers or any(self._prose.is_unmistakable(flight.designation) for flight in crewed):
            return True
        stations = any(incident.of_station for incident in self._story.incidents)
        befallen = [incident for incident in self._story.incidents if self._befell_people(incident)]
        named = any(self._crews or self._serves(incident) for incident in befallen)
        numbered = any(i.flight and i.flight.designation and self._supplies(i) for i in self._story.incidents)
        supplies = any(self._supplies(incident) for incident in befallen)
        if numbered or (supplies and self._prose.names_spaceflight(self._text)):
            return True
        if stations and self._crews and any(self._prose.is_unmistakable(f.designation) for f in self._story.flights):
            return True
        return (bool(crewed) or stations or named) and self._prose.speaks_of_spaceflight(self._text)

    def admitted(
        self, flights: Sequence[Flight], travellers: list[Traveller], mentions: Sequence[Mention]
    ) -> list[Traveller]:
        """The travellers worth a record beside these flights; of those in a tale only who is known and rode one."""
        crewed = [flight for flight in flights if flight.kind is CraftKind.CREWED]
        if self._played or self._made_up:
            known = [traveller for traveller in travellers if any(m.known for m in traveller.mentions)]
            return [traveller for traveller in known if any(flight.carries(traveller.names) for flight in crewed)]
        return travellers if crewed else self._travellers_alone(travellers, mentions)

    def incidents(self, flights: Sequence[Flight]) -> list[Incident]:
        """The incidents worth a record beside these flights; of those in a tale only what befell one of them."""
        named = [flight for flight in flights if flight.designation]
        tale = self._played or self._made_up
        empty = not flights and self._genres.flies_empty(self._text)
        return [
            incident
            for incident in self._story.incidents
            if incident.flight in named or not (tale or (empty and not self._is_of_station(incident)))
        ]

    def _travellers_alone(self, travellers: list[Traveller], mentions: Sequence[Mention]) -> list[Traveller]:
        """Who is known to fly, in an article without a flight of theirs: a crew, or somebody told of with a mishap, or
        with a station where the article dwells on spaceflight. One who flew once and now speaks is none.
        """
        known = [traveller for traveller in travellers if any(m.known for m in traveller.mentions)]
        called = any(m.traveller for traveller in known for m in traveller.mentions)
        spoken = self._spoken or self._prose.holds_names_of_spaceflight(self._text)
        together = spoken and self._story.flew_together(traveller.name for traveller in known)
        crew = len(known) > 1 and (called or together)
        if crew or any(mention.kind is MentionKind.INCIDENT for mention in mentions):
            return known
        stations = [mention.span for mention in mentions if mention.rule == "name.stations"]
        beside = [t for t in known if any(self._is_beside(m.span, station) for m in t.mentions for station in stations)]
        return beside if self._prose.dwells_on_spaceflight(self._text) else []

    def _is_beside(self, person: Span, station: Span) -> bool:
        """True for a name and a station between which no sentence ends."""
        first, last = sorted((person, station))
        return last.start - first.end < _AROUND and not _SENTENCE_END.search(self._text, first.end, last.start)

    def is_worth_a_record(self, flight: Flight) -> bool:
        """True for a flight with a name, for one with people, and for one that is dated and called as those are: what
        was launched in some month or year may as well be a station, a part of one, or a programme.
        """
        if flight.kind is not CraftKind.CREWED:
            return any(incident.flight is flight for incident in self._story.incidents)
        if self._is_empty(flight) or (not flight.designation and self._is_made_up(flight)):
            return False
        if flight.designation:
            return True
        riders = {s.person.name for s in flight.seats if s.person.known or s.person.traveller or s.rule == OWN_FLIGHT}
        dated = any(statement.moment for statement in flight.statements)
        named = any(other.designation and other.kind is CraftKind.CREWED for other in self._story.flights)
        if len(riders) > 1 or (riders and (dated or flight.programme or (self._spoken and not named))):
            return True
        if self._is_ridden(flight):
            return True
        places = any(place.name.kind == "stations" for place in flight.places)
        happened = any(s.moment and s.moment.day_date() and s.event.status is Status.ACTUAL for s in flight.statements)
        if flight.ship and any(
            self._wrecked(incident) for incident in self._story.incidents if incident.flight is flight
        ):
            return True
        happened = happened or any(i.flight is flight and i.explicit and i.put_off for i in self._story.incidents)
        ship = bool(flight.ship) and happened and flight is self._story.main  # a ship with a name has a crew
        manned = self._crews and bool(flight.programme) and flight is self._story.main
        called = places or manned or self._prose.means_crewed_craft(flight.words)
        docked = any(s.event.kind is EventKind.DOCKING and s.event.status is Status.ACTUAL for s in flight.statements)
        timely = any(
            s.moment and (s.moment.day or s.event.kind is not EventKind.LAUNCH or docked) for s in flight.statements
        )
        return timely and (ship or (called and (self._has_people(flight) or self._is_shuttle(flight))))

    def _is_shuttle(self, flight: Flight) -> bool:
        """True for the shuttle that an article on its crew is about: none flew empty, unless on another plane."""
        flown = flight.programme == _SHUTTLE and bool(flight.ship) and flight is self._story.main
        return flown and self._crews and not _FERRIED.search(self._text)

    def _is_ridden(self, flight: Flight) -> bool:
        """True for a flight of several people of whom nobody has heard, tied to spaceflight by more than them."""
        if not self._spoken or len({seat.person.name for seat in flight.seats}) <= 1:
            return False
        kinds = {place.name.kind for place in flight.places}
        bound = kinds & {"stations", "vehicles"} or ("sites" in kinds and self._prose.speaks_of_spaceflight(self._text))
        return bool(bound or flight.programme)

    def _is_empty(self, flight: Flight) -> bool:
        """True for a flight that the text puts nobody into, and of which it says that nobody was aboard."""
        if flight.seats or self._story.is_known(flight):
            return False
        return self._genres.flies_empty(self._around(flight.span, _BESIDE) if flight.designation else self._text)

    def _is_made_up(self, flight: Flight) -> bool:
        """True for a flight of a rehearsal, and for one of a film or a novel whose riders did not all fly together."""
        names = {seat.person.name for seat in flight.seats}
        return self._played or (self._made_up and not all(map(self._story.flew_together, pairwise(names))))

    def _wrecked(self, incident: Incident) -> bool:
        """True for the loss of a ship that is told with its day, and not only recalled ("the Columbia disaster")."""
        dated = incident.date is not None and incident.date.day is not None
        recalled = all(_RECALLED.search(mention.span.of(self._text)) for mention in incident.mentions)
        return (
            dated and not recalled and incident.explicit and incident.chief().outcome in (Outcome.LOST, Outcome.FAILURE)
        )

    def _is_told_of(self, flight: Flight) -> bool:
        """True for a flight that the article says more of than its name."""
        befell = any(incident.flight and incident.flight.designation for incident in self._story.incidents)
        return befell or flight.is_told_of()

    def _befell_people(self, incident: Incident) -> bool:
        """True for an incident of a flight with people, or of a craft that the words around it put people into."""
        if not incident.explicit or not self._is_reported(incident):
            return False
        if incident.flight:  # a freighter that serves those on a station
            return incident.flight.kind is CraftKind.CREWED or self._supplies(incident)
        if incident.craft is None or self._serves(incident) or self._supplies(incident):
            return True
        return self._carries_people(incident.craft)

    def _is_reported(self, incident: Incident) -> bool:
        """True for what an article begins with, or tells the day of; "the loss of freighters" far below is history."""
        dated = incident.date is not None and incident.date.day is not None
        return dated or any(mention.span.start < _BEGINNING for mention in incident.mentions)

    def _is_of_station(self, incident: Incident) -> bool:
        """True for what befell a station, or a craft that supplies one."""
        return incident.of_station or self._supplies(incident)

    def _serves(self, incident: Incident) -> bool:
        """True for what befell a ship with a name, or a freighter."""
        return self._supplies(incident) or (incident.meant is not None and bool(incident.meant.ship))

    def _supplies(self, incident: Incident) -> bool:
        """True for what befell a craft that supplies or enlarges a station."""
        words = incident.craft.of(self._text) if incident.craft else ""
        words = incident.flight.designation if incident.flight else words
        return self._prose.serves_a_station(words)

    def _has_people(self, flight: Flight) -> bool:
        """True where the words around an unnamed flight speak of people, and not of freight that flies alone."""
        return self._carries_people(flight.span)

    def _carries_people(self, craft: Span) -> bool:
        return self._prose.carries_people(self._around(craft))

    def _around(self, craft: Span, reach: int = _AROUND) -> str:
        return self._text[max(0, craft.start - reach) : craft.end + reach]
