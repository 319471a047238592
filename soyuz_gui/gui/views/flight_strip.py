"""The flights of a person in time, as a small picture that keys walk through."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.navigation import to_record
from soyuz_gui.gui.parts import draw_focus
from soyuz_gui.gui.stepping import step_of, takes
from soyuz_gui.gui.theme import Theme
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.careers import flight_words
from soyuz_gui.services.browsing.moments import interval_of
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.views.records import FlightView

MARGIN, BAR_HEIGHT, NARROWEST, AIR, REACH = 12, 12, 5, 4, 5
SHORTEST = 86_400.0  # what a bar with one known end stands for
HELP = said("Left and right go from flight to flight, Return goes there.")


@dataclass(frozen=True, slots=True)
class StripBar:
    """A flight from its first to its last known moment; an end that no article tells is open."""

    flight: FlightView
    first: float
    last: float
    is_open: bool


def bars_of(flights: Sequence[FlightView]) -> tuple[StripBar, ...]:
    """The flights that an article dates, in their order."""
    found = []
    for flight in flights:
        begin, end = interval_of(flight.launch), interval_of(flight.landing)
        is_plan = flight.landing_status == "planned" and not flight.is_planned
        if is_plan or (begin and end and end[1] <= begin[0]):
            end = None  # what was only planned, or contradicts the launch, is no end
        known = begin or end
        if known:
            is_open = begin is None or end is None
            found.append(StripBar(flight, known[0], max((end or known)[1], known[0] + SHORTEST), is_open))
    return tuple(sorted(found, key=lambda bar: bar.first))


class FlightStrip(QWidget):
    """Signal: `location_requested(Location)` for the flight that the person goes to."""

    location_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("flights")
        self._theme = theme
        self._current = 0
        self._dates = IN_UTC
        self.bars: tuple[StripBar, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Flights in time"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_flights(self, flights: Sequence[FlightView], dates: DateDisplay = IN_UTC) -> None:
        """Show a person's flights; the strip hides itself where nothing dates any."""
        self.bars, self._current, self._dates = bars_of(flights), 0, dates
        self.setVisible(bool(self.bars))
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(160, self.fontMetrics().lineSpacing() + BAR_HEIGHT + 4 * AIR)

    def bar_area(self, number: int) -> QRectF:
        """Where a flight is painted."""
        bar, (first, last) = self.bars[number], self._years()
        room = self.width() - 2 * MARGIN
        left = MARGIN + (bar.first - first) / (last - first) * room
        width = max(NARROWEST, (bar.last - bar.first) / (last - first) * room)
        return QRectF(min(left, MARGIN + room - width), 2 * AIR, width, BAR_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.bars:
            return
        painter, colours = QPainter(self), self._theme.colours
        painter.fillRect(self.rect(), QColor(colours.palette["Base"]))
        line = QColor(colours.own["line"])
        painter.fillRect(QRectF(0, 0, self.width(), 1), line)
        painter.fillRect(QRectF(MARGIN, 2 * AIR + BAR_HEIGHT / 2, self.width() - 2 * MARGIN, 1), line)
        for number, bar in enumerate(self.bars):
            self._paint_bar(painter, bar, self.bar_area(number))
        painter.setPen(QColor(colours.own["muted"]))
        below = QRectF(MARGIN, 3 * AIR + BAR_HEIGHT, self.width() - 2 * MARGIN, self.fontMetrics().lineSpacing())
        first, last = (datetime.fromtimestamp(moment, UTC).year for moment in self._years())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, str(first))
        if last - 1 > first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, str(last - 1))
        if self.hasFocus():
            area = self.bar_area(self._current).adjusted(-3, -3, 3, 3).toAlignedRect()
            draw_focus(painter, area, self.palette())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        on_bar = self._at(event.position().x()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if on_bar else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().x())
        if number is not None and event.button() is Qt.MouseButton.LeftButton:
            self._current = number
            self._go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = step_of(event, len(self.bars))
        if step:
            self._current = min(max(self._current + step, 0), len(self.bars) - 1)
            self._tell()
        elif takes(event) and self.bars:
            self._go()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._at(event.pos().x())
            QToolTip.showText(
                event.globalPos(),
                translated(flight_words(self.bars[number].flight, self._dates)) if number is not None else "",
                self,
            )
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def _paint_bar(self, painter: QPainter, bar: StripBar, area: QRectF) -> None:
        """Full where both ends are known, a frame where one is open, hatched where it is planned."""
        colours = self._theme.colours
        ink = colours.bar(is_planned=bar.flight.is_planned)
        painter.setPen(QPen(ink, 1))
        style = Qt.BrushStyle.SolidPattern if not bar.is_open else Qt.BrushStyle.NoBrush
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern if bar.flight.is_planned else style))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))

    def _years(self) -> tuple[float, float]:
        """From the beginning of the first year to the end of the last one."""
        first = datetime.fromtimestamp(self.bars[0].first, UTC).year
        last = datetime.fromtimestamp(max(bar.last for bar in self.bars) - 1, UTC).year
        return datetime(first, 1, 1, tzinfo=UTC).timestamp(), datetime(last + 1, 1, 1, tzinfo=UTC).timestamp()

    def _at(self, x: float) -> int | None:
        """The flight at a place, or the nearest one within a few pixels."""
        near = [
            (abs(area.center().x() - x) - area.width() / 2, number)
            for number in range(len(self.bars))
            if (area := self.bar_area(number))
        ]
        distance, number = min(near, default=(REACH + 1.0, 0))
        return number if distance <= REACH else None

    def _go(self) -> None:
        self.location_requested.emit(to_record(self.bars[self._current].flight.mission))

    def _tell(self) -> None:
        """Say what the picture shows: the flight that has the keyboard, then all of them."""
        if self.bars:
            here = tr(
                "{flight}, {number} of {total}",
                flight=flight_words(self.bars[self._current].flight, self._dates),
                number=self._current + 1,
                total=len(self.bars),
            )
            every = "; ".join(translated(flight_words(bar.flight, self._dates)) for bar in self.bars)
            self.setAccessibleDescription(f"{here}. {translated(HELP)} {every}")
        self.update()
