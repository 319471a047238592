"""Parts words that a page has run together, where it lost the blanks between them: "The RussianSoyuz, ofNASA"."""

import re

from soyuz_gui.domain.spans import Span
from soyuz_gui.extract.words.glosses import Glossed
from soyuz_gui.extract.words.phrasing import Piece

_FEWEST = 4  # words that no writer writes so; a company or two do: "OceanGate"
# The end of a word in lower case, behind which another begins; not in "McArthur", "DeVoe", "SpaceX".
_END = re.compile(
    r"\b(?!(?:Ma?c|De|Di|Du|La|Le|Van|Von|Fitz|Space|Star)[A-Z])(?P<word>[A-Z]?[a-z]+)(?<=[a-z]{2})(?=[A-Z](?:[a-z]{2}|[A-Z]{2}))"
)


def parted(text: str) -> Glossed | None:
    """The text with blanks between such words; None for one that has few of them."""
    ends = list(_END.finditer(text))
    if len({end["word"] for end in ends}) < _FEWEST:
        return None
    return Glossed(text, [Piece(Span(end.end() - 1, end.end()), f"{text[end.end() - 1]} ") for end in ends])
