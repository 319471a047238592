"""What a file is by its first bytes, where its name says that it is a text."""

from soyuz_gui.errors import ReadingError
from soyuz_gui.saying import said

_PICTURE = said("a picture")
_ARCHIVE = said("an archive, or a document packed as one")
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"%PDF-", said("a PDF document")),
    (b"PK\x03\x04", _ARCHIVE),
    (b"\x1f\x8b\x08", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"{\\rtf", said("a Rich Text document")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", said("a document of an older office program")),
)


def refuse(data: bytes) -> None:
    """Raise ReadingError for a file that is no text, whatever its name says."""
    what = next((what for signature, what in _SIGNATURES if data.startswith(signature)), "")
    if what:
        raise ReadingError(
            said("This file holds no text: by its first bytes it is {what}.", what=what),
            said("Give it the ending of what it is, or save it as plain text."),
        )
