"""The history of imports, pause and time left in the status bar, and dates of articles in the window."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.dialogs.describing import DescribeDialog
from soyuz_gui.gui.dialogs.import_history import ImportHistoryDialog
from soyuz_gui.gui.dialogs.importing import ImportReportDialog
from soyuz_gui.gui.dialogs.watched_folders import WatchedFoldersDialog
from soyuz_gui.gui.folders import WRITTEN_TO
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.tasks import JobRunner
from soyuz_gui.gui.views.job_bar import JobBar
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.library import Library
from tests.gui.helpers import settle


def history(qtbot: QtBot, window: MainWindow) -> ImportHistoryDialog:
    window.actions_["import_history"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(ImportHistoryDialog)
    assert dialog is not None
    return dialog


def test_every_file_is_listed_searched_and_exported(qtbot: QtBot, sample_window: MainWindow, tmp_path: Path) -> None:
    dialog = history(qtbot, sample_window)
    assert {file.outcome for file in dialog.files.files} == {"imported"}
    assert not dialog.retry_button.isEnabled()
    assert not dialog.go_on_button.isEnabled()
    name = Path(dialog.files.files[1].path).name
    dialog.words.setText(name)
    settle(qtbot, sample_window)
    assert [Path(file.path).name for file in dialog.files.files] == [name]
    dialog.export_to(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_text().splitlines()[0] == "run,started,path,outcome,detail,article"
    assert name in (tmp_path / "out.csv").read_text()


def test_what_failed_is_tried_again(qtbot: QtBot, sample_window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "late.txt"
    sample_window.commands.import_paths([file])
    settle(qtbot, sample_window)
    dialog = history(qtbot, sample_window)
    assert [(Path(each.path).name, each.outcome) for each in dialog.files.files][:1] == [("late.txt", "failed")]
    file.write_text("Soyuz MS-92 lifted off from Baikonur on 4 May 2030.")
    dialog.retry_button.click()
    settle(qtbot, sample_window)
    assert [(Path(each.path).name, each.outcome) for each in dialog.files.files][:1] == [("late.txt", "imported")]
    for report in sample_window.findChildren(ImportReportDialog):
        report.close()


def test_a_job_is_paused_and_goes_on(qtbot: QtBot) -> None:
    jobs, bar = JobRunner(), JobBar()
    qtbot.addWidget(bar)
    jobs.started.connect(bar.start)
    jobs.can_pause.connect(bar.allow_pause)
    jobs.remarked.connect(bar.show_remark)
    jobs.progressed.connect(bar.show_progress)
    bar.pause_requested.connect(jobs.pause)
    done: list[str] = []
    pressed = Event()

    def work(job: Job) -> str:
        job.progress(1, 4, "a.txt")
        job.count_bytes(1_000_000, 4_000_000)
        pressed.wait()
        job.check()
        return "done"

    jobs.start("Importing", work, done.append, can_pause=True)
    assert not bar._pause.isHidden()
    qtbot.waitUntil(lambda: "1.0 MB of 4.0 MB" in bar._label.text())
    bar._pause.click()
    pressed.set()
    assert bar._pause.text() == "Continue"
    qtbot.waitUntil(lambda: "paused" in bar._label.text())
    assert done == []
    bar._pause.click()
    qtbot.waitUntil(lambda: done == ["done"])
    jobs.close()


def days(window: MainWindow) -> set[object]:
    """The days of publication that the list of articles shows."""
    rows = window.workspace.lists.table.rows
    place = [column.key for column in rows.columns].index("published")
    return {row.cells[place] for row in rows.rows}


def test_many_articles_are_dated_from_their_list_and_back(qtbot: QtBot, sample_window: MainWindow) -> None:
    workspace = sample_window.workspace
    workspace.show_view(View.ARTICLES)
    settle(qtbot, sample_window)
    workspace.lists.table.selectAll()
    menu = QMenu()
    sample_window.commands.deciding.fill_record_menu(menu, sample_window.actions_)
    assert sample_window.actions_["describe_articles"] in menu.actions()
    sample_window.actions_["describe_articles"].trigger()
    dialog = sample_window.findChild(DescribeDialog)
    assert dialog is not None
    dialog.published.setText("May 2030")
    settle(qtbot, sample_window)
    assert not dialog.agree.isEnabled()
    assert "no single day" in dialog.problem.text()
    dialog.published.setText("4 May 2030")
    settle(qtbot, sample_window)
    dialog.agree.click()
    settle(qtbot, sample_window)
    assert days(sample_window) == {"2030-05-04"}
    assert sample_window.actions_["undo"].text().startswith("&Undo Date")
    sample_window.actions_["undo"].trigger()
    settle(qtbot, sample_window)
    assert "2030-05-04" not in days(sample_window)


def test_the_author_of_an_article_is_told_in_the_same_dialog(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.workspace.show_view(View.ARTICLES)
    settle(qtbot, sample_window)
    sample_window.actions_["describe_articles"].trigger()
    settle(qtbot, sample_window)
    dialog = sample_window.findChild(DescribeDialog)
    assert dialog is not None
    dialog.author.setText("Ada Núñez")
    settle(qtbot, sample_window)
    dialog.agree.click()
    settle(qtbot, sample_window)
    article = sample_window.workspace.selection.shown.article
    assert article is not None
    assert article.author == "Ada Núñez"


def test_the_history_is_written_where_files_were_written_last(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample_window.settings.save(WRITTEN_TO, str(tmp_path))
    offered: list[str] = []

    def answer(_parent: QWidget, _title: str, begin: str, _kinds: str) -> tuple[str, str]:
        offered.append(begin)
        return str(tmp_path / "elsewhere" / "history"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    (tmp_path / "elsewhere").mkdir()
    sample_window.actions_["import_history"].trigger()
    dialog = sample_window.findChild(ImportHistoryDialog)
    assert dialog is not None
    settle(qtbot, sample_window)
    dialog.export_button.click()
    dialog.export_button.click()
    assert offered == [str(tmp_path / "imports.csv"), str(tmp_path / "elsewhere" / "imports.csv")]
    assert (tmp_path / "elsewhere" / "history.csv").read_text("utf-8-sig").count("\n") > 5


def articles(window: MainWindow) -> list[object]:
    rows = window.workspace.lists.table_of(View.ARTICLES).rows.rows
    return [row.cells[0] for row in rows]


def test_a_folder_that_another_program_has_watched_is_watched_from_then_on(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path
) -> None:
    watch = sample_window.folder_watch
    watch._timer.setInterval(200)
    sample_window.workspace.show_view(View.ARTICLES)
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "there.txt").write_text("Soyuz MS-92 lifted off from Baikonur on 4 May 2030.")
    sample_window.news.look()  # what there was before is no news
    settle(qtbot, sample_window)
    assert sample_window.library
    with qtbot.waitSignal(watch.imported, timeout=60_000), Library.open(sample_window.library) as elsewhere:
        elsewhere.watched.watch(folder)
        sample_window.news.look()
    with qtbot.waitSignal(watch.imported, timeout=60_000):
        (folder / "new.txt").write_text("Soyuz MS-93 lifted off from Baikonur on 5 May 2030.")
    settle(qtbot, sample_window)
    assert {"there.txt", "new.txt"} <= set(articles(sample_window))
    with Library.open(sample_window.library) as elsewhere:
        elsewhere.watched.forget(folder)
    sample_window.news.look()
    qtbot.waitUntil(lambda: not watch._watcher.directories(), timeout=60_000)


def test_what_comes_into_a_watched_folder_is_imported_by_itself(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "watched"
    folder.mkdir()
    (folder / "there.txt").write_text("Soyuz MS-92 lifted off from Baikonur on 4 May 2030.")
    sample_window.folder_watch._timer.setInterval(200)
    sample_window.workspace.show_view(View.ARTICLES)
    sample_window.actions_["watched_folders"].trigger()
    dialog = sample_window.findChild(WatchedFoldersDialog)
    assert dialog is not None
    with qtbot.waitSignal(sample_window.folder_watch.imported, timeout=60_000):
        dialog.add(folder)
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == [str(folder)]
    settle(qtbot, sample_window)
    assert "there.txt" in articles(sample_window)
    with qtbot.waitSignal(sample_window.folder_watch.imported, timeout=60_000):
        (folder / "new.txt").write_text("Soyuz MS-93 lifted off from Baikonur on 5 May 2030.")
    settle(qtbot, sample_window)
    assert "new.txt" in articles(sample_window)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.waitUntil(lambda: not sample_window.folder_watch._watcher.directories(), timeout=60_000)
    dialog.close()
