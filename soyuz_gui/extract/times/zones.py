"""Gives clocks without a zone the one that the article told last: "at 6:24 p.m. EDT … will undock at 9:34 p.m."."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from soyuz_gui.extract.scene import Scene
from soyuz_gui.extract.times.finder import Clock, FoundTime

_NOON, _DAY = 12, 24 * 60  # an hour; minutes


def zoned(scenes: Iterable[Scene], for_all: Sequence[tuple[int, str]] = ()) -> list[Scene]:
    """The scenes with every clock in a zone, where the article tells one; the first zone also looks back.

    `for_all` are zones that the text gives to all clocks from a place on.
    """
    scenes = list(scenes)
    for_all = list(for_all)
    local = _local_zone(scenes)
    halved = ""  # the zone of the clocks that are told with "a.m." or "p.m."
    zone = next((z for scene in scenes for time in scene.times for clock in time.clocks if (z := _told(clock))), "")
    completed = []
    for scene in scenes:
        times = []
        last: Clock | None = None  # that was told with "a.m." or "p.m." in the sentence
        for told in scene.times:
            time = replace(told, clocks=tuple(_in_half(clock, last) for clock in told.clocks)) if last else told
            last = next((clock for clock in reversed(time.clocks) if clock.halved), last)
            while for_all and for_all[0][0] < time.span.start:
                zone = halved = for_all.pop(0)[1]
            times.append(_in_zone(_at_site(time, local), zone, halved or zone))
            zone = next((z for clock in time.clocks if (z := _told(clock))), zone)
            halved = next((z for clock in time.clocks if clock.halved and (z := _told(clock) or _beside(time))), halved)
        completed.append(replace(scene, times=tuple(times)) if times else scene)
    return completed


def _in_half(clock: Clock, last: Clock | None) -> Clock:
    """A clock without "a.m." or "p.m." in the half of the day in which it is nearer to that told before it: "coverage
    from 4 p.m. on, an hour before liftoff at 5:02".
    """
    if last is None or clock.halved or clock.zone or clock.minute is None or not 0 < clock.hour <= _NOON:
        return clock
    halves = (clock.hour % _NOON, clock.hour % _NOON + _NOON)
    return replace(clock, hour=min(halves, key=lambda hour: _apart(hour * 60 + (clock.minute or 0), last)), halved=True)


def _apart(minutes: int, last: Clock) -> int:
    """How many minutes lie between a time of day and a clock, over midnight where that is shorter."""
    between = abs(minutes - last.hour * 60 - (last.minute or 0))
    return min(between, _DAY - between)


def _in_zone(time: FoundTime, zone: str, halved: str) -> FoundTime:
    """A pair of clocks is one moment: its zone tells only of the clock beside it, and the other takes the article's."""
    if not zone or all(clock.zone for clock in time.clocks):
        return time
    if len(time.clocks) > 1 and any(_told(clock) for clock in time.clocks):
        return time
    return replace(
        time,
        clocks=tuple(c if c.zone else replace(c, zone=halved if c.halved else zone) for c in time.clocks),
    )


def _local_zone(scenes: Iterable[Scene]) -> str:
    """What "local time" means by the first pair of a local clock and one in UTC, in whole hours; else empty."""
    return next((zone for scene in scenes for time in scene.times if (zone := _of_pair(time, "site"))), "")


def _beside(time: FoundTime) -> str:
    """The zone of the clock that tells none in "4:33 a.m. (2033 GMT)"."""
    return _of_pair(time, "")


def _of_pair(time: FoundTime, told: str) -> str:
    """The zone of a clock of a pair, by the one in UTC, in whole hours; else empty."""
    here = next((clock for clock in time.clocks if clock.zone == told), None)
    there = next((clock for clock in time.clocks if clock.zone == "UTC"), None)
    if here is None or there is None or here.minute != there.minute:
        return ""
    ahead = (here.hour - there.hour + 12) % 24 - 12
    return f"Etc/GMT{'-' if ahead >= 0 else '+'}{abs(ahead)}"  # POSIX: the other way round


def _at_site(time: FoundTime, local: str) -> FoundTime:
    """A time whose only clock is local, in the zone that a pair of clocks has told."""
    if not local or len(time.clocks) != 1 or time.clocks[0].zone != "site":
        return time
    return replace(time, clocks=(replace(time.clocks[0], zone=local),))


def _told(clock: Clock) -> str:
    return clock.zone if clock.zone != "site" else ""
