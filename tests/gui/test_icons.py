from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from soyuz_gui import paths
from soyuz_gui.domain.queries import Table
from soyuz_gui.gui.action_icons import ICONS, themed_icon
from soyuz_gui.gui.actions import SPECS, Menu
from soyuz_gui.gui.icons import BAR_SIZES, MENU_SIZES, drawing, line_icon
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.theme import Scheme, Theme
from tests.gui.test_theme import LARGE, contrast

FILES = sorted(path for path in (paths.resources() / "icons").glob("*.svg") if path.stem != "app")
INKS = ("#000000", "#888888", "#ffffff")
INKED = 128  # of 255: what is seen as a line
NAMES = [path.stem for path in FILES]


def ink(image: QImage) -> set[tuple[int, int]]:
    """The pixels that are drawn on."""
    return {
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > INKED
    }


def image(icon: QIcon, size: int, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(size, size), 1.0, mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_icons_are_drawn_as_their_files_say(qapp: QApplication, path: Path) -> None:
    size = max(BAR_SIZES)
    expected = QImage(size, size, QImage.Format.Format_ARGB32)
    expected.fill(0)
    painter = QPainter(expected)
    QSvgRenderer(str(path)).render(painter)
    painter.end()
    drawn = image(line_icon(path.stem, *INKS), size)
    both, either = ink(expected) & ink(drawn), ink(expected) | ink(drawn)
    assert len(both) > 0.9 * len(either), "another drawing"


@pytest.mark.parametrize("name", NAMES)
def test_icons_speak_one_language(name: str) -> None:
    text = (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"' in text
    area = drawing(name).boundingRect()
    assert area.left() >= 1.5
    assert area.top() >= 1.5
    assert area.right() <= 22.5
    assert area.bottom() <= 22.5
    assert max(area.width(), area.height()) >= 11, "too small to be seen"


def test_no_two_icons_look_alike(qapp: QApplication) -> None:
    drawn = {name: frozenset(ink(image(line_icon(name, *INKS), 18))) for name in NAMES}
    assert len(set(drawn.values())) == len(drawn)


def test_every_icon_is_of_something_and_everything_has_its_file() -> None:
    assert set(ICONS.values()) == set(NAMES)
    plain = {spec.name for spec in SPECS if not spec.checkable}
    assert set(ICONS) <= plain


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_icons_stand_out_from_their_ground(qapp: QApplication, scheme: Scheme) -> None:
    theme = Theme(qapp, scheme)
    for mode, least in ((QIcon.Mode.Normal, 4.5), (QIcon.Mode.Disabled, LARGE)):
        drawn = image(themed_icon("article", theme), 36, mode)
        colours = [drawn.pixelColor(*place) for place in ink(drawn)]
        strongest = max(colours, key=QColor.alpha)
        assert contrast(strongest, theme.colours.palette["Window"]) >= least
    theme.deleteLater()


@pytest.mark.parametrize("size", [*MENU_SIZES, *BAR_SIZES])
def test_icons_are_there_in_the_pixels_that_are_asked_for(qapp: QApplication, size: int) -> None:
    assert image(line_icon("mission", *INKS), size).size() == QSize(size, size)


def test_tabs_menus_and_palette_show_them(qtbot: QtBot, window: MainWindow) -> None:
    tabs = window.workspace.lists.tabs
    window.workspace.lists.resize(1200, 300)
    assert all(not tabs.tabIcon(number).isNull() for number in range(len(View)))
    assert window.actions_["undo"].icon().isNull(), "drawn when its menu opens"
    window.actions_.menus[Menu.EDIT].aboutToShow.emit()
    assert not window.actions_["undo"].icon().isNull()
    window.actions_["palette"].trigger()
    (commands,) = (each for each in window.findChildren(QListWidget) if each.isVisible())
    assert any(not commands.item(row).icon().isNull() for row in range(commands.count()))


def test_tabs_without_room_have_words_alone(qtbot: QtBot, window: MainWindow) -> None:
    lists = window.workspace.lists
    lists.resize(320, lists.height())
    assert all(lists.tabs.tabIcon(number).isNull() for number in range(len(View)))
    lists.resize(1200, lists.height())
    assert not any(lists.tabs.tabIcon(number).isNull() for number in range(len(View)))


def test_icons_of_tabs_stay_as_they_are_when_a_search_brings_counts(qtbot: QtBot, window: MainWindow) -> None:
    lists = window.workspace.lists

    def icons() -> list[bool]:
        return [lists.tabs.tabIcon(number).isNull() for number in range(len(View))]

    for width in range(300, 1200, 20):
        lists.resize(width, lists.height())
        lists.show_counts({})
        before = icons()
        lists.show_counts(dict.fromkeys(Table, 0))
        assert icons() == before
        assert all(before) or lists.tabs.sizeHint().width() <= width


def test_another_theme_draws_them_anew(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.lists.resize(1200, 300)
    before = image(window.actions_["back"].icon(), 18), image(window.workspace.lists.tabs.tabIcon(0), 16)
    window.theme.choose(Scheme.DARK)
    after = image(window.actions_["back"].icon(), 18), image(window.workspace.lists.tabs.tabIcon(0), 16)
    assert before[0] != after[0]
    assert before[1] != after[1]
