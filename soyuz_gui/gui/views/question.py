"""One question of the inbox: its answers side by side, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from soyuz_gui.domain.answers import Answer
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.models.conflicts import SIGNS, WORDS
from soyuz_gui.gui.parts import plain_label
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.gui.views.rival_card import RivalCard
from soyuz_gui.services.curation.views import ConflictView

LOWEST_LINES = 8


class QuestionCard(QWidget):
    """Signals: `answered(Answer, int)` with the place of the answer, -1 where it is none of them; `rejected(int)`;
    `current_changed(int)` when another answer is looked at; `quote_requested(Evidence)`; `touched()` when something of
    it was pointed at.
    """

    answered = Signal(object, int)
    rejected = Signal(int)
    current_changed = Signal(int)
    quote_requested = Signal(object)
    touched = Signal()

    def __init__(self, theme: Theme, acts: FactActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._acts = theme, acts
        self.conflict: ConflictView | None = None
        self.cards: list[RivalCard] = []
        self.current = 0
        self._question, self._state = plain_label(), plain_label()
        self._question.setWordWrap(True)
        self._state.setWordWrap(True)
        font = self._question.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        font.setBold(True)
        self._question.setFont(font)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self._answers = QWidget()
        self._answers.setLayout(self._row)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what has the keyboard in it
        area.setWidget(self._answers)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Answers"))
        area.setMinimumHeight(LOWEST_LINES * self.fontMetrics().lineSpacing())
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        self.accept = self._button("", self._accept)
        self.both = self._button(tr("All of these stand side by side"), lambda: self.answered.emit(Answer.BOTH, -1))
        self.leave = self._button(tr("Come back to it later"), lambda: self.answered.emit(Answer.OPEN, -1))
        self.reject = self._button("", lambda: self.rejected.emit(self.current))
        for button in (self.accept, self.both, self.leave, self.reject):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 6)
        layout.setSpacing(4)
        layout.addWidget(self._question)
        layout.addWidget(self._state)
        layout.addWidget(area, 1)
        layout.addLayout(buttons)
        theme.changed.connect(self._recolour)

    def holds(self, widget: QWidget) -> bool:
        """True for what belongs to one of the answers."""
        return self._answers.isAncestorOf(widget)

    def show_conflict(self, conflict: ConflictView, answer: int | None = None) -> None:
        """Show another question, with an answer (else the one to look at first) as the current one."""
        if conflict == self.conflict:
            return
        same = self.conflict is not None and self.conflict.ref == conflict.ref
        self.conflict = conflict
        self._question.setText(translated(conflict.question))
        self._state.setText(_state(conflict))
        for card in self.cards:
            self._row.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(place) for place in range(len(conflict.rivals))]
        self.both.setText(tr("Both (B)") if len(self.cards) == 2 else tr("All of them (B)"))
        self.leave.setText(
            tr("Reopen (Space)") if conflict.state is ConflictState.DECIDED else tr("Leave open (Space)")
        )
        first = first_look(conflict) if answer is None else answer
        self._set_current(min(self.current, len(self.cards) - 1) if same else first)

    def look_at(self, place: int) -> None:
        """Make an answer the current one, and ask for its words."""
        if self.conflict and 0 <= place < len(self.cards) and place != self.current:
            self._set_current(place)
            self.current_changed.emit(place)

    def choose(self, place: int) -> None:
        """Answer with one of the values."""
        if self.conflict and 0 <= place < len(self.cards):
            self.answered.emit(Answer.CHOSEN, place)

    @property
    def _is_name(self) -> bool:
        """True where the question is whether two spellings are one name."""
        return self.conflict is not None and self.conflict.ref.attribute == Attribute.NAME

    def _accept(self) -> None:
        self.answered.emit(Answer.BOTH, -1) if self._is_name else self.choose(self.current)

    def _card(self, place: int) -> RivalCard:
        assert self.conflict is not None, "cards are those of a question"
        card = RivalCard(place + 1, self.conflict.rivals[place], self.conflict.reason, self._theme, self._acts)
        card.chosen.connect(lambda: self.choose(place))
        card.selected.connect(lambda: self.look_at(place))
        card.quote_requested.connect(self.quote_requested)
        card.touched.connect(self.touched)
        self._row.addWidget(card, 1)
        return card

    def _set_current(self, place: int) -> None:
        assert self.conflict is not None, "answers are those of a question"
        self.current = place
        for number, card in enumerate(self.cards):
            card.set_current(number == place)
        value = self.conflict.rivals[place].shown
        self.accept.setText(tr("Yes, the same (A)") if self._is_name else tr("Accept (A)"))
        self.reject.setText(tr("No, another (X)") if self._is_name else tr("Reject (X)"))
        _describe(
            self.accept,
            tr("These spellings are one name")
            if self._is_name
            else tr("{value} is right, the others are not", value=value),
        )
        _describe(
            self.reject,
            tr("{value} is another's name", value=value)
            if self._is_name
            else tr("The articles do not say {value}", value=value),
        )
        self.both.setVisible(not self._is_name)
        self.reject.setEnabled(not self._is_name or place > 0)

    def _button(self, tip: str, act: object) -> QPushButton:
        button = QPushButton()
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: None if button.hasFocus() else self.touched.emit())
        button.clicked.connect(act)
        return button

    def _recolour(self) -> None:
        for card in self.cards:
            card.render_quotes()
            card.update()


def first_look(conflict: ConflictView) -> int:
    """The place of the answer to look at first: the proposed one; of a name the spelling that is in doubt."""
    if conflict.ref.attribute == Attribute.NAME:
        return 1
    return next((place for place, rival in enumerate(conflict.rivals) if rival.proposed), 0)


def _state(conflict: ConflictView) -> str:
    """Where the question stands, what answered it, and what the catalogue has."""
    is_answered = conflict.state is ConflictState.DECIDED and conflict.answer
    words = translated(conflict.answer if is_answered else WORDS[conflict.state])
    reference = conflict.reference_shown
    told = [f"{words[:1].upper()}{words[1:]}"]
    told += [tr("the catalogue has {reference}", reference=reference)] if reference else []
    return f"{SIGNS[conflict.state]}  {'  ·  '.join(told)}"


def _describe(button: QPushButton, tip: str) -> None:
    """Say what a button does to the answer that is looked at."""
    button.setToolTip(tip)
    button.setAccessibleDescription(tip)
