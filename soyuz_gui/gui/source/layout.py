"""How the paragraphs of an article stand below each other: a column of a comfortable width, set in lines when needed.

Qt's own layout of a document sets everything from the top down to the place that is asked for, which holds the window
for long in a large text. Here a paragraph has an estimated height until it is seen or its turn comes.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from time import perf_counter

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
)

from soyuz_gui.gui.source.heights import Heights

MARGIN = 14.0
CHARACTERS_PER_LINE = 72
LINE_HEIGHT = 1.5  # of the height of the font
PARAGRAPH_GAP, BLANK_LINE_HEIGHT = 5.0, 5.0
NAMES_CHARACTERS, NAMES_GAP = 20, 22.0
FEWEST_BESIDE_NAMES = 50  # characters that a line must keep, or else there is no room for names beside it
_COMMON_LETTERS = "etaoin shrdlu"


@dataclass(frozen=True, slots=True)
class Column:
    """Where the text stands on the page, and the names beside it; `names_width` is 0 where there is no room."""

    left: float
    width: float
    names_left: float
    names_width: float


def column(page_width: float, metrics: QFontMetricsF) -> Column:
    """The column on a page: as wide as is read well, in the middle."""
    letter = letter_width(metrics)
    room = max(page_width - 2 * MARGIN, letter)
    names = letter * NAMES_CHARACTERS
    if room - names - NAMES_GAP < letter * FEWEST_BESIDE_NAMES:
        names = 0.0
    beside = names + NAMES_GAP if names else 0.0
    width = min(room - beside, letter * CHARACTERS_PER_LINE)
    left = MARGIN + (room - beside - width) / 2
    return Column(left, width, left + width + NAMES_GAP, names)


def letter_width(metrics: QFontMetricsF) -> float:
    """The mean width of a letter of English prose."""
    return metrics.horizontalAdvance(_COMMON_LETTERS) / len(_COMMON_LETTERS)


class ColumnLayout(QAbstractTextDocumentLayout):
    """The layout of a document whose paragraphs have the given numbers of characters.

    `refine` sets what is only estimated, a little at a time; whoever shows the document calls it until it has
    nothing left to do, and keeps what is shown in its place meanwhile.
    """

    def __init__(self, document: QTextDocument, lengths: Sequence[int]) -> None:
        super().__init__(document)
        self._lengths = lengths
        self._heights = Heights(())
        self._is_set = bytearray()
        self._next = 0
        self._told_size = QSizeF()
        self._page_width = 0.0
        self._font = ""
        self.column = Column(MARGIN, 0.0, 0.0, 0.0)

    def number_at(self, y: float) -> int:
        """The paragraph at a height of the document."""
        return self._heights.at(y - MARGIN)

    def top(self, number: int) -> float:
        """Where a paragraph begins."""
        return MARGIN + self._heights.top(number)

    def blocks(self, top: float, bottom: float) -> Iterator[tuple[QTextBlock, QPointF]]:
        """The paragraphs between two heights, set in lines, each with the place where it begins."""
        block = self.document().findBlockByNumber(self.number_at(top))
        while block.isValid():
            self._ensure(block)
            y = self.top(block.blockNumber())
            if y > bottom:
                return
            yield block, QPointF(self.column.left, y)
            block = block.next()

    def set_around(self, number: int, pixels: float) -> None:
        """Set the paragraphs so far above and below one, so that its place on the screen can be reckoned."""
        for step in (-1, 1):
            room, at = pixels, number
            while room > 0 and 0 <= at < len(self._heights):
                self._ensure(self.document().findBlockByNumber(at))
                room -= self._heights[at]
                at += step
        self.tell_size()

    def refine(self, seconds: float) -> bool:
        """Set what is only estimated, for as long as is given; False when all is done."""
        until = perf_counter() + seconds
        while perf_counter() < until:
            self._next = self._is_set.find(0, self._next)
            if self._next < 0:
                self._next = len(self._is_set)
                break
            self._ensure(self.document().findBlockByNumber(self._next))
        self.tell_size()
        return self._next < len(self._is_set)

    def tell_size(self) -> None:
        """Let the scroll bar know how long the document has turned out to be."""
        size = self.documentSize()
        if size != self._told_size:
            self._told_size = size
            self.documentSizeChanged.emit(size)

    def documentChanged(self, _position: int, _removed: int, _added: int, /) -> None:
        """The width of the page or the font is another one: estimate all heights anew."""
        font = self.document().defaultFont()
        if (self._page_width, self._font) == (self.document().pageSize().width(), font.key()):
            return
        self._page_width = self.document().pageSize().width()
        metrics = QFontMetricsF(font)
        before, self.column = self.column, column(self._page_width, metrics)
        if self._font != font.key() or before.width != self.column.width:
            self._font = font.key()
            self._estimate(metrics)
        self.tell_size()
        self.update.emit()  # of everything

    def documentSize(self) -> QSizeF:
        return QSizeF(self._page_width, self.top(len(self._heights)) + MARGIN)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, _frame: QTextFrame, /) -> QRectF:
        return QRectF(QPointF(0.0, 0.0), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock, /) -> QRectF:
        if not block.isValid():
            return QRectF()
        self._ensure(block)
        number = block.blockNumber()
        return QRectF(self.column.left, self.top(number), self.column.width, self._heights[number])

    def hitTest(self, place: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy, /) -> int:
        """The position at a point; for an exact hit, -1 where no character is."""
        assert isinstance(place, QPointF)  # the other types of the signature are only converted to it
        block = self.document().findBlockByNumber(self.number_at(place.y()))
        area = self.blockBoundingRect(block)
        at = place - area.topLeft()
        layout = block.layout()
        line = layout.lineAt(0)
        for number in range(1, layout.lineCount()):
            following = layout.lineAt(number)
            if following.y() > at.y():
                break
            line = following
        is_exact = accuracy is Qt.HitTestAccuracy.ExactHit
        if not line.isValid() or (is_exact and not line.naturalTextRect().contains(at)):
            return -1 if is_exact else block.position()
        return block.position() + line.xToCursor(at.x())

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext, /) -> None:
        painter.setPen(context.palette.text().color())
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(0, 0), self.documentSize())
        for block, origin in self.blocks(clip.top(), clip.bottom()):
            start, length = block.position(), block.length()
            chosen = [
                part for selection in context.selections if (part := _chosen_part(selection, start, length)) is not None
            ]
            block.layout().draw(painter, origin, chosen, clip)
            if start <= context.cursorPosition < start + length:
                block.layout().drawCursor(painter, origin, context.cursorPosition - start, 1)

    def _estimate(self, metrics: QFontMetricsF) -> None:
        """Reckon how high the paragraphs will be by the number of their characters."""
        line = metrics.height() * LINE_HEIGHT
        per_line = max(self.column.width / letter_width(metrics), 1.0)
        self._heights = Heights(
            PARAGRAPH_GAP + line * ceil(length / per_line) if length else BLANK_LINE_HEIGHT for length in self._lengths
        )
        self._is_set = bytearray(len(self._lengths))
        self._next = 0

    def _ensure(self, block: QTextBlock) -> None:
        """Set a paragraph in lines, if it is not."""
        number = block.blockNumber()
        if self._is_set[number]:
            return
        self._is_set[number] = 1
        layout = block.layout()
        layout.setTextOption(self.document().defaultTextOption())
        blank = block.length() == 1
        y = 0.0 if blank else PARAGRAPH_GAP
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.column.width)
            line.setPosition(QPointF(0.0, y))
            y += line.height() * LINE_HEIGHT
        layout.endLayout()
        self._heights[number] = BLANK_LINE_HEIGHT if blank else y


def _chosen_part(
    selection: QAbstractTextDocumentLayout.Selection, start: int, length: int
) -> QTextLayout.FormatRange | None:
    """The part of a paragraph that is selected, with its colours."""
    first, last = selection.cursor.selectionStart() - start, selection.cursor.selectionEnd() - start
    if first >= length or last <= 0:
        return None
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = max(first, 0), min(last, length) - max(first, 0), selection.format
    return part
