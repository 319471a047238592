"""Parts failed launches from flights that cannot have failed on their way up, since more is known to have followed."""

from collections.abc import Sequence
from datetime import timedelta

from soyuz_gui.catalogue.models import KnownIncident
from soyuz_gui.domain.facts import CraftKind, IncidentKind, Outcome
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import Flight, Incident
from soyuz_gui.extract.incidents.mishap_days import ASCENT
from soyuz_gui.extract.incidents.tales import are_kinds_of_one
from soyuz_gui.extract.people.roster import Roster

_COMPLETED = "completed"  # in the catalogue
_DISASTERS = ("crew_lost", "lost", "launch_failure")
_FATAL = frozenset({IncidentKind.CRASH, IncidentKind.DEPRESSURIZATION, IncidentKind.FATALITY, IncidentKind.FIRE})
_SEVERAL = 2
_SHORT = timedelta(days=1)  # a flight that fails on its way up is over by then


class Survival:
    """Asks the article, and the catalogue, which flights got further than their ascent."""

    def __init__(self, roster: Roster) -> None:
        self._roster = roster

    def put_right(self, incidents: Sequence[Incident], flights: Sequence[Flight]) -> None:
        """Gives each failed ascent of a flight that went on to the flight that failed so last, or to none."""
        crewed = [flight for flight in flights if flight.kind is CraftKind.CREWED and not flight.is_to_come()]
        for incident in incidents:
            if _is_bare(incident):
                named = [flight for flight in crewed if flight.designation and self._ended(flight)]
                incident.flight = self._latest(named) or incident.flight
            elif incident.flight in crewed and self.is_barred(incident):
                able = [flight for flight in crewed if self._ended(flight) or self._is_told_to_fail(flight, incidents)]
                incident.flight = self._latest(able) if incident.chief().kind in ASCENT else None
                incident.elsewhere = incident.flight is None
                if incident.elsewhere and (incident.meant is None or incident.meant.definite):
                    incident.craft, incident.explicit, incident.meant = None, False, None

    def is_barred(self, incident: Incident) -> bool:
        """True for a failed launch of a flight that went on, and for the loss of one that came home. Aborts may end on
        the pad or in orbit, but for a Soyuz.
        """
        flight, kind = incident.flight, incident.chief().kind
        if flight and incident.chief().outcome is Outcome.LOST:
            spoken_of = incident.meant is not None and incident.meant.span.start < incident.chief().span.end
            if spoken_of or incident.explicit:
                return False
            return self.came_home(flight)
        final = kind in ASCENT and flight is not None and (kind is not IncidentKind.LAUNCH_ABORT or _is_soyuz(flight))
        return final and flight is not None and self._went_on(flight)

    def came_home(self, flight: Flight) -> bool:
        """True for a named flight that is known to have ended well."""
        return self._roster.outcome_of(flight.designation) == _COMPLETED

    def was_lost(self, flight: Flight) -> bool:
        """True for a named flight that is known to have ended in a disaster."""
        return self._roster.outcome_of(flight.designation) in _DISASTERS

    def befell(self, incident: Incident) -> bool:
        """True where the catalogue knows of something like it that befell this very flight, on a day that agrees."""
        flight, kind = incident.flight, incident.chief().kind
        return flight is not None and any(
            (are_kinds_of_one(known.kind, kind) or {kind, known.kind} <= _FATAL) and _may_be_then(incident, known)
            for known in self._roster.suffered(flight.designation)
        )

    def is_of_another_time(self, incident: Incident) -> bool:
        """True where an incident happened years before its flight was launched, or after it landed."""
        flight, date = incident.flight, incident.date
        if flight is None or date is None or not date.year or incident.explicit:
            return False
        times = (self._roster.time_of(flight.designation, kind) for kind in (EventKind.LAUNCH, EventKind.LANDING))
        years = [time.year for time in times if time and time.year]
        return bool(years) and not min(years) - 1 <= date.year <= max(years) + 1

    def _latest(self, flights: list[Flight]) -> Flight | None:
        """The flight of the last failure among those known to have failed; None where that cannot be told."""
        if len(flights) < _SEVERAL:
            return flights[0] if flights else None
        launches = {f.number: self._roster.time_of(f.designation, EventKind.LAUNCH) for f in flights}
        days = {number: day for number, time in launches.items() if time and (day := time.day_date())}
        return max(flights, key=lambda f: days[f.number]) if len(days) == len(flights) else None

    def _went_on(self, flight: Flight) -> bool:
        """True for a flight that came to a station or flew for days."""
        lasted = self._lasted(flight)
        later = (EventKind.DOCKING, EventKind.UNDOCKING)
        arrived = any(time.is_dated for kind in later for time in flight.times_of(kind))
        return lasted > _SHORT or (not lasted and arrived)

    def _is_told_to_fail(self, flight: Flight, incidents: Sequence[Incident]) -> bool:
        told = any(other.flight is flight and other.chief().kind in ASCENT for other in incidents)
        return told and not self._went_on(flight)

    def _ended(self, flight: Flight) -> bool:
        """True for a flight that the catalogue knows to have ended on the day of its launch, short of any station."""
        return timedelta(0) < self._lasted(flight) < _SHORT and not self._roster.time_of(
            flight.designation, EventKind.DOCKING
        )

    def _lasted(self, flight: Flight) -> timedelta:
        """How long a named flight lasted; nothing where that is not known."""
        ends = (self._roster.time_of(flight.designation, kind) for kind in (EventKind.LAUNCH, EventKind.LANDING))
        first, last = (time.interval() if time else None for time in ends)
        return last[0] - first[0] if first and last else timedelta(0)


def _may_be_then(incident: Incident, known: KnownIncident) -> bool:
    """True for an incident without a day, or on a day that may be that of one in the catalogue."""
    told = incident.date.interval() if incident.date else None
    return told is None or (told[0].date() <= known.last_day + _SHORT and known.first_day <= told[1].date() + _SHORT)


def _is_bare(incident: Incident) -> bool:
    """True for a failed launch of a flight without a name, of which neither a time nor a rider is told."""
    flight = incident.flight
    if flight is None or flight.designation or flight.seats or incident.chief().kind not in ASCENT:
        return False
    return not any(statement.moment for statement in flight.statements)


def _is_soyuz(flight: Flight) -> bool:
    return flight.programme in ("Soyuz", "") and not flight.ship
