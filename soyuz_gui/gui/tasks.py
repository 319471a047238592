"""Work off the window's thread: one thread that owns the library, one for long jobs.

Work goes in as a function, its result or its error comes back to the window's thread by a signal.
"""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from soyuz_gui.errors import CancelledError
from soyuz_gui.gui.language import translated
from soyuz_gui.services.jobs import Job, remark

if TYPE_CHECKING:
    from soyuz_gui.services.dates import DateDisplay
    from soyuz_gui.services.library import Library

_LOG = logging.getLogger(__name__)
T = TypeVar("T")
POLL_MILLISECONDS = 100


@dataclass(frozen=True, slots=True)
class _Task:
    """One piece of work with what is to become of its result."""

    ticket: int
    channel: str
    work: Callable[[], Any]
    done: Callable[[Any], object]
    failed: Callable[[Exception], object]


class Worker(QObject):
    """A single thread with a queue.

    On a named channel only the newest request counts: older ones are skipped or their results dropped.
    Signals: `failed(Exception)` for errors nobody else handles, `idle()` when nothing is left to do.
    """

    failed = Signal(object)
    idle = Signal()
    _finished = Signal(object, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._tickets = count()
        self._newest: dict[str, int] = {}
        self._pending = 0
        self._is_closed = False
        self._finished.connect(self._deliver)

    @property
    def is_busy(self) -> bool:
        return self._pending > 0

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        channel: str = "",
    ) -> None:
        """Run `work` on the thread, then `done` (or `failed`) on the window's."""
        task = _Task(next(self._tickets), channel, work, done, failed or self.failed.emit)
        if channel:
            self._newest[channel] = task.ticket
        self._pending += 1
        self._pool.submit(self._run, task)

    def forget(self, channel: str) -> None:
        """Nobody waits for a channel's results any more."""
        self._newest[channel] = next(self._tickets)

    def close(self) -> None:
        """Drop what waits, and wait for what runs."""
        self._is_closed = True
        self._finished.disconnect(self._deliver)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _is_stale(self, task: _Task) -> bool:
        return bool(task.channel) and self._newest[task.channel] != task.ticket

    def _run(self, task: _Task) -> None:
        result, error = None, None
        if not self._is_stale(task):
            try:
                result = task.work()
            except Exception as problem:
                error = problem
        self._finished.emit(task, result, error)

    def _deliver(self, task: _Task, result: object, error: Exception | None) -> None:
        if self._is_closed:  # it was on its way already
            return
        try:
            if not self._is_stale(task):
                task.failed(error) if error else task.done(result)
        finally:
            self._pending -= 1
            if not self._pending:
                self.idle.emit()


