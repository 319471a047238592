"""Start and stop of the windowed program."""

import logging
import os
import signal
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion
from PySide6.QtWidgets import QApplication

from soyuz_gui import NAME, __version__
from soyuz_gui.errors import UserError
from soyuz_gui.gui.garbage import GarbageCollector
from soyuz_gui.gui.icons import application_icon
from soyuz_gui.gui.language import of_system, speak
from soyuz_gui.gui.settings import LANGUAGE, MARK_COLOURS, THEME, Settings
from soyuz_gui.gui.theme import MarkColours, Scheme, Theme
from soyuz_gui.gui.windows import Windows
from soyuz_gui.services import log

_LOG = logging.getLogger(__name__)


def run(library: Path | None) -> int:
    """Open the window, on a library if one is named, and stay until it is closed; returns the exit code.

    Without a screen this raises UserError: Qt itself would abort the process.
    """
    if not has_screen():
        raise UserError(
            "There is no screen to open a window on.",
            "Start the program from a desktop, or use its commands: “soyuz-gui --help” lists them.",
        )
    app = make_application()
    settings = Settings()
    speak(settings.text(LANGUAGE) or of_system())
    windows = Windows(settings, Theme(app, saved_scheme(settings), saved_marks(settings)))
    _catch_bugs(app, windows)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal ends the program
    window = windows.make()
    window.first_painted.connect(lambda: _begin(app, windows, library))
    window.show()
    return app.exec()


def _begin(app: QApplication, windows: Windows, library: Path | None) -> None:
    app.setWindowIcon(application_icon())
    windows.start(library)
    log.begin_window(f"Qt {qVersion()} on {app.platformName()}")
    qInstallMessageHandler(_log_remark)
    GarbageCollector(app)


def _log_remark(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """What Qt itself has to remark goes where all else goes."""
    _LOG.warning("Qt: %s", message)


def has_screen() -> bool:
    """False where Qt would find neither an X nor a Wayland display."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def make_application() -> QApplication:
    """The application object with the program's name."""
    app = QApplication.instance() or QApplication(["soyuz-gui"])
    assert isinstance(app, QApplication)
    app.setApplicationName("soyuz-gui")
    app.setApplicationDisplayName(NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("soyuz-gui")
    return app


def saved_scheme(settings: Settings) -> Scheme:
    """The colours that were chosen last."""
    saved = settings.text(THEME)
    return Scheme(saved) if saved in list(Scheme) else Scheme.SYSTEM


def saved_marks(settings: Settings) -> MarkColours:
    """The colours of highlights that were chosen last."""
    saved = settings.text(MARK_COLOURS)
    return MarkColours(saved) if saved in list(MarkColours) else MarkColours.STANDARD


def _catch_bugs(app: QApplication, windows: Windows) -> None:
    """Errors that nobody foresaw are logged and become a dialog; the program goes on."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if threading.current_thread() is threading.main_thread() and isinstance(error, Exception):
            from soyuz_gui.gui import messages  # noqa: PLC0415 - loaded when there is something to say

            messages.show_error(app.activeWindow() or next(iter(windows.all), None), error)
        else:
            log.report(error)

    sys.excepthook = report
