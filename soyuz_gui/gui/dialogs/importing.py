"""The report after an import, file by file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from soyuz_gui.gui.models.report import FAILED, ReportModel
from soyuz_gui.gui.parts import close_button, plain_table
from soyuz_gui.services.views import ImportReport

OUTCOMES = ("imported", "unchanged", "duplicate", FAILED)
COLUMN_WIDTHS = (280, 90, 60)


def summary(report: ImportReport) -> str:
    """`5 imported, 1 failed`: only what occurred."""
    counts = [(report.count(outcome), outcome) for outcome in OUTCOMES]
    said = ", ".join(f"{count:,} {outcome}" for count, outcome in counts if count) or "nothing to import"
    return f"{said}, then cancelled" if report.cancelled else said


class ImportReportDialog(QDialog):
    """A summary and a line for each file."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Import")
        table = plain_table(ReportModel(report, self), "What happened to each file")
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate(COLUMN_WIDTHS):
            table.setColumnWidth(column, width)
        layout = QVBoxLayout(self)
        layout.addWidget(QLabel(f"{summary(report).capitalize()}."))
        layout.addWidget(table, 1)
        layout.addWidget(close_button(self))
        self.resize(760, 360)
