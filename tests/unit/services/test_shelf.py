"""Saved searches and bookmarks of the handmade library."""

import pytest

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.errors import UsageError
from soyuz_gui.services.library import Library
from soyuz_gui.services.shelf import SavedSearch


def mission(library: Library) -> int:
    link = library.find_record("Soyuz T-90")
    assert link is not None
    return link.id


def test_searches_are_kept_by_name_and_replaced_under_the_same(library: Library) -> None:
    shelf = library.shelf
    shelf.save_search("leaks", "incident:leak")
    shelf.save_search(" Baikonur ", "site:baikonur")
    shelf.save_search("leaks", "incident:leak year:2031")
    kept = (SavedSearch("Baikonur", "site:baikonur"), SavedSearch("leaks", "incident:leak year:2031"))
    assert shelf.searches() == kept
    shelf.forget_search("Baikonur")
    assert [search.name for search in shelf.searches()] == ["leaks"]


@pytest.mark.parametrize(("name", "text"), [("", "leak"), ("leaks", "  ")])
def test_a_search_without_name_or_words_is_not_saved(library: Library, name: str, text: str) -> None:
    with pytest.raises(UsageError, match="no search to save"):
        library.shelf.save_search(name, text)


def test_a_bookmark_is_set_and_taken_off_again(library: Library) -> None:
    shelf, number = library.shelf, mission(library)
    assert shelf.toggle_bookmark(RecordKind.MISSION, number, "Soyuz T-90")
    assert shelf.toggle_bookmark(None, 1, "north")
    first, second = shelf.bookmarks()
    assert (first.kind, first.label, first.target) == (RecordKind.MISSION, "Soyuz T-90", number)
    assert (second.kind, second.label, second.target) == (None, "north", 1)
    assert not shelf.toggle_bookmark(RecordKind.MISSION, number, "Soyuz T-90")
    assert [mark.label for mark in shelf.bookmarks()] == ["north"]


def test_a_bookmark_of_what_is_gone_keeps_its_name_and_can_be_removed(library: Library) -> None:
    library.shelf.toggle_bookmark(RecordKind.MISSION, mission(library), "Soyuz T-90")
    library._database.execute("UPDATE record SET key = 'else' WHERE label = 'Soyuz T-90'")
    (mark,) = library.shelf.bookmarks()
    assert (mark.label, mark.target) == ("Soyuz T-90", None)
    library.shelf.remove(mark)
    assert library.shelf.bookmarks() == ()


def test_what_is_not_in_the_library_gets_no_bookmark(library: Library) -> None:
    with pytest.raises(UsageError, match="not in the library"):
        library.shelf.toggle_bookmark(RecordKind.MISSION, 99_999, "Soyuz X")
