"""Reads articles in other languages as English ones, word for word, with the place of each word in the original.

Reports of spaceflight say the same everywhere, in nearly the same order. Where each word is given by its English one,
the rules for English find events, people and places; what they find is brought back to the words that were written.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, product
from pathlib import Path
from typing import Any

from soyuz_gui.domain.facts import Attribute, Extraction, Fact
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.words import rules

_FOLDER = "glosses"
_SAMPLE = 3000  # characters that tell the language
_FEWEST_MARKERS = 5
_WORD = re.compile(r"[^\W\d_]+['’]?|\d+|[^\w\s]")
_NOTHING = "-"  # for words to which nothing corresponds
_THING = "thing"  # for a noun that is not known
_GROUP = re.compile(r"\\(\d)")
_CHOICE = re.compile(r"\(([^()]*)\)")
_BEGINS_SENTENCE = re.compile(r"(?:[.!?:»\"”]\W|\n)[\s\"“«(–—-]*$")
_MIDDLE = ", "  # what stands before words that begin no sentence
_SHORT = 4  # letters
_BEFORE = 12  # characters that tell whether a sentence begins
_QUOTED = frozenset({Attribute.CAUSE, Attribute.CONSEQUENCE})  # whose values are the article's own words


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the original with the English words that stand for it."""

    span: Span
    english: str


class Glossed:
    """An article in English words. Every place of it leads back to the words of the original."""

    def __init__(self, original: str, pieces: list[_Piece]) -> None:
        self._original = original
        kept, start = [], 0
        for piece in pieces:
            kept += [(start, piece.span.start, None), (piece.span.start, piece.span.end, piece.english)]
            start = piece.span.end
        kept.append((start, len(original), None))
        self._pieces = [(start, end, english) for start, end, english in kept if start < end]
        words = [original[start:end] if english is None else english for start, end, english in self._pieces]
        self.text = "".join(words)
        self._ends = list(accumulate(map(len, words)))

    def original(self, span: Span) -> Span:
        """The words of the original for which a stretch of the English text stands."""
        first = bisect_right(self._ends, span.start)
        last = bisect_left(self._ends, span.end)
        start, _, english = self._pieces[first]
        if english is None:
            start += span.start - (self._ends[first - 1] if first else 0)
        _, end, english = self._pieces[last]
        if english is None:
            end -= self._ends[last] - span.end
        return Span(start, end)

    def brought_back(self, found: Extraction) -> Extraction:
        """What was found in the English text, as the original says it."""
        return Extraction(
            tuple(replace(mention, span=self.original(mention.span)) for mention in found.mentions),
            tuple(replace(subject, span=self.original(subject.span)) for subject in found.subjects),
            tuple(self._fact(fact) for fact in found.facts),
        )

    def _fact(self, fact: Fact) -> Fact:
        span = self.original(fact.span)
        start = self.text.find(fact.stated, fact.span.start, fact.span.end) if fact.stated else -1
        stated = fact.stated
        if start >= 0:
            stated = self.original(Span(start, start + len(fact.stated))).of(self._original)
        elif stated not in " ".join(span.of(self._original).split()):  # more words than the quote holds
            stated = span.of(self._original)
        value = stated if fact.attribute in _QUOTED else fact.value
        return replace(fact, span=span, stated=stated, value=value)


