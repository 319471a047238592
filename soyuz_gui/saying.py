"""Texts for people that can be said in another language.

A text is English, and a plain string, wherever nobody translates it: on the command line, in the log, in files. The
window finds in it the template and the parts that it was made of, and says it in its own language. `said` takes a
literal, so that `packaging/translations.py` finds it; `known` takes a text of a table that is listed there.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache

COUNT = "count"
"""The part that tells the form: one or many."""
SENSE = "sense"
"""The part that is nowhere shown: what a text means, where it could mean several things."""


class Said(str):
    """An English text that knows its template and its parts; `many` is the template for other counts than one."""

    __slots__ = ("many", "parts", "template")

    template: str
    many: str
    parts: Mapping[str, object]

    def __new__(cls, template: str, many: str, parts: Mapping[str, object]) -> "Said":
        pattern = many if many and parts[COUNT] != 1 else template
        text = super().__new__(cls, filled(pattern, parts))
        text.template, text.many, text.parts = template, many, parts
        return text

    def __reduce__(self) -> tuple[type["Said"], tuple[str, str, Mapping[str, object]]]:
        return type(self), (self.template, self.many, self.parts)


def said(template: str, many: str = "", /, **parts: object) -> Said:
    """A text with named places, such as `said("Exporting to {name}", name=target)`.

    Of two forms, `said("{count} row", "{count} rows", count=rows)`, the part `count` chooses. Parts may be texts that
    were said themselves; whole numbers get their thousands apart. A part `sense` tells texts apart that are one
    in English alone.
    """
    return Said(template, many, parts)


@lru_cache(maxsize=1024)
def known(text: str) -> Said:
    """A text of a table, or a word of a vocabulary."""
    return Said(text, "", {})


def joined(parts: Sequence[str], between: str = " ") -> str:
    """Texts one behind the other; one that was said stays one that can be said otherwise."""
    if not any(isinstance(part, Said) for part in parts):
        return between.join(parts)
    places = {f"part{number}": part for number, part in enumerate(parts)}
    return Said(between.join(f"{{{name}}}" for name in places), "", places)


def filled(template: str, parts: Mapping[str, object]) -> str:
    """A template with its parts in their places, in English."""
    return template.format_map({name: in_english(part) for name, part in parts.items()}) if parts else template


def in_english(part: object) -> str:
    """A part as it stands in an English text."""
    return f"{part:,}" if isinstance(part, int) else str(part)
