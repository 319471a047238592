"""Two articles, what is found in them, and the records that come of it, all written by hand.

Soyuz T-90 flew with Ada Núñez in 2031; the articles disagree on the day, and one reports a leak. Soyuz T-91
is planned. Bo Lindqvist is only mentioned.
"""

import hashlib
from collections.abc import Collection, Sequence

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.decisions import Decided
from soyuz_gui.domain.facts import (
    Attribute,
    CraftKind,
    Extraction,
    Fact,
    Leg,
    Mention,
    MentionKind,
    RecordKind,
    Status,
    Subject,
)
from soyuz_gui.domain.records import (
    Article,
    ArticleFacts,
    Basis,
    Candidate,
    Conflict,
    FactRef,
    Reconciliation,
    Record,
    RecordValue,
    Resolution,
    Spelling,
    SubjectRef,
    Update,
)
from soyuz_gui.domain.spans import Span
from soyuz_gui.store import articles, records
from soyuz_gui.store.database import Database
from soyuz_gui.store.memory import LibraryMemory

NORTH = "🚀 Soyuz T-90 left Plesetsk on 3 May with Ada Núñez aboard. A leak was found in June 2031.\n"
SOUTH = "Ada Nunez rode Soyuz T-90, launched on 4 May 2031. Soyuz T-91 is to fly on 9 April 2032, said Bo Lindqvist.\n"


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def article(path: str, text: str, **known: str) -> Article:
    data = text.encode()
    return Article(
        path, "text/plain", hashlib.sha256(data).hexdigest(), hashlib.sha256(data).hexdigest(), text, **known
    )


def _subject(text: str, key: str, kind: RecordKind, words: str, craft: CraftKind | None = None) -> Subject:
    return Subject(key, kind, words, span(text, words), craft=craft)


def _fact(
    text: str, subject: str, attribute: Attribute, value: str, quote: str, *, stated: str = "", **more: object
) -> Fact:
    return Fact(subject, attribute, value, stated or quote, span(text, quote), "rule.one", 0.9, **more)  # type: ignore[arg-type]


NORTH_FOUND = Extraction(
    mentions=(
        Mention(span(NORTH, "Soyuz T-90"), MentionKind.MISSION, "Soyuz T-90", "name.mission", "m1"),
        Mention(span(NORTH, "Plesetsk"), MentionKind.PLACE, "Plesetsk", "name.place"),
        Mention(span(NORTH, "Ada Núñez"), MentionKind.PERSON, "Ada Núñez", "name.person", "p1"),
    ),
    subjects=(
        _subject(NORTH, "m1", RecordKind.MISSION, "Soyuz T-90", CraftKind.CREWED),
        _subject(NORTH, "p1", RecordKind.PERSON, "Ada Núñez"),
        _subject(NORTH, "i1", RecordKind.INCIDENT, "A leak"),
    ),
    facts=(
        _fact(NORTH, "m1", Attribute.LAUNCH_TIME, "XXXX-05-03", "left Plesetsk on 3 May", stated="3 May"),
        _fact(NORTH, "m1", Attribute.LAUNCH_SITE, "Plesetsk Cosmodrome", "left Plesetsk", stated="Plesetsk"),
        _fact(
            NORTH,
            "m1",
            Attribute.CREW,
            "Ada Núñez",
            "with Ada Núñez aboard",
            stated="Ada Núñez",
            target="p1",
            leg=Leg.LAUNCH,
        ),
        _fact(NORTH, "i1", Attribute.KIND, "leak", "A leak was found", stated="leak"),
        _fact(NORTH, "i1", Attribute.DATE, "2031-06", "found in June 2031", stated="June 2031"),
        _fact(NORTH, "i1", Attribute.CRAFT, "Soyuz T-90", "Soyuz T-90", target="m1"),
    ),
)
SOUTH_FOUND = Extraction(
    mentions=(Mention(span(SOUTH, "Bo Lindqvist"), MentionKind.PERSON, "Bo Lindqvist", "name.person", "p2"),),
    subjects=(
        _subject(SOUTH, "m1", RecordKind.MISSION, "Soyuz T-90", CraftKind.CREWED),
        _subject(SOUTH, "m2", RecordKind.MISSION, "Soyuz T-91", CraftKind.CREWED),
        _subject(SOUTH, "p1", RecordKind.PERSON, "Ada Nunez"),
        _subject(SOUTH, "p2", RecordKind.PERSON, "Bo Lindqvist"),
    ),
    facts=(
        _fact(SOUTH, "m1", Attribute.LAUNCH_TIME, "2031-05-04", "launched on 4 May 2031", stated="4 May 2031"),
        _fact(
            SOUTH, "m1", Attribute.CREW, "Ada Nunez", "Ada Nunez rode", stated="Ada Nunez", target="p1", leg=Leg.LAUNCH
        ),
        _fact(
            SOUTH,
            "m2",
            Attribute.LAUNCH_TIME,
            "2032-04-09",
            "is to fly on 9 April 2032",
            stated="9 April 2032",
            status=Status.PLANNED,
        ),
        _fact(SOUTH, "p1", Attribute.AGENCY, "NASA", "Ada Nunez"),
    ),
)
ARTICLES = (
    (article("/articles/north.txt", NORTH, title="Up", published="2031-06-20", published_basis="text"), NORTH_FOUND),
    (article("/articles/south.txt", SOUTH, publisher="TASS"), SOUTH_FOUND),
)


