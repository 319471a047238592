"""Queries as sentences that people read."""

from soyuz_gui.domain.queries import Clause, Dates, Either, Query, Term, Text, Years
from soyuz_gui.saying import joined, known, said
from soyuz_gui.services.search.fields import KEPT, STANDINGS

AND, OR = said("and"), said("or")
_HAS_WORDS = {
    "incident": said("an incident"),
    "conflict": said("a conflict"),
    "crew": said("a crew"),
    "mention": said("people who are only mentioned"),
}


def describe(query: Query) -> str:
    """The query as a readable sentence: `crew “kononenko” and year 1971 or 2007`; empty for everything."""
    return _linked([_any_sentence(group) for group in query.groups()], AND)


def _any_sentence(group: tuple[Term, ...]) -> str:
    """`year 1971 or 2007`: what is the same in all is said once."""
    told, before = [], ""
    for term in group:
        opening, value = _opening_and_value(term)
        told.append(value if opening == before and value else _together(opening, value))
        before = opening
    return _linked(told, OR)


def sentence(term: Term) -> str:
    """One term as a sentence of its own."""
    return _together(*_opening_and_value(term))


def _opening_and_value(term: Term) -> tuple[str, str]:
    opening, value = _affirmed(term)
    if not term.negated or (isinstance(term, Clause) and (term.field == "has" or term.is_exact)):
        return opening, value
    return said("not {condition}", condition=opening), value


def _affirmed(term: Term) -> tuple[str, str]:
    if isinstance(term, Either):
        branches = _linked([describe(branch) for branch in term.branches], OR)
        return said("({choices})", choices=branches), ""
    if isinstance(term, Clause) and term.field == "has":
        return said("without") if term.negated else said("with"), _HAS_WORDS[term.value]
    if isinstance(term, Clause) and term.field in STANDINGS:
        return known(KEPT[term.field][1]), known(term.value)
    if isinstance(term, Text):
        return said("text"), _quoted(term.words)
    if isinstance(term, Years):
        return _years_sentence(term)
    if isinstance(term, Dates):
        return said("under way"), _dates_sentence(term)
    field = known(KEPT[term.field][1])
    if not term.is_exact:
        return field, _quoted(term.value)
    if term.negated:
        return said("{field} is not", field=field), _quoted(term.words)
    return said("{field} is", field=field), _quoted(term.words)


def _dates_sentence(dates: Dates) -> str:
    if dates.first is None:
        return said("up to {last}", last=dates.last)
    if dates.last is None:
        return said("from {first}", first=dates.first)
    return dates.first if dates.first == dates.last else said("{first} to {last}", first=dates.first, last=dates.last)


def _years_sentence(years: Years) -> tuple[str, str]:
    if years.first is None:
        return said("years"), said("up to {last}", last=str(years.last))
    if years.last is None:
        return said("years"), said("from {first}", first=str(years.first))
    if years.first == years.last:
        return known("year"), str(years.first)
    return said("years"), f"{years.first}–{years.last}"


def _quoted(words: str) -> str:
    return said("“{words}”", words=words)


def _together(opening: str, value: str) -> str:
    return joined((opening, value)) if value else opening


def _linked(parts: list[str], joint: str) -> str:
    """Parts with a word between them."""
    if not parts:
        return ""
    return joined([piece for part in parts for piece in (joint, part)][1:])
