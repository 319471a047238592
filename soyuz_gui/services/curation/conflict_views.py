"""Contradictions as questions, and the ledger of a record's names."""

from collections.abc import Callable, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.domain import decisions as d
from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.queries import EVERYTHING, RECORD_TABLES, Query
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import known, said
from soyuz_gui.services.browsing.captions import caption, captions
from soyuz_gui.services.browsing.records import evidence_view, record_link
from soyuz_gui.services.browsing.reference import reference_values
from soyuz_gui.services.cells import attribute_title
from soyuz_gui.services.curation import recalled
from soyuz_gui.services.curation.views import ConflictRef, ConflictView, LedgerLine, RivalView
from soyuz_gui.services.curation.words import told_steps
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.search.snippets import snippet
from soyuz_gui.services.views.records import Evidence
from soyuz_gui.store import decisions, questions, tables
from soyuz_gui.store.database import Database, Row

if TYPE_CHECKING:
    from soyuz_gui.catalogue.lookup import Catalogue

_QUESTIONS: Mapping[Attribute, Callable[[str, str], str]] = {
    Attribute.NAME: lambda record, rival: said("Is “{rival}” the name of {record}?", record=record, rival=rival),
    Attribute.LAUNCH_TIME: lambda record, _rival: said("When was {record} launched?", record=record),
    Attribute.LAUNCH_SITE: lambda record, _rival: said("Where was {record} launched?", record=record),
    Attribute.LAUNCH_VEHICLE: lambda record, _rival: said("What launched {record}?", record=record),
    Attribute.DESTINATION: lambda record, _rival: said("Where did {record} go?", record=record),
    Attribute.DOCKING_TIME: lambda record, _rival: said("When did {record} dock?", record=record),
    Attribute.UNDOCKING_TIME: lambda record, _rival: said("When did {record} undock?", record=record),
    Attribute.LANDING_TIME: lambda record, _rival: said("When did {record} land?", record=record),
    Attribute.LANDING_SITE: lambda record, _rival: said("Where did {record} land?", record=record),
    Attribute.OUTCOME: lambda record, _rival: said("How did {record} end?", record=record),
    Attribute.AGENCY: lambda record, _rival: said("Which agency does {record} belong to?", record=record),
    Attribute.NATIONALITY: lambda record, _rival: said("Which country is {record} from?", record=record),
    Attribute.DATE: lambda record, _rival: said("When did it happen: {record}?", record=record),
    Attribute.MISSION: lambda record, _rival: said("Which flight did it happen to: {record}?", record=record),
}


def conflict_views(
    database: Database,
    catalogue: "Catalogue",
    *,
    everything: bool = False,
    record: int | None = None,
    query: Query = EVERYTHING,
    dates: DateDisplay = IN_UTC,
) -> tuple[ConflictView, ...]:
    """The questions of the library, or all those about one record, the most pressing first.

    A query leaves those about the records that it leaves in their tables.
    """
    rows = (
        questions.conflicts(database, everything=everything)
        if record is None
        else questions.conflicts_of(database, record)
    )
    if query:
        left = {number for table in RECORD_TABLES for number in tables.ids(database, table, query)}
        rows = [row for row in rows if row["record_id"] in left]
    answers = _answers(database, rows)
    return tuple(_conflict(database, catalogue, row, dates, answers) for row in rows)


def conflict_view(
    database: Database, catalogue: "Catalogue", ref: ConflictRef, dates: DateDisplay = IN_UTC
) -> ConflictView:
    """One question as it stands now."""
    row = questions.conflict(database, ref.record, ref.attribute, ref.leg)
    if row is None:
        raise UsageError(
            said("The sources do not contradict each other there any more."), said("Look at the list again.")
        )
    return _conflict(database, catalogue, row, dates, _answers(database, [row]))


def _answers(database: Database, conflicts: list[Row]) -> dict[int, str]:
    """The steps that answered contradictions, in their words."""
    if not any(row["step"] for row in conflicts):
        return {}
    return {step.number: step.words for step in told_steps(database)}


def _conflict(
    database: Database, catalogue: "Catalogue", row: Row, dates: DateDisplay, answers: Mapping[int, str]
) -> ConflictView:
    link = record_link(row, "record_")
    attribute = Attribute(row["attribute"])
    rivals = tuple(_rival(database, row, rival, dates) for rival in questions.rivals(database, row["id"]))
    known = {"kind": link.kind, "catalogue_id": row["catalogue_id"]}
    reference = reference_values(catalogue, known).get(attribute, "") if catalogue else ""
    other = next((rival.shown for rival in rivals if not rival.proposed), "")
    return ConflictView(
        ConflictRef(link.kind, link.id, attribute, row["leg"]),
        link,
        attribute_title(attribute) if attribute is not Attribute.NAME else said("Spelling"),
        _question(attribute, link.label, other),
        ConflictState(row["state"]),
        rivals,
        recalled.reason(row["reason"]),
        reference,
        answers.get(row["step"], ""),
        dates.value(attribute, reference),
    )


