"""Select missions in a window, print how long its event loop was held. Run by the linking benchmark on its own.

    linking_probe.py LIBRARY SELECTIONS

Two lines of numbers are printed, in seconds, one number for each selection: of the program, and of a bare window that
shows the same rows, the same details and the same article with Qt's own widgets. The number is the longest stretch of
work of the window's thread after which it came back to its event loop, until everything was painted. What other
programs and threads take of the machine meanwhile is not counted.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QEventLoop, QModelIndex, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter, QTableView, QTextBrowser, QTextEdit

from soyuz_gui.gui.app import make_application
from soyuz_gui.gui.garbage import GarbageCollector
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Scheme, Theme

QUIET_MILLISECONDS = 30  # nothing comes after a selection for so long


class Watch(QObject):
    """Notes how much the thread works at most between two ticks of a timer, which the loop serves every millisecond."""

    def __init__(self) -> None:
        super().__init__()
        self.longest, self._last = 0.0, 0.0
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def start(self) -> None:
        """Forget what was before."""
        self.longest, self._last = 0.0, time.thread_time()

    def _tick(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


class Rows(QAbstractTableModel):
    """Rows that are there already, as text."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return len(self.rows[0])

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class Bare(QSplitter):
    """A table, a page and a text: selecting a row shows the page and the text that it is given."""

    def __init__(self, rows: list[list[str]]) -> None:
        super().__init__()
        self.table, self.page, self.text = QTableView(), QTextBrowser(), QTextEdit()
        self.table.setModel(Rows(rows))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.next_page = self.next_text = ""
        for widget in (self.table, self.page, self.text):
            self.addWidget(widget)
        self.table.selectionModel().currentRowChanged.connect(self._show)

    def _show(self) -> None:
        self.page.setHtml(self.next_page)
        self.text.setPlainText(self.next_text)


def settle(is_busy: Callable[[], bool]) -> None:
    """Run the event loop until nothing is left to do and everything is painted."""
    loop = QEventLoop()
    while True:
        QTimer.singleShot(QUIET_MILLISECONDS, loop.quit)
        loop.exec()
        if not is_busy():
            return


def held(watch: Watch, act: Callable[[], object], is_busy: Callable[[], bool]) -> float:
    """The longest time for which the loop is held by what somebody does, and by what comes of it."""
    watch.start()
    QTimer.singleShot(0, act)
    settle(is_busy)
    return watch.longest


def main(library: Path, selections: int) -> None:
    """Select missions all over the list, in the program and in the bare window by turns."""
    app = make_application()
    GarbageCollector(app)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Settings(Path(folder) / "window.ini"), Theme(app, Scheme.LIGHT))
        window.resize(1480, 940)
        window.show()
        window.furnish()
        window.open_library(library)

        def is_busy() -> bool:
            return window.worker.is_busy

        settle(is_busy)
        for view in (*reversed(View), View.MISSIONS):  # every view has been in front, and is linked
            window.workspace.show_view(view)
            settle(is_busy)
        table = window.workspace.lists.table
        rows = [[table.rows.text(row, column) for column in table.visible_columns()] for row in table.rows.rows]
        bare = Bare(rows)
        bare.resize(window.size())
        bare.show()
        watch, found, floor = Watch(), [], []
        settle(is_busy)
        for number in range(selections):
            row = (number * 37 + 11) % len(rows)
            found.append(held(watch, lambda row=row: table.selectRow(row), is_busy))
            details, shown = window.workspace.details, window.workspace.selection.shown
            bare.next_page, bare.next_text = details.toHtml(), shown.article.text if shown.article else ""
            floor.append(held(watch, lambda row=row: bare.table.selectRow(row), lambda: False))
        for numbers in (found, floor):
            print(*numbers, flush=True)
        os._exit(0)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    assert QApplication.instance() is None
    main(Path(sys.argv[1]), int(sys.argv[2]))
