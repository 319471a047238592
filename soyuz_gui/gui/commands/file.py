"""File: libraries, windows, and the end of the program."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from soyuz_gui.gui.commands.topic import Topic, library_filter
from soyuz_gui.gui.language import tr


class FileCommands(Topic):
    """Libraries and windows."""

    def new_library(self) -> None:
        path = self._new_library(
            tr("New library"),
            self._folder() / "library.sqlite",
            tr("Open it, or choose another name: a new library never replaces a file."),
        )
        if path:
            self._window.open_library(path, create=True)

    def open_library(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, tr("Open library"), str(self._folder()), library_filter())
        if name:
            self._window.open_library(Path(name))

    def new_window(self) -> None:
        self._window.window_requested.emit(self._window.library)

    def close_window(self) -> None:
        self._window.close()

    def quit(self) -> None:
        self._window.quit_requested.emit()
