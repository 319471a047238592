"""Linked views: what does not belong to the selection is dimmed, and a second key makes it a filter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.models.dimming import Dimming
from soyuz_gui.gui.models.table import TableModel
from soyuz_gui.gui.navigation import KIND_OF_VIEW, LISTS, RecordRef, View, to_row
from soyuz_gui.gui.theme import Scheme
from soyuz_gui.gui.timeline.pane import TimelinePane
from soyuz_gui.gui.views.conflicts import ConflictsPane
from soyuz_gui.gui.views.coverage import CoveragePane
from soyuz_gui.gui.views.record_table import RecordTable
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.search.query import parse
from tests.gui import fakes
from tests.gui.helpers import settle

T91 = RecordRef(fakes.T91.kind, fakes.T91.id)


def go(qtbot: QtBot, window: MainWindow, view: View) -> RecordTable:
    window.workspace.show_view(view)
    settle(qtbot, window)
    return window.workspace.lists.table


def dimmed(table: RecordTable) -> list[str]:
    """The first cells of the rows that are painted in the fainter ink."""
    model = table.rows
    return [model.index(row, 0).data() for row in range(model.rowCount()) if ink(model, row) is not None]


def ink(model: TableModel, row: int) -> QBrush | None:
    found: QBrush | None = model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole)
    return found


def test_rows_that_do_not_belong_are_dimmed_and_said_so(qtmodeltester: ModelTester) -> None:
    model = TableModel(Table.MISSIONS)
    model.set_rows([fakes.row(Table.MISSIONS, 1), fakes.row(Table.MISSIONS, 2)])
    changes: list[object] = []
    model.dataChanged.connect(lambda *change: changes.append(change))
    model.dim_others(Dimming(frozenset({2, 9}), "Ada Núñez", "#777777"))
    qtmodeltester.check(model)
    assert ink(model, 0) == QBrush(QColor("#777777"))
    assert ink(model, 1) is None
    assert [model.is_set_off(row) for row in range(2)] == [False, True]
    assert model.set_off() == [1]
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ["Soyuz T-90, does not belong to Ada Núñez", "Soyuz T-91"]
    model.dim_others(Dimming(frozenset({2, 9}), "Ada Núñez", "#777777"))
    assert len(changes) == 1
    model.dim_others(Dimming())
    assert (ink(model, 0), model.set_off(), model.is_set_off(1)) == (None, [], False)


def test_a_mission_stays_selected_in_the_other_views_and_dims_what_is_not_its_own(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.workspace.navigator.go(to_row(View.MISSIONS, T91.id))
    settle(qtbot, window)
    assert dimmed(window.workspace.lists.table) == []
    assert dimmed(go(qtbot, window, View.CREW)) == ["Ada Núñez"]
    assert dimmed(go(qtbot, window, View.INCIDENTS)) == [fakes.LEAK.label]
    assert dimmed(go(qtbot, window, View.ARTICLES)) == ["north.txt"]
    assert window.workspace.selection.shown.record is not None
    assert window.workspace.navigator.current.record == T91
    assert "Soyuz T-91" in window.workspace.details.toPlainText()
    window.workspace.navigator.go(to_row(View.MISSIONS, fakes.T90.id))
    assert dimmed(go(qtbot, window, View.CREW)) == []


def test_the_keyboard_waits_at_what_belongs_and_takes_it(qtbot: QtBot, window: MainWindow) -> None:
    table = go(qtbot, window, View.CREW)
    assert (table.selected_ids(), table.currentIndex().row()) == ((), 0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    settle(qtbot, window)
    assert table.selected_ids() == (fakes.NUNEZ.id,)
    assert window.workspace.navigator.current.record == RecordRef(fakes.NUNEZ.kind, fakes.NUNEZ.id)
    assert window.workspace.lists.view is View.CREW


def test_a_click_takes_the_row_that_the_keyboard_waits_at(qtbot: QtBot, window: MainWindow) -> None:
    for view, record in ((View.INCIDENTS, RecordRef(fakes.LEAK.kind, fakes.LEAK.id)), (View.ARTICLES, None)):
        window.workspace.navigator.go(to_row(View.MISSIONS, 1))
        settle(qtbot, window)
        table = go(qtbot, window, view)
        at = table.visualRect(table.rows.index(0, 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        settle(qtbot, window)
        place = window.workspace.navigator.current
        assert (place.view, place.record) == (view, record)
        assert table.selected_ids() == (record.id if record else place.article,)


def test_a_click_on_another_row_leaves_the_keyboard_there(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(to_row(View.CREW, fakes.NUNEZ.id))
    settle(qtbot, window)
    table = go(qtbot, window, View.MISSIONS)
    assert table.currentIndex().row() == 0
    at = table.visualRect(table.rows.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, window)
    assert (table.selected_ids(), table.currentIndex().row()) == ((fakes.T91.id,), 1)


def test_an_article_dims_what_it_does_not_speak_of(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(to_row(View.ARTICLES, 1))
    settle(qtbot, window)
    assert dimmed(go(qtbot, window, View.MISSIONS)) == ["Soyuz T-91"]
    assert window.workspace.lists.table.selected_ids() == ()


def test_dimming_can_be_left_and_is_remembered(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(to_row(View.MISSIONS, T91.id))
    table = go(qtbot, window, View.CREW)
    assert window.workspace.lists.bar.kin.isVisible()
    window.actions_["dim_others"].trigger()
    assert dimmed(table) == []
    assert not window.workspace.lists.bar.kin.isVisible()
    assert window.settings.number("dimming", 1) == 0
    window.actions_["dim_others"].trigger()
    assert dimmed(table) == ["Ada Núñez"]


def test_the_fainter_ink_follows_the_theme(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(to_row(View.MISSIONS, T91.id))
    table = go(qtbot, window, View.CREW)
    window.theme.choose(Scheme.DARK)
    assert ink(table.rows, 0) == QBrush(QColor(window.theme.colours.own["dim"]))
    window.theme.choose(Scheme.LIGHT)


def test_the_edge_marks_what_belongs(qtbot: QtBot, window: MainWindow) -> None:
    def edges(view: View) -> int:
        table = go(qtbot, window, view)
        window.search_box.setFocus()  # the frame of the focus has the same colour
        image = table.viewport().grab().toImage()
        link = window.theme.colours.palette["Link"]
        return sum(image.pixelColor(1, y).name() == link for y in range(image.height()))

    window.workspace.navigator.go(to_row(View.MISSIONS, fakes.T90.id))
    assert edges(View.INCIDENTS) > 5
    window.workspace.navigator.go(to_row(View.MISSIONS, T91.id))
    assert edges(View.INCIDENTS) == 0


def test_a_second_key_makes_it_a_filter_and_takes_it_out_again(qtbot: QtBot, sample_window: MainWindow) -> None:
    window = sample_window
    label = window.workspace.lists.table.rows.rows[1].cells[0]
    window.workspace.lists.table.selectRow(1)
    settle(qtbot, window)
    table = go(qtbot, window, View.CREW)
    bar = window.workspace.lists.bar
    of_it = len(table.rows.rows) - len(dimmed(table))
    assert bar.kin.text() == f"{of_it} belong to {label}"
    window.actions_["filter_by_selection"].trigger()
    settle(qtbot, window)
    assert window.search_box.text() == f'mission:"={label}"'
    assert len(table.rows.rows) == of_it > 0
    assert dimmed(table) == []
    assert not bar.kin.isVisible()
    window.actions_["filter_by_selection"].trigger()
    settle(qtbot, window)
    assert window.search_box.text() == ""
    bar.kin.click()
    settle(qtbot, window)
    assert window.search_box.text() == f'mission:"={label}"'


def test_the_filter_is_in_the_menu_of_a_record(qtbot: QtBot, window: MainWindow) -> None:
    menu = QMenu()
    window.workspace.lists.record_menu_requested.emit(menu)
    assert window.actions_["filter_by_selection"] in menu.actions()


def test_what_is_not_dimmed_is_what_the_filter_keeps(qtbot: QtBot, sample_window: MainWindow) -> None:
    """For every record and article of the sample library, in every list."""
    window = sample_window
    window.workspace.search.set_text("has:mention")
    for view in LISTS:
        for row in [row.id for row in go(qtbot, window, view).rows.rows]:
            window.workspace.navigator.go(to_row(view, row))
            settle(qtbot, window)
            kin = window.workspace.selection.shown.kin
            assert kin is not None
            assert kin.kind is KIND_OF_VIEW.get(view)
            for other in LISTS:
                if other is not view:
                    belonging = kin.articles if other is View.ARTICLES else kin.records
                    assert listed(qtbot, window, other, kin.clause) == {
                        each for each in listed(qtbot, window, other, "") if each in belonging
                    }, (view, row, other)


def listed(qtbot: QtBot, window: MainWindow, view: View, query: str) -> set[int]:
    """The rows that a query leaves, by way of the window's own library."""
    found: list[set[int]] = []
    text = f"{query} has:mention" if view is View.CREW else query
    window.worker.ask(lambda library: {row.id for row in library.page(view.table, parse(text)).rows}, found.append)
    settle(qtbot, window)
    return found[0]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_timeline_dims_other_flights(qtbot: QtBot, window: MainWindow, scheme: Scheme) -> None:
    window.theme.choose(scheme)
    window.workspace.navigator.go(to_row(View.CREW, fakes.NUNEZ.id))
    settle(qtbot, window)
    window.workspace.show_view(View.TIMELINE)
    settle(qtbot, window)
    pane = window.workspace.lists.front
    assert isinstance(pane, TimelinePane)
    assert window.workspace.navigator.current.record == RecordRef(RecordKind.PERSON, fakes.NUNEZ.id)
    dim = window.theme.colours.own["dim"]

    def faint_pixels() -> int:
        image = pane.canvas.viewport().grab().toImage()
        return sum(
            image.pixelColor(x, y).name() == dim for x in range(image.width()) for y in range(50, image.height())
        )

    assert faint_pixels() > 0
    assert pane.kin_count == 1
    coverage = window.workspace.lists.pane(View.COVERAGE)
    assert isinstance(coverage, CoveragePane)
    window.workspace.show_view(View.COVERAGE)
    settle(qtbot, window)
    names = coverage.table.matrix
    assert [names.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) is None for row in range(2)] == [True, False]
    assert names.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Soyuz T-91, does not belong to Ada Núñez"
    window.workspace.show_view(View.TIMELINE)
    settle(qtbot, window)
    window.actions_["dim_others"].trigger()
    assert faint_pixels() == 0
    window.actions_["dim_others"].trigger()
    window.theme.choose(Scheme.LIGHT)


