"""What is said to the person: plain words for what they can mend, a report for what is our fault."""

import traceback
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from soyuz_gui import paths
from soyuz_gui.errors import CancelledError, UserError
from soyuz_gui.gui import report
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.services import log


def show_error(parent: QWidget | None, error: BaseException) -> QMessageBox | None:
    """Say what went wrong without stopping the program, with what lies behind it on demand, and log it; nothing for a
    cancelled job.
    """
    if isinstance(error, CancelledError):
        return None
    if isinstance(error, UserError):
        log.told(error)
        box = _box(parent, QMessageBox.Icon.Warning, error.message, error.advice)
        if error.__cause__:
            box.setDetailedText("".join(traceback.format_exception_only(error.__cause__)))
        box.addButton(QMessageBox.StandardButton.Ok)
        return _open(box)
    log.report(error)
    return _open(_bug_box(parent, error))


def ask(parent: QWidget, question: str, detail: str, verb: str, do: Callable[[], object]) -> QMessageBox:
    """Ask before something is replaced; `verb` labels the button that does it."""
    box = _box(parent, QMessageBox.Icon.Question, question, detail)
    agree = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    agree.clicked.connect(do)
    return _open(box)


def offer(parent: QWidget, problem: str, advice: str, choices: Mapping[str, Callable[[], object]]) -> QMessageBox:
    """Say what is wrong, with a button for each thing that can be done; the first one is the usual one."""
    box = _box(parent, QMessageBox.Icon.Warning, problem, advice)
    for verb, do in choices.items():
        button = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        button.clicked.connect(lambda _checked=False, do=do: do())
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    return _open(box)


def tell(parent: QWidget, message: str, detail: str = "") -> QMessageBox:
    """Good news or a plain note."""
    box = _box(parent, QMessageBox.Icon.Information, message, detail)
    box.addButton(QMessageBox.StandardButton.Ok)
    return _open(box)


def _box(parent: QWidget | None, icon: QMessageBox.Icon, message: str, detail: str) -> QMessageBox:
    box = QMessageBox(icon, QApplication.applicationDisplayName(), translated(message), parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(translated(detail))
    return box


def _bug_box(parent: QWidget | None, error: BaseException) -> QMessageBox:
    window = parent.window() if parent else None
    details = f"{report.details(getattr(window, 'library', None))}\n{''.join(traceback.format_exception(error))}"
    box = _box(
        parent,
        QMessageBox.Icon.Critical,
        tr("Something went wrong inside the program."),
        tr(
            "What happened: {problem}\n\n"
            "Your library is safe: whatever you decided or imported was saved when it was done. The program can go on; "
            "should it behave oddly, start it again.\n\n"
            "To report this, copy the details and send them with a word about what you did. They are in the log, too "
            "(Help ▸ Log): {log_file}",
            problem=str(error) or type(error).__name__,
            log_file=paths.log_file(),
        ),
    )
    box.setDetailedText(details)
    copy = box.addButton(tr("Copy Details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.disconnect()  # copying must not close the box
    copy.clicked.connect(lambda: QApplication.clipboard().setText(details))
    box.addButton(QMessageBox.StandardButton.Close)
    return box


def _open(box: QMessageBox) -> QMessageBox:
    """Show it, its buttons with words alone, as those of the dialogs are."""
    for button in box.buttons():
        button.setIcon(QIcon())
    box.open()
    return box
