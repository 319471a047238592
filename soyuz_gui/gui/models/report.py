"""What happened to every file of an import, as a table: what failed comes first, then what was passed over."""

from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soyuz_gui.gui.language import translated, word
from soyuz_gui.gui.models.spoken import contents, place
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.saying import said
from soyuz_gui.services.views.imports import ImportLine, ImportReport

Index = QModelIndex | QPersistentModelIndex
TITLES = (said("File"), said("Outcome"), said("Facts"), said("What happened"))
FAILED = "failed"
FIRST = (FAILED, "skipped")


class ReportModel(QAbstractTableModel):
    """One line a file."""

    def __init__(self, report: ImportReport, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = tuple(sorted(report.lines, key=_place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        cells = _cells(line)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cells[index.column()]
            case Qt.ItemDataRole.AccessibleTextRole:
                return contents(cells[index.column()])
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return place(translated(TITLES[index.column()]), cells[0] if index.column() else "")
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(self.full_text(index.row()))
        return None

    def full_text(self, row: int) -> str:
        """All that is known of a file, however narrow the columns are."""
        line = self.lines[row]
        return f"{line.path}\n{word(line.outcome.capitalize())}" + (
            f": {translated(line.detail)}" if line.detail else ""
        )


def outcome_text(path: str, outcome: str, detail: str) -> str:
    """What came of a file, in two lines."""
    return f"{path}\n{word(outcome.capitalize())}" + (f": {translated(detail)}" if detail else "")


def _cells(line: ImportLine) -> tuple[str, ...]:
    facts = str(line.facts) if line.facts else ""
    return PurePath(line.path).name, word(line.outcome), facts, translated(line.detail)


def _place(line: ImportLine) -> int:
    return FIRST.index(line.outcome) if line.outcome in FIRST else len(FIRST)
