"""Tells whether two tales of an article are of one incident: alike in kind, of one craft, at times that agree."""

import re
from collections.abc import Iterable

from soyuz_gui.domain.facts import CraftKind, IncidentKind
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.flights.flight import CAUSES, START, Flight, Incident
from soyuz_gui.extract.incidents.mishap_days import ASCENT
from soyuz_gui.extract.incidents.phases import PUT_OFF

LOSSES = ASCENT | {IncidentKind.CRASH, IncidentKind.FATALITY}
# Kinds of incident that are told of one event, now with this word and now with that.
_ALIKE = (
    ASCENT | {
        IncidentKind.MALFUNCTION, IncidentKind.CRASH, IncidentKind.FATALITY, IncidentKind.FIRE, IncidentKind.DAMAGE,
        IncidentKind.OTHER,
    },
    frozenset({IncidentKind.FATALITY, IncidentKind.CRASH, IncidentKind.MALFUNCTION, IncidentKind.OTHER}),
    frozenset({IncidentKind.CRASH, IncidentKind.FATALITY, IncidentKind.MALFUNCTION, IncidentKind.DAMAGE}),
    PUT_OFF,
    frozenset({IncidentKind.SCRUB, IncidentKind.LAUNCH_ABORT}),
    frozenset({IncidentKind.DOCKING_FAILURE, IncidentKind.LAUNCH_ABORT}),
    ASCENT | {IncidentKind.BALLISTIC_REENTRY},  # in which every abort ends
    frozenset({IncidentKind.LEAK, IncidentKind.DAMAGE, IncidentKind.DEPRESSURIZATION, IncidentKind.MALFUNCTION}),
    frozenset({IncidentKind.DOCKING_FAILURE, IncidentKind.MALFUNCTION}),
    frozenset({IncidentKind.BALLISTIC_REENTRY, IncidentKind.MALFUNCTION}),
)  # fmt: skip
# What befalls a station and a craft at it alike.
_OF_AIR = frozenset({IncidentKind.LEAK, IncidentKind.DEPRESSURIZATION})
_WHAT_IT_IS = re.compile(
    r"^(?:the|an?)\s+|\b(?:cargo|supply|resupply|freight|transport|space|russian|unmanned|uncrewed)\b"
    r"|\b(?:ship|craft|vehicle|vessel|freighter|spacecraft|spaceship|mission|capsule|module)s?\b|['’]s\b"
)
_FLUID = re.compile(r"coolant|ammonia|helium|hydrogen|radiator|cooling", re.IGNORECASE)
_DRY = re.compile(
    r"thruster|engine|motor|jets\b|computer|sensor|radar|antenna|parachute|solar|gyro|software|hook|latch"
)


