"""A search hit in a list: the article's name, and the snippet with the searched words in bold."""

from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from soyuz_gui.domain.queries import Query
from soyuz_gui.gui.models.hits import HIT

PADDING = 5
LINES = 3


def marked(snippet: str, words: tuple[str, ...]) -> str:
    """The snippet as rich text with the searched words in bold."""
    folded = snippet.casefold()
    places: list[tuple[int, int]] = []
    if len(folded) == len(snippet):
        for word in words:
            start = folded.find(word)
            while start >= 0:
                places.append((start, start + len(word)))
                start = folded.find(word, start + len(word))
    html, done = "", 0
    for start, end in sorted(places):
        if start >= done:
            html += f"{escape(snippet[done:start])}<b>{escape(snippet[start:end])}</b>"
            done = end
    return html + escape(snippet[done:])


def searched_words(query: Query) -> tuple[str, ...]:
    """What the query wants to be found in texts, for comparison without case."""
    return tuple(text.words.casefold() for text in query.words)


class SnippetDelegate(QStyledItemDelegate):
    """Paints search hits on a fixed number of lines."""

    words: tuple[str, ...] = ()

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
            f'<div style="color:{colour}"><i>{escape(name)}</i><br>{marked(hit.snippet, self.words)}</div>'
        )
        painter.save()
        painter.translate(option.rect.left() + PADDING, option.rect.top() + PADDING)
        document.drawContents(painter, QRectF(0, 0, document.textWidth(), option.rect.height() - 2 * PADDING))
        painter.restore()
