"""What is there again when the window or another library is opened: layout, view, search, selection."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QMessageBox, QSplitter
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import Location, View, to_record
from soyuz_gui.gui.place import Place
from soyuz_gui.gui.settings import MOST_RECENT, Settings, group_of
from soyuz_gui.gui.theme import Theme
from tests.gui import fakes
from tests.gui.helpers import make_window, settle

Again = Callable[[], MainWindow]


@pytest.fixture
def again(qtbot: QtBot, window: MainWindow, settings: Settings, theme: Theme, fake_library: Path) -> Again:
    """Closes the window, and opens the library in a new one."""

    def reopen() -> MainWindow:
        window.close()
        other = make_window(qtbot, Settings(Path(settings._store.fileName())), theme)
        other.open_library(fake_library)
        settle(qtbot, other)
        return other

    return reopen


def test_view_search_selection_and_lit_words_are_there_again(qtbot: QtBot, window: MainWindow, again: Again) -> None:
    window.search_box.setText("Ada")
    window.search_box.request()
    window.workspace.navigator.go(to_record(fakes.NUNEZ))
    settle(qtbot, window)
    window.workspace.source.step(1)
    settle(qtbot, window)
    place, words = window.workspace.navigator.current, window.workspace.source.text.lit_words
    other = again()
    assert other.workspace.navigator.current == place
    assert other.workspace.lists.view is View.CREW
    assert other.workspace.lists.table.selected_ids() == (fakes.NUNEZ.id,)
    assert other.workspace.source.text.lit_words == words != ""
    assert other.search_box.text() == other.workspace.search.text == "Ada"
    assert not other.actions_["back"].isEnabled()
    other.close()


def test_a_view_that_is_no_list_is_there_again(qtbot: QtBot, window: MainWindow, again: Again) -> None:
    window.workspace.show_view(View.TIMELINE)
    settle(qtbot, window)
    other = again()
    assert other.workspace.lists.view is View.TIMELINE
    other.close()


@pytest.mark.parametrize("view", [View.ARTICLES, View.TIMELINE, View.CONFLICTS])
def test_the_view_and_the_panes_are_those_that_were_left_before_the_library_is_open(
    qtbot: QtBot, window: MainWindow, fake_library: Path, view: View
) -> None:
    window.workspace.show_view(view)
    window.workspace.docks[1].hide()
    settle(qtbot, window)
    window.close()
    other = MainWindow(window.settings, window.theme)
    qtbot.addWidget(other)
    other.show()
    other.start(fake_library)
    assert other.library is None
    assert other.workspace.lists.view is view
    assert other.workspace.lists.tabs.currentIndex() == list(View).index(view)
    assert list(other.workspace.lists.panes) == [view]
    assert other.workspace.docks[1].isHidden()
    qtbot.waitUntil(lambda: other.library is not None and not other.worker.is_busy)
    assert other.workspace.lists.view is view
    other.close()


def test_what_is_gone_meanwhile_is_not_missed(
    qtbot: QtBot, window: MainWindow, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workspace.navigator.go(to_record(fakes.T91))
    settle(qtbot, window)
    window.close()
    renamed = {key: value for key, value in fakes.RECORDS.items() if value.label != fakes.T91.label}
    monkeypatch.setattr(fakes, "RECORDS", renamed | {(fakes.T91.kind, fakes.T91.id): fakes.RECORDS[fakes.LEAK.kind, 4]})
    monkeypatch.setattr(fakes.FakeLibrary, "find_record", lambda *_: None)
    other = again()
    assert other.workspace.navigator.current.record is None
    assert other.workspace.navigator.current.article == 2
    assert not [box for box in other.findChildren(QMessageBox) if box.isVisible()]
    other.close()


def test_each_library_has_its_layout_and_a_new_one_begins_with_the_last(
    qtbot: QtBot, window: MainWindow, fake_library: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.sqlite"
    fakes.FakeLibrary.open(second)
    workspace = window.workspace
    workspace.docks[1].hide()
    workspace.lists.table.horizontalHeader().setSectionHidden(1, True)
    window.open_library(second)
    settle(qtbot, window)
    assert workspace.docks[1].isHidden()
    assert workspace.lists.table.isColumnHidden(1)
    workspace.docks[1].show()
    workspace.docks[2].setFloating(True)
    workspace.lists.table.horizontalHeader().setSectionHidden(1, False)
    window.open_library(fake_library)
    settle(qtbot, window)
    assert workspace.docks[1].isHidden()
    assert not workspace.docks[2].isFloating()
    assert workspace.lists.table.isColumnHidden(1)
    window.open_library(second)
    settle(qtbot, window)
    assert not workspace.docks[1].isHidden()
    assert workspace.docks[2].isFloating()
    window.actions_["reset_layout"].trigger()
    assert not workspace.docks[2].isFloating()


def test_each_pane_can_be_moved_hidden_floated_and_is_in_the_menu(window: MainWindow) -> None:
    listed = [action.text() for action in window.menus.panes.actions()]
    assert listed == [dock.windowTitle() for dock in window.workspace.docks]
    for dock, action in zip(window.workspace.docks, window.menus.panes.actions(), strict=True):
        was_hidden = dock.isHidden()
        action.trigger()
        assert dock.isHidden() is not was_hidden
        features = dock.features()
        for feature in (dock.DockWidgetFeature.DockWidgetMovable, dock.DockWidgetFeature.DockWidgetFloatable):
            assert feature in features


def test_the_division_of_a_view_is_remembered(qtbot: QtBot, window: MainWindow, again: Again) -> None:
    def splitter(of: MainWindow) -> QSplitter:
        found = of.workspace.lists.pane(View.CONFLICTS).findChild(QSplitter, "questions")
        assert found is not None
        return found

    window.workspace.show_view(View.CONFLICTS)
    settle(qtbot, window)
    first = splitter(window).sizes()
    splitter(window).moveSplitter(first[0] - 40, 1)
    moved = splitter(window).sizes()
    assert moved != first
    other = again()
    assert splitter(other).sizes() == moved
    other.actions_["reset_layout"].trigger()
    assert splitter(other).sizes() != moved
    other.close()


def test_libraries_that_fall_out_of_the_recent_ones_are_forgotten(settings: Settings, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.sqlite" for number in range(MOST_RECENT + 2)]
    for path in paths:
        path.touch()
        settings.remember_library(path)
        settings.save(f"{group_of(path)}place", "{}")
    kept = [path for path in paths if settings.text(f"{group_of(path)}place")]
    assert kept == paths[2:]


@given(st.text() | st.dictionaries(st.sampled_from(["view", "search", "start", "nothing"]), st.integers()).map(str))
def test_any_text_in_the_settings_is_a_place(text: str) -> None:
    assert Place.from_text(text).view in list(View)


@given(st.sampled_from(View), st.text(), st.text(), st.integers(-1, 9), st.integers(0, 99))
def test_a_place_is_written_and_read(view: View, search: str, name: str, start: int, scroll: int) -> None:
    place = Place(view.value, search, "person", 4, name, 2, name, start, start + 1, scroll)
    assert Place.from_text(place.to_text()) == place


def test_a_text_is_scrolled_as_it_was_left(qtbot: QtBot, window: MainWindow, again: Again) -> None:
    window.workspace.navigator.go(Location(View.ARTICLES, article=1))
    settle(qtbot, window)
    window.workspace.set_text_size(window.workspace.text_sizes[1])
    window.workspace.docks[2].setFloating(True)
    window.workspace.docks[2].resize(300, 120)
    bar = window.workspace.source.text.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 10)
    bar.setValue(bar.maximum() - 3)
    value = bar.value()
    other = again()
    qtbot.waitUntil(lambda: abs(other.workspace.source.text.verticalScrollBar().value() - value) <= 3)
    other.close()


def test_the_person_who_goes_elsewhere_first_stays_there(qtbot: QtBot, window: MainWindow, again: Again) -> None:
    window.workspace.navigator.go(to_record(fakes.LEAK))
    settle(qtbot, window)
    window.workspace.show_library(window.library or Path())
    window.workspace.navigator.go(to_record(fakes.T91))
    settle(qtbot, window)
    assert window.workspace.navigator.current.record == to_record(fakes.T91).record


def test_a_view_that_the_person_chooses_first_stays_in_front(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_view(View.CONFLICTS)
    window.workspace.navigator.go(replace(to_record(fakes.LEAK), view=View.CONFLICTS))
    settle(qtbot, window)
    window.workspace.show_library(window.library or Path())
    window.workspace.show_view(View.MISSIONS)
    settle(qtbot, window)
    assert window.workspace.lists.view is View.MISSIONS


def test_what_a_crash_would_lose_is_written_down_soon(
    qtbot: QtBot, settings: Settings, theme: Theme, fake_library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("soyuz_gui.gui.session.SETTLED", 0)
    window = make_window(qtbot, settings, theme)
    window.open_library(fake_library)
    settle(qtbot, window)
    window.workspace.navigator.go(to_record(fakes.NUNEZ))
    window.workspace.search.set_text("Ada")
    window.workspace.docks[1].hide()

    def left_at() -> Place:
        return Place.from_text(Settings(Path(settings._store.fileName())).text(f"{group_of(fake_library)}place"))

    def is_written() -> bool:
        settings.sync()
        return (left_at().record, left_at().search) == (fakes.NUNEZ.id, "Ada")

    qtbot.waitUntil(is_written)
    window.close()


def test_a_window_that_is_closed_before_it_is_furnished_forgets_nothing(
    qtbot: QtBot, window: MainWindow, settings: Settings, theme: Theme, fake_library: Path
) -> None:
    window.workspace.navigator.go(to_record(fakes.NUNEZ))
    settle(qtbot, window)
    window.close()
    place = settings.text(f"{group_of(fake_library)}place")
    other = MainWindow(settings, theme)
    qtbot.addWidget(other)
    other.show()
    other.start(fake_library)
    other.close()
    assert settings.text(f"{group_of(fake_library)}place") == place != ""
