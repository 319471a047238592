"""The view of one table: missions, people, incidents or articles."""

from dataclasses import replace
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QModelIndex, QPoint
from PySide6.QtWidgets import QAbstractScrollArea, QMenu, QStyledItemDelegate, QVBoxLayout, QWidget

from soyuz_gui.gui.garbage import held_off
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.large import keep_from_collection, take_apart
from soyuz_gui.gui.library_settings import LibrarySettings
from soyuz_gui.gui.models.table import arranged, lines_of
from soyuz_gui.gui.navigation import Location, View, to_row
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.counts import count_sentence, empty_text
from soyuz_gui.gui.views.pane import Pane
from soyuz_gui.gui.views.record_table import RecordTable
from soyuz_gui.services.views.tables import Page, Row

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


class RecordPane(Pane):
    """A table with the rows that the search leaves."""

    def __init__(
        self, view: View, worker: LibraryWorker, search: Search, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(view, worker, search, parent)
        self._theme = theme
        self._is_lit = False
        self.table = table = RecordTable(view.table)
        table.row_requested.connect(lambda row_id: self.location_requested.emit(to_row(view, row_id)))
        table.clicked.connect(self._take_row)
        table.opened.connect(self.opened)
        table.menu_requested.connect(self._show_menu)
        theme.changed.connect(self.show_kin)
        table.rows.sort_requested.connect(lambda _column, _descending: self.load())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(table)
        self.setFocusProxy(table)

    def load(self) -> None:
        """Fetch and sort the rows on the library's thread."""
        table, query = self.view.table, self._search.query
        header = self.table.horizontalHeader()
        column, descending = header.sortIndicatorSection(), header.sortIndicatorOrder().value == 1
        if column >= len(self.table.rows.columns):
            column = -1

        def fetch(library: "Library") -> tuple[Page, tuple[Row, ...], dict[int, int]]:
            with held_off():
                page = library.page(table, query)
                rows = arranged(page, column, descending)
                keep_from_collection(rows)
            return page, rows, lines_of(rows)

        self._is_stale = False
        self._worker.ask(fetch, lambda found: self._show_page(*found), channel=f"page {self.view}")

    def show_current(self) -> None:
        self.table.select_row(self._current_id())
        self._offer_row()

    def show_kin(self) -> None:
        """Dim the rows that do not belong to what is selected elsewhere."""
        self.table.rows.dim_others(self.dimming(self._theme))
        if self.is_in_front:
            self._offer_row()

    @property
    def kin_count(self) -> int:
        """How many of the rows that are shown belong to the selection."""
        return len(self.table.rows.set_off())

    def _take_row(self, index: QModelIndex) -> None:
        """A click on the row of an article that is open beside a record leaves the record for it."""
        place = to_row(self.view, self.table.rows.rows[index.row()].id)
        if place.record != self._location.record:
            self.location_requested.emit(place)

    def _offer_row(self) -> None:
        """What is selected is no row of this table: the keyboard waits at the first one that belongs to it."""
        here = self._current_id()
        is_row = here is not None and self.table.rows.row_of(here) is not None
        if not self._location.is_empty and not is_row and self.table.rows.rows:
            self.table.offer_row(next(iter(self.table.rows.set_off()), 0))

    def entrance(self, location: Location) -> Location:
        """What is selected elsewhere stays so, and its rows are set off here; else what was selected here, or the first
        row.
        """
        if not location.is_empty:
            return replace(location, view=self.view)
        selected = self.table.selected_ids() or tuple(row.id for row in self.table.rows.rows[:1])
        if selected:
            return to_row(self.view, selected[0])
        self._greets = True
        return Location(self.view)

    @property
    def keyboard(self) -> QAbstractScrollArea:
        return self.table

    def copied(self, headers: bool) -> tuple[str, int]:
        return self.table.selected_text(headers), len(self.table.selected_ids())

    def clear(self) -> None:
        super().clear()
        self.table.clear()

    def save_layout(self, kept: LibrarySettings) -> None:
        super().save_layout(kept)
        kept.save_state(_state_key(self.table), self.table.save_columns())

    def restore_layout(self, kept: LibrarySettings) -> None:
        super().restore_layout(kept)
        key = _state_key(self.table)
        self.table.restore_columns(kept.state(key), with_widths=kept.has_state(key) or self.table.has_chosen_widths)

    def _current_id(self) -> int | None:
        if not self.is_in_front:
            return None
        place = self._location
        if self.view is View.ARTICLES:
            return place.article
        return place.record.id if place.record else None

    def _show_page(self, page: Page, rows: tuple[Row, ...], lines: dict[int, int]) -> None:
        self._light_words()
        before = [self.table.rows.rows]
        self.table.show_page(page, rows, self._current_id(), lines)
        self._worker.submit(lambda: take_apart(before), lambda _nothing: None)
        if self.is_in_front:
            self._offer_row()
        self.table.set_empty_text(empty_text(self.view.table, page.total, bool(self._search.query)))
        self.count = count_sentence(self.view.table, len(rows), page.total)
        self.mentioned = page.mentioned
        self.counted.emit()
        if rows:
            self._greet_with(to_row(self.view, rows[0].id))

    def _light_words(self) -> None:
        """Let the searched words be painted with a light behind them."""
        if not self._search.query and not self._is_lit:
            return
        # Loaded with the first search: what it needs of Qt would delay the first rows.
        from soyuz_gui.gui.delegates.matches import MatchDelegate  # noqa: PLC0415
        from soyuz_gui.services.search import matches  # noqa: PLC0415

        wanted = matches.pattern(self._search.query)
        self._is_lit = wanted is not None
        before = self.table.itemDelegate()
        self.table.setItemDelegate(
            MatchDelegate(self._theme, wanted, self.table) if wanted else QStyledItemDelegate(self.table)
        )
        before.deleteLater()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        chosen = bool(self.table.selected_ids())
        menu.addAction(tr("Open"), self.opened.emit).setEnabled(chosen)
        menu.addAction(tr("Copy"), lambda: self.copy_requested.emit(False)).setEnabled(chosen)
        menu.addAction(tr("Copy with Headers"), lambda: self.copy_requested.emit(True)).setEnabled(chosen)
        menu.addSeparator()
        if chosen:
            self.record_menu_requested.emit(menu)
            menu.addSeparator()
        menu.addAction(tr("Export…"), self.export_requested.emit)
        menu.addMenu(self.table.column_menu(menu))
        menu.popup(at)


def _state_key(table: RecordTable) -> str:
    """Tells headers with other columns apart: a state saved for those would scramble these."""
    keys = ",".join(column.key for column in table.rows.columns)
    return f"columns/{table.rows.table}/{crc32(keys.encode()):08x}"
