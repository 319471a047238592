"""Tells who rides which craft."""

import re
from itertools import pairwise

from soyuz_gui.domain.facts import CraftKind, Leg, Status
from soyuz_gui.extract.events.finder import FoundEvent
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.first_names import CHAINS
from soyuz_gui.extract.flights.flight import HOMEWARD, Flight, has_room, seats
from soyuz_gui.extract.people.anaphora import Anaphora
from soyuz_gui.extract.people.company import PersonList
from soyuz_gui.extract.people.crews import CrewReader, Cue, Whereabouts
from soyuz_gui.extract.people.posts import flight_of_ship
from soyuz_gui.extract.people.residents import Residents
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.people.subjects import resumed
from soyuz_gui.extract.people.successors import WHO, Successors
from soyuz_gui.extract.people.unseated import Unseated
from soyuz_gui.extract.scene import Scene

# "A, B and C, who arrived aboard the ship Soyuz MS-27"
_BEHIND = re.compile(
    r"[\s,]*(?:(?:who|which|that)\s+(?:\w+\s+){0,3}?(?:arrived|launched|came|flew|travelled|traveled|docked|started|went\s+up)\s+"
    r"(?:\w+\s+){0,4}?)?(?:aboard|on\s+board|in|inside|on|by|with)\s+(?:(?:the|their|a|an|his|her|its|[A-Z]\w+['’]s|Russian|Chinese|American|Soviet|ship|spacecraft|capsule|new|older|other|same)\s+)*",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:[Pp]revious|[Ee]arlier|[Pp]ast)\s+(?:space\s?)?(?:flight|mission)s?\s*:")
