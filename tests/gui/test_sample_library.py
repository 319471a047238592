"""The window on the real library of the sample articles: nothing here is a stand-in."""

import gc
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from soyuz_gui import paths
from soyuz_gui.cli.commands import VIEWS
from soyuz_gui.errors import LibraryError, UsageError, UserError
from soyuz_gui.gui import screenshot
from soyuz_gui.gui.dialogs.exporting import ExportDialog
from soyuz_gui.gui.dialogs.importing import ImportReportDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import LISTS, View
from soyuz_gui.gui.selection import Shown
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.library import Library
from tests.gui.helpers import message_of, settle


def test_one_click_on_the_first_page_opens_the_sample_library(qtbot: QtBot, empty_window: MainWindow) -> None:
    empty_window.welcome.sample.click()
    settle(qtbot, empty_window)
    assert empty_window.library == paths.sample_library()
    assert len(empty_window.workspace.lists.table.rows.rows) >= 9
    assert empty_window.workspace.source.text.lit_words
    assert empty_window.findChild(ImportReportDialog) is None


def test_every_row_of_every_list_shows_its_details_and_its_words(qtbot: QtBot, sample_window: MainWindow) -> None:
    for view in LISTS:
        sample_window.workspace.show_view(view)
        settle(qtbot, sample_window)
        table = sample_window.workspace.lists.table
        assert table.rows.rows, view
        for row in range(len(table.rows.rows)):
            table.selectRow(row)
            settle(qtbot, sample_window)
            shown = sample_window.workspace.selection.shown
            assert shown.article is not None
            assert sample_window.workspace.details.toPlainText().strip()
            if view is not View.ARTICLES:
                assert shown.record is not None
                assert shown.location.span is not None
                expected = shown.location.span.of(shown.article.text)
                assert sample_window.workspace.source.text.lit_words.replace("\u2029", "\n") == expected


