"""The icons of the actions, and of the views in their tabs."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.icons import BAR_SIZES, MENU_SIZES, line_icon
from soyuz_gui.gui.theme import Theme

# Actions that can be ticked have none: the tick would be hidden by it.
ICONS = {
    "new_library": "new",
    "open_library": "folder",
    "open_sample": "sample",
    "import_files": "import",
    "import_folder": "import",
    "export": "export",
    "save_timeline": "timeline",
    "export_dossier": "article",
    "export_calendar": "calendar",
    "export_library": "export",
    "import_library": "import",
    "export_datasette": "library",
    "new_window": "window",
    "close_window": "clear",
    "quit": "quit",
    "undo": "undo",
    "redo": "redo",
    "show_history": "history",
    "copy": "copy",
    "copy_headers": "copy",
    "copy_citation": "copy",
    "rename_record": "rename",
    "merge_records": "merge",
    "keep_apart": "apart",
    "split_record": "split",
    "describe_articles": "calendar",
    "add_fact": "add",
    "find": "search",
    "find_in_text": "find-in-text",
    "next_match": "down",
    "previous_match": "up",
    "clear_search": "clear",
    "filter_by_selection": "filter",
    "save_search": "star",
    "preferences": "preferences",
    "larger_text": "zoom-in",
    "smaller_text": "zoom-out",
    "normal_text": "zoom-normal",
    "add_beside": "beside",
    "close_beside": "close-beside",
    "reset_layout": "layout",
    "back": "back",
    "forward": "forward",
    "bookmark": "bookmark",
    "view_missions": "mission",
    "view_crew": "person",
    "view_incidents": "incident",
    "view_articles": "article",
    "view_timeline": "timeline",
    "view_coverage": "coverage",
    "view_conflicts": "conflict",
    "next_pane": "next-pane",
    "previous_pane": "previous-pane",
    "next_fact": "down",
    "previous_fact": "up",
    "review_conflicts": "conflict",
    "import_history": "history",
    "watched_folders": "watch",
    "check_library": "check",
    "rebuild_library": "library",
    "backup": "backup",
    "restore_library": "restore",
    "palette": "command",
    "guide": "guide",
    "shortcuts": "keyboard",
    "log": "log",
    "about": "about",
}
AT_ONCE = ("back", "forward", "previous_fact", "next_fact", "import_files", "export", "save_search")


class ActionIcons(QObject):
    """Draws those of the toolbar at once, those of a menu when it opens, and all again for another theme."""

    def __init__(self, actions: Actions, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions, self._theme = actions, theme
        self._drawn: set[str] = set()
        self._draw_bar()
        for menu in actions.menus.values():
            menu.aboutToShow.connect(lambda menu=menu: self.draw(action.objectName() for action in menu.actions()))
        theme.changed.connect(self._draw_again)

    def draw(self, names: Iterable[str] = tuple(ICONS)) -> None:
        """Draw the icons of some actions, or of all."""
        for name in names:
            if name in ICONS and name not in self._drawn:
                self._drawn.add(name)
                self._actions[name].setIcon(themed_icon(ICONS[name], self._theme))

    def _draw_bar(self) -> None:
        """As large as the toolbar shows them: the first paint waits for this."""
        for name in AT_ONCE:
            self._actions[name].setIcon(themed_icon(ICONS[name], self._theme, BAR_SIZES))

    def _draw_again(self) -> None:
        drawn, self._drawn = self._drawn, set()
        self._draw_bar()
        self.draw(drawn)


def themed_icon(name: str, theme: Theme, sizes: Iterable[int] = (*MENU_SIZES, *BAR_SIZES)) -> QIcon:
    """An icon in the colours of the theme."""
    palette, disabled = theme.colours.palette, theme.colours.disabled
    return line_icon(name, palette["ButtonText"], disabled["ButtonText"], palette["HighlightedText"], sizes)
