"""The panes around an open library, linked by one selection and one search; they do not know each other."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.curation import Curator
from soyuz_gui.gui.docks import Docks, bring_up, step
from soyuz_gui.gui.library_settings import LibrarySettings
from soyuz_gui.gui.navigation import Navigator, View
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.lists import Lists
from soyuz_gui.services.search import query as queries

if TYPE_CHECKING:
    from soyuz_gui.domain.queries import Table
    from soyuz_gui.gui.results import Results
    from soyuz_gui.gui.selection import Selection
    from soyuz_gui.gui.session import Session
    from soyuz_gui.gui.source.pane import Source
    from soyuz_gui.gui.views.details import Details
    from soyuz_gui.gui.views.filters import Filters
    from soyuz_gui.gui.views.found import Found
    from soyuz_gui.gui.views.history import HistoryPane
    from soyuz_gui.services.views.articles import SearchHit
    from soyuz_gui.services.views.tables import Facet

STATE = "panes"
DIMMING = "dimming"
CATALOGUE = "catalogue_values"
ZOOM_RANGE = range(-4, 13)


class Workspace(QMainWindow):
    """The views in the middle, docks around them. The lists are there at once; what stands in the docks is made by
    `furnish`, step by step, once the rows are painted. Where a library is expected, they have the view and the shape in
    which it was left from the beginning.

    Signals: `search_changed(str)` with the text in force; `facets_loaded(dict)` with the values of every field that
    rows can be filtered by.
    """

    search_changed = Signal(str)
    facets_loaded = Signal(object)

    selection: "Selection"
    results: "Results"
    session: "Session"
    filters: "Filters"
    found: "Found"
    details: "Details"
    source: "Source"
    history: "HistoryPane"

    def __init__(
        self,
        worker: LibraryWorker,
        actions: Actions,
        settings: Settings,
        theme: Theme,
        expected: Path | None = None,
    ) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.worker, self._settings = worker, settings
        self._actions, self._theme = actions, theme
        self._kept = LibrarySettings(settings, expected)
        self._is_open = self._is_furnished = self._is_sized = self._is_restored = False
        self.search = Search(self)
        self.navigator = Navigator(self)
        self.curator = Curator(worker, self)
        self.lists = Lists(worker, self.search, self.curator, self._kept, theme, first=View(self._kept.place.view))
        self.setCentralWidget(self.lists)
        self._docks = Docks(self)
        if expected:
            self._is_sized = self._docks.restore(self._kept.state(STATE))
        self._zoom = 0
        self._text_font = self.font()
        self.navigator.location_changed.connect(self.lists.show_location)
        self.lists.location_requested.connect(self.navigator.go)
        self.lists.text_requested.connect(self.search.set_text)
        self.search.text_changed.connect(self.search_changed)
        self._tell_dates()

    @property
    def docks(self) -> list[QDockWidget]:
        return self._docks.all

    def furnish(self) -> Iterator[None]:
        """Make what stands around the lists, in steps that each hold the window for a moment only."""
        from soyuz_gui.gui.selection import Selection  # noqa: PLC0415 - all this would delay the first rows

        worker, actions, acts = self.worker, self._actions, self.curator.fact_acts
        self.selection = Selection(self.navigator, worker, self)
        yield
        from soyuz_gui.gui.views.details import Details  # noqa: PLC0415

        yield
        self.details = Details(self._theme, acts)
        yield
        from soyuz_gui.gui.source.pane import Source  # noqa: PLC0415

        yield
        self.source = Source(worker, actions, self._settings, self._theme, acts)
        yield
        from soyuz_gui.gui.results import Results  # noqa: PLC0415
        from soyuz_gui.gui.session import Session  # noqa: PLC0415
        from soyuz_gui.gui.views.filters import Filters  # noqa: PLC0415
        from soyuz_gui.gui.views.found import Found  # noqa: PLC0415
        from soyuz_gui.gui.views.history import HistoryPane  # noqa: PLC0415

        yield
        self.filters = Filters(self.search, self._theme)
        self.found = Found(self.search)
        self.history = HistoryPane(actions["undo"], actions["redo"])
        self.results = Results(worker, self.search, self)
        self._docks.fill(self.filters, self.found, self.source, self.details, self.history)
        if not self._is_restored:
            self._docks.size()
        self.session = Session(self)
        self._link()
        self._show_preferences()
        self._is_furnished = True
        if self._is_open:
            self._show_around()

    def _link(self) -> None:
        """Everybody asks the navigator for places and the search for texts, and hears what became of it."""
        self.navigator.location_changed.connect(self.found.show_location)
        self.selection.shown_changed.connect(lambda shown: self.lists.settle(shown.location))
        self.selection.shown_changed.connect(lambda _shown: self._dim_others())
        self.selection.shown_changed.connect(self.details.show_selection)
        self.selection.shown_changed.connect(self.source.show_selection)
        self.selection.shown_changed.connect(lambda _shown: self.session.scroll_back())
        for pane in (self.details, self.source, self.found):
            pane.location_requested.connect(self.navigator.go)
        self.filters.text_requested.connect(self.search.set_text)
        self.search.changed.connect(lambda: self.results.load(self._table))
        self.search.changed.connect(lambda: self.details.light_words(self.search.query))
        self.results.hits_loaded.connect(self._show_hits)
        self.results.facets_loaded.connect(self._show_facets)
        self.results.counts_loaded.connect(self.lists.show_counts)
        self.navigator.location_changed.connect(lambda _place: self.results.follow(self._table))
        self.source.zoom_requested.connect(self.zoom_by)
        self.curator.changed.connect(self.reload)
        self.curator.history_changed.connect(self.history.show_history)
        self.history.step_requested.connect(self.curator.go_to)

    def _show_preferences(self) -> None:
        """What was chosen for the panes before they were there."""
        with_catalogue = self._settings.number(CATALOGUE, 1) == 1
        self._actions[CATALOGUE].setChecked(with_catalogue)
        self.details.show_catalogue(with_catalogue)
        self._actions["dim_others"].setChecked(self._settings.number(DIMMING, 1) == 1)
        self._show_dates()
        self._settings.dates.changed.connect(self._change_dates)
        self.zoom_by(self._settings.number("zoom"))

    def showEvent(self, event: QShowEvent) -> None:
        """Sizes can be given once the panes are on the screen."""
        super().showEvent(event)
        if not self._is_sized:
            self._is_sized = True
            self._docks.size()

    def show_library(self, library: Path) -> None:
        """Another library is open: forget rows, places and search of the one before, and go to where this was left."""
        if self._is_open:
            self.save()
        self._kept.turn_to(library)
        self._is_open = True
        self._is_restored = self._docks.restore(self._kept.state(STATE))
        self._is_sized = self._is_sized or self._is_restored
        self.lists.clear()
        self.lists.restore_layout()
        self.curator.restart()
        place = self._kept.place
        self.navigator.restart(View(place.view))
        if self._is_furnished:
            self.selection.clear()
        self.search.set_text(place.search)
        if place.is_empty:
            self.lists.greet()
        self.lists.refresh()
        if self._is_furnished:
            self._show_around()

    def _show_around(self) -> None:
        """Read what stands around the lists, and go to where the library was left."""
        if not self._kept.place.is_empty:
            self.session.return_to(self._kept.place)
        self._reload_around()

    def reload(self) -> None:
        """The library changed."""
        self.lists.refresh()
        self._reload_around()

    def _reload_around(self) -> None:
        self.selection.reload()
        self.results.load(self._table)
        self.curator.reload()

    @property
    def _table(self) -> "Table":
        """The table whose rows are in front."""
        return self.lists.view.table

    def show_source(self) -> None:
        """Show the text of the article."""
        bring_up(self._docks.source)

    def focus_source(self) -> None:
        """Put the keyboard into the text of the article."""
        bring_up(self._docks.source, self.source.text)

    def show_history(self) -> None:
        """Show the history of decisions, and put the keyboard into it."""
        bring_up(self._docks.history, self.history.list)

    def step_pane(self, by: int) -> None:
        """Put the keyboard into the next (1) or previous (-1) pane that can be seen, round and round."""
        homes = {
            self.filters: self.filters.tree,
            self.found: self.found.list,
            self.lists: self.lists.front.keyboard,
            self.source: self.source.text,
            self.details: self.details,
            self.history: self.history.list,
        }
        step(homes, by)

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
        self._docks.reset()
        self.lists.restore_layout()

    def save(self) -> None:
        """Remember panes, columns and the place in the library that is open."""
        if self._is_open and self._is_furnished:
            self._kept.save_state(STATE, self._docks.state())
            self.lists.save_layout()
            self._kept.save_place(self.session.place)

    def _set_zoom(self, zoom: int) -> None:
        self._zoom = min(max(zoom, ZOOM_RANGE.start), ZOOM_RANGE.stop - 1)
        font = QFont(self._text_font)
        font.setPointSizeF(self._text_font.pointSizeF() + self._zoom)
        self.details.setFont(font)
        self.source.set_text_font(font)
        self._settings.save("zoom", self._zoom)

    def _tell_dates(self) -> None:
        """Let the library tell times as it is preferred."""
        self.worker.show_dates(self._settings.dates.current)

    def _change_dates(self) -> None:
        self._tell_dates()
        self._show_dates()
        self.reload()

    def _show_dates(self) -> None:
        """The same for what the panes themselves say of times."""
        self.curator.fact_acts.dates = self.history.steps.dates = self._settings.dates.current

    def _show_facets(self, facets: "tuple[Facet, ...]") -> None:
        self.filters.show_facets(facets)
        self.facets_loaded.emit({facet.field: [value.label for value in facet.values] for facet in facets})

    def _show_hits(self, hits: "tuple[SearchHit, ...]") -> None:
        self.found.show_hits(hits)
        self.source.show_hits(hits)
