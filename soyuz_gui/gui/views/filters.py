"""The facets: what the rows have in common, how often, and a click to keep or leave it."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTreeView, QWidget

from soyuz_gui.gui.models.facets import COUNT_COLUMN, NAME_COLUMN, FacetsModel, cycled, without
from soyuz_gui.gui.search import Search
from soyuz_gui.services.views import Facet


class Filters(QTreeView):
    """Signal: `text_requested(str)`, the search after a click; the syntax teaches itself."""

    text_requested = Signal(str)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self._search = search
        self.facets = FacetsModel(self)
        self.setModel(self.facets)
        self.setAccessibleName("Filters")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setIndentation(10)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(28)
        header.setSectionResizeMode(NAME_COLUMN, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COUNT_COLUMN, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(COUNT_COLUMN, self.fontMetrics().horizontalAdvance("00000"))
        self.clicked.connect(self._click)

    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """Show other counts; what was folded stays folded, and the place in the list is kept."""
        folded = {
            facet.field
            for row, facet in enumerate(self.facets.facets)
            if not self.isExpanded(self.facets.index(row, 0))
        }
        current, position = self._current_clause(), self.verticalScrollBar().value()
        self.facets.set_facets(facets, self._search.query)
        for row, facet in enumerate(facets):
            index = self.facets.index(row, 0)
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            self.setExpanded(index, facet.field not in folded)
            for number, value in enumerate(facet.values):
                if value.clause == current:
                    self.setCurrentIndex(self.facets.index(number, 0, index))
        self.verticalScrollBar().setValue(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._click(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        value = self.facets.value(index)
        if value:
            self.text_requested.emit(cycled(self._search.text, value))
        elif index.isValid():
            self.setExpanded(index, not self.isExpanded(index))

    def _current_clause(self) -> str:
        value = self.facets.value(self.currentIndex())
        return value.clause if value else ""

    def _show_menu(self, at: QPoint) -> None:
        facet = self.facets.facet(self.indexAt(at))
        menu = QMenu(self)
        if facet:
            menu.addAction(f"Reset “{facet.title}”", lambda: self._reset(facet))
        menu.addAction("Reset All", lambda: self.text_requested.emit(""))
        menu.popup(self.viewport().mapToGlobal(at))

    def _reset(self, facet: Facet) -> None:
        self.text_requested.emit(without(self._search.text, facet))
