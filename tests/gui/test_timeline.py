"""The timeline in the window, on the stand-in library."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.errors import UsageError
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import RecordRef, View
from soyuz_gui.gui.timeline import pictures
from soyuz_gui.gui.timeline.canvas import TimelineCanvas
from soyuz_gui.gui.timeline.layout import LABEL_GAP
from soyuz_gui.gui.timeline.painting import RULER_HEIGHT, bar_area, mark_middle
from soyuz_gui.gui.timeline.pane import TimelinePane
from tests.gui import fakes
from tests.gui.helpers import message_of, settle

T90, T91 = (RecordRef(link.kind, link.id) for link in (fakes.T90, fakes.T91))


@pytest.fixture
def pane(qtbot: QtBot, window: MainWindow) -> TimelinePane:
    window.actions_["view_timeline"].trigger()
    settle(qtbot, window)
    front = window.workspace.lists.front
    assert isinstance(front, TimelinePane)
    return front


def middle_of(canvas: TimelineCanvas, mission: int) -> QPoint:
    return area_of(canvas, mission).center().toPoint()


def area_of(canvas: TimelineCanvas, mission: int) -> QRectF:
    placed = next(placed for placed in canvas.layout_.bars if placed.bar.id == mission)
    return bar_area(placed, *canvas._origin())


def turn(
    canvas: TimelineCanvas, place: QPointF, steps: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Turn the mouse wheel over a place."""
    event = QWheelEvent(
        place, canvas.viewport().mapToGlobal(place), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_the_view_opens_on_the_flight_at_hand(window: MainWindow, pane: TimelinePane) -> None:
    assert window.workspace.lists.view is View.TIMELINE
    assert pane.canvas.selected == T90
    assert "Soyuz T-90" in window.workspace.details.toPlainText()
    assert pane.count == "2 missions"
    assert "Soyuz T-90" in pane.canvas.accessibleDescription()


def test_a_click_selects_a_flight_or_an_incident_everywhere(
    qtbot: QtBot, window: MainWindow, pane: TimelinePane
) -> None:
    canvas = pane.canvas
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(canvas, 2))
    settle(qtbot, window)
    assert window.workspace.navigator.current.record == T91
    assert canvas.selected == T91
    mark = mark_middle(canvas.layout_.marks[0], *canvas._origin()).toPoint()
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=mark)
    settle(qtbot, window)
    assert window.workspace.navigator.current.record == RecordRef(RecordKind.INCIDENT, fakes.LEAK.id)
    assert "leak" in window.workspace.details.toPlainText()


def test_the_selection_of_another_view_is_lit_here(qtbot: QtBot, window: MainWindow, pane: TimelinePane) -> None:
    window.actions_["view_missions"].trigger()
    settle(qtbot, window)
    window.workspace.lists.table.selectRow(1)
    settle(qtbot, window)
    window.actions_["view_timeline"].trigger()
    settle(qtbot, window)
    assert pane.canvas.selected == T91


def test_arrow_keys_walk_from_flight_to_flight(qtbot: QtBot, window: MainWindow, pane: TimelinePane) -> None:
    for key, selected in (
        (Qt.Key.Key_Right, T91),
        (Qt.Key.Key_Right, T91),
        (Qt.Key.Key_Left, T90),
        (Qt.Key.Key_End, T91),
    ):
        qtbot.keyClick(pane.canvas, key)
        settle(qtbot, window)
        assert pane.canvas.selected == selected
    with qtbot.waitSignal(pane.opened):
        qtbot.keyClick(pane.canvas, Qt.Key.Key_Return)


