"""A file to an article. Every kind of file has its reader, found by the ending of its name."""

import hashlib
import os
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from soyuz_gui import paths
from soyuz_gui.domain.records import Article, DateBasis
from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import members, preamble, signatures
from soyuz_gui.reading.document import LONGEST_TEXT, Document, too_long
from soyuz_gui.reading.members import Given, Member
from soyuz_gui.saying import said

LARGEST = 64 * 1024 * 1024  # bytes, with pictures and attachments
_TRIES = 3  # times a file is read that changes meanwhile


@dataclass(frozen=True, slots=True)
class _Reader:
    """Turns the bytes of one kind of file into its text. Its module is loaded when the first such file comes."""

    media_type: str
    module: str
    function: str = "read"

    def read(self, data: bytes) -> Document:
        function = getattr(import_module(f"soyuz_gui.reading.{self.module}"), self.function)
        document: Document = function(data)
        return document


_TEXT = _Reader("text/plain", "plain")
_MARKDOWN = _Reader("text/markdown", "plain")
_PAGE = _Reader("text/html", "html")
_SAVED_PAGE = _Reader("multipart/related", "mail", "read_page")
_READERS: dict[str, _Reader] = {
    "": _TEXT,
    ".txt": _TEXT,
    ".text": _TEXT,
    ".md": _MARKDOWN,
    ".markdown": _MARKDOWN,
    ".html": _PAGE,
    ".htm": _PAGE,
    ".xhtml": _PAGE,
    ".mhtml": _SAVED_PAGE,
    ".mht": _SAVED_PAGE,
    ".pdf": _Reader("application/pdf", "pdf"),
    ".docx": _Reader("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word"),
    ".eml": _Reader("message/rfc822", "mail"),
}

SUFFIXES = tuple(suffix for suffix in _READERS if suffix)
"""The endings by which articles in a folder are recognised."""


def kinds() -> dict[str, list[str]]:
    """The endings of names by the media type of such files."""
    found: dict[str, list[str]] = {}
    for suffix in SUFFIXES:
        found.setdefault(_READERS[suffix].media_type, []).append(suffix)
    return found


Source = Path | Member | Given
"""What an article is read from: a file, a file in an archive, or a text that was handed over."""


def read(path: Source) -> Article:
    """The article in a file; raises ReadingError with what is wrong with the file and what to do."""
    suffix = Path(path.name).suffix
    reader = _READERS.get(suffix.lower())
    if reader is None:
        raise ReadingError(
            said("Files that end in “{suffix}” cannot be read.", suffix=suffix),
            said("Save the article as one of: {names}.", names=", ".join(SUFFIXES)),
        )
    data = _bytes(path)
    if reader.media_type.startswith("text/"):
        signatures.refuse(data)
    document = reader.read(data)
    if len(document.text) > LONGEST_TEXT:
        raise too_long()
    text = _storable(document.text)
    found = preamble.read(text)
    published, basis = _published(document, found, path.name)
    return Article(
        path=path_text(path),
        media_type=reader.media_type,
        file_hash=_hash(data),
        text_hash=_hash(text.encode()),
        text=text,
        title=document.title or found.title,
        publisher=document.publisher or found.publisher,
        author=document.author or found.author,
        address=document.address or found.address,
        language=document.language,
        published=published,
        published_basis=basis,
        page_starts=document.page_starts,
    )


def file_hash(path: Source) -> str:
    """The hash of a file's bytes; empty where it cannot be read."""
    try:
        return _hash(_bytes(path))
    except ReadingError:
        return ""


def with_content(path: Source) -> Given:
    """A source for who cannot open its file; raises ReadingError where this program cannot either."""
    return path if isinstance(path, Given) else Given(path.name, _bytes(path), path_text(path))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _published(document: Document, found: preamble.Preamble, name: str) -> tuple[str, DateBasis]:
    """The day of publication: what the file states of itself, what its first lines say, what its name begins with."""
    if document.published:
        return document.published, DateBasis.METADATA
    if found.published:
        return found.published, DateBasis.TEXT
    if day := preamble.date_in_name(name):
        return day, DateBasis.METADATA
    return "", DateBasis.UNKNOWN


def _storable(text: str) -> str:
    """The text without what no database and no window can show: zero bytes, halves of surrogate pairs."""
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")


def path_text(path: Source) -> str:
    """What a source is called where it is stored and shown."""
    return paths.as_text(path) if isinstance(path, Path) else _storable(path.path)


def _bytes(source: Source) -> bytes:
    if isinstance(source, Given):
        data = source.data
    else:
        data = members.data(source, LARGEST) if isinstance(source, Member) else _file(source)
    if len(data) > LARGEST:
        raise _too_large()
    if not data.strip():
        raise ReadingError(said("This file is empty."), said("Save the article again."))
    return data


def _file(path: Path) -> bytes:
    """The bytes of a file as they were at one moment; what is being written meanwhile is read again, then refused."""
    try:
        if not path.exists():
            if path.is_symlink():
                raise ReadingError(said("This link leads to no file."), said("Delete it, or make it anew."))
            raise ReadingError(said("There is no such file."), said("Check the name."))
        if not path.is_file():
            raise ReadingError(said("This is no file."), said("Name a text file or a folder."))
        for _ in range(_TRIES):
            with path.open("rb") as file:
                before = os.fstat(file.fileno())
                data = file.read(LARGEST + 1) if before.st_size <= LARGEST else b""
                after = os.fstat(file.fileno())
            if before.st_size > LARGEST:
                raise _too_large()
            if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
                return data
        raise ReadingError(
            said("This file was being written while it was read."), said("Import it again when that is done.")
        )
    except OSError as error:
        raise ReadingError(
            said("This file cannot be read: {strerror}.", strerror=error.strerror), said("Check who may read it.")
        ) from error


def _too_large() -> ReadingError:
    return ReadingError(
        said("This file is larger than {size} MB.", size=LARGEST // 1024**2), said("Split it into its articles first.")
    )
