"""Names in languages that decline them: "Олега Кононенко" and "Olega Kononienki" are Oleg Kononenko.

A name is looked up by all its forms. Those of travellers are the catalogue's; others are put into the usual Latin
letters, in the form that names somebody, as far as the given name tells it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Set
from functools import cached_property
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.catalogue.models import Person
from soyuz_gui.domain.spans import Span

_CYRILLIC = re.compile("[а-яё]")
_NEVER = "(?!)"  # the pattern that nothing has
_LONGEST = 4  # words of a name
_FULL = 2
_ALIKE = 0.86  # of two spellings of one name in Russian; names of different people stay below


class DeclinedNames:
    """The names of people in texts of one language."""

    def __init__(self, words: dict[str, Any], catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._set_patterns(words["shape"])
        self._letters = {
            letter: latin.removeprefix("-")
            for letter, latin in (pair.split() for pair in words["latin"]["letters"].split(", "))
        }
        self._sounds = [(re.compile(sound), latin) for sound, latin in words["latin"]["sounds"]]
        self._cases = [(re.compile(rf"(?:{end})$"), ends.split()) for end, ends in words["cases"]["endings"]]
        self._surnames = {
            sex: [(re.compile(rf"(?:{end})$"), first) for end, first in words["cases"][sex]] for sex in ("men", "women")
        }
        self._given_names = {  # by its own spelling, how English writes it
            sex: {pair.split()[0]: pair.split()[-1] for pair in words["given"][sex].split(", ")}
            for sex in ("men", "women")
        }

    def _set_patterns(self, shape: dict[str, str]) -> None:
        """What names look like in the language."""
        capital, small, particles = shape["capital"], shape["small"], shape["particles"]
        part = rf"[{capital}](?:['’][{capital}])?[{small}]+(?:[{capital}][{small}]+)?(?:['’][{small}]+)?"
        name = rf"{part}(?:[-‑](?:{part}|[{small}]+))*"
        self._initials = re.compile(rf"(?<!\w)([{capital}])\.\s?(?:([{capital}])\.\s?)?({name})(?!\w)")
        self._initials_behind = re.compile(rf"(?<!\w)({name})\s([{capital}])\.(?:\s?([{capital}])\.)?")
        self._several = re.compile(rf"(?<![\w.]){name}(?:[ \u00a0](?:(?:{particles}) )?{name}){{0,5}}(?!\w)")
        self._adjective = re.compile(rf"(?:{shape['adjective']})$")
        self._agent = re.compile(rf"(?:{shape['agent']})$")
        self._patronymic = re.compile(shape.get("patronymic", _NEVER))
        self._is_cyrillic = bool(re.match(f"[{small}]", "ж"))

    def latin(self, words: str) -> str:
        """Words in Latin letters, each with a capital where it has one."""
        return re.sub(r"[^\W\d_]+", lambda word: self._word(word[0]), words.replace("’", "'"))

    def _word(self, word: str) -> str:
        low = word.lower()
        if not _CYRILLIC.search(low):
            return word
        for sound, latin in self._sounds:
            low = sound.sub(latin, low)
        spelled = "".join(self._letters.get(letter, letter) for letter in low)
        if len(word) > 1 and word.isupper():
            return spelled.upper()
        return spelled[:1].upper() + spelled[1:] if word[0].isupper() else spelled

    def find(self, text: str, is_word: Set[str]) -> Iterator[tuple[Span, str]]:
        """Each name of somebody with its Latin form. `is_word` are those that mean something else."""
        told: dict[str, str] = {}
        singles: list[Span] = []
        for found in self._several.finditer(text):
            words = [Span(*word.span()) for word in re.finditer(r"[\w’'‑-]+", text[: found.end()][found.start() :])]
            words = [Span(word.start + found.start(), word.end + found.start()) for word in words]
            index = 0
            while index < len(words):
                length, name = self._name_at(text, words[index:], is_word)
                if name:
                    yield Span(words[index].start, words[index + length - 1].end), name
                    self._remember(told, words[index + length - 1].of(text), name)
                else:
                    singles.append(words[index])
                index += length
        with_initials = list(self._with_initials(text))
        yield from with_initials
        named = {span.start for each, _ in with_initials for span in singles if each.start <= span.start < each.end}
        for span in singles:
            key = _key(span.of(text))
            if key in is_word or span.start in named:
                continue
            if surname := told.get(key) or self._known_surname(key):
                yield span, surname

    def _remember(self, told: dict[str, str], word: str, name: str) -> None:
        """Keeps by which forms the surname of a full name may be told again."""
        surname = name.rsplit(maxsplit=1)[-1]
        is_last = self.latin(word)[0] == surname[0] or not self._is_given(_key(word))
        if is_last and not self._patronymic.fullmatch(_key(word)):
            firsts = {_key(word), *(_key(first) for sex in self._surnames for first in self._firsts(word, sex))}
            told.update((form, surname) for first in firsts for form in self._forms(first))

    def _name_at(self, text: str, words: list[Span], is_word: Set[str]) -> tuple[int, str]:
        """How many words the name has that begins here, and its Latin form; empty where none does."""
        keys = [_key(word.of(text)) for word in words[:_LONGEST]]
        if keys[0] in is_word and not self._is_given(keys[0]):
            return 1, ""
        for length in range(len(keys), 1, -1):
            own = [key for key in keys[:length] if not self._patronymic.fullmatch(key)]
            if len(own) < _FULL or (len(own) == len(keys[:length]) - 1 and length == _FULL):
                continue
            if name := self._full.get(" ".join(own)) or self._full.get(" ".join((*own[1:], own[0]))):
                return length, name
        return self._unknown_name(text, words, keys, is_word)

    def _unknown_name(self, text: str, words: list[Span], keys: list[str], is_word: Set[str]) -> tuple[int, str]:
        """The name of somebody whom the catalogue lacks, or spells otherwise."""
        length = 3 if len(keys) > _FULL and self._patronymic.fullmatch(keys[1]) else _FULL
        if len(keys) < length or keys[length - 1] in is_word or self._patronymic.fullmatch(keys[length - 1]):
            return 1, ""
        key = f"{keys[0]} {keys[length - 1]}"
        near = process.extractOne(key, self._full_forms, scorer=Levenshtein.normalized_similarity, score_cutoff=_ALIKE)
        if near:
            return length, self._full[near[0]]
        surname = words[length - 1].of(text)
        for sex, name, declined in self._given.get(keys[0], ()):
            firsts = self._firsts(surname, sex)
            first = firsts[0] if declined and firsts else surname
            return length, f"{name} {self.latin(first)}"
        given = words[0].of(text)
        if _begins_sentence(text, words[0].start) or self._adjective.search(given) or keys[length - 1] in self._given:
            return 1, ""
        if self._agent.search(given) and self._agent.search(surname):  # "с Джоном Смитом"
            given, surname = self._agent.sub("", given), self._agent.sub("", surname)
        return length, self.latin(f"{given} {surname}")

    def _firsts(self, surname: str, sex: str) -> list[str]:
        """The first form of a surname that stands in another one."""
        return [end.sub(first, surname) for end, first in self._surnames[sex] if end.search(surname)][:1]

    def _with_initials(self, text: str) -> Iterator[tuple[Span, str]]:
        """The full name where the catalogue has one bearer: "О. Д. Кононенко", "Кононенко О. Д."."""
        for pattern, surname, first in ((self._initials, 3, 1), (self._initials_behind, 1, 2)):
            for found in pattern.finditer(text):
                known = self._bearers.get(_key(found[surname]), ())
                meant = {person.name for person, given in known if given[0] == _key(found[first])}
                if len(meant) == 1:
                    yield Span(*found.span()), meant.pop()
                elif pattern is self._initials:
                    yield Span(*found.span()), f"{self.latin(found[first])}. {self.latin(found[surname])}"

    def _known_surname(self, key: str) -> str:
        names = {person.surname for person, _ in self._bearers.get(key, ())}
        return names.pop() if len(names) == 1 else ""

    def _is_given(self, key: str) -> bool:
        return key in self._given

    @cached_property
    def _given(self) -> dict[str, tuple[tuple[str, str, bool], ...]]:
        """By each form of a given name: whose it is, how it is written in Latin, and whether the form is declined."""
        found: dict[str, list[tuple[str, str, bool]]] = defaultdict(list)
        for sex, names in self._given_names.items():
            for name, latin in names.items():
                for form in self._forms(_key(name)):
                    found[form].append((sex, latin, form != _key(name)))
        return {form: tuple(sorted(known, key=lambda one: one[2])) for form, known in found.items()}

    @cached_property
    def _spelled(self) -> list[tuple[Person, list[str]]]:
        """The words of each name as the language spells it, without patronymics, surname last."""
        found = []
        for person in self._catalogue.people:
            for spelling in self._spellings(person):
                words = list(map(_key, spelling.split()))
                if self._patronymic.fullmatch(words[-1]):
                    words = [*words[1:], words[0]]
                found.append((person, [word for word in words if not self._patronymic.fullmatch(word)]))
        return found

    def _spellings(self, person: Person) -> Iterator[str]:
        native = [spelling for spelling in person.spellings if _CYRILLIC.search(spelling)]
        yield from native if self._is_cyrillic else (person.name, *map(self.latin, native))

    @cached_property
    def _full(self) -> dict[str, str]:
        """The names of travellers by every form of their full names."""
        return {
            " ".join((given, *words[1:-1], surname)): person.name
            for person, words in self._spelled
            if len(words) > 1
            for given in self._forms(words[0])
            for surname in self._forms(words[-1])
        }

    @cached_property
    def _full_forms(self) -> list[str]:
        return list(self._full)

    @cached_property
    def _bearers(self) -> dict[str, tuple[tuple[Person, str], ...]]:
        """Who has a surname, by each of its forms, with their given names."""
        found: dict[str, dict[tuple[str, str], tuple[Person, str]]] = defaultdict(dict)
        for person, words in self._spelled:
            if len(words) > 1:
                for form in self._forms(words[-1]):
                    found[form][person.id, words[0][0]] = (person, words[0])
        return {form: tuple(known.values()) for form, known in found.items()}

    def _forms(self, name: str) -> set[str]:
        """All forms of a name in lower case; those that it cannot have do no harm."""
        for end, others in self._cases:
            if found := end.search(name):
                return {name, *(name[: found.start()] + other for other in others)}
        return {name}


def _key(word: str) -> str:
    return re.sub(r"['’]", "", word.lower().replace("ё", "е").replace("‑", "-"))


def _begins_sentence(text: str, position: int) -> bool:
    return not re.search(r"[\w,»\"][ \u00a0(—–-]{0,3}$", text[max(0, position - 4) : position])
