"""One record with everything that its detail pane shows."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from soyuz_gui.domain.facts import Attribute, RecordKind, Status
from soyuz_gui.domain.records import Candidate
from soyuz_gui.domain.spans import Span
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import joined, said
from soyuz_gui.services.browsing import careers, stories
from soyuz_gui.services.browsing.captions import caption, captions
from soyuz_gui.services.browsing.reference import reference_values
from soyuz_gui.services.browsing.wordings import wordings
from soyuz_gui.services.cells import as_planned, attribute_title, readable_words
from soyuz_gui.services.curation import decided, recalled
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.search.snippets import snippet
from soyuz_gui.services.views.records import (
    ArticleLink,
    Evidence,
    Neighbour,
    RecordLink,
    RecordView,
    ScheduleLine,
    SpellingView,
    ValueView,
)
from soyuz_gui.store import details, questions, timeline
from soyuz_gui.store.database import Database, Row

if TYPE_CHECKING:
    from soyuz_gui.catalogue.lookup import Catalogue

_SUBTITLE = {
    RecordKind.MISSION: (),
    RecordKind.PERSON: (Attribute.AGENCY, Attribute.NATIONALITY),
    RecordKind.INCIDENT: (Attribute.KIND, Attribute.DATE),
}


def record_view(
    database: Database, catalogue: "Catalogue", kind: RecordKind, record_id: int, dates: DateDisplay = IN_UTC
) -> RecordView:
    """Everything about a record."""
    record = details.record(database, kind, record_id)
    if record is None:
        raise UsageError(f"There is no {kind} with the number {record_id}.", "It may be gone since the last import.")
    values = _values(database, record, catalogue, dates)
    linked = _linked(database, kind, record_id)
    view = RecordView(
        kind,
        record_id,
        record["label"],
        _subtitle(kind, record, values, dates),
        tuple(value for value in values if value.attribute not in (Attribute.CREW, Attribute.NAME)),
        tuple(value for value in values if value.attribute == Attribute.CREW),
        tuple(link for link in linked if link.kind is RecordKind.MISSION),
        tuple(link for link in linked if link.kind is RecordKind.INCIDENT),
        _articles(database, record_id),
        _spellings(database, record_id),
        _schedule(database, record_id) if kind is RecordKind.MISSION else (),
        name_decided=decided.of_record(database, record_id).get((Attribute.NAME, ""), ""),
    )
    return _PORTRAITS[kind](database, view)


def _mission(database: Database, view: RecordView) -> RecordView:
    before, after = (
        Neighbour(record_link(row), row["launch"], row["status"]) if row else None
        for row in timeline.neighbours(database, view.id)
    )
    return replace(view, before=before, after=after)


def _person(database: Database, view: RecordView) -> RecordView:
    flights = careers.flights([
        careers.Seat(
            record_link(row),
            bool(row["up"]),
            bool(row["down"]),
            bool(row["planned"]),
            row["launch"] or "",
            row["launch_status"] or "",
            row["landed"] or "",
            row["landed_status"] or "",
        )
        for row in timeline.seats(database, view.id)
    ])  # fmt: skip
    return replace(view, flights=flights, time_in_space=careers.time_in_space(flights))


def _incident(database: Database, view: RecordView) -> RecordView:
    articles = {item.article for value in view.values for item in value.evidence}
    return replace(view, story=stories.story(view.values, details.texts(database, articles)))


_PORTRAITS = {RecordKind.MISSION: _mission, RecordKind.PERSON: _person, RecordKind.INCIDENT: _incident}


def without_reference(view: RecordView) -> RecordView:
    """The record without the catalogue's values."""
    return replace(view, values=tuple(replace(value, reference="") for value in view.values))


def candidate_points(candidate: Candidate) -> str:
    """`launch at 15:44 UTC (2.5 of the 4 points that it takes)`."""
    return said(
        "{reason} ({points} of the {needed} points that it takes)",
        reason=recalled.clues(candidate.reason) if candidate.reason else said("nothing against it"),
        points=f"{candidate.points:.1f}",
        needed=f"{candidate.needed:g}",
    )


def record_link(row: Row, prefix: str = "") -> RecordLink:
    """The link in the columns `id`, `kind` and `label` of a row, which may have a prefix."""
    return RecordLink(RecordKind(row[f"{prefix}kind"]), row[f"{prefix}id"], recalled.label(row[f"{prefix}label"]))


def _linked(database: Database, kind: RecordKind, record_id: int) -> list[RecordLink]:
    """The records that a record leads to; of a person's flights it is said which are only landings, or plans."""
    seats = timeline.seats(database, record_id) if kind is RecordKind.PERSON else []
    ridden = {row["id"]: _ridden(row) for row in seats}
    links = [record_link(row) for row in details.linked(database, record_id)]
    return [ridden.get(link.id, link) if link.kind is RecordKind.MISSION else link for link in links]


