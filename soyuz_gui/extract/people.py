"""Finds space travellers by catalogue, by what stands around their names, and by the lists they stand in."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract import rules
from soyuz_gui.extract.gazetteer import FoundName
from soyuz_gui.extract.modifiers import ModifierReader, Stated
from soyuz_gui.extract.roster import Roster

_WORD = re.compile(r"[^ \u00a0]+")
_LONGEST_NAME = 5  # words
_COMPANY = 3  # people in a list whose company tells what the last of them is
_LONGEST_GLUE = 60  # characters between two people of one list


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """One mention of a person by name.

    `phrase` is the name with the modifiers around it; `traveller` is set where the words around it tell a space
    traveller, `official` where they tell somebody else, `known` where the catalogue has the name, and `likely` where
    the article names a flight whose crew the catalogue does not know.
    """

    span: Span
    phrase: Span
    name: str
    traveller: bool = False
    official: bool = False
    known: bool = False
    likely: bool = False
    plural_role: bool = False
    coordinated: bool = False
    short: bool = False  # by surname alone; `name` is the full name told elsewhere
    agency: Stated | None = None
    nationality: Stated | None = None
    age: Stated | None = None

    @property
    def is_traveller(self) -> bool:
        """True where the words or the catalogue tell that this is somebody who travels in space."""
        return self.traveller or self.known

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
        return any(person.is_traveller or person.likely or person.nationality for person in self.people)


class PeopleFinder:
    """Finds people by the words of `names.toml` and the spellings of the catalogue."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        words = rules.read(folder, "names")
        self._catalogue = catalogue
        self._modifiers = ModifierReader(words)
        upper, lower = rules.UPPER, rules.LOWER
        token = rf"(?:[{upper}]['’][{upper}]|[{upper}])[{lower}{upper}'’`]*[{lower}](?:-[{upper}{lower}][{lower}]+)*"
        initial = rf"[{upper}]\."
        particle = r"(?:[Vv]an|[Vv]on|de|der|den|del|da|di|la|bin|ibn|al|Al|Vande|Mc|Mac)"
        nickname = rf"[\"“][{upper}][{lower}]+[\"”]"
        self._run = re.compile(
            rf"(?<![\w-])(?:{token}|{initial})"
            rf"(?:[ \u00a0](?:{token}|{initial}|{nickname}|{particle}(?=[ \u00a0-])))*(?![\w-])"
        )
        self._single = re.compile(rf"(?<![\w’'-])(?:{particle}[ ])?{token}(?![\w-])")
        self._country = re.compile(rf"(?<!\w){self._modifiers.country}(?!\w)")
        self._stop = frozenset(fold(word) for word in words["not_people"]["words"])
        self._starters = frozenset(words["not_people"]["starters"])
        self._is_no_name = lru_cache(maxsize=1 << 13)(self._can_be_no_name)
        self._glue = re.compile(
            r"(?:(?<=Jr)\.)?[ \t,–—-]*(?:(?:and|flying with|travelling with|as well as|along with|together with|plus|&"
            r"|accompanied by|with)\b[\s,]*)?"
            r"(?:(?:also|both|the|an?|his|her|their|fellow|first|two|\w+ing|\w+-\w+|visiting|commander|engineer)\s+)*[\s,]*",
            re.IGNORECASE,
        )

    def find(self, text: str, names: list[FoundName], prose: list[Span], roster: Roster) -> list[FoundPerson]:
        """All people named in prose, in order: in full, and by surname alone once their full name is told.

        `roster` has those who flew the flights that the article names.
        """
        taken = {position for name in names for position in range(name.span.start, name.span.end)}
        taken.update(position for match in self._country.finditer(text) for position in range(*match.span()))
        within = _Prose(prose)
        full = [self._read(text, span, roster) for span in self._candidates(text, taken) if within.covers(span)]
        short = [person for person in self._by_surname(text, full) if within.covers(person.span)]
        found = sorted([*full, *short], key=lambda person: person.span)
        bare = [person for person in self._by_bare_surname(text, found, taken, roster) if within.covers(person.span)]
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
        spans = _Prose([person.span for person in full])
        for match in pattern.finditer(text):
            span = Span(match.start(), match.end())
            if not spans.covers(span):
                yield replace(self._described(text, span, known[match[0]]), short=True)

    def _by_bare_surname(
        self, text: str, found: list[FoundPerson], taken: set[int], roster: Roster
    ) -> Iterator[FoundPerson]:
        """Travellers whom the article names by surname only: one of a named flight's crew, or two or more surnames in
        one list that the catalogue has.
        """
        used = {position for person in found for position in range(person.phrase.start, person.phrase.end)}
        words = []
        for match in self._single.finditer(text):
            if match.start() in taken or match.start() in used or self._is_no_name(match[0].split()[-1]):
                continue
            aboard = roster.has_surname(match[0]) and not re.search(rf"\b{match[0].lower()}\b", text)
            if aboard or not roster.complete or self._catalogue.people_with_surname(match[0]):
                words.append((self._described(text, Span(*match.span()), match[0]), aboard))
        for index, (word, aboard) in enumerate(words):
            known = bool(self._catalogue.people_with_surname(word.name))
            neighbours = [n for n, _ in (*words[max(0, index - 1) : index], *words[index + 1 : index + 2])]
            listed = any(self._are_coordinated(text, *sorted((word, n), key=lambda p: p.span)) for n in neighbours)
            if aboard or listed:
                yield replace(word, known=known, likely=not roster.complete)

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

    def _can_be_no_name(self, token: str) -> bool:
        """True for a word that is capitalised for another reason than being part of a person's name."""
        bare = re.sub(r"['’]s$", "", token)
        modifiers = self._modifiers
        return (
            fold(bare) in self._stop
            or bare in modifiers.nationalities
            or bare.rstrip("s") in modifiers.nationalities
            or bare in modifiers.agencies
            or bare in self._starters
            or (len(bare) < 2)
        )

    def _read(self, text: str, span: Span, roster: Roster) -> FoundPerson:
        person = self._described(text, span, re.sub(r"\s+", " ", span.of(text)))
        aboard = roster.has(person.name)
        known = aboard or bool(self._catalogue.people_named(person.name))
        likely = not roster.complete and not person.official
        return replace(person, known=known, likely=likely, official=person.official and not aboard)

    def _described(self, text: str, span: Span, name: str) -> FoundPerson:
        said = self._modifiers.read(text, span)
        return FoundPerson(
            span, said.phrase, name, traveller=said.traveller, official=said.official, plural_role=said.plural,
            agency=said.agency, nationality=said.nationality, age=said.age,
        )  # fmt: skip

    def _settled(self, text: str, found: list[FoundPerson]) -> list[FoundPerson]:
        """Marks who is coordinated with whom, and shares the modifiers of a plural head along its list."""
        settled: list[FoundPerson] = []
        for person in found:
            previous = settled[-1] if settled else None
            if previous is None or not self._are_coordinated(text, previous, person):
                settled.append(person)
                continue
            settled.append(self._inheriting(replace(person, coordinated=True), previous))
            if settled[-1].plural_role and person.agency and person.agency.rule.endswith("after"):
                _share_back(settled, person.agency)
        return [person for group in self.lists(settled) for person in _in_company(group.people)]

    def _inheriting(self, person: FoundPerson, head: FoundPerson) -> FoundPerson:
        """The person with what the words before a list say of all: "Russian cosmonauts A and B", "NASA's A and B"."""
        bare = person.phrase.start == person.span.start or not (person.nationality or person.agency or person.traveller)
        if not bare:
            return person
        if head.plural_role:
            return replace(
                person,
                plural_role=True,
                traveller=person.traveller or head.traveller,
                agency=person.agency or _handed_down(head.agency),
                nationality=person.nationality or _handed_down(head.nationality),
            )
        agency = _handed_down(head.agency)
        if (
            agency
            and "possessive" in agency.rule
            and not person.nationality
            and not self._works_elsewhere(person, agency)
        ):
            return replace(person, agency=person.agency or agency)
        return person

    def _works_elsewhere(self, person: FoundPerson, agency: Stated) -> bool:
        """True where the catalogue tells that somebody belongs to another agency than the one before a list."""
        bearers = self._catalogue.people_named(person.name)
        return bool(bearers) and not any(bearer.agency == agency.value for bearer in bearers)

    def _are_coordinated(self, text: str, left: FoundPerson, right: FoundPerson) -> bool:
        start, end = left.phrase.end, max(left.phrase.end, right.phrase.start)
        return end - start < _LONGEST_GLUE and bool(self._glue.fullmatch(text, start, end))

    def lists(self, people: list[FoundPerson]) -> list[PersonList]:
        """The people in the lists they stand in; a person alone is a list of one."""
        lists: list[PersonList] = []
        for person in people:
            if person.coordinated and lists:
                lists[-1].people.append(person)
            else:
                lists.append(PersonList([person]))
        return lists


class _Prose:
    """Which stretches of a text count; in order, so that one look tells."""

    def __init__(self, spans: list[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def covers(self, span: Span) -> bool:
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and span.end <= self._ends[index]


def _handed_down(stated: Stated | None) -> Stated | None:
    shared = stated and (".before" in stated.rule or ".possessive" in stated.rule)
    return replace(stated, rule=stated.rule.removesuffix(".shared") + ".shared") if stated and shared else None


def _in_company(people: list[FoundPerson]) -> list[FoundPerson]:
    """The people of a list, all of them travellers where the others are: "A, B and the unknown C docked"."""
    if len(people) < _COMPANY or sum(person.is_traveller for person in people) < len(people) - 1:
        return people
    return [replace(person, traveller=person.traveller or not person.official) for person in people]


def _share_back(people: list[FoundPerson], agency: Stated) -> None:
    """What follows the last of a plural head is said of all: "cosmonauts A and B of Roscosmos"."""
    for index in range(len(people) - 2, -1, -1):
        if not people[index].plural_role or people[index].agency:
            return
        people[index] = replace(people[index], agency=replace(agency, rule=agency.rule + ".shared"))
        if not people[index].coordinated:
            return
