"""The search box of the toolbar: live, but patient with a typing hand."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from soyuz_gui.gui.language import tr, translated, word
from soyuz_gui.saying import said

DEBOUNCE_MILLISECONDS = 150
EXPORT_KEYS = QKeyCombination(Qt.Modifier.CTRL, Qt.Key.Key_E)
EXAMPLE = said('Search, or filter: crew:kononenko year:2018..2023 "soft landing" -delay')


class SearchBox(QLineEdit):
    """Signals: `text_requested(str)` once the hand rests, `left()` on Esc in an empty box or Return."""

    text_requested = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self.setPlaceholderText(translated(EXAMPLE))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # files dropped here are for the window
        self.setAccessibleName(tr("Search"))
        self.setAccessibleDescription(tr("Searches missions, people, incidents and the text of articles"))
        self.popup: QAbstractItemView | None = None
        self._timer = QTimer(self, interval=DEBOUNCE_MILLISECONDS, singleShot=True)
        self._timer.timeout.connect(self.request)
        self.textEdited.connect(lambda _text: self._timer.start())
        self.textChanged.connect(self._note_clearing)

    def show_text(self, text: str) -> None:
        """Show a search that was put together elsewhere."""
        if text.split() != self.text().split():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+E to the window: on some desktops a line edit takes it for the End key."""
        if event.type() is QEvent.Type.ToolTip and not self.toolTip():
            self.setToolTip(_help())
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.keyCombination() == EXPORT_KEYS:
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_for_popup(event):
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear() if self.text() else self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _is_for_popup(self, event: QKeyEvent) -> bool:
        """True where the list of completions is open, and the key leaves it or takes what is chosen there."""
        if self.popup is None or not self.popup.isVisible():
            return False
        takes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.popup.currentIndex().isValid()
        return takes or event.key() == Qt.Key.Key_Escape

    def _note_clearing(self, text: str) -> None:
        if not text:
            self.request()

    def request(self) -> None:
        """Search for what stands in the box now."""
        self._timer.stop()
        self.text_requested.emit(self.text())


def _help() -> str:
    from soyuz_gui.services.search.query import FIELDS, RULES  # noqa: PLC0415 - would delay the first paint

    fields = "".join(f"<tr><td><b>{name}:</b>&nbsp;</td><td>{word(text)}</td></tr>" for name, text in FIELDS)
    return f"<p>{word(RULES)}</p><table>{fields}</table><p>{tr('Ctrl+F or / comes here, Esc clears.')}</p>"
