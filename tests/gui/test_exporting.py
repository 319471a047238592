"""Exports from the window: settings kept under a name, other forms, the clipboard."""

import csv
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from soyuz_gui import paths
from soyuz_gui.gui.dialogs.exporting import ExportDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.views.fact_menu import FactAct
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.export.requests import Beside, DateForm, Format
from soyuz_gui.text.sentences import around
from tests.gui.helpers import message_of, settle


@pytest.fixture(autouse=True)
def own_presets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "export_presets", lambda: tmp_path / "exports.json")
    return tmp_path / "exports.json"


@pytest.fixture
def dialog(qtbot: QtBot, sample_window: MainWindow) -> Iterator[ExportDialog]:
    sample_window.actions_["export"].trigger()
    settle(qtbot, sample_window)
    dialog = sample_window.findChild(ExportDialog)
    yield dialog
    dialog.close()


def shown(dialog: ExportDialog) -> list[list[str]]:
    model = dialog._preview
    rows = [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]
    return [[model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())], *rows]


def choose(dialog: ExportDialog, title: str) -> None:
    titles = [dialog.format.itemText(place) for place in range(dialog.format.count())]
    dialog.format.setCurrentIndex(next(place for place, text in enumerate(titles) if title in text))


def test_the_preview_follows_every_setting(qtbot: QtBot, sample_window: MainWindow, dialog: ExportDialog) -> None:
    assert dialog._note.text().startswith("9 missions, ")
    dialog.settings.beside[Beside.QUOTE].setChecked(True)
    dialog.settings.dates.setCurrentIndex(3)
    dialog.settings.row_per.setCurrentIndex(1)
    item = dialog.columns.list.item(0)
    item.setText("Flight")
    settle(qtbot, sample_window)
    head, *rows = shown(dialog)
    assert head[:3] == ["Flight", "Launch (UTC)", "Launch: quote"]
    assert [row[1] for row in rows if row[0] == "Soyuz MS-11"] == ["03.12.2018 11:30"] * 3
    assert "a line for each of several values" in dialog._note.text()
    item.setText("")
    assert dialog.columns.names() == ()


def test_settings_that_a_format_does_not_have_are_switched_off(dialog: ExportDialog) -> None:
    choose(dialog, "CSV for programs")
    assert dialog.settings.delimiter.isEnabled()
    choose(dialog, "workbook")
    assert not dialog.settings.delimiter.isEnabled()
    assert not dialog.settings.line_end.isEnabled()
    choose(dialog, "one object a line")
    assert not dialog.settings.separator.isEnabled()


def test_settings_are_kept_under_a_name_and_taken_again(
    qtbot: QtBot, sample_window: MainWindow, dialog: ExportDialog, own_presets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, "workbook")
    dialog.settings.beside[Beside.SOURCE].setChecked(True)
    dialog.settings.separator.setText(" / ")
    dialog.settings.dates.setCurrentIndex(dialog.settings.dates.findText("3 December 2018 11:30"))
    dialog.columns.list.item(0).setText("Flight")
    wanted = dialog.request()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("My table", True))
    dialog.presets.keep.click()
    assert json.loads(own_presets.read_text())["My table"]["names"] == {"mission": "Flight"}
    dialog.settings.separator.setText(";")
    choose(dialog, "Tab-separated")
    dialog.columns.list.item(0).setText("Mission")
    dialog.presets.names.setCurrentIndex(dialog.presets.names.findData("My table"))
    dialog.presets.names.activated.emit(dialog.presets.names.currentIndex())
    settle(qtbot, sample_window)
    assert dialog.request() == wanted
    assert (wanted.format, wanted.dates, wanted.separator) == (Format.XLSX, DateForm.WORDS, " / ")
    dialog.presets.drop.click()
    assert json.loads(own_presets.read_text()) == {}


