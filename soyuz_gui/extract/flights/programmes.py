"""The programmes of crewed flights: whose craft a designation, a word or a ship's name means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_REACH = 40


@dataclass(frozen=True, slots=True)
class FoundShip:
    """The name of a programme's craft in a text; `programme` is empty for one that carries no crew (`freight`), and
    where the words behind it tell of no craft.
    """

    span: Span
    programme: str
    ship: str
    freight: bool


class Programmes:
    """Finds the craft of programmes by the words of `craft.toml`."""

    def __init__(self, words: dict[str, Any]) -> None:
        kinds, nouns = words["kinds"], rules.either(words["generic"]["nouns"])
        self._prefixes = {prefix: name for name, about in words["programmes"].items() for prefix in about["prefixes"]}
        self._never: dict[str, str] = {
            word: name for name, about in words["programmes"].items() for word in about.get("never", [])
        }
        self._patterns: dict[str, Sparse] = {}
        self._contexts: dict[str, re.Pattern[str]] = {}
        self._operators: dict[str, re.Pattern[str]] = {}
        for name, about in words["programmes"].items():
            ships = rules.either(about["ships"]) if "ships" in about else ""
            shapes = [rf"(?P<ship>{ships})"] if ships else []
            if about["words"]:
                named = rf"(?:\s+(?P<named>{ships}))?" if ships else ""
                shapes.insert(0, rules.either(about["words"]) + named)
            if "company" in about:
                does = rules.either(kinds["company_does"])
                shapes += [rf"(?P<company>{about['company']})(?=\s+{does}(?!\w))"]
            if shapes:
                self._patterns[name] = Sparse(rf"(?<![\w-])(?:{'|'.join(shapes)})(?:[ \u00a0]{nouns})?(?![\w-])")
            self._contexts[name] = re.compile(rules.either(about.get("context", [""])))
            if "operators" in about:
                self._operators[name] = re.compile(rf"(?<![\w-]){rules.either(about['operators'])}\s+$")
        self._freight_before = re.compile(rf"(?<![\w-]){rules.patterns(kinds['freight_before'])}\s+$")
        self._no_craft_before = re.compile(rf"(?<![\w-]){rules.either(kinds['no_craft_before'])}\s+$")
        self._freight_behind = re.compile(rf"['’]?s?[\s-]+{rules.either(kinds['freight_behind'])}(?!\w)")
        self._person_behind = re.compile(rf"\s+{rules.either(kinds['person_behind'])}(?!\w)")
        self._no_craft_behind = re.compile(rf"['’]?s?[\s-]+{rules.either(kinds['no_craft_behind'])}(?!\w)")

    def of(self, designation: str) -> str:
        """The programme of a designated flight, empty if unknown."""
        return next((name for prefix, name in self._prefixes.items() if designation.startswith(prefix)), "")

    def operated(self, before: str) -> str:
        """The programme whose craft "capsule" is after these words: "SpaceX's"."""
        return next((name for name, pattern in self._operators.items() if pattern.search(before)), "")

    def barred_by(self, words: str) -> str:
        """The programme whose craft nobody calls so, empty if any may be."""
        return self._never.get(words.lower(), "")

    def find(self, text: str, named: frozenset[str]) -> Iterator[FoundShip]:
        """All craft by the words for them; the programmes of the flights `named` in the text have their ships first."""
        for name in sorted(self._patterns, key=lambda name: name not in named):
            for match in self._patterns[name].finditer(text):
                told = match.groupdict()
                ship = told.get("ship") or told.get("named") or ""
                if told.get("ship") and not (name in named or self._contexts[name].search(text)):
                    continue
                before = text[max(0, match.start() - _REACH) : match.start()]
                if self._no_craft_before.search(before):
                    continue
                freight = bool(self._freight_before.search(before) or self._freight_behind.match(text, match.end()))
                person = self._person_behind.match(text, match.end())
                if person and not ship:
                    continue
                none = freight or person or self._no_craft_behind.match(text, match.end())
                yield FoundShip(Span(*match.span()), "" if none else name, ship, freight)
