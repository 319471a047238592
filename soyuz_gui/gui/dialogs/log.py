"""The program's log, to read and to copy."""

from PySide6.QtGui import QFontDatabase, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from soyuz_gui import paths
from soyuz_gui.gui.parts import close_button
from soyuz_gui.services import log

EMPTY = "Nothing has gone wrong inside the program so far."


class LogDialog(QDialog):
    """The log file as plain text, the latest entry in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Log")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("Log")
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setPlainText(_content())
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        place = QLabel(str(paths.log_file()))
        place.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text, 1)
        layout.addWidget(place)
        layout.addWidget(close_button(self))
        self.resize(820, 520)


def _content() -> str:
    try:
        return log.read() or EMPTY
    except OSError as error:
        return f"The log cannot be read: {error.strerror}."
