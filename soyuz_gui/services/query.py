"""The search language: typed text to a parsed query, and back to sentences with parts that can be taken out.

    crew:kononenko year:2018..2023 incident:leak "soft landing" -delay

Every word must be found, and one of the values given for each field; a leading `-` excludes. Nothing is
an error: what is no clause is searched literally, so that `MS-11`, `R-7`, `15:44` or `O'Hara` need no care.
"""

import re
from calendar import monthrange
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from difflib import get_close_matches

from soyuz_gui.domain.coverage import Standing, fact_key
from soyuz_gui.domain.queries import Clause, Dates, Query, Term, Text, Years, field_of

# field → what it keeps, and the words that describe a clause of it
_FIELDS: dict[str, tuple[str, str]] = {
    "crew": ("a crew member's name, in any spelling", "crew"),
    "mission": ("the flight's designation", "mission"),
    "site": ("launch site", "launch site"),
    "vehicle": ("launch vehicle", "vehicle"),
    "year": ("year of the launch or the incident: 2018, 2018..2023, 2018.., ..2023", "year"),
    "date": (
        "what was under way then: 2018-06, 2018-06-12..2019-01, >2018-06, <=2019; flights from launch to landing",
        "date",
    ),
    "outcome": ("how the flight ended: success, failure, aborted, lost", "outcome"),
    "incident": ("an incident's kind or name: leak, launch abort, crash, …", "incident"),
    "agency": ("a crew member's space agency", "agency"),
    "nationality": ("a crew member's country", "nationality"),
    "kind": ("crewed, uncrewed, probe; or the incident's kind", "kind"),
    "review": ("what you made of a fact: confirmed, rejected, edited, moved, added", "review"),
    "source": ("name, title, publisher, author or path of an article", "source"),
    "confirmed": ("a fact that independent sources agree on: launch, docking, crew up, …", "confirmed"),
    "decided": ("a fact that you confirmed, added or chose among contradicting ones", "decided"),
    "single": ("a fact that rests on one source", "single-source"),
    "disputed": ("a fact that the sources contradict each other on", "disputed"),
    "missing": ("a fact that no article tells; “anything” stands for any of them", "missing"),
    "has": ("incident, conflict, crew; mention also lists people who are on no flight", "with"),
}
_MEANT = {
    "person": "crew", "people": "crew", "astronaut": "crew", "cosmonaut": "crew", "name": "crew", "flight": "mission",
    "spacecraft": "mission", "rocket": "vehicle", "launcher": "vehicle", "country": "nationality",
    "launched": "date", "place": "site", "cosmodrome": "site", "article": "source", "publisher": "source",
    "file": "source", "title": "source", "conflict": "has", "contested": "disputed",
}  # fmt: skip
_STANDINGS = tuple(standing.value for standing in Standing)
HAS = ("incident", "conflict", "crew", "mention")
RULES = (
    "Every word must be found; a phrase goes in quotes, a leading minus rules out. Of several values of one field "
    "one must fit; different fields must all fit."
)
FIELDS: tuple[tuple[str, str], ...] = tuple((name, help_text) for name, (help_text, _) in _FIELDS.items())

