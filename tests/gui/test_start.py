"""What the start of the window may not load."""

import subprocess
import sys

PROBE = """
import sys
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui import app
def report(window, _library):
    loaded = {"sqlite_utils", "sqlite3", "dateparser", "rapidfuzz"} & sys.modules.keys()
    print(window.isVisible(), *sorted(loaded))
    window.close()
MainWindow.start = report
app.run(None)
"""


def test_the_window_is_painted_before_any_database_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["True"]
