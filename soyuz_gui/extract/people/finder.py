"""Finds space travellers by catalogue, by what stands around their names, and by the lists they stand in."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import Levenshtein

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.names import fold
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.people.company import Company, FoundPerson
from soyuz_gui.extract.people.headlines import name_without_verbs
from soyuz_gui.extract.people.modifiers import ModifierReader
from soyuz_gui.extract.people.roster import Roster
from soyuz_gui.extract.places.gazetteer import FoundName
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.gate import Sparse

_WORD = re.compile(r"[^ \u00a0]+")
_SUFFIXES = ("Jr", "Sr")
_NO_PART = (
    r"(?:had|has|have|was|were|is|are|who|will|would|could|and|said|to|in|on|at|of|for|with|[a-z]+ed)"  # behind a dash
)
# "LEONOV, Aleksey Arkhipovich, 41,": no place, which has no age
_INVERTED = re.compile(
    rf"(?<![\w,-])[{rules.UPPER}]{{3,}}(?:[-’'][{rules.UPPER}]{{2,}})?,[ ][{rules.UPPER}][{rules.LOWER}]+"
    rf"(?:[ ][{rules.UPPER}][{rules.LOWER}]+(?:[{rules.UPPER}][{rules.LOWER}]+)?){{0,2}}"
    rf"(?=(?:[ ](?:Jr|Sr)\.)?(?:[ ][“\"'][\w ]{{2,12}}[”\"'])?,[ ]\d\d,)"
)
_GLUED = re.compile(r"([A-Z][a-z]+)[A-Z][a-z]+")  # "MembersViktor", where a page lost what stood between
_LONGEST_NAME = 5  # words
_LONG_SURNAME = 6  # letters of one that a slip may be told of
_SLIP = 0.8
_TWO_NAMES = 4  # words that may be the names of two people
_ROLE_REACH = 30  # characters before a name
# "Simonyi, 58, and two others", "Cockrell and his crew"
_AGE = re.compile(r",\s+[2-7]\d,|\s+and\s+(?:his|her)\s+(?:[\w-]+\s+){0,2}(?:crew|crewmates)\b")
_NEXT_NAME = re.compile(r"[ \u00a0-][A-Z]")
_OF_SPACEFLIGHT = ("agencies", "stations")


class PeopleFinder:
    """Finds people by the words of `names.toml` and the spellings of the catalogue."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        words = rules.read(folder, "names")
        self._catalogue = catalogue
        self._modifiers = ModifierReader(words)
        upper, lower = rules.UPPER, rules.LOWER
        short = rf"[{upper}][{lower}]{{1,4}}-(?!{_NO_PART}\b)[{lower}]{{2,7}}(?!\w)"  # "So-yeon"
        long = rf"(?:[{upper}]['’][{upper}]|[{upper}])[{lower}{upper}'’`]*[{lower}](?:-[{upper}][{lower}]+)*"
        tied = rf"(?:al|el|ul|d['’])-?(?<=[-'’])[{upper}][{lower}]+"  # "al-Saud", "d'Angelo"
        token = rf"(?:{short}|{long}|{tied})"
        initial = rf"(?:[{upper}]\.-?){{1,3}}"
        letter = rf"[{upper}](?=[ \u00a0][{upper}])"
        particle = (
            r"(?:[Vv]an|[Vv]on|de|der|den|del|da|di|du|dos|das|la|le|ten|ter|zu|bin|bint|ibn|ben|al|Al|el|Vande|Mc|Mac)"
        )
        peoples = [name for name in self._modifiers.attributes.nationalities if " " in name]
        lands = rf"(?:{self._modifiers.attributes.country}|{rules.either(peoples)})"
        capitals = rf"(?![IVX]+\b)[{upper}]{{3,}}(?:-[{upper}]{{2,}})?"  # "Oleg NOVITSKY"
        called = rf"(?:[{upper}][{lower}]+|(?:[{upper}]\.){{1,3}})"
        nickname = (
            rf"(?:[\"“(](?!{lands}\)){called}[\"”)]|(?:``|''){called}(?:``|'')|[‘']{called}[’'])(?=[ \u00a0][{upper}])"
        )
        self._run = re.compile(
            rf"(?:(?<![\w-])|(?<=[{lower}]{{4}}-))(?:{token}|{initial})"
            rf"(?:[ \u00a0]{{1,2}}(?:{token}|{capitals}|{initial}|{letter}|{nickname}|{particle}(?=[ \u00a0-])))*"
            rf"(?!\w|-[{upper}\d])"
        )
        self._surname = re.compile(rf"(?:(?<!\w){particle}[ \u00a0])*\S+$")
        self._single = re.compile(rf"(?<![\w’'-])(?:{particle}[ ])?{token}(?![\w-])")
        self._country = Sparse(rf"(?<!\w){lands}(?!\w)")
        posts = [word for word in words["roles"]["officials"] if " " not in word]
        self._role = re.compile(rf"\b(?i:{self._modifiers.attributes.traveller})s?[ \u00a0]$")
        self._stop = frozenset(fold(word) for word in (*words["not_people"]["words"], *posts))
        self._starters = frozenset(words["not_people"]["starters"])
        self._institution = re.compile(rf"[ \u00a0]{{1,2}}{rules.either(words['not_people']['institutions'])}(?!\w)")
        self._is_no_name = lru_cache(maxsize=1 << 13)(self._can_be_no_name)
        self._company = Company(catalogue, self._modifiers.attributes, words["roles"])

    def find(self, text: str, names: list[FoundName], prose: list[Span], roster: Roster) -> list[FoundPerson]:
        """All people named in prose, in order: in full, and by surname alone once their full name is told.

        `roster` has those who flew the flights that the article names.
        """
        taken = {position for name in names for position in range(name.span.start, name.span.end)}
        taken.update(position for match in self._country.finditer(text) for position in range(*match.span()))
        within = _Prose(prose)
        spelled = roster.names_flights or any(name.kind in _OF_SPACEFLIGHT for name in names)
        full = [
            self._read(text, name, roster, spelled=spelled)
            for span in self._full_names(text, taken)
            if within.covers(span) and (name := self._in_headline(text, span))
        ]
        short = [person for person in self._by_surname(text, full) if within.covers(person.span)]
        found = sorted([*full, *short], key=lambda person: person.span)
        slips = [person for person in self._by_misspelled_surname(text, full, found) if within.covers(person.span)]
        found = sorted([*found, *slips], key=lambda person: person.span)
        bare = [
            person
            for person in self._by_bare_surname(text, found, taken, roster)
            if within.covers(person.span) and (person.known or name_without_verbs(text, person.span))
        ]
        return self._company.settled(text, _without_players(text, sorted([*found, *bare], key=lambda p: p.span)))

    def _by_surname(self, text: str, full: list[FoundPerson]) -> Iterator[FoundPerson]:
        """People by a surname that only one of those named in full has: "Mr. Konokenko, aged 59"."""
        bearers: dict[str, set[str]] = {}
        travellers = {person.name for person in full if person.traveller and not person.official}
        known_names = {person.name for person in full if person.known}
        for person in full:
            for surname in self._surnames(person.name):
                bearers.setdefault(surname, set()).add(person.name)
        known = {surname: names.pop() for surname, names in bearers.items() if len(names) == 1}
        if not known:
            return
        spans = _Prose([person.span for person in full])
        for span in _words_in(text, known):
            if not spans.covers(span):
                name = known[span.of(text)]
                described = self._described(text, span, name)
                told = described.traveller or (name in travellers and not described.official)
                yield replace(described, traveller=told, known=name in known_names, short=True)

    def _by_misspelled_surname(
        self, text: str, full: list[FoundPerson], found: list[FoundPerson]
    ) -> Iterator[FoundPerson]:
        """People by a slip of a surname that somebody named in full has, in one list with others: "Pavel Vinogradov …
        Cassidy, Vinagradov and Misurkin".
        """
        told: dict[str, list[FoundPerson]] = {}
        for person in full:
            surname = person.name.split()[-1]
            if len(surname) >= _LONG_SURNAME:
                told.setdefault(surname[0], []).append(person)
        if not told or len(found) == len(full):
            return
        starts = [person.span.start for person in found]
        for match in self._single.finditer(text):
            if len(match[0]) < _LONG_SURNAME or match[0][0] not in told:
                continue
            index = bisect_right(starts, match.start())
            beside = found[max(0, index - 1) : index + 1]
            if any(person.phrase.start <= match.start() < person.phrase.end for person in beside):
                continue
            meant = next((p for p in told[match[0][0]] if _is_slip(match[0], p.name.split()[-1])), None)
            if meant is None or self._is_no_name(match[0]):
                continue
            word = self._described(text, Span(*match.span()), meant.name)
            if any(self._company.are_coordinated(text, *sorted((word, p), key=lambda p: p.span)) for p in beside):
                yield replace(word, known=meant.known, traveller=word.traveller or meant.traveller, short=True)

    def _surnames(self, name: str) -> set[str]:
        """The words of a full name that may stand for it: the last with its particle, and what the catalogue tells."""
        last = self._surname.search(name)
        known = {fold(surname) for person in self._catalogue.people_named(name) for surname in person.surnames}
        return {last[0] if last else name, *(word for word in name.split() if fold(word) in known)}

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
            aboard = roster.has_surname(match[0]) and not _is_also_a_word(text, match[0].lower())
            known = bool(self._catalogue.people_with_surname(match[0]))
            called = self._is_called_traveller(text, Span(*match.span())) or bool(_AGE.match(text, match.end()))
            if aboard or not roster.complete or known or called:
                word = self._described(text, Span(*match.span()), match[0])
                words.append((word, aboard or (known and called)))
        for index, (word, aboard) in enumerate(words):
            known = bool(self._catalogue.people_with_surname(word.name))
            neighbours = [n for n, _ in (*words[max(0, index - 1) : index], *words[index + 1 : index + 2])]
            listed = any(
                self._company.are_coordinated(text, *sorted((word, n), key=lambda p: p.span)) for n in neighbours
            )
            if aboard or listed:
                yield replace(word, known=known, likely=not roster.complete)

    def _is_called_traveller(self, text: str, word: Span) -> bool:
        """True for a single word behind what travellers are called: "astronaut Behnken"."""
        before = text[max(0, word.start - _ROLE_REACH) : word.start]
        return bool(self._role.search(before)) and not _NEXT_NAME.match(text, word.end)

    def _full_names(self, text: str, taken: set[int]) -> Iterator[Span]:
        """Names in full, in order; in registers the surname comes first: "LEONOV, Aleksey Arkhipovich, 41, …"."""
        inverted = [Span(*found.span()) for found in _INVERTED.finditer(text)]
        covered = _Prose(inverted)
        others = (span for span in self._candidates(text, taken) if not covered.covers(span))
        return iter(sorted([*inverted, *others])) if inverted else others

    def _in_headline(self, text: str, name: Span) -> Span | None:
        """The name without verbs of a headline; as it is where the catalogue has it; None for a single word."""
        if self._catalogue.people_spelled(name.of(text)):
            return name
        told = name_without_verbs(text, name)
        return told if told == name or (told and " " in told.of(text)) else None

    def _candidates(self, text: str, taken: set[int]) -> Iterator[Span]:
        """Runs of two to five words that can be a name, cut where a word cannot."""
        for run in self._run.finditer(text):
            words: list[Span] = []
            for match in _WORD.finditer(text, run.start(), run.end()):
                if (glued := _GLUED.fullmatch(match[0])) and self._is_no_name(glued[1]):
                    yield from self._whole_name(text, words)
                    words = [Span(match.start() + len(glued[1]), match.end())]
                    continue
                middle = bool(words) and len(match[0]) == 1  # "James A Lovell"
                if match.start() in taken or (not middle and self._is_no_name(match[0])):
                    yield from self._whole_name(text, words)
                    words = []
                else:
                    words.append(Span(match.start(), match.end()))
                if match[0].endswith(("'s", "’s")):  # "NASA's A B", "A B's Sigma 7"
                    yield from self._whole_name(text, words)
                    words = []
            yield from self._whole_name(text, words)

    def _whole_name(self, text: str, words: list[Span]) -> Iterator[Span]:
        while words and (words[-1].of(text) in _SUFFIXES or words[-1].of(text).islower()):
            words = words[:-1]
        if len(words) >= _TWO_NAMES and (several := self._in_known_names(text, words)):
            for name in several:
                yield Span(name[0].start, name[-1].end)
        elif 2 <= len(words) <= _LONGEST_NAME and not words[-1].of(text).endswith("."):
            end = words[-1].end
            if not self._institution.match(text, end):  # "George Washington University" is nobody
                yield Span(words[0].start, end - 2 if text[end - 2 : end] in ("'s", "’s") else end)

    def _in_known_names(self, text: str, words: list[Span]) -> list[list[Span]]:
        """The words cut into names of travellers, where a page lost what stood between them: "Pavel Popovich Yuri
        Artyukhin"; nothing where they are not all such names, or a single one.
        """
        found: list[list[Span]] = []
        start = 0
        while start < len(words):
            ends = range(start + 2, min(start + _TWO_NAMES, len(words)) + 1)
            names = (words[start:end] for end in ends)
            known = (name for name in names if self._catalogue.people_spelled(" ".join(word.of(text) for word in name)))
            if (name := next(known, None)) is None:
                return []
            found.append(name)
            start += len(name)
        return found if len(found) > 1 else []

    def _can_be_no_name(self, token: str) -> bool:
        """True for a word that is capitalised for another reason than being part of a person's name."""
        bare = re.sub(r"['’]s$", "", token)
        attributes = self._modifiers.attributes
        return (
            fold(bare) in self._stop
            or bare in attributes.nationalities
            or bare.rstrip("s") in attributes.nationalities
            or bare in attributes.agencies
            or bare in self._starters
            or bare.endswith("-born")
            or ("-" in bare and any(fold(part) in self._stop for part in bare.split("-")))  # "Apollo-Soyuz Test"
            or len(bare) < 2
        )

    def _read(self, text: str, span: Span, roster: Roster, *, spelled: bool) -> FoundPerson:
        """The person of a full name; one that is only `spelled` like that of a traveller counts beside spaceflight."""
        person = self._described(text, span, _in_plain_letters(re.sub(r"\s+", " ", span.of(text))))
        aboard = roster.has(person.name)
        alike = spelled and "." not in person.name.split()[0]
        known = aboard or bool((self._catalogue.people_spelled if alike else self._catalogue.people_named)(person.name))
        likely = not roster.complete and not person.official
        return replace(person, known=known, likely=likely, official=person.official and not aboard)

    def _described(self, text: str, span: Span, name: str) -> FoundPerson:
        said = self._modifiers.read(text, span)
        return FoundPerson(
            span, said.phrase, name, traveller=said.traveller, official=said.official, plural_role=said.plural,
            agency=said.agency, nationality=said.nationality, age=said.age,
        )  # fmt: skip


