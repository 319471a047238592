"""The picture of a timeline: ruler, bars, marks. The same on the screen, in a PNG and in an SVG."""

from dataclasses import dataclass
from datetime import UTC, tzinfo

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QLinearGradient, QPainter, QPalette, QPen, QPolygonF

from soyuz_gui.domain.facts import MentionKind, RecordKind
from soyuz_gui.gui.navigation import RecordRef
from soyuz_gui.gui.theme import Colours
from soyuz_gui.gui.timeline.layout import (
    BAR_HEIGHT,
    LABEL_GAP,
    LANE_HEIGHT,
    MARK_SIZE,
    OPEN_END,
    Layout,
    PlacedBar,
    PlacedMark,
)
from soyuz_gui.gui.timeline.scale import Scale

RULER_HEIGHT, TICK_SPACING, TICK_AIR = 44, 56.0, 14.0
TOP = 8  # between the ruler and the first lane
CORNER = 4.0


@dataclass(frozen=True, slots=True)
class Look:
    """With what a timeline is painted; `zone` is that of its ruler, `clock` what that is called. What is not among
    `belonging`, if that is given, is dimmed.
    """

    palette: QPalette
    colours: Colours
    font: QFont
    zone: tzinfo = UTC
    clock: str = "UTC"
    belonging: frozenset[int] | None = None

    def is_dim(self, number: int) -> bool:
        return self.belonging is not None and number not in self.belonging

    def colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette.color(role)


