"""A line that offers, after a correction, to do the same wherever it would hold as well."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from soyuz_gui.gui.curation import Offer
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.parts import as_tip, plain_label, tool_button


class OfferBar(QWidget):
    """Hidden while there is nothing to offer. Signals: `accepted(Offer)` for all places, `choice_requested(Offer)`."""

    accepted = Signal(object)
    choice_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offer: Offer | None = None
        self.label = plain_label()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.all = tool_button(tr("Do the Same There"), tr("Decide the same at all these places, as one step"))
        self.choose = tool_button(tr("Choose…"), tr("Look at the places, and choose among them"))
        self.close_ = tool_button("✕", tr("Leave the other places as they are"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 2)
        layout.addWidget(self.label, 1)
        for button in (self.all, self.choose, self.close_):
            layout.addWidget(button)
        self.all.clicked.connect(lambda: self._answer(self.accepted))
        self.choose.clicked.connect(lambda: self._answer(self.choice_requested))
        self.close_.clicked.connect(lambda: self.show_offer(None))
        self.hide()

    def show_offer(self, offer: Offer | None) -> None:
        """Offer something else, or nothing."""
        self.offer = offer
        self.setVisible(offer is not None)
        if offer:
            count = len(offer.elsewhere)
            where = tr("Also in {count} other place", "Also in {count} other places", count=count)
            self.label.setText(f"{where}: {offer.elsewhere[0].words}")
            self.label.setToolTip(as_tip("\n".join(dict.fromkeys(each.words for each in offer.elsewhere))))

    def _answer(self, signal: SignalInstance) -> None:
        offer = self.offer
        self.show_offer(None)
        signal.emit(offer)
