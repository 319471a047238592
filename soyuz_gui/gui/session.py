"""Where a library is left: written down soon after every change, and gone back to when it is opened again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from soyuz_gui.gui.navigation import Location, View
from soyuz_gui.gui.place import Place

if TYPE_CHECKING:
    from soyuz_gui.gui.workspace import Workspace

SETTLED = 1_500  # milliseconds without a change after which it is written down, so that a crash loses no more


class Session(QObject):
    """The place and the layout of the library that a workspace shows."""

    def __init__(self, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._scroll = 0  # of the text of the article that a library was left at, until that is shown again
        self._timer = QTimer(self, interval=SETTLED, singleShot=True)
        self._timer.timeout.connect(workspace.save)
        for changed in (
            workspace.selection.shown_changed,
            workspace.search.text_changed,
            workspace.source.text.verticalScrollBar().valueChanged,
            *(dock.visibilityChanged for dock in workspace.docks),
            *(dock.dockLocationChanged for dock in workspace.docks),
        ):
            changed.connect(self._timer.start)

    @property
    def place(self) -> Place:
        """Where the person is now."""
        workspace = self._workspace
        scroll = workspace.source.text.verticalScrollBar().value()
        return Place.of(workspace.selection.shown, workspace.search.text, scroll)

    def return_to(self, place: Place) -> None:
        """Show again what the library was left at; where nothing of it is there any more, its first row."""
        workspace = self._workspace
        untouched = Location(View(place.view))
        self._timer.stop()

        def go(location: Location) -> None:
            if location.is_empty:
                workspace.lists.greet()
                workspace.lists.refresh()
            elif workspace.navigator.current == untouched:  # the person was not quicker
                self._scroll = place.scroll
                workspace.navigator.go(location)

        workspace.worker.ask(place.found_in, go)

    def scroll_back(self) -> None:
        """Show the part of the text that was shown when the library was left."""
        scroll, self._scroll = self._scroll, 0
        if scroll:
            self._workspace.source.text.verticalScrollBar().setValue(scroll)
