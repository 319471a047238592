"""Times on the clock that the person wants, in every view, and nowhere else."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.dialogs.date_preferences import DatePreferences
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.timeline.pane import TimelinePane
from soyuz_gui.gui.timeline.scale import UNITS, Unit, at
from soyuz_gui.services.dates import DateStyle
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.export.requests import ExportRequest
from tests.gui.helpers import settle

ALMATY = "Asia/Almaty"


def choose(qtbot: QtBot, window: MainWindow, style: DateStyle, zone: str = "") -> None:
    window.settings.dates.choose(style, zone)
    settle(qtbot, window)


def cell(window: MainWindow, mission: str, column: str) -> str:
    rows = window.workspace.lists.table.rows
    keys = [each.key for each in rows.columns]
    row = next(row for row in rows.rows if rows.text(row, keys.index("mission")) == mission)
    return rows.text(row, keys.index(column))


def heading(window: MainWindow, column: str) -> str:
    rows = window.workspace.lists.table.rows
    number = [each.key for each in rows.columns].index(column)
    return str(rows.headerData(number, Qt.Orientation.Horizontal))


def select(qtbot: QtBot, window: MainWindow, mission: str) -> None:
    table = window.workspace.lists.table
    number = next(place for place, row in enumerate(table.rows.rows) if table.rows.text(row, 0) == mission)
    table.selectRow(number)
    settle(qtbot, window)


def test_every_view_shows_times_on_the_chosen_clock(qtbot: QtBot, sample_window: MainWindow) -> None:
    window = sample_window
    select(qtbot, window, "Soyuz MS-24")
    assert (cell(window, "Soyuz MS-24", "launch"), heading(window, "launch")) == ("2023-09-15 15:44", "Launch (UTC)")
    assert "2023-09-15 15:44 UTC" in window.workspace.details.toPlainText()
    choose(qtbot, window, DateStyle.ZONE, ALMATY)
    shown = ("2023-09-15 21:44", "Launch (Almaty time)")
    assert (cell(window, "Soyuz MS-24", "launch"), heading(window, "launch")) == shown
    assert "2023-09-15 21:44 UTC+6" in window.workspace.details.toPlainText()
    tips = [mark.highlight.tooltip for mark in window.workspace.source.text.prepared.marks]
    assert any("21:44 UTC+6" in tip for tip in tips)
    window.workspace.show_view(View.TIMELINE)
    settle(qtbot, window)
    pane = window.workspace.lists.front
    assert isinstance(pane, TimelinePane)
    bar = next(bar for bar in pane.canvas.timeline.bars if bar.label == "Soyuz MS-24")
    assert "Launch: 2023-09-15 21:44 UTC+6" in bar.sentences
    assert pane.canvas.timeline.dates.ruler_zone == ZoneInfo(ALMATY)
    choose(qtbot, window, DateStyle.UTC)
    bar = next(bar for bar in pane.canvas.timeline.bars if bar.label == "Soyuz MS-24")
    assert "Launch: 2023-09-15 15:44 UTC" in bar.sentences


def test_on_the_timeline_a_day_is_one_of_the_clock_that_the_ruler_names(
    qtbot: QtBot, sample_window: MainWindow
) -> None:
    window = sample_window
    choose(qtbot, window, DateStyle.ZONE, ALMATY)
    window.workspace.show_view(View.TIMELINE)
    settle(qtbot, window)
    pane = window.workspace.lists.front
    assert isinstance(pane, TimelinePane)
    canvas = pane.canvas
    assert canvas.timeline.dates.ruler_clock == "Almaty time"
    bars = {bar.label: bar for bar in canvas.timeline.bars}
    day, minute = bars["Soyuz MS-10"].begin, bars["Soyuz MS-24"].begin
    assert day == tuple(datetime(2018, 10, number, tzinfo=ZoneInfo(ALMATY)).timestamp() for number in (11, 12))
    assert minute is not None
    assert minute[0] == datetime(2023, 9, 15, 15, 44, tzinfo=UTC).timestamp()
    begin = datetime(2018, 10, 11, 1, tzinfo=ZoneInfo(ALMATY)).timestamp()
    canvas.span_chosen.emit(begin, begin + 3600)
    assert window.workspace.search.text == "date:2018-10-10..2018-10-11", "the days of both clocks"
    settle(qtbot, window)
    assert "Soyuz MS-10" in {bar.label for bar in canvas.timeline.bars}


def test_the_clock_of_the_source_is_that_of_its_words(qtbot: QtBot, sample_window: MainWindow) -> None:
    choose(qtbot, sample_window, DateStyle.SOURCE)
    assert cell(sample_window, "Soyuz MS-11", "docked") == "2018-12-03 18:40 UTC+1"
    assert heading(sample_window, "docked") == "Docked (as in the source)"
    assert cell(sample_window, "Soyuz MS-10", "launch") == "2018-10-11", "a day stays a day"


def test_coverage_and_inbox_show_times_so_too(qtbot: QtBot, sample_window: MainWindow) -> None:
    window = sample_window
    choose(qtbot, window, DateStyle.ZONE, ALMATY)
    asked: list[object] = []
    window.worker.ask(lambda library: (library.coverage(), library.curation.conflicts(everything=True)), asked.append)
    settle(qtbot, window)
    coverage, conflicts = asked[0]  # type: ignore[misc]
    assert any("UTC+6" in each.said for row in coverage.rows for each in row.cells)
    said = [rival.shown for conflict in conflicts for rival in conflict.rivals]
    clocks = [words for words in said if ":" in words]
    assert clocks
    assert all("UTC+" in words for words in clocks)


def test_what_is_exported_and_kept_stays_in_utc(qtbot: QtBot, sample_window: MainWindow) -> None:
    window = sample_window
    written: list[list[list[str]]] = []

    def preview() -> None:
        request = ExportRequest(Table.MISSIONS)
        window.worker.ask(lambda library: library.preview(request, 20), written.append)
        settle(qtbot, window)

    preview()
    choose(qtbot, window, DateStyle.ZONE, ALMATY)
    preview()
    assert written[0] == written[1]


def test_a_library_that_is_opened_later_shows_times_so(
    qtbot: QtBot, sample_window: MainWindow, settings: Settings
) -> None:
    choose(qtbot, sample_window, DateStyle.ZONE, ALMATY)
    assert sample_window.library
    sample_window.open_library(sample_window.library)
    settle(qtbot, sample_window)
    assert cell(sample_window, "Soyuz MS-24", "launch") == "2023-09-15 21:44"
    assert settings.dates.current.zone == ALMATY


@pytest.fixture
def preferences(qtbot: QtBot, settings: Settings) -> DatePreferences:
    box = DatePreferences(settings.dates)
    qtbot.addWidget(box)
    box.show()
    return box


def test_the_preferences_begin_with_utc(preferences: DatePreferences, settings: Settings) -> None:
    assert preferences.style_box.currentData() == DateStyle.UTC
    assert not preferences.zone_box.isEnabled()
    preferences.style_box.setCurrentIndex(1)
    preferences.style_box.activated.emit(1)
    assert settings.dates.current.style is DateStyle.ZONE
    assert preferences.zone_box.isEnabled()
    settings.dates.reset()
    assert preferences.style_box.currentData() == DateStyle.UTC


def test_a_zone_can_be_typed(qtbot: QtBot, preferences: DatePreferences, settings: Settings) -> None:
    settings.dates.choose(DateStyle.ZONE, "Europe/Paris")
    line = preferences.zone_box.lineEdit()
    assert line
    line.setText("asia/almaty")
    line.editingFinished.emit()
    assert settings.dates.zone == ALMATY
    assert preferences.zone_box.currentText() == ALMATY
    line.setText("nowhere")
    line.editingFinished.emit()
    assert preferences.zone_box.currentText() == settings.dates.zone == ALMATY


def test_a_setting_that_nobody_knows_means_utc(settings: Settings) -> None:
    settings.save("date_style", "martian")
    assert settings.dates.current.style is DateStyle.UTC


@pytest.mark.parametrize("unit", UNITS)
def test_the_ruler_of_the_timeline_keeps_the_clock_of_its_zone(unit: Unit) -> None:
    zone = ZoneInfo("America/New_York")
    first = datetime(2031, 3, 8, tzinfo=UTC).timestamp()
    ticks = list(unit.ticks(first, first + 6 * unit.seconds, zone))
    assert ticks[0].moment <= first
    assert [tick.moment for tick in ticks] == sorted({tick.moment for tick in ticks})
    for tick in ticks:
        local = at(tick.moment, zone)
        assert (local.minute, local.second) == (0, 0)
        assert unit.seconds < 86_400 or local.hour == 0
