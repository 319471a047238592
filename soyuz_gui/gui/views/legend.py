"""The legend of the source pane: what each mark means, how many there are, and which are shown."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.flow import FlowLayout
from soyuz_gui.gui.views.marks import TITLES, draw_swatch
from soyuz_gui.services.views import Highlight

SWATCH = QSize(22, 12)
SHARPNESS = 3  # swatches are drawn larger than shown, for screens with dense pixels
SETTING = "hidden_marks"


class Legend(QWidget):
    """One button for each kind of mark. Signal: `hidden_changed(frozenset)` of the kinds that are left out."""

    hidden_changed = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._settings = theme, settings
        hidden = settings.words(SETTING)
        self._buttons = {kind: self._make_button(kind, kind.value not in hidden) for kind in MentionKind}
        layout = FlowLayout(self, spacing=2)
        for button in self._buttons.values():
            layout.addWidget(button)
        theme.changed.connect(self._draw_swatches)
        self._draw_swatches()
        self.count(())

    @property
    def hidden_kinds(self) -> frozenset[MentionKind]:
        return frozenset(kind for kind, button in self._buttons.items() if not button.isChecked())

    def button(self, kind: MentionKind) -> QToolButton:
        return self._buttons[kind]

    def count(self, highlights: Iterable[Highlight]) -> None:
        """Say how many marks of each kind the open text has."""
        counts = Counter(mark.kind for mark in highlights)
        for kind, button in self._buttons.items():
            button.setText(f"{TITLES[kind]} {counts[kind]}" if counts[kind] else TITLES[kind])

    def _make_button(self, kind: MentionKind, checked: bool) -> QToolButton:
        button = QToolButton(self, checkable=True, checked=checked, autoRaise=True, iconSize=SWATCH)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(f"Show or hide the marks of kind “{TITLES[kind].lower()}”")
        button.toggled.connect(self._tell)
        return button

    def _tell(self) -> None:
        hidden = self.hidden_kinds
        self._settings.save_words(SETTING, sorted(hidden))
        self.hidden_changed.emit(hidden)

    def _draw_swatches(self) -> None:
        for kind, button in self._buttons.items():
            pixmap = QPixmap(SWATCH * SHARPNESS)
            pixmap.setDevicePixelRatio(SHARPNESS)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            colours = self._theme.colours
            area = QRectF(0, 0, SWATCH.width(), SWATCH.height())
            draw_swatch(painter, kind, colours.mark(kind), colours.tint(kind), area)
            painter.end()
            button.setIcon(QIcon(pixmap))
