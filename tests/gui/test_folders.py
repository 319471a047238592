"""Dialogs for new files: the names that they suggest, and what they ask."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.dialogs.exporting import ExportDialog
from soyuz_gui.gui.folders import free, with_ending
from soyuz_gui.gui.main_window import MainWindow
from tests.gui.helpers import message_of, settle


class Dialogs:
    """File dialogs that answer with a name at once, and remember how they began and whether they would ask."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.answer = ""
        self.began: list[Path] = []
        self.asks = True
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._take)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", self._take)

    def _take(self, _parent: object, _title: str, begin: str, _kinds: str, *options: Any) -> tuple[str, str]:
        self.began.append(Path(begin))
        self.asks = QFileDialog.Option.DontConfirmOverwrite not in options
        return self.answer, ""


@pytest.fixture
def dialogs(monkeypatch: pytest.MonkeyPatch) -> Dialogs:
    return Dialogs(monkeypatch)


def test_a_free_name_is_the_first_that_nothing_is_at(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    assert free(path) == path
    path.touch()
    (tmp_path / "library-2.sqlite").symlink_to(tmp_path / "nowhere")
    assert free(path) == tmp_path / "library-3.sqlite"


def test_a_name_without_an_ending_gets_one_and_replaces_nothing_that_nobody_was_asked_about(tmp_path: Path) -> None:
    assert with_ending(tmp_path / "flights.html", ".pdf") == tmp_path / "flights.html"
    assert with_ending(tmp_path / "flights", ".html") == tmp_path / "flights.html"
    (tmp_path / "flights.html").touch()
    assert with_ending(tmp_path / "flights", ".html") == tmp_path / "flights-2.html"


def test_a_dossier_without_an_ending_leaves_the_one_that_is_there(
    qtbot: QtBot, sample_window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    there = tmp_path / "flight.html"
    there.write_text("precious")
    dialogs.answer = str(tmp_path / "flight")
    sample_window.actions_["export_dossier"].trigger()
    settle(qtbot, sample_window)
    assert there.read_text() == "precious"
    assert "</html>" in (tmp_path / "flight-2.html").read_text()


def test_a_new_library_is_suggested_a_free_name_and_replaces_nothing_without_a_question(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs
) -> None:
    assert window.library
    there = window.library.with_name("library.sqlite")
    there.write_text("precious")
    dialogs.answer = str(there)
    window.actions_["new_library"].trigger()
    settle(qtbot, window)
    assert dialogs.began == [there.with_name("library-2.sqlite")]
    assert not dialogs.asks
    assert "exists already" in message_of(window).text()
    assert there.read_text() == "precious"


def test_an_imported_library_is_suggested_a_free_name_too(
    qtbot: QtBot, window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    (tmp_path / "whole.sqlite").touch()
    dialogs.answer = str(tmp_path / "whole.zip")
    window.actions_["import_library"].trigger()
    settle(qtbot, window)
    assert dialogs.began[1] == tmp_path / "whole-2.sqlite"
    assert not dialogs.asks


def test_dialogs_begin_where_a_file_was_written_last(
    qtbot: QtBot, sample_window: MainWindow, dialogs: Dialogs, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    first.mkdir()
    second.mkdir()
    actions = ("export_dossier", "export_calendar", "export_library", "import_library", "save_timeline")
    sample_window.actions_["export"].trigger()
    settle(qtbot, sample_window)
    dialogs.answer = str(first / "rows.csv")
    (export,) = sample_window.findChildren(ExportDialog)
    export.accept()
    settle(qtbot, sample_window)
    dialogs.answer = ""
    for action in actions:
        sample_window.actions_[action].trigger()
        settle(qtbot, sample_window)
    folders = [begin if begin.is_dir() else begin.parent for begin in dialogs.began]
    assert folders == [Path.home(), *[first] * len(actions)]
    dialogs.answer = str(second / "page.html")
    sample_window.actions_["export_dossier"].trigger()
    settle(qtbot, sample_window)
    dialogs.answer = ""
    sample_window.actions_["export"].trigger()
    settle(qtbot, sample_window)
    next(each for each in sample_window.findChildren(ExportDialog) if each.isVisible()).accept()
    assert dialogs.began[-1].parent == second
    for file in second.iterdir():
        file.unlink()
    second.rmdir()
    sample_window.actions_["export_calendar"].trigger()
    assert dialogs.began[-1].parent == Path.home()
