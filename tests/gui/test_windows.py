"""Several windows on one library: what is decided or imported in one shows in the others, closing one harms none."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.news import LONGEST, SHORTEST
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.windows import Windows
from soyuz_gui.services.library import Library
from tests.gui import fakes
from tests.gui.helpers import LONGEST_WAIT, message_of, settle

ARTICLE = "Soyuz MS-05 was launched on 28 July 2017 from the Baikonur Cosmodrome."


@pytest.fixture
def windows(settings: Settings, theme: Theme) -> Iterator[Windows]:
    windows = Windows(settings, theme)
    yield windows
    windows.quit()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def pair(qtbot: QtBot, windows: Windows, sample: Path) -> tuple[MainWindow, MainWindow]:
    """Two windows on the library of the sample articles."""
    first = windows.open(sample)
    settle(qtbot, first)
    first.actions_["new_window"].trigger()
    second = windows.all[1]
    settle(qtbot, second)
    return first, second


def undo_text(window: MainWindow) -> str:
    return window.actions_["undo"].text()


def leave_open(library: Library, number: int) -> None:
    """Decide something: that a question stays open."""
    library.curation.decide(
        [library.curation.draft.leave_open(library.curation.conflicts(everything=True)[number].ref)]
    )


def decide(window: MainWindow, number: int) -> None:
    """Decide the same in a window."""
    with Library.open(window.library or Path(), read_only=True) as library:
        ref = library.curation.conflicts(everything=True)[number].ref
    window.workspace.curator.decide(lambda draft: [draft.leave_open(ref)])


def rows(window: MainWindow) -> int:
    return len(window.workspace.lists.table.rows.rows)


def test_a_second_window_shows_the_same_library(pair: tuple[MainWindow, MainWindow]) -> None:
    first, second = pair
    assert second.library == first.library
    assert second.pos() != first.pos()
    assert rows(second) == rows(first) > 0


def test_a_decision_in_one_window_is_seen_and_undone_in_the_other(
    qtbot: QtBot, pair: tuple[MainWindow, MainWindow]
) -> None:
    first, second = pair
    decide(first, 0)
    qtbot.waitUntil(lambda: undo_text(second) == undo_text(first) != "&Undo")
    second.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: undo_text(second) == undo_text(first) == "&Undo")
    assert first.actions_["redo"].isEnabled()


def test_nobody_takes_back_unseen_what_was_decided_elsewhere(
    qtbot: QtBot, pair: tuple[MainWindow, MainWindow], sample: Path
) -> None:
    first, second = pair
    decide(first, 0)
    settle(qtbot, first)
    mine = undo_text(first)
    second.close()
    first.news.close()
    with Library.open(sample) as library:
        leave_open(library, 1)
        theirs = library.curation.history().undo
    first.actions_["undo"].trigger()
    settle(qtbot, first)
    box = message_of(first)
    assert theirs in box.text()
    assert theirs in undo_text(first) != mine
    box.close()
    first.actions_["undo"].trigger()
    first.actions_["undo"].trigger()
    settle(qtbot, first)
    assert undo_text(first) == "&Undo"
    with Library.open(sample, read_only=True) as library:
        assert library.curation.history().undo == ""


def test_an_import_in_one_window_is_seen_in_the_other(
    qtbot: QtBot, pair: tuple[MainWindow, MainWindow], tmp_path: Path
) -> None:
    first, second = pair
    before = rows(second)
    (tmp_path / "new.txt").write_text(ARTICLE)
    first.commands.import_paths([tmp_path / "new.txt"])
    qtbot.waitUntil(lambda: rows(second) == rows(first) == before + 1, timeout=LONGEST_WAIT)


def test_an_import_by_another_program_is_seen_without_a_touch(
    qtbot: QtBot, pair: tuple[MainWindow, MainWindow], sample: Path, tmp_path: Path
) -> None:
    before = rows(pair[0])
    (tmp_path / "new.txt").write_text(ARTICLE)
    command = [sys.executable, "-m", "soyuz_gui", "--library", sample, "import", tmp_path / "new.txt"]
    subprocess.run(list(map(str, command)), check=True, capture_output=True)
    for window in pair:
        qtbot.waitUntil(lambda window=window: rows(window) == before + 1, timeout=LONGEST_WAIT)


def test_closing_one_window_leaves_the_other_at_work(
    qtbot: QtBot, windows: Windows, pair: tuple[MainWindow, MainWindow]
) -> None:
    first, second = pair
    first.actions_["close_window"].trigger()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert windows.all == [second]
    decide(second, 0)
    settle(qtbot, second)
    assert undo_text(second) != "&Undo"
    second.actions_["theme_dark"].trigger()
    second.actions_["view_crew"].trigger()
    settle(qtbot, second)
    assert second.workspace.lists.view is View.CREW


def test_all_windows_are_there_again_after_quitting(
    qtbot: QtBot, settings: Settings, theme: Theme, windows: Windows, pair: tuple[MainWindow, MainWindow]
) -> None:
    sample = pair[0].library or Path()
    other = sample.with_name("other.sqlite")
    Library.open(other).close()
    pair[1].open_library(other)
    settle(qtbot, pair[1])
    pair[0].actions_["quit"].trigger()
    assert windows.all == []
    again = Windows(settings, theme)
    again.make().show()
    again.start(None)
    assert len(again.all) == 2
    for window in again.all:
        settle(qtbot, window)
    assert [window.library for window in again.all] == [sample, other]
    again.all[1].close()
    again.all[0].close()
    last = Windows(settings, theme)
    last.make().show()
    last.start(None)
    settle(qtbot, last.all[0])
    assert [window.library for window in last.all] == [sample]
    last.quit()


def test_a_library_that_is_named_opens_alone(
    qtbot: QtBot, settings: Settings, theme: Theme, windows: Windows, pair: tuple[MainWindow, MainWindow]
) -> None:
    sample = pair[0].library
    windows.quit()
    again = Windows(settings, theme)
    again.make().show()
    again.start(sample)
    settle(qtbot, again.all[0])
    assert [window.library for window in again.all] == [sample]
    again.quit()


def test_news_are_told_though_somebody_looks_again_before_they_have_come(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.news.close()  # only looks that are asked for count
    is_looking, may_answer, answers = Event(), Event(), iter((True, False))

    def was_changed(_library: fakes.FakeLibrary) -> bool:
        is_looking.set()
        may_answer.wait(LONGEST_WAIT / 1000)
        return next(answers)

    monkeypatch.setattr(fakes.FakeLibrary, "was_changed_elsewhere", was_changed)
    with qtbot.waitSignal(window.news.came, timeout=LONGEST_WAIT):
        window.news.look()
        assert is_looking.wait(LONGEST_WAIT / 1000)
        window.news.look()
        may_answer.set()
    settle(qtbot, window)


def test_news_that_come_all_the_time_are_looked_for_less_often(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.news.close()  # only looks that are asked for count
    intervals = []
    for is_changed in (True, True, True, True, True, False):
        monkeypatch.setattr(fakes.FakeLibrary, "was_changed_elsewhere", lambda _library, is_=is_changed: is_)
        window.news.look()
        settle(qtbot, window)
        intervals.append(window.news.interval)
    assert intervals == [2 * SHORTEST, 4 * SHORTEST, 8 * SHORTEST, LONGEST, LONGEST, SHORTEST]
