"""The report after an import, file by file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from soyuz_gui.gui.models.report import FAILED, ReportModel
from soyuz_gui.services.views import ImportReport

OUTCOMES = ("imported", "unchanged", "duplicate", FAILED)


def summary(report: ImportReport) -> str:
    """`5 imported, 1 failed`: only what occurred."""
    counts = [(report.count(outcome), outcome) for outcome in OUTCOMES]
    said = ", ".join(f"{count:,} {outcome}" for count, outcome in counts if count) or "nothing to import"
    return f"{said}, then cancelled" if report.cancelled else said


class ImportReportDialog(QDialog):
    """A summary and a line for each file."""

    def __init__(self, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(parent, windowTitle="Import", objectName="import_report")
        table = QTableView(alternatingRowColors=True, showGrid=False, wordWrap=False)
        table.setModel(ReportModel(report, table))
        table.setAccessibleName("What happened to each file")
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((280, 90, 60)):
            table.setColumnWidth(column, width)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        heading = QLabel(f"{summary(report).capitalize()}.")
        layout.addWidget(heading)
        layout.addWidget(table, 1)
        layout.addWidget(buttons)
        self.resize(760, 360)
