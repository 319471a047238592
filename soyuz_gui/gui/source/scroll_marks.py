"""A scroll bar that shows where in the text something stands, and goes there by a click."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import chain

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from soyuz_gui.gui.theme import Theme

TICK_HEIGHT = 2
REACH = 3  # pixels around a tick in which a click is meant for it


class MarkedScrollBar(QScrollBar):
    """Two rows of ticks: at the left what belongs to the selected record, at the right what was searched for.

    `unit_at` tells which position of the text stands at a share of its height, from 0 to 1.
    Signal: `place_requested(int)` with the position whose tick was clicked.
    """

    place_requested = Signal(int)

    def __init__(self, theme: Theme, unit_at: Callable[[float], int]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme, self._unit_at = theme, unit_at
        self.own: Sequence[int] = ()
        self.found: Sequence[int] = ()
        self.lit: Sequence[int] = ()
        self._rows: list[int] = []
        self._drawn: list[list[tuple[int, int]]] = []
        theme.changed.connect(self.update)

    def show_ticks(self, own: Sequence[int], found: Sequence[int], lit: Sequence[int]) -> None:
        """Mark positions of the text; each row is in its order."""
        self.own, self.found, self.lit = own, found, lit
        self._drawn = []
        self.update()

    def forget_rows(self) -> None:
        """The text stands otherwise than before."""
        self._rows, self._drawn = [], []
        self.update()

    def ticks(self, positions: Sequence[int]) -> list[tuple[int, int]]:
        """The rows of pixels where some positions stand, each with the first of them there."""
        rows, top = self._known_rows(), self._groove().top()
        return [
            (top + number, positions[first])
            for number in range(len(rows) - 1)
            if (first := bisect_left(positions, rows[number])) < len(positions) and positions[first] < rows[number + 1]
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        own, width = self._theme.colours.own, self.width()
        places = (
            (own["lit_edge"], 2, width // 2 - 1),
            (own["found_edge"], width // 2 + 1, width - 2),
            (self._theme.colours.palette["Text"], 2, width - 2),
        )
        painter = QPainter(self)
        for ticks, (colour, left, right) in zip(self._known_ticks(), places, strict=True):
            ink = QColor(colour)
            for y, _position in ticks:
                painter.fillRect(left, y, right - left, TICK_HEIGHT, ink)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position().toPoint().y()) if event.button() is Qt.MouseButton.LeftButton else None
        if place is None:
            super().mousePressEvent(event)
        else:
            self.place_requested.emit(place)

    def _place_at(self, y: int) -> int | None:
        """The position of the tick at a height; none where the slider is, which can be dragged."""
        slider = self._part(QStyle.SubControl.SC_ScrollBarSlider)
        if slider.top() <= y <= slider.bottom():
            return None
        near = min(chain(*self._known_ticks()), key=lambda tick: abs(tick[0] - y), default=None)
        return near[1] if near and abs(near[0] - y) <= REACH else None

    def _known_ticks(self) -> list[list[tuple[int, int]]]:
        """The ticks of what belongs to the record, what was found, and what is lit."""
        if not self._drawn or len(self._rows) != self._groove().height() + 1:
            self._drawn = [self.ticks(positions) for positions in (self.own, self.found, self.lit)]
        return self._drawn

    def _known_rows(self) -> list[int]:
        """The position of the text at the top of each row of pixels, and the end of the text."""
        height = self._groove().height()
        if len(self._rows) != height + 1:
            self._rows = [self._unit_at(row / height) for row in range(height)] + [self._unit_at(1.0)]
        return self._rows

    def _groove(self) -> QRect:
        return self._part(QStyle.SubControl.SC_ScrollBarGroove)

    def _part(self, part: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self)
