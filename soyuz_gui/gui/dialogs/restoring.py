"""The ways back for a library: one of its automatic backups, another file, or what still reads of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.gui.commands.topic import LIBRARY_FILTER
from soyuz_gui.gui.parts import button_row
from soyuz_gui.services.safekeeping import Kept

FIRST_SIZE = 560, 360
_PATH = Qt.ItemDataRole.UserRole
_REASONS = {
    "schedule": "backup of the day", "migration": "before an update of the program", "restore": "before a restore",
}  # fmt: skip


class RestoreDialog(QDialog):
    """Signals: `restore_requested(Path)` with the chosen backup, `salvage_requested()`."""

    restore_requested = Signal(object)
    salvage_requested = Signal()

    def __init__(self, library: Path, backups: Sequence[Kept], problem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setWindowTitle("Restore Library")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = QLabel(
            f"{problem} Put a backup in place of “{library.name}”. What is there now is kept, so nothing is lost."
            if backups
            else f"{problem} There is no automatic backup of “{library.name}”. Choose a file, or save what still reads."
        )
        about.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName("Automatic backups")
        self.list.setHeaderLabels(("Made", "Why", "Size"))
        self.list.setRootIsDecorated(False)
        lines = [_line(backup) for backup in backups]
        self.list.addTopLevelItems(lines)
        if lines:
            self.list.setCurrentItem(lines[0])
        for column in range(3):
            self.list.resizeColumnToContents(column)
        self.list.itemActivated.connect(lambda _item, _column: self._restore())
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._buttons(bool(backups)))
        self.resize(*FIRST_SIZE)

    def _buttons(self, has_backups: bool) -> QDialogButtonBox:
        buttons = button_row(QDialogButtonBox.StandardButton.Cancel)
        restore = buttons.addButton("&Restore", QDialogButtonBox.ButtonRole.AcceptRole)
        restore.setEnabled(has_backups)
        restore.setDefault(has_backups)
        restore.clicked.connect(self._restore)
        other = buttons.addButton("Choose a &File…", QDialogButtonBox.ButtonRole.ActionRole)
        other.clicked.connect(self._choose)
        salvage = buttons.addButton("&Save What Reads", QDialogButtonBox.ButtonRole.ActionRole)
        salvage.setToolTip("Make a new library of all that can still be read of this one")
        salvage.clicked.connect(self._salvage)
        buttons.rejected.connect(self.reject)
        return buttons

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item:
            self._end_with(Path(item.data(0, _PATH)))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Restore from", str(self._library.parent), LIBRARY_FILTER)
        if name:
            self._end_with(Path(name))

    def _salvage(self) -> None:
        self.accept()
        self.salvage_requested.emit()

    def _end_with(self, backup: Path) -> None:
        self.accept()
        self.restore_requested.emit(backup)


def _line(backup: Kept) -> QTreeWidgetItem:
    made = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    item = QTreeWidgetItem((made, _REASONS[backup.reason], QLocale().formattedDataSize(backup.size)))
    item.setData(0, _PATH, str(backup.path))
    item.setToolTip(0, str(backup.path))
    return item
