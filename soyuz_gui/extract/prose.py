"""What of a text is prose, cut into sentences and clauses."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract import rules
from soyuz_gui.text import sentences

_HEADING_WORDS = 14
_WRAPPED_WIDTH = range(50, 101)
_BULLET = re.compile(r"[-–•*▪◦]\s+")
_SENTENCE_END = re.compile(r"[.!?…:;][\"'”’»)\]]*$")
_CLAUSE_START = re.compile(
    r"[;:—]\s+|\s[–-]\s+"
    r"|,\s+(?=(?:which|who|whom|whose|where|when|while|although|though|but|whereas|after|before|as|since|following|carrying|"
    r"arriving|docking|landing|returning|and\s+(?:the|it|its|they|he|she|will|is|was|were|has|had|then|later|chose|returned|landed|docked))\b)"
    r"|\s+(?=(?:which|where|when|while|after|before|since|because|although|though)\b)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its clauses; a heading is told apart, because it names things but states little."""

    span: Span
    clauses: tuple[Span, ...]
    paragraph: int
    heading: bool

    def clause_at(self, position: int) -> int:
        """The index of the clause that holds a position."""
        return next((i for i, clause in enumerate(self.clauses) if position < clause.end), len(self.clauses) - 1)


class ProseReader:
    """Tells prose from the rest of a page by the words of `prose.toml`."""

    def __init__(self, folder: Path) -> None:
        words = rules.read(folder, "prose")
        self._gate = re.compile(rules.either(words["gate"]["words"]), re.IGNORECASE)
        self._crewed = re.compile(rules.either(words["gate"]["crewed"]), re.IGNORECASE)
        self._link_heading = re.compile(rf"(?:{rules.either(words['links']['headings'])})\W*", re.IGNORECASE)
        self._no_prose = re.compile(rules.either(words["lines"]["beginnings"]), re.IGNORECASE)

    def may_hold_flights(self, text: str) -> bool:
        """A cheap test that spares all work on articles that cannot be about crewed spaceflight."""
        return bool(self._gate.search(text)) and bool(self._crewed.search(text))

    def sentences(self, text: str, uncut: list[Span]) -> Iterator[Sentence]:
        """The sentences of the prose; no clause begins inside one of the `uncut` spans."""
        for paragraph, (block, heading) in enumerate(self._blocks(text)):
            for span in sentences.sentences(text, block):
                yield Sentence(span, tuple(_clauses(text, span, uncut)), paragraph, heading)

    def _blocks(self, text: str) -> Iterator[tuple[Span, bool]]:
        """Paragraphs of prose, and headings, which are told by True."""
        in_links = False
        for block in _paragraphs(text):
            words = block.of(text)
            if self._link_heading.fullmatch(words):
                in_links = True
                continue
            sentence_like = bool(_SENTENCE_END.search(words)) and len(words.split()) > 5
            if in_links and (not sentence_like or _BULLET.match(words)):
                continue
            in_links = False
            if self._no_prose.match(words):
                continue
            yield block, not sentence_like and len(words.split()) <= _HEADING_WORDS


def _paragraphs(text: str) -> Iterator[Span]:
    """Lines, or runs of lines where the text is wrapped at a fixed width."""
    found = list(sentences.lines(text))
    open_ends = [len(line) in _WRAPPED_WIDTH and not _SENTENCE_END.search(line.of(text)) for line in found]
    if not found or sum(open_ends) < 0.4 * len(found) or len(found) < 4:
        yield from found
        return
    start = found[0].start
    for line, following in pairwise(found):
        if text.count("\n", line.end, following.start) > 1:
            yield Span(start, line.end)
            start = following.start
    yield Span(start, found[-1].end)


def _clauses(text: str, sentence: Span, uncut: list[Span]) -> Iterator[Span]:
    start = sentence.start
    for found in _CLAUSE_START.finditer(text, sentence.start, sentence.end):
        if found.end() - start < 2 or any(span.start < found.end() < span.end for span in uncut):
            continue
        yield Span(start, found.end())
        start = found.end()
    yield Span(start, sentence.end)
