"""A search hit in a list: the article's name, and the snippet with the searched words in bold."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from soyuz_gui.domain.queries import Query
from soyuz_gui.gui.models.hits import HIT
from soyuz_gui.services.search import matches

PADDING = 5
LINES = 3


def marked(snippet: str, query: Query) -> str:
    """The snippet as rich text with the searched words in bold."""
    wanted = matches.pattern(query)
    html, done = "", 0
    for place in matches.places(snippet, wanted) if wanted else ():
        html += f"{escape(snippet[done : place.start])}<b>{escape(place.of(snippet))}</b>"
        done = place.end
    return html + escape(snippet[done:])


class SnippetDelegate(QStyledItemDelegate):
    """Paints search hits on a fixed number of lines."""

    query = Query()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, option.fontMetrics.lineSpacing() * (LINES + 1) + 2 * PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        colour = option.palette.color(role).name()
        hit = index.data(HIT)
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(option.font)
        document.setDefaultTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        document.setTextWidth(option.rect.width() - 2 * PADDING)
        name = option.fontMetrics.elidedText(hit.caption, Qt.TextElideMode.ElideRight, int(document.textWidth()))
        document.setHtml(
            f'<div style="color:{colour}"><i>{escape(name)}</i><br>{marked(hit.snippet, self.query)}</div>'
        )
        painter.save()
        painter.translate(option.rect.left() + PADDING, option.rect.top() + PADDING)
        document.drawContents(painter, QRectF(0, 0, document.textWidth(), option.rect.height() - 2 * PADDING))
        painter.restore()
