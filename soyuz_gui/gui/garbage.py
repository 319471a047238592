"""Garbage is collected on the window's thread alone.

Python collects wherever a threshold happens to be reached. On another thread that would destroy widgets, painters and
documents behind Qt's back while it uses them, and end the program.
"""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

INTERVAL_MILLISECONDS = 400
OLDEST = 2  # generation
_MAKING: set[int] = set()  # the threads that make many values just now


@contextmanager
def held_off() -> Iterator[None]:
    """Nothing is collected meanwhile: it would hold up the window to look through what another thread is making."""
    maker = threading.get_ident()
    _MAKING.add(maker)
    try:
        yield
    finally:
        _MAKING.discard(maker)


class GarbageCollector(QObject):
    """Takes the collector's place from when it is made until it is stopped; the thresholds stay Python's.

    What is left after the first full collection is the program itself. It is not looked through again: that would take
    most of a frame each time, and find nothing.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_settled = False
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that has reached its threshold, as Python would."""
        if _MAKING:
            return
        reached = [
            generation
            for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if threshold and count > threshold
        ]
        if reached:
            gc.collect(reached[-1])
        if not self._is_settled and OLDEST in reached:
            self._is_settled = True
            gc.freeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        gc.enable()
