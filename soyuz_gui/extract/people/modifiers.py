"""Reads what stands around a name: role, agency, nationality and age, before it and behind it."""

import re
from dataclasses import replace
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.people.asides import AsideReader
from soyuz_gui.extract.people.attributes import AttributeReader, Description
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_LONGEST_POST = 60  # characters before a name in a table
_REACH = 120  # characters before a name that may hold its modifiers
_POSTS = re.compile(r"\s(?:aboard|on|from|at|of)\s")
_NO_CHAIN = ',;:!?—–"“”'  # characters that stand between no two words which modify one name
_CHAIN_WORDS = "of from the and a an s era year old born"  # that are no names and no roles
_WORD = re.compile(r"\w+")
_INVERTING = (" was ", " is ", " were ", " are ")
_INTRODUCED = re.compile(r"[:(]\s*$")  # "two Russian cosmonauts: Commander A and Flight Engineer B"
_BEFORE_LISTS = re.compile(r"[,:(–—-]\s*$")


class ModifierReader:
    """Reads the modifiers of names by the words of `names.toml`."""

    def __init__(self, words: dict[str, Any]) -> None:
        roles = words["roles"]
        self.attributes = attributes = AttributeReader(words)
        nationality, agency, country = attributes.nationality, attributes.agency, attributes.country
        traveller, official = attributes.traveller, attributes.official
        profession = attributes.profession
        # Atomic: many words are a piece in two ways, and a chain of them must not be read in all combinations.
        piece = (
            rf"(?>(?:(?!{traveller}){profession}[ ]and(?=[ ]{traveller}(?!s))"
            r"|(?:astro|cosmo|taiko)naut[ ]and(?=[ ](?:[\w-]+[ ]){0,2}(?:commander|pilot|engineer|specialist)[ ])"
            rf"|(?:(?:of|from)[ ]+(?:the[ ]+)?)?{agency}(?:[ ]\({agency}\)|['’]s?)?|{country}['’]s?"
            rf"|from[ ](?:the[ ])?{country}|(?:mir|expedition|salyut)[ -]\d{{1,2}}"
            rf"|{nationality}(?:s|-era)?|{traveller}s?|{official}s?|{rules.either(roles['fillers'])}|\d\d-year-old|[Tt]he|an?|{attributes.attributive}"
            rf"|{rules.either(roles['titles'])}\.?|[\w-]+-born|{profession})(?![\w-]))"
        )
        self._traveller = re.compile(rf"\b{traveller}s?\b", re.IGNORECASE)
        # "the Japanese A and B" may be both
        self._plural = re.compile(
            rf"\bthe\s+\w+(?:ese|ench|ish|iss|tch)\s*$|\b{traveller}s\b|\b{nationality}s\b|\b(?:crewmates|companions|colleagues|compatriots|comrades)\b",
            re.IGNORECASE,
        )
        self._official = re.compile(rf"(?<![\w-]){official}s?\b", re.IGNORECASE)
        self._no_official = re.compile(
            rf"(?<![\w-]){rules.either([*roles['travellers'], *roles['no_officials']])}s?\b", re.IGNORECASE
        )
        self._asides = AsideReader(words, attributes, piece)
        self._chain = rules.caseless(rf"(?<![\w-])(?:{piece}[ \u00a0]+)*{piece}[ \u00a0]*\Z")
        self._profession = re.compile(profession)
        self._chain_ends = frozenset(
            word.split()[-1].lower()
            for group in (
                attributes.nationalities, attributes.agencies, attributes.countries, *roles.values(),
                ("the", "a", "an"),
            )
            for word in group
        )  # fmt: skip
        vocabulary = (
            attributes.nationalities, attributes.agencies, attributes.countries, (_CHAIN_WORDS,),
            *(roles[name] for name in ("travellers", "officials", "fillers", "titles", "guests")),
        )  # fmt: skip
        self._chain_words = frozenset(
            word for group in vocabulary for name in group for word in _WORD.findall(name.lower())
        )
        self._professional = re.compile(rf"[a-z]*{rules.patterns(roles['professions'])}")
        self._posted = rules.caseless(
            rf"(?:{piece}\s+)*(?:{traveller})s?\s+(?:aboard|on|from|at|of)\s(?:(?!\band\b)[^,.;]){{2,60}},\s*$"
        )
        self._head = Sparse(
            rules.in_lower_case(rf"(?<![\w-]){rules.patterns(roles['heads'])}\s+(?:{piece}\s+)*{piece}\s*[,:(–—-]\s*$")
        )
        ordinal = rules.either(roles["firsts"])
        self._far_head = Sparse(
            rules.in_lower_case(
                rf"(?<![\w-]){rules.patterns(roles['heads'])}\s+(?:{piece}\s+)*{piece}\s[^,.;:()]{{2,80}}:\s*$"
            )
        )
        noun = r"(?!(?:and|or|with|by|to|from|on|in|at|of|aboard)\b)[\w’'.-]+\s+"
        self._apposed = Sparse(  # not "A from the US, B"
            r"(?<![\w-])(?<!\bfrom )(?<!\bof )(?<!\bin )(?<!\bfor )"
            rf"(?:[Tt]he|[Aa]n?|[Aa]nother|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ne(?:\s+of)?|{country}['’]s)\s+(?:{noun}){{0,6}}?"
            rf"(?:{nationality}|(?i:{traveller})s?)\s*(?:[,:]|\s[–—(-])\s*$"
        )
        self._first_before = re.compile(rf"(?:(?:{country})['’]s|[Tt]he)\s+{ordinal}\s+[^,.;:]{{2,60}},\s*$")
        self._representing = re.compile(
            rf"[Rr]epresenting\s+(?:the\s+)?(?:(?P<agency>{agency})|(?P<country>{country})),\s*$"
        )
        # "the NASA astronauts on the flight are A and B"
        self._inverted = re.compile(
            rf"(?<!\w)(?:{nationality}|{agency}) (?i:{traveller})"
            r"(?:s? (?:was|is|were|are)|s [^,.;:()]{2,60} (?:were|are)) $"
        )
        # the text behind a flag in a table: "Commander Soviet Union Leonid Popov"
        self._flag = re.compile(rf"[ \t|]*(?:[A-Z]\w+[ \t|]+){{0,3}}(?P<country>{country})[ \t|]+")
        # "At 62, A", "Now 77, A", "A 46-year-old colonel in the Air Force, A"
        self._at_age = re.compile(
            r"\b(?:A(?:t|ged)\s+(?:the\s+age\s+of\s+|age\s+)?|(?:Now|Then|Only|Just)\s+)(\d\d),\s*$"
            r"|\bAn?\s+(\d\d)-year-old\s[^,;:()]{2,70},\s*$"
        )

    def read(self, text: str, span: Span) -> Description:
        """The description of a name at a place of a text."""
        start = self._lead_start(text, span)
        description = Description(Span(start, span.end))
        before = text[start : span.start]
        if before:
            self._read_lead(text, Span(start, span.start), description)
        bare = not (description.nationality or description.agency)
        apart = bare and (
            not self._traveller.search(before) or bool(_INTRODUCED.search(text[max(0, start - 3) : start]))
        )
        head = ""
        if bare and (flag := self._flag_before(text, start)):
            description.nationality = self.attributes.country_of(flag, "country", "before")
        elif apart:
            head = self._read_apart(text, Span(start, span.end), description)
        elif bare and text.startswith(", ", start - 2):  # "two Russians, commander A and rookie B"
            head = self._read_head(text, Span(max(0, start - _REACH), start), description)
        self._asides.read(text, span.end, description)
        description.traveller |= bool(self._traveller.search(before + head)) or self._asides.tells_traveller(
            text, description
        )
        description.plural = bool(self._plural.search(before + head))
        told_official = self._official.search(self._no_official.sub("", before)) or self._asides.tells_official(
            text, description
        )
        description.official = bool(told_official) and not description.traveller
        from_behind = description.agency is not None and description.agency.rule.endswith("after")
        description.traveller |= from_behind and not description.official
        return description

    def _flag_before(self, text: str, start: int) -> re.Match[str] | None:
        """The country right before a name, in a line that holds no more but a post."""
        line = text.rfind("\n", max(0, start - _LONGEST_POST), start) + 1
        return self._flag.fullmatch(text, line, start) if line and text[start - 1] in (" ", "|") else None

    def _lead_start(self, text: str, span: Span) -> int:
        """Where the words that modify a name before it begin: "the German astronaut A"."""
        low = max(0, span.start - _REACH)
        region = text[low : span.start]
        last = region.rsplit(maxsplit=1)[-1:] if region[-1:].isspace() else []
        if not last or not self._may_end_chain(last[0].lower()):
            return span.start
        low += 1 + max(map(region.rfind, _NO_CHAIN))
        lowered = rules.lower(text)[low : span.start]
        found = self._chain.search(lowered, self._first_in_chain(lowered))
        return low + found.start() if found and found[0].strip() else span.start

    def _first_in_chain(self, lowered: str) -> int:
        """Where the words at the end of a stretch begin of which each may be a part of a chain."""
        start = len(lowered)
        for word in reversed(list(_WORD.finditer(lowered))):
            known = word[0] in self._chain_words or word[0].removesuffix("s") in self._chain_words
            joined = lowered.startswith("-", word.end())  # "US-born", "bio-engineer"
            if not (known or joined or word[0].isdecimal() or self._professional.fullmatch(word[0])):
                break
            start = word.start()
        return start

    def _may_end_chain(self, word: str) -> bool:
        bare = re.sub(r"['’]s?$", "", word).rstrip(".")
        known = bare in self._chain_ends or bare.removesuffix("s") in self._chain_ends
        return known or word.endswith(("-old", "-born", ")")) or bool(self._profession.fullmatch(bare))

    def _read_lead(self, text: str, lead: Span, description: Description) -> None:
        attributes = self.attributes
        agency = attributes.agency_in(text, lead, "before")
        if agency and text[agency.span.end : agency.span.end + 1] in ("'", "’"):
            agency = replace(agency, rule="person.agency.possessive")
        description.agency = agency
        nation = attributes.nationality_in(text, lead, "before")
        if nation and text[nation.span.end : nation.span.end + 1] in ("'", "’"):
            nation = replace(nation, rule="person.nationality.possessive")
        description.nationality = nation
        description.age = attributes.age_in(text, lead, "before")

    def _read_apart(self, text: str, span: Span, description: Description) -> str:
        """Reads what stands before a name and a comma: "Malaysia's first space traveller, A", "At 62, A"; gives the
        head of a list that tells of all in it: "two Russians, A and B".
        """
        low = max(0, span.start - _REACH)
        before = text[low : span.start]
        attributes = self.attributes
        if before.endswith(_INVERTING) and (found := self._inverted.search(before)):
            region = Span(low + found.start(), low + found.end())
            description.nationality = attributes.nationality_in(text, region, "before")
            description.agency = attributes.agency_in(text, region, "before")
            return region.of(text)
        if not _BEFORE_LISTS.search(before):
            return ""
        places = (text, low, span.start)
        if found := self._first_before.search(*places) or self._apposed.search(*places):
            region = Span(*found.span())
            description.nationality = attributes.nationality_in(text, region, "before")
            description.agency = attributes.agency_in(text, region, "before")
            description.traveller |= description.nationality is not None or description.agency is not None
            if self._plural.search(found[0]) and " of " not in found[0]:
                return found[0]
        if found := self._at_age.search(text, low, span.start):
            description.age = attributes.age_of(found, found[1] or found[2], "before")
        if found := self._representing.search(text, low, span.start):
            if found["agency"]:
                description.agency = attributes.agency_of(found, "agency", "before")
            else:
                description.nationality = attributes.country_of(found, "country", "before")
        return self._read_head(text, Span(low, span.start), description)

    def _read_head(self, text: str, region: Span, description: Description) -> str:
        """Reads the post of somebody ("the commander of the crew, A") or the head of a list, which it gives."""
        attributes = self.attributes
        places = (rules.lower(text), region.start, region.end)
        posts = _POSTS.search(text, region.start, region.end) and self._traveller.search(text, region.start, region.end)
        if posts and (found := self._posted.search(*places)):
            description.traveller = True
            description.agency = attributes.agency_in(text, Span(*found.span()), "before")
        found = self._head.search(*places)
        if not found and region.of(text).rstrip().endswith(":"):
            found = self._far_head.search(*places)
        if found and self._plural.search(found[0]):
            head = Span(*found.span())
            description.nationality = description.nationality or attributes.nationality_in(text, head, "before")
            description.agency = description.agency or attributes.agency_in(text, head, "before")
            return head.of(text)
        return ""
