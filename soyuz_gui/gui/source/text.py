"""The text of an article with its marks, which are painted around the words and never put into them."""

from collections.abc import Collection, Iterator
from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import KeyedMenu, draw_focus, keyed
from soyuz_gui.gui.source.marks import Mark
from soyuz_gui.gui.source.painting import Looks, Painting, SeenLine, seen_lines
from soyuz_gui.gui.source.prepared import PreparedText, RecordKey, Turn
from soyuz_gui.gui.source.reading import ReadingText
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.views.records import Evidence
from soyuz_gui.text import sentences

LONGEST_LINE = 90  # characters


class SourceText(ReadingText):
    """Signals: `followed(RecordLink, Span)` for a click, or Return, on a mark or a name that leads to a record;
    `add_requested()` to make a fact of the selected words; `zoom_requested(int)` by the wheel with Ctrl.
    """

    followed = Signal(object, object)
    add_requested = Signal()
    zoom_requested = Signal(int)

    def __init__(self, theme: Theme, acts: FactActs, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("source_text")
        self._theme, self._acts = theme, acts
        self._looks = Looks()
        self._press = QPoint()
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self.viewport().update)
        self.show_text(None)

    # What is shown

    def show_text(self, prepared: PreparedText | None) -> None:
        """Show a text with its marks."""
        self._looks = Looks(self._looks.hidden)
        super().show_text(prepared)
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
        self._held = None
        self._put_cursor(self._looks.current[0])
        self._bring_into_view(*self._looks.current)
        self.viewport().update()

    def light(self, span: Span | None) -> None:
        """Light the words of a span, less brightly the sentence around them, and bring them into view."""
        looks, text = self._looks, self._prepared
        looks.lit = text.in_units(span) if span else None
        looks.lit_sentence = text.in_units(sentences.around(text.text, span)) if span else None
        self._held = looks.lit
        if looks.lit:
            self._put_cursor(looks.lit[0])
            self._bring_into_view(*looks.lit)
        else:
            self.ticks.setValue(0)
        self._show_ticks()

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
            self._held = None

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
                keyed(tr("Go to {record}", record=translated(record.label).replace("&", "&&")), "Return"),
                lambda: self._follow(marks),
            )
        menu.addAction(keyed(tr("Add a Fact…"), "Ctrl+Shift+A"), self.add_requested.emit).setEnabled(selected)
        menu.addSeparator()
        menu.addAction(keyed(tr("Copy"), "Ctrl+C"), self.copy).setEnabled(selected)
        menu.addAction(tr("Select All"), self.selectAll)
        menu.popup(self.viewport().mapToGlobal(at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_requested.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        self._let_go()
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip(event.pos()), self)
            return True
        return super().viewportEvent(event)

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
        text = "<hr>".join("".join(map(_line, translated(tip).split("\n"))) for tip in dict.fromkeys(tips))
        return f"<qt>{text}</qt>" if text else ""


def _line(text: str) -> str:
    """A line of a tip, broken only where it is long: Qt would break each after a few words."""
    style = "" if len(text) > LONGEST_LINE else ' style="white-space:nowrap"'
    return f"<div{style}>{escape(text)}</div>"
