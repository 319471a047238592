import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import Location, RecordRef, to_record
from soyuz_gui.gui.parts import ElidingLabel
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.source.marks import LANES, Marks
from soyuz_gui.gui.source.prepared import PreparedText, prepare
from soyuz_gui.gui.source.text import SourceText
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.views.articles import ArticleView, Highlight
from soyuz_gui.text.offsets import Utf16Map
from tests.gui import fakes
from tests.gui.helpers import settle

TRICKY = "🚀 é\u00a0naïve 👩‍🚀\n\n中文 end"


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> SourceText:
    pane = SourceText(theme, FactActs())
    qtbot.addWidget(pane)
    pane.resize(500, 300)
    pane.show()
    return pane


def prepared(text: str, *highlights: Highlight) -> PreparedText:
    return prepare(ArticleView(1, "a.txt", "/a.txt", "", "", "", "", text, highlights))


@pytest.mark.parametrize("words", ["é\u00a0naïve", "👩", "中文", "end"])
def test_lit_words_are_the_words_of_the_span(pane: SourceText, words: str) -> None:
    pane.show_text(prepared(TRICKY))
    start = TRICKY.index(words)
    pane.light(Span(start, start + len(words)))
    assert pane.lit_words == words


def test_the_document_holds_every_character_of_the_text(pane: SourceText) -> None:
    pane.show_text(prepared(TRICKY))
    document = pane.document()
    assert document.characterCount() - 1 == len(TRICKY.encode("utf-16-le")) // 2
    for position, char in enumerate(TRICKY):
        unit = Utf16Map(TRICKY).to_utf16(position)
        if len(char.encode("utf-16-le")) == 2 and char != "\n":
            assert document.characterAt(unit) == char


def test_a_far_sentence_is_scrolled_into_view(pane: SourceText) -> None:
    text = "filler line\n" * 400 + "needle" + "\nfiller" * 50
    pane.show_text(prepared(text))
    pane.light(Span(text.index("needle"), text.index("needle") + 6))
    point = pane.position_of(Span(text.index("needle"), text.index("needle") + 6))
    assert pane.viewport().rect().contains(point)
    assert pane.verticalScrollBar().value() > 0
    pane.light(None)
    assert pane.verticalScrollBar().value() == 0


def test_the_lit_sentence_stays_in_view_when_the_pane_shrinks(pane: SourceText) -> None:
    text = "words in a long line that wraps. " * 60 + "needle"
    span = Span(text.index("needle"), len(text))
    pane.show_text(prepared(text))
    pane.light(span)
    pane.resize(220, 160)
    assert pane.viewport().rect().contains(pane.position_of(span))


def test_marks_are_found_under_the_mouse_behind_emoji(pane: SourceText) -> None:
    start = TRICKY.index("中文")
    mark = Highlight(Span(start, start + 2), MentionKind.PLACE, "tip", None)
    pane.show_text(prepared(TRICKY, mark))
    assert [found.highlight for found in pane.marks_at(pane.position_of(mark.span))] == [mark]
    assert pane.marks_at(pane.position_of(Span(start + 3, start + 4))) == []


def test_hidden_kinds_cannot_be_hit(pane: SourceText) -> None:
    mark = Highlight(Span(0, 1), MentionKind.PLACE, "tip", None)
    pane.show_text(prepared("abc", mark))
    pane.hide_kinds({MentionKind.PLACE})
    assert pane.marks_at(pane.position_of(mark.span)) == []
    pane.hide_kinds(set())
    assert pane.marks_at(pane.position_of(mark.span))


spans = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 60), st.integers(1, 25))


@given(st.lists(spans, max_size=25), st.integers(0, 90), st.integers(1, 30))
def test_marks_between_are_those_that_overlap(places: list[Span], start: int, length: int) -> None:
    text = "x" * 100
    highlights = [Highlight(place, MentionKind.TIME, "", None) for place in places]
    marks = Marks(highlights, Utf16Map(text))
    found = sorted(mark.highlight.span for mark in marks.between(start, start + length))
    assert found == sorted(place for place in places if place.overlaps(Span(start, start + length)))


