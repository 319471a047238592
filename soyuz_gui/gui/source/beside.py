"""Another article that tells of the selected record, beside the one that is open."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy

from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.selection import Shown, Stop, stops
from soyuz_gui.gui.source.article_pane import ArticlePane
from soyuz_gui.gui.source.prepared import PreparedText, prepare
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.fact_menu import FactActs
from soyuz_gui.saying import said
from soyuz_gui.services.views.records import RecordLink, RecordView

NOTHING_SELECTED = said("Select a mission, a person or an incident")
NO_OTHER = said("No other article tells of this record")


class BesidePane(ArticlePane):
    """Signal: `followed(RecordLink, Span, int)` with the article in which a mark or a name was clicked."""

    followed = Signal(object, object, int)

    def __init__(self, number: int, worker: LibraryWorker, actions: Actions, theme: Theme, acts: FactActs) -> None:
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(tr("Article beside, {number}", number=number))
        self.chooser.setToolTip(tr("Which of the other articles on the record is shown"))
        self.chooser.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.chooser.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._everywhere = (actions["previous_fact"], actions["next_fact"])
        self.previous_fact, self.next_fact = (
            QAction(tr("{text} Here", text=action.text())) for action in self._everywhere
        )
        self.previous_fact.setToolTip(tr("Sentence before that, in this article"))
        self.next_fact.setToolTip(tr("Next sentence behind the record, in this article"))
        super().__init__(self.chooser, theme, acts, self.previous_fact, self.next_fact)
        label = QLabel(self.chooser.accessibleName(), self)  # screen readers know a box by its label alone
        label.setBuddy(self.chooser)
        label.hide()
        self._worker, self.channel = worker, f"beside {number}"
        self._record: RecordView | None = None
        self._is_reading = False
        self.article: int | None = None
        self.text.setAccessibleName(tr("Text of the article beside, {number}", number=number))
        theme.changed.connect(self._show_icons)
        self._show_icons()
        self.previous_fact.triggered.connect(lambda: self.step(-1))
        self.next_fact.triggered.connect(lambda: self.step(1))
        self.chooser.activated.connect(lambda place: self._open(self.chooser.itemData(place)))
        self.stop_requested.connect(self._light)
        self.text.followed.connect(self._tell)

    def show_selection(self, shown: Shown, taken: Collection[int]) -> None:
        """Show an article on the record that is not open elsewhere: the one that is here, as long as it can stay."""
        self._record = shown.record
        others = [link for link in shown.record.articles if link.article not in taken] if shown.record else []
        self.chooser.clear()
        for link in others:
            self.chooser.addItem(link.caption or link.title or link.name, link.article)
        if not others:
            self.chooser.addItem(translated(NO_OTHER if shown.record else NOTHING_SELECTED))
        self.chooser.setEnabled(bool(others))
        place = max(self.chooser.findData(self.article), 0)
        self.chooser.setCurrentIndex(place)
        self._open(self.chooser.itemData(place))

    def _show_icons(self) -> None:
        """The steps look like those through all articles."""
        for here, everywhere in zip((self.previous_fact, self.next_fact), self._everywhere, strict=True):
            here.setIcon(everywhere.icon())

    def _open(self, article: int | None) -> None:
        """Read an article, if it is another one than that which is here."""
        if article == self.article:
            if not self._is_reading:
                self._show_record()
            return
        self.article = article
        self._is_reading = True
        self._worker.forget(self.channel)
        if article is None:
            self._show(None)
        else:
            self._worker.ask(lambda library: prepare(library.article(article)), self._show, None, self.channel)

    def _show(self, prepared: PreparedText | None) -> None:
        self._is_reading = False
        self.text.show_text(prepared)
        self._show_record()

    def _show_record(self) -> None:
        """Light the first of the record's sentences here."""
        record = self._record
        self.text.show_record((record.kind, record.id) if record else None)
        here = [stop for stop in stops(record) if stop.article == self.article] if record else []
        self.show_stops(here, None, None)
        if here:
            self._light(here[0])

    def _light(self, stop: Stop) -> None:
        self.text.light(stop.span)
        self.show_stops(self._stops, stop.article, stop.span)

    def _tell(self, record: RecordLink, span: Span) -> None:
        if self.article is not None:
            self.followed.emit(record, span, self.article)
