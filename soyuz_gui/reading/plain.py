"""Plain text and Markdown: the text is the file."""

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading.document import Document
from soyuz_gui.saying import said
from soyuz_gui.text import canonical


def read(data: bytes, encoding: str = "") -> Document:
    """The text of a file, in the encoding that it states, if it does."""
    text = canonical.decode(data, encoding)
    if "\0" in text:
        raise ReadingError(
            said("This file holds no text."), said("Save the article as plain text and import that file.")
        )
    if not text.strip():
        raise ReadingError(said("This file is empty."), said("Save the article again."))
    return Document(text)
