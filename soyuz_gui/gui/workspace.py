"""The panes around an open library, linked by one selection and one search; they do not know each other."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDockWidget, QMainWindow, QTabWidget, QWidget

from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.curation import Curator
from soyuz_gui.gui.navigation import Navigator, View
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.selection import Selection
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.source.pane import Source
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.details import Details
from soyuz_gui.gui.views.filters import Filters
from soyuz_gui.gui.views.found import MOST_HITS, Found
from soyuz_gui.gui.views.history import HistoryPane
from soyuz_gui.gui.views.lists import Lists
from soyuz_gui.services.views import Facet, SearchHit

STATE = "panes"
STATE_VERSION = 1
ZOOM_RANGE = range(-4, 13)


class Workspace(QMainWindow):
    """The views in the middle, docks around them. Signals: `search_changed(str)` with the text in
    force; `facets_loaded(dict)` with the values of every field that rows can be filtered by.
    """

    search_changed = Signal(str)
    facets_loaded = Signal(object)

    def __init__(self, worker: LibraryWorker, actions: Actions, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self._worker, self._settings = worker, settings
        self.search = Search(self)
        self.navigator = Navigator(self)
        self.selection = Selection(self.navigator, worker, self)
        self.curator = Curator(worker, self)
        self.lists = Lists(worker, self.search, self.curator, settings, theme)
        self.filters = Filters(self.search)
        self.found = Found(self.search)
        self.details = Details(theme, self.curator.fact_acts)
        with_catalogue = settings.number("catalogue_values", 1) == 1
        actions["catalogue_values"].setChecked(with_catalogue)
        self.details.show_catalogue(with_catalogue)
        self.source = Source(theme, settings, self.curator.fact_acts, actions["previous_fact"], actions["next_fact"])
        self.history = HistoryPane(actions["undo"], actions["redo"])
        self._zoom = 0
        self._text_font = self.font()
        self.setCentralWidget(self.lists)
        self._lay_out()
        self._first_state = self.saveState(STATE_VERSION)
        self._link()
        self._is_sized = self._restore(settings.state(STATE))
        self.zoom_by(settings.number("zoom"))

    def _lay_out(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self.setCorner(Qt.Corner.BottomLeftCorner, left)
        self.setCorner(Qt.Corner.BottomRightCorner, right)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.docks = [
            self._dock("Filters", self.filters, left),
            self._dock("Found in Text", self.found, left),
            self._dock("Source", self.source, bottom),
            self._dock("Details", self.details, right),
            self._dock("History", self.history, right),
        ]
        self.docks[4].hide()

    def _size_docks(self) -> None:
        filters, found, source, details, _history = self.docks
        self.resizeDocks([filters, details], [230, 330], Qt.Orientation.Horizontal)
        self.resizeDocks([filters, found], [390, 240], Qt.Orientation.Vertical)
        self.resizeDocks([source], [360], Qt.Orientation.Vertical)

    def _dock(self, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock_{title}")
        dock.setWidget(widget)
        dock.toggleViewAction().setToolTip(f"Show or hide the pane “{title}”")
        self.addDockWidget(area, dock)
        return dock

    def _link(self) -> None:
        """Everybody asks the navigator for places and the search for texts, and hears what became of it."""
        self.navigator.location_changed.connect(self.lists.show_location)
        self.navigator.location_changed.connect(self.found.show_location)
        self.selection.shown_changed.connect(lambda shown: self.lists.settle(shown.location))
        self.selection.shown_changed.connect(self.details.show_selection)
        self.selection.shown_changed.connect(self.source.show_selection)
        for pane in (self.lists, self.details, self.source, self.found):
            pane.location_requested.connect(self.navigator.go)
        for asking in (self.lists, self.filters):
            asking.text_requested.connect(self.search.set_text)
        self.search.changed.connect(lambda: self.search_changed.emit(self.search.text))
        self.search.changed.connect(self._load_hits)
        self.search.changed.connect(self._load_facets)
        self.navigator.location_changed.connect(self._follow_view)
        self.lists.opened.connect(self.focus_source)
        self.curator.changed.connect(self.reload)
        self.curator.history_changed.connect(self.history.show_history)
        self.history.step_requested.connect(self.curator.go_to)
        self._faceted = self.lists.view.table

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes can be given once the panes are on the screen."""
        super().showEvent(event)
        if not self._is_sized:
            self._is_sized = True
            self._size_docks()

    def show_library(self) -> None:
        """Another library is open: forget rows, places and search of the one before, and read everything."""
        self.curator.restart()
        self.lists.clear()
        self.navigator.restart()
        self.selection.clear()
        self.search.set_text("")
        self.lists.greet()
        self.reload()

    def reload(self) -> None:
        """The library changed."""
        self.lists.refresh()
        self.selection.reload()
        self._load_facets()
        self._load_hits()
        self.curator.reload()

    def focus_source(self) -> None:
        """Put the keyboard into the text of the article."""
        self.docks[2].show()
        self.source.text.setFocus()

    def show_history(self) -> None:
        """Show the history of decisions, and put the keyboard into it."""
        self.docks[4].show()
        self.docks[4].raise_()
        self.history.list.setFocus()

    def step_pane(self, by: int) -> None:
        """Put the keyboard into the next (1) or previous (-1) pane that can be seen, round and round."""
        homes: dict[QWidget, QAbstractScrollArea] = {
            self.filters: self.filters,
            self.found: self.found.list,
            self.lists: self.lists.front.keyboard,
            self.source: self.source.text,
            self.details: self.details,
            self.history: self.history.list,
        }
        seen = [home for home, target in homes.items() if not target.viewport().visibleRegion().isEmpty()]
        holder = QApplication.focusWidget()
        around = [home is holder or (holder is not None and home.isAncestorOf(holder)) for home in seen]
        here = around.index(True) if True in around else min(0, -by)
        homes[seen[(here + by) % len(seen)]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_view(self, view: View) -> None:
        """Bring a view to the front and the keyboard into its table."""
        self.lists.tabs.setCurrentIndex(list(View).index(view))
        self.lists.focus_table()

    def zoom_by(self, steps: int) -> None:
        """Make the text of articles and details larger or smaller."""
        self._set_zoom(self._zoom + steps)

    def reset_zoom(self) -> None:
        self._set_zoom(0)

    @property
    def text_size(self) -> int:
        """The size of the text of articles and details, in points."""
        return round(self._text_font.pointSizeF()) + self._zoom

    @property
    def text_sizes(self) -> tuple[int, int]:
        """The smallest and the largest of them."""
        normal = round(self._text_font.pointSizeF())
        return normal + ZOOM_RANGE.start, normal + ZOOM_RANGE.stop - 1

    def set_text_size(self, points: int) -> None:
        self._set_zoom(points - round(self._text_font.pointSizeF()))

    def reset_layout(self) -> None:
        """Panes and columns as at the first start."""
        self._settings.forget_states()
        self._restore(QByteArray())
        self._size_docks()
        self.lists.restore_columns()

    def save(self) -> None:
        """Remember panes and columns."""
        self._settings.save_state(STATE, self.saveState(STATE_VERSION))
        self.lists.save_columns()

    def _restore(self, state: QByteArray) -> bool:
        """Panes as they were left, or as they are at first where nothing usable is saved."""
        if not state.isEmpty() and self.restoreState(state, STATE_VERSION):
            return True
        self.restoreState(self._first_state, STATE_VERSION)
        return False

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = min(max(zoom, ZOOM_RANGE.start), ZOOM_RANGE.stop - 1)
        font = QFont(self._text_font)
        font.setPointSizeF(self._text_font.pointSizeF() + self._zoom)
        for pane in (self.details, self.source.text):
            pane.setFont(font)
        self._settings.save("zoom", self._zoom)

    def _follow_view(self) -> None:
        if self._faceted is not self.lists.view.table:
            self._load_facets()

    def _load_facets(self) -> None:
        table, query = self.lists.view.table, self.search.query
        self._faceted = table

        def show(facets: tuple[Facet, ...]) -> None:
            self.filters.show_facets(facets)
            self.facets_loaded.emit({facet.field: [value.label for value in facet.values] for facet in facets})

        self._worker.ask(lambda library: library.facets(table, query), show, channel="facets")

    def _load_hits(self) -> None:
        query = self.search.query

        def show(hits: tuple[SearchHit, ...]) -> None:
            self.found.show_hits(hits)
            self.source.show_hits(hits)

        if self.search.has_words:
            self._worker.ask(lambda library: library.search(query, MOST_HITS), show, channel="hits")
        else:
            self._worker.forget("hits")
            show(())
