"""Reads articles in other languages as English ones, word for word, with the place of each word in the original.

Reports of spaceflight say the same everywhere, in nearly the same order. Where each word is given by its English one,
the rules for English find events, people and places; what they find is brought back to the words that were written.
"""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate, product
from pathlib import Path
from typing import Any

from soyuz_gui.catalogue.lookup import Catalogue
from soyuz_gui.domain.facts import Attribute, Extraction, Fact
from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.words import rules
from soyuz_gui.extract.words.declined import DeclinedNames
from soyuz_gui.extract.words.phrasing import Phrasing, Piece, as_begun, begins_sentence

_FOLDER = "glosses"
_SAMPLE = 3000  # characters that tell the language
_FEWEST_MARKERS = 5
_ENGLISH = "en"
_WORD = re.compile(r"[^\W\d_]+['’]?|\d+|[^\w\s]")
_NOTHING = "-"  # for words to which nothing corresponds
_THING = "thing"  # for a noun that is not known
_GROUP = re.compile(r"\\(\d)")
_CHOICE = re.compile(r"\(([^()]*)\)")
_MIDDLE = ", "  # what stands before words that begin no sentence
_ENDINGS = re.compile(r"(?<!\?P)<([a-z]+)>")
_LETTER = re.compile(r"[^\W\d_]")
_SHORT = 4  # letters
_NOBODY = Catalogue()
_QUOTED = frozenset({Attribute.CAUSE, Attribute.CONSEQUENCE})  # whose values are the article's own words


class Glossed:
    """An article in English words. Every place of it leads back to the words of the original."""

    def __init__(self, original: str, pieces: list[Piece]) -> None:
        self._original = original
        kept: list[tuple[int, int, str | None]] = []
        start = 0
        for piece in pieces:
            kept.append((start, piece.span.start, None))
            kept += [(part.span.start, part.span.end, part.english) for part in piece.in_parts()]
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
        between = self._pieces[first : last + 1]
        starts, ends = [piece[0] for piece in between], [piece[1] for piece in between]
        if between[0][2] is None:
            starts[0] += span.start - (self._ends[first - 1] if first else 0)
        if between[-1][2] is None:
            ends[-1] -= self._ends[last] - span.end
        return Span(min(starts), max(ends))

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

    def __init__(self, words: dict[str, Any], order: dict[str, list[str]], names: DeclinedNames | None = None) -> None:
        self._names = names
        endings = words.get("endings", {})
        self._phrasing = Phrasing(words["phrases"], order) if "phrases" in words else None
        self._heads = frozenset(order["heads"]) if words.get("adjectives_behind") else frozenset()
        self._adjectives = frozenset(order["adjectives"])
        self._patterns = [
            (re.compile(_ENDINGS.sub(lambda found: f"(?:{endings[found[1]]})", pattern)), english)
            for pattern, english in words["patterns"]
        ]
        # Nouns that no phrase knows, where all have capitals: they are no part of the name behind them.
        self._nouns = re.compile(rf"\w{{3,}}{rules.either(words['nouns'])}") if "nouns" in words else None
        self._phrases: dict[tuple[str, ...], str] = {
            _key(form): english
            for english, forms in words["words"].items()
            for written in forms
            for form in _forms(_ENDINGS.sub(lambda found: f"({endings[found[1]]})", written))
        }
        self._words = frozenset(word for phrase in self._phrases for word in phrase)
        self._proper = frozenset(form for forms in words["words"].values() for form in forms if form[0].isupper())
        self._longest: dict[str, int] = {}
        for phrase in self._phrases:
            first = phrase[0]
            self._longest[first] = max(self._longest.get(first, 0), len(phrase))

    def glossed(self, text: str) -> Glossed:
        """A text in English, as far as the words are known."""
        pieces = list(self._by_patterns(text))
        pieces += self._by_names(text, pieces)
        pieces = sorted([*pieces, *self._by_words(text, pieces)], key=lambda piece: piece.span)
        if self._phrasing:
            pieces = self._phrasing.phrased(text, pieces)
        return Glossed(text, list(self._in_order(text, pieces)))

    def _in_order(self, text: str, pieces: list[Piece]) -> Iterator[Piece]:
        """The pieces with adjectives before their nouns: "the cosmonaut Russian" is "the Russian cosmonaut"."""
        last: Piece | None = None
        for piece in pieces:
            adjective = piece.english if piece.english in self._adjectives else piece.english.removesuffix("s")
            beside = last is not None and text[last.span.end : piece.span.start] == " "
            if last and beside and adjective in self._adjectives and last.english.split(" ")[-1].lower() in self._heads:
                english = f"{adjective} {last.english[0].lower()}{last.english[1:]}"
                last = Piece(Span(last.span.start, piece.span.end), english)
                continue
            if last:
                yield last
            last = piece
        if last:
            yield last

    def _by_patterns(self, text: str) -> Iterator[Piece]:
        taken: set[int] = set()
        for pattern, english in self._patterns:
            for found in pattern.finditer(text):
                if found[0] and taken.isdisjoint(range(*found.span())):
                    taken.update(range(*found.span()))
                    span = Span(*found.span())
                    yield Piece(span, as_begun(text, span, self._filled(found, english)))

    def _by_names(self, text: str, patterned: list[Piece]) -> Iterator[Piece]:
        """The names of people that are declined or written in other letters."""
        if not self._names:
            return
        taken = _positions(patterned)
        for span, name in self._names.find(text, self._words):
            if taken.isdisjoint(range(span.start, span.end)):
                taken.update(range(span.start, span.end))
                yield Piece(span, name, is_name=True)

    def _filled(self, found: re.Match[str], english: str) -> str:
        """A pattern's English with the words that it takes over from the original, put into English."""

        def taken_over(group: re.Match[str]) -> str:
            words = found[int(group[1])] or ""
            # what is no shorter than the whole would be found by the same pattern again, without end
            return self._put_into_english(words) if len(words) < len(found[0]) else self._word_for_word(words)

        filled = _GROUP.sub(taken_over, english)
        return filled if english.endswith(" ") else filled.rstrip()

    def _put_into_english(self, words: str) -> str:
        """The English for words from the middle of a sentence."""
        return self._word_for_word(words) if self._names else self.glossed(_MIDDLE + words).text.removeprefix(_MIDDLE)

    def _word_for_word(self, words: str) -> str:
        """The English for words that no pattern is to change; in Latin letters what is not known: "ТМА", "2.1а"."""
        if (whole := self._phrases.get(_key(words))) is not None:
            return whole
        known = _WORD.sub(lambda w: self._phrases.get(_key(w[0]), w[0]) if len(w[0]) > 1 else w[0], words)
        return self._names.latin(known) if self._names else known

    def _by_words(self, text: str, patterned: list[Piece]) -> Iterator[Piece]:
        taken = _positions(patterned)
        words = list(_WORD.finditer(text))
        keys = ["" if found.start() in taken else _plain(found[0]) for found in words]  # no phrase goes on behind those
        index = 0
        while index < len(words):
            length, english = self._phrase_at(keys, index)
            if english is None and keys[index] and self._nouns and self._nouns.fullmatch(words[index][0]):
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
        return "\n" not in words and not (named and not begins_sentence(text, span))

    def _piece(self, text: str, span: Span, english: str) -> Piece:
        words = span.of(text)
        if english == _NOTHING:
            return Piece(span, "")
        english = as_begun(text, span, english)
        glued = words.endswith(("'", "’")) and text[span.end : span.end + 1].isalnum()
        return Piece(span, f"{english} " if glued else english)


