"""The part of the preferences that is about times: on which clock they are shown."""

from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QGroupBox, QWidget

from soyuz_gui.gui.dates import ShownDates
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.saying import said
from soyuz_gui.services.dates import DateStyle

STYLES = {
    DateStyle.UTC: said("In UTC"),
    DateStyle.ZONE: said("In a time zone"),
    DateStyle.SOURCE: said("As in the source"),
}
TIP = said("Only what is shown changes; what is stored and exported stays in UTC, and a month stays a month")


class DatePreferences(QGroupBox):
    """Two boxes: the clock, and the zone that it is in."""

    def __init__(self, dates: ShownDates, parent: QWidget | None = None) -> None:
        super().__init__(tr("Times"), parent)
        self._dates = dates
        self.style_box, self.zone_box = QComboBox(), QComboBox()
        for style, text in STYLES.items():
            self.style_box.addItem(translated(text), style)
        self.style_box.setToolTip(translated(TIP))
        self.zone_box.setEditable(True)
        self.zone_box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.zone_box.addItems(sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC"))
        self.zone_box.setToolTip(tr("Type a part of its name, such as a city"))
        completer, line = self.zone_box.completer(), self.zone_box.lineEdit()
        assert completer
        assert line
        line.setAccessibleName(tr("Time zone"))
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        form = QFormLayout(self)
        form.addRow(tr("&Shown"), self.style_box)
        form.addRow(tr("Time &zone"), self.zone_box)
        self.show_choice()
        self.style_box.activated.connect(self._choose)
        self.zone_box.activated.connect(self._choose)
        line.editingFinished.connect(self._take_typed)
        dates.changed.connect(self.show_choice)

    def show_choice(self) -> None:
        """Show what holds now."""
        current = self._dates.current
        self.style_box.setCurrentIndex(self.style_box.findData(current.style))
        self.zone_box.setCurrentText(self._dates.zone)
        self.zone_box.setEnabled(current.style is DateStyle.ZONE)

    def _choose(self) -> None:
        self._dates.choose(DateStyle(self.style_box.currentData()), self.zone_box.currentText())

    def _take_typed(self) -> None:
        """A typed zone is taken where there is one of that name, in whatever case; else the one before comes back."""
        place = self.zone_box.findText(self.zone_box.currentText(), Qt.MatchFlag.MatchFixedString)
        if place < 0:
            self.show_choice()
        elif self.zone_box.itemText(place) != self._dates.zone:
            self.zone_box.setCurrentIndex(place)
            self._choose()
