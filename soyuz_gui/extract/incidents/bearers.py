"""Tells what an incident befell: a flight of the article, another craft, or a station."""

import re
from dataclasses import dataclass
from datetime import timedelta

from soyuz_gui.domain.facts import CraftKind, IncidentKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.cast import Cast
from soyuz_gui.extract.flights.craft import FoundCraft, Reference
from soyuz_gui.extract.flights.flight import Flight, same_ship
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.incidents.others import Others
from soyuz_gui.extract.incidents.phases import PUT_OFF
from soyuz_gui.extract.incidents.stations import AUXILIARIES, WAY, Stations
from soyuz_gui.extract.incidents.strangers import Strangers
from soyuz_gui.extract.incidents.tales import LOSSES
from soyuz_gui.extract.scene import Scene

_ADJECTIVES = re.compile(r"(?<=\s)(?:uncrewed|unmanned|empty|waiting|target|old|new|other)\s+")
# "a leak on the Soyuz", "the failure of its booster": what stands right behind an incident bears it.
_BEFORE_LAUNCH, _PUT_OFF_FOR, _LONGEST_FLIGHT = timedelta(days=30), timedelta(days=200), timedelta(days=400)
_DIRECTLY = re.compile(
    r"\s+(?:of|on|in|aboard|inside|from)\s+(?:(?:the|its|their|his|her|an?|one\s+of\s+the)\s+)?(?:[\w’'-]+\s+)?"
)
_APPOSED = re.compile(r"[^.;]{0,50}?(?:,|—|–|-|[(])\s*(?:the\s+)?")
_CREWS = re.compile(r"crew|replacement|successor")
_WHOSE = re.compile(r"\s*(?:in\s+|on\s+)?(?:whose|which|where)\b")
_INSERTED = re.compile(
    r",\s+(?:which|who|whose|where)\b[^;:]{2,120},\s+(?:(?:has|had|have|is|was|were|been|\w+ly)\s+){1,4}"
)
_NEW = re.compile(r"\b(?:an?|another|one)\s+$", re.IGNORECASE)
_LIKE = re.compile(
    r"\b(?:the\s+same(?:\s+\w+)?\s+(?:(?:had|has)\s+)?(?:happened\s+to|befell|befallen|struck|hit|plagued)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$"
    r"|(?:that|those|the\s+ones?|similar\s+to\s+one|like\s+the\s+one)\s+(?:of|on|in|aboard|from)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$)"
)
_SINCE = re.compile(r"\b(?:first|time|flown|launched|lift-?off|launch|flight)\s+since\s+(?:[\w’'-]+\s+){0,8}[\w’'-]+$")
_BOUND = re.compile(r"\b(?:to|for|with|at)\s+(?:[\w’'-]+\s+){0,4}$")  # "a delay of the mission to Hubble"
_BOOSTER = re.compile(r"\b(?:rocket|booster|launcher)s?$")
_ERA = re.compile(r"(?:['’]s)?\s+(?:[\w-]+\s+)?(?:program(?:me)?|history|era|fleet)\b")
_TIE = re.compile(r"\s+(?:[\w-]+\s+){0,2}?(?:of|on|in|aboard|inside|from|with|to|at|for)\s+(?:[\w’'-]+\s+){0,4}$")


@dataclass(frozen=True, slots=True)
class Bearer:
    """What an incident befell; nothing at all where the text leaves that to the article's one flight."""

    flight: Flight | None = None
    words: Span | None = None
    of_station: bool = False
    explicit: bool = False  # True where the sentence names it
    craft: FoundCraft | None = None  # what a bearer without a flight may turn out to be
    of_another_time: bool = False  # True where the day told is none of the flight in hand


