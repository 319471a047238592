"""PDF documents: the text in reading order, hyphens mended, without running heads and page numbers."""

import math
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from ctypes import byref, c_double
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from soyuz_gui.errors import ReadingError
from soyuz_gui.reading.document import LONGEST_TEXT, Document, too_long
from soyuz_gui.saying import said

_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_HYPHEN = re.compile("(?<=[a-zà-ÿ])[-\u00ad]$")
_BROKEN = ("\u0002", "\ufffe")  # what PDFium writes for a hyphen at the end of a line
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_PAGE_NUMBER = re.compile(r"\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
_LOWER = 6.0  # points; indices and footnote marks stand less below a line than that
_BULLET = re.compile(r"[•◦▪‣·*–—-]\s|\(?\d{1,2}[.)]\s")
_EDGE = 2  # how many lines at the top and at the bottom of a page can be running heads
_FEWEST_PAGES = 3  # on which a line has to stand to be a running head
_GAP = 1.4  # of the page's usual distance between lines, above which a new paragraph begins
_SIZE = 0.12  # by which share type has to grow or shrink to begin a new paragraph
_INDENT = 0.8  # of the type's size
_SHORT = 0.85  # of the page's longest line; a sentence that ends before it ends its paragraph
# For the end of every stream PDFium looks through the whole file; so a broken one with thousands that do not end would
# take it hours.
_BEGUN = re.compile(rb"\bstream\r?\n")
_MOST_LOOKED_THROUGH = 2 * 1024**3  # bytes, some seconds


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page; `x` and `y` of its first letter's origin and the type's size in points, y upwards."""

    text: str
    x: float
    y: float
    size: float


def read(data: bytes) -> Document:
    """The text of a PDF with the places where its pages begin."""
    if (len(_BEGUN.findall(data)) - data.count(b"endstream")) * len(data) > _MOST_LOOKED_THROUGH:
        raise _damaged()
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise _refusal(error) from error
    try:
        pages = _pages(document)
        title = " ".join(document.get_metadata_value("Title").split())
    except pdfium.PdfiumError as error:
        raise _refusal(error) from error
    finally:
        document.close()
    heads = _running_heads(pages)
    text, starts = _joined([list(_paragraphs(_body(page, heads))) for page in pages])
    if not text:
        raise ReadingError(
            said("This PDF holds pictures of its pages only, no text."),
            said("Run a text recognition (OCR) on it first."),
        )
    return Document(text, title=title, page_starts=starts)


def _pages(document: pdfium.PdfDocument) -> list[list[_Line]]:
    """The lines of all pages; what is too long is read no further."""
    found: list[list[_Line]] = []
    length = 0
    for number in range(len(document)):
        found.append(_lines(document[number]))
        length += sum(len(line.text) for line in found[-1])
        if length > LONGEST_TEXT:
            raise too_long()
    return found


def _refusal(error: pdfium.PdfiumError) -> ReadingError:
    if error.err_code == pdfium_c.FPDF_ERR_PASSWORD:
        return ReadingError(said("This PDF is protected by a password."), said("Save a copy without a password."))
    return _damaged()


def _damaged() -> ReadingError:
    return ReadingError(said("This PDF is damaged."), said("Open it in a PDF reader and print it to a new PDF."))


def _lines(page: pdfium.PdfPage) -> list[_Line]:
    """The lines of a page, in the order in which the document writes them."""
    letters = page.get_textpage()
    text = letters.get_text_range()
    baselines = _baselines(letters, text)
    found, start = [], 0
    for end in [*_line_ends(text, baselines), len(text)]:
        if line := " ".join(text[start:end].split()):
            first = start + len(text[start:end]) - len(text[start:end].lstrip())
            found.append(_placed(letters, first, line.translate(_LIGATURES)))
        start = end
    letters.close()
    page.close()
    return found


def _baselines(letters: pdfium.PdfTextPage, text: str) -> list[float]:
    """The height at which every letter stands; white space stands where the letter before it does."""
    found, x, y = [], c_double(), c_double()
    for position, letter in enumerate(text):
        if not letter.isspace():
            pdfium_c.FPDFText_GetCharOrigin(letters, _index(letters, position), byref(x), byref(y))
        found.append(y.value)
    return found


def _line_ends(text: str, baselines: Sequence[float]) -> Iterator[int]:
    """Where lines end: at line feeds, and where a letter stands lower than a whole line of the letters before it."""
    for position in range(1, len(text)):
        if text[position - 1] == "\n" or baselines[position - 1] - baselines[position] > _LOWER:
            yield position


def _placed(letters: pdfium.PdfTextPage, position: int, text: str) -> _Line:
    letter, x, y, matrix = _index(letters, position), c_double(), c_double(), pdfium_c.FS_MATRIX()
    pdfium_c.FPDFText_GetCharOrigin(letters, letter, byref(x), byref(y))
    pdfium_c.FPDFText_GetMatrix(letters, letter, byref(matrix))
    size = pdfium_c.FPDFText_GetFontSize(letters, letter) * math.hypot(matrix.b, matrix.d)
    return _Line(text, x.value, y.value, size)


def _index(letters: pdfium.PdfTextPage, position: int) -> int:
    """The number of the letter at a position of the text; PDFium counts some that it does not write."""
    return int(pdfium_c.FPDFText_GetCharIndexFromTextIndex(letters, position))


def _running_heads(pages: Sequence[Sequence[_Line]]) -> frozenset[str]:
    """The lines that stand at the edge of most pages, but for their numbers."""
    counts = Counter(head for page in pages for head in {_form(line.text) for line in _edges(page)})
    return frozenset(head for head, count in counts.items() if count >= max(_FEWEST_PAGES, len(pages) / 2))


def _edges(page: Sequence[_Line]) -> list[_Line]:
    return [*page[:_EDGE], *page[_EDGE:][-_EDGE:]] if len(page) > _EDGE else []


def _form(line: str) -> str:
    return re.sub(r"\d+", "0", line)


def _body(page: Sequence[_Line], heads: frozenset[str]) -> list[_Line]:
    """A page without its running heads and its number."""
    edges = _edges(page)
    return [
        line
        for line in page
        if not (line in edges and (_form(line.text) in heads or _PAGE_NUMBER.fullmatch(line.text)))
    ]


def _paragraphs(lines: Sequence[_Line]) -> Iterator[str]:
    """The lines of a page put together where the paragraph goes on."""
    if not lines:
        return
    usual = _usual_distance(lines)
    longest = max(len(line.text) for line in lines)
    paragraph = lines[0].text
    for before, line in pairwise(lines):
        if _begins(before, line, usual, longest):
            yield paragraph
            paragraph = line.text
        else:
            paragraph = _continued(paragraph, line.text)
    yield paragraph


def _usual_distance(lines: Sequence[_Line]) -> float:
    down = [before.y - line.y for before, line in pairwise(lines) if before.y - line.y > 1]
    return median(down) if down else 0.0


def _begins(before: _Line, line: _Line, usual: float, longest: int) -> bool:
    """True where a line begins a paragraph; a line further up stands in the next column, and may go on."""
    if abs(line.size - before.size) > _SIZE * max(line.size, before.size):
        return True
    if before.y - line.y > usual * _GAP:
        return True
    if _BULLET.match(line.text):
        return True
    if not _SENTENCE_END.search(before.text):
        return False
    indented = line.x - before.x > _INDENT * line.size and line.y < before.y
    return indented or len(before.text) < _SHORT * longest


def _continued(paragraph: str, line: str) -> str:
    """A paragraph with its next line. A word broken at the line's end is one again, if it goes on in small letters."""
    if paragraph.endswith(_BROKEN):
        return paragraph[:-1] + ("" if line[0].islower() else "-") + line
    if _HYPHEN.search(paragraph) and line[0].islower():
        return paragraph[:-1] + line
    return f"{paragraph} {line}"


def _joined(pages: Sequence[list[str]]) -> tuple[str, tuple[int, ...]]:
    """The text of all pages, and where each begins; a paragraph may run over the end of a page."""
    text, starts = "", []
    for page in pages:
        if text and page and page[0][0].islower() and not _SENTENCE_END.search(text):
            text = _continued(text, page[0])
            starts.append(len(text) - len(page[0]))
            rest = page[1:]
        else:
            starts.append(len(text) + 2 if text else 0)
            rest = page
        for paragraph in rest:
            text += f"\n\n{paragraph}" if text else paragraph
    after = len(text)
    for number in reversed(range(len(pages))):
        after = starts[number] = starts[number] if pages[number] else after  # without words: where the next one begins
    return text, tuple(starts)
