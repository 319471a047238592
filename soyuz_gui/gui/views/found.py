"""Found in text: every place in the articles where the searched words stand."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from soyuz_gui.domain.queries import Query
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.models.hits import HitsModel
from soyuz_gui.gui.navigation import Location, View
from soyuz_gui.gui.parts import plain_label
from soyuz_gui.gui.results import MOST_HITS
from soyuz_gui.gui.search import Search
from soyuz_gui.saying import said
from soyuz_gui.services.views.articles import SearchHit

NO_WORDS = said("Type words in the search box to find them in the articles.")


class Found(QWidget):
    """Signal: `location_requested(Location)` for the hit that the person goes to."""

    location_requested = Signal(object)

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._view = View.MISSIONS
        self.hits = HitsModel(self)
        self.list = QListView()
        self.list.setObjectName("found")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setModel(self.hits)
        self.list.setAccessibleName(tr("Found in text"))
        self.place = plain_label(translated(NO_WORDS))
        self.place.setWordWrap(True)
        self.place.setMargin(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.place)
        layout.addWidget(self.list, 1)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)

    def show_location(self, location: Location) -> None:
        """Hits are opened beside the list that is in front."""
        self._view = location.view

    def show_hits(self, hits: tuple[SearchHit, ...]) -> None:
        if hits:
            self._mark_words()
        self.hits.set_hits(hits)
        self._show_place()

    def _mark_words(self) -> None:
        """Let the searched words be painted in bold."""
        # Loaded with the first hit: what it needs of Qt would delay the first paint of the window.
        from soyuz_gui.gui.delegates.snippet import SnippetDelegate  # noqa: PLC0415

        delegate = self.list.itemDelegate()
        if not isinstance(delegate, SnippetDelegate):
            delegate = SnippetDelegate(self)
            self.list.setItemDelegate(delegate)
        delegate.query = Query(self._search.query.words)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit, round and round."""
        if self.hits.hits:
            current = self.list.currentIndex()
            row = current.row() if current.isValid() else (-1 if by > 0 else 0)
            index = self.hits.index((row + by) % len(self.hits.hits))
            self.list.setCurrentIndex(index)
            self._go(index)

    def _go(self, index: QModelIndex) -> None:
        hit = self.hits.hits[index.row()]
        self._show_place()
        self.location_requested.emit(Location(self._view, None, hit.article, hit.span))

    def _show_place(self) -> None:
        total = len(self.hits.hits)
        current = self.list.currentIndex()
        if not self._search.has_words:
            text = translated(NO_WORDS)
        elif not total:
            text = tr("No article has these words.")
        else:
            is_cut = total == MOST_HITS
            if current.isValid() and is_cut:
                text = tr("{number} of the first {total}", number=current.row() + 1, total=total)
            elif current.isValid():
                text = tr("{number} of {total}", number=current.row() + 1, total=total)
            elif is_cut:
                text = tr("the first {count} place", "the first {count} places", count=total)
            else:
                text = tr("{count} place", "{count} places", count=total)
        self.place.setText(text)
