"""What words say of a person: agency, nationality and age, with the place where they say so."""

import re
from dataclasses import dataclass
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.words import rules

_AGES = range(18, 96)
_LONGEST_WORDING = 30


@dataclass(frozen=True, slots=True)
class Stated:
    """An attribute as the text states it: canonical value, words, evidence, and the rule that read it."""

    value: str
    words: str
    span: Span
    rule: str


@dataclass(slots=True)
class Description:
    """What the words around one name say of its bearer; `phrase` is the name with those words."""

    phrase: Span
    traveller: bool = False
    official: bool = False
    plural: bool = False
    agency: Stated | None = None
    nationality: Stated | None = None
    age: Stated | None = None


class AttributeReader:
    """Finds attributes in stretches of text by the words of `names.toml`; the alternations serve other readers too."""

    def __init__(self, words: dict[str, Any]) -> None:
        roles = words["roles"]
        self.nationalities = {w: country for country, adjectives in words["nationalities"].items() for w in adjectives}
        self.agencies = {alias: name for name, aliases in words["agencies"].items() for alias in aliases}
        self.countries = {name: words["countries"]["canonical"].get(name, name) for name in words["countries"]["names"]}
        self.nationality, self.agency = rules.either(self.nationalities), rules.either(self.agencies)
        self.country = rules.either(self.countries)
        self.traveller, self.official = rules.either(roles["travellers"]), rules.either(roles["officials"])
        self.profession = rf"(?!{rules.either(roles['no_professions'])}\b)[a-z-]*{rules.patterns(roles['professions'])}"
        no_person = rules.either(words["not_people"]["things"])
        self._nationality = re.compile(
            rf"(?<!\w)(?<!Latin )(?<!South )(?<!Central )({self.nationality})s?(?!\w)"
            rf"(?!-born\b|['’]?s?[\s-]+(?:\w+\s+)?{no_person}(?![\w-])(?!\s+(?i:{self.traveller}|{self.official})))"
        )
        fillers, guests = rules.either(roles["fillers"]), rules.either(roles["guests"])
        # "Belarus spaceflight participant A": the country of a traveller, as a noun before another.
        self.attributive = (
            rf"{self.country}(?=[^\S\n]+(?:{fillers}[^\S\n]+)*(?:(?i:{self.traveller})|{guests})(?![\w-]))"
        )
        self._possessive = re.compile(
            rf"(?:({self.country})['’]s?\s+(?!{no_person}(?![\w-]))|(?<!\w)({self.attributive}))"
        )
        self._origin = re.compile(rf"\b(?:from|of|representing)\s+(?:the\s+)?(?:[a-z]+\s+)?({self.country})(?!\w)")
        self._from = re.compile(rf"\bfrom\s+(?:the\s+)?({self.country})(?!\w)")
        self._agency = re.compile(  # not "the first woman to pilot a NASA craft"
            rf"(?<!\w)({self.agency})(?!\w)(?:(?=\s+(?i:{self.traveller}))|(?!\s+{no_person}(?![\w-])))"
        )
        self._age = re.compile(r"\b(\d\d)-year-old|\b(?:aged|of)\s+(\d\d)$")
        self._parts = {
            "agency": re.compile(rf"(?:the\s+)?({self.agency})"),
            "country": re.compile(rf"(?:the\s+)?({self.country})"),
            "nationality": re.compile(rf"(?:an?\s+)?({self.nationality})"),
            "age": re.compile(r"(?:aged?\s+)?(\d\d)(?:\s+years?(?:\s+old)?)?"),
        }

    def agency_in(self, text: str, region: Span, rule: str) -> Stated | None:
        """The last agency of a stretch; one that a bracket tells again counts by its full name."""
        found = [f for f in self._agency.finditer(text, region.start, region.end) if text[f.start() - 1] != "("]
        return self.agency_of(found[-1], 1, rule) if found else None

    def agency_of(self, found: re.Match[str], group: int | str, rule: str) -> Stated:
        """The agency that a group of a match holds."""
        return Stated(
            self.agencies[_plain(found[group])], found[group], Span(*found.span(group)), f"person.agency.{rule}"
        )

    def country_of(self, found: re.Match[str], group: int | str, rule: str) -> Stated:
        """The nationality that a group of a match tells by the name of a country."""
        value = self.countries[_plain(found[group])]
        return Stated(value, found[group], Span(*found.span(group)), f"person.nationality.{rule}")

    def age_of(self, found: re.Match[str], years: str, rule: str) -> Stated | None:
        """The age that a match tells, with its wording where that is short."""
        if int(years) not in _AGES:
            return None
        words = found[0].strip(" ,()\n") if len(found[0]) < _LONGEST_WORDING else years
        start = found.start() + found[0].rindex(words)
        return Stated(years, words, Span(start, start + len(words)), f"person.age.{rule}")

    def age_in(self, text: str, region: Span, rule: str) -> Stated | None:
        """The age in a stretch: "45-year-old", "aged 45" at its end."""
        found = self._age.search(text, region.start, region.end)
        return self.age_of(found, found[1] or found[2], rule) if found else None

    def nationality_in(self, text: str, region: Span, rule: str) -> Stated | None:
        """The nationality in a stretch, by adjective or country; behind a name "from" and "of" tell it too."""
        owner = self._possessive.search(text, region.start, region.end)
        found = self._nationality.search(text, region.start, region.end)
        if found and not (owner and owner.start() <= found.start()):  # "Saudi Arabia's" has a "Saudi" in it
            value = self.nationalities[_plain(found[1])]
            return Stated(value, found[1], Span(*found.span(1)), f"person.nationality.{rule}")
        for pattern in [self._possessive, self._from if rule == "before" else self._origin]:
            if found := pattern.search(text, region.start, region.end):
                return self.country_of(found, found.lastindex or 1, rule)
        return None

    def read_part(self, text: str, part: Span, description: Description, rule: str) -> None:
        """Reads one part of a bracket, which is an attribute and nothing else: "(NASA, 45)"."""
        for kind, pattern in self._parts.items():
            if not (found := pattern.fullmatch(text, part.start, part.end)):
                continue
            match kind:
                case "agency":
                    description.agency = description.agency or self.agency_of(found, 1, rule)
                case "country":
                    description.nationality = description.nationality or self.country_of(found, 1, rule)
                case "nationality":
                    description.nationality = description.nationality or self.nationality_in(text, part, rule)
                case _:
                    description.age = description.age or self.age_of(found, found[1], rule)
            return


def _plain(words: str) -> str:
    return re.sub(r"\s+", " ", words)