def test_every_mark_of_every_article_lies_on_its_words(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.workspace.show_view(View.ARTICLES)
    settle(qtbot, sample_window)
    text = sample_window.workspace.source.text
    marks = 0
    for row in range(len(sample_window.workspace.lists.table.rows.rows)):
        sample_window.workspace.lists.table.selectRow(row)
        settle(qtbot, sample_window)
        article = sample_window.workspace.selection.shown.article
        assert article is not None
        for highlight in article.highlights:
            text.light(highlight.span)
            assert text.lit_words == highlight.span.of(article.text)
            assert highlight in [mark.highlight for mark in text.marks_at(text.position_of(highlight.span))]
            marks += 1
    assert marks > 50


def test_the_shown_rows_are_exported(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "missions.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    sample_window.workspace.search.set_text("has:incident")
    settle(qtbot, sample_window)
    shown = [str(row.cells[0]) for row in sample_window.workspace.lists.table.rows.rows]
    sample_window.actions_["export"].trigger()
    settle(qtbot, sample_window)
    sample_window.findChild(ExportDialog).accept()
    settle(qtbot, sample_window)
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfMission,")
    lines = data.decode("utf-8-sig").split("\r\n")
    assert [line.split(",")[0] for line in lines[1:-1]] == shown
    assert shown


def test_importing_what_is_there_and_what_is_not(qtbot: QtBot, sample_window: MainWindow, tmp_path: Path) -> None:
    before = len(sample_window.workspace.lists.table.rows.rows)
    sample_window.commands.import_paths([paths.sample_articles(), tmp_path / "missing.txt"])
    settle(qtbot, sample_window)
    dialog = sample_window.findChild(ImportReportDialog)
    assert dialog is not None
    assert "5 unchanged, 1 failed" in sample_window.statusBar().currentMessage()
    assert len(sample_window.workspace.lists.table.rows.rows) == before


def test_the_library_is_found_sound(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.actions_["check_library"].trigger()
    settle(qtbot, sample_window)
    assert "sound" in message_of(sample_window).text()


@pytest.mark.parametrize("content", [b"plain text that is no database", b""])
def test_files_that_are_no_library(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path, content: bytes) -> None:
    wrong = tmp_path / "wrong.sqlite"
    wrong.write_bytes(content)
    empty_window.open_library(wrong)
    settle(qtbot, empty_window)
    if content:
        assert "Traceback" not in message_of(empty_window).text()
        assert empty_window.library is None
    assert wrong.read_bytes().startswith(content)


def test_a_missing_library_is_named(qtbot: QtBot, empty_window: MainWindow, tmp_path: Path) -> None:
    empty_window.start(tmp_path / "gone.sqlite")
    settle(qtbot, empty_window)
    box = message_of(empty_window)
    assert "gone.sqlite" in box.text()
    assert not (tmp_path / "gone.sqlite").exists()
    assert [button.text() for button in box.buttons()] == ["Create Library", "Choose Another…", "Cancel"]
    box.buttons()[0].click()
    settle(qtbot, empty_window)
    assert empty_window.library == tmp_path / "gone.sqlite"
    assert (tmp_path / "gone.sqlite").exists()


def test_another_library_can_be_chosen_for_a_missing_one(
    qtbot: QtBot, empty_window: MainWindow, sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sample), ""))
    empty_window.start(tmp_path / "gone.sqlite")
    settle(qtbot, empty_window)
    next(button for button in message_of(empty_window).buttons() if button.text().startswith("Choose")).click()
    settle(qtbot, empty_window)
    assert empty_window.library == sample


@pytest.mark.parametrize(("scale", "theme_name"), [(1.0, "light"), (2.0, "dark")])
def test_a_screenshot_shows_the_selected_mission(
    qtbot: QtBot, sample: Path, tmp_path: Path, scale: float, theme_name: str
) -> None:
    target = tmp_path / "sample_window.png"
    with Library.open(sample) as library:
        label = str(library.page(Table.MISSIONS).rows[0].cells[0])
    screenshot.save(sample, target, select=label, size=(1000, 700), scale=scale, theme=theme_name)
    picture = QImage(str(target))
    assert (picture.width(), picture.height()) == (1000 * scale, 700 * scale)
    corner = picture.pixelColor(int(500 * scale), int(6 * scale))
    assert (corner.lightness() < 128) == (theme_name == "dark")


@pytest.mark.parametrize("view", View)
def test_a_screenshot_shows_the_view_that_is_asked_for(qtbot: QtBot, sample: Path, tmp_path: Path, view: View) -> None:
    assert view in VIEWS
    screenshot.save(sample, tmp_path / "missions.png", view=View.MISSIONS, size=(1000, 700))
    screenshot.save(sample, tmp_path / "view.png", view=view, size=(1000, 700))
    same = QImage(str(tmp_path / "view.png")) == QImage(str(tmp_path / "missions.png"))
    assert same == (view is View.MISSIONS)


def test_screenshots_of_what_is_not_there_are_refused(qtbot: QtBot, sample: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such"):
        screenshot.save(sample, tmp_path / "a.png", select="No such mission")
    with pytest.raises(LibraryError):
        screenshot.save(tmp_path / "none.sqlite", tmp_path / "a.png")
    with pytest.raises(UserError, match="could not be written"):
        screenshot.save(sample, tmp_path / "no folder" / "a.png")
    assert list(tmp_path.glob("*.png")) == []


def test_a_picture_that_failed_leaves_no_timer_for_another_thread_to_free(qtlog: Any, tmp_path: Path) -> None:
    with pytest.raises(LibraryError):
        screenshot.save(tmp_path / "none.sqlite", tmp_path / "a.png")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the window and what it held go now
    collector = Thread(target=gc.collect)
    collector.start()
    collector.join()
    assert [record.message for record in qtlog.records if "thread" in record.message] == []


def test_a_window_that_goes_before_it_was_painted_for_the_first_time_goes_quietly(
    qtbot: QtBot, settings: Settings, theme: Theme
) -> None:
    window = MainWindow(settings, theme)
    window.show()
    window.grab()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()  # an exception in here is one of the test


# Another library


@pytest.fixture
def empty_library(tmp_path: Path) -> Path:
    path = tmp_path / "empty.sqlite"
    Library.open(path).close()
    return path


def test_another_library_starts_with_nothing_of_the_one_before(
    qtbot: QtBot, sample_window: MainWindow, empty_library: Path
) -> None:
    workspace = sample_window.workspace
    workspace.lists.table.setFocus()
    workspace.search.set_text("Soyuz")
    settle(qtbot, sample_window)
    workspace.lists.table.selectRow(1)
    settle(qtbot, sample_window)
    assert workspace.found.hits.hits
    sample_window.open_library(empty_library)
    settle(qtbot, sample_window)
    assert [box.text() for box in sample_window.findChildren(QMessageBox) if box.isVisible()] == []
    assert workspace.navigator.current.is_empty
    assert not workspace.navigator.history.can_go_back
    assert workspace.lists.table.rows.rows == ()
    assert workspace.selection.shown == Shown()
    assert workspace.details.toPlainText().startswith("Select a mission")
    assert workspace.source.text.toPlainText() == ""
    assert (sample_window.search_box.text(), workspace.search.text) == ("", "")
    assert workspace.found.hits.hits == ()


def test_what_was_asked_of_one_library_is_not_put_to_the_next(
    qtbot: QtBot, sample_window: MainWindow, empty_library: Path
) -> None:
    heard: list[object] = []
    sample_window.worker.failed.connect(heard.append)
    sample_window.open_library(empty_library)
    sample_window.worker.ask(
        lambda library: library.path, heard.append, heard.append
    )  # the window still shows the first one
    settle(qtbot, sample_window)
    assert heard == []
    sample_window.worker.ask(lambda library: library.path, heard.append)
    settle(qtbot, sample_window)
    assert heard == [empty_library]


def test_clicking_on_while_another_library_opens_breaks_nothing(
    qtbot: QtBot, sample_window: MainWindow, empty_library: Path
) -> None:
    sample_window.open_library(empty_library)
    for row in range(3):
        sample_window.workspace.lists.table.selectRow(row)
    settle(qtbot, sample_window)
    assert [box.text() for box in sample_window.findChildren(QMessageBox) if box.isVisible()] == []
    assert sample_window.workspace.selection.shown == Shown()


def test_an_import_that_ends_late_leaves_the_library_that_was_opened_meanwhile(
    qtbot: QtBot, sample_window: MainWindow, empty_library: Path, tmp_path: Path
) -> None:
    sample_window.commands.import_paths([tmp_path / "missing.txt"])
    sample_window.show_library(empty_library)  # as if it had been opened while the import ran
    settle(qtbot, sample_window)
    assert sample_window.library == empty_library


def test_opening_the_sample_library_again_says_nothing(qtbot: QtBot, empty_window: MainWindow) -> None:
    empty_window.actions_["open_sample"].trigger()
    settle(qtbot, empty_window)
    assert "5 imported" in empty_window.statusBar().currentMessage()
    empty_window.statusBar().clearMessage()
    empty_window.actions_["open_sample"].trigger()
    settle(qtbot, empty_window)
    assert empty_window.statusBar().currentMessage() == ""


def test_two_ticks_in_one_group_mean_either(qtbot: QtBot, sample_window: MainWindow) -> None:
    tree, lists = sample_window.workspace.filters.tree, sample_window.workspace.lists
    rows = []
    for number in range(2):
        outcomes = next(
            index for row in range(tree.facets.rowCount()) if (index := tree.facets.index(row, 0)).data() == "Outcome"
        )
        outcome = tree.facets.index(number, 0, outcomes)
        rows.append(tree.facets.value(outcome).count)
        tree.clicked.emit(outcome)
        settle(qtbot, sample_window)
    assert len(lists.table.rows.rows) == sum(rows) > max(rows)
    words = [label.text() for label in lists.bar.findChildren(QLabel) if label.isVisibleTo(lists.bar)]
    assert words[0] == "or"


def test_people_who_are_only_mentioned_are_one_click_away(qtbot: QtBot, sample_window: MainWindow) -> None:
    lists = sample_window.workspace.lists
    sample_window.workspace.show_view(View.MISSIONS)
    settle(qtbot, sample_window)
    assert not lists.bar.mentioned.isVisible()
    sample_window.workspace.show_view(View.CREW)
    settle(qtbot, sample_window)
    before = len(lists.table.rows.rows)
    assert lists.bar.mentioned.text() == "1 only mentioned"
    lists.bar.mentioned.click()
    settle(qtbot, sample_window)
    assert len(lists.table.rows.rows) == before + 1
    assert sample_window.search_box.text() == "has:mention"
    assert not lists.bar.mentioned.isVisible()


def test_what_another_program_brought_in_is_shown_when_the_person_comes_back(
    qtbot: QtBot, sample_window: MainWindow, sample: Path, tmp_path: Path
) -> None:
    before = len(sample_window.workspace.lists.table.rows.rows)
    article = tmp_path / "new.txt"
    article.write_text("Soyuz MS-05 was launched on 28 July 2017 from the Baikonur Cosmodrome.")
    with Library.open(sample) as other:
        other.import_paths([article])
    with qtbot.waitActive(sample_window):
        sample_window.activateWindow()
    QApplication.sendEvent(sample_window, QEvent(QEvent.Type.ActivationChange))
    settle(qtbot, sample_window)
    assert len(sample_window.workspace.lists.table.rows.rows) == before + 1
    heard: list[bool] = []
    sample_window.worker.ask(lambda library: library.was_changed_elsewhere(), heard.append)
    settle(qtbot, sample_window)
    assert heard == [False]
