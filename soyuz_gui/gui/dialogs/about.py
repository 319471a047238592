"""About: version, licence, the parts with their licences, and what a report should say."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui import NAME, __version__
from soyuz_gui.gui import report
from soyuz_gui.gui.icons import application_icon
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import button_row
from soyuz_gui.gui.room import give_room
from soyuz_gui.saying import said
from soyuz_gui.services.parts import parts

ICON_SIZE = 64
NOT_STATED = said("not stated")


class AboutDialog(QDialog):
    """The program in short, its parts, and the details that a report needs."""

    def __init__(self, library: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Soyuz Mission History"))
        self.details = QPlainTextEdit(report.details(library))
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(tr("Details for a report"))
        self.parts = _parts_table()
        tabs = QTabWidget()
        tabs.setAccessibleName(tr("About the program"))
        tabs.addTab(self.details, tr("&Details"))
        tabs.addTab(self.parts, tr("&Parts and Licences"))
        layout = QVBoxLayout(self)
        layout.addLayout(_head())
        layout.addWidget(tabs, 1)
        layout.addWidget(self._buttons())
        give_room(self, 640, 480)

    def _buttons(self) -> QDialogButtonBox:
        buttons = button_row(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("&Copy Details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(tr("Copy the details, to put them into a report"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.details.toPlainText()))
        buttons.rejected.connect(self.reject)
        return buttons


def _about() -> str:
    what = tr(
        "Saved news articles as a browsable history of crewed spaceflight: every value opens the sentence that says so."
    )
    terms = tr("Free software under the MIT licence. Nothing leaves your machine.")
    return f"<p>{what}</p><p>{terms}</p>"


def _head() -> QHBoxLayout:
    icon = QLabel()
    icon.setPixmap(application_icon().pixmap(ICON_SIZE, ICON_SIZE))
    icon.setAccessibleName(tr("The program's icon"))
    text = QLabel(f"<h3>{NAME} {__version__}</h3>{_about()}")
    text.setWordWrap(True)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    head = QHBoxLayout()
    head.setSpacing(16)
    head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    head.addWidget(text, 1)
    return head


def _parts_table() -> QTreeWidget:
    table = QTreeWidget()
    table.setObjectName("parts")
    table.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
    table.setRootIsDecorated(False)
    table.setAccessibleName(tr("Parts and licences"))
    for part in parts():
        table.addTopLevelItem(QTreeWidgetItem([part.name, part.version, part.licence or translated(NOT_STATED)]))
    for column in (0, 1):
        table.resizeColumnToContents(column)
    return table
