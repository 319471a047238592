"""The questions of the inbox in a list, under how far they are answered."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.gui.language import tr
from soyuz_gui.gui.models.conflicts import ConflictsModel
from soyuz_gui.services.curation.views import ConflictRef, ConflictView

PADDING = 10


class QuestionList(QWidget):
    """Signals: `question_requested(ConflictView)` when the person goes to one, `opened()` on Return or a double click,
    `menu_requested(QPoint)` on the list.
    """

    question_requested = Signal(object)
    opened = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = ConflictsModel(self)
        self.list = QListView()
        self.list.setObjectName("conflicts")
        self.list.setModel(self.questions)
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAlternatingRowColors(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Questions"))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.progress, self._bar = QLabel(), QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Questions decided"))
        self._bar.setFixedHeight(6)
        head = QVBoxLayout()
        head.setContentsMargins(8, 0, 8, 2)
        head.setSpacing(2)
        head.addWidget(self.progress)
        head.addWidget(self._bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.setFocusProxy(self.list)
        self.list.selectionModel().currentRowChanged.connect(self._request)
        self.list.activated.connect(lambda _index: self.opened.emit())
        self.list.customContextMenuRequested.connect(
            lambda at: self.menu_requested.emit(self.list.viewport().mapToGlobal(at))
        )

    @property
    def current(self) -> ConflictView | None:
        """The question in hand."""
        row = self.list.currentIndex().row()
        return self.questions.conflicts[row] if row >= 0 else None

    def fill(self, conflicts: Iterable[ConflictView], *, in_place: bool) -> None:
        """Show other questions, none of them in hand; `in_place` leaves each where it stood."""
        model = self.list.selectionModel()
        blocked = model.blockSignals(True)
        self.questions.set_conflicts(conflicts, in_place=in_place)
        model.blockSignals(blocked)
        self._show_progress()

    def select(self, row: int) -> None:
        """Make a question the one in hand, without asking for it."""
        model = self.list.selectionModel()
        blocked = model.blockSignals(True)
        self.list.setCurrentIndex(self.questions.index(row))
        model.blockSignals(blocked)
        self.list.viewport().update()
        self._show_progress()

    def go_to(self, ref: ConflictRef) -> None:
        """Go to a question as the person would."""
        row = self.questions.row_of(ref)
        if row is not None:
            self.list.setCurrentIndex(self.questions.index(row))

    def _request(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._show_progress()
            self.question_requested.emit(self.questions.conflicts[current.row()])

    def _show_progress(self) -> None:
        total, settled = len(self.questions.conflicts), self.questions.settled
        here = self.list.currentIndex().row() + 1
        self.progress.setText(
            tr("Question {number} of {total} · {count} decided", number=here, total=total, count=settled)
            if here
            else tr("{count} decided", count=settled)
        )
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(settled)


class TwoLines(QStyledItemDelegate):
    """Room for two lines of a question."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + PADDING)
