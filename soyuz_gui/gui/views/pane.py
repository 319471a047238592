"""What the views in the middle of the window have in common."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QSplitter, QWidget

from soyuz_gui.gui.library_settings import LibrarySettings
from soyuz_gui.gui.models.dimming import Dimming
from soyuz_gui.gui.navigation import KIND_OF_VIEW, Location, View
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.theme import Theme

if TYPE_CHECKING:
    from soyuz_gui.services.browsing.kin import Kin


class Pane(QWidget):
    """One view. It reads its rows when it comes to the front and they are out of date.

    Signals: `location_requested(Location)`; `text_requested(str)`, a search; `opened()` when a row is to be read;
    `counted()` when `count` changed; `copy_requested(bool)`, with headers or without; `export_requested()`;
    `record_menu_requested(QMenu)`, to be filled with what can be done with the selected record.
    """

    location_requested = Signal(object)
    text_requested = Signal(str)
    opened = Signal()
    counted = Signal()
    copy_requested = Signal(bool)
    export_requested = Signal()
    record_menu_requested = Signal(object)

    def __init__(self, view: View, worker: LibraryWorker, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view, self.count, self.mentioned = view, "", 0
        self._worker, self._search = worker, search
        self._location = Location()
        self._kin: Kin | None = None
        self._is_stale = True
        self._greets = False
        self._first_states: dict[str, QByteArray] = {}

    @property
    def is_in_front(self) -> bool:
        return self._location.view is self.view

    def show_location(self, location: Location) -> None:
        """Somebody went somewhere; the view in front shows it."""
        self._location = location
        if self.is_in_front:
            self.show_current()
            self.load_if_stale()

    def settle(self, location: Location) -> None:
        """The place in full, with the article and the words that belong to its record."""
        self._location = location

    def dim_others(self, kin: "Kin | None") -> None:
        """Set off what belongs to the selection from what does not; None where nothing is to be set off."""
        self._kin = kin
        self.show_kin()

    @property
    def belonging(self) -> frozenset[int] | None:
        """The records of this view that belong to the selection; None in the list that it was selected from."""
        kin = self._kin
        if kin is None or (self.view is not View.TIMELINE and kin.kind is KIND_OF_VIEW.get(self.view)):
            return None
        return kin.articles if self.view is View.ARTICLES else kin.records

    def dimming(self, theme: Theme) -> Dimming:
        """How the rows of this view are painted for what is selected."""
        belonging = self.belonging
        if self._kin is None or belonging is None:
            return Dimming()
        return Dimming(belonging, self._kin.label, theme.colours.own["dim"])

    @property
    def kin_count(self) -> int:
        """How many rows of this view belong to the selection."""
        return 0

    def outdate(self) -> None:
        """The search or the library changed."""
        self._is_stale = True
        self.load_if_stale()

    def load_if_stale(self) -> None:
        if self._is_stale and self.is_in_front:
            self._is_stale = False
            self.load()

    def greet(self) -> None:
        """Go to the first row as soon as there is one: a new library shows something at once."""
        self._greets = True

    def clear(self) -> None:
        """Show no rows: those of one library are nothing in another."""
        self.count, self._is_stale = "", True

    def save_layout(self, kept: LibrarySettings) -> None:
        """Remember how the view is divided."""
        for key, splitter in self._splitters():
            kept.save_state(key, splitter.saveState())

    def restore_layout(self, kept: LibrarySettings) -> None:
        """Divide the view as it was left, or as it is at first where nothing is remembered."""
        for key, splitter in self._splitters():
            first = self._first_states.setdefault(key, splitter.saveState())
            if not splitter.restoreState(kept.state(key)):
                splitter.restoreState(first)

    def _splitters(self) -> list[tuple[str, QSplitter]]:
        """Every splitter that has a name, with what its state is kept under."""
        named = (splitter for splitter in self.findChildren(QSplitter) if splitter.objectName())
        return [(f"splitters/{self.view}/{splitter.objectName()}", splitter) for splitter in named]

    # What each view does in its own way

    def show_kin(self) -> None:
        """Paint what belongs to the selection unlike what does not."""

    def load(self) -> None:
        """Ask the library for the rows."""
        raise NotImplementedError

    def show_current(self) -> None:
        """Select what the location names."""
        raise NotImplementedError

    def entrance(self, location: Location) -> Location:
        """Where to go when this view is chosen, coming from a location."""
        raise NotImplementedError

    @property
    def keyboard(self) -> QAbstractScrollArea:
        """The part that takes the keyboard."""
        raise NotImplementedError

    def copied(self, headers: bool) -> tuple[str, int]:
        """What is selected, as tab-separated lines, and how many they are."""
        raise NotImplementedError

    def _greet_with(self, place: Location) -> None:
        """Go to the first place of a new library, unless the person was quicker.

        By way of the worker, so that the rows are painted before the first record is read.
        """
        if self._greets and self.is_in_front:
            self._greets = False
            self._worker.ask(lambda _library: place, self._go_unless_elsewhere)

    def _go_unless_elsewhere(self, place: Location) -> None:
        if self.is_in_front and self._location.is_empty:
            self.location_requested.emit(place)
