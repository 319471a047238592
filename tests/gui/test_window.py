from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QAccessible, QFocusEvent, QHelpEvent, QImage, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.actions import SPECS, tooltip
from soyuz_gui.gui.commands import Commands
from soyuz_gui.gui.dialogs.exporting import FORMATS, ExportDialog
from soyuz_gui.gui.dialogs.shortcuts import shortcuts_html
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import RecordRef, View, to_record
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.theme import Scheme, Theme
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.export.requests import Dialect, Format
from tests.gui import fakes
from tests.gui.helpers import make_window, message_of, settle


def column_of(window: MainWindow, key: str) -> int:
    columns = window.workspace.lists.table.rows.columns
    return next(number for number, column in enumerate(columns) if column.key == key)


def shown_ids(window: MainWindow) -> list[int]:
    return [row.id for row in window.workspace.lists.table.rows.rows]


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.search_box.setText(text)
    qtbot.keyClick(window.search_box, Qt.Key.Key_Return)
    settle(qtbot, window)


def follow(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Click the link with these words in the details."""
    details = window.workspace.details
    document = details.document()
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            if fragment.text() == words and fragment.charFormat().isAnchor():
                details.anchorClicked.emit(QUrl(fragment.charFormat().anchorHref()))
                settle(qtbot, window)
                return
            parts += 1
        block = block.next()
    raise AssertionError(f"no link “{words}” in: {details.toPlainText()}")


# Opening


def test_the_keyboard_begins_on_what_a_newcomer_wants(empty_window: MainWindow) -> None:
    assert empty_window.focusWidget() is empty_window.welcome.sample


def test_the_first_page_offers_the_sample_and_nothing_that_needs_a_library(empty_window: MainWindow) -> None:
    assert empty_window.welcome.isVisible()
    assert empty_window.welcome.sample.isEnabled()
    assert not empty_window.actions_["export"].isEnabled()
    assert not empty_window.search_box.isEnabled()
    assert empty_window.actions_["import_files"].isEnabled()


def test_opening_shows_the_first_mission_with_its_sentence(window: MainWindow) -> None:
    assert window.workspace.isVisible()
    assert "fake" in window.windowTitle()
    assert window.workspace.lists.table.selected_ids() == (1,)
    assert window.workspace.source.text.lit_words == "left Plesetsk on 3 May 2031"
    assert not window.actions_["back"].isEnabled()


def test_a_file_that_is_no_library_is_refused_in_plain_words(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("no library")
    window.open_library(wrong)
    settle(qtbot, window)
    box = message_of(window)
    assert "notes.txt" in box.text()
    assert "Traceback" not in box.text() + box.informativeText() + box.detailedText()
    assert window.library is not None
    assert shown_ids(window) == [1, 2]


def test_an_unforeseen_error_can_be_copied(qtbot: QtBot, window: MainWindow) -> None:
    def fail(_library: object) -> None:
        raise ZeroDivisionError("inside")

    window.worker.ask(fail, print)
    settle(qtbot, window)
    box = message_of(window)
    copy = next(button for button in box.buttons() if "Copy" in button.text())
    copy.click()
    assert box.isVisible()
    assert "ZeroDivisionError: inside" in QApplication.clipboard().text()


# Linked views


def test_a_mission_fills_details_and_lights_its_sentence(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.lists.table.selectRow(1)
    settle(qtbot, window)
    details = window.workspace.details.toPlainText()
    assert "Soyuz T-91" in details
    assert "◷ planned" in details
    assert window.workspace.source.text.lit_words == "is to fly on 9 April 2032"


def test_details_show_contradictions_and_the_catalogue_apart(window: MainWindow) -> None:
    details = window.workspace.details.toPlainText()
    assert "⚠ the sources disagree" in details
    assert "2031-10 ②" in details
    assert "catalogue: 2031-05-03 09:12 UTC" in details
    assert "2031-05-03 14:05 UTC ①" in details


def test_a_crew_member_leads_to_the_profile_and_back_to_the_flight(qtbot: QtBot, window: MainWindow) -> None:
    follow(qtbot, window, "Ada Núñez")
    assert window.workspace.lists.view is View.CREW
    assert window.workspace.lists.table.selected_ids() == (fakes.NUNEZ.id,)
    assert "“Ada Nunez” × 1" in window.workspace.details.toPlainText()
    follow(qtbot, window, "Soyuz T-90")
    assert window.workspace.lists.view is View.MISSIONS
    assert window.workspace.navigator.current.record == RecordRef(fakes.T90.kind, fakes.T90.id)


def test_an_incident_leads_to_its_mission(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["view_incidents"].trigger()
    settle(qtbot, window)
    window.workspace.lists.table.selectRow(0)
    settle(qtbot, window)
    follow(qtbot, window, "Soyuz T-90")
    assert window.workspace.lists.table.selected_ids() == (fakes.T90.id,)


def test_a_value_opens_the_sentence_of_another_article(qtbot: QtBot, window: MainWindow) -> None:
    follow(qtbot, window, "2031-10")
    assert window.workspace.source.text.lit_words == "in October"
    assert window.workspace.lists.table.selected_ids() == (1,)


def test_back_and_forward(qtbot: QtBot, window: MainWindow) -> None:
    follow(qtbot, window, "Ada Núñez")
    window.actions_["back"].trigger()
    settle(qtbot, window)
    assert window.workspace.lists.view is View.MISSIONS
    assert window.workspace.source.text.lit_words == "left Plesetsk on 3 May 2031"
    window.actions_["forward"].trigger()
    settle(qtbot, window)
    assert window.workspace.lists.view is View.CREW
    assert not window.actions_["forward"].isEnabled()


# Search and filters


def test_the_search_filters_counts_and_can_be_taken_apart(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "year:2031 mission:T-90")
    assert shown_ids(window) == [1]
    bar = window.workspace.lists.bar
    parts = bar.findChildren(QToolButton)
    visible = [part for part in parts if part.isVisibleTo(bar)]
    assert [part.text() for part in visible] == ["year 2031  ✕", "mission “T-90”  ✕"]
    assert "1 of 2 missions" in {label.text() for label in bar.findChildren(QLabel)}
    assert "1 of 2 missions" in {label.text() for label in window.statusBar().findChildren(QLabel)}
    visible[1].click()
    settle(qtbot, window)
    assert window.search_box.text() == "year:2031"


def test_typing_waits_for_the_hand_to_rest(qtbot: QtBot, window: MainWindow) -> None:
    asked: list[str] = []
    window.search_box.text_requested.connect(asked.append)
    with qtbot.waitSignal(window.search_box.text_requested):
        qtbot.keyClicks(window.search_box, "T-91")
    assert asked == ["T-91"]
    settle(qtbot, window)
    assert shown_ids(window) == [2]


def test_escape_clears_the_search_and_then_leaves_it(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "T-91")
    qtbot.keyClick(window.search_box, Qt.Key.Key_Escape)
    settle(qtbot, window)
    assert shown_ids(window) == [1, 2]
    with qtbot.waitSignal(window.search_box.left):
        qtbot.keyClick(window.search_box, Qt.Key.Key_Escape)


def test_nothing_found_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "zeppelin")
    table = window.workspace.lists.table
    assert table.empty_text == "None of the 2 missions matches the search. Esc in the search box clears it."
    assert table.accessibleDescription() == table.empty_text


def test_a_facet_click_writes_the_clause(qtbot: QtBot, window: MainWindow) -> None:
    tree = window.workspace.filters.tree
    model = tree.facets
    for expected in ("site:Plesetsk", "-site:Plesetsk", ""):
        value = model.index(0, 0, model.index(0, 0))
        qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(value).center())
        settle(qtbot, window)
        assert window.search_box.text() == expected
    assert shown_ids(window) == [1, 2]


def test_matches_in_texts_are_walked_with_their_words_lit(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "Soyuz")
    found = window.workspace.found
    assert found.place.text() == "2 places"
    seen = []
    for name in ("next_match", "next_match", "next_match", "previous_match"):
        window.actions_[name].trigger()
        settle(qtbot, window)
        place = window.workspace.navigator.current
        seen.append((found.place.text(), place.article, window.workspace.source.text.lit_words))
    assert seen == [
        ("1 of 2", 1, "Soyuz"),
        ("2 of 2", 2, "Soyuz"),
        ("1 of 2", 1, "Soyuz"),
        ("2 of 2", 2, "Soyuz"),
    ]


# Tables


def test_a_header_click_sorts_and_keeps_the_selection(qtbot: QtBot, window: MainWindow) -> None:
    table = window.workspace.lists.table
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    settle(qtbot, window)
    assert shown_ids(window) == [2, 1]
    assert table.selected_ids() == (1,)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    settle(qtbot, window)
    assert shown_ids(window) == [1, 2]


def click_row(qtbot: QtBot, window: MainWindow, row: int, key: Qt.KeyboardModifier) -> tuple[int, ...]:
    """Click a row with a key held down; returns what is selected then."""
    table = window.workspace.lists.table
    at = table.visualRect(table.rows.index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, key, at)
    settle(qtbot, window)
    return table.selected_ids()


def test_rows_are_selected_one_by_one_with_ctrl_and_together_with_shift(qtbot: QtBot, window: MainWindow) -> None:
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    assert click_row(qtbot, window, 1, control) == (1, 2)
    assert window.workspace.navigator.current.record == RecordRef(fakes.T91.kind, fakes.T91.id)
    assert click_row(qtbot, window, 0, control) == (2,)
    assert click_row(qtbot, window, 1, control) == ()
    assert click_row(qtbot, window, 0, control) == (1,)
    assert click_row(qtbot, window, 1, shift) == (1, 2)
    assert click_row(qtbot, window, 1, Qt.KeyboardModifier.NoModifier) == (2,)


def test_a_table_without_a_current_row_selects_its_first_when_the_keyboard_enters(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = window.workspace.lists.table
    table.select_row(None)
    window.search_box.setFocus()
    QApplication.sendEvent(table, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    settle(qtbot, window)
    assert table.selected_ids() == (1,)


def test_copied_rows_have_the_columns_that_are_shown_in_their_order(qtbot: QtBot, window: MainWindow) -> None:
    table = window.workspace.lists.table
    header = table.horizontalHeader()
    for number in range(header.count()):
        header.setSectionHidden(number, number not in (column_of(window, "mission"), column_of(window, "site")))
    header.moveSection(header.visualIndex(column_of(window, "site")), 0)
    table.selectAll()
    window.actions_["copy_headers"].trigger()
    assert QApplication.clipboard().text() == "Site\tMission\nPlesetsk\tSoyuz T-90\n\tSoyuz T-91"
    table.selectRow(0)
    window.workspace.lists.table.setFocus()
    window.commands.copy_rows(headers=False)
    assert QApplication.clipboard().text() == "Plesetsk\tSoyuz T-90"


def test_columns_panes_and_colours_are_remembered(
    qtbot: QtBot, window: MainWindow, settings: Settings, theme: Theme, fake_library: Path
) -> None:
    table = window.workspace.lists.table
    table.horizontalHeader().setSectionHidden(column_of(window, "site"), True)
    table.setColumnWidth(0, 211)
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    window.workspace.docks[1].hide()
    window.actions_["theme_dark"].trigger()
    window.actions_["larger_text"].trigger()
    settle(qtbot, window)
    window.close()
    again = make_window(qtbot, Settings(Path(settings._store.fileName())), theme)
    again.open_library(settings.recent_libraries()[0])
    settle(qtbot, again)
    table = again.workspace.lists.table
    assert again.library == fake_library
    assert table.isColumnHidden(column_of(again, "site"))
    assert table.columnWidth(0) == 211
    assert shown_ids(again) == [2, 1]
    assert not again.workspace.docks[1].isVisible()
    assert settings.text("theme") == "dark"
    assert again.workspace.details.font().pointSizeF() == again.font().pointSizeF() + 1
    again.actions_["reset_layout"].trigger()
    assert again.workspace.docks[1].isVisible()
    assert not table.isColumnHidden(column_of(again, "site"))
    again.close()


def test_hidden_columns_come_back_by_the_menu(window: MainWindow) -> None:
    table = window.workspace.lists.table
    number = column_of(window, "landing_site")
    assert table.isColumnHidden(number)
    action = next(action for action in table.column_menu(table).actions() if action.text() == "Landing site")
    action.trigger()
    assert not table.isColumnHidden(number)
    assert table.columnWidth(number) > 40


# Import and export


def test_an_import_without_a_library_makes_the_default_one(
    qtbot: QtBot, empty_window: MainWindow, fake_library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "data" / "library.sqlite"
    monkeypatch.setattr("soyuz_gui.paths.default_library", lambda: target)
    empty_window.commands.import_paths([fake_library])
    settle(qtbot, empty_window)
    assert empty_window.library == target
    assert empty_window.workspace.isVisible()


def test_export_writes_what_is_shown_in_the_columns_that_are_shown(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    search(qtbot, window, "T-91")
    table = window.workspace.lists.table
    for number, column in enumerate(table.rows.columns):
        table.setColumnHidden(number, column.key not in ("mission", "launch"))
    target = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.actions_["export"].trigger()
    settle(qtbot, window)
    dialog = window.findChild(ExportDialog)
    assert dialog._preview.rowCount() == 1
    dialog.accept()
    settle(qtbot, window)
    assert target.read_text().splitlines() == ["Mission\tLaunch (UTC)", "Soyuz T-91\tplanned 2032-04-09"]
    assert "1 row written" in window.statusBar().currentMessage()


def test_export_offers_scopes_formats_and_an_order(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.lists.table.selectAll()
    window.actions_["export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog.selected.isChecked()
    assert dialog.request().ids == (1, 2)
    dialog.shown.setChecked(True)
    assert dialog.request().ids is None
    dialog.format.setCurrentIndex(1)
    assert (dialog.request().format, dialog.request().dialect) == (Format.CSV, Dialect.MACHINES)
    assert {form for _, form, _ in FORMATS} == set(Format)
    first, second = dialog.columns.ticked()[:2]
    dialog.columns.list.setCurrentRow(1)
    next(b for b in dialog.columns.findChildren(QToolButton) if b.text() == "▲").click()
    assert dialog.columns.ticked()[:2] == (second, first)
    next(b for b in dialog.columns.findChildren(QToolButton) if b.text() == "None").click()
    assert dialog.request().columns == ()
    assert not dialog.buttons.buttons()[0].isEnabled()
    dialog.table.setCurrentIndex(list(Table).index(Table.FACTS))
    assert "quote" in dialog.request().columns
    assert dialog.selected.text() == "What belongs to the selected missions (2)"
    assert dialog.shown.isChecked()
    settle(qtbot, window)
    dialog.reject()


def test_an_export_that_cannot_be_written_says_so(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.actions_["export"].trigger()
    request = window.findChild(ExportDialog).request()
    window.commands.export_to(request, tmp_path / "no such folder" / "out.csv")
    settle(qtbot, window)
    window.findChild(QDialog).reject()
    assert "out.csv" in message_of(window).text()


# Actions


def test_every_action_has_a_method_a_tip_and_keys_of_its_own() -> None:
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))
    for spec in SPECS:
        assert callable(getattr(Commands, spec.name)), spec.name
        assert spec.tip
        assert all(key in tooltip(spec) for key in spec.keys)


def test_the_list_of_shortcuts_names_every_key() -> None:
    listed = shortcuts_html()
    assert all(f'<td width="130">{", ".join(spec.keys)}</td>' in listed for spec in SPECS if spec.keys)


def test_check_and_backup_report(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.sqlite"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    window.actions_["backup"].trigger()
    settle(qtbot, window)
    assert target.exists()
    assert str(target) in window.statusBar().currentMessage()
    window.actions_["check_library"].trigger()
    settle(qtbot, window)
    assert "sound" in message_of(window).text()


def test_dialogs_of_the_help_menu_open(window: MainWindow) -> None:
    for name in ("shortcuts", "about", "log"):
        window.actions_[name].trigger()
        dialog = next(dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
        dialog.close()


def test_a_second_job_is_refused_while_one_runs(qtbot: QtBot, window: MainWindow) -> None:
    assert window.jobs.start("first", lambda _job: None, lambda _result: None)
    window.actions_["check_library"].trigger()
    assert "still running" in message_of(window).text()
    settle(qtbot, window)


def test_a_place_selected_from_outside_is_followed_by_all_views(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(to_record(fakes.LEAK))
    settle(qtbot, window)
    assert window.workspace.lists.view is View.INCIDENTS
    assert window.workspace.lists.table.selected_ids() == (fakes.LEAK.id,)
    assert "leak" in window.workspace.details.toPlainText()
    assert window.workspace.source.text.lit_words == "A leak was found"


@pytest.mark.x11
def test_keys_reach_their_actions_in_an_active_window(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.search_box.hasFocus)
    qtbot.keyClick(window.search_box, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.workspace.lists.table.hasFocus)
    qtbot.keyClick(window.workspace.lists.table, Qt.Key.Key_Slash)
    qtbot.waitUntil(window.search_box.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert window.workspace.lists.view is View.CREW


def test_a_view_opens_on_what_is_at_hand(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["view_articles"].trigger()
    settle(qtbot, window)
    assert window.workspace.lists.table.selected_ids() == (1,)
    assert window.workspace.source.text.lit_words == "left Plesetsk on 3 May 2031"
    window.actions_["view_crew"].trigger()
    settle(qtbot, window)
    assert window.workspace.lists.table.selected_ids() == ()
    assert window.workspace.navigator.current.record == RecordRef(fakes.T90.kind, fakes.T90.id)
    window.actions_["view_missions"].trigger()
    settle(qtbot, window)
    assert window.workspace.lists.table.selected_ids() == (1,)


def test_an_ending_added_to_the_name_does_not_replace_a_file_unasked(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.csv"
    target.write_text("precious")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    window.actions_["export"].trigger()
    dialog = window.findChild(ExportDialog)
    dialog.accept()
    settle(qtbot, window)
    assert target.read_text() == "precious"
    box = message_of(window)
    next(button for button in box.buttons() if button.text() == "Replace").click()
    settle(qtbot, window)
    assert target.read_text() != "precious"
    assert not dialog.isVisible()


def test_a_record_that_an_import_took_away_is_shown_no_more(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(fakes.RECORDS, (fakes.T90.kind, fakes.T90.id))
    window.workspace.reload()
    settle(qtbot, window)
    assert window.workspace.navigator.current.is_empty
    assert window.workspace.selection.shown.record is None
    assert not [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_whatever_takes_the_keyboard_has_a_name_for_screen_readers(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_view(View.CREW)
    window.actions_["export"].trigger()
    settle(qtbot, window)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    window.findChild(ExportDialog).reject()


@pytest.mark.parametrize("start", [Scheme.LIGHT, Scheme.DARK])
def test_every_widget_follows_when_the_colours_are_switched(qtbot: QtBot, window: MainWindow, start: Scheme) -> None:
    window.theme.choose(start)
    QApplication.processEvents()
    other = Scheme.DARK if start is Scheme.LIGHT else Scheme.LIGHT
    window.actions_[f"theme_{other}"].trigger()
    QApplication.processEvents()
    wanted = QApplication.palette()
    wrong = [
        (widget, role)
        for widget in window.findChildren(QWidget)
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.Base)
        if widget.palette().color(QPalette.ColorGroup.Active, role) != wanted.color(QPalette.ColorGroup.Active, role)
    ]
    assert wrong == []


# The keyboard


def test_f6_goes_from_pane_to_pane(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.workspace
    with qtbot.waitActive(window):
        window.activateWindow()
    panes = [workspace.filters, workspace.found.list, workspace.lists.table, workspace.source.text, workspace.details]
    window.search_box.setFocus()
    for pane in [*panes, panes[0]]:
        window.actions_["next_pane"].trigger()
        assert pane.hasFocus(), QApplication.focusWidget()
    window.actions_["previous_pane"].trigger()
    assert panes[-1].hasFocus()
    workspace.docks[2].hide()
    window.actions_["previous_pane"].trigger()
    assert panes[2].hasFocus()
    window.search_box.setFocus()
    window.actions_["previous_pane"].trigger()
    assert panes[-1].hasFocus()


def picture_of(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_what_has_the_keyboard_looks_different(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    search(qtbot, window, "year:2031")
    chip = next(part for part in window.workspace.lists.bar.findChildren(QToolButton) if part.isVisible())
    table = window.workspace.lists.table
    for holder, widget in ((table, table.viewport()), (chip, chip)):
        window.search_box.setFocus()
        without = picture_of(widget)
        holder.setFocus()
        edges = [picture_of(widget).pixelColor(1, y) != without.pixelColor(1, y) for y in range(4, 12)]
        assert any(edges), widget


def test_the_link_that_tab_went_to_is_framed(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    details = window.workspace.details
    details.setFocus()
    assert details.link_areas() == []
    qtbot.keyClick(details, Qt.Key.Key_Tab)
    (area,) = details.link_areas()
    assert details.textCursor().selectedText() == "2031-05-03"
    assert details.viewport().rect().contains(area)
    ink = details.palette().color(QPalette.ColorRole.Link)
    assert picture_of(details.viewport()).pixelColor(area.left() - 1, area.center().y()) == ink


def test_the_search_box_explains_how_clauses_join(qtbot: QtBot, window: MainWindow) -> None:
    QApplication.sendEvent(window.search_box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert "Of several values of one field one must fit" in window.search_box.toolTip()


def test_the_catalogues_values_are_hidden_by_the_menu_and_stay_so(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(to_record(fakes.T90))
    qtbot.waitUntil(lambda: "catalogue" in window.workspace.details.toPlainText())
    window.actions_["catalogue_values"].trigger()
    assert "catalogue" not in window.workspace.details.toPlainText()
    assert window.settings.number("catalogue_values", 1) == 0
    window.actions_["catalogue_values"].trigger()
    assert "catalogue" in window.workspace.details.toPlainText()
