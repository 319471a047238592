"""Finds the craft and flights that a text speaks of: by number, by kind of craft, by a word that stands for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from soyuz_gui.catalogue import designations
from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract import rules

_INDEFINITE = re.compile(
    r"\b(?:an?|one of the|another|other|any|each|every|some|two|three|no|all|most|many|several)\s+"
    r"(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)


# A "descent module" is a part of a craft, "the Spektr module" one of a station.
_MODULE = re.compile(
    r"(?:(?:descent|service|orbital|command|re-?entry|crew|instrument|landing|living)|(?P<name>[A-Z]\w+))\s+$"
)


class Reference(StrEnum):
    """How a text points to a craft."""

    NAMED = "named"
    GENERIC = "generic"
    PRONOUN = "pronoun"
    CREW = "crew"  # "the trio": the people aboard stand for the craft
    RIDERS = "riders"  # "two cosmonauts": people without a name, who ride some craft
    OTHER = "other"  # a craft that carries no crew of ours


@dataclass(frozen=True, slots=True)
class FoundCraft:
    """One mention of a craft. `designation` is canonical for named ones; `definite` tells "the" from "a"."""

    span: Span
    reference: Reference
    designation: str = ""
    kind: CraftKind | None = None
    definite: bool = True
    soyuz: bool = False
    name: Span | None = None  # the designation without the noun behind it, where there is one

    @property
    def bare(self) -> Span:
        """The words that name the flight and nothing else."""
        return self.name or self.span


class CraftFinder:
    """Finds craft by the words of `craft.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "craft")
        flights = words["flights"]
        self._titles = re.compile(rf"(?<!\w){rules.either(flights['names'])}(?!\w)")
        self._no_flight = re.compile(rf"\s*%|\s+{rules.either(flights['no_flight_before'])}(?!\w)", re.IGNORECASE)
        self._others = re.compile(
            rf"(?<![\w-]){rules.either([*words['others']['words'], *words['rivals']['words']])}(?![\w-])"
        )
        self._operators = re.compile(rf"(?<![\w-]){rules.either(words['others']['operators'])}\s+$")
        self._programmes = {
            prefix: re.compile(rf"(?<![\w-]){rules.either(names)}(?![\w-])")
            for prefix, names in words["programmes"].items()
        }
        generic = words["generic"]
        self._generic = re.compile(
            rf"(?<![\w-])(?:(?P<soyuz>Soyuz|Soyouz|Sojus)(?:\s+{rules.either(generic['nouns'])})?|{rules.either(generic['nouns'])})(?![\w-])"
        )
        self._noun = re.compile(rf"[ \u00a0]{rules.either(generic['nouns'])}(?![\w-])")
        self._pronouns = re.compile(rf"(?<![\w-]){rules.either(generic['pronouns'])}(?![\w-])")
        self._crews = re.compile(rf"(?<![\w-]){rules.either(generic['crews'])}(?![\w-])")
        self._riders = re.compile(rf"(?<![\w-]){rules.either(generic['people'])}(?![\w-])(?!\s+[{rules.UPPER}])")

    def find(self, text: str, taken: list[Span]) -> list[FoundCraft]:
        """All mentions of craft in order; none overlaps another or a `taken` span (the names of launch vehicles)."""
        kept: list[FoundCraft] = []
        for stage in (self._find_named, self._find_others, self._find_generic, self._find_pronouns):
            spans = [*taken, *(craft.span for craft in kept)]
            occupied = _Occupied(spans)
            kept += [craft for craft in stage(text) if not occupied.meets(craft.span)]
            if stage == self._find_named:
                kept = [self._with_noun(text, craft) for craft in kept]
                kept += self._find_own(text, kept)
        return sorted(kept, key=lambda craft: craft.span)

    def _find_named(self, text: str) -> Iterator[FoundCraft]:
        for span, designation in designations.find(text):
            if not (designation.split()[-1].isdigit() and self._no_flight.match(text, span.end)):
                kind = designations.craft_kind(designation)
                yield FoundCraft(span, Reference.NAMED, designation, kind, soyuz=designation.startswith("Soyuz"))
        for match in self._titles.finditer(text):
            yield FoundCraft(Span(match.start(), match.end()), Reference.NAMED, match[0], CraftKind.CREWED)

    def _with_noun(self, text: str, craft: FoundCraft) -> FoundCraft:
        """The designation with the noun behind it: "Soyuz MS-27 spacecraft" is one mention."""
        noun = self._noun.match(text, craft.span.end)
        return replace(craft, span=Span(craft.span.start, noun.end()), name=craft.span) if noun else craft

    def _find_own(self, text: str, named: list[FoundCraft]) -> list[FoundCraft]:
        """The words for the craft of the one programme whose crewed flights the article names: "the shuttle"."""
        crewed = [craft for craft in named if craft.kind is CraftKind.CREWED]
        for prefix, pattern in self._programmes.items():
            if crewed and all(craft.designation.startswith(prefix) for craft in crewed):
                occupied = _Occupied([craft.span for craft in named])
                spans = (Span(*match.span()) for match in pattern.finditer(text))
                return [FoundCraft(span, Reference.GENERIC) for span in spans if not occupied.meets(span)]
        return []

    def _find_others(self, text: str) -> Iterator[FoundCraft]:
        for match in self._others.finditer(text):
            if match[0] == "module" and (part := _MODULE.search(text[max(0, match.start() - 30) : match.start()])):
                if not part["name"]:
                    continue
                yield FoundCraft(Span(match.start() - len(part[0]), match.end()), Reference.OTHER)
            else:
                yield FoundCraft(Span(match.start(), match.end()), Reference.OTHER)

    def _find_generic(self, text: str) -> Iterator[FoundCraft]:
        for match in self._generic.finditer(text):
            before = text[max(0, match.start() - 40) : match.start()]
            reference = Reference.OTHER if self._operators.search(before) and not match["soyuz"] else Reference.GENERIC
            yield FoundCraft(
                Span(match.start(), match.end()),
                reference,
                definite=not _INDEFINITE.search(before),
                soyuz=bool(match["soyuz"]),
            )

    def _find_pronouns(self, text: str) -> Iterator[FoundCraft]:
        for match in self._crews.finditer(text):
            yield FoundCraft(Span(match.start(), match.end()), Reference.CREW)
        for match in self._pronouns.finditer(text):
            yield FoundCraft(Span(match.start(), match.end()), Reference.PRONOUN)
        for match in self._riders.finditer(text):
            yield FoundCraft(Span(match.start(), match.end()), Reference.RIDERS)


class _Occupied:
    """Which characters are taken; articles are short, so a set is the simplest thing that is fast."""

    def __init__(self, spans: list[Span]) -> None:
        self._taken = {position for span in spans for position in range(span.start, span.end)}

    def meets(self, span: Span) -> bool:
        return not self._taken.isdisjoint(range(span.start, span.end))
