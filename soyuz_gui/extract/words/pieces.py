"""What a pattern tells of the words that its matches hold and begin with.

Pieces of words are written in lower case, with a space where the word is sure to begin or end, and 0 for any digit:
"crashed" and "crashes" both need " crash", and what needs a year needs " 0000 ".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, TypeAlias

_Item: TypeAlias = tuple[Any, Any]  # an operation of a pattern with its argument, as the standard library parses it

_REPEATS = (ops.MAX_REPEAT, ops.MIN_REPEAT)
_GROUPS = (ops.SUBPATTERN, ops.ATOMIC_GROUP)
_ZERO_WIDTH = (ops.AT, ops.ASSERT, ops.ASSERT_NOT)
_UNKNOWN: _Item = (ops.ANY, None)
EDGE = " "
_DIGIT = "0"
_WORD = re.compile(r"\w")
# Words of nearly every sentence, which tell little of what stands in it.
_COMMON = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "be",
        "been",
        "by",
        "for",
        "from",
        "had",
        "has",
        "have",
        "in",
        "is",
        "it",
        "of",
        "on",
        "that",
        "the",
        "to",
        "was",
        "were",
        "with",
    ]
)


@lru_cache(maxsize=1 << 14)
def plain(word: str) -> str:
    """A word in lower case with one sign for all digits."""
    return "".join(_DIGIT if character.isdecimal() else character.lower() for character in word)


def needed(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> frozenset[str]:
    """Pieces of words of which every match holds at least one; empty where no such pieces can be told."""
    return _best(_needs(_parsed(pattern, flags), (False, False)))


def beginnings(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> tuple[frozenset[str], frozenset[str]]:
    """Pieces with one of which a match begins, at the beginning of a word, unless it holds one of other pieces, too.

    Both are empty where a match may begin with anything and need not hold any word.
    """
    items = _parsed(pattern, flags)
    if not items or not _is_edge(items[0], ahead=False):
        return frozenset(), frozenset()
    if whole := _begins(items):
        return frozenset(whole), frozenset()
    ways = [(_begins(way), _best(_needs(way, (True, False)))) for way in _ways(items)]
    if not all(begins or needs for begins, needs in ways):
        return frozenset(), frozenset()
    return (
        frozenset().union(*(begins for begins, _ in ways)),
        frozenset().union(*(needs for begins, needs in ways if not begins)),
    )


@lru_cache(maxsize=1)
def _parsed(pattern: str, flags: re.RegexFlag) -> list[_Item]:
    return list(_parser.parse(pattern, flags))


def _best(needs: Iterable[frozenset[str]]) -> frozenset[str]:
    """The needs that stand in the fewest texts: no common words, the longest, and of those as long the fewest."""
    return max(needs, key=lambda pieces: (min(map(_weight, pieces)), -len(pieces)), default=frozenset())


def _weight(piece: str) -> int:
    return 1 if piece.strip(EDGE) in _COMMON else len(piece)


def _needs(items: Sequence[_Item], edges: tuple[bool, bool]) -> Iterator[frozenset[str]]:
    """Sets of pieces, of each of which every match of a sequence holds one.

    `edges` tells whether a word is sure to begin where the sequence begins, and to end where it ends.
    """
    run = ""
    characters = [_character(op, argument) for op, argument in items]
    for index, (op, argument) in enumerate(items):
        if character := characters[index]:
            run += character if run or not _around(items, index, edges)[0] else f"{EDGE}{character}"
            if index + 1 == len(items) or not characters[index + 1]:
                yield frozenset({f"{run}{EDGE}" if _around(items, index, edges)[1] else run})
                run = ""
        elif op is ops.BRANCH:
            ways = [_best(_needs(list(way), _around(items, index, edges))) for way in argument[1]]
            if all(ways):
                yield frozenset().union(*ways)
        elif op in _GROUPS:
            yield from _needs(_inside(op, argument), _around(items, index, edges))
        elif op is ops.ASSERT and argument[0] > 0:
            yield from _needs(list(argument[1]), (_around(items, index, edges)[0], False))
        elif op in _REPEATS and argument[0]:
            yield from _needs(list(argument[2]), (False, False))


def _around(items: Sequence[_Item], index: int, edges: tuple[bool, bool]) -> tuple[bool, bool]:
    """Whether a word is sure to begin where an item begins, and to end where it ends."""
    begins = _is_edge(items[index - 1], ahead=False) if index else edges[0]
    ends = _is_edge(items[index + 1], ahead=True) if index + 1 < len(items) else edges[1]
    return begins, ends


def _inside(op: Any, argument: Any) -> list[_Item]:
    """What a group holds."""
    return list(argument if op is ops.ATOMIC_GROUP else argument[3])


def _character(op: Any, argument: Any) -> str:
    """The letter that an item stands for, or the sign of all digits; empty for everything else."""
    if op is ops.IN:
        one = {_character(*choice) for choice in argument}
        return one.pop() if len(one) == 1 else ""
    if op is ops.LITERAL:
        return _sign(argument)
    digits = op is ops.CATEGORY and argument is ops.CATEGORY_DIGIT
    digits = digits or (op is ops.RANGE and all(chr(end).isdecimal() for end in argument))
    return _DIGIT if digits else ""


@cache
def _sign(code: int) -> str:
    """A character of a word as pieces have it; empty for every other one."""
    return plain(chr(code)) if _WORD.match(chr(code)) else ""


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
        return not _sign(argument)
    return op is ops.CATEGORY and argument in (ops.CATEGORY_SPACE, ops.CATEGORY_NOT_WORD)


def _holds_word(item: _Item) -> bool:
    """True for a class of characters with all of those that words are made of."""
    op, argument = item
    return bool(op is ops.IN and (ops.CATEGORY, ops.CATEGORY_WORD) in argument and argument[0][0] is not ops.NEGATE)


def _begins(items: Sequence[_Item]) -> set[str]:
    """The beginnings of a sequence at a word's beginning; empty where they cannot be told."""
    for index, (op, argument) in enumerate(items):
        rest = items[index + 1 :]
        if op in _ZERO_WIDTH:
            continue
        if _character(op, argument):
            return {_first_run(items[index:])}
        if op in _GROUPS:
            return _begins([*_inside(op, argument), *rest])
        if op is ops.BRANCH:
            return _all_of(_begins([*way, *rest]) for way in argument[1])
        if op is ops.IN and all(choice is ops.LITERAL for choice, _ in argument):
            return _all_of(_begins([choice, _UNKNOWN]) for choice in argument)
        if op in _REPEATS:
            once = _begins([*argument[2], _UNKNOWN])
            return once if argument[0] else _all_of([once, _begins(rest)])
        break
    return set()


def _ways(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """The alternatives that a sequence begins with, each with all that stands behind it."""
    for index, (op, argument) in enumerate(items):
        rest = items[index + 1 :]
        if op in _GROUPS:
            yield from _ways([*_inside(op, argument), *rest])
        elif op is ops.BRANCH:
            for way in argument[1]:
                yield from _ways([*way, *rest])
        elif op in _REPEATS and argument[2].getwidth()[0]:  # once, with more behind it, or not at all
            yield from _ways([*argument[2], (op, (0, *argument[1:])), *rest])
            if not argument[0]:
                yield from _ways(rest)
        elif op in _ZERO_WIDTH:
            continue
        else:
            yield items[index:]
        return


def _all_of(ways: Iterable[set[str]]) -> set[str]:
    """The beginnings of several ways on; empty where those of one of them cannot be told."""
    told = list(ways)
    return set().union(*told) if all(told) else set()


def _first_run(items: Sequence[_Item]) -> str:
    run = EDGE
    for item in items:
        if not (character := _character(*item)):
            return run + EDGE if _is_edge(item, ahead=True) else run
        run += character
    return run
