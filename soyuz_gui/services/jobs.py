"""Long work that can be watched, paused and cancelled, without knowing who watches."""

import threading
import time
from dataclasses import dataclass, replace

from soyuz_gui.errors import CancelledError
from soyuz_gui.saying import joined, said

_ENOUGH = 2.0  # seconds of work before the rest of it is reckoned
_POLL = 0.5  # seconds between two looks of paused work at whether it is cancelled


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: steps done and in all (0 while nobody knows), what it is at, and the same in bytes."""

    done: int = 0
    total: int = 0
    label: str = ""
    bytes_done: int = 0
    bytes_total: int = 0

    @property
    def share(self) -> float:
        """How much is done, from 0 to 1: by bytes where they are known."""
        done, total = (self.bytes_done, self.bytes_total) if self.bytes_total else (self.done, self.total)
        return done / total if total else 0.0


class Job:
    """Progress, pause and a polite cancel, shared by the thread that works and the one that watches.

    The worker calls `progress` and `check`; the watcher reads `now` whenever it likes and calls `cancel`, `pause` and
    `go_on`. Each of them is one assignment, so no lock is needed.
    """

    def __init__(self) -> None:
        self.now = Progress()
        self._cancelled = False
        self._may_work = threading.Event()
        self._may_work.set()
        self._began = time.monotonic()
        self._rested = 0.0

    @property
    def done(self) -> int:
        return self.now.done

    @property
    def total(self) -> int:
        """How many steps there are; 0 while nobody knows."""
        return self.now.total

    @property
    def label(self) -> str:
        return self.now.label

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    @property
    def paused(self) -> bool:
        return not self._may_work.is_set()

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes if it goes on as before; None where that cannot be said yet."""
        worked, share = time.monotonic() - self._began - self._rested, self.now.share
        return worked * (1 - share) / share if share > 0 and worked > _ENOUGH and not self.paused else None

    def progress(self, done: int, total: int, label: str) -> None:
        if total != self.now.total:
            self._began, self._rested = time.monotonic(), 0.0  # another part of the work, at another pace
            self.now = Progress()
        self.now = replace(self.now, done=done, total=total, label=label)

    def count_bytes(self, done: int, total: int) -> None:
        """How far this part of the work is in bytes."""
        self.now = replace(self.now, bytes_done=done, bytes_total=total)

    def cancel(self) -> None:
        self._cancelled = True

    def pause(self) -> None:
        """Rest at the next safe point, until `go_on`."""
        self._may_work.clear()

    def go_on(self) -> None:
        self._may_work.set()

    def check(self) -> None:
        """Rest here if somebody asked for it, and stop here if somebody asked for that."""
        if self.paused and not self._cancelled:
            since = time.monotonic()
            while not self._may_work.wait(_POLL) and not self._cancelled:
                continue
            self._rested += time.monotonic() - since
        if self._cancelled:
            raise CancelledError(self.label)


def time_words(seconds: float | None) -> str:
    """`2 min left`; empty where nobody knows."""
    if seconds is None:
        return ""
    if seconds < 60:
        return said("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return said("{minutes} min left", minutes=minutes)
    return said("{hours} h {minutes} min left", hours=minutes // 60, minutes=minutes % 60)


def size_words(count: int) -> str:
    """`312 KB`, `4.2 MB`."""
    if count < 1_000_000:
        return f"{count / 1000:.0f} KB"
    return f"{count / 1e6:.1f} MB" if count < 1_000_000_000 else f"{count / 1e9:.1f} GB"


def remark(job: Job) -> str:
    """What is to be said of a job beside its steps: `1.2 MB of 4.0 MB, 2 min left`, or that it rests."""
    now = job.now
    size = (
        said("{done} of {total}", done=size_words(now.bytes_done), total=size_words(now.bytes_total))
        if now.bytes_total
        else ""
    )
    left = said("paused") if job.paused else time_words(job.seconds_left)
    return joined([part for part in (size, left) if part], ", ")
