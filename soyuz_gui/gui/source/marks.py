"""Highlights ready to be painted: positions in Qt's own units, lanes for those that overlap, lines per kind."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.saying import said
from soyuz_gui.services.views.articles import Highlight
from soyuz_gui.text.offsets import Utf16Map

LANES = 3
LANE_HEIGHT = 3.5

TITLES = {
    MentionKind.MISSION: said("Mission"),
    MentionKind.PERSON: said("Person"),
    MentionKind.TIME: said("Time"),
    MentionKind.PLACE: said("Place"),
    MentionKind.VEHICLE: said("Vehicle", sense="rocket or spacecraft"),
    MentionKind.ORGANISATION: said("Organisation"),
    MentionKind.EVENT: said("Event"),
    MentionKind.INCIDENT: said("Incident"),
}
# Colour is never the only cue: each kind has a line of its own. Numbers are dashes and gaps in line widths.
_DASHES: dict[MentionKind, tuple[float, list[float]]] = {
    MentionKind.MISSION: (2.5, []),
    MentionKind.PERSON: (1.5, []),
    MentionKind.TIME: (2.0, [1.0, 1.5]),
    MentionKind.PLACE: (1.5, [4.0, 2.0]),
    MentionKind.VEHICLE: (1.5, [4.0, 2.0, 1.0, 2.0]),
    MentionKind.EVENT: (1.5, [9.0, 3.0]),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight at UTF-16 positions `start` to `end`; `lane` counts from the text downwards."""

    start: int
    end: int
    lane: int
    highlight: Highlight


class Marks:
    """All marks of one text, for the questions that painting and clicking ask."""

    def __init__(self, highlights: Sequence[Highlight], units: Utf16Map) -> None:
        ordered = sorted(highlights, key=lambda mark: (mark.span.start, -mark.span.end, mark.kind))
        self._marks = list(_laned(ordered, units))
        self._starts = [mark.start for mark in self._marks]
        self._longest = max((mark.end - mark.start for mark in self._marks), default=0)

    def __iter__(self) -> Iterator[Mark]:
        return iter(self._marks)

    def between(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that touch a range, without looking at the others."""
        first = bisect_left(self._starts, start - self._longest)
        for mark in self._marks[first : bisect_left(self._starts, end)]:
            if mark.end > start:
                yield mark

    def at(self, position: int) -> list[Mark]:
        """The marks on one character, the shortest first: it is the one that was meant."""
        found = self.between(position, position + 1)
        return sorted(found, key=lambda mark: (mark.end - mark.start, mark.highlight.record is None))


def _laned(ordered: Sequence[Highlight], units: Utf16Map) -> Iterator[Mark]:
    """Give each highlight the uppermost lane that is free over its whole length."""
    free_from = [0] * LANES
    for highlight in ordered:
        start, end = units.to_utf16(highlight.span.start), units.to_utf16(highlight.span.end)
        lane = next((number for number in range(LANES) if free_from[number] <= start), LANES - 1)
        free_from[lane] = max(free_from[lane], end)
        yield Mark(start, end, lane, highlight)


def draw_line(painter: QPainter, kind: MentionKind, colour: QColor, area: QRectF, y: float) -> None:
    """Underline what stands in an area, in the manner of a kind."""
    left, right = area.left(), area.right()
    if kind is MentionKind.INCIDENT:
        _draw_wave(painter, colour, left, right, y)
    elif kind is MentionKind.ORGANISATION:
        painter.setPen(QPen(colour, 1.0))
        painter.drawLine(QLineF(left, y - 1.0, right, y - 1.0))
        painter.drawLine(QLineF(left, y + 1.5, right, y + 1.5))
    else:
        width, dashes = _DASHES[kind]
        pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
        if dashes:
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawLine(QLineF(left, y, right, y))


def draw_swatch(painter: QPainter, kind: MentionKind, colour: QColor, tint: QColor, area: QRectF) -> None:
    """A sample of a kind's mark, for the legend."""
    painter.fillRect(area, tint)
    draw_line(painter, kind, colour, area, area.bottom() - 2.0)


def _draw_wave(painter: QPainter, colour: QColor, left: float, right: float, y: float) -> None:
    path = QPainterPath(QPointF(left, y))
    x, up = left, True
    while x < right:
        x = min(x + 3.0, right)
        path.lineTo(x, y + (-1.5 if up else 1.5))
        up = not up
    painter.setPen(QPen(colour, 1.4))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.drawPath(path)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
