"""Decisions made in the window on the real library of the sample articles: nothing here is a stand-in."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.gui.dialogs.facts import AddFactDialog
from soyuz_gui.gui.dialogs.merging import MergeDialog
from soyuz_gui.gui.dialogs.records import SplitDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.views.conflicts import ConflictsPane
from soyuz_gui.gui.views.fact_menu import FactAct
from tests.gui.helpers import settle


def test_a_doubtful_spelling_is_settled_and_taken_back(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.workspace.show_view(View.CONFLICTS)
    settle(qtbot, sample_window)
    inbox = sample_window.workspace.lists.front
    assert isinstance(inbox, ConflictsPane)
    before = inbox.questions.conflicts
    assert before
    assert all(conflict.state is ConflictState.OPEN for conflict in before)
    asked = inbox.conflict
    assert asked is not None
    qtbot.keyClick(inbox.list, Qt.Key.Key_A)
    settle(qtbot, sample_window)
    row = inbox.questions.row_of(asked.ref)
    assert row is not None
    assert inbox.questions.conflicts[row].state is ConflictState.DECIDED
    assert inbox.conflict is None or inbox.conflict.ref != asked.ref or len(before) == 1
    sample_window.actions_["undo"].trigger()
    settle(qtbot, sample_window)
    assert inbox.questions.conflicts == before


def test_a_rejected_value_leaves_details_and_lists_until_it_is_undone(qtbot: QtBot, sample_window: MainWindow) -> None:
    link = next(link for link in sample_window.workspace.details.links if link.fact and link.place)
    assert link.fact is not None
    record = sample_window.workspace.selection.shown.record
    sample_window.workspace.curator.fact_acts.requested.emit(FactAct.REJECT, link.fact)
    settle(qtbot, sample_window)
    shown = sample_window.workspace.selection.shown.record
    assert shown is not None
    assert link.fact.fact not in {item.fact for value in shown.values for item in value.evidence}
    sample_window.actions_["undo"].trigger()
    settle(qtbot, sample_window)
    assert sample_window.workspace.selection.shown.record == record


def test_two_flights_are_merged_and_split_again(qtbot: QtBot, sample_window: MainWindow) -> None:
    table = sample_window.workspace.lists.table
    rows = table.rows.rows
    labels = {str(row.cells[0]) for row in rows}
    table.selectRow(0)
    settle(qtbot, sample_window)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(table.rows.index(1, 0), flags)
    sample_window.actions_["merge_records"].trigger()
    settle(qtbot, sample_window)
    dialog = sample_window.findChild(MergeDialog)
    assert "facts" in dialog.preview.text()
    dialog.agree.click()
    settle(qtbot, sample_window)
    assert len(table.rows.rows) == len(rows) - 1
    sample_window.actions_["split_record"].trigger()
    settle(qtbot, sample_window)
    split = sample_window.findChild(SplitDialog)
    split.list.item(0).setCheckState(Qt.CheckState.Checked)
    settle(qtbot, sample_window)
    split.agree.click()
    settle(qtbot, sample_window)
    assert {str(row.cells[0]) for row in table.rows.rows} == labels


def test_words_of_an_article_become_a_value(qtbot: QtBot, sample_window: MainWindow) -> None:
    article = sample_window.workspace.selection.shown.article
    record = sample_window.workspace.selection.shown.record
    assert article is not None
    assert record is not None
    end = article.text.index(" ", 10)
    cursor = sample_window.workspace.source.text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    sample_window.workspace.source.text.setTextCursor(cursor)
    sample_window.actions_["add_fact"].trigger()
    settle(qtbot, sample_window)
    dialog = sample_window.findChild(AddFactDialog)
    dialog.attribute.setCurrentIndex(dialog.attribute.findData(Attribute.LANDING_TIME))
    dialog.value.setEditText("2001-02-03 04:05")
    settle(qtbot, sample_window)
    assert dialog.problem.text() == ""
    dialog.agree.click()
    settle(qtbot, sample_window)
    shown = sample_window.workspace.selection.shown.record
    assert shown is not None
    said = [item for value in shown.values for item in value.evidence if item.value == "2001-02-03T04:05Z"]
    assert [item.quote for item in said] == [article.text[:end].strip()]
    assert said[0].review == "added"