_QUOTED = r'"(?:[^"]|"")*(?:"|$)'
_TOKEN = re.compile(rf'-?(?:[^\s":]+:)?{_QUOTED}|[^\s"]+')
_PARTS = re.compile(rf"(?P<minus>-?)(?:(?P<field>[a-z]+):)?(?P<value>{_QUOTED}|.*)", re.DOTALL | re.IGNORECASE)
_YEARS = re.compile(r"(?P<first>\d{4})?(?P<range>\.\.|-|–)?(?P<last>\d{4})?")
_DAY = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
_DATES = re.compile(rf"(?P<sign>[<>]=?)(?P<bound>{_DAY})|(?P<first>{_DAY})?(?P<range>\.\.)?(?P<last>{_DAY})?")
_UNSAFE = re.compile("[\0\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class QueryPart:
    """One term of a typed query as a sentence, and the text that remains when it is taken out.

    `joint` is the word between it and the part before: “and”, or “or” where both speak of one field.
    """

    text: str
    sentence: str
    joint: str = "and"


def parse(text: str) -> Query:
    """The query that a text means. Never fails."""
    return Query(tuple(term for _, term in _terms(text)))


def doubts(text: str) -> tuple[str, ...]:
    """What of a typed text looks like a field but is searched literally, in plain sentences with the nearest field."""
    found = []
    for token in map(_closed, _TOKEN.findall(_UNSAFE.sub("\ufffd", text))):
        parts = _PARTS.fullmatch(token)
        if parts and parts["field"] and _value_of(parts["value"]) and isinstance(_term(token), Text):
            found.append(_doubt(token, parts["field"].lower()))
    return tuple(dict.fromkeys(found))


def _value_of(typed: str) -> str:
    """What is searched in a field; nothing for an address on the web."""
    value = _unquoted(typed).strip()
    return "" if value.startswith("//") else value


def _doubt(token: str, field: str) -> str:
    if field in _FIELDS:
        return f"“{token}” is searched as text: {field}: takes {_FIELDS[field][0]}."
    within = [name for name in _FIELDS if name in field]
    near = [_MEANT[field]] if field in _MEANT else within or get_close_matches(field, _FIELDS, 1)
    hint = f"Did you mean {near[0]}:?" if near else f"There are: {', '.join(f'{name}:' for name in _FIELDS)}."
    return f"There is no field “{field}:”; “{token}” is searched as text. {hint}"


def describe(query: Query) -> str:
    """The query as a readable sentence: `crew “kononenko” and year 1971 or 2007`; empty for everything."""
    return " and ".join(map(_any_sentence, query.groups()))


def parts(text: str) -> tuple[QueryPart, ...]:
    """The terms of a typed text, those of one field together, each with the text that would remain without it."""
    found = _terms(text)
    left = list(range(len(found)))
    made = []
    for group in Query(tuple(term for _, term in found)).groups():
        for place, term in enumerate(group):
            index = next(number for number in left if found[number][1] is term)
            left.remove(index)
            remaining = " ".join(token for other, (token, _) in enumerate(found) if other != index)
            made.append(QueryPart(remaining, _sentence(term), "or" if place else "and"))
    return tuple(made)


def clause_text(field: str, value: str) -> str:
    """The text of a clause, quoted where it must be."""
    plain = re.fullmatch(r'[^\s"]+', value)
    return f"{field}:{value}" if plain else f'{field}:"{value.replace(chr(34), chr(34) * 2)}"'


def add_clause(text: str, clause: str) -> str:
    """The text with a clause added at its end; its opposite is taken out, and it is never there twice."""
    kept = remove_clause(remove_clause(text, clause), _opposite(clause))
    return f"{kept} {clause}".strip()


def remove_clause(text: str, clause: str) -> str:
    """The text without a clause, however it was typed there."""
    unwanted = parse(clause).terms
    return " ".join(token for token, term in _terms(text) if term not in unwanted)


def has_clause(text: str, clause: str) -> bool:
    """True where a clause, however it was typed, is part of the text."""
    return set(parse(clause).terms) <= set(parse(text).terms)


def without_field(text: str, field: str) -> str:
    """The text without what it asks of a field."""
    return " ".join(token for token, term in _terms(text) if field_of(term) != field)


def _opposite(clause: str) -> str:
    return clause[1:] if clause.startswith("-") else f"-{clause}"


def _terms(text: str) -> list[tuple[str, Term]]:
    """The typed tokens that mean something, each with its meaning."""
    tokens = map(_closed, _TOKEN.findall(_UNSAFE.sub("\ufffd", text)))
    return [(token, term) for token in tokens if (term := _term(token)) is not None]


def _closed(token: str) -> str:
    """The token with its quote closed, so that what is put behind it stands outside."""
    return token + '"' if token.count('"') % 2 else token


def _term(token: str) -> Term | None:
    found = _PARTS.fullmatch(token)
    assert found is not None, "the last group takes anything"
    negated = bool(found["minus"])
    field, typed = (found["field"] or "").lower(), found["value"]
    value = _unquoted(typed)
    if field == "year" and (years := _years(value)):
        return replace(years, negated=negated)
    if field == "date" and (dates := _dates(value)):
        return replace(dates, negated=negated)
    if field == "has" and value.lower() in HAS:
        return Clause(field, value.lower(), negated)
    if field in _FIELDS and not value.strip():
        return None  # still being typed
    if field in _STANDINGS and fact_key(value):
        return Clause(field, fact_key(value), negated)
    if field in _FIELDS and field not in ("year", "date", "has", *_STANDINGS):
        return Clause(field, value, negated)
    if field:
        typed = value = f"{found['field']}:{value}"
    if not any(character.isalnum() for character in value):
        return None  # a lone quote or dash: nothing that could be searched
    return Text(value, phrase=typed.startswith('"'), negated=negated)


def _unquoted(typed: str) -> str:
    return typed[1:-1].replace('""', '"') if typed.startswith('"') else typed


def _years(value: str) -> Years | None:
    found = _YEARS.fullmatch(value)
    if not found or not (found["first"] or found["last"]):
        return None
    first, last = (int(found[name]) if found[name] else None for name in ("first", "last"))
    if not found["range"]:
        return Years(first, first) if last is None else None
    return Years(first, last)


def _dates(value: str) -> Dates | None:
    """The span that a text means; None where it is none. A month or a year counts from its first to its last day."""
    found = _DATES.fullmatch(value)
    if not found or not value.strip("."):
        return None
    with suppress(ValueError):
        if found["bound"]:
            first, last = _days(found["bound"])
            return {
                ">": lambda: Dates(str(last + timedelta(days=1)), None),
                ">=": lambda: Dates(str(first), None),
                "<": lambda: Dates(None, str(first - timedelta(days=1))),
                "<=": lambda: Dates(None, str(last)),
            }[found["sign"]]()
        if not found["range"]:
            first, last = _days(value)
            return Dates(str(first), str(last))
        opened = str(_days(found["first"])[0]) if found["first"] else None
        return Dates(opened, str(_days(found["last"])[1]) if found["last"] else None)
    return None  # the thirty-first of February


def _days(text: str) -> tuple[date, date]:
    """The first and the last day of a day, month or year."""
    year, month, day = ([int(part) for part in text.split("-")] + [0, 0])[:3]
    first = date(year, month or 1, day or 1)
    if day:
        return first, first
    last_month = month or 12
    return first, date(year, last_month, monthrange(year, last_month)[1])


def _any_sentence(group: tuple[Term, ...]) -> str:
    """`year 1971 or 2007`: what is the same in all is said once."""
    said, before = [], ""
    for term in group:
        opening, value = _opening_and_value(term)
        said.append(value if opening == before else f"{opening} {value}")
        before = opening
    return " or ".join(said)


def _sentence(term: Term) -> str:
    return " ".join(_opening_and_value(term))


def _opening_and_value(term: Term) -> tuple[str, str]:
    if isinstance(term, Clause) and term.field == "has":
        return "without" if term.negated else "with", _HAS_WORDS[term.value]
    prefix = "not " if term.negated else ""
    if isinstance(term, Clause) and term.field in _STANDINGS:
        return prefix + _FIELDS[term.field][1], term.value
    if isinstance(term, Text):
        return f"{prefix}text", f"“{term.words}”"
    if isinstance(term, Years):
        opening, years = _years_sentence(term)
        return prefix + opening, years
    if isinstance(term, Dates):
        return f"{prefix}under way", _dates_sentence(term)
    return prefix + _FIELDS[term.field][1], f"“{term.value}”"


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
