"""The language of the window: every text goes through the translation, and German is complete."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui.gui import language
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from tests.gui.conftest import opened
from tests.gui.helpers import settle
from tests.gui.test_curation import select_words
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
