"""What the start of the window may not load."""

import subprocess
import sys

PROBE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui import app
app.run.__globals__["QTimer"] = type("Later", (), {"singleShot": staticmethod(lambda *_: QTimer.singleShot(0, report))})
def report():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    window.repaint()
    loaded = {"sqlite_utils", "sqlite3", "dateparser", "rapidfuzz"} & sys.modules.keys()
    print(window.isVisible(), *sorted(loaded))
    window.close()
app.run(None)
"""


def test_the_window_is_painted_before_any_database_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["True"]
