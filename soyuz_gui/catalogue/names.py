"""Whether two names are one person's, across transliterations, nicknames, patronymics and misprints.

Names are compared by their keys, which leave misprints as the only differences; edit distance judges those.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from soyuz_gui.catalogue import given_names
from soyuz_gui.catalogue.spelling import fold, name_key

__all__ = ["OTHER", "SAME", "fold", "key_groups", "name_key", "name_similarity", "surname_keys"]

_PATRONYMIC = re.compile(r"(?<=..)ix$|(?:ov|ev|in)na$")

SAME = 0.85
"""From this likeness on, two names are spellings of one; below `OTHER` they are different people's."""
OTHER = 0.7

# Set by the catalogue's spellings: transliterations come out above the first limit, other people below the second.
_GIVEN_COMPATIBLE = 0.8
_NICKNAME = 0.97
_INITIAL = 0.93
_MIDDLE_NAME = 0.9
_INVERTED = 0.97
_SURNAME_ALONE = 0.6


@lru_cache(maxsize=1 << 16)
def name_similarity(a: str, b: str) -> float:
    """How alike two full names are, 0 to 1: the surnames alike and the given names compatible.

    Word order, initials, middle names and patronymics do not matter; a surname alone never reaches `OTHER`.
    """
    if fold(a) == fold(b):
        return 1.0
    best = 0.0
    for x in _splits(a):
        for y in _splits(b):
            # Of most pairs of names the surnames tell that they are two.
            surname = Levenshtein.normalized_similarity(x.surname, y.surname)
            if surname >= _SURNAME_ALONE and not (x.inverted and y.inverted):
                best = max(best, _likeness(x, y, surname))
    return best


@dataclass(frozen=True, slots=True)
class _Split:
    """One way to tell given names from the surname; keys throughout."""

    given: tuple[str, ...]
    surname: str
    inverted: bool = False


@lru_cache(maxsize=1 << 14)
def _splits(name: str) -> tuple[_Split, ...]:
    words = name_key(name).split()
    if len(words) == 1:
        return (_Split((), words[0]),)
    return tuple(_splits_of(words))


def _splits_of(words: list[str]) -> Iterator[_Split]:
    for cut in range(1, len(words)):
        if cut == len(words) - 1 or not _is_middle(words[cut]):
            yield _Split(tuple(words[:cut]), "".join(words[cut:]))
    if words and all(map(_is_middle, words[2:])):
        yield _Split(tuple(words[1:]), words[0], inverted=True)


def _is_middle(key: str) -> bool:
    """True for an initial or a patronymic, which never begin a surname."""
    return len(key) == 1 or bool(_PATRONYMIC.search(key))


def surname_keys(name: str) -> tuple[str, ...]:
    """Every key that the surname of a full name can have; empty for a single word."""
    return tuple(dict.fromkeys(split.surname for split in _splits(name) if split.given))


def _likeness(a: _Split, b: _Split, surname: float) -> float:
    """How alike two names are whose surnames are so much alike."""
    if a.surname[0] != b.surname[0]:
        surname -= 0.1
    if a.inverted or b.inverted:
        surname *= _INVERTED
    if not a.given or not b.given:
        return _SURNAME_ALONE * surname
    given = _given_likeness(a.given, b.given)
    if given < _GIVEN_COMPATIBLE:
        return surname * (0.3 + given / 2)
    return surname * (0.8 + given / 5)


def _given_likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """Of the first names, or of a second name that one goes by; less where both have seconds that contradict."""
    called_by_second = [(x, b[0]) for x in a[1:] if len(x) > 1] + [(a[0], y) for y in b[1:] if len(y) > 1]
    second = max((_word_likeness(x, y) for x, y in called_by_second), default=0.0)
    best = max(_word_likeness(a[0], b[0]), _MIDDLE_NAME * second)
    if len(a) > 1 and len(b) > 1:
        best = min(best, 0.5 + max(_word_likeness(x, y) for x in a[1:] for y in b[1:]) / 2)
    return best


def _word_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if len(a) == 1 or len(b) == 1:
        return _INITIAL if a[0] == b[0] else 0.0
    groups = key_groups()
    if groups.get(a, frozenset()) & groups.get(b, frozenset()):
        return _NICKNAME
    return Levenshtein.normalized_similarity(a, b)


@cache
def key_groups() -> dict[str, frozenset[int]]:
    """The groups of equal given names by the names' keys."""
    found: dict[str, frozenset[int]] = {}
    for name, numbers in given_names.groups().items():
        key = name_key(name)
        found[key] = found.get(key, frozenset()) | numbers
    return found
