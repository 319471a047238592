"""Reconciling: the facts of all articles, with the catalogue, become the records of the library."""

from collections.abc import Sequence

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.records import ArticleFacts, Reconciliation
from soyuz_gui.reconcile.cases import Cases
from soyuz_gui.reconcile.dating import FlightDating, when_written
from soyuz_gui.reconcile.incidents import Incidents
from soyuz_gui.reconcile.missions import MissionFinder
from soyuz_gui.reconcile.people import People, everybody
from soyuz_gui.reconcile.records import RecordBuilder
from soyuz_gui.reconcile.unnamed import ToldFlights, Unnamed


def reconcile(articles: Sequence[ArticleFacts], catalogue: Catalogue) -> Reconciliation:
    """Records, conflicts and what every time means; the same for any order and any numbers of the articles.

    Names tell whom people can be, people and times tell which flight a mission is, flights tell who people
    are and date what the articles leave open. An empty catalogue is no hindrance: then the articles identify
    each other's flights. Records come by kind and key, each with its facts in the order of the articles' texts.
    """
    cases = Cases(articles)
    finder, people = MissionFinder(catalogue), People(cases, catalogue)
    told = finder.find(cases, people.possible)
    missions = told.identities | Unnamed(ToldFlights(told), finder.comparer).settle(told.open.values())
    persons = everybody(cases, people.settle(told.identities), missions, catalogue)
    dating = FlightDating(cases, missions, when_written(cases, told.identities, catalogue), catalogue)
    incidents = Incidents(cases, missions, dating, catalogue)
    resolutions = dating.resolutions() | incidents.resolutions
    builder = RecordBuilder(cases, catalogue, resolutions)
    builder.add_people(persons)
    builder.add_missions(missions)
    builder.add_incidents(incidents.grouped)
    return Reconciliation(
        tuple(sorted(builder.records, key=lambda record: (record.kind, record.key))),
        tuple(sorted(builder.conflicts, key=lambda conflict: (conflict.record, conflict.attribute))),
        resolutions,
    )