class Bearers:
    """Finds the bearers of incidents."""

    def __init__(self, text: str, cast: Cast) -> None:
        self._text = text
        self._cast = cast
        self._strangers = Strangers(text, cast)
        self._stations = Stations(text)
        self.others = Others(text, cast)

    def of(self, scene: Scene, found: FoundIncident) -> list[Bearer]:
        """What the sentence itself says of it; nothing where it is something that we do not follow."""
        craft = self._craft_of(scene, found)
        if found.kind is IncidentKind.OTHER and craft and craft.span.of(self._text).endswith("module"):
            craft = None  # "left the Harmony module for medical care"
        if stranger := self._strangers.of(scene, found, craft):
            return [Bearer(self._of_programme(scene, stranger), stranger.span, explicit=True, craft=stranger)]
        if self._is_long_past(scene, found):
            return [Bearer(of_another_time=True, explicit=True)]
        if self.others.is_of_neighbour(scene, found, craft) and not self._stations.of(scene, found, craft):
            return [Bearer(of_another_time=True)]
        return self._of_craft(scene, found, craft)

    def _is_long_past(self, scene: Scene, found: FoundIncident) -> bool:
        """True for a loss that is only looked back to: "a crew was launched for the first time since the failure"."""
        if found.kind not in LOSSES or self._tied(scene, found):
            return False
        inside = scene.craft_in(found.span.start, found.span.end)
        named = any(craft.reference in (Reference.NAMED, Reference.PROGRAMME) for craft in inside)
        return not named and bool(_SINCE.search(self._text, scene.sentence.span.start, found.span.end))

    def _of_craft(self, scene: Scene, found: FoundIncident, craft: FoundCraft | None) -> list[Bearer]:
        if station := self._stations.of(scene, found, craft):
            return [Bearer(words=station, of_station=True, explicit=True)]
        if rocket := self._rocket(scene, found):
            return [Bearer(words=rocket, explicit=True)]
        if craft is None:
            return [self._untold(scene, found)]
        match craft.reference:
            case Reference.NAMED:
                return [Bearer(self._cast.named(each), explicit=True) for each in self._coordinated(scene, craft)]
            case Reference.OTHER:
                return self._of_another(scene, found, craft)
            case Reference.PROGRAMME:
                return [self._of_its_name(scene, found, self._of_ship(scene, craft))]
            case Reference.GENERIC if not craft.definite and self.others.is_another(scene, found, craft):
                return [self._of_another_one(scene, craft)]
        nameless = craft.reference is Reference.GENERIC and not craft.programme
        if nameless and self._cast.follows_freight(scene, craft.span.start):
            return []
        return [self._of_word(scene, found, craft)]

    def _of_another_one(self, scene: Scene, craft: FoundCraft) -> Bearer:
        """A craft beside those that are followed: by the name that follows, by those in it ("a Soyuz carrying Ann Lee
        and Bo Day failed"), else by its words.
        """
        if named := self._apposed(scene, craft):
            return Bearer(self._cast.named(named), explicit=True)
        if ridden := next((flight for flight in self._cast.flights if flight.span == craft.span), None):
            return Bearer(ridden, craft.span, explicit=True)
        return Bearer(words=self.others.noun_phrase(scene, craft), explicit=True)

    def _of_its_name(self, scene: Scene, found: FoundIncident, craft: FoundCraft) -> Bearer:
        """The flight in the ship or of the programme that is named, but not "the first in the history of Soyuz", nor
        "the Vostok booster", upon which other ships ride.
        """
        if _ERA.match(self._text, craft.span.end) or (_BOOSTER.search(craft.span.of(self._text)) and not craft.ship):
            return self._untold(scene, found)
        return Bearer(self._of_programme(scene, craft), craft.span, explicit=True, craft=craft)

    def _untold(self, scene: Scene, found: FoundIncident) -> Bearer:
        """The flight in hand, for an incident whose sentence speaks of no craft, unless it is what was not reached."""
        flight = self._flight_in_hand(scene, found)
        missed = {c.designation for c in scene.craft if found.span.covers(c.span) and self._is_target(found, c)}
        return Bearer(self._cast.main if flight and flight.designation in missed else flight)

    def _of_word(self, scene: Scene, found: FoundIncident, craft: FoundCraft) -> Bearer:
        """The craft that a word such as "the capsule" or "it" stands for."""
        flight = self._flight_of(scene, found, craft)
        freighters = self.others.freighters_before(scene, craft) if flight is None else []
        if freighters:
            return Bearer(self._cast.named(freighters[-1]), explicit=True)
        named = self._cast.spoken_of if flight is None else None
        if named and named.span.start < found.span.end and craft.programme in ("", named.programme):
            return Bearer(words=named.span, craft=named)
        return Bearer(flight, self._words_of(craft), craft=craft)

    def compared(self, scene: Scene, found: FoundIncident) -> list[FoundCraft]:
        """The craft that something alike befell: "the third leak in a year after those of Soyuz 9 and Progress 9"."""
        if found.span.end >= scene.sentence.span.end:
            return []
        behind = [c for c in scene.craft_in(found.span.end, scene.sentence.span.end) if c.reference is Reference.NAMED]
        if not behind or not _LIKE.search(self._text, found.span.end, behind[0].span.start):
            return []
        return self._coordinated(scene, behind[0])

    def _words_of(self, craft: FoundCraft) -> Span | None:
        return craft.span if craft.reference is Reference.GENERIC else None

    def _flight_of(self, scene: Scene, found: FoundIncident, craft: FoundCraft) -> Flight | None:
        """The flight that a word such as "the capsule" means, if it can be of the programme that the word names."""
        if predecessor := self._strangers.replaced(scene, craft):
            return predecessor
        index = scene.sentence.clause_at(found.span.start)
        flight = self._cast.carriers[index] if index in self._cast.carriers else self._meant(scene, craft)
        return None if craft.programme and flight and flight.programme not in (craft.programme, "") else flight

    def _meant(self, scene: Scene, craft: FoundCraft) -> Flight | None:
        return self._cast.resolved(self._cast.as_named(craft, scene), scene, None)

    def _of_ship(self, scene: Scene, craft: FoundCraft) -> FoundCraft:
        """The ship that a sentence names before a word such as "the shuttle"."""
        before = (c for c in scene.craft if c.span.end <= craft.span.start and c.ship and not craft.ship)
        return next((c for c in before if c.programme == craft.programme), craft)

    def _of_programme(self, scene: Scene, craft: FoundCraft) -> Flight | None:
        """The flight spoken of last that is known to be of a programme, in the ship that is named."""
        named = self._cast.as_named(craft, scene)
        if named.reference is Reference.NAMED:
            return self._cast.named(named)
        fitting = [
            flight
            for flight in self._cast.flights
            if flight.programme == craft.programme and same_ship(flight.ship, craft.ship)
        ]
        found = next((flight for flight in (self._cast.focus, self._cast.main) if flight in fitting), None)
        flight = found or next(reversed(fitting), None)
        if flight:
            flight.ship = flight.ship or craft.ship
        return flight

    def _coordinated(self, scene: Scene, craft: FoundCraft) -> list[FoundCraft]:
        """The craft, and those named with it: "on Soyuz 90 and Progress 9"."""
        both = [craft]
        for other in scene.craft:
            if other.span.start >= both[-1].span.end and self._is_and(both[-1].span.end, other.span.start):
                both.append(other)
        for other in reversed(scene.craft):
            if other.span.end <= both[0].span.start and self._is_and(other.span.end, both[0].span.start):
                both.insert(0, other)
        return [each for each in both if each.reference is Reference.NAMED]

    def _is_and(self, start: int, end: int) -> bool:
        return self._text[start:end].strip() in ("and", ", and", "and the")

    def _apposed(self, scene: Scene, craft: FoundCraft) -> FoundCraft | None:
        """The name that follows: "another ship at the station, the freighter Progress 9"."""
        for other in scene.craft_in(craft.span.end, scene.sentence.span.end):
            if other.reference is Reference.NAMED:
                return other if _APPOSED.fullmatch(self._text, craft.span.end, other.span.start) else None
        return None

    def afterwards(self, craft: FoundCraft | None, day: PartialTime | None, kind: IncidentKind) -> Flight | None:
        """The flight that a bearer without one can only be, once the whole article has been read."""
        if craft and craft.freight:
            freight = [flight for flight in self._cast.flights if flight.kind is not CraftKind.CREWED]
            return freight[0] if len(freight) == 1 and not self.others.is_name(craft.span) else None
        flights = [
            flight
            for flight in self._cast.flights
            if flight.kind is CraftKind.CREWED
            and (flight.designation or flight.is_told_of())
            and not (day and is_of_another_time(flight, day, kind))
        ]
        if craft and craft.programme:
            flights = [flight for flight in flights if self._cast.may_be_of(flight, craft)]
        elif craft and craft.reference is Reference.OTHER:
            return None
        waiting = [flight for flight in flights if flight.is_to_come()] if kind in PUT_OFF else []
        if len(waiting) == 1:
            return waiting[0]
        if self._cast.main in flights:
            return self._cast.main
        return flights[0] if len(flights) == 1 else None

    def _craft_of(self, scene: Scene, found: FoundIncident) -> FoundCraft | None:
        index = scene.sentence.clause_at(found.span.start)
        inside = [c for c in scene.craft_in(found.span.start, found.span.end) if not self._is_target(found, c)]
        for reference in (Reference.NAMED, Reference.OTHER):
            if named := next((craft for craft in inside if craft.reference is reference), None):
                return named
        if subject := self._subject(scene, found):
            return subject
        if tied := self._tied(scene, found):
            return tied
        if subject := self._interrupted(scene, found):
            return subject
        if _WHOSE.match(self._text, scene.sentence.clauses[index].start):
            antecedents = scene.craft_in(scene.sentence.span.start, scene.sentence.clauses[index].start)
            if antecedents:
                return antecedents[-1]
        return self._antecedent(scene, found, inside)

    def _antecedent(self, scene: Scene, found: FoundIncident, inside: list[FoundCraft]) -> FoundCraft | None:
        """The craft that the clause of an incident speaks of, else the last one of its sentence before."""
        index = scene.sentence.clause_at(found.span.start)
        before, craft = (self._no_target(scene, found, place) for place in (found.span.start, found.span.end))
        if before and before.reference is Reference.NAMED and before.kind is CraftKind.CREWED:
            return before
        if before and craft and before.reference is Reference.NAMED and craft in inside:  # "seconds into its flight"
            return before
        earlier = scene.craft_in(scene.sentence.span.start, scene.sentence.clauses[index].start)
        named = [c for c in earlier if c.reference is Reference.NAMED]
        return craft or next(reversed(named or earlier), None) or self._named_behind(scene, found)

    def _named_behind(self, scene: Scene, found: FoundIncident) -> FoundCraft | None:
        """The craft that the sentence goes on to name, where none was spoken of: "a stage quit, and M-9 fell"."""
        behind = scene.craft_in(found.span.end, scene.sentence.span.end)
        named = [craft for craft in behind if craft.reference is Reference.NAMED]
        clause = scene.sentence.clause_at(found.span.start)
        near = bool(named) and scene.sentence.clause_at(named[0].span.start) <= clause + 1
        told = near and found.kind is IncidentKind.FATALITY  # "the first to die, when the parachute of Soyuz 9 …"
        return named[0] if named and (told or self._cast.current is None) else None

    def _tied(self, scene: Scene, found: FoundIncident) -> FoundCraft | None:
        """The craft that a preposition ties to an incident before it: "a leak on the docked Soyuz 9"."""
        behind = scene.craft_in(found.span.end, scene.clause(found.span.end - 1).end)
        if not behind:
            return None
        between = self._text[found.span.end : behind[0].span.start]
        if any(found.span.end <= other.span.start < behind[0].span.start for other in scene.incidents):
            return None  # "lost pressure, months after a leak on Soyuz 9"
        if found.kind in PUT_OFF and behind[0].reference is Reference.OTHER and _BOUND.search(between):
            return None
        named = behind[0].reference in (Reference.NAMED, Reference.OTHER, Reference.PROGRAMME)
        nameless = behind[0].reference is Reference.GENERIC
        tied = (named and _TIE.match(between)) or (nameless and _DIRECTLY.fullmatch(between))
        return behind[0] if tied else None

    def _no_target(self, scene: Scene, found: FoundIncident, place: int) -> FoundCraft | None:
        craft = self._cast.antecedents.craft_at(scene, scene.sentence.clause_at(found.span.start), place)
        return None if craft and found.span.covers(craft.span) and self._is_target(found, craft) else craft

    def _is_target(self, found: FoundIncident, craft: FoundCraft) -> bool:
        """True for what a craft failed to dock with ("his attempt to dock with Soyuz 9 failed"), or bumped into."""
        if found.kind is IncidentKind.BALLISTIC_REENTRY:
            return craft.reference is Reference.OTHER  # "460 km short of where helicopters were waiting"
        if found.kind is IncidentKind.CRASH and found.outcome is None:
            return found.span.start < craft.span.start
        before = self._text[found.span.start : craft.span.start]
        return found.kind is IncidentKind.DOCKING_FAILURE and bool(WAY.search(_ADJECTIVES.sub("", before)))

    def _subject(self, scene: Scene, found: FoundIncident) -> FoundCraft | None:
        """The craft right before an incident: "through which the Zvezda module has been losing air"."""
        before = [c for c in scene.craft if c.span.end <= found.span.start and c.reference is not Reference.PRONOUN]
        near = before[-1] if before else None
        return near if near and AUXILIARIES.fullmatch(self._text, near.span.end, found.span.start) else None

    def _interrupted(self, scene: Scene, found: FoundIncident) -> FoundCraft | None:
        """The craft that begins a sentence with an insertion: "Soyuz 9, which a crew had left, exploded"."""
        start = scene.sentence.span.start
        after_comma = self._text[start : found.span.start].rstrip().endswith(",")
        first = scene.craft[0] if scene.craft else None
        begins = first is not None and not self._text[start : first.span.start].strip(' “"Tthe')
        followed = first is not None and self._text.startswith(",", first.span.end)
        if after_comma and begins and followed:
            return first
        named = (c for c in scene.craft_in(start, found.span.start) if c.reference is Reference.NAMED)
        return next((c for c in named if _INSERTED.fullmatch(self._text, c.span.end, found.span.start)), None)

    def _rocket(self, scene: Scene, found: FoundIncident) -> Span | None:
        """The rocket of another flight than that which a sentence names: "was put off since a Soyuz-U had crashed"."""
        if not any(craft.reference is Reference.NAMED for craft in scene.craft):
            return None
        before = scene.names_of("vehicles", scene.clause(found.span.start).start, found.span.start)
        subject = bool(before) and AUXILIARIES.fullmatch(self._text, before[-1].span.end, found.span.start)
        new = subject and _NEW.search(self._text, max(0, before[-1].span.start - 12), before[-1].span.start)
        return before[-1].span if new else None

    def _of_another(self, scene: Scene, found: FoundIncident, craft: FoundCraft) -> list[Bearer]:
        """A craft that carries no crew of ours: named in the sentence, or by its words if they are a name."""
        named = [c for c in scene.craft if c.reference is Reference.NAMED and c.kind is not CraftKind.CREWED]
        if named or (named := self.others.freighters_before(scene, craft)):
            return [Bearer(self._cast.named(named[-1]), explicit=True)]
        if probe := self._cast.probe_of(craft):
            return [Bearer(probe, explicit=True)]
        clause = scene.clause(craft.span.start)
        others = (c for c in scene.craft_in(clause.start, clause.end) if c.reference is Reference.OTHER)
        for each in (craft, *others):
            if self.others.is_name(each.span) and not _CREWS.search(each.span.of(self._text)):
                return [Bearer(words=self._with_noun(scene, each), explicit=True, craft=each)]
        if craft.freight:
            return [Bearer(words=craft.span, craft=craft)]
        shared = craft.span.of(self._text).startswith("module")
        crew = found.kind in PUT_OFF and _CREWS.search(craft.span.of(self._text))  # "the flight of the next crew"
        return [Bearer()] if shared or crew else []

    def _with_noun(self, scene: Scene, craft: FoundCraft) -> Span:
        """The words for a craft with its noun: "Progress freighter"."""
        nouns = (c for c in scene.craft if c.span.start == craft.span.end + 1 and c.reference is not Reference.NAMED)
        return next((Span(craft.span.start, noun.span.end) for noun in nouns), craft.span)

    def _flight_in_hand(self, scene: Scene, found: FoundIncident) -> Flight | None:
        index = scene.sentence.clause_at(found.span.start)
        if index in self._cast.carriers:
            return self._cast.carriers[index]
        return self._cast.in_hand(scene)


def is_of_another_time(flight: Flight, day: PartialTime, kind: IncidentKind) -> bool:
    """True where a day lies outside a flight's life, to which the months belong in which its start was put off."""
    told = day.interval()
    began = [*flight.times_of(EventKind.LAUNCH), *flight.times_of(EventKind.DOCKING)]
    launched = next((span for time in began if (span := time.interval())), None)
    if told is None or launched is None:
        return False
    before = _PUT_OFF_FOR if kind in PUT_OFF else _BEFORE_LAUNCH
    return told[1] < launched[0] - before or told[0] > launched[1] + _LONGEST_FLIGHT
