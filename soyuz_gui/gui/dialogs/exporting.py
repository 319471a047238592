"""What to export, in which columns, for whom: with the first rows as they will be written."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

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

from soyuz_gui.domain.queries import EXACTLY, Query
from soyuz_gui.gui import messages
from soyuz_gui.gui.dialogs.column_chooser import ColumnChooser
from soyuz_gui.gui.dialogs.export_presets import PresetRow
from soyuz_gui.gui.dialogs.export_settings import ExportSettings
from soyuz_gui.gui.language import tr, translated, word
from soyuz_gui.gui.models.preview import PreviewModel
from soyuz_gui.gui.parts import VISIBLE_RADIOS, button_row, plain_label, plain_table
from soyuz_gui.gui.room import Scrolled, give_room
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.views.counts import counted, of_selected
from soyuz_gui.saying import said
from soyuz_gui.services.export.columns import Table, choose, columns
from soyuz_gui.services.export.requests import ENDINGS, Dialect, ExportRequest, Format
from soyuz_gui.services.search.query import clause_text, parse

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

PREVIEW_ROWS = 8
PREVIEW_CELL_WIDTH = 150
PREVIEW_HEIGHT = 130
FORMATS = (
    (said("CSV for Excel and other spreadsheets"), Format.CSV, Dialect.EXCEL),
    (said("CSV for programs (RFC 4180, ISO dates)"), Format.CSV, Dialect.MACHINES),
    (said("Excel workbook (XLSX)"), Format.XLSX, Dialect.EXCEL),
    (said("Tab-separated values"), Format.TSV, Dialect.MACHINES),
    ("JSON", Format.JSON, Dialect.MACHINES),
    (said("JSON, one object a line"), Format.NDJSON, Dialect.MACHINES),
    (said("Markdown table"), Format.MARKDOWN, Dialect.EXCEL),
)


EXPORT_FORMAT = "export_format"
_FIELDS = {Table.MISSIONS: "mission", Table.CREW: "crew", Table.INCIDENTS: "incident", Table.ARTICLES: "source"}
"""By which field what belongs to a row is found."""


def format_key(form: Format, dialect: Dialect) -> str:
    """What one of the formats is called in the settings."""
    return f"{form}-{dialect}"


@dataclass(frozen=True, slots=True)
class ExportOffer:
    """What can be exported right now: the list in front, its query, its selected rows and shown columns; `format` is
    the key of the one to begin with, `typed` the query as it was typed. `labels` are what the selected rows are called,
    `folder` is where the dialog for the file begins.
    """

    table: Table
    query: Query
    selected: tuple[int, ...]
    columns: tuple[str, ...]
    format: str = ""
    typed: str = ""
    labels: tuple[str, ...] = ()
    folder: Path = Path()


class ExportDialog(QDialog):
    """Signal: `export_requested(ExportRequest, Path)`."""

    export_requested = Signal(object, object)

    def __init__(self, offer: ExportOffer, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self._offer, self._worker = offer, worker
        self.table = QComboBox()
        for table in Table:
            self.table.addItem(word(table.capitalize()), table)
        self.table.setCurrentIndex(list(Table).index(offer.table))
        self.selected = QRadioButton(tr("Selected rows ({count})", count=len(offer.selected)))
        self.shown = QRadioButton(tr("All that the filter leaves") if offer.query else tr("All rows"))
        self.everything = QRadioButton(tr("The whole library, without the filter"))
        self.format = QComboBox()
        for text, form, dialect in FORMATS:
            self.format.addItem(translated(text), format_key(form, dialect))
        self.format.setCurrentIndex(max(0, self.format.findData(offer.format)))
        self.presets, self.columns, self.settings = PresetRow(), ColumnChooser(), ExportSettings()
        self._preview = PreviewModel(self)
        self._note = plain_label()
        self._lay_out()
        self._offer_scopes()
        self.columns.show_columns(columns(offer.table), offer.columns)
        self.settings.show_columns(columns(offer.table))
        self.settings.show_request(ExportRequest(offer.table))
        self.table.currentIndexChanged.connect(self._change_table)
        for button in (self.selected, self.shown, self.everything):
            button.toggled.connect(self._refresh)
        self.format.currentIndexChanged.connect(self._refresh)
        self.columns.changed.connect(self._refresh)
        self.settings.changed.connect(self._refresh)
        self.presets.chosen.connect(self.show_request)
        self.presets.save_requested.connect(lambda: self.presets.save(self.presets.wanted_name, self.request()))
        self._refresh()

    def request(self) -> ExportRequest:
        """What the dialog says now."""
        _, form, dialect = FORMATS[self.format.currentIndex()]
        table, typed, query, ids = self._table(), self._offer.typed, self._offer.query, None
        if self.everything.isChecked():
            typed, query = "", Query()
        elif self.selected.isChecked() and table is self._offer.table:
            ids = self._offer.selected
        elif self.selected.isChecked():
            field = _FIELDS[self._offer.table]
            typed = " ".join(clause_text(field, EXACTLY + label) for label in self._offer.labels)
            query = parse(typed)
        request = ExportRequest(table, query, ids, self.columns.ticked(), form, dialect, self.columns.names(), typed)
        return self.settings.applied_to(request)

    def show_request(self, request: ExportRequest) -> None:
        """Be set as a request is, but for the rows."""
        self.table.setCurrentIndex(list(Table).index(request.table))
        self.format.setCurrentIndex(max(0, self.format.findData(format_key(request.format, request.dialect))))
        chosen = choose(request.table, request.columns, everything=not request.is_for_people)
        ticked = [column.key for column in chosen]
        self.columns.show_columns(columns(request.table), ticked, dict(request.names))
        self.settings.show_request(request)

    def accept(self) -> None:
        """Ask for the file, whose replacement the file dialog confirms, and hand the request over."""
        request = self.request()
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Export to"),
            str(self._offer.folder / f"{request.table}.{request.format}"),
            tr("{format} ({pattern});;All files (*)", format=request.format.upper(), pattern=f"*.{request.format}"),
        )
        if name:
            self.save_as(request, Path(name))

    def save_as(self, request: ExportRequest, target: Path) -> None:
        """Hand a request over; what the name says of the format and what the dialog says must be one."""
        named = target if target.suffix else target.with_suffix(f".{request.format}")
        told = ENDINGS.get(named.suffix.lower())
        if told is not request.format:
            right = named.with_suffix(f".{request.format}")
            choices: dict[str, Callable[[], object]] = {
                tr("Save as “{name}”", name=right.name): lambda: self._replace(request, right)
            }
            if told:
                choices[tr("Write {format}", format=told.upper())] = lambda: self._finish(
                    replace(request, format=told), named
                )
            problem = tr("“{name}” does not say {format}.", name=named.name, format=request.format.upper())
            messages.offer(self, problem, tr("Programs take a file for what its name says."), choices)
        elif named != target:
            self._replace(request, named)  # the file dialog knew nothing of the ending
        else:
            self._finish(request, named)

    def _replace(self, request: ExportRequest, target: Path) -> None:
        """Hand a request over for a file of whose name the file dialog knew nothing."""
        if target.exists():
            question = tr("“{name}” exists already.", name=target.name)
            messages.ask(self, question, tr("Replace it?"), tr("Replace"), lambda: self._finish(request, target))
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
        saved = QLabel(tr("Sav&ed"))
        saved.setBuddy(self.presets.names)
        form.addRow(saved, self.presets)
        form.addRow(tr("&List"), self.table)
        form.addRow(tr("Rows"), scopes)
        form.addRow(tr("&Format"), self.format)
        left = QVBoxLayout()
        left.addLayout(form)
        left.addWidget(self.settings)
        left.addStretch(1)
        right = QVBoxLayout()
        heading = QLabel(tr("&Columns, in the order of the file"))
        heading.setBuddy(self.columns.list)
        right.addWidget(heading)
        right.addWidget(self.columns, 1)
        top = QHBoxLayout()
        top.addLayout(left, 1)
        top.addLayout(right, 1)
        view = plain_table(self._preview, tr("First rows of the export"))
        view.horizontalHeader().setDefaultSectionSize(PREVIEW_CELL_WIDTH)
        view.setMinimumHeight(PREVIEW_HEIGHT)
        self.buttons = button_row(QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(tr("&Save as…"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        body = QVBoxLayout()
        body.addLayout(top, 3)
        body.addWidget(self._note)
        body.addWidget(view, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(Scrolled(body), 1)
        layout.addWidget(self.buttons)
        give_room(self, 860, 700)

    def _change_table(self) -> None:
        table = self._table()
        defaults = tuple(column.key for column in columns(table) if column.default)
        self._offer_scopes()
        self.settings.show_columns(columns(table))
        self.columns.show_columns(columns(table), self._offer.columns if table is self._offer.table else defaults)

    def _offer_scopes(self) -> None:
        """Rows are selected in one list; of another list those can be meant that belong to them. Several selected rows
        are most likely what is meant.
        """
        same, count = self._table() is self._offer.table, len(self._offer.selected)
        of_them = of_selected(self._offer.table, count)
        self.selected.setText(tr("Selected rows ({count})", count=count) if same else of_them)
        self.selected.setEnabled(count > 0 and (same or bool(self._offer.labels)))
        self.everything.setEnabled(bool(self._offer.query))
        choice = self.selected if same and count > 1 else self.shown
        choice.setChecked(True)

    def _refresh(self) -> None:
        request = self.request()
        self.settings.show_format(request.format)
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(request.columns))
        if not request.columns:
            self._preview.set_lines([])
            self._note.setText(tr("Tick at least one column."))
            return

        def look(library: "Library") -> tuple[int, list[list[str]]]:
            rows = library.counts(request.query, (request.table,))[request.table] if request.ids is None else 0
            return rows or len(request.ids or ()), library.preview(request, PREVIEW_ROWS)

        self._worker.ask(look, lambda found: self._show(request, *found), channel="preview")

    def _show(self, request: ExportRequest, rows: int, lines: list[list[str]]) -> None:
        told = [counted(request.table, rows)]
        told += [tr("a line for each of several values")] if request.row_per else []
        told += [tr("{count} column", "{count} columns", count=len(lines[0]))]
        self._note.setText(tr("{contents}. The first rows as they will be written:", contents=", ".join(told)))
        self._preview.set_lines(lines)
