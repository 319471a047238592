"""What is said of several people before they are named: "Two Russians and an American landed. A, B and C …"."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.people.attributes import AttributeReader, Stated
from soyuz_gui.extract.people.company import FoundPerson, PersonList, in_lists
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_REACH = 1500  # characters behind a group in which its people are named
_OWNERS = ("nation", "agency", "country", "people")
_SINGULAR = ("a", "an", "one")
# The Soviet Union is often called Russia, and its cosmonauts Russians.
_SAME_LAND = ({"Russia", "Soviet Union"},)


@dataclass(frozen=True, slots=True)
class _Part:
    """The people of one nation or agency in a group."""

    attribute: Attribute
    stated: Stated


class Groups:
    """Reads nation and agency of groups by the words of `names.toml`."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        words = rules.read(folder, "names")
        self._catalogue = catalogue
        self._attributes = attributes = AttributeReader(words)
        roles, self._numbers = words["roles"], {word: n for n, word in enumerate(words["groups"]["numbers"], 1)}
        number = rules.either(self._numbers)
        whose = rf"(?:(?P<nation>{attributes.nationality})|(?P<agency>{attributes.agency}))"
        fillers, crew = rules.either(roles["fillers"]), rules.either(words["groups"]["crews"])
        self._counts = words["groups"]["counts"]
        role = rf"(?:\s+{fillers}){{0,2}}\s+(?i:{attributes.traveller})"
        self._part = Sparse(
            rf"(?<![\w-])(?P<count>(?i:{number}|an?))\s+(?:(?:{fillers}|other)\s+){{0,2}}{whose}(?P<many>{role}s|s(?![\w’'])|{role}|\s+(?i:{crew}))?(?![\w-])"
        )
        size = rf"(?:(?P<size>(?i:{number}))(?:[-\s](?:man|men|person|people|member|strong|woman))?\s+)?"
        owner = rf"(?:(?P<country>{attributes.country}|{attributes.agency})['’]s?|[Tt]he)"
        self._crew = Sparse(
            rf"(?<![\w-])(?:{owner}\s+{size}(?:(?:(?P<other>{attributes.nationality})-)?{whose}\s+)?|(?P<sized>(?i:{number}))-\w+\s+(?P<people>{attributes.nationality})\s+)"
            rf"(?:(?!(?:and|or|but|with|in|on|to|has|had|is|was)\b)[\w./-]+\s+){{0,3}}?(?P<crew>(?i:{crew})|(?i:{attributes.traveller})s)(?![\w-])"
        )
        self._joint = re.compile(r"\s*,?\s*(?:and|with|plus|along\s+with|together\s+with|,)\s+(?:his\s+|their\s+)?")

    def read(self, text: str, people: list[FoundPerson]) -> list[FoundPerson]:
        """The people with what is said of the groups that they are."""
        lists = [group for group in in_lists(people) if len(group.people) > 1]
        if not lists:
            return people
        told: dict[Span, FoundPerson] = {}
        for span, count, parts in self._groups(text):
            for group in self._named(lists, span, count, parts):
                for person in group.people:
                    known = told.get(person.span, person)
                    told[person.span] = self._with(known, parts)
        return [told.get(person.span, person) for person in people]

    def _groups(self, text: str) -> Iterator[tuple[Span, int, list[_Part]]]:
        """The groups of a text: where each stands, how many people it has (0 where no number is told), and whose; each
        as often as it is told to have people, unless the number is that of a crew.
        """
        parts: list[_Part] = []
        start = end = 0
        for found in self._part.finditer(text):
            if parts and not self._joint.fullmatch(text, end, found.start()):
                yield Span(start, end), len(parts), parts
                parts = []
            word = found["count"].lower()
            count = 1 if word in _SINGULAR else self._numbers[word]
            if count == 1 or found["many"]:  # not "two Russian helicopters"
                start, end = start if parts else found.start(), found.end()
                parts += [self._read(found, next(name for name in _OWNERS[:2] if found[name]))] * count
        if parts:
            yield Span(start, end), len(parts), parts
        for found in self._crew.finditer(text):
            word = (found["size"] or found["sized"] or found["crew"]).lower()
            if parts := [self._read(found, name) for name in (*_OWNERS, "other") if found[name]]:
                yield Span(*found.span()), self._numbers.get(word, self._counts.get(word, 0)), parts

    def _read(self, found: re.Match[str], name: str) -> _Part:
        attributes, words = self._attributes, re.sub(r"\s+", " ", found[name])
        if words in attributes.agencies:
            return _Part(Attribute.AGENCY, attributes.agency_of(found, name, "group"))
        if name == "country":
            return _Part(Attribute.NATIONALITY, attributes.country_of(found, name, "group"))
        value, span = attributes.nationalities[words], Span(*found.span(name))
        return _Part(Attribute.NATIONALITY, Stated(value, found[name], span, "person.nationality.group"))

    def _named(self, lists: list[PersonList], told: Span, count: int, parts: list[_Part]) -> Iterator[PersonList]:
        """The first list behind a group that it can be: of as many people, each of whom may be of one of its parts; of
        any number where none is told, if the catalogue knows all of them.
        """
        behind = (group for group in lists if told.end < group.span.end and group.span.start <= told.end + _REACH)
        for group in behind if count != 1 else ():
            if group.people[0].span.start < told.start:  # "Ann Brown and two Russians, Cid and Eve"
                continue
            if not count or len(group.people) == count:
                ways = [self._parts_of(person, parts, sure=not count) for person in group.people]
                counted = len(parts) == count and len(set(parts)) > 1
                if all(ways) and not (counted and Counter(parts) != Counter(way[0] for way in ways)):
                    yield group
                    return
            if not count:
                return

    def _parts_of(self, person: FoundPerson, parts: Sequence[_Part], *, sure: bool = False) -> list[_Part]:
        """Those of some parts of which somebody may be; where it must be `sure`, by the catalogue."""
        bearers = self._catalogue.people_spelled(person.name)
        if not bearers:
            return [] if sure or len(set(parts)) > 1 else list(parts)
        return [p for p in parts if any(_is_of(b.nationality, b.agency, p) for b in bearers)]

    def _with(self, person: FoundPerson, parts: list[_Part]) -> FoundPerson:
        """The person with what their part of a group tells, unless more is known already."""
        for part in self._parts_of(person, parts):
            if part.attribute is Attribute.AGENCY and not person.agency:
                person = replace(person, agency=part.stated)
            if part.attribute is Attribute.NATIONALITY and not person.nationality:
                person = replace(person, nationality=part.stated)
        return person


def _is_of(nationality: str, agency: str, part: _Part) -> bool:
    if part.attribute is Attribute.AGENCY:
        return agency == part.stated.value
    lands = next((same for same in _SAME_LAND if part.stated.value in same), {part.stated.value})
    return any(land in nationality for land in lands)
