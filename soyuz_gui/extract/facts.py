"""Makes the facts of an article out of its story: settles times, drops what says nothing, gives keys and confidence."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from soyuz_gui.catalogue.names import fold, name_similarity
from soyuz_gui.domain.facts import (
    Attribute,
    CraftKind,
    Extraction,
    Fact,
    IncidentKind,
    Mention,
    Outcome,
    RecordKind,
    Status,
    Subject,
)
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.calendar import shifted
from soyuz_gui.extract.events import EventKind
from soyuz_gui.extract.flights import Flight, Incident, Statement
from soyuz_gui.extract.people import FoundPerson, Stated
from soyuz_gui.extract.story import Story, cleared

_SAME_NAME = 0.85
_ASCENT = frozenset({IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE})
_PLACE_ATTRIBUTES = {
    "sites": Attribute.LAUNCH_SITE,
    "landing_areas": Attribute.LANDING_SITE,
    "stations": Attribute.DESTINATION,
    "vehicles": Attribute.LAUNCH_VEHICLE,
}
# How far a rule is to be trusted; calibrated on written examples, refined as they grow.
_CONFIDENCE = {"exact": 0.95, "time": 0.9, "derived": 0.75, "context": 0.7}


@dataclass(frozen=True, slots=True)
class SettledTime:
    """A time of an event with its evidence, after all that the article says of it was put together."""

    moment: PartialTime
    statement: Statement
    rule: str
    confidence: float


@dataclass(slots=True)
class Traveller:
    """One person of the article with all their mentions."""

    key: str
    mentions: list[FoundPerson]
    catalogue_id: str = ""

    @property
    def name(self) -> str:
        return self.mentions[0].name

    @property
    def surname(self) -> str:
        return self.name.split()[-1]


def settle(flight: Flight, story: Story) -> dict[tuple[EventKind, Status], list[SettledTime]]:
    """The times of a flight's events: clocks with their days, intervals counted out, vaguer ones dropped."""
    settled: dict[tuple[EventKind, Status], list[SettledTime]] = {}
    aborted = any(i.flight is flight and i.mentions[0].kind in _ASCENT for i in story.incidents)
    for kind in EventKind:
        for status in Status:
            statements = [s for s in flight.statements if s.event.kind is kind and s.event.status is status]
            if kind is EventKind.LANDING and status is Status.ACTUAL and not aborted:
                arrivals = [s for s in statements if _is_arrival(s, flight)]
                statements = [s for s in statements if s not in arrivals]
                _add(settled, (EventKind.DOCKING, status), _direct(arrivals, "docking.called_landing"), settled)
            _add(settled, (kind, status), _direct(statements, ""), settled)
    _count_intervals(flight, settled)
    _share_day(settled)
    return {key: _best(times) for key, times in settled.items() if times}


def _add(
    target: dict[tuple[EventKind, Status], list[SettledTime]],
    key: tuple[EventKind, Status],
    times: Iterable[SettledTime],
    _: object,
) -> None:
    target.setdefault(key, []).extend(times)


def _is_arrival(statement: Statement, flight: Flight) -> bool:
    """A craft bound for a station that "landed" on the day of its launch, with no day of its own, has docked."""
    launched = flight.times_of(EventKind.LAUNCH)
    bound = any(place.name.kind == "stations" for place in flight.places)
    return bool(statement.moment and launched and bound and not statement.dated_by_itself)


def _direct(statements: list[Statement], rule: str) -> Iterator[SettledTime]:
    for statement in statements:
        if statement.moment and statement.moment != PartialTime():
            yield SettledTime(statement.moment, statement, rule or statement.rule, _CONFIDENCE["time"])


