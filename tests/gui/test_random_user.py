"""A user who clicks anywhere: whatever the order, the panes agree with each other afterwards."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.timeline.pane import TimelinePane
from soyuz_gui.gui.views.conflicts import ConflictsPane
from soyuz_gui.gui.views.coverage import CoveragePane
from soyuz_gui.gui.views.pane import Pane
from soyuz_gui.gui.views.record_pane import RecordPane
from tests.gui.helpers import settle

WORDS = ("", "Soyuz", "T-90", "year:2031", "-site:Plesetsk", '"', "leak -leak", "has:incident", "zzz", "O'Hara", "(")
STEPS = 60


class User:
    """Does one random thing at a time."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self.window, self.choice = window, random.Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        acts: list[Callable[[], None]] = [
            self.select_row,
            self.search,
            self.follow_link,
            self.click_mark,
            self.change_view,
            self.click_facet,
            self.brush_years,
            self.use_action,
            self.decide,
        ]
        act = self.choice.choice(acts)
        self.done.append(act.__name__)
        act()

    def select_row(self) -> None:
        front = self.window.workspace.lists.front
        if isinstance(front, CoveragePane) and front.table.matrix.rows:
            matrix = front.table.matrix
            place = self.choice.randrange(matrix.rowCount()), self.choice.randrange(matrix.columnCount())
            front.table.setCurrentIndex(matrix.index(*place))
            return
        if isinstance(front, TimelinePane):
            front.canvas._choose_number(self.choice.randrange(-1, 1))
            return
        if isinstance(front, ConflictsPane):
            if front.questions.conflicts:
                front.list.setCurrentIndex(front.questions.index(self.choice.randrange(front.questions.rowCount())))
            return
        table = self.window.workspace.lists.table
        if table.rows.rows:
            table.selectRow(self.choice.randrange(len(table.rows.rows)))

    def search(self) -> None:
        self.window.search_box.setText(self.choice.choice(WORDS))
        self.window.search_box.request()

    def follow_link(self) -> None:
        places = [link.place for link in self.window.workspace.details.links if link.place]
        if places:
            self.window.workspace.details.location_requested.emit(self.choice.choice(places))

    def click_mark(self) -> None:
        article = self.window.workspace.selection.shown.article
        marks = [mark for mark in article.highlights if mark.record] if article else []
        if marks:
            mark = self.choice.choice(marks)
            self.window.workspace.source.text.followed.emit(mark.record, mark.span)

    def change_view(self) -> None:
        self.window.workspace.show_view(self.choice.choice(list(View)))

    def click_facet(self) -> None:
        tree = self.window.workspace.filters.tree
        facet = self.choice.randrange(max(1, tree.facets.rowCount()))
        parent = tree.facets.index(facet, 0)
        if tree.facets.rowCount(parent):
            tree.clicked.emit(tree.facets.index(self.choice.randrange(tree.facets.rowCount(parent)), 0, parent))

    def brush_years(self) -> None:
        years = self.window.workspace.filters.years
        keys = (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_Return,
            Qt.Key.Key_Delete,
        )
        held = self.choice.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
        QApplication.sendEvent(years, QKeyEvent(QEvent.Type.KeyPress, self.choice.choice(keys), held))

    def decide(self) -> None:
        """Answer the question in hand, judge a spelling, or walk through the history."""
        front = self.window.workspace.lists.front
        if isinstance(front, ConflictsPane) and front.conflict:
            self.choice.choice((front.card.accept, front.card.both, front.card.leave, front.card.reject)).click()
        else:
            links = [link for link in self.window.workspace.details.links if link.verdict]
            if links:
                link = self.choice.choice(links)
                self.window.workspace.details.judged.emit(link.spelling, link.verdict)
            else:
                self.window.actions_[self.choice.choice(("undo", "redo"))].trigger()

    def use_action(self) -> None:
        names = (
            "back",
            "forward",
            "next_fact",
            "previous_fact",
            "next_match",
            "find_in_text",
            "add_beside",
            "close_beside",
            "larger_text",
            "theme_dark",
            "reset_layout",
        )
        self.window.actions_[self.choice.choice(names)].trigger()


def selected_ids(pane: Pane) -> tuple[int, ...]:
    """The ids of the rows that a view shows as selected."""
    if isinstance(pane, CoveragePane):
        row = pane.table.currentIndex().row()
        return (pane.table.matrix.rows[row].id,) if row >= 0 else ()
    if isinstance(pane, TimelinePane):
        return (pane.canvas.selected.id,) if pane.canvas.selected else ()
    if isinstance(pane, ConflictsPane):  # a question stays in hand where there is none about what is shown
        asked = {conflict.record.id for conflict in pane.questions.conflicts}
        record = pane._location.record
        return (pane.conflict.record.id,) if pane.conflict and record and record.id in asked else ()
    assert isinstance(pane, RecordPane)
    return pane.table.selected_ids()


def assert_panes_agree(window: MainWindow) -> None:
    workspace = window.workspace
    place, shown = workspace.navigator.current, workspace.selection.shown
    assert shown.location == place
    assert workspace.lists.view is place.view
    if place.record:
        assert shown.record is not None
        assert (shown.record.kind, shown.record.id) == (place.record.kind, place.record.id)
        assert shown.record.label in workspace.details.toPlainText()
    assert (shown.article.id if shown.article else None) == place.article
    if place.span and shown.article:
        assert workspace.source.text.lit_words == place.span.of(shown.article.text)
    selected = selected_ids(workspace.lists.front)
    wanted = place.article if place.view is View.ARTICLES else place.record.id if place.record else None
    assert selected in ((), (wanted,))
    assert workspace.search.text.split() == window.search_box.text().split()


@pytest.mark.parametrize("seed", range(4))
def test_panes_agree_after_any_steps(qtbot: QtBot, window: MainWindow, seed: int) -> None:
    user = User(window, seed)
    for _ in range(STEPS):
        user.act()
        settle(qtbot, window)
        assert_panes_agree(window)


def test_panes_agree_after_a_hurry(qtbot: QtBot, window: MainWindow) -> None:
    user = User(window, 99)
    for _ in range(STEPS):
        user.act()
    settle(qtbot, window)
    assert_panes_agree(window)
