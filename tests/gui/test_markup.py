"""What an article or a person wrote is shown as it is written: markup in it is text, and loads nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QUrl
from PySide6.QtGui import Qt as Text
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.services.library import Library
from tests.gui.helpers import make_window, settle

EVIL = '<b>Hague</b><img src="file:///etc/hostname">'
PAGE = """<html><head><title>&lt;b&gt;Hague&lt;/b&gt;&lt;img src="file:///etc/hostname"&gt;</title>
<meta name="author" content="&lt;i&gt;Ann&lt;/i&gt;">
<meta property="og:site_name" content="&lt;u&gt;News&lt;/u&gt;"></head>
<body><article><p>Soyuz MS-24 lifted off from Baikonur on 15 September 2023 at 15:44 UTC with Oleg Kononenko, Nikolai
Chub and Loral O'Hara, said &lt;img src="file:///etc/hostname"&gt; the agency in a statement long enough to be read.</p>
<p>The spacecraft docked with the International Space Station three hours later, and its crew was welcomed aboard.</p>
<p>Another &lt;script&gt;alert(1)&lt;/script&gt; sentence tells of the leak of coolant from Soyuz MS-22 on 14 December
2022.</p></article></body></html>"""


@pytest.fixture
def evil_window(
    qtbot: QtBot, settings: Settings, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    articles = tmp_path / "<b>folder<img src=x>"
    articles.mkdir()
    (articles / "<i>page<img src=x>.html").write_text(PAGE, encoding="utf-8")
    path = tmp_path / "library.sqlite"
    with Library.open(path) as library:
        library.import_paths([articles])
        record = library.find_record("Soyuz MS-24")
        assert record is not None
        library.curation.decide([library.curation.draft.rename(record.id, EVIL)])
    fetched: list[str] = []

    def fetch(document: QTextDocument, kind: int, name: QUrl) -> object:
        fetched.append(name.toString())
        return None

    monkeypatch.setattr(QTextDocument, "loadResource", fetch)
    window = make_window(qtbot, settings, theme)
    window.open_library(path)
    settle(qtbot, window)
    yield window
    assert fetched == []
    window.close()


def cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[QModelIndex]:
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        for column in range(columns(model, parent)):
            index = model.index(row, column, parent)
            yield index
            if column == 0:
                yield from cells(model, index)


def columns(model: QAbstractItemModel, parent: QModelIndex) -> int:
    """How many columns rows have; lists keep that to themselves."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)


def rendered(window: MainWindow) -> list[str]:
    """What would be taken for markup: tooltips of cells, labels, and pictures in texts."""
    found = []
    for view in window.findChildren(QAbstractItemView):
        for index in cells(view.model()):
            tip = index.data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str) and "<img" in tip and Text.mightBeRichText(tip):
                found.append(f"tooltip {tip}")
    for label in window.findChildren(QLabel):
        is_rich = label.textFormat() is Qt.TextFormat.RichText or (
            label.textFormat() is Qt.TextFormat.AutoText and Text.mightBeRichText(label.text())
        )
        if is_rich and ("<img" in label.text() or "<i>" in label.text()):
            found.append(f"label {label.text()}")
        if "<img" in label.toolTip() and Text.mightBeRichText(label.toolTip()):
            found.append(f"tooltip of label {label.toolTip()}")
    found += [f"text of {text}" for text in window.findChildren(QTextEdit) if "\ufffc" in text.toPlainText()]
    return found


def test_markup_in_names_titles_and_files_is_text_in_every_view(qtbot: QtBot, evil_window: MainWindow) -> None:
    shown = ""
    for view in View:
        evil_window.workspace.show_view(view)
        settle(qtbot, evil_window)
        if view not in (View.TIMELINE, View.COVERAGE, View.CONFLICTS):
            evil_window.workspace.lists.table.selectRow(0)
            settle(qtbot, evil_window)
        assert rendered(evil_window) == [], view
        shown += evil_window.workspace.details.toPlainText()
    assert EVIL in shown
