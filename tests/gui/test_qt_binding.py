"""What the window takes for granted of PySide6 itself."""

import sys

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPixmap

CALLS = 1000


def test_calls_that_return_nothing_keep_the_references_to_none(qapp: object) -> None:
    """PySide6 6.12.0 loses one at every call, until Python before 3.12 aborts: `none_dealloc`."""
    picture = QPixmap(8, 8)
    painter = QPainter(picture)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        painter.drawLine(QLineF(0, 0, 1, 1))
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < CALLS / 10
