"""The filter pane: lists, years, and what a click writes into the search box."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.delegates.matches import MatchDelegate
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.models.facets import FEW, FacetsModel, Rest
from soyuz_gui.gui.models.years import Bar, bars_of
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.search import Search
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.filters import Filters
from soyuz_gui.services.search import query as queries
from soyuz_gui.services.views.tables import Facet, FacetValue
from tests.gui.helpers import settle

SITE = FacetValue("Site 1/5", 2, 'site:"Site 1/5"')
YEARS = {1961: 2, 1975: 4, 1976: 1, 2018: 3, 2023: 1}


def many(count: int) -> Facet:
    values = tuple(FacetValue(f"Núñez {number:02}", count - number, f"crew:{number:02}") for number in range(count))
    return Facet("Crew member", "crew", values)


def test_a_long_list_is_cut_until_all_is_asked_for_and_keeps_what_is_chosen(qtmodeltester: ModelTester) -> None:
    model = FacetsModel()
    qtmodeltester.check(model)
    model.set_facets((many(FEW + 1), many(30)), queries.parse("-crew:20"))
    qtmodeltester.check(model)
    short, long = model.index(0, 0), model.index(1, 0)
    assert model.rowCount(short) == FEW + 1
    assert [model.index(row, 0, long).data() for row in range(FEW, model.rowCount(long))] == [
        "☒ Núñez 20", f"… {30 - FEW - 1} more",
    ]  # fmt: skip
    rest = model.line(model.index(model.rowCount(long) - 1, 0, long))
    assert isinstance(rest, Rest)
    assert model.value(model.index(model.rowCount(long) - 1, 0, long)) is None
    model.show_in_full(rest)
    qtmodeltester.check(model)
    assert model.rowCount(model.index(1, 0)) == 31
    assert model.index(30, 0, model.index(1, 0)).data() == "Show fewer"


def test_a_search_in_the_lists_leaves_the_values_that_have_it(qtmodeltester: ModelTester) -> None:
    model = FacetsModel()
    model.set_facets((Facet("Site", "site", (SITE,)), many(30)), queries.parse(""))
    model.search("NUNEZ 2")
    qtmodeltester.check(model)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Crew member"]
    assert model.rowCount(model.index(0, 0)) == 10
    assert len(model.facet(model.index(0, 0)).values) == 30
    model.search("")
    assert model.rowCount() == 2


def test_the_title_of_a_chosen_facet_offers_to_reset_it() -> None:
    model = FacetsModel()
    model.set_facets((Facet("Site", "site", (SITE,)), many(3)), queries.parse(SITE.clause))
    assert [model.index(row, 1).data() for row in range(2)] == ["✕", None]
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Reset Site"


def test_years_are_bars_without_gaps() -> None:
    counts = {1961: 2, 1963: 1}
    assert bars_of(counts, 10) == (Bar(1961, 1961, 2), Bar(1962, 1962, 0), Bar(1963, 1963, 1))
    assert bars_of(counts, 2) == (Bar(1961, 1961, 2), Bar(1962, 1963, 1))
    assert bars_of({}, 10) == ()
    assert [bar.label for bar in bars_of({1850: 1, 2025: 1}, 20)][::17] == ["1850–1859", "2020–2025"]


@given(st.dictionaries(st.integers(1, 9999), st.integers(0, 9), min_size=1, max_size=30), st.integers(1, 300))
def test_no_row_is_lost_among_the_bars(counts: dict[int, int], most: int) -> None:
    bars = bars_of(counts, most)
    assert sum(bar.count for bar in bars) == sum(counts.values())
    assert (bars[0].first, bars[-1].last) == (min(counts), max(counts))
    assert all(one.last + 1 == other.first for one, other in pairwise(bars))


@pytest.fixture
def filters(qtbot: QtBot, theme: Theme) -> Iterator[Filters]:
    """The pane alone; what it asks for is searched for at once."""
    search = Search()
    pane = Filters(search, theme)
    qtbot.addWidget(pane)
    values = tuple(FacetValue(str(year), count, f"year:{year}") for year, count in YEARS.items())
    facets = (Facet("Year", "year", values), Facet("Site", "site", (SITE,)), many(30))

    def take(text: str) -> None:
        search.set_text(text)
        pane.show_facets(facets)

    pane.text_requested.connect(take)
    pane.resize(240, 500)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)  # without it nothing in the pane has the keyboard
    take("")
    yield pane
    search.deleteLater()


def drag(qtbot: QtBot, pane: Filters, first: int, last: int) -> None:
    """Brush from one year to another."""
    years = pane.years
    ends = [
        next(years.bar_area(number).center().toPoint() for number, bar in enumerate(years.bars) if bar.first == year)
        for year in (first, last)
    ]
    qtbot.mousePress(years, Qt.MouseButton.LeftButton, pos=ends[0])
    qtbot.mouseMove(years, ends[1])
    qtbot.mouseRelease(years, Qt.MouseButton.LeftButton, pos=ends[1])


def test_years_are_brushed_into_the_search(qtbot: QtBot, filters: Filters) -> None:
    filters.text_requested.emit("leak")
    drag(qtbot, filters, 2023, 2018)
    assert filters._search.text == "leak year:2018..2023"
    kept = [bar.first for bar in filters.years.bars if filters.years.is_kept(bar) and bar.count]
    assert kept == [2018, 2023]
    drag(qtbot, filters, 1961, 1976)
    assert filters._search.text == "leak year:1961..1976"


def test_a_click_on_a_year_cycles_and_may_miss_by_a_little(qtbot: QtBot, filters: Filters) -> None:
    seen = []
    for _ in range(3):
        drag(qtbot, filters, 1974, 1974)
        seen.append(filters._search.text)
    assert seen == ["year:1975", "-year:1975", ""]


def test_years_are_chosen_by_the_keyboard(qtbot: QtBot, filters: Filters) -> None:
    years = filters.years
    years.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Return):
        qtbot.keyClick(years, key)
    assert filters._search.text == "year:1975"
    assert years.accessibleDescription().startswith("1975: 4. 1961 to 2023. Arrow keys")
    qtbot.keyClick(years, Qt.Key.Key_Delete)
    assert filters._search.text == ""
    for _ in range(2):
        qtbot.keyClick(years, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert years.accessibleDescription().startswith("1975–2018: 8")
    qtbot.keyClick(years, Qt.Key.Key_Space)
    assert filters._search.text == "year:1975..2018"


def test_all_is_reset_and_one_list_alone(qtbot: QtBot, filters: Filters) -> None:
    assert not filters.reset.isEnabled()
    filters.text_requested.emit(f"leak year:1975 {SITE.clause}")
    tree = filters.tree
    cross = tree.facets.index(0, 1)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(cross).center())
    assert filters._search.text == "leak year:1975"
    filters.text_requested.emit(f"leak year:1975 {SITE.clause}")
    tree.setCurrentIndex(tree.facets.index(0, 0, tree.facets.index(0, 0)))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    assert filters._search.text == "leak year:1975"
    filters.reset.click()
    assert filters._search.text == ""


def test_values_are_found_and_chosen_by_the_keyboard(qtbot: QtBot, filters: Filters) -> None:
    tree = filters.tree
    qtbot.keyClicks(filters.needle, "nunez 29")
    assert [tree.facets.index(row, 0).data() for row in range(tree.facets.rowCount())] == ["Crew member"]
    tree.setCurrentIndex(tree.facets.index(0, 0, tree.facets.index(0, 0)))
    qtbot.keyClick(tree, Qt.Key.Key_Space)
    assert filters._search.text == "crew:29"
    assert tree.facets.value(tree.currentIndex()).clause == "crew:29"
    qtbot.keyClick(filters.needle, Qt.Key.Key_Escape)
    assert tree.facets.rowCount() == 2
    assert tree.facets.value(tree.currentIndex()).clause == "crew:29"


def test_the_rest_of_a_list_opens_where_it_stands_and_folded_lists_stay_so(qtbot: QtBot, filters: Filters) -> None:
    tree = filters.tree
    crew = tree.facets.index(1, 0)
    rest = tree.facets.index(FEW, 0, crew)
    tree.scrollTo(rest)
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(rest).center())
    assert tree.facets.rowCount(tree.facets.index(1, 0)) == 31
    tree.setExpanded(tree.facets.index(0, 0), False)
    filters.text_requested.emit("leak")
    assert not tree.isExpanded(tree.facets.index(0, 0))
    assert tree.isExpanded(tree.facets.index(1, 0))


def test_the_tabs_say_what_a_search_leaves_of_each_list(qtbot: QtBot, sample_window: MainWindow) -> None:
    tabs = sample_window.workspace.lists.tabs

    def counted() -> list[int]:
        found = []
        for view in list(View)[:4]:
            sample_window.workspace.show_view(view)
            settle(qtbot, sample_window)
            found.append(len(sample_window.workspace.lists.table.rows.rows))
        return found

    sample_window.workspace.search.set_text("leak")
    settle(qtbot, sample_window)
    titles = [tabs.tabText(number) for number in range(len(View))]
    assert titles[:4] == [f"{view.capitalize()} ({count})" for view, count in zip(View, counted(), strict=False)]
    assert titles[4:] == ["Timeline", "Coverage", "Conflicts"]
    sample_window.workspace.search.set_text("")
    settle(qtbot, sample_window)
    assert tabs.tabText(0) == "Missions"


def test_searched_words_are_lit_in_the_cells(qtbot: QtBot, sample_window: MainWindow) -> None:
    table = sample_window.workspace.lists.table
    plain = table.grab().toImage()
    assert not isinstance(table.itemDelegate(), MatchDelegate)
    sample_window.workspace.search.set_text("crew:kononenko")
    settle(qtbot, sample_window)
    light = sample_window.theme.colours.own["lit"]

    def lit_pixels() -> int:
        image = table.viewport().grab().toImage()
        return sum(
            image.pixelColor(QPoint(x, y)).name() == light for x in range(image.width()) for y in range(image.height())
        )

    assert lit_pixels() > 100
    sample_window.workspace.search.set_text("")
    settle(qtbot, sample_window)
    assert lit_pixels() == 0
    assert table.grab().toImage().size() == plain.size()
