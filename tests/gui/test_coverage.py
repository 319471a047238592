"""The coverage matrix in the window, on the stand-in library."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.coverage import COVERED_FACTS, FACT_KEYS, Standing
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import RecordRef, View
from soyuz_gui.gui.views.coverage import CoveragePane
from tests.gui.helpers import settle


@pytest.fixture
def pane(qtbot: QtBot, window: MainWindow) -> CoveragePane:
    window.actions_["view_coverage"].trigger()
    settle(qtbot, window)
    front = window.workspace.lists.front
    assert isinstance(front, CoveragePane)
    return front


def go(qtbot: QtBot, window: MainWindow, pane: CoveragePane, row: int, fact: str) -> None:
    pane.table.setCurrentIndex(pane.table.matrix.index(row, 1 + FACT_KEYS.index(fact)))
    settle(qtbot, window)


def test_the_view_opens_on_the_flight_at_hand(window: MainWindow, pane: CoveragePane) -> None:
    assert window.workspace.lists.view is View.COVERAGE
    assert pane.table.currentIndex().row() == 0
    assert "Soyuz T-90" in window.workspace.details.toPlainText()
    assert pane.buttons[Standing.DISPUTED].text() == "⚠ disputed 1"
    assert pane.count == "2 missions"


def test_a_cell_opens_its_sentence(qtbot: QtBot, window: MainWindow, pane: CoveragePane) -> None:
    go(qtbot, window, pane, 0, "docking")
    assert window.workspace.source.text.lit_words == "docked at 14:05 GMT"
    go(qtbot, window, pane, 1, "launch")
    assert window.workspace.source.text.lit_words == "is to fly on 9 April 2032"
    assert window.workspace.navigator.current.record == RecordRef(RecordKind.MISSION, 2)


def test_arrow_keys_walk_through_cells_and_return_opens_the_text(
    qtbot: QtBot, window: MainWindow, pane: CoveragePane
) -> None:
    go(qtbot, window, pane, 0, "crew up")
    qtbot.keyClick(pane.table, Qt.Key.Key_Right)
    settle(qtbot, window)
    assert window.workspace.source.text.lit_words == "docked at 14:05 GMT"
    with qtbot.waitSignal(pane.opened):
        qtbot.keyClick(pane.table, Qt.Key.Key_Return)


def test_a_cell_kept_by_a_key_becomes_a_clause_of_the_search(
    qtbot: QtBot, window: MainWindow, pane: CoveragePane
) -> None:
    go(qtbot, window, pane, 1, "crew up")
    qtbot.keyClick(pane.table, Qt.Key.Key_F)
    settle(qtbot, window)
    assert window.search_box.text() == 'missing:"crew up"'
    window.actions_["clear_search"].trigger()
    settle(qtbot, window)
    go(qtbot, window, pane, 1, "launch")
    qtbot.keyClick(pane.table, Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert window.search_box.text() == "-single:launch"


def test_the_legend_filters_and_lets_go_again(qtbot: QtBot, window: MainWindow, pane: CoveragePane) -> None:
    pane.buttons[Standing.DISPUTED].click()
    settle(qtbot, window)
    assert window.search_box.text() == "disputed:anything"
    assert pane.buttons[Standing.DISPUTED].isChecked()
    pane.buttons[Standing.DISPUTED].click()
    settle(qtbot, window)
    assert window.search_box.text() == ""
    assert len(pane.table.matrix.rows) == 2


def test_a_column_is_sorted_and_its_menu_filters(qtbot: QtBot, window: MainWindow, pane: CoveragePane) -> None:
    pane.table.sortByColumn(1 + FACT_KEYS.index("site"), Qt.SortOrder.AscendingOrder)
    settle(qtbot, window)
    assert [row.id for row in pane.table.matrix.rows] == [2, 1]
    header = pane.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(1) + 5, 5)
    header.customContextMenuRequested.emit(at)
    menu = next(menu for menu in pane.findChildren(QMenu) if menu.isVisible())
    next(action for action in menu.actions() if "disputed" in action.text()).trigger()
    menu.close()
    settle(qtbot, window)
    assert window.search_box.text() == "disputed:launch"


def test_the_place_survives_a_reload_and_back_returns_to_it(
    qtbot: QtBot, window: MainWindow, pane: CoveragePane
) -> None:
    go(qtbot, window, pane, 1, "launch")
    window.workspace.reload()
    settle(qtbot, window)
    current = pane.table.currentIndex()
    assert (current.row(), current.column()) == (1, 1 + FACT_KEYS.index("launch"))
    window.actions_["view_crew"].trigger()
    settle(qtbot, window)
    window.actions_["back"].trigger()
    settle(qtbot, window)
    assert window.workspace.lists.view is View.COVERAGE
    assert pane.table.currentIndex().row() == 1


def test_a_line_is_copied_in_words(qtbot: QtBot, window: MainWindow, pane: CoveragePane) -> None:
    go(qtbot, window, pane, 1, "launch")
    window.actions_["copy_headers"].trigger()
    head, line = QApplication.clipboard().text().split("\n")
    assert head.split("\t") == ["Mission", *(fact.title for fact in COVERED_FACTS)]
    assert line.startswith("Soyuz T-91\tfrom a single source: planned 2032-04-09\tmissing")


def test_no_heading_and_no_cell_is_cut_off(qtbot: QtBot, window: MainWindow, pane: CoveragePane) -> None:
    window.resize(1366, 768)
    settle(qtbot, window)
    header = pane.table.horizontalHeader()
    measure = header.fontMetrics()
    for column, fact in enumerate(COVERED_FACTS, 1):
        longest = max(map(measure.horizontalAdvance, fact.title.split()))
        assert longest <= header.sectionSize(column) - 2, fact.title
