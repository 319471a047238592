"""The report after an import, file by file."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.models.report import ReportModel
from soyuz_gui.gui.parts import close_button, plain_table
from soyuz_gui.gui.room import give_room
from soyuz_gui.saying import known
from soyuz_gui.services.views.imports import OUTCOMES, ImportReport

COLUMN_WIDTHS = (260, 90, 60)


def summary(report: ImportReport) -> str:
    """`5 imported, 1 failed`: only what occurred."""
    counts = [(report.count(outcome), outcome) for outcome in OUTCOMES]
    told = ", ".join(tr("{count} {outcome}", count=count, outcome=known(outcome)) for count, outcome in counts if count)
    told = told or tr("nothing to import")
    if report.trouble:
        return tr("{outcomes}, then stopped", outcomes=told)
    return tr("{outcomes}, then cancelled", outcomes=told) if report.cancelled else told


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


class ImportReportDialog(QDialog):
    """A summary, a line for each file, and all that is to be said of the line that is chosen."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import"))
        self._model = ReportModel(report, self)
        self.table = table = plain_table(self._model, tr("What happened to each file"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setMinimumHeight(3 * self.text.fontMetrics().lineSpacing())
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        table.selectionModel().currentRowChanged.connect(self._show_text)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(COLUMN_WIDTHS):
            table.setColumnWidth(column, width)
        layout = QVBoxLayout(self)
        trouble = translated(report.trouble)
        counted = QLabel(f"{_sentence(summary(report))}. {trouble}".strip())
        counted.setWordWrap(True)
        layout.addWidget(counted)
        layout.addWidget(table, 1)
        layout.addWidget(self.text)
        layout.addWidget(close_button(self))
        give_room(self, 800, 420)
        table.selectRow(0)

    def _show_text(self, current: QModelIndex) -> None:
        self.text.setText(self._model.full_text(current.row()))
