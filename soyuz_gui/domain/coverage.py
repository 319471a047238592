"""How well the facts of a flight are covered: what can be known of it, and how far the articles agree on it."""

from dataclasses import dataclass
from enum import StrEnum

from soyuz_gui.domain.facts import Attribute, Leg

INDEPENDENT_SOURCES = 2
"""So many sources that do not copy each other confirm a fact."""
ANYTHING = "anything"
"""Stands for any of the facts where one is to be named."""


class Standing(StrEnum):
    """How far the articles support a fact, from what needs attention to what needs none."""

    DISPUTED = "disputed"
    MISSING = "missing"
    SINGLE = "single"
    DECIDED = "decided"  # the user says so, not several sources
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class CoveredFact:
    """Something that can be known of every flight; `key` is its name in a search."""

    key: str
    title: str
    attribute: Attribute
    leg: Leg | None = None


COVERED_FACTS = (
    CoveredFact("launch", "Launch", Attribute.LAUNCH_TIME),
    CoveredFact("site", "Site", Attribute.LAUNCH_SITE),
    CoveredFact("vehicle", "Vehicle", Attribute.LAUNCH_VEHICLE),
    CoveredFact("crew up", "Crew up", Attribute.CREW, Leg.LAUNCH),
    CoveredFact("docking", "Docking", Attribute.DOCKING_TIME),
    CoveredFact("undocking", "Undocking", Attribute.UNDOCKING_TIME),
    CoveredFact("landing", "Landing", Attribute.LANDING_TIME),
    CoveredFact("landing site", "Landing site", Attribute.LANDING_SITE),
    CoveredFact("crew down", "Crew down", Attribute.CREW, Leg.LANDING),
    CoveredFact("outcome", "Outcome", Attribute.OUTCOME),
)
FACT_KEYS = tuple(fact.key for fact in COVERED_FACTS)


def fact_key(typed: str) -> str:
    """The name of a fact as it was typed, or `anything`; empty for what is no name of one."""
    plain = " ".join(typed.replace("_", " ").casefold().split())
    return plain if plain in (*FACT_KEYS, ANYTHING) else ""
