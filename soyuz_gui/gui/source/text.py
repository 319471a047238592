"""The text of an article with its marks: painted around the words, never put into them."""

from collections.abc import Collection, Iterator
from html import escape
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.parts import KeyedMenu
from soyuz_gui.gui.source.marks import LANE_HEIGHT, Mark, Marks, draw_line
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.views import ArticleView, Evidence, Highlight
from soyuz_gui.text.offsets import Utf16Map
from soyuz_gui.text.sentences import sentences

LINE_HEIGHT_PERCENT = 150.0
PARAGRAPH_MARGIN, BLANK_LINE_HEIGHT = 5.0, 5.0
MARGIN = 14
EDGE_WIDTH = 3
CONTEXT = 24


class SourceText(QTextEdit):
    """Signals: `mark_clicked(Highlight)` by mouse, or by Return with the text cursor on a mark; `add_requested()` to
    make a fact of the selected words.
    """

    mark_clicked = Signal(object)
    add_requested = Signal()

    def __init__(self, theme: Theme, acts: FactActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_text")
        self._theme, self._acts = theme, acts
        self._facts: dict[int, Evidence] = {}
        self._units = Utf16Map("")
        self._marks = Marks((), self._units)
        self._hidden: frozenset[MentionKind] = frozenset()
        self._text = ""
        self._lit: tuple[int, int] | None = None
        self._lit_sentence: tuple[int, int] | None = None
        self._found: tuple[tuple[int, int], ...] = ()
        self._follows_lit = False
        self._press = QPoint()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName("Text of the article")
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().actionTriggered.connect(self._leave_lit)
        theme.changed.connect(self.viewport().update)

    def show_article(self, article: ArticleView | None) -> None:
        """Show a text; its characters are exactly those of the library."""
        self._text = text = article.text if article else ""
        self._units = Utf16Map(text)
        self._marks = Marks(article.highlights if article else (), self._units)
        self._facts = {fact.fact: fact for fact in article.facts} if article else {}
        self._lit = self._lit_sentence = None
        self._found = ()
        self.setDocument(self._make_document(text))

    def hide_kinds(self, hidden: Collection[MentionKind]) -> None:
        """Leave out the marks of some kinds."""
        self._hidden = frozenset(hidden)
        self.viewport().update()

    def show_found(self, spans: Collection[Span]) -> None:
        """Frame the places where searched words stand."""
        self._found = tuple(map(self._in_units, spans))
        self.viewport().update()

    def light(self, span: Span | None) -> None:
        """Light the words of a span, less brightly the sentence around them, and bring them into view."""
        self._lit = self._in_units(span) if span else None
        self._lit_sentence = self._in_units(sentence_around(self._text, span)) if span else None
        self._follows_lit = span is not None
        if self._lit:
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._lit[0])
            self.setTextCursor(cursor)
            self._scroll_to_lit()
        else:
            self.verticalScrollBar().setValue(0)
        self.viewport().update()

    @property
    def selected_span(self) -> Span | None:
        """The words that the person selected, without the space around them."""
        cursor = self.textCursor()
        start, end = (self._units.to_code_point(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self._text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    @property
    def lit_words(self) -> str:
        """The words that are lit, as the text document holds them."""
        if not self._lit:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._lit[0])
        cursor.setPosition(self._lit[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def marks_at(self, point: QPoint) -> list[Mark]:
        """The visible marks under a point of the viewport, the innermost first."""
        in_document = QPointF(
            point.x() + self.horizontalScrollBar().value(), point.y() + self.verticalScrollBar().value()
        )
        position = self.document().documentLayout().hitTest(in_document, Qt.HitTestAccuracy.ExactHit)
        return self._visible_at(position) if position >= 0 else []

    def position_of(self, span: Span) -> QPoint:
        """A point of the viewport inside the first character of a span."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._units.to_utf16(span.start))
        return self.cursorRect(cursor).center() + QPoint(2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = list(self._visible_lines())
        painter = QPainter(self.viewport())
        self._paint_behind(painter, lines)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_before(painter, lines)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_click = (event.position().toPoint() - self._press).manhattanLength() < 4
        if is_click and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            self._click(self.marks_at(self._press))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        leads = any(mark.highlight.record for mark in self.marks_at(event.position().toPoint()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._click(self._visible_at(self.textCursor().position()))
        elif not self._acts.take_key(event, self._fact_of(self._visible_at(self.textCursor().position()))):
            super().keyPressEvent(event)
            self._follows_lit = False

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the selected words, and with the fact that stands here."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        at = event.pos() if by_mouse else self.cursorRect().bottomLeft()
        marks = self.marks_at(at) if by_mouse else self._visible_at(self.textCursor().position())
        menu = KeyedMenu(self)
        fact, selected = self._fact_of(marks), self.textCursor().hasSelection()
        if fact:
            self._acts.add_to(menu, fact)
            menu.addSeparator()
        record = next((mark.highlight for mark in marks if mark.highlight.record), None)
        if record and record.record:
            label = record.record.label.replace("&", "&&")
            menu.addAction(f"Go to {label}\tReturn", lambda: self.mark_clicked.emit(record))
        menu.addAction("Add a Fact…\tCtrl+Shift+A", self.add_requested.emit).setEnabled(selected)
        menu.addSeparator()
        menu.addAction("Copy\tCtrl+C", self.copy).setEnabled(selected)
        menu.addAction("Select All", self.selectAll)
        menu.popup(self.viewport().mapToGlobal(at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._leave_lit()
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._follows_lit:
            self._scroll_to_lit(even_if_visible=True)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tips = dict.fromkeys(mark.highlight.tooltip for mark in self.marks_at(event.pos()))
            text = "<hr>".join(escape(tip).replace("\n", "<br>") for tip in tips)
            QToolTip.showText(event.globalPos(), f"<qt>{text}</qt>" if text else "", self)
            return True
        return super().viewportEvent(event)

    def _make_document(self, text: str) -> QTextDocument:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self.font())
        document.setDocumentMargin(MARGIN)
        cursor = QTextCursor(document)
        prose, gap = QTextBlockFormat(), QTextBlockFormat()
        prose.setLineHeight(LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        prose.setTopMargin(PARAGRAPH_MARGIN)
        gap.setLineHeight(BLANK_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        # Formats go in with the text: changing them afterwards costs a quarter of a second for a megabyte.
        for number, line in enumerate(text.split("\n")):
            form = prose if line else gap
            cursor.insertBlock(form) if number else cursor.setBlockFormat(form)
            cursor.insertText(line)
        return document

    def _in_units(self, span: Span) -> tuple[int, int]:
        return self._units.to_utf16(span.start), self._units.to_utf16(span.end)

    def _visible_at(self, position: int) -> list[Mark]:
        return [mark for mark in self._marks.at(position) if mark.highlight.kind not in self._hidden]

    def _fact_of(self, marks: list[Mark]) -> Evidence | None:
        return next((self._facts[mark.highlight.fact] for mark in marks if mark.highlight.fact in self._facts), None)

    def _click(self, marks: list[Mark]) -> None:
        chosen: Highlight | None = next((mark.highlight for mark in marks if mark.highlight.record), None)
        if chosen:
            self.mark_clicked.emit(chosen)

    def _leave_lit(self, _action: int = 0) -> None:
        """The person scrolls: resizing must not jump back."""
        self._follows_lit = False

    def _scroll_to_lit(self, even_if_visible: bool = False) -> None:
        """Put the lit words into the upper half, with some text before them, unless they stand well already."""
        if not self._lit:
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._lit[1])
        bottom = self.cursorRect(cursor).bottom()
        cursor.setPosition(self._lit[0])
        top = self.cursorRect(cursor).top()
        height = self.viewport().height()
        if even_if_visible or top < CONTEXT or bottom > height - CONTEXT:
            bar = self.verticalScrollBar()
            from_top = bar.value() + top
            bar.setValue(from_top - height // 4 if from_top > height // 2 else 0)

    def _visible_lines(self) -> Iterator[tuple[QTextBlock, QTextLine, QPointF]]:
        """The lines in view with their paragraph and the origin of their layout in the viewport."""
        layout = self.document().documentLayout()
        shift = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        block = self.cursorForPosition(QPoint(0, 0)).block()
        height = self.viewport().height()
        while block.isValid():
            origin = layout.blockBoundingRect(block).topLeft() + shift
            if origin.y() > height:
                return
            for number in range(block.layout().lineCount()):
                yield block, block.layout().lineAt(number), origin
            block = block.next()

    def _paint_behind(self, painter: QPainter, lines: list[tuple[QTextBlock, QTextLine, QPointF]]) -> None:
        """Tints of the marks, and the light on the words that are asked for."""
        own = self._theme.colours.own
        for block, line, origin in lines:
            if self._lit_sentence and _touches(block, line, *self._lit_sentence):
                painter.fillRect(_area(block, line, origin, *self._lit_sentence), own["lit_sentence"])
            for mark in self._marks_of(block, line):
                if mark.lane == 0 and mark.highlight.kind not in self._hidden:
                    area = _area(block, line, origin, mark.start, mark.end)
                    painter.fillRect(area, self._theme.colours.tint(mark.highlight.kind))
            if self._lit and _touches(block, line, *self._lit):
                area = _area(block, line, origin, *self._lit)
                painter.fillRect(area, own["lit"])
                painter.fillRect(QRectF(2, area.top() - 2, EDGE_WIDTH, area.height() + 6), own["lit_edge"])

    def _paint_before(self, painter: QPainter, lines: list[tuple[QTextBlock, QTextLine, QPointF]]) -> None:
        """The lines under marked words, and frames around found ones."""
        colours = self._theme.colours
        for block, line, origin in lines:
            for mark in self._marks_of(block, line):
                kind = mark.highlight.kind
                if kind not in self._hidden:
                    area = _area(block, line, origin, mark.start, mark.end)
                    y = area.bottom() + 1.0 + mark.lane * LANE_HEIGHT
                    draw_line(painter, kind, colours.mark(kind), area, y)
            for start, end in self._found:
                if _touches(block, line, start, end):
                    painter.setPen(QPen(QColor(colours.own["found_edge"]), 1.5))
                    painter.drawRoundedRect(_area(block, line, origin, start, end).adjusted(-1, -1, 1, 1), 2, 2)

    def _marks_of(self, block: QTextBlock, line: QTextLine) -> Iterator[Mark]:
        start = block.position() + line.textStart()
        return self._marks.between(start, start + line.textLength())


def sentence_around(text: str, span: Span) -> Span:
    """The sentence, or the sentences, that a span stands in."""
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = Span(start, len(text) if end < 0 else end)
    touched = [sentence for sentence in sentences(text, line) if sentence.overlaps(span)]
    return Span(touched[0].start, touched[-1].end) if touched else span


def _touches(block: QTextBlock, line: QTextLine, start: int, end: int) -> bool:
    first = block.position() + line.textStart()
    return start < first + line.textLength() and first < end


def _area(block: QTextBlock, line: QTextLine, origin: QPointF, start: int, end: int) -> QRectF:
    """The part of a line that a range covers, in the viewport, without the space between lines."""
    first, last = line.textStart(), line.textStart() + line.textLength()
    left = _x(line, max(start - block.position(), first))
    right = _x(line, min(end - block.position(), last))
    top = line.y() + line.height() - line.ascent() - line.descent()
    return QRectF(origin.x() + left, origin.y() + top, right - left, line.ascent() + line.descent())


def _x(line: QTextLine, position: int) -> float:
    """Where a position of the paragraph stands on its line."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
