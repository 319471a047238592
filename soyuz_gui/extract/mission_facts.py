"""Makes the facts of flights: times, places, crews, outcomes."""

import re
from datetime import timedelta
from functools import partial

from soyuz_gui.domain.facts import (
    BY_CATALOGUE,
    Attribute,
    CraftKind,
    IncidentKind,
    Outcome,
    RecordKind,
    Status,
    Subject,
)
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.findings import CONFIDENCE, Findings
from soyuz_gui.extract.flights.flight import Flight, Place
from soyuz_gui.extract.incidents.mishap_days import ASCENT
from soyuz_gui.extract.people.travellers import Travellers
from soyuz_gui.extract.places.geography import Geography
from soyuz_gui.extract.story import Story
from soyuz_gui.extract.times.flight_times import flight_times
from soyuz_gui.extract.times.settling import settle
from soyuz_gui.extract.times.timetable import fits

_LONGEST_ERROR = timedelta(days=20)  # of a day that an article gives for an event

_PLACE_ATTRIBUTES = {
    "sites": Attribute.LAUNCH_SITE,
    "landing_areas": Attribute.LANDING_SITE,
    "stations": Attribute.DESTINATION,
    "bodies": Attribute.DESTINATION,
    "vehicles": Attribute.LAUNCH_VEHICLE,
}


