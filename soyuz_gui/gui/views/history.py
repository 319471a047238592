"""The history of decisions: every step by its name, and the way to any earlier state."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QVBoxLayout, QWidget

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.models.history import HistoryModel
from soyuz_gui.gui.parts import ToolButton
from soyuz_gui.saying import said

if TYPE_CHECKING:
    from soyuz_gui.services.curation.views import History

HINT = said("What you decide is listed here. Double-click a step, or press Return on it, to go back to it.")


class HistoryPane(QWidget):
    """Signal: `step_requested(int)` with the number of the step to go to."""

    step_requested = Signal(int)

    def __init__(self, undo: QAction, redo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = HistoryModel(self)
        self.list = QListView()
        self.list.setObjectName("history")
        self.list.setModel(self.steps)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setSpacing(1)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("History of decisions"))
        self.list.activated.connect(self._go)
        self._hint = QLabel(translated(HINT))
        self._hint.setWordWrap(True)
        self._hint.setMargin(6)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(4, 2, 4, 2)
        for action in (undo, redo):
            button = ToolButton()
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
            button.setDefaultAction(action)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(buttons)
        layout.addWidget(self._hint)
        layout.addWidget(self.list, 1)

    def show_history(self, history: "History") -> None:
        """Show the steps, with the current one in view."""
        self.steps.set_history(history)
        self._hint.setVisible(not self.steps.steps)
        current = self.steps.index(self.steps.current)
        self.list.setCurrentIndex(current)
        self.list.scrollTo(current)

    def _go(self, index: QModelIndex) -> None:
        if index.row() != self.steps.current:
            self.step_requested.emit(self.steps.step(index))
