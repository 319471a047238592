"""Reads what stands around a name: role, agency, nationality and age, before it and behind it."""

import re
from dataclasses import dataclass
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract import rules

_AGES = range(18, 96)
_REACH = 120  # characters before a name that may hold its modifiers
_POSTS = re.compile(r"\s(?:aboard|on|from|at|of)\s")
_ASIDES = 4  # appositions and brackets behind a name that are read


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


class ModifierReader:
    """Reads the modifiers of names by the words of `names.toml`."""

    def __init__(self, words: dict[str, Any]) -> None:
        self.nationalities = {w: country for country, adjectives in words["nationalities"].items() for w in adjectives}
        self.agencies = {alias: name for name, aliases in words["agencies"].items() for alias in aliases}
        self._countries = {
            name: words["countries"]["canonical"].get(name, name) for name in words["countries"]["names"]
        }
        roles = words["roles"]
        nationality, agency = rules.either(self.nationalities), rules.either(self.agencies)
        traveller, official = rules.either(roles["travellers"]), rules.either(roles["officials"])
        self.country = rules.either(self._countries)
        no_person = rules.either(words["not_people"]["things"])
        self._traveller = re.compile(rf"\b{traveller}s?\b", re.IGNORECASE)
        self._plural = re.compile(rf"\b{traveller}s\b|\b{nationality}s\b|\bcrewmates\b", re.IGNORECASE)
        self._official = re.compile(rf"\b{official}s?\b", re.IGNORECASE)
        piece = (
            rf"(?:{nationality}s?|(?:(?:of|from)[ ]+(?:the[ ]+)?)?(?:{agency})(?:['’]s?)?|{traveller}s?|{official}s?"
            rf"|{rules.either(roles['fillers'])}|\d\d-year-old|[Tt]he|an?|{self.country}['’]s)"
        )
        self._chain = rules.caseless(rf"(?<![\w-])(?:{piece}[ \u00a0\n]+)*{piece}[ \u00a0\n]*$")
        self._chain_ends = frozenset(
            word.split()[-1].lower()
            for group in (self.nationalities, self.agencies, self._countries, *roles.values(), ("the", "a", "an"))
            for word in group
        )
        self._posted = rules.caseless(
            rf"(?:{piece}\s+)*(?:{traveller})s?\s+(?:aboard|on|from|at|of)\s[^,.;]{{2,60}},\s*$"
        )
        ordinal = rules.either(roles["firsts"])
        self._first_before = re.compile(rf"(?:(?:{self.country})['’]s|[Tt]he)\s+{ordinal}\s+[^,.;:]{{2,60}},\s*$")
        self._first_in_space = re.compile(rf"\b{ordinal}\b[^,.;:]{{0,40}}?\b{rules.either(roles['first_at'])}\b")
        self._agency_behind = re.compile(
            rf"\s*(?:,\s*)?(?:of|from|with|for)\s+(?:the\s+)?(?P<a>{agency})(?![\w])|\s*\((?P<b>{agency})\)"
            rf"|,\s+(?P<c>{agency})(?=[,.;)])"
        )
        self._country_behind = re.compile(
            rf"\s+(?:of|from)\s+(?:the\s+)?(?P<a>{self.country})(?![\w])|\s*\((?P<b>{self.country})\)"
        )
        self._role_behind = re.compile(
            rf"\s*(?:\([^)]{{0,30}}\))?\s*,\s+(?:(?i:{piece})\s+)*?(?i:{traveller})s?(?=\s*[,.;:)]|\s+and\b|\s*$)"
        )
        self._apposition = re.compile(
            r",\s+(?:(?:also|both|now|once)\s+)?(?P<words>(?:an?|the|his|her|their|one\s+of)\s[^,.;:()\n]{2,80})"
        )
        self._predicate = re.compile(
            r"\s+(?:is|was|(?:will\s+|has\s+|had\s+)?become|became|becomes|remains|will\s+be|had\s+been)\s+"
            r"(?:now\s+|also\s+)?(?P<words>(?:the|an?|only)\s[^,.;:()\n]{2,80})"
        )
        self._next_name = re.compile(rf"(?:(?i:{piece})\s+)+[{rules.UPPER}][\w’'-]*\s+[{rules.UPPER}]")
        self._bracket = re.compile(r"\s*\([^()\n]{1,60}\)")
        self._clause = re.compile(r"\s+(?:who|which|that|whose|while|and)\b")
        self._official_behind = re.compile(
            rf"\s*(?:\([^)]{{0,30}}\))?\s*,\s+(?:the\s+|an?\s+)?(?:[\w'’.-]+\s+){{0,4}}?({official})\b", re.IGNORECASE
        )
        self._nationality = re.compile(rf"\b({nationality})s?\b(?!['’]?s?[\s-]+(?:\w+\s+)?{no_person})")
        self._country_possessive = re.compile(rf"({self.country})['’]s?\s+(?!{no_person})")
        self._country_from = re.compile(rf"\b(?:from|of)\s+(?:the\s+|independent\s+)?({self.country})(?!\w)")
        self._agency = re.compile(rf"(?<![\w])({agency})(?![\w])")
        self._age_behind = re.compile(
            r"\s*\((?:aged?\s+)?(\d\d)(?:[ -]years?[ -]old|\s+years)?\)"
            r"|,\s+(?:aged?\s+)?(\d\d)(?:\s+years?\s+old)?(?=\s*[,.;)\]\n]|\s+and\b|$)"
            r"|,\s+who\s+(?:is|was|turns|turned|has\s+turned|had\s+just\s+turned|will\s+turn)\s+(\d\d)\b(?!-)"
            r"|\s+(?:is|was|turned)\s+(\d\d)(?:\s+years\s+old)?(?=\s*[,.;]|\s+and\b|\s+on\b|\s+at\b)"
            r"|,\s+at\s+(\d\d)(?=,)"
            r"|[^.;:]{0,80}?\bdied\b[^.;:]{0,60}?\s(?:at|aged)\s+(?:the\s+age\s+of\s+)?(\d\d)(?=\s*[,.;]|$)"
        )
        self._age_within = re.compile(r"(\d\d)-year-old|\b(?:aged|of)\s+(\d\d)$")

    def read(self, text: str, span: Span) -> Description:
        """The description of a name at a place of a text."""
        start = self._lead_start(text, span)
        description = Description(Span(start, span.end))
        before = text[start : span.start]
        if before:
            self._read_lead(text, Span(start, span.start), description)
        self._read_first(text, span, description)
        posted = self._posted_before(text, span, description)
        self._read_behind(text, span.end, description)
        description.traveller = (
            description.traveller or posted or bool(self._traveller.search(before)) or self._role(text, description)
        )
        description.plural = bool(self._plural.search(before))
        told_official = self._official.search(self._traveller.sub("", before)) or self._official_behind.match(
            text, description.phrase.end
        )
        description.official = bool(told_official) and not description.traveller
        from_behind = description.agency is not None and description.agency.rule.endswith("after")
        description.traveller |= from_behind and not description.official
        return description

    def _role(self, text: str, description: Description) -> bool:
        return bool(self._role_behind.match(text, description.phrase.end))

    def _lead_start(self, text: str, span: Span) -> int:
        """Where the words that modify a name before it begin: "the German astronaut A"."""
        low = max(0, span.start - _REACH)
        region = text[low : span.start]
        last = region.rsplit(maxsplit=1)[-1:] if region[-1:].isspace() else []
        if not last or not self._may_end_chain(last[0].lower()):
            return span.start
        found = self._chain.search(rules.lower(region))
        return low + found.start() if found and found[0].strip() else span.start

    def _may_end_chain(self, word: str) -> bool:
        bare = re.sub(r"['’]s?$", "", word)
        return word.endswith("-old") or bare in self._chain_ends or bare.removesuffix("s") in self._chain_ends

    def _read_lead(self, text: str, lead: Span, description: Description) -> None:
        found = list(self._agency.finditer(text, lead.start, lead.end))
        if found:
            last = found[-1]
            possessive = text[last.end() : last.end() + 1] in ("'", "’")
            rule = f"person.agency.{'possessive' if possessive else 'before'}"
            description.agency = Stated(self.agencies[_plain(last[1])], last[1], Span(*last.span(1)), rule)
        description.nationality = self._nationality_in(text, lead, "before")
        if age := self._age_within.search(text, lead.start, lead.end):
            description.age = _age(age[1], age, "before") if age[1] else None

    def _read_first(self, text: str, span: Span, description: Description) -> None:
        """Reads "Malaysia's first space traveller, A" and "the first Briton in space, A"."""
        low = max(0, description.phrase.start - _REACH)
        if text[low : description.phrase.start].rstrip()[-1:] != ",":
            return
        if found := self._first_before.search(text[low : description.phrase.start]):
            region = Span(low + found.start(), low + found.end())
            description.nationality = description.nationality or self._nationality_in(text, region, "before")
            description.traveller |= description.nationality is not None

    def _posted_before(self, text: str, span: Span, description: Description) -> bool:
        """Reads "NASA astronauts aboard the station, A"; True where it stands there."""
        low = max(0, span.start - _REACH)
        if text[low : span.start].rstrip()[-1:] != ",":
            return False
        region = rules.lower(text[low : span.start])
        found = self._posted.search(region) if _POSTS.search(region) else None
        if found and description.agency is None:
            self_agency = self._agency.search(text, low + found.start(), low + found.end())
            if self_agency:
                description.agency = Stated(
                    self.agencies[_plain(self_agency[1])],
                    self_agency[1],
                    Span(*self_agency.span(1)),
                    "person.agency.before",
                )
        return bool(found)

    def _read_behind(self, text: str, end: int, description: Description) -> None:
        """Reads the brackets and appositions behind a name one after the other, then a predicate."""
        for _ in range(_ASIDES):
            reached = self._read_aside(text, end, description)
            if reached == end:
                break
            end = reached
        description.phrase = Span(description.phrase.start, max(description.phrase.end, end))
        if found := self._predicate.match(text, end):
            self._read_words(text, self._cut(text, Span(*found.span("words"))), description, "predicate")

    def _read_aside(self, text: str, end: int, description: Description) -> int:
        if found := self._age_behind.match(text, end):
            years = next(group for group in found.groups() if group)
            description.age = description.age or _age(years, found, "after")
            return end if found[6] or found[4] else found.end()
        if found := self._agency_behind.match(text, end):
            if description.agency is None or not description.agency.rule.endswith("after"):
                group = found.lastgroup or "a"
                value = self.agencies[_plain(found[group])]
                description.agency = Stated(value, found[group], Span(*found.span(group)), "person.agency.after")
            return found.end()
        if found := self._country_behind.match(text, end):
            group = found.lastgroup or "a"
            if description.nationality is None:
                value, where = self._countries[_plain(found[group])], Span(*found.span(group))
                description.nationality = Stated(value, found[group], where, "person.nationality.after")
            return found.end()
        if found := self._bracket.match(text, end):
            return found.end()
        return self._read_apposition(text, end, description)

    def _read_apposition(self, text: str, end: int, description: Description) -> int:
        found = self._apposition.match(text, end)
        if not found or self._next_name.match(text, found.start("words")):
            return end
        words = self._cut(text, Span(*found.span("words")))
        self._read_words(text, words, description, "apposition")
        return found.end() if text[found.end() : found.end() + 1] == "," else end

    def _cut(self, text: str, words: Span) -> Span:
        """The words up to a clause of their own: "the Soviet cosmonaut | who …"."""
        found = self._clause.search(text, words.start, words.end)
        return Span(words.start, found.start()) if found else words

    def _read_words(self, text: str, words: Span, description: Description, rule: str) -> None:
        description.nationality = description.nationality or self._nationality_in(text, words, rule)
        role = self._traveller.search(text, words.start, words.end)
        if role and description.agency is None and (found := self._agency.search(text, words.start, words.end)):
            value = self.agencies[_plain(found[1])]
            description.agency = Stated(value, found[1], Span(*found.span(1)), f"person.agency.{rule}")
        if description.age is None and (age := self._age_within.search(text, words.start, words.end)):
            description.age = _age(age[1] or age[2], age, rule)
        first = self._first_in_space.search(text, words.start, words.end)
        description.traveller |= bool(first) or (bool(role) and rule == "apposition")

    def _nationality_in(self, text: str, region: Span, rule: str) -> Stated | None:
        adjective = self._nationality.search(text, region.start, region.end)
        if adjective:
            value = self.nationalities[_plain(adjective[1])]
            return Stated(value, adjective[1], Span(*adjective.span(1)), f"person.nationality.{rule}")
        patterns = [self._country_possessive] if rule == "before" else [self._country_possessive, self._country_from]
        for pattern in patterns:
            if found := pattern.search(text, region.start, region.end):
                value = self._countries[_plain(found[1])]
                return Stated(value, found[1], Span(*found.span(1)), f"person.nationality.{rule}")
        return None


def _age(years: str, found: re.Match[str], rule: str) -> Stated | None:
    if int(years) not in _AGES:
        return None
    words = found[0].strip(" ,()\n") if len(found[0]) < 30 else years
    start = found.start() + found[0].rindex(words)
    return Stated(years, words, Span(start, start + len(words)), f"person.age.{rule}")


def _plain(words: str) -> str:
    return re.sub(r"\s+", " ", words)
