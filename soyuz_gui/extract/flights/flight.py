"""The flights of one article while they are being put together."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from soyuz_gui.domain.facts import CraftKind, IncidentKind, Leg, Outcome, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import NO_TIME, PartialTime
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.craft import FoundCraft
from soyuz_gui.extract.incidents.finder import FoundIncident
from soyuz_gui.extract.incidents.reasons import FoundReason
from soyuz_gui.extract.people.company import FoundPerson
from soyuz_gui.extract.places.gazetteer import FoundName
from soyuz_gui.extract.times.finder import FoundInterval

START, RETURN = "start", "return"  # the parts of a flight that a delay may be of
LISTED = "crew.list"  # the rule of a seat by a list, one name a line, which does not always tell who was in reserve
OWN_FLIGHT = "crew.own_flight"  # the rule of a seat on a flight that only a rider's own time tells of
HOMEWARD = frozenset({EventKind.UNDOCKING, EventKind.LANDING})
_USUAL = "Soyuz"  # the programme of a craft of which none is told
_SOYUZ_SEATS = 3  # a list that does not fit beside those already aboard rides another craft
_MOST_SEATS = 8  # aboard a space shuttle
START, RETURN = "start", "return"  # what may be put off
# What is mostly told as the cause of something else: it is no incident beside that.
CAUSES = frozenset({IncidentKind.MALFUNCTION, IncidentKind.DAMAGE})


@dataclass(slots=True)
class Statement:
    """One clause that says when or that an event happened. `moment` is None where only an interval dates it."""

    event: FoundEvent
    evidence: Span
    moment: PartialTime | None = None
    words: Span | None = None
    interval: FoundInterval | None = None
    base: PartialTime | None = None  # the time told last before, from which an interval may count
    dated_by_itself: bool = True
    rule: str = ""
    day: date | None = None  # the day that the words tell, which may be another one in UTC
    anchor: EventKind | None = None  # the event that an interval counts from, where it is told with a verb
    reckoned: PartialTime | None = None  # the time that an interval comes to, as far as it can be told at once
    beside: PartialTime | None = None  # for a clock without a day: the day that its paragraph told last
    year_told: bool = True  # False where the year of the moment only follows from when the article was written
    lent: bool = False  # the catalogue tells the year of the moment, and no word of the article


@dataclass(slots=True)
class Seat:
    """A person on a leg of a flight, with the words that put them there; no leg where they do not tell which."""

    person: FoundPerson
    leg: Leg | None
    status: Status
    rule: str


def seats(people: Iterable[FoundPerson], leg: Leg | None, status: Status, rule: str) -> list[Seat]:
    """Seats for those of some people who may be travellers, and not for officials."""
    return [Seat(person, leg, status, rule) for person in people if person.traveller or not person.official]


@dataclass(slots=True)
class Place:
    """A site, vehicle or station that a clause ties to a flight."""

    name: FoundName
    evidence: Span
    status: Status
    rule: str


@dataclass(slots=True)
class Verdict:
    """How a flight went, in the article's words."""

    outcome: Outcome
    evidence: Span
    rule: str


@dataclass(slots=True)
class Flight:
    """A flight of the article: named, or known only by what is told of it."""

    number: int
    span: Span
    designation: str = ""
    kind: CraftKind = CraftKind.CREWED
    words: str = ""
    programme: str = ""
    ship: str = ""
    statements: list[Statement] = field(default_factory=list)
    seats: list[Seat] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    expedition: tuple[str, Span] | None = None
    spans: list[Span] = field(default_factory=list)
    launched: bool | None = None  # by the day of the report; None where only its words can tell
    landed: bool | None = None

    def times_of(self, kind: EventKind, status: Status = Status.ACTUAL) -> list[PartialTime]:
        return [s.moment for s in self.statements if s.event.kind is kind and s.event.status is status and s.moment]

    def kinds(self) -> set[EventKind]:
        return {s.event.kind for s in self.statements}

    def is_told_of(self) -> bool:
        """True where the article says more of the flight than its name."""
        return bool(self.statements or self.seats or self.places or self.verdicts)

    def is_dated(self) -> bool:
        """True where the article tells when something of the flight happened, or is to happen."""
        return any(s.moment for s in self.statements)

    def has_flown(self) -> bool:
        """True where the article reports that something of the flight happened."""
        return any(s.event.status is Status.ACTUAL for s in self.statements) or bool(self.verdicts)

    def has_set_out(self) -> bool:
        """True where the article reports that the flight is under way, or plans its return alone."""
        return self.has_flown() or bool(self.kinds() & HOMEWARD)

    def has_come_down(self) -> bool:
        """True where the article reports that the flight left its station, or landed."""
        return any(s.event.status is Status.ACTUAL and s.event.kind in HOMEWARD for s in self.statements)

    def leg_of(self, seat: Seat) -> Leg:
        """The leg of a seat; where no words tell it, the way home if the article tells of nothing else."""
        told = [s.event.kind for s in self.statements]
        homeward = bool(told) and all(kind in HOMEWARD for kind in told)
        return seat.leg or (Leg.LANDING if homeward else Leg.LAUNCH)

    def status_of(self, seat: Seat) -> Status:
        """Whether a seat was taken, or is to be."""
        if self.launched is False:
            return Status.PLANNED
        if self.leg_of(seat) is Leg.LANDING and self.landed is not None:
            return Status.ACTUAL if self.landed else Status.PLANNED
        if self.leg_of(seat) is Leg.LAUNCH and self.launched and not self.is_to_come():
            return Status.ACTUAL
        if self.is_to_come() or (seat.status is Status.PLANNED and not self.has_flown()):
            return Status.PLANNED
        if self.leg_of(seat) is Leg.LANDING and not self.has_come_down():
            untold = seat.leg is None and EventKind.LANDING in self.kinds()
            return Status.PLANNED if untold else seat.status
        return Status.ACTUAL

    def is_to_come(self) -> bool:
        """True where the article only announces the flight."""
        if self.launched is not None:
            return not self.launched
        announced = any(s.event.status is Status.PLANNED and s.event.kind is EventKind.LAUNCH for s in self.statements)
        dated = any(moment.day or moment.weekday for moment in self.times_of(EventKind.LAUNCH, Status.PLANNED))
        done = [s for s in self.statements if s.event.status is Status.ACTUAL]
        undated = dated and not self.verdicts and not any(s.moment or s.interval for s in done)
        return announced and (undated or not self.has_flown())

    def takes_in(self, other: "Flight") -> None:
        """Takes over everything that was told of another flight, which turned out to be this one."""
        self.statements += other.statements
        self.seats += other.seats
        self.places += other.places
        self.verdicts += other.verdicts
        self.spans += other.spans
        self.programme, self.ship = self.programme or other.programme, self.ship or other.ship
        self.expedition = self.expedition or other.expedition

    def carries(self, names: set[str]) -> bool:
        return bool(names & {seat.person.name for seat in self.seats})


