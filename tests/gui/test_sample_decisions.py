"""Decisions made in the window on the real library of the sample articles: nothing here is a stand-in."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from soyuz_gui import paths
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.gui.dialogs.facts import AddFactDialog
from soyuz_gui.gui.dialogs.merging import MergeDialog
from soyuz_gui.gui.dialogs.records import SplitDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.conflicts import ConflictsPane
from soyuz_gui.gui.views.fact_menu import FactAct
from soyuz_gui.services.library import Library
from tests.gui.helpers import make_window, settle


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of the sample articles, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.sqlite"
    with Library.open(path) as library:
        library.import_paths([paths.sample_articles()])
    return path


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, theme: Theme, imported: Path, tmp_path: Path) -> Iterator[MainWindow]:
    window = make_window(qtbot, settings, theme)
    window.open_library(Path(shutil.copy(imported, tmp_path / "sample.sqlite")))
    settle(qtbot, window)
    yield window
    window.close()


def test_a_doubtful_spelling_is_settled_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_view(View.CONFLICTS)
    settle(qtbot, window)
    inbox = window.workspace.lists.front
    assert isinstance(inbox, ConflictsPane)
    before = inbox.questions.conflicts
    assert before
    assert all(conflict.state is ConflictState.OPEN for conflict in before)
    asked = inbox.conflict
    assert asked is not None
    qtbot.keyClick(inbox.list, Qt.Key.Key_A)
    settle(qtbot, window)
    row = inbox.questions.row_of(asked.ref)
    assert row is not None
    assert inbox.questions.conflicts[row].state is ConflictState.DECIDED
    assert inbox.conflict is None or inbox.conflict.ref != asked.ref or len(before) == 1
    window.actions_["undo"].trigger()
    settle(qtbot, window)
    assert inbox.questions.conflicts == before


def test_a_rejected_value_leaves_details_and_lists_until_it_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    link = next(link for link in window.workspace.details.links if link.fact and link.place)
    assert link.fact is not None
    record = window.workspace.selection.shown.record
    window.workspace.curator.fact_acts.requested.emit(FactAct.REJECT, link.fact)
    settle(qtbot, window)
    shown = window.workspace.selection.shown.record
    assert shown is not None
    assert link.fact.fact not in {item.fact for value in shown.values for item in value.evidence}
    window.actions_["undo"].trigger()
    settle(qtbot, window)
    assert window.workspace.selection.shown.record == record


def test_two_flights_are_merged_and_split_again(qtbot: QtBot, window: MainWindow) -> None:
    table = window.workspace.lists.table
    rows = table.rows.rows
    labels = {str(row.cells[0]) for row in rows}
    table.selectRow(0)
    settle(qtbot, window)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.rows.index(1, 0), flags)
    window.actions_["merge_records"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(MergeDialog)
    assert "facts" in dialog.preview.text()
    dialog.agree.click()
    settle(qtbot, window)
    assert len(table.rows.rows) == len(rows) - 1
    window.actions_["split_record"].trigger()
    settle(qtbot, window)
    split = window.findChild(SplitDialog)
    split.list.item(0).setCheckState(Qt.CheckState.Checked)
    settle(qtbot, window)
    split.agree.click()
    settle(qtbot, window)
    assert {str(row.cells[0]) for row in table.rows.rows} == labels


def test_words_of_an_article_become_a_value(qtbot: QtBot, window: MainWindow) -> None:
    article = window.workspace.selection.shown.article
    record = window.workspace.selection.shown.record
    assert article is not None
    assert record is not None
    end = article.text.index(" ", 10)
    cursor = window.workspace.source.text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    window.workspace.source.text.setTextCursor(cursor)
    window.actions_["add_fact"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(AddFactDialog)
    dialog.attribute.setCurrentIndex(dialog.attribute.findData(Attribute.LANDING_TIME))
    dialog.value.setEditText("2001-02-03 04:05")
    settle(qtbot, window)
    assert dialog.problem.text() == ""
    dialog.agree.click()
    settle(qtbot, window)
    shown = window.workspace.selection.shown.record
    assert shown is not None
    said = [item for value in shown.values for item in value.evidence if item.value == "2001-02-03T04:05Z"]
    assert [item.quote for item in said] == [article.text[:end].strip()]
    assert said[0].review == "added"
