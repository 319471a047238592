"""The real window with nobody in front of it: for pictures, and for the program's test of itself."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

from soyuz_gui.errors import UsageError, UserError
from soyuz_gui.gui.app import has_screen, make_application
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import to_record
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Scheme, Theme
from soyuz_gui.services.views.records import RecordLink

LONGEST_WAIT_MILLISECONDS = 120_000


@contextmanager
def unattended_window(size: tuple[int, int] = (1366, 768), scheme: Scheme = Scheme.LIGHT) -> Iterator[MainWindow]:
    """A window with settings of its own that are forgotten; drawn without a screen where there is none."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    with tempfile.TemporaryDirectory() as folder, _without_platform_remarks():
        window = MainWindow(Settings(Path(folder) / "window.ini"), Theme(app, scheme))
        try:
            window.resize(*size)
            window.show()
            window.furnish()
            yield window
        finally:
            window.close()
            window.deleteLater()


def open_library(window: MainWindow, library: Path) -> None:
    """Open a library, and wait until it shows its first record."""
    wait_for(window, lambda: window.worker.open(library, window.show_library))


def select(window: MainWindow, label: str) -> None:
    """Go to the record of a name, and wait until it is shown. Raises UsageError where there is none."""
    found: list[RecordLink | None] = []
    wait_for(window, lambda: window.worker.ask(lambda library: library.find_record(label), found.append))
    if not found or found[0] is None:
        raise UsageError(f"The library has no record “{label}”.", "“soyuz-gui list missions” shows what it has.")
    link = found[0]
    wait_for(window, lambda: window.workspace.navigator.go(to_record(link)))


def wait_for(window: MainWindow, act: Callable[[], object]) -> None:
    """Do something and wait until neither the library's thread nor a job has anything left to do.

    Errors of either are raised here.
    """
    errors: list[Exception] = []
    workers = (window.worker, window.jobs)
    loop = QEventLoop()
    watchdog = QTimer(loop, singleShot=True)
    watchdog.timeout.connect(loop.quit)
    for worker in workers:
        worker.failed.disconnect()
        worker.failed.connect(errors.append)
        worker.idle.connect(loop.quit)
    act()
    watchdog.start(LONGEST_WAIT_MILLISECONDS)
    while any(worker.is_busy for worker in workers) and watchdog.isActive():
        loop.exec()  # whoever comes to the window in the meantime makes it ask for more
    watchdog.stop()  # an error keeps it alive, and what is freed by another thread must have no timer running
    for worker in workers:
        worker.idle.disconnect(loop.quit)
    if errors:
        raise errors.pop()
    if any(worker.is_busy for worker in workers):
        raise UserError("The library took too long to load.", "Try again when the computer is less busy.")


@contextmanager
def _without_platform_remarks() -> Iterator[None]:
    """Leave out what the offscreen platform prints about every window; all else is passed on."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message == "This plugin does not support propagateSizeHints()":
            return
        if before:
            before(kind, context, message)
        else:
            print(message, file=sys.stderr)  # noqa: T201 - where Qt itself would print it

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
