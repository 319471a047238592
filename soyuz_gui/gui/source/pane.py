"""The source pane: the open article, others on the same record beside it, a search in them, and their legend."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.language import translated
from soyuz_gui.gui.navigation import to_record
from soyuz_gui.gui.parts import ElidingLabel
from soyuz_gui.gui.selection import Shown, Stop, stops
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.source.article_pane import ArticlePane
from soyuz_gui.gui.source.beside import BesidePane
from soyuz_gui.gui.source.find_bar import FindBar
from soyuz_gui.gui.source.legend import Legend
from soyuz_gui.gui.source.text import SourceText
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.saying import said
from soyuz_gui.services.views.articles import SearchHit
from soyuz_gui.services.views.records import RecordLink

NOTHING = said("Select a row to see the sentences behind it.")
BESIDE = "articles_beside"
MOST_BESIDE = 3


class Source(QWidget):
    """Signals: `location_requested(Location)` for a click on a mark or a step to another sentence,
    `zoom_requested(int)` by the wheel.
    """

    location_requested = Signal(object)
    zoom_requested = Signal(int)

    def __init__(
        self, worker: LibraryWorker, actions: Actions, settings: Settings, theme: Theme, acts: FactActs
    ) -> None:
        super().__init__()
        self._worker, self._actions, self._settings = worker, actions, settings
        self._theme, self._acts = theme, acts
        self._shown = Shown()
        self._stops: Sequence[Stop] = ()
        self._hits: Sequence[SearchHit] = ()
        self._title = ElidingLabel(translated(NOTHING))
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.main = ArticlePane(self._title, theme, acts, actions["previous_fact"], actions["next_fact"])
        self.text, self.place = self.main.text, self.main.place
        self.beside: list[BesidePane] = []
        self.find_bar = FindBar()
        self.legend = Legend(theme, settings)
        self._panes = QSplitter()
        self._panes.setChildrenCollapsible(False)
        self._panes.addWidget(self.main)
        legend_row = QHBoxLayout()
        legend_row.setContentsMargins(6, 0, 6, 2)
        legend_row.addWidget(self.legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panes, 1)
        layout.addWidget(self.find_bar)
        layout.addLayout(legend_row)
        self._furnish(self.main)
        self.main.stop_requested.connect(self._go_to)
        self.text.followed.connect(self._follow)
        self.find_bar.closed.connect(self._show_found)
        self.legend.hidden_changed.connect(self._hide_kinds)
        for _ in range(min(settings.number(BESIDE), MOST_BESIDE)):
            self.add_beside()

    @property
    def texts(self) -> list[SourceText]:
        """The texts that are shown, the open article's first."""
        return [pane.text for pane in (self.main, *self.beside)]

    def show_selection(self, shown: Shown) -> None:
        """Show the article of a place and light its words."""
        is_new = shown.article != self._shown.article
        record_changed = shown.record != self._shown.record
        self._shown = shown
        if is_new:
            self.text.show_text(shown.prepared)
            self.legend.count(shown.prepared.counts if shown.prepared else {})
            self._title.setText(_title(shown))
            self._show_found()
        if record_changed:
            self._stops = stops(shown.record) if shown.record else ()
        self.text.show_record((shown.record.kind, shown.record.id) if shown.record else None)
        self.text.light(shown.location.span if shown.prepared else None)
        self.main.show_stops(self._stops, shown.location.article, shown.location.span)
        if is_new or record_changed:
            self._show_beside()

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Frame the searched words wherever they stand in the open article."""
        self._hits = hits
        self._show_found()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) sentence behind the record, round and round."""
        self.main.step(by)

    def find_in_text(self) -> None:
        """Search in the text that has the keyboard, or else in the open article."""
        holder = QApplication.focusWidget()
        self.find_bar.open_on(next((text for text in self.texts if text is holder), self.text))

    def add_beside(self) -> None:
        """Show one article more on the selected record."""
        if len(self.beside) < MOST_BESIDE:
            pane = BesidePane(len(self.beside) + 1, self._worker, self._actions, self._theme, self._acts)
            pane.followed.connect(self._follow_beside)
            self.beside.append(pane)
            self._panes.addWidget(pane)
            self._furnish(pane)
            pane.text.set_text_font(self.text.font())
            self._share_room()

    def close_beside(self) -> None:
        """Show one article less."""
        if self.beside:
            pane = self.beside.pop()
            self.find_bar.leave(pane.text)
            self._worker.forget(pane.channel)
            pane.setParent(None)
            pane.deleteLater()
            self._share_room()

    def set_text_font(self, font: QFont) -> None:
        """Show all texts in a font."""
        for text in self.texts:
            text.set_text_font(font)

    def _furnish(self, pane: ArticlePane) -> None:
        pane.text.hide_kinds(self.legend.hidden_kinds)
        pane.text.zoom_requested.connect(self.zoom_requested)

    def _share_room(self) -> None:
        """Give all articles the same width, and keep how many there are."""
        self._settings.save(BESIDE, len(self.beside))
        self._panes.setSizes([self._panes.width()] * self._panes.count())
        self._show_beside()

    def _show_beside(self) -> None:
        """Each article beside is another one; those that are there stay while they tell of the record."""
        taken = {self._shown.article.id} if self._shown.article else set()
        staying = {pane.article for pane in self.beside if pane.article is not None}
        for pane in self.beside:
            pane.show_selection(self._shown, taken | (staying - {pane.article}))
            if pane.article is not None:
                taken.add(pane.article)

    def _show_found(self) -> None:
        if self.find_bar.is_open_on(self.text):
            self.find_bar.search_again()
            return
        article = self._shown.article
        self.text.show_found([hit.span for hit in self._hits if article and hit.article == article.id])

    def _hide_kinds(self, hidden: frozenset[MentionKind]) -> None:
        for text in self.texts:
            text.hide_kinds(hidden)

    def _go_to(self, stop: Stop) -> None:
        self.location_requested.emit(self._shown.location.at(stop.article, stop.span))

    def _follow(self, record: RecordLink, span: Span) -> None:
        """Select the record that a mark stands for, and stay at the mark."""
        if self._shown.article:
            self._follow_beside(record, span, self._shown.article.id)

    def _follow_beside(self, record: RecordLink, span: Span, article: int) -> None:
        self.location_requested.emit(to_record(record).at(article, span))


def _title(shown: Shown) -> str:
    article = shown.article
    if article is None:
        return translated(NOTHING)
    parts = (article.caption, article.author, article.publisher, shown.dates.named(article.published))
    return "  ·  ".join(part for part in parts if part)
