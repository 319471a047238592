"""Small words for people: dates in labels and reasons, counts, and the stable parts of keys."""

import hashlib
import re
from calendar import day_name, month_name
from collections.abc import Iterable, Sequence

from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import IncidentKind
from soyuz_gui.domain.times import PartialTime


def slug(text: str) -> str:
    """A name as the part of a key: `Soyuz MS-11` becomes `soyuz-ms-11`."""
    return re.sub(r"[\W_]+", "-", fold(text)).strip("-")


def digest(parts: Iterable[str]) -> str:
    """A short key part that only the parts decide."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:10]


def kind_words(kind: IncidentKind) -> str:
    """`launch abort` for `launch_abort`."""
    return kind.value.replace("_", " ")


def listed(names: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def date_label(time: PartialTime) -> str:
    """A date as labels give it: `2018-10-11`, `December 2022`, `1975`; empty while the year is unknown."""
    if time.year is None:
        return ""
    if time.month is None:
        return str(time.year)
    if time.day is None:
        return f"{month_name[time.month]} {time.year}"
    return f"{time.year:04}-{time.month:02}-{time.day:02}"


def date_phrase(time: PartialTime) -> str:
    """What is known of a date, in a sentence: `on 2018-10-11`, `on 20 December`, `in August`, `on a Friday`."""
    label = date_label(time)
    if label:
        return f"on {label}" if time.day is not None else f"in {label}"
    if time.month is not None:
        month = month_name[time.month]
        return f"on {time.day} {month}" if time.day is not None else f"in {month}"
    return f"on a {day_name[time.weekday - 1]}" if time.weekday else ""


def clock_phrase(time: PartialTime) -> str:
    """`at 15:44 UTC`, `at 12:30 (Europe/Paris)`, `at 18h UTC`; empty without a clock time."""
    if time.hour is None:
        return ""
    clock = f"{time.hour:02}:{time.minute:02}" if time.minute is not None else f"{time.hour:02}h"
    zone = " UTC" if time.zone == "UTC" else f" ({time.zone})" if time.zone else ""
    return f"at {clock}{zone}"