def _question(attribute: Attribute, record: str, rival: str) -> str:
    if attribute in _QUESTIONS:
        return _QUESTIONS[attribute](record, rival)
    return said("{attribute}: which is right for {record}?", attribute=attribute_title(attribute), record=record)


def _rival(database: Database, conflict: Row, row: Row, dates: DateDisplay) -> RivalView:
    if conflict["attribute"] == Attribute.NAME:
        others = [r["value"] for r in questions.rivals(database, conflict["id"]) if r["position"] > 0]
        evidence = tuple(_spelled(database, conflict["record_id"], row["value"], others, first=row["position"] == 0))
    else:
        facts = {
            (fact["article"], fact["start"], fact["end"]): fact for fact in questions.rival_facts(database, row["id"])
        }
        called = captions(database, (fact["article"] for fact in facts.values()))
        evidence = tuple(evidence_view(fact, fact["quote"], called) for fact in facts.values())
    stated = next((fact.stated for fact in evidence if fact.value == row["value"]), "")
    return RivalView(
        row["value"],
        dates.value(conflict["attribute"], row["value"], stated),
        row["precision"],
        row["sources"],
        bool(row["proposed"]),
        bool(row["chosen"]),
        evidence,
    )


def _spelled(database: Database, record: int, text: str, others: list[str], *, first: bool) -> list[Evidence]:
    """Where a name stands so; the accepted one stands for every spelling that is not in question."""
    wanted, doubtful = fold(text), {fold(other) for other in others}
    places = questions.name_places(database, record)
    surnames = {name.split()[-1] for name in doubtful}
    return [
        _place(place)
        for place in places
        if fold(place["text"]) == wanted
        or (not first and wanted.endswith(f" {fold(place['text'])}"))
        or (first and fold(place["text"]) not in doubtful | surnames)
    ]


def _place(row: Row) -> Evidence:
    """A place of a name as evidence: no fact, but the words around it."""
    span = Span(row["start"], row["end"])
    return Evidence(
        0, Attribute.NAME, row["text"], row["text"], snippet(row["article_text"], span), row["article"],
        row["article_name"], span, "", "actual", "", "", 1.0, "article",
        caption=caption(row["article_title"], row["article_text"]) or row["article_name"],
    )  # fmt: skip


def ledger(database: Database, catalogue: "Catalogue", kind: RecordKind, record_id: int) -> tuple[LedgerLine, ...]:
    """Every spelling of a record's name, the most frequent first, then those that were said to be another's."""
    record = questions.record(database, record_id)
    if record is None or record["kind"] != kind:
        raise UsageError(
            said("There is no {kind} with the number {number}.", kind=known(kind), number=str(record_id)),
            said("It may be gone since the last import."),
        )
    judged = _judgements(database, record)
    asked = {
        fold(rival["value"])
        for conflict in questions.conflicts_of(database, record_id)
        if conflict["attribute"] == Attribute.NAME and conflict["state"] != ConflictState.DECIDED
        for rival in questions.rivals(database, conflict["id"])
        if rival["position"] > 0
    }
    lines = []
    for text, group in groupby(questions.name_places(database, record_id), lambda row: str(row["text"])):
        places = tuple(map(_place, group))
        verdict, by = _verdict(text, record, judged, asked, catalogue)
        lines.append(LedgerLine(text, len(places), len({p.article for p in places}), places, verdict, by))
    lines.sort(key=lambda line: (-line.count, line.text))
    return (*lines, *_others(database, judged))


def _verdict(
    text: str, record: Row, judged: dict[str, d.JudgeSpelling], asked: set[str], catalogue: "Catalogue"
) -> tuple[Verdict, str]:
    """What is held of a spelling, and who says so."""
    decision = judged.get(fold(text))
    if decision:
        return decision.verdict, "user"
    if fold(text) in asked or any(name.endswith(f" {fold(text)}") for name in asked):
        return Verdict.UNDECIDED, "program"
    known = catalogue.people_named(text) if record["kind"] == RecordKind.PERSON else ()
    is_listed = any(person.id == record["catalogue_id"] for person in known)
    return Verdict.SAME, "catalogue" if is_listed else "program"


def _judgements(database: Database, record: Row) -> dict[str, d.JudgeSpelling]:
    """The last word on each spelling, by the spelling folded."""
    made = [each.decision for each in decisions.active(database)]
    return {
        fold(decision.spelling): decision
        for decision in made
        if isinstance(decision, d.JudgeSpelling)
        and decision.record.kind == record["kind"]
        and decision.record.key == record["key"]
    }


def _others(database: Database, judged: dict[str, d.JudgeSpelling]) -> list[LedgerLine]:
    """Spellings that were said to be different, with whose they are now."""
    lines = []
    for decision in judged.values():
        if decision.verdict is Verdict.DIFFERENT:
            rows = questions.records_spelled(database, decision.record.kind, fold(decision.spelling))
            other = record_link(rows[0]) if rows else None
            lines.append(LedgerLine(decision.spelling, 0, 0, (), Verdict.DIFFERENT, "user", other))
    return lines
