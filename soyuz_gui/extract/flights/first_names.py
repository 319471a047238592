"""Tells whether a flight that is named for the first time is the one that the article has spoken of all the while."""

import re

from soyuz_gui.domain.facts import Status
from soyuz_gui.extract.events.finder import EventKind, FoundEvent
from soyuz_gui.extract.flights.flight import Flight
from soyuz_gui.extract.flights.likeness import is_another
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times import lifetimes
from soyuz_gui.extract.times.calendar import Calendar
from soyuz_gui.extract.times.timetable import fits

# Events that an article tells of one flight in one breath: an arrival, or a return.
CHAINS = (frozenset({EventKind.LAUNCH, EventKind.DOCKING}), frozenset({EventKind.UNDOCKING, EventKind.LANDING}))

_FORMERLY = re.compile(r"\b(?:previously|earlier|formerly|once|already)\s+$")
_REACH = 20  # characters before an event in which that may stand
_SINCE = re.compile(r"\bsince\s[^;:]{0,100}$")
_LEAD = 3  # paragraphs in which an article names what it is about


class FirstNames:
    """Compares flights that have just got a name with the main flight that has none."""

    def __init__(self, text: str, calendar: Calendar, roster: Roster) -> None:
        self._text = text
        self._calendar = calendar
        self._roster = roster

    def is_main(self, flight: Flight, main: Flight, event: FoundEvent, scene: Scene) -> bool:
        """True where an event of a flight of which nothing else was told is, by its kind and its times, one of those
        of the main flight.
        """
        if main.designation or flight.statements or flight.seats:
            return False
        if _FORMERLY.search(self._text[max(0, event.span.start - _REACH) : event.span.start]):
            return False
        if self._is_long_ago(flight, scene):
            return False
        times = [self._calendar.moment(time, event.looks) for time in scene.times_of(event)]
        same_chain = any(event.kind in chain and main.kinds() & chain for chain in CHAINS)
        known = main.times_of(event.kind, event.status)
        agree = not any(lifetimes.lie_apart(mine, theirs) for mine in times for theirs in known)
        near = scene.sentence.paragraph <= _LEAD or (bool(times) and bool(known))
        states = bool(times) or not event.noun
        if not (same_chain and agree and near and states) or main.programme not in (flight.programme, ""):
            return False
        if self._was_at_another_time(flight, main):
            return False
        to_come = event.status is Status.PLANNED and event.kind is EventKind.LAUNCH and not event.missed
        return not (is_another(main, flight, self._roster) or (to_come and main.has_flown()))

    def _is_long_ago(self, flight: Flight, scene: Scene) -> bool:
        """True for a flight since which something had not happened: "the first such launch since Faith 7 in 1963"."""
        named = (craft.span.start for craft in scene.craft if craft.designation == flight.designation)
        return any(_SINCE.search(self._text, scene.sentence.span.start, start) for start in named)

    def _was_at_another_time(self, flight: Flight, main: Flight) -> bool:
        """True where what is told as done of the main flight was not when the catalogue has it of the one named:
        "lifted off on Thursday. … He had flown on STS-126, a mission in November 2008".
        """
        return any(
            fits(known, time) is False
            for kind in main.kinds()
            if (known := self._roster.time_of(flight.designation, kind))
            for time in main.times_of(kind)
        )
