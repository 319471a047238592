"""A picture of the real window, made by the program itself."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QPixmap

from soyuz_gui.errors import UserError
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.theme import Scheme
from soyuz_gui.gui.unattended import open_library, unattended_window, wait_for
from soyuz_gui.gui.unattended import select as select_record
from soyuz_gui.saying import said


def save(
    library: Path,
    target: Path,
    *,
    select: str = "",
    view: str = "",
    size: tuple[int, int] = (1366, 768),
    scale: float = 1.0,
    theme: str = "light",
) -> None:
    """Write a PNG of the window on a library.

    `select` is the label of a record to select, with its first sentence lit, `view` the view in front, where it is
    not that record's own. `size` is the window's in device-independent pixels, `scale` how many pixels of the picture
    make one of them.
    Raises UserError where library, record or target cannot be used.
    """
    with unattended_window(size, Scheme(theme)) as window:
        open_library(window, library)
        if select:
            select_record(window, select)
        if view:
            wait_for(window, lambda: window.workspace.show_view(View(view)))
        _write(window, target, scale)


def _write(window: MainWindow, target: Path, scale: float) -> None:
    """Paint the window into a picture of `scale` times its size; equal to a grab where the scale is 1."""
    QEventLoop().processEvents()
    picture = QPixmap(window.size() * scale)
    picture.setDevicePixelRatio(scale)
    window.render(picture, QPoint(0, 0))
    if not picture.save(str(target), "PNG"):
        raise UserError(
            said("The picture “{target}” could not be written.", target=target), said("Choose another folder or name.")
        )
