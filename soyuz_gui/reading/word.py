"""Word documents (DOCX): paragraphs and tables in their order.

What stands in fields to fill in, in boxes and in marked insertions is text like any other; what is marked as deleted is
none.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

import docx

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading import archives
from soyuz_gui.reading.document import Document, table_row, too_long
from soyuz_gui.saying import said

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

LARGEST = 64 * 1024**2  # bytes of its unpacked parts, without pictures; in memory they take several times that
_DAMAGED = ReadingError(said("This Word document is damaged."), said("Open it in a word processor and save it again."))
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _TABLE, _ROW, _CELL, _TEXT, _BOX = (f"{_W}{name}" for name in ("p", "tbl", "tr", "tc", "t", "txbxContent"))
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_LEFT_OUT = frozenset(f"{_W}{name}" for name in ("del", "moveFrom", "pPr", "rPr", "tblPr", "trPr", "tcPr")) | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # the same again, for older programs
}


def read(data: bytes) -> Document:
    """The text of a document. Its dates say when it was saved, not when the article came out, and are left alone."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            archives.check(archive)
            if sum(part.file_size for part in archive.infolist() if part.filename.endswith(".xml")) > LARGEST:
                raise too_long()
        document = docx.Document(io.BytesIO(data))
        text = "\n\n".join(_blocks(document.element.body))
        title, author = document.core_properties.title.strip(), document.core_properties.author.strip()
    except ReadingError:
        raise
    except Exception as error:  # python-docx takes a file to be whole: what is missing in it ends in any kind of error
        raise _DAMAGED from error
    if not text:
        raise ReadingError(said("This Word document holds no text."), said("Save the article as plain text."))
    return Document(text, title=title, author=author)


def _blocks(parent: "Element") -> Iterator[str]:
    """The paragraphs and the lines of tables below an element, however deep in boxes and fields they stand."""
    for child in _children(parent):
        if child.tag == _TABLE:
            yield from filter(None, _lines(child))
        elif child.tag == _PARAGRAPH:
            if text := "".join(_words(child)).strip():
                yield text
            for box in _first(child, _BOX):
                yield from _blocks(box)
        else:
            yield from _blocks(child)


def _words(parent: "Element") -> Iterator[str]:
    for child in _children(parent):
        if child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _MARKS:
            yield _MARKS[child.tag]
        elif child.tag != _BOX:
            yield from _words(child)


def _lines(table: "Element") -> Iterator[str]:
    """A table's lines; a cell that spans columns stands in one once, and one that spans lines in each of them."""
    above: dict[int, str] = {}
    for row in _first(table, _ROW):
        cells, column = [], 0
        for cell in _first(row, _CELL):
            if not _goes_on(cell):
                above[column] = " ".join(" ".join(_blocks(cell)).split())
            cells.append(above.get(column, ""))
            column += _span(cell)
        yield table_row([text for text in cells if text])


def _goes_on(cell: "Element") -> bool:
    """True for a cell that belongs to the one above it."""
    merged = cell.find(f"{_W}tcPr/{_W}vMerge")
    return merged is not None and merged.get(f"{_W}val", "continue") == "continue"


def _span(cell: "Element") -> int:
    """How many columns a cell takes."""
    spanning = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return 1 if spanning is None else int(spanning.get(f"{_W}val", "1"))


def _first(parent: "Element", tag: str) -> Iterator["Element"]:
    """The elements of a kind below another one, but not those that stand in one of that kind again."""
    for child in _children(parent):
        if child.tag == tag:
            yield child
        else:
            yield from _first(child, tag)


def _children(parent: "Element") -> Iterator["Element"]:
    return (child for child in parent if child.tag not in _LEFT_OUT)
