"""What a search that is being typed may go on with: fields, and the values that the library has for them."""

import re
from collections.abc import Iterable, Mapping, Sequence

from soyuz_gui.catalogue.spelling import fold
from soyuz_gui.services.search.fields import FIELDS
from soyuz_gui.services.search.query import clause_text
from soyuz_gui.services.search.vocabularies import WORDS

MOST = 20  # a whole vocabulary
FEWEST_LETTERS = 3  # of a word without a field, before names are offered for it
_NAMING = ("crew", "mission", "site", "vehicle")  # fields whose values people type without the field
_LAST = re.compile(r'(?:^|[\s(])(?P<minus>-?)(?:(?P<field>[a-z]+):)?(?P<typed>"[^"]*|[^\s"()]*)$', re.IGNORECASE)

Values = Mapping[str, Sequence[str]]
"""For each field the values in the library, the most frequent first."""


def completions(text: str, values: Values) -> tuple[int, tuple[str, ...]]:
    """Where the last term of a text begins, and what it may become, the likeliest first; nothing for a text that is
    complete. A field ends in its colon: what it may hold comes next.
    """
    found = _LAST.search(text)
    if not found:
        return len(text), ()
    start = found.start("minus")
    minus, field, typed = found["minus"], (found["field"] or "").lower(), fold(found["typed"].strip('"'))
    if field:
        fitting = [clause_text(field, value) for value in _fitting(_values_of(field, values), typed)]
    elif not typed or found["typed"].startswith('"'):
        fitting = []
    else:
        fitting = [f"{name}:" for name, _ in FIELDS if name.startswith(typed)]
        if len(typed) >= FEWEST_LETTERS:
            named = [(name, value) for name in _NAMING for value in _fitting(values.get(name, ()), typed)]
            fitting += [clause_text(name, value) for name, value in named]
    whole = found[0].lstrip(" \t(")
    return start, tuple(minus + text for text in fitting if minus + text != whole)[:MOST]


def _values_of(field: str, values: Values) -> Sequence[str]:
    """What the library has of a field, then what it could have."""
    return tuple(dict.fromkeys((*values.get(field, ()), *WORDS.get(field, ()))))


def _fitting(values: Iterable[str], typed: str) -> list[str]:
    """The values that begin with what is typed, then those of which another word does."""
    folded = [(value, fold(value)) for value in values]
    first = [value for value, plain in folded if plain.startswith(typed)]
    return first + [value for value, plain in folded if f" {typed}" in plain and value not in first]