@pytest.mark.parametrize("answer", [("Save as", "rows.csv", b"\xef\xbb\xbf"), ("Write XLSX", "rows.xlsx", b"PK")])
def test_a_name_that_promises_another_format_is_asked_about(
    qtbot: QtBot,
    sample_window: MainWindow,
    dialog: ExportDialog,
    tmp_path: Path,
    answer: tuple[str, str, bytes],
) -> None:
    button, name, start = answer
    dialog.save_as(dialog.request(), tmp_path / "rows.xlsx")
    box = next(child for child in dialog.findChildren(QMessageBox) if child.isVisible())
    assert "does not say CSV" in box.text()
    next(each for each in box.buttons() if each.text().startswith(button)).click()
    settle(qtbot, sample_window)
    assert [path.name for path in tmp_path.glob("rows*")] == [name]
    assert (tmp_path / name).read_bytes().startswith(start)


def test_an_unknown_ending_is_asked_about(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.save_as(dialog.request(), tmp_path / "rows.odd")
    box = next(child for child in dialog.findChildren(QMessageBox) if child.isVisible())
    assert [each.text() for each in box.buttons()] == ["Save as “rows.csv”", "Cancel"]
    box.close()
    assert not list(tmp_path.glob("rows*"))


def test_rows_are_copied_as_lines_and_as_a_table(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.workspace.show_view(View.MISSIONS)
    settle(qtbot, sample_window)
    sample_window.workspace.lists.table.selectAll()
    sample_window.actions_["copy_headers"].trigger()
    data = QApplication.clipboard().mimeData()
    assert data.text().split("\n")[0].startswith("Mission\tLaunch (UTC)\t")
    assert bytes(data.data("text/tab-separated-values").data()).decode() == data.text()
    html = data.html()
    assert "<th" in html
    assert "Soyuz MS-11</td>" in html
    assert "mso-number-format:'\\@'" in html
    sample_window.actions_["copy"].trigger()
    assert "<th" not in QApplication.clipboard().mimeData().html()


def test_the_sentence_that_is_lit_is_cited(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.workspace.show_view(View.MISSIONS)
    settle(qtbot, sample_window)
    sample_window.workspace.lists.table.selectRow(1)
    settle(qtbot, sample_window)
    sample_window.actions_["copy_citation"].trigger()
    settle(qtbot, sample_window)
    article = sample_window.workspace.selection.shown.article
    span = sample_window.workspace.selection.shown.location.span
    assert article
    assert span
    text = QApplication.clipboard().text()
    assert text.startswith(f"“{' '.join(around(article.text, span).of(article.text).split())}” – ")
    assert article.name in text
    assert "<blockquote>" in QApplication.clipboard().mimeData().html()
    other = article.facts[-1]
    sample_window.workspace.curator.fact_acts.requested.emit(FactAct.CITE, other)
    settle(qtbot, sample_window)
    assert " ".join(other.quote.split()) in QApplication.clipboard().text()


def chosen(monkeypatch: pytest.MonkeyPatch, *names: Path) -> None:
    waiting = list(names)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(waiting.pop(0)), ""))


def test_a_dossier_is_written_as_a_page_or_for_paper(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle(qtbot, sample_window)
    shown_record = sample_window.workspace.selection.shown.record
    assert shown_record
    chosen(monkeypatch, tmp_path / "page", tmp_path / "paper.pdf", tmp_path / "paper.docx")
    for name, start in (("page.html", b"<!DOCTYPE html>"), ("paper.pdf", b"%PDF-")):
        sample_window.actions_["export_dossier"].trigger()
        settle(qtbot, sample_window)
        assert (tmp_path / name).read_bytes().startswith(start)
        assert name in sample_window.statusBar().currentMessage()
    assert shown_record.label in (tmp_path / "page.html").read_text(encoding="utf-8")
    sample_window.actions_["export_dossier"].trigger()
    assert "paper.docx" in message_of(sample_window).text()


def test_a_calendar_has_what_the_search_leaves_or_what_is_selected(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, tmp_path / "all.ics", tmp_path / "two.ics")
    sample_window.workspace.search.set_text("mission:MS-11")
    settle(qtbot, sample_window)
    sample_window.actions_["export_calendar"].trigger()
    settle(qtbot, sample_window)
    text = (tmp_path / "all.ics").read_text(encoding="utf-8")
    assert "Soyuz MS-11: launch" in text
    assert "Soyuz MS-24" not in text
    sample_window.workspace.search.set_text("")
    settle(qtbot, sample_window)
    sample_window.workspace.lists.table.selectAll()
    sample_window.actions_["export_calendar"].trigger()
    settle(qtbot, sample_window)
    assert "Soyuz MS-24: launch" in (tmp_path / "two.ics").read_text(encoding="utf-8")


def test_a_whole_library_goes_out_and_comes_back(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive, new = tmp_path / "whole.zip", tmp_path / "new.sqlite"
    chosen(monkeypatch, archive, new, new)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(archive), ""))
    before = [row.cells for row in sample_window.workspace.lists.table.rows.rows]
    sample_window.actions_["export_library"].trigger()
    settle(qtbot, sample_window)
    assert zipfile.is_zipfile(archive)
    sample_window.actions_["import_library"].trigger()
    settle(qtbot, sample_window)
    assert sample_window.library == new
    assert [row.cells for row in sample_window.workspace.lists.table.rows.rows] == before
    sample_window.actions_["import_library"].trigger()
    assert "exists already" in message_of(sample_window).text()


def test_what_is_no_exported_library_leaves_nothing(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.zip"
    broken.write_text("no archive")
    chosen(monkeypatch, tmp_path / "new.sqlite")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(broken), ""))
    sample_window.actions_["import_library"].trigger()
    settle(qtbot, sample_window)
    assert "is no exported library" in message_of(sample_window).text()
    assert not list(tmp_path.glob("new*"))


