"""The fields of the search language, and what one typed word, phrase or clause means."""

import re
from calendar import monthrange
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta

from soyuz_gui.domain.coverage import FACT_KEYS, Standing, fact_key
from soyuz_gui.domain.queries import EXACTLY, Clause, Dates, Term, Text, Years
from soyuz_gui.services.search.vocabularies import HAS, INCIDENTS, WORDS, listed

# field → what it keeps, and the words that describe a clause of it
KEPT: dict[str, tuple[str, str]] = {
    "crew": ("a crew member's name, in any spelling", "crew"),
    "mission": ("the flight's designation", "mission"),
    "site": ("launch site", "launch site"),
    "vehicle": ("launch vehicle", "vehicle"),
    "year": ("year of the launch or the incident: 2018, 2018..2023, 2018.., ..2023", "year"),
    "date": (
        "what was under way then: 2018-06, 2018-06-12..2019-01, >2018-06, <=2019; flights from launch to landing",
        "date",
    ),
    "outcome": (f"how the flight ended: {listed(WORDS['outcome'])}", "outcome"),
    "incident": (f"an incident's kind or name: {listed(INCIDENTS)}", "incident"),
    "agency": ("a crew member's space agency", "agency"),
    "nationality": ("a crew member's country", "nationality"),
    "kind": ("crewed, uncrewed, probe; or the incident's kind", "kind"),
    "review": (f"what you made of a fact: {listed(WORDS['review'])}", "review"),
    "source": ("name, title, publisher, author or path of an article", "source"),
    "confirmed": (f"a fact that independent sources agree on: {listed(FACT_KEYS)}", "confirmed"),
    "decided": ("a fact that you confirmed, added or chose among contradicting ones", "decided"),
    "single": ("a fact that rests on one source", "single-source"),
    "disputed": ("a fact that the sources contradict each other on", "disputed"),
    "missing": ("a fact that no article tells; “anything” stands for any of them", "missing"),
    "has": ("incident, conflict, crew; mention also lists people who are on no flight", "with"),
}
STANDINGS = tuple(standing.value for standing in Standing)
RULES = (
    "Every word must be found; a phrase goes in quotes, a leading minus or “not” rules out. Of several values of one "
    "field one must fit; different fields must all fit. “or” and brackets make other choices: (crew:hague or leak). "
    "A value behind “=” is the whole value: vehicle:=Soyuz is no Soyuz-FG."
)
FIELDS: tuple[tuple[str, str], ...] = tuple((name, help_text) for name, (help_text, _) in KEPT.items())

QUOTED = r'"(?:[^"]|"")*(?:"|$)'
PARTS = re.compile(rf"(?P<minus>-?)(?:(?P<field>[a-z]+):)?(?P<value>{QUOTED}|.*)", re.DOTALL | re.IGNORECASE)
_YEARS = re.compile(r"(?P<first>\d{4})?(?P<range>\.\.|-|–)?(?P<last>\d{4})?")
_DAY = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
_DATES = re.compile(rf"(?P<sign>[<>]=?)(?P<bound>{_DAY})|(?P<first>{_DAY})?(?P<range>\.\.)?(?P<last>{_DAY})?")


def read(token: str) -> Term | None:
    """What a word, phrase or clause means; None for what means nothing, or not yet."""
    found = PARTS.fullmatch(token)
    assert found is not None, "the last group takes anything"
    negated = bool(found["minus"])
    field, typed = (found["field"] or "").lower(), found["value"]
    value = unquoted(typed)
    if field == "year" and (years := _years(value)):
        return replace(years, negated=negated)
    if field == "date" and (dates := _dates(value)):
        return replace(dates, negated=negated)
    if field == "has" and value.lower() in HAS:
        return Clause(field, value.lower(), negated)
    if field in KEPT and not value.removeprefix(EXACTLY).strip():
        return None  # still being typed
    if field in STANDINGS and fact_key(value):
        return Clause(field, fact_key(value), negated)
    if field in KEPT and field not in ("year", "date", "has", *STANDINGS):
        return Clause(field, value, negated)
    if field:
        typed = value = f"{found['field']}:{value}"
    if not any(character.isalnum() for character in value):
        return None  # a lone quote or dash: nothing that could be searched
    return Text(value, phrase=typed.startswith('"'), negated=negated)


def unquoted(typed: str) -> str:
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
