"""A parsed query: small values, joined by *and*. Typed by people, run by the store.

Nothing a person types is an error: what is no clause is searched literally.
"""

from dataclasses import dataclass
from enum import StrEnum


class Table(StrEnum):
    """What can be listed, filtered and exported."""

    MISSIONS = "missions"
    CREW = "crew"
    INCIDENTS = "incidents"
    ARTICLES = "articles"
    FACTS = "facts"


@dataclass(frozen=True, slots=True)
class Text:
    """Words that a record, or an article that supports it, must contain; a phrase where it was quoted."""

    words: str
    phrase: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """`field:value`, such as `crew:kononenko`, `site:baikonur`, `outcome:success`, `has:incident`."""

    field: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Years:
    """`year:2018`, `year:2018..2023`, `year:2018..`: launch year for missions, date for incidents."""

    first: int | None
    last: int | None
    negated: bool = False


Term = Text | Clause | Years


@dataclass(frozen=True, slots=True)
class Query:
    """All terms must hold. The empty query holds for everything."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)


EVERYTHING = Query()
