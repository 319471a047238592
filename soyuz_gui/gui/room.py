"""How much room dialogs take: more for larger text, and never more than the screen has."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

USUAL_LINE = 15  # the height, in pixels, of the lines of text for which first sizes are given
SHARE_OF_SCREEN = 0.94
FEWEST_LINES = 4


class Scrolled(QScrollArea):
    """Contents of a dialog, whole where there is room for them, else scrolled."""

    def __init__(self, contents: QLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holder = QWidget()
        contents.setContentsMargins(0, 0, 0, 0)
        self._holder.setLayout(contents)
        self.setWidget(self._holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wanted_width = 0

    def sizeHint(self) -> QSize:
        """All of the contents, as high as they are in the width that is wanted."""
        hint = self._holder.sizeHint()
        width = max(self.wanted_width, self._holder.minimumSizeHint().width())
        needed = self._holder.heightForWidth(width) if self._holder.hasHeightForWidth() else -1
        return QSize(width, max(hint.height(), needed))

    def minimumSizeHint(self) -> QSize:
        """A few lines; as wide as the contents where the screen is."""
        least = self._holder.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        lines = FEWEST_LINES * self.fontMetrics().lineSpacing()
        return QSize(min(least, _room(self).width() // 2), min(lines, self.sizeHint().height()))


def give_room(dialog: QWidget, width: int, height: int = 0) -> None:
    """Make a dialog as large as it is to be at first, given for text of the usual size; without a height as high as its
    contents are.
    """
    scale, room = max(1.0, dialog.fontMetrics().lineSpacing() / USUAL_LINE), _room(dialog)
    wide = min(max(round(width * scale), dialog.minimumSizeHint().width()), room.width())
    layout = dialog.layout()
    margins = layout.contentsMargins() if layout else dialog.contentsMargins()
    for area in dialog.findChildren(Scrolled):
        area.wanted_width = wide - margins.left() - margins.right()
    dialog.resize(QSize(wide, round(height * scale) if height else dialog.sizeHint().height()).boundedTo(room))


def _room(widget: QWidget) -> QSize:
    return widget.screen().availableSize() * SHARE_OF_SCREEN
