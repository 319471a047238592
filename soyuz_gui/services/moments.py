"""Stored times as stretches of seconds, to be added up and drawn."""

from soyuz_gui.domain.times import PartialTime

Interval = tuple[float, float]
"""First moment and first moment after, in seconds since 1970 UTC: a day that is known no closer is 86,400 long."""


def interval_of(value: str | None) -> Interval | None:
    """The stretch that a stored time stands for; None where nothing dates it."""
    known = PartialTime.parse(value).interval() if value else None
    return (known[0].timestamp(), known[1].timestamp()) if known else None
