import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.source.finding import MOST_MATCHES, fold, matches
from tests.gui import fakes
from tests.gui.helpers import settle


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=20), st.text(min_size=1, max_size=5), st.text(max_size=20))
def test_what_stands_in_a_text_is_found(before: str, words: str, after: str) -> None:
    if words.split() == [words]:
        spans = matches(fold(before + words + after), words)
        folded = fold(before + words + after)
        assert any(folded[span.start : span.end] == fold(words) for span in spans)


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Ada Núñez came. ADA NUNEZ left.", "núñez", ["Núñez", "NUNEZ"]),
        ("soft\nlanding, soft  landing", "soft landing", ["soft\nlanding", "soft  landing"]),
        ("a (b) a(b)", "(b)", ["(b)", "(b)"]),
        ("aaa", "aa", ["aa"]),
        ("text", "  ", []),
        ("İstanbul", "istanbul", ["İstanbul"]),
    ],
)
def test_words_are_found_as_people_mean_them(text: str, words: str, found: list[str]) -> None:
    assert [text[span.start : span.end] for span in matches(fold(text), words)] == found


def test_matches_are_counted_to_an_end() -> None:
    assert len(matches("a" * (MOST_MATCHES + 50), "a")) == MOST_MATCHES + 1


def press(qtbot: QtBot, window: MainWindow, action: str) -> None:
    window.actions_[action].trigger()
    settle(qtbot, window)


def test_find_in_text_goes_round_the_matches(qtbot: QtBot, window: MainWindow) -> None:
    source, bar = window.workspace.source, window.workspace.source.find_bar
    press(qtbot, window, "find_in_text")
    assert bar.isVisible()
    qtbot.keyClicks(bar.words, "in")
    assert fakes.TEXTS[1][1].lower().count("in") == 1
    assert bar.count.text() == "1 of 1"
    bar.words.clear()
    qtbot.keyClicks(bar.words, "ed")
    assert bar.count.text() == "1 of 1"
    bar.words.setText("a")
    total = fakes.TEXTS[1][1].lower().replace("ú", "u").count("a")
    first = bar.count.text()
    assert first.endswith(f" of {total}")
    for _ in range(total):
        press(qtbot, window, "next_match")
    assert bar.count.text() == first
    press(qtbot, window, "previous_match")
    assert bar.count.text() != first
    assert source.text.current_words.lower() == "a"
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is source.text
    assert source.text.current_words == ""


def test_find_in_text_begins_with_the_selected_words(qtbot: QtBot, window: MainWindow) -> None:
    text = window.workspace.source.text
    words = fakes.span(1, "Plesetsk")
    cursor = text.textCursor()
    start = text.prepared.units.to_utf16(words.start)
    cursor.setPosition(start)
    cursor.setPosition(start + 8, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.setFocus()
    press(qtbot, window, "find_in_text")
    bar = window.workspace.source.find_bar
    assert bar.words.text() == "Plesetsk"
    assert bar.count.text() == "1 of 1"
    assert text.current_words == "Plesetsk"


def test_words_that_are_not_there_are_said_to_be_missing(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "find_in_text")
    bar = window.workspace.source.find_bar
    qtbot.keyClicks(bar.words, "zzz")
    assert bar.count.text() == "Not found"
    assert not bar.next.isEnabled()


def test_the_matches_follow_the_open_article(qtbot: QtBot, window: MainWindow) -> None:
    press(qtbot, window, "find_in_text")
    bar = window.workspace.source.find_bar
    qtbot.keyClicks(bar.words, "Plesetsk")
    assert bar.count.text() == "1 of 1"
    window.workspace.navigator.go(window.workspace.navigator.current.at(2, fakes.span(2, "October")))
    settle(qtbot, window)
    assert bar.count.text() == "Not found"
    assert window.workspace.source.text.lit_words == "October"


def test_without_a_search_in_the_text_f3_goes_through_what_was_found(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.search.set_text("Soyuz")
    settle(qtbot, window)
    press(qtbot, window, "next_match")
    assert window.workspace.source.text.lit_words == "Soyuz"
    assert window.workspace.found.place.text().startswith("1 of ")
