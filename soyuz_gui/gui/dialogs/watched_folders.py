"""The folders whose new files are imported by themselves."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import VISIBLE_BOXES, button_row
from soyuz_gui.gui.room import give_room
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.paths import as_text, from_text
from soyuz_gui.saying import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from soyuz_gui.services.intake.watched_folders import WatchedFolder
    from soyuz_gui.services.library import Library

HINT = said(
    "New files in ticked folders, and in folders in them, are imported while this library is open and when it opens."
)
SIZE = (560, 320)


class WatchedFoldersDialog(QDialog):
    """Each choice holds at once. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Watched Folders"))
        self._worker = worker
        hint = QLabel(translated(HINT))
        hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Watched folders"))
        self.list.setStyleSheet(VISIBLE_BOXES)
        self.list.itemChanged.connect(self._switch)
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        self.add_button = buttons.addButton(tr("&Add…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove_button = buttons.addButton(tr("&Remove"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove_button.setToolTip(tr("Watch the folder no longer; what was imported stays"))
        self.remove_button.setEnabled(False)
        self.list.currentRowChanged.connect(lambda row: self.remove_button.setEnabled(row >= 0))
        self.add_button.clicked.connect(self._ask)
        self.remove_button.clicked.connect(self._remove)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        give_room(self, *SIZE)
        self._worker.ask(lambda library: library.watched.all(), self._show, channel="watched list")

    def add(self, folder: Path) -> None:
        """Watch a folder."""
        self._change(lambda library: library.watched.watch(folder))

    def _ask(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Folder to watch"))
        if name:
            self.add(Path(name))

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item:
            folder = from_text(item.text())
            self._change(lambda library: library.watched.forget(folder))

    def _switch(self, item: QListWidgetItem) -> None:
        folder, active = from_text(item.text()), item.checkState() is Qt.CheckState.Checked
        self._change(lambda library: library.watched.watch(folder, active))

    def _change(self, change: "Callable[[Library], None]") -> None:
        def act(library: "Library") -> "tuple[WatchedFolder, ...]":
            change(library)
            return library.watched.all()

        def done(folders: "tuple[WatchedFolder, ...]") -> None:
            self._show(folders)
            self.changed.emit()

        self._worker.ask(act, done)

    def _show(self, folders: "tuple[WatchedFolder, ...]") -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for folder in folders:
            item = QListWidgetItem(as_text(folder.path), self.list)
            item.setCheckState(Qt.CheckState.Checked if folder.active else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)
        self.remove_button.setEnabled(self.list.currentRow() >= 0)
