"""What stands behind the place that is shown: the record and the article, read off the window's thread."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.navigation import Location, Navigator
from soyuz_gui.gui.source.prepared import PreparedText, prepare
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.services.dates import IN_UTC, DateDisplay
from soyuz_gui.services.views.articles import ArticleView
from soyuz_gui.services.views.records import RecordView

if TYPE_CHECKING:
    from soyuz_gui.services.browsing.kin import Kin
    from soyuz_gui.services.curation.views import LedgerLine
    from soyuz_gui.services.library import Library


@dataclass(frozen=True, slots=True)
class Shown:
    """A place with everything that the panes show of it; `prepared` is the article, ready to be painted, `dates`
    how times are shown.
    """

    location: Location = field(default_factory=Location)
    record: RecordView | None = None
    article: ArticleView | None = None
    names: "tuple[LedgerLine, ...]" = ()
    prepared: PreparedText | None = None
    dates: DateDisplay = IN_UTC
    kin: "Kin | None" = None


@dataclass(frozen=True, slots=True, order=True)
class Stop:
    """A sentence behind a record; next and previous walk from one to the other."""

    article: int
    span: Span


def stops(record: RecordView) -> tuple[Stop, ...]:
    """Every sentence behind a record, article by article, in the order of the text."""
    evidence = (item for value in (*record.values, *record.crew) for item in value.evidence)
    named = (Stop(link.article, link.span) for link in record.articles)
    return tuple(sorted({*(Stop(item.article, item.span) for item in evidence), *named}))


def first_stop(record: RecordView) -> Stop | None:
    """The sentence to light when a record is selected: that of its first value, or where it is first named."""
    for value in record.values:
        for item in value.evidence:
            return Stop(item.article, item.span)
    for link in record.articles:
        return Stop(link.article, link.span)
    return None


class Selection(QObject):
    """Signal: `shown_changed(Shown)` when record and article of the current place are there."""

    shown_changed = Signal(object)

    def __init__(self, navigator: Navigator, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._navigator, self._worker = navigator, worker
        self.shown = Shown()
        navigator.location_changed.connect(self._load)

    def clear(self) -> None:
        """Show nothing, whatever is still being read."""
        self._worker.forget("selection")
        self._show(Shown(self._navigator.current))

    def reload(self) -> None:
        """The library changed: read everything again; what is gone from it is shown no more."""
        self.shown = Shown()
        nothing = Shown(Location(self._navigator.current.view))
        self._load(self._navigator.current, lambda _error: self._show(nothing))

    def _load(self, location: Location, failed: Callable[[Exception], object] | None = None) -> None:
        known = self.shown

        def read(library: "Library") -> Shown:
            record, names = known.record, known.names
            if location.record is None:
                record, names = None, ()
            elif record is None or (record.kind, record.id) != (location.record.kind, location.record.id):
                record = library.record(location.record.kind, location.record.id)
                names = library.curation.ledger(record.kind, record.id)
            place = _settled(location, record)
            article, prepared = known.article, known.prepared
            if place.article is None:
                article, prepared = None, None
            elif article is None or article.id != place.article:
                article = library.article(place.article)
                prepared = prepare(article)
            kin = _kin(library, known.kin, place)
            return Shown(place, record, article, names, prepared, library.dates, kin)

        self._worker.ask(read, self._show, failed, "selection")

    def _show(self, shown: Shown) -> None:
        self._navigator.settle(shown.location)
        self.shown = shown
        self.shown_changed.emit(shown)


def _kin(library: "Library", known: "Kin | None", place: Location) -> "Kin | None":
    """What belongs to the record of a place, else to its article; nothing is read again."""
    if place.is_empty:
        return None
    kind, number = (place.record.kind, place.record.id) if place.record else (None, place.article or 0)
    return known if known and (known.kind, known.id) == (kind, number) else library.kin(kind, number)


def _settled(location: Location, record: RecordView | None) -> Location:
    """A place that names only a record also opens its first sentence."""
    stop = first_stop(record) if record and location.article is None else None
    return location.at(stop.article, stop.span) if stop else location
