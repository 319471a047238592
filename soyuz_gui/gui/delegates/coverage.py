"""Cells and headers of the coverage matrix: a sign on a tint, and under each title how far its column is covered."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soyuz_gui.domain.coverage import Standing
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.models.coverage import CELL, COUNTS, MISSION_COLUMN, sign_of
from soyuz_gui.gui.models.signs import SIGNS
from soyuz_gui.gui.parts import draw_focus
from soyuz_gui.gui.theme import Theme
from soyuz_gui.services.browsing.coverage import CoverageCell

GAP, BAR_HEIGHT, PADDING = 1, 5, 4
_DISPENSABLE = (
    Standing.SINGLE,
    Standing.CONFIRMED,
    Standing.DECIDED,
    Standing.DISPUTED,
)  # first what is left out first
SHARES = (Standing.CONFIRMED, Standing.DECIDED, Standing.SINGLE, Standing.DISPUTED)
ARROWS = {Qt.SortOrder.AscendingOrder: "▲", Qt.SortOrder.DescendingOrder: "▼"}


class CoverageDelegate(QStyledItemDelegate):
    """Paints the sign of a cell in the colour of its standing, and lights the name of the flight that is current."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        cell: CoverageCell | None = index.data(CELL)
        if cell is None:
            if index.row() == self._view.currentIndex().row():
                option.state |= QStyle.StateFlag.State_Selected
            super().paint(painter, option, index)
            return
        area = option.rect
        colours = self._theme.colours
        painter.fillRect(area.adjusted(GAP, GAP, -GAP, -GAP), colours.standing_tint(cell.standing))
        painter.setPen(colours.standing(cell.standing))
        painter.setFont(option.font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign_of(cell))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_focus(painter, area, option.palette)


class CoverageHeader(QHeaderView):
    """Titles in up to two lines; under each a bar of what is covered, and how many are confirmed and disputed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionsClickable(True)
        small = self.font()
        small.setPointSizeF(small.pointSizeF() - 1)
        self.setFont(small)
        self.setAccessibleName(tr("Facts"))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 3 * self.fontMetrics().lineSpacing() + BAR_HEIGHT + 4 * PADDING)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        model = self.model()
        orientation = Qt.Orientation.Horizontal
        painter.save()
        palette = self.palette()
        painter.fillRect(area, palette.color(QPalette.ColorRole.Window))
        painter.setPen(QColor(self._theme.colours.own["line"]))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topRight(), area.bottomRight())
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        line = self.fontMetrics().lineSpacing()
        inner = area.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        title = str(model.headerData(section, orientation))
        if self.sortIndicatorSection() == section:
            title += f" {ARROWS[self.sortIndicatorOrder()]}"
        across = Qt.AlignmentFlag.AlignLeft if section == MISSION_COLUMN else Qt.AlignmentFlag.AlignHCenter
        flags = across | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        beside = 0 if section == MISSION_COLUMN else PADDING - GAP
        painter.drawText(QRect(inner.left() - beside, inner.top(), inner.width() + 2 * beside, 2 * line), flags, title)
        counts = model.headerData(section, orientation, COUNTS)
        if counts:
            bar = QRect(inner.left(), inner.top() + 2 * line + PADDING, inner.width(), BAR_HEIGHT)
            self._paint_bar(painter, bar, counts)
            below = QRect(area.left() + GAP, bar.bottom() + PADDING, area.width() - 3 * GAP, line)
            self._paint_counts(painter, below, counts)
        painter.restore()

    def _paint_bar(self, painter: QPainter, area: QRect, counts: Mapping[Standing, int]) -> None:
        """How much of the column is known, by standing, from the left."""
        total, left = sum(counts.values()), float(area.left())
        painter.fillRect(area, QColor(self._theme.colours.own["line"]))
        for standing in SHARES:
            width = area.width() * counts[standing] / total if total else 0
            share = QRect(round(left), area.top(), round(left + width) - round(left), area.height())
            painter.fillRect(share, self._theme.colours.standing(standing))
            left += width

    def _paint_counts(self, painter: QPainter, area: QRect, counts: Mapping[Standing, int]) -> None:
        said = {standing: f"{SIGNS[standing]}{counts[standing]}" for standing in SHARES if counts[standing]}
        measure = self.fontMetrics()
        gap = measure.horizontalAdvance(" ")
        widths = {standing: measure.horizontalAdvance(text) for standing, text in said.items()}
        while sum(widths.values()) + gap * (len(widths) - 1) > area.width() and len(widths) > 1:
            widths.pop(next(standing for standing in _DISPENSABLE if standing in widths))
        left = area.center().x() - (sum(widths.values()) + gap * (len(widths) - 1)) // 2
        for standing, width in widths.items():
            painter.setPen(self._theme.colours.standing(standing))
            painter.drawText(QRect(left, area.top(), width + 1, area.height()), 0, said[standing])
            left += width + gap
