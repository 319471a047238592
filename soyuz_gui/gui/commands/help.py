"""Help: what can be done, by which keys, and what went wrong."""

from PySide6.QtWidgets import QApplication, QMessageBox

from soyuz_gui import __version__
from soyuz_gui.gui.commands.topic import Topic

# Dialogs are loaded when they are used: they would delay the first paint.
# ruff: noqa: PLC0415


class HelpCommands(Topic):
    """The palette, the keys, the log."""

    def palette(self) -> None:
        from soyuz_gui.gui.dialogs.palette import CommandPalette

        CommandPalette(self._window.actions_, self._window).open()

    def shortcuts(self) -> None:
        from soyuz_gui.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def log(self) -> None:
        from soyuz_gui.gui.dialogs.log import LogWindow

        log = self._window.findChild(LogWindow) or LogWindow(self._window)
        log.show()
        log.activateWindow()

    def about(self) -> None:
        text = (
            f"<h3>Soyuz Mission History {__version__}</h3>"
            "<p>Saved news articles as a browsable history of crewed spaceflight: every value opens the sentence "
            "that says so.</p><p>Free software under the MIT licence. Made with Qt and PySide6 (LGPL).</p>"
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, "About", text, QMessageBox.StandardButton.Close, self._window)
        box.setIconPixmap(QApplication.windowIcon().pixmap(64, 64))
        box.open()
