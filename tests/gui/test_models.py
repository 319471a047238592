import gc
import weakref
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.coverage import Standing
from soyuz_gui.gui.dialogs.importing import ImportReportDialog
from soyuz_gui.gui.large import MANY, PIECE, keep_from_collection, take_apart
from soyuz_gui.gui.models.coverage import CoverageModel
from soyuz_gui.gui.models.facets import FacetsModel, FacetState, cycled, state_of, without
from soyuz_gui.gui.models.hits import HitsModel
from soyuz_gui.gui.models.preview import PreviewModel
from soyuz_gui.gui.models.report import ReportModel
from soyuz_gui.gui.models.signs import SIGNS
from soyuz_gui.gui.models.table import ROW_ID, TableModel, arranged, lines_of
from soyuz_gui.services.browsing.coverage import Coverage
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.search import query as queries
from soyuz_gui.services.views.articles import SearchHit
from soyuz_gui.services.views.imports import ImportLine, ImportReport
from soyuz_gui.services.views.tables import Facet, FacetValue, Page
from tests.gui import fakes

MISSIONS = [fakes.row(Table.MISSIONS, 1), fakes.row(Table.MISSIONS, 2)]
SITE = FacetValue("Site 1/5", 2, 'site:"Site 1/5"')


def cells(model: TableModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_table_through_filling_and_emptying(qtmodeltester: ModelTester) -> None:
    model = TableModel(Table.MISSIONS)
    qtmodeltester.check(model)
    model.set_rows(MISSIONS)
    qtmodeltester.check(model)
    assert cells(model, 0) == ["Soyuz T-90", "Soyuz T-91"]
    assert model.index(1, 0).data(ROW_ID) == 2
    assert model.row_of(2) == 1
    model.set_rows(())
    qtmodeltester.check(model)
    assert model.rowCount() == 0
    assert model.row_of(2) is None


def test_coverage_through_filling_and_emptying(qtmodeltester: ModelTester) -> None:
    model = CoverageModel()
    qtmodeltester.check(model)
    coverage = fakes.FakeLibrary(Path()).coverage()
    model.set_coverage(coverage, coverage.rows)
    qtmodeltester.check(model)
    assert [model.index(0, column).data() for column in range(4)] == ["Soyuz T-90", "⚠", "✔ 2", "–"]
    assert model.index(1, 1).data() == "● ◷"
    spoken = model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Site, confirmed by 2 sources: Plesetsk"
    heading = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert heading == "Launch: 1 single source, 1 disputed"
    model.set_coverage(Coverage((), 0, ()), ())
    qtmodeltester.check(model)
    assert model.row_of(1) is None


def test_a_cell_that_the_person_decided_has_a_sign_and_says_when() -> None:
    model = TableModel(Table.MISSIONS)
    model.set_rows([replace(MISSIONS[0], decided=((1, "you chose this on 2031-11-01"),))])
    cell, other = model.index(0, 1), model.index(0, 0)
    assert cell.data() == "2031-05-03 ✎"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "2031-05-03\n✎ you chose this on 2031-11-01"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "2031-05-03, you chose this on 2031-11-01"
    assert model.text(model.rows[0], 1) == "2031-05-03"
    assert (other.data(), other.data(Qt.ItemDataRole.ToolTipRole)) == ("Soyuz T-90", None)


def test_no_two_standings_have_one_sign() -> None:
    assert set(SIGNS) == set(Standing)
    assert len(set(SIGNS.values())) == len(Standing)


def test_numbers_stand_in_the_middle() -> None:
    model = TableModel(Table.MISSIONS)
    model.set_rows(MISSIONS)
    number = next(place for place, column in enumerate(model.columns) if column.key == "sources")
    assert model.index(0, number).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignHCenter
    assert model.index(0, 0).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft


def test_rows_are_arranged_by_a_column_with_empty_cells_last() -> None:
    page = Page(tuple(MISSIONS), 2, "")
    site = next(place for place, column in enumerate(TableModel(Table.MISSIONS).columns) if column.key == "site")
    for descending in (False, True):
        assert [row.id for row in arranged(page, site, descending)] == [1, 2]
    assert [row.id for row in arranged(page, 0, descending=True)] == [2, 1]
    assert arranged(page, -1, descending=True) == page.rows


def test_a_header_click_asks_for_an_order() -> None:
    asked: list[tuple[int, bool]] = []
    model = TableModel(Table.CREW)
    model.sort_requested.connect(lambda *order: asked.append(order))
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert asked == [(2, True)]


def test_facets_are_a_tree_of_two_levels(qtmodeltester: ModelTester) -> None:
    model = FacetsModel()
    model.set_facets((Facet("Site", "site", (SITE,)), Facet("None", "none", ())), queries.parse(""))
    qtmodeltester.check(model)
    facet = model.index(0, 0)
    assert facet.data() == "Site"
    assert model.rowCount(facet) == 1
    value = model.index(0, 0, facet)
    assert value.data() == "☐ Site 1/5"
    assert model.index(0, 1, facet).data() == "2"
    assert value.parent() == facet
    assert model.rowCount(value) == 0
    assert model.value(value) == SITE
    assert model.facet(value) is model.facets[0]
    assert model.value(facet) is None
    assert model.facet(QModelIndex()) is None


def test_a_facet_says_its_state_to_screen_readers() -> None:
    model = FacetsModel()
    model.set_facets((Facet("Site", "site", (SITE,)),), queries.parse('-site:"Site 1/5"'))
    value = model.index(0, 0, model.index(0, 0))
    assert value.data(Qt.ItemDataRole.AccessibleTextRole) == "Site 1/5, without, 2"


def test_clicks_cycle_with_without_off_and_leave_the_rest() -> None:
    states, text = [], "leak"
    for _ in range(3):
        text = cycled(text, SITE)
        states.append((text, state_of(SITE, queries.parse(text))))
    assert states == [
        ('leak site:"Site 1/5"', FacetState.WITH),
        ('leak -site:"Site 1/5"', FacetState.WITHOUT),
        ("leak", FacetState.OFF),
    ]


def test_one_facet_is_reset_alone() -> None:
    other = FacetValue("2031", 1, "year:2031")
    facet = Facet("Site", "site", (SITE,))
    assert without('year:2031 -site:"Site 1/5" leak', facet) == "year:2031 leak"
    assert without(f"{SITE.clause} {other.clause}", Facet("Year", "year", (other,))) == SITE.clause


def test_hits_preview_and_report(qtmodeltester: ModelTester) -> None:
    hits = HitsModel()
    hits.set_hits((SearchHit(1, "north.txt", "a leak", fakes.span(1, "leak")),))
    qtmodeltester.check(hits)
    assert hits.index(0).data() == "a leak"
    preview = PreviewModel()
    preview.set_lines([["Mission", "Site"], ["Soyuz T-90", "Plesetsk"]])
    qtmodeltester.check(preview)
    assert preview.headerData(1, Qt.Orientation.Horizontal) == "Site"
    assert preview.index(0, 0).data() == "Soyuz T-90"


@pytest.mark.parametrize("outcomes", [("imported", "failed", "unchanged"), ("failed", "imported", "unchanged")])
def test_the_report_puts_failures_first(outcomes: tuple[str, ...], qtmodeltester: ModelTester) -> None:
    model = ReportModel(ImportReport(tuple(ImportLine(name, name, "") for name in outcomes)))
    qtmodeltester.check(model)
    assert [model.index(row, 1).data() for row in range(3)] == ["failed", "imported", "unchanged"]


def test_a_report_tells_what_ended_an_import(qtbot: QtBot) -> None:
    line = ImportLine("/a.txt", "not done", "The cluster is gone.")
    dialog = ImportReportDialog(ImportReport((line,), trouble="The cluster is gone. Look for it."))
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert "1 not done, then stopped. The cluster is gone. Look for it." in said


def test_a_line_of_the_report_can_be_read_in_full(qtbot: QtBot) -> None:
    reason = "This file holds no text that a person could read. Save the article as text."
    lines = (ImportLine("/articles/a.txt", "imported", ""), ImportLine("/articles/photo.txt", "failed", reason))
    dialog = ImportReportDialog(ImportReport(lines))
    qtbot.addWidget(dialog)
    assert dialog.text.text() == f"/articles/photo.txt\nFailed: {reason}"
    dialog.table.selectRow(1)
    assert dialog.text.text() == "/articles/a.txt\nImported"
    assert (
        dialog.table.model().index(0, 3).data(Qt.ItemDataRole.ToolTipRole) == f"/articles/photo.txt\nFailed: {reason}"
    )


def test_many_rows_are_given_up_in_pieces() -> None:
    class Held:
        """Something that can be watched."""

    held = [tuple(Held() for _ in range(2 * PIECE + 1))]
    watched = [weakref.ref(each) for each in held[0]]
    take_apart(held)
    assert held == []
    assert [ref for ref in watched if ref() is not None] == []


def test_only_many_rows_are_kept_from_collection() -> None:
    before = gc.get_freeze_count()
    keep_from_collection(range(MANY))
    assert gc.get_freeze_count() == before
    keep_from_collection(range(MANY + 1))
    try:
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()


def test_the_lines_of_rows_may_be_found_out_elsewhere() -> None:
    model = TableModel(Table.MISSIONS)
    model.set_rows(MISSIONS, lines=lines_of(MISSIONS))
    assert [model.row_of(row.id) for row in MISSIONS] == list(range(len(MISSIONS)))
