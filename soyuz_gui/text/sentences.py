"""Sentences and lines of a text, as spans."""

import re
from collections.abc import Iterator
from itertools import pairwise

from soyuz_gui.domain.spans import Span

# A full stop after one of these ends no sentence, whatever follows.
_ABBREVIATIONS = frozenset(
    {
        "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "capt", "cmdr", "maj", "sgt", "st", "no", "nos", "sen",
        "rep", "gov", "u.s", "u.k", "e.g", "i.e", "vs", "approx", "ca", "jan", "feb", "mar", "apr", "jun", "jul",
        "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "a.m", "p.m",
        "inc", "ltd", "fig", "jr", "sr",
    }
)  # fmt: skip
# Unless one of these comes next: after them a capital nearly always starts a sentence.
_STARTERS = frozenset(
    {
        "The", "A", "An", "It", "This", "That", "These", "Those", "They", "He", "She", "We", "In", "On", "At",
        "After", "Before", "When", "While", "But", "And", "Both", "Its", "Their",
    }
)  # fmt: skip
_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s|$)")
_WORD_BEFORE = re.compile(r"[^\s(\[“\"«]+$")
_INITIALS = re.compile(r"[A-Z](?:\.[A-Z])?")  # before a surname: "J. Williams", "T.J. Creamer"
_NEXT_WORD = re.compile(r"\s*[\"'“‘«(\[]*(\S+)")
_LINE = re.compile(r"[^\n]+")
_LONGEST = 1500  # characters; what runs on beyond is no sentence, and is cut so that no step works on it at length


def lines(text: str) -> Iterator[Span]:
    """The lines that hold more than white space, without the white space around them."""
    for found in _LINE.finditer(text):
        if span := _trimmed(text, found.start(), found.end()):
            yield span


def sentences(text: str, block: Span) -> Iterator[Span]:
    """The sentences of a block of prose, without the white space around them."""
    bounds = [block.start, *_ends(text, block), block.end]
    for start, end in pairwise(bounds):
        for piece in pairwise([start, *_cuts(text, start, end), end]):
            if span := _trimmed(text, *piece):
                yield span


def around(text: str, span: Span) -> Span:
    """The sentence, or the sentences, of the line that a span stands in."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = Span(start, len(text) if end < 0 else end)
    touched = [sentence for sentence in sentences(text, line) if sentence.overlaps(span)]
    return Span(touched[0].start, touched[-1].end) if touched else span


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a stretch has to be cut to be of bearable length: at white space where there is some."""
    while end - start > _LONGEST:
        limit = start + _LONGEST
        space = text.rfind(" ", start + 1, limit)
        start = space if space > 0 else limit
        yield start


def _ends(text: str, block: Span) -> Iterator[int]:
    for found in _END.finditer(text, block.start, block.end):
        if _closes(text, block, found):
            yield found.end()


def _closes(text: str, block: Span, stop: re.Match[str]) -> bool:
    following = _NEXT_WORD.match(text, stop.end(), block.end)
    if following is None:
        return True
    word = following[1]
    if word[0].islower():
        return False
    if text[stop.start()] != ".":
        return True
    before = _WORD_BEFORE.search(text[max(block.start, stop.start() - 24) : stop.start()])
    last = before[0] if before else ""
    abbreviated = last.lower() in _ABBREVIATIONS or bool(_INITIALS.fullmatch(last))
    return not abbreviated or word.strip(",.") in _STARTERS


def _trimmed(text: str, start: int, end: int) -> Span | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    return Span(start, end) if start < end else None
