"""What another window or program did to the library that is open."""

from PySide6.QtCore import QObject, QTimer, Signal

from soyuz_gui.gui.tasks import LibraryWorker

SHORTEST, LONGEST = 1_000, 16_000  # milliseconds between two looks


class News(QObject):
    """Looks now and then whether somebody else wrote to the library; less often while news come all the time, for
    whoever shows them has to read everything anew. Signal: `came()`.
    """

    came = Signal()

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._timer = QTimer(self, interval=SHORTEST)
        self._timer.timeout.connect(self._look_if_idle)

    @property
    def interval(self) -> int:
        """Milliseconds until the next look."""
        return self._timer.interval()

    def watch(self) -> None:
        """A library is open."""
        self._timer.start(SHORTEST)

    def close(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Look now. Every answer counts, whatever is asked meanwhile: the library tells of a change only once."""
        self._worker.ask(lambda library: library.was_changed_elsewhere(), self._tell, self._leave_it)

    def _look_if_idle(self) -> None:
        if not self._worker.is_busy:
            self.look()

    def _tell(self, is_changed: bool) -> None:
        self._timer.setInterval(min(2 * self._timer.interval(), LONGEST) if is_changed else SHORTEST)
        if is_changed:
            self.came.emit()

    def _leave_it(self, _error: Exception) -> None:
        """Nobody asked: what is wrong with the file comes up with the next thing that somebody wants of it."""
