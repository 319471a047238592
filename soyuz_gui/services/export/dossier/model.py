"""What a dossier holds: the record with its quotes, its contradictions and decisions, its sources, and a picture."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from soyuz_gui.domain.facts import Attribute, RecordKind
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.services.browsing import records as record_views
from soyuz_gui.services.cells import readable_value
from soyuz_gui.services.curation import conflict_views
from soyuz_gui.services.curation.views import ConflictView
from soyuz_gui.services.export import citations
from soyuz_gui.services.export.citations import Source
from soyuz_gui.services.export.dossier.picture import Span, Track
from soyuz_gui.services.views.records import RecordLink, RecordView, ValueView
from soyuz_gui.store import exports
from soyuz_gui.store.database import Database

if TYPE_CHECKING:
    from soyuz_gui.catalogue.lookup import Catalogue

_BEGIN_END = (Attribute.LAUNCH_TIME, Attribute.LANDING_TIME)
_EVENTS = {
    Attribute.LAUNCH_TIME: "Launch",
    Attribute.DOCKING_TIME: "Docking",
    Attribute.UNDOCKING_TIME: "Undocking",
    Attribute.LANDING_TIME: "Landing",
    Attribute.DATE: "Date",
}


@dataclass(frozen=True, slots=True)
class Decided:
    """A step of the user's that concerns the record."""

    when: str
    words: str


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that a dossier shows; `sources` are numbered from 1 in their order."""

    record: RecordView
    missions: tuple[RecordView, ...]
    incidents: tuple[RecordView, ...]
    conflicts: tuple[ConflictView, ...]
    decisions: tuple[Decided, ...]
    sources: tuple[Source, ...]
    tracks: tuple[Track, ...]
    library: str
    made_at: str

    def number_of(self, article: int) -> int:
        """The number of an article among the sources."""
        return next(number for number, source in enumerate(self.sources, 1) if source.article == article)


def read(database: Database, catalogue: "Catalogue", kind: RecordKind, record_id: int) -> Dossier:
    """The dossier of a record."""

    def view(link: RecordLink) -> RecordView:
        return record_views.record_view(database, catalogue, link.kind, link.id)

    record = record_views.record_view(database, catalogue, kind, record_id)
    missions, incidents = (tuple(map(view, links)) for links in (record.missions, record.incidents))
    conflicts = conflict_views.conflict_views(database, catalogue, record=record_id)
    decisions = tuple(Decided(row["made_at"], row["words"]) for row in exports.decided_on(database, record_id))
    sources = tuple(citations.sources(database, _articles((record, *incidents), conflicts)).values())
    return Dossier(
        record,
        missions,
        incidents,
        conflicts,
        decisions,
        sources,
        tuple(_tracks(record, missions, incidents)),
        database.path.stem,
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
    )


def _articles(records: tuple[RecordView, ...], conflicts: tuple[ConflictView, ...]) -> set[int]:
    """The articles that anything in a dossier quotes."""
    told = {link.article for record in records for link in record.articles}
    told |= {fact.article for record in records for value in (*record.values, *record.crew) for fact in value.evidence}
    told |= {
        fact.article
        for record in records
        for part in record.story
        for passage in part.passages
        for fact in passage.evidence
    }
    told |= {line.evidence.article for record in records for line in record.schedule}
    return told | {fact.article for conflict in conflicts for rival in conflict.rivals for fact in rival.evidence}


def _tracks(record: RecordView, missions: tuple[RecordView, ...], incidents: tuple[RecordView, ...]) -> list[Track]:
    """What the picture shows: of a flight its events, of others the flights that they belong to; and incidents."""
    if record.kind is RecordKind.MISSION:
        tracks = [*_flight(record), *_dated(record)]
    else:
        tracks = [track for mission in missions for track in _flight(mission) or _dated(mission, mission.label)[:1]]
    if record.kind is RecordKind.INCIDENT:
        incidents = (record,)
    return tracks + [track for incident in incidents for track in _dated(incident, incident.label)]


def _flight(mission: RecordView) -> list[Track]:
    """A flight from launch to landing, where both are told."""
    ends = [_first(mission, attribute) for attribute in _BEGIN_END]
    spans = [_span(value) for value in ends]
    if spans[0] is None or spans[1] is None or spans[1][1] <= spans[0][0]:
        return []
    said = " – ".join(_said(value) for value in ends if value)
    return [Track(mission.label, (spans[0][0], spans[1][1]), any(map(_is_planned, ends)), False, said)]


def _dated(record: RecordView, title: str = "") -> list[Track]:
    """The first value of each time of a record, as marks, under one title or what each is called."""
    found = []
    for attribute, event in _EVENTS.items():
        value = _first(record, attribute)
        span = _span(value)
        if value and span:
            found.append(Track(title or event, span, _is_planned(value), True, _said(value)))
    return found


def _first(record: RecordView, attribute: Attribute) -> ValueView | None:
    return next((value for value in record.values if value.attribute == attribute), None)


def _span(value: ValueView | None) -> Span | None:
    known = PartialTime.parse(value.value).interval() if value else None
    return (known[0].timestamp(), known[1].timestamp()) if known else None


def _is_planned(value: ValueView | None) -> bool:
    return value is not None and value.status == "planned"


def _said(value: ValueView | None) -> str:
    return readable_value(value.attribute, value.value) if value else ""
