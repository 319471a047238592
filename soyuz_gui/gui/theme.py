"""Colours: a complete palette of our own, light or dark, and the marks of each kind of highlight.

Qt's own dark mode depends on platform plugins, so the program builds the palette itself and keeps the flag.
"""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from soyuz_gui import paths

if TYPE_CHECKING:
    from soyuz_gui.domain.coverage import Standing
    from soyuz_gui.domain.facts import MentionKind


class Scheme(StrEnum):
    """What the person chose; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class MarkColours(StrEnum):
    """The colours of the highlights: those of the theme, or a set that all kinds of colour vision tell apart."""

    STANDARD = "standard"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one theme."""

    is_dark: bool
    palette: dict[str, str]
    disabled: dict[str, str]
    own: dict[str, str]
    marks: dict[str, str]
    standings: dict[str, str]

    def mark(self, kind: "MentionKind") -> QColor:
        return QColor(self.marks[kind.value])

    def tint(self, kind: "MentionKind") -> QColor:
        """The mark's colour as a background that text stays readable on."""
        return self._faint(self.mark(kind))

    def strong_tint(self, kind: "MentionKind") -> QColor:
        """The same for the marks of the selected record: seen at once, and still read with ease."""
        colour = self.mark(kind)
        colour.setAlphaF(0.28 if self.is_dark else 0.26)
        return colour

    def standing(self, standing: "Standing") -> QColor:
        return QColor(self.standings[standing.value])

    def standing_tint(self, standing: "Standing") -> QColor:
        """The colour of a standing as a background; what is missing has none."""
        return self._faint(self.standing(standing)) if standing.value != "missing" else QColor(0, 0, 0, 0)

    def bar(self, *, is_planned: bool) -> QColor:
        """The edge of a flight on the timeline."""
        return QColor(self.own["planned"] if is_planned else self.marks["mission"])

    def bar_fill(self, *, is_planned: bool) -> QColor:
        """What a flight on the timeline is filled with, under its name."""
        fill = self.bar(is_planned=is_planned)
        fill.setAlphaF(0.30 if self.is_dark else 0.20)
        return fill

    @property
    def span(self) -> QColor:
        """What lies over a stretch of the timeline that is being chosen."""
        colour = QColor(self.palette["Highlight"])
        colour.setAlphaF(0.18)
        return colour

    def _faint(self, colour: QColor) -> QColor:
        colour.setAlphaF(0.16 if self.is_dark else 0.10)
        return colour


@cache
def load(name: str, marks: MarkColours = MarkColours.STANDARD) -> Colours:
    """The colours of `light` or `dark`, from the resources."""
    data = _read(name)
    chosen = _read("safe_marks")[name] if marks is MarkColours.SAFE else data["marks"]
    return Colours(name == "dark", data["palette"], data["disabled"], data["own"], chosen, data["standings"])


def _read(name: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((paths.resources() / "themes" / f"{name}.toml").read_text(encoding="utf-8"))


def build_palette(colours: Colours) -> QPalette:
    """A palette with every role set in every group: roles derived by Qt are unreadable in the dark."""
    palette = QPalette()
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    for group in groups:
        for role, colour in colours.palette.items():
            palette.setColor(group, QPalette.ColorRole[role], QColor(colour))
    for role, colour in colours.disabled.items():
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole[role], QColor(colour))
    return palette


def menu_palette(colours: Colours) -> QPalette:
    """The palette of menus: a tint under the chosen line, on which icons stay to be seen as they are."""
    palette = build_palette(colours)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Highlight, QColor(colours.own["menu"]))
        palette.setColor(group, QPalette.ColorRole.HighlightedText, QColor(colours.palette["WindowText"]))
    return palette


class Theme(QObject):
    """The theme in force. Signal: `changed()` after the palette was replaced."""

    changed = Signal()

    def __init__(
        self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, marks: MarkColours = MarkColours.STANDARD
    ) -> None:
        super().__init__(app)
        self._app = app
        self.scheme, self.mark_colours = scheme, marks
        self.colours = load("light")
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._apply()

    def choose(self, scheme: Scheme, marks: MarkColours | None = None) -> None:
        """Use a scheme from now on, and other colours of highlights where they are given."""
        self.scheme = scheme
        self.mark_colours = marks or self.mark_colours
        self._apply()
        self.changed.emit()

    def _follow_system(self) -> None:
        if self.scheme is Scheme.SYSTEM:
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        hints = QGuiApplication.styleHints()
        wanted = {
            Scheme.LIGHT: Qt.ColorScheme.Light,
            Scheme.DARK: Qt.ColorScheme.Dark,
            Scheme.SYSTEM: Qt.ColorScheme.Unknown,
        }[self.scheme]
        blocked = hints.blockSignals(True)
        hints.setColorScheme(wanted)  # native dialogs and title bars follow where the desktop can
        hints.blockSignals(blocked)
        is_dark = self.scheme is Scheme.DARK or (
            self.scheme is Scheme.SYSTEM and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        self.colours = load("dark" if is_dark else "light", self.mark_colours)
        palette = build_palette(self.colours)
        self._app.setPalette(palette)
        self._app.setPalette(menu_palette(self.colours), "QMenu")  # type: ignore[arg-type]  # the stubs are wrong
        QToolTip.setPalette(palette)
