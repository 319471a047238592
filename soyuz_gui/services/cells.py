"""How a stored value becomes the text of a cell: for people, or exactly as stored."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute
from soyuz_gui.domain.times import PartialTime
from soyuz_gui.saying import joined, known, said
from soyuz_gui.services.curation import recalled
from soyuz_gui.services.export.columns import Column
from soyuz_gui.services.views.tables import Row

Cell = str | int | float | date | list[str] | None
"""What a written cell holds; dates and lists only where a format has them."""
Values = Mapping[str, Any]
ShowTime = Callable[[Column, str], str]

_NAMES = ("crew", "people", "spellings")  # of several in a cell, those that are as somebody wrote them
_LAST = "\U0010ffff"  # sorts what is missing after what is there


def shown(values: Values, column: Column, time: ShowTime | None = None) -> str | int | None:
    """A cell as people read it: a clock behind its day, vocabularies as words, planned values marked as such.

    `time` writes times in another way than UTC.
    """
    value = values[column.key]
    if value is None or value == "":
        return None
    if isinstance(value, int):
        return value
    text = f"{value:.2f}" if isinstance(value, float) else _readable(str(value), column, time)
    planned = column.status and values[column.status] == "planned"
    return as_planned(text) if planned else text


def as_planned(text: str) -> str:
    """A plan marked as one. The mark goes first: a narrow column cuts off what comes last."""
    return said("planned {value}", value=text)


def row(
    values: Values,
    columns: tuple[Column, ...],
    decided: tuple[tuple[int, str], ...] = (),
    time: ShowTime | None = None,
) -> Row:
    """A line of a table with its sort keys."""
    cells = tuple(shown(values, column, time) for column in columns)
    return Row(int(values["id"]), cells, tuple(_sort_key(values, column) for column in columns), decided)


def readable_time(value: str) -> str:
    """A stored time as people read it: `2018-12-03 11:30`, `2018-08`, `Friday 15:44`, `9 December`.

    What is not known of it is left out. The zone is named only where it is not UTC.
    """
    try:
        time = PartialTime.parse(value)
    except ValueError:
        return value
    weekday = known(WEEKDAYS[time.weekday or 0]) if not time.is_dated else ""
    zone = f"({time.zone})" if time.zone not in ("", "UTC") else ""
    parts = [part for part in (weekday, _date(time), _clock(time), zone) if part]
    text = joined(parts)
    return said("about {time}", time=text) if time.approximate else text


WEEKDAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("", "January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def _date(time: PartialTime) -> str:
    if time.year is None:
        month = known(MONTHS[time.month or 0])
        return (
            said("{day} {month}", day=str(time.day), month=month)
            if time.day and month
            else month or str(time.day or "")
        )
    return str(replace(time, hour=None, minute=None, zone="", weekday=None, approximate=False))


def _clock(time: PartialTime) -> str:
    if time.hour is None:
        return ""
    return f"{time.hour:02}:{time.minute:02}" if time.minute is not None else f"{time.hour:02} h"


def readable_value(attribute: str, value: str) -> str:
    """A stored value of an attribute as people read it; names stay as they are."""
    if attribute in TIME_ATTRIBUTES:
        time = readable_time(value)
        return joined((time, "UTC")) if value.endswith("Z") else time
    if attribute == Attribute.TIME_TO_DOCKING:
        return readable_duration(value)
    return readable_words(value) if attribute in (Attribute.KIND, Attribute.OUTCOME) else value


def readable_duration(value: str) -> str:
    """`6 h 30 min` for `PT6H30M`."""
    return value.removeprefix("PT").replace("H", " h ").replace("M", " min").strip()


def readable_words(value: str) -> str:
    """A word of a vocabulary, such as `launch_abort`, as people write it."""
    return known(value.replace("_", " "))


def attribute_title(attribute: str) -> str:
    """An attribute as people read it."""
    return known(attribute.replace("_", " ").capitalize())


def natural_key(text: str) -> str:
    """Sorts `MS-9` before `MS-10`, whatever the case."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(12), text.casefold())


def _readable(value: str, column: Column, time: ShowTime | None) -> str:
    if column.time:
        return time(column, value) if time else readable_time(value)
    if column.opening:
        return recalled.clues(value.removeprefix(column.opening))
    if column.words:
        return readable_words(value)
    if column.several:
        return recalled.crew(value) if column.key in _NAMES else recalled.labels(value)
    return recalled.label(value) if column.attribute == Attribute.NAME else value


def _sort_key(values: Values, column: Column) -> str | int | float:
    value = values[column.key]
    if column.numeric:
        return value if isinstance(value, (int, float)) else -1
    if value is None or value == "":
        return _LAST
    return str(value) if column.time else natural_key(str(value))
