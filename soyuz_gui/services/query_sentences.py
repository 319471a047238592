"""Queries as sentences that people read."""

from soyuz_gui.domain.queries import Clause, Dates, Either, Query, Term, Text, Years
from soyuz_gui.services.query_fields import KEPT, STANDINGS


def describe(query: Query) -> str:
    """The query as a readable sentence: `crew “kononenko” and year 1971 or 2007`; empty for everything."""
    return " and ".join(map(_any_sentence, query.groups()))


def _any_sentence(group: tuple[Term, ...]) -> str:
    """`year 1971 or 2007`: what is the same in all is said once."""
    said, before = [], ""
    for term in group:
        opening, value = _opening_and_value(term)
        said.append(value if opening == before and value else f"{opening} {value}".rstrip())
        before = opening
    return " or ".join(said)


def sentence(term: Term) -> str:
    return " ".join(filter(None, _opening_and_value(term)))


def _opening_and_value(term: Term) -> tuple[str, str]:
    if isinstance(term, Either):
        return ("not (" if term.negated else "(") + " or ".join(map(describe, term.branches)) + ")", ""
    if isinstance(term, Clause) and term.field == "has":
        return "without" if term.negated else "with", _HAS_WORDS[term.value]
    prefix = "not " if term.negated else ""
    if isinstance(term, Clause) and term.field in STANDINGS:
        return prefix + KEPT[term.field][1], term.value
    if isinstance(term, Text):
        return f"{prefix}text", f"“{term.words}”"
    if isinstance(term, Years):
        opening, years = _years_sentence(term)
        return prefix + opening, years
    if isinstance(term, Dates):
        return f"{prefix}under way", _dates_sentence(term)
    if term.is_exact:
        return f"{KEPT[term.field][1]} {'is not' if term.negated else 'is'}", f"“{term.words}”"
    return prefix + KEPT[term.field][1], f"“{term.value}”"


_HAS_WORDS = {
    "incident": "an incident",
    "conflict": "a conflict",
    "crew": "a crew",
    "mention": "people who are only mentioned",
}


def _dates_sentence(dates: Dates) -> str:
    if dates.first is None:
        return f"up to {dates.last}"
    if dates.last is None:
        return f"from {dates.first}"
    return dates.first if dates.first == dates.last else f"{dates.first} to {dates.last}"


def _years_sentence(years: Years) -> tuple[str, str]:
    if years.first is None:
        return "years", f"up to {years.last}"
    if years.last is None:
        return "years", f"from {years.first}"
    return ("year", f"{years.first}") if years.first == years.last else ("years", f"{years.first}–{years.last}")
