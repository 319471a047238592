"""What happened to every file of an import, as a table: what failed comes first."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soyuz_gui.services.views import ImportLine, ImportReport

Index = QModelIndex | QPersistentModelIndex
TITLES = ("File", "Outcome", "Facts", "What happened")
FAILED = "failed"


class ReportModel(QAbstractTableModel):
    """One line a file."""

    def __init__(self, report: ImportReport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(sorted(report.lines, key=lambda line: line.outcome != FAILED))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cells = _cells(self.lines[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return cells[index.column()]
        return None


def _cells(line: ImportLine) -> tuple[str, ...]:
    facts = str(line.facts) if line.facts else ""
    return line.path, line.outcome, facts, line.detail
