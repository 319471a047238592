"""What the window writes into the log, and the window that shows it."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from soyuz_gui import paths
from soyuz_gui.errors import CancelledError, LibraryError
from soyuz_gui.gui.dialogs.log import EMPTY, NO_PROBLEMS, LogWindow
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.services import log
from soyuz_gui.services.jobs import Job
from tests.gui.helpers import message_of, settle


@pytest.fixture(autouse=True)
def own_log() -> Iterator[None]:
    logger = logging.getLogger("soyuz_gui")
    before, level = logger.handlers, logger.level
    log.set_up(verbose=False)
    yield
    logger.handlers = before
    logger.setLevel(level)


def opened(window: MainWindow) -> LogWindow:
    window.actions_["log"].trigger()
    dialog = window.findChild(LogWindow)
    assert dialog is not None
    return dialog


def fail(_library: object) -> None:
    raise ZeroDivisionError("inside")


def test_an_unforeseen_error_is_logged_and_the_log_can_be_read(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(window)
    assert not dialog.isModal()
    assert dialog.text.toPlainText() == EMPTY
    window.worker.ask(fail, print)
    settle(qtbot, window)
    assert "Help ▸ Log" in message_of(window).informativeText()
    dialog.follow()
    shown = dialog.text.toPlainText()
    assert "ZeroDivisionError: inside" in shown
    assert "Traceback" in shown
    assert opened(window) is dialog


def test_what_the_window_does_is_logged_and_can_be_left_out(
    qtbot: QtBot, window: MainWindow, fake_library: Path
) -> None:
    log.begin_window("Qt")
    window.open_library(fake_library)
    settle(qtbot, window)
    window.actions_["check_library"].trigger()
    settle(qtbot, window)
    dialog = opened(window)
    shown = dialog.text.toPlainText()
    for words in ("started: Python", f"library {fake_library} is open", "Checking the library: done in"):
        assert words in shown
    dialog.problems.setChecked(True)
    assert dialog.text.toPlainText() == NO_PROBLEMS
    window.worker.ask(fail, print)
    settle(qtbot, window)
    dialog.follow()
    assert "Traceback" in dialog.text.toPlainText()
    assert "is open" not in dialog.text.toPlainText()


def test_what_the_person_is_told_is_logged_with_what_lies_behind_it(qtbot: QtBot, window: MainWindow) -> None:
    def refuse(_library: object) -> None:
        raise LibraryError("The library is read-only.", "Copy it.") from OSError("device 7")

    window.worker.ask(refuse, print)
    settle(qtbot, window)
    box = message_of(window)
    assert box.text() == "The library is read-only."
    assert "device 7" in box.detailedText()
    assert "WARNING The library is read-only. Copy it." in log.read()
    assert "OSError: device 7" in log.read(problems_only=True)


def test_a_job_that_gives_up_says_so(qtbot: QtBot, window: MainWindow) -> None:
    log.begin_window("Qt")

    def work(job: Job) -> None:
        job.cancel()
        job.check()

    window.jobs.start("Exporting", work, print)
    settle(qtbot, window)
    assert window.statusBar().currentMessage() == "Cancelled: Exporting"
    assert "Exporting: cancelled after" in log.read()
    with pytest.raises(CancelledError):
        work(Job())


def test_the_log_is_followed_and_copied_and_the_reader_is_not_moved(qtbot: QtBot, window: MainWindow) -> None:
    for number in range(200):
        logging.getLogger("soyuz_gui").warning("entry %d", number)
    dialog = opened(window)
    bar = dialog.text.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    logging.getLogger("soyuz_gui").warning("one more")
    qtbot.waitUntil(lambda: "one more" in dialog.text.toPlainText())
    assert bar.value() == bar.maximum()
    dialog.text.moveCursor(QTextCursor.MoveOperation.Start)
    logging.getLogger("soyuz_gui").warning("the last")
    dialog.follow()
    assert bar.value() == 0
    next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert QApplication.clipboard().text().endswith("the last")
    assert "the last" in paths.log_file().read_text()
