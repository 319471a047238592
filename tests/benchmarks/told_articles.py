"""Articles that are told fact by fact, for measuring what comes after the extraction in large libraries.

Flights are made up: one every three days, each with a crew of its own. What articles say of them is true, but
for one in fifty that is a day off, and one article in twenty does not name its flight.
"""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from soyuz_gui.domain.facts import Attribute, CraftKind, Extraction, Fact, Leg, RecordKind, Subject
from soyuz_gui.domain.records import Article
from soyuz_gui.domain.spans import Span

FIRST = date(1970, 1, 1)
_SOUNDS = ("ba", "be", "do", "du", "fi", "ga", "ke", "lo", "mi", "nu", "pa", "ra", "so", "ti", "vu", "ze")


@dataclass(slots=True)
class _Text:
    """An article under construction."""

    text: str
    subjects: list[Subject] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)

    def say(self, words: str) -> Span:
        start = len(self.text) + 1
        self.text += f" {words}"
        return Span(start, start + len(words))

    def about(self, kind: RecordKind, label: str, *, main: bool = False) -> str:
        key = f"s{len(self.subjects)}"
        craft = CraftKind.CREWED if kind is RecordKind.MISSION else None
        self.subjects.append(Subject(key, kind, label, self.say(label or "the craft"), "", main, craft))
        return key

    def tell(self, subject: str, attribute: Attribute, value: str, target: str = "", leg: Leg | None = None) -> None:
        fact = Fact(subject, attribute, value, value, self.say(value), "told", 1.0, leg=leg, target=target)
        self.facts.append(fact)


def name(number: int) -> str:
    """Somebody's name; two numbers have names that are not alike."""
    chance = random.Random(number)
    given, surname = ("".join(chance.choices(_SOUNDS, k=count)).title() for count in (3, 5))
    return f"{given} {surname}"


def article(number: int, flight: int) -> tuple[Article, Extraction]:
    """One of the articles on a flight."""
    chance = random.Random(number)
    told = _Text(f"Report {number}.")
    mission = told.about(RecordKind.MISSION, "" if chance.random() < 0.05 else f"Craft-{flight}", main=True)
    day = FIRST + timedelta(days=3 * flight + (chance.random() < 0.02))
    told.tell(mission, Attribute.LAUNCH_TIME, f"{day.isoformat()}T{flight % 24:02}:{flight % 60:02}Z")
    person = told.about(RecordKind.PERSON, name(3 * flight + chance.randrange(3)))
    told.tell(mission, Attribute.CREW, told.subjects[-1].label, person, Leg.LAUNCH)
    if chance.random() < 0.02:
        incident = told.about(RecordKind.INCIDENT, "")
        told.tell(incident, Attribute.KIND, "leak")
        told.tell(incident, Attribute.CRAFT, f"Craft-{flight}", mission)
    digest = hashlib.sha256(told.text.encode()).hexdigest()
    item = Article(f"/articles/{number}.txt", "text/plain", digest, digest, told.text)
    return item, Extraction((), tuple(told.subjects), tuple(told.facts))


def articles(count: int, per_flight: int) -> Iterator[tuple[Article, Extraction]]:
    """So many articles on as many flights as come of it, flight by flight."""
    return (article(number, number // per_flight) for number in range(count))
