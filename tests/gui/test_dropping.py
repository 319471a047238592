"""Files, folders and libraries dropped on the window, on the first page, on a pane, on a pane pulled out."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.dialogs.importing import ImportReportDialog
from soyuz_gui.gui.drop_hint import DropHint
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.windows import Windows
from soyuz_gui.services.library import Library
from tests.gui import fakes
from tests.gui.helpers import settle

pytestmark = pytest.mark.filterwarnings("ignore:Function.*QDragEnterEvent:DeprecationWarning")
ARTICLE = "Soyuz MS-05 was launched on 28 July 2017 from the Baikonur Cosmodrome."


def drag(target: QWidget, paths: list[Path]) -> tuple[QMimeData, bool]:
    """Drag files over a widget; returns them, and whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(target, enter)
    return data, enter.isAccepted()


def drop(target: QWidget, *paths: Path) -> None:
    data, takes = drag(target, list(paths))
    assert takes
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(target, event)


def missions(window: MainWindow) -> int:
    return len(window.workspace.lists.table.rows.rows)


def test_dropped_files_are_imported_and_reported(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    good, missing = tmp_path / "a.txt", tmp_path / "gone.txt"
    good.write_text("text")
    drop(window, good, missing)
    settle(qtbot, window)
    dialog = window.findChild(ImportReportDialog)
    assert "1 imported, 1 failed" in dialog.findChild(QLabel).text()


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    assert not drag(window, [])[1]


def test_a_drag_says_what_a_drop_would_do(window: MainWindow, fake_library: Path) -> None:
    for paths, words in (
        ([Path("/a.txt")], "Drop to import “a.txt”"),
        ([Path("/a.txt"), Path("/b.txt")], "Drop to import 2 files"),
        ([fake_library], f"Drop to open “{fake_library.name}”"),
    ):
        drag(window, paths)
        hint = window.findChild(DropHint)
        assert window.statusBar().currentMessage() == hint.words == words
        assert hint.isVisible()
        assert hint.size() == window.size()
        assert not isinstance(window.childAt(window.rect().center()), DropHint)
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert window.statusBar().currentMessage() == ""
    assert not window.findChild(DropHint).isVisible()


def test_a_folder_dropped_on_the_first_page_makes_the_default_library(
    qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, folder = tmp_path / "data" / "library.sqlite", tmp_path / "articles"
    monkeypatch.setattr("soyuz_gui.paths.default_library", lambda: target)
    folder.mkdir()
    (folder / "one.txt").write_text(ARTICLE)
    drop(empty_window, folder)
    settle(qtbot, empty_window)
    assert empty_window.library == target
    assert missions(empty_window) == 1


@pytest.mark.parametrize("floating", [False, True], ids=["docked", "floating"])
def test_a_pane_takes_files_wherever_it_is(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, floating: bool
) -> None:
    before = missions(sample_window)
    (tmp_path / "new.txt").write_text(ARTICLE)
    dock = sample_window.workspace.docks[3]
    dock.setFloating(floating)
    drop(dock, tmp_path / "new.txt")
    settle(qtbot, sample_window)
    assert missions(sample_window) == before + 1


def test_no_box_takes_the_name_of_a_file_for_words(window: MainWindow) -> None:
    assert [box.objectName() for box in window.findChildren(QLineEdit) if box.acceptDrops()] == []


def test_a_dropped_library_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "Other.SQLITE"
    fakes.FakeLibrary.open(other)
    drop(window, other)
    settle(qtbot, window)
    assert window.library == other


def test_several_libraries_are_opened_in_windows_and_articles_go_into_the_first(
    qtbot: QtBot, settings: Settings, theme: Theme, sample: Path, tmp_path: Path
) -> None:
    windows = Windows(settings, theme)
    window = windows.open(None)
    other = Path(shutil.copy(sample, tmp_path / "other.sqlite"))
    (tmp_path / "new.txt").write_text(ARTICLE)
    drop(window, tmp_path / "new.txt", sample, other)
    for each in windows.all:
        settle(qtbot, each)
    assert [each.library for each in windows.all] == [sample, other]
    counts = []
    for path in (sample, other):
        with Library.open(path, read_only=True) as library:
            counts.append(len(library.imported_files()))
    assert counts[0] == counts[1] + 1
    windows.quit()
