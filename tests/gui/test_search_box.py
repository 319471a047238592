"""Completion in the search box, and the mark where something was not understood, on the sample library."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from tests.gui.helpers import settle


def offered(window: MainWindow) -> list[str]:
    if not window.completer.popup.isVisible():
        return []
    model = window.completer.popup.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_field_and_its_value_are_completed_from_the_library(qtbot: QtBot, sample_window: MainWindow) -> None:
    window, box = sample_window, sample_window.search_box
    box.setFocus()
    qtbot.keyClicks(box, "cre")
    assert offered(window) == ["crew:"]
    qtbot.keyClick(window.completer.popup, Qt.Key.Key_Down)
    qtbot.keyClick(window.completer.popup, Qt.Key.Key_Return)
    assert box.text() == "crew:"
    assert 'crew:"Oleg Kononenko"' in offered(window)
    qtbot.keyClicks(box, "kono")
    assert offered(window) == ['crew:"Oleg Kononenko"']
    qtbot.keyClick(window.completer.popup, Qt.Key.Key_Down)
    qtbot.keyClick(window.completer.popup, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert box.text() == 'crew:"Oleg Kononenko" '
    assert window.workspace.search.text.strip() == 'crew:"Oleg Kononenko"'
    assert [row.cells[0] for row in window.workspace.lists.table.rows.rows] == ["Soyuz MS-11", "Soyuz MS-24"]


def test_what_is_typed_is_searched_unless_an_offer_is_chosen(qtbot: QtBot, sample_window: MainWindow) -> None:
    window, box = sample_window, sample_window.search_box
    box.setFocus()
    qtbot.keyClicks(box, "hag")
    assert offered(window) == ['crew:"Nick Hague"']
    qtbot.keyClick(window.completer.popup, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.workspace.search.text == "hag"
    assert not window.completer.popup.isVisible()


def test_what_was_not_understood_is_marked(qtbot: QtBot, sample_window: MainWindow) -> None:
    window = sample_window
    window.workspace.search.set_text("crews:kononenko")
    settle(qtbot, window)
    remark = window.workspace.lists.bar.findChild(QLabel, "doubts")
    assert isinstance(remark, QLabel)
    assert remark.isVisible()
    assert "Did you mean crew:?" in remark.text()
    window.workspace.search.set_text("crew:kononenko")
    settle(qtbot, window)
    assert not remark.isVisible()
