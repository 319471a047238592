"""Seats, once a whole article is read, those whom no sentence of it put aboard."""

from collections.abc import Iterable

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import Reference
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, Seat, has_room, seats
from soyuz_gui.extract.people.company import FoundPerson, PersonList
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.scene import Scene


class Unseated:
    """Remembers who is spoken of, and beside which flights, while an article is read."""

    def __init__(self, cast: Cast, roster: Roster) -> None:
        self._cast = cast
        self._roster = roster
        self._lists: list[PersonList] = []
        self._beside: list[tuple[Flight, PersonList]] = []
        self._spoken_of: list[tuple[int, FoundPerson]] = []
        self._named_in: dict[int, set[int]] = {}
        self._residents: set[str] = set()
        self._met: set[str] = set()

    def note(self, scene: Scene, people: Iterable[FoundPerson]) -> None:
        """Keeps who is spoken of in which paragraph."""
        self._spoken_of += [(scene.sentence.paragraph, person) for person in people]

    def note_resident(self, people: PersonList) -> None:
        """Keeps who is told to stay where they are."""
        self._residents |= {person.name for person in people.people}

    def note_met(self, people: PersonList) -> None:
        """Keeps who is met aboard a station by others."""
        self._met |= {person.name for person in people.people}

    def was_met(self, person: FoundPerson) -> bool:
        """True for somebody whom others met aboard a station."""
        return person.name in self._met

    def are_residents(self, names: set[str]) -> bool:
        """True for people of whom each was told to stay where they are."""
        return names <= self._residents

    def note_flights(self, scene: Scene) -> None:
        """Keeps which flights a paragraph names."""
        for craft in scene.craft:
            if craft.reference is Reference.NAMED and craft.kind is CraftKind.CREWED:
                self._named_in.setdefault(self._cast.named(craft).number, set()).add(scene.sentence.paragraph)

    def keep(self, people: PersonList) -> None:
        """Keeps travellers of whom their sentence does not tell what they ride."""
        self._lists.append(people)

    def keep_beside(self, flight: Flight, people: PersonList) -> None:
        """Keeps travellers whose sentence speaks of a flight, but not of them in it."""
        self._beside.append((flight, people))

    def keep_companions(self, people: PersonList) -> None:
        """Keeps, for the flight that some of a list ride, the others who by the catalogue flew with them: "Ann Brown,
        Cid and Eve met their families".
        """
        for flight in self._cast.flights:
            aboard = {seat.person.name for seat in flight.seats}
            others = [person for person in people.people if person.name not in aboard]
            riders = [person.name for person in people.people if person.name in aboard]
            flew = others and len(riders) > 1 and all(self._roster.flew_together([riders[0], p.name]) for p in others)
            if flew:
                self.keep_beside(flight, PersonList(others))

    def seat_lead(self) -> None:
        """Seats the first travellers that the article speaks of in its main flight, where nobody was told aboard."""
        flight = self._flight()
        known = flight is not None and (flight.designation or any(s.moment for s in flight.statements))
        if flight and known and not flight.seats and self._lists:
            self._seat_if_free(flight, self._lists[0], "crew.lead")
        for flight, people in self._beside:
            if flight in self._cast.flights and has_room(flight, {person.name for person in people.people}):
                self._seat_if_free(flight, people, "crew.beside")

    def _seat_if_free(self, flight: Flight, people: PersonList, rule: str) -> None:
        """Seats people in a flight, unless some ride another one, or the catalogue has none of those it knows in it."""
        aboard = {seat.person.name for other in self._cast.flights for seat in other.seats}
        names = {person.name for person in people.people}
        if names & aboard or self._roster.bars(flight.designation, names):
            return
        landed = flight.times_of(EventKind.LANDING) or flight.times_of(EventKind.UNDOCKING)
        returned = landed or (flight.has_come_down() and EventKind.LAUNCH not in flight.kinds())
        leg = Leg.LANDING if returned else Leg.LAUNCH
        flight.seats += seats(people.people, leg, Status.ACTUAL, rule)

    def seat_by_roster(self) -> None:
        """Seats those who by the catalogue were in the crew of the main flight of the article, or of a flight that it
        names in the same paragraph.
        """
        for flight in self._cast.flights:
            designation = flight.designation or self._identified(flight)
            aboard = {seat.person.name for seat in flight.seats}
            paragraphs = self._named_in.get(flight.number, set())
            untold = not flight.kinds() and flight.landed is not False
            homeward = bool(untold or flight.kinds() & HOMEWARD)
            for paragraph, person in self._spoken_of:
                near = flight is self._cast.main or paragraph in paragraphs
                if not near or person.name in aboard:
                    continue
                legs = self._roster.legs(designation, person.name)
                met = self.was_met(person)  # they may go home in it a season later
                if Leg.LAUNCH in legs or (legs and homeward and not met):
                    aboard.add(person.name)
                    self._seat_by_catalogue(flight, person, legs)

        self._seat_elsewhere()

    def _seat_elsewhere(self) -> None:
        """Seats those who were told aboard nothing in the only flight named anywhere that the catalogue has them in."""
        aboard = {seat.person.name for flight in self._cast.flights for seat in flight.seats}
        for _, person in self._spoken_of:
            if person.name in aboard or person.short or person.name in self._residents:
                continue
            ridden = [(f, legs) for f in self._cast.flights if (legs := self._roster.legs(f.designation, person.name))]
            if len(ridden) != 1:
                continue
            flight, legs = ridden[0]
            outward, homeward = flight.kinds() - HOMEWARD, flight.kinds() & HOMEWARD
            if not flight.kinds() or (Leg.LAUNCH in legs and outward) or (Leg.LANDING in legs and homeward):
                aboard.add(person.name)
                self._seat_by_catalogue(flight, person, legs)

    def _seat_by_catalogue(self, flight: Flight, person: FoundPerson, legs: tuple[Leg, ...]) -> None:
        """Seats somebody on the way that the article tells of, where they rode it, else on the one that they did."""
        told = flight.leg_of(Seat(person, None, Status.ACTUAL, "crew.roster"))
        leg = told if told in legs else legs[0]
        happened = flight.has_come_down() if leg is Leg.LANDING else flight.has_flown()
        over = happened or not flight.statements
        flight.seats += seats([person], leg, Status.ACTUAL if over else Status.PLANNED, "crew.roster")

    def _flight(self) -> Flight | None:
        """The main flight, or the only one with people that the article speaks of."""
        crewed = [flight for flight in self._cast.flights if flight.kind is CraftKind.CREWED]
        main = self._cast.main
        if main is None:
            return crewed[0] if len(crewed) == 1 else None
        return main if main.kind is CraftKind.CREWED else None

    def _identified(self, flight: Flight) -> str:
        """The main flight's designation by the catalogue, where people spoken of flew together when it flew."""
        if flight is not self._cast.main or flight.kind is not CraftKind.CREWED:
            return ""
        times = {kind: flight.times_of(kind) for kind in flight.kinds()}
        return self._roster.meet(times, dict.fromkeys(person.name for _, person in self._spoken_of))
