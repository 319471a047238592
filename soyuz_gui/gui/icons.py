"""The program's icons: line drawings in the colour of the text they stand beside."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from soyuz_gui import paths

SIZES = (16, 24, 32, 48)


def application_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    return QIcon(str(paths.resources() / "icons" / "app.svg"))


def line_icon(name: str, colour: str, faint: str) -> QIcon:
    """A drawing of `resources/icons`, in one colour where it works and another where it is switched off."""
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    icon = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
        renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", ink).encode()))
        for size in SIZES:
            icon.addPixmap(_draw(renderer, size), mode)
    return icon


def _draw(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
