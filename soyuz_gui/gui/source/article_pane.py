"""One article in the source pane: a line that says which, steps through a record's sentences, and the text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.parts import ToolButton
from soyuz_gui.gui.selection import Stop
from soyuz_gui.gui.source.text import SourceText
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs


class ArticlePane(QWidget):
    """`title` is what stands above the text. Signal: `stop_requested(Stop)` for the next or previous sentence."""

    stop_requested = Signal(object)

    def __init__(
        self, title: QWidget, theme: Theme, acts: FactActs, previous_fact: QAction, next_fact: QAction
    ) -> None:
        super().__init__()
        self.text = SourceText(theme, acts)
        self.place = QLabel()
        self._stops: Sequence[Stop] = ()
        self._at: Stop | None = None
        head = QHBoxLayout()
        head.setContentsMargins(10, 2, 6, 2)
        head.setSpacing(6)
        head.addWidget(title, 1)
        head.addWidget(self.place)
        for action in (previous_fact, next_fact):
            button = ToolButton()
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            head.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)

    def show_stops(self, stops: Sequence[Stop], article: int | None, span: Span | None) -> None:
        """Say which of a record's sentences is lit."""
        self._stops = stops
        self._at = Stop(article, span) if article is not None and span is not None else None
        number, total = self._number(), len(stops)
        if not total:
            self.place.setText("")
        elif number is None:
            self.place.setText(tr("{count} fact", "{count} facts", count=total))
        else:
            self.place.setText(tr("fact {number} of {total}", number=number + 1, total=total))

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) sentence behind the record, round and round."""
        if self._stops:
            number = self._number()
            if number is None:
                number = -1 if by > 0 else 0
            self.stop_requested.emit(self._stops[(number + by) % len(self._stops)])

    def _number(self) -> int | None:
        for number, stop in enumerate(self._stops):
            if self._at and stop.article == self._at.article and stop.span.covers(self._at.span):
                return number
        return None
