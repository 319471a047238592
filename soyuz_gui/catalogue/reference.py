"""What the catalogue says of a flight or a person, in the terms in which articles are understood."""

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, Outcome, RecordKind
from soyuz_gui.domain.times import PartialTime

# The catalogue's codes that mean the same as an outcome of the articles; its other codes say more than those.
_OUTCOMES = {
    "completed": Outcome.SUCCESS.value,
    "launch_failure": Outcome.FAILURE.value,
    "launch_abort": Outcome.ABORTED.value,
    "pad_abort": Outcome.ABORTED.value,
    "mission_aborted": Outcome.ABORTED.value,
    "crew_lost": Outcome.LOST.value,
}


def reference_values(catalogue: Catalogue, kind: RecordKind, catalogue_id: str) -> dict[Attribute, str]:
    """The catalogue's values by attribute; none for a record that it does not know."""
    if not catalogue_id:
        return {}
    if kind is RecordKind.MISSION:
        return _flight(catalogue, catalogue_id)
    return _person(catalogue, catalogue_id) if kind is RecordKind.PERSON else {}


def _flight(catalogue: Catalogue, flight_id: str) -> dict[Attribute, str]:
    flight = catalogue.flight(flight_id)
    if flight is None:
        return {}
    return _known(
        {
            Attribute.LAUNCH_TIME: _time(flight.launch),
            Attribute.DOCKING_TIME: _time(flight.docking),
            Attribute.UNDOCKING_TIME: _time(flight.undocking),
            Attribute.LANDING_TIME: _time(flight.landing),
            Attribute.LAUNCH_SITE: flight.launch_site,
            Attribute.LAUNCH_VEHICLE: flight.launch_vehicle,
            Attribute.DESTINATION: flight.destination,
            Attribute.OUTCOME: _OUTCOMES.get(flight.outcome, flight.outcome),
        }
    )


def _person(catalogue: Catalogue, person_id: str) -> dict[Attribute, str]:
    person = catalogue.person(person_id)
    return _known({Attribute.NATIONALITY: person.nationality, Attribute.AGENCY: person.agency}) if person else {}


def _time(time: PartialTime | None) -> str:
    return time.value if time else ""


def _known(values: dict[Attribute, str]) -> dict[Attribute, str]:
    return {attribute: value for attribute, value in values.items() if value}
