"""When a craft docked by the time that it flew: what "six hours after the launch" says, once the launch is known."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.records import FactRef, Resolution
from soyuz_gui.domain.times import PartialTime, Precision
from soyuz_gui.reconcile.cases import Case
from soyuz_gui.reconcile.merge import Saying
from soyuz_gui.reconcile.moments import parse_time

_DURATION = re.compile(r"PT(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?")


def dockings(cases: Sequence[Case], resolutions: Mapping[FactRef, Resolution]) -> Iterator[Saying]:
    """The docking times that the flight times of one flight come to; none while nobody tells the minute of the launch.

    Each counts from the launch of its own article, else from the one that most articles tell.
    """
    told = [(case, each) for case in cases for each in case.of(Attribute.TIME_TO_DOCKING)]
    if not told:
        return
    launches = {case.ref: Counter(_launches(case, resolutions)) for case in cases}
    every: Counter[str] = sum(launches.values(), Counter())
    for case, each in told:
        known = launches[case.ref] or every
        if known:
            launch = parse_time(min(known, key=lambda value: (-known[value], value)))
            docked = _after(launch, each.fact.value)
            precision = docked.precision.value if docked.precision else ""
            yield Saying(each, docked.value, precision, about=Attribute.DOCKING_TIME)


def _launches(case: Case, resolutions: Mapping[FactRef, Resolution]) -> Iterator[str]:
    for told in case.of(Attribute.LAUNCH_TIME):
        meaning = resolutions.get(told.ref)
        if meaning and not told.planned and meaning.precision == Precision.MINUTE:
            yield meaning.value


def _after(launch: PartialTime, duration: str) -> PartialTime:
    """As exact as the duration is told: full hours are rounded ones."""
    found = _DURATION.fullmatch(duration)
    span = launch.interval()
    assert found is not None, "durations are checked when they are made"
    assert span is not None, "a launch with a minute is dated"
    length = timedelta(hours=int(found["hours"] or 0), minutes=int(found["minutes"] or 0))
    return PartialTime.at(span[0] + length, Precision.MINUTE if found["minutes"] else Precision.HOUR)
