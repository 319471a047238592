"""Makes the facts of incidents: what went wrong, with which craft, when, why, and what came of it."""

import re
from collections.abc import Sequence

from soyuz_gui.domain.facts import Attribute, RecordKind, Subject
from soyuz_gui.extract.findings import CONFIDENCE, Findings
from soyuz_gui.extract.flights.flight import Flight, Incident
from soyuz_gui.extract.incidents.reasons import FoundReason


class IncidentFacts:
    """Adds the facts of incidents; `main` is the flight that an incident without a craft befell."""

    def __init__(self, findings: Findings, flights: Sequence[Flight], main: Flight | None) -> None:
        self._findings = findings
        self._text = findings.text
        self._flights = flights
        self._main = main

    def add(self, incident: Incident, key: str) -> None:
        """Adds an incident, unless it can be of nothing that the article tells of."""
        mention = incident.chief()
        flight = incident.flight if incident.flight in self._flights else None
        if flight is None and not incident.explicit and not incident.of_station and self._main in self._flights:
            freight = incident.meant is not None and incident.meant.freight
            flight = None if incident.elsewhere or freight else self._main
        unnamed = incident.flight if incident.flight and incident.flight.programme else None
        worded = incident.craft is not None and (incident.flight is None or incident.explicit)
        dated = incident.elsewhere and incident.date is not None
        if flight is None and unnamed is None and not worded and not dated:
            return
        self._findings.subjects.append(Subject(key, RecordKind.INCIDENT, "", mention.span))
        target = f"m{flight.number}" if flight else ""
        words = mention.span.of(self._text)
        self._findings.add(
            key,
            Attribute.KIND,
            mention.kind,
            mention.span,
            stated=words,
            rule=mention.rule,
            confidence=CONFIDENCE["incident"],
        )
        craft_span = flight.span if flight else incident.craft or (unnamed.span if unnamed else None)
        if craft_span:
            told = flight or unnamed
            named = (told.designation or told.ship or told.programme) if told else ""
            craft = named or craft_span.of(self._text)
            self._findings.add(
                key,
                Attribute.CRAFT,
                re.sub(r"\s+", " ", craft),
                craft_span,
                stated=craft_span.of(self._text),
                rule="incident.craft",
                confidence=CONFIDENCE["incident"],
                target=target,
            )
        if incident.date and incident.date_words:
            stated = incident.date_words.of(self._text)
            self._findings.add(
                key,
                Attribute.DATE,
                str(incident.date),
                incident.evidence,
                stated=stated,
                rule="incident.date",
                confidence=CONFIDENCE["incident"],
            )
        for cause in incident.causes:
            self._add_reason(key, Attribute.CAUSE, cause)
        if incident.consequence:
            self._add_reason(key, Attribute.CONSEQUENCE, incident.consequence)

    def _add_reason(self, key: str, attribute: Attribute, reason: FoundReason) -> None:
        self._findings.add(
            key,
            attribute,
            reason.words,
            reason.span,
            stated=reason.span.of(self._text),
            rule=reason.rule,
            confidence=CONFIDENCE["context"],
        )
