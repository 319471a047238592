"""The catalogue has all that the reference it was written from has, doubts included."""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from soyuz_gui.catalogue.load import load
from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.paths import resources
from soyuz_gui.reconcile.names import read_name

REFERENCE = Path(__file__).parents[2] / "shared" / "reference"
CATALOGUE = load(resources() / "catalogue")
pytestmark = pytest.mark.skipif(not REFERENCE.is_dir(), reason="the reference is not beside the repository")


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def cut(text: str) -> PartialTime | None:
    """A time of the reference, to the minute."""
    return PartialTime.parse(f"{text[:16]}Z" if "T" in text else text).cut(Precision.MINUTE) if text else None


def crewed_soyuz() -> list[dict[str, str]]:
    if not REFERENCE.is_dir():
        return []
    return [row for row in rows("missions.csv") if row["launched_with_crew"] == "yes"]


def who(names: dict[str, str], person_id: str) -> str:
    """The catalogue's id of somebody of the reference; some are written without their middle initial there."""
    person = CATALOGUE.person(person_id) or next(iter(CATALOGUE.people_named(names[person_id])), None)
    return person.id if person else f"nobody for {person_id}"


@pytest.fixture(scope="module")
def names() -> dict[str, str]:
    return {row["person_id"]: row["name"] for row in rows("people.csv")}


@pytest.mark.parametrize("row", crewed_soyuz(), ids=lambda row: row["mission_id"])
def test_every_crewed_soyuz_is_there_with_its_times_and_craft(row: dict[str, str]) -> None:
    flight = CATALOGUE.flight_named(row["designation"])
    assert flight
    for attribute in ("launch", "docking", "undocking", "landing"):
        told, known = cut(row[f"{attribute}_utc"]), getattr(flight, attribute)
        assert (told is None) == (known is None), attribute
        assert told is None or told.agrees_with(known), (attribute, told, known)
    site = CATALOGUE.thing_named(row["launch_site"])
    assert site
    assert site.name == flight.launch_site
    assert flight.launch_vehicle == row["launch_vehicle"]
    assert flight.outcome == row["outcome"]


def test_crews_went_up_and_came_down_as_the_reference_says(names: dict[str, str]) -> None:
    crews: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows("mission_crew.csv"):
        crews[row["mission"], row["phase"]].add(who(names, row["person_id"]))
    for (mission, phase), people in crews.items():
        flight = CATALOGUE.flight_named(mission)
        assert flight, mission
        assert {*(flight.crew_up if phase == "launch" else flight.crew_down)} == people, (mission, phase)


def test_all_other_flights_are_there_with_their_dates_and_crews(names: dict[str, str]) -> None:
    for row in rows("other_flights.csv"):
        flight = CATALOGUE.flight_named(row["flight"])
        assert flight, row["flight"]
        launch = cut(row["launch_utc"])
        assert launch is None or (flight.launch and launch.agrees_with(flight.launch)), row["flight"]
        crew = {who(names, person.strip()) for person in row["crew"].split(";") if person.strip()}
        assert {*flight.crew_up, *flight.crew_down} >= crew, row["flight"]


def test_everybody_is_there_with_birth_and_spellings(names: dict[str, str]) -> None:
    for row in rows("people.csv"):
        person = CATALOGUE.person(who(names, row["person_id"]))
        assert person, row["person_id"]
        assert row["name"] in person.spellings
        if len(row["birth_date"]) == len("2000-01-01"):
            assert str(person.birth) == row["birth_date"], row["person_id"]


def test_people_are_read_by_their_spellings(names: dict[str, str]) -> None:
    """But for maiden names in brackets, and for two cosmonauts whom no spelling tells apart."""
    missed = []
    for row in rows("people_aliases.csv"):
        if row["form"] == "full" and row["ambiguous"] == "no" and "(" not in row["alias"]:
            reading = read_name(row["alias"], CATALOGUE)
            if not reading.sure or reading.people[0].id != who(names, row["person_id"]):
                missed.append(row["person_id"])
    assert {*missed} <= {"aleksandar-aleksandrov", "aleksandr-aleksandrov"}


def test_every_incident_of_a_known_kind_is_there() -> None:
    known = {incident.id for incident in CATALOGUE.incidents}
    assert [row["incident_id"] for row in rows("incidents.csv") if row["incident_id"] not in known] == []


def test_every_place_vehicle_station_and_agency_is_there() -> None:
    missing = [row["name"] for row in rows("places_vehicles_agencies.csv") if not CATALOGUE.thing_named(row["name"])]
    assert missing == []
