"""The detail pane: the selected record with its values, crew, incidents, articles and spellings."""

from itertools import groupby

from PySide6.QtCore import QRect, QUrl, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from soyuz_gui.gui.navigation import Location
from soyuz_gui.gui.parts import draw_focus
from soyuz_gui.gui.selection import Shown
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.details_html import page_of

NOTHING = "<p>Select a mission, a person, an incident or an article to see what is known of it.</p>"


class Details(QTextBrowser):
    """Signal: `location_requested(Location)` for every link. Tab walks through the links, Return follows."""

    location_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self._theme = theme
        self._shown = Shown()
        self._places: list[Location] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName("Details of the selection")
        self.document().setDocumentMargin(10)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._render)
        self._render()

    def show_selection(self, shown: Shown) -> None:
        """Show another record, or the same one without moving the page."""
        same = shown.record == self._shown.record and (shown.record is not None or shown.article == self._shown.article)
        self._shown = shown
        position = self.verticalScrollBar().value()
        self._render()
        self.verticalScrollBar().setValue(position if same else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            for area in self.link_areas():
                draw_focus(painter, area.adjusted(-2, -1, 2, 1), self.palette())

    def link_areas(self) -> list[QRect]:
        """Where the link stands that Tab went to: one area for each line of it."""
        chosen = self.textCursor()
        if not (chosen.hasSelection() and chosen.charFormat().isAnchor()):
            return []
        cursor, places = QTextCursor(chosen), []
        for position in range(chosen.selectionStart(), chosen.selectionEnd() + 1):
            cursor.setPosition(position)
            places.append(self.cursorRect(cursor))
        lines = [list(line) for _, line in groupby(places, key=QRect.top)]
        return [line[0].united(line[-1]) for line in lines if len(line) > 1]

    def _render(self) -> None:
        page = page_of(self._shown, self._theme.colours)
        self._places = page.places
        link = self._theme.colours.palette["Link"]
        self.document().setDefaultStyleSheet(f"a {{ color: {link}; text-decoration: none; }}")
        self.setHtml(page.html or NOTHING)

    def _follow(self, url: QUrl) -> None:
        self.location_requested.emit(self._places[int(url.fragment())])
