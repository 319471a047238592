"""Bytes to the one stored text, once: encoding, byte-order mark, line ends.

Everything after this counts code points of what comes out here, so nothing else is changed: no
space is trimmed, no character composed.
"""

import codecs

from charset_normalizer import from_bytes

from soyuz_gui.errors import ReadingError
from soyuz_gui.saying import said

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SHARE_OF_CONTROLS = 0.02
_CONTROLS = bytes({*range(32)} - {*b"\t\n\r\f\x1b"})


def decode(data: bytes, encoding: str = "") -> str:
    """The text in `data`, with line feeds at line ends and no byte-order mark; raises ReadingError where it is none.

    `encoding` is what the file states, if it does; it is believed where it can be true.
    """
    return unified(_stated(data, encoding) or _decoded(data))


def unified(text: str) -> str:
    """The text with line feeds at its line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _stated(data: bytes, encoding: str) -> str:
    if not encoding or data.startswith(tuple(mark for mark, _ in _MARKS)):
        return ""
    try:
        return data.decode(encoding)
    except (LookupError, ValueError):  # no such encoding, or not in it, or no name of one
        return ""


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace")
    if _looks_binary(data):
        raise ReadingError(
            said("This file holds no text."), said("Save the article as plain text and import that file.")
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _guessed(data)


def _guessed(data: bytes) -> str:
    """The text in the likeliest encoding; of those that are as likely, Western Europe's, the most common by far."""
    found = from_bytes(data)
    best = found.best()
    if best is None:
        raise ReadingError(
            said("The text encoding of this file is not known."), said("Save it as UTF-8 and import it again.")
        )
    as_likely = (match for match in found if (match.chaos, match.coherence) == (best.chaos, best.coherence))
    return str(next((match for match in as_likely if match.encoding == "cp1252"), best))


def _looks_binary(data: bytes) -> bool:
    """Zero bytes, or many control characters, are what no text encoding without a mark produces."""
    sample = data[:65536]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return b"\0" in sample or controls > len(sample) * _SHARE_OF_CONTROLS
