"""A picture of the real window, made by the program itself."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QPoint, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmap

from soyuz_gui.errors import UsageError, UserError
from soyuz_gui.gui.app import has_screen, make_application
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View, to_record
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Scheme, Theme
from soyuz_gui.services.views import RecordLink

LONGEST_WAIT_MILLISECONDS = 120_000


def save(
    library: Path,
    target: Path,
    *,
    select: str = "",
    view: str = "",
    size: tuple[int, int] = (1366, 768),
    scale: float = 1.0,
    theme: str = "light",
) -> None:
    """Write a PNG of the window on a library.

    `select` is the label of a record to select, with its first sentence lit, `view` the view in front, where it is
    not that record's own. `size` is the window's in device-independent pixels, `scale` how many pixels of the picture
    make one of them.
    Raises UserError where library, record or target cannot be used.
    """
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = make_application()
    with tempfile.TemporaryDirectory() as folder, _without_platform_remarks():
        window = MainWindow(Settings(Path(folder) / "window.ini"), Theme(app, Scheme(theme)))
        try:
            window.resize(*size)
            window.show()
            window.furnish()
            _await_library(window, library)
            if select:
                _select(window, select)
            if view:
                _await(window, lambda: window.workspace.show_view(View(view)))
            _write(window, target, scale)
        finally:
            window.close()
            window.deleteLater()


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


def _await_library(window: MainWindow, library: Path) -> None:
    """Open a library, and wait until it shows its first record."""
    _await(window, lambda: window.worker.open(library, window.show_library))


def _select(window: MainWindow, label: str) -> None:
    found: list[RecordLink | None] = []
    _await(window, lambda: window.worker.ask(lambda library: library.find_record(label), found.append))
    if not found or found[0] is None:
        raise UsageError(f"The library has no record “{label}”.", "“soyuz-gui list missions” shows what it has.")
    link = found[0]
    _await(window, lambda: window.workspace.navigator.go(to_record(link)))


def _await(window: MainWindow, act: Callable[[], object]) -> None:
    """Do something and wait until the library's thread has nothing left to do; its errors are raised here."""
    errors: list[Exception] = []
    loop = QEventLoop()
    watchdog = QTimer(loop, singleShot=True)
    watchdog.timeout.connect(loop.quit)
    window.worker.failed.disconnect()
    window.worker.failed.connect(errors.append)
    window.worker.idle.connect(loop.quit)
    act()
    watchdog.start(LONGEST_WAIT_MILLISECONDS)
    while window.worker.is_busy and watchdog.isActive():
        loop.exec()  # whoever comes to the window in the meantime makes it ask for more
    watchdog.stop()  # an error keeps it alive, and what is freed by another thread must have no timer running
    window.worker.idle.disconnect(loop.quit)
    if errors:
        raise errors.pop()
    if window.worker.is_busy:
        raise UserError("The library took too long to load.", "Try again when the computer is less busy.")


def _write(window: MainWindow, target: Path, scale: float) -> None:
    """Paint the window into a picture of `scale` times its size; equal to a grab where the scale is 1."""
    QEventLoop().processEvents()
    picture = QPixmap(window.size() * scale)
    picture.setDevicePixelRatio(scale)
    window.render(picture, QPoint(0, 0))
    if not picture.save(str(target), "PNG"):
        raise UserError(f"The picture “{target}” could not be written.", "Choose another folder or name.")