class LibraryWorker(Worker):
    """The thread that owns the open library; only functions given to `ask` ever see it.

    What was asked of one library is neither put to the next nor answered once that is open: its ids mean others there.
    Signals: `opening(int, int, str)` while a library is brought up to date, `opened()` when that is over.
    """

    opening = Signal(int, int, str)
    opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("library", parent)
        self._job = Job()
        self._watch = QTimer(self, interval=POLL_MILLISECONDS)
        self._watch.timeout.connect(self._tell_opening)
        self._library: Library | None = None
        self._dates: DateDisplay | None = None
        self._opened = 0  # how many libraries were opened; only the worker's thread counts
        self._known = 0  # which of them the window has heard of; belongs to its thread

    def open(
        self,
        path: Path,
        done: Callable[[Path], object],
        failed: Callable[[Exception], object] | None = None,
        create: bool = False,
    ) -> None:
        """Open a library in place of the one before, which stays open if this one cannot be used."""
        job = self._job = Job()
        self._watch.start()

        def work() -> int:
            # Loaded here and not above: the database must not delay the first paint.
            from soyuz_gui.services.library import Library  # noqa: PLC0415

            library = Library.open(path, create=create, job=job)
            self._drop()
            library.dates = self._dates or library.dates
            self._library = library
            self._opened += 1
            return self._opened

        def hear(number: int) -> None:
            self._end_opening(job)
            self._known = number
            _LOG.info("library %s is open", path)
            done(path)

        def fail(error: Exception) -> None:
            self._end_opening(job)
            (failed or self.failed.emit)(error)

        self.submit(work, hear, fail)

    def show_dates(self, dates: "DateDisplay") -> None:
        """Show times so from now on, in the open library and in those that are opened later."""

        def work() -> None:
            self._dates = dates
            if self._library is not None:
                self._library.dates = dates

        self.submit(work, lambda _none: None)

    def release(self, done: Callable[[], object]) -> None:
        """Close the library, so that its file can be replaced."""
        self.submit(self._drop, lambda _result: done())

    def cancel_opening(self) -> None:
        """Let the library be opened as far as it is up to date; the rest is done when it is opened next."""
        self._job.cancel()

    def ask(
        self,
        question: "Callable[[Library], T]",
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        channel: str = "",
    ) -> None:
        """Ask the library that the window shows something; without an open library nothing happens."""
        asked = self._known

        def work() -> T:
            if self._library is None or asked != self._opened:
                raise CancelledError
            return question(self._library)

        def complain(error: Exception) -> None:
            if asked == self._known:
                (failed or self.failed.emit)(error)

        self.submit(work, done, complain, channel)

    def close(self) -> None:
        self._job.cancel()
        self._watch.stop()
        self._pool.submit(self._drop)
        self._is_closed = True
        self._finished.disconnect(self._deliver)
        self._pool.shutdown(wait=True)

    def _tell_opening(self) -> None:
        if self._job.total:
            self.opening.emit(self._job.done, self._job.total, translated(self._job.label))

    def _end_opening(self, job: Job) -> None:
        """The last library that was asked for is open, or cannot be used."""
        if job is self._job:
            self._watch.stop()
            self.opened.emit()

    def _drop(self) -> None:
        if self._library is not None:
            self._library.close()
            self._library = None


class JobRunner(Worker):
    """Long work with progress and a polite cancel, beside the library's thread, one at a time.

    Signals: `started(str)`, `progressed(int, int, str)`, `remarked(str)` with bytes and the time that is left,
    `cancelled(str)` with a title, `can_pause()` when the job that started can rest, `ended()`.
    """

    started = Signal(str)
    progressed = Signal(int, int, str)
    remarked = Signal(str)
    cancelled = Signal(str)
    can_pause = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__("job", parent)
        self._job: Job | None = None
        self._timer = QTimer(self, interval=POLL_MILLISECONDS)
        self._timer.timeout.connect(self._report)

    def start(
        self,
        title: str,
        work: Callable[[Job], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
        can_pause: bool = False,
    ) -> bool:
        """Begin a job; False where one is running already."""
        if self._job is not None:
            return False
        job = self._job = Job()
        begun = monotonic()

        def finish(result: T) -> None:
            self._end()
            _LOG.info("%s: done in %.1f s", title, monotonic() - begun)
            done(result)

        def fail(error: Exception) -> None:
            self._end()
            _LOG.info("%s: %s after %.1f s", title, "cancelled" if job.cancelled else "failed", monotonic() - begun)
            if isinstance(error, CancelledError):
                self.cancelled.emit(title)
            else:
                (failed or self.failed.emit)(error)

        self.submit(lambda: work(job), finish, fail)
        self._timer.start()
        self.started.emit(title)
        if can_pause:
            self.can_pause.emit()
        return True

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def pause(self, paused: bool) -> None:
        """Let the job rest, or go on."""
        if self._job is not None and paused:
            self._job.pause()
        elif self._job is not None:
            self._job.go_on()

    def close(self) -> None:
        self.cancel()
        self._timer.stop()
        super().close()

    def _report(self) -> None:
        if self._job is not None:
            self.remarked.emit(translated(remark(self._job)))
            self.progressed.emit(self._job.done, self._job.total, translated(self._job.label))

    def _end(self) -> None:
        self._timer.stop()
        self._job = None
        self.ended.emit()
