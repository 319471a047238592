"""The other places where a correction would hold, to choose from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from soyuz_gui.gui.curation import Offer
from soyuz_gui.gui.language import quoted, tr, translated
from soyuz_gui.gui.parts import VISIBLE_BOXES, button_row
from soyuz_gui.gui.room import give_room
from soyuz_gui.services.curation.also_here import AlsoHere

SIZE = (640, 420)


class AlsoHereDialog(QDialog):
    """Every place with its words, ticked to begin with. Signal: `chosen(list[AlsoHere])`."""

    chosen = Signal(object)

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Also in Other Places"))
        self._offer = offer
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Places"))
        self.list.setStyleSheet(VISIBLE_BOXES)
        self.list.setWordWrap(True)
        for each in offer.elsewhere:
            item = QListWidgetItem(f"{translated(each.words)}\n{each.article_name}: {quoted(each.snippet)}", self.list)
            item.setCheckState(Qt.CheckState.Checked)
        intro = QLabel(tr("The same can be decided here, as one step with what you just decided:"))
        intro.setWordWrap(True)
        buttons = button_row(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
        self.agree = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.agree.setText(tr("&Do the Same There"))
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(lambda _item: self.agree.setEnabled(bool(self.ticked)))
        layout = QVBoxLayout(self)
        layout.addWidget(intro)
        layout.addWidget(self.list, 1)
        layout.addWidget(buttons)
        give_room(self, *SIZE)

    @property
    def ticked(self) -> list[AlsoHere]:
        """The places that are chosen."""
        states = (self.list.item(row).checkState() for row in range(self.list.count()))
        return [
            each for each, state in zip(self._offer.elsewhere, states, strict=True) if state is Qt.CheckState.Checked
        ]

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.ticked)
