"""Tries patterns only where they can match, by the words that their matches begin with and hold.

Most sentences hold none of the words of most patterns. The words of a text are looked up once for all patterns.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import chain
from sys import maxsize
from typing import Generic, TypeVar

from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.pieces import EDGE, beginnings, needed, plain

_WORD = re.compile(r"\w+")
_CUT = re.compile(r"\w\w")  # where a stretch ends within a word
_TEXTS = 4  # an article as it is, and in lower case
_KNOWN_WORDS = 1 << 14
_INDEXED = 3  # characters of a piece by which it is looked up
_NO_WORDS: list[str] = []
_NOWHERE: tuple[list[int], list[int], list[int]] = ([], [], [])

T = TypeVar("T")


class _Lexicon:
    """Which sets of pieces a word holds one of. Every set has a number; equal sets have the same, the empty one 0."""

    def __init__(self) -> None:
        self._numbers: dict[frozenset[str], int] = {frozenset(): 0}
        self._framed: dict[str, list[int]] = defaultdict(list)  # by pieces that begin with a word
        self._inside: dict[str, list[tuple[str, int]]] = defaultdict(list)  # by the first signs of all others
        self._held: dict[str, tuple[int, ...]] = {}

    def number(self, pieces: frozenset[str]) -> int:
        """The number of a set of pieces, which is new to the lexicon or known."""
        if pieces not in self._numbers:
            number = self._numbers[pieces] = len(self._numbers)
            for piece in pieces:
                if piece.startswith(EDGE):
                    self._framed[piece].append(number)
                else:
                    self._inside[piece[:_INDEXED]].append((piece, number))
            self._held = {}
            _words.cache_clear()
        return self._numbers[pieces]

    def held_by(self, word: str) -> tuple[int, ...]:
        """The numbers of the sets of which a word holds a piece."""
        if (known := self._held.get(word)) is not None:
            return known
        if len(self._held) >= _KNOWN_WORDS:
            self._held = {}
        framed = f"{EDGE}{word}{EDGE}"
        found = set(chain.from_iterable(self._framed.get(framed[:end], ()) for end in range(2, len(framed) + 1)))
        keys = {framed[at : at + length] for at in range(len(framed)) for length in range(1, _INDEXED + 1)}
        near = chain.from_iterable(self._inside.get(key, ()) for key in keys)
        found.update(number for piece, number in near if piece in framed)
        self._held[word] = held = tuple(found)
        return held


_LEXICON = _Lexicon()


class _Words:
    """Where each word of a text stands, and which of them hold a piece, by the numbers of the lexicon's sets.

    Words are in lower case, with one sign for all digits.
    """

    def __init__(self, text: str) -> None:
        self.starts: dict[str, list[int]] = defaultdict(list)
        for found in _WORD.finditer(text):
            self.starts[found[0]].append(found.start())
        for word in [word for word in self.starts if not (word.isalpha() and word.islower())]:
            if (known := plain(word)) != word:
                self.starts[known] = sorted(self.starts[known] + self.starts.pop(word))
        self._places: dict[int, list[int]] = {}
        self._opened: dict[int, list[str]] = defaultdict(list)
        for word in self.starts:
            for number in _LEXICON.held_by(word):
                self._opened[number].append(word)

    def opened(self, number: int) -> list[str]:
        """The words that hold a piece of a set."""
        return self._opened.get(number, _NO_WORDS)

    def places(self, number: int) -> list[int]:
        """Where these words stand, in order."""
        if number not in self._places:
            places = [self.starts[word] for word in self.opened(number)]
            self._places[number] = places[0] if len(places) == 1 else sorted(chain.from_iterable(places))
        return self._places[number]


@lru_cache(maxsize=_TEXTS)
def _words(lowered: str) -> _Words:
    return _Words(lowered)


class Sparse:
    """A pattern that is tried only at the words with which its matches can begin. Else like the pattern itself.

    Where a match may begin with any word if only it holds certain others, those others open all places. Where no word
    follows that every match needs, no place is tried. It is compiled when it is first tried: most never are.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._written, self._flags = pattern, flags
        begin, hold = beginnings(pattern, flags)
        self.need = need = needed(pattern, flags)
        self._begin, self._hold = _LEXICON.number(begin), _LEXICON.number(hold)
        self._need = _LEXICON.number(frozenset() if need <= begin else need)
        self._is_dense = not (begin or hold)
        self._places = lru_cache(maxsize=_TEXTS)(self._places_in)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(self._written, self._flags)

    def finditer(self, text: str, start: int = 0, end: int = maxsize, words_of: str = "") -> Iterator[re.Match[str]]:
        """The matches in a stretch of text; `words_of` is one that has all its words at the same places, and more."""
        places = self._places_between(text, start, end, words_of or text)
        if places is None:
            return self.pattern.finditer(text, start, end)
        return self._matches(text, places, end) if places else iter(())

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        places = self._places_between(text, start, end, text)
        if places is None:
            return self.pattern.search(text, start, end)
        for place in places:
            if match := self.pattern.match(text, place, end):
                return match
        return None

    def _matches(self, text: str, places: list[int], end: int) -> Iterator[re.Match[str]]:
        start = 0
        for place in places:
            if place >= start and (match := self.pattern.match(text, place, end)):
                yield match
                start = match.end()

    def _places_between(self, text: str, start: int, end: int, words_of: str) -> list[int] | None:
        """Where a match may begin in a stretch of text; None where that is anywhere."""
        if self._is_dense or (end < len(text) and not text[end].isspace() and _CUT.match(text, end - 1)):
            return None
        places, opening, needs = self._places(words_of)
        if opening and bisect_left(opening, start) < bisect_left(opening, end):
            return None
        if not places:
            return places
        if self._need:
            last = bisect_left(needs, end)
            end = needs[last - 1] + 1 if last else start
        return places[bisect_left(places, start) : bisect_left(places, end)]

    def _places_in(self, text: str) -> tuple[list[int], list[int], list[int]]:
        """Where words stand with which matches can begin, those which let them begin anywhere, and those they need."""
        words = _words(rules.lower(text))
        begun, held = words.opened(self._begin), words.opened(self._hold)
        if not (begun or held) or (self._need and not words.opened(self._need)):
            return _NOWHERE
        return words.places(self._begin), words.places(self._hold), words.places(self._need)


