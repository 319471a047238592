"""A place in the program as a value, and the way back to the places before it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.export.columns import Table

if TYPE_CHECKING:
    from soyuz_gui.services.views.records import RecordLink


class View(StrEnum):
    """The views in the middle of the window, in the order of their tabs."""

    MISSIONS = "missions"
    CREW = "crew"
    INCIDENTS = "incidents"
    ARTICLES = "articles"
    TIMELINE = "timeline"
    COVERAGE = "coverage"
    CONFLICTS = "conflicts"

    @property
    def table(self) -> Table:
        """The table that it lists; for the others the one whose rows they are about."""
        return Table(self.value) if self in LISTS else Table.MISSIONS

    @property
    def key(self) -> str:
        return f"Ctrl+{list(View).index(self) + 1}"


LISTS = (View.MISSIONS, View.CREW, View.INCIDENTS, View.ARTICLES)
VIEW_OF_KIND = {
    RecordKind.MISSION: View.MISSIONS,
    RecordKind.PERSON: View.CREW,
    RecordKind.INCIDENT: View.INCIDENTS,
}
KIND_OF_VIEW = {view: kind for kind, view in VIEW_OF_KIND.items()} | {
    View.TIMELINE: RecordKind.MISSION,
    View.COVERAGE: RecordKind.MISSION,
}

QUICK_STEP_SECONDS = 0.6  # walking down a list with the arrow keys is one step in the history
LONGEST_HISTORY = 200


@dataclass(frozen=True, slots=True)
class RecordRef:
    """A record of the library, by kind and id."""

    kind: RecordKind
    id: int


@dataclass(frozen=True, slots=True)
class Location:
    """What is shown: the view in front, the record selected, the article open, the words lit in it."""

    view: View = View.MISSIONS
    record: RecordRef | None = None
    article: int | None = None
    span: Span | None = None

    @property
    def is_empty(self) -> bool:
        """True where nothing is selected yet."""
        return self.record is None and self.article is None

    def at(self, article: int, span: Span | None) -> "Location":
        """The same view and record, with other words of an article lit."""
        return replace(self, article=article, span=span)


def to_record(link: "RecordLink") -> Location:
    """The place where a record stands selected in its own view."""
    return Location(VIEW_OF_KIND[link.kind], RecordRef(link.kind, link.id))


def to_row(view: View, row_id: int) -> Location:
    """The place where a row of a view stands selected."""
    if view is View.ARTICLES:
        return Location(view, article=row_id)
    return Location(view, RecordRef(KIND_OF_VIEW[view], row_id))


class History:
    """Places visited, in order, with a cursor; quick steps through one view count as one."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._places = [Location()]
        self._cursor = 0
        self._last_step = float("-inf")

    @property
    def current(self) -> Location:
        return self._places[self._cursor]

    @property
    def can_go_back(self) -> bool:
        return self._cursor > 0

    @property
    def can_go_forward(self) -> bool:
        return self._cursor < len(self._places) - 1

    def visit(self, place: Location) -> None:
        """Go to a new place; what lay ahead is forgotten, and a place where nothing was selected, too."""
        now = self._clock()
        quick = now - self._last_step < QUICK_STEP_SECONDS and place.view is self.current.view and self._cursor > 0
        self._last_step = now
        keep = self._cursor if quick or self.current.is_empty else self._cursor + 1
        self._places = [*self._places[:keep], place][-LONGEST_HISTORY:]
        self._cursor = len(self._places) - 1

    def settle(self, place: Location) -> None:
        """Complete the current place with what was not known when it was asked for."""
        self._places[self._cursor] = place

    def back(self) -> Location:
        self._cursor = max(0, self._cursor - 1)
        self._last_step = float("-inf")
        return self.current

    def forward(self) -> Location:
        self._cursor = min(len(self._places) - 1, self._cursor + 1)
        self._last_step = float("-inf")
        return self.current


class Navigator(QObject):
    """The one selection that all views listen to.

    Signals: `location_changed(Location)` after every move, back and forward included.
    """

    location_changed = Signal(object)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self.history = History(clock)

    @property
    def current(self) -> Location:
        return self.history.current

    def go(self, place: Location) -> None:
        """Show a place; asking for what is shown changes nothing."""
        if not self._is_shown(place):
            self.history.visit(place)
            self.location_changed.emit(place)

    def back(self) -> None:
        if self.history.can_go_back:
            self.location_changed.emit(self.history.back())

    def forward(self) -> None:
        if self.history.can_go_forward:
            self.location_changed.emit(self.history.forward())

    def settle(self, place: Location) -> None:
        """Complete the current place without a step in the history."""
        self.history.settle(place)

    def _is_shown(self, place: Location) -> bool:
        """True also where only a record is asked for, and it is shown with one of its sentences."""
        current = self.current
        if place.article is None and place.record is not None:
            return (place.view, place.record) == (current.view, current.record)
        return place == current

    def restart(self, view: View = View.MISSIONS) -> None:
        """Forget everything: another library is open, with this view in front."""
        self.history = History(self._clock)
        self.history.settle(Location(view))
        self.location_changed.emit(self.current)
