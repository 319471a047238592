"""How long the window is held by an article of a megabyte with 10,000 highlights, against a bare text of that length.

The event loop is held for as long as a timer of no delay has to wait, in processor time of the window's thread, so that
other programs do not count. The floor is a `QPlainTextEdit`, Qt's own widget
for large texts, with the same text and nothing around it.
"""

import random
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from soyuz_gui import paths
from soyuz_gui.domain.facts import MentionKind, RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.source.prepared import PreparedText, prepare
from soyuz_gui.gui.source.text import SourceText
from soyuz_gui.gui.theme import Scheme, Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.library import Library
from soyuz_gui.services.views.articles import ArticleView, Highlight
from soyuz_gui.services.views.records import RecordLink
from tests.benchmarks.machine import machine

LENGTH, HIGHLIGHTS, RECORDS = 1_000_000, 10_000, 50
ROUNDS = 5
FRAME = 1 / 60
LONGEST_HOLD, LONGEST_HOLD_OF_WINDOW, LONGEST_STEP = (
    1.25,
    2.5,
    3.5,
)  # times the floor; a step also paints highlights, which the floor has not
SIZE = (900, 600)
WORDS = "the crew of a capsule docked with its station after launch and spoke to those on the ground"


def large_article() -> ArticleView:
    chance = random.Random(1)
    words = WORDS.split()
    paragraphs, length = [], 0
    while length < LENGTH:
        paragraphs.append(" ".join(chance.choices(words, k=chance.randint(20, 120))) + ".")
        length += len(paragraphs[-1]) + 2
    text = "\n\n".join(paragraphs)
    records = [RecordLink(RecordKind.MISSION, number, f"Craft {number}") for number in range(RECORDS)]
    starts = sorted(chance.sample(range(len(text) - 60), HIGHLIGHTS))
    marks = (
        Highlight(
            Span(start, start + chance.randint(5, 40)), chance.choice(list(MentionKind)), "", chance.choice(records)
        )
        for start in starts
    )
    return ArticleView(1, "large", "", "", "", "", "", text, tuple(marks))


class Watch:
    """Measures how long the event loop is held."""

    def __init__(self) -> None:
        self._longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def longest(self, act: Callable[[], object], is_done: Callable[[], bool]) -> float:
        """The longest time that the loop is held from an act until all that follows from it is done."""
        QApplication.processEvents()
        self._longest, self._last = 0.0, time.thread_time()
        act()
        beats = 0
        while beats < 5 or not is_done():
            QApplication.processEvents()
            beats += 1
        return self._longest

    def _beat(self) -> None:
        now = time.thread_time()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def steps(value: Callable[[int], object], repaint: Callable[[], object]) -> float:
    """Seconds of a step of scrolling, the worst of twenty, in the median."""
    times = []
    for number in range(200):
        begin = time.thread_time()
        value(number)
        repaint()
        times.append(time.thread_time() - begin)
    return statistics.median(max(times[part : part + 20]) for part in range(0, 200, 20))


def open_at(pane: SourceText, prepared: PreparedText, span: Span) -> None:
    """What the window does with an article that is there."""
    pane.show_text(prepared)
    pane.show_record((RecordKind.MISSION, 1))
    pane.light(span)


@pytest.fixture
def article() -> ArticleView:
    return large_article()


def test_a_large_article_opens_and_scrolls(qtbot: QtBot, qapp: QApplication, article: ArticleView) -> None:
    bare, pane = QPlainTextEdit(), SourceText(Theme(qapp, Scheme.LIGHT), FactActs())
    for widget in (bare, pane):
        qtbot.addWidget(widget)
        widget.resize(*SIZE)
        widget.show()
    watch = Watch()
    middle = article.highlights[HIGHLIGHTS // 2].span
    holds, floors = [], []
    for _ in range(ROUNDS):
        bare.clear()
        floors.append(watch.longest(lambda: bare.setPlainText(article.text), lambda: True))
        pane.show_text(None)
        prepared = prepare(article)

        holds.append(watch.longest(partial(open_at, pane, prepared, middle), lambda: not pane.is_refining))
    bar, bare_bar = pane.ticks, bare.verticalScrollBar()
    half, bare_half = bar.maximum() // 2, bare_bar.maximum() // 2
    step = steps(lambda number: bar.setValue(half + 20 * number), pane.viewport().repaint)
    floor_step = steps(lambda number: bare_bar.setValue(bare_half + number), bare.viewport().repaint)
    far = max(
        watch.longest(lambda part=part: bar.setValue(part * bar.maximum() // 10), lambda: True) for part in range(11)
    )
    hold, floor = statistics.median(holds), statistics.median(floors)
    print(f"\n{machine()}")
    print(f"1 MB, {HIGHLIGHTS:,} highlights, processor time of the window's thread; a frame is {FRAME * 1000:.1f} ms")
    for what, ours, bare_text in (("opening holds the loop", hold, floor), ("a step of scrolling", step, floor_step)):
        print(f"{what}: {ours * 1000:.1f} ms, bare text {bare_text * 1000:.1f} ms, {ours / bare_text:.2f}×")
    print(f"a leap holds the loop: {far * 1000:.1f} ms at most")
    assert hold <= LONGEST_HOLD * floor
    assert step <= LONGEST_STEP * floor_step


def test_the_whole_window_opens_it(
    qtbot: QtBot, qapp: QApplication, article: ArticleView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Selecting the article in the list: read and made ready on the library's thread, shown in every pane."""
    library = tmp_path / "library.sqlite"
    with Library.open(library) as made:
        made.import_paths([paths.sample_articles()])
    monkeypatch.setattr(Library, "article", lambda _library, _number: article)
    window = MainWindow(Settings(tmp_path / "window.ini"), Theme(qapp, Scheme.LIGHT))
    qtbot.addWidget(window)
    window.show()
    window.furnish()
    window.open_library(library)
    qtbot.waitUntil(lambda: window.library is not None and not window.worker.is_busy, timeout=60_000)
    window.workspace.show_view(View.ARTICLES)
    qtbot.waitUntil(lambda: not window.worker.is_busy, timeout=60_000)
    watch, source, bare = Watch(), window.workspace.source, QPlainTextEdit()
    qtbot.addWidget(bare)
    bare.resize(*SIZE)
    bare.show()
    holds, floors = [], []
    for number in range(ROUNDS):
        bare.clear()
        floors.append(watch.longest(lambda: bare.setPlainText(article.text), lambda: True))
        table = window.workspace.lists.table
        holds.append(
            watch.longest(
                partial(table.selectRow, number % len(table.rows.rows)),
                lambda: not window.worker.is_busy and not source.text.is_refining,
            )
        )
        assert len(source.text.prepared.text) >= LENGTH
        window.workspace.selection.clear()
    hold, floor = statistics.median(holds), statistics.median(floors)
    print(f"\n{machine()}\nwhole window, processor time of its thread: the loop held {hold * 1000:.1f} ms at most, "
          f"bare text {floor * 1000:.1f} ms, {hold / floor:.2f}×")  # fmt: skip
    window.close()
    assert hold <= LONGEST_HOLD_OF_WINDOW * floor
