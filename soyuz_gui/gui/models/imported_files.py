"""What happened to the files of past imports, as a table."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QObject

from soyuz_gui.gui.language import translated, word
from soyuz_gui.gui.models.report import outcome_text
from soyuz_gui.gui.models.text_table import TextTable
from soyuz_gui.saying import said
from soyuz_gui.services.cells import readable_time
from soyuz_gui.services.views.imports import ImportedFile

TITLES = (said("Import"), said("When (UTC)"), said("File"), said("Outcome"), said("What happened"))


class ImportedFilesModel(TextTable):
    """One line for each file of each import, the newest import first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.files: Sequence[ImportedFile] = ()

    def set_files(self, files: Sequence[ImportedFile]) -> None:
        self.beginResetModel()
        self.files = files
        self.endResetModel()

    @property
    def titles(self) -> Sequence[str]:
        return [translated(title) for title in TITLES]

    @property
    def height(self) -> int:
        return len(self.files)

    def cells(self, row: int) -> Sequence[str]:
        file = self.files[row]
        began, name = readable_time(file.started), PurePath(file.path).name
        return str(file.run), began, name, word(file.outcome), translated(file.detail)

    def tip(self, row: int, column: int) -> str:
        return full_text(self.files[row])


def full_text(file: ImportedFile) -> str:
    """All that is known of a file, however narrow the columns are."""
    return outcome_text(file.path, file.outcome, file.detail)
