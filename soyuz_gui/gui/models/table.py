"""The rows of one table as Qt wants them."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soyuz_gui.gui.language import translated, word
from soyuz_gui.gui.models.dimming import Dimming
from soyuz_gui.gui.models.signs import DECIDED_SIGN
from soyuz_gui.gui.models.spoken import contents, place
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.services.export.columns import Column, Table, columns
from soyuz_gui.services.views.tables import Page, Row

Index = QModelIndex | QPersistentModelIndex
ROW_ID = Qt.ItemDataRole.UserRole
LONG_CELL = 24
_NUMBER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
_TEXT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
# Every cell that is painted is asked for seven roles; most have no answer, and get it at once.
_ANSWERED = frozenset({
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.ForegroundRole,
    ROW_ID,
})  # fmt: skip


def arranged(page: Page, column: int, descending: bool) -> tuple[Row, ...]:
    """The rows sorted by one column, or in the table's own order for column -1; empty cells come last."""
    if column < 0:
        return page.rows
    filled = [row for row in page.rows if row.cells[column] not in (None, "")]
    empty = [row for row in page.rows if row.cells[column] in (None, "")]
    filled.sort(key=lambda row: row.sort[column], reverse=descending)
    return (*filled, *empty)


def lines_of(rows: Iterable[Row]) -> dict[int, int]:
    """The line on which each record stands."""
    return {row.id: number for number, row in enumerate(rows)}


class TableModel(QAbstractTableModel):
    """Rows of one table. Sorting is asked for by `sort_requested(column, descending)`: it runs off this thread."""

    sort_requested = Signal(int, bool)

    def __init__(self, table: Table, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.columns: tuple[Column, ...] = columns(table)
        self.rows: tuple[Row, ...] = ()
        self.clock = "UTC"
        self._alignments = tuple(_NUMBER if column.numeric else _TEXT for column in self.columns)
        self._row_of_id: dict[int, int] = {}
        self._dimming = Dimming()

    def set_rows(self, rows: Iterable[Row], clock: str = "UTC", lines: dict[int, int] | None = None) -> None:
        """Show other rows, with their times on a clock that the headings name. `lines` is what `lines_of` says of them,
        for many rows found out on another thread.
        """
        self.beginResetModel()
        self.rows, self.clock = tuple(rows), clock
        self._row_of_id = lines_of(self.rows) if lines is None else lines
        self.endResetModel()

    def dim_others(self, dimming: Dimming) -> None:
        """Paint the rows that do not belong to something in another ink."""
        if dimming == self._dimming:
            return
        self._dimming = dimming
        if self.rows:
            last = self.index(len(self.rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [Qt.ItemDataRole.ForegroundRole])

    def is_set_off(self, row: int) -> bool:
        """True for the rows that belong to something, while others are dimmed."""
        return self._dimming.is_set_off(self.rows[row].id)

    def set_off(self) -> list[int]:
        """These rows from top to bottom, found without looking at the others."""
        belonging = self._dimming.belonging or ()
        return sorted(row for number in belonging if (row := self.row_of(number)) is not None)

    def row_of(self, row_id: int) -> int | None:
        """The line on which a record stands, None where it is not shown."""
        return self._row_of_id.get(row_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED or not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._said(row, index.column(), role)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return place(self.title(index.column()), self.text(row, 0) if index.column() else "")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignments[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._dimming.brush(row.id)
        return row.id if role == ROW_ID else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return word(self.columns[section].help)
        return self._alignments[section] if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_requested.emit(column, order is Qt.SortOrder.DescendingOrder)

    def title(self, column: int) -> str:
        """A column's title as it is shown and copied."""
        return translated(self.columns[column].heading(self.clock))

    def text(self, row: Row, column: int) -> str:
        """One cell as it is shown and copied."""
        cell = row.cells[column]
        return "" if cell is None else translated(cell) if isinstance(cell, str) else str(cell)

    def _said(self, row: Row, column: int, role: int) -> str | None:
        """A cell in its different forms: with a sign, or in words, where it rests on the person's own."""
        text, decided = self.text(row, column), translated(dict(row.decided).get(column, "")) if row.decided else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{text} {DECIDED_SIGN}" if decided else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = f"{contents(text)}, {decided}" if decided else contents(text)
            return self._dimming.spoken(said, row.id) if column == 0 else said
        if decided:
            return as_tip(f"{text}\n{DECIDED_SIGN} {decided}")
        return as_tip(text) if len(text) > LONG_CELL else None
