"""All keys in one list, made from the table of actions."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from soyuz_gui.gui.actions import SPECS, Menu
from soyuz_gui.gui.language import tr, word
from soyuz_gui.gui.parts import close_button
from soyuz_gui.gui.room import give_room

BY_HAND = (
    ("Esc", "Clear the search box; in an empty box, back to the list"),
    ("Return", "In a list: read the sentence. In a text: go to the record under the cursor"),
    ("Home, End", "In a list: to the first or last row; with Ctrl along the row"),
    ("Space", "On a filter: with, without, off"),
    ("A, X, E, M", "On a fact, in the details or in the text: confirm, reject, edit the value, change the subject"),
    ("A, 1 … 9, B", "On a question: accept the answer, choose another, let both stand"),
    ("X, Space", "On a question: reject the answer, leave it open; the arrow keys look at another answer"),
    ("F", "On a cell of the coverage: only flights like this one; with Shift: without them"),
    ("←, →, Home, End", "On the timeline: to the flight before or after, to the first or last"),
    ("+, −, 0, wheel", "On the timeline: closer, wider, all flights; with Shift, the wheel and the arrows move it"),
    ("Tab", "Next pane, or next link of the details"),
)


def shortcuts_html() -> str:
    """The list as a table, menu by menu."""
    rows = []
    for menu in Menu:
        specs = [spec for spec in SPECS if spec.menu is menu and spec.keys]
        if specs:
            rows.append(_heading(menu.label))
        rows += [_row(_native(spec.keys), f"{spec.label} – {word(spec.tip)}") for spec in specs]
    rows.append(_heading(tr("Elsewhere")))
    rows += [_row(word(key), word(text)) for key, text in BY_HAND]
    return f'<table cellspacing="0" cellpadding="3">{"".join(rows)}</table>'


class ShortcutsDialog(QDialog):
    """The list in a window of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        text = QTextBrowser()
        text.setAccessibleName(tr("Keyboard shortcuts"))
        text.setHtml(shortcuts_html())
        layout = QVBoxLayout(self)
        layout.addWidget(text, 1)
        layout.addWidget(close_button(self))
        give_room(self, 620, 560)


def _native(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _heading(text: str) -> str:
    return f'<tr><td colspan="2"><p style="margin-top:8px"><b>{text}</b></p></td></tr>'


def _row(key: str, text: str) -> str:
    return f'<tr><td width="130">{key}</td><td>{text}</td></tr>'
