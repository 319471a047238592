"""What the start of the window may not load, and that it starts as the command line does."""

import subprocess
import sys
from pathlib import Path

import pytest

from soyuz_gui import paths
from soyuz_gui.services.library import Library

TO_PAINT = """
import sys
from soyuz_gui import __main__ as program
from soyuz_gui.gui.main_window import MainWindow

def report(window, library):
    loaded = {"sqlite_utils", "sqlite3", "dateparser", "rapidfuzz", "click"} & sys.modules.keys()
    print(window.isVisible(), library, *sorted(loaded))
    window.close()

MainWindow.start = report
sys.argv = ["soyuz-gui", *sys.argv[1:]]
program.main()
"""
TO_LIST = """
import sys
from pathlib import Path
from soyuz_gui.domain.queries import Table
from soyuz_gui.services.library import Library

with Library.open(Path(sys.argv[1])) as library:
    rows = library.page(Table.MISSIONS).rows
heavy = {"sqlite_utils", "dateparser", "rapidfuzz", "soyuz_gui.extract"}
heavy |= {"soyuz_gui.domain.decisions", "soyuz_gui.domain.records"}
print(len(rows), *sorted(heavy & sys.modules.keys()))
"""


def run(program: str, *arguments: object) -> list[str]:
    command = [sys.executable, "-c", program, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout.split()


@pytest.mark.parametrize("arguments", [(), ("--library", "some.sqlite")], ids=["bare", "library"])
def test_the_window_is_painted_before_databases_and_commands_are_loaded(arguments: tuple[str, ...]) -> None:
    assert run(TO_PAINT, *arguments) == ["True", arguments[-1] if arguments else "None"]


def test_other_options_open_the_same_window() -> None:
    assert run(TO_PAINT, "--quiet", "--library=some.sqlite") == ["True", "some.sqlite", "click"]


def test_the_rows_of_a_library_are_read_without_what_imports_need(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.import_paths([next(iter(sorted(paths.sample_articles().iterdir())))])
    (count,) = run(TO_LIST, path)
    assert int(count) > 0
