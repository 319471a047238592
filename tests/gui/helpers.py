"""What tests do with a window."""

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme

LONGEST_WAIT = 60_000  # milliseconds; a busy machine is no failure


def make_window(qtbot: QtBot, settings: Settings, theme: Theme) -> MainWindow:
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)
    window.resize(1200, 760)
    window.show()
    window.furnish()
    window.show_library(None)
    return window


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until nothing is left to do on either thread."""
    qtbot.waitUntil(lambda: not window.worker.is_busy and not window.jobs.is_busy, timeout=LONGEST_WAIT)


def message_of(window: MainWindow) -> QMessageBox:
    """The message that the window shows; there must be one."""
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1, [box.text() for box in boxes]
    return boxes[0]
