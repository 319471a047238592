"""Find in text: a line to type in, and which of how many matches one is at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.language import numeral, tr
from soyuz_gui.gui.parts import tool_button
from soyuz_gui.gui.source.finding import MOST_MATCHES, matches
from soyuz_gui.gui.source.text import SourceText


class FindBar(QWidget):
    """Searches one text while somebody types. Signal: `closed()`, after which the searched words are forgotten."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text: SourceText | None = None
        self._found: list[Span] = []
        self._number = -1
        self._is_more = False
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find in this article"))
        self.words.setAccessibleName(tr("Find in this article"))
        self.words.setClearButtonEnabled(True)
        self.count = QLabel()
        self.previous = tool_button("▴", tr("Previous match in this article (Shift+F3)"))
        self.next = tool_button("▾", tr("Next match in this article (F3)"))
        close = tool_button("✕", tr("Close the search in this article (Esc)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 6, 2)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        for button in (self.previous, self.next, close):
            button.setAutoRaise(True)
            row.addWidget(button)
        self.words.textChanged.connect(self._search)
        self.words.returnPressed.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        close.clicked.connect(self.close_bar)
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def is_open_on(self, text: SourceText) -> bool:
        return self.is_open and self._text is text

    def leave(self, text: SourceText) -> None:
        """A text goes: search it no more."""
        if self._text is text:
            self._text = None
            self.hide()

    def open_on(self, text: SourceText) -> None:
        """Search a text, for the words that are selected in it if there are some."""
        if self._text is not text and self._text is not None:
            self._text.show_found(())
        self._text = text
        self.show()
        selected = text.textCursor().selectedText()
        if selected and selected != self.words.text():
            self.words.setText(selected)
        else:
            self._search()
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def search_again(self) -> None:
        """Another article is open in the text."""
        if self.is_open:
            self._search(moves=False)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) match, round and round."""
        if self._found:
            self._go((self._number + by) % len(self._found))

    def close_bar(self) -> None:
        self.hide()
        if self._text:
            self._text.show_found(())
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.step(-1)
        else:
            super().keyPressEvent(event)

    def _search(self, _words: str = "", *, moves: bool = True) -> None:
        """Frame the matches, and light the first one behind the place where the text cursor stands."""
        if self._text is None:
            return
        found = list(matches(self._text.prepared.folded, self.words.text()))
        self._found, self._number = found[:MOST_MATCHES], -1
        self._is_more = len(found) > MOST_MATCHES
        self._text.show_found(self._found)
        if self._found and moves:
            cursor = self._text.cursor_place
            self._go(next((number for number, span in enumerate(self._found) if span.start >= cursor), 0))
        self._show_count()

    def _go(self, number: int) -> None:
        assert self._text is not None
        self._number = number
        self._text.show_current(number)
        self._show_count()

    def _show_count(self) -> None:
        total = numeral(len(self._found)) + ("+" if self._is_more else "")
        if not self.words.text().strip():
            text = ""
        elif not self._found:
            text = tr("Not found")
        else:
            text = (
                tr("{number} of {total}", number=self._number + 1, total=total)
                if self._number >= 0
                else tr("{total} found", total=total)
            )
        self.count.setText(text)
        for button in (self.previous, self.next):
            button.setEnabled(bool(self._found))
