"""What a search leaves beside the rows: values to filter by, counts on the tabs, and places in texts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from soyuz_gui.gui.navigation import LISTS

if TYPE_CHECKING:
    from soyuz_gui.domain.queries import Table
    from soyuz_gui.gui.search import Search
    from soyuz_gui.gui.tasks import LibraryWorker

MOST_HITS = 500


class Results(QObject):
    """Read off the window's thread, each anew when it is out of date.

    Signals: `facets_loaded(tuple)`, `counts_loaded(dict)` by tables, empty where nothing is searched for, and
    `hits_loaded(tuple)`.
    """

    facets_loaded = Signal(object)
    counts_loaded = Signal(object)
    hits_loaded = Signal(object)

    def __init__(self, worker: "LibraryWorker", search: "Search", parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._search = worker, search
        self._faceted: Table | None = None

    def load(self, table: "Table") -> None:
        """Read everything for a search, or for a library that changed; the values are those of one table."""
        self._load_hits()
        self._load_facets(table)
        self._load_counts()

    def follow(self, table: "Table") -> None:
        """Another table may be in front."""
        if self._faceted is not table:
            self._load_facets(table)

    def _load_facets(self, table: "Table") -> None:
        query = self._search.query
        self._faceted = table
        self._worker.ask(lambda library: library.facets(table, query), self.facets_loaded.emit, channel="facets")

    def _load_counts(self) -> None:
        query, tables = self._search.query, [view.table for view in LISTS]
        if query:
            self._worker.ask(lambda library: library.counts(query, tables), self.counts_loaded.emit, channel="counts")
        else:
            self._worker.forget("counts")
            self.counts_loaded.emit({})

    def _load_hits(self) -> None:
        query = self._search.query
        if self._search.has_words:
            self._worker.ask(lambda library: library.search(query, MOST_HITS), self.hits_loaded.emit, channel="hits")
        else:
            self._worker.forget("hits")
            self.hits_loaded.emit(())