class Language:
    """The English words for those of one language."""

    def __init__(self, words: dict[str, Any], order: dict[str, list[str]]) -> None:
        self._heads = frozenset(order["heads"]) if words.get("adjectives_behind") else frozenset()
        self._adjectives = frozenset(order["adjectives"])
        self.markers = frozenset(words["markers"])
        self._patterns = [(re.compile(pattern), english) for pattern, english in words["patterns"]]
        # Nouns that no phrase knows, where all have capitals: they are no part of the name behind them.
        self._nouns = re.compile(rf"\w{{3,}}{rules.either(words['nouns'])}") if "nouns" in words else None
        self._phrases = {
            _key(form): english
            for english, forms in words["words"].items()
            for written in forms
            for form in _forms(written)
        }
        self._proper = frozenset(form for forms in words["words"].values() for form in forms if form[0].isupper())
        self._longest: dict[str, int] = {}
        for phrase in self._phrases:
            first = phrase[0]
            self._longest[first] = max(self._longest.get(first, 0), len(phrase))

    def glossed(self, text: str) -> Glossed:
        """A text in English, as far as the words are known."""
        patterned = list(self._by_patterns(text))
        pieces = [*patterned, *self._by_words(text, patterned)]
        return Glossed(text, list(self._in_order(text, sorted(pieces, key=lambda piece: piece.span))))

    def _in_order(self, text: str, pieces: list[_Piece]) -> Iterator[_Piece]:
        """The pieces with adjectives before their nouns: "the cosmonaut Russian" is "the Russian cosmonaut"."""
        last: _Piece | None = None
        for piece in pieces:
            adjective = piece.english if piece.english in self._adjectives else piece.english.removesuffix("s")
            beside = last is not None and text[last.span.end : piece.span.start] == " "
            if last and beside and adjective in self._adjectives and last.english.split(" ")[-1].lower() in self._heads:
                english = f"{adjective} {last.english[0].lower()}{last.english[1:]}"
                last = _Piece(Span(last.span.start, piece.span.end), english)
                continue
            if last:
                yield last
            last = piece
        if last:
            yield last

    def _by_patterns(self, text: str) -> Iterator[_Piece]:
        taken: set[int] = set()
        for pattern, english in self._patterns:
            for found in pattern.finditer(text):
                if found[0] and taken.isdisjoint(range(*found.span())):
                    taken.update(range(*found.span()))
                    span = Span(*found.span())
                    yield _Piece(span, _as_begun(text, span, self._filled(found, english)))

    def _filled(self, found: re.Match[str], english: str) -> str:
        """A pattern's English with the words that it takes over from the original, put into English."""
        return _GROUP.sub(lambda group: self._put_into_english(found[int(group[1])] or ""), english)

    def _put_into_english(self, words: str) -> str:
        """The English for words from the middle of a sentence."""
        return self.glossed(_MIDDLE + words).text.removeprefix(_MIDDLE)

    def _by_words(self, text: str, patterned: list[_Piece]) -> Iterator[_Piece]:
        taken = {position for piece in patterned for position in range(piece.span.start, piece.span.end)}
        words = [found for found in _WORD.finditer(text) if found.start() not in taken]
        keys = [_plain(found[0]) for found in words]
        index = 0
        while index < len(words):
            length, english = self._phrase_at(keys, index)
            if english is None and self._nouns and self._nouns.fullmatch(words[index][0]):
                english = _THING
            if english is None:
                index += 1
                continue
            span = Span(words[index].start(), words[index + length - 1].end())
            if self._is_meant(text, span, english) and taken.isdisjoint((span.start, span.end - 1)):
                yield self._piece(text, span, english)
            index += length

    def _phrase_at(self, keys: list[str], index: int) -> tuple[int, str | None]:
        """How many words the longest phrase that begins with a word has, and its English; None where there is none."""
        for first in (keys[index], keys[index].rstrip("'")):
            for length in range(min(self._longest.get(first, 0), len(keys) - index), 0, -1):
                if english := self._phrases.get((first, *keys[index + 1 : index + length])):
                    return length, english
        return 1, None

    def _is_meant(self, text: str, span: Span, english: str) -> bool:
        """False for a short word with a capital inside a sentence, which is a part of a name: "Frank De Winne"."""
        words = span.of(text)
        named = words[0].isupper() and english[0].islower() and len(words) < _SHORT and words not in self._proper
        return "\n" not in words and not (named and not _begins_sentence(text, span))

    def _piece(self, text: str, span: Span, english: str) -> _Piece:
        words = span.of(text)
        if english == _NOTHING:
            return _Piece(span, "")
        english = _as_begun(text, span, english)
        glued = words.endswith(("'", "’")) and text[span.end : span.end + 1].isalnum()
        return _Piece(span, f"{english} " if glued else english)


class Glossary:
    """The languages of `glosses/`, one file each."""

    def __init__(self, folder: Path) -> None:
        english = rules.read(folder, "prose")["english"]
        self._languages = [
            Language(rules.read(folder / _FOLDER, file.stem), english)
            for file in sorted((folder / _FOLDER).glob("*.toml"))
        ]
        self._english = frozenset(english["markers"])

    def glossed(self, text: str) -> Glossed | None:
        """An article of another language in English words; None for one in English, or in a language without words."""
        words = Counter(text[:_SAMPLE].lower().split())
        english = sum(words[marker] for marker in self._english)
        counts = [sum(words[marker] for marker in language.markers) for language in self._languages]
        most = max(counts, default=0)
        if most < _FEWEST_MARKERS or most <= english:
            return None
        return self._languages[counts.index(most)].glossed(text)


def _as_begun(text: str, span: Span, english: str) -> str:
    """English words with a capital where they begin a sentence of the original with one."""
    if english[:1].islower() and text[span.start].isupper() and _begins_sentence(text, span):
        return english[0].upper() + english[1:]
    return english


def _begins_sentence(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _BEFORE) : span.start]
    return span.start == 0 or bool(_BEGINS_SENTENCE.search(before))


def _forms(written: str) -> Iterator[str]:
    """The forms of a word or phrase that is written with its choices: "amarré(|e|s|es)"."""
    parts = _CHOICE.split(written)
    choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
    return map("".join, product(*choices))


def _key(form: str) -> tuple[str, ...]:
    return tuple(_plain(word) for word in _WORD.findall(form))


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")
