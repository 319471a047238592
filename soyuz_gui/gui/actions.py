"""Every action of the window in one table: menus, shortcuts, tooltips and the list of shortcuts come from it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from soyuz_gui.gui.language import tr, translated, word
from soyuz_gui.saying import known


class Menu(StrEnum):
    """The menus, in the order of the menu bar."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    GO = "&Go"
    TOOLS = "&Tools"
    HELP = "&Help"

    @property
    def label(self) -> str:
        """Its name without the mark of its key, in the language of the window."""
        return plain(word(self.value))


@dataclass(frozen=True, slots=True)
class Spec:
    """One action. `section` groups neighbours between separators; of `choice` actions in a section one is checked;
    `free` ones need no open library.
    """

    name: str
    menu: Menu
    section: str
    text: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    checkable: bool = False
    choice: bool = False
    free: bool = False

    @property
    def label(self) -> str:
        """Its name outside of menus, in the language of the window."""
        return plain(word(self.text)).rstrip("…")


SPECS = (
    Spec("new_library", Menu.FILE, "library", "&New Library…", ("Ctrl+N",), "Make an empty library", free=True),
    Spec("open_library", Menu.FILE, "library", "&Open Library…", ("Ctrl+O",), "Open a library file", free=True),
    Spec(
        "open_sample", Menu.FILE, "library", "Open &Sample Library", (), "Five articles to try with", free=True
    ),
    Spec("import_files", Menu.FILE, "import", "&Import Files…", ("Ctrl+I",), "Read articles", free=True),
    Spec(
        "import_folder", Menu.FILE, "import", "Import &Folder…", ("Ctrl+Shift+I",), "Read all articles of a folder",
        free=True,
    ),
    Spec("export", Menu.FILE, "export", "&Export…", ("Ctrl+E",), "Write what is shown or selected to a file"),
    Spec(
        "save_timeline", Menu.FILE, "export", "Save &Timeline Picture…", (), "The timeline as PNG or SVG"
    ),
    Spec(
        "export_dossier", Menu.FILE, "export", "Write &Dossier…", ("Ctrl+Shift+E",),
        "The selected record with quotes and sources on one page: HTML or PDF",
    ),
    Spec("export_calendar", Menu.FILE, "export", "Write &Calendar…", (), "Flights and incidents for calendar programs"),
    Spec(
        "export_library", Menu.FILE, "whole", "Ex&port Whole Library…", (),
        "Articles, facts, decisions and searches as plain texts in one ZIP file",
    ),
    Spec(
        "import_library", Menu.FILE, "whole", "Import W&hole Library…", (),
        "Make a library of one that was exported", free=True,
    ),
    Spec(
        "export_datasette", Menu.FILE, "whole", "Export for D&atasette…", (),
        "A folder that Datasette shows as a database",
    ),
    Spec(
        "new_window", Menu.FILE, "quit", "New &Window", ("Ctrl+Shift+N",), "Another window on this library", free=True
    ),
    Spec("close_window", Menu.FILE, "quit", "C&lose Window", ("Ctrl+W",), "Leave the other windows open", free=True),
    Spec("quit", Menu.FILE, "quit", "&Quit", ("Ctrl+Q",), "Close all windows", free=True),
    Spec("undo", Menu.EDIT, "history", "&Undo", ("Ctrl+Z",), "Take the last decision back"),
    Spec("redo", Menu.EDIT, "history", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "Decide again what was taken back"),
    Spec("show_history", Menu.EDIT, "history", "H&istory of Decisions", (), "All steps, and the way to any of them"),
    Spec("copy", Menu.EDIT, "copy", "&Copy", ("Ctrl+C",), "Copy the selected rows"),
    Spec(
        "copy_headers", Menu.EDIT, "copy", "Copy with &Headers", ("Ctrl+Shift+C",),
        "Copy the selected rows with the titles of their columns",
    ),
    Spec(
        "copy_citation", Menu.EDIT, "copy", "Copy Ci&tation", ("Ctrl+Alt+C",),
        "Copy the sentence that is lit, with its source and day",
    ),
    Spec("rename_record", Menu.EDIT, "record", "Rena&me Record…", ("F2",), "Give the selected record another name"),
    Spec(
        "merge_records", Menu.EDIT, "record", "&Merge Records…", ("Ctrl+M",),
        "Make one record of two or more: the selected ones, or this one and another",
    ),
    Spec(
        "keep_apart", Menu.EDIT, "record", "These Two Are &Different…", (), "Never take this record and another for one"
    ),
    Spec("split_record", Menu.EDIT, "record", "&Split Record…", (), "Take a merge back, or what belongs elsewhere out"),
    Spec(
        "describe_articles", Menu.EDIT, "record", "Dat&e and Source of Articles…", (),
        "Say when the selected articles were published, or what they are called",
    ),
    Spec(
        "add_fact", Menu.EDIT, "record", "&Add a Fact…", ("Ctrl+Shift+A",),
        "Make a fact of the words that are selected in the article",
    ),
    Spec("find", Menu.EDIT, "find", "&Find", ("Ctrl+F", "/"), "Go to the search box; Esc clears it"),
    Spec(
        "find_in_text", Menu.EDIT, "find", "Find in &Text…", ("Ctrl+Alt+F",), "Search in the article that is open"
    ),
    Spec(
        "next_match", Menu.EDIT, "find", "&Next Match", ("F3",),
        "Next place where the searched words stand, in the article while one searches in it",
    ),
    Spec("previous_match", Menu.EDIT, "find", "&Previous Match", ("Shift+F3",), "Place before that"),
    Spec("clear_search", Menu.EDIT, "find", "Clear Searc&h and Filters", ("Ctrl+Shift+F",), "Show everything again"),
    Spec(
        "filter_by_selection", Menu.EDIT, "find", "Only What Be&longs to It", ("Ctrl+L",),
        "Filter by the selected record or article; again: show everything beside it",
    ),
    Spec(
        "save_search", Menu.EDIT, "saved", "Sa&ve Search…", ("Ctrl+Shift+S",), "Keep what is searched for under a name"
    ),
    Spec(
        "preferences", Menu.EDIT, "preferences", "Pre&ferences…", ("Ctrl+,",),
        "Language, colours, size of text, times, and what exports and imports begin with", free=True,
    ),
    Spec(
        "theme_system", Menu.VIEW, "theme", "&System Colours", (), "As the desktop is", True, True, free=True
    ),
    Spec("theme_light", Menu.VIEW, "theme", "&Light", (), "Dark text on a light ground", True, True, free=True),
    Spec("theme_dark", Menu.VIEW, "theme", "&Dark", (), "Light text on a dark ground", True, True, free=True),
    Spec("larger_text", Menu.VIEW, "zoom", "La&rger Text", ("Ctrl++", "Ctrl+="), "Enlarge articles and details"),
    Spec("smaller_text", Menu.VIEW, "zoom", "S&maller Text", ("Ctrl+-",), "Reduce articles and details"),
    Spec("normal_text", Menu.VIEW, "zoom", "&Normal Text", ("Ctrl+0",), "Articles and details in their first size"),
    Spec(
        "catalogue_values", Menu.VIEW, "catalogue", "&Values of the Catalogue", (),
        "Show what the catalogue has beside what the articles say", True, free=True,
    ),
    Spec(
        "dim_others", Menu.VIEW, "catalogue", "&Dim What Does Not Belong", ("Ctrl+Shift+L",),
        "Dim the rows of other views that do not belong to what is selected", True, free=True,
    ),
    Spec(
        "add_beside", Menu.VIEW, "beside", "Another Article &Beside", ("Ctrl+\\",),
        "Show one article more on the selected record, side by side",
    ),
    Spec(
        "close_beside", Menu.VIEW, "beside", "&Close the Article Beside", ("Ctrl+Shift+\\",),
        "Show one article less",
    ),
    Spec("full_screen", Menu.VIEW, "window", "F&ull Screen", ("F11",), "Use the whole screen", True, free=True),
    Spec("reset_layout", Menu.VIEW, "window", "Reset La&yout", (), "Panes and columns as they were at first"),
    Spec("back", Menu.GO, "history", "&Back", ("Alt+Left",), "Where you were before"),
    Spec("forward", Menu.GO, "history", "&Forward", ("Alt+Right",), "Where you were before going back"),
    Spec("bookmark", Menu.GO, "bookmarks", "Book&mark This", ("Ctrl+D",), "Keep what is selected at hand"),
    Spec("view_missions", Menu.GO, "views", "&Missions", ("Ctrl+1",), "The mission list"),
    Spec("view_crew", Menu.GO, "views", "&Crew", ("Ctrl+2",), "The people who flew"),
    Spec("view_incidents", Menu.GO, "views", "&Incidents", ("Ctrl+3",), "The incident log"),
    Spec("view_articles", Menu.GO, "views", "&Articles", ("Ctrl+4",), "The articles of the library"),
    Spec("view_timeline", Menu.GO, "views", "&Timeline", ("Ctrl+5",), "Flights and incidents along the years"),
    Spec("view_coverage", Menu.GO, "views", "C&overage", ("Ctrl+6",), "How far the sources agree on each fact"),
    Spec("view_conflicts", Menu.GO, "views", "Con&flicts", ("Ctrl+7",), "What the sources disagree on"),
    Spec("next_pane", Menu.GO, "panes", "Ne&xt Pane", ("F6",), "Put the keyboard into the next pane"),
    Spec("previous_pane", Menu.GO, "panes", "Pre&vious Pane", ("Shift+F6",), "Put it into the one before"),
    Spec("next_fact", Menu.GO, "facts", "&Next Fact", ("Alt+Down",), "Next sentence behind the selected record"),
    Spec("previous_fact", Menu.GO, "facts", "&Previous Fact", ("Alt+Up",), "Sentence before that"),
    Spec("review_conflicts", Menu.TOOLS, "review", "&Conflicts", (), "Settle what the sources disagree on"),
    Spec(
        "import_history", Menu.TOOLS, "library", "&Import History…", (),
        "What happened to every file; failed and unfinished ones again",
    ),
    Spec(
        "watched_folders", Menu.TOOLS, "library", "&Watched Folders…", (),
        "Folders whose new files are imported by themselves",
    ),
    Spec("check_library", Menu.TOOLS, "library", "&Check Library", (), "Compare every quote with its article"),
    Spec(
        "rebuild_library", Menu.TOOLS, "library", "&Rebuild Records and Search Index", (),
        "Make anew what follows from articles and decisions; nothing is lost",
    ),
    Spec("backup", Menu.TOOLS, "library", "&Back Up Library…", (), "Copy the library to another file"),
    Spec(
        "restore_library", Menu.TOOLS, "library", "R&estore Library…", (),
        "Go back to a backup, or save what reads of a damaged library",
    ),
    Spec(
        "palette", Menu.HELP, "help", "&Command Palette…", ("Ctrl+Shift+P",), "Find any action by a few letters",
        free=True,
    ),
    Spec("guide", Menu.HELP, "help", "&Guide", ("F1",), "How everything is done", free=True),
    Spec("shortcuts", Menu.HELP, "help", "&Keyboard Shortcuts", ("Shift+F1",), "All keys in one list", free=True),
    Spec("log", Menu.HELP, "help", "&Log…", (), "What the program did, and what went wrong", free=True),
    Spec("about", Menu.HELP, "help", "&About Soyuz Mission History", (), "Version and licence", free=True),
)  # fmt: skip


