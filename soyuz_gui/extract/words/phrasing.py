"""Pieces of a text with the English words that stand for them, and the order that English has them in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from soyuz_gui.domain.spans import Span

_ARTICLE = re.compile(r"(of )?the ")
_CRAFT = "Soyuz|Vostok|Voskhod|Apollo|Challenger|Columbia|Discovery|Atlantis|Endeavour"
_NAMED = re.compile(rf"(?:of the )?(?:{_CRAFT})\b")
_OF = "of "
_ELSEWHERE = ("to ", "from ", "at ", "in ", "on ", "aboard ", "near ", "by ", "with ")
_QUOTES = ' \u00a0"«»“”„'
_BEGINS_SENTENCE = re.compile(r"(?:[.!?…:][»\"”]?\W|\n)[\s\"“«(–—-]*$")
_BEFORE = 12  # characters that tell whether a sentence begins


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the original with the English words that stand for it; with its `parts` in the order of English,
    where that is another one.
    """

    span: Span
    english: str
    is_name: bool = False
    parts: tuple["Piece", ...] = ()

    def in_parts(self) -> tuple["Piece", ...]:
        """The pieces of which it is made."""
        return self.parts or (self,)

    def without(self, beginning: str) -> "Piece":
        """The piece without the English words that it begins with."""
        first, *others = self.in_parts()
        parts = (replace(first, english=first.english.removeprefix(beginning)), *others) if self.parts else ()
        return replace(self, english=self.english.removeprefix(beginning), parts=parts)


class Phrasing:
    """Puts noun phrases, and verbs that stand in front of their nouns, into the order of English.

    "Новый экипаж" is "new" and "the crew", so "the new crew"; "экипаж корабля" is "the crew" and "of the spacecraft".
    """

    def __init__(self, words: dict[str, list[str]], order: dict[str, list[str]]) -> None:
        self._adjectives = frozenset(map(str.lower, order["adjectives"] + words["adjectives"]))
        self._nations = frozenset(order["adjectives"])
        self._prepositions = frozenset(words["prepositions"])
        self._verbs = frozenset(map(str.lower, words["verbs"]))
        self._heads = frozenset(order["heads"] + words["heads"])

    def phrased(self, text: str, pieces: list[Piece]) -> list[Piece]:
        """The pieces in the order of English."""
        return list(self._with_verbs_behind(text, list(self._with_articles_in_front(text, pieces))))

    def _with_articles_in_front(self, text: str, pieces: list[Piece]) -> Iterator[Piece]:
        """The noun phrases: "new" and "the crew" are "the new crew"; behind "from", "of the moon" is "the moon"."""
        before: list[Piece] = []
        last = ""
        for piece in pieces:
            if before and not _are_beside(text, before[-1], piece):
                yield from before
                before, last = [], ""
            if not piece.english or piece.english.lower() in self._adjectives:
                before.append(piece)
                continue
            noun, kept = self._noun_phrase(text, before, piece, last)
            yield from kept
            yield noun
            before = []
            last = noun.english if text[noun.span.end : noun.span.end + 1].isspace() else ""
        yield from before

    def _noun_phrase(self, text: str, before: list[Piece], noun: Piece, last: str) -> tuple[Piece, list[Piece]]:
        """A noun with the adjectives before it, and those that are none of its own; `last` stands before them."""
        article = _ARTICLE.match(noun.english)
        kept = before
        if before and (article or _NAMED.match(noun.english)):
            span = Span(before[0].span.start, noun.span.end)
            bare = noun.english[article.end() :] if article else noun.english
            english = as_begun(text, span, self._with_adjectives(before, noun.english, article))
            in_front = Piece(Span(span.start, before[-1].span.end), english.removesuffix(bare))
            noun = Piece(span, english, parts=(in_front, replace(noun, english=bare)))
            kept = []
        if noun.english.startswith(_OF) and last.lower() in self._prepositions:
            noun = noun.without(_OF)
        return noun, kept

    def _with_adjectives(self, before: list[Piece], noun: str, article: re.Match[str] | None) -> str:
        """A noun with its adjectives between the article and it; "this" takes the article's place."""
        words = [one.english if one.english in self._nations else one.english.lower() for one in before if one.english]
        of = article[1] or "" if article else ""
        the = [] if words[:1] == ["this"] else ["the"]
        return of + " ".join([*the, *words, noun[article.end() :] if article else noun])

    def _with_verbs_behind(self, text: str, pieces: list[Piece]) -> Iterator[Piece]:
        """The clauses: "lifted off the spacecraft" is "the spacecraft lifted off"."""
        index = 0
        while index < len(pieces):
            verb = pieces[index]
            index += 1
            end = self._end_of_noun(text, pieces, index) if verb.english.lower() in self._verbs else index
            yield _joined(text, verb, pieces[index:end]) if end > index else verb
            index = end

    def _end_of_noun(self, text: str, pieces: list[Piece], start: int) -> int:
        """Behind which piece the noun phrase ends that begins right behind a verb; where it begins, if none does."""
        end = start
        for index in range(start, len(pieces)):
            last, piece = pieces[index - 1], pieces[index]
            gap = text[last.span.end : piece.span.start]
            listed = index > start and last.is_name and gap in (", ", "")
            if "\n" in gap or not (listed or (gap and not gap.strip(_QUOTES))):
                break
            if index == start and piece.english.startswith(_OF):
                break
            joins = index > start and _goes_on(piece)
            if self._is_noun(piece):
                goes_on = piece.is_name or piece.english.startswith("of ") or bool(_NAMED.match(piece.english))
                if end > start and not (goes_on or joins or _goes_on(last)):
                    break
                end = index + 1
            elif not joins and piece.english.lower() not in self._adjectives:
                break
        return end

    def _is_noun(self, piece: Piece) -> bool:
        english = piece.english.lower()
        if english.startswith((_OF, *_ELSEWHERE)):
            return english.startswith(_OF)
        named = piece.is_name or bool(_NAMED.match(piece.english))
        return named or english in self._heads or english.split(" ")[-1] in self._heads


