"""Another program: a small window from which a file can be dragged. It prints where to take hold of it."""

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class File(QLabel):
    """A file."""

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


app = QApplication([])
file = File("file")
file.setFixedSize(60, 40)
file.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
file.move(0, 0)
file.show()


def tell() -> None:
    middle = file.mapToGlobal(file.rect().center())
    print(middle.x(), middle.y(), flush=True)


QTimer.singleShot(500, tell)
app.exec()
