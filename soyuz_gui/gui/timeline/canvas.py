"""The timeline on the screen: the wheel zooms, the mouse pans, keys walk, the ruler takes a span of time."""

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.navigation import RecordRef
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.timeline.layout import LANE_HEIGHT, MARK_SIZE, Layout, label_ends, lay_out
from soyuz_gui.gui.timeline.painting import (
    RULER_HEIGHT,
    TOP,
    Look,
    TimelinePainter,
    bar_area,
    content_height,
    mark_middle,
)
from soyuz_gui.gui.timeline.scale import DAY, YEAR, Scale
from soyuz_gui.services.browsing.timeline import Timeline, TimelineBar, TimelineMark

WHEEL_STEP, KEY_STEP, PAN_STEP = 1.25, 1.6, 0.15
CLICK_DISTANCE = 4
EMPTY_RANGE = (-9 * YEAR, 61 * YEAR)  # what an empty timeline shows: 1961 to 2031

Item = TimelineBar | TimelineMark


class TimelineCanvas(QAbstractScrollArea):
    """Signals: `record_requested(RecordRef)` when the person chooses a flight or an incident, `opened()` on a double
    click or Return, `span_chosen(float, float)` with the moments of a span dragged on the ruler,
    `menu_requested(QPoint)` with a place on the screen.
    """

    record_requested = Signal(object)
    opened = Signal()
    span_chosen = Signal(float, float)
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("Timeline of the flights"))
        self._theme = theme
        self.timeline, self.layout_ = Timeline(), Layout((), (), 0)
        self.scale = Scale.fitted(*EMPTY_RANGE, 1000)
        self.selected: RecordRef | None = None
        self._belonging: frozenset[int] | None = None
        self.empty_text = ""
        self._is_fitted = True
        self._pressed: QPointF | None = None
        self._pressed_scale = self.scale
        self._span: tuple[float, float] | None = None
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.viewport().update)

    # What the pane calls

    def show_timeline(self, timeline: Timeline) -> None:
        """Show other flights; a view of everything stays one."""
        self.timeline = _translated(timeline)
        if self._is_fitted:
            self.fit()
        else:
            self._arrange()

    def select(self, record: RecordRef | None) -> None:
        """Light a flight or an incident, and bring it into sight."""
        self.selected = record
        item = self._item(record)
        self.setAccessibleDescription(". ".join((item.label, *item.sentences)) if item else self.empty_text)
        if item:
            self._bring_into_sight(item)
        self.viewport().update()

    def dim_others(self, belonging: frozenset[int] | None) -> None:
        """Set off the flights and incidents with these numbers; None for no difference."""
        if belonging != self._belonging:
            self._belonging = belonging
            self.viewport().update()

    def fit(self) -> None:
        """Show all flights, with what stands behind them."""
        self._is_fitted = True
        first, last = self._extent()
        ends = label_ends(self.timeline, self.fontMetrics().horizontalAdvance)
        self.scale = Scale.fitted(first, last, self.viewport().width(), ends)
        self._arrange()

    def zoom(self, factor: float, anchor: float | None = None) -> None:
        """Closer (above 1) or wider, around a place, the selection, or the middle."""
        self._is_fitted = False
        if anchor is None:
            item = self._item(self.selected)
            anchor = self.scale.place(_middle(item)) if item else -1.0
            anchor = anchor if 0 <= anchor <= self.viewport().width() else self.viewport().width() / 2
        self.scale = self.scale.zoomed(factor, anchor)
        self._arrange()

    def pan(self, pixels: float) -> None:
        """Later (above 0) or earlier, as long as something of the flights is in sight."""
        self._is_fitted = False
        first, last = self._extent()
        moved, width = self.scale.panned(pixels), self.viewport().width()
        if moved.moment(width) > first and moved.moment(0) < last:
            self.scale = moved
            self.viewport().update()

    def paint_picture(self, painter: QPainter) -> None:
        """Paint what is in sight from the left to the right, with all lanes, for a file."""
        width, height = self.viewport().width(), self.picture_height
        picture = TimelinePainter(painter, self._look(), self.scale, None)
        picture.paint_body(self.layout_, QRectF(0, RULER_HEIGHT, width, height - RULER_HEIGHT), 0)
        picture.paint_ruler(QRectF(0, 0, width, RULER_HEIGHT))

    @property
    def picture_height(self) -> int:
        return RULER_HEIGHT + content_height(self.layout_)

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        else:
            self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        area = QRectF(self.viewport().rect())
        picture = TimelinePainter(painter, self._look(), self.scale, self.selected, self.hasFocus())
        picture.paint_body(self.layout_, area.adjusted(0, RULER_HEIGHT, 0, 0), self.verticalScrollBar().value())
        picture.paint_ruler(QRectF(area.left(), area.top(), area.width(), RULER_HEIGHT))
        if self._span:
            picture.paint_span(*self._span, area)
        if not self.timeline.bars and not self.timeline.marks and self.empty_text:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            words = area.adjusted(24, RULER_HEIGHT + 16, -24, -16)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel zooms; with Shift, or sideways, it pans."""
        turned = event.angleDelta()
        if turned.x() or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turned.x() or turned.y()))
        else:
            self.zoom(WHEEL_STEP ** (turned.y() / 120), event.position().x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._pressed_scale = event.position(), self.scale
            if event.position().y() < RULER_HEIGHT:
                moment = self.scale.moment(event.position().x())
                self._span = (moment, moment)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pressed is None:
            self._show_cursor(place)
        elif self._span:
            self._span = (self._span[0], self.scale.moment(place.x()))
            self.viewport().update()
        elif self._is_dragged(place):
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.scale = self._pressed_scale
            self.pan(self._pressed.x() - place.x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged = self._is_dragged(event.position())
        span, self._span = self._span, None
        self._pressed = None
        self._show_cursor(event.position())
        self.viewport().update()
        if span and was_dragged:
            self.span_chosen.emit(*sorted(span))
        elif not was_dragged and event.button() is Qt.MouseButton.LeftButton:
            self._choose(self.item_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.item_at(event.position()):
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._choose(self.item_at(QPointF(event.pos())))
        self.menu_requested.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if sideways and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(sideways * self.viewport().width() * PAN_STEP)
        elif sideways:
            self._step(sideways)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._choose_number(0 if event.key() == Qt.Key.Key_Home else -1)
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(KEY_STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom(1 / KEY_STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected:
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def item_at(self, place: QPointF) -> Item | None:
        """The incident or else the flight at a place of the viewport."""
        if place.y() < RULER_HEIGHT:
            return None
        offset, top = self._origin()
        for mark in self.layout_.marks:
            if (mark_middle(mark, offset, top) - place).manhattanLength() <= MARK_SIZE:
                return mark.mark
        for placed in self.layout_.bars:
            if bar_area(placed, offset, top).adjusted(-2, -2, 2, 2).contains(place):
                return placed.bar
        return None

    # Inside

    def _look(self) -> Look:
        dates = self.timeline.dates
        clock = translated(dates.ruler_clock)
        return Look(self.palette(), self._theme.colours, self.font(), dates.ruler_zone, clock, self._belonging)

    def _origin(self) -> tuple[float, float]:
        """What lies left of the viewport, and where the first lane begins, in pixels."""
        return self.scale.left / self.scale.per_pixel, RULER_HEIGHT + TOP - self.verticalScrollBar().value()

    def _arrange(self) -> None:
        room = self.viewport().height() - RULER_HEIGHT
        advance = self.fontMetrics().horizontalAdvance
        self.layout_ = lay_out(self.timeline, self.scale, room - 2 * TOP, advance)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, content_height(self.layout_) - room))
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(LANE_HEIGHT)
        self.viewport().update()

    def _extent(self) -> tuple[float, float]:
        """From the first to the last moment of what is shown."""
        bars, marks = self.timeline.bars, self.timeline.marks
        if not bars and not marks:
            return EMPTY_RANGE
        first = min([bar.first for bar in bars] + [mark.when[0] for mark in marks])
        last = max([bar.last for bar in bars] + [mark.when[1] for mark in marks])
        air = max(0.0, 30 * DAY - (last - first)) / 2
        return first - air, last + air

    def _item(self, record: RecordRef | None) -> Item | None:
        if record is None:
            return None
        items: tuple[Item, ...] = self.timeline.bars if record.kind is RecordKind.MISSION else self.timeline.marks
        is_known = record.kind in (RecordKind.MISSION, RecordKind.INCIDENT)
        return next((item for item in items if is_known and item.id == record.id), None)

    def _bring_into_sight(self, item: Item) -> None:
        place, width = self.scale.place(_middle(item)), self.viewport().width()
        if not 0 <= place <= width:
            self.scale = self.scale.panned(place - width / 2)
            self._is_fitted = False
        lanes = {placed.bar.id: placed.lane for placed in self.layout_.bars} if isinstance(item, TimelineBar) else {
            placed.mark.id: placed.lane for placed in self.layout_.marks
        }  # fmt: skip
        lane, bar, room = lanes.get(item.id, 0), self.verticalScrollBar(), self.viewport().height() - RULER_HEIGHT
        top = TOP + lane * LANE_HEIGHT
        bar.setValue(min(max(bar.value(), top + LANE_HEIGHT - room), top))

    def _choose(self, item: Item | None) -> None:
        if item:
            self.record_requested.emit(_record(item))

    def _choose_number(self, number: int) -> None:
        if self.timeline.bars:
            self._choose(self.timeline.bars[number])

    def _step(self, by: int) -> None:
        """The flight that began next, or before."""
        bars = self.timeline.bars
        here = next((number for number, bar in enumerate(bars) if _record(bar) == self.selected), None)
        if here is None:
            self._choose_number(0 if by > 0 else -1)
        elif 0 <= here + by < len(bars):
            self._choose_number(here + by)

    def _is_dragged(self, place: QPointF) -> bool:
        return self._pressed is not None and (place - self._pressed).manhattanLength() > CLICK_DISTANCE

    def _show_cursor(self, place: QPointF) -> None:
        """What can be done at a place, and what stands there."""
        on_ruler = place.y() < RULER_HEIGHT
        shape = Qt.CursorShape.SplitHCursor if on_ruler else Qt.CursorShape.ArrowCursor
        item = self.item_at(place)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if item else shape)
        self.viewport().setToolTip(as_tip("\n".join((item.label, *item.sentences))) if item else "")


def _record(item: Item) -> RecordRef:
    return RecordRef(RecordKind.MISSION if isinstance(item, TimelineBar) else RecordKind.INCIDENT, item.id)


def _middle(item: Item) -> float:
    first, last = (item.first, item.last) if isinstance(item, TimelineBar) else item.when
    return (first + last) / 2


def _translated(timeline: Timeline) -> Timeline:
    """A timeline whose words are those of the window, which paints, measures and tells them."""
    return replace(
        timeline,
        bars=tuple(
            replace(bar, label=translated(bar.label), sentences=tuple(map(translated, bar.sentences)))
            for bar in timeline.bars
        ),
        marks=tuple(
            replace(mark, label=translated(mark.label), sentences=tuple(map(translated, mark.sentences)))
            for mark in timeline.marks
        ),
    )
