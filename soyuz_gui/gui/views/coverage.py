"""The coverage matrix: which fact of which flight is confirmed, rests on one source, is disputed or is missing."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.domain.coverage import ANYTHING, COVERED_FACTS, Standing
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import Table
from soyuz_gui.gui.delegates.coverage import CoverageDelegate, CoverageHeader
from soyuz_gui.gui.language import numeral, tr, translated, word
from soyuz_gui.gui.models.coverage import MISSION_COLUMN, CoverageModel
from soyuz_gui.gui.models.signs import SIGNS
from soyuz_gui.gui.navigation import Location, RecordRef, View
from soyuz_gui.gui.parts import KeyedMenu, keyed, tool_button
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.counts import count_sentence, empty_text
from soyuz_gui.gui.views.flow import FlowLayout
from soyuz_gui.gui.views.pane import Pane
from soyuz_gui.saying import known
from soyuz_gui.services.browsing import coverage as services
from soyuz_gui.services.browsing.coverage import WORDS, Coverage, CoverageRow
from soyuz_gui.services.search import query as queries

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

NARROWEST, WIDEST, NAME_WIDTH = 64, 104, 124
WORD_MARGIN = 6  # beside the longest word of a heading
ROW_PADDING, FEWEST_ROWS = 9, 5
FILTER_KEY, EXCLUDE_KEY = "F", "Shift+F"


class CoverageTable(QTableView):
    """The cells. Signals: `cell_requested(QModelIndex)` when the person goes to one, `opened()` on a double click or
    Return, `filter_requested(QModelIndex, bool)` to keep (or leave out) flights like this one.
    """

    cell_requested = Signal(QModelIndex)
    opened = Signal()
    filter_requested = Signal(QModelIndex, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("coverage")
        self.matrix = CoverageModel(self)
        self.empty_text = ""
        self._is_quiet = False
        self.setModel(self.matrix)
        self.setItemDelegate(CoverageDelegate(theme, self))
        self.setHorizontalHeader(CoverageHeader(theme, self))
        self.setAccessibleName(tr("Coverage of the missions"))
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        lines = self.verticalHeader()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.fontMetrics().height() + ROW_PADDING)
        lines.hide()
        header = self.horizontalHeader()
        self.setMinimumHeight(header.sizeHint().height() + FEWEST_ROWS * lines.defaultSectionSize())
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        self.selectionModel().currentChanged.connect(self._request)
        self.activated.connect(lambda _index: self.opened.emit())

    def go_to(self, row: int | None) -> None:
        """Make a row the current one, in the column that is current, without asking for it."""
        self._is_quiet = True
        if row is None:
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self.matrix.index(row, max(0, self.currentIndex().column())))
        self._is_quiet = False
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width: the facts are as wide as they can be, within reason."""
        super().resizeEvent(event)
        room = (self.viewport().width() - NAME_WIDTH) // len(COVERED_FACTS)
        words = (each for fact in COVERED_FACTS for each in word(fact.title).split())
        widest = max(map(self.fontMetrics().horizontalAdvance, words)) + WORD_MARGIN
        width = max(NARROWEST, widest, min(WIDEST, room))
        self.setColumnWidth(MISSION_COLUMN, NAME_WIDTH)
        for column in range(1, len(COVERED_FACTS) + 1):
            self.setColumnWidth(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and current.isValid():
            self.opened.emit()
        elif event.key() == Qt.Key.Key_F and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.filter_requested.emit(current, not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.matrix.rows and self.empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            area = self.viewport().rect().adjusted(24, 16, -24, -16)
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)

    def _request(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.viewport().update()
        if current.isValid() and not self._is_quiet:
            self.cell_requested.emit(current)


class CoveragePane(Pane):
    """The matrix under its legend, whose counts can be clicked."""

    def __init__(self, worker: LibraryWorker, search: Search, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(View.COVERAGE, worker, search, parent)
        self._theme = theme
        self.table = table = CoverageTable(theme)
        self._legend = QWidget()
        flow = FlowLayout(self._legend)
        self.buttons = {standing: self._legend_button(standing) for standing in WORDS}
        for button in self.buttons.values():
            flow.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._legend)
        layout.addWidget(table, 1)
        self._legend.setContentsMargins(8, 0, 8, 4)
        self.setFocusProxy(table)
        table.cell_requested.connect(lambda index: self.location_requested.emit(self._place(index)))
        table.opened.connect(self.opened)
        theme.changed.connect(self.show_kin)
        table.filter_requested.connect(self._filter_by)
        table.matrix.sort_requested.connect(lambda _column, _descending: self.load())
        for target, show in ((table, self._show_menu), (table.horizontalHeader(), self._show_header_menu)):
            target.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            target.customContextMenuRequested.connect(show)

    def load(self) -> None:
        query = self._search.query
        header = self.table.horizontalHeader()
        column, descending = header.sortIndicatorSection(), header.sortIndicatorOrder().value == 1

        def fetch(library: "Library") -> tuple[Coverage, tuple[CoverageRow, ...]]:
            found = library.coverage(query)
            return found, services.arranged(found.rows, column, descending)

        self._is_stale = False
        self._worker.ask(fetch, lambda found: self._show(*found), channel="coverage")

    def show_kin(self) -> None:
        """Dim the names of the flights that do not belong to a person, an incident or an article."""
        self.table.matrix.dim_others(self.dimming(self._theme))

    @property
    def kin_count(self) -> int:
        """How many of the flights that are shown belong to the selection."""
        belonging = self.belonging or frozenset()
        return sum(row.id in belonging for row in self.table.matrix.rows)

    def show_current(self) -> None:
        record = self._location.record
        is_mission = record is not None and record.kind is RecordKind.MISSION
        self.table.go_to(self.table.matrix.row_of(record.id) if record and is_mission else None)

    def entrance(self, location: Location) -> Location:
        """What is selected elsewhere, the flight that was selected here, else the first."""
        if not location.is_empty:
            return replace(location, view=self.view)
        rows = self.table.matrix.rows
        if rows:
            return self._place(self.table.matrix.index(max(0, self.table.currentIndex().row()), MISSION_COLUMN))
        self._greets = True
        return Location(self.view)

    @property
    def keyboard(self) -> QAbstractScrollArea:
        return self.table

    def copied(self, headers: bool) -> tuple[str, int]:
        """The line of the flight in words."""
        row = self.table.currentIndex().row()
        if row < 0:
            return "", 0
        found = self.table.matrix.rows[row]
        lines = [[tr("Mission"), *(word(fact.title) for fact in COVERED_FACTS)]] if headers else []
        lines.append([translated(found.label), *(translated(cell.sentence) for cell in found.cells)])
        return "\n".join("\t".join(line) for line in lines), 1

    def clear(self) -> None:
        super().clear()
        self.table.empty_text = ""
        self.table.matrix.set_coverage(Coverage((), 0, ()), ())

    def _show(self, coverage: Coverage, rows: tuple[CoverageRow, ...]) -> None:
        had_focus, column = self.table.hasFocus(), self.table.currentIndex().column()
        self.table.matrix.set_coverage(coverage, rows)
        self.table.empty_text = empty_text(Table.MISSIONS, coverage.total, bool(self._search.query))
        self.table.setAccessibleDescription(self.table.empty_text if not rows else "")
        for standing, button in self.buttons.items():
            button.setText(f"{SIGNS[standing]} {translated(WORDS[standing])} {numeral(coverage.count(standing))}")
            button.setChecked(queries.has_clause(self._search.text, _clause(standing)))
        self.count = count_sentence(Table.MISSIONS, len(rows), coverage.total)
        self.counted.emit()
        if self.is_in_front:
            self.show_current()
            current = self.table.currentIndex()
            if current.isValid() and column > 0:
                self.table.selectionModel().blockSignals(True)
                self.table.setCurrentIndex(current.siblingAtColumn(column))
                self.table.selectionModel().blockSignals(False)
        if had_focus:
            self.table.setFocus()
        if rows:
            self._greet_with(self._place(self.table.matrix.index(0, MISSION_COLUMN)))

    def _place(self, index: QModelIndex) -> Location:
        """The flight of a cell, with the words lit that tell its fact."""
        mission = RecordRef(RecordKind.MISSION, self.table.matrix.rows[index.row()].id)
        cell = self.table.matrix.cell(index)
        if cell is None or cell.article is None:
            return Location(self.view, mission)
        return Location(self.view, mission, cell.article, cell.span)

    def _legend_button(self, standing: Standing) -> QToolButton:
        button = tool_button(
            "",
            tr(
                "Only flights with a fact that is {standing} ({clause})",
                standing=WORDS[standing],
                clause=_clause(standing),
            ),
        )
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.clicked.connect(lambda checked: self._toggle(_clause(standing), checked))
        return button

    def _toggle(self, clause: str, on: bool) -> None:
        change = queries.add_clause if on else queries.remove_clause
        self.text_requested.emit(change(self._search.text, clause))

    def _filter_by(self, index: QModelIndex, keep: bool) -> None:
        cell = self.table.matrix.cell(index)
        if cell:
            clause = services.clause(cell.standing, COVERED_FACTS[index.column() - 1].key)
            self._toggle(clause if keep else f"-{clause}", True)

    def _show_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        cell = self.table.matrix.cell(index)
        menu = KeyedMenu(self)
        menu.addAction(tr("Open"), self.opened.emit).setEnabled(index.isValid())
        menu.addAction(tr("Copy"), lambda: self.copy_requested.emit(False)).setEnabled(index.isValid())
        if cell:
            said = {"fact": known(COVERED_FACTS[index.column() - 1].title), "standing": WORDS[cell.standing]}
            menu.addSeparator()
            menu.addAction(
                keyed(tr("Only Flights for Which This Holds: {fact} {standing}", **said), FILTER_KEY),
                lambda: self._filter_by(index, True),
            )
            menu.addAction(
                keyed(tr("Without Flights for Which This Holds: {fact} {standing}", **said), EXCLUDE_KEY),
                lambda: self._filter_by(index, False),
            )
        menu.addSeparator()
        menu.addAction(tr("Export…"), self.export_requested.emit)
        menu.popup(self.table.viewport().mapToGlobal(at))

    def _show_header_menu(self, at: QPoint) -> None:
        """What a column can be filtered by."""
        header = self.table.horizontalHeader()
        column = header.logicalIndexAt(at)
        if column > MISSION_COLUMN:
            fact = COVERED_FACTS[column - 1]
            menu = KeyedMenu(self)
            for standing, word in WORDS.items():
                clause = services.clause(standing, fact.key)
                said = tr("Only flights for which this holds: {fact} {standing}", fact=known(fact.title), standing=word)
                action = menu.addAction(f"{SIGNS[standing]}  {said}")
                action.setCheckable(True)
                action.setChecked(queries.has_clause(self._search.text, clause))
                action.toggled.connect(lambda on, clause=clause: self._toggle(clause, on))
            menu.popup(header.mapToGlobal(at))


def _clause(standing: Standing) -> str:
    return services.clause(standing, ANYTHING)
