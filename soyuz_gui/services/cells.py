"""How a stored value becomes the text of a cell: for people, or exactly as stored."""

import re
from collections.abc import Mapping
from typing import Any

from soyuz_gui.services.columns import Column
from soyuz_gui.services.views import Row

Cell = str | int | float | None
Values = Mapping[str, Any]

_CLOCK = re.compile(r"T(\d\d(?::\d\d)?)")
_LAST = "\U0010ffff"  # sorts what is missing after what is there


def shown(values: Values, column: Column) -> str | int | None:
    """A cell as people read it: a clock behind its day, vocabularies as words, planned values marked as such."""
    value = values[column.key]
    if value is None or value == "":
        return None
    if isinstance(value, int):
        return value
    text = f"{value:.2f}" if isinstance(value, float) else _readable(str(value), column)
    planned = column.status and values[column.status] == "planned"
    return f"{text} (planned)" if planned else text


def exact(values: Values, column: Column) -> Cell:
    """A cell as programs read it: as it is stored."""
    value = values[column.key]
    return value if isinstance(value, (int, float, str)) else None


def row(values: Values, columns: tuple[Column, ...]) -> Row:
    """A line of a table with its sort keys."""
    cells = tuple(shown(values, column) for column in columns)
    return Row(int(values["id"]), cells, tuple(_sort_key(values, column) for column in columns))


def readable_time(value: str) -> str:
    """`2018-12-03T11:30Z` as `2018-12-03 11:30`; what is not known of a time is left out or shown as `?`."""
    text = _CLOCK.sub(r" \1", value.replace("[UTC]", "").replace("Z", ""))
    weekday = re.search(r"\[wd=(\d)\]", text)
    text = re.sub(r"\[[^]]*\]", "", text)
    text = text.replace("XXXX-XX-XX", "").replace("XXXX", "????").replace("XX", "??").strip()
    return " ".join(part for part in (_WEEKDAYS[int(weekday[1])] if weekday else "", text) if part)


_WEEKDAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def readable_words(value: str) -> str:
    """A word of a vocabulary, such as `launch_abort`, as people write it."""
    return value.replace("_", " ")


def natural_key(text: str) -> str:
    """Sorts `MS-9` before `MS-10`, whatever the case."""
    return re.sub(r"\d+", lambda digits: digits[0].zfill(12), text.casefold())


def _readable(value: str, column: Column) -> str:
    if column.time:
        return readable_time(value)
    return readable_words(value) if column.words else value


def _sort_key(values: Values, column: Column) -> str | int | float:
    value = values[column.key]
    if column.numeric:
        return value if isinstance(value, (int, float)) else -1
    if value is None or value == "":
        return _LAST
    return str(value) if column.time else natural_key(str(value))