def test_datasette_gets_a_folder_and_records_are_made_anew(
    qtbot: QtBot, sample_window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "served"))
    sample_window.actions_["export_datasette"].trigger()
    settle(qtbot, sample_window)
    assert {path.name for path in (tmp_path / "served").iterdir()} == {"library.db", "metadata.json"}
    before = [row.cells for row in sample_window.workspace.lists.table.rows.rows]
    sample_window.actions_["rebuild_library"].trigger()
    settle(qtbot, sample_window)
    assert [row.cells for row in sample_window.workspace.lists.table.rows.rows] == before
    assert "made anew" in sample_window.statusBar().currentMessage()


def test_a_companion_is_written_beside_the_table(
    qtbot: QtBot, sample_window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    dialog.settings.companion.setChecked(True)
    dialog.save_as(dialog.request(), tmp_path / "rows.csv")
    settle(qtbot, sample_window)
    about = json.loads((tmp_path / "rows.csv-metadata.json").read_text(encoding="utf-8"))
    with (tmp_path / "rows.csv").open(encoding="utf-8-sig", newline="") as file:
        assert about["soyuz"]["rows"] == len(list(csv.reader(file))) - 1


def test_the_facts_of_selected_rows_can_be_exported(
    qtbot: QtBot, sample_window: MainWindow, dialog: ExportDialog, tmp_path: Path
) -> None:
    dialog.close()
    table = sample_window.workspace.lists.table
    labels = [str(row.cells[0]) for row in table.rows.rows]
    table.selectRow(labels.index("Soyuz MS-11"))
    settle(qtbot, sample_window)
    sample_window.actions_["export"].trigger()
    settle(qtbot, sample_window)
    front = next(each for each in sample_window.findChildren(ExportDialog) if each.isVisible())
    front.table.setCurrentIndex(list(Table).index(Table.FACTS))
    assert front.selected.text() == "What belongs to the selected mission (1)"
    front.selected.setChecked(True)
    settle(qtbot, sample_window)
    request = front.request()
    assert (request.ids, request.typed) == (None, 'mission:"=Soyuz MS-11"')
    front.save_as(request, tmp_path / "facts.csv")
    settle(qtbot, sample_window)
    with (tmp_path / "facts.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert "Soyuz MS-11" in {row["Subject"] for row in rows}
    assert not {row["Subject"] for row in rows} & {"Soyuz MS-24", "Soyuz MS-27", "Luna-25"}
