"""Preferences: each is kept, holds at once, and goes back to its default."""

from concurrent.futures import Executor
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.errors import WorkersError
from soyuz_gui.gui.app import saved_marks, saved_scheme
from soyuz_gui.gui.dialogs.exporting import EXPORT_FORMAT, ExportDialog, format_key
from soyuz_gui.gui.dialogs.preferences import PreferencesDialog
from soyuz_gui.gui.dialogs.watched_folders import WatchedFoldersDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.settings import IMPORT_FROM, SCHEDULER, Settings
from soyuz_gui.gui.theme import MarkColours, Scheme, load
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.export.requests import Dialect, Format
from soyuz_gui.services.intake import clusters
from tests.gui.helpers import message_of, settle


@pytest.fixture
def dialog(window: MainWindow) -> PreferencesDialog:
    window.actions_["preferences"].trigger()
    (dialog,) = window.findChildren(PreferencesDialog)
    assert dialog.isVisible()
    return dialog


def pick(box: QComboBox, value: object) -> None:
    """Choose an entry as the mouse or the keys would."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_colours_hold_at_once_and_at_the_next_start(
    window: MainWindow, dialog: PreferencesDialog, settings: Settings
) -> None:
    pick(dialog.scheme, Scheme.DARK)
    assert window.theme.colours.is_dark
    assert window.actions_["theme_dark"].isChecked()
    assert saved_scheme(settings) is Scheme.DARK
    window.actions_["theme_light"].trigger()
    assert dialog.scheme.currentData() == Scheme.LIGHT, "the menu is heard, too"


def test_highlights_take_the_safe_colours_in_text_and_legend(
    window: MainWindow, dialog: PreferencesDialog, settings: Settings
) -> None:
    legend = window.workspace.source.legend.box(MentionKind.INCIDENT)
    before = legend.icon().pixmap(legend.iconSize()).toImage()
    text = window.workspace.source.text.viewport()
    painted = text.grab().toImage()
    pick(dialog.marks, MarkColours.SAFE)
    assert window.theme.colours.marks == load("light", MarkColours.SAFE).marks
    assert legend.icon().pixmap(legend.iconSize()).toImage() != before
    assert text.grab().toImage() != painted
    assert saved_marks(settings) is MarkColours.SAFE


def test_the_size_of_the_text_follows_and_is_kept(
    window: MainWindow, dialog: PreferencesDialog, settings: Settings
) -> None:
    normal = dialog.text_size.value()
    dialog.text_size.setValue(normal + 3)
    for pane in (window.workspace.details, window.workspace.source.text):
        assert round(pane.font().pointSizeF()) == normal + 3
    assert settings.number("zoom") == 3
    dialog.text_size.setValue(999)
    assert window.workspace.text_size == dialog.text_size.value() == dialog.text_size.maximum()


def test_exports_begin_with_the_chosen_format(
    qtbot: QtBot, window: MainWindow, dialog: PreferencesDialog, settings: Settings
) -> None:
    pick(dialog.format, format_key(Format.TSV, Dialect.MACHINES))
    window.actions_["export"].trigger()
    settle(qtbot, window)
    (export,) = window.findChildren(ExportDialog)
    assert export.request().format is Format.TSV
    settings.save(EXPORT_FORMAT, "of another version")
    export.reject()
    dialog.show_preferences()
    assert dialog.format.currentIndex() == 0


def test_imports_begin_in_the_chosen_folder_while_it_is_there(
    window: MainWindow, dialog: PreferencesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def ask(_parent: object, _title: str, begin: str, *_: object) -> tuple[list[str], str]:
        begun.append(begin)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", ask)
    folder, used = tmp_path / "cuttings & notes", str(tmp_path)
    folder.mkdir()
    window.settings.save("import_folder", used)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog.folder.click()
    assert dialog.folder.accessibleName() == f"Import from: {folder}"
    window.actions_["import_files"].trigger()
    folder.rmdir()
    window.actions_["import_files"].trigger()
    dialog.last_folder.click()
    assert window.settings.text(IMPORT_FROM) == ""
    assert begun == [str(folder), used]


def test_imports_are_read_by_the_preferred_cluster(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def connected(address: str, _engine: Engine) -> AbstractContextManager[Executor]:
        asked.append(address)
        raise WorkersError("No such cluster.", "Start it.")

    monkeypatch.setattr(clusters, "connected", connected)
    sample_window.actions_["preferences"].trigger()
    (dialog,) = sample_window.findChildren(PreferencesDialog)
    qtbot.keyClicks(dialog.scheduler, " tcp://127.0.0.1:9 \r")
    sample_window.commands.import_paths([tmp_path])
    settle(qtbot, sample_window)
    assert asked == ["tcp://127.0.0.1:9"]
    box = message_of(sample_window)
    assert (box.text(), box.informativeText()) == ("No such cluster.", "Start it.")


def test_defaults_are_restored(qtbot: QtBot, window: MainWindow, dialog: PreferencesDialog, settings: Settings) -> None:
    normal = dialog.text_size.value()
    pick(dialog.scheme, Scheme.DARK)
    pick(dialog.marks, MarkColours.SAFE)
    pick(dialog.format, format_key(Format.JSON, Dialect.MACHINES))
    dialog.text_size.setValue(normal + 2)
    dialog.set_folder(Path("somewhere"))
    qtbot.keyClicks(dialog.scheduler, "tcp://127.0.0.1:9\r")
    restore = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Restore &Defaults")
    restore.click()
    assert (window.theme.scheme, window.theme.mark_colours) == (Scheme.SYSTEM, MarkColours.STANDARD)
    assert (dialog.scheme.currentData(), dialog.marks.currentData()) == (Scheme.SYSTEM, MarkColours.STANDARD)
    assert (dialog.format.currentIndex(), dialog.text_size.value()) == (0, normal)
    assert dialog.scheduler.text() == ""
    keys = ("theme", "mark_colours", EXPORT_FORMAT, IMPORT_FROM, SCHEDULER)
    assert [settings.text(key) for key in keys] == [""] * 5
    assert settings.number("zoom") == 0


def test_there_is_one_dialog_which_knows_what_the_keys_did(window: MainWindow, dialog: PreferencesDialog) -> None:
    before = dialog.text_size.value()
    dialog.reject()
    window.actions_["larger_text"].trigger()
    window.actions_["preferences"].trigger()
    assert window.findChildren(PreferencesDialog) == [dialog]
    assert dialog.isVisible()
    assert dialog.text_size.value() == before + 1


def test_the_key_opens_the_preferences(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert window.findChildren(PreferencesDialog)


def test_watched_folders_are_reached_from_here_while_a_library_is_open(
    qtbot: QtBot, sample_window: MainWindow, empty_window: MainWindow
) -> None:
    empty_window.actions_["preferences"].trigger()
    assert not empty_window.findChildren(PreferencesDialog)[0].watched.isEnabled()
    sample_window.actions_["preferences"].trigger()
    (dialog,) = sample_window.findChildren(PreferencesDialog)
    dialog.watched.click()
    settle(qtbot, sample_window)
    (folders,) = sample_window.findChildren(WatchedFoldersDialog)
    assert folders.isVisible()
