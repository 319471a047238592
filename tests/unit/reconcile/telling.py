"""Articles for tests, told fact by fact, and a small catalogue of invented flights."""

import hashlib
from collections.abc import Sequence
from datetime import date

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight, KnownIncident, Person, Thing
from soyuz_gui.domain.decisions import Decided, Decision
from soyuz_gui.domain.facts import (
    Attribute,
    CraftKind,
    Extraction,
    Fact,
    IncidentKind,
    Leg,
    Mention,
    MentionKind,
    RecordKind,
    Status,
    Subject,
)
from soyuz_gui.domain.records import ArticleFacts, FactRef, Reconciliation, Record, RecordValue, Resolution
from soyuz_gui.domain.spans import Span
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.reconcile.pipeline import reconcile

EMPTY = Catalogue()


class Telling:
    """An article under construction: every fact adds its words to the text and points at them."""

    def __init__(self, text: str = "News.", published: str = "") -> None:
        self.text = text
        self.published = published
        self.subjects: list[Subject] = []
        self.facts: list[Fact] = []
        self.mentions: list[Mention] = []

    def mission(self, label: str = "", *, main: bool = False, craft: CraftKind = CraftKind.CREWED, **told: str) -> str:
        """A mission with actual values by attribute: `launch_time="2031-05-02T10:00Z"`."""
        key = self._subject(RecordKind.MISSION, label, main=main, craft=craft)
        self.tell(key, Attribute.NAME, label, stated=label or "a rocket")
        for attribute, value in told.items():
            self.tell(key, Attribute(attribute), value)
        return key

    def person(self, label: str, mission: str = "", *, leg: Leg | None = Leg.LAUNCH, **told: str) -> str:
        key = self._subject(RecordKind.PERSON, label)
        self.tell(key, Attribute.NAME, label)
        self.mentions.append(Mention(self._say(label), MentionKind.PERSON, label, "test", key))
        if mission:
            self.tell(mission, Attribute.CREW, label, leg=leg, target=key)
        for attribute, value in told.items():
            self.tell(key, Attribute(attribute), value)
        return key

    def incident(self, kind: str, when: str = "", craft: str = "craft", mission: str = "") -> str:
        key = self._subject(RecordKind.INCIDENT, "")
        self.tell(key, Attribute.KIND, kind)
        if when:
            self.tell(key, Attribute.DATE, when)
        self.tell(key, Attribute.CRAFT, craft, target=mission)
        return key

    def tell(
        self,
        subject: str,
        attribute: Attribute,
        value: str,
        *,
        stated: str = "",
        planned: bool = False,
        leg: Leg | None = None,
        target: str = "",
    ) -> None:
        span = self._say(stated or value)
        status = Status.PLANNED if planned else Status.ACTUAL
        self.facts.append(Fact(subject, attribute, value, stated or value, span, "test", 1.0, status, leg, target))

    def numbered(self, number: int) -> ArticleFacts:
        extraction = Extraction(tuple(self.mentions), tuple(self.subjects), tuple(self.facts))
        return ArticleFacts(number, self.published, self.text, extraction, self.hash)

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    def _subject(self, kind: RecordKind, label: str, *, main: bool = False, craft: CraftKind | None = None) -> str:
        key = f"s{len(self.subjects)}"
        self.subjects.append(Subject(key, kind, label, self._say(label or "it"), "", main, craft))
        return key

    def _say(self, words: str) -> Span:
        start = len(self.text) + 1
        self.text += f" {words}."
        return Span(start, start + len(words))


class Told:
    """What reconciling made of some articles, easy to ask."""

    def __init__(self, catalogue: Catalogue, *articles: Telling, decisions: Sequence[Decision] = ()) -> None:
        self.articles = [article.numbered(number) for number, article in enumerate(articles, 1)]
        made = [Decided(number, decision) for number, decision in enumerate(decisions, 1)]
        self.result: Reconciliation = reconcile(self.articles, catalogue, made)

    def labels(self, kind: RecordKind) -> list[str]:
        return sorted(record.label for record in self.result.records if record.kind is kind)

    @property
    def missions(self) -> list[str]:
        return self.labels(RecordKind.MISSION)

    @property
    def people(self) -> list[str]:
        return self.labels(RecordKind.PERSON)

    @property
    def incidents(self) -> list[str]:
        return self.labels(RecordKind.INCIDENT)

    def record(self, label: str) -> Record:
        return next(record for record in self.result.records if record.label == label)

    def value(self, label: str, attribute: Attribute) -> RecordValue:
        return next(value for value in self.record(label).values if value.attribute is attribute)

    def meanings(self, attribute: Attribute) -> list[Resolution]:
        """What the times of an attribute mean, in the order of the articles."""
        return [
            self.result.resolutions[FactRef(article.article, index)]
            for article in self.articles
            for index, fact in enumerate(article.extraction.facts)
            if fact.attribute is attribute
        ]