class TimelinePainter:
    """Paints one timeline on one scale. `selected` is lit; `has_focus` frames it."""

    def __init__(
        self, painter: QPainter, look: Look, scale: Scale, selected: RecordRef | None, has_focus: bool = False
    ) -> None:
        self._painter, self._look, self._scale = painter, look, scale
        self._selected, self._has_focus = selected, has_focus
        self._metrics = QFontMetricsF(look.font)
        self._spacing = max(TICK_SPACING, self._metrics.horizontalAdvance("00:00") + TICK_AIR)
        self._offset = scale.left / scale.per_pixel

    def paint_body(self, layout: Layout, area: QRectF, scrolled: float) -> None:
        """The lanes below the ruler; `scrolled` pixels of them are out of sight above."""
        painter = self._painter
        painter.save()
        painter.setFont(self._look.font)
        painter.fillRect(area, self._look.colour(QPalette.ColorRole.Base))
        painter.setClipRect(area)
        self._paint_grid(area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = area.top() + TOP - scrolled
        for placed in layout.bars:
            if placed.end - self._offset + placed.room > area.left() and placed.begin - self._offset < area.right():
                self._paint_bar(placed, top)
        for mark in layout.marks:
            self._paint_mark(mark, top)
        painter.restore()

    def paint_ruler(self, area: QRectF) -> None:
        """Two lines: the ticks, and above them the stretches that they belong to."""
        painter, look = self._painter, self._look
        painter.save()
        painter.setFont(look.font)
        painter.setClipRect(area)
        painter.fillRect(area, look.colour(QPalette.ColorRole.Window))
        first, last = self._scale.moment(area.left()), self._scale.moment(area.right())
        unit = self._scale.unit(self._spacing)
        middle, line = area.center().y(), self._metrics.height()
        painter.setPen(QColor(look.colours.own["line"]))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        for tick in unit.ticks(first, last, look.zone):
            place = self._scale.place(tick.moment)
            painter.setPen(QColor(look.colours.own["line"]))
            painter.drawLine(QPointF(place, middle), QPointF(place, area.bottom()))
            painter.setPen(QColor(look.colours.own["muted"]))
            painter.drawText(QPointF(place + 4, middle + line * 0.8), tick.label)
        painter.setPen(look.colour(QPalette.ColorRole.WindowText))
        stretches = [tick for tick in unit.context(first, last, look.zone) if tick.label]
        places = [max(self._scale.place(tick.moment), area.left()) for tick in stretches]
        for number, (tick, place) in enumerate(zip(stretches, places, strict=True)):
            room = places[number + 1] - place if number + 1 < len(places) else area.width()
            if self._metrics.horizontalAdvance(tick.label) + 8 < room:
                painter.drawText(QPointF(place + 4, area.top() + line), tick.label)
        self._paint_clock(area, line)
        painter.restore()

    def _paint_clock(self, area: QRectF, line: float) -> None:
        """On which clock the ruler is, at its right end."""
        painter, width = self._painter, self._metrics.horizontalAdvance(self._look.clock) + 12
        corner = QRectF(area.right() - width, area.top(), width, line + 2)
        painter.fillRect(corner, self._look.colour(QPalette.ColorRole.Window))
        painter.setPen(QColor(self._look.colours.own["muted"]))
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, self._look.clock)

    def paint_span(self, first: float, last: float, area: QRectF) -> None:
        """A stretch of time that is being chosen."""
        left, right = sorted((self._scale.place(first), self._scale.place(last)))
        self._painter.fillRect(QRectF(left, area.top(), right - left, area.height()), self._look.colours.span)
        self._painter.setPen(self._look.colour(QPalette.ColorRole.Highlight))
        for place in (left, right):
            self._painter.drawLine(QPointF(place, area.top()), QPointF(place, area.bottom()))

    def _paint_grid(self, area: QRectF) -> None:
        self._painter.setPen(QColor(self._look.colours.own["line"]))
        for tick in self._scale.unit(self._spacing).ticks(
            self._scale.moment(area.left()), self._scale.moment(area.right()), self._look.zone
        ):
            place = round(self._scale.place(tick.moment)) + 0.5
            self._painter.drawLine(QPointF(place, area.top()), QPointF(place, area.bottom()))

    def _paint_bar(self, placed: PlacedBar, top: float) -> None:
        bar, painter = placed.bar, self._painter
        area = bar_area(placed, self._offset, top)
        is_selected = self._selected == RecordRef(RecordKind.MISSION, bar.id)
        edge = self._look.colours.bar(is_planned=bar.begin_planned)
        fill = self._look.colours.bar_fill(is_planned=bar.begin_planned)
        is_dim = self._look.is_dim(bar.id) and not is_selected
        if is_dim:
            edge, fill = QColor(self._look.colours.own["dim"]), self._look.colour(QPalette.ColorRole.Base)
        if is_selected:
            edge, fill = (self._look.colour(QPalette.ColorRole.Highlight) for _ in range(2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._faded(bar_ends(placed), area, fill))
        painter.drawRoundedRect(area, CORNER, CORNER)
        if (bar.begin_planned or bar.end_planned) and not is_dim:
            hatched = area if bar.begin_planned else area.adjusted(area.width() / 2, 0, 0, 0)
            painter.setBrush(QBrush(edge if not is_selected else fill.lighter(150), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(hatched, CORNER, CORNER)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._faded(bar_ends(placed), area, edge), 1)
        if bar.begin_planned:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(area, CORNER, CORNER)
        if is_selected and self._has_focus:
            painter.setPen(QPen(self._look.colour(QPalette.ColorRole.Link), 2))
            painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), CORNER + 2, CORNER + 2)
        self._paint_label(placed, area, is_selected)

    def _paint_label(self, placed: PlacedBar, area: QRectF, is_selected: bool) -> None:
        """In the bar where it fits, kept in sight while a part of the bar is; else behind it where there is room."""
        painter, width = self._painter, self._metrics.horizontalAdvance(placed.bar.label)
        left = max(area.left(), 0.0) + LABEL_GAP
        role = QPalette.ColorRole.Text
        if left + width + LABEL_GAP <= area.right():
            role = QPalette.ColorRole.HighlightedText if is_selected else role
            if placed.bar.begin_planned or is_selected:  # neither hatching nor a faded end lies under the name
                ground = QPalette.ColorRole.Highlight if is_selected else QPalette.ColorRole.Base
                under = QRectF(left - 2, area.top() + 2, width + 4, area.height() - 4)
                painter.fillRect(under, self._look.colour(ground))
        elif placed.room >= width + LABEL_GAP and area.right() > 0:
            left = area.right() + LABEL_GAP
        else:
            return
        is_dim = self._look.is_dim(placed.bar.id) and not is_selected
        painter.setPen(QColor(self._look.colours.own["dim"]) if is_dim else self._look.colour(role))
        painter.drawText(
            QRectF(left, area.top(), width + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, placed.bar.label
        )

    def _faded(self, ends: tuple[bool, bool], area: QRectF, colour: QColor) -> QBrush:
        """A colour that fades out where nobody tells when the flight began or ended."""
        if not any(ends):
            return QBrush(colour)
        clear = QColor(colour)
        clear.setAlphaF(0)
        share = min(OPEN_END / max(area.width(), 1), 1.0)
        gradient = QLinearGradient(area.topLeft(), area.topRight())
        gradient.setColorAt(0, clear if ends[0] else colour)
        if ends[0]:
            gradient.setColorAt(share, colour)
        if ends[1]:
            gradient.setColorAt(1 - share, colour)
        gradient.setColorAt(1, clear if ends[1] else colour)
        return QBrush(gradient)

    def _paint_mark(self, placed: PlacedMark, top: float) -> None:
        painter = self._painter
        middle = mark_middle(placed, self._offset, top)
        is_selected = self._selected == RecordRef(RecordKind.INCIDENT, placed.mark.id)
        is_dim = self._look.is_dim(placed.mark.id) and not is_selected
        ink = QColor(self._look.colours.own["dim"]) if is_dim else self._look.colours.mark(MentionKind.INCIDENT)
        painter.setPen(QPen(ink, 1))
        if placed.end - placed.begin > MARK_SIZE:
            painter.drawLine(
                QPointF(placed.begin - self._offset, middle.y()), QPointF(placed.end - self._offset, middle.y())
            )
        half = MARK_SIZE / 2 + (2 if is_selected else 0)
        painter.setBrush(ink)
        painter.setPen(QPen(self._look.colour(QPalette.ColorRole.Link if is_selected else QPalette.ColorRole.Base), 2))
        diamond = [QPointF(0, -half), QPointF(half, 0), QPointF(0, half), QPointF(-half, 0)]
        painter.drawPolygon(QPolygonF([middle + corner for corner in diamond]))
        if placed.is_alone:
            painter.setPen(ink if is_dim else self._look.colour(QPalette.ColorRole.Text))
            painter.drawText(middle + QPointF(MARK_SIZE, self._metrics.ascent() / 2 - 1), placed.mark.label)


def bar_area(placed: PlacedBar, offset: float, top: float) -> QRectF:
    """Where a bar is painted; `offset` pixels lie left of the picture."""
    above = top + placed.lane * LANE_HEIGHT + (LANE_HEIGHT - BAR_HEIGHT) / 2
    return QRectF(placed.begin - offset, above, placed.end - placed.begin, BAR_HEIGHT)


def bar_ends(placed: PlacedBar) -> tuple[bool, bool]:
    """Which ends of a bar nobody tells."""
    return placed.bar.begin is None, placed.bar.end is None


def mark_middle(placed: PlacedMark, offset: float, top: float) -> QPointF:
    """Where a mark is painted: on the upper edge of its flight's bar, or in the middle of a lane of its own."""
    down = LANE_HEIGHT / 2 if placed.is_alone else (LANE_HEIGHT - BAR_HEIGHT) / 2
    return QPointF(placed.middle - offset, top + placed.lane * LANE_HEIGHT + down)


def content_height(layout: Layout) -> int:
    """How high the lanes are, with air above and below."""
    return layout.height + 2 * TOP
