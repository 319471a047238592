"""Tries patterns only where they can match, by the words that their matches begin with and hold.

Most sentences hold none of the words of most patterns. The words of a text are looked up once for all patterns.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, chain, islice
from sys import maxsize
from typing import Generic, TypeVar

from soyuz_gui.extract import rules
from soyuz_gui.extract.pieces import EDGE, beginnings, needed, plain

_WORD = re.compile(r"\w+")
_GAP = re.compile(r"(\W+)")
_CUT = re.compile(r"\w\w")
_TEXTS = 4  # an article as it is, and in lower case
_KNOWN_WORDS = 1 << 14
_INDEXED = 3  # characters of a piece by which it is looked up
_NONE = -1  # instead of the number of a set of pieces

T = TypeVar("T")


class _Lexicon:
    """Which sets of pieces a word holds one of. Every set has a number; equal sets have the same."""

    def __init__(self) -> None:
        self._numbers: dict[frozenset[str], int] = {}
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
            _opened.cache_clear()
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
    """Where each word of a text stands; words are in lower case, with one sign for all digits."""

    def __init__(self, text: str) -> None:
        pieces = _GAP.split(text)  # by turns words and what stands between them
        ends = accumulate(map(len, pieces))
        self.starts: dict[str, list[int]] = defaultdict(list)
        for word, end in islice(zip(pieces, ends, strict=True), 0, None, 2):
            self.starts[word].append(end - len(word))
        for word in [word for word in self.starts if not (word.isalpha() and word.islower())]:
            if (known := plain(word)) != word:
                self.starts[known] = sorted(self.starts[known] + self.starts.pop(word))
        self.starts.pop("", None)


@lru_cache(maxsize=_TEXTS)
def _words(lowered: str) -> _Words:
    return _Words(lowered)


@lru_cache(maxsize=_TEXTS)
def _opened(text: str) -> tuple[dict[str, list[int]], dict[int, list[str]]]:
    """Where the words of a text stand, and which of them hold a piece, by the numbers of the lexicon's sets."""
    starts = _words(rules.lower(text)).starts
    opened: dict[int, list[str]] = defaultdict(list)
    for word in starts:
        for number in _LEXICON.held_by(word):
            opened[number].append(word)
    return starts, opened


class Sparse:
    """A pattern that is tried only at the words with which its matches can begin. Else like the pattern itself."""

    def __init__(self, pattern: str | re.Pattern[str], flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern = re.compile(pattern, flags)
        pieces = frozenset(beginnings(self.pattern))
        self._number = _LEXICON.number(pieces) if pieces else _NONE
        self._places = lru_cache(maxsize=_TEXTS)(self._places_in)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        if self._number == _NONE or _CUT.match(text, end - 1):
            yield from self.pattern.finditer(text, start, end)
            return
        places = self._places(text)
        for index in range(bisect_left(places, start), bisect_left(places, end)):
            if places[index] >= start and (match := self.pattern.match(text, places[index], end)):
                yield match
                start = match.end()

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        if self._number == _NONE or _CUT.match(text, end - 1):
            return self.pattern.search(text, start, end)
        places = self._places(text)
        for index in range(bisect_left(places, start), bisect_left(places, end)):
            if match := self.pattern.match(text, places[index], end):
                return match
        return None

    def _places_in(self, text: str) -> list[int]:
        starts, opened = _opened(text)
        return sorted(chain.from_iterable(starts[word] for word in opened.get(self._number, ())))


class Gate(Generic[T]):
    """Patterns, each with what it stands for."""

    def __init__(self, patterns: Iterable[tuple[re.Pattern[str], T]]) -> None:
        self._patterns = [(Sparse(pattern), meaning) for pattern, meaning in patterns]
        needs = [needed(sparse.pattern) for sparse, _ in self._patterns]
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
        if _CUT.match(text, end - 1):
            cut_short = _WORD.findall(text[start:end])[-1:]
            found = found.union(*map(self._needing, map(plain, cut_short)))
        return [self._patterns[number] for number in sorted(found)]

    def _marks_of(self, text: str) -> tuple[list[int], list[int], list[frozenset[int]]]:
        """Where the words that open the gate begin and end, and for which patterns."""
        starts, opened = _opened(text)
        needing = [(word, self._needing(word)) for word in opened.get(self._number, ())]
        found = sorted((start, start + len(word), numbers) for word, numbers in needing for start in starts[word])
        return [mark[0] for mark in found], [mark[1] for mark in found], [mark[2] for mark in found]

    def _patterns_needing(self, word: str) -> frozenset[int]:
        framed = f"{EDGE}{word}{EDGE}"
        keys = {framed[at : at + length] for at in range(len(framed)) for length in range(1, _INDEXED + 1)}
        near = chain.from_iterable(self._pieces.get(key, ()) for key in keys)
        return frozenset(number for piece, number in near if piece in framed)
