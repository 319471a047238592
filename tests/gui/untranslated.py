"""What of a window is not translated: a translator that puts every text of the program into brackets, and what then
stands outside of them, but for names, dates and quotes of the library.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from soyuz_gui.gui.language import CONTEXT
from soyuz_gui.gui.models.preview import PreviewModel
from soyuz_gui.gui.parts import ElidingLabel

MOST_ROWS = 60
ARTICLES, NAMES_OF_PARTS = ("source_text",), "parts"
_PLACE = re.compile(r"(\{\w+\})")
_BRACKETED = re.compile(r"⟦[^⟦⟧]*⟧")
_WORDS = re.compile(r"[^\W\d_]{2}")
_SEPARATORS = re.compile(r"[\n\xa0◂·:;,()“”\"|▸✔✎●⚠–◷↶➤☐☑☒✕①②③④⑤⑥⑦⑧⑨⑩•?↻…×\d\[\]/=]+|\s-\s|  +")
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
# What is the same in every language: clocks, keys, names of formats and of the program, syntax of the search.
_INTERNATIONAL = frozenset({
    *("utc", "separator", "min", "kb", "mb", "gb", "pt", "mit", "english", "deutsch", "soyuz", "mission", "history"),
    *("csv", "json", "ndjson", "xlsx", "tsv", "markdown", "iso", "rfc", "pdf", "svg", "png", "html", "zip", "sqlite"),
    *("esc", "ctrl", "shift", "alt", "del", "return", "space", "home", "end", "tab", "ctrl+", "shift+", "alt+"),
})  # fmt: skip
_EDGES = re.compile(r"^[\W\d_]+|[\W_]+$")
_CLAUSE = re.compile(r"-?\b[a-z]+:(?:=?\"[^\"]*\"|\S+)")


class Brackets(QTranslator):
    """Puts each text into brackets; what stands in the places of one of the program stays outside."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != CONTEXT:  # a text of Qt, which fills its places by itself
            return f"⟦{source}⟧"
        return "".join(
            part if _PLACE.fullmatch(part) or not part.strip() else f"⟦{part}⟧" for part in _PLACE.split(source)
        )


class Data:
    """The names, values and texts of a library."""

    def __init__(self, library: Path) -> None:
        with closing(sqlite3.connect(f"file:{library}?mode=ro", uri=True)) as connection:
            self._texts = " ".join(
                " ".join(row[0].split()) for row in connection.execute("SELECT text FROM article")
            ).casefold()
            queries = (
                "SELECT label FROM record WHERE kind <> 'incident' AND label NOT LIKE 'Unnamed%'",
                "SELECT text FROM name",
                "SELECT name FROM article",
                "SELECT title FROM article",
                "SELECT publisher FROM article",
                "SELECT value FROM record_value WHERE attribute NOT IN ('name', 'kind', 'outcome')",
                "SELECT stated FROM fact",
            )
            found = {str(row[0]) for query in queries for row in connection.execute(query) if row[0]}
        found |= {library.stem, library.name, QApplication.applicationDisplayName()}
        self._values = {self._plain(piece) for value in found for piece in (value, *_SEPARATORS.split(value))} - {""}

    def has(self, piece: str) -> bool:
        """True for a value of the library, or for words of one of its articles that are long enough to be no chance."""
        plain = self._plain(piece)
        if plain in self._values or plain in _INTERNATIONAL:
            return True
        words = plain.split()
        if all(word in _INTERNATIONAL for word in words):
            return True
        return len(words) >= 2 and plain in self._texts

    @staticmethod
    def _plain(text: str) -> str:
        return " ".join(text.casefold().split()).strip(" .,'!")


def untranslated(text: str, data: Data) -> str:
    """What of a text stands outside the brackets and is none of the library's; empty where all is well."""
    lines = re.split(r"\n| · | … ", text.replace("&", ""))
    left = "\n".join(line for line in lines if not data.has(_EDGES.sub("", line)))
    left = re.sub(r"(?<!\w)/[\w/.\-]+|^[A-Z]\w+/[\w/+-]+$", "|", left)  # paths, time zones
    left = re.sub(r"[\w-]*\.[a-z]{2,8}\b", "|", left)  # files and their endings
    while _BRACKETED.search(left):
        left = _BRACKETED.sub("|", left)
    left = _CLAUSE.sub("|", re.sub(r"<[^>]*>", "|", left))
    if data.has(left):
        return ""
    return ", ".join(piece for piece in _SEPARATORS.split(left) if _WORDS.search(piece) and not data.has(piece))


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that can be read or heard of a widget and all below it, each with where it was found."""
    for each in (root, *root.findChildren(QObject)):
        for text in _texts_of(each):
            if text:
                yield f"{type(each).__name__} {each.objectName()}", text


def _texts_of(each: QObject) -> Iterator[str]:
    if isinstance(each, QAction):
        yield from (each.text().partition("\t")[0], each.toolTip(), each.statusTip())
    if isinstance(each, QWidget):
        yield from (each.toolTip(), each.statusTip(), each.windowTitle())
        yield from (each.accessibleName(), each.accessibleDescription())
        yield from _contents(each)


def _contents(each: QWidget) -> Iterator[str]:
    match each:
        case ElidingLabel():
            yield each.words
        case QLabel() | QAbstractButton():
            yield each.text()
        case QLineEdit():
            yield each.placeholderText()
        case QGroupBox() | QMenu():
            yield each.title()
        case QComboBox():
            yield from (each.itemText(row) for row in range(min(each.count(), MOST_ROWS)))
        case QTabBar():
            yield from (each.tabText(tab) for tab in range(each.count()))
            yield from (each.tabToolTip(tab) for tab in range(each.count()))
        case QTextEdit() if each.objectName() not in ARTICLES:
            yield each.toPlainText()
        case QAbstractItemView() if not isinstance(each, QHeaderView):
            yield from _cells(each)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None or isinstance(model, PreviewModel):  # what a file will hold is no text of the window
        return
    heads = model.columnCount() if isinstance(view, (QTableView, QTreeView)) else 0
    for column in range(heads):
        if isinstance(view, QTreeView) and view.isHeaderHidden():
            break
        for role in _ROLES[:3]:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
    waiting = [] if view.objectName() == NAMES_OF_PARTS else [QModelIndex()]
    while waiting:
        parent = waiting.pop()
        for row in range(min(model.rowCount(parent), MOST_ROWS)):
            columns = 1 if isinstance(view, QListView) else model.columnCount(parent)
            for column in range(columns):
                index = model.index(row, column, parent)
                yield from (str(model.data(index, role) or "") for role in _ROLES)
            waiting.append(model.index(row, 0, parent))
