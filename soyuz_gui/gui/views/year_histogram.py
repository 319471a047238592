"""How many rows each year has, as bars that a brush chooses from: with the mouse, or with arrow keys."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from soyuz_gui.domain.queries import Query
from soyuz_gui.gui.language import numeral, tr, translated
from soyuz_gui.gui.models.years import Bar, bars_of, covers, spans_of
from soyuz_gui.gui.parts import draw_focus
from soyuz_gui.gui.stepping import step_of, takes
from soyuz_gui.gui.theme import Theme
from soyuz_gui.saying import said

MARGIN, BARS_HEIGHT, NARROWEST_BAR, LEAST_BAR, NEAR = 8, 40, 3, 2, 6
HELP = said("Arrow keys go through the years, with Shift they take a span; Return filters by it, Delete resets.")


class YearHistogram(QWidget):
    """Signals: `span_chosen(int, int)` with the first and the last year of a span; `year_clicked(int, int)` for a
    single bar; `reset_requested()`.
    """

    span_chosen = Signal(int, int)
    year_clicked = Signal(int, int)
    reset_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("years")
        self._theme = theme
        self._counts: dict[int, int] = {}
        self._query = Query()
        self._cursor = 0
        self._anchor: int | None = None  # where the brush began; the cursor is its other end
        self._is_dragging = False
        self.bars: tuple[Bar, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Years"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_years(self, counts: dict[int, int], query: Query) -> None:
        """Show other counts, and what a query says of the years."""
        self._counts, self._query = counts, query
        self._anchor = None
        self._arrange()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(160, 2 * line + BARS_HEIGHT + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def bar_area(self, number: int) -> QRectF:
        """Where a bar can be clicked: its column from top to bottom."""
        room = self._room()
        width = room.width() / len(self.bars)
        return QRectF(room.left() + number * width, room.top(), width, room.height())

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.bars:
            self._is_dragging = True
            self._anchor = self._cursor = self._number_at(event.position().x())
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging:
            self._cursor = self._number_at(event.position().x())
            self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_dragging and event.button() is Qt.MouseButton.LeftButton:
            self._is_dragging = False
            if self._anchor == self._cursor:
                self._anchor = self._cursor = self._meant(self._cursor)
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event, len(self.bars))
        if step:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._anchor = (self._cursor if self._anchor is None else self._anchor) if extends else None
            self._cursor = self._stepped(step)
            self._tell()
        elif takes(event) and self.bars:
            self._choose()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.reset_requested.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.bars:
            bar = self.bars[self._number_at(event.pos().x())]
            QToolTip.showText(
                event.globalPos(),
                tr("{label}: {count}\nClick or drag over the years", label=bar.label, count=bar.count),
                self,
            )
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours, room = self._theme.colours, self._room()
        line = self.fontMetrics().lineSpacing()
        title = QRectF(MARGIN, 2, self.width() - 2 * MARGIN, line)
        bold = self.font()
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(colours.palette["WindowText"]))
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr("Year"))
        painter.setFont(self.font())
        painter.setPen(QColor(colours.own["muted"]))
        painter.drawText(title, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._caption())
        if not self.bars:
            return
        painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), 1), QColor(colours.own["line"]))
        most = max(bar.count for bar in self.bars)
        for number, bar in enumerate(self.bars):
            self._paint_bar(painter, self.bar_area(number), bar, most)
        below = QRectF(MARGIN, room.bottom() + 1, self.width() - 2 * MARGIN, line)
        painter.setPen(QColor(colours.own["muted"]))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, str(self.bars[0].first))
        if len(self.bars) > 1:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(self.bars[-1].last))
        if self.hasFocus():
            draw_focus(painter, self.bar_area(self._cursor).adjusted(-1, 0, 1, 2).toAlignedRect(), self.palette())

    def _paint_bar(self, painter: QPainter, column: QRectF, bar: Bar, most: int) -> None:
        """A full bar for what is kept, a frame for what is not, a cross through what is ruled out."""
        colours = self._theme.colours
        ink = QColor(colours.marks["mission"])
        if self._is_brushed(bar):
            painter.fillRect(column, colours.span)
        height = max(LEAST_BAR, bar.count / most * column.height()) if bar.count else 0.0
        gap = 1.0 if column.width() > NARROWEST_BAR else 0.0
        area = QRectF(column.left(), column.bottom() - height, column.width() - gap, height)
        if self.is_kept(bar):
            painter.fillRect(area, ink)
        elif height:
            painter.setPen(QPen(QColor(colours.own["muted"]), 1))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        if any(covers(span, bar) for span in spans_of(self._query, negated=True)):
            painter.setPen(QPen(QColor(colours.own["warning"]), 1.5))
            painter.drawLine(column.bottomLeft(), column.topRight())

    def is_kept(self, bar: Bar) -> bool:
        """True where the query leaves the years of a bar in."""
        asked, ruled_out = (spans_of(self._query, negated=negated) for negated in (False, True))
        is_asked = not asked or any(covers(span, bar) for span in asked)
        return is_asked and not any(covers(span, bar) for span in ruled_out)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def _room(self) -> QRectF:
        line = self.fontMetrics().lineSpacing()
        return QRectF(MARGIN, line + 5, max(1, self.width() - 2 * MARGIN), BARS_HEIGHT)

    def _arrange(self) -> None:
        year = self.bars[self._cursor].first if self.bars else None
        self.bars = bars_of(self._counts, max(1, int(self._room().width() // NARROWEST_BAR)))
        here = (number for number, bar in enumerate(self.bars) if year is not None and bar.first <= year <= bar.last)
        self._cursor = next(here, 0)
        self.setVisible(bool(self.bars))
        self._tell()

    def _number_at(self, x: float) -> int:
        room = self._room()
        number = int((x - room.left()) / room.width() * len(self.bars))
        return min(max(number, 0), len(self.bars) - 1)

    def _stepped(self, by: int) -> int:
        """Where a step of the keyboard leads: past the years without rows."""
        if abs(by) > 1:
            return 0 if by < 0 else len(self.bars) - 1
        ahead = range(self._cursor + by, len(self.bars) if by > 0 else -1, by)
        return next((number for number in ahead if self.bars[number].count), self._cursor)

    def _meant(self, number: int) -> int:
        """The bar that a click means: where it missed by a few pixels, the nearest one with rows."""
        reach = int(NEAR // max(self.bar_area(0).width(), 1))
        near = sorted(range(number - reach, number + reach + 1), key=lambda other: abs(other - number))
        return next((other for other in near if 0 <= other < len(self.bars) and self.bars[other].count), number)

    def _brushed(self) -> tuple[Bar, Bar]:
        """The first and the last bar under the brush."""
        ends = sorted((self._cursor, self._cursor if self._anchor is None else self._anchor))
        return self.bars[ends[0]], self.bars[ends[1]]

    def _is_brushed(self, bar: Bar) -> bool:
        if self._anchor is None:
            return False
        first, last = self._brushed()
        return first.first <= bar.first <= last.first

    def _choose(self) -> None:
        first, last = self._brushed()
        self._anchor = None
        if first is last:
            self.year_clicked.emit(first.first, first.last)
        else:
            self.span_chosen.emit(first.first, last.last)
        self._tell()

    def _caption(self) -> str:
        """What the brush or the keyboard is on."""
        if not self.bars or not (self._anchor is not None or self.hasFocus()):
            return ""
        first, last = self._brushed()
        count = sum(bar.count for bar in self.bars if first.first <= bar.first <= last.first)
        label = first.label if first is last else f"{first.first}–{last.last}"
        return f"{label}: {numeral(count)}"

    def _tell(self) -> None:
        """Say to the eye and to the ear where the keyboard is."""
        if self.bars:
            extent = tr("{first} to {last}", first=str(self.bars[0].first), last=str(self.bars[-1].last))
            self.setAccessibleDescription(". ".join(filter(None, (self._caption(), extent, translated(HELP)))))
        self.update()
