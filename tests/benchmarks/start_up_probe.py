"""Start a window, print how long it took, end. Run by the start-up benchmark in a process of its own.

    start_up_probe.py STARTED bare
    start_up_probe.py STARTED program LIBRARY

STARTED is the monotonic clock at the start of the process. Two numbers in seconds are printed: until the first paint
of anything, and until a table with rows in it was painted.
"""

import os
import sys
import time

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Probe(QObject):
    """Watches all events of the program for the two paints."""

    def __init__(self, started: float) -> None:
        super().__init__()
        self.started = started
        self.first = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the paints; the second ends the process once it is through."""
        if event.type() == QEvent.Type.Paint:
            self.first = self.first or time.monotonic() - self.started
            table = watched.parent()
            if isinstance(table, QTableView) and table.model() and table.model().rowCount():
                QTimer.singleShot(0, self.end)
        return False

    def end(self) -> None:
        """Print both numbers and leave without any goodbye."""
        print(self.first, time.monotonic() - self.started, flush=True)
        os._exit(0)


class Computed(QAbstractTableModel):
    """A table that costs nothing: 10,000 rows of computed cells."""

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 10_000

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 8

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return f"{index.row()}, {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


def bare_window() -> None:
    """The least that a program with a table in PySide6 does."""
    app = QApplication([])
    window = QMainWindow()
    table = QTableView()
    table.setModel(Computed(table))
    window.setCentralWidget(table)
    window.resize(1366, 768)
    window.show()
    app.exec()


def program(library: str) -> None:
    """The program as its user starts it."""
    from soyuz_gui.__main__ import main

    sys.argv = ["soyuz-gui", "--library", library]
    main()


def watch(started: float) -> None:
    """Put the probe in place when the event loop starts; before that nothing is painted."""
    run_loop = QApplication.exec

    def watched_loop(*_: object) -> int:
        probe = Probe(started)
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(probe)
        return run_loop()

    QApplication.exec = watched_loop  # type: ignore[assignment, method-assign]


if __name__ == "__main__":
    watch(float(sys.argv[1]))
    if sys.argv[2] == "bare":
        bare_window()
    else:
        program(sys.argv[3])
