"""A file to an article. Every kind of file has its reader, found by the ending of its name."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from soyuz_gui.domain.records import Article, DateBasis
from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import plain, preamble

LARGEST = 64 * 1024 * 1024  # bytes; a text that long is a book or a mistake, and would stop the program for minutes


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns the bytes of one kind of file into its text."""

    media_type: str
    read: Callable[[bytes], str]


_READERS: dict[str, _Reader] = {
    "": _Reader("text/plain", plain.read),
    ".txt": _Reader("text/plain", plain.read),
    ".text": _Reader("text/plain", plain.read),
    ".md": _Reader("text/markdown", plain.read),
}

SUFFIXES = tuple(suffix for suffix in _READERS if suffix)
"""The endings by which articles in a folder are recognised."""


def read(path: Path) -> Article:
    """The article in a file; raises ReadingError with what is wrong with the file and what to do."""
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise ReadingError(
            f"Files that end in “{path.suffix}” cannot be read.", f"Save the article as text ({', '.join(SUFFIXES)})."
        )
    data = _bytes(path)
    text = reader.read(data)
    found = preamble.read(text)
    published, basis = found.published, DateBasis.TEXT if found.published else DateBasis.UNKNOWN
    if not published and (published := preamble.date_in_name(path.name)):
        basis = DateBasis.METADATA
    return Article(
        path=path_text(path),
        media_type=reader.media_type,
        file_hash=hashlib.sha256(data).hexdigest(),
        text_hash=hashlib.sha256(text.encode()).hexdigest(),
        text=text,
        title=found.title,
        publisher=found.publisher,
        address=found.address,
        published=published,
        published_basis=basis,
    )


def path_text(path: Path) -> str:
    """An absolute path as text; bytes of a name that are no UTF-8 are spelt out, so that it can be shown and stored."""
    return os.fsencode(path.absolute()).decode("utf-8", "backslashreplace")


def _bytes(path: Path) -> bytes:
    try:
        if not path.exists():
            raise ReadingError("There is no such file.", "Check the name.")
        if not path.is_file():
            raise ReadingError("This is no file.", "Name a text file or a folder.")
        if path.stat().st_size > LARGEST:
            raise ReadingError(
                f"This file is larger than {LARGEST // 1024**2} MB.", "Split it into its articles first."
            )
        data = path.read_bytes()
    except OSError as error:
        raise ReadingError(f"This file cannot be read: {error.strerror}.", "Check who may read it.") from error
    if not data.strip():
        raise ReadingError("This file is empty.", "Save the article again.")
    return data
