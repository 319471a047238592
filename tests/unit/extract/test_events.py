"""What happened to a flight, what is to happen, and what neither did nor will."""

import pytest

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.extract.pipeline import Extractor
from tests.unit.extract.said import said

TIMES = (Attribute.LAUNCH_TIME, Attribute.DOCKING_TIME, Attribute.UNDOCKING_TIME, Attribute.LANDING_TIME)
DAY = "2031-05-03"


def times(unaided: Extractor, text: str, published: str = "") -> set[str]:
    return said(unaided.extract(text, published), *TIMES)


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("blasted off", "launch"),
        ("lifted off from Baikonur", "launch"),
        ("was launched", "launch"),
        ("took off", "launch"),
        ("soared into the sky", "launch"),
        ("left Baikonur", "launch"),
        ("docked with the space station", "docking"),
        ("linked up with the orbiting laboratory", "docking"),
        ("arrived at the International Space Station", "docking"),
        ("undocked from the station", "undocking"),
        ("cast off from the station", "undocking"),
        ("landed in Kazakhstan", "landing"),
        ("touched down on the steppe", "landing"),
        ("returned to Earth", "landing"),
        ("splashed down in the ocean", "landing"),
    ],
)
def test_verbs_that_report(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words} on 3 May 2031.") == {f"Soyuz T-90 | {event}_time | {DAY}"}


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("will lift off", "launch"),
        ("is scheduled to launch", "launch"),
        ("is due to blast off", "launch"),
        ("was to be launched", "launch"),
        ("is expected to dock with the station", "docking"),
        ("will undock from the station", "undocking"),
        ("is to return to Earth", "landing"),
        ("should land in Kazakhstan", "landing"),
    ],
)
def test_verbs_that_announce(unaided: Extractor, words: str, event: str) -> None:
    assert times(unaided, f"Soyuz T-90 {words} on 3 May 2031.") == {f"Soyuz T-90 | {event}_time | {DAY} | planned"}


@pytest.mark.parametrize(
    "text",
    [
        "The launch of Soyuz T-90 is planned for 3 May 2031.",
        "The launch of Soyuz T-90 has been set for 3 May 2031.",
        "Launch of Soyuz T-90 is now scheduled on 3 May 2031.",
        "The launch of Soyuz T-90 will take place on 3 May 2031.",
        "The upcoming launch of Soyuz T-90 on 3 May 2031 is the talk of the town.",
    ],
)
def test_nouns_that_announce(unaided: Extractor, text: str) -> None:
    assert f"Soyuz T-90 | launch_time | {DAY} | planned" in times(unaided, text)


@pytest.mark.parametrize(
    "text",
    [
        "The launch of Soyuz T-90 on 3 May 2031 went well.",
        "The launch of Soyuz T-90 took place on 3 May 2031.",
        "The rocket with Soyuz T-90 atop rose into the sky after a launch on 3 May 2031.",
    ],
)
def test_nouns_that_report(unaided: Extractor, text: str) -> None:
    assert times(unaided, text) == {f"Soyuz T-90 | launch_time | {DAY}"}


