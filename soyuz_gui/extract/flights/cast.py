"""The flights of an article as they enter it, and which of them a clause speaks of.

The rules of thumb, in the order in which they are asked: the flight that the clause names; the people who
ride in it; the craft that a word stands for, which is the flight spoken of last in the paragraph, else the
main flight of the article. What is told of another time than the main flight's is another flight's.
"""

import re

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights import stories
from soyuz_gui.extract.flights.antecedents import Antecedents
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.first_names import FirstNames
from soyuz_gui.extract.flights.flight import HOMEWARD, OWN_FLIGHT, Flight, same_ship, seats
from soyuz_gui.extract.flights.next_crew import NextCrew
from soyuz_gui.extract.flights.occasions import Occasions, Whose
from soyuz_gui.extract.flights.sections import title_of
from soyuz_gui.extract.flights.stayers import Stayers
from soyuz_gui.extract.flights.years import Years
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.finder import FoundTime

_NEXT_CREW = re.compile(r"(?:their|a|the)\s+(?:replacement|successor|next\s+crew)", re.IGNORECASE)
# How a line of navigation begins, which leads from the flight of a page to another.
_NEIGHBOUR = re.compile(r"\W*(?:previous|next|preceding|following|earlier|later|back\s+to)\b", re.IGNORECASE)
_THEIR = re.compile(r"(?:Their|His|Her)\s+(?:\w+\s+)?")
_OWN = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,2}")  # "Ann Lee's departure", "the Lees' recent return"


