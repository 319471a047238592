"""The docks around the lists. They are there empty from the beginning, so that the window has its shape at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTabWidget, QWidget

from soyuz_gui.gui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QAbstractScrollArea

STATE_VERSION = 1
_LEFT, _RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
_BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea


class Docks:
    """The docks of one window, each with its name."""

    def __init__(self, home: QMainWindow) -> None:
        self._home = home
        home.setCorner(Qt.Corner.BottomLeftCorner, _LEFT)
        home.setCorner(Qt.Corner.BottomRightCorner, _RIGHT)
        home.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.filters = self._add("Filters", tr("Filters"), _LEFT)
        self.found = self._add("Found in Text", tr("Found in Text"), _LEFT)
        self.source = self._add("Source", tr("Source"), _BOTTOM)
        self.details = self._add("Details", tr("Details"), _RIGHT)
        self.history = self._add("History", tr("History"), _RIGHT)
        self.all = [self.filters, self.found, self.source, self.details, self.history]
        self.history.hide()
        self._first = self.state()

    def fill(self, filters: QWidget, found: QWidget, source: QWidget, details: QWidget, history: QWidget) -> None:
        """Put into them what they are for."""
        for dock, widget in zip(self.all, (filters, found, source, details, history), strict=True):
            dock.setWidget(widget)

    def size(self) -> None:
        """Their first sizes, once they are on the screen; on a small one the lists keep their share."""
        width, height = self._home.width(), self._home.height()
        filters, details = min(230, width * 19 // 100), min(330, width * 27 // 100)
        self._home.resizeDocks([self.filters, self.details], [filters, details], Qt.Orientation.Horizontal)
        self._home.resizeDocks([self.filters, self.found], [390, 240], Qt.Orientation.Vertical)
        self._home.resizeDocks([self.source], [min(360, height // 2)], Qt.Orientation.Vertical)

    def reset(self) -> None:
        """Where and how large they are at the first start."""
        self.restore(self._first)
        self.size()

    def state(self) -> QByteArray:
        return self._home.saveState(STATE_VERSION)

    def restore(self, state: QByteArray) -> bool:
        """As they were left; False where nothing usable is known of that."""
        return not state.isEmpty() and self._home.restoreState(state, STATE_VERSION)

    def _add(self, name: str, title: str, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self._home)
        dock.setObjectName(f"dock_{name}")
        dock.setWidget(QWidget())
        dock.toggleViewAction().setToolTip(tr("Show or hide the pane “{title}”", title=title))
        self._home.addDockWidget(area, dock)
        return dock


def bring_up(dock: QDockWidget, keyboard: QWidget | None = None) -> None:
    """Show a dock in front of those behind which it may be, and put the keyboard into it."""
    dock.show()
    dock.raise_()
    if keyboard:
        keyboard.setFocus()


def step(homes: "Mapping[QWidget, QAbstractScrollArea]", by: int) -> None:
    """Put the keyboard into the next (1) or previous (-1) pane that can be seen, round and round."""
    seen = [home for home, target in homes.items() if not target.viewport().visibleRegion().isEmpty()]
    holder = QApplication.focusWidget()
    around = [home is holder or (holder is not None and home.isAncestorOf(holder)) for home in seen]
    here = around.index(True) if True in around else min(0, -by)
    homes[seen[(here + by) % len(seen)]].setFocus(Qt.FocusReason.ShortcutFocusReason)
