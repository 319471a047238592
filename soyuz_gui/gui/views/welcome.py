"""The first page: one click to the sample library, one to one's own articles."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from soyuz_gui import NAME
from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.icons import application_icon
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.parts import hint, tool_button
from soyuz_gui.saying import said

ICON_SIZE = 88
WIDTH, LONGEST_LINE = 560, 84  # pixels, or so many letters of a large font
BUTTON_HEIGHT = 36
INTRODUCTION = said(
    "Drop saved news articles on this window. Soyuz Mission History reads them, finds the missions, crews and "
    "incidents that they report, and keeps the sentence behind every value."
)


class Welcome(QWidget):
    """Signal: `library_requested(Path)` for one of the recent libraries."""

    library_requested = Signal(object)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        page = QVBoxLayout()
        page.setSpacing(12)
        page.addWidget(self._picture(), alignment=Qt.AlignmentFlag.AlignHCenter)
        page.addWidget(_title(NAME))
        page.addWidget(_introduction())
        page.addSpacing(8)
        self.sample = _button(actions["open_sample"], tr("Open the sample library"))
        self.sample.setDefault(True)
        page.addWidget(self.sample)
        page.addWidget(_remark(tr("Five real articles about Soyuz flights, to look around in.")))
        row = QHBoxLayout()
        for name, text in (("import_files", tr("Import files…")), ("import_folder", tr("Import a folder…"))):
            row.addWidget(_button(actions[name], text))
        page.addLayout(row)
        page.addWidget(_button(actions["open_library"], tr("Open a library…")))
        page.addLayout(self._recent)
        frame = QFrame()
        frame.setMaximumWidth(max(WIDTH, LONGEST_LINE * self.fontMetrics().averageCharWidth()))
        frame.setLayout(page)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(frame, 10)
        across.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(across)
        layout.addStretch(3)

    def show_recent(self, libraries: Sequence[Path]) -> None:
        """List the libraries that were open before."""
        while item := self._recent.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if libraries:
            self._recent.addWidget(_remark(tr("Opened before:")))
        for path in libraries:
            button = tool_button(path.name, str(path))
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False, path=path: self.library_requested.emit(path))
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _picture(self) -> QLabel:
        label = QLabel()
        pixmap = application_icon().pixmap(QSize(ICON_SIZE, ICON_SIZE), self.devicePixelRatioF())
        label.setPixmap(pixmap)
        return label


def _title(text: str) -> QLabel:
    label = QLabel(text)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.9)
    font.setBold(True)
    label.setFont(font)
    return label


def _introduction() -> QLabel:
    label = QLabel(translated(INTRODUCTION))
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    label.setWordWrap(True)
    return label


def _remark(text: str) -> QLabel:
    return hint(text, Qt.AlignmentFlag.AlignHCenter)


def _button(action: QAction, text: str) -> QPushButton:
    """A button that does what an action does, and is off when the action is."""
    button = QPushButton(text)
    button.setToolTip(action.toolTip())
    button.setMinimumHeight(BUTTON_HEIGHT)
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button
