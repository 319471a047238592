"""Stored times as stretches of seconds, to be added up and drawn."""

from datetime import UTC, tzinfo

from soyuz_gui.domain.times import PartialTime

Interval = tuple[float, float]
"""First moment and first moment after, in seconds since 1970 UTC: a day that is known no closer is 86,400 long."""


def interval_of(value: str | None, zone: tzinfo = UTC) -> Interval | None:
    """The stretch that a stored time stands for, None where nothing dates it; a day without a clock is a zone's."""
    time = PartialTime.parse(value) if value else None
    known = time.interval() if time else None
    if time is None or known is None:
        return None
    first, last = (moment.replace(tzinfo=zone) if time.hour is None else moment for moment in known)
    return first.timestamp(), last.timestamp()
