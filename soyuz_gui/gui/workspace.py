"""The panes around an open library, linked by one selection and one search; they do not know each other."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDockWidget, QMainWindow, QTabWidget, QWidget

from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.curation import Curator
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.library_settings import LibrarySettings
from soyuz_gui.gui.navigation import LISTS, Location, Navigator, View
from soyuz_gui.gui.place import Place
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
from soyuz_gui.services import query as queries
from soyuz_gui.services.views.articles import SearchHit
from soyuz_gui.services.views.tables import Facet

STATE = "panes"
DIMMING = "dimming"
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
        self._kept = LibrarySettings(settings)
        self._is_open = False
        self._scroll = 0  # of the text of the article that a library was left at, until that is shown again
        self.search = Search(self)
        self.navigator = Navigator(self)
        self.selection = Selection(self.navigator, worker, self)
        self.curator = Curator(worker, self)
        self.lists = Lists(worker, self.search, self.curator, self._kept, theme)
        self.filters = Filters(self.search, theme)
        self.found = Found(self.search)
        self.details = Details(theme, self.curator.fact_acts)
        with_catalogue = settings.number("catalogue_values", 1) == 1
        actions["catalogue_values"].setChecked(with_catalogue)
        self.details.show_catalogue(with_catalogue)
        actions["dim_others"].setChecked(settings.number(DIMMING, 1) == 1)
        self.source = Source(worker, actions, settings, theme, self.curator.fact_acts)
        self.history = HistoryPane(actions["undo"], actions["redo"])
        self._zoom = 0
        self._text_font = self.font()
        self.setCentralWidget(self.lists)
        self._lay_out()
        self._first_state = self.saveState(STATE_VERSION)
        self._link()
        self._is_sized = False
        self.zoom_by(settings.number("zoom"))
        settings.dates.changed.connect(self._change_dates)
        self._show_dates()

    def _lay_out(self) -> None:
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        self.setCorner(Qt.Corner.BottomLeftCorner, left)
        self.setCorner(Qt.Corner.BottomRightCorner, right)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.docks = [
            self._dock("Filters", tr("Filters"), self.filters, left),
            self._dock("Found in Text", tr("Found in Text"), self.found, left),
            self._dock("Source", tr("Source"), self.source, bottom),
            self._dock("Details", tr("Details"), self.details, right),
            self._dock("History", tr("History"), self.history, right),
        ]
        self.docks[4].hide()

    def _size_docks(self) -> None:
        filters, found, source, details, _history = self.docks
        self.resizeDocks([filters, details], [230, 330], Qt.Orientation.Horizontal)
        self.resizeDocks([filters, found], [390, 240], Qt.Orientation.Vertical)
        self.resizeDocks([source], [360], Qt.Orientation.Vertical)

    def _dock(self, name: str, title: str, widget: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(f"dock_{name}")
        dock.setWidget(widget)
        dock.toggleViewAction().setToolTip(tr("Show or hide the pane “{title}”", title=title))
        self.addDockWidget(area, dock)
        return dock

    def _link(self) -> None:
        """Everybody asks the navigator for places and the search for texts, and hears what became of it."""
        self.navigator.location_changed.connect(self.lists.show_location)
        self.navigator.location_changed.connect(self.found.show_location)
        self.selection.shown_changed.connect(lambda shown: self.lists.settle(shown.location))
        self.selection.shown_changed.connect(lambda _shown: self._dim_others())
        self.selection.shown_changed.connect(self.details.show_selection)
        self.selection.shown_changed.connect(self.source.show_selection)
        self.selection.shown_changed.connect(self._scroll_back)
        for pane in (self.lists, self.details, self.source, self.found):
            pane.location_requested.connect(self.navigator.go)
        for asking in (self.lists, self.filters):
            asking.text_requested.connect(self.search.set_text)
        self.search.text_changed.connect(self.search_changed)
        self.search.changed.connect(self._load_hits)
        self.search.changed.connect(lambda: self.details.light_words(self.search.query))
        self.search.changed.connect(self._load_facets)
        self.search.changed.connect(self._load_counts)
        self.navigator.location_changed.connect(self._follow_view)
        self.lists.opened.connect(self.focus_source)
        self.lists.kin_requested.connect(self.filter_by_selection)
        self.source.zoom_requested.connect(self.zoom_by)
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

    def show_library(self, library: Path) -> None:
        """Another library is open: forget rows, places and search of the one before, and go to where this was left."""
        self.save()
        self._kept.turn_to(library)
        self._is_open = True
        self._restore(self._kept.state(STATE))
        self.lists.clear()
        self.lists.restore_layout()
        self.curator.restart()
        place = self._kept.place
        self.navigator.restart(View(place.view))
        self.selection.clear()
        self.search.set_text(place.search)
        self._return_to(place)
        self.reload()

    def reload(self) -> None:
        """The library changed."""
        self.lists.refresh()
        self.selection.reload()
        self._load_facets()
        self._load_hits()
        self._load_counts()
        self.curator.reload()

    def show_source(self) -> None:
        """Show the text of the article."""
        self.docks[2].show()
        self.docks[2].raise_()

    def focus_source(self) -> None:
        """Put the keyboard into the text of the article."""
        self.show_source()
        self.source.text.setFocus()

    def show_history(self) -> None:
        """Show the history of decisions, and put the keyboard into it."""
        self.docks[4].show()
        self.docks[4].raise_()
        self.history.list.setFocus()

    def step_pane(self, by: int) -> None:
        """Put the keyboard into the next (1) or previous (-1) pane that can be seen, round and round."""
        homes: dict[QWidget, QAbstractScrollArea] = {
            self.filters: self.filters.tree,
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

    def set_dimming(self, is_on: bool) -> None:
        """Dim what does not belong to the selection, or leave all as it is."""
        self._settings.save(DIMMING, int(is_on))
        self._dim_others()

    def _dim_others(self) -> None:
        is_on = self._settings.number(DIMMING, 1) == 1
        self.lists.dim_others(self.selection.shown.kin if is_on else None)

    def filter_by_selection(self) -> None:
        """Keep only what belongs to the selected record or article, or take that out of the search again."""
        kin = self.selection.shown.kin
        if kin:
            change = queries.remove_clause if queries.has_clause(self.search.text, kin.clause) else queries.add_clause
            self.search.set_text(change(self.search.text, kin.clause))

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
        self._kept.forget_states()
        self.restoreState(self._first_state, STATE_VERSION)
        self._size_docks()
        self.lists.restore_layout()

    def save(self) -> None:
        """Remember panes, columns and the place in the library that is open."""
        if self._is_open:
            self._kept.save_state(STATE, self.saveState(STATE_VERSION))
            self.lists.save_layout()
            scroll = self.source.text.verticalScrollBar().value()
            self._kept.save_place(Place.of(self.selection.shown, self.search.text, scroll))

    def _restore(self, state: QByteArray) -> None:
        """Panes as they were left; where nothing usable is saved, as they are."""
        self._is_sized = (not state.isEmpty() and self.restoreState(state, STATE_VERSION)) or self._is_sized

    def _return_to(self, place: Place) -> None:
        """Show again what the library was left at; where nothing of it is there any more, its first row."""

        def go(location: Location) -> None:
            if location.is_empty:
                self.lists.greet()
            elif self.navigator.current.is_empty:  # the person was not quicker
                self._scroll = place.scroll
                self.navigator.go(location)

        if place.kind or place.name:
            self._worker.ask(place.found_in, go)
        else:
            self.lists.greet()

    def _scroll_back(self) -> None:
        """Show the part of the text that was shown when the library was left."""
        scroll, self._scroll = self._scroll, 0
        if scroll:
            self.source.text.verticalScrollBar().setValue(scroll)

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = min(max(zoom, ZOOM_RANGE.start), ZOOM_RANGE.stop - 1)
        font = QFont(self._text_font)
        font.setPointSizeF(self._text_font.pointSizeF() + self._zoom)
        self.details.setFont(font)
        self.source.set_text_font(font)
        self._settings.save("zoom", self._zoom)

    def _show_dates(self) -> None:
        """Let all panes show times as it is preferred."""
        dates = self._settings.dates.current
        self._worker.show_dates(dates)
        self.curator.fact_acts.dates = self.history.steps.dates = dates

    def _change_dates(self) -> None:
        self._show_dates()
        self.reload()

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

    def _load_counts(self) -> None:
        """Count what a search leaves of every list."""
        query, tables = self.search.query, [view.table for view in LISTS]
        if query:
            self._worker.ask(lambda library: library.counts(query, tables), self.lists.show_counts, channel="counts")
        else:
            self._worker.forget("counts")
            self.lists.show_counts({})

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
