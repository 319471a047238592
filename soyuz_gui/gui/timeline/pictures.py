"""A timeline as a file: PNG or SVG."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from soyuz_gui import NAME
from soyuz_gui.errors import UsageError
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.timeline.canvas import TimelineCanvas
from soyuz_gui.services.files import replaced_file

SHARPNESS = 2  # pixels of a PNG for one of the screen, so that it can be printed
ENDINGS = (".png", ".svg")


def save(canvas: TimelineCanvas, target: Path) -> None:
    """Write what is in sight, with all lanes; the ending chooses the form. Raises UsageError where that fails."""
    if target.suffix.lower() not in ENDINGS:
        raise UsageError(
            tr("“{name}” is no picture of a known kind.", name=target.name),
            tr("Choose a name that ends in .png or .svg."),
        )
    size = QSize(canvas.viewport().width(), canvas.picture_height)
    write = _save_svg if target.suffix.lower() == ".svg" else _save_png
    with replaced_file(target) as unfinished:
        if not write(canvas, unfinished, size):
            raise UsageError(tr("{target} cannot be written.", target=target), tr("Choose another place."))


def _save_png(canvas: TimelineCanvas, target: Path, size: QSize) -> bool:
    picture = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(SHARPNESS)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    canvas.paint_picture(painter)
    painter.end()
    return QImageWriter(str(target), b"PNG").write(picture)


def _save_svg(canvas: TimelineCanvas, target: Path, size: QSize) -> bool:
    drawing = QSvgGenerator()
    drawing.setFileName(str(target))
    drawing.setSize(size)
    drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
    drawing.setTitle(f"{tr('Timeline')} – {NAME}")
    painter = QPainter()
    if not painter.begin(drawing):
        return False
    canvas.paint_picture(painter)
    return painter.end()
