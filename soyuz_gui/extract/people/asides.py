"""Reads what stands behind a name: brackets, appositions, and what its bearer is said to be."""

import re
from typing import Any

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.people.attributes import AttributeReader, Description
from soyuz_gui.extract.words import rules

_ASIDES = 4  # appositions and brackets behind a name that are read
_QUANTIFIED = r"(?:(?:both|all(?:\s+\w+)?)\s+)?"  # "A and B, both of the agency"
# Behind a name, these tell whom its bearer works for as a role does: "a member of the agency", "a NASA veteran".
_MEMBER = re.compile(
    r"\b(?:members?|representatives?|recruits?)\s+(?:of|at|from|with)\b|\b(?:representing|(?:flying|works?|working)\s+for|sent\s+by)\b|\b(?:veteran|newcomer|rookie)s?\b"
)
_DEATH_REACH = 210  # characters behind a name in which its bearer's death is told
_OF_MONTH = r"(?<=\b[A-Z][a-z][a-z])\.(?=\s\d)"  # "Oct. 22"
# "A, who stayed in orbit while B walked on the Moon, has died at 90"
_OTHERS_DEATH = re.compile(r"\s+(?:and\s+[A-Z][\w ’'-]+\s)?[a-z][^,]*,\s+(?:has\s+|had\s+)?(?:died|passed)\b")
_DEATH = re.compile(r"\bdie[ds]\b|\bpass(?:ed|es) away\b")
_PREDICATIVE_AGES = (4, 7, 8)  # the groups of "A is 45" and of "A makes his first flight at 45", "flew STS-1 at age 45"
_SUFFIX = re.compile(
    r",?[ \u00a0](?:Jr\.?|Sr\.?|II|III|IV)(?=[\s,;.)’']|$)|[ \u00a0][“\"][A-Z][\w ]{1,12}[”\"](?=,[ ]\d\d,)"
)
_BOTH = re.compile(r"(?:both|all)\s+(?:of\s+|from\s+)?")
_PART = re.compile(r"[^,;/()]+")


