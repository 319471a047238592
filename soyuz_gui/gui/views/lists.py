"""The views as tabs over one filter sentence."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from soyuz_gui.gui.action_icons import ICONS, themed_icon
from soyuz_gui.gui.curation import Curator
from soyuz_gui.gui.icons import MENU_SIZES
from soyuz_gui.gui.language import numeral, tr, word
from soyuz_gui.gui.library_settings import LibrarySettings
from soyuz_gui.gui.navigation import LISTS, Location, View
from soyuz_gui.gui.parts import native
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.filter_bar import FilterBar
from soyuz_gui.gui.views.offer_bar import OfferBar
from soyuz_gui.gui.views.pane import Pane
from soyuz_gui.gui.views.record_pane import RecordPane
from soyuz_gui.gui.views.record_table import RecordTable
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.search import query as queries

if TYPE_CHECKING:
    from soyuz_gui.services.browsing.kin import Kin

USUAL_COUNT = " (00)"


class Lists(QWidget):
    """The views, each made when it is first wanted. Signals: those of a pane, from whichever is in front;
    `counted(str)` with the count of the view in front, which is `first` at the beginning.
    """

    location_requested = Signal(object)
    text_requested = Signal(str)
    opened = Signal()
    counted = Signal(str)
    copy_requested = Signal(bool)
    export_requested = Signal()
    record_menu_requested = Signal(object)
    picture_requested = Signal()
    kin_requested = Signal()

    def __init__(
        self,
        worker: LibraryWorker,
        search: Search,
        curator: Curator,
        kept: LibrarySettings,
        theme: Theme,
        *,
        first: View = View.MISSIONS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker, self._search, self._curator = worker, search, curator
        self._kept, self._theme = kept, theme
        self._location = Location(first)
        self._kin: Kin | None = None
        self.tabs = QTabBar()
        self.tabs.setObjectName("tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(tr("Views"))
        self.bar = FilterBar()
        self.offer = OfferBar()
        self._stack = QStackedWidget()
        self.panes: dict[View, Pane] = {}
        for view in View:
            self.tabs.addTab(word(view.capitalize()))
            self.tabs.setTabToolTip(self.tabs.count() - 1, f"{word(view.capitalize())} ({native(view.key)})")
        self._icons: list[QIcon] = []
        theme.changed.connect(self._draw_icons)
        self._draw_icons()
        self.tabs.setCurrentIndex(list(View).index(first))
        self.pane(first)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(0)
        for widget in (self.tabs, self.bar, self.offer, self._stack):
            layout.addWidget(widget)
        layout.setStretch(3, 1)
        self.tabs.currentChanged.connect(self._request_view)
        self.bar.text_requested.connect(self.text_requested)
        self.bar.kin_requested.connect(self.kin_requested)
        search.changed.connect(self.refresh)
        curator.offered.connect(self.offer.show_offer)
        self.offer.accepted.connect(lambda offer: curator.extend(offer, offer.elsewhere))

    @property
    def view(self) -> View:
        return self._location.view

    @property
    def front(self) -> Pane:
        return self.pane(self.view)

    @property
    def table(self) -> RecordTable:
        """The table in front, or the one whose rows the view in front is about."""
        return self.table_of(View(self.view.table.value))

    def _draw_icons(self) -> None:
        self._icons = [themed_icon(ICONS[f"view_{view}"], self._theme, MENU_SIZES) for view in View]
        self._show_icons()

    def _show_icons(self) -> None:
        """The tabs have icons where these leave all the words in sight, and the counts that a search brings: they would
        come and go with it.
        """
        width = self.tabs.fontMetrics().horizontalAdvance
        texts = [
            (word(view.capitalize()), self.tabs.tabText(place)) for place, view in enumerate(View) if view in LISTS
        ]
        reserved = sum(max(0, width(title + USUAL_COUNT) - width(text)) for title, text in texts)
        for number, icon in enumerate(self._icons):
            self.tabs.setTabIcon(number, icon)
        if self.tabs.sizeHint().width() + reserved > self.width():
            for number in range(len(self._icons)):
                self.tabs.setTabIcon(number, QIcon())

    def pane(self, view: View) -> Pane:
        """A view, made when it is first wanted."""
        if view not in self.panes:
            pane = self.panes[view] = self._make(view)
            self._stack.addWidget(pane)
            pane.restore_layout(self._kept)
            pane.settle(self._location)
            pane.dim_others(self._kin)
            pane.location_requested.connect(self.location_requested)
            pane.text_requested.connect(self.text_requested)
            pane.opened.connect(self.opened)
            pane.counted.connect(self._show_count)
            pane.copy_requested.connect(self.copy_requested)
            pane.export_requested.connect(self.export_requested)
            pane.record_menu_requested.connect(self.record_menu_requested)
        return self.panes[view]

    def table_of(self, view: View) -> RecordTable:
        """The table of one of the lists."""
        pane = self.pane(view)
        assert isinstance(pane, RecordPane), "only lists have tables"
        return pane.table

    def focus_table(self) -> None:
        """Put the keyboard into the view in front."""
        self.front.keyboard.setFocus()

    def show_location(self, location: Location) -> None:
        """Bring a view to the front and select what is named there."""
        self._location = location
        blocked = self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(list(View).index(location.view))
        self.tabs.blockSignals(blocked)
        self._stack.setCurrentWidget(self.front)
        for pane in self.panes.values():
            pane.show_location(location)
        self._show_count()

    def settle(self, location: Location) -> None:
        """The place in full, with the article and the words that belong to its record."""
        self._location = location
        for pane in self.panes.values():
            pane.settle(location)

    def dim_others(self, kin: "Kin | None") -> None:
        """Set off in every view what belongs to the selection."""
        self._kin = kin
        for pane in self.panes.values():
            pane.dim_others(kin)
        self._show_count()

    def clear(self) -> None:
        """Show no rows: those of one library are nothing in another."""
        for pane in self.panes.values():
            pane.clear()

    def greet(self) -> None:
        """Select the first row as soon as there is one."""
        self.front.greet()

    def refresh(self) -> None:
        """The search or the library changed: all rows are out of date."""
        self.bar.show_search(self._search.text)
        for pane in self.panes.values():
            pane.outdate()

    def save_layout(self) -> None:
        """Remember the columns and divisions of every view that was made."""
        for pane in self.panes.values():
            pane.save_layout(self._kept)

    def show_counts(self, counts: Mapping[Table, int]) -> None:
        """Say on the tabs how many rows of each list a search leaves; nothing where there is none."""
        for place, view in enumerate(View):
            title = word(view.capitalize())
            is_counted = view in LISTS and view.table in counts
            self.tabs.setTabText(place, f"{title} ({numeral(counts[view.table])})" if is_counted else title)
        self._show_icons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_icons()

    def restore_layout(self) -> None:
        """Columns and divisions as they were left in the library that is open."""
        for pane in self.panes.values():
            pane.restore_layout(self._kept)

    def _make(self, view: View) -> Pane:
        if view in LISTS:
            return RecordPane(view, self._worker, self._search, self._theme)
        # Loaded when they are wanted: they would delay the first rows.
        from soyuz_gui.gui.timeline.pane import TimelinePane  # noqa: PLC0415
        from soyuz_gui.gui.views.conflicts import ConflictsPane  # noqa: PLC0415
        from soyuz_gui.gui.views.coverage import CoveragePane  # noqa: PLC0415

        if view is View.TIMELINE:
            timeline = TimelinePane(self._worker, self._search, self._theme)
            timeline.picture_requested.connect(self.picture_requested)
            return timeline
        if view is View.COVERAGE:
            return CoveragePane(self._worker, self._search, self._theme)
        return ConflictsPane(self._worker, self._search, self._curator, self._theme)

    def _request_view(self, number: int) -> None:
        self.location_requested.emit(self.pane(list(View)[number]).entrance(self._location))

    def _show_count(self) -> None:
        pane = self.front
        self.bar.show_count(pane.count, pane.mentioned if pane.count else 0)
        kin = self._kin
        is_filter = kin is not None and queries.has_clause(self._search.text, kin.clause)
        self.bar.show_kin(kin.label if kin and pane.belonging is not None and not is_filter else "", pane.kin_count)
        self.counted.emit(pane.count)
