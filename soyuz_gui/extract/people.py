"""Finds space travellers by catalogue, by what stands around their names, and by the lists they stand in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract import rules
from soyuz_gui.extract.gazetteer import FoundName

_AGES = range(18, 96)
_WORD = re.compile(r"[^ \u00a0]+")
_LONGEST_NAME = 5  # words


@dataclass(frozen=True, slots=True)
class Stated:
    """An attribute as the text states it: canonical value, words, evidence, and the rule that read it."""

    value: str
    words: str
    span: Span
    rule: str


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One mention of a person by name.

    `phrase` is the name with the modifiers around it; `traveller` is set where the words around it tell a space
    traveller, `official` where they tell somebody else, `known` where the catalogue has the name.
    """

    span: Span
    phrase: Span
    name: str
    traveller: bool = False
    official: bool = False
    known: bool = False
    plural_role: bool = False
    coordinated: bool = False
    short: bool = False  # by surname alone; `name` is the full name told elsewhere
    agency: Stated | None = None
    nationality: Stated | None = None
    age: Stated | None = None

    def stated(self) -> Iterator[tuple[Attribute, Stated]]:
        """What the words around the name say of the person."""
        for attribute, stated in (
            (Attribute.AGENCY, self.agency),
            (Attribute.NATIONALITY, self.nationality),
            (Attribute.AGE, self.age),
        ):
            if stated:
                yield attribute, stated


@dataclass(slots=True)
class PersonList:
    """People named in one breath: "A, B of NASA and the American C"."""

    people: list[FoundPerson] = field(default_factory=list)

    @property
    def span(self) -> Span:
        return Span(self.people[0].phrase.start, self.people[-1].phrase.end)

    def are_travellers(self) -> bool:
        """True where the words or the catalogue tell that one of them travels in space."""
        return any(person.traveller or person.known or person.nationality for person in self.people)