class _Prose:
    """Which stretches of a text count; in order, so that one look tells."""

    def __init__(self, spans: list[Span]) -> None:
        self._starts = [span.start for span in spans]
        self._ends = [span.end for span in spans]

    def covers(self, span: Span) -> bool:
        index = bisect_right(self._starts, span.start) - 1
        return index >= 0 and span.end <= self._ends[index]


def _without_players(text: str, people: list[FoundPerson]) -> list[FoundPerson]:
    """The people without those in brackets behind another's name whom nothing tells to fly: "Lovell (Tom Brown)"."""
    kept: list[FoundPerson] = []
    for person in people:
        start, end = person.span.start, person.span.end
        enclosed = text.startswith("(", start - 1) and text.startswith(")", end) and not person.is_traveller
        if not (enclosed and kept and text[kept[-1].span.end : start - 1].isspace()):
            kept.append(person)
    return kept


def _in_plain_letters(name: str) -> str:
    """A name without words in capitals, and in its usual order: "NOVITSKY, Oleg" is Oleg Novitsky."""
    if ", " in name:
        surname, given = name.split(", ", 1)
        name = f"{given} {surname}"
    return " ".join(word.title() if word.isupper() and len(word) > 2 else word for word in name.split(" "))


def _words_in(text: str, words: Iterable[str]) -> Iterator[Span]:
    """Where any of the words stands in a text by itself, in order; of two that overlap the first, or the longer."""
    found = sorted((start, -len(word)) for word in words for start in _starts(text, word))
    end = 0
    for start, length in found:
        if start >= end:
            end = start - length
            yield Span(start, end)


def _starts(text: str, word: str) -> Iterator[int]:
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not (_is_of_word(text[start - 1 : start]) or _is_of_word(text[end : end + 1])):
            yield start
        start = text.find(word, start + 1)


def _is_also_a_word(text: str, word: str) -> bool:
    return word in text and bool(re.search(rf"\b{re.escape(word)}\b", text))


def _is_slip(word: str, surname: str) -> bool:
    """True for a word that is nearly a surname, and not the surname itself."""
    return word != surname and Levenshtein.normalized_similarity(fold(word), fold(surname)) >= _SLIP


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character in ("-", "_")