def _ridden(seat: Row) -> RecordLink:
    """The flight of a seat, with what sets it apart from a launch that was flown."""
    link = record_link(seat)
    is_plan = seat["planned"] or seat["launch_status"] == "planned"
    if seat["up"]:
        return replace(link, label=said("{mission} (planned)", mission=link.label)) if is_plan else link
    if is_plan:
        return replace(link, label=said("{mission} (planned landing)", mission=link.label))
    return replace(link, label=said("{mission} (landing)", mission=link.label))


def evidence_view(row: Row, quote: str, called: Mapping[int, str]) -> Evidence:
    """One fact of the library, ready to show, with what its article is called."""
    return Evidence(
        row["fact"],
        row["attribute"],
        row["value"],
        row["stated"],
        quote,
        row["article"],
        row["article_name"],
        Span(row["start"], row["end"]),
        row["precision"],
        row["status"],
        row["leg"],
        row["rule"],
        row["confidence"],
        row["basis"],
        record_link(row, "target_") if row["target_id"] else None,
        record_link(row, "record_") if row["record_id"] else None,
        row["review"],
        bool(row.get("rival")),
        called[row["article"]],
        page_of(row["pages"], row["start"]),
    )


def page_of(pages: str, place: int) -> int:
    """The page of an article on which a place of its text is, counted from 1; 0 where it has no pages."""
    return bisect_right([int(start) for start in pages.split()], place)


def _values(database: Database, record: Row, catalogue: "Catalogue", dates: DateDisplay) -> list[ValueView]:
    contested = details.contested(database, record["id"])
    by_user = decided.of_record(database, record["id"])
    reference = reference_values(catalogue, record)
    rows = details.evidence(database, record["id"])
    behind = {key: list(group) for key, group in groupby(rows, lambda row: row["value_id"])}
    called = captions(database, (row["article"] for row in rows))
    return [
        ValueView(
            row["attribute"],
            attribute_title(row["attribute"]),
            row["value"],
            row["precision"],
            row["status"],
            row["attribute"] in contested
            and row["status"] == Status.ACTUAL
            and any(fact["rival"] for fact in behind.get(row["id"], ())),
            reference.get(row["attribute"], ""),
            tuple(evidence_view(fact, fact["quote"], called) for fact in behind.get(row["id"], ())),
            RecordLink(RecordKind(row["target_kind"]), row["target"], row["target_label"]) if row["target"] else None,
            row["leg"],
            row["sources"],
            by_user.get((row["attribute"], row["leg"]), ""),
            wordings(row["attribute"], row["value"], behind.get(row["id"], ()), catalogue, dates),
        )
        for row in details.values(database, record["id"])
    ]


def _subtitle(kind: RecordKind, record: Row, values: list[ValueView], dates: DateDisplay) -> str:
    parts = [readable_words(record["craft"])] if record["craft"] not in ("", "crewed") else []
    for attribute in _SUBTITLE[kind]:
        parts += [_said(value, dates) for value in values if value.attribute == attribute][:1]
    return joined([*parts, *([recalled.reason(record["reason"])] if record["reason"] else [])], " · ")


def _said(value: ValueView, dates: DateDisplay) -> str:
    text = dates.named(value.value, value.stated) if value.attribute == Attribute.DATE else readable_words(value.value)
    return as_planned(text) if value.status == "planned" else text


def _articles(database: Database, record_id: int) -> tuple[ArticleLink, ...]:
    rows = details.articles_of(database, record_id)
    return tuple(_article_link(next(group)) for _, group in groupby(rows, lambda row: row["id"]))


def _article_link(row: Row) -> ArticleLink:
    span = Span(row["start"], row["end"])
    called = caption(row["title"], row["text"]) or row["name"]
    return ArticleLink(row["id"], row["name"], row["title"], row["published"], snippet(row["text"], span), span, called)


def _spellings(database: Database, record_id: int) -> tuple[SpellingView, ...]:
    """Every spelling with its places, the most frequent first."""
    found = []
    for text, group in groupby(details.spellings(database, record_id), lambda row: str(row["text"])):
        places = tuple((row["article"], Span(row["start"], row["end"])) for row in group)
        found.append(SpellingView(text, len(places), places))
    return tuple(sorted(found, key=lambda spelling: (-spelling.count, spelling.text)))


def _schedule(database: Database, record_id: int) -> tuple[ScheduleLine, ...]:
    """The plans that changed, each where it was told first; what was told again is left out."""
    lines: list[ScheduleLine] = []
    plans = questions.plans(database, record_id)
    called = captions(database, (row["article"] for row in plans))
    for attribute, group in groupby(plans, lambda row: str(row["attribute"])):
        told = [next(same) for _, same in groupby(group, lambda row: str(row["value"]))]
        if len(told) > 1:
            lines += [
                ScheduleLine(
                    attribute,
                    attribute_title(attribute),
                    row["value"],
                    row["published"],
                    evidence_view(row, row["quote"], called),
                )
                for row in told
            ]
    return tuple(lines)
