"""Likeness of texts: which are one story, printed twice, with other headlines, cut or edited.

A text is the set of its runs of words (shingles), each as a number, of which the smallest are kept (bottom-k MinHash):
they tell how much two texts share without the texts. Two texts are one story where most of the shorter one stands
in the longer one.
"""

import re
import zlib
from array import array
from collections.abc import Callable
from dataclasses import dataclass

_WORDS = re.compile(r"\w+")
_RUN = 4  # words: shorter runs are common to all reports of an event, longer ones do not survive an editor
_SHORTEST = 40  # runs: less is no story
_CONTAINED = 0.5  # how much of the shorter text stands in the longer one
_CUT = 0.2  # a shorter piece of a longer text is a quotation
_KEPT = 128  # numbers: what two texts share is estimated to a few per cent
MARKS = 24
"""So many marks a text is filed under."""
SHARED_MARKS = 2
"""Two texts that are one story share so many of these; few others do."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """How many different runs of words a text has, and the smallest of their numbers in order."""

    size: int
    lowest: tuple[int, ...]

    @property
    def marks(self) -> tuple[int, ...]:
        """What a text can be found by, the best first; nothing for a text that is too short to tell."""
        return self.lowest if self.size >= _SHORTEST else ()

    def to_bytes(self) -> bytes:
        return array("I", self.lowest).tobytes()

    @classmethod
    def from_bytes(cls, size: int, lowest: bytes) -> "Sketch":
        return cls(size, tuple(array("I", lowest)))


def sketch(text: str) -> Sketch:
    """What is kept of a text to compare it."""
    words = _WORDS.findall(text.casefold())
    runs = {zlib.crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)}
    return Sketch(len(runs), tuple(sorted(runs)[:_KEPT]))


def is_one_story(mine: Sketch, theirs: Sketch) -> bool:
    """True where most of the shorter text stands in the other, and is no small part of it."""
    return like(mine)(theirs)


def like(mine: Sketch) -> Callable[[Sketch], bool]:
    """`is_one_story` with one text, for comparisons with many."""
    ours = frozenset(mine.lowest)

    def is_one(theirs: Sketch) -> bool:
        shorter, longer = min(mine.size, theirs.size), max(mine.size, theirs.size)
        if shorter < max(_SHORTEST, _CUT * longer):
            return False
        both = ours.intersection(theirs.lowest)
        kept = min(len(ours) + len(theirs.lowest) - len(both), _KEPT)

        def is_enough(shared: int) -> bool:
            resemblance = shared / kept
            return (mine.size + theirs.size) * resemblance / (1 + resemblance) >= _CONTAINED * shorter

        return is_enough(len(both)) and is_enough(len(both.intersection(sorted(ours.union(theirs.lowest))[:kept])))

    return is_one
