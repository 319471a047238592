"""The language of the window: every text goes through the translation, and German is complete."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.queries import Table
from soyuz_gui.gui import language
from soyuz_gui.gui.actions import Menu
from soyuz_gui.gui.dialogs.preferences import PreferencesDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.parts import native
from soyuz_gui.gui.settings import LANGUAGE, Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.windows import Windows
from soyuz_gui.services.library import Library
from tests.gui.conftest import opened
from tests.gui.helpers import make_window, settle
from tests.gui.test_curation import select_words
from tests.gui.test_preferences import pick
from tests.gui.untranslated import Brackets, Data, texts, untranslated


@pytest.fixture
def bracketed(qtbot: QtBot, settings: Settings, theme: Theme, sample: Path) -> Iterator[MainWindow]:
    """A window on the sample library, every text of which stands in brackets."""
    language.speak_by(QLocale("en"), Brackets())
    try:
        yield from opened(qtbot, settings, theme, sample)
    finally:
        language.speak(language.ENGLISH)


def check(root: QWidget, data: Data) -> None:
    wrong = {
        f"{where}: {left!r} of {text[:200]!r}" for where, text in texts(root) if (left := untranslated(text, data))
    }
    assert not wrong, "\n" + "\n".join(sorted(wrong))


@pytest.mark.parametrize("view", View)
def test_every_text_of_every_view_is_translated(qtbot: QtBot, bracketed: MainWindow, sample: Path, view: View) -> None:
    bracketed.workspace.show_view(view)
    settle(qtbot, bracketed)
    check(bracketed, Data(sample))


def test_the_tip_of_every_mark_in_a_text_is_translated(qtbot: QtBot, bracketed: MainWindow, sample: Path) -> None:
    data = Data(sample)
    library = Library.open(sample)
    marks = [mark for row in library.page(Table.ARTICLES).rows for mark in library.article(row.id).highlights]
    tips = {mark.tooltip for mark in marks if mark.fact}  # the others may name words of the article
    library.close()
    shown = [language.translated(tip) for tip in tips]
    assert len(shown) > 50
    assert not [left for tip in shown for left in tip.split("\n") if untranslated(left, data)]


def test_every_text_of_the_first_page_is_translated(
    qtbot: QtBot, settings: Settings, theme: Theme, sample: Path
) -> None:
    language.speak_by(QLocale("en"), Brackets())
    try:
        window = make_window(qtbot, settings, theme)
        window.welcome.show_recent([sample])
        check(window, Data(sample))
        window.close()
    finally:
        language.speak(language.ENGLISH)


DIALOGS = (
    "export", "rename_record", "merge_records", "keep_apart", "split_record", "describe_articles", "add_fact",
    "preferences", "palette", "shortcuts", "log", "about", "import_history", "watched_folders", "restore_library",
    "check_library",
)  # fmt: skip


@pytest.mark.parametrize("action", DIALOGS)
def test_every_text_of_every_dialog_is_translated(
    qtbot: QtBot, bracketed: MainWindow, sample: Path, action: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDialog, "exec", QDialog.open)
    article = bracketed.workspace.selection.shown.article
    assert article
    select_words(bracketed, article.text[:60])
    bracketed.search_box.setText("leak")
    bracketed.search_box.request()
    settle(qtbot, bracketed)
    bracketed.actions_[action].trigger()
    settle(qtbot, bracketed)
    dialogs = [each for each in bracketed.findChildren(QDialog) if each.isVisible()]
    assert dialogs
    for dialog in dialogs:
        check(dialog, Data(sample))
        dialog.close()


def test_every_step_of_the_history_is_translated(qtbot: QtBot, bracketed: MainWindow, sample: Path) -> None:
    """The library keeps steps in English; they are told again by what was decided."""
    window = bracketed
    decide = window.workspace.curator.decide
    with Library.open(sample, read_only=True) as library:
        refs = [conflict.ref for conflict in library.curation.conflicts(everything=True)]
        mission = library.find_record("Soyuz MS-11")
    window.workspace.show_view(View.CONFLICTS)
    settle(qtbot, window)
    pane = window.workspace.lists.front
    assert mission
    for key in (Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_Space):
        qtbot.keyClick(pane.keyboard, key)
        settle(qtbot, window)
    decide(lambda draft: [draft.rename(mission.id, "Kazbek")])
    decide(lambda draft: [draft.accept(ref) for ref in refs if ref.attribute != "name"])
    settle(qtbot, window)
    data = Data(sample)
    history = window.workspace.history
    assert len(history.steps.steps) == 5
    check(history, data)
    check(window, data)
    window.actions_["undo"].trigger()
    settle(qtbot, window)
    check(window, data)


@pytest.mark.parametrize("view", View)
def test_every_context_menu_is_translated(
    qtbot: QtBot, bracketed: MainWindow, sample: Path, view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, opened_menus = bracketed, []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_place: opened_menus.append(menu))
    window.workspace.show_view(view)
    settle(qtbot, window)
    source = window.workspace.source.text
    for area in (
        window.workspace.lists.front.keyboard,
        source,
        window.workspace.details,
        window.workspace.filters.tree,
    ):
        middle = area.viewport().rect().center()
        places = [middle, QPoint(60, 12), *([] if area is not source else [source.cursorRect().center()])]
        for place in places:
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, area.viewport().mapToGlobal(place))
            QApplication.sendEvent(area.viewport(), event)
    assert len(opened_menus) >= 4
    for menu in opened_menus:
        check(menu, Data(sample))


def test_the_report_of_an_import_and_its_history_are_translated(
    qtbot: QtBot, bracketed: MainWindow, sample: Path, tmp_path: Path
) -> None:
    for name, text in (("empty.txt", ""), ("same.txt", "Soyuz MS-05 was launched on 28 July 2017."), ("page.xyz", "x")):
        (tmp_path / name).write_text(text)
    (tmp_path / "copy.txt").write_text("Soyuz MS-05 was launched on 28 July 2017.")
    files = [tmp_path / name for name in ("empty.txt", "same.txt", "copy.txt", "page.xyz", "gone.txt")]
    bracketed.commands.import_paths(files)
    settle(qtbot, bracketed)
    bracketed.actions_["import_history"].trigger()
    settle(qtbot, bracketed)
    for dialog in (each for each in bracketed.findChildren(QDialog) if each.isVisible()):
        check(dialog, Data(sample))
        dialog.close()


@pytest.fixture(params=[*language.offered()])
def spoken(
    request: pytest.FixtureRequest, qtbot: QtBot, settings: Settings, theme: Theme, sample: Path
) -> Iterator[MainWindow]:
    """A window on the sample library in each language that it was translated to."""
    language.speak(request.param)
    try:
        yield from opened(qtbot, settings, theme, sample)
    finally:
        language.speak(language.ENGLISH)


def test_letters_of_a_menu_are_unique(spoken: MainWindow) -> None:
    menus = spoken.actions_.menus.values()
    assert_unique([menu.title() for menu in menus])
    for menu in menus:
        menu.aboutToShow.emit()
        assert_unique([action.text() for action in menu.actions() if not action.isSeparator()])


def test_letters_of_a_dialog_are_unique(qtbot: QtBot, spoken: MainWindow) -> None:
    article = spoken.workspace.selection.shown.article
    assert article
    for action in DIALOGS:
        select_words(spoken, article.text[:60])
        spoken.actions_[action].trigger()
        settle(qtbot, spoken)
        for dialog in (each for each in spoken.findChildren(QDialog) if each.isVisible()):
            labels = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
            texts = labels + [button.text() for button in dialog.findChildren(QAbstractButton)]
            assert_unique([text for text in texts if letter(text)])
            dialog.close()


def assert_unique(texts: list[str]) -> None:
    letters = [letter(text) for text in texts]
    assert all(letters), texts
    assert len(set(letters)) == len(letters), sorted(zip(letters, texts, strict=True))


def letter(text: str) -> str:
    """The letter that goes to an entry of a menu."""
    return re.sub("&&", "", text).partition("&")[2][:1].casefold()


def test_german_says_numbers_forms_and_keys_as_germans_do(qtbot: QtBot) -> None:
    language.speak("de")
    try:
        text = language.tr("{count} mission", "{count} missions", count=1)
        assert text == "1 Mission"
        assert language.tr("{count} mission", "{count} missions", count=1234) == "1.234 Missionen"
        assert (
            language.tr("{found} of {count} article", "{found} of {count} articles", found=2, count=1)
            == "2 von 1 Artikel"
        )
        assert native("Ctrl+Shift+I") == "Strg+Umschalt+I"
        assert language.translated("Soyuz MS-11") == "Soyuz MS-11"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"
    finally:
        language.speak(language.ENGLISH)
    assert language.tr("{count} mission", "{count} missions", count=1234) == "1,234 missions"


def test_another_language_holds_at_once_in_every_window(
    qtbot: QtBot, settings: Settings, theme: Theme, sample: Path
) -> None:
    windows = Windows(settings, theme)
    try:
        first, second = windows.open(sample), windows.open(sample)
        settle(qtbot, first)
        settle(qtbot, second)
        first.actions_["preferences"].trigger()
        (dialog,) = first.findChildren(PreferencesDialog)
        pick(dialog.language, "de")
        assert settings.text(LANGUAGE) == "de"
        assert {window.actions_.menus[Menu.FILE].title() for window in windows.all} == {"&Datei"}
        for window in windows.all:
            settle(qtbot, window)
        assert [window.library for window in windows.all] == [sample, sample]
        (dialog,) = windows.all[0].findChildren(PreferencesDialog)
        assert dialog.windowTitle() == "Einstellungen"
        dialog.restore_defaults()
        assert {window.actions_.menus[Menu.FILE].title() for window in windows.all} == {"&File"}
        for window in windows.all:
            settle(qtbot, window)
    finally:
        windows.quit()
        language.speak(language.ENGLISH)