@pytest.mark.parametrize(
    "text",
    [
        "Soyuz T-90 did not dock on 3 May 2031.",
        "Soyuz T-90 failed to dock on 3 May 2031.",
        "Soyuz T-90 never launched on 3 May 2031.",
        "Soyuz T-90 could have landed on 3 May 2031.",
        "Had all gone well, Soyuz T-90 would have docked on 3 May 2031.",
        "If Soyuz T-90 landed on 3 May 2031, nobody saw it.",
        "Soyuz T-90 was docked to the station on 3 May 2031.",
        "While Soyuz T-90 remained docked on 3 May 2031, nothing happened.",
        "Soyuz rockets launch often, also with Soyuz T-90 around.",
        "The agency launched an investigation into Soyuz T-90 on 3 May 2031.",
        "The launch pad of Soyuz T-90 was painted on 3 May 2031.",
        "A cargo ship docked on 3 May 2031 beside Soyuz T-90.",
        "The director said on 3 May 2031 that Soyuz T-90 had docked.",
        "The crew of Soyuz T-90 rested on 3 May 2031.",
    ],
)
def test_what_states_no_event(unaided: Extractor, text: str) -> None:
    assert times(unaided, text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Soyuz T-90 lifted off on 3 May 2031 and landed on 9 October 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | landing_time | 2031-10-09"},
        ),
        (
            "Soyuz T-90 landed on 3 May 2031, while Soyuz T-91 is to launch on 9 May 2031.",
            {"Soyuz T-90 | landing_time | 2031-05-03", "Soyuz T-91 | launch_time | 2031-05-09 | planned"},
        ),
        (
            "Soyuz T-90 lifted off on 3 May 2031. It will return to Earth in October 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | landing_time | 2031-10 | planned"},
        ),
        (
            "Soyuz T-90, which launched on 3 May 2031, docked on 5 May 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | docking_time | 2031-05-05"},
        ),
        (
            "After a launch on 3 May 2031, Soyuz T-90 docked on 5 May 2031.",
            {"Soyuz T-90 | launch_time | 2031-05-03", "Soyuz T-90 | docking_time | 2031-05-05"},
        ),
    ],
)
def test_each_time_goes_to_its_own_event_and_flight(unaided: Extractor, text: str, expected: set[str]) -> None:
    assert times(unaided, text) == expected


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Soyuz T-90 launched successfully on 3 May 2031.", {"Soyuz T-90 | outcome | success"}),
        ("Soyuz T-90 launched on 3 May 2031.", set()),
        ("The launch of Soyuz T-90 was aborted on 3 May 2031.", {"Soyuz T-90 | outcome | aborted"}),
        ("Soyuz T-90 will be launched successfully, they hope, on 3 May 2031.", set()),
    ],
)
def test_outcomes_only_where_they_are_told(unaided: Extractor, text: str, outcome: set[str]) -> None:
    assert said(unaided.extract(text), Attribute.OUTCOME) == outcome


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "Soyuz T-90 lifted off from Plesetsk on 3 May 2031.",
            {"Soyuz T-90 | launch_site | Plesetsk Cosmodrome"},
        ),
        (
            "Soyuz T-90 will lift off from the Baikonur Cosmodrome on 3 May 2031.",
            {"Soyuz T-90 | launch_site | Baikonur Cosmodrome | planned"},
        ),
        (
            "Soyuz T-90 docked with the International Space Station on 3 May 2031.",
            {"Soyuz T-90 | destination | International Space Station"},
        ),
        (
            "Soyuz T-90 landed in Kazakhstan on 3 May 2031.",
            {"Soyuz T-90 | landing_site | Kazakhstan"},
        ),
        (
            "Soyuz T-90 rode a Soyuz-2.1a rocket from Baikonur on 3 May 2031.",
            {"Soyuz T-90 | launch_vehicle | Soyuz-2.1a", "Soyuz T-90 | launch_site | Baikonur Cosmodrome"},
        ),
        ("Soyuz T-90 landed on 3 May 2031. Officials met in Moscow, far from Baikonur.", set()),
    ],
)
def test_places_and_vehicles(unaided: Extractor, text: str, places: set[str]) -> None:
    kinds = (Attribute.LAUNCH_SITE, Attribute.DESTINATION, Attribute.LANDING_SITE, Attribute.LAUNCH_VEHICLE)
    assert said(unaided.extract(text), *kinds) == places


@pytest.mark.parametrize("day", ["3 May 2031", "May 3, 2031", "May 3"])
def test_the_month_of_may_makes_nothing_doubtful(unaided: Extractor, day: str) -> None:
    found = unaided.extract(f"On {day} the spacecraft Soyuz T-90 landed with its crew.", "2031-05-04")
    assert said(found, Attribute.LANDING_TIME) == {"Soyuz T-90 | landing_time | 2031-05-03"}
