"""Steps of many decisions: they are taken beside the lists, which can be used meanwhile, and can be cancelled."""

from collections.abc import Iterator
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.decisions import ArticleDetail
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.intake import renewing
from soyuz_gui.store.articles import Findings
from soyuz_gui.store.database import Database
from tests.gui.helpers import LONGEST_WAIT, message_of, settle

DAY = "2030-05-04"


class Held:
    """Holds the reading of articles until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.begun, self.free = Event(), Event()
        self._read = renewing._read_again
        monkeypatch.setattr(renewing, "_read_again", self)

    def __call__(self, database: Database, engine: Engine, article: int) -> Findings | None:
        self.begun.set()
        self.free.wait()
        return self._read(database, engine, article)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    monkeypatch.setattr("soyuz_gui.gui.curation.MANY", 2)
    held = Held(monkeypatch)
    yield held
    held.free.set()


def date_all(qtbot: QtBot, window: MainWindow, held: Held) -> None:
    """Begin to date all articles."""
    window.workspace.show_view(View.ARTICLES)
    settle(qtbot, window)
    ids = [row.id for row in window.workspace.lists.table.rows.rows]
    window.workspace.curator.decide(
        lambda draft: [draft.describe(article, ArticleDetail.PUBLISHED, DAY) for article in ids]
    )
    qtbot.waitUntil(held.begun.is_set, timeout=LONGEST_WAIT)


def days(window: MainWindow) -> set[object]:
    rows = window.workspace.lists.table_of(View.ARTICLES).rows
    place = [column.key for column in rows.columns].index("published")
    return {row.cells[place] for row in rows.rows}


def test_the_window_is_used_meanwhile_and_shows_the_end(qtbot: QtBot, sample_window: MainWindow, held: Held) -> None:
    date_all(qtbot, sample_window, held)
    assert sample_window._job_bar.isVisible()
    sample_window.workspace.search.set_text("MS-11")
    table = sample_window.workspace.lists.table
    qtbot.waitUntil(lambda: 0 < len(table.rows.rows) < 5, timeout=LONGEST_WAIT)
    sample_window.workspace.search.set_text("")
    qtbot.waitUntil(lambda: len(table.rows.rows) == 5, timeout=LONGEST_WAIT)
    sample_window.workspace.curator.undo()
    assert "is still being made" in message_of(sample_window).text()
    message_of(sample_window).close()
    held.free.set()
    settle(qtbot, sample_window)
    assert days(sample_window) == {DAY}
    sample_window.actions_["undo"].trigger()
    settle(qtbot, sample_window)
    assert DAY not in days(sample_window)


def test_what_is_cancelled_was_never_decided(qtbot: QtBot, sample_window: MainWindow, held: Held) -> None:
    date_all(qtbot, sample_window, held)
    sample_window._job_bar._cancel.click()
    held.free.set()
    settle(qtbot, sample_window)
    assert DAY not in days(sample_window)
    assert not sample_window.actions_["undo"].isEnabled()
    assert "Cancelled" in sample_window.statusBar().currentMessage()
