"""The steps of the history as a list: what came first on top, what was undone behind what is done."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from soyuz_gui.domain.answers import StepState
from soyuz_gui.gui.language import tr, translated, word
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.saying import said
from soyuz_gui.services.dates import IN_UTC, DateDisplay

if TYPE_CHECKING:
    from soyuz_gui.services.curation.views import History, StepView

Index = QModelIndex | QPersistentModelIndex
BEGINNING = 0
BEGINNING_WORDS = said("As the articles say")
SIGNS = {StepState.DONE: "✔", StepState.UNDONE: "↶"}
CURRENT_SIGN = "➤"
LOST_SIGN = "⚠"


class HistoryModel(QAbstractListModel):
    """The beginning, then the steps; those that were undone and then given up are left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[StepView, ...] = ()
        self.dates = IN_UTC

    def set_history(self, history: "History") -> None:
        self.beginResetModel()
        self.steps = tuple(step for step in history.steps if step.state is not StepState.ABANDONED)
        self.endResetModel()

    @property
    def current(self) -> int:
        """The line of the state that the library is in."""
        return next((row for row, step in enumerate(self.steps, 1) if step.current), 0)

    def step(self, index: Index) -> int:
        """The number of the step on a line."""
        return self.steps[index.row() - 1].number if index.row() else BEGINNING

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.steps) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step = self.steps[index.row() - 1] if index.row() else None
        is_current = index.row() == self.current
        match role:
            case Qt.ItemDataRole.DisplayRole:
                sign = CURRENT_SIGN if is_current else SIGNS[step.state] if step else SIGNS[StepState.DONE]
                told = [sign, translated(step.words if step else BEGINNING_WORDS)]
                told += [f"{LOST_SIGN} {tr('not applied')}"] if step and step.unanchored else []
                return "  ".join(told)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(_tip(step, self.dates))
            case Qt.ItemDataRole.AccessibleTextRole:
                state = step.state if step else StepState.DONE
                told = [translated(step.words if step else BEGINNING_WORDS)]
                told += [tr("the state that is shown") if is_current else word(state.value)]
                told += [tr("not applied: what it is about is gone")] if step and step.unanchored else []
                return ", ".join(told)
            case Qt.ItemDataRole.FontRole if is_current or (step and step.state is StepState.UNDONE):
                font = QFont()
                font.setBold(is_current)
                font.setItalic(not is_current)
                return font
        return None


def _tip(step: "StepView | None", dates: DateDisplay) -> str:
    if step is None:
        return tr("Before anything was decided")
    lines = [translated(step.words), translated(dates.named(step.made_at))]
    if step.decisions > 1:
        lines.append(tr("{count} decision", "{count} decisions", count=step.decisions))
    return "\n".join([*lines, *(tr("Not applied: {reason}", reason=reason) for reason in step.unanchored)])
