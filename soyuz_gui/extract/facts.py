"""Makes the facts of an article out of its story: subjects with keys, statements with evidence and confidence."""

import re
from dataclasses import replace

from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import (
    Attribute,
    CraftKind,
    Extraction,
    Fact,
    Leg,
    Mention,
    Outcome,
    RecordKind,
    Status,
    Subject,
)
from soyuz_gui.domain.spans import Span, hull
from soyuz_gui.extract.admission import Admission
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, Incident
from soyuz_gui.extract.incidents.mishap_days import ASCENT
from soyuz_gui.extract.people.company import FoundPerson
from soyuz_gui.extract.people.travellers import Traveller
from soyuz_gui.extract.places.geography import Geography
from soyuz_gui.extract.story import Story
from soyuz_gui.extract.times.flight_times import flight_times
from soyuz_gui.extract.times.settling import settle

_PLACE_ATTRIBUTES = {
    "sites": Attribute.LAUNCH_SITE,
    "landing_areas": Attribute.LANDING_SITE,
    "stations": Attribute.DESTINATION,
    "vehicles": Attribute.LAUNCH_VEHICLE,
}
# How far a rule is to be trusted; calibrated on written examples, refined as they grow.
_CONFIDENCE = {"exact": 0.95, "told": 0.9, "derived": 0.75, "incident": 0.7, "context": 0.7}


