"""What a person keeps at hand in a library: searches under a name, and bookmarks of records and articles."""

from dataclasses import dataclass

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.errors import UsageError
from soyuz_gui.saying import said
from soyuz_gui.store import shelf
from soyuz_gui.store.database import Database

ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search and the name that it goes by."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A record, or an article where `kind` is None; `target` is None where the library does not hold it any more."""

    kind: RecordKind | None
    key: str
    label: str
    target: int | None


class Shelf:
    """The searches and bookmarks of one library. They are no decisions: nothing depends on them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def searches(self) -> tuple[SavedSearch, ...]:
        """By name."""
        return tuple(SavedSearch(row["name"], row["text"]) for row in shelf.searches(self._database))

    def save_search(self, name: str, text: str) -> None:
        """Save a search, in place of one of the same name. Raises UsageError where there is nothing to save."""
        if not name.strip() or not text.strip():
            raise UsageError(said("There is no search to save."), said("Type a search first, and give it a name."))
        shelf.save_search(self._database, name.strip(), text.strip())

    def forget_search(self, name: str) -> None:
        shelf.forget_search(self._database, name)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        """In the order in which they were made."""
        rows = shelf.bookmarks(self._database)
        return tuple(Bookmark(_kind(row["kind"]), row["key"], row["label"], row["target"]) for row in rows)

    def toggle_bookmark(self, kind: RecordKind | None, number: int, label: str) -> bool:
        """Bookmark a record, or an article where `kind` is None; take the bookmark off one that has it.

        Returns True where it has one now. Raises UsageError where there is no such record or article.
        """
        name = kind.value if kind else ARTICLE
        key = shelf.key_of(self._database, name, number)
        if key is None:
            raise UsageError(said("That is not in the library any more."), said("Select something else."))
        if any((mark.kind, mark.key) == (kind, key) for mark in self.bookmarks()):
            shelf.remove_bookmark(self._database, name, key)
            return False
        shelf.add_bookmark(self._database, name, key, label)
        return True

    def remove(self, bookmark: Bookmark) -> None:
        """Take a bookmark away, also one of something that is gone."""
        shelf.remove_bookmark(self._database, bookmark.kind.value if bookmark.kind else ARTICLE, bookmark.key)


def _kind(name: str) -> RecordKind | None:
    return None if name == ARTICLE else RecordKind(name)
