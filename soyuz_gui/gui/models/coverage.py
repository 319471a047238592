"""The coverage matrix as Qt wants it: a flight on each line, its facts across."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from soyuz_gui.domain.coverage import COVERED_FACTS
from soyuz_gui.gui.language import translated, word
from soyuz_gui.gui.models.dimming import Dimming
from soyuz_gui.gui.models.signs import PLANNED_SIGN, SIGNS
from soyuz_gui.gui.models.spoken import contents, place
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.coverage import Coverage, CoverageCell, CoverageRow, column_sentence

Index = QModelIndex | QPersistentModelIndex
CELL, COUNTS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
MISSION_COLUMN = 0
MISSION = said("Mission")


def sign_of(cell: CoverageCell) -> str:
    """What a cell shows: its sign, a clock for a plan, and how many sources where they are several."""
    several = str(cell.sources) if cell.sources > 1 else ""
    return " ".join(filter(None, (SIGNS[cell.standing], several, PLANNED_SIGN if cell.planned else "")))


class CoverageModel(QAbstractTableModel):
    """Column 0 names the flight, the others are the covered facts.

    Sorting is asked for by `sort_requested(column, descending)`: it runs off this thread.
    """

    sort_requested = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.coverage = Coverage((), 0, ())
        self.rows: tuple[CoverageRow, ...] = ()
        self._row_of_id: dict[int, int] = {}
        self._dimming = Dimming()

    def dim_others(self, dimming: Dimming) -> None:
        """Paint the names of the flights that do not belong to something in another ink."""
        if dimming == self._dimming:
            return
        self._dimming = dimming
        if self.rows:
            last = self.index(len(self.rows) - 1, MISSION_COLUMN)
            self.dataChanged.emit(self.index(0, MISSION_COLUMN), last, [Qt.ItemDataRole.ForegroundRole])

    def set_coverage(self, coverage: Coverage, rows: tuple[CoverageRow, ...]) -> None:
        """Show other flights, in this order."""
        self.beginResetModel()
        self.coverage, self.rows = coverage, rows
        self._row_of_id = {row.id: number for number, row in enumerate(rows)}
        self.endResetModel()

    def row_of(self, mission: int) -> int | None:
        """The line on which a flight stands, None where it is not shown."""
        return self._row_of_id.get(mission)

    def cell(self, index: Index) -> CoverageCell | None:
        """What a place of the matrix says; None for the flight's name."""
        if not index.isValid() or index.column() == MISSION_COLUMN:
            return None
        return self.rows[index.row()].cells[index.column() - 1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(COVERED_FACTS) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, cell = self.rows[index.row()], self.cell(index)
        if cell is None:
            return self._name_data(row, role)
        title = word(COVERED_FACTS[index.column() - 1].title)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return sign_of(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(f"{translated(row.label)}, {title}\n{translated(cell.sentence)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{title}, {translated(cell.sentence)}"
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return place(title, translated(row.label))
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return cell if role == CELL else None

    def _name_data(self, row: CoverageRow, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return translated(row.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._dimming.spoken(contents(translated(row.label)), row.id)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return translated(MISSION)
            case Qt.ItemDataRole.ForegroundRole:
                return self._dimming.brush(row.id)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(COVERED_FACTS):
            return None
        if section == MISSION_COLUMN:
            return translated(MISSION) if role == Qt.ItemDataRole.DisplayRole else None
        fact = COVERED_FACTS[section - 1]
        counts = self.coverage.counts[section - 1] if self.coverage.counts else {}
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return word(fact.title)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return translated(column_sentence(fact, counts)) if counts else word(fact.title)
        return counts if role == COUNTS else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_requested.emit(column, order is Qt.SortOrder.DescendingOrder)
