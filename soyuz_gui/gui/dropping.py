"""Files and folders dropped anywhere on a window: articles are imported, libraries opened."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from soyuz_gui import paths
from soyuz_gui.gui.commands.topic import LIBRARY_SUFFIXES
from soyuz_gui.gui.drop_hint import DropHint
from soyuz_gui.gui.language import tr

if TYPE_CHECKING:
    from soyuz_gui.gui.main_window import MainWindow


class DropTarget(QObject):
    """Takes what is dropped on a window and on the panes that were pulled out of it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._hint = DropHint(window)
        for box in window.findChildren(QLineEdit):
            box.setAcceptDrops(False)  # it would take the name of a file for words to search
        for target in (window, *window.workspace.docks):
            self._watch(target)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            return self._enter(event)
        if event.type() is QEvent.Type.DragLeave:
            self._withdraw()
        elif isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop:
            event.acceptProposedAction()
            self._withdraw()
            self.take(_files(event))
            return True
        return super().eventFilter(watched, event)

    def take(self, files: Sequence[Path]) -> None:
        """Open the first library here and others in windows of their own; import the rest into what is open then."""
        libraries = [path for path in files if is_library(path)]
        articles = [path for path in files if path not in libraries]
        if libraries:
            self._window.open_library(libraries[0])
        for path in libraries[1:]:
            self._window.window_requested.emit(path)
        if articles:
            self._window.commands.import_paths(articles, libraries[0] if libraries else None)

    def _watch(self, target: QWidget) -> None:
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def _enter(self, event: QDragEnterEvent) -> bool:
        """Say what a drop would do."""
        files = _files(event)
        if files:
            event.acceptProposedAction()
            self._hint.promise(_promise(files))
            self._window.statusBar().showMessage(self._hint.words)
        return bool(files)

    def _withdraw(self) -> None:
        self._hint.hide()
        self._window.statusBar().clearMessage()


def is_library(path: Path) -> bool:
    """By its name alone: to look into a file that is open takes SQLite's locks off it."""
    return path.suffix.lower() in LIBRARY_SUFFIXES and paths.is_file(path)


def _files(event: QDropEvent) -> list[Path]:
    """The local files of a drop."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _promise(files: Sequence[Path]) -> str:
    libraries = [path for path in files if is_library(path)]
    if libraries:
        return tr("Drop to open “{name}”", name=libraries[0].name)
    return (
        tr("Drop to import “{name}”", name=files[0].name)
        if len(files) == 1
        else tr("Drop to import {count} file", "Drop to import {count} files", count=len(files))
    )
