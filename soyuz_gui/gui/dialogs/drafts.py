"""What the dialogs of curation share: a decision in the making, which says at once what is wrong with it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from soyuz_gui.errors import UserError
from soyuz_gui.gui.curation import Make
from soyuz_gui.gui.language import translated
from soyuz_gui.gui.parts import button_row, plain_label
from soyuz_gui.gui.room import Scrolled
from soyuz_gui.gui.tasks import LibraryWorker

if TYPE_CHECKING:
    from soyuz_gui.services.curation.drafting import Draft
    from soyuz_gui.services.library import Library

Remark = Callable[["Draft"], str]


class DraftDialog(QDialog):
    """A form over a line that says what is missing or wrong; its button works when nothing is.

    Signal: `decided(Make)` with what is to be decided.
    """

    decided = Signal(object)

    def __init__(self, title: str, verb: str, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.worker = worker
        self.form = QVBoxLayout()
        self.problem = plain_label()
        self.problem.setWordWrap(True)
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing())
        self.buttons = button_row(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
        self.agree = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.agree.setText(verb)
        self.agree.setDefault(True)
        self.agree.setEnabled(False)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.buttons.accepted.connect(self._decide)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(self.form), 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    def draft(self) -> Make | str:
        """What the form says now, or what it still needs in plain words."""
        raise NotImplementedError

    def remark(self) -> "Remark | None":
        """What is to be said of a draft that can be decided, found on the library's thread; nothing by default."""
        return None

    def check(self) -> None:
        """Try the draft on the library's thread, without deciding anything."""
        make, remark = self.draft(), self.remark()
        self.agree.setEnabled(False)
        if isinstance(make, str):
            self.worker.forget(self._channel)
            self.problem.setText(make)
            return

        def attempt(library: "Library") -> str:
            make(library.curation.draft)
            return remark(library.curation.draft) if remark else ""

        self.worker.ask(attempt, self._allow, self._refuse, self._channel)

    @property
    def _channel(self) -> str:
        return f"draft {id(self)}"

    def _allow(self, remark: str) -> None:
        self.problem.setText(translated(remark))
        self.agree.setEnabled(True)

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.problem.setText(f"{translated(error.message)} {translated(error.advice)}")
        else:
            self.worker.failed.emit(error)

    def _decide(self) -> None:
        make = self.draft()
        if not isinstance(make, str):
            self.decided.emit(make)
            self.accept()