_LEAD = 12  # paragraphs of an article that tell whom it is about
# "Will fly A and B on the next test flight": on none that was spoken of before.
_LATER = re.compile(
    r",?\s+(?:on|in|for|aboard)\s+(?:the|its|a|an)\s+(?:company’s\s+)?(?:next|following|later|future|upcoming|subsequent"
    r"|(?:first|second|next)\s+(?:crewed|manned|piloted|astronaut))\s+(?:[\w-]+\s+){0,3}?(?:flight|mission|launch|test)\b"
)
_AS_WELL_AS = re.compile(r"\b(?:as\s+well\s+as|along\s+with|together\s+with)\b")
_ON_WHICH = re.compile(r"[\s,]*(?:on|in|aboard)\s+which\s+")
_CREW_OF = re.compile(r"\bcrew\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_VERBS = (".weak", ".path")  # the rules of events that only together with a time or a place are told by a verb
_WITH = re.compile(r"\bwith\b[^.;:]{0,60}$")


class Seating:
    """Reads the lists of people of each scene and seats them."""

    def __init__(self, text: str, cast: Cast, crews: CrewReader, roster: Roster) -> None:
        self._text = text
        self._cast = cast
        self._crews = crews
        self._roster = roster
        self._bystanders: PersonList | None = None
        self._last: list[PersonList] = []  # the people of the last scene that had any
        self.unseated = Unseated(cast, roster)
        self._successors = Successors(text, cast)
        self._residents = Residents(text, crews)
        self._anaphora = Anaphora(text, crews.anaphora)
        self._paragraphs: set[int] = set()  # of prose, as far as it was read

    def read(self, scene: Scene, before: Scene | None) -> None:
        """Seats the people of a scene; `before` is the scene before it, which may introduce them with a colon."""
        self._paragraphs.add(scene.sentence.paragraph)
        self.unseated.note_flights(scene)
        self.unseated.note(scene, self._anaphora.meant(scene))
        for people in (part for group in scene.lists for part in self._parts(group)):
            start = scene.sentence.span.start
            first = people.people[0] is scene.lists[0].people[0]
            if before and first and before.sentence.span.of(self._text).endswith(":"):
                start = before.sentence.span.start
            self._place(scene, people, self._crews.before(self._text, start, people.span))
        for craft in scene.craft:
            if craft.reference is Reference.NAMED and self._bystanders is not None:
                self._seat_bystanders(craft, self._bystanders)
            if craft.reference is Reference.NAMED and craft.kind is CraftKind.CREWED:
                self._seat_by_pronoun(scene, craft)
        self._anaphora.remember(scene)

    def read_earlier(self, scene: Scene) -> None:
        """Seats who was named last in the flights that an entry of a register has: "Previous mission: Voskhod 2"."""
        for craft in scene.craft:
            told = _EARLIER.search(self._text, scene.sentence.span.start, craft.span.start)
            if not told or craft.reference is not Reference.NAMED or "." in self._text[told.end() : craft.span.start]:
                continue
            if any(told.end() <= group.span.start < craft.span.start for group in scene.lists):
                continue
            lists = [group for group in scene.lists if group.span.start < told.start()] or self._last
            if lists and lists[-1].people[-1].is_traveller:
                people = PersonList(lists[-1].people[-1:])
                if not self._is_barred(flight := self._cast.named(craft), people):
                    self._add(flight, people, Leg.LAUNCH, Status.ACTUAL, "crew.earlier")
        self._last = list(scene.lists) or self._last

    def _parts(self, people: PersonList) -> list[PersonList]:
        """A list in two where a clause behind it tells of its last part: "A and B, as well as C, who arrived …"."""
        if WHO.match(self._text, people.span.end):
            for index in range(len(people.people) - 1, 0, -1):
                left, right = people.people[index - 1], people.people[index]
                if _AS_WELL_AS.search(self._text, left.phrase.end, right.phrase.start):
                    return [PersonList(people.people[:index]), PersonList(people.people[index:])]
        return [people]

    def _seat_by_pronoun(self, scene: Scene, craft: FoundCraft) -> None:
        """Seats those of whom "they came home aboard the Soyuz MS-12" is said, or "he flew Soyuz 36"."""
        if not (meant := self._anaphora.find(scene, craft)):
            return
        people, pronoun = meant
        if self._is_barred(flight := self._cast.named(craft), people):
            return
        leg, status = self._crews.way_of_ride(self._text, pronoun, scene.sentence.span.end)
        events = [e for e in scene.events if not e.void and pronoun.end <= e.span.start < craft.span.start]
        if leg is None and events:
            leg, status = _leg(events[-1]), _told(events[-1])
        self._add(flight, people, leg, status, "crew.pronoun")

    def _place(self, scene: Scene, people: PersonList, cue: Cue) -> None:
        if cue.where is Whereabouts.ABSENT:
            return
        self.unseated.note(scene, people.people)
        if self._successors.seat_next(scene, people) or self._seat_known(scene, people):
            return
        if ship := flight_of_ship(self._text, scene, people, self._cast.flights):
            self._add(ship, people, None, Status.ACTUAL if ship.has_flown() else Status.PLANNED, "crew.ship")
        else:
            self._place_by_words(scene, people, cue)

    def _place_by_words(self, scene: Scene, people: PersonList, cue: Cue) -> None:
        rides = self._rides(scene, people)
        if self._residents.stay(scene, people, cue, rides=rides):
            self.unseated.note_resident(people)
            self.unseated.note_met(people)
            self._bystanders = people
            self._cast.stayers.meet(people)
            self._cast.stayers.part(people)
            return
        if not rides and (event := resumed(self._text, self._crews, scene, people)):
            self._seat_by_verb(scene, people, event)
        elif craft := self._craft_beside(scene, people):
            self._seat_in(scene, people, craft)
        elif cue.where is Whereabouts.ELSEWHERE and (not rides or WHO.match(self._text, people.span.end)):
            self._bystanders = people
            if self._crews.are_met(self._text, cue):
                self._cast.stayers.meet(people)
                self.unseated.note_met(people)
            self._keep_posted(people)
            self._successors.read_who_clause(scene, people)
        elif not rides and self._successors.wait(scene, people):
            self._successors.read_who_clause(scene, people)
        elif rides or (cue.where is Whereabouts.ABOARD and (len(people.people) > 1 or people.are_travellers())):
            self._seat(scene, people, cue, rides)
            self._seat_for_return(scene, people)
        elif craft := self._only_craft(scene, people):
            self._seat_in(scene, people, craft)
        elif people.are_travellers() and not self._crews.speak(self._text, people.span, scene.sentence.span.end):
            self._keep(scene, people)
        else:
            self._keep_posted(people)

    def _keep_posted(self, people: PersonList) -> None:
        """Keeps somebody who only speaks, but by the post before the name is aboard: "mission commander A radioed"."""
        person, flight = people.people[0], self._cast.current
        alone = len(people.people) == 1 and self._crews.is_posted(self._text, person.phrase, person.span)
        if alone and flight and flight.kind is CraftKind.CREWED:
            self.unseated.keep_beside(flight, people)

    def _seat_by_verb(self, scene: Scene, people: PersonList, event: FoundEvent) -> None:
        index = scene.sentence.clause_at(event.span.start)
        if flight := self._flight_of(scene, people, index, Cue(Whereabouts.UNSAID, people.span), event):
            self._cast.carriers[index] = self._cast.focus = flight
            self._add(flight, people, _leg(event), _told(event), "crew.riding")

    def _keep(self, scene: Scene, people: PersonList) -> None:
        """Keeps travellers for the end of the article, with the flight that their sentence speaks of."""
        if _LATER.match(self._text, people.span.end):
            return
        self.unseated.keep_companions(people)
        if len(self._paragraphs) <= _LEAD and len(people.people) > 1:
            self.unseated.keep(people)
        first = people.people[0]
        posted = self._crews.is_posted(self._text, first.phrase, first.span)
        if len(people.people) < 2 and not ((first.traveller or posted) and first.known):
            return
        if not all(" " in person.name or person.known for person in people.people):
            return
        meant = [craft for craft in scene.craft if craft.definite and craft.reference is not Reference.OTHER]
        spoken_of = bool(meant) or any(not event.void for event in scene.events)
        flight = self._cast.carrier(scene, people.span.start) if spoken_of else None
        if flight and flight.kind is CraftKind.CREWED:
            self.unseated.keep_beside(flight, people)
        elif not spoken_of:
            self._keep_posted(people)

    def _seat_known(self, scene: Scene, people: PersonList) -> bool:
        """Seats people in the craft that their sentence names and that they flew by the catalogue; True if all are."""
        named = [c for c in scene.craft if c.reference is Reference.NAMED and c.kind is CraftKind.CREWED]
        if len({craft.designation for craft in named}) < 2:
            return False
        homeward = any(event.kind in CHAINS[1] and not event.void for event in scene.events)
        seated = 0
        for person in people.people:
            legs = [(craft, self._roster.legs(craft.designation, person.name)) for craft in named]
            back = homeward and not self.unseated.was_met(person)
            ridden = [(craft, leg) for craft, ways in legs for leg in ways[:1] if leg is Leg.LAUNCH or back]
            for craft, leg in ridden:
                flight = self._cast.named(craft)
                self._add(flight, PersonList([person]), leg, self._status_beside(scene, craft), "crew.roster")
            seated += bool(ridden)
        return seated == len(people.people)

    def _status_beside(self, scene: Scene, craft: FoundCraft) -> Status:
        """What the event nearest to a craft is: a plan or done. What should have been is neither."""
        events = [event for event in scene.events if not event.void and not event.missed]
        event = min(events, key=lambda e: abs(e.span.start - craft.span.start), default=None)
        return _told(event) if event else Status.ACTUAL

    def _is_barred(self, flight: Flight, people: PersonList) -> bool:
        """True where the catalogue knows somebody of a list, and none of them as crew of a flight."""
        return self._roster.bars(flight.designation, (person.name for person in people.people))

    def _seat_for_return(self, scene: Scene, people: PersonList) -> None:
        """Those who "were launched in Soyuz 31 … and landed in Soyuz 29" ride a second craft."""
        for first, second in pairwise(self._boarded(scene, people)):
            event = next((e for e in scene.events if first.span.end <= e.span.start < second.span.start), None)
            if event and not event.void and first.designation != second.designation:
                self._add(self._cast.named(second), people, _leg(event), event.status, "crew.second_craft")

    def _only_craft(self, scene: Scene, people: PersonList) -> FoundCraft | None:
        """The craft of a sentence that names one crewed craft and tells of travellers who do not just speak."""
        quiet = not self._crews.speak(self._text, people.span, scene.sentence.span.end)
        travellers = any(p.is_traveller or (p.likely and " " in p.name) for p in people.people)
        craft = self._only_named(scene, people) if travellers and quiet else None
        return None if craft and self._is_barred(self._cast.named(craft), people) else craft

    def _only_named(self, scene: Scene, people: PersonList) -> FoundCraft | None:
        named = [c for c in scene.craft if c.designation and c.kind is CraftKind.CREWED]
        if named and self._cast.antecedents.is_of_others(named[0], people.span.end):
            return None
        return named[0] if len({c.designation for c in named}) == 1 else None

    def _rides(self, scene: Scene, people: PersonList) -> bool:
        if scene.events and all(event.void for event in scene.events):
            return False
        if self._crews.rides(self._text, people.span, scene.sentence.span.end):
            return True
        events = [event for event in scene.events if not event.void and (event.bare or not event.noun)]
        return any(self._crews.take_part(self._text, people.span, event.span) for event in events)

    def _craft_beside(self, scene: Scene, people: PersonList) -> FoundCraft | None:
        """The named craft right before a list ("Soyuz T-14 commander A") or right behind it ("A and B aboard the
        Soyuz MS-25 spacecraft docked …").
        """
        for craft in scene.craft:
            crewed = craft.reference is Reference.NAMED and craft.kind is CraftKind.CREWED
            if not crewed and craft.reference is not Reference.PROGRAMME:
                continue
            if craft.span.end <= people.span.start:
                between = self._text[craft.span.end : people.span.start]
                crew = _CREW_OF.search(self._text, max(0, craft.span.start - 20), craft.span.start)
                listed = len(people.people) > 1 and not between.strip(" \n–—-:(," if crew else " \n–—-:(")
                if crewed and (listed or between.strip() in ("", "'s", "’s") or _ON_WHICH.fullmatch(between)):
                    return craft
            elif craft.span.start > people.span.end:
                between = self._text[people.span.end : craft.span.start]
                return craft if _BEHIND.fullmatch(between) else None
        return None

    def _seat_in(self, scene: Scene, people: PersonList, craft: FoundCraft) -> None:
        events = [event for event in scene.events if not event.void]
        event = min(events, key=lambda e: abs(e.span.start - craft.span.start), default=None)
        flight = self._cast.resolved(craft, scene, event)
        if flight is None:
            return
        leg, status = self._crews.way_of_ride(self._text, people.span, scene.sentence.span.end)
        if leg is None:
            leg = None if event is None and flight.has_come_down() else _leg(event)
            status = _told(event) if event else Status.ACTUAL
        self._add(flight, people, leg, status, "crew.named_craft")
        index = scene.sentence.clause_at(craft.span.start)
        if not self._cast.antecedents.is_of_others(craft, scene.sentence.clauses[index].start):
            self._cast.carriers[index] = flight
        self._cast.focus = flight

    def _seat_bystanders(self, craft: FoundCraft, people: PersonList) -> None:
        if self._crews.is_return_craft(self._text, craft.span):
            self._add(self._cast.named(craft), people, Leg.LAUNCH, Status.ACTUAL, "crew.return_craft")

    def _seat(self, scene: Scene, people: PersonList, cue: Cue, rides: bool) -> None:
        position = people.span.end if rides else max(cue.span.start, scene.sentence.span.start)
        index = scene.sentence.clause_at(position)
        clause = scene.sentence.clauses[index]
        event = next((e for e in scene.events if clause.covers(e.span)), None)
        flight = self._flight_of(scene, people, index, cue, event)
        if flight is None:
            return
        last = scene.sentence.clause_at(people.span.end)
        self._cast.carriers.update(dict.fromkeys(range(min(index, last), max(index, last) + 1), flight))
        leg, status = self._way(scene, people, cue, rides, event)
        self._add(flight, people, leg, status, f"crew.{'riding' if rides else 'aboard'}")
        if event and (companion := self._companion(scene, people, event)):
            for other in self._cast.flights:
                other.seats = [seat for seat in other.seats if seat.person not in companion.people]
            self._add(flight, companion, leg, status, "crew.company")
        start = min(cue.span.start, scene.sentence.span.start)
        flight.expedition = flight.expedition or self._crews.expedition(self._text, start, people.span.start)
        self._cast.focus = flight

    def _companion(self, scene: Scene, people: PersonList, event: FoundEvent) -> PersonList | None:
        """The one person who by a verb rides with others: "He returns on April 8 with the outgoing crew, A and B"."""
        clause = scene.clause(event.span.start)
        behind = _WITH.search(self._text[event.span.end : people.span.start])
        verb = not event.noun or event.rule.endswith(_VERBS)
        if event.void or not verb or not behind:
            return None
        named = [people for people in scene.lists if clause.start <= people.span.start < event.span.start]
        subject = named[-1] if named else self._anaphora.subject(clause.start, event.span.start)
        return subject if subject and len(subject.people) == 1 and subject.are_travellers() else None

    def _way(
        self, scene: Scene, people: PersonList, cue: Cue, rides: bool, event: FoundEvent | None
    ) -> tuple[Leg | None, Status]:
        """The leg that people ride, by the verb behind them, the words before them, or the event of their clause."""
        if rides:
            leg, status = self._crews.way_of_ride(self._text, people.span, scene.sentence.span.end)
            if leg:
                return leg, status
            return (_leg(event), _told(event)) if event else (None, status)
        leg = self._crews.way_of_cue(self._text, cue.span, people.span)
        told = [e for e in scene.events if not e.void and e.span.end <= people.span.start]
        around = (e for e in scene.events if not e.void and e.span.covers(people.people[0].span))
        event = next(around, event or next(reversed(told), None))  # "to bring Ann home"
        status = Status.PLANNED if self._crews.plans(self._text, cue.span) else Status.ACTUAL
        ahead = event is not None and event in told and not event.bare and event.status is Status.PLANNED
        if event and (ahead or (event.noun and event.span.overlaps(cue.span))):
            status = event.status  # "the return of A and B is set for May", "Cid is to return with A and B"
        return leg or (_leg(event) if event else None), status

    def _flight_of(
        self, scene: Scene, people: PersonList, index: int, cue: Cue, event: FoundEvent | None
    ) -> Flight | None:
        """The flight of a list: that of the craft named beside it, else the one some of them are aboard already,
        else the one spoken of, if it has room for them.
        """
        start = scene.sentence.clauses[index].start
        craft = self._cast.antecedents.craft_at(scene, index, max(cue.span.start, start))
        if craft is None or craft.reference is not Reference.NAMED:
            craft = next(iter(self._boarded(scene, people)), self._boarded_elsewhere(scene, people) or craft)
        if craft is None:
            craft = next(reversed(scene.craft_in(scene.sentence.span.start, start)), None)
        craft = self._cast.as_named(craft, scene) if craft else self._only_named(scene, people)
        if craft and craft.reference is Reference.NAMED:
            return self._cast.united(self._cast.named(craft), event, scene)
        names = {person.name for person in people.people}
        if index and WHO.match(self._text, start) and (met := self._cast.carriers.get(index - 1)):
            return met  # "Ann and Bob, who went up with Cid in July"
        aboard = next((flight for flight in self._cast.flights if flight.carries(names)), None)
        if aboard and craft and craft.definite and craft.programme and aboard.programme not in ("", craft.programme):
            aboard = None  # "a shuttle that is to bring Ann home", who went up in a Soyuz
        if aboard or (craft and (craft.reference is Reference.OTHER or self._cast.means_freight(craft, scene))):
            return aboard
        candidate = self._cast.resolved(craft, scene, event) if craft else self._cast.current
        barred = candidate is not None and self._is_barred(candidate, people)
        barred |= self._residents.came_before(scene, people)
        if candidate and candidate.seats and not (candidate.kinds() & HOMEWARD) and self.unseated.are_residents(names):
            barred = True  # they go home in the craft that they came in
        if candidate and cue.where is not Whereabouts.ELSEWHERE and has_room(candidate, names) and not barred:
            return candidate
        flight = self._cast.new(craft.span if craft else people.span)
        flight.programme, flight.ship = (craft.programme, craft.ship) if craft else ("", "")
        if candidate is None and self._cast.main is None:
            self._cast.main = flight
        return flight

    def _boarded(self, scene: Scene, people: PersonList) -> list[FoundCraft]:
        """The named craft that people board later in their sentence: "A and B roared away … in the Soyuz TMA-16M"."""
        behind = scene.craft_in(people.span.end, scene.sentence.span.end)
        boarded = [c for c in behind if c.kind is CraftKind.CREWED and self._cast.antecedents.is_boarded(c)]
        return [craft for craft in boarded if not self._cast.antecedents.is_of_others(craft, people.span.end)]

    def _boarded_elsewhere(self, scene: Scene, people: PersonList) -> FoundCraft | None:
        """The craft of another programme than the flight spoken of, or of any one where none was spoken of yet, which
        people board later in their sentence.
        """
        current = self._cast.current
        programme = current.programme if current else ""
        behind = scene.craft_in(people.span.end, scene.sentence.span.end) if programme or not current else []
        others = (craft for craft in behind if craft.programme not in ("", programme))
        return next((craft for craft in others if self._cast.antecedents.is_aboard(craft)), None)

    def _add(self, flight: Flight, people: PersonList, leg: Leg | None, status: Status, rule: str) -> None:
        flight.seats += seats(people.people, leg, status, rule)


def _told(event: FoundEvent) -> Status:
    """Whether an event is a plan for those who take part; an ascent in the present tense may be history."""
    return Status.ACTUAL if event.bare and event.kind in CHAINS[0] else event.status


def _leg(event: FoundEvent | None) -> Leg:
    return Leg.LANDING if event and event.kind in CHAINS[1] else Leg.LAUNCH