@given(st.lists(spans, max_size=LANES))
def test_overlapping_marks_lie_in_lanes_of_their_own(places: list[Span]) -> None:
    marks = Marks([Highlight(place, MentionKind.TIME, "", None) for place in places], Utf16Map("x" * 100))
    laid = list(marks.between(0, 100))
    for one in laid:
        for other in laid:
            if one is not other and one.start < other.end and other.start < one.end:
                assert one.lane != other.lane


def test_a_click_on_a_mark_selects_its_record(qtbot: QtBot, window: MainWindow) -> None:
    text = window.workspace.source.text
    mark = next(mark for mark in fakes.MARKS[1] if mark.record == fakes.NUNEZ)
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=text.position_of(mark.span))
    settle(qtbot, window)
    shown = window.workspace.selection.shown
    assert shown.record == fakes.RECORDS[fakes.NUNEZ.kind, fakes.NUNEZ.id]
    assert shown.location == to_record(fakes.NUNEZ).at(1, mark.span)
    assert window.workspace.lists.table.selected_ids() == (fakes.NUNEZ.id,)


def test_return_on_a_mark_selects_its_record(qtbot: QtBot, window: MainWindow) -> None:
    text = window.workspace.source.text
    cursor = QTextCursor(text.document())
    cursor.setPosition(Utf16Map(fakes.TEXTS[1][1]).to_utf16(fakes.span(1, "leak").start))
    text.setTextCursor(cursor)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.workspace.navigator.current.record == RecordRef(fakes.LEAK.kind, fakes.LEAK.id)


def test_dragging_over_a_mark_selects_words_and_not_the_record(qtbot: QtBot, window: MainWindow) -> None:
    text = window.workspace.source.text
    before = window.workspace.navigator.current
    start = text.position_of(fakes.span(1, "Soyuz T-90"))
    qtbot.mousePress(text.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(text.viewport(), start + QPoint(60, 0))
    qtbot.mouseRelease(text.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))
    assert window.workspace.navigator.current == before


def test_next_and_previous_walk_the_sentences_across_articles(qtbot: QtBot, window: MainWindow) -> None:
    place = window.workspace.source.place
    seen: list[tuple[str, str]] = []
    assert place.text() == "fact 2 of 6"
    for _ in range(6):
        window.actions_["next_fact"].trigger()
        settle(qtbot, window)
        seen.append((place.text(), window.workspace.source.text.lit_words))
    assert [text for text, _ in seen] == [f"fact {n} of 6" for n in (3, 4, 5, 6, 1, 2)]
    assert seen[-1][1] == "left Plesetsk on 3 May 2031"
    assert {words for _, words in seen} >= {"docked at 14:05 GMT", "in October"}
    window.actions_["previous_fact"].trigger()
    settle(qtbot, window)
    assert place.text() == "fact 1 of 6"


def test_the_legend_counts_and_remembers_what_is_hidden(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    legend = window.workspace.source.legend
    assert legend.box(MentionKind.PERSON).text() == "Person 1"
    assert legend.box(MentionKind.VEHICLE).text() == "Vehicle 0"
    legend.box(MentionKind.PERSON).click()
    assert settings.words("hidden_marks") == ["person"]
    text = window.workspace.source.text
    assert text.marks_at(text.position_of(fakes.span(1, "Ada Núñez"))) == []


def test_an_article_alone_is_shown_from_its_top(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(Location(article=2))
    settle(qtbot, window)
    assert window.workspace.source.text.lit_words == ""
    assert window.workspace.source.place.text() == ""
    assert fakes.captioned(2) in window.workspace.details.toPlainText()


def test_a_title_that_is_too_long_is_cut_off_to_be_seen_and_told_by_a_tip(qtbot: QtBot) -> None:
    label = ElidingLabel("A title that is far longer than its line <b>and</b> not markup")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert label.accessibleName() == label.words
    assert "&lt;b&gt;" in label.toolTip()
    label.resize(2000, 20)
    assert label.text() == label.words
    assert label.toolTip() == ""