class Glossary:
    """The languages of `glosses/`, one file each. The words of one are made ready when it is met: most never are."""

    def __init__(self, folder: Path, catalogue: Catalogue = _NOBODY) -> None:
        self._folder, self._catalogue = folder, catalogue
        self._english = rules.read(folder, "prose")["english"]
        self._words = {
            file.stem: rules.read(file.parent, file.stem) for file in sorted((folder / _FOLDER).glob("*.toml"))
        }
        self._scripts = {name: Script(words["script"]) for name, words in self._words.items() if "script" in words}
        others = (name for name in self._words if name not in self._scripts)
        self._markers = {  # of English first, which a text of two languages is taken for
            _ENGLISH: frozenset(self._english["markers"]),
            **{name: frozenset(self._words[name]["markers"]) for name in others},
        }
        self._languages: dict[str, Language] = {}

    def glossed(self, text: str, language: str = "") -> Glossed | None:
        """An article in English words; None for one in English, or in a language without words."""
        language = language or self.language_of(text)
        return self._language(language).glossed(text) if language in self._words else None

    def language_of(self, text: str) -> str:
        """The code of an article's language, by its letters or its commonest words; empty where they tell none."""
        sample = text[:_SAMPLE].lower()
        for name, script in self._scripts.items():
            if script.is_of(sample):
                return name
        words = Counter(sample.split())
        counts = {name: sum(words[marker] for marker in markers) for name, markers in self._markers.items()}
        name = max(counts, key=counts.__getitem__)
        return name if counts[name] >= _FEWEST_MARKERS else ""

    def _language(self, name: str) -> Language:
        if name not in self._languages:
            words = self._words[name]
            names = (
                DeclinedNames(rules.read(self._folder, words["names"]), self._catalogue) if "names" in words else None
            )
            self._languages[name] = Language(words, self._english, names)
        return self._languages[name]


class Script:
    """The letters of a language that has a script of its own, or shares it with neighbours."""

    def __init__(self, letters: dict[str, str]) -> None:
        self._all = re.compile(letters["all"])
        self._own = re.compile(letters["own"])
        self._others = re.compile(letters["others"])

    def is_of(self, sample: str) -> bool:
        """True for a text mostly in these letters, and in the language's own rather than in those of others."""
        if not self._all.search(sample):
            return False
        written = len(self._all.findall(sample))
        mostly = 2 * written > len(_LETTER.findall(sample))
        return mostly and len(self._own.findall(sample)) >= len(self._others.findall(sample))


def _positions(pieces: list[Piece]) -> set[int]:
    return {position for piece in pieces for position in range(piece.span.start, piece.span.end)}


def _forms(written: str) -> Iterator[str]:
    """The forms of a word or phrase that is written with its choices: "amarré(|e|s|es)"."""
    parts = _CHOICE.split(written)
    choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
    return map("".join, product(*choices))


def _key(form: str) -> tuple[str, ...]:
    return tuple(_plain(word) for word in _WORD.findall(form))


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").replace("ё", "е")
