"""The keyboard alone does the whole job, and one always sees where it is."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.views.record_table import RecordTable
from tests.gui.helpers import LONGEST_WAIT, settle


def holder() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def press(qtbot: QtBot, window: MainWindow, *keys: str) -> None:
    """Type keys, whatever has the keyboard: `Ctrl+E`, or words behind a space."""
    for key in keys:
        if key.startswith(" "):
            QTest.keyClicks(holder(), key[1:])
        else:
            combination = QKeySequence(key)[0]
            QTest.keyClick(holder(), combination.key(), combination.keyboardModifiers())
        settle(qtbot, window)


def bring_to_front(qtbot: QtBot, window: QWidget) -> None:
    """What a window manager does with a window that opens, or that comes back when a list of completions is gone."""
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and QApplication.focusWidget() is not None, timeout=LONGEST_WAIT)


@pytest.fixture
def active(qtbot: QtBot, sample_window: MainWindow) -> MainWindow:
    bring_to_front(qtbot, sample_window)
    return sample_window


def test_the_whole_job_by_keys(qtbot: QtBot, active: MainWindow) -> None:
    window, workspace = active, active.workspace
    press(qtbot, window, "Ctrl+1", "/", " MS-11", "Return")
    bring_to_front(qtbot, window)
    press(qtbot, window, "Ctrl+1")
    assert isinstance(holder(), RecordTable)
    assert len(workspace.lists.table.rows.rows) < 9, "searched"
    press(qtbot, window, "Down", "Up", "Home")
    assert workspace.selection.shown.record, "selected"
    press(qtbot, window, "Return")
    assert holder() is workspace.source.text
    lit = workspace.source.text.lit_words
    press(qtbot, window, "Alt+Down")
    assert workspace.source.text.lit_words != lit, "followed a fact"
    press(qtbot, window, "Ctrl+Alt+F", " Kononenko", "F3")
    assert workspace.source.text.current_words == "Kononenko"
    press(qtbot, window, "Esc")
    assert holder() is workspace.source.text
    press(qtbot, window, "Ctrl+\\")
    assert workspace.source.beside[0].article, "another article beside"
    press(qtbot, window, "Ctrl+Shift+\\", "Alt+Up")
    press(qtbot, window, "F2")
    dialog = window.findChild(QDialog)
    assert dialog
    bring_to_front(qtbot, dialog)
    assert isinstance(holder(), QLineEdit)
    press(qtbot, window, "Ctrl+A", " Another Name", "Return")
    assert window.actions_["undo"].isEnabled(), "decided"
    assert "Another Name" in workspace.details.toPlainText()
    bring_to_front(qtbot, window)
    press(qtbot, window, "Ctrl+1", "Ctrl+Z")
    assert "Another Name" not in workspace.details.toPlainText()
    press(qtbot, window, "Ctrl+7")
    assert workspace.lists.view is View.CONFLICTS
    waiting = workspace.lists.front
    assert waiting.isAncestorOf(holder())
    press(qtbot, window, "Ctrl+E")
    (export,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    bring_to_front(qtbot, export)
    press(qtbot, window, "Esc")
    assert not export.isVisible()
    bring_to_front(qtbot, window)
    press(qtbot, window, "Ctrl+Shift+F", "Ctrl+1")
    assert len(workspace.lists.table.rows.rows) == 9


def test_home_and_end_lead_to_the_first_and_the_last_row(qtbot: QtBot, active: MainWindow) -> None:
    press(qtbot, active, "Ctrl+1")
    table = active.workspace.lists.table
    ids = [row.id for row in table.rows.rows]
    press(qtbot, active, "End")
    assert table.selected_ids() == (ids[-1],)
    shown = active.workspace.selection.shown.record
    assert shown is not None
    assert shown.id == ids[-1]
    press(qtbot, active, "Home")
    assert table.selected_ids() == (ids[0],)
    press(qtbot, active, "Ctrl+End")
    assert table.selected_ids() == (ids[0],)
    assert table.currentIndex().column() == table.visible_columns()[-1]
    press(qtbot, active, "Shift+End")
    assert table.selected_ids() == tuple(ids)


def test_f6_reaches_every_pane(qtbot: QtBot, active: MainWindow) -> None:
    press(qtbot, active, "Ctrl+1")
    begin, seen = holder(), []
    for _ in range(10):
        press(qtbot, active, "F6")
        seen.append(holder())
        if holder() is begin:
            break
    assert begin in seen
    assert active.workspace.source.text in seen
    assert active.workspace.details in seen


def picture(window: MainWindow, widget: QWidget) -> QImage:
    """A widget with what is around it."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-3, -3, 3, 3)
    return window.grab(place & window.rect()).toImage()


@pytest.mark.parametrize("view", View)
def test_one_sees_where_the_keyboard_is(qtbot: QtBot, active: MainWindow, view: View) -> None:
    active.workspace.show_view(view)
    active.workspace.search.set_text("Soyuz")
    settle(qtbot, active)
    active.search_box.setFocus()
    reached: list[QWidget] = []
    hidden: list[str] = []
    while holder() not in reached:
        here = holder()
        reached.append(here)
        with_focus = picture(active, here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        settle(qtbot, active)
        if holder() is not here and picture(active, here) == with_focus:
            hidden.append(f"{here} in {here.parent()}")
        elif holder() is here:
            reached.remove(here)  # Tab walks through what is in it first
    assert len(reached) > 8
    assert hidden == []
