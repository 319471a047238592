"""Saved searches, bookmarks and the command palette, in a window on the sample library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog, QMenu
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.actions import SPECS
from soyuz_gui.gui.dialogs.palette import CommandPalette, fitting
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from tests.gui.helpers import settle


def entries(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator() and action.menu() is None]


def choose(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text() == text).trigger()


def removal(menu: QMenu) -> QMenu:
    return next(part for action in menu.actions() if isinstance(part := action.menu(), QMenu))


def test_a_search_is_saved_used_again_and_forgotten(qtbot: QtBot, sample_window: MainWindow) -> None:
    window = sample_window
    assert entries(window.shelf.searches_menu) == ["No search is saved yet"]
    window.workspace.search.set_text("crew:kononenko")
    settle(qtbot, window)
    window.actions_["save_search"].trigger()
    dialog = window.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Kononenko & others")
    dialog.accept()
    settle(qtbot, window)
    assert entries(window.shelf.searches_menu) == ["Kononenko && others"]
    window.actions_["clear_search"].trigger()
    settle(qtbot, window)
    choose(window.shelf.searches_menu, "Kononenko && others")
    settle(qtbot, window)
    assert window.search_box.text() == "crew:kononenko"
    assert 0 < len(window.workspace.lists.table.rows.rows) < 9
    choose(removal(window.shelf.searches_menu), "Kononenko && others")
    settle(qtbot, window)
    assert entries(window.shelf.searches_menu) == ["No search is saved yet"]


def test_nothing_typed_is_nothing_to_save(sample_window: MainWindow) -> None:
    sample_window.actions_["save_search"].trigger()
    assert sample_window.findChild(QInputDialog) is None
    assert "no search to save" in sample_window.statusBar().currentMessage()


@pytest.mark.parametrize("view", [View.CREW, View.ARTICLES])
def test_a_bookmark_leads_back_and_is_taken_off(qtbot: QtBot, sample_window: MainWindow, view: View) -> None:
    window = sample_window
    window.workspace.show_view(view)
    settle(qtbot, window)
    window.workspace.lists.table.selectRow(2)
    settle(qtbot, window)
    place = window.workspace.navigator.current
    window.actions_["bookmark"].trigger()
    settle(qtbot, window)
    (label,) = entries(window.shelf.bookmarks_menu)
    window.actions_["view_missions"].trigger()
    settle(qtbot, window)
    choose(window.shelf.bookmarks_menu, label)
    settle(qtbot, window)
    now = window.workspace.navigator.current
    assert (now.view, now.record, now.article) == (place.view, place.record, place.article)
    window.actions_["bookmark"].trigger()
    settle(qtbot, window)
    assert entries(window.shelf.bookmarks_menu) == ["No bookmarks yet"]


def test_bookmarks_and_searches_are_there_after_a_restart(qtbot: QtBot, sample_window: MainWindow) -> None:
    window, path = sample_window, sample_window.library
    window.shelf.save_search_as("leaks", "incident:leak")
    window.actions_["bookmark"].trigger()
    settle(qtbot, window)
    assert path is not None
    window.open_library(path)
    settle(qtbot, window)
    assert entries(window.shelf.searches_menu) == ["leaks"]
    assert len(entries(window.shelf.bookmarks_menu)) == 1


def test_few_letters_find_an_action_by_its_name_first() -> None:
    assert fitting("und", SPECS)[0].name == "undo"
    assert fitting("exp", SPECS)[0].name == "export"
    assert fitting("sav sea", SPECS)[0].name == "save_search"
    assert {spec.name for spec in fitting("", SPECS)} == {spec.name for spec in SPECS}
    assert fitting("zzz", SPECS) == []


def test_the_palette_does_what_is_chosen(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.actions_["palette"].trigger()
    palette = sample_window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    qtbot.keyClicks(palette.box, "incid")
    assert "Incidents" in palette.list.item(0).text()
    qtbot.keyClick(palette.box, Qt.Key.Key_Return)
    settle(qtbot, sample_window)
    assert sample_window.workspace.lists.view is View.INCIDENTS
    assert not palette.isVisible()


def test_the_palette_is_walked_with_the_arrow_keys_and_left_with_escape(
    qtbot: QtBot, sample_window: MainWindow
) -> None:
    sample_window.actions_["palette"].trigger()
    palette = sample_window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    before = sample_window.workspace.lists.view
    qtbot.keyClick(palette.box, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    qtbot.keyClick(palette.box, Qt.Key.Key_Up)
    qtbot.keyClick(palette.box, Qt.Key.Key_Up)
    assert palette.list.currentRow() == 0
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert sample_window.workspace.lists.view is before
