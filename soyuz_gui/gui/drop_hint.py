"""What a drop would do, said over the window that something is dragged over."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QWidget

BORDER, INSET, RADIUS = 3, 10, 12
DIMMING = 225  # of 255: the window shines through, the words are read
LARGER = 1.6  # than other text


class DropHint(QWidget):
    """A frame with words in its middle. The mouse does not see it, so that what lies beneath gets the drop."""

    def __init__(self, home: QWidget) -> None:
        super().__init__(home)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._home, self.words = home, ""
        self.hide()

    def promise(self, words: str) -> None:
        """Say what would happen, over all of the window."""
        self.words = words
        self.setAccessibleName(words)
        self.setGeometry(self._home.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlpha(DIMMING)
        painter.fillRect(self.rect(), ground)
        area = self.rect().adjusted(INSET, INSET, -INSET, -INSET)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Link), BORDER, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area.adjusted(RADIUS, RADIUS, -RADIUS, -RADIUS), flags, self.words)
