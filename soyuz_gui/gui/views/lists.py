"""Missions, crew, incidents and articles as tabs over one filter sentence."""

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from soyuz_gui.gui.models.table import arranged
from soyuz_gui.gui.navigation import VIEWS, Location, to_row
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.views.filter_bar import FilterBar
from soyuz_gui.gui.views.record_table import RecordTable
from soyuz_gui.services.columns import Table
from soyuz_gui.services.views import Page, Row

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


def count_sentence(table: Table, shown: int, total: int) -> str:
    """`2 of 9 missions`, or `9 missions` where nothing is left out."""
    noun = table.noun(total)
    return f"{total:,} {noun}" if shown == total else f"{shown:,} of {total:,} {noun}"


class Lists(QWidget):
    """The tables. Signals: `location_requested(Location)`, `text_requested(str)` from the filter sentence,
    `opened()` when a row is to be read, `counted(str)` with the count of the table in front,
    `copy_requested(bool)`, `export_requested()` from the context menu.
    """

    location_requested = Signal(object)
    text_requested = Signal(str)
    opened = Signal()
    counted = Signal(str)
    copy_requested = Signal(bool)
    export_requested = Signal()

    def __init__(
        self, worker: LibraryWorker, search: Search, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._worker, self._search, self._settings = worker, search, settings
        self._location = Location()
        self._counts: dict[Table, str] = {}
        self._mentioned = 0
        self._stale = set(VIEWS)
        self._greets = False
        self.tabs = QTabBar()
        self.tabs.setObjectName("tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName("Views")
        self.bar = FilterBar()
        self._stack = QStackedWidget()
        self.tables: dict[Table, RecordTable] = {}
        for view in VIEWS:
            self.tabs.addTab(view.capitalize())
            self.tabs.setTabToolTip(self.tabs.count() - 1, f"{view.capitalize()} (Ctrl+{self.tabs.count()})")
        self._table_of(self.view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(0)
        for widget in (self.tabs, self.bar, self._stack):
            layout.addWidget(widget)
        layout.setStretch(2, 1)
        self.tabs.currentChanged.connect(self._request_view)
        self.bar.text_requested.connect(self.text_requested)
        search.changed.connect(self.refresh)

    @property
    def view(self) -> Table:
        return self._location.view

    @property
    def table(self) -> RecordTable:
        """The table in front."""
        return self._table_of(self.view)

    def focus_table(self) -> None:
        """Put the keyboard into the table in front."""
        self.table.setFocus()

    def show_location(self, location: Location) -> None:
        """Bring a view to the front and select its row."""
        self._location = location
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(VIEWS.index(location.view))
        self.tabs.blockSignals(blocked)
        self._stack.setCurrentWidget(self.table)
        self.table.select_row(self._current_id())
        self._show_count()
        self._load_if_stale()

    def settle(self, location: Location) -> None:
        """The place in full, with the article and the words that belong to its record."""
        self._location = location

    def clear(self) -> None:
        """Show no rows: those of one library are nothing in another."""
        self._counts.clear()
        self._stale = set(VIEWS)
        for table in self.tables.values():
            table.clear()

    def greet(self) -> None:
        """Select the first row as soon as there is one: a new library shows something at once."""
        self._greets = True

    def refresh(self) -> None:
        """The search or the library changed: all rows are out of date."""
        self.bar.show_search(self._search.text)
        self._stale = set(VIEWS)
        self._load_if_stale()

    def save_columns(self) -> None:
        for table in self.tables.values():
            self._settings.save_state(_state_key(table), table.save_columns())

    def restore_columns(self) -> None:
        for table in self.tables.values():
            table.restore_columns(self._settings.state(_state_key(table)))

    def _table_of(self, view: Table) -> RecordTable:
        """The table of a view, made when it is first wanted."""
        if view not in self.tables:
            self.tables[view] = self._make_table(view)
        return self.tables[view]

    def _make_table(self, view: Table) -> RecordTable:
        table = RecordTable(view)
        self._stack.addWidget(table)
        table.restore_columns(self._settings.state(_state_key(table)))
        table.row_requested.connect(lambda row_id: self.location_requested.emit(to_row(view, row_id)))
        table.opened.connect(self.opened)
        table.menu_requested.connect(self._show_menu)
        table.rows.sort_requested.connect(lambda _column, _descending: self._load(view))
        return table

    def _request_view(self, number: int) -> None:
        self.location_requested.emit(self._place_in(VIEWS[number]))

    def _place_in(self, view: Table) -> Location:
        """Where to go in a view: what is open or was selected there, else its first row."""
        if view is Table.ARTICLES and self._location.article is not None:
            return Location(view, None, self._location.article, self._location.span)
        table = self._table_of(view)
        selected = table.selected_ids() or tuple(row.id for row in table.rows.rows[:1])
        if selected:
            return to_row(view, selected[0])
        self._greets = True
        return Location(view)

    def _current_id(self) -> int | None:
        place = self._location
        if place.view is Table.ARTICLES:
            return place.article
        return place.record.id if place.record else None

    def _load_if_stale(self) -> None:
        if self.view in self._stale:
            self._load(self.view)

    def _load(self, view: Table) -> None:
        """Fetch and sort the rows of a view on the library's thread."""
        query = self._search.query
        table = self._table_of(view)
        header = table.horizontalHeader()
        column, descending = header.sortIndicatorSection(), header.sortIndicatorOrder().value == 1
        if column >= len(table.rows.columns):
            column = -1

        def fetch(library: "Library") -> tuple[Page, tuple[Row, ...]]:
            page = library.page(view, query)
            return page, arranged(page, column, descending)

        self._stale.discard(view)
        self._worker.ask(fetch, lambda found: self._show_page(view, *found), channel=f"page {view}")

    def _show_page(self, view: Table, page: Page, rows: tuple[Row, ...]) -> None:
        table = self._table_of(view)
        table.show_page(page, rows, self._current_id() if view is self.view else None)
        table.set_empty_text(_empty_text(view, page.total, bool(self._search.query)))
        self._counts[view] = count_sentence(view, len(rows), page.total)
        if view is Table.CREW:
            self._mentioned = page.mentioned
        if view is self.view:
            self._show_count()
        if self._greets and view is self.view:
            self._greets = False
            if rows:
                # By way of the worker, so that the rows are painted before the first record is read.
                self._worker.ask(lambda _library: rows[0].id, lambda first: self._go_to_first(view, first))

    def _go_to_first(self, view: Table, row_id: int) -> None:
        """Select a row, unless the person was quicker."""
        if view is self.view and self._location.is_empty:
            self.location_requested.emit(to_row(view, row_id))

    def _show_count(self) -> None:
        count = self._counts.get(self.view, "")
        self.bar.show_count(count, self._mentioned if count and self.view is Table.CREW else 0)
        self.counted.emit(count)

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        chosen = bool(self.table.selected_ids())
        menu.addAction("Open", self.opened.emit).setEnabled(chosen)
        menu.addAction("Copy", lambda: self.copy_requested.emit(False)).setEnabled(chosen)
        menu.addAction("Copy with Headers", lambda: self.copy_requested.emit(True)).setEnabled(chosen)
        menu.addSeparator()
        menu.addAction("Export…", self.export_requested.emit)
        menu.addMenu(self.table.column_menu(menu))
        menu.popup(at)


def _state_key(table: RecordTable) -> str:
    """Tells headers with other columns apart: a state saved for those would scramble these."""
    keys = ",".join(column.key for column in table.rows.columns)
    return f"columns/{table.rows.table}/{crc32(keys.encode()):08x}"


def _empty_text(view: Table, total: int, filtered: bool) -> str:
    plural = view.noun(0)
    if filtered and total:
        none = f"The only {view.noun(1)} does not match" if total == 1 else f"None of the {total:,} {plural} matches"
        return f"{none} the search. Esc in the search box clears it."
    if view is Table.ARTICLES:
        return "No articles yet. Import files (Ctrl+I) or a folder, or drop them on this window."
    return f"No {plural} yet. They come from articles: import files (Ctrl+I), or drop them on this window."
