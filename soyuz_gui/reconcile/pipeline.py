"""Reconciling: the facts of all articles, with the catalogue and the user's decisions, become the library's records."""

from collections.abc import Mapping, Sequence

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.decisions import Decided
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import ArticleFacts, Identity, Reconciliation, SubjectRef
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.dating import FlightDating, when_written
from soyuz_gui.reconcile.decided_facts import FactDecisions
from soyuz_gui.reconcile.decided_records import MemoryRegistry, RecordRules, compile_rules, decide
from soyuz_gui.reconcile.incidents import Incidents
from soyuz_gui.reconcile.missions import MissionFinder
from soyuz_gui.reconcile.people import People, everybody
from soyuz_gui.reconcile.records import RecordBuilder
from soyuz_gui.reconcile.unnamed import ToldFlights, Unnamed


def reconcile(
    articles: Sequence[ArticleFacts], catalogue: Catalogue, decisions: Sequence[Decided] = ()
) -> Reconciliation:
    """Records, conflicts and what every time means; the same for any order and any numbers of the articles.

    Names tell whom people can be, people and times tell which flight a mission is, flights tell who people
    are and date what the articles leave open. An empty catalogue is no hindrance: then the articles identify
    each other's flights. Records come by kind and key, each with its facts in the order of the articles' texts.
    Decisions are applied in the order in which they were made; one that does not find what it is about changes nothing.
    """
    unanchored: dict[int, str] = {}
    while True:
        standing = [each for each in decisions if each.number not in unanchored]
        attempt = _Attempt(articles, catalogue, standing)
        found = attempt.run()
        homeless = {n: why for n, why in found.unanchored.items() if n in attempt.added}
        if not homeless:
            return Reconciliation(
                found.records, found.conflicts, found.resolutions, found.reviews, found.additions,
                found.unanchored | unanchored,
            )  # fmt: skip
        unanchored |= homeless


class _Attempt:
    """One way from facts to records. `added` are the decisions that brought facts in before their record was known."""

    def __init__(self, articles: Sequence[ArticleFacts], catalogue: Catalogue, decisions: Sequence[Decided]) -> None:
        self._catalogue = catalogue
        self._decisions = decisions
        self._facts = FactDecisions(articles, decisions)
        self._cases = Cases(self._facts.articles)
        self._rules: dict[RecordKind, RecordRules] = {}
        self.added = {number for number, _ in self._facts.placed.values()}

    def run(self) -> Reconciliation:
        cases, catalogue = self._cases, self._catalogue
        finder, people = MissionFinder(catalogue), People(cases, catalogue)
        told = finder.find(cases, people.possible)
        identified = told.identities | Unnamed(ToldFlights(told), finder.comparer).settle(told.open.values())
        missions = self._decide(RecordKind.MISSION, identified)
        settled = everybody(cases, people.settle(told.identities), missions, catalogue)
        dating = FlightDating(cases, missions, when_written(cases, told.identities, catalogue), catalogue)
        incidents = Incidents(
            cases, missions, dating, catalogue, lambda found: self._decide(RecordKind.INCIDENT, found)
        )
        resolutions = self._facts.resolutions(dating.resolutions() | incidents.resolutions)
        builder = RecordBuilder(cases, catalogue, resolutions, self._facts.reviews)
        persons = self._decide(RecordKind.PERSON, settled)
        builder.add_people(persons, self._rules[RecordKind.PERSON].standings)
        builder.add_missions(missions, self._rules[RecordKind.MISSION].standings)
        builder.add_incidents(incidents.grouped, self._rules[RecordKind.INCIDENT].standings)
        unanchored = self._facts.unanchored | builder.unanchored
        for rules in self._rules.values():
            unanchored |= rules.unanchored
        return Reconciliation(
            tuple(sorted(builder.records, key=lambda record: (record.kind, record.key))),
            tuple(sorted(builder.conflicts, key=lambda conflict: (conflict.kind, conflict.record, conflict.attribute))),
            resolutions,
            self._facts.reviews,
            self._facts.additions,
            unanchored,
        )

    def _decide(self, kind: RecordKind, found: Mapping[SubjectRef, Identity]) -> dict[SubjectRef, Identity]:
        placed = self._facts.placed
        registry = MemoryRegistry(found, self._cases, placed)
        rules = self._rules[kind] = compile_rules(kind, self._decisions, placed, registry, self._catalogue)
        return decide(rules, found, self._cases, kind)
