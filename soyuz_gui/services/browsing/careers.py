"""The flights of a person, and how long they were in space, as far as that follows from launches and landings.

Nothing is filled in: a time that is known to the day makes the sum uncertain by a day, a landing that no article tells
leaves its flight out, and both are said.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import ceil, floor

from soyuz_gui.saying import joined, said
from soyuz_gui.services.browsing.moments import Interval, interval_of
from soyuz_gui.services.cells import as_planned, readable_value
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.views.records import FlightView, RecordLink, TimeInSpace

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Seat:
    """A flight that a person rode, or is to ride, one way or both; times are as they are stored, empty if not told."""

    mission: RecordLink
    up: bool
    down: bool
    planned: bool
    launch: str = ""
    launch_status: str = ""
    landing: str = ""
    landing_status: str = ""


def flights(seats: Sequence[Seat]) -> tuple[FlightView, ...]:
    """The seats as flights: up on one craft and down on another is one flight, where the times allow it."""
    ups = [seat for seat in seats if seat.up]
    downs = [seat for seat in seats if not seat.up]
    made = []
    for number, seat in enumerate(ups):
        flight = _flight(seat)
        following = next((_begin(later) for later in ups[number + 1 :] if _begin(later)), None)
        down = None if seat.down else next((each for each in downs if _lands_between(each, seat, following)), None)
        if down:
            downs.remove(down)
            flight = replace(
                flight, landing=down.landing, landing_status=down.landing_status, down=down.mission, is_down_told=True
            )
        made.append(flight)
    made += [replace(_flight(seat), launch="", launch_status="", went_up=False) for seat in downs]
    return tuple(sorted(made, key=_order))


def time_in_space(ridden: Sequence[FlightView]) -> TimeInSpace | None:
    """How long these flights lasted together; None for somebody without any."""
    flown = [flight for flight in ridden if not flight.is_planned]
    if not ridden:
        return None
    least = most = 0.0
    counted, crossed, unknown = [], [], []
    for flight in flown:
        begin, end = _known(flight.launch, flight.launch_status), _known(flight.landing, flight.landing_status)
        if begin is None or end is None:
            unknown.append(_unknown(flight, begin, end))
        elif end[1] <= begin[0]:
            crossed.append(flight)
        else:
            counted.append(flight)
            least += max(0.0, end[0] - begin[1])
            most += end[1] - begin[0]
    remarks = (
        (said("No article tells how they came down; counted to the landing of the craft that launched them"),
         [flight for flight in counted if not flight.is_down_told]),
        (said("Launch and landing contradict each other, and are not counted"), crossed),
        (said("Only planned, and not counted"), [flight for flight in ridden if flight.is_planned]),
    )  # fmt: skip
    return TimeInSpace(
        least,
        most if len(counted) == len(flown) else None,
        len(counted),
        len(flown),
        _sentence(least, most, len(counted), len(flown), unknown),
        tuple(
            said("{remark}: {flights}.", remark=remark, flights=", ".join(each.mission.label for each in about))
            for remark, about in remarks
            if about
        ),
    )


def duration_words(least: float, most: float, times: int = 1) -> str:
    """A duration between two bounds in seconds, as fine as they allow; `times` durations were added up to it.

    `203 days 6 h 2 min`, `about 203 days 6 h`, `203 to 205 days`, `less than 2 days`.
    """
    doubt, middle = most - least, (least + most) / 2
    if doubt <= 2 * MINUTE * times:
        return _spelled(middle, MINUTE)
    if doubt <= 2 * HOUR * times:
        return said("about {duration}", duration=_spelled(middle, HOUR))
    low, high = floor(least / DAY), ceil(most / DAY)
    if low:
        return said("{low} to {high} days", low=low, high=high)
    return said("less than {count} day", "less than {count} days", count=high)


def times_words(flight: FlightView, dates: DateDisplay = IN_UTC) -> str:
    """`2018-12-03 11:30 – 2019-06-25`, with a question mark for an end that no article tells."""
    landing = dates.time(flight.landing) if flight.landing else "?"
    if flight.landing and flight.landing_status == PLANNED and not flight.is_planned:
        landing = as_planned(landing)
    return joined((dates.time(flight.launch) if flight.launch else "?", landing), " – ")


def flight_words(flight: FlightView, dates: DateDisplay = IN_UTC) -> str:
    """`Soyuz MS-11: 2018-12-03 11:30 – 2019-06-25`, on one line."""
    parts = [times_words(flight, dates)]
    parts += [said("down on {flight}", flight=flight.down.label)] if flight.down else []
    parts += [said("planned")] if flight.is_planned else []
    return joined((flight.mission.label, joined(parts, ", ")), ": ")


def _sentence(least: float, most: float, counted: int, flown: int, unknown: Sequence[str]) -> str:
    missing = said("not known: {times}", times=joined(unknown, ", ")) if unknown else ""
    if not flown:
        return said("no flight yet")
    if not counted:
        return missing or said("the articles contradict each other")
    time = duration_words(least, most, counted)
    if counted == flown:
        return said(
            "{time} on {count} flight, from launch to landing",
            "{time} on {count} flights, from launch to landing",
            time=time,
            count=flown,
        )
    if least >= MINUTE:
        time = said("at least {duration}", duration=_spelled(least, DAY if least >= 2 * DAY else MINUTE))
    bound = said("{time} on {some} of {count} flight", "{time} on {some} of {count} flights",
                 time=time, some=counted, count=flown)  # fmt: skip
    return joined((bound, missing), "; ") if missing else bound


def _spelled(seconds: float, unit: float) -> str:
    """`203 days 6 h 2 min`, down to a unit; whole units only."""
    minutes = int(seconds // unit * unit // MINUTE)
    days, rest = divmod(minutes, 1440)
    words = [_days(days)] if days else []
    words += [f"{rest // 60} h"] if rest >= 60 else []
    words += [f"{rest % 60} min"] if rest % 60 else []
    return joined(words) if words else _days(0) if unit == DAY else "0 min"


def _days(count: int) -> str:
    return said("{count} day", "{count} days", count=count)


def _unknown(flight: FlightView, begin: Interval | None, end: Interval | None) -> str:
    """`launch and landing of Soyuz MS-24`, `landing of Soyuz MS-27 (planned 2025-12-09)`."""
    name = flight.mission.label
    if end is not None:
        return said("launch of {flight}", flight=name)
    told = said("landing of {flight}", flight=name)
    if begin is None:
        told = said("launch and landing of {flight}", flight=name)
    if flight.landing_status != PLANNED or not flight.landing:
        return told
    plan = as_planned(readable_value("landing_time", flight.landing))
    return said("{times} ({plan})", times=told, plan=plan)


def _flight(seat: Seat) -> FlightView:
    return FlightView(
        seat.mission,
        seat.launch,
        seat.launch_status,
        seat.landing,
        seat.landing_status,
        is_planned=seat.planned or seat.launch_status == PLANNED,
        is_down_told=seat.down,
    )


def _known(value: str, status: str) -> Interval | None:
    return interval_of(value) if status != PLANNED else None


def _begin(seat: Seat) -> Interval | None:
    return _known(seat.launch, seat.launch_status)


def _lands_between(down: Seat, up: Seat, following: Interval | None) -> bool:
    """True where a landing can be the end of a flight: after its launch, and before the next one."""
    begin, end = _begin(up), _known(down.landing, down.landing_status)
    if begin is None or end is None:
        return False
    return end[1] > begin[0] and (following is None or end[0] < following[1])


def _order(flight: FlightView) -> tuple[bool, float, str]:
    known = interval_of(flight.launch) or interval_of(flight.landing)
    return known is None, known[0] if known else 0.0, flight.mission.label
