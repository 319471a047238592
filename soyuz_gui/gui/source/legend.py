"""The legend of the source pane: what each mark means, how many there are, and which are shown."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.gui.language import numeral, tr, translated
from soyuz_gui.gui.parts import VISIBLE_BOXES
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.source.marks import TITLES, draw_swatch
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.flow import FlowLayout

SWATCH = QSize(18, 12)
SHARPNESS = 3  # swatches are drawn larger than shown, for screens with dense pixels
SETTING = "hidden_marks"


class Legend(QWidget):
    """One tick box for each kind of mark. Signal: `hidden_changed(frozenset)` of the kinds that are left out."""

    hidden_changed = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        hidden = settings.words(SETTING)
        self._boxes = {kind: self._make_box(kind, kind.value not in hidden) for kind in MentionKind}
        layout = FlowLayout(self, spacing=8, line_spacing=3)
        for box in self._boxes.values():
            layout.addWidget(box)
        theme.changed.connect(self._colour)
        self._colour()
        self.count({})

    @property
    def hidden_kinds(self) -> frozenset[MentionKind]:
        return frozenset(kind for kind, box in self._boxes.items() if not box.isChecked())

    def box(self, kind: MentionKind) -> QCheckBox:
        return self._boxes[kind]

    def count(self, counts: Mapping[MentionKind, int]) -> None:
        """Say how many marks of each kind the open text has."""
        for kind, box in self._boxes.items():
            box.setText(f"{translated(TITLES[kind])} {numeral(counts.get(kind, 0))}")

    def _make_box(self, kind: MentionKind, checked: bool) -> QCheckBox:
        box = QCheckBox(translated(TITLES[kind]), self)
        box.setIconSize(SWATCH)
        box.setChecked(checked)
        box.setToolTip(tr("Show or hide the marks of kind “{kind}”", kind=TITLES[kind]))
        box.toggled.connect(self._tell)
        return box

    def _tell(self) -> None:
        hidden = self.hidden_kinds
        self._settings.save_words(SETTING, sorted(hidden))
        self.hidden_changed.emit(hidden)

    def _colour(self) -> None:
        """Draw the swatches in the colours of the theme, and give the boxes its style anew: Qt leaves the palette of
        widgets with a style sheet as it was.
        """
        for kind, box in self._boxes.items():
            box.setStyleSheet(VISIBLE_BOXES)
            pixmap = QPixmap(SWATCH * SHARPNESS)
            pixmap.setDevicePixelRatio(SHARPNESS)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            colours = self._theme.colours
            area = QRectF(0, 0, SWATCH.width(), SWATCH.height())
            draw_swatch(painter, kind, colours.mark(kind), colours.tint(kind), area)
            painter.end()
            box.setIcon(QIcon(pixmap))
