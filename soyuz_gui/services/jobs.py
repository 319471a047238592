"""Long work that can be watched and cancelled, without knowing who watches."""

from soyuz_gui.errors import CancelledError


class Job:
    """Progress and a polite cancel, shared by the thread that works and the one that watches.

    The worker calls `progress` and `check`; the watcher reads `done`, `total` and `label` whenever it
    likes and calls `cancel`. Each of them is one assignment, so no lock is needed.
    """

    def __init__(self) -> None:
        self._state: tuple[int, int, str] = (0, 0, "")
        self._cancelled = False

    @property
    def done(self) -> int:
        return self._state[0]

    @property
    def total(self) -> int:
        """How many steps there are; 0 while nobody knows."""
        return self._state[1]

    @property
    def label(self) -> str:
        return self._state[2]

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def progress(self, done: int, total: int, label: str) -> None:
        self._state = (done, total, label)

    def cancel(self) -> None:
        self._cancelled = True

    def check(self) -> None:
        """Stop here if somebody asked for it."""
        if self._cancelled:
            raise CancelledError(self.label)
