"""Tells how far each flight had got when its article was written: to come, under way, or down again."""

from collections.abc import Iterable
from datetime import date, timedelta

from soyuz_gui.domain.facts import CraftKind, IncidentKind, Leg, Status
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.extract.events.finder import EventKind
from soyuz_gui.extract.flights.flight import RETURN, START, Flight, Incident, Seat, Statement
from soyuz_gui.extract.incidents.mishap_days import ASCENT
from soyuz_gui.extract.people.roster import Roster

_CREW_LOST = "crew_lost"  # an outcome of the catalogue
_AHEAD = timedelta(days=366)  # what is told for later than that is no plan
_DONE = ".past"  # the rules of events that verbs tell as done
_LOCAL = timedelta(days=1)  # between the day of a report and that of an event in UTC

_AT_ITS_END = IncidentKind.BALLISTIC_REENTRY
# What befalls a craft that has left the ground, but for a fire on the pad.
_IN_FLIGHT = frozenset({_AT_ITS_END, IncidentKind.FATALITY, IncidentKind.CRASH})


def note_progress(
    flights: Iterable[Flight], incidents: Iterable[Incident], roster: Roster, written: date | None
) -> None:
    """Notes for each flight with people whether it had been launched, and had landed, by the day on which the article
    was `written`; left open where neither the catalogue nor an incident tells.
    """
    told = list(incidents)
    flights = list(flights)
    if written and any(_is_done_later(s, written) for flight in flights for s in flight.statements):
        written = None  # the day was that of something else
    for flight in flights:
        if flight.kind is not CraftKind.CREWED:
            continue
        flight.launched = _has_happened(roster.time_of(flight.designation, EventKind.LAUNCH), written)
        flight.landed = _has_happened(roster.time_of(flight.designation, EventKind.LANDING), written)
        if flight.launched is None:
            flight.launched = _by_incidents(flight, [i for i in told if i.flight is flight])
        if written is None and roster.outcome_of(flight.designation) == _CREW_LOST:
            flight.launched = True  # nobody wrote of it before, or a date would tell so
        if flight.launched is False:
            flight.landed = False
        elif flight.landed is None and any(i.flight is flight and _AT_ITS_END in i.kinds for i in told):
            flight.landed = True


def _is_done_later(statement: Statement, written: date) -> bool:
    """True for what is told as done, with its year, long after the day on which the article was written."""
    told = statement.moment.interval() if statement.moment and statement.year_told else None
    return told is not None and statement.event.rule.endswith(_DONE) and told[0].date() > written + _AHEAD


def _has_happened(known: PartialTime | None, written: date | None) -> bool | None:
    """Whether an event is over on a day; None where it may be just happening, or is not known."""
    day = known.day_date() if known else None
    if day is None or written is None or abs(day - written) <= _LOCAL:
        return None
    return day < written


def _by_incidents(flight: Flight, incidents: list[Incident]) -> bool | None:
    """What failed on its way up had been launched, unless it is to be launched yet; what was put off, and of which no
    deed is dated, is to come.
    """
    planned = [t for t in flight.times_of(EventKind.LAUNCH, Status.PLANNED) if t.day is not None or t.weekday]
    if any(incident.kinds & _IN_FLIGHT and IncidentKind.FIRE not in incident.kinds for incident in incidents):
        return True
    if any(incident.kinds & ASCENT and IncidentKind.SCRUB not in incident.kinds for incident in incidents):
        return None if planned else True
    if any(incident.put_off == RETURN for incident in incidents) and not planned:
        return True
    actual = [s for s in flight.statements if s.event.status is Status.ACTUAL]
    done = any(s.moment for s in actual) or len({s.event.kind for s in actual}) > 1
    return False if any(_put_off_start(incident) for incident in incidents) and not done else None


def _put_off_start(incident: Incident) -> bool:
    return incident.put_off == START or (IncidentKind.SCRUB in incident.kinds and incident.put_off != RETURN)


def seat_under_way(flights: Iterable[Flight], roster: Roster) -> None:
    """Seats those who are to come home in the craft that took them up: they are its crew already, as "the crew of the
    Soyuz MS-09 will return in December" tells.
    """
    for flight in flights:
        up = {seat.person.name for seat in flight.seats if flight.leg_of(seat) is Leg.LAUNCH}
        home = {s.person.name: s for s in reversed(flight.seats) if flight.leg_of(s) is Leg.LANDING}
        flight.seats = [
            *(
                Seat(seat.person, Leg.LAUNCH, Status.ACTUAL, seat.rule)
                for name, seat in home.items()
                if name not in up
                and flight.status_of(seat) is Status.PLANNED
                and Leg.LAUNCH in roster.legs(flight.designation, name)
            ),
            *flight.seats,
        ]
