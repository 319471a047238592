"""A docking time and what follows from launch and flight time may contradict each other."""

from soyuz_gui.domain.facts import Attribute
from tests.unit.reconcile.telling import EMPTY, Telling, Told

FLIGHT = "Soyuz MS-95"


def article(text: str, **told: str) -> Telling:
    made = Telling(text)
    made.mission(FLIGHT, main=True, **told)
    return made


def rivals(*articles: Telling) -> list[str]:
    conflicts = Told(EMPTY, *articles).result.conflicts
    return [rival.value for conflict in conflicts for rival in conflict.rivals]


LAUNCH = "2031-05-03T11:30Z"


def test_a_flight_time_that_contradicts_the_docking_is_a_rival() -> None:
    told = article("One.", launch_time=LAUNCH, docking_time="2031-05-03T17:40Z", time_to_docking="PT6H30M")
    assert rivals(told) == ["2031-05-03T17:40Z", "2031-05-03T18:00Z"]
    (conflict,) = Told(EMPTY, told).result.conflicts
    assert (conflict.attribute, conflict.proposed) == (Attribute.DOCKING_TIME, 0)
    assert conflict.reason == "it is told as such, the other follows from something else"


def test_full_hours_are_rounded_ones() -> None:
    assert rivals(article("One.", launch_time=LAUNCH, docking_time="2031-05-03T17:40Z", time_to_docking="PT6H")) == []
    assert rivals(article("One.", launch_time=LAUNCH, docking_time="2031-05-03T20:40Z", time_to_docking="PT6H"))


def test_the_launch_may_be_told_by_another_article() -> None:
    one = article("One.", launch_time=LAUNCH)
    other = article("Two.", docking_time="2031-05-03T17:40Z", time_to_docking="PT6H30M")
    assert rivals(one, other) == ["2031-05-03T17:40Z", "2031-05-03T18:00Z"]
    assert rivals(other) == []


def test_a_docking_that_nobody_tells_otherwise_follows_from_the_flight_time() -> None:
    told = Told(EMPTY, article("One.", launch_time=LAUNCH, time_to_docking="PT6H30M"))
    assert told.value(FLIGHT, Attribute.DOCKING_TIME).value == "2031-05-03T18:00Z"