class PeopleFinder:
    """Finds people by the words of `names.toml` and the spellings of the catalogue."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        words = rules.read(folder, "names")
        self._catalogue = catalogue
        self._nationalities = {w: country for country, adjectives in words["nationalities"].items() for w in adjectives}
        self._countries = {name: name for name in words["countries"]["names"]}
        self._agencies = {alias: name for name, aliases in words["agencies"].items() for alias in aliases}
        roles = words["roles"]
        upper, lower = rules.UPPER, rules.LOWER
        token = rf"(?:[{upper}]['’][{upper}]|[{upper}])[{lower}{upper}'’`]*[{lower}](?:-[{upper}{lower}][{lower}]+)*"
        initial = rf"[{upper}]\."
        particle = r"(?:[Vv]an|[Vv]on|de|der|den|del|da|di|la|bin|ibn|al|Al|Vande|Mc|Mac)"
        nickname = rf"[\"“][{upper}][{lower}]+[\"”]"
        self._run = re.compile(
            rf"(?<![\w-])(?:{token}|{initial})(?:[ \u00a0](?:{token}|{initial}|{nickname}|{particle}(?=[ \u00a0-])))*(?![\w-])"
        )
        self._single = re.compile(rf"(?<![\w’'-]){token}(?![\w-])")
        self._titles = re.compile(r"(?:Mr|Mrs|Ms|Dr|Col|Lt|Capt|Cmdr|Gen|Maj)\.?\s+$")
        nationality = rules.either(self._nationalities)
        agency = rules.either(self._agencies)
        traveller = rules.either(roles["travellers"])
        official = rules.either(roles["officials"])
        self._traveller = re.compile(rf"\b{traveller}s?\b", re.IGNORECASE)
        self._plural = re.compile(rf"\b{traveller}s\b|\b{nationality}s\b|\bcrewmates\b", re.IGNORECASE)
        self._official = re.compile(rf"\b{official}s?\b", re.IGNORECASE)
        age = r"\d\d-year-old"
        piece = (
            rf"(?:{nationality}s?|(?:{agency})(?:['’]s)?|{traveller}s?|{official}s?|{rules.either(roles['fillers'])}"
            rf"|{age}|[Tt]he|an?|{rules.either(self._countries)}['’]s)"
        )
        self._before = re.compile(rf"(?<![\w-])(?:{piece}[ \u00a0\n]+)*{piece}[ \u00a0\n]*$", re.IGNORECASE)
        self._apposition_before = re.compile(
            rf"(?:{piece}\s+)*(?:{traveller})s?\s+(?:aboard|on|from|at|of)\s[^,.;]{{2,60}},\s*$", re.IGNORECASE
        )
        self._stop = frozenset(fold(word) for word in words["not_people"]["words"])
        self._starters = frozenset(words["not_people"]["starters"])
        self._after_agency = re.compile(
            rf"\s*(?:,\s*)?(?:of|from|with|for)\s+(?:the\s+)?({agency})(?![\w])|\s*\(({agency})\)|,\s+({agency})(?=[,.;)])"
        )
        self._after_country = re.compile(
            rf"\s+(?:of|from)\s+(?:the\s+)?({rules.either(self._countries)})(?![\w])|\s*\(({rules.either(self._countries)})\)"
        )
        self._after_role = re.compile(
            rf"\s*(?:\([^)]{{0,30}}\))?\s*,\s+(?:an?\s+|the\s+|both\s+|who is an?\s+)?"
            rf"(?:(?:{piece})\s+)*?({traveller})s?\b(?!\s+(?:aboard|[{upper}]))",
            re.IGNORECASE,
        )
        self._after_official = re.compile(
            rf"\s*(?:\([^)]{{0,30}}\))?\s*,\s+(?:the\s+|an?\s+)?(?:[\w'’.-]+\s+){{0,4}}?({official})\b", re.IGNORECASE
        )
        self._age = re.compile(
            r"\s*\((?:aged?\s+)?(\d\d)(?:[ -]years?[ -]old|\s+years)?\)"
            r"|,\s+(?:aged?\s+)?(\d\d)(?:\s+years?\s+old)?(?=\s*[,.;)\]\n]|\s+and\b|$)"
            r"|,\s+who is (\d\d)\b|\s+is (\d\d) years old"
        )
        self._aside = re.compile(
            r"\s*\([^()\n]{1,60}\)|,\s+(?:an?|the|his|her|their|also|both|now)\s[^,.;:()\n]{2,60}(?=,)"
        )
        self._age_before = re.compile(r"(\d\d)-year-old")
        self._country = re.compile(rf"(?<!\w){rules.either(self._countries)}(?!\w)")
        self._nationality = re.compile(rf"\b({nationality})s?\b")
        self._country_before = re.compile(rf"({rules.either(self._countries)})['’]s")
        self._agency_before = re.compile(rf"(?<![\w])({agency})(?![\w])")
        self._glue = re.compile(
            r"\.?[\s,–—-]*(?:(?:and|flying with|travelling with|as well as|along with|together with|plus|&|accompanied by|with)\b[\s,]*)?"
            rf"(?:(?:also|both|{piece}|\w+ing|fellow|his|her|their|the|first|two)\s+)*[\s,]*",
            re.IGNORECASE,
        )

    def find(self, text: str, names: list[FoundName], prose: list[Span]) -> list[FoundPerson]:
        """All people named in prose, in order: in full, and by surname alone once their full name is told."""
        taken = {position for name in names for position in range(name.span.start, name.span.end)}
        taken.update(position for match in self._country.finditer(text) for position in range(*match.span()))
        full = [
            person
            for span in self._candidates(text, taken)
            if any(sentence.covers(span) for sentence in prose) and (person := self._read(text, span))
        ]
        short = [person for person in self._by_surname(text, full) if any(s.covers(person.span) for s in prose)]
        found = sorted([*full, *short], key=lambda person: person.span)
        bare = [
            person for person in self._by_known_surname(text, found, taken) if any(s.covers(person.span) for s in prose)
        ]
        return self._settled(text, sorted([*found, *bare], key=lambda person: person.span))

    def _by_surname(self, text: str, full: list[FoundPerson]) -> Iterator[FoundPerson]:
        """People by a surname that only one of those named in full has: "Mr. Konokenko, aged 59"."""
        bearers: dict[str, set[str]] = {}
        for person in full:
            bearers.setdefault(person.name.split()[-1], set()).add(person.name)
        known = {surname: names.pop() for surname, names in bearers.items() if len(names) == 1}
        if not known:
            return
        pattern = re.compile(rf"(?<![\w-]){rules.either(known)}(?![\w-])")
        for match in pattern.finditer(text):
            span = Span(match.start(), match.end())
            if not any(person.span.overlaps(span) for person in full):
                yield self._read_short(text, span, known[match[0]])

    def _by_known_surname(self, text: str, found: list[FoundPerson], taken: set[int]) -> Iterator[FoundPerson]:
        """Travellers whom the article names by surname only: two or more surnames of the catalogue in one list."""
        words = []
        for match in self._single.finditer(text):
            span = Span(match.start(), match.end())
            free = match.start() not in taken and not any(person.phrase.overlaps(span) for person in found)
            if free and not self._is_no_name(match[0]) and self._catalogue.people_with_surname(match[0]):
                words.append(self._read_short(text, span, match[0]))
        for index, word in enumerate(words):
            neighbours = [*words[max(0, index - 1) : index], *words[index + 1 : index + 2]]
            if any(self._are_coordinated(text, *sorted((word, n), key=lambda p: p.span)) for n in neighbours):
                yield replace(word, short=False, known=True)

    def _read_short(self, text: str, span: Span, name: str) -> FoundPerson:
        before = self._modifiers_before(text, span)
        start = before.start if before else span.start
        age = self._stated_age(text, span, before)
        agency, _ = self._agency(text, span, before, None)
        nationality = self._stated_nationality(text, span, before)
        phrase = Span(start, max(span.end, self._end_of_age(text, span), self._end_of_aside(text, span.end)))
        return FoundPerson(span, phrase, name, short=True, agency=agency, nationality=nationality, age=age)

    def _end_of_aside(self, text: str, end: int) -> int:
        """Where a bracket or an apposition behind a name ends: "(commander)", ", a first-time flier,"."""
        found = self._aside.match(text, end)
        return found.end() if found else end

    def _candidates(self, text: str, taken: set[int]) -> Iterator[Span]:
        """Runs of two to five words that can be a name, cut where a word cannot."""
        for run in self._run.finditer(text):
            words: list[Span] = []
            for match in _WORD.finditer(text, run.start(), run.end()):
                if match.start() in taken or self._is_no_name(match[0]):
                    yield from self._whole_name(text, words)
                    words = []
                else:
                    words.append(Span(match.start(), match.end()))
            yield from self._whole_name(text, words)

    def _whole_name(self, text: str, words: list[Span]) -> Iterator[Span]:
        if 2 <= len(words) <= _LONGEST_NAME and not words[-1].of(text).endswith("."):
            end = words[-1].end
            yield Span(words[0].start, end - 2 if text[end - 2 : end] in ("'s", "’s") else end)

    def _is_no_name(self, token: str) -> bool:
        bare = re.sub(r"['’]s$", "", token)
        return (
            fold(bare) in self._stop
            or bare in self._nationalities
            or bare.rstrip("s") in self._nationalities
            or bare in self._agencies
            or bare in self._starters
            or len(bare) < 2
        )

    def _read(self, text: str, span: Span) -> FoundPerson | None:
        name = re.sub(r"\s+", " ", span.of(text))
        before = self._modifiers_before(text, span)
        start = before.start if before else span.start
        lead = text[start : span.start]
        known = bool(self._catalogue.people_named(name))
        appositive = self._apposition_before.search(text[max(0, span.start - 120) : span.start])
        agency, end = self._agency(text, span, before, appositive)
        nationality = self._stated_nationality(text, span, before)
        age = self._stated_age(text, span, before)
        end = max(end, nationality.span.end if nationality else 0, self._end_of_age(text, span))
        end = self._end_of_aside(text, end)
        role_after = self._after_role.match(text, end)
        traveller = bool(self._traveller.search(lead)) or bool(appositive) or bool(role_after)
        official = (
            bool(self._official.search(self._without_traveller_words(lead)))
            or bool(self._after_official.match(text, end))
        ) and not traveller
        return FoundPerson(
            span,
            Span(start, max(end, span.end)),
            name,
            traveller=traveller or (agency is not None and agency.rule.endswith("after") and not official),
            official=official,
            known=known,
            plural_role=bool(self._plural.search(lead)),
            agency=agency,
            nationality=nationality,
            age=age,
        )

    def _without_traveller_words(self, lead: str) -> str:
        return self._traveller.sub("", lead)

    def _modifiers_before(self, text: str, span: Span) -> Span | None:
        low = max(0, span.start - 120)
        found = self._before.search(text[low : span.start])
        return Span(low + found.start(), span.start) if found and found[0].strip() else None

    def _agency(
        self, text: str, span: Span, before: Span | None, appositive: re.Match[str] | None
    ) -> tuple[Stated | None, int]:
        """The agency that a name's modifiers state, and where the modifiers end."""
        after = self._after_agency.match(text, span.end)
        if after:
            words = after[1] or after[2] or after[3]
            group = 1 if after[1] else 2 if after[2] else 3
            stated = Stated(
                self._agencies[_plain(words)], words, Span(after.start(group), after.end(group)), "person.agency.after"
            )
            return stated, after.end()
        low = before.start if before else max(0, span.start - 120)
        region = text[low : span.start] if before else appositive[0] if appositive else ""
        if appositive and not before:
            low = max(0, span.start - 120) + appositive.start()
        found = list(self._agency_before.finditer(region))
        if not found:
            return None, span.end
        last = found[-1]
        where = Span(low + last.start(1), low + last.end(1))
        return Stated(self._agencies[_plain(last[1])], last[1], where, "person.agency.before"), span.end

    def _stated_nationality(self, text: str, span: Span, before: Span | None) -> Stated | None:
        if before:
            region = before.of(text)
            for pattern, table in ((self._nationality, self._nationalities), (self._country_before, self._countries)):
                for match in pattern.finditer(region):
                    if not re.match(r"['’]?s?\s+[Ss]pace\s+[Aa]gency", region[match.end() :]):
                        where = Span(before.start + match.start(1), before.start + match.end(1))
                        return Stated(table[_plain(match[1])], match[1], where, "person.nationality.before")
        after = self._after_country.match(text, span.end)
        if after:
            group = 1 if after[1] else 2
            return Stated(
                after[group], after[group], Span(after.start(group), after.end(group)), "person.nationality.after"
            )
        return None

    def _stated_age(self, text: str, span: Span, before: Span | None) -> Stated | None:
        return self.age_after(text, span.end) or (self._age_in(text, before) if before else None)

    def _end_of_age(self, text: str, span: Span) -> int:
        found = self._age.match(text, span.end)
        return found.end() if found else span.end

    def _age_in(self, text: str, before: Span) -> Stated | None:
        found = self._age_before.search(text, before.start, before.end)
        return Stated(found[1], found[0], Span(found.start(), found.end()), "person.age.before") if found else None

    def age_after(self, text: str, end: int) -> Stated | None:
        """The age that stands right after a name: "(39)", ", 40,", ", aged 59"."""
        found = self._age.match(text, end)
        if not found:
            return None
        years = next(group for group in found.groups() if group)
        words = found[0].strip(" ,()")
        start = found.start() + found[0].index(words)
        return (
            Stated(years, words, Span(start, start + len(words)), "person.age.after") if int(years) in _AGES else None
        )

    def _settled(self, text: str, found: list[FoundPerson]) -> list[FoundPerson]:
        """Marks who is coordinated with whom, and shares the modifiers of a plural head along its list."""
        settled: list[FoundPerson] = []
        for person in found:
            previous = settled[-1] if settled else None
            if previous is None or not self._are_coordinated(text, previous, person):
                settled.append(person)
                continue
            settled.append(_inheriting(replace(person, coordinated=True), previous))
            if settled[-1].plural_role and person.agency and person.agency.rule.endswith("after"):
                _share_back(settled, person.agency)
        return settled

    def _are_coordinated(self, text: str, left: FoundPerson, right: FoundPerson) -> bool:
        start, end = left.phrase.end, max(left.phrase.end, right.phrase.start)
        return end - start < 60 and bool(self._glue.fullmatch(text, start, end))

    def lists(self, people: list[FoundPerson]) -> list[PersonList]:
        """The people in the lists they stand in; a person alone is a list of one."""
        lists: list[PersonList] = []
        for person in people:
            if person.coordinated and lists:
                lists[-1].people.append(person)
            else:
                lists.append(PersonList([person]))
        return lists


def _inheriting(person: FoundPerson, head: FoundPerson) -> FoundPerson:
    """The person with what a plural head says of both: "Russian cosmonauts A and B"."""
    bare = person.phrase.start == person.span.start or not (person.nationality or person.agency or person.traveller)
    if not (bare and head.plural_role):
        return person
    return replace(
        person,
        plural_role=True,
        traveller=person.traveller or head.traveller,
        agency=person.agency or _handed_down(head.agency),
        nationality=person.nationality or _handed_down(head.nationality),
    )


def _handed_down(stated: Stated | None) -> Stated | None:
    return replace(stated, rule=stated.rule + ".shared") if stated and ".before" in stated.rule else None


def _share_back(people: list[FoundPerson], agency: Stated) -> None:
    """What follows the last of a plural head is said of all: "cosmonauts A and B of Roscosmos"."""
    for index in range(len(people) - 2, -1, -1):
        if not people[index].plural_role or people[index].agency:
            return
        people[index] = replace(people[index], agency=replace(agency, rule=agency.rule + ".shared"))
        if not people[index].coordinated:
            return


def _plain(words: str) -> str:
    return re.sub(r"\s+", " ", words)
