"""Tables of texts: what their cells say to the eye and to the ear."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from soyuz_gui.gui.models.spoken import contents, place
from soyuz_gui.gui.parts import as_tip

Index = QModelIndex | QPersistentModelIndex


class TextTable(QAbstractTableModel):
    """Lines of texts under titles; whoever derives from it says what they are."""

    @property
    def titles(self) -> Sequence[str]:
        """The heads of the columns."""
        raise NotImplementedError

    @property
    def height(self) -> int:
        """How many lines there are."""
        raise NotImplementedError

    def cells(self, row: int) -> Sequence[str]:
        """The texts of a line."""
        raise NotImplementedError

    def tip(self, row: int, column: int) -> str:
        """What there is to say of a cell, however narrow its column is."""
        return self.cells(row)[column]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.height

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.titles[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cells(row)[column]
            case Qt.ItemDataRole.AccessibleTextRole:
                return contents(self.cells(row)[column])
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return place(self.titles[column], self.cells(row)[0] if column else "")
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(self.tip(row, column))
        return None
