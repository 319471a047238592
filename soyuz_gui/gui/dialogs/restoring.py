"""The ways back for a library: one of its automatic backups, another file, or what still reads of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QSize, Qt, Signal
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

from soyuz_gui.gui.commands.topic import library_filter
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import button_row
from soyuz_gui.gui.room import give_room
from soyuz_gui.saying import said
from soyuz_gui.services.upkeep.safekeeping import Kept

FIRST_SIZE = 600, 340
AIR, ROOM = 24, 8  # pixels behind the words of a column, and above and below those of a row
_PATH = Qt.ItemDataRole.UserRole
_REASONS = {
    "schedule": said("backup of the day"),
    "migration": said("before an update of the program"),
    "restore": said("before a restore"),
}


class RestoreDialog(QDialog):
    """Signals: `restore_requested(Path)` with the chosen backup, `salvage_requested()`."""

    restore_requested = Signal(object)
    salvage_requested = Signal()

    def __init__(self, library: Path, backups: Sequence[Kept], problem: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.setWindowTitle(tr("Restore Library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = QLabel(
            tr("Put a backup in place of “{name}”. What is there now is kept, so nothing is lost.", name=library.name)
            if backups
            else tr(
                "There is no automatic backup of “{name}”. Choose a file, or save what still reads.", name=library.name
            )
        )
        about.setText(f"{translated(problem)} {about.text()}".strip())
        about.setWordWrap(True)
        self.list = QTreeWidget()
        self.list.setAccessibleName(tr("Automatic backups"))
        self.list.setHeaderLabels((tr("Made"), tr("Why"), tr("Size")))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        lines = [_line(backup, self.list.fontMetrics().height() + ROOM) for backup in backups]
        self.list.addTopLevelItems(lines)
        if lines:
            self.list.setCurrentItem(lines[0])
        for column in range(2):
            self.list.resizeColumnToContents(column)
            self.list.setColumnWidth(column, self.list.columnWidth(column) + AIR)
        self.list.itemActivated.connect(lambda _item, _column: self._restore())
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._buttons(bool(backups)))
        give_room(self, *FIRST_SIZE)
        self.list.setFocus()

    def _buttons(self, has_backups: bool) -> QDialogButtonBox:
        buttons = button_row(QDialogButtonBox.StandardButton.Cancel)
        restore = buttons.addButton(tr("&Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        restore.setEnabled(has_backups)
        restore.setDefault(has_backups)
        restore.clicked.connect(self._restore)
        other = buttons.addButton(tr("Choose a &File…"), QDialogButtonBox.ButtonRole.ActionRole)
        other.clicked.connect(self._choose)
        salvage = buttons.addButton(tr("&Save What Reads"), QDialogButtonBox.ButtonRole.ActionRole)
        salvage.setToolTip(tr("Make a new library of all that can still be read of this one"))
        salvage.clicked.connect(self._salvage)
        buttons.rejected.connect(self.reject)
        return buttons

    def _restore(self) -> None:
        item = self.list.currentItem()
        if item:
            self._end_with(Path(item.data(0, _PATH)))

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Restore from"), str(self._library.parent), library_filter())
        if name:
            self._end_with(Path(name))

    def _salvage(self) -> None:
        self.accept()
        self.salvage_requested.emit()

    def _end_with(self, backup: Path) -> None:
        self.accept()
        self.restore_requested.emit(backup)


def _line(backup: Kept, height: int) -> QTreeWidgetItem:
    made = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    item = QTreeWidgetItem((made, translated(_REASONS[backup.reason]), QLocale().formattedDataSize(backup.size)))
    item.setData(0, _PATH, str(backup.path))
    item.setSizeHint(2, QSize(0, height))
    item.setToolTip(0, str(backup.path))
    return item