def test_questions_about_something_else_are_dimmed_until_one_goes_on_to_them(
    qtbot: QtBot, sample_window: MainWindow
) -> None:
    def dimmed() -> list[bool]:
        model = pane.questions
        roles = [model.index(row).data(Qt.ItemDataRole.ForegroundRole) for row in range(model.rowCount())]
        return [role is not None for role in roles]

    go(qtbot, sample_window, View.MISSIONS).selectRow(0)
    settle(qtbot, sample_window)
    shown = sample_window.workspace.selection.shown.record
    assert shown is not None
    sample_window.workspace.show_view(View.CONFLICTS)
    settle(qtbot, sample_window)
    pane = sample_window.workspace.lists.pane(View.CONFLICTS)
    assert isinstance(pane, ConflictsPane)
    kin = sample_window.workspace.selection.shown.kin
    assert kin is not None
    about = [conflict.record.id in kin.records for conflict in pane.questions.conflicts]
    assert dimmed() == [not each for each in about]
    assert True in about
    assert False in about
    assert pane.kin_count == sum(about)
    assert sample_window.workspace.lists.bar.kin.text().startswith(f"{sum(about)} ")
    other = about.index(False)
    assert "does not belong" in pane.questions.index(other).data(Qt.ItemDataRole.AccessibleTextRole)
    pane.list.setCurrentIndex(pane.questions.index(other))
    settle(qtbot, sample_window)
    assert not any(dimmed())
    assert not sample_window.workspace.lists.bar.kin.isVisible()
