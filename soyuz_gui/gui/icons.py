"""The program's icons: line drawings in the colour of the text they stand beside, and the icon of the program.

The drawings are SVG files of paths and circles on a grid of 24, all with one line, and drawn here: Qt's own module for
SVG would cost a tenth of the start, and knows no colours of a theme.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from soyuz_gui import paths

MENU_SIZES, BAR_SIZES = (16, 32), (18, 36)  # on screens with pixels as they are, and twice as dense
GRID = 24
LINE_WIDTH = 2.0

_SHAPE = re.compile(r"<(path|circle)\s([^>]*)/>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_STEP = re.compile(r"([MLHVCZ])([^MLHVCZ]*)")


def application_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    return QIcon(str(paths.resources() / "icons" / "app.svg"))


def line_icon(
    name: str, colour: str, faint: str, on_highlight: str, sizes: Iterable[int] = (*MENU_SIZES, *BAR_SIZES)
) -> QIcon:
    """A drawing in one colour where it works, another where it is switched off, a third in a selected line."""
    icon = QIcon()
    inks = {QIcon.Mode.Normal: colour, QIcon.Mode.Disabled: faint, QIcon.Mode.Selected: on_highlight}
    for mode, ink in inks.items():
        for size in sizes:
            icon.addPixmap(_draw(drawing(name), QColor(ink), size), mode)
    return icon


def blank_icon() -> QIcon:
    """Nothing, in the place of an icon."""
    pixmap = QPixmap(MENU_SIZES[0], MENU_SIZES[0])
    pixmap.fill(Qt.GlobalColor.transparent)
    return QIcon(pixmap)


@cache
def drawing(name: str) -> QPainterPath:
    """The lines of an icon of the resources, on the grid."""
    path = QPainterPath()
    for shape, text in _SHAPE.findall((paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")):
        attributes = dict(_ATTRIBUTE.findall(text))
        if shape == "circle":
            x, y, radius = (float(attributes[key]) for key in ("cx", "cy", "r"))
            path.addEllipse(QPointF(x, y), radius, radius)
        else:
            _add_lines(path, attributes["d"])
    return path


def _add_lines(path: QPainterPath, steps: str) -> None:
    """Follow the steps of an SVG path: absolute ones, straight or as Bézier curves."""
    for letter, numbers in _STEP.findall(steps):
        values = [float(number) for number in numbers.split()]
        at = path.currentPosition()
        match letter:
            case "M":
                path.moveTo(*values)
            case "L":
                path.lineTo(*values)
            case "H":
                path.lineTo(values[0], at.y())
            case "V":
                path.lineTo(at.x(), values[0])
            case "C":
                path.cubicTo(*_points(values))
            case "Z":
                path.closeSubpath()


def _points(values: list[float]) -> Iterator[QPointF]:
    for x, y in zip(values[::2], values[1::2], strict=True):
        yield QPointF(x, y)


def _draw(path: QPainterPath, ink: QColor, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    painter.strokePath(
        path, QPen(ink, LINE_WIDTH, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.end()
    return pixmap
