"""Where the words of a query stand in a text that is shown, whatever their case, accents and hyphens."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from soyuz_gui.domain.queries import Clause, Either, Query, Term, Text
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.search.fields import STANDINGS

_NO_WORDS = ("has", "review", "kind", *STANDINGS)
"""Fields whose values are no words that a text would hold."""


@lru_cache(maxsize=64)
def pattern(query: Query) -> "re.Pattern[str] | None":
    """What finds the words of a query in plain text; None where it asks for none."""
    found = sorted(set(filter(None, map(_of_term, _wanted(query)))), key=len, reverse=True)
    return re.compile("|".join(found)) if found else None


def places(text: str, wanted: "re.Pattern[str]") -> tuple[Span, ...]:
    """The places of a text where a pattern's words stand."""
    plain, origin = _plain(text)
    return tuple(Span(origin[found.start()], origin[found.end() - 1] + 1) for found in wanted.finditer(plain))


def _wanted(query: Query) -> Iterator[Text | Clause]:
    for term in query.terms:
        yield from _of_branches(term)


def _of_branches(term: Term) -> Iterator[Text | Clause]:
    if term.negated:
        return
    if isinstance(term, Either):
        for branch in term.branches:
            yield from _wanted(branch)
    elif isinstance(term, Text) or (isinstance(term, Clause) and term.field not in _NO_WORDS):
        yield term


def _of_term(term: Text | Clause) -> str:
    """Words of a text begin where words begin; those of a field may stand anywhere, unless they are the whole value."""
    words = re.findall(r"\w+", _plain(term.words)[0])
    if not words:
        return ""
    joined = r"\W+".join(map(re.escape, words))
    if isinstance(term, Text):
        return rf"(?<!\w){joined}" + (r"(?!\w)" if term.phrase else "")
    return rf"(?<!\w){joined}(?!\w)" if term.is_exact else joined


def _plain(text: str) -> tuple[str, list[int]]:
    """The text without case and accents, and for each of its characters the place where it comes from."""
    plain, origin = [], []
    for place, character in enumerate(text):
        for piece in unicodedata.normalize("NFKD", character.casefold()):
            if not unicodedata.combining(piece):
                plain.append(" " if piece == "_" else piece)
                origin.append(place)
    return "".join(plain), origin
