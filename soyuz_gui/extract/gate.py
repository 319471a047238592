"""Tells which of many patterns may match in a stretch of text, by the words without which each of them cannot.

Most sentences hold none of the words of most patterns. The words of a text are looked at once, and a pattern is only
tried where one that it needs stands: "fell ill" and "fell sick" both need "fell".
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, Generic, TypeAlias, TypeVar

_Item: TypeAlias = tuple[Any, Any]  # an operation of a pattern with its argument, as the standard library parses it

_WORD = re.compile(r"\w+")
_CUT = re.compile(r"\w\w")
_EDGE = " "  # stands for the beginning or the end of a word
_DIGIT = "0"  # stands for any digit
_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT)
_KNOWN_WORDS = 1 << 15
_INDEXED = 3  # characters of a piece by which it is looked up


T = TypeVar("T")


class Gate(Generic[T]):
    """Patterns, each with what it stands for, by their needs. Texts and needs are compared in lower case."""

    def __init__(self, patterns: Iterable[tuple[re.Pattern[str], T]]) -> None:
        self._patterns = list(patterns)
        needs = [needed(pattern) for pattern, _ in self._patterns]
        self._always = frozenset(number for number, pieces in enumerate(needs) if not pieces)
        self._pieces: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for number, pieces in enumerate(needs):
            for piece in pieces:
                self._pieces[piece[:_INDEXED]].append((piece, number))
        self._needing = lru_cache(maxsize=_KNOWN_WORDS)(self._patterns_needing)
        self._marks = lru_cache(maxsize=2)(self._marks_of)

    def may_match(self, lowered: str, start: int, end: int) -> list[tuple[re.Pattern[str], T]]:
        """The patterns that may match between two places of a text, in their order."""
        starts, ends, numbers = self._marks(lowered)
        found = self._always.union(*numbers[bisect_right(ends, start) : bisect_left(starts, end)])
        if _CUT.match(lowered, end - 1):
            cut_short = _WORD.findall(lowered[start:end].rsplit(maxsplit=1)[-1])
            found = found.union(*map(self._needing, cut_short))
        return [self._patterns[number] for number in sorted(found)]

    def _marks_of(self, lowered: str) -> tuple[list[int], list[int], list[frozenset[int]]]:
        """Where the words that open the gate stand, and for which patterns."""
        found = [(*match.span(), numbers) for match in _WORD.finditer(lowered) if (numbers := self._needing(match[0]))]
        return [mark[0] for mark in found], [mark[1] for mark in found], [mark[2] for mark in found]

    def _patterns_needing(self, word: str) -> frozenset[int]:
        framed = f"{_EDGE}{_plain(word)}{_EDGE}"
        keys = {framed[at : at + length] for at in range(len(framed)) for length in range(1, _INDEXED + 1)}
        near = chain.from_iterable(self._pieces.get(key, ()) for key in keys)
        return frozenset(number for piece, number in near if piece in framed)


def needed(pattern: re.Pattern[str]) -> frozenset[str]:
    """Pieces of words of which every match holds at least one; empty where no such pieces can be told."""
    return _best(_needs(list(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)), (False, False)))


def _best(needs: Iterable[frozenset[str]]) -> frozenset[str]:
    """The needs that stand in the fewest texts: the longest, and of those as long the fewest."""
    return max(needs, key=lambda pieces: (min(map(len, pieces)), -len(pieces)), default=frozenset())


def _needs(items: Sequence[_Item], edges: tuple[bool, bool]) -> Iterator[frozenset[str]]:
    """Sets of pieces, of each of which every match of a sequence holds one.

    `edges` tells whether a word is sure to begin where the sequence begins, and to end where it ends.
    """
    run = ""
    for index, (op, argument) in enumerate(items):
        before = _is_edge(items[index - 1], ahead=False) if index else edges[0]
        after = _is_edge(items[index + 1], ahead=True) if index + 1 < len(items) else edges[1]
        if character := _character(op, argument):
            run += f"{_EDGE}{character}" if before and not run else character
            if index + 1 == len(items) or not _character(*items[index + 1]):
                yield frozenset({f"{run}{_EDGE}" if after else run})
                run = ""
        elif op is ops.BRANCH:
            ways = [_best(_needs(list(way), (before, after))) for way in argument[1]]
            if all(ways):
                yield frozenset().union(*ways)
        elif op is ops.SUBPATTERN:
            yield from _needs(list(argument[3]), (before, after))
        elif op is ops.ASSERT and argument[0] > 0:
            yield from _needs(list(argument[1]), (before, False))
        elif op in _REPEATS and argument[0]:
            yield from _needs(list(argument[2]), (False, False))


def _character(op: Any, argument: Any) -> str:
    """The letter that an item stands for, or the sign of all digits; empty for everything else."""
    if op is ops.IN:
        one = {_character(*choice) for choice in argument}
        return one.pop() if len(one) == 1 else ""
    if op is ops.LITERAL:
        return _plain(chr(argument)) if _WORD.match(chr(argument)) else ""
    digits = op is ops.CATEGORY and argument is ops.CATEGORY_DIGIT
    digits = digits or (op is ops.RANGE and all(chr(end).isdecimal() for end in argument))
    return _DIGIT if digits else ""


def _is_edge(item: _Item, *, ahead: bool) -> bool:
    """True for an item at which a word begins or ends for sure: a character of no word, or a look at one."""
    op, argument = item
    if op is ops.AT:
        return argument is ops.AT_BOUNDARY
    if op is ops.ASSERT_NOT:
        return (argument[0] > 0) == ahead and len(argument[1]) == 1 and _holds_word(argument[1][0])
    if op is ops.ASSERT:
        return argument[0] > 0 and ahead and len(argument[1]) > 0 and _is_edge(argument[1][0], ahead=ahead)
    if op in _REPEATS:
        return argument[0] > 0 and len(argument[2]) == 1 and _is_edge(argument[2][0], ahead=ahead)
    if op is ops.IN:
        return all(_is_edge(choice, ahead=ahead) for choice in argument)
    if op is ops.LITERAL:
        return not _WORD.match(chr(argument))
    return op is ops.CATEGORY and argument in (ops.CATEGORY_SPACE, ops.CATEGORY_NOT_WORD)


def _holds_word(item: _Item) -> bool:
    """True for a class of characters with all of those that words are made of."""
    op, argument = item
    return bool(op is ops.IN and (ops.CATEGORY, ops.CATEGORY_WORD) in argument and argument[0][0] is not ops.NEGATE)


def _plain(word: str) -> str:
    """A word in lower case with one sign for all digits."""
    return "".join(_DIGIT if character.isdecimal() else character.lower() for character in word)