class Gate(Generic[T]):
    """Patterns, each with what it stands for."""

    def __init__(self, patterns: Iterable[tuple[str, T]], flags: re.RegexFlag = re.NOFLAG) -> None:
        self._patterns = [(Sparse(pattern, flags), meaning) for pattern, meaning in patterns]
        needs = [sparse.need for sparse, _ in self._patterns]
        self._always = frozenset(number for number, pieces in enumerate(needs) if not pieces)
        self._pieces: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for number, pieces in enumerate(needs):
            for piece in pieces:
                self._pieces[piece[:_INDEXED]].append((piece, number))
        self._number = _LEXICON.number(frozenset().union(*needs))
        self._needing = lru_cache(maxsize=_KNOWN_WORDS)(self._patterns_needing)
        self._marks = lru_cache(maxsize=_TEXTS)(self._marks_of)

    def may_match(self, text: str, start: int, end: int) -> list[tuple[Sparse, T]]:
        """The patterns that may match between two places of a text, in their order."""
        starts, ends, numbers = self._marks(text)
        found = self._always.union(*numbers[bisect_right(ends, start) : bisect_left(starts, end)])
        if end < len(text) and not text[end].isspace() and _CUT.match(text, end - 1):
            cut_short = _WORD.findall(text[start:end])[-1:]
            found = found.union(*map(self._needing, map(plain, cut_short)))
        return [self._patterns[number] for number in sorted(found)]

    def _marks_of(self, text: str) -> tuple[list[int], list[int], list[frozenset[int]]]:
        """Where the words that open the gate begin and end, and for which patterns."""
        words = _words(rules.lower(text))
        needing = [(word, self._needing(word)) for word in words.opened(self._number)]
        found = sorted((start, start + len(word), numbers) for word, numbers in needing for start in words.starts[word])
        return [mark[0] for mark in found], [mark[1] for mark in found], [mark[2] for mark in found]

    def _patterns_needing(self, word: str) -> frozenset[int]:
        framed = f"{EDGE}{word}{EDGE}"
        keys = {framed[at : at + length] for at in range(len(framed)) for length in range(1, _INDEXED + 1)}
        near = chain.from_iterable(self._pieces.get(key, ()) for key in keys)
        return frozenset(number for piece, number in near if piece in framed)
