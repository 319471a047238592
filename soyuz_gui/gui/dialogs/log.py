"""The program's log beside the window: to read, to follow, to copy."""

from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui import paths
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import button_row
from soyuz_gui.gui.room import give_room
from soyuz_gui.saying import said
from soyuz_gui.services import log

EMPTY = said("Nothing is logged so far.")
NO_PROBLEMS = said("Nothing has gone wrong so far.")
FOLLOW_MILLISECONDS = 1_000
FIRST_SIZE = 820, 520


class LogWindow(QDialog):
    """The log file as plain text, the latest entry in view while it is the last line that is looked at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Log"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Log"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.problems = QCheckBox(tr("&Problems only"))
        self.problems.setToolTip(tr("Leave out what went well"))
        self.problems.toggled.connect(self.follow)
        place = QLabel(str(paths.log_file()))
        place.setWordWrap(True)
        foot = QHBoxLayout()
        foot.addWidget(self.problems)
        foot.addWidget(self._buttons())
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(place)
        layout.addLayout(foot)
        give_room(self, *FIRST_SIZE)
        self._timer = QTimer(self, interval=FOLLOW_MILLISECONDS)
        self._timer.timeout.connect(self.follow)

    def follow(self) -> None:
        """Show what the file holds now; whoever reads further up stays there."""
        content = _content(problems_only=self.problems.isChecked())
        if content == self.text.toPlainText():
            return
        bar = self.text.verticalScrollBar()
        place, was_at_end = bar.value(), bar.value() >= bar.maximum()
        self.text.setPlainText(content)
        bar.setValue(bar.maximum() if was_at_end else place)

    def showEvent(self, event: QShowEvent) -> None:
        self.follow()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _buttons(self) -> QDialogButtonBox:
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("&Copy All"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        folder = buttons.addButton(tr("Open &Folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(_open_folder)
        buttons.rejected.connect(self.reject)
        return buttons


def _open_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(paths.log_file().parent)))


def _content(*, problems_only: bool) -> str:
    try:
        written = log.read(problems_only=problems_only)
    except OSError as error:
        return tr("The log cannot be read: {strerror}.", strerror=error.strerror)
    return written.rstrip("\n") or translated(NO_PROBLEMS if problems_only else EMPTY)
