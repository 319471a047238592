"""A box to name a record in: what is typed completes to one of the library's records."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import MENTIONED_TOO, Query
from soyuz_gui.gui.language import translated
from soyuz_gui.gui.navigation import VIEW_OF_KIND
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.services.views.records import RecordLink
from soyuz_gui.services.views.tables import Row

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library


class RecordChooser(QComboBox):
    """Signal: `chosen_changed()` whenever another record, or none, is named."""

    chosen_changed = Signal()

    def __init__(self, worker: LibraryWorker, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        editor = QLineEdit()
        editor.setAccessibleName(name)  # it has the keyboard in the box's place
        self.setLineEdit(editor)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(28)
        self.setAccessibleName(name)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.currentTextChanged.connect(lambda _text: self.chosen_changed.emit())

    @property
    def chosen(self) -> int | None:
        """The number of the record whose name stands in the box."""
        place = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
        return None if place < 0 else int(self.itemData(place))

    @property
    def typed(self) -> str:
        return self.currentText().strip()

    def offer(
        self, kind: RecordKind, *, without: int = 0, first: int = 0, then: Callable[[], object] | None = None
    ) -> None:
        """Offer the records of a kind; `without` is left out, `first` is chosen to begin with."""

        def read(library: "Library") -> list[RecordLink]:
            page = library.page(VIEW_OF_KIND[kind].table, Query((MENTIONED_TOO,)))
            return [RecordLink(kind, row.id, _name(row)) for row in page.rows if row.id != without]

        def show(links: list[RecordLink]) -> None:
            blocked = self.blockSignals(True)
            self.clear()
            for link in sorted(links, key=lambda link: link.label.casefold()):
                self.addItem(translated(link.label), link.id)
            self.setCurrentIndex(self.findData(first) if first else -1)
            self.blockSignals(blocked)
            self.chosen_changed.emit()
            if then:
                then()

        self._worker.ask(read, show, channel=f"records for {id(self)}")


def _name(row: Row) -> str:
    cell = row.cells[0]
    return cell if isinstance(cell, str) else ""
