"""A dossier as PDF, through Qt's own documents: a screen is not needed."""

import os
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMarginsF, Qt, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from soyuz_gui import NAME
from soyuz_gui.errors import UsageError
from soyuz_gui.gui.app import has_screen, make_application
from soyuz_gui.saying import said
from soyuz_gui.services.export.dossier.page import PICTURE
from soyuz_gui.services.files import replaced_file

_MARGINS = QMarginsF(0, 0, 0, 0)  # the document has margins of its own
_INDENT = 16  # pixels by which quotes stand in
_SHARPNESS = 3  # pixels of the picture for one of the document


def save_pdf(printed: tuple[str, str], target: Path) -> None:
    """Write a dossier, given as HTML and the picture in it, to a PDF file of A4 pages."""
    if QApplication.instance() is None:
        if not has_screen():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        make_application()
    html, picture = printed
    events = QEventLoop()  # a document has timers, for which the thread of a job has nothing else
    with replaced_file(target) as unfinished:
        document = QTextDocument()
        if picture:
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(PICTURE), _drawn(picture))
        document.setIndentWidth(_INDENT)
        document.setHtml(html)
        writer = QPdfWriter(str(unfinished))
        writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
        writer.setCreator(NAME)
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                _MARGINS,
                QPageLayout.Unit.Millimeter,
            )
        )
        document.print_(writer)
        del writer, document  # writes the end of the file
        if not unfinished.exists() or not unfinished.stat().st_size:
            raise UsageError(said("{target} cannot be written.", target=target), said("Choose another place."))
    del events


def _drawn(svg: str) -> QImage:
    renderer = QSvgRenderer(svg.encode())
    image = QImage(renderer.defaultSize() * _SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
