"""The catalogue's values stand beside the articles', under their own name, and only where it knows the record."""

from dataclasses import replace

import pytest

from soyuz_gui import paths
from soyuz_gui.catalogue.load import load
from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Flight, Person
from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.services.browsing.reference import reference_values
from soyuz_gui.services.cells import readable_words
from soyuz_gui.services.library import Library
from soyuz_gui.store.database import Database
from tests.unit import handmade

FLIGHT = Flight(
    "t90", "Soyuz T-90", (), "Soyuz", CraftKind.CREWED, PartialTime.parse("2031-05-03T09:12Z"), None, None, None,
    "Plesetsk Cosmodrome", "Soyuz-2", "", ("ada",), (), "success",
)  # fmt: skip
ADA = Person("ada", "Ada Núñez", "Núñez", (), (), "Spain", "European Space Agency", None)
CATALOGUE = Catalogue(flights=(FLIGHT,), people=(ADA,))


def test_a_flight_of_the_catalogue_has_reference_values() -> None:
    assert reference_values(CATALOGUE, {"kind": "mission", "catalogue_id": "t90"}) == {
        "launch_time": "2031-05-03T09:12Z",
        "launch_site": "Plesetsk Cosmodrome",
        "launch_vehicle": "Soyuz-2",
        "outcome": "success",
    }


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("completed", "success"),
        ("launch_abort", "aborted"),
        ("pad_abort", "aborted"),
        ("crew_lost", "lost"),
        ("lost", "lost"),
        ("launch_failure", "failure"),
        ("docking_failed", "docking_failed"),
    ],
)
def test_the_catalogues_outcomes_are_in_the_articles_words_where_they_mean_the_same(code: str, shown: str) -> None:
    catalogue = Catalogue(flights=(replace(FLIGHT, outcome=code),))
    assert reference_values(catalogue, {"kind": "mission", "catalogue_id": "t90"})["outcome"] == shown


def test_every_outcome_of_the_shipped_catalogue_reads_as_plain_words() -> None:
    catalogue = load(paths.resources() / "catalogue")
    for flight in catalogue.flights:
        shown = reference_values(catalogue, {"kind": "mission", "catalogue_id": flight.id}).get("outcome", "")
        assert shown != "completed"
        assert readable_words(shown).replace(" ", "").isalpha() or not shown


def test_a_person_of_the_catalogue_has_reference_values() -> None:
    assert reference_values(CATALOGUE, {"kind": "person", "catalogue_id": "ada"}) == {
        "nationality": "Spain",
        "agency": "European Space Agency",
    }


def test_what_the_catalogue_does_not_know_has_none() -> None:
    for kind in ("mission", "person", "incident"):
        assert reference_values(CATALOGUE, {"kind": kind, "catalogue_id": ""}) == {}
        assert reference_values(CATALOGUE, {"kind": kind, "catalogue_id": "gone"}) == {}


def test_reference_values_are_shown_beside_the_articles_and_never_exported(filled: Database) -> None:
    engine = handmade.HandmadeEngine()
    engine.catalogue = CATALOGUE
    library = Library(filled, engine)
    mission = library.find_record("Soyuz T-90")
    assert mission is not None
    launch, site = library.record(mission.kind, mission.id).values
    assert (launch.value, launch.reference) == ("2031-05-03", "2031-05-03T09:12Z")
    assert site.reference == "Plesetsk Cosmodrome"
    assert not filled.query("SELECT 1 FROM facts_readable WHERE value LIKE '%09:12%' OR value = 'Soyuz-2'")
