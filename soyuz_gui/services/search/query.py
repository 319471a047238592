"""The search language: typed text to a parsed query, and back to text with parts added and taken out.

    crew:kononenko year:2018..2023 (incident:leak or "soft landing") -delay

Every word must be found, and one of the values given for each field; a leading `-`, or `not`, excludes; `or` binds
weaker than what stands side by side, and brackets bind. Nothing is an error: what is no clause is searched
literally, so that `MS-11`, `R-7`, `15:44` or `O'Hara` need no care. `doubts` tells what was not understood.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from soyuz_gui.domain.queries import Clause, Either, Query, Term, Text, field_of
from soyuz_gui.saying import joined, known, said
from soyuz_gui.services.search.fields import FIELDS, KEPT, PARTS, QUOTED, RULES, read, unquoted
from soyuz_gui.services.search.sentences import AND, OR, describe, sentence
from soyuz_gui.services.search.vocabularies import HAS, WORDS, advice, finds_nothing

__all__ = [
    "FIELDS", "HAS", "RULES", "QueryPart", "add_clause", "clause_text", "describe", "doubts", "has_clause", "parse",
    "parts", "remove_clause", "without_field",
]  # fmt: skip

_MEANT = {
    "person": "crew", "people": "crew", "astronaut": "crew", "cosmonaut": "crew", "name": "crew", "flight": "mission",
    "spacecraft": "mission", "rocket": "vehicle", "launcher": "vehicle", "country": "nationality",
    "launched": "date", "place": "site", "cosmodrome": "site", "article": "source", "publisher": "source",
    "file": "source", "title": "source", "conflict": "has", "contested": "disputed",
}  # fmt: skip
_TOKEN = re.compile(rf'-?\(|-?(?:[^\s":]+:)?{QUOTED}|[^\s"]+')
_OPENING = re.compile(r"-?\(")
_UNSAFE = re.compile("[\0\ud800-\udfff]")
_OPERATORS = ("and", "or", "not")
_DEEPEST = 20  # nobody types more brackets into each other, and each costs a call

Read = tuple[str, Term]
"""A term, with the text that means it."""


@dataclass(frozen=True, slots=True)
class QueryPart:
    """One term of a typed query as a sentence, and the text that remains when it is taken out.

    `joint` is the word between it and the part before: “and”, or “or” where both speak of one field.
    """

    text: str
    sentence: str
    joint: str = AND


@lru_cache(maxsize=512)  # a list of filters asks for the same few texts whenever it is painted
def parse(text: str) -> Query:
    """The query that a text means. Never fails."""
    return Query(tuple(term for _, term in _terms(text)))


def doubts(text: str) -> tuple[str, ...]:
    """What of a typed text is not taken as it looks, in plain sentences that say what to do."""
    tokens = list(_tokens(text))
    found = []
    for token in tokens:
        parts = PARTS.fullmatch(token)
        if parts and parts["field"] and _value_of(parts["value"]):
            found += _doubt(token, parts["field"].lower(), _value_of(parts["value"]))
    for before, token, after in zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False):
        word = token.lower()
        is_left_alone = word in _OPERATORS and (not after or after == ")" or after.lower() in ("and", "or"))
        if is_left_alone or (word in ("and", "or") and (not before or _OPENING.fullmatch(before))):
            found.append(
                said("“{token}” has nothing to join or to rule out; in quotes it is searched as text.", token=token)
            )
    if sum(map(bool, map(_OPENING.fullmatch, tokens))) > tokens.count(")"):
        found.append(said("A bracket is not closed; it is taken to end with the search."))
    if text.count('"') % 2:
        found.append(said("A quote is not closed; it is taken to end with the search."))
    return tuple(dict.fromkeys(found))


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
            made.append(QueryPart(remaining, sentence(term), OR if place else AND))
    return tuple(made)


def clause_text(field: str, value: str) -> str:
    """The text of a clause, quoted where it must be."""
    plain = re.fullmatch(r'[^\s"()]+', value)
    return f"{field}:{value}" if plain else f'{field}:"{value.replace(chr(34), chr(34) * 2)}"'


def add_clause(text: str, clause: str) -> str:
    """The text with a clause added at its end; its opposite is taken out, and it is never there twice."""
    kept = remove_clause(remove_clause(text, clause), _opposite(clause))
    return f"{kept} {clause}".strip()


def remove_clause(text: str, clause: str) -> str:
    """The text without a clause, however it was typed there; what stands in brackets is left as it is."""
    unwanted = parse(clause).terms
    return " ".join(token for token, term in _terms(text) if term not in unwanted)


def has_clause(text: str, clause: str) -> bool:
    """True where a clause, however it was typed, is part of the text."""
    return set(parse(clause).terms) <= set(parse(text).terms)


def without_field(text: str, field: str) -> str:
    """The text without what it asks of a field."""
    return " ".join(token for token, term in _terms(text) if field_of(term) != field)


def _value_of(typed: str) -> str:
    """What is searched in a field; nothing for an address on the web."""
    value = unquoted(typed).strip()
    return "" if value.startswith("//") else value


def _doubt(token: str, field: str, value: str) -> list[str]:
    """What is to be said of a clause that is none, or that can find nothing."""
    term = read(token)
    if isinstance(term, Clause) and finds_nothing(term):
        return [joined((said("Nothing can be found by “{token}”:", token=token), advice(field, term.words)))]
    if not isinstance(term, Text):
        return []
    if field in WORDS:
        return [joined((said("“{token}” is searched as text:", token=token), advice(field, value)))]
    return [_of_no_value(token, field) if field in KEPT else _of_no_field(token, field)]


def _of_no_value(token: str, field: str) -> str:
    return said(
        "“{token}” is searched as text: {field}: takes {values}.",
        token=token,
        field=field,
        values=known(KEPT[field][0]),
    )


def _of_no_field(token: str, field: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - seldom needed, and it delays the first rows

    within = [name for name in KEPT if name in field]
    near = [_MEANT[field]] if field in _MEANT else within or get_close_matches(field, KEPT, 1)
    hint = said("There are: {names}.", names=", ".join(f"{name}:" for name in KEPT))
    if near:
        hint = said("Did you mean {name}:?", name=near[0])
    return joined(
        (said("There is no field “{field}:”; “{token}” is searched as text.", field=field, token=token), hint)
    )


def _opposite(clause: str) -> str:
    return clause[1:] if clause.startswith("-") else f"-{clause}"


def _terms(text: str) -> list[Read]:
    """The terms that mean something, each with its text. Where there is nothing to join, “and” and “or” are words."""
    tokens = list(_tokens(text))
    if all(token.lower() in _OPERATORS for token in tokens):
        return [(f'"{token}"', Text(token, phrase=True)) for token in tokens]
    return _Reader(tokens).all()


def _tokens(text: str) -> Iterator[str]:
    """Words, phrases and clauses with their quotes closed, and the brackets around them.

    A bracket opens in front of a term and closes behind one; a pair within a word belongs to the word. One that closes
    nothing is left out.
    """
    depth = 0
    for token in _TOKEN.findall(_UNSAFE.sub("\ufffd", text)):
        if _OPENING.fullmatch(token):
            depth += 1
            yield token
            continue
        ending = min(len(token) - len(token.rstrip(")")), max(token.count(")") - token.count("("), 0))
        term = token[: len(token) - ending]
        closing = min(ending, depth)
        depth -= closing
        if term:
            yield term + '"' if term.count('"') % 2 else term  # what is put behind it stands outside
        yield from ")" * closing


class _Reader:
    """Reads tokens from the left to the right; whatever is left out or out of place changes nothing."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens, self._place = tokens, 0

    def all(self) -> list[Read]:
        """The terms of the whole text."""
        return self._either(0)

    def _either(self, depth: int) -> list[Read]:
        """Branches with `or` between them, up to a closing bracket or the end; one branch is its terms."""
        branches = [self._side_by_side(depth)]
        while self._next() == "or":
            self._place += 1
            branches.append(self._side_by_side(depth))
        branches = [branch for branch in branches if branch]
        if len(branches) < 2:
            return branches[0] if branches else []
        text = " or ".join(" ".join(token for token, _ in branch) for branch in branches)
        queries = tuple(Query(tuple(term for _, term in branch)) for branch in branches)
        return [(f"({text})", Either(queries))]

    def _side_by_side(self, depth: int) -> list[Read]:
        """The terms of a branch."""
        found: list[Read] = []
        is_negated = False
        while (token := self._next()) not in ("", "or") and not (token == ")" and depth):
            self._place += 1
            if token == "not":
                is_negated = not is_negated
            elif token != "and":
                terms = self._unit(self._tokens[self._place - 1], depth)
                found += _negated(terms) if is_negated else terms
                is_negated = False
        return found

    def _unit(self, token: str, depth: int) -> list[Read]:
        """A bracket with all that is in it, or a single term; brackets too deep are passed over."""
        if not _OPENING.fullmatch(token):
            term = read(token)
            return [] if term is None else [(token, term)]
        if depth >= _DEEPEST:
            return []
        terms = self._either(depth + 1)
        if self._next() == ")":
            self._place += 1
        return _negated(terms) if token.startswith("-") else terms

    def _next(self) -> str:
        """The token that comes next, operators in small letters; empty at the end."""
        return self._tokens[self._place].lower() if self._place < len(self._tokens) else ""


def _negated(terms: list[Read]) -> list[Read]:
    """What rules out all these terms together."""
    if not terms:
        return []
    if len(terms) == 1 and not (isinstance(terms[0][1], Either) and terms[0][1].negated):
        ((text, term),) = terms
        return [(_opposite(text), replace(term, negated=not term.negated))]
    text = " ".join(token for token, _ in terms)
    return [(f"-({text})", Either((Query(tuple(term for _, term in terms)),), negated=True))]