class Cast:
    """The flights of an article. `carriers` are the flights settled for clauses of the scene being read, by index;
    None there means that the clause tells of no flight that can be known.
    """

    def __init__(self, text: str, calendar: Calendar, roster: Roster) -> None:
        self._roster = roster
        self.flights: list[Flight] = []
        self.main: Flight | None = None
        self.focus: Flight | None = None
        self.carriers: dict[int, Flight | None] = {}
        self.neighbours: list[Flight] = []  # told of by the way, as those before or behind the one spoken of
        self._told_to: dict[int, int] = {}  # up to where an event of its carrier is told, by clause
        self._text = text
        self.antecedents = Antecedents(text)
        self._next_crew = NextCrew(text)
        self._names = FirstNames(text, calendar, roster)
        self.years = Years(calendar, roster)
        self.occasions = Occasions(calendar, roster, self.years)
        self.stayers = Stayers(text)
        self._scene: Scene | None = None
        self.before: Scene | None = None  # the scene before that being read
        self._after_freight = False  # the scenes before spoke last of a craft without people
        self.programmes: set[str] = set()  # whose craft the article speaks of
        self._spoken_before: Flight | None = None  # which flight was spoken of when the scene began
        self._count = 0
        self.spoken_of: FoundCraft | None = None  # the craft of a programme that was spoken of last
        self._probe: Flight | None = None
        self._first: Flight | None = None  # the main flight of the first story of a page that has several
        self._lead: Flight | None = None  # the first flight that is named, before anything is told of one
        self._section: Flight | None = None  # the flight that the title above names
        self.period: PartialTime | None = None  # the time that the heading above is, on a page of several

    @property
    def current(self) -> Flight | None:
        """The flight that "it" and "the spacecraft" mean just now."""
        return self.focus or self.main or self._lead

    def in_hand(self, scene: Scene) -> Flight | None:
        """The flight that a scene goes on about: the one spoken of, or one beside it that the sentence before names."""
        topic = self.antecedents.topic_of(self.before, scene) if self.focus in (None, self.main) else None
        return self.named(topic) if topic else self.current

    def begin_paragraph(self, scene: Scene) -> None:
        """Goes back to the main flight, where there is one; below the next headline of a page to none."""
        if self._scene and stories.begins(self._text, self._scene, scene) and self.main and self.main.is_dated():
            self._begin_story()
        self.focus = self._section or self.main
        self.stayers.begin_paragraph()
        self._after_freight = self._after_freight and self.main is None

    def _begin_story(self) -> None:
        """Forgets which flight was spoken of, but not which one came first."""
        self._first, self.main, self._lead = self._first or self.main, None, None

    def begin_period(self, time: PartialTime) -> None:
        """Begins a story of its own under a heading that is another time, or in such a line of a list."""
        self.period = time
        self._begin_story()
        self.focus = self._section = None

    def tells_several(self) -> bool:
        """True for a page of several stories, each of which holds for itself."""
        return self._first is not None

    def begin_section(self, craft: FoundCraft) -> None:
        """Lets what stands below a title be about the flight that it names."""
        self._section = self.focus = self.named(craft)

    def close(self) -> None:
        """Ends the reading: of several stories of a page the first one is about the main flight."""
        self.main = self._first or self.main

    def enter(self, scene: Scene) -> None:
        """Names the flights of a scene; a heading that names one sets the subject of the article."""
        self.before, self._spoken_before = self._scene, self.current
        self._after_freight = self.follows_freight(self._scene, self._scene.sentence.span.end) if self._scene else False
        self._scene = scene
        spoken_of = [c for c in scene.craft if c.reference is Reference.PROGRAMME and c.definite]
        self.spoken_of = spoken_of[-1] if spoken_of else self.spoken_of
        replaced = scene.craft and _NEXT_CREW.match(scene.craft[0].span.of(self._text))
        stayers = bool(scene.craft) and self.stayers.are_meant(scene.craft[0], self.current)
        named = any(craft.reference is Reference.NAMED for craft in scene.craft)
        home = self._home_of_stayers(scene) if stayers and not named else None
        apart = replaced or (stayers and not named)
        self.carriers = dict.fromkeys(range(len(scene.sentence.clauses)), home) if apart else {}
        self._told_to = {}
        if self.main and scene.times and title_of(self._text, scene):
            self._begin_story()
        for craft in scene.craft:
            if craft.reference is Reference.NAMED:
                flight = self.named(craft)
                flight.spans.append(craft.bare)
                if flight.kind is CraftKind.CREWED:
                    beside = _NEIGHBOUR.match(self._text, scene.sentence.span.start, craft.span.start)
                    self._lead = self._lead or (None if beside else flight)
                    if scene.sentence.heading and self.main is None and not beside:
                        self.main = self.focus = flight
                    if self._opens_paragraph(craft, scene):
                        self.focus = flight

    def _opens_paragraph(self, craft: FoundCraft, scene: Scene) -> bool:
        """True for a flight with whose name a paragraph begins, which is about it: "Apollo 7: 11 – 22 October 1968"."""
        first = self.before is None or self.before.sentence.paragraph != scene.sentence.paragraph
        return first and craft.span.start == scene.sentence.span.start

    def _home_of_stayers(self, scene: Scene) -> Flight | None:
        """The flight of those who were met aboard, for what their sentence tells of their return."""
        return self.stayers.home(scene.told_events(), lambda: self.new(scene.craft[0].span))

    def named(self, craft: FoundCraft) -> Flight:
        """The flight of a designation."""
        if known := next((flight for flight in self.flights if flight.designation == craft.designation), None):
            return known
        flight = self.new(craft.bare, craft.designation, craft.kind or CraftKind.CREWED)
        flight.programme, flight.ship = craft.programme, self._roster.ship_of(craft.designation)
        if awaited := self._next_crew.named_in(self.before, self._scene):
            flight.takes_in(awaited)
        return flight

    def new(self, span: Span, designation: str = "", kind: CraftKind = CraftKind.CREWED) -> Flight:
        """A flight that was not spoken of before."""
        self._count += 1
        flight = Flight(self._count, span, designation, kind, span.of(self._text))
        self.flights.append(flight)
        if kind is CraftKind.PROBE:
            self._probe = flight
        return flight

    def drop(self, flight: Flight, namesake: Flight) -> None:
        """Forgets a flight that turned out to be another."""
        self.flights.remove(flight)
        self.main = namesake if self.main is flight else self.main

    def carrier(self, scene: Scene, position: int, event: FoundEvent | None = None) -> Flight | None:
        """The flight that something at a position of a scene happens to; None where it is none of ours."""
        riders: FoundCraft | None = None
        others = event and event.kind is EventKind.LAUNCH and self.antecedents.launches_others(scene, event)
        if others or (event and self.antecedents.is_of_next(scene, event)):
            return None
        if event and (tied := self._tied(scene, event)):
            return tied
        for clause in self.antecedents.clauses_back(scene, position):
            if clause in self.carriers and not self.antecedents.is_resumed(scene, self._told_to.get(clause), position):
                return self.carriers[clause]
            craft = self.antecedents.craft_at(scene, clause, position)
            if craft and craft.reference is Reference.OTHER and event and self.antecedents.is_port(craft, event):
                continue
            if craft and craft.reference is Reference.RIDERS:
                riders = riders or craft  # whom a craft carries tells less than the craft before them
            elif craft:
                return self.resolved(self.as_named(craft, scene), scene, event)
        if riders:
            return self.resolved(self.as_named(riders, scene), scene, event)
        if self.follows_freight(scene, position):
            return None
        return (
            self.current or self._brought_in(scene, event) or self._boarded(scene, event) or self._theirs(scene, event)
        )

    def _await(self, scene: Scene, event: FoundEvent) -> Flight:
        """The flight of the next crew: the first one of an article, or one that waits for its name."""
        clause = scene.clause(event.span.start)
        if self.main is None:
            self.main = self.focus = self.new(clause)
            return self.main
        flight = self._next_crew.begin(scene, clause)
        self.neighbours.append(flight)
        return flight

    def _tied(self, scene: Scene, event: FoundEvent) -> Flight | None:
        """The flight of the craft that the words of an event are tied to, whatever else its clause names; a new one for
        an event of the flight before, of which a time is told.
        """
        if self._next_crew.launches(scene, event):
            return self._await(scene, event)
        if owned := self._of_owners(scene, event):
            return owned
        tied = next((craft for tell in self.antecedents.tied if (craft := tell(scene, event))), None)
        if tied:
            return self.resolved(tied, scene, event)
        flown = self.current is not None and self.current.has_flown()
        if not self.antecedents.is_of_neighbour(scene, event, flown=flown):
            return None
        dated = (scene.event_of(time.span) for time in scene.times)
        timed = any(other is not None and other.span == event.span for other in dated)
        return self._neighbour(scene, event) if timed else None

    def _of_owners(self, scene: Scene, event: FoundEvent) -> Flight | None:
        """The flight of those whose event it is, who are not aboard the one spoken of: "after Ann Lee's departure"."""
        whose = (p for p in scene.lists if event.noun and _OWN.fullmatch(self._text, p.span.end, event.span.start))
        owners, flight = next(whose, None), self.current
        names = {person.name for person in owners.people} if owners else set()
        if not owners or not scene.times_of(event) or flight is None or not flight.seats or flight.carries(names):
            return None
        if aboard := next((other for other in self.flights if other.carries(names)), None):
            return aboard
        if not self._roster.bars(flight.designation, names):
            return None
        leg = Leg.LANDING if event.kind in HOMEWARD else Leg.LAUNCH
        own = self._neighbour(scene, event)
        own.seats += seats(owners.people, leg, event.status, OWN_FLIGHT)
        return own

    def _neighbour(self, scene: Scene, event: FoundEvent) -> Flight:
        """A flight of its own for an event of the flight before; the clauses behind go on with the one spoken of."""
        flight = self.new(scene.clause(event.span.start))
        self.neighbours.append(flight)
        for index in range(scene.sentence.clause_at(event.span.start) + 1, len(scene.sentence.clauses)):
            clause = scene.sentence.clauses[index]
            if not any(c.reference is Reference.NAMED for c in scene.craft_in(clause.start, clause.end)):
                self.carriers.setdefault(index, self.current)
        return flight

    def carry_on(self, scene: Scene, event: FoundEvent, flight: Flight) -> None:
        """Lets what follows an event in its clause be told of the same flight, where it is not another's already."""
        clause = scene.sentence.clause_at(event.span.start)
        if clause not in self.carriers:
            self.carriers[clause] = flight
            self._told_to[clause] = event.span.end

    def _boarded(self, scene: Scene, event: FoundEvent | None) -> Flight | None:
        """The first flight of an article, where people are said to do what craft do, in a craft that stands behind:
        "Ann bumped back to Earth at 0715 GMT with two others in the Soyuz capsule".
        """
        if event is None or event.noun or event.void or event.status is not Status.ACTUAL or not scene.lists:
            return None
        clause = scene.clause(event.span.start)
        kinds = (Reference.GENERIC, Reference.PROGRAMME)
        craft = [c for c in scene.craft_in(event.span.end, clause.end) if c.reference in kinds and not c.freight]
        return self.resolved(craft[-1], scene, event) if craft else None

    def _brought_in(self, scene: Scene, event: FoundEvent | None) -> Flight | None:
        """The first flight of an article, where a plan follows the name of a programme's craft: "Discovery stays
        on the ground. Liftoff is now set for Friday".
        """
        planned = event is not None and not event.void and event.status is Status.PLANNED and scene.times_of(event)
        return self._of_programme(self.spoken_of, event) if planned and self.spoken_of else None

    def _theirs(self, scene: Scene, event: FoundEvent | None) -> Flight | None:
        """The first flight of an article, of those named right before: "They were ready. Their launch on 3 May …"."""
        before = self.before
        told = event is not None and event.noun and not event.void and scene.times_of(event)
        if event is None or before is None or not told or before.sentence.paragraph != scene.sentence.paragraph:
            return None
        riders = [person for group in before.lists for person in group.people if person.is_traveller]
        if not riders or not _THEIR.fullmatch(self._text, scene.sentence.span.start, event.span.start):
            return None
        self.main = self.focus = self.new(scene.clause(event.span.start))
        leg = Leg.LANDING if event.kind in HOMEWARD else Leg.LAUNCH
        self.main.seats += seats(riders, leg, event.status, OWN_FLIGHT)
        return self.main

    def as_named(self, craft: FoundCraft, scene: Scene) -> FoundCraft:
        """The craft, or the only one that its sentence names, while the article has no named main flight besides."""
        return self.antecedents.as_named(craft, scene, self.main.designation if self.main else "")

    def resolved(self, craft: FoundCraft, scene: Scene, event: FoundEvent | None) -> Flight | None:
        """The flight that a mention of a craft means; an event brings the main flight in where there is none yet."""
        match craft.reference:
            case Reference.NAMED:
                return self.united(self.named(craft), event, scene)
            case Reference.PROGRAMME:
                return self._of_programme(craft, event)
            case Reference.OTHER:
                return self.probe_of(craft)
            case Reference.CREW:
                latter = self.antecedents.latter(craft, self.before, scene)
                return None if self.stayers.are_strangers(craft) else self.named(latter) if latter else self.current
            case Reference.RIDERS:
                if self.current is None and event is not None and not event.noun:
                    self.main = self.focus = self.new(craft.span)
                return (self._following(craft, scene, event) if event else None) or self.current
        if self.means_freight(craft, scene):
            return None
        if craft.reference is Reference.PRONOUN:
            return (self._spoken_before if craft is scene.craft[0] else None) or self.current
        return self._of_noun(craft, scene, event)

    def _following(self, craft: FoundCraft, scene: Scene, event: FoundEvent) -> Flight | None:
        """A flight of its own for what is to be launched next, once the flight spoken of is up."""
        if not (self.current and self._next_crew.follows(self.current, craft, scene, event)):
            return None
        flight = self.new(craft.span)
        self.neighbours.append(flight)
        return flight

    def _of_noun(self, craft: FoundCraft, scene: Scene, event: FoundEvent | None) -> Flight | None:
        """The flight that "the capsule" means: the one spoken of; "a capsule" brings in the main flight."""
        if event and (following := self._following(craft, scene, event)):
            return following
        if self.main is None and event is not None and not (craft.definite and self._lead):
            self.main = self.focus = self.new(craft.span)
        meant = self.in_hand(scene) if craft.definite else self.main
        if meant and craft.barred and meant.programme == craft.barred:
            others = [f for f in self.flights if f.kind is CraftKind.CREWED and f.programme != craft.barred]
            return others[-1] if others else None
        if meant and craft.programme and meant.programme not in ("", craft.programme):
            return self._of_programme(craft, event)
        if meant and not meant.programme:
            meant.programme = craft.programme
        return meant

    def _of_programme(self, craft: FoundCraft, event: FoundEvent | None) -> Flight | None:
        """The flight spoken of last that can be of a programme's craft; an event makes one where there is none."""
        fitting = [flight for flight in self.flights if self.may_be_of(flight, craft)]
        flight = next((f for f in (self.focus, self.main, *fitting[-1:]) if f in fitting), None)
        if flight is None:
            if event is None or event.void:
                return None
            flight = self.new(craft.span)
            self.main = self.main or flight
        flight.programme = flight.programme or craft.programme
        if craft.ship and (not flight.ship or flight.ship.islower()):
            flight.ship = craft.ship
        return flight

    def follows_freight(self, scene: Scene, position: int) -> bool:
        """True where the last craft spoken of by name flies without people: "a Progress was launched. The rocket …"."""
        freight = self.antecedents.is_freight_before(scene, position)
        return self._after_freight if freight is None else freight

    def means_freight(self, craft: FoundCraft, scene: Scene) -> bool:
        """True for "it" and "the spacecraft" behind a craft without people."""
        referring = craft.reference in (Reference.PRONOUN, Reference.GENERIC) and not craft.programme
        return referring and self.follows_freight(scene, craft.span.start)

    def may_be_of(self, flight: Flight, craft: FoundCraft) -> bool:
        """True for a flight of a craft's programme, in a ship of its name where both are told; one of which neither
        is told may be of the only programme that the article speaks of.
        """
        untold = not (flight.designation or flight.programme) and self.programmes == {craft.programme}
        return (untold or flight.programme == craft.programme) and same_ship(flight.ship, craft.ship)

    def probe_of(self, craft: FoundCraft) -> Flight | None:
        """The probe that was named before, where a word such as "the probe" stands for it."""
        stands = craft.span.of(self._text).lower() in ("probe", "lander", "lunar lander")
        return self._probe if stands else None

    def united(self, flight: Flight, event: FoundEvent | None, scene: Scene) -> Flight:
        """The flight, after the unnamed main flight was found to be the same: both launch, or return, at one time."""
        main = self.main
        if flight.kind is not CraftKind.CREWED or flight is main:
            return flight
        if main is None:
            if event is not None:
                self.main = flight
            return flight
        another = not same_ship(main.ship, flight.ship)
        if event is None or another or not self._names.is_main(flight, main, event, scene):
            return flight
        self.flights.remove(flight)
        main.designation, main.kind, main.span, main.words = flight.designation, flight.kind, flight.span, flight.words
        main.programme = flight.programme
        main.spans += flight.spans
        return main

    def only_meets(self, flight: Flight, event: FoundEvent) -> bool:
        """True for the rendezvous of a craft that had nothing to dock with: it met another one."""
        rendezvous = event.kind is EventKind.DOCKING and event.span.of(self._text).lower().startswith("rendezvous")
        return rendezvous and self._roster.is_bound_nowhere(flight.designation)

    def at_that_time(self, flight: Flight, event: FoundEvent, times: list[FoundTime], scene: Scene) -> Flight | None:
        """The flight, or an unnamed one of its own where the clause tells of another time than the flight's; None
        where it only names or plans something that cannot be this flight's any more.
        """
        clause = scene.clause(event.span.start)
        named = any(craft.reference is Reference.NAMED for craft in scene.craft_in(clause.start, clause.end))
        match self.occasions.whose(flight, event, times, main=flight is self.main, named=named):
            case Whose.ITS_OWN:
                return flight
            case Whose.ANOTHERS:
                return self.new(clause)
            case Whose.NOBODYS:
                return None
