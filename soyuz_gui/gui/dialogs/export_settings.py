"""How the cells of an export are written: what stands beside them, several values, dates, what a line is made of."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import VISIBLE_BOXES
from soyuz_gui.gui.views.flow import FlowLayout
from soyuz_gui.saying import known, said
from soyuz_gui.services.export.columns import Column
from soyuz_gui.services.export.requests import DELIMITERS, LINE_ENDS, Beside, DateForm, ExportRequest, Format

_BESIDE = {
    Beside.SOURCE: said("Source"),
    Beside.QUOTE: said("Quote"),
    Beside.STATUS: said("Status"),
    Beside.PRECISION: said("Precision"),
}
_DATES: tuple[tuple[str, DateForm | None], ...] = (
    (said("As the format has them"), None),
    ("2018-12-03T11:30Z (ISO 8601)", DateForm.ISO),
    ("2018-12-03 11:30", DateForm.PLAIN),
    ("03.12.2018 11:30", DateForm.DOTS),
    ("03/12/2018 11:30", DateForm.DAY_FIRST),
    ("12/03/2018 11:30", DateForm.MONTH_FIRST),
    ("3 December 2018 11:30", DateForm.WORDS),
)
_HEADINGS: tuple[tuple[str, bool | None], ...] = (
    (said("As the format has them"), None),
    (said("Titles, for people"), True),
    (said("Keys, for programs"), False),
)
_DELIMITERS = {"comma": said("Comma"), "semicolon": said("Semicolon"), "tab": said("Tab"), "pipe": said("Vertical bar")}
_LINE_ENDS = {"": said("As the format has them"), "crlf": said("CR LF, as Windows"), "lf": said("LF, as Unix")}
_SEPARATOR_WIDTH = 60


class ExportSettings(QWidget):
    """The settings of a request beside table, rows, columns and format. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStyleSheet(VISIBLE_BOXES)
        self.beside = {beside: QCheckBox(translated(title)) for beside, title in _BESIDE.items()}
        self.row_per, self.separator = QComboBox(), QLineEdit()
        self.dates, self.headings = _choices(_DATES), _choices(_HEADINGS)
        self.delimiter = _choices([(title, DELIMITERS[name]) for name, title in _DELIMITERS.items()])
        self.line_end = _choices([(_LINE_ENDS[name], name) for name in ("", *LINE_ENDS)])
        self.companion = QCheckBox(tr("A file &beside it tells how it was made"))
        self.companion.setToolTip(tr("Query, settings, sources and their hashes, as JSON: the table can be made again"))
        self._form = QFormLayout(self)
        self._lay_out()
        for box in (*self.beside.values(), self.companion):
            box.toggled.connect(self.changed)
        for combo in (self.row_per, self.dates, self.headings, self.delimiter, self.line_end):
            combo.currentIndexChanged.connect(self.changed)
        self.separator.textChanged.connect(self.changed)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Offer what a table of these columns has."""
        chosen = self.row_per.currentData()
        blocked = self.row_per.blockSignals(True)
        self.row_per.clear()
        self.row_per.addItem(tr("share a cell, between them"), "")
        for column in columns:
            if column.several:
                self.row_per.addItem(tr("have a row each: {column}", column=known(column.title)), column.key)
        self.row_per.setCurrentIndex(max(0, self.row_per.findData(chosen)))
        self.row_per.blockSignals(blocked)
        self.row_per.setEnabled(self.row_per.count() > 1)

    def show_format(self, form: Format) -> None:
        """Switch off what a format does not have."""
        self.delimiter.setEnabled(form is Format.CSV)
        self.line_end.setEnabled(form in (Format.CSV, Format.TSV))
        self.separator.setEnabled(form not in (Format.JSON, Format.NDJSON))

    def show_request(self, request: ExportRequest) -> None:
        """Be set as a request is."""
        blocked = self.blockSignals(True)
        for beside, box in self.beside.items():
            box.setChecked(beside in request.beside)
        for combo, value in (
            (self.row_per, request.row_per),
            (self.dates, request.dates),
            (self.headings, request.headings),
            (self.delimiter, request.delimiter),
            (self.line_end, request.line_end),
        ):
            combo.setCurrentIndex(max(0, _place_of(combo, value)))
        self.separator.setText(request.separator)
        self.companion.setChecked(request.companion)
        self.blockSignals(blocked)
        self.changed.emit()

    def applied_to(self, request: ExportRequest) -> ExportRequest:
        """The request with these settings."""
        return replace(
            request,
            beside=tuple(beside for beside, box in self.beside.items() if box.isChecked()),
            row_per=self.row_per.currentData() or "",
            separator=self.separator.text(),
            dates=self.dates.currentData(),
            headings=self.headings.currentData(),
            delimiter=self.delimiter.currentData(),
            line_end=self.line_end.currentData(),
            companion=self.companion.isChecked(),
        )

    def _lay_out(self) -> None:
        boxes = QWidget()
        flow = FlowLayout(boxes, spacing=10)
        for box in self.beside.values():
            flow.addWidget(box)
        several = QHBoxLayout()
        self.separator.setMaximumWidth(_SEPARATOR_WIDTH)
        self.separator.setAccessibleName(tr("Separator of several values"))
        self.separator.setToolTip(tr("What stands between several values of a cell"))
        several.addWidget(self.row_per, 1)
        several.addWidget(self.separator)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.addRow(tr("Beside values"), boxes)
        label = QLabel(tr("Se&veral values"))
        label.setBuddy(self.row_per)
        self._form.addRow(label, several)
        self._form.addRow(tr("&Dates"), self.dates)
        self._form.addRow(tr("&Headings"), self.headings)
        self._form.addRow(tr("Deli&miter"), self.delimiter)
        self._form.addRow(tr("Li&ne ends"), self.line_end)
        self._form.addRow(self.companion)


def _choices(choices: Sequence[tuple[str, object]]) -> QComboBox:
    combo = QComboBox()
    for title, value in choices:
        combo.addItem(translated(title), value)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(12)
    return combo


def _place_of(combo: QComboBox, value: object) -> int:
    """Where a value is offered; Qt's own search takes None for the empty text."""
    return next((place for place in range(combo.count()) if combo.itemData(place) == value), -1)