def plain(text: str) -> str:
    """The text of a menu without the marks of its keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def tooltip(spec: Spec) -> str:
    """What an action does and which key does it."""
    keys = [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in spec.keys]
    tip = known(spec.tip)
    if len(keys) > 1:
        return tr("{tip} ({key} or {other})", tip=tip, key=keys[0], other=keys[1])
    return tr("{tip} ({key})", tip=tip, key=keys[0]) if keys else translated(tip)


class Actions:
    """The actions of one window, by name, and its menu bar."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._by_name = {spec.name: self._make(spec) for spec in SPECS}
        self.menus = {menu: window.menuBar().addMenu(word(menu.value)) for menu in Menu}
        self._fill_menus()

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def call(self, command: Callable[[str], Callable[[], object]]) -> None:
        """Let each action call the command of its name, looked up then."""
        for name, action in self._by_name.items():
            action.triggered.connect(lambda _checked=False, name=name: command(name)())

    def set_library_open(self, is_open: bool) -> None:
        """Switch off what makes no sense without a library."""
        for spec in SPECS:
            self._by_name[spec.name].setEnabled(is_open or spec.free)

    def append_menu(self, after: str, menu: QMenu) -> None:
        """Put a submenu right behind an action."""
        spec = next(spec for spec in SPECS if spec.name == after)
        actions = self.menus[spec.menu].actions()
        place = actions.index(self[after]) + 1
        if place < len(actions):
            self.menus[spec.menu].insertMenu(actions[place], menu)
        else:
            self.menus[spec.menu].addMenu(menu)

    def insert_menu(self, before: str, menu: QMenu) -> None:
        """Put a submenu in front of an action."""
        spec = next(spec for spec in SPECS if spec.name == before)
        self.menus[spec.menu].insertMenu(self[before], menu)

    def _make(self, spec: Spec) -> QAction:
        action = QAction(word(spec.text), self._window)
        action.setObjectName(spec.name)
        action.setCheckable(spec.checkable)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setToolTip(tooltip(spec))
        action.setStatusTip(word(spec.tip))
        if spec.name == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        if spec.name == "preferences":
            action.setMenuRole(QAction.MenuRole.PreferencesRole)
        return action

    def _fill_menus(self) -> None:
        sections: dict[tuple[Menu, str], QActionGroup] = {}
        for spec in SPECS:
            menu = self.menus[spec.menu]
            if (spec.menu, spec.section) not in sections:
                if menu.actions():
                    menu.addSeparator()
                group = sections[spec.menu, spec.section] = QActionGroup(self._window)
                group.setExclusive(spec.choice)
            sections[spec.menu, spec.section].addAction(self[spec.name])
            menu.addAction(self[spec.name])
