"""Cells of a table in which the searched words are lit."""

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.theme import Theme
from soyuz_gui.services.search import matches
from soyuz_gui.text.offsets import Utf16Map


class MatchDelegate(QStyledItemDelegate):
    """Paints cells as the style does, with a light behind what was searched for."""

    def __init__(self, theme: Theme, wanted: "re.Pattern[str]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wanted = theme, wanted

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        places = matches.places(str(index.data() or ""), self._wanted)
        if not places:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
        area = option.rect.adjusted(margin, 0, -margin, 0)
        shown = QFontMetrics(option.font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        layout = QTextLayout(shown, option.font)
        wish = QTextOption(Qt.AlignmentFlag(option.displayAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask))
        wish.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(wish)
        layout.setFormats(self._formats(shown, places))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(area.width())
        layout.endLayout()
        painter.save()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        layout.draw(painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2))
        painter.restore()

    def _formats(self, shown: str, places: tuple[Span, ...]) -> list[QTextLayout.FormatRange]:
        """What is lit of the words that are left of a cell, in the text's own ink."""
        units, found = Utf16Map(shown), []
        for place in places:
            if place.start >= len(shown):
                break
            light = QTextLayout.FormatRange()
            light.start = units.to_utf16(place.start)
            light.length = units.to_utf16(min(place.end, len(shown))) - light.start
            ink = QTextCharFormat()
            ink.setBackground(QBrush(QColor(self._theme.colours.own["lit"])))
            ink.setForeground(QBrush(QColor(self._theme.colours.palette["Text"])))
            light.format = ink
            found.append(light)
        return found
