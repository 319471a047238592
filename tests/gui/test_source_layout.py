from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.facts import MentionKind, RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.source.heights import Heights
from soyuz_gui.gui.source.layout import MARGIN, column
from soyuz_gui.gui.source.painting import cut
from soyuz_gui.gui.source.prepared import prepare
from soyuz_gui.gui.source.text import SourceText
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.views.articles import ArticleView, Highlight
from soyuz_gui.services.views.records import RecordLink

PROSE = "The crew of the spacecraft docked with the station six hours after the launch. " * 6
FLIGHT = RecordLink(RecordKind.MISSION, 7, "Craft 7")

sizes = st.lists(st.floats(0.5, 100.0), min_size=1, max_size=40)


@given(sizes, st.data())
def test_heights_add_up_whatever_changes(heights: list[float], data: st.DataObject) -> None:
    tree = Heights(heights)
    for _ in range(4):
        changed = data.draw(st.integers(0, len(heights) - 1))
        tree[changed] = heights[changed] = data.draw(st.floats(0.5, 100.0))
    tops = list(accumulate(heights, initial=0.0))
    assert [tree.top(number) for number in range(len(heights) + 1)] == pytest.approx(tops)
    for number, top in enumerate(tops[:-1]):
        assert tree.at(top + heights[number] / 2) == number
    assert tree.at(-1.0) == 0
    assert tree.at(tops[-1] + 1) == len(heights) - 1


def test_no_paragraphs_have_no_height() -> None:
    assert Heights(()).top(0) == 0.0
    assert Heights(()).at(3.0) == 0


def shown(qtbot: QtBot, theme: Theme, text: str, *marks: Highlight, width: int = 900) -> SourceText:
    pane = SourceText(theme, FactActs())
    qtbot.addWidget(pane)
    pane.resize(width, 400)
    pane.show()
    pane.show_text(prepare(ArticleView(1, "a", "", "", "", "", "", text, marks)))
    return pane


def settled(qtbot: QtBot, pane: SourceText) -> None:
    """Wait until every paragraph is set in lines."""
    qtbot.waitUntil(lambda: not pane.is_refining)


def lines_of(pane: SourceText) -> list[str]:
    block, lines = pane.document().begin(), []
    while block.isValid():
        pane.document().documentLayout().blockBoundingRect(block)
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            lines.append(block.text()[line.textStart() : line.textStart() + line.textLength()])
        block = block.next()
    return lines


@pytest.mark.parametrize("width", [700, 1200, 2400])
@pytest.mark.parametrize("points", [8, 10, 16])
def test_lines_are_of_a_comfortable_length(qtbot: QtBot, theme: Theme, width: int, points: int) -> None:
    pane = shown(qtbot, theme, PROSE, width=width)
    font = QFont(pane.font())
    font.setPointSize(points)
    pane.set_text_font(font)
    lengths = [len(line.rstrip()) for line in lines_of(pane)]
    assert max(lengths) <= 85
    assert sum(lengths[:-1]) / len(lengths[:-1]) <= 76
    if width == 2400:
        assert max(lengths) >= 60, "there is room for more"


def test_names_stand_beside_the_text_where_there_is_room() -> None:
    metrics = QFontMetricsF(QFont())
    wide, narrow = column(1200, metrics), column(260, metrics)
    assert wide.names_width > 0
    assert wide.names_left >= wide.left + wide.width
    assert wide.names_left + wide.names_width <= 1200
    assert narrow.names_width == 0
    assert 0 < narrow.left + narrow.width <= 260


def test_what_is_estimated_becomes_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    pane = shown(qtbot, theme, "\n\n".join([PROSE, "Short.", "m" * 900, "i" * 900] * 60))
    layout = pane.document().documentLayout()
    settled(qtbot, pane)
    block, bottom = pane.document().begin(), 0.0
    while block.isValid():
        area = layout.blockBoundingRect(block)
        assert area.top() >= bottom - 0.01
        bottom = area.bottom()
        block = block.next()
    assert layout.documentSize().height() == pytest.approx(bottom + MARGIN)


def test_the_paragraph_in_view_stays_while_those_above_are_set(qtbot: QtBot, theme: Theme) -> None:
    text = "\n".join([("i" * 700 if number % 2 else "W" * 500) for number in range(300)] + ["needle"] + ["x"] * 200)
    pane = shown(qtbot, theme, text)
    needle = Span(text.index("needle"), text.index("needle") + 6)
    pane.light(needle)
    before = pane.position_of(needle).y()
    settled(qtbot, pane)
    assert abs(pane.position_of(needle).y() - before) <= 2