class Tales:
    """Compares incidents as an article tells them."""

    def __init__(self, text: str) -> None:
        self._text = text

    def is_same(self, known: Incident, told: Incident) -> bool:
        """True for two tales of one incident: alike in kind, of the same craft, at times that agree."""
        if known.put_off and told.put_off and known.put_off != told.put_off:
            return False
        return self.are_alike(known, told) and self._is_same_craft(known, told)

    def is_how(self, known: Incident, told: Incident) -> bool:
        """True for what only tells how a craft was lost ("a seal leaked" in an article on its explosion) or held up."""
        lost = known.chief().kind in LOSSES and told.chief().kind is IncidentKind.LEAK
        held_up = known.chief().kind in PUT_OFF and told.chief().kind is IncidentKind.MALFUNCTION
        held_up = held_up or (known.put_off == START and told.chief().kind is IncidentKind.LEAK)
        return (lost or held_up) and self._is_same_craft(known, told) and (told.date is None or told.date == known.date)

    def is_part(self, incident: Incident, others: Iterable[Incident]) -> bool:
        """True for what is told once, of no day and of no craft of its own, where another paragraph tells what befell
        the same flight: it is what that came of, or what came of it.
        """
        if incident.explicit or incident.date or len(incident.mentions) > 1 or incident.flight is None:
            return False
        elsewhere = (other for other in others if other.paragraph != incident.paragraph)
        beside = [other for other in elsewhere if other.flight is incident.flight]
        return any(other.date or other.explicit or len(other.mentions) > 1 for other in beside)

    def are_alike(self, known: Incident, told: Incident) -> bool:
        kinds, more = known.kinds - CAUSES, told.kinds - CAUSES
        chiefs = {known.chief().kind, told.chief().kind}
        if chiefs == {IncidentKind.LEAK, IncidentKind.MALFUNCTION} and self._is_of_dry_part(known, told):
            return False
        alike = kinds & more or are_kinds_of_one(*chiefs)
        alike = alike or (chiefs & ASCENT and IncidentKind.DEPRESSURIZATION in chiefs)  # of a tank that burst
        if self._is_of_both(known, told):
            return _lie_close(known.date, told.date)
        return bool(alike) and (known.date is None or told.date is None or known.date.agrees_with(told.date))

    def _is_of_dry_part(self, known: Incident, told: Incident) -> bool:
        """True where one of two tales is of a part that holds no fluid: thrusters that quit are no leak of helium."""
        return any(_DRY.search(i.chief().span.of(self._text)) for i in (known, told))

    def _is_of_both(self, known: Incident, told: Incident) -> bool:
        """True for the air that a station loses through a craft, and where the two ran into each other."""
        kinds = {known.chief().kind, told.chief().kind}
        if kinds <= _OF_AIR and known.of_station != told.of_station:
            words = " ".join(mention.span.of(self._text) for i in (known, told) for mention in i.mentions)
            return not _FLUID.search(words)
        bumped = kinds == {IncidentKind.CRASH} and not any(m.outcome for i in (known, told) for m in i.mentions)
        return bumped and any(
            i.of_station or not i.flight or i.flight.kind is CraftKind.UNCREWED for i in (known, told)
        )

    def _is_same_craft(self, known: Incident, told: Incident) -> bool:
        if self._is_of_both(known, told):
            return True
        if known.of_station or told.of_station:
            return known.of_station and told.of_station
        if known.flight and told.flight:
            return known.flight is told.flight or _may_be_one(known.flight, told.flight)
        if flight := known.flight or told.flight:
            return self._is_kind_of(flight, told if known.flight else known)
        if known.meant and told.meant and known.meant.programme:
            ships = {known.meant.ship, told.meant.ship} - {""}
            return known.meant.programme == told.meant.programme and len(ships) < 2
        return self._bare_name(known) == self._bare_name(told)

    def _is_kind_of(self, flight: Flight, told: Incident) -> bool:
        """True for "the Progress ship" beside a numbered Progress."""
        name = self._bare_name(told)
        return bool(name) and flight.kind is CraftKind.UNCREWED and flight.designation.lower().startswith(name)

    def _bare_name(self, incident: Incident) -> str:
        """The words for a craft without what it is: "progress" for "the Progress cargo ship"."""
        words = incident.craft.of(self._text).lower() if incident.craft else ""
        return _WHAT_IT_IS.sub("", words).strip() or words


def are_kinds_of_one(*kinds: IncidentKind) -> bool:
    """True for kinds of which one event may be told."""
    return len({*kinds}) == 1 or any({*kinds} <= group for group in _ALIKE)


def _lie_close(one: PartialTime | None, other: PartialTime | None) -> bool:
    """True for two days that can be one night's, or of which one is not known."""
    spans = [time.interval() if time else None for time in (one, other)]
    if spans[0] is None or spans[1] is None:
        return one is None or other is None or one.agrees_with(other)
    return spans[0][0] <= spans[1][1] and spans[1][0] <= spans[0][1]


def _may_be_one(one: Flight, other: Flight) -> bool:
    """True for two flights of a programme of which one is known by nothing but that."""
    bare = any(not (f.designation or f.ship or f.is_told_of()) for f in (one, other))
    return bare and one.programme == other.programme != ""
