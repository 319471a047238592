"""What is painted around the words of an article, never into them: tints, underlines, frames, names beside them."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPalette, QPen, QTextBlock, QTextLine

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.gui.language import translated
from soyuz_gui.gui.source.layout import Column
from soyuz_gui.gui.source.marks import LANE_HEIGHT, draw_line
from soyuz_gui.gui.source.prepared import PreparedText, RecordKey
from soyuz_gui.gui.theme import Colours

EDGE_WIDTH, EDGE_GAP = 3.0, 7.0
NAME_SIZE = 0.85  # of the size of the text

Range = tuple[int, int]
ELLIPSIS = "…"


@dataclass(slots=True)
class Looks:
    """What of a text is to stand out: positions in UTF-16 units; `found` in their order, none touching another."""

    hidden: AbstractSet[MentionKind] = frozenset()
    record: RecordKey | None = None
    lit: Range | None = None
    lit_sentence: Range | None = None
    found: Sequence[Range] = ()
    current: Range | None = None


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line that can be seen: its range, and where it stands in the viewport."""

    line: QTextLine
    block_start: int
    start: int
    end: int
    left: float
    top: float
    height: float

    def touches(self, place: Range) -> bool:
        return place[0] < self.end and self.start < place[1]

    def area(self, place: Range) -> QRectF:
        """The part of the line that a range covers, without the space between lines."""
        left = self._x(max(place[0], self.start))
        return QRectF(self.left + left, self.top, self._x(min(place[1], self.end)) - left, self.height)

    def _x(self, position: int) -> float:
        return cast("tuple[float, int]", self.line.cursorToX(position - self.block_start))[0]


def seen_lines(blocks: Iterable[tuple[QTextBlock, QPointF]], shift: float, height: float) -> Iterator[SeenLine]:
    """The lines of paragraphs that are in the viewport, which begins so far down the document."""
    for block, origin in blocks:
        layout, block_start = block.layout(), block.position()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            top, line_height = origin.y() - shift + line.y(), line.height()
            if top + 2 * line_height > 0 and top < height:
                start = block_start + line.textStart()
                yield SeenLine(line, block_start, start, start + line.textLength(), origin.x(), top, line_height)


class Painting:
    """One painting of the lines that can be seen."""

    def __init__(self, lines: Iterable[SeenLine], prepared: PreparedText, looks: Looks, colours: Colours) -> None:
        self._prepared, self._looks, self._colours = prepared, looks, colours
        self._marks = [
            (
                seen,
                [
                    (mark, seen.area((mark.start, mark.end)))
                    for mark in prepared.marks.between(seen.start, seen.end)
                    if mark.highlight.kind not in looks.hidden
                ],
            )
            for seen in lines
        ]

    def behind(self, painter: QPainter) -> None:
        """Tints of the marks, stronger for the selected record, and the light on the words that are asked for."""
        own, looks = self._colours.own, self._looks
        for seen, marks in self._marks:
            _fill(painter, seen, looks.lit_sentence, own["lit_sentence"])
            for mark, area in marks:
                kind, is_own = mark.highlight.kind, self._prepared.is_of(mark, looks.record)
                if mark.lane == 0 or is_own:
                    painter.fillRect(area, self._colours.strong_tint(kind) if is_own else self._colours.tint(kind))
            _fill(painter, seen, looks.lit, own["lit"])
            _fill(painter, seen, looks.current, own["lit"])
            if looks.lit and seen.touches(looks.lit):
                edge = QRectF(seen.left - EDGE_GAP, seen.top - 2, EDGE_WIDTH, seen.height + 6)
                painter.fillRect(edge, QColor(own["lit_edge"]))

    def before(self, painter: QPainter) -> None:
        """The lines under marked words, and frames around found ones."""
        for seen, marks in self._marks:
            for mark, area in marks:
                kind, y = mark.highlight.kind, area.bottom() + 1.0 + mark.lane * LANE_HEIGHT
                draw_line(painter, kind, self._colours.mark(kind), area, y)
            for place in between(self._looks.found, seen.start, seen.end):
                width = 2.5 if place == self._looks.current else 1.5
                painter.setPen(QPen(QColor(self._colours.own["found_edge"]), width))
                painter.drawRoundedRect(seen.area(place).adjusted(-1, -1, 1, 1), 2, 2)

    def names(self, painter: QPainter, column: Column, palette: QPalette, font: QFont) -> None:
        """Beside the lines, the records that their facts tell of; the selected one first, and in bold."""
        end = column.names_left + column.names_width
        for seen, _marks in self._marks:
            told = dict.fromkeys(turn.record for turn in self._prepared.turns_between(seen.start, seen.end))
            records = sorted(told, key=lambda record: (record.kind, record.id) != self._looks.record)
            left = column.names_left
            for number, record in enumerate(records):
                is_own = (record.kind, record.id) == self._looks.record
                name = translated(record.label)
                small = name_font(font, bold=is_own)
                metrics = QFontMetricsF(small)
                text, is_cut = cut(name, metrics, end - left, more=number < len(records) - 1)
                painter.setFont(small)
                painter.setPen(palette.text().color() if is_own else QColor(self._colours.own["muted"]))
                painter.drawText(QPointF(left, seen.top + seen.line.ascent()), text)
                left += metrics.horizontalAdvance(text)
                if is_cut:
                    break


def _fill(painter: QPainter, seen: SeenLine, place: Range | None, colour: str) -> None:
    if place and seen.touches(place):
        painter.fillRect(seen.area(place), QColor(colour))


def cut(name: str, metrics: QFontMetricsF, room: float, *, more: bool) -> tuple[str, bool]:
    """A name as far as there is room for it, and for the sign that `more` follow; and whether no other one has any."""
    label = f"{name}, " if more else name
    if metrics.horizontalAdvance(label + ELLIPSIS * more) <= room:
        return label, False
    return metrics.elidedText(label + ELLIPSIS * more, Qt.TextElideMode.ElideRight, room), True


def name_font(font: QFont, *, bold: bool) -> QFont:
    """The font of the names beside a text."""
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * NAME_SIZE)
    small.setBold(bold)
    return small


def between(places: Sequence[Range], start: int, end: int) -> Iterator[Range]:
    """Those of some places, in their order and none touching another, that touch a range."""
    number = max(bisect_right(places, (start, start)) - 1, 0)
    while number < len(places) and places[number][0] < end:
        if places[number][1] > start:
            yield places[number]
        number += 1
