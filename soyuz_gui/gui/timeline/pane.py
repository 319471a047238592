"""The timeline as a view: the canvas under a row of buttons, linked to selection and search like the lists."""

from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.navigation import Location, RecordRef, View
from soyuz_gui.gui.parts import ElidingLabel, tool_button
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.timeline.canvas import KEY_STEP, TimelineCanvas
from soyuz_gui.gui.timeline.scale import at
from soyuz_gui.gui.views.counts import count_sentence, empty_text
from soyuz_gui.gui.views.pane import Pane
from soyuz_gui.services.browsing.timeline import Timeline
from soyuz_gui.services.search import query as queries

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


class TimelinePane(Pane):
    """Signal beside those of a pane: `picture_requested()`."""

    picture_requested = Signal()

    def __init__(self, worker: LibraryWorker, search: Search, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(View.TIMELINE, worker, search, parent)
        self.canvas = canvas = TimelineCanvas(theme)
        self._undated = QLabel()
        self.closer = self._button("+", tr("Closer (+, or the wheel)"), lambda: canvas.zoom(KEY_STEP))
        self.wider = self._button("−", tr("Wider (−, or the wheel)"), lambda: canvas.zoom(1 / KEY_STEP))
        self.whole = self._button(tr("Show All"), tr("All flights (0)"), canvas.fit)
        self.picture = self._button(
            tr("Save Picture…"), tr("Save the timeline as PNG or SVG"), self.picture_requested.emit
        )
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 4)
        for widget in (self.closer, self.wider, self.whole, self.picture):
            row.addWidget(widget)
        row.addSpacing(8)
        remark = ElidingLabel(tr("Drag on the years to filter by a span of time"))
        remark.setEnabled(False)
        row.addWidget(remark, 1)
        row.addSpacing(8)
        row.addWidget(self._undated)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(canvas, 1)
        self.setFocusProxy(canvas)
        canvas.record_requested.connect(lambda record: self.location_requested.emit(Location(self.view, record)))
        canvas.opened.connect(self.opened)
        canvas.span_chosen.connect(self._filter_by)
        canvas.menu_requested.connect(self._show_menu)

    def load(self) -> None:
        query = self._search.query

        def fetch(library: "Library") -> Timeline:
            return library.timeline(query)

        self._is_stale = False
        self._worker.ask(fetch, self._show, channel="timeline")

    def show_kin(self) -> None:
        self.canvas.dim_others(self.belonging)

    @property
    def kin_count(self) -> int:
        """How many flights in the timeline belong to the selection."""
        belonging = self.belonging or frozenset()
        return sum(bar.id in belonging for bar in self.canvas.timeline.bars)

    def show_current(self) -> None:
        self.canvas.select(self._location.record)

    def entrance(self, location: Location) -> Location:
        """What is selected elsewhere, what was selected here, else the first flight."""
        if not location.is_empty:
            return replace(location, view=self.view)
        if self.canvas.selected:
            return Location(self.view, self.canvas.selected)
        bars = self.canvas.timeline.bars
        if bars:
            return Location(self.view, RecordRef(RecordKind.MISSION, bars[0].id))
        self._greets = True
        return Location(self.view)

    @property
    def keyboard(self) -> QAbstractScrollArea:
        return self.canvas

    def copied(self, headers: bool) -> tuple[str, int]:
        """The flight or incident in words."""
        words = self.canvas.accessibleDescription() if self.canvas.selected else ""
        return words, int(bool(words))

    def clear(self) -> None:
        super().clear()
        self.canvas.empty_text = ""
        self.canvas.select(None)
        self.canvas.show_timeline(Timeline())
        self.canvas.fit()

    def _show(self, timeline: Timeline) -> None:
        self.canvas.empty_text = empty_text(Table.MISSIONS, timeline.total, bool(self._search.query))
        if timeline.left and not timeline.bars:
            self.canvas.empty_text = tr("No article dates any of these flights.")
        self.canvas.show_timeline(timeline)
        undated = tr("{count} mission without a date", "{count} missions without a date", count=timeline.undated)
        self._undated.setText(undated if timeline.undated else "")
        self.count = count_sentence(Table.MISSIONS, timeline.left, timeline.total)
        self.counted.emit()
        if self.is_in_front:
            self.show_current()
        if timeline.bars:
            self._greet_with(Location(self.view, RecordRef(RecordKind.MISSION, timeline.bars[0].id)))

    def _filter_by(self, first: float, last: float) -> None:
        """Keep what was under way in a span; another one takes the place of the span before.

        Searches ask for days in UTC: on another clock, the days of both that the span touches.
        """
        zones = (UTC, self.canvas.timeline.dates.ruler_zone)
        begin = min(f"{at(first, zone):%Y-%m-%d}" for zone in zones)
        end = max(f"{at(last, zone):%Y-%m-%d}" for zone in zones)
        clause = queries.clause_text("date", f"{begin}..{end}")
        self.text_requested.emit(queries.add_clause(queries.without_field(self._search.text, "date"), clause))

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        is_chosen = self.canvas.selected is not None
        menu.addAction(tr("Open"), self.opened.emit).setEnabled(is_chosen)
        menu.addAction(tr("Copy"), lambda: self.copy_requested.emit(False)).setEnabled(is_chosen)
        menu.addSeparator()
        if is_chosen:
            self.record_menu_requested.emit(menu)
            menu.addSeparator()
        menu.addAction(tr("Save Picture…"), self.picture_requested.emit)
        menu.addAction(tr("Export…"), self.export_requested.emit)
        menu.popup(place)

    def _button(self, text: str, tip: str, act: object) -> QToolButton:
        button = tool_button(text, tip)
        button.clicked.connect(act)
        return button
