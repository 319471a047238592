"""The first rows of an export as a table."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soyuz_gui.gui.models.spoken import contents, place
from soyuz_gui.gui.parts import as_tip

Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractTableModel):
    """Lines of text cells; the first line is the head."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: list[str] = []
        self._rows: list[list[str]] = []

    def set_lines(self, lines: list[list[str]]) -> None:
        self.beginResetModel()
        self._head, self._rows = (lines[0], lines[1:]) if lines else ([], [])
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._head)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(cell)
            case Qt.ItemDataRole.AccessibleTextRole:
                return contents(cell)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return place(self._head[index.column()], self._rows[index.row()][0] if index.column() else "")
        return None
