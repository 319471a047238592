"""The text of an article with its marks, which are painted around the words and never put into them."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.parts import KeyedMenu, draw_focus
from soyuz_gui.gui.source.layout import ColumnLayout
from soyuz_gui.gui.source.marks import Mark
from soyuz_gui.gui.source.painting import Looks, Painting, SeenLine, seen_lines
from soyuz_gui.gui.source.prepared import PreparedText, RecordKey, Turn, nothing
from soyuz_gui.gui.source.scroll_marks import MarkedScrollBar
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.views.records import Evidence
from soyuz_gui.text import sentences

CONTEXT = 24
REFINING_SECONDS = 0.004  # of each turn of the event loop, until every paragraph is set in lines


class SourceText(QTextEdit):
    """Signals: `followed(RecordLink, Span)` for a click, or Return, on a mark or a name that leads to a record;
    `add_requested()` to make a fact of the selected words; `zoom_requested(int)` by the wheel with Ctrl.
    """

    followed = Signal(object, object)
    add_requested = Signal()
    zoom_requested = Signal(int)

    def __init__(self, theme: Theme, acts: FactActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_text")
        self._theme, self._acts = theme, acts
        self._prepared = nothing()
        self._layout = ColumnLayout(self._prepared.document, self._prepared.lengths)
        self._looks = Looks()
        self._follows_lit = False
        self._press = QPoint()
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
        self.viewport().setMouseTracking(True)
        self.ticks.actionTriggered.connect(self._leave_lit)
        self.ticks.place_requested.connect(self._go_to)
        theme.changed.connect(self.viewport().update)
        self.show_text(None)

    # What is shown

    @property
    def prepared(self) -> PreparedText:
        return self._prepared

    @property
    def is_refining(self) -> bool:
        """True while some paragraphs are only estimated."""
        return self._refining.isActive()

    def show_text(self, prepared: PreparedText | None) -> None:
        """Show a text; its characters are exactly those of the library."""
        before = self._prepared.document
        self._prepared = prepared or nothing()
        self._looks = Looks(self._looks.hidden)
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
        self._show_ticks()

    def hide_kinds(self, hidden: Collection[MentionKind]) -> None:
        """Leave out the marks of some kinds."""
        self._looks.hidden = frozenset(hidden)
        self._show_ticks()

    def show_record(self, record: RecordKey | None) -> None:
        """Let the marks of a record stand out."""
        self._looks.record = record
        self._show_ticks()

    def show_found(self, spans: Collection[Span]) -> None:
        """Frame the places where searched words stand."""
        self._looks.found = sorted(map(self._prepared.in_units, spans))
        self._looks.current = None
        self._show_ticks()

    def show_current(self, number: int) -> None:
        """Light one of the framed places, and bring it into view."""
        self._looks.current = self._looks.found[number]
        self._follows_lit = False
        self._put_cursor(self._looks.current[0])
        self._bring_into_view(*self._looks.current)
        self.viewport().update()

    def light(self, span: Span | None) -> None:
        """Light the words of a span, less brightly the sentence around them, and bring them into view."""
        looks, text = self._looks, self._prepared
        looks.lit = text.in_units(span) if span else None
        looks.lit_sentence = text.in_units(sentences.around(text.text, span)) if span else None
        self._follows_lit = span is not None
        if looks.lit:
            self._put_cursor(looks.lit[0])
            self._bring_into_view(*looks.lit)
        else:
            self.ticks.setValue(0)
        self._show_ticks()

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

    @property
    def lit_words(self) -> str:
        """The words that are lit, as the text document holds them."""
        return self._words(self._looks.lit)

    @property
    def current_words(self) -> str:
        """The words of the framed place that is lit."""
        return self._words(self._looks.current)

    # Where something stands

    def marks_at(self, point: QPoint) -> list[Mark]:
        """The visible marks under a point of the viewport, the innermost first."""
        position = self._layout.hitTest(self._in_document(point), Qt.HitTestAccuracy.ExactHit)
        return self._visible_at(position) if position >= 0 else []

    def turn_at(self, point: QPoint) -> Turn | None:
        """The name beside the text that is under a point of the viewport."""
        column, at = self._layout.column, self._in_document(point)
        if not column.names_width or at.x() < column.names_left:
            return None
        for seen in self._lines():
            if seen.top <= point.y() <= seen.top + seen.height:
                turns = self._prepared.turns_between(seen.start, seen.end)
                own = [turn for turn in turns if (turn.record.kind, turn.record.id) == self._looks.record]
                return next(iter([*own, *turns]), None)
        return None

    def position_of(self, span: Span) -> QPoint:
        """A point of the viewport inside the first character of a span."""
        return self._caret(self._prepared.units.to_utf16(span.start)).center() + QPoint(2, 0)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painting = Painting(self._lines(), self._prepared, self._looks, self._theme.colours)
        painter = QPainter(self.viewport())
        painting.behind(painter)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painting.before(painter)
        if self._layout.column.names_width:
            painting.names(painter, self._layout.column, self.palette(), self.font())
        if self.hasFocus():
            draw_focus(painter, self.viewport().rect(), self.palette())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        is_click = (event.position().toPoint() - self._press).manhattanLength() < 4
        if is_click and event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            turn = self.turn_at(self._press)
            if turn:
                self.followed.emit(turn.record, turn.span)
            else:
                self._follow(self.marks_at(self._press))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        leads = any(mark.highlight.record for mark in self.marks_at(point)) or self.turn_at(point)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.IBeamCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._follow(self._visible_at(self.textCursor().position()))
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
        record = next((mark.highlight.record for mark in marks if mark.highlight.record), None)
        if record:
            menu.addAction(
                tr("Go to {record}", record=record.label.replace("&", "&&")) + "\tReturn", lambda: self._follow(marks)
            )
        menu.addAction(tr("Add a Fact…") + "\tCtrl+Shift+A", self.add_requested.emit).setEnabled(selected)
        menu.addSeparator()
        menu.addAction(tr("Copy") + "\tCtrl+C", self.copy).setEnabled(selected)
        menu.addAction(tr("Select All"), self.selectAll)
        menu.popup(self.viewport().mapToGlobal(at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        self._leave_lit()
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        with self._in_place():
            super().resizeEvent(event)
        self._refining.start()

    def set_text_font(self, font: QFont) -> None:
        """Show the text in a font, and what is in view where it is."""
        with self._in_place():
            self.setFont(font)
        self._refining.start()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

    # Keeping one's place

    def _refine(self) -> None:
        """Set some more paragraphs in lines, and keep what is in view where it is."""
        number = self._layout.number_at(self.ticks.value())
        offset = self.ticks.value() - self._layout.top(number)
        if not self._layout.refine(REFINING_SECONDS):
            self._refining.stop()
        self.ticks.setValue(round(self._layout.top(number) + offset))

    @contextmanager
    def _in_place(self) -> Iterator[None]:
        """Keep the lit words in view, or else the paragraph at the top, while the lines change."""
        number = self._layout.number_at(self.ticks.value())
        yield
        if self._follows_lit and self._looks.lit:
            self._bring_into_view(*self._looks.lit, even_if_visible=True)
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
        self._follows_lit = False
        self._put_cursor(unit)
        self._bring_into_view(unit, unit, even_if_visible=True)

    def _leave_lit(self, _action: int = 0) -> None:
        """The person scrolls: resizing must not jump back."""
        self._follows_lit = False

    def _unit_at(self, share: float) -> int:
        """The position that stands at a share of the height of the text."""
        prepared, layout = self._prepared, self._layout
        y = share * layout.documentSize().height()
        number = layout.number_at(y)
        height = layout.top(number + 1) - layout.top(number)
        inside = min(max((y - layout.top(number)) / height, 0.0), 1.0)
        return prepared.starts[number] + round(inside * (prepared.lengths[number] + 1))

    def _show_ticks(self) -> None:
        """Mark on the scroll bar what stands out in the text."""
        looks, hidden = self._looks, self._looks.hidden
        own = self._prepared.of_record.get(looks.record, ()) if looks.record else ()
        self.ticks.show_ticks(
            [mark.start for mark in own if mark.highlight.kind not in hidden],
            [start for start, _end in looks.found],
            [looks.lit[0]] if looks.lit else (),
        )
        self.viewport().update()

    # Small things

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

    def _lines(self) -> Iterator[SeenLine]:
        """The lines in view."""
        top, height = self.ticks.value(), self.viewport().height()
        return seen_lines(self._layout.blocks(top, top + height), top, height)

    def _visible_at(self, position: int) -> list[Mark]:
        return [mark for mark in self._prepared.marks.at(position) if mark.highlight.kind not in self._looks.hidden]

    def _fact_of(self, marks: list[Mark]) -> Evidence | None:
        facts = self._prepared.facts
        return next((facts[mark.highlight.fact] for mark in marks if mark.highlight.fact in facts), None)

    def _follow(self, marks: list[Mark]) -> None:
        chosen = next((mark.highlight for mark in marks if mark.highlight.record), None)
        if chosen:
            self.followed.emit(chosen.record, chosen.span)

    def _tip(self, point: QPoint) -> str:
        turn = self.turn_at(point)
        tips = [turn.record.label] if turn else [mark.highlight.tooltip for mark in self.marks_at(point)]
        text = "<hr>".join(escape(tip).replace("\n", "<br>") for tip in dict.fromkeys(tips))
        return f"<qt>{text}</qt>" if text else ""
