"""Steps of the history that are so large that they are taken beside the lists, with progress and Cancel."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from soyuz_gui.errors import CancelledError, UsageError
from soyuz_gui.gui.jobs import opened
from soyuz_gui.gui.tasks import JobRunner
from soyuz_gui.saying import said

if TYPE_CHECKING:
    from soyuz_gui.services.jobs import Job
    from soyuz_gui.services.library import Library

MANY = 50  # decisions; each may have an article read again, which takes a hundredth of a second
_WAIT = said("Wait for it, or cancel it in the status bar.")


@dataclass(frozen=True, slots=True)
class Large:
    """A step to be taken with a library of its own, under a title for the status bar."""

    title: str
    act: "Callable[[Library, Job], Any]"


class LargeSteps(QObject):
    """One at a time, and none beside other jobs. A cancelled one was never taken."""

    def __init__(self, jobs: JobRunner, library: Callable[[], Path | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._library = jobs, library
        self._is_running = False

    def refuse_others(self) -> None:
        """Raise UsageError while a step is taken: another one would wait for it."""
        if self._is_running:
            raise UsageError(said("A step that changes many things is still being made."), _WAIT)

    def take(self, large: Large, done: Callable[[Any], object], failed: Callable[[Exception], object]) -> None:
        """Take a step, then do one of these on the window's thread."""
        path = self._library()
        if path is None:
            return

        def work(job: "Job") -> object:
            try:
                with opened(path, to_write=True) as own:
                    return large.act(own, job)
            except CancelledError as cancelled:
                return cancelled

        def finish(result: object) -> None:
            self._is_running = False
            if isinstance(result, CancelledError):
                self._jobs.cancelled.emit(large.title)
                failed(result)
            else:
                done(result)

        def fail(error: Exception) -> None:
            self._is_running = False
            failed(error)

        self._is_running = self._jobs.start(large.title, work, finish, fail)
        if not self._is_running:
            failed(UsageError(said("Another job is still running."), _WAIT))
