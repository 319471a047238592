"""A text to read that stays where it is, whatever becomes of its lines."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QPointF, QRect, QSizeF, Qt, QTimer
from PySide6.QtGui import QFont, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.source.layout import ColumnLayout
from soyuz_gui.gui.source.prepared import PreparedText, nothing
from soyuz_gui.gui.source.scroll_marks import MarkedScrollBar
from soyuz_gui.gui.theme import Theme

CONTEXT = 24
REFINING_SECONDS = 0.004  # of each turn of the event loop, until every paragraph is set in lines


class ReadingText(QTextEdit):
    """The characters of an article, exactly as the library has them, in a column that is set in lines bit by bit."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepared = nothing()
        self._layout = ColumnLayout(self._prepared.document, self._prepared.lengths)
        self._held: tuple[int, int] | None = None  # words that stay in view until the person goes elsewhere
        self._anchor = (0, 0.0, -1)  # what is at the top: its paragraph, how far into that, and the scroll value
        self._refining = QTimer(self, interval=0)
        self._refining.timeout.connect(self._refine)
        self.ticks = MarkedScrollBar(theme, self._unit_at)
        self.setVerticalScrollBar(self.ticks)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(tr("Text of the article"))
        self.ticks.actionTriggered.connect(self._let_go)
        self.ticks.place_requested.connect(self._go_to)

    @property
    def prepared(self) -> PreparedText:
        return self._prepared

    @property
    def is_refining(self) -> bool:
        """True while some paragraphs are only estimated."""
        return self._refining.isActive()

    def show_text(self, prepared: PreparedText | None) -> None:
        """Show another text, or none."""
        before = self._prepared.document
        self._prepared = prepared or nothing()
        self._held = None
        document = self._prepared.document
        document.setParent(self)
        document.setDefaultFont(self.font())
        document.setPageSize(QSizeF(self.viewport().width(), -1))
        self._layout = ColumnLayout(document, self._prepared.lengths)
        document.setDocumentLayout(self._layout)
        self._layout.documentSizeChanged.connect(self.ticks.forget_rows)
        self.setDocument(document)
        before.deleteLater()
        self._refining.start()

    def set_text_font(self, font: QFont) -> None:
        """Show the text in a font, and what is in view where it is."""
        with self._in_place():
            self.setFont(font)
        self._refining.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._in_place():
            super().resizeEvent(event)
        self._refining.start()

    @property
    def selected_span(self) -> Span | None:
        """The words that the person selected, without the space around them."""
        cursor, units = self.textCursor(), self._prepared.units
        start, end = (units.to_code_point(at) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        words = self._prepared.text[start:end]
        start += len(words) - len(words.lstrip())
        return Span(start, start + len(words.strip())) if words.strip() else None

    @property
    def cursor_place(self) -> int:
        """The code point that the text cursor stands before."""
        return self._prepared.units.to_code_point(self.textCursor().selectionStart())

    def position_of(self, span: Span) -> QPoint:
        """A point of the viewport inside the first character of a span."""
        return self._caret(self._prepared.units.to_utf16(span.start)).center() + QPoint(2, 0)

    def _refine(self) -> None:
        """Set some more paragraphs in lines, and keep what is in view where it is."""
        number, offset, value = self._anchor
        if value != self.ticks.value():  # else a pixel would be lost here and there by every turn
            number = self._layout.number_at(self.ticks.value())
            offset = self.ticks.value() - self._layout.top(number)
        if not self._layout.refine(REFINING_SECONDS):
            self._refining.stop()
        before = self.ticks.value()
        self.ticks.setValue(round(self._layout.top(number) + offset))
        if self.ticks.value() != before:
            self.viewport().update()  # Qt has moved what was painted, but it stands where it stood
        self._anchor = (number, offset, self.ticks.value() if self.is_refining else -1)

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Keep the held words in view, or else the paragraph at the top, while the lines change."""
        number = self._layout.number_at(self.ticks.value())
        self._anchor = (0, 0.0, -1)
        yield
        if self._held:
            self._bring_into_view(*self._held, even_if_visible=True)
        elif self.ticks.value():
            self.ticks.setValue(round(self._layout.top(number)))

    def _bring_into_view(self, start: int, end: int, even_if_visible: bool = False) -> None:
        """Put words into the upper half, with some text before them, unless they stand well already."""
        height = self.viewport().height()
        self._layout.set_around(self._prepared.paragraph_of(start), height)
        top, bottom = self._caret(start).top(), self._caret(end).bottom()
        if even_if_visible or top < CONTEXT or bottom > height - CONTEXT:
            from_top = self.ticks.value() + top
            self.ticks.setValue(from_top - height // 4 if from_top > height // 2 else 0)

    def _go_to(self, unit: int) -> None:
        self._held = None
        self._put_cursor(unit)
        self._bring_into_view(unit, unit, even_if_visible=True)

    def _let_go(self, _action: int = 0) -> None:
        """The person scrolls: resizing must not jump back."""
        self._held = None

    def _unit_at(self, share: float) -> int:
        """The position that stands at a share of the height of the text."""
        prepared, layout = self._prepared, self._layout
        y = share * layout.documentSize().height()
        number = layout.number_at(y)
        height = layout.top(number + 1) - layout.top(number)
        inside = min(max((y - layout.top(number)) / height, 0.0), 1.0)
        return prepared.starts[number] + round(inside * (prepared.lengths[number] + 1))

    def _put_cursor(self, unit: int) -> None:
        cursor = QTextCursor(self.document())
        cursor.setPosition(unit)
        self.setTextCursor(cursor)

    def _caret(self, unit: int) -> QRect:
        cursor = QTextCursor(self.document())
        cursor.setPosition(unit)
        return self.cursorRect(cursor)

    def _words(self, place: tuple[int, int] | None) -> str:
        cursor = QTextCursor(self.document())
        start, end = place or (0, 0)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()

    def _in_document(self, point: QPoint) -> QPointF:
        return QPointF(point.x(), point.y() + self.ticks.value())
