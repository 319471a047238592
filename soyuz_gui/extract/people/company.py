"""People named in one breath: who stands in a list with whom, and what is said of all in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.people.attributes import AttributeReader, Stated
from soyuz_gui.extract.words import rules

_COMPANY = 3  # people in a list whose company tells what the last of them is
_LONGEST_GLUE = 80  # characters between two people of one list
_OF = re.compile(
    r"(?:\s\(\d{4}\))?,?\s+(?:(?P<who>both|all)(?:\s+\w+)?\s+)?(?:of|from|with)\s+(?:the\s+)?(?:(?![A-Z]\w+\s+[A-Z])[\w’']+\s+){0,4}"
)
_POST = re.compile(r"(?:commander|engineer|pilot|specialist)\s+$", re.IGNORECASE)  # which anybody may have
_BEFORE_NAMES = ",:–—-"
_NATIONS_REACH = 120
_CLAUSE = r"(?:who|which|that|was|were|is|are|had|has|have|will|said|met|joined|with|to)\b"
_POSSESSIVE = "person.nationality.possessive"
_EACH = "person.nationality.respective"
_GENITIVE = ("'s ", "’s ")
_FELLOW = "fellow "
# Where somebody stands in a picture: "Ann Brown, left, and Bob Reed"
_PLACE = r"(?:,\s+(?:(?:far|top|bottom|front|back|upper|lower)\s+)?(?:left|right|cent(?:er|re)|middle)(?=,|\s+and\s))"
_COMMANDER, _ENGINEER = "commander", "engineer"
_AND = re.compile(r"\s+(?:\(\d{4}\)\s+)?and\s+")


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

    people: list[FoundPerson]
    span: Span = field(init=False)

    def __post_init__(self) -> None:
        self.span = Span(self.people[0].phrase.start, self.people[-1].phrase.end)

    def are_travellers(self) -> bool:
        """True where the words or the catalogue tell that one of them travels in space."""
        return any(person.is_traveller or person.likely or person.nationality for person in self.people)


class Company:
    """Puts people into lists, and shares among a list what its head or its last word says of all."""

    def __init__(self, catalogue: Catalogue, attributes: AttributeReader, words: dict[str, list[str]]) -> None:
        self._catalogue = catalogue
        self._attributes = attributes
        one = rf"an?\s+(?:\w+\s+)?({attributes.nationality})(?!\w)(?:\s+(?i:{attributes.traveller}))?"
        self._nation = re.compile(rf"(?<!\w)(?i:an?)\s+(?:\w+\s+)?({attributes.nationality})(?!\w)")
        self._nations = re.compile(rf"(?<!\w)(?i:{one})(?:,\s+{one}){{0,5}},?\s+and\s+{one}\s*[,:–—-]+\s*$")
        self._glue = re.compile(
            rf"(?:(?<=Jr)\.)?{_PLACE}?(?:\s+(?:with|after|at)\s+\d[\d,]*\s+\w+(?=,?\s+and\s))?"
            r"(?:,\s+who\s+(?:\w+\s+){2,9}?\w+,?(?=\s+and\s)"
            r"|\s+(?:beside|next\s+to|with)\s+(?:him|her|them)(?=,?\s+and\s)"
            r"|\s+(?:to|on|at)\s+(?:his|her|the)\s+(?:left|right)(?=,?\s+and\s))?"
            r"(?:\s\(\d{4}\)|;(?=\s+and\s))?[ \t,–—-]*"
            r"(?:(?:and|or|as well as|plus|&|(?:accompanied|followed) by"
            r"|(?:(?:flying|travelling|along|together) )?with)\b[\s,]*)?"
            r"(?:(?:also|both|the|an?|his|her|their|fellow|first|two|\w+ing|\w+-\w+|visiting|(?:commander|engineer|pilot),?)\s+)*[\s,]*"
            rf"(?:(?:(?!{_CLAUSE})[\w’'-]+\s+){{0,4}}{rules.either(words['companions'])}\s*[,:–—-]+\s*)?",
            re.IGNORECASE,
        )

    def settled(self, text: str, found: list[FoundPerson]) -> list[FoundPerson]:
        """Marks who is coordinated with whom, and shares the modifiers of a plural head along its list."""
        settled: list[FoundPerson] = []
        for person in found:
            previous = settled[-1] if settled else None
            if previous is None or not self.are_coordinated(text, previous, person):
                settled.append(person)
                continue
            posted = bool(_POST.search(text, person.phrase.start, person.span.start))
            if text.startswith(_FELLOW, person.phrase.start):  # "A and fellow Russian B"
                settled[-1] = replace(
                    previous,
                    nationality=previous.nationality or _handed_down(person.nationality),
                    agency=previous.agency or _handed_down(person.agency),
                )
            settled.append(self._inheriting(replace(person, coordinated=True), previous, posted=posted))
            self._share_back(text, settled)
        groups = (self._respectively(text, _under_commander(text, group.people)) for group in in_lists(settled))
        return [person for group in groups for person in _in_company(group)]

    def _respectively(self, text: str, people: list[FoundPerson]) -> list[FoundPerson]:
        """The people of a list behind one of as many nations: "A Russian, a German and an American – A, B and C"."""
        if len(people) < 2 or text[: people[0].phrase.start].rstrip()[-1:] not in (*_BEFORE_NAMES,):
            return people
        before = text[max(0, people[0].span.start - _NATIONS_REACH) : people[0].span.start]
        if not (found := self._nations.search(before)):
            return people
        start = people[0].span.start - len(before)
        told = [
            Stated(
                self._attributes.nationalities[nation[1]],
                nation[1],
                Span(*(start + at for at in nation.span(1))),
                _EACH,
            )
            for nation in self._nation.finditer(before, found.start())
        ]
        if len(told) != len(people):
            return people
        return [replace(p, nationality=s, traveller=True) for p, s in zip(people, told, strict=True)]

    def _inheriting(self, person: FoundPerson, head: FoundPerson, *, posted: bool) -> FoundPerson:
        """The person with what the words before a list say of all: "Russian cosmonauts A and B", "NASA's A and B", "two
        Russians: Commander A and Flight Engineer B", where each has a post.
        """
        told = person.traveller and not (posted and head.plural_role)
        bare = person.phrase.start == person.span.start or not (person.nationality or person.agency or told)
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
        nation = _handed_down(head.nationality)
        if nation and nation.rule.startswith(_POSSESSIVE) and not (person.agency or person.nationality):
            return person if self._comes_from_elsewhere(person, nation) else replace(person, nationality=nation)
        return person

    def _share_back(self, text: str, people: list[FoundPerson]) -> None:
        """What follows the last of a list is said of all: "cosmonauts A and B of Roscosmos", "A and B of Russia"."""
        last = people[-1]
        agency = last.agency if _stands_behind(last.agency) else None
        nationality = last.nationality if last.nationality and _is_of(text, last, last.nationality) else None
        if any(stated and stated.rule.endswith(".all") for stated in (last.nationality, last.agency, last.age)):
            self._share_with_all(people, last)
        for index in self._sharing(text, people, agency or nationality):
            person = people[index]
            told = agency and (person.plural_role or _is_of(text, last, agency))
            if agency and told and not person.agency and not self._works_elsewhere(person, agency):
                people[index] = replace(people[index], agency=replace(agency, rule=f"{agency.rule}.shared"))
            if nationality and not person.nationality and not self._comes_from_elsewhere(person, nationality):
                nation = replace(nationality, rule=f"{nationality.rule}.shared")
                people[index] = replace(people[index], nationality=nation)

    def _sharing(self, text: str, people: list[FoundPerson], stated: Stated | None) -> Iterator[int]:
        """The places of those before the last of a list of whom the words behind it speak too: all of "cosmonauts A, B
        and C of X" and of "A, B and C, all of X"; both of "A and B of X"; B and C of "A of X and B and C of Y".
        """
        if stated is None:
            return
        told = _OF.fullmatch(text, people[-1].span.end, stated.span.start)
        quantifier = told["who"] if told else None
        for index in range(len(people) - 2, -1, -1):
            person, beside = people[index], index == len(people) - 2
            first = not person.coordinated
            bare = not (person.agency or person.nationality)
            together = bare and _AND.fullmatch(text, person.phrase.end, people[index + 1].phrase.start)
            apart = first or bool(people[index - 1].agency or people[index - 1].nationality)
            pair = beside and (quantifier == "both" or bool(together and apart) or (first and bare))
            if not (person.plural_role or pair or quantifier == "all"):
                return
            yield index
            if first or (pair and not person.plural_role):
                return

    def _share_with_all(self, people: list[FoundPerson], last: FoundPerson) -> None:
        """Shares what is said of all in a list: "A and B are Russian cosmonauts", "A and B, both NASA astronauts"."""
        for index in range(len(people) - 2, -1, -1):
            person = people[index]
            if last.age and last.age.rule.endswith(".all"):  # "A and B, both 42"
                person = replace(person, age=person.age or last.age)
            else:
                nationality, agency = person.nationality or last.nationality, person.agency or last.agency
                person = replace(person, nationality=nationality, agency=agency, traveller=True)
            people[index] = person
            if not people[index].coordinated:
                return

    def _comes_from_elsewhere(self, person: FoundPerson, nationality: Stated) -> bool:
        """True where the catalogue tells that somebody is of another nation."""
        bearers = self._catalogue.people_spelled(person.name)
        return bool(bearers) and not any(bearer.nationality == nationality.value for bearer in bearers)

    def _works_elsewhere(self, person: FoundPerson, agency: Stated) -> bool:
        """True where the catalogue tells that somebody belongs to another agency than the one before a list."""
        bearers = self._catalogue.people_spelled(person.name)
        return bool(bearers) and not any(bearer.agency == agency.value for bearer in bearers)

    def are_coordinated(self, text: str, left: FoundPerson, right: FoundPerson) -> bool:
        """True for "A and B"; not for "A, B's wife", nor for a heading "A" above "A (born 1935) …"."""
        start, end = left.phrase.end, max(left.phrase.end, right.phrase.start)
        if "\n" in text[start:end] and left.name.split()[-1] == right.name.split()[-1]:
            return False
        apart = text.startswith(_GENITIVE, right.span.end) and text[start:end].strip() == ","
        return end - start < _LONGEST_GLUE and not apart and bool(self._glue.fullmatch(text, start, end))


def in_lists(people: list[FoundPerson]) -> list[PersonList]:
    """The people in the lists they stand in; a person alone is a list of one."""
    lists: list[list[FoundPerson]] = []
    for person in people:
        if person.coordinated and lists:
            lists[-1].append(person)
        else:
            lists.append([person])
    return [PersonList(one) for one in lists]


def _handed_down(stated: Stated | None) -> Stated | None:
    shared = stated and (".before" in stated.rule or ".possessive" in stated.rule)
    return replace(stated, rule=stated.rule.removesuffix(".shared") + ".shared") if stated and shared else None


def _under_commander(text: str, people: list[FoundPerson]) -> list[FoundPerson]:
    """The people of a list; beside a commander "engineer" is a post aboard."""
    words = [text[person.phrase.start : person.span.start].lower().strip() for person in people]
    if not any(told.endswith(_COMMANDER) for told in words):
        return people
    aboard = [told.split()[-1:] == [_ENGINEER] for told in words]
    return [replace(p, official=False, traveller=True) if post else p for p, post in zip(people, aboard, strict=True)]


def _in_company(people: list[FoundPerson]) -> list[FoundPerson]:
    """The people of a list, all of them travellers where the others are: "A, B and the unknown C docked"."""
    if len(people) < _COMPANY or sum(person.is_traveller for person in people) < len(people) - 1:
        return people
    return [replace(person, traveller=person.traveller or not person.official) for person in people]


def _stands_behind(stated: Stated | None) -> bool:
    return stated is not None and stated.rule.endswith("after")


def _is_of(text: str, person: FoundPerson, stated: Stated) -> bool:
    """True for what is said right behind a name, with "of" or "from"."""
    return bool(_OF.fullmatch(text, person.span.end, stated.span.start))
