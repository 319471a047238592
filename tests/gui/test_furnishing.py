"""The window between its first rows and the moment when everything is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from tests.gui import fakes
from tests.gui.helpers import settle


@pytest.fixture
def started(qtbot: QtBot, settings: Settings, theme: Theme, fake_library: Path) -> MainWindow:
    """A window that shows the rows of a library, and is not furnished yet."""
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitSignal(window.library_shown):
        window.start(fake_library)
    assert not hasattr(window.workspace, "details")
    return window


def is_furnished(window: MainWindow) -> bool:
    return window._is_furnished


def test_the_rows_come_first_and_all_else_follows(qtbot: QtBot, started: MainWindow) -> None:
    with qtbot.waitSignal(started.workspace.lists.counted, check_params_cb=bool):
        pass
    assert started.workspace.lists.table.rows.rows
    assert not is_furnished(started)
    qtbot.waitUntil(lambda: is_furnished(started))
    settle(qtbot, started)
    shown = started.workspace.selection.shown
    assert shown.record is not None
    assert shown.record.label in started.workspace.details.toPlainText()
    assert started.workspace.lists.table.selected_ids() == (shown.record.id,)
    assert started.workspace.docks[2].widget() is started.workspace.source
    started.close()


def test_the_keyboard_is_in_the_rows_before_all_is_there(qtbot: QtBot, started: MainWindow) -> None:
    with qtbot.waitSignal(started.workspace.lists.counted, check_params_cb=bool):
        pass
    table = started.workspace.lists.table
    assert started.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert not is_furnished(started)
    (chosen,) = table.selected_ids()
    assert chosen == table.rows.rows[1].id
    qtbot.waitUntil(lambda: is_furnished(started))
    settle(qtbot, started)
    record = started.workspace.selection.shown.record
    assert record is not None
    assert record.id == chosen
    started.close()


def test_what_is_typed_before_all_is_there_is_searched(qtbot: QtBot, started: MainWindow) -> None:
    qtbot.keyClicks(started.search_box, "Ada")
    started.search_box.request()
    assert started.workspace.search.text == "Ada"
    qtbot.waitUntil(lambda: is_furnished(started))
    settle(qtbot, started)
    assert started.workspace.found.hits.hits
    started.close()


@pytest.mark.parametrize(
    "name", ["view_crew", "next_pane", "show_history", "undo", "find_in_text", "bookmark", "export", "shortcuts", "log"]
)
def test_whoever_is_quicker_has_the_window_furnished_at_once(qtbot: QtBot, started: MainWindow, name: str) -> None:
    started.actions_[name].trigger()
    assert is_furnished(started)
    settle(qtbot, started)
    started.close()


def test_a_menu_of_a_row_opens_at_once(qtbot: QtBot, started: MainWindow) -> None:
    with qtbot.waitSignal(started.workspace.lists.counted, check_params_cb=bool):
        pass
    table = started.workspace.lists.table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    table.menu_requested.emit(table.mapToGlobal(table.rect().center()))
    menus = [menu for menu in started.workspace.lists.front.findChildren(type(started.menus.panes)) if menu.isVisible()]
    keys = [action.shortcut() for action in menus[0].actions()]
    assert QKeySequence("Ctrl+L") in keys
    menus[0].close()
    started.close()


def test_a_window_that_is_closed_meanwhile_stays_closed(qtbot: QtBot, started: MainWindow) -> None:
    with qtbot.waitSignal(started.workspace.lists.counted, check_params_cb=bool):
        pass
    started.close()
    for _ in range(50):
        QApplication.processEvents()
    assert not is_furnished(started)


def test_another_view_is_in_front_at_once(qtbot: QtBot, started: MainWindow) -> None:
    started.workspace.lists.tabs.setCurrentIndex(list(View).index(View.CREW))
    qtbot.waitUntil(lambda: is_furnished(started))
    settle(qtbot, started)
    assert started.workspace.lists.view is View.CREW
    assert fakes.NUNEZ.id in [row.id for row in started.workspace.lists.table.rows.rows]
    started.close()
