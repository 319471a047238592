"""In which part of a flight each kind of incident happens."""

from soyuz_gui.domain.facts import IncidentKind
from soyuz_gui.extract.events.finder import EventKind

PUT_OFF = frozenset({IncidentKind.DELAY, IncidentKind.SCRUB})
# What can happen on the day of an event that is told just before: "Soyuz 9 came down on Friday. Its engine failed."
WITH = {
    EventKind.LANDING: frozenset(
        {
            IncidentKind.BALLISTIC_REENTRY, IncidentKind.CRASH, IncidentKind.DEPRESSURIZATION, IncidentKind.FATALITY,
            IncidentKind.FIRE, IncidentKind.MALFUNCTION,
        }
    ),
    EventKind.UNDOCKING: frozenset({IncidentKind.MALFUNCTION, IncidentKind.DEPRESSURIZATION, IncidentKind.CRASH}),
    EventKind.DOCKING: frozenset({IncidentKind.MALFUNCTION, IncidentKind.DOCKING_FAILURE, IncidentKind.CRASH}),
}  # fmt: skip
