"""Web pages: the main text without navigation, and what the page's metadata says.

Nothing is fetched and nothing of the page is run: scripts, frames, pictures and styles are left out with the markup.
"""

import re
from collections.abc import Iterator

import trafilatura
from lxml.etree import _Element as Element
from trafilatura.settings import Document as Page

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading.document import Document, table_row
from soyuz_gui.saying import said
from soyuz_gui.text import canonical

_BLOCKS = frozenset({"p", "head", "quote", "code"})
_HOLDERS = _BLOCKS | {"item", "list", "table"}
_LANGUAGE = re.compile(rb"<html\b[^>]{0,400}?\blang\s*=\s*[\"']?([a-zA-Z]{2})\b", re.IGNORECASE)
# A wrong day would date every "this Friday" wrongly: only what the page marks as its date counts, no date in its text.
_STATED_DATES = {"original_date": True, "extensive_search": False}
# Long articles have some thousand tags. The time to find the main text grows with their square.
MOST_TAGS = 60_000
_ABOUT = re.compile(rb"<(?:meta|link)\b", re.IGNORECASE)
_MOST_ABOUT = 5_000  # pages have some hundred; each is taken out with all text behind it copied
LARGEST = 8 * 1024 * 1024  # bytes, without the pictures in it
_PICTURE = re.compile(rb"data:[\w/+.-]{1,60};base64,[A-Za-z0-9+/=%]+")
_SPACE = re.compile(r"\s+")


def read(data: bytes, encoding: str = "") -> Document:
    """The article of a page; raises ReadingError where the page has no running text.

    `encoding` is what was said of the page outside it; without it the page's own word counts.
    """
    data = _PICTURE.sub(b"", data)
    if len(data) > LARGEST or data.count(b"<") > MOST_TAGS or len(_ABOUT.findall(data)) > _MOST_ABOUT:
        raise ReadingError(
            said("This page is longer than any article."), said("Save its text as plain text and import that file.")
        )
    found = _main_text(canonical.decode(data, encoding) if encoding else data)
    text = "\n\n".join(_blocks(found.body)) if isinstance(found, Page) and found.body is not None else ""
    if not isinstance(found, Page) or not text:
        raise ReadingError(
            said("No article was found on this page."), said("Save its text as plain text and import that file.")
        )
    language = _LANGUAGE.search(data[:4096])
    return Document(
        text,
        title=_line(found.title),
        publisher=_line(found.sitename or found.hostname),
        author=_line(found.author),
        address=found.url or "",
        published=found.date or "",
        language=language[1].decode().lower() if language else "",
    )


def _main_text(page: str | bytes) -> object:
    try:
        return trafilatura.bare_extraction(
            page,
            include_comments=False,
            include_tables=True,
            with_metadata=True,
            date_extraction_params=_STATED_DATES,
        )
    except Exception as error:  # odd markup makes its parts stumble in many ways
        raise ReadingError(said("This page is damaged."), said("Save it again, or its text alone.")) from error


def _blocks(element: Element) -> Iterator[str]:
    """The paragraphs, headings, lists and tables below an element, in their order."""
    for child in element:
        if child.tag in ("list", "table"):
            yield from _filled("\n".join(_lines(child)))
        elif child.tag in _BLOCKS and not _holds_blocks(child):
            yield from _filled(_inline(child))
        else:
            yield from _filled(_line(child.text))
            yield from _blocks(child)
        yield from _filled(_line(child.tail))


def _lines(element: Element) -> Iterator[str]:
    """The items of a list, the rows of a table, and of those in them."""
    for child in element:
        if child.tag == "row":
            yield from _filled(_row(child))
        elif child.tag == "item" and not _holds_blocks(child):
            yield from (f"- {line}" for line in _filled(_inline(child)))
        else:
            yield from _filled(_line(child.text))
            yield from _lines(child)


def _holds_blocks(element: Element) -> bool:
    return any(below.tag in _HOLDERS for below in element.iterdescendants())


def _row(row: Element) -> str:
    return table_row([cell for cell in (_inline(cell) for cell in row) if cell])


def _inline(element: Element) -> str:
    return _line("".join(map(str, element.itertext())))


def _line(text: str | None) -> str:
    return _SPACE.sub(" ", text or "").strip()


def _filled(text: str) -> Iterator[str]:
    if text:
        yield text
