"""Tells names from the other words of headlines in which every word has a capital."""

import re

from soyuz_gui.domain.spans import Span

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SENTENCE_END = re.compile(r"[.!?:;,…][\s”\"’)]*$")
_LONGEST = 140  # characters of a headline
_FEWEST = 3  # words beside the name
_SMALL = 4  # letters of the longest word that headlines leave small


def name_without_verbs(text: str, name: Span) -> Span | None:
    """A name up to the last of its words that stands again in the article, where its line has all words with capitals:
    "Ann Lee" of "Astronaut Ann Lee Defends Her Actions"; None where none does.
    """
    if not _is_in_headline(text, name):
        return name
    words = [Span(name.start + word.start(), name.start + word.end()) for word in _WORD.finditer(name.of(text))]
    told = [word for word in words if len(re.findall(rf"(?<!\w){re.escape(word.of(text))}(?!\w)", text)) > 1]
    return Span(name.start, told[-1].end) if told else None


def _is_in_headline(text: str, name: Span) -> bool:
    line = Span(text.rfind("\n", 0, name.start) + 1, (text.find("\n", name.end) + 1 or len(text) + 1) - 1)
    if line.end - line.start > _LONGEST or _SENTENCE_END.search(text, line.start, line.end):
        return False
    others = [*_WORD.findall(text, line.start, name.start), *_WORD.findall(text, name.end, line.end)]
    long = [word for word in others if len(word) > _SMALL]
    return len(long) >= _FEWEST and all(word[0].isupper() for word in long)
