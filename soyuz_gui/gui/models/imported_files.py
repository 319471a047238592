"""What happened to the files of past imports, as a table."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soyuz_gui.gui.language import translated, word
from soyuz_gui.gui.models.report import outcome_text
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.saying import said
from soyuz_gui.services.cells import readable_time
from soyuz_gui.services.views.imports import ImportedFile

Index = QModelIndex | QPersistentModelIndex
TITLES = (said("Import"), said("When (UTC)"), said("File"), said("Outcome"), said("What happened"))


class ImportedFilesModel(QAbstractTableModel):
    """One line for each file of each import, the newest import first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: Sequence[ImportedFile] = ()

    def set_files(self, files: Sequence[ImportedFile]) -> None:
        self.beginResetModel()
        self.files = files
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(TITLES)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return translated(TITLES[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        file = self.files[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            cells = (
                file.run,
                readable_time(file.started),
                PurePath(file.path).name,
                word(file.outcome),
                translated(file.detail),
            )
            return str(cells[index.column()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(full_text(file))
        return None


def full_text(file: ImportedFile) -> str:
    """All that is known of a file, however narrow the columns are."""
    return outcome_text(file.path, file.outcome, file.detail)
