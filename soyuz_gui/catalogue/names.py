"""Names of people across spellings: folding, transliteration keys, likeness.

One Russian name reaches the news as Chub, Tchoub, Tschub or Čub. `name_key` takes such spellings to one
skeleton, whose edit distance then tells misprints from other people.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from soyuz_gui.catalogue import given_names

_PUNCTUATION = str.maketrans(
    dict.fromkeys("’‘ʼʹ′`´＇", "'")
    | dict.fromkeys("-‐‑‒–—−", " ")
    | dict.fromkeys("\u00ad\u200b\u2060\ufeff", "")
    | {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "æ": "ae", "œ": "oe"}
)

_LATIN = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхцыэіїєґў", "abvgdeziiklmnoprstufhsieiiegu", strict=True)),
        **{"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya", "ё": "yo", "ъ": "", "ь": ""},
        **{"ә": "a", "қ": "k", "ң": "n", "ғ": "g", "ү": "u", "ұ": "u", "һ": "h", "ө": "o"},
        **{"č": "ch", "ć": "ch", "š": "sh", "ś": "sh", "ž": "zh", "ż": "zh", "ź": "zh"},
    }
)

# In this order: each rule sees what the ones before it left. The letter x stands for all hushing sounds,
# as French writes ш the way English writes ч, and German writes ж like ш.
_SOUNDS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"x", "ks"),
        (r"s?chtch|schtsch|shch|szcz|stch|tsch|tch|sch|cz|sz|sh|ch", "x"),
        (r"dzh|dj|dx|zh", "x"),
        (r"ck|qu|q", "k"),
        (r"ts|tz|c(?=[eiy])|z", "s"),
        (r"c", "k"),
        (r"ph", "f"),
        (r"w|ff|f$", "v"),
        (r"kh", "h"),
        (r"(?<=[tr])h|(?<=g)u(?=[ei])", ""),
        (r"[ijy]?ou|[ijy]u", "u"),
        (r"[jy]", "i"),
        (r"i(?=[aeo])", ""),
        (r"oo", "u"),
        (r"(.)\1+", r"\1"),
        (r"(?<=[aeiou]n)e$", ""),
    )
)

SAME = 0.85
"""From this likeness on, two names are spellings of one; below `OTHER` they are different people's."""
OTHER = 0.7
_GIVEN_COMPATIBLE = 0.75
_NICKNAME = 0.97
_INITIAL = 0.93
_SURNAME_ALONE = 0.6


def fold(text: str) -> str:
    """Text for exact comparison: no case, no diacritics, one kind of apostrophe, hyphens as spaces."""
    text = text.translate(_PUNCTUATION)
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.casefold().split())


@lru_cache(maxsize=1 << 14)
def name_key(text: str) -> str:
    """The skeleton of a name: words that sound alike across transliterations come out the same."""
    latin = unicodedata.normalize("NFC", text).casefold().translate(_LATIN)
    words = fold(latin).replace("'", "").replace(".", " ").split()
    return " ".join(filter(None, map(_sound, words)))


def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def name_similarity(a: str, b: str) -> float:
    """How alike two full names are, 0 to 1: the surnames alike and the given names compatible.

    Word order, initials, middle names and patronymics do not matter; a surname alone never reaches `OTHER`.
    """
    if fold(a) == fold(b):
        return 1.0
    pairs = ((x, y) for x in _splits(a) for y in _splits(b) if not (x.inverted and y.inverted))
    return max((_likeness(x, y) for x, y in pairs), default=0.0)


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
        if len(words[cut]) > 1 or cut == len(words) - 1:
            yield _Split(tuple(words[:cut]), "".join(words[cut:]))
    if words:
        yield _Split(tuple(words[1:]), words[0], inverted=True)


def surname_keys(name: str) -> tuple[str, ...]:
    """Every key that the surname of a full name can have; empty for a single word."""
    return tuple(dict.fromkeys(split.surname for split in _splits(name) if split.given))


def _likeness(a: _Split, b: _Split) -> float:
    surname = Levenshtein.normalized_similarity(a.surname, b.surname)
    if surname < _SURNAME_ALONE:
        return 0.0
    if a.surname[0] != b.surname[0]:
        surname -= 0.1
    if not a.given or not b.given:
        return _SURNAME_ALONE * surname
    given = _given_likeness(a.given, b.given)
    if given < _GIVEN_COMPATIBLE:
        return surname * (0.3 + given / 2)
    return surname * (0.8 + given / 5)


def _given_likeness(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    """The best pair of given names, unless both names have two and the second ones contradict each other."""
    best = max(_word_likeness(x, y) for x in a for y in b)
    if len(a) > 1 and len(b) > 1:
        best = min(best, 0.5 + max(_word_likeness(x, y) for x in a[1:] for y in b[1:]) / 2)
    return best


def _word_likeness(a: str, b: str) -> float:
    if a == b:
        return 1.0
    if len(a) == 1 or len(b) == 1:
        return _INITIAL if a[0] == b[0] else 0.0
    groups = _key_groups()
    if groups.get(a, frozenset()) & groups.get(b, frozenset()):
        return _NICKNAME
    return Levenshtein.normalized_similarity(a, b)


@cache
def _key_groups() -> dict[str, frozenset[int]]:
    """The groups of equal given names by the names' keys."""
    found: dict[str, frozenset[int]] = {}
    for name, numbers in given_names.groups().items():
        key = name_key(name)
        found[key] = found.get(key, frozenset()) | numbers
    return found
