"""A sortable table of missions, people, incidents or articles whose columns are the person's own."""

from collections.abc import Callable

from PySide6.QtCore import (
    QByteArray,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from soyuz_gui.gui.language import tr, word
from soyuz_gui.gui.models.table import TableModel
from soyuz_gui.gui.parts import draw_focus
from soyuz_gui.saying import known
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.views.tables import Page, Row

SAMPLE_ROWS = 60
NARROWEST, WIDEST = 56, 220
CELL_PADDING, TITLE_PADDING, HEADER_PADDING, ROW_PADDING = 22, 36, 12, 9


EDGE_WIDTH = 3
TAKING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Up)


class RecordTable(QTableView):
    """One table. Signals: `row_requested(int)` with a row's id when the person goes to it, `opened()` on a
    double click or Return, `menu_requested(QPoint)` on the rows, `columns_changed()`.
    """

    row_requested = Signal(int)
    opened = Signal()
    menu_requested = Signal(QPoint)
    columns_changed = Signal()

    def __init__(self, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"table_{table}")
        self.rows = TableModel(table, self)
        self.empty_text = ""
        self.has_chosen_widths = False  # by hand, or saved
        self._fits_next = True  # the widths, to the next rows that come
        self._is_asking = False
        self._is_offering = False
        self.setModel(self.rows)
        self.setAccessibleName(tr("Table: {table}", table=known(table.capitalize())))
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_requested.emit(self.viewport().mapToGlobal(at)))
        self.selectionModel().currentRowChanged.connect(self._request_row)
        self.selectionModel().selectionChanged.connect(lambda _chosen, _left: self._take_offer())
        self.activated.connect(lambda _index: self.opened.emit())
        self._set_up_headers()

    def show_page(
        self, page: Page, rows: tuple[Row, ...], current: int | None, lines: dict[int, int] | None = None
    ) -> None:
        """Show other rows; the rows that were selected stay so where they are still there."""
        selected = set(self.selected_ids())
        position = self.verticalScrollBar().value()
        with_focus = self.hasFocus()
        self.rows.set_rows(rows, page.clock, lines)
        self._select(selected)
        self.select_row(current)
        if current is None or self.rows.row_of(current) is None:
            self.verticalScrollBar().setValue(position)
        if self._fits_next and page.rows:
            self._fit_columns()
            self._fits_next = False
        if with_focus:
            self.setFocus()

    def clear(self) -> None:
        """Show no rows; the next ones are another library's, with widths of their own."""
        self._quietly(lambda: self.rows.set_rows(()))
        self.set_empty_text("")
        self._fits_next = not self.has_chosen_widths

    def select_row(self, row_id: int | None) -> None:
        """Make a row the current one, without asking for it; none where it is not shown.

        The row that the person just went to is left to Qt: with Ctrl or Shift held down others stay selected.
        """
        row = None if row_id is None else self.rows.row_of(row_id)
        model = self.selectionModel()
        self._is_offering = False
        if self._is_asking and row == self.currentIndex().row():
            return
        if row is None:
            self._quietly(model.clear)
        elif self.currentIndex().row() != row or not model.isRowSelected(row):
            index = self.rows.index(row, self._first_visible_column())
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            keep = model.isRowSelected(row)
            self._quietly(
                lambda: model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate if keep else flags)
            )
            self.scrollTo(index)
        self.viewport().update()

    def offer_row(self, row: int) -> None:
        """Bring a row into sight and the keyboard to it, without selecting it: what is selected is shown elsewhere."""
        index = self.rows.index(row, self._first_visible_column())
        flags = QItemSelectionModel.SelectionFlag.NoUpdate
        self._quietly(lambda: self.selectionModel().setCurrentIndex(index, flags))
        self._is_offering = True
        self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def selected_ids(self) -> tuple[int, ...]:
        """The ids of the selected rows, from top to bottom."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.rows[row].id for row in chosen)

    def selected_labels(self) -> tuple[str, ...]:
        """What the selected rows are called."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.rows.text(self.rows.rows[row], 0) for row in chosen)

    def visible_columns(self) -> tuple[int, ...]:
        """The columns that are shown, from left to right."""
        header = self.horizontalHeader()
        in_order = (header.logicalIndex(place) for place in range(header.count()))
        return tuple(column for column in in_order if not header.isSectionHidden(column))

    def selected_text(self, headers: bool) -> str:
        """The selected rows as tab-separated lines, in the columns that are shown."""
        columns = self.visible_columns()
        chosen = set(self.selected_ids())
        lines = [[self.rows.text(row, column) for column in columns] for row in self.rows.rows if row.id in chosen]
        if headers:
            lines.insert(0, [self.rows.title(column) for column in columns])
        return "\n".join("\t".join(_one_line(cell) for cell in line) for line in lines)

    def column_menu(self, parent: QWidget) -> QMenu:
        """A menu that shows and hides columns."""
        menu = QMenu(tr("&Columns"), parent)
        header = self.horizontalHeader()
        for number, column in enumerate(self.rows.columns):
            action = menu.addAction(self.rows.title(number))
            action.setToolTip(word(column.help))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(number))
            action.toggled.connect(lambda shown, number=number: self._show_column(number, shown))
        menu.setToolTipsVisible(True)
        return menu

    def save_columns(self) -> QByteArray:
        return self.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray, *, with_widths: bool = True) -> None:
        """Columns as they were left; the first layout where there is nothing saved. Without the widths these fit the
        rows that come next: those that were saved were of other rows.
        """
        header = self.horizontalHeader()
        is_restored = not state.isEmpty() and header.restoreState(state)
        self.has_chosen_widths = is_restored and with_widths
        if not is_restored:
            for number, column in enumerate(self.rows.columns):
                header.moveSection(header.visualIndex(number), number)
                header.setSectionHidden(number, not column.default)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            self._fit_columns()
        self._fits_next = not self.has_chosen_widths and (is_restored or not self.rows.rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt goes to the first row of a table that has no current one, but does not select it."""
        super().focusInEvent(event)
        current = self.currentIndex()
        if current.isValid() and not self.selectionModel().hasSelection() and not self._is_offering:
            self.select_row(self.rows.rows[current.row()].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in TAKING_KEYS and self._is_offering and current.isValid():
            self.row_requested.emit(self.rows.rows[current.row()].id)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Home and End lead to the first and the last row, as in any list of rows; with Ctrl along the row."""
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        current = self.currentIndex()
        if action not in ends or not current.isValid():
            return super().moveCursor(action, modifiers)
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            return super().moveCursor(action, Qt.KeyboardModifier.NoModifier)
        return self.rows.index(ends[action] % self.rows.rowCount(), current.column())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._mark_belonging()
        current = self.currentIndex()
        if self.hasFocus() and current.isValid():
            across = QRect(0, self.rowViewportPosition(current.row()), 0, self.rowHeight(current.row()))
            across.setWidth(min(self.viewport().width(), self.horizontalHeader().length()))
            is_selected = self.selectionModel().isRowSelected(current.row())
            draw_focus(QPainter(self.viewport()), across, self.palette(), on_highlight=is_selected)
        if not self.rows.rows and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(24, 16, -24, -16)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)

    def _mark_belonging(self) -> None:
        """A bar at the edge of the rows that are set off from dimmed ones: colour is not the only cue."""
        painter = QPainter(self.viewport())
        row, height = self.rowAt(0), self.viewport().height()
        while 0 <= row < len(self.rows.rows) and (top := self.rowViewportPosition(row)) < height:
            if self.rows.is_set_off(row):
                area = QRect(0, top + 2, EDGE_WIDTH, self.rowHeight(row) - 4)
                painter.fillRect(area, self.palette().color(QPalette.ColorRole.Link))
            row += 1

    def set_empty_text(self, text: str) -> None:
        """What to say, and what to do, where there are no rows."""
        self.empty_text = text
        self.setAccessibleDescription(text if not self.rows.rows else "")
        self.viewport().update()

    def _set_up_headers(self) -> None:
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        lines.hide()
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setAccessibleName(tr("Columns"))
        header.setFixedHeight(self.fontMetrics().height() + HEADER_PADDING)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda at: self.column_menu(self).popup(header.mapToGlobal(at)))
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.sectionResized.connect(self._note_resizing)
        self.setSortingEnabled(True)

    def _request_row(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._is_asking = True
            try:
                self.row_requested.emit(self.rows.rows[current.row()].id)
            finally:
                self._is_asking = False

    def _take_offer(self) -> None:
        """The row that the keyboard waited at was selected: it was the current one already, which Qt does not tell."""
        current = self.currentIndex()
        if self._is_offering and current.isValid() and self.selectionModel().isRowSelected(current.row()):
            self._request_row(current, QModelIndex())

    def _select(self, ids: set[int]) -> None:
        model = self.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row_id in ids:
            row = self.rows.row_of(row_id)
            if row is not None:
                model.select(self.rows.index(row, 0), flags)

    def _quietly(self, change: Callable[[], object]) -> None:
        """Change the selection without asking for the place that is shown already."""
        model = self.selectionModel()
        model.currentRowChanged.disconnect(self._request_row)
        try:
            change()
        finally:
            model.currentRowChanged.connect(self._request_row)

    def _show_column(self, number: int, shown: bool) -> None:
        self.horizontalHeader().setSectionHidden(number, not shown)
        if shown and not self.columnWidth(number):
            self.setColumnWidth(number, self._fitting_width(number))
        self.columns_changed.emit()

    def _first_visible_column(self) -> int:
        return next(iter(self.visible_columns()), 0)

    def _fit_columns(self) -> None:
        chosen = self.has_chosen_widths
        for number in range(len(self.rows.columns)):
            self.setColumnWidth(number, self._fitting_width(number))
        self.has_chosen_widths = chosen

    def _note_resizing(self, _column: int, before: int, after: int) -> None:
        """Widths chosen by hand stay in the next library; hiding a column (width 0) is no choice of a width."""
        self.has_chosen_widths = self.has_chosen_widths or (before > 0 and after > 0)

    def _fitting_width(self, number: int) -> int:
        """Wide enough for the title and for a sample of the cells; measuring all of them takes seconds."""
        title = self.horizontalHeader().fontMetrics().horizontalAdvance(self.rows.title(number))
        texts = (self.rows.text(row, number) for row in self.rows.rows[:SAMPLE_ROWS])
        cells = [self.fontMetrics().horizontalAdvance(text) for text in texts]
        return max(NARROWEST, min(WIDEST, max([title + TITLE_PADDING, *(cell + CELL_PADDING for cell in cells)])))


def _one_line(cell: str) -> str:
    """A cell that cannot break the lines and columns of a spreadsheet."""
    return " ".join(cell.split()) if any(mark in cell for mark in "\t\r\n") else cell