def _count_intervals(flight: Flight, settled: dict[tuple[EventKind, Status], list[SettledTime]]) -> None:
    """ "Docked three hours later": counted from the launch, which is the event that articles count from."""
    launches = _best(settled.get((EventKind.LAUNCH, Status.ACTUAL), []))
    for statement in flight.statements:
        interval = statement.interval
        if interval is None or statement.event.kind is not EventKind.DOCKING or not launches:
            continue
        if statement.event.status is not Status.ACTUAL or interval.direction < 0:
            continue
        known = next((launch.moment for launch in launches if launch.moment.hour is not None), launches[0].moment)
        if moment := shifted(known, interval):
            rule = f"{statement.rule}.after_launch"
            settled.setdefault((EventKind.DOCKING, Status.ACTUAL), []).append(
                SettledTime(moment, statement, rule, _CONFIDENCE["derived"])
            )


def _share_day(settled: dict[tuple[EventKind, Status], list[SettledTime]]) -> None:
    """Clock times take the day that another statement gives for their event, or for the launch or docking of that day."""
    launch, docking = (EventKind.LAUNCH, Status.ACTUAL), (EventKind.DOCKING, Status.ACTUAL)
    for key, times in settled.items():
        days = [t.moment for t in times if _has_day(t.moment)]
        if not days and key == docking:
            days = [t.moment for t in settled.get(launch, []) if _has_day(t.moment)]
        if not days and key == launch and any(t.rule.endswith("after_launch") for t in settled.get(docking, [])):
            days = [t.moment for t in settled.get(docking, []) if _has_day(t.moment)]
        if days:
            settled[key] = [replace(t, moment=_with_day(t.moment, days[0])) for t in times]


def _has_day(moment: PartialTime) -> bool:
    return moment.day is not None or (moment.weekday is not None and moment.month is None)


def _with_day(moment: PartialTime, day: PartialTime) -> PartialTime:
    if moment.hour is None or _has_day(moment):
        return moment
    if known := day.day_date():
        return moment.dated(known)
    return replace(moment, year=day.year, month=day.month, day=day.day, weekday=day.weekday)


def _best(times: list[SettledTime]) -> list[SettledTime]:
    """The times that no other time of the same event says more exactly; where two are as exact, the first."""
    ordered = sorted(times, key=lambda t: -_exactness(t.moment))
    kept: list[SettledTime] = []
    for time in ordered:
        if not any(other.moment.agrees_with(time.moment) for other in kept):
            kept.append(replace(time, moment=cleared(time.moment)))
    return kept


def _exactness(moment: PartialTime) -> int:
    """Days count more than clocks, clocks more than years: a clock without a day is the vaguest."""
    rank = moment.precision.rank if moment.precision else 0
    return 20 * _has_day(moment) + 2 * rank + (moment.year is not None)


