"""The source pane: an article's text with its marks, their legend, and steps through a record's sentences."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from soyuz_gui.gui.navigation import Location, to_record
from soyuz_gui.gui.parts import ToolButton
from soyuz_gui.gui.selection import Shown, Stop, stops
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.source.legend import Legend
from soyuz_gui.gui.source.text import SourceText
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.services.cells import readable_time
from soyuz_gui.services.views import ArticleView, Highlight, SearchHit

NOTHING = "Select a row to see the sentences behind it."


class Source(QWidget):
    """Signal: `location_requested(Location)`, for a click on a mark or a step to another sentence."""

    location_requested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        acts: FactActs,
        previous_fact: QAction,
        next_fact: QAction,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shown = Shown()
        self._stops: tuple[Stop, ...] = ()
        self._hits: tuple[SearchHit, ...] = ()
        self.text = SourceText(theme, acts)
        self.legend = Legend(theme, settings)
        self._title = QLabel(NOTHING)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.place = QLabel()
        head = QHBoxLayout()
        head.setContentsMargins(10, 2, 6, 2)
        head.addWidget(self._title, 1)
        head.addWidget(self.place)
        for action in (previous_fact, next_fact):
            button = ToolButton()
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            head.addWidget(button)
        legend_row = QHBoxLayout()
        legend_row.setContentsMargins(6, 0, 6, 2)
        legend_row.addWidget(self.legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        layout.addLayout(legend_row)
        self.text.hide_kinds(self.legend.hidden_kinds)
        self.legend.hidden_changed.connect(self.text.hide_kinds)
        self.text.mark_clicked.connect(self._follow)

    def show_selection(self, shown: Shown) -> None:
        """Show the article of a place and light its words."""
        is_new = shown.article != self._shown.article
        record_changed = shown.record != self._shown.record
        self._shown = shown
        if is_new:
            self.text.show_article(shown.article)
            self.legend.count(shown.article.highlights if shown.article else ())
            self._title.setText(_title(shown.article))
            self._show_found()
        if record_changed:
            self._stops = stops(shown.record) if shown.record else ()
        self.text.light(shown.location.span)
        self._show_place()

    def show_hits(self, hits: tuple[SearchHit, ...]) -> None:
        """Frame the searched words wherever they stand in the open article."""
        self._hits = hits
        self._show_found()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) sentence behind the record, round and round."""
        if not self._stops:
            return
        number = self._number()
        if number is None:
            number = -1 if by > 0 else 0
        stop = self._stops[(number + by) % len(self._stops)]
        self.location_requested.emit(self._shown.location.at(stop.article, stop.span))

    def _number(self) -> int | None:
        place = self._shown.location
        if place.article is None or place.span is None:
            return None
        for number, stop in enumerate(self._stops):
            if stop.article == place.article and stop.span.covers(place.span):
                return number
        return None

    def _show_place(self) -> None:
        number, total = self._number(), len(self._stops)
        if not total:
            self.place.setText("")
        else:
            self.place.setText(
                f"fact {number + 1} of {total}"
                if number is not None
                else f"{total} {'fact' if total == 1 else 'facts'}"
            )

    def _show_found(self) -> None:
        article = self._shown.article
        self.text.show_found([hit.span for hit in self._hits if article and hit.article == article.id])

    def _follow(self, mark: Highlight) -> None:
        """Select the record that a mark stands for, and stay at the mark."""
        if mark.record and self._shown.article:
            place: Location = to_record(mark.record)
            self.location_requested.emit(place.at(self._shown.article.id, mark.span))


def _title(article: ArticleView | None) -> str:
    if article is None:
        return NOTHING
    parts = (article.caption, article.author, article.publisher, readable_time(article.published))
    return "  ·  ".join(part for part in parts if part)
