"""A parsed query: small values in groups that must all hold. Typed by people, run by the store.

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

    def noun(self, count: int) -> str:
        """What so many rows are called: `1 mission`, `2 missions`."""
        return _NOUNS[self][count != 1]


_NOUNS = {
    Table.MISSIONS: ("mission", "missions"),
    Table.CREW: ("crew member", "crew members"),
    Table.INCIDENTS: ("incident", "incidents"),
    Table.ARTICLES: ("article", "articles"),
    Table.FACTS: ("fact", "facts"),
}


RECORD_TABLES = (Table.MISSIONS, Table.CREW, Table.INCIDENTS)
"""The tables whose rows are records."""


EXACTLY = "="


@dataclass(frozen=True, slots=True)
class Text:
    """Words that a record, or an article that supports it, must contain; a phrase where it was quoted."""

    words: str
    phrase: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """`field:value`, such as `crew:kononenko`, `site:baikonur`, `outcome:success`, `has:incident`.

    A value that begins with `=` is all that there is, not a part of it: `vehicle:=Soyuz` is no Soyuz-FG.
    """

    field: str
    value: str
    negated: bool = False

    @property
    def is_exact(self) -> bool:
        return self.value.startswith(EXACTLY)

    @property
    def words(self) -> str:
        """The value without the sign in front."""
        return self.value.removeprefix(EXACTLY)


@dataclass(frozen=True, slots=True)
class Years:
    """`year:2018`, `year:2018..2023`, `year:2018..`: launch year for missions, date for incidents."""

    first: int | None
    last: int | None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Dates:
    """`date:2018-06..2019-01`, `date:>2018-06-12`: what was under way in a span; both bounds are days, or None.

    Flights count from launch to landing, incidents and articles by their date.
    """

    first: str | None
    last: str | None
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Either:
    """`(crew:hague or incident:leak)`: one of the branches holds as a whole."""

    branches: tuple["Query", ...]
    negated: bool = False


Term = Text | Clause | Years | Dates | Either


@dataclass(frozen=True, slots=True)
class Query:
    """All groups of terms must hold. The empty query holds for everything."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)

    def groups(self) -> tuple[tuple[Term, ...], ...]:
        """The terms in groups of which one term must hold: what is asked of one field, else every term by itself."""
        groups: dict[object, list[Term]] = {}
        for number, term in enumerate(self.terms):
            is_choice = field_of(term) and not term.negated and term != MENTIONED_TOO
            groups.setdefault(field_of(term) if is_choice else number, []).append(term)
        return tuple(map(tuple, groups.values()))

    @property
    def words(self) -> tuple[Text, ...]:
        """The words that are to be found, those in brackets, too."""
        found: list[Text] = []
        for term in self.terms:
            if isinstance(term, Text) and not term.negated:
                found.append(term)
            elif isinstance(term, Either) and not term.negated:
                found += (word for branch in term.branches for word in branch.words)
        return tuple(found)


def field_of(term: Term) -> str:
    """The field that a term asks about; empty for words."""
    if isinstance(term, Years):
        return "year"
    if isinstance(term, Dates):
        return "date"
    return term.field if isinstance(term, Clause) else ""


MENTIONED_TOO = Clause("has", "mention")
"""The one clause that keeps nothing out: it adds people who are on no flight."""
EVERYTHING = Query()
