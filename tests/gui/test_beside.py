"""Articles on one record side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import Location, to_record
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.source.beside import NO_OTHER, NOTHING_SELECTED
from soyuz_gui.gui.source.pane import BESIDE, MOST_BESIDE
from tests.gui import fakes
from tests.gui.helpers import settle


def press(qtbot: QtBot, window: MainWindow, action: str) -> None:
    window.actions_[action].trigger()
    settle(qtbot, window)


def test_another_article_on_the_record_is_shown_beside(qtbot: QtBot, window: MainWindow) -> None:
    source = window.workspace.source
    press(qtbot, window, "add_beside")
    (pane,) = source.beside
    main = window.workspace.selection.shown.article
    assert main is not None
    assert pane.article not in (None, main.id)
    assert pane.text.toPlainText() == fakes.TEXTS[pane.article or 0][1]
    assert pane.text.lit_words, "the first sentence on the record is lit"
    assert pane.place.text().startswith("fact 1 of ")
    lit = pane.text.lit_words
    pane.next_fact.trigger()
    assert pane.place.text().startswith("fact 2 of ")
    pane.previous_fact.trigger()
    assert pane.text.lit_words == lit
    assert window.workspace.selection.shown.article == main, "only the pane beside has moved"


def test_whoever_asks_for_two_at_once_gets_two(qtbot: QtBot, window: MainWindow) -> None:
    """The first one is still being read when the second one comes."""
    window.actions_["add_beside"].trigger()
    window.actions_["add_beside"].trigger()
    settle(qtbot, window)
    first, second = window.workspace.source.beside
    assert first.text.toPlainText() == fakes.TEXTS[first.article or 0][1]
    assert first.text.lit_words
    assert second.chooser.count()


def test_a_mark_in_the_article_beside_opens_that_article(qtbot: QtBot, window: MainWindow) -> None:
    source = window.workspace.source
    press(qtbot, window, "add_beside")
    (pane,) = source.beside
    main, other = window.workspace.selection.shown.location.article, pane.article
    assert other is not None
    mark = next(mark for mark in fakes.MARKS[other] if mark.record == fakes.NUNEZ)
    qtbot.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=pane.text.position_of(mark.span))
    settle(qtbot, window)
    assert window.workspace.navigator.current == to_record(fakes.NUNEZ).at(other, mark.span)
    assert pane.article == main, "the two have changed places"


def test_a_record_of_one_article_leaves_nothing_beside(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "add_beside")
    (pane,) = window.workspace.source.beside
    window.workspace.navigator.go(to_record(fakes.LEAK))
    settle(qtbot, window)
    assert pane.text.toPlainText() == ""
    assert pane.chooser.currentText() == NO_OTHER
    window.workspace.navigator.go(Location(article=2))
    settle(qtbot, window)
    assert pane.chooser.currentText() == NOTHING_SELECTED


def test_panes_come_and_go_and_are_remembered(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    source = window.workspace.source
    for _ in range(MOST_BESIDE + 1):
        press(qtbot, window, "add_beside")
    assert len(source.beside) == MOST_BESIDE
    articles = [pane.article for pane in source.beside if pane.article]
    assert len(set(articles)) == len(articles), "each shows another article"
    press(qtbot, window, "close_beside")
    assert settings.number(BESIDE) == len(source.beside) == MOST_BESIDE - 1
    while source.beside:
        press(qtbot, window, "close_beside")
    press(qtbot, window, "close_beside")
    assert source.texts == [source.text]


def test_the_article_beside_can_be_searched(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "add_beside")
    source = window.workspace.source
    pane = source.beside[0]
    pane.text.setFocus()
    assert QApplication.focusWidget() is pane.text
    press(qtbot, window, "find_in_text")
    qtbot.keyClicks(source.find_bar.words, "o")
    assert pane.text.current_words == "o"
    assert source.text.current_words == ""
    press(qtbot, window, "close_beside")
    assert not source.find_bar.isVisible()