def flight(designation: str, launch: str, crew: tuple[str, ...], **more: str) -> Flight:
    """A flight that comes and goes with one crew, unless `down` names another."""
    down = tuple(filter(None, more.pop("down", ",".join(crew)).split(",")))
    times = {
        name: PartialTime.parse(more[name]) if name in more else None for name in ("docking", "undocking", "landing")
    }
    return Flight(
        id=designation.lower().replace(" ", "-"),
        designation=designation,
        aliases=(),
        programme="Soyuz",
        craft=CraftKind.CREWED,
        launch=PartialTime.parse(launch),
        launch_site=more.get("site", "Baikonur Cosmodrome"),
        launch_vehicle="Soyuz-2.1a",
        destination="International Space Station",
        crew_up=crew,
        crew_down=down,
        outcome="completed",
        **times,
    )


def person(name: str, nationality: str = "Russia", agency: str = "Roscosmos", *spellings: str) -> Person:
    surname = name.rsplit(maxsplit=1)[-1]
    return Person(
        name.lower().replace(" ", "-"), name, surname, (name, *spellings), (surname,), nationality, agency, None
    )


def known(kind: IncidentKind, craft: str, first: date, last: date | None = None) -> KnownIncident:
    flight_id = craft.lower().replace(" ", "-")
    return KnownIncident(f"{flight_id}-{kind.value}", kind, craft, flight_id, first, last or first, "")


CATALOGUE = Catalogue(
    flights=(
        flight(
            "Soyuz MS-80",
            "2030-04-09T08:15Z",
            ("pavel-arsenyev", "nina-sorokina", "carl-winter"),
            docking="2030-04-09T11:22Z",
            undocking="2030-10-17T01:10Z",
            landing="2030-10-17T04:31Z",
        ),
        flight("Soyuz MS-81", "2030-10-05T15:44Z", ("pavel-arsenyev", "nina-sorokina"), landing="2031-03-30T03:00Z"),
        flight(
            "Soyuz MS-82",
            "2031-03-18T17:02Z",
            ("igor-melnik", "carl-winter", "jane-hollow"),
            docking="2031-03-18T20:11Z",
        ),
        flight("Soyuz MS-83", "2032-01-20T06:30Z", ("boris-volkov", "jane-hollow", "igor-melnik")),
    ),
    people=(
        person("Pavel Arsenyev"),
        person("Nina Sorokina"),
        person("Igor Melnik"),
        person("Boris Volkov"),
        person("Gleb Volkov"),
        person("Carl Winter", "United States", "NASA"),
        person("Jane Hollow", "United States", "NASA"),
    ),
    incidents=(
        known(IncidentKind.LEAK, "Soyuz MS-80", date(2030, 8, 29), date(2030, 8, 30)),
        known(IncidentKind.LEAK, "Soyuz MS-82", date(2031, 5, 14), date(2031, 5, 15)),
        known(IncidentKind.LAUNCH_ABORT, "Soyuz MS-83", date(2032, 1, 20)),
    ),
    things=(
        Thing("baikonur", "launch_site", "Baikonur Cosmodrome", ("Baikonur",), "Asia/Qyzylorda", ""),
        Thing("baikonur-31", "launch_pad", "Baikonur Site 31/6", (), "Asia/Qyzylorda", "baikonur"),
        Thing("iss", "station", "International Space Station", ("ISS",), "", ""),
        Thing("vostochny", "launch_site", "Vostochny Cosmodrome", ("Vostochny",), "Asia/Yakutsk", ""),
    ),
)
