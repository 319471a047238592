"""The detail pane: the selected record with its values, crew, incidents, articles and spellings."""

from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QRect, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from soyuz_gui.domain.queries import Query
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import KeyedMenu, draw_focus
from soyuz_gui.gui.selection import Shown
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.details_html import page_of
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.gui.views.flight_strip import FlightStrip
from soyuz_gui.gui.views.page import Link
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.records import without_reference
from soyuz_gui.text.offsets import Utf16Map

NOTHING = said("Select a mission, a person, an incident or an article to see what is known of it.")


class Details(QTextBrowser):
    """Tab walks through the links, Return follows; a menu and keys do more with the fact of a link.

    Signals: `location_requested(Location)` for every link to a place, `judged(str, Verdict)` for a spelling,
    `identified(str)` for a flight that this one is, `preferred(ValueView, str)` for another wording of a value,
    `record_menu_requested(QMenu)` to be filled with what can be done with the record.
    """

    location_requested = Signal(object)
    judged = Signal(str, object)
    identified = Signal(str)
    preferred = Signal(object, str)
    record_menu_requested = Signal(object)

    def __init__(self, theme: Theme, acts: FactActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self._theme, self._acts = theme, acts
        self._shown = Shown()
        self._with_catalogue = True
        self._query = Query()
        self._clicked: int | None = None  # the link that was clicked last: the page is written anew behind it
        self.links: list[Link] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Details of the selection"))
        self.document().setDocumentMargin(10)
        self.strip = FlightStrip(theme, self)
        self.strip.location_requested.connect(self.location_requested)
        self.anchorClicked.connect(self._follow)
        theme.changed.connect(self._render)
        self._render()

    def show_selection(self, shown: Shown) -> None:
        """Show another record, or the same one without moving the page."""
        before = self._shown
        same = _identity(shown) == _identity(before)
        self._shown = shown
        if not same:
            self._clicked = None
        position = self.verticalScrollBar().value()
        self.strip.show_flights(shown.record.flights if shown.record else (), shown.dates)
        self._place_strip()
        self._render()
        self.verticalScrollBar().setValue(position if same else 0)

    def show_catalogue(self, shown: bool) -> None:
        """With the catalogue's values beside those of the articles, or without them."""
        self._with_catalogue = shown
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_strip()

    def _place_strip(self) -> None:
        """Under the page, where there are flights to show."""
        height = self.strip.sizeHint().height() if self.strip.bars else 0
        self.setViewportMargins(0, 0, 0, height)
        page = self.viewport().geometry()
        self.strip.setGeometry(page.left(), page.bottom() + 1, page.width(), height)

    def light_words(self, query: Query) -> None:
        """Light what is searched for wherever it stands on the page."""
        self._query = query
        self._light()

    def _light(self) -> None:
        if not self._query and not self.extraSelections():
            return
        from soyuz_gui.services.search import matches  # noqa: PLC0415 - it would delay the first rows

        wanted, text = matches.pattern(self._query), self.document().toPlainText()
        units, colours = Utf16Map(text), self._theme.colours
        found = []
        for place in matches.places(text, wanted) if wanted else ():
            light = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(units.to_utf16(place.start))
            cursor.setPosition(units.to_utf16(place.end), QTextCursor.MoveMode.KeepAnchor)
            ink = QTextCharFormat()
            ink.setBackground(QColor(colours.own["lit"]))
            ink.setForeground(QColor(colours.palette["Text"]))
            light.cursor, light.format = cursor, ink
            found.append(light)
        self.setExtraSelections(found)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self.viewport())
            for area in self.link_areas():
                draw_focus(painter, area.adjusted(-2, -1, 2, 1), self.palette())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        link = self._focused_link()
        if not self._acts.take_key(event, link.fact if link else None):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the fact under the pointer (or the link that has the keyboard), and with the record."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        link = self._link(self.anchorAt(event.pos())) if by_mouse else self._focused_link()
        menu = KeyedMenu(self)
        if link and link.fact:
            self._acts.add_to(menu, link.fact)
            menu.addSeparator()
        if self._shown.record:
            self.record_menu_requested.emit(menu)
            menu.addSeparator()
        menu.addAction(tr("Copy"), self.copy).setEnabled(self.textCursor().hasSelection())
        areas = self.link_areas()
        at = event.pos() if by_mouse or not areas else areas[0].bottomLeft()
        menu.popup(self.viewport().mapToGlobal(at))

    def link_areas(self) -> list[QRect]:
        """Where the link stands that Tab went to, or that was clicked: one area for each line of it."""
        cursor, places = QTextCursor(self.document()), []
        for position in self._focused_range():
            cursor.setPosition(position)
            places.append(self.cursorRect(cursor))
        lines = [list(line) for _, line in groupby(places, key=QRect.top)]
        return [line[0].united(line[-1]) for line in lines if len(line) > 1]

    def _render(self) -> None:
        shown = self._shown
        if shown.record and not self._with_catalogue:
            shown = replace(shown, record=without_reference(shown.record))
        page = page_of(shown, self._theme.colours)
        self.links = page.links
        link = self._theme.colours.palette["Link"]
        self.document().setDefaultStyleSheet(f"a {{ color: {link}; text-decoration: none; }}")
        self.setHtml(page.html or f"<p>{translated(NOTHING)}</p>")
        self._light()

    def _link(self, address: str) -> Link | None:
        return self.links[int(address.removeprefix("#"))] if address.startswith("#") else None

    def _focused_link(self) -> Link | None:
        """The link that Tab went to, else the one that was clicked."""
        chosen = self.textCursor()
        if chosen.hasSelection():
            return self._link(chosen.charFormat().anchorHref())
        return self.links[self._clicked] if self._clicked is not None and self._clicked < len(self.links) else None

    def _focused_range(self) -> range:
        """Where that link stands, by the positions around its characters."""
        chosen = self.textCursor()
        if chosen.hasSelection():
            return range(chosen.selectionStart(), chosen.selectionEnd() + 1 if chosen.charFormat().isAnchor() else 0)
        block = self.document().begin()
        while self._clicked is not None and block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                part = parts.fragment()
                if part.charFormat().anchorHref() == f"#{self._clicked}":
                    return range(part.position(), part.position() + part.length() + 1)
                parts += 1
            block = block.next()
        return range(0)

    def _follow(self, url: QUrl) -> None:
        self._clicked = int(url.fragment())
        self._follow_link(self.links[self._clicked])

    def _follow_link(self, link: Link) -> None:
        if link.place:
            self.location_requested.emit(link.place)
        elif link.verdict:
            self.judged.emit(link.spelling, link.verdict)
        elif link.candidate:
            self.identified.emit(link.candidate)
        elif link.wording:
            self.preferred.emit(link.wording, link.preferred)


def _identity(shown: Shown) -> object:
    """What the page is about, whatever is known of it by now."""
    if shown.record:
        return shown.record.kind, shown.record.id
    return shown.article.id if shown.article else None
