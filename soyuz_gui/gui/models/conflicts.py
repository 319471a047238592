"""The questions of the inbox as a list: what is new or open first, and each stays in its place while it is answered."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from soyuz_gui.domain.records import ConflictState
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.models.dimming import Dimming
from soyuz_gui.gui.parts import as_tip
from soyuz_gui.saying import said
from soyuz_gui.services.curation.views import ConflictRef, ConflictView

Index = QModelIndex | QPersistentModelIndex
SIGNS = {
    ConflictState.REOPENED: "↻",
    ConflictState.OPEN: "?",
    ConflictState.LEFT_OPEN: "…",
    ConflictState.DECIDED: "✔",
}
WORDS = {
    ConflictState.REOPENED: said("asked again: a new article disagrees with the answer"),
    ConflictState.OPEN: said("open"),
    ConflictState.LEFT_OPEN: said("left open"),
    ConflictState.DECIDED: said("decided"),
}
_ORDER = {state: place for place, state in enumerate(SIGNS)}


class ConflictsModel(QAbstractListModel):
    """The questions, by the state that they were in when they were put in order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.conflicts: tuple[ConflictView, ...] = ()
        self._dimming = Dimming()
        self._places: dict[ConflictRef, int] = {}  # also of questions that are gone: they may come back

    def set_conflicts(self, conflicts: Iterable[ConflictView], *, in_place: bool = False) -> None:
        """Show other questions: what waits first, or each where it stood before, and the new ones behind."""
        ordered = sorted(conflicts, key=lambda conflict: _ORDER[conflict.state])
        if not in_place:
            self._places.clear()
        for conflict in ordered:
            self._places.setdefault(conflict.ref, len(self._places))
        self.beginResetModel()
        self.conflicts = tuple(sorted(ordered, key=lambda conflict: self._places[conflict.ref]))
        self.endResetModel()

    def dim_others(self, dimming: Dimming) -> None:
        """Paint the questions about other records in another ink."""
        if dimming != self._dimming:
            self._dimming = dimming
            if self.conflicts:
                self.dataChanged.emit(self.index(0), self.index(len(self.conflicts) - 1))

    def changed_since(self, before: Iterable[ConflictView]) -> ConflictRef | None:
        """The first question that stands otherwise than it did, or that is new."""
        known = {conflict.ref: _standing(conflict) for conflict in before}
        return next((each.ref for each in self.conflicts if known.get(each.ref) != _standing(each)), None)

    def row_of(self, ref: ConflictRef | None) -> int | None:
        """The line on which a question stands, None where it is not shown."""
        return next((row for row, conflict in enumerate(self.conflicts) if conflict.ref == ref), None)

    def next_unsettled(self, after: int) -> ConflictView | None:
        """The next question that waits for an answer, from a line on and round; None where all are decided."""
        around = (*self.conflicts[after + 1 :], *self.conflicts[: after + 1])
        waiting = [conflict for conflict in around if conflict.state is not ConflictState.DECIDED]
        return next((each for each in waiting if each.state is not ConflictState.LEFT_OPEN), next(iter(waiting), None))

    def waiting(self) -> tuple[ConflictView, ...]:
        """The questions that nobody has answered or put aside."""
        return tuple(each for each in self.conflicts if each.state in (ConflictState.OPEN, ConflictState.REOPENED))

    @property
    def settled(self) -> int:
        """How many are decided."""
        return sum(conflict.state is ConflictState.DECIDED for conflict in self.conflicts)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.conflicts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        conflict = self.conflicts[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{SIGNS[conflict.state]}  {translated(conflict.question)}"
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(f"{translated(conflict.question)}\n{translated(WORDS[conflict.state])}")
            case Qt.ItemDataRole.AccessibleTextRole:
                said_of = tr(
                    "{question} {state}, {count} answer",
                    "{question} {state}, {count} answers",
                    question=conflict.question,
                    state=WORDS[conflict.state],
                    count=len(conflict.rivals),
                )
                return self._dimming.spoken(said_of, conflict.record.id)
            case Qt.ItemDataRole.ForegroundRole:
                return self._dimming.brush(conflict.record.id)
        return None


def _standing(conflict: ConflictView) -> object:
    """What a decision changes of a question."""
    return conflict.state, conflict.answer, [(rival.value, rival.chosen) for rival in conflict.rivals]
