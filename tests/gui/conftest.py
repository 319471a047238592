"""Windows on temporary settings and libraries, closed and forgotten after each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui import paths
from soyuz_gui.gui.garbage import GarbageCollector
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Scheme, Theme
from soyuz_gui.services.library import Library
from tests.gui import fakes
from tests.gui.helpers import make_window, settle


@pytest.fixture(scope="session", autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """Garbage is collected as in the program: windows of earlier tests must not go on another thread."""
    collector = GarbageCollector(qapp)
    yield
    collector.stop()


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Without a screen Qt keeps what was copied until the process ends, when Python is gone that made it."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def no_key_held(qtbot: QtBot) -> None:
    """Qt takes Ctrl for held down after a test that pressed it, and then clicks and `selectRow` mean something else."""
    widget = QWidget()
    qtbot.addWidget(widget)
    qtbot.keyClick(widget, Qt.Key.Key_Shift)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    theme.deleteLater()


@pytest.fixture
def fake_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library file that the stand-in of the library opens."""
    monkeypatch.setattr("soyuz_gui.services.library.Library", fakes.FakeLibrary)
    path = tmp_path / "fake.sqlite"
    fakes.FakeLibrary.open(path)
    return path


def opened(qtbot: QtBot, settings: Settings, theme: Theme, library: Path) -> Iterator[MainWindow]:
    """A window on a library, closed after the test."""
    window = make_window(qtbot, settings, theme)
    window.open_library(library)
    settle(qtbot, window)
    yield window
    window.close()


@pytest.fixture
def empty_window(qtbot: QtBot, settings: Settings, theme: Theme) -> Iterator[MainWindow]:
    """A window without a library."""
    window = make_window(qtbot, settings, theme)
    yield window
    window.close()


@pytest.fixture
def window(qtbot: QtBot, settings: Settings, theme: Theme, fake_library: Path) -> Iterator[MainWindow]:
    """A window on the stand-in library."""
    yield from opened(qtbot, settings, theme, fake_library)


@pytest.fixture(scope="session")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real library of the sample articles, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.sqlite"
    with Library.open(path) as library:
        library.import_paths([paths.sample_articles()])
    return path


@pytest.fixture
def sample(imported: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return Path(shutil.copy(imported, tmp_path / "sample.sqlite"))


@pytest.fixture
def sample_window(qtbot: QtBot, settings: Settings, theme: Theme, sample: Path) -> Iterator[MainWindow]:
    """A window on the real library of the sample articles."""
    yield from opened(qtbot, settings, theme, sample)
