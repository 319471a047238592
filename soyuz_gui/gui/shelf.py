"""Saved searches and bookmarks in the window: two menus that always show what the library keeps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.navigation import VIEW_OF_KIND, Location, RecordRef, View, to_row
from soyuz_gui.gui.selection import Shown
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.services.shelf import Bookmark, SavedSearch, Shelf

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

Kept = tuple[tuple[SavedSearch, ...], tuple[Bookmark, ...]]


@dataclass(frozen=True, slots=True)
class Removal:
    """How an entry of a menu is taken off the shelf, and what is said then."""

    label: str
    change: Callable[[Shelf], None]
    words: str


class ShelfMenus(QObject):
    """Signals: `text_requested(str)` with a saved search, `location_requested(Location)` with a bookmark's place,
    `said(str)` with what was done.
    """

    text_requested = Signal(str)
    location_requested = Signal(object)
    said = Signal(str)

    def __init__(self, worker: LibraryWorker, parent: QWidget) -> None:
        super().__init__(parent)
        self._worker, self._window = worker, parent
        self.searches_menu = QMenu(tr("Sa&ved Searches"), parent)
        self.bookmarks_menu = QMenu(tr("&Bookmarks"), parent)
        self._fill((), ())

    def reload(self) -> None:
        """Another library is open, or this one changed."""

        def read(library: "Library") -> Kept:
            return library.shelf.searches(), library.shelf.bookmarks()

        self._worker.ask(read, lambda kept: self._fill(*kept), channel="shelf")

    def save_search(self, text: str) -> None:
        """Ask for a name and keep a search under it."""
        if not text.strip():
            self.said.emit(tr("There is no search to save: type one into the box first."))
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(tr("Save Search"))
        dialog.setLabelText(tr("A name for “{text}”:", text=text))
        dialog.setTextValue(text)
        dialog.setOkButtonText(tr("Save"))
        dialog.textValueSelected.connect(lambda name: self.save_search_as(name, text))
        dialog.open()

    def save_search_as(self, name: str, text: str) -> None:
        """Keep a search under a name; one of the same name is replaced."""
        self._change(
            lambda shelf: shelf.save_search(name, text), tr("The search is saved as “{name}”", name=name.strip())
        )

    def toggle_bookmark(self, shown: Shown) -> None:
        """Bookmark what is selected, or take its bookmark away."""
        kind, number, label = None, shown.location.article, shown.article.caption if shown.article else ""
        if shown.record:
            kind, number, label = shown.record.kind, shown.record.id, shown.record.label
        if number is None:
            self.said.emit(tr("Select a mission, a person, an incident or an article to bookmark it."))
            return
        target = number

        def tell(is_marked: bool) -> None:
            self.said.emit(
                tr("Bookmarked: {label}", label=label)
                if is_marked
                else tr("No bookmark any more: {label}", label=label)
            )
            self.reload()

        self._worker.ask(lambda library: library.shelf.toggle_bookmark(kind, target, label), tell)

    def _change(self, change: Callable[[Shelf], object], words: str) -> None:
        def tell(_result: object) -> None:
            self.said.emit(words)
            self.reload()

        self._worker.ask(lambda library: change(library.shelf), tell)

    def _fill(self, searches: tuple[SavedSearch, ...], bookmarks: tuple[Bookmark, ...]) -> None:
        self._fill_searches(searches)
        self._fill_bookmarks(bookmarks)

    def _fill_searches(self, searches: tuple[SavedSearch, ...]) -> None:
        menu = self.searches_menu
        menu.clear()
        for search in searches:
            action = menu.addAction(_plain(search.name))
            action.setToolTip(search.text)
            action.triggered.connect(lambda _checked=False, text=search.text: self.text_requested.emit(text))
        removals = (
            Removal(
                search.name, partial(Shelf.forget_search, name=search.name), tr("Forgotten: {name}", name=search.name)
            )
            for search in searches
        )
        self._end_menu(menu, tr("&Forget"), tuple(removals), tr("No search is saved yet"))

    def _fill_bookmarks(self, bookmarks: tuple[Bookmark, ...]) -> None:
        menu = self.bookmarks_menu
        menu.clear()
        for mark in bookmarks:
            action = menu.addAction(_plain(translated(mark.label)))
            action.setEnabled(mark.target is not None)
            action.triggered.connect(lambda _checked=False, mark=mark: self.location_requested.emit(_place(mark)))
        removals = (
            Removal(
                mark.label, partial(Shelf.remove, bookmark=mark), tr("No bookmark any more: {label}", label=mark.label)
            )
            for mark in bookmarks
        )
        self._end_menu(menu, tr("&Remove"), tuple(removals), tr("No bookmarks yet"))

    def _end_menu(self, menu: QMenu, verb: str, removals: Sequence[Removal], nothing: str) -> None:
        """Let each entry of a menu be taken off again, or say that it has none."""
        if not removals:
            menu.addAction(nothing).setEnabled(False)
            return
        leaving = menu.addMenu(verb)
        for removal in removals:
            action = leaving.addAction(_plain(translated(removal.label)))
            action.triggered.connect(lambda _checked=False, each=removal: self._change(each.change, each.words))
        menu.insertSeparator(leaving.menuAction())


def _place(mark: Bookmark) -> Location:
    assert mark.target is not None, "what is gone cannot be chosen"
    if mark.kind is None:
        return to_row(View.ARTICLES, mark.target)
    return Location(VIEW_OF_KIND[mark.kind], RecordRef(mark.kind, mark.target))


def _plain(text: str) -> str:
    """A name as the text of a menu, in which an ampersand would mark a key."""
    return text.replace("&", "&&")