def same_ship(one: str, other: str) -> bool:
    """True for the names of two craft that may be one: the same name, or none. "Orbiter" is any of them."""
    return one == other or not one or not other or one.islower() or other.islower()


def has_room(flight: Flight, names: set[str]) -> bool:
    """True for people who fit beside those already aboard."""
    soyuz = (flight.designation or flight.programme or _USUAL).startswith(_USUAL)
    aboard = {seat.person.name for seat in flight.seats}
    return len(aboard | names) <= (_SOYUZ_SEATS if soyuz else _MOST_SEATS)


@dataclass(slots=True)
class Incident:
    """An incident of the article: every mention of one event, its flight, and why it happened."""

    mentions: list[FoundIncident]
    evidence: Span
    flight: Flight | None
    craft: Span | None = None
    date: PartialTime | None = None
    date_words: Span | None = None
    causes: list[FoundReason] = field(default_factory=list)  # several where one was thought of after the other
    culprit: FoundReason | None = None  # a fault told beside it, which is the cause where no words say another
    consequence: FoundReason | None = None
    of_station: bool = False
    on_ascent: bool = False  # told of the minutes after the launch
    in_countdown: bool = False  # told of the minutes before it
    explicit: bool = False  # True where a sentence names what it befell
    meant: FoundCraft | None = None  # the craft that may turn out to be a flight
    paragraph: int = 0  # where the paragraph begins that tells of it
    years: frozenset[int] = frozenset()  # that its sentence names
    put_off: str = ""  # which part of the flight a delay is of, START or RETURN, where that is told
    elsewhere: bool = False  # True for what befell none of the flights that the article follows
    kinds: set[IncidentKind] = field(init=False)  # those of all mentions
    _chief: FoundIncident = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = {mention.kind for mention in self.mentions}
        self._chief = min(self.mentions, key=_telling)

    def join(self, other: "Incident") -> None:
        """Takes in another tale of the same incident, with the finer date of the two."""
        is_cause = other.kinds <= CAUSES and self.chief().kind not in CAUSES
        self.mentions += other.mentions
        self.kinds |= other.kinds
        self._chief = min(self._chief, other.chief(), key=_telling)
        self.explicit = self.explicit or other.explicit
        self.on_ascent = self.on_ascent or other.on_ascent
        self.in_countdown = self.in_countdown or other.in_countdown
        self.put_off = self.put_off or other.put_off
        if other.date and other.date_words and other.date != NO_TIME and not is_cause:
            self.take_date(other.date, other.date_words, other.evidence)
        for cause in other.causes:
            self.blame(cause)
        self.culprit = self.culprit or other.culprit
        self.consequence = self.consequence or other.consequence

    def take_date(self, date: PartialTime, words: Span, evidence: Span) -> None:
        """Takes in when it happened, unless that was told as closely before."""
        if self.date is None or _rank(date) > _rank(self.date):
            self.date, self.date_words, self.evidence = date, words, evidence

    def blame(self, cause: FoundReason | None) -> None:
        """Takes in why it happened, unless that was told before."""
        if cause and not any(cause.is_like(told) for told in self.causes):
            self.causes.append(cause)

    @property
    def of_start(self) -> bool:
        """True for a launch that was put off, or something of which it is not told."""
        return self.put_off != RETURN

    def take_craft(self, other: "Incident") -> None:
        """Takes the craft of another tale that tells more closely what this one put down to a station."""
        if self.of_station and not other.of_station:
            self.flight, self.craft, self.of_station = other.flight, other.craft, False
            self.explicit, self.meant = other.explicit, other.meant

    def chief(self) -> FoundIncident:
        """The mention with the most telling word: kinds are declared from the specific to the vague."""
        return self._chief


def _telling(mention: FoundIncident) -> int:
    return mention.rank


def _rank(time: PartialTime) -> int:
    return time.precision.rank if time.precision else -1
