from collections.abc import Sequence
from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from soyuz_gui.domain.coverage import Standing
from soyuz_gui.domain.facts import MentionKind
from soyuz_gui.gui.source.marks import TITLES
from soyuz_gui.gui.theme import Colours, MarkColours, Scheme, Theme, build_palette, load, menu_palette

THEMES = pytest.mark.parametrize("name", ["light", "dark"])
TOLD_APART = 10.0  # in CIELAB; 2.3 is just noticeable
READABLE, LARGE = 4.5, 3.0  # WCAG 2.1 level AA: text, and what is only seen
GROUNDS = {  # what is written on each ground, by roles of the palette and by colours of our own
    "Window": ("WindowText", "Text", "Link", "LinkVisited", "PlaceholderText", "muted", "warning"),
    "Base": ("Text", "Link", "LinkVisited", "PlaceholderText", "muted", "dim", "warning", "planned"),
    "AlternateBase": ("Text", "Link", "PlaceholderText", "muted", "dim"),
    "Button": ("ButtonText", "PlaceholderText"),
    "ToolTipBase": ("ToolTipText",),
    "Highlight": ("HighlightedText",),
}
PAIRS = [(ink, ground) for ground, inks in GROUNDS.items() for ink in inks]


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor | str, other: QColor | str) -> float:
    brighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def over(colour: QColor, ground: QColor | str) -> QColor:
    """A half-transparent colour on a ground."""
    base, alpha = QColor(ground), colour.alphaF()
    mixed = [
        top * alpha + bottom * (1 - alpha) for top, bottom in zip(colour.getRgbF()[:3], base.getRgbF()[:3], strict=True)
    ]
    return QColor.fromRgbF(*mixed)


@THEMES
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_text_is_readable(name: str, ink: str, ground: str) -> None:
    colours = load(name)
    assert contrast({**colours.own, **colours.palette}[ink], colours.palette[ground]) >= READABLE


@THEMES
def test_the_chosen_line_of_a_menu_is_readable_with_its_icon(name: str) -> None:
    colours = load(name)
    palette = menu_palette(colours)
    ground, ink = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.HighlightedText)
    assert contrast(ink, ground) >= READABLE
    assert contrast(colours.palette["ButtonText"], ground) >= READABLE, "icons are drawn in it"
    assert contrast(colours.disabled["Text"], ground) >= LARGE


@THEMES
def test_what_is_switched_off_can_still_be_seen(name: str) -> None:
    palette = build_palette(load(name))
    assert contrast(load(name).disabled["WindowText"], load(name).palette["Window"]) >= READABLE, "remarks are text"
    off = QPalette.ColorGroup.Disabled
    for ink, ground in (("WindowText", "Window"), ("ButtonText", "Button"), ("Text", "Base")):
        pair = (palette.color(off, QPalette.ColorRole[role]) for role in (ink, ground))
        assert contrast(*pair) >= LARGE


@THEMES
@pytest.mark.parametrize("marks", MarkColours)
def test_words_stay_readable_on_every_tint_and_on_the_light(name: str, marks: MarkColours) -> None:
    colours: Colours = load(name, marks)
    text, base = colours.palette["Text"], colours.palette["Base"]
    for kind in MentionKind:
        for ground in (base, colours.own["lit_sentence"], colours.own["lit"]):
            assert contrast(text, over(colours.tint(kind), ground)) >= READABLE, (kind, ground)
        for ground in (base, colours.own["lit_sentence"]):  # what is lit lies over it
            assert contrast(text, over(colours.strong_tint(kind), ground)) >= READABLE, (kind, ground)
        assert contrast(colours.mark(kind), base) >= LARGE, kind
        assert contrast(colours.mark(kind), over(colours.tint(kind), colours.palette["Window"])) >= LARGE, kind


@THEMES
def test_signs_are_readable_on_the_tint_of_their_standing(name: str) -> None:
    colours: Colours = load(name)
    for standing in Standing:
        for ground in ("Base", "AlternateBase"):
            tint = over(colours.standing_tint(standing), colours.palette[ground])
            assert contrast(colours.standing(standing), tint) >= READABLE, (standing, ground)
        for ground in ("Base", "Window"):
            assert contrast(colours.standing(standing), colours.palette[ground]) >= READABLE, (standing, ground)


@THEMES
@pytest.mark.parametrize("marks", MarkColours)
def test_names_and_ticks_of_the_timeline_are_readable(name: str, marks: MarkColours) -> None:
    colours: Colours = load(name, marks)
    palette = colours.palette
    for is_planned in (False, True):
        fill = over(colours.bar_fill(is_planned=is_planned), palette["Base"])
        assert contrast(palette["Text"], fill) >= READABLE
        assert contrast(palette["Text"], over(colours.span, fill)) >= READABLE
    for ink in (palette["WindowText"], colours.own["muted"]):
        assert contrast(ink, over(colours.span, palette["Window"])) >= READABLE


@THEMES
def test_every_role_is_set_in_every_group(name: str) -> None:
    roles = [
        role for role in QPalette.ColorRole if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)
    ]
    assert {role.name for role in roles} == set(load(name).palette)


# Machado, Oliveira and Fernandes 2009: linear RGB as seen without red-sensitive or green-sensitive cones.
BLIND = {
    "protanopia": ((0.152, 1.053, -0.205), (0.115, 0.786, 0.099), (-0.004, -0.048, 1.052)),
    "deuteranopia": ((0.367, 0.861, -0.228), (0.280, 0.673, 0.047), (-0.012, 0.043, 0.969)),
}


def seen(colour: str, matrix: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """A colour as CIELAB, through other eyes."""
    linear = [part**2.2 for part in QColor(colour).getRgbF()[:3]]
    red, green, blue = (
        max(0.0, sum(weight * part for weight, part in zip(row, linear, strict=True))) for row in matrix
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    x, y, z = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@THEMES
@pytest.mark.parametrize("blindness", BLIND)
def test_the_safe_highlights_are_told_apart_without_red_or_green(name: str, blindness: str) -> None:
    nearest = {
        marks: min(
            dist(seen(one, BLIND[blindness]), seen(other, BLIND[blindness]))
            for one, other in combinations(load(name, marks).marks.values(), 2)
        )
        for marks in MarkColours
    }
    assert nearest[MarkColours.SAFE] >= TOLD_APART > nearest[MarkColours.STANDARD]


def test_the_flag_follows_the_choice(qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.DARK)
    assert theme.colours.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(load("dark").palette["Base"])
    heard: list[bool] = []
    theme.changed.connect(lambda: heard.append(theme.colours.is_dark))
    theme.choose(Scheme.LIGHT)
    assert heard == [False]
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(load("light").palette["Base"])
    theme.deleteLater()


def test_every_kind_of_mark_has_a_title_and_a_colour() -> None:
    assert set(TITLES) == set(MentionKind)
    assert set(load("light").standings) == set(load("dark").standings) == {standing.value for standing in Standing}
    assert set(load("light").marks) == set(load("dark").marks) == {kind.value for kind in MentionKind}
    for name in ("light", "dark"):
        assert set(load(name, MarkColours.SAFE).marks) == set(load(name).marks)
