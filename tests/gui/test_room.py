"""Dialogs have room for their text: more for larger letters, never more than the screen, and then they scroll."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.room import Scrolled
from tests.gui.helpers import settle

HUGE = 27  # points: three times what is usual
DIALOGS = ("about", "describe_articles", "preferences", "rename_record", "export", "import_history", "shortcuts")


@pytest.fixture
def huge_text(qapp: QApplication) -> Iterator[None]:
    """Before the window is made: text as large as people with weak eyes set it."""
    usual = qapp.font()
    huge = qapp.font()
    huge.setPointSize(HUGE)
    qapp.setFont(huge)
    yield
    qapp.setFont(usual)


def opened_by(qtbot: QtBot, window: MainWindow, action: str) -> QDialog:
    window.actions_[action].trigger()
    settle(qtbot, window)
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    return dialog


@pytest.mark.usefixtures("huge_text")
@pytest.mark.parametrize("action", DIALOGS)
def test_a_dialog_of_huge_text_is_on_the_screen_with_its_buttons(
    qtbot: QtBot, sample_window: MainWindow, action: str
) -> None:
    dialog = opened_by(qtbot, sample_window, action)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    (buttons,) = dialog.findChildren(QDialogButtonBox)
    for button in buttons.buttons():
        assert dialog.rect().contains(QRect(button.mapTo(dialog, QPoint()), button.size()))
    dialog.close()


@pytest.mark.usefixtures("huge_text")
def test_what_has_no_room_is_scrolled_to_by_the_keyboard(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = opened_by(qtbot, sample_window, "preferences")
    dialog.resize(dialog.width(), 300)
    (area,) = dialog.findChildren(Scrolled)
    assert area.verticalScrollBar().maximum() > 0
    dialog.findChild(QComboBox).setFocus()
    for _ in range(6):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    holder = dialog.focusWidget()
    assert area.widget().isAncestorOf(holder)
    assert area.verticalScrollBar().value() > 0
    assert area.viewport().rect().contains(holder.mapTo(area.viewport(), holder.rect().center()))
    dialog.close()


def test_text_of_the_usual_size_needs_no_scrolling(qtbot: QtBot, sample_window: MainWindow) -> None:
    dialog = opened_by(qtbot, sample_window, "describe_articles")
    (area,) = dialog.findChildren(Scrolled)
    assert area.verticalScrollBar().maximum() == 0
    assert area.horizontalScrollBar().maximum() == 0
    dialog.close()
