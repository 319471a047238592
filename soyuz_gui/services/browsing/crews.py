"""Who went up on a flight and who came down on it."""

from collections.abc import Iterable
from dataclasses import dataclass

from soyuz_gui.saying import said
from soyuz_gui.services.views.records import RecordView, ValueView


@dataclass(frozen=True, slots=True)
class CrewList:
    """The people of one way, each with all that is told of their seat; `empty` says so where nobody is named."""

    title: str
    people: tuple[tuple[ValueView, ...], ...]
    empty: str


def crews(mission: RecordView) -> tuple[CrewList, ...]:
    """The crew of a flight by the way they rode; one empty list where nobody is named. A seat of which no way is told
    counts as one of the launch.
    """
    if not mission.crew:
        return (CrewList(said("Crew"), (), said("No article names a crew.")),)
    up = _by_person(seat for seat in mission.crew if seat.leg != "landing")
    down = _by_person(seat for seat in mission.crew if seat.leg == "landing")
    return (
        CrewList(said("Crew up"), up, said("No article tells who went up.")),
        CrewList(said("Crew down"), down, said("No article tells who came down.")),
    )


def _by_person(seats: Iterable[ValueView]) -> tuple[tuple[ValueView, ...], ...]:
    people: dict[object, list[ValueView]] = {}
    for seat in seats:
        people.setdefault(seat.target or seat.value, []).append(seat)
    return tuple(map(tuple, people.values()))