def as_begun(text: str, span: Span, english: str) -> str:
    """English words with a capital where they begin a sentence of the original with one."""
    first = span.of(text).lstrip(_QUOTES)[:1]
    if english[:1].islower() and (first.isupper() or first.isdigit()) and begins_sentence(text, span):
        return english[0].upper() + english[1:]
    return english


def begins_sentence(text: str, span: Span) -> bool:
    before = text[max(0, span.start - _BEFORE) : span.start]
    return span.start == 0 or bool(_BEGINS_SENTENCE.search(before))


def _are_beside(text: str, one: Piece, other: Piece) -> bool:
    gap = text[one.span.end : other.span.start]
    return bool(gap) and not gap.strip(_QUOTES) and "\n" not in gap


def _goes_on(piece: Piece) -> bool:
    """True for what joins the members of a list, or stands before a name: "and", "NASA astronaut"."""
    return piece.english in ("and", ", and", "") or piece.english.endswith(("stronaut", "osmonaut", "onauts"))


def _joined(text: str, verb: Piece, noun: list[Piece]) -> Piece:
    """A noun phrase with its verb behind it."""
    parts: list[Piece] = []
    for index, piece in enumerate(noun):
        gap = text[noun[index - 1].span.end : piece.span.start] if index else ""
        first, *others = piece.in_parts()
        parts += [replace(first, english=gap + first.english), *others]
    parts.append(Piece(verb.span, f" {verb.english[0].lower()}{verb.english[1:]}"))
    if verb.english[0].isupper():
        parts[0] = replace(parts[0], english=parts[0].english[:1].upper() + parts[0].english[1:])
    english = "".join(part.english for part in parts)
    return Piece(Span(verb.span.start, noun[-1].span.end), english, parts=tuple(parts))
