"""Finding words in a text as people mean them: whatever the case and the accents, any white space for any other."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import islice

from soyuz_gui.domain.spans import Span

MOST_MATCHES = 9_999


def fold(text: str) -> str:
    """A text without case and accents whose characters stand where those of the first one do."""
    if text.isascii():
        return text.lower()
    return text.translate({ord(char): _plain(char) for char in set(text)})


def matches(folded: str, words: str) -> Sequence[Span]:
    """The first places in a folded text where words stand; at most one more than are counted."""
    parts = fold(words).split()
    if not parts:
        return ()
    found = re.finditer(r"\s+".join(map(re.escape, parts)), folded)
    return [Span(match.start(), match.end()) for match in islice(found, MOST_MATCHES + 1)]


def _plain(char: str) -> str:
    """One character for one: its base letter where accents are all that differs."""
    base = unicodedata.normalize("NFD", char)[0].lower()
    return base if len(base) == 1 else char
