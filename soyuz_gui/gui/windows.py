"""All windows of the program: another one on a library, what they tell each other, all of them at the next start."""

from pathlib import Path

from PySide6.QtCore import QObject, QPoint

from soyuz_gui import paths
from soyuz_gui.gui.language import of_system, speak, tr
from soyuz_gui.gui.main_window import GEOMETRY, MainWindow
from soyuz_gui.gui.settings import LANGUAGE, Settings
from soyuz_gui.gui.theme import Theme

OPEN = "windows"
STEP = QPoint(32, 32)  # from the window before, which it would cover


class Windows(QObject):
    """The windows that are open, the oldest first."""

    def __init__(self, settings: Settings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self.all: list[MainWindow] = []
        self._is_quitting = False

    def make(self) -> MainWindow:
        """Another window, not shown yet."""
        window = MainWindow(self._settings, self._theme)
        self.all.append(window)
        window.closed.connect(lambda: self._forget(window))
        window.library_shown.connect(self._remember)
        window.window_requested.connect(self.open)
        window.quit_requested.connect(self.quit)
        window.language_requested.connect(lambda: self._speak(window))
        window.library_changed.connect(lambda: self._tell(window))
        return window

    def open(self, library: Path | None) -> MainWindow:
        """Another window on a library, or with the first page."""
        window = self.make()
        if len(self.all) > 1:
            window.move(self.all[-2].pos() + STEP)
        window.show()
        window.furnish()
        if library:
            window.open_library(library)
        else:
            window.show_library(None)
        return window

    def start(self, library: Path | None) -> None:
        """Let the first window open the library that was asked for; else show what was open when the program ended."""
        left = [] if library else [path for path in map(Path, self._settings.words(OPEN)) if paths.is_file(path)]
        first = self.all[0]
        first.start(library or next(iter(left), None))
        for number, path in enumerate(left[1:], 1):
            self.open(path).restoreGeometry(self._settings.state(_geometry(number)))

    def quit(self) -> None:
        """Close every window; the next start opens them again."""
        self._remember()
        self._is_quitting = True
        for window in reversed(self.all.copy()):  # the first one's place on the screen is the one that is kept
            window.close()
        self._is_quitting = False

    def _speak(self, asked_by: MainWindow) -> None:
        """Say everything in the language that is preferred now, in new windows in the place of those that are open.

        While one of them has a job to finish, that is left to the next start.
        """
        if any(window.jobs.is_busy for window in self.all):
            asked_by.statusBar().showMessage(tr("The language changes at the next start."))
            return
        self._remember()
        speak(self._settings.text(LANGUAGE) or of_system())
        for window in self.all.copy():
            window.workspace.save()
            new = self.open(window.library)
            new.restoreGeometry(window.saveGeometry())
            if window is asked_by:
                new.commands.preferences()
            window.close()

    def _remember(self) -> None:
        """Write down what is open, for the next start."""
        if self._is_quitting:
            return
        shown = [window for window in self.all if window.library]
        self._settings.save_words(OPEN, [str(window.library) for window in shown])
        for number, window in enumerate(shown):
            self._settings.save_state(_geometry(number), window.saveGeometry())

    def _forget(self, window: MainWindow) -> None:
        """The last window that is closed is the one that the next start opens."""
        if len(self.all) == 1:
            self._remember()
        self.all.remove(window)
        if self.all:
            self._remember()
        window.deleteLater()

    def _tell(self, author: MainWindow) -> None:
        """Other windows on the same library look at once for what one of them did."""
        for window in self.all:
            if window is not author and window.library == author.library:
                window.news.look()


def _geometry(number: int) -> str:
    return f"{GEOMETRY}/{number}"
