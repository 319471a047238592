"""What happened to every file that was ever imported: searched, tried again, continued, exported."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.errors import UserError
from soyuz_gui.gui import messages
from soyuz_gui.gui.folders import last_written, remember, with_ending
from soyuz_gui.gui.language import tr, translated, word
from soyuz_gui.gui.models.imported_files import ImportedFilesModel, full_text
from soyuz_gui.gui.parts import button_row, plain_table
from soyuz_gui.gui.room import give_room
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.paths import from_text
from soyuz_gui.saying import said
from soyuz_gui.services.views.imports import OUTCOMES, ImportedFile

if TYPE_CHECKING:
    from soyuz_gui.services.library import Library

COLUMN_WIDTHS = (56, 130, 240, 110)
TRIED_AGAIN = ("failed", "not done")
ALL = said("All outcomes")
SIZE = (900, 520)


class ImportHistoryDialog(QDialog):
    """Signal: `import_requested(list)` with files and folders to be read again."""

    import_requested = Signal(list)

    def __init__(self, worker: LibraryWorker, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import History"))
        self._worker, self._settings = worker, settings
        self.unfinished: tuple[Path, ...] = ()
        self.files = ImportedFilesModel(self)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Words in a path or a reason"))
        self.words.setClearButtonEnabled(True)
        self.words.setAccessibleName(tr("Search the history of imports"))
        self.outcome = QComboBox()
        self.outcome.setAccessibleName(tr("Outcome"))
        self.outcome.addItem(translated(ALL), "")
        for outcome in OUTCOMES:
            self.outcome.addItem(word(outcome.capitalize()), outcome)
        self.table = plain_table(self.files, tr("What happened to each file"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(COLUMN_WIDTHS):
            self.table.setColumnWidth(column, width)
        self.count, self.text = QLabel(), QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setMinimumHeight(3 * self.text.fontMetrics().lineSpacing())
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.words.textChanged.connect(lambda _text: self.reload())
        self.outcome.activated.connect(lambda _place: self.reload())
        self.table.selectionModel().currentRowChanged.connect(self._show_text)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._show_buttons())
        self.reload()

    def reload(self) -> None:
        """Read what the library knows now."""
        words, outcome = self.words.text(), self.outcome.currentData()

        def read(library: "Library") -> tuple[tuple[ImportedFile, ...], tuple[Path, ...]]:
            return library.imported_files(words=words, outcome=outcome), library.unfinished()

        self._worker.ask(read, self._show, channel="import history")

    def retry(self) -> None:
        """Read the selected files again, or without a selection all that failed or were not done."""
        self.import_requested.emit([from_text(file.path) for file in self._to_retry()])

    def go_on(self) -> None:
        """Read what imports that were stopped did not."""
        self.import_requested.emit(list(self.unfinished))

    def export(self) -> None:
        """Write what is shown to a file."""
        begin = last_written(self._settings) / "imports.csv"
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Export the history of imports"), str(begin), tr("Tables (*.csv)")
        )
        if name:
            target = with_ending(Path(name), ".csv")
            remember(self._settings, target)
            self.export_to(target)

    def export_to(self, target: Path) -> None:
        """Write the lines that are shown as CSV."""
        from soyuz_gui.services.intake import reports as import_reports  # noqa: PLC0415 - what writes is loaded when somebody does

        try:
            import_reports.write(self.files.files, target)
        except UserError as error:
            messages.show_error(self, error)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        label = QLabel(tr("&Outcome"))
        label.setBuddy(self.outcome)
        head.addWidget(self.words, 1)
        head.addWidget(label)
        head.addWidget(self.outcome)
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        self.retry_button = buttons.addButton(tr("&Retry"), QDialogButtonBox.ButtonRole.ActionRole)
        self.go_on_button = buttons.addButton(tr("Con&tinue"), QDialogButtonBox.ButtonRole.ActionRole)
        self.export_button = buttons.addButton(tr("&Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.retry_button.setToolTip(tr("Read the selected files again, or all that failed"))
        self.go_on_button.setToolTip(tr("Read what imports that were stopped did not"))
        self.retry_button.clicked.connect(self.retry)
        self.go_on_button.clicked.connect(self.go_on)
        self.export_button.clicked.connect(self.export)
        for button in (self.retry_button, self.go_on_button, self.export_button):
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.text)
        layout.addWidget(self.count)
        layout.addWidget(buttons)
        give_room(self, *SIZE)

    def _show(self, found: tuple[tuple[ImportedFile, ...], tuple[Path, ...]]) -> None:
        files, self.unfinished = found
        self.files.set_files(files)
        self.text.setText(tr("Select a file to read where it is and what happened to it.") if files else "")
        self.count.setText(tr("{count} file", "{count} files", count=len(files)))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.retry_button.setEnabled(bool(self._to_retry()))
        self.go_on_button.setEnabled(bool(self.unfinished))
        self.export_button.setEnabled(bool(self.files.files))

    def _to_retry(self) -> list[ImportedFile]:
        chosen = [self.files.files[index.row()] for index in self.table.selectionModel().selectedRows()]
        found = chosen or [file for file in self.files.files if file.outcome in TRIED_AGAIN]
        return list({file.path: file for file in found}.values())

    def _show_text(self, current: QModelIndex) -> None:
        self.text.setText(full_text(self.files.files[current.row()]) if current.isValid() else "")
