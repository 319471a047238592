"""Type searches into the window on a large library, print how long the event loop was held at most, end.

    typing_probe.py LIBRARY

A line for each query: milliseconds that the loop was held at most, the same in time of the processor (what other
programs take is not counted), milliseconds until the last rows were there, how many they are, and the query.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt
from PySide6.QtTest import QTest

from soyuz_gui.gui.app import make_application
from soyuz_gui.gui.garbage import GarbageCollector
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Scheme, Theme

QUERIES = ("soyuz", "docking", "crew:kononenko", "year:2018..2023", '"soft landing"', "-delay", "station or port",
           "7", "leak (valve or hatch)", "has:incident launch")  # fmt: skip
BETWEEN_KEYS = 60  # milliseconds of a fast hand


class Loop:
    """Turns the event loop and keeps the longest turn: wall clock, and processor time of this thread."""

    def __init__(self) -> None:
        self.longest = self.longest_work = 0.0

    def turn(self) -> None:
        wall, work = time.perf_counter(), time.thread_time()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents()
        self.longest = max(self.longest, time.perf_counter() - wall)
        self.longest_work = max(self.longest_work, time.thread_time() - work)
        time.sleep(0.001)

    def run(self, milliseconds: int) -> None:
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < milliseconds:
            self.turn()


def main(library: Path) -> None:
    app = make_application()
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Settings(Path(folder) / "window.ini"), Theme(app, Scheme.LIGHT))
        collector = GarbageCollector(window)
        window.resize(1366, 768)
        window.show()
        window.furnish()
        window.open_library(library)
        loop = Loop()
        while window.library is None or window.worker.is_busy:
            loop.turn()
        window.workspace.show_view(View.ARTICLES)
        loop.run(500)
        while window.worker.is_busy:
            loop.turn()
        for query in QUERIES:
            window.search_box.clear()
            loop.run(300)
            while window.worker.is_busy:
                loop.turn()
            loop = Loop()
            for sign in query:
                QTest.keyClick(window.search_box, sign, Qt.KeyboardModifier.NoModifier)
                loop.run(BETWEEN_KEYS)
            begun = time.perf_counter()
            loop.run(200)
            while window.worker.is_busy:
                loop.turn()
            rows = len(window.workspace.lists.table.rows.rows)
            print(f"{loop.longest * 1000:.1f} {loop.longest_work * 1000:.1f} "
                  f"{(time.perf_counter() - begun) * 1000:.0f} {rows} {query}", flush=True)  # fmt: skip
        collector.stop()
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
