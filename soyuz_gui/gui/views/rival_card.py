"""One answer to a question: its value, who says so in which words, and the key that chooses it."""

from html import escape

from PySide6.QtCore import QPoint, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QTextBrowser, QVBoxLayout

from soyuz_gui.gui.language import quoted, tr, translated
from soyuz_gui.gui.parts import KeyedMenu, WrappingButton, plain_label
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.curation.views import RivalView
from soyuz_gui.services.views.records import Evidence

NARROWEST = 170
KEYS = 9  # answers beyond have no key of their own


class Quotes(QTextBrowser):
    """What the sources say. Signal: `pointed()` for a click that marks no words."""

    pointed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._press = QPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if (event.position().toPoint() - self._press).manhattanLength() < QApplication.startDragDistance():
            self.pointed.emit()


class RivalCard(QFrame):
    """Signals: `chosen()` by its button, `selected()` by a click on the card, `quote_requested(Evidence)` by a link;
    `touched()` with each of them that came by the mouse.
    """

    chosen = Signal()
    selected = Signal()
    touched = Signal()
    quote_requested = Signal(object)

    def __init__(self, number: int, rival: RivalView, reason: str, theme: Theme, acts: FactActs) -> None:
        super().__init__()
        self.rival, self._acts = rival, acts
        self.is_current = False
        self._theme = theme
        self.setMinimumWidth(NARROWEST)
        self.setAccessibleName(tr("Answer {number}: {value}", number=number, value=rival.shown))
        self.button = WrappingButton(f"{number}   {translated(rival.shown)}")
        bold = self.button.label.font()
        bold.setBold(True)
        self.button.label.setFont(bold)
        self.button.setToolTip(tr("This is right ({key})", key=number) if number <= KEYS else tr("This is right"))
        self.button.setAccessibleName(tr("Choose {value}", value=rival.shown))
        self.button.clicked.connect(self._choose)
        self._note = plain_label(_note(rival, reason))
        self._note.setWordWrap(True)
        self.quotes = Quotes()
        self.quotes.setFrameShape(QFrame.Shape.NoFrame)
        self.quotes.setOpenLinks(False)
        self.quotes.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.quotes.setMinimumHeight(3 * self.quotes.fontMetrics().lineSpacing())
        self.quotes.setAccessibleName(tr("What the sources say for {value}", value=rival.shown))
        self.quotes.anchorClicked.connect(self._follow)
        self.quotes.pointed.connect(self.touched)
        self.quotes.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.quotes.customContextMenuRequested.connect(self._show_menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self.button)
        layout.addWidget(self._note)
        layout.addWidget(self.quotes, 1)
        self.render_quotes()

    def render_quotes(self) -> None:
        """Write the quotes in the colours of the theme."""
        muted, link = self._theme.colours.own["muted"], self._theme.colours.palette["Link"]
        self.quotes.document().setDefaultStyleSheet(f"a {{ color: {link}; text-decoration: none; }}")
        self.quotes.document().setDocumentMargin(0)
        self.quotes.setHtml("".join(_quote(number, quote, muted) for number, quote in enumerate(self.rival.evidence)))

    def set_current(self, is_current: bool) -> None:
        """Frame the card that the keys speak of."""
        self.is_current = is_current
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.touched.emit()
        self.selected.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QColor(self._theme.colours.own["line"])
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), 2) if self.is_current else QPen(line, 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _show_menu(self, at: QPoint) -> None:
        """What can be done with the fact of a quote; a name has none."""
        address = self.quotes.anchorAt(at)
        item = self.rival.evidence[int(address.removeprefix("#"))] if address else None
        menu = KeyedMenu(self)
        if item:
            if item.fact:
                self._acts.add_to(menu, item)
                menu.addSeparator()
            menu.addAction(tr("Show in the Text"), lambda: self.quote_requested.emit(item))
        menu.addAction(tr("Copy"), self.quotes.copy).setEnabled(self.quotes.textCursor().hasSelection())
        menu.popup(self.quotes.viewport().mapToGlobal(at))

    def _choose(self) -> None:
        if not self.button.hasFocus():
            self.touched.emit()
        self.chosen.emit()

    def _follow(self, url: QUrl) -> None:
        self.selected.emit()
        self.quote_requested.emit(self.rival.evidence[int(url.fragment())])


def sources_sentence(rival: RivalView) -> str:
    """`2 independent sources in 3 articles`; the articles only where reprints are among them."""
    articles = len({item.article for item in rival.evidence})
    if articles <= rival.sources:
        return tr("{count} source", "{count} independent sources", count=rival.sources)
    return tr(
        "{count} source in {articles} articles",
        "{count} independent sources in {articles} articles",
        count=rival.sources,
        articles=articles,
    )


def _note(rival: RivalView, reason: str) -> str:
    lines = [sources_sentence(rival)]
    if rival.chosen:
        lines.insert(0, tr("✔ your answer"))
    elif rival.proposed:
        lines.insert(0, tr("★ proposed: {reason}", reason=reason) if reason else tr("★ proposed"))
    return "\n".join(lines)


def _quote(number: int, item: Evidence, muted: str) -> str:
    return (
        f'<p style="margin:4px 0 0 0"><a href="#{number}">{quoted(escape(item.quote))}</a></p>'
        f'<p style="margin:0 0 4px 0;color:{muted}">{escape(item.caption)}</p>'
    )