def test_the_wheel_zooms_where_the_mouse_is_and_pans_with_shift(pane: TimelinePane) -> None:
    canvas = pane.canvas
    place = QPointF(middle_of(canvas, 1))
    before = canvas.scale
    turn(canvas, place, 3)
    assert canvas.scale.per_pixel < before.per_pixel
    assert canvas.scale.moment(place.x()) == pytest.approx(before.moment(place.x()), abs=1)
    closer = canvas.scale
    turn(canvas, place, -1, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.scale.left > closer.left
    assert canvas.scale.per_pixel == closer.per_pixel
    pane.whole.click()
    assert canvas.scale == before


def test_dragging_pans_and_never_loses_the_flights(qtbot: QtBot, pane: TimelinePane) -> None:
    canvas, view = pane.canvas, pane.canvas.viewport()
    left = canvas.scale.left
    down = QPoint(view.width() // 2, view.height() - 4)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=down)
    qtbot.mouseMove(view, down - QPoint(60, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=down - QPoint(60, 0))
    assert canvas.scale.left > left
    for _ in range(100):
        canvas.pan(400)
    assert canvas.scale.moment(0) < fakes.APRIL_2032 + 2 * fakes.DAY


def test_a_span_dragged_on_the_ruler_becomes_the_filter(qtbot: QtBot, window: MainWindow, pane: TimelinePane) -> None:
    canvas, view = pane.canvas, pane.canvas.viewport()
    for first, last in ((2, 40), (5, 60)):
        begin = QPoint(round(canvas.scale.place(fakes.MAY_2031)) - first, RULER_HEIGHT // 2)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=begin)
        qtbot.mouseMove(view, begin + QPoint(last, 0))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=begin + QPoint(last, 0))
        settle(qtbot, window)
    text = window.search_box.text()
    assert text.count("date:2031-") == 1
    assert ".." in text


def test_more_and_fewer_flights_keep_what_was_zoomed_to(qtbot: QtBot, window: MainWindow, pane: TimelinePane) -> None:
    pane.canvas.zoom(4)
    scale = pane.canvas.scale
    window.workspace.search.set_text("mission:T-90")
    settle(qtbot, window)
    assert [bar.label for bar in pane.canvas.timeline.bars] == ["Soyuz T-90"]
    assert pane.canvas.scale == scale
    assert pane.count == "1 of 2 missions"


def test_the_name_of_the_selected_flight_has_its_ground_where_the_flight_fades(pane: TimelinePane) -> None:
    canvas = pane.canvas
    needed = canvas.fontMetrics().horizontalAdvance(fakes.T90.label) + 2 * LABEL_GAP
    while (area := area_of(canvas, 1)).width() < needed:
        canvas.zoom(1.02, area.left())
    behind = QPoint(round(area.left() + needed - LABEL_GAP), round(area.top()) + 4)
    seen = canvas.viewport().grab().toImage().pixelColor(behind)
    assert seen == canvas.palette().color(QPalette.ColorRole.Highlight)


def test_nothing_to_show_says_so(qtbot: QtBot, window: MainWindow, pane: TimelinePane) -> None:
    window.workspace.search.set_text("mission:T-55")
    settle(qtbot, window)
    assert pane.canvas.empty_text.startswith("None of the 2 missions matches")


@pytest.mark.parametrize("name", ["timeline.png", "timeline.svg"])
def test_the_picture_is_saved_whole(pane: TimelinePane, tmp_path: Path, name: str) -> None:
    target = tmp_path / name
    pictures.save(pane.canvas, target)
    picture = QImage(str(target))
    assert not picture.isNull()
    if name.endswith("svg"):
        assert "Soyuz T-90" in target.read_text(encoding="utf-8")
    else:
        assert picture.height() == 2 * pane.canvas.picture_height


def test_a_picture_that_cannot_be_written_says_what_to_do(
    window: MainWindow, pane: TimelinePane, tmp_path: Path
) -> None:
    with pytest.raises(UsageError, match="no picture of a known kind"):
        pictures.save(pane.canvas, tmp_path / "timeline.txt")
    window.commands.save_timeline_to(pane.canvas, tmp_path / "nowhere" / "timeline.png")
    assert "cannot be written" in message_of(window).text()