class Assembly:
    """Turns a story into an extraction: subjects with keys, their facts, and the mentions of the text."""

    def __init__(
        self,
        text: str,
        story: Story,
        people: list[FoundPerson],
        identify: dict[str, str],
        *,
        admission: Admission,
        geography: Geography,
    ) -> None:
        self._text = text
        self._geography = geography
        self._admission = admission
        self._story = story
        self._identify = identify
        self._bearers: dict[str, Traveller] = {}
        self._travellers = self._gather(people)
        self._facts: list[Fact] = []
        self._subjects: list[Subject] = []

    def _gather(self, people: list[FoundPerson]) -> list[Traveller]:
        seated = {seat.person.name for flight in self._story.flights for seat in flight.seats}
        travellers: list[Traveller] = []
        for person in people:
            same = self._traveller(person, travellers)
            if person.short and same is None:
                continue
            if same:
                same.add(person)
            elif person.name in seated or ((person.traveller or person.known) and not person.official):
                travellers.append(Traveller(f"p{len(travellers) + 1}", [person], names={person.name}))
        return travellers

    def _traveller(self, person: FoundPerson, travellers: list[Traveller]) -> Traveller | None:
        """The first traveller of a name; once found, they keep it."""
        if person.name not in self._bearers and (bearer := next((t for t in travellers if t.is_named(person)), None)):
            self._bearers[person.name] = bearer
        return self._bearers.get(person.name)

    @property
    def travellers(self) -> list[Traveller]:
        return self._travellers

    def build(self, mentions: list[Mention]) -> Extraction:
        """The extraction; empty where the article tells of no crewed flight and of nobody who flies."""
        flights = [flight for flight in self._story.flights if self._admission.is_worth_a_record(flight)]
        if not any(flight.kind is CraftKind.CREWED for flight in flights):
            self._travellers = self._admission.travellers_alone(self._travellers, mentions)
        if not self._admission.is_about_people_in_space(flights, self._travellers):
            return Extraction()
        for flight in flights:
            self._flight_facts(flight)
        for traveller in self._travellers:
            self._person_facts(traveller)
        for number, incident in enumerate(self._story.incidents, 1):
            self._incident_facts(incident, f"i{number}", flights)
        facts = sorted(self._facts, key=lambda fact: (fact.span, fact.subject, fact.attribute))
        kept = {subject.key for subject in self._subjects}
        known = (replace(m, subject="") if m.subject and m.subject not in kept else m for m in mentions)
        return Extraction(tuple(sorted(known)), tuple(self._subjects), tuple(facts))

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
            key,
            Attribute.NAME,
            flight.designation,
            flight.span,
            stated=flight.words,
            rule="mission.name",
            confidence=_CONFIDENCE["exact"],
        )
        if flight.kind is not CraftKind.CREWED:
            return
        aborted = any(i.flight is flight and i.chief().kind in ASCENT for i in self._story.incidents)
        published = self._story.day_of_report if flight is self._story.main else None
        for (kind, status), times in settle(flight, aborted=aborted, published=published).items():
            for time in times:
                words = (time.statement.words or time.statement.evidence).of(self._text)
                self._add(
                    key,
                    kind.attribute,
                    str(time.moment),
                    time.statement.evidence,
                    stated=words,
                    rule=time.rule,
                    confidence=time.confidence,
                    status=status,
                )
        for found in flight_times(flight, self._text):
            self._add(
                key,
                Attribute.TIME_TO_DOCKING,
                found.value,
                found.evidence,
                stated=found.words.of(self._text),
                rule="docking.flight_time",
                confidence=_CONFIDENCE["context"],
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
                stated=span.of(self._text),
                rule="expedition",
                confidence=_CONFIDENCE["context"],
            )

    def _launch_of_failure(self, flight: Flight, key: str) -> None:
        """What failed on the way up was launched on the day it failed."""
        if flight.times_of(EventKind.LAUNCH):
            return
        for incident in self._story.incidents:
            ascent = incident.flight is flight and any(mention.kind in ASCENT for mention in incident.mentions)
            if ascent and incident.date and incident.date_words:
                self._add(
                    key, Attribute.LAUNCH_TIME, str(incident.date), incident.evidence,
                    stated=incident.date_words.of(self._text), rule="launch.of_failure",
                    confidence=_CONFIDENCE["derived"],
                )  # fmt: skip
                return

    def _places(self, flight: Flight, key: str) -> None:
        seen: set[tuple[Attribute, str]] = set()
        for place in self._geography.most_specific(flight):
            attribute = _PLACE_ATTRIBUTES[place.name.kind]
            if (attribute, place.name.name) in seen:
                continue
            seen.add((attribute, place.name.name))
            status = Status.PLANNED if flight.is_to_come() else Status.ACTUAL
            if attribute is Attribute.LANDING_SITE:
                status = place.status
            words = place.name.span.of(self._text)
            self._add(
                key,
                attribute,
                place.name.name,
                place.evidence,
                stated=words,
                rule=place.rule,
                confidence=_CONFIDENCE["told"],
                status=status,
            )

    def _crew(self, flight: Flight, key: str) -> None:
        seen: set[tuple[str, object]] = set()
        for seat in flight.seats:
            traveller = self._traveller(seat.person, self._travellers)
            leg = flight.leg_of(seat)
            if traveller is None or (traveller.key, leg) in seen:
                continue
            seen.add((traveller.key, leg))
            told_later = seat.rule == "crew.roster" and seat.status is Status.PLANNED
            status = Status.PLANNED if told_later else flight.status_of(seat)
            self._add(
                key,
                Attribute.CREW,
                traveller.name,
                seat.person.phrase,
                stated=seat.person.span.of(self._text),
                rule=seat.rule,
                confidence=_CONFIDENCE["told"],
                status=status,
                leg=leg,
                target=traveller.key,
            )

    def _outcome(self, flight: Flight, key: str) -> None:
        verdicts = sorted(flight.verdicts, key=lambda v: v.outcome is Outcome.SUCCESS)
        if verdicts:
            verdict = verdicts[0]
            words = verdict.evidence.of(self._text)
            self._add(
                key,
                Attribute.OUTCOME,
                verdict.outcome,
                verdict.evidence,
                stated=words,
                rule=verdict.rule,
                confidence=_CONFIDENCE["told"],
            )

    # People

    def _person_facts(self, traveller: Traveller) -> None:
        first = traveller.mentions[0]
        self._subjects.append(
            Subject(
                traveller.key, RecordKind.PERSON, traveller.name, first.span, self._identify.get(traveller.name, "")
            )
        )
        for spelling in {fold(p.name): p for p in reversed(traveller.mentions) if not p.short}.values():
            self._add(
                traveller.key,
                Attribute.NAME,
                traveller.name,
                spelling.span,
                stated=spelling.name,
                rule="person.name",
                confidence=_CONFIDENCE["exact"],
            )
        seen: set[tuple[Attribute, str]] = set()
        for person in traveller.mentions:
            for attribute, stated in person.stated():
                if (attribute, stated.value) in seen:
                    continue
                seen.add((attribute, stated.value))
                self._add(
                    traveller.key,
                    attribute,
                    stated.value,
                    hull(stated.span, person.span),
                    stated=stated.words,
                    rule=stated.rule,
                    confidence=_CONFIDENCE["exact"],
                )

    # Incidents

    def _incident_facts(self, incident: Incident, key: str, flights: list[Flight]) -> None:
        mention = incident.chief()
        flight = incident.flight if incident.flight in flights else None
        if flight is None and not incident.explicit and not incident.of_station and self._story.main in flights:
            freight = incident.meant is not None and incident.meant.freight
            flight = None if incident.elsewhere or freight else self._story.main
        unnamed = incident.flight if incident.flight and incident.flight.programme else None
        worded = incident.craft is not None and (incident.flight is None or incident.explicit)
        dated = incident.elsewhere and incident.date is not None
        if flight is None and unnamed is None and not worded and not dated:
            return
        self._subjects.append(Subject(key, RecordKind.INCIDENT, "", mention.span))
        target = f"m{flight.number}" if flight else ""
        words = mention.span.of(self._text)
        self._add(
            key,
            Attribute.KIND,
            mention.kind,
            mention.span,
            stated=words,
            rule=mention.rule,
            confidence=_CONFIDENCE["incident"],
        )
        craft_span = flight.span if flight else incident.craft or (unnamed.span if unnamed else None)
        if craft_span:
            told = flight or unnamed
            named = (told.designation or told.ship or told.programme) if told else ""
            craft = named or craft_span.of(self._text)
            self._add(
                key,
                Attribute.CRAFT,
                re.sub(r"\s+", " ", craft),
                craft_span,
                stated=craft_span.of(self._text),
                rule="incident.craft",
                confidence=_CONFIDENCE["incident"],
                target=target,
            )
        if incident.date and incident.date_words:
            stated = incident.date_words.of(self._text)
            self._add(
                key,
                Attribute.DATE,
                str(incident.date),
                incident.evidence,
                stated=stated,
                rule="incident.date",
                confidence=_CONFIDENCE["incident"],
            )
        for attribute, reason in ((Attribute.CAUSE, incident.cause), (Attribute.CONSEQUENCE, incident.consequence)):
            if reason:
                self._add(
                    key,
                    attribute,
                    reason.words,
                    reason.span,
                    stated=reason.span.of(self._text),
                    rule=reason.rule,
                    confidence=_CONFIDENCE["context"],
                )

    def _add(
        self,
        subject: str,
        attribute: Attribute,
        value: str,
        span: Span,
        *,
        stated: str,
        rule: str,
        confidence: float,
        status: Status = Status.ACTUAL,
        leg: Leg | None = None,
        target: str = "",
    ) -> None:
        self._facts.append(Fact(subject, attribute, value, stated, span, rule, confidence, status, leg, target))
