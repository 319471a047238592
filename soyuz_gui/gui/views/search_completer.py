"""The list under the search box: what the term that is being typed may become."""

from PySide6.QtCore import QModelIndex, QObject, QStringListModel, Signal
from PySide6.QtWidgets import QCompleter, QListView

from soyuz_gui.gui.language import tr
from soyuz_gui.gui.views.search_box import SearchBox
from soyuz_gui.services.search.completion import Values, completions

MOST_VISIBLE = 12


class SearchCompleter(QObject):
    """Offers completions up to the cursor; Return, Tab or a click takes one. Signal: `completed()`."""

    completed = Signal()

    def __init__(self, box: SearchBox) -> None:
        super().__init__(box)
        self._box = box
        self._values: Values = {}
        self._start = 0
        self._offered = QStringListModel(self)
        self.completer = QCompleter(self._offered, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MOST_VISIBLE)
        self.completer.setWidget(box)
        self.popup = QListView()
        self.popup.setAccessibleName(tr("Completions of the search"))
        self.completer.setPopup(self.popup)
        box.popup = self.popup
        self.completer.activated.connect(self._take)
        box.textEdited.connect(lambda _text: self.offer())

    def set_values(self, values: Values) -> None:
        """Know other values for the fields."""
        self._values = values

    def offer(self) -> None:
        """Show what the term before the cursor may become, or nothing."""
        before = self._box.text()[: self._box.cursorPosition()]
        self._start, offered = completions(before, self._values)
        self._offered.setStringList(list(offered))
        if not offered:
            self.popup.hide()
            return
        self.completer.complete()
        self.popup.setCurrentIndex(QModelIndex())  # Return searches for what is typed until one is chosen

    def _take(self, chosen: str) -> None:
        text, cursor = self._box.text(), self._box.cursorPosition()
        ended = chosen if chosen.endswith(":") else f"{chosen} "
        self._box.setText(text[: self._start] + ended + text[cursor:].lstrip())
        self._box.setCursorPosition(self._start + len(ended))
        if chosen.endswith(":"):
            self.offer()
        else:
            self.completed.emit()
