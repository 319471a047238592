"""What the marks in a text say of it."""

from dataclasses import replace

import pytest

from soyuz_gui.domain.facts import Attribute, Leg, MentionKind, RecordKind
from soyuz_gui.domain.records import Basis
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.saying import Said
from soyuz_gui.services.browsing import tips
from soyuz_gui.services.curation import recalled
from soyuz_gui.services.dates import IN_UTC, DateDisplay, DateStyle
from soyuz_gui.services.views.records import Evidence, RecordLink

FLIGHT = RecordLink(RecordKind.MISSION, 1, "Soyuz T-90")
ADA = RecordLink(RecordKind.PERSON, 2, "Ada Núñez")


def fact(attribute: Attribute, value: str, status: str = "actual", leg: str = "") -> Evidence:
    return Evidence(
        1, attribute, value, value, "", 1, "north.txt", Span(0, 1), "", status, leg, "rule.one", 1.0, "article",
        subject=FLIGHT,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("evidence", "sentence"),
    [
        (fact(Attribute.LAUNCH_TIME, "2031-05-03T11:30Z"), "Launch of Soyuz T-90: 2031-05-03 11:30 UTC"),
        (fact(Attribute.LANDING_TIME, "XXXX-XX-XX[wd=5]", "planned"), "Landing of Soyuz T-90: planned Friday"),
        (fact(Attribute.TIME_TO_DOCKING, "PT6H"), "From the launch of Soyuz T-90 to its docking: 6 h"),
        (fact(Attribute.OUTCOME, "aborted"), "Outcome of Soyuz T-90: aborted"),
        (replace(fact(Attribute.CREW, "Ada"), target=ADA), "Crew of Soyuz T-90: Ada Núñez"),
        (
            replace(fact(Attribute.CREW, "Ada", leg=Leg.LANDING), target=ADA),
            "Crew of Soyuz T-90 on the way down: Ada Núñez",
        ),
        (
            replace(fact(Attribute.LAUNCH_TIME, "2031-05"), basis=Basis.CATALOGUE),
            "Launch of Soyuz T-90: 2031-05 (dated by the catalogue)",
        ),
        (fact(Attribute.NAME, "Soyuz T-90"), "Soyuz T-90"),
        (fact(Attribute.NAME, "Soyuz 90"), "Soyuz T-90, called “Soyuz 90” here"),
        (fact(Attribute.NAME, ""), "Soyuz T-90, which is not named here"),
        (replace(fact(Attribute.KIND, "launch_abort"), subject=None), "Kind: launch abort"),
        (replace(fact(Attribute.NAME, "Soyuz 90"), subject=None), "Name: Soyuz 90"),
    ],
)
def test_a_fact_is_told_in_a_sentence(evidence: Evidence, sentence: str) -> None:
    assert tips.of_fact(evidence, IN_UTC) == sentence


def test_times_are_told_on_the_chosen_clock() -> None:
    dates = DateDisplay(DateStyle.ZONE, "Asia/Almaty")
    told = tips.of_fact(fact(Attribute.LAUNCH_TIME, "2031-05-03T11:30Z"), dates)
    assert told.startswith("Launch of Soyuz T-90: 2031-05-03 16:30 ")


@pytest.mark.parametrize("attribute", [each for each in Attribute if each is not Attribute.NAME])
@pytest.mark.parametrize("leg", ["", *Leg])
def test_every_fact_can_be_said_in_another_language(attribute: Attribute, leg: str) -> None:
    told = tips.of_fact(fact(attribute, "crash", leg=leg), IN_UTC)
    assert isinstance(told, Said)
    assert told.template in tips.TEMPLATES


@pytest.mark.parametrize(
    ("kind", "label", "sentence"),
    [
        (MentionKind.PLACE, "Kazakhstan", "Place: Kazakhstan"),
        (MentionKind.EVENT, "docking (actual)", "Event: docking"),
        (MentionKind.EVENT, "landing (planned)", "Event: planned landing"),
        (MentionKind.INCIDENT, "launch_abort", "Incident: launch abort"),
        (MentionKind.TIME, "XXXX-XX-XXT15:44Z[wd=5]", "Time: Friday 15:44"),
        (MentionKind.TIME, "a year ago", "Time: a year ago"),
    ],
)
def test_what_states_no_fact_is_named(kind: MentionKind, label: str, sentence: str) -> None:
    assert tips.of_mention(kind, label) == sentence


def test_every_kind_of_event_has_its_word() -> None:
    assert list(recalled.EVENTS) == list(EventKind)
