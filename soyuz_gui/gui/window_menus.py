"""What stands in the menus beside the actions of the table: submenus that are filled when they open, and Undo with the
name of its step.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from soyuz_gui.gui.language import tr, translated

if TYPE_CHECKING:
    from soyuz_gui.gui.main_window import MainWindow
    from soyuz_gui.services.curation.views import History


class WindowMenus:
    """The submenus of one window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._recent = QMenu(tr("Open &Recent"), window)
        self._recent.aboutToShow.connect(self._fill_recent)
        self.panes = QMenu(tr("&Panes"), window)
        self._columns = QMenu(tr("&Columns"), window)
        self._columns.aboutToShow.connect(self._fill_columns)
        window.actions_.insert_menu("open_sample", self._recent)
        window.actions_.insert_menu("theme_system", self.panes)
        window.actions_.insert_menu("theme_system", self._columns)

    def show_steps(self, history: "History") -> None:
        """Name in the menu what Undo and Redo would do."""
        for name, verb, words in (
            ("undo", tr("&Undo"), tr("&Undo {step}", step=_plain(history.undo)) if history.undo else ""),
            ("redo", tr("&Redo"), tr("&Redo {step}", step=_plain(history.redo)) if history.redo else ""),
        ):
            action = self._window.actions_[name]
            action.setText(words or verb)
            action.setIconText(verb.replace("&", ""))
            action.setEnabled(bool(words))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self._window.settings.recent_libraries():
            action = self._recent.addAction(str(path))
            action.triggered.connect(lambda _checked=False, path=path: self._window.open_library(path))
        if self._recent.isEmpty():
            self._recent.addAction(tr("No library was open before")).setEnabled(False)

    def _fill_columns(self) -> None:
        self._columns.clear()
        chooser = self._window.workspace.lists.table.column_menu(self._columns)
        self._columns.addActions(chooser.actions())


def _plain(step: str) -> str:
    """A step as a part of a menu's text, in which an ampersand would mark a key."""
    return translated(step).replace("&", "&&")