# Right before a station: where a flight that failed was only meant to go, "scheduled to visit", "intended for the".
_MEANT_FOR = re.compile(
    r"\b(?:(?:scheduled|planned|due|supposed|intended|meant|destined)\s+(?:to\s+(?:[\w-]+\s+){1,3}?|for\s+)|planned\s+"
    r"|(?:was|were)\s+to\s+(?!have\b)(?:[\w-]+\s+){1,3}?)(?:destination:?\s+)?(?:the\s+)?(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)
_REACH = 70  # characters before a station in which these words stand
_SPOILT = frozenset(
    {
        IncidentKind.LAUNCH_ABORT, IncidentKind.LAUNCH_FAILURE, IncidentKind.DOCKING_FAILURE, IncidentKind.MALFUNCTION,
        IncidentKind.FIRE, IncidentKind.CRASH, IncidentKind.BALLISTIC_REENTRY,
    }
)  # fmt: skip


class MissionFacts:
    """Adds the facts of the flights of a story. `identify` has the catalogue's ids by designation."""

    def __init__(
        self,
        findings: Findings,
        story: Story,
        travellers: Travellers,
        identify: dict[str, str],
        geography: Geography,
    ) -> None:
        self._findings = findings
        self._text = findings.text
        self._story = story
        self._travellers = travellers
        self._identify = identify
        self._geography = geography

    def add(self, flight: Flight) -> None:
        """Adds a flight with all that is told of it."""
        key = f"m{flight.number}"
        self._findings.subjects.append(
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
        self._findings.add(
            key,
            Attribute.NAME,
            flight.designation,
            flight.span,
            stated=flight.words,
            rule="mission.name",
            confidence=CONFIDENCE["exact"],
        )
        if flight.kind is not CraftKind.CREWED:
            return
        aborted = any(i.flight is flight and i.chief().kind in ASCENT for i in self._story.incidents)
        published = self._story.day_of_report if flight is self._story.main else None
        known = partial(self._story.known_times, flight)
        for (kind, status), times in settle(flight, aborted=aborted, published=published, known=known).items():
            for time in times:
                words = (time.statement.words or time.statement.evidence).of(self._text)
                self._findings.add(
                    key,
                    kind.attribute,
                    str(time.moment),
                    time.statement.evidence,
                    stated=words,
                    rule=time.rule + (BY_CATALOGUE if time.lent else ""),
                    confidence=time.confidence,
                    status=status,
                )
        for found in flight_times(flight, self._text):
            self._findings.add(
                key,
                Attribute.TIME_TO_DOCKING,
                found.value,
                found.evidence,
                stated=found.words.of(self._text),
                rule="docking.flight_time",
                confidence=CONFIDENCE["context"],
            )
        self._launch_of_failure(flight, key)
        self._places(flight, key)
        self._crew(flight, key)
        self._outcome(flight, key)
        if flight.expedition:
            number, span = flight.expedition
            self._findings.add(
                key,
                Attribute.EXPEDITION,
                f"Expedition {number}",
                span,
                stated=span.of(self._text),
                rule="expedition",
                confidence=CONFIDENCE["context"],
            )

    def _launch_of_failure(self, flight: Flight, key: str) -> None:
        """What failed on the way up was launched on the day it failed."""
        if flight.times_of(EventKind.LAUNCH):
            return
        for incident in self._story.incidents:
            ascent = incident.flight is flight and any(mention.kind in ASCENT for mention in incident.mentions)
            if ascent and incident.date and incident.date_words and self._may_be_launched(flight, incident.date):
                self._findings.add(
                    key, Attribute.LAUNCH_TIME, str(incident.date), incident.evidence,
                    stated=incident.date_words.of(self._text), rule="launch.of_failure",
                    confidence=CONFIDENCE["derived"],
                )  # fmt: skip
                return

    def _may_be_launched(self, flight: Flight, day: PartialTime) -> bool:
        """False for a day on which by the catalogue a flight cannot have failed: the day is of something else."""
        known = self._story.known_times(flight, EventKind.LAUNCH)
        return not known or any(fits(time, day, _LONGEST_ERROR) is not False for time in known)

    def _places(self, flight: Flight, key: str) -> None:
        seen: set[tuple[Attribute, str]] = set()
        for place in self._geography.most_specific(flight):
            attribute = _PLACE_ATTRIBUTES[place.name.kind]
            if (attribute, place.name.name) in seen:
                continue
            seen.add((attribute, place.name.name))
            meant = attribute is Attribute.DESTINATION and self._was_only_meant(flight, place)
            status = Status.PLANNED if meant or flight.is_to_come() else Status.ACTUAL
            if attribute is Attribute.LANDING_SITE:
                status = place.status
            words = place.name.span.of(self._text)
            self._findings.add(
                key,
                attribute,
                place.name.name,
                place.evidence,
                stated=words,
                rule=place.rule,
                confidence=CONFIDENCE["told"],
                status=status,
            )

    def _was_only_meant(self, flight: Flight, place: Place) -> bool:
        """True for the destination of a flight that something befell, and that by its words was only to go there."""
        told = {s.event.kind for s in flight.statements if s.event.status is Status.ACTUAL}
        if EventKind.DOCKING in told:
            return False
        spoilt = any(i.flight is flight and i.kinds & _SPOILT for i in self._story.incidents)
        start = place.name.span.start
        return spoilt and _MEANT_FOR.search(self._text, max(0, start - _REACH), start) is not None

    def _crew(self, flight: Flight, key: str) -> None:
        seen: set[tuple[str, object]] = set()
        for seat in flight.seats:
            traveller = self._travellers.of(seat.person)
            leg = flight.leg_of(seat)
            if traveller is None or (traveller.key, leg) in seen:
                continue
            seen.add((traveller.key, leg))
            status = flight.status_of(seat)
            self._findings.add(
                key,
                Attribute.CREW,
                traveller.name,
                seat.person.phrase,
                stated=seat.person.span.of(self._text),
                rule=seat.rule,
                confidence=CONFIDENCE["told"],
                status=status,
                leg=leg,
                target=traveller.key,
            )

    def _outcome(self, flight: Flight, key: str) -> None:
        verdicts = sorted(flight.verdicts, key=lambda v: (v.outcome is not Outcome.LOST, v.outcome is Outcome.SUCCESS))
        if verdicts:
            verdict = verdicts[0]
            words = verdict.evidence.of(self._text)
            self._findings.add(
                key,
                Attribute.OUTCOME,
                verdict.outcome,
                verdict.evidence,
                stated=words,
                rule=verdict.rule,
                confidence=CONFIDENCE["told"],
            )
