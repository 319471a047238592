"""The program's icon in every size and form that desktops ask for, drawn from the one SVG."""

from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

LARGEST = 1024
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def draw(svg: Path, folder: Path, name: str, sizes: Sequence[int]) -> None:
    """Write `NAME-SIZE.png` in all sizes, `NAME.ico` and `NAME.icns` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    renderer = QSvgRenderer(str(svg))
    for size in {*sizes, *ICO_SIZES, LARGEST}:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        picture.save(str(folder / f"{name}-{size}.png"))
    del app
    with Image.open(folder / f"{name}-{LARGEST}.png") as large:
        large.save(folder / f"{name}.icns")
        drawn = [Image.open(folder / f"{name}-{size}.png") for size in ICO_SIZES]
        drawn[-1].save(folder / f"{name}.ico", sizes=[(size, size) for size in ICO_SIZES], append_images=drawn[:-1])
