"""The first rows of an export as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from soyuz_gui.gui.models.text_table import TextTable


class PreviewModel(TextTable):
    """Lines of text cells; the first line is the head."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: list[str] = []
        self._rows: list[list[str]] = []

    def set_lines(self, lines: list[list[str]]) -> None:
        self.beginResetModel()
        self._head, self._rows = (lines[0], lines[1:]) if lines else ([], [])
        self.endResetModel()

    @property
    def titles(self) -> Sequence[str]:
        return self._head

    @property
    def height(self) -> int:
        return len(self._rows)

    def cells(self, row: int) -> Sequence[str]:
        return self._rows[row]
