"""Reconciling: the facts of all articles, with the catalogue and the user's decisions, become the library's records."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.decisions import Decided
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import ArticleFacts, Identity, Reconciliation, SubjectRef
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.dating import FlightDating, Written, when_written
from soyuz_gui.reconcile.decided_facts import FactDecisions
from soyuz_gui.reconcile.decided_records import MemoryRegistry, compile_rules
from soyuz_gui.reconcile.events import EventFinder
from soyuz_gui.reconcile.incidents import Incident, date_incident, first_place, identities, incidents_of, regrouped
from soyuz_gui.reconcile.missions import MissionFinder
from soyuz_gui.reconcile.people import People, everybody
from soyuz_gui.reconcile.record_rules import decide, spelled_in
from soyuz_gui.reconcile.records import RecordBuilder
from soyuz_gui.reconcile.unnamed import ToldFlights, Unnamed


def reconcile(
    articles: Sequence[ArticleFacts], catalogue: Catalogue, decisions: Sequence[Decided] = ()
) -> Reconciliation:
    """Records, conflicts and what every time means; the same for any order and any numbers of the articles.

    Names tell whom people can be, people and times tell which flight a mission is, flights tell who people
    are and date what the articles leave open. An empty catalogue is no hindrance: then the articles identify
    each other's flights. Records come by kind and key, each with its facts in the order of the articles' texts.

    Identification hears the articles alone. Decisions are applied to what it finds, in the order in which they were
    made, so that each changes no more than it is about; one that does not find that changes nothing.
    """
    raw = Cases(articles)
    found = _identify(raw, catalogue)
    rules = {
        kind: compile_rules(kind, decisions, MemoryRegistry(found.identities[kind], raw), catalogue)
        for kind in RecordKind
    }
    unanchored = {number: why for each in rules.values() for number, why in each.unanchored.items()}
    facts = FactDecisions(articles, [each for each in decisions if each.number not in unanchored])
    cases = Cases(facts.articles)
    decided = {
        kind: decide(rules[kind], found.identities[kind], facts.placed, cases.of_kind(kind), spelled_in(cases))
        for kind in RecordKind
    }
    missions = decided[RecordKind.MISSION]
    dating = FlightDating(cases, missions, found.written, catalogue)
    finder = EventFinder(missions, found.written, catalogue)
    together = sorted(found.incidents, key=first_place)
    told = [finder.again(event, cases[event.case.ref]) for incident in together for event in incident.events]
    added = [
        case.ref for case in cases.of_kind(RecordKind.INCIDENT) if case.ref not in found.identities[RecordKind.INCIDENT]
    ]
    incidents = regrouped((*told, *(finder.event(cases[ref]) for ref in added)), decided[RecordKind.INCIDENT])
    resolutions = dating.resolutions()
    for incident in incidents:
        resolutions |= date_incident(incident, dating)
    resolutions = facts.resolutions(resolutions)
    builder = RecordBuilder(cases, catalogue, resolutions, facts.reviews)
    builder.add_people(decided[RecordKind.PERSON], rules[RecordKind.PERSON].standings)
    builder.add_missions(missions, rules[RecordKind.MISSION].standings)
    builder.add_incidents(incidents, rules[RecordKind.INCIDENT].standings)
    return Reconciliation(
        tuple(sorted(builder.records, key=lambda record: (record.kind, record.key))),
        tuple(sorted(builder.conflicts, key=lambda conflict: (conflict.kind, conflict.record, conflict.attribute))),
        resolutions,
        facts.reviews,
        facts.additions,
        unanchored | facts.unanchored | builder.unanchored,
    )


@dataclass(frozen=True, slots=True)
class _Found:
    """What identification makes of all articles."""

    identities: Mapping[RecordKind, Mapping[SubjectRef, Identity]]
    incidents: tuple[Incident, ...]
    written: Mapping[int, Written]


def _identify(cases: Cases, catalogue: Catalogue) -> _Found:
    finder, people = MissionFinder(catalogue), People(cases, catalogue)
    told = finder.find(cases, people.possible)
    missions = told.identities | Unnamed(ToldFlights(told), finder.comparer).settle(told.open.values())
    persons = everybody(cases, people.settle(told.identities), missions, catalogue)
    written = when_written(cases, told.identities, catalogue)
    events = EventFinder(missions, written, catalogue)
    incidents = incidents_of([events.event(case) for case in cases.of_kind(RecordKind.INCIDENT)])
    return _Found(
        {RecordKind.MISSION: missions, RecordKind.PERSON: persons, RecordKind.INCIDENT: identities(incidents)},
        incidents,
        written,
    )