def fill(database: Database) -> None:
    """Store the articles, which become numbers 1 and 2, and the records."""
    with database.transaction():
        for item, found in ARTICLES:
            articles.add(database, item, found)
    records.replace_all(database, reconciled())


def reconciled() -> Reconciliation:
    """What the two articles come to."""
    third = _value(Attribute.LAUNCH_TIME, "2031-05-03", FactRef(1, 0), rivals=(FactRef(2, 0),), precision="day")
    fourth = _value(Attribute.LAUNCH_TIME, "2031-05-04", FactRef(2, 0), precision="day")
    t90 = Record(
        "soyuz-t-90", RecordKind.MISSION, "Soyuz T-90", "t90", "", CraftKind.CREWED,
        (SubjectRef(1, "m1"), SubjectRef(2, "m1")),
        (
            third,
            _value(Attribute.LAUNCH_SITE, "Plesetsk Cosmodrome", FactRef(1, 1)),
            _value(Attribute.CREW, "Ada Núñez", FactRef(1, 2), FactRef(2, 1), leg=Leg.LAUNCH, target="ada"),
        ),
        (_spelling(1, "Soyuz T-90", "m1"), _spelling(2, "Soyuz T-90", "m1")),
    )  # fmt: skip
    t91 = Record(
        "soyuz-t-91", RecordKind.MISSION, "Soyuz T-91", "", "guessed by its number", CraftKind.CREWED,
        (SubjectRef(2, "m2"),),
        (_value(Attribute.LAUNCH_TIME, "2032-04-09", FactRef(2, 2), precision="day", status=Status.PLANNED),),
    )  # fmt: skip
    ada = Record(
        "ada", RecordKind.PERSON, "Ada Núñez", subjects=(SubjectRef(1, "p1"), SubjectRef(2, "p1")),
        values=(_value(Attribute.AGENCY, "NASA", FactRef(2, 3)),),
        spellings=(_spelling(1, "Ada Núñez", "p1"), _spelling(2, "Ada Nunez", "p1")),
    )  # fmt: skip
    bo = Record("bo", RecordKind.PERSON, "Bo Lindqvist", subjects=(SubjectRef(2, "p2"),))
    leak = Record(
        "t-90-leak", RecordKind.INCIDENT, "Soyuz T-90 leak, June 2031", subjects=(SubjectRef(1, "i1"),),
        values=(
            _value(Attribute.KIND, "leak", FactRef(1, 3)),
            _value(Attribute.DATE, "2031-06", FactRef(1, 4), precision="month"),
            _value(Attribute.CRAFT, "Soyuz T-90", FactRef(1, 5), target="soyuz-t-90"),
        ),
    )  # fmt: skip
    conflict = Conflict("soyuz-t-90", Attribute.LAUNCH_TIME, (third, fourth))
    dated = {FactRef(1, 0): Resolution("2031-05-03", "day", Basis.LIBRARY)}
    return Reconciliation((t90, t91, ada, bo, leak), (conflict,), dated)


def _value(attribute: Attribute, value: str, *facts: FactRef, **more: object) -> RecordValue:
    known = {"precision": "", "status": Status.ACTUAL, **more}
    return RecordValue(attribute, value, facts=facts, sources=len(facts), **known)  # type: ignore[arg-type]


def _spelling(number: int, words: str, subject: str) -> Spelling:
    place = span(NORTH if number == 1 else SOUTH, words)
    return Spelling(words, number, place.start, place.end, subject)


class HandmadeEngine:
    """Finds one mission and its launch in every text; `broken` texts make it fail as a bug would."""

    def __init__(self) -> None:
        self.catalogue = Catalogue()
        self.edition = "test"
        self.reconciled = 0
        self.updated: list[int] = []

    def extract(self, text: str, published: str) -> Extraction:
        if "broken" in text:
            raise RuntimeError("a bug")
        whole = Span(0, len(text.strip()))
        subject = Subject("m1", RecordKind.MISSION, text.strip()[:20], whole)
        fact = Fact("m1", Attribute.LAUNCH_TIME, published or "2031", text.strip(), whole, "rule.one", 1.0)
        return Extraction((), (subject,), (fact,))

    def read_value(self, attribute: Attribute, typed: str) -> str:
        return typed

    def reconcile(self, found: Sequence[ArticleFacts], decisions: Sequence[Decided] = ()) -> Reconciliation:
        self.reconciled += 1
        return Reconciliation(
            tuple(
                Record(
                    f"a{item.article}",
                    RecordKind.MISSION,
                    item.text.strip()[:20],
                    subjects=(SubjectRef(item.article, "m1"),),
                )
                for item in found
            )
        )

    def update(
        self,
        numbers: Collection[int],
        memory: LibraryMemory,
        heard: Sequence[Decided] = (),
        decisions: Sequence[Decided] | None = None,
    ) -> Update:
        self.updated.append(len(numbers))
        return Update(self.reconcile(memory.articles(numbers)).records)

    def candidates(self, subjects: Collection[SubjectRef], memory: LibraryMemory) -> tuple[Candidate, ...]:
        return (Candidate("Soyuz T-92", 2.5, 4.0, "launch on a Friday"),)
