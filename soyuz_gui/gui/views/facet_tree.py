"""The facets as a tree: what the rows have in common, how often, and a click to keep or leave it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTreeView, QWidget

from soyuz_gui.gui.language import tr
from soyuz_gui.gui.models.facets import COUNT_COLUMN, NAME_COLUMN, FacetsModel, Rest, cycled, without
from soyuz_gui.gui.search import Search
from soyuz_gui.services.views.tables import Facet

RESET_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class FacetTree(QTreeView):
    """Signal: `text_requested(str)`, the search after a click; the syntax teaches itself."""

    text_requested = Signal(str)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facets")
        self._search = search
        self._folded: set[str] = set()
        self.facets = FacetsModel(self)
        self.setModel(self.facets)
        self.setAccessibleName(tr("Filters"))
        self.setAccessibleDescription(tr("Space: only with, again: without, again: off. Delete resets a group."))
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
        header.resizeSection(COUNT_COLUMN, self.fontMetrics().horizontalAdvance("00,000"))
        self.clicked.connect(self._click)
        self.collapsed.connect(lambda index: self._note_folding(index, folded=True))
        self.expanded.connect(lambda index: self._note_folding(index, folded=False))

    def show_facets(self, facets: tuple[Facet, ...]) -> None:
        """Show other counts; what was folded stays folded, and the place in the list is kept."""
        self._keeping_place(lambda: self.facets.set_facets(facets, self._search.query))

    def search(self, typed: str) -> None:
        """List only the values that have what is typed in them."""
        self._keeping_place(lambda: self.facets.search(typed))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        facet = self.facets.facet(self.currentIndex())
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._click(self.currentIndex().siblingAtColumn(NAME_COLUMN))
        elif event.key() in RESET_KEYS and facet:
            self._reset(facet)
        else:
            super().keyPressEvent(event)

    def _click(self, index: QModelIndex) -> None:
        line, facet = self.facets.line(index), self.facets.facet(index)
        if isinstance(line, Rest):
            self._keeping_place(lambda: self.facets.show_in_full(line))
        elif line:
            self.text_requested.emit(cycled(self._search.text, line))
        elif facet and index.column() == COUNT_COLUMN and self.facets.is_chosen(facet):
            self._reset(facet)
        elif index.isValid():
            head = index.siblingAtColumn(NAME_COLUMN)
            self.setExpanded(head, not self.isExpanded(head))

    def _keeping_place(self, change: Callable[[], object]) -> None:
        """Change what is listed; the current value stays the current one where it is still there."""
        current, position = self._place(self.currentIndex()), self.verticalScrollBar().value()
        change()
        for row, facet in enumerate(self.facets.facets):
            index = self.facets.index(row, 0)
            self.setExpanded(index, facet.field not in self._folded)
            for number in range(self.facets.rowCount(index)):
                child = self.facets.index(number, 0, index)
                if self._place(child) == current:
                    self.setCurrentIndex(child)
            if self._place(index) == current:
                self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(position)

    def _place(self, index: QModelIndex) -> tuple[str, str]:
        """What stands in a row, in a form that other counts do not change."""
        facet, line = self.facets.facet(index), self.facets.line(index)
        if isinstance(line, Rest):
            return line.field, ""
        return (facet.field if facet else "", line.clause if line else "title")

    def _note_folding(self, index: QModelIndex, *, folded: bool) -> None:
        facet = self.facets.facet(index)
        if facet:
            (self._folded.add if folded else self._folded.discard)(facet.field)

    def _show_menu(self, at: QPoint) -> None:
        facet = self.facets.facet(self.indexAt(at))
        menu = QMenu(self)
        if facet:
            menu.addAction(tr("Reset “{title}”", title=facet.title), lambda: self._reset(facet)).setEnabled(
                self.facets.is_chosen(facet)
            )
        menu.addAction(tr("Reset All"), lambda: self.text_requested.emit("")).setEnabled(bool(self._search.text))
        menu.popup(self.viewport().mapToGlobal(at))

    def _reset(self, facet: Facet) -> None:
        self.text_requested.emit(without(self._search.text, facet))
