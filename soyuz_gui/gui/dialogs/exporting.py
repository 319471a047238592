"""What to export, in which columns, for whom: with the first rows as they will be written."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.domain.queries import Query
from soyuz_gui.gui import messages
from soyuz_gui.gui.dialogs.column_chooser import ColumnChooser
from soyuz_gui.gui.models.preview import PreviewModel
from soyuz_gui.gui.parts import VISIBLE_RADIOS, button_row, plain_table
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.services.columns import Table, columns
from soyuz_gui.services.exporting import Dialect, ExportRequest, Format

PREVIEW_ROWS = 8
PREVIEW_CELL_WIDTH = 150
FORMATS = (
    ("CSV for Excel and other spreadsheets", Format.CSV, Dialect.EXCEL),
    ("CSV for programs (RFC 4180, ISO dates)", Format.CSV, Dialect.MACHINES),
    ("Excel workbook (XLSX)", Format.XLSX, Dialect.EXCEL),
    ("Tab-separated values", Format.TSV, Dialect.MACHINES),
    ("JSON", Format.JSON, Dialect.MACHINES),
    ("JSON, one object a line", Format.NDJSON, Dialect.MACHINES),
    ("Markdown table", Format.MARKDOWN, Dialect.EXCEL),
)


EXPORT_FORMAT = "export_format"


def format_key(form: Format, dialect: Dialect) -> str:
    """What one of the formats is called in the settings."""
    return f"{form}-{dialect}"


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What can be exported right now: the list in front, its query, its selected rows and shown columns; `format` is
    the key of the one to begin with.
    """

    table: Table
    query: Query
    selected: tuple[int, ...]
    columns: tuple[str, ...]
    format: str = ""


class ExportDialog(QDialog):
    """Signal: `export_requested(ExportRequest, Path)`."""

    export_requested = Signal(object, object)

    def __init__(self, offer: ExportOffer, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self._offer, self._worker = offer, worker
        self.table = QComboBox()
        for table in Table:
            self.table.addItem(table.capitalize(), table)
        self.table.setCurrentIndex(list(Table).index(offer.table))
        self.selected = QRadioButton(f"Selected rows ({len(offer.selected):,})")
        self.shown = QRadioButton("All that the filter leaves" if offer.query else "All rows")
        self.everything = QRadioButton("The whole library, without the filter")
        self.format = QComboBox()
        for text, form, dialect in FORMATS:
            self.format.addItem(text, format_key(form, dialect))
        self.format.setCurrentIndex(max(0, self.format.findData(offer.format)))
        self.columns = ColumnChooser()
        self._preview = PreviewModel(self)
        self._note = QLabel()
        self._lay_out()
        self._offer_scopes()
        self.columns.show_columns(columns(offer.table), offer.columns)
        self.table.currentIndexChanged.connect(self._change_table)
        for button in (self.selected, self.shown, self.everything):
            button.toggled.connect(self._refresh)
        self.format.currentIndexChanged.connect(self._refresh)
        self.columns.changed.connect(self._refresh)
        self._refresh()

    def request(self) -> ExportRequest:
        """What the dialog says now."""
        _, form, dialect = FORMATS[self.format.currentIndex()]
        query = Query() if self.everything.isChecked() else self._offer.query
        ids = self._offer.selected if self.selected.isChecked() else None
        return ExportRequest(self._table(), query, ids, self.columns.ticked(), form, dialect)

    def accept(self) -> None:
        """Ask for the file, whose replacement the file dialog confirms, and hand the request over."""
        request = self.request()
        name, _ = QFileDialog.getSaveFileName(
            self,
            "Export to",
            str(Path.home() / f"{request.table}.{request.format}"),
            f"{request.format.upper()} (*.{request.format});;All files (*)",
        )
        if not name:
            return
        target = Path(name) if Path(name).suffix else Path(name).with_suffix(f".{request.format}")
        if target != Path(name) and target.exists():  # the file dialog knew nothing of the ending
            question = f"“{target.name}” exists already."
            messages.ask(self, question, "Replace it?", "Replace", lambda: self._finish(request, target))
        else:
            self._finish(request, target)

    def _finish(self, request: ExportRequest, target: Path) -> None:
        self.export_requested.emit(request, target)
        super().accept()

    def _table(self) -> Table:
        return Table(self.table.currentData())

    def _lay_out(self) -> None:
        scopes = QVBoxLayout()
        self.setStyleSheet(VISIBLE_RADIOS)
        group = QButtonGroup(self)
        for button in (self.selected, self.shown, self.everything):
            group.addButton(button)
            scopes.addWidget(button)
        form = QFormLayout()
        form.addRow("&List", self.table)
        form.addRow("Rows", scopes)
        form.addRow("&Format", self.format)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addStretch(1)
        right = QVBoxLayout()
        heading = QLabel("&Columns, in the order of the file")
        heading.setBuddy(self.columns.list)
        right.addWidget(heading)
        right.addWidget(self.columns, 1)
        top = QHBoxLayout()
        top.addLayout(left, 1)
        top.addLayout(right, 1)
        view = plain_table(self._preview, "First rows of the export")
        view.horizontalHeader().setDefaultSectionSize(PREVIEW_CELL_WIDTH)
        self.buttons = button_row(QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText("&Save as…")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(top, 3)
        layout.addWidget(self._note)
        layout.addWidget(view, 2)
        layout.addWidget(self.buttons)
        self.resize(760, 600)

    def _change_table(self) -> None:
        table = self._table()
        defaults = tuple(column.key for column in columns(table) if column.default)
        self._offer_scopes()
        self.columns.show_columns(columns(table), self._offer.columns if table is self._offer.table else defaults)

    def _offer_scopes(self) -> None:
        """Rows are selected in one list only; several selected rows are most likely what is meant."""
        same = self._table() is self._offer.table and bool(self._offer.selected)
        self.selected.setEnabled(same)
        self.everything.setEnabled(bool(self._offer.query))
        choice = self.selected if same and len(self._offer.selected) > 1 else self.shown
        choice.setChecked(True)

    def _refresh(self) -> None:
        request = self.request()
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(request.columns))
        if not request.columns:
            self._preview.set_lines([])
            self._note.setText("Tick at least one column.")
            return
        self._note.setText("The first rows as they will be written:")
        self._worker.ask(
            lambda library: library.preview(request, PREVIEW_ROWS), self._preview.set_lines, channel="preview"
        )
