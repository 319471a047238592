"""Finds the craft and flights that a text speaks of: by number, by kind of craft, by a word that stands for them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from soyuz_gui.catalogue import designations
from soyuz_gui.domain.facts import CraftKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.flights.programmes import Programmes
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_INDEFINITE = re.compile(
    r"\b(?:an?|one of the|another|other|any|each|every|some|two|three|no|all|most|many|several)\s+"
    r"(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)


_SOYUZ = "Soyuz"
_MOST_PEOPLE = 8  # aboard a space shuttle
_BASE = re.compile(r"(.*?[ -](?:(?:TMA|TM|T|MS)-)?)\d")
_SERIES = re.compile(r"(?:TMA|TM|T|MS)-")
_ANOTHER = r"(?:(?:TMA|TM|T|MS)-)?\d{1,3}(?:-?[A-M])?"
# Not before what makes it a count, or the day of a month: "Soyuz 6 and 19 October".
_OTHER_NUMBERS = re.compile(
    rf"(?:,\s+-?{_ANOTHER}(?=,|\s+(?:and|&)\s)){{0,6}},?\s+(?:and|&)\s+-?{_ANOTHER}"
    r"(?=[.,;:)]|\s*$|\s+(?:and|in|were|was|are|had|have|will|would|both|which|to|as|before|after|with|on|for|from|during"
    r"|flew|met|docked|landed|returned|missions|flights|spacecraft|spaceships|ships|capsules|crews)\b)"
)
_NUMBER = re.compile(_ANOTHER)
_AFTER_NUMBER = re.compile(r"\d,?\s+(?:and|or|&)\s+(?:the\s+|his\s+|her\s+)?$")  # "Soyuz 9 and Soyuz 18 missions"
_JOINT = 12  # characters
# A "descent module" is a part of a craft, "the Spektr module" one of a station.
_MODULE = re.compile(
    r"(?:(?:descent|service|orbital|command|re-?entry|return|crew|instrument|landing|living)|(?P<name>[A-Z]\w+))\s+$"
)


_ROCKET_OF_CRAFT = re.compile(r"\b(?:escape|rescue|abort|braking|landing)\s+$")  # "the escape rocket" is a part


class Reference(StrEnum):
    """How a text points to a craft."""

    NAMED = "named"
    GENERIC = "generic"
    PRONOUN = "pronoun"
    CREW = "crew"  # "the trio": the people aboard stand for the craft
    PROGRAMME = "programme"  # by the name of its programme or ship: "the Crew Dragon", "Discovery"
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
    programme: str = ""
    ship: str = ""  # the name of the ship, where it has one: "Discovery"
    freight: bool = False  # a craft that flies without people
    barred: str = ""  # the programme whose craft are not called so
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
        self._called: dict[str, str] = flights["called"]
        self._titles = Sparse(rf"(?<!\w){rules.either([*flights['names'], *self._called])}(?!\w)")
        self._known_as = [
            (name, Sparse(rules.in_lower_case(rf"(?<!\w){rules.patterns(words)}(?!\w)")))
            for name, words in flights["known_as"].items()
        ]
        people, others = rules.either(flights["no_flight_before_people"]), rules.either(flights["no_flight_before"])
        self._no_flight = re.compile(rf"\s*%|\s+(?:(?P<people>{people})|{others})(?!\w)", re.IGNORECASE)
        self._others = Sparse(
            rf"(?<![\w-])(?:(?P<freight>{rules.either(words['others']['freight'])})|{rules.either(words['others']['words'])})(?![\w-])"
        )
        self._press = re.compile(rf"\s+{rules.either(words['others']['press'])}(?!\w)")
        self._operators = re.compile(rf"(?<![\w-]){rules.either(words['others']['operators'])}\s+$")
        self._programmes = Programmes(words)
        generic = words["generic"]
        no_soyuz = rf"(?!\s+{rules.either(words['soyuz']['not_before'])}(?![\w-]))"
        nouns, soyuz_nouns = rules.either(generic["nouns"]), rules.either([*generic["parts"], *generic["nouns"]])
        self._generic = Sparse(
            rf"(?<![\w-])(?:(?P<soyuz>Soyuz|Soyouz|Sojus){no_soyuz}(?:\s+{soyuz_nouns})?|{nouns})(?![\w-])"
        )
        self._parts = re.compile(rf"\bSoyuz\s+{rules.either(generic['parts'])}$")
        programmes = [word for about in words["programmes"].values() for word in about["words"]]
        noun = rf"(?:{rules.either(programmes)}(?:[ \u00a0]{nouns})?|{nouns})"
        self._noun = re.compile(rf"[”\"»]?[ \u00a0]{noun}(?![\w-])")
        self._pronouns = Sparse(
            rf"(?<![\w-])(?<!\bmade )(?<!\bmake )(?<!\bmakes ){rules.either(generic['pronouns'])}(?![\w-])"
        )
        self._crews = Sparse(rf"(?<![\w-]){rules.either(generic['crews'])}(?![\w-])")
        nations = rules.read(folder, "names")["nationalities"].values()
        several = rules.either([*generic["counted"], *(f"{demonym}s" for told in nations for demonym in told)])
        counted = rf"(?i:{rules.either(generic['counts'])})\s+(?:[\w-]+\s+)?{several}"
        self._riders = Sparse(
            rf"(?<![\w-])(?:{rules.either(generic['people'])}|{counted}(?!,))(?![\w-])(?!\s+[{rules.UPPER}])"
        )

    def find(self, text: str, taken: list[Span]) -> list[FoundCraft]:
        """All mentions of craft in order; none overlaps another or a `taken` span (the names of launch vehicles)."""
        kept: list[FoundCraft] = []
        occupied = _Occupied(taken)
        named = (self._with_noun(text, craft) for craft in self._find_named(text))
        kept = [craft for craft in named if occupied.adds(craft.span)]
        programmes = frozenset(craft.programme for craft in kept)
        for stage in (
            self._find_others(text), self._find_ships(text, programmes), self._find_generic(text),
            self._find_pronouns(text),
        ):  # fmt: skip
            kept += [craft for craft in stage if occupied.adds(craft.span)]
        return sorted(kept, key=lambda craft: craft.span)

    def _is_count(self, text: str, span: Span, designation: str) -> bool:
        """True for a number that counts what follows, "by Soyuz 3 astronauts flew"; nobody counts with a hyphen, and no
        craft carries more than eight.
        """
        number = designation.rsplit(maxsplit=1)[-1]
        if _AFTER_NUMBER.search(text, max(0, span.start - _JOINT), span.start):
            return False
        behind = self._no_flight.match(text, span.end) if number.isdigit() else None
        people = behind is not None and behind["people"] is not None
        return behind is not None and not (people and (int(number) > _MOST_PEOPLE or "-" in span.of(text)))

    def _find_named(self, text: str) -> Iterator[FoundCraft]:
        for span, designation in designations.find(text):
            if not self._is_count(text, span, designation):
                kind = designations.craft_kind(designation)
                programme = self._programmes.of(designation)
                yield FoundCraft(span, Reference.NAMED, designation, kind, programme=programme)
                for number, other in self._coordinated(text, span, designation):
                    yield FoundCraft(number, Reference.NAMED, other, kind, programme=programme)
        titles = ((match, re.sub(r"\s+", " ", match[0])) for match in self._titles.finditer(text))
        called = [(match, self._called.get(title, title)) for match, title in titles]
        known_as = [(match, name) for name, pattern in self._known_as for match in pattern.finditer(rules.lower(text))]
        for match, name in (*called, *known_as):
            span, programme = Span(match.start(), match.end()), self._programmes.of(name)
            yield FoundCraft(span, Reference.NAMED, name, CraftKind.CREWED, programme=programme)

    def _coordinated(self, text: str, span: Span, designation: str) -> Iterator[tuple[Span, str]]:
        """The other numbers of "Soyuz 6 and 19", "STS-41-C, 51-I and 26", "Soyuz T-4 and TM-3", each with the
        designation that it makes.
        """
        base, found = _BASE.match(designation), _OTHER_NUMBERS.match(text, span.end)
        if not base or not found:
            return
        for number in _NUMBER.finditer(text, found.start(), found.end()):
            before = "Soyuz " if _SERIES.match(number[0]) else base[1]
            if other := designations.normalise(f"{before}{number[0]}"):
                yield Span(*number.span()), other

    def _with_noun(self, text: str, craft: FoundCraft) -> FoundCraft:
        """The designation with the noun behind it: "Soyuz MS-27 spacecraft", "Crew-9 Dragon" is one mention."""
        noun = self._noun.match(text, craft.span.end)
        return replace(craft, span=Span(craft.span.start, noun.end()), name=craft.span) if noun else craft

    def _find_ships(self, text: str, named: frozenset[str]) -> Iterator[FoundCraft]:
        for found in self._programmes.find(text, named):
            reference = Reference.PROGRAMME if found.programme else Reference.OTHER
            before = text[max(0, found.span.start - 40) : found.span.start]
            definite = bool(found.ship) or not _INDEFINITE.search(before)
            yield FoundCraft(
                found.span, reference, definite=definite, programme=found.programme, ship=found.ship,
                freight=found.freight,
            )  # fmt: skip

    def _find_others(self, text: str) -> Iterator[FoundCraft]:
        for match in self._others.finditer(text):
            if self._press.match(text, match.end()):
                continue
            if match[0] == "module" and self._parts.search(text, max(0, match.start() - 30), match.end()):
                continue
            if match[0] == "module" and (part := _MODULE.search(text[max(0, match.start() - 30) : match.start()])):
                if not part["name"]:
                    continue
                yield FoundCraft(Span(match.start() - len(part[0]), match.end()), Reference.OTHER)
            else:
                yield FoundCraft(Span(match.start(), match.end()), Reference.OTHER, freight=bool(match["freight"]))

    def _find_generic(self, text: str) -> Iterator[FoundCraft]:
        for match in self._generic.finditer(text):
            before = text[max(0, match.start() - 40) : match.start()]
            if match[0] == "rocket" and _ROCKET_OF_CRAFT.search(before):
                continue
            soyuz, operated = bool(match["soyuz"]), self._programmes.operated(before)
            reference = Reference.GENERIC
            if not soyuz and self._operators.search(before):
                reference = Reference.OTHER
            elif not soyuz and operated:
                reference = Reference.PROGRAMME
            yield FoundCraft(
                Span(match.start(), match.end()),
                reference,
                definite=not _INDEFINITE.search(before),
                programme=_SOYUZ if soyuz else operated,
                barred="" if soyuz else self._programmes.barred_by(match[0]),
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

    def adds(self, span: Span) -> bool:
        """Takes the characters of a span; False where one of them is taken."""
        if not self._taken.isdisjoint(range(span.start, span.end)):
            return False
        self._taken.update(range(span.start, span.end))
        return True
