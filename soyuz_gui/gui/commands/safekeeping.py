"""Tools > Restore Library, what is offered where a library is damaged, and the backup of the day."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer

from soyuz_gui.gui import messages
from soyuz_gui.gui.commands.topic import BUSY, Topic
from soyuz_gui.gui.jobs import back_up_if_due, restore_library, save_what_reads
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.tasks import Worker
from soyuz_gui.services.jobs import Job

if TYPE_CHECKING:
    from soyuz_gui.gui.main_window import MainWindow
    from soyuz_gui.services.upkeep.safekeeping import Restored, Salvaged

T = TypeVar("T")
MOST_NAMED = 10
FIRST_LOOK, LATER_LOOKS = 60_000, 3_600_000  # milliseconds after a library was opened, and from then on


class SafekeepingCommands(Topic):
    """The ways back for a library."""

    def restore_library(self) -> None:
        if self._window.library:
            self.offer_ways_back(self._window.library)

    def offer_ways_back(self, library: Path, problem: str = "") -> None:
        """Show the backups of a library, and what else can be done."""
        from soyuz_gui.gui.dialogs.restoring import RestoreDialog  # noqa: PLC0415 - loaded when it is used
        from soyuz_gui.services.upkeep import safekeeping  # noqa: PLC0415

        dialog = RestoreDialog(library, safekeeping.listed(library), problem, self._window)
        dialog.restore_requested.connect(partial(self.restore_from, library))
        dialog.salvage_requested.connect(partial(self.save_what_reads, library))
        dialog.open()

    def restore_from(self, library: Path, backup: Path) -> None:
        """Put a backup in place of a library, which is closed meanwhile."""
        self._replace(
            tr("Restoring the library"), library, partial(restore_library, library, backup), self._tell_restored
        )

    def save_what_reads(self, library: Path) -> None:
        """Make a new library of what reads of a damaged one."""
        self._replace(tr("Saving what reads"), library, partial(save_what_reads, library), self._tell_salvaged)

    def _replace(self, title: str, library: Path, work: Callable[[Job], T], tell: Callable[[T], object]) -> None:
        """Close a library, do what replaces its file, and open it again, whatever came of it."""
        window = self._window

        def finish(result: T) -> None:
            window.open_library(library)
            tell(result)

        def fail(error: Exception) -> None:
            messages.show_error(window, error)
            window.worker.open(library, window.show_library, lambda _error: window.show_library(None))

        def begin() -> None:
            if not window.jobs.start(title, work, finish, fail):
                messages.tell(window, *BUSY)
                window.open_library(library)

        window.worker.release(begin)

    def _tell_restored(self, restored: "Restored") -> None:
        told = [tr("It is as in {backup}.", backup=restored.backup)]
        told += [tr("What was there before is kept: {kept}", kept=restored.kept)] if restored.kept else []
        messages.tell(
            self._window,
            tr("The library was restored."),
            " ".join(told),
        )

    def _tell_salvaged(self, saved: "Salvaged") -> None:
        articles, lost = saved.found.articles, len(saved.found.lost)
        names, more = ", ".join(saved.found.lost[:MOST_NAMED]), lost - MOST_NAMED
        if more > 0:
            missing = tr("Import again: {names} and {more} more", names=names, more=more)
        else:
            missing = tr("Import again: {names}", names=names) if lost else tr("No article is missing.")
        messages.tell(
            self._window,
            tr("{count} article was saved.", "{count} articles were saved.", count=articles),
            "\n".join((missing, tr("The damaged library is kept: {kept}", kept=saved.kept))),
        )


class BackupOfTheDay(Worker):
    """Makes the automatic backups of the library that is open, beside the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__("backups", window)
        self._window = window
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        window.library_shown.connect(lambda: self._timer.start(FIRST_LOOK))
        if window.library:
            self._timer.start(FIRST_LOOK)
        window.closed.connect(self.close)

    def close(self) -> None:
        self._timer.stop()
        super().close()

    def _look(self) -> None:
        if self._window.library:
            self.submit(partial(back_up_if_due, self._window.library), lambda _made: None)
        self._timer.start(LATER_LOOKS)
