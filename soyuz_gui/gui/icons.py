"""The program's icons: line drawings in the colour of the text they stand beside, and the icon of the program.

The lines are a few points each and drawn here: the SVG module alone would cost a tenth of the start.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from soyuz_gui import paths

SIZES = (18, 36)
GRID = 24  # the drawings below are on a grid of this size
LINE_WIDTH = 2.0

Line = tuple[tuple[float, float], ...]
_TRAY: Line = ((4, 16), (4, 20), (20, 20), (20, 16))
_DRAWINGS: dict[str, tuple[Line, ...]] = {
    "back": (((15, 5), (8, 12), (15, 19)),),
    "forward": (((9, 5), (16, 12), (9, 19)),),
    "star": (
        (
            *((12, 3), (14.6, 9), (21, 9.6), (16.2, 13.9), (17.6, 20.3), (12, 17)),
            *((6.4, 20.3), (7.8, 13.9), (3, 9.6), (9.4, 9), (12, 3)),
        ),
    ),
    "up": (((5, 15), (12, 8), (19, 15)),),
    "down": (((5, 9), (12, 16), (19, 9)),),
    "import": (((12, 3), (12, 14)), ((7.5, 10), (12, 14.5), (16.5, 10)), _TRAY),
    "export": (((12, 15), (12, 4)), ((7.5, 8), (12, 3.5), (16.5, 8)), _TRAY),
}


def application_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    return QIcon(str(paths.resources() / "icons" / "app.svg"))


def line_icon(name: str, colour: str, faint: str) -> QIcon:
    """A drawing in one colour where it works and another where it is switched off."""
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        for size in SIZES:
            icon.addPixmap(_draw(_DRAWINGS[name], QColor(ink), size), mode)
    return icon


def _draw(lines: tuple[Line, ...], ink: QColor, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    painter.setPen(QPen(ink, LINE_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    for line in lines:
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
    painter.end()
    return pixmap
