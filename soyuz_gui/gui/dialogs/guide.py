"""The guide beside the window: its pages, a search through all of them, the way back."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui import NAME
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.room import give_room
from soyuz_gui.services import guide

FIRST_SIZE = 980, 720
CONTENTS_WIDTH = 210
MARGIN = 12
WEB_PAGE = "guide.html"


class GuideText(QTextBrowser):
    """A page of the guide; its pictures are made as narrow as the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the width must not change with a page
        self.document().setDocumentMargin(MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        loaded = super().loadResource(kind, name)
        if kind != QTextDocument.ResourceType.ImageResource:
            return loaded
        picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        width = self.viewport().width() - 3 * MARGIN
        if picture.width() <= width:
            return picture
        return picture.scaledToWidth(max(width, 1), Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width() and not self.source().isEmpty():
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)


class GuideWindow(QWidget):
    """A window of its own, so that it can be read beside what it tells of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{tr('Guide')} – {NAME}")
        self.text = GuideText()
        self.text.setAccessibleName(tr("Guide"))
        self.text.setOpenExternalLinks(True)
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages of the guide"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the guide"))
        self.search.setAccessibleName(tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self._lay_out()
        self.search.textChanged.connect(self._list_pages)
        self.search.returnPressed.connect(self.find_next)
        self.contents.currentItemChanged.connect(self._show_current)
        self.text.sourceChanged.connect(self._follow)
        self._list_pages("")
        give_room(self, *FIRST_SIZE)

    def show_page(self, name: str) -> None:
        """Show a page from its top."""
        self.text.setSource(QUrl.fromLocalFile(str(guide.GUIDE / f"{name}.md")))

    def find_next(self) -> None:
        """Go to the next place of the searched words in the page, round and round."""
        words = self.search.text()
        if words and not self.text.find(words):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words)

    def _lay_out(self) -> None:
        left = QWidget()
        pages = QVBoxLayout(left)
        pages.setContentsMargins(0, 0, 0, 0)
        pages.addWidget(self.search)
        pages.addWidget(self.contents, 1)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([CONTENTS_WIDTH, FIRST_SIZE[0] - CONTENTS_WIDTH])
        foot = QHBoxLayout()
        for label, act, tip in (
            (tr("&Back"), self.text.backward, tr("The page before")),
            (tr("&Forward"), self.text.forward, tr("The page after")),
            (tr("Open in Web &Browser"), _open_in_browser, tr("The whole guide as one page, to read or print")),
        ):
            button = QPushButton(label)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, act=act: act())
            foot.addWidget(button)
        foot.addStretch(1)
        close = QPushButton(tr("&Close"))
        close.clicked.connect(self.close)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(split, 1)
        layout.addLayout(foot)
        QShortcut(QKeySequence.StandardKey.Cancel, self, self.close)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def _list_pages(self, words: str) -> None:
        """The pages that hold the searched words, all where there are none; the first of them is shown."""
        shown = self.text.source().fileName().removesuffix(".md")
        self.contents.blockSignals(True)
        self.contents.clear()
        for name in guide.find(words):
            item = QListWidgetItem(guide.title(guide.page(name)), self.contents)
            item.setData(Qt.ItemDataRole.UserRole, name)
        self.contents.blockSignals(False)
        names = [self.contents.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.contents.count())]
        if names:
            self.contents.setCurrentRow(names.index(shown) if shown in names else 0)
        if words:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words)

    def _show_current(self) -> None:
        item = self.contents.currentItem()
        if item and self.text.source().fileName() != f"{item.data(Qt.ItemDataRole.UserRole)}.md":
            self.show_page(item.data(Qt.ItemDataRole.UserRole))

    def _follow(self, source: QUrl) -> None:
        """The list goes along where a link or the way back led to another page."""
        for row in range(self.contents.count()):
            if f"{self.contents.item(row).data(Qt.ItemDataRole.UserRole)}.md" == source.fileName():
                self.contents.setCurrentRow(row)


def _open_in_browser() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(guide.GUIDE / WEB_PAGE)))
