from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.dialogs.guide import GuideWindow
from soyuz_gui.services.guide import CONTENTS


def pages(window: GuideWindow) -> list[str]:
    return [window.contents.item(row).data(Qt.ItemDataRole.UserRole) for row in range(window.contents.count())]


def test_it_begins_with_the_first_page_and_lists_all(qtbot: QtBot) -> None:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show()
    assert pages(window) == list(CONTENTS)
    assert "Try it on the sample" in window.text.toPlainText()
    assert "<!--" not in window.text.toPlainText()


def test_a_search_leaves_the_pages_that_hold_the_words(qtbot: QtBot) -> None:
    window = GuideWindow()
    qtbot.addWidget(window)
    qtbot.keyClicks(window.search, "privacy")
    assert pages(window) == ["files"]
    assert window.text.textCursor().selectedText().casefold() == "privacy"
    window.search.clear()
    assert pages(window) == list(CONTENTS)
    assert window.contents.currentItem().data(Qt.ItemDataRole.UserRole) == "files"


def test_links_lead_to_pages_and_the_list_follows(qtbot: QtBot) -> None:
    window = GuideWindow()
    qtbot.addWidget(window)
    window.show_page("search")
    assert window.contents.currentItem().text() == "Search and filter"
    window.text.backward()
    assert window.contents.currentItem().text() == "First steps"
