"""What a reader finds in a file: the text, and what the file itself says about it."""

from dataclasses import dataclass


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