class Assembly:
    """Turns a story into an extraction: subjects with keys, their facts, and the mentions of the text."""

    def __init__(self, text: str, story: Story, people: list[FoundPerson], identify: dict[str, str]) -> None:
        self._text = text
        self._story = story
        self._identify = identify
        self._travellers = self._gather(people)
        self._facts: list[Fact] = []
        self._subjects: list[Subject] = []

    def _gather(self, people: list[FoundPerson]) -> list[Traveller]:
        seated = {seat.person.name for flight in self._story.flights for seat in flight.seats}
        travellers: list[Traveller] = []
        for person in people:
            same = next((t for t in travellers if _same_person(t, person)), None)
            if same:
                same.mentions.append(person)
            elif person.name in seated or ((person.traveller or person.known) and not person.official):
                travellers.append(Traveller(f"p{len(travellers) + 1}", [person]))
        return travellers

    @property
    def travellers(self) -> list[Traveller]:
        return self._travellers

    def build(self, mentions: list[Mention]) -> Extraction:
        """The extraction; empty where the article tells of no crewed flight."""
        flights = [flight for flight in self._story.flights if self._is_worth_a_record(flight)]
        if not any(flight.kind is CraftKind.CREWED for flight in flights):
            return Extraction()
        for flight in flights:
            self._flight_facts(flight)
        for traveller in self._travellers:
            self._person_facts(traveller)
        for number, incident in enumerate(self._story.incidents, 1):
            self._incident_facts(incident, f"i{number}", flights)
        facts = sorted(self._facts, key=lambda fact: (fact.span, fact.subject, fact.attribute))
        return Extraction(tuple(sorted(mentions)), tuple(self._subjects), tuple(facts))

    def _is_worth_a_record(self, flight: Flight) -> bool:
        if flight.kind is not CraftKind.CREWED:
            return any(incident.flight is flight for incident in self._story.incidents)
        if flight.designation:
            return True
        has_anchor = any(statement.moment for statement in flight.statements) or bool(flight.seats)
        return has_anchor and flight.says_anything()

    # Missions

    def _flight_facts(self, flight: Flight) -> None:
        key = f"m{flight.number}"
        self._subjects.append(
            Subject(
                key,
                RecordKind.MISSION,
                flight.designation,
                flight.span,
                catalogue_id=self._identify.get(flight.designation, ""),
                main=flight is self._story.main,
                craft=flight.kind,
            )
        )
        self._add(
            key, Attribute.NAME, flight.designation, flight.span, flight.words, "mission.name", _CONFIDENCE["exact"]
        )
        if flight.kind is not CraftKind.CREWED:
            return
        for (kind, status), times in settle(flight, self._story).items():
            for time in times:
                words = (time.statement.words or time.statement.evidence).of(self._text)
                self._add(
                    key,
                    kind.attribute,
                    str(time.moment),
                    time.statement.evidence,
                    words,
                    time.rule,
                    time.confidence,
                    status,
                )
        self._launch_of_failure(flight, key)
        self._places(flight, key)
        self._crew(flight, key)
        self._outcome(flight, key)
        if flight.expedition:
            number, span = flight.expedition
            self._add(
                key,
                Attribute.EXPEDITION,
                f"Expedition {number}",
                span,
                span.of(self._text),
                "expedition",
                _CONFIDENCE["context"],
            )

    def _launch_of_failure(self, flight: Flight, key: str) -> None:
        """What failed on the way up was launched on the day it failed."""
        if flight.times_of(EventKind.LAUNCH):
            return
        for incident in self._story.incidents:
            ascent = incident.flight is flight and any(mention.kind in _ASCENT for mention in incident.mentions)
            if ascent and incident.date and incident.date_words:
                self._add(
                    key, Attribute.LAUNCH_TIME, str(incident.date), incident.evidence,
                    incident.date_words.of(self._text), "launch.of_failure", _CONFIDENCE["derived"],
                )  # fmt: skip
                return

    def _places(self, flight: Flight, key: str) -> None:
        seen: set[tuple[Attribute, str]] = set()
        for place in _most_specific(flight):
            attribute = _PLACE_ATTRIBUTES[place.name.kind]
            if (attribute, place.name.name) in seen:
                continue
            seen.add((attribute, place.name.name))
            status = Status.ACTUAL if flight.has_flown() and attribute is not Attribute.LANDING_SITE else place.status
            words = place.name.span.of(self._text)
            self._add(key, attribute, place.name.name, place.evidence, words, place.rule, _CONFIDENCE["time"], status)

    def _crew(self, flight: Flight, key: str) -> None:
        seen: set[tuple[str, object]] = set()
        for seat in flight.seats:
            traveller = next((t for t in self._travellers if _same_person(t, seat.person)), None)
            if traveller is None or (traveller.key, seat.leg) in seen:
                continue
            seen.add((traveller.key, seat.leg))
            status = Status.ACTUAL if flight.has_flown() or not flight.designation else seat.status
            self._facts.append(
                Fact(
                    key, Attribute.CREW, traveller.name, seat.person.name, seat.person.phrase, seat.rule,
                    _CONFIDENCE["time"], status, seat.leg, traveller.key,
                )
            )  # fmt: skip

    def _outcome(self, flight: Flight, key: str) -> None:
        verdicts = sorted(flight.verdicts, key=lambda v: v.outcome is Outcome.SUCCESS)
        if verdicts:
            verdict = verdicts[0]
            words = verdict.evidence.of(self._text)
            self._add(
                key, Attribute.OUTCOME, verdict.outcome, verdict.evidence, words, verdict.rule, _CONFIDENCE["time"]
            )

    # People

    def _person_facts(self, traveller: Traveller) -> None:
        first = traveller.mentions[0]
        self._subjects.append(
            Subject(
                traveller.key, RecordKind.PERSON, traveller.name, first.span, self._identify.get(traveller.name, "")
            )
        )
        for spelling in {fold(person.name): person for person in reversed(traveller.mentions)}.values():
            self._add(
                traveller.key,
                Attribute.NAME,
                traveller.name,
                spelling.span,
                spelling.name,
                "person.name",
                _CONFIDENCE["exact"],
            )
        for attribute, read in (
            (Attribute.AGENCY, lambda p: p.agency),
            (Attribute.NATIONALITY, lambda p: p.nationality),
            (Attribute.AGE, lambda p: p.age),
        ):
            values: set[str] = set()
            for person in traveller.mentions:
                stated: Stated | None = read(person)
                if stated and stated.value not in values:
                    values.add(stated.value)
                    evidence = Span(min(stated.span.start, person.span.start), max(stated.span.end, person.span.end))
                    self._add(
                        traveller.key, attribute, stated.value, evidence, stated.words, stated.rule, _CONFIDENCE["time"]
                    )

    # Incidents

    def _incident_facts(self, incident: Incident, key: str, flights: list[Flight]) -> None:
        mention = incident.chief()
        flight = incident.flight if incident.flight in flights else None
        if flight is None and incident.craft is None:
            return
        self._subjects.append(Subject(key, RecordKind.INCIDENT, "", mention.span))
        target = f"m{flight.number}" if flight else ""
        words = mention.span.of(self._text)
        self._add(key, Attribute.KIND, mention.kind, incident.evidence, words, mention.rule, _CONFIDENCE["time"])
        craft_span = flight.span if flight else incident.craft
        if craft_span:
            craft = (flight.designation if flight else "") or craft_span.of(self._text)
            self._add(
                key,
                Attribute.CRAFT,
                re.sub(r"\s+", " ", craft),
                craft_span,
                craft_span.of(self._text),
                "incident.craft",
                _CONFIDENCE["time"],
                target=target,
            )
        if incident.date and incident.date_words:
            stated = incident.date_words.of(self._text)
            self._add(
                key, Attribute.DATE, str(incident.date), incident.evidence, stated, "incident.date", _CONFIDENCE["time"]
            )
        for attribute, reason in ((Attribute.CAUSE, incident.cause), (Attribute.CONSEQUENCE, incident.consequence)):
            if reason:
                self._add(
                    key,
                    attribute,
                    reason.words,
                    reason.span,
                    reason.span.of(self._text),
                    reason.rule,
                    _CONFIDENCE["context"],
                )

    def _add(
        self,
        subject: str,
        attribute: Attribute,
        value: str,
        span: Span,
        stated: str,
        rule: str,
        confidence: float,
        status: Status = Status.ACTUAL,
        target: str = "",
    ) -> None:
        self._facts.append(Fact(subject, attribute, value, stated, span, rule, confidence, status, None, target))


def _same_person(traveller: Traveller, person: FoundPerson) -> bool:
    return (
        any(m.name == person.name for m in traveller.mentions)
        or name_similarity(traveller.name, person.name) >= _SAME_NAME
    )


def _most_specific(flight: Flight) -> list[object]:
    """The places of a flight without a country where a place in it is told too."""
    areas = [place for place in flight.places if place.name.kind == "landing_areas"]
    if len({place.name.name for place in areas}) > 1:
        return [
            place for place in flight.places if place.name.name != "Kazakhstan" or place.name.kind != "landing_areas"
        ]
    return list(flight.places)