class AsideReader:
    """Reads the asides of a name into its description. `piece` matches a word that may stand before a name."""

    def __init__(self, words: dict[str, Any], attributes: AttributeReader, piece: str) -> None:
        self._attributes = attributes
        agency, country, traveller = attributes.agency, attributes.country, attributes.traveller
        ordinal, fillers = rules.either(words["roles"]["firsts"]), rules.either(words["roles"]["fillers"])
        self._traveller = re.compile(rf"\b{traveller}s?\b", re.IGNORECASE)
        self._travellers = re.compile(rf"(?:the|both)\s+(?:\w+\s+){{0,2}}(?i:{traveller})s\b")
        self._first_in_space = re.compile(
            rf"\b{ordinal}\b[^,.;:]{{0,40}}?\b{rules.either(words['roles']['first_at'])}\b"
        )
        corporate = rules.either(words["roles"]["corporate"])
        belonging = rules.patterns(words["roles"]["belonging"])
        self._agency_behind = re.compile(
            rf"\s*(?:,\s*)?{_QUANTIFIED}{belonging}\s+(?:the\s+|{country}['’]s\s+)?(?:(?:{attributes.nationality}|{corporate})\s+){{0,4}}?"
            rf"(?P<a>{agency})(?![\w])(?!\s+(?i:{traveller}))(?:\s+\(?{agency}\)?)?|,\s+(?P<b>{agency})(?=[,.;)])"
            rf"|\s+[–—-]\s*(?P<c>{agency})(?=\s*(?:[,.;)\n]|$)|\s+and\b)"
        )
        self._country_behind = re.compile(
            rf"(?:\s+(?:of|from)|,\s+(?:of|(?:also\s+)?from(?!\s+Kazakhstan)|both\s+(?:of|from)|all\s+(?:of|from)))\s+(?:the\s+)?(?P<a>{country})(?![\w])|,?\s+(?:(?:who\s+)?represent(?:s|ed|ing)|flying\s+for|who\s+(?:is|was|comes|came|hails)\s+(?:originally\s+)?from|who\s+(?:flew|flies)\s+for)\s+(?:the\s+)?(?P<b>{country})(?!\w)|/(?P<c>{country})(?!\w)"
        )
        self._role_behind = re.compile(
            rf"\s*(?:\([^)]{{0,30}}\))?\s*,\s+(?:(?i:{piece})\s+)*?(?i:{traveller})s?(?=\s*[,.;:()]|\s+and\b|\s*$)"
        )
        # "A, mission commander (age 47)": a post between a name and what stands in brackets
        self._post_before = re.compile(rf",\s+(?:(?i:{piece})\s+)*?(?i:{traveller})(?=\s+[(\[])")
        self._official_behind = re.compile(
            rf"\s*(?:\([^)]{{0,30}}\))?\s*,\s+(?:the\s+|an?\s+)?(?:[\w'’.-]+\s+){{0,4}}?({attributes.official})\b",
            re.IGNORECASE,
        )
        # "Ann Brown Flight Engineer; Soyuz commander NASA", "Ann Brown (first flight), commander (NASA / USA)"
        self._post = re.compile(
            rf"[ \t]*(?:\([^()\n]{{1,30}}\))?[ \t]*[,|–-]?[ \t]*(?:[a-z]+[ ])?(?i:{traveller}|engineer)"
            rf"(?:[ \t]*[;/&|][ \t]*(?:[A-Z]\w+[ ])?(?i:{traveller}))?[ \t]*[(|,–-]?[ \t]*"
            rf"(?:(?P<agency>{agency})(?![\w’'])(?:[ \t]*[/(|,][ \t]*(?P<land>{country})(?!\w))?"
            rf"|(?P<country>{country})(?![\w’']))"
        )
        # "Ann Brown | Second spaceflight Soviet Union |", in a table
        self._count = re.compile(
            r"[\s|]*(?:[A-Z][a-z]+|\d(?:st|nd|rd|th))\s+(?:and\s+(?:only|last)\s+)?(?:space\s?)?(?:flight|mission)[\s|,]*"
            rf"(?P<country>{country})(?=[ \t]*(?:[|\n]|$))"
        )
        self._apposition = re.compile(
            rf"(?:,\s+(?:(?:also|both|now|once|then|already|currently|formerly|previously|[Hh]erself|[Hh]imself)\s+)?(?=(?:an?|the|his|her|their|one\s+of|{country}['’]s)\s"
            rf"|[{rules.UPPER}][\w-]+['’]s\s+(?:[a-z-]+\s+){{0,3}}(?i:{traveller})\s*[,.;)])"
            rf"|\s+[–—-]\s+(?=(?:{attributes.nationality})\s+(?i:{traveller})))(?P<words>(?:U\.\s?S\.|[^,.;:()\n]){{2,80}})"
        )
        self._predicate = re.compile(
            r"(?:,?\s+who|,)?\s+(?:(?:today|yesterday|now|later|then|thus|also|\w+day)\s+)?(?:is|was|(?:will\s+|has\s+|had\s+|would\s+)?become|became|becomes|remains|(?:will|would)\s+be|had\s+been)\s+"
            rf"(?:now\s+|also\s+)?(?P<words>(?:(?:the|an?|only)\s|(?:{agency}|{country})['’]s\s)(?:U\.\s?S\.|[^,.;:()\n]){{2,80}})"
        )
        self._is_of = re.compile(
            rf"(?:,\s+who)?\s+(?:is|was)\s+(?:\d\d,\s+)?(?P<words>{attributes.nationality})(?=\s*[,.;]|\s+(?:and|but)\b)"
        )
        self._predicate_of_all = re.compile(
            rf"(?:(?:,[^,.;]{{2,40}},|,)?\s+(?:are|were)\s+(?:both\s+|all\s+)?|,\s+{_QUANTIFIED}(?=\w+\s+(?i:{traveller})s\b)|,\s+(?:both|all)\s+)"
            rf"(?P<words>(?:{fillers}\s+){{0,2}}(?:{attributes.nationality}s?|{agency}\s+(?i:{traveller})s)\b[^,.;:()\n]{{0,40}})"
            rf"|(?:,|\s+(?:are|were))\s+(?P<of>(?i:{traveller})s\s+(?:of|from|with|at)\s+(?:the\s+)?{agency})\b"
        )
        self._next_name = re.compile(
            rf"(?:(?i:{piece})\s+)+(?!{attributes.nationality}\b|Air\b|{rules.either(words['not_people']['words'])}\b)"
            rf"[{rules.UPPER}][\w’'-]*\s+[{rules.UPPER}]"
        )
        self._bracket = re.compile(r"\s*[(\[](?P<words>[^()\[\]\n]{1,120})[)\]]")
        told = rf"(?!(?:the\s+)?{self._next_name.pattern})(?:the\s+)?(?:{ordinal}\s|{agency}\s+(?i:{traveller}))"
        more = rf"(?:{agency}|{country})['’]s\s+[a-z]|{told}"
        self._clause = re.compile(rf"\s+(?:who|which|that|whose|while|and(?!\s+(?:{more})))\b")
        self._age_behind = re.compile(
            r"\s*\((?:[Aa]ged?\s+)?(\d\d)(?:[ -]years?[ -]old|\s+years)?(?:\)|(?=;))"
            r"|,\s+(?:(?:both|each)\s+)?(?:aged?\s+|then\s+|now\s+)?(\d\d)(?:\s+years?\s+(?:old|of\s+age))?(?=\s*[,.;)\]\n–—]|--|\s+and\b|$)"
            r"|,\s+who\s+(?:at|is|was|turns|turned|has\s+turned|had\s+just\s+turned|will\s+turn)\s+(\d\d)\b(?!-)"
            r"|(?:,\s+who)?\s+(?:is|was|(?:(?:has|had)\s+(?:just\s+)?)?turned|turns|(?:had\s+)?celebrated\s+(?:his|her))\s+(\d\d)(?:\s+years\s+old|th\s+birthday)?(?=\s*[,.;]|\s+(?:and|on|at|in|aboard|when|while|during)\b)"
            r"|,\s+(?:now\s+|then\s+)?at\s+(?:the\s+age\s+of\s+)?(\d\d)(?=,|\s+the\b)"
            r"|,\s+(?:the\s+)?(?:oldest|youngest|eldest)(?:\s+(?!at\b)[\w’'-]+){0,5}\s+(?:at|aged)\s+(\d\d)(?=[,.;)]|\s+and\b)"
            r"|(?:,\s+who)?(?:\s+(?!(?:and|but|in)\b)[\w’'-]+){1,8}\s(?:flight|mission|voyage|trip|space|orbit|astronaut|cosmonaut)"
            r"\s+at\s+(?:the\s+age\s+of\s+|age\s+)?(\d\d)(?=[,.;)]|$)"
            r"|(?:,\s+who)?(?:\s+(?!(?:and|but|in)\b)[\w’'-]+){1,8}\s[\w-]*\d[\w-]*\s+at\s+(?:the\s+)?age\s+(?:of\s+)?(\d\d)(?=[,.;)]|$)"
        )
        self._age_at_death = re.compile(
            rf"(?:[^.;:]|{_OF_MONTH}){{0,200}}?\b(?:died|dies|passed\s+away|passes\s+away)\b(?:[^.;:]|{_OF_MONTH}){{0,60}}?"
            r"\s(?:(?:at|aged)\s+(?:the\s+age\s+of\s+)?|on\s+the\s+age\s+of\s+)"
            r"(\d\d)(?=\s*[,.;]|\s+(?:in|on|at|after|following|from|of)\b|$)"
        )

    def read(self, text: str, end: int, description: Description) -> None:
        """Reads the brackets and appositions behind a name one after the other, then a predicate."""
        if suffix := _SUFFIX.match(text, end):
            end = suffix.end()
        start = end
        for _ in range(_ASIDES):
            reached = self._read_aside(text, end, description)
            if reached == end:
                break
            end = reached
        near = _DEATH.search(text, end, end + _DEATH_REACH)
        own = near and not description.age and not _OTHERS_DEATH.match(text, start)
        if own and (found := self._age_at_death.match(text, end)):
            description.age = self._attributes.age_of(found, found[1], "after")
        description.phrase = Span(description.phrase.start, max(description.phrase.end, end))
        if found := self._predicate.match(text, end):
            self._read_words(text, self._cut(text, Span(*found.span("words"))), description, "predicate")
        elif found := self._is_of.match(text, start):
            self._read_words(text, Span(*found.span("words")), description, "predicate")
        elif found := self._predicate_of_all.match(text, end):
            words = Span(*found.span("words" if found["words"] else "of"))
            if not self._next_name.match(text, words.start):  # "A, Russian cosmonauts B and C"
                self._read_words(text, words, description, "all")

    def tells_traveller(self, text: str, description: Description) -> bool:
        """True where a role of travellers follows: "A, flight engineer"."""
        return bool(self._role_behind.match(text, description.phrase.end))

    def tells_official(self, text: str, description: Description) -> bool:
        """True where the role of somebody else follows: "A, head of the agency"."""
        return bool(self._official_behind.match(text, description.phrase.end))

    def _read_aside(self, text: str, end: int, description: Description) -> int:
        attributes = self._attributes
        if found := self._age_behind.match(text, end):
            years = next(group for group in found.groups() if group)
            of_all = "all" if found[0].lstrip(", ").startswith(("both", "each")) else "after"
            description.age = description.age or attributes.age_of(found, years, of_all)
            return end if found.lastindex in _PREDICATIVE_AGES else found.end()
        if found := self._agency_behind.match(text, end):
            if description.agency is None or not description.agency.rule.endswith("after"):
                description.agency = attributes.agency_of(found, found.lastgroup or "a", "after")
            return found.end()
        if found := self._country_behind.match(text, end):
            if description.nationality is None:
                description.nationality = attributes.country_of(found, found.lastgroup or "a", "after")
            return found.end()
        if found := self._count.match(text, end):
            description.nationality = description.nationality or attributes.country_of(found, "country", "after")
            return found.end()
        if found := self._bracket.match(text, end):
            description.traveller |= bool(self._traveller.search(text, *found.span("words")))
            for part in _PART.finditer(text, *found.span("words")):
                words = part[0].strip()
                both = _BOTH.match(words)  # "A and B (both Russia)"
                start = part.start() + part[0].index(words) + (both.end() if both else 0)
                region = Span(start, part.start() + part[0].index(words) + len(words))
                attributes.read_part(text, region, description, "all" if both else "after")
            return found.end()
        if found := self._post_before.match(text, end):
            description.traveller = True
            return found.end()
        return self._read_post(text, end, description) or self._read_apposition(text, end, description)

    def _read_post(self, text: str, end: int, description: Description) -> int:
        """Reads the columns behind a name, up to where they end; 0 where there are none."""
        found = self._post.match(text, end)
        if not found:
            return 0
        land = "land" if found["land"] else "country"
        if found["agency"] and not description.agency:
            description.agency = self._attributes.agency_of(found, "agency", "after")
        if found[land] and not description.nationality:
            description.nationality = self._attributes.country_of(found, land, "after")
        description.traveller = True
        return found.end()

    def _read_apposition(self, text: str, end: int, description: Description) -> int:
        found = self._apposition.match(text, end)
        if not found or self._next_name.match(text, found.start("words")):
            return end
        words = self._cut(text, Span(*found.span("words")))
        several = self._travellers.search(text, words.start, words.end)  # "A and B, the Soviet cosmonauts of Soyuz 8,"
        self._read_words(text, words, description, "all" if several else "apposition")
        if text.startswith(" who ", words.end):
            return words.end
        return found.end() if text[found.end() : found.end() + 1] == "," else end

    def _cut(self, text: str, words: Span) -> Span:
        """The words up to a clause of their own: "the Soviet cosmonaut | who …"."""
        found = self._clause.search(text, words.start, words.end)
        return Span(words.start, found.start()) if found else words

    def _read_words(self, text: str, words: Span, description: Description, rule: str) -> None:
        attributes = self._attributes
        description.nationality = description.nationality or attributes.nationality_in(text, words, rule)
        role = self._traveller.search(text, words.start, words.end)
        if (role or _MEMBER.search(text, words.start, words.end)) and description.agency is None:
            description.agency = attributes.agency_in(text, words, rule)
        description.age = description.age or attributes.age_in(text, words, rule)
        first = self._first_in_space.search(text, words.start, words.end)
        description.traveller |= bool(first) or (bool(role) and rule == "apposition")
