"""Every view, pane and dialog of the window on one library, each as a picture.

    scenes.py LIBRARY FOLDER [--theme light|dark] [--size 1366x768] [--font 100] [--only NAME…]

Pictures go to FOLDER/NAME.png. QT_SCALE_FACTOR=2 makes them for denser screens, QT_QPA_PLATFORM=offscreen without one.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from soyuz_gui.gui.app import make_application
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View, to_row
from soyuz_gui.gui.theme import Scheme
from soyuz_gui.gui.timeline.pane import TimelinePane
from soyuz_gui.gui.unattended import open_library, unattended_window, wait_for

Scene = Callable[[MainWindow], QWidget | None]
"""Brings something to the screen; returns what is to be pictured, None for the whole window."""

HOURS, DECADES = -40, 40  # steps of the wheel


def main() -> int:
    """Take the pictures that the arguments ask for."""
    options = _options()
    options.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    font = QFont(app.font())
    font.setPointSizeF(font.pointSizeF() * options.font / 100)
    app.setFont(font)
    width, height = map(int, options.size.split("x"))
    for name, scene in scenes().items():
        if options.only and name not in options.only:
            continue
        with unattended_window((width, height), Scheme(options.theme)) as window:
            if name != "welcome":
                open_library(window, options.library)
            _take(window, scene, options.folder / f"{name}.png")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("library", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--font", type=int, default=100, help="percent of the usual size")
    parser.add_argument("--only", nargs="*", default=())
    return parser.parse_args()


def _take(window: MainWindow, scene: Scene, target: Path) -> None:
    shown: list[QWidget | None] = []
    wait_for(window, lambda: shown.append(scene(window)))
    for _ in range(20):
        QApplication.processEvents()
    what = shown[0] or _dialog(window) or window
    what.grab().save(str(target))
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            widget.close()


def _dialog(window: MainWindow) -> QWidget | None:
    """The dialog, the menu or the other window that is open over the window."""
    open_now = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    return open_now[-1] if open_now else None


def scenes() -> dict[str, Scene]:
    """What there is to see, by the names of the pictures."""
    found: dict[str, Scene] = {"welcome": _welcome}
    found |= {str(view): _view(view) for view in View}
    found |= {
        "timeline-hours": _timeline(HOURS),
        "timeline-decades": _timeline(DECADES),
        "person": lambda window: _select(window, View.CREW),
        "incident": lambda window: _select(window, View.INCIDENTS),
        "article": lambda window: _select(window, View.ARTICLES),
        "search": lambda window: _search(window, "soyuz crew"),
        "filter": lambda window: _search(window, 'crew:kononenko year:2018..2023 "soft landing" -delay'),
        "nothing-found": lambda window: _search(window, "xyzzy colour:red ("),
        "filter-by-selection": _action("filter_by_selection"),
        "find-bar": _find,
        "several-beside": _beside,
        "history": _action("show_history"),
        "drop-hint": lambda window: window.statusBar().showMessage("Drop to import 12 files"),
        "row-menu": _row_menu,
    }
    found |= {f"menu-{name.lower()}": _menu(name) for name in ("FILE", "EDIT", "VIEW", "GO", "TOOLS", "HELP")}
    dialogs = (
        "palette", "shortcuts", "guide", "about", "log", "import_history", "watched_folders", "restore_library",
        "preferences", "export", "rename_record", "merge_records", "keep_apart", "split_record", "check_library",
    )  # fmt: skip
    found |= {name.replace("_", "-"): _action(name) for name in dialogs}
    found["save-search"] = _save_search
    found["describe-articles"] = _describe
    found["add-fact"] = _add_fact
    found["error"] = _error
    found["columns"] = lambda window: _popped(window.workspace.lists.table.column_menu(window))
    return found


def _welcome(window: MainWindow) -> None:
    window.show_library(None)


def _view(view: View) -> Scene:
    return lambda window: window.workspace.show_view(view)


def _timeline(steps: int) -> Scene:
    def show(window: MainWindow) -> None:
        window.workspace.show_view(View.TIMELINE)
        pane = window.workspace.lists.pane(View.TIMELINE)
        assert isinstance(pane, TimelinePane)
        wait_for(window, lambda: None)
        for _ in range(abs(steps)):
            pane.canvas.zoom(1.25 if steps < 0 else 0.8)

    return show


def _select(window: MainWindow, view: View) -> None:
    window.workspace.show_view(view)
    wait_for(window, lambda: None)
    rows = window.workspace.lists.table.rows.rows
    if rows:
        window.workspace.navigator.go(to_row(view, rows[0].id))


def _search(window: MainWindow, text: str) -> None:
    window.search_box.setText(text)
    window.search_box.request()


def _action(name: str) -> Scene:
    return lambda window: window.actions_[name].trigger()


def _save_search(window: MainWindow) -> None:
    _search(window, "crew:kononenko")
    window.actions_["save_search"].trigger()


def _find(window: MainWindow) -> None:
    window.actions_["find_in_text"].trigger()
    window.workspace.source.find_bar.words.setText("the")


def _beside(window: MainWindow) -> None:
    for _ in range(2):
        window.actions_["add_beside"].trigger()


def _row_menu(window: MainWindow) -> None:
    table = window.workspace.lists.table
    table.menu_requested.emit(table.mapToGlobal(QPoint(20, 40)))


def _menu(name: str) -> Scene:
    def show(window: MainWindow) -> QWidget:
        menus = {menu.name: shown for menu, shown in window.actions_.menus.items()}
        menu = _popped(menus[name])
        menu.setActiveAction(next(action for action in menu.actions() if not action.isSeparator()))
        return menu

    return show


def _popped(menu: QMenu) -> QMenu:
    menu.popup(QPoint(0, 0))
    return menu


def _describe(window: MainWindow) -> None:
    _select(window, View.ARTICLES)
    wait_for(window, lambda: None)
    window.actions_["describe_articles"].trigger()


def _add_fact(window: MainWindow) -> None:
    text = window.workspace.source.text
    cursor = text.textCursor()
    cursor.setPosition(0)
    cursor.movePosition(cursor.MoveOperation.EndOfWord, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    window.actions_["add_fact"].trigger()


def _error(window: MainWindow) -> None:
    from soyuz_gui.gui import messages  # noqa: PLC0415

    try:
        raise RuntimeError("an example of an error that nobody foresaw")
    except RuntimeError as error:
        messages.show_error(window, error)


if __name__ == "__main__":
    raise SystemExit(main())
