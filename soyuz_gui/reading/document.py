"""What a reader finds in a file: the text, and what the file itself says about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from soyuz_gui.errors import ReadingError
from soyuz_gui.saying import said

LONGEST_TEXT = 5_000_000  # characters, some 2,000 pages; to find what a longer text says takes minutes and gigabytes
_LONGEST_LABEL = 40  # characters; a longer first cell is no label of the second


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its metadata; empty where the file says nothing.

    `published` is an EDTF day that the file states as the day of publication. `page_starts` are the code point
    positions at which the pages of a paged document begin.
    """

    text: str
    title: str = ""
    publisher: str = ""
    author: str = ""
    address: str = ""
    published: str = ""
    language: str = ""
    page_starts: tuple[int, ...] = ()


def too_long() -> ReadingError:
    """What is said of a text of more than LONGEST_TEXT characters."""
    return ReadingError(
        said("The text of this file is longer than {millions} million characters.", millions=LONGEST_TEXT // 1_000_000),
        said("Split it into its articles first."),
    )


def table_row(cells: Sequence[str]) -> str:
    """A table's line: two cells are a label and its value, as in the boxes beside an encyclopaedia's articles."""
    if len(cells) == 2 and len(cells[0]) <= _LONGEST_LABEL:
        return f"{cells[0].rstrip(':')}: {cells[1]}"
    return " | ".join(cells)
