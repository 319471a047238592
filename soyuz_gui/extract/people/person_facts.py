"""Makes the facts of people: names, agencies, nationalities, ages."""

from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import Attribute, RecordKind, Subject
from soyuz_gui.domain.spans import hull
from soyuz_gui.extract.findings import CONFIDENCE, Findings
from soyuz_gui.extract.people.travellers import Traveller


def add_person(findings: Findings, traveller: Traveller, identity: str) -> None:
    """Adds a traveller with all that is told of them; `identity` is the id that the catalogue has for the name."""
    first = traveller.mentions[0]
    findings.subjects.append(Subject(traveller.key, RecordKind.PERSON, traveller.name, first.span, identity))
    for spelling in {fold(p.name): p for p in reversed(traveller.mentions) if not p.short}.values():
        findings.add(
            traveller.key,
            Attribute.NAME,
            traveller.name,
            spelling.span,
            stated=spelling.name,
            rule="person.name",
            confidence=CONFIDENCE["exact"],
        )
    seen: set[tuple[Attribute, str]] = set()
    for person in traveller.mentions:
        for attribute, stated in person.stated():
            if (attribute, stated.value) in seen:
                continue
            seen.add((attribute, stated.value))
            findings.add(
                traveller.key,
                attribute,
                stated.value,
                hull(stated.span, person.span),
                stated=stated.words,
                rule=stated.rule,
                confidence=CONFIDENCE["exact"],
            )
