"""Crews below the title of a flight, those who never flew, and what else takes people and places away from flights."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

CREW = (Attribute.CREW,)


def test_posts_and_colons_below_the_title_of_a_flight_are_its_crew(unaided: Extractor) -> None:
    text = "Soyuz T-90\nCommander: Ada Nunez\nFlight Engineer: Bo Lindqvist\n\nIt was launched on 3 May 2031."
    assert said(unaided.extract(text), *CREW) == {
        "Soyuz T-90 | crew | Ada Nunez | launch",
        "Soyuz T-90 | crew | Bo Lindqvist | launch",
    }


@pytest.mark.parametrize(
    "clause",
    [
        "were to have flown it",
        "should have flown it",
        "were originally assigned to the flight, but in the spring they were replaced",
        "had been picked for the flight until they were grounded",
    ],
)
def test_who_was_to_fly_but_did_not_is_not_aboard(unaided: Extractor, clause: str) -> None:
    text = (
        f"Cosmonaut Ada Nunez was launched aboard Soyuz T-90 on 3 May 2031. Cosmonauts Bo Lind and Cy Ostrov {clause}."
    )
    assert said(unaided.extract(text), *CREW) == {"Soyuz T-90 | crew | Ada Nunez | launch"}


@pytest.mark.parametrize("cause", ["when his MiG-15 crashed", "of cancer in a hospital", "in the crash of a T-38 jet"])
def test_who_died_on_the_ground_or_in_an_aircraft_rode_no_craft(shipped: Extractor, cause: str) -> None:
    assert not said(shipped.extract(f"Yuri Gagarin, the first man in space, died in 1968 {cause}."), *CREW)


def test_a_rocket_and_a_number_are_a_flight(shipped: Extractor) -> None:
    extraction = shipped.extract("Gordon Cooper flew Mercury-Atlas 9 in May 1963.")
    assert said(extraction, Attribute.CREW, Attribute.LAUNCH_VEHICLE) == {
        "Mercury-Atlas 9 | crew | Gordon Cooper | launch"
    }


@pytest.mark.parametrize("way", ["carried {} to the Moon", "took {} around the Moon", "flew {} to the Moon"])
def test_what_carried_somebody_somewhere_was_bound_for_it(shipped: Extractor, way: str) -> None:
    text = f"Apollo 8 {way.format('Frank Borman, Jim Lovell and Bill Anders')}."
    assert said(shipped.extract(text), Attribute.DESTINATION) == {"Apollo 8 | destination | Moon"}