def test_words_under_a_point_are_found_on_every_line(qtbot: QtBot, theme: Theme) -> None:
    pane = shown(qtbot, theme, f"{PROSE}\n\n{PROSE}")
    layout = pane.document().documentLayout()
    for position in range(0, pane.document().characterCount() - 1, 37):
        cursor = QTextCursor(pane.document())
        cursor.setPosition(position)
        point = pane.cursorRect(cursor).center() + QPoint(0, pane.ticks.value())
        assert abs(layout.hitTest(point.toPointF(), Qt.HitTestAccuracy.FuzzyHit) - position) <= 1


def test_nothing_stands_beside_the_last_word_of_a_line(qtbot: QtBot, theme: Theme) -> None:
    mark = Highlight(Span(0, 6), MentionKind.PLACE, "tip", None)
    pane = shown(qtbot, theme, "needle", mark)
    assert pane.marks_at(pane.position_of(Span(5, 6)))
    assert not pane.marks_at(pane.position_of(Span(5, 6)) + QPoint(40, 0))


def test_a_click_on_a_tick_goes_to_its_place(qtbot: QtBot, theme: Theme) -> None:
    text = f"{PROSE}\n\n" * 30 + "needle"
    at = Span(len(text) - 6, len(text))
    pane = shown(qtbot, theme, text, Highlight(at, MentionKind.MISSION, "", FLIGHT))
    settled(qtbot, pane)
    pane.show_record((FLIGHT.kind, FLIGHT.id))
    ((y, unit),) = pane.ticks.ticks(pane.ticks.own)
    assert unit == at.start
    QTest.mouseClick(pane.ticks, Qt.MouseButton.LeftButton, pos=QPoint(pane.ticks.width() // 2, y))
    assert pane.viewport().rect().contains(pane.position_of(at))
    assert pane.textCursor().position() == unit


def test_hidden_kinds_have_no_ticks(qtbot: QtBot, theme: Theme) -> None:
    pane = shown(qtbot, theme, "needle", Highlight(Span(0, 6), MentionKind.MISSION, "", FLIGHT))
    pane.show_record((FLIGHT.kind, FLIGHT.id))
    assert pane.ticks.own == [0]
    pane.hide_kinds({MentionKind.MISSION})
    assert pane.ticks.own == []


def test_the_selected_record_stands_out(qtbot: QtBot, theme: Theme) -> None:
    pane = shown(qtbot, theme, "needle", Highlight(Span(0, 6), MentionKind.MISSION, "", FLIGHT))
    before = pane.viewport().grab().toImage()
    pane.show_record((FLIGHT.kind, FLIGHT.id + 1))
    assert pane.viewport().grab().toImage() == before, "its mark is another record's"
    pane.show_record((FLIGHT.kind, FLIGHT.id))
    assert pane.viewport().grab().toImage() != before


def test_ctrl_and_the_wheel_ask_for_another_size(qtbot: QtBot, theme: Theme) -> None:
    pane = shown(qtbot, theme, PROSE)
    with qtbot.waitSignal(pane.zoom_requested) as asked:
        qtbot.mouseMove(pane.viewport())
        wheel(pane, 120)
    assert asked.args == [1]
    with qtbot.waitSignal(pane.zoom_requested) as asked:
        wheel(pane, -120)
    assert asked.args == [-1]


def wheel(pane: SourceText, turn: int) -> None:
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.viewport(), event)


@pytest.mark.usefixtures("qapp")
@given(st.text("WiAl ", min_size=1, max_size=20), st.integers(40, 200), st.booleans())
def test_names_beside_a_text_say_that_more_follow(name: str, room: int, more: bool) -> None:
    metrics = QFontMetricsF(QFont())
    text, is_cut = cut(name, metrics, room, more=more)
    assert metrics.horizontalAdvance(text) <= max(room, metrics.horizontalAdvance("…"))
    assert is_cut or text == (f"{name}, " if more else name)
    assert not is_cut or text.endswith("…")
    left = room - metrics.horizontalAdvance(text)
    assert is_cut or not more or left >= metrics.horizontalAdvance("…")
