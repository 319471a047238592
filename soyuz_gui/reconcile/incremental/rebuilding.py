"""Making the records anew that a round touched."""

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import Identity, Known, Spelling, SubjectRef, Update
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.dating import FlightDating
from soyuz_gui.reconcile.incidents import date_incident, identities, regrouped
from soyuz_gui.reconcile.incremental.events import LibraryEvents
from soyuz_gui.reconcile.incremental.memory import Memory
from soyuz_gui.reconcile.incremental.texts import recall_written
from soyuz_gui.reconcile.records import RecordBuilder, Rest

Keys = set[tuple[RecordKind, str]]


def rebuild(
    touched: Keys,
    events: LibraryEvents,
    spelled: dict[SubjectRef, tuple[Spelling, ...]],
    memory: Memory,
    catalogue: Catalogue,
) -> Update:
    """The records of some keys, and the incidents that may have changed with them.

    `spelled` is how subjects of the round are spelled; how others are is remembered.
    """
    flights = {key for kind, key in touched if kind is RecordKind.MISSION}
    groups = events.grouped(flights)
    incidents = regrouped((event for group in groups for event in group.events), identities(groups))
    flights |= {incident.flight.key for incident in incidents if incident.flight}
    missions = _identities(memory.members(RecordKind.MISSION, flights))
    people = {key for kind, key in touched if kind is RecordKind.PERSON}
    persons = _identities(memory.members(RecordKind.PERSON, people))
    befallen = [event.case for incident in incidents for event in incident.events]
    cases = Cases(memory.told_by([*missions, *persons, *(case.ref for case in befallen)]))
    written = recall_written([article.article for article in cases.articles], memory)
    dating = FlightDating(cases, missions, written, catalogue)
    resolutions = dating.resolutions()
    for incident in incidents:
        resolutions |= date_incident(incident, dating)
    remembered = memory.spellings([ref for ref in (*missions, *persons) if ref not in spelled])
    targets = {told.target for case in (*cases, *befallen) for told in case.told if told.target}
    rest = Rest(memory.records([ref for ref in targets if cases.get(ref) is None]), remembered | spelled)
    builder = RecordBuilder(cases, catalogue, resolutions, {}, rest)
    builder.add_people(persons, {})
    builder.add_missions(missions, {})
    builder.add_incidents(incidents, {})
    before = {key for key, _ in memory.records([case.ref for case in befallen]).values()}
    gone = {*touched, *((RecordKind.INCIDENT, key) for key in before)}
    gone -= {(record.kind, record.key) for record in builder.records}
    return Update(tuple(builder.records), frozenset(gone), tuple(builder.conflicts), resolutions, spelled)


def _identities(subjects: dict[SubjectRef, Known]) -> dict[SubjectRef, Identity]:
    return {ref: known.identity for ref, known in subjects.items() if known.identity}
