"""The running job in the status bar: what it does, how far it is, and Cancel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import plain_label, tool_button

BAR_WIDTH = 140


class JobBar(QWidget):
    """Hidden while nothing runs. Signals: `cancel_requested()`, `pause_requested(bool)` to rest or to go on."""

    cancel_requested = Signal()
    pause_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._remark = ""
        self._label = plain_label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._bar.setAccessibleName(tr("Progress"))
        self._pause = tool_button(tr("Pause"), tr("Rest until you continue; the window can be used meanwhile"))
        self._pause.setCheckable(True)
        self._pause.toggled.connect(self._ask_to_pause)
        self._pause.hide()
        self._cancel = tool_button(tr("Cancel"), tr("Stop here; what is stored stays stored"))
        self._cancel.clicked.connect(self._ask_to_cancel)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        for widget in (self._label, self._bar, self._pause, self._cancel):
            layout.addWidget(widget)
        self.hide()

    def start(self, title: str) -> None:
        self._title = title
        self._remark = ""
        self._cancel.setEnabled(True)
        self._pause.setChecked(False)
        self._pause.hide()
        self.show_progress(0, 0, "")
        self.show()

    def show_progress(self, done: int, total: int, label: str) -> None:
        """`total` 0: nobody knows how much there is to do."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        told = [tr("{job} {done} of {total}", job=self._title, done=done, total=total)]
        told += [translated(self._remark)] if self._remark else []
        self._label.setText(" · ".join(told) if total else f"{translated(self._title)}…")
        self._label.setToolTip(translated(label))

    def show_remark(self, remark: str) -> None:
        """What is said beside the numbers from now on: bytes, the time that is left."""
        self._remark = remark

    def allow_pause(self) -> None:
        """The job can rest."""
        self._pause.show()

    def _ask_to_pause(self, paused: bool) -> None:
        self._pause.setText(tr("Continue") if paused else tr("Pause"))
        self.pause_requested.emit(paused)

    def _ask_to_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_requested.emit()
