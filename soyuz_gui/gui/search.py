"""The search that is in force: one text, typed or clicked together, that all lists follow."""

from PySide6.QtCore import QObject, Signal

from soyuz_gui.domain.queries import Query
from soyuz_gui.services.search import query as queries


class Search(QObject):
    """The text and what it means. Signals: `changed()` when it means something else, `text_changed(str)` with another
    text, whether or not it does.
    """

    changed = Signal()
    text_changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""
        self.query = Query()

    @property
    def has_words(self) -> bool:
        """True where there are words to be found in texts."""
        return bool(self.query.words)

    def set_text(self, text: str) -> None:
        """Search for something else; a change that means the same does not disturb the lists."""
        if text != self.text:
            self.text = text
            self.text_changed.emit(text)
        query = queries.parse(text)
        if query != self.query:
            self.query = query
            self.changed.emit()
