"""The filter pane: a search in its lists, the years as a histogram, and the other facets as a tree."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from soyuz_gui.gui.language import tr
from soyuz_gui.gui.models.facets import cycled
from soyuz_gui.gui.models.years import clause_of, counts_of
from soyuz_gui.gui.parts import hint, tool_button
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.facet_tree import FacetTree
from soyuz_gui.gui.views.year_histogram import YearHistogram
from soyuz_gui.services.search import query as queries
from soyuz_gui.services.views.tables import Facet, FacetValue

YEAR = "year"


class FindField(QLineEdit):
    """A small search field that Esc empties."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Filters(QWidget):
    """Signal: `text_requested(str)`, the search after a click."""

    text_requested = Signal(str)

    def __init__(self, search: Search, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self._search = search
        self.needle = FindField()
        self.needle.setPlaceholderText(tr("Find in the lists below"))
        self.needle.setClearButtonEnabled(True)
        self.needle.setAccessibleName(tr("Find in the filters"))
        self.needle.setAccessibleDescription(
            tr("Lists only the values that have what is typed here; Esc shows all again")
        )
        self.reset = tool_button(tr("Reset All"), tr("Reset all filters: show everything"))
        self.years = YearHistogram(theme)
        self.tree = FacetTree(search)
        self._nothing = hint(tr("What the rows can be filtered by comes with the first articles."))
        self._nothing.setWordWrap(True)
        self._nothing.setMargin(6)
        self._nothing.hide()
        head = QHBoxLayout()
        head.setContentsMargins(6, 2, 4, 0)
        head.addWidget(self.needle, 1)
        head.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self.years)
        layout.addWidget(self._nothing)
        layout.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self.needle.textChanged.connect(self.tree.search)
        self.reset.clicked.connect(lambda: self.text_requested.emit(""))
        self.tree.text_requested.connect(self.text_requested)
        self.years.span_chosen.connect(self._take_span)
        self.years.year_clicked.connect(self._click_year)
        self.years.reset_requested.connect(lambda: self.text_requested.emit(self._without_years()))

    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """Show other counts; the years are not repeated in the tree."""
        self.reset.setEnabled(bool(self._search.text.strip()))
        self._nothing.setVisible(not facets and not self._search.query)
        self.years.show_years(counts_of(facets), self._search.query)
        self.tree.show_facets(tuple(facet for facet in facets if facet.field != YEAR))

    def _without_years(self) -> str:
        return queries.without_field(self._search.text, YEAR)

    def _take_span(self, first: int, last: int) -> None:
        """Filter by a span; it takes the place of what was asked of the years before."""
        self.text_requested.emit(queries.add_clause(self._without_years(), clause_of(first, last)))

    def _click_year(self, first: int, last: int) -> None:
        """A single bar goes from with to without to off, as any value does."""
        self.text_requested.emit(cycled(self._search.text, FacetValue("", 0, clause_of(first, last))))
