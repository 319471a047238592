"""Looks at the watched folders of the open library, and imports what is new in them."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from soyuz_gui.gui.jobs import import_watched
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.tasks import JobRunner, LibraryWorker

if TYPE_CHECKING:
    from pathlib import Path

    from soyuz_gui.services.library import Library
    from soyuz_gui.services.views.imports import ImportReport

SETTLED = 2_000  # milliseconds without a change after which new files are taken to be complete


class FolderWatch(QObject):
    """Signal: `imported(ImportReport)` when something new was read."""

    imported = Signal(object)

    def __init__(self, worker: LibraryWorker, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker, self._jobs = worker, jobs
        self._library: Path | None = None
        self._known: frozenset[str] = frozenset()
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, interval=SETTLED, singleShot=True)
        self._watcher.directoryChanged.connect(lambda _place: self._timer.start())
        self._timer.timeout.connect(self._import)

    def watch(self, library: "Path | None") -> None:
        """Look at the folders of a library from now on, and at once at what came while nobody did."""
        self._library = library
        self._timer.stop()
        self._follow(())
        self.look_again()

    def look_again(self) -> None:
        """Folders may have been added or left out elsewhere, or have come with the files."""
        if self._library:
            self._worker.ask(_places, self._follow, channel="watched folders")

    def close(self) -> None:
        self._timer.stop()

    def _import(self) -> None:
        if self._library is None:
            return
        library = self._library

        def done(found: "tuple[ImportReport, bool]") -> None:
            report, others_are_written = found
            if report.lines:
                self.imported.emit(report)
            if library == self._library:
                if others_are_written:
                    self._timer.start()
                self.look_again()

        if not self._jobs.start(tr("Importing new files"), partial(import_watched, library), done, can_pause=True):
            self._timer.start()  # when the job that runs is over

    def _follow(self, places: tuple[str, ...]) -> None:
        """Look at these folders and no others; at once at those that are new."""
        watched = set(self._watcher.directories())
        if gone := watched - set(places):
            self._watcher.removePaths(sorted(gone))
        if unwatched := set(places) - watched:
            self._watcher.addPaths(sorted(unwatched))
        known, self._known = self._known, frozenset(places)
        if self._known - known:
            self._import()


def _places(library: "Library") -> tuple[str, ...]:
    return library.watched.places()
