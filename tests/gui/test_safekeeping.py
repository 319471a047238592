"""Backups and the ways back in the window, on real library files."""

from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.queries import Table
from soyuz_gui.gui.commands import safekeeping as commands
from soyuz_gui.gui.dialogs.restoring import RestoreDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.services.library import Library
from soyuz_gui.services.upkeep import safekeeping
from soyuz_gui.store.database import open_database
from tests.gui.helpers import make_window, message_of, settle
from tests.unit.safekeeping import damage


@pytest.fixture(scope="module")
def two_articles(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("two")
    for number in (11, 12):
        (folder / f"{number}.txt").write_text(f"Soyuz MS-{number} was launched on 3 May 20{number}.")
    with Library.open(folder / "library.sqlite") as opened:
        opened.import_paths([folder / "11.txt", folder / "12.txt"])
    return (folder / "library.sqlite").read_bytes()


@pytest.fixture
def library(two_articles: bytes, tmp_path: Path) -> Path:
    """A library of two articles, and a backup of it."""
    path = tmp_path / "library.sqlite"
    path.write_bytes(two_articles)
    assert safekeeping.back_up_if_due(path)
    return path


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, theme: Theme) -> MainWindow:
    return make_window(qtbot, settings, theme)


def dialog_of(window: MainWindow) -> RestoreDialog:
    (dialog,) = [dialog for dialog in window.findChildren(RestoreDialog) if dialog.isVisible()]
    return dialog


def press(dialog: RestoreDialog, words: str) -> None:
    buttons = dialog.findChild(QDialogButtonBox).findChildren(QPushButton)
    (button,) = [button for button in buttons if button.text().replace("&", "") == words]
    button.click()


def articles(window: MainWindow) -> int:
    assert window.library
    with Library.open(window.library, read_only=True) as opened:
        return opened.counts()[Table.ARTICLES]


def test_a_damaged_library_can_be_restored_where_it_was_to_be_opened(
    qtbot: QtBot, window: MainWindow, library: Path
) -> None:
    damage.schema(library)
    window.open_library(library)
    settle(qtbot, window)
    assert window.library is None
    dialog = dialog_of(window)
    assert dialog.list.topLevelItemCount() == 1
    press(dialog, "Restore")
    settle(qtbot, window)
    assert window.library == library
    assert articles(window) == 2
    assert "What was there before is kept" in message_of(window).informativeText()


def test_an_open_library_is_closed_restored_and_opened_again(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    with closing(open_database(library)) as database:
        database.execute("DELETE FROM article WHERE id = 1")
    window.open_library(library)
    settle(qtbot, window)
    assert articles(window) == 1
    window.actions_["restore_library"].trigger()
    press(dialog_of(window), "Restore")
    settle(qtbot, window)
    assert window.library == library
    assert articles(window) == 2
    assert [kept.reason for kept in safekeeping.listed(library)] == ["restore", "schedule"]


def test_what_reads_is_saved(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    damage.page_of(library, "record_value")
    window.open_library(library)
    settle(qtbot, window)
    for box in window.findChildren(RestoreDialog):
        box.reject()
    window.commands.save_what_reads(library)
    settle(qtbot, window)
    assert articles(window) == 2
    with Library.open(library, read_only=True) as opened:
        assert opened.check() == []


def test_a_restore_that_fails_leaves_the_library_open(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    window.open_library(library)
    settle(qtbot, window)
    (library.parent / "diary.sqlite").write_text("Dear diary")
    window.commands.restore_from(library, library.parent / "diary.sqlite")
    settle(qtbot, window)
    assert window.library == library
    assert "not an SQLite file" in message_of(window).text()
    assert articles(window) == 2


def test_no_rows_are_counted_where_no_library_is_open_any_more(qtbot: QtBot, window: MainWindow, library: Path) -> None:
    window.open_library(library)
    settle(qtbot, window)
    counted = window.count.text()
    assert counted
    library.write_text("Dear diary")
    window.commands.restore_from(library, library.parent / "nothing.sqlite")
    settle(qtbot, window)
    assert window.library is None
    assert window.count.text() == ""
    message_of(window).close()
    window.open_library(safekeeping.listed(library)[0].path)
    settle(qtbot, window)
    assert window.count.text() == counted


def test_the_backup_of_the_day_is_made_beside_the_window(
    qtbot: QtBot, settings: Settings, theme: Theme, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for backup in safekeeping.listed(library):
        backup.path.unlink()
    monkeypatch.setattr(commands, "FIRST_LOOK", 1)
    window = make_window(qtbot, settings, theme)
    window.open_library(library)
    qtbot.waitUntil(lambda: len(safekeeping.listed(library)) == 1, timeout=60_000)
    settle(qtbot, window)
