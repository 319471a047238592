"""What the commands of all menus have in common: the window, its jobs, and the line in which they speak."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from soyuz_gui.gui import messages
from soyuz_gui.gui.folders import free
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.saying import said
from soyuz_gui.services.jobs import Job

if TYPE_CHECKING:
    from soyuz_gui.gui.main_window import MainWindow

T = TypeVar("T")
LIBRARY_SUFFIXES = (".sqlite", ".sqlite3", ".db")
MESSAGE_MILLISECONDS = 10_000
BUSY = (said("Another job is still running."), said("Wait for it, or cancel it in the status bar."))


def library_filter() -> str:
    """What a dialog for libraries lists."""
    return tr("Libraries ({kinds});;All files (*)", kinds=" ".join(f"*{suffix}" for suffix in LIBRARY_SUFFIXES))


class Topic(QObject):
    """The commands of one menu, or of a part of one."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def say(self, text: str) -> None:
        """Show a line in the status bar for a while."""
        self._window.statusBar().showMessage(translated(text), MESSAGE_MILLISECONDS)

    def _start(
        self, title: str, work: Callable[[Job], T], done: Callable[[T], object], *, can_pause: bool = False
    ) -> None:
        """Do some work beside the window."""
        if not self._window.jobs.start(title, work, done, can_pause=can_pause):
            messages.tell(self._window, *BUSY)

    def _new_library(self, title: str, suggested: Path, refusal: str) -> Path | None:
        """The file that the person chooses for a new library; one that is there is refused, and nobody asks first."""
        begin, asks_nothing = str(free(suggested)), QFileDialog.Option.DontConfirmOverwrite
        name, _ = QFileDialog.getSaveFileName(self._window, title, begin, library_filter(), "", asks_nothing)
        if not name:
            return None
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(".sqlite")
        if path.exists():
            messages.tell(self._window, tr("“{name}” exists already.", name=path.name), refusal)
            return None
        return path

    def _folder(self) -> Path:
        """Where a dialog for files begins."""
        return self._window.library.parent if self._window.library else Path.home()
