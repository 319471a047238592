"""Plain text and Markdown: the text is the file."""

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading.document import LONGEST_TEXT, Document, too_long
from soyuz_gui.saying import said
from soyuz_gui.text import canonical

_MOST_BYTES = 4  # of a character, in any encoding


def read(data: bytes, encoding: str = "") -> Document:
    """The text of a file, in the encoding that it states, if it does."""
    if len(data) > LONGEST_TEXT * _MOST_BYTES:
        raise too_long()
    text = canonical.decode(data, encoding)
    if "\0" in text:
        raise ReadingError(
            said("This file holds no text."), said("Save the article as plain text and import that file.")
        )
    if not text.strip():
        raise ReadingError(said("This file is empty."), said("Save the article again."))
    return Document(text)
