"""What is in cycles goes on the window's thread, whichever thread makes the garbage."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.garbage import GarbageCollector, held_off


class Cycle:
    """Refers to itself, and notes on which thread it goes."""

    def __init__(self, gone: list[int]) -> None:
        self.me, self.gone = self, gone

    def __del__(self) -> None:
        self.gone.append(threading.get_ident())


def test_cycles_that_a_thread_leaves_behind_go_on_the_windows_own(qtbot: QtBot) -> None:
    gone: list[int] = []
    assert not gc.isenabled()
    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: [Cycle(gone) for _ in range(10_000)] and None).result()
        assert gone == []
        qtbot.waitUntil(lambda: len(gone) == 10_000)
    assert set(gone) == {threading.get_ident()}


def test_nothing_is_collected_while_a_thread_makes_many_values(qapp: QApplication) -> None:
    gone: list[int] = []
    collector = GarbageCollector(qapp)
    with held_off():
        for _ in range(2_000):
            Cycle(gone)
        collector.collect()
        assert gone == []
    collector.collect()
    assert gone
    collector._timer.stop()


def test_the_program_itself_is_looked_through_only_once(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[int] = []
    collector = GarbageCollector(qapp)
    monkeypatch.setattr(gc, "get_count", lambda: (1_000, 100, 100))
    before = gc.get_freeze_count()
    collector.collect()
    assert gc.get_freeze_count() > before
    Cycle(gone)
    collector.collect()
    assert gone, "what is made later is collected"
    collector._timer.stop()
