"""Dialogs that correct facts and records, on the stand-in library: its drafts are tuples of what was asked for."""

from dataclasses import replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.facts import Attribute, Leg, RecordKind, Status
from soyuz_gui.domain.records import Candidate
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.dialogs.also_here import AlsoHereDialog
from soyuz_gui.gui.dialogs.facts import AddFactDialog, EditFactDialog, MoveFactDialog
from soyuz_gui.gui.dialogs.merging import BOTH, MergeDialog
from soyuz_gui.gui.dialogs.records import KeepApartDialog, MergeWithDialog, RenameDialog, SplitDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.parts import KeyedMenu
from soyuz_gui.gui.views.fact_menu import FactAct, FactActs
from soyuz_gui.services.curation.drafting import attributes_of
from soyuz_gui.services.curation.views import ConflictRef
from soyuz_gui.services.views.records import Evidence, WordingView
from tests.gui import fakes
from tests.gui.helpers import message_of, settle

T = TypeVar("T", bound=QDialog)


def decisions(window: MainWindow) -> list[tuple[object, ...]]:
    """What was decided so far, read from the library itself."""
    library = window.worker._library
    assert isinstance(library, fakes.FakeLibrary)
    return [decision for _, made in library.steps for decision in made]


def dialog_of(window: MainWindow, kind: type[T]) -> T:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def launch_fact(window: MainWindow) -> Evidence:
    return next(link.fact for link in window.workspace.details.links if link.fact)


def select_words(window: MainWindow, words: str) -> Span:
    """Select words of the open article as a mouse would."""
    shown = window.workspace.selection.shown.article
    assert shown is not None
    start = shown.text.index(words)
    pane = window.workspace.source.text
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.prepared.units.to_utf16(start))
    cursor.setPosition(pane.prepared.units.to_utf16(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    return Span(start, start + len(words))


def test_a_value_is_edited_once_it_is_one(qtbot: QtBot, window: MainWindow) -> None:
    fact = launch_fact(window)
    window.workspace.curator.fact_acts.requested.emit(FactAct.EDIT, fact)
    dialog = dialog_of(window, EditFactDialog)
    assert dialog.value.typed == "2031-05-03"
    dialog.value.setEditText("?")
    settle(qtbot, window)
    assert not dialog.agree.isEnabled()
    assert "“?” is no value." in dialog.problem.text()
    dialog.value.setEditText("2031-05-04")
    settle(qtbot, window)
    assert dialog.problem.text() == ""
    dialog.agree.click()
    settle(qtbot, window)
    assert decisions(window) == [("edit", fact.fact, "2031-05-04")]
    assert not dialog.isVisible()


def test_what_is_typed_in_other_words_is_said_as_it_is_read(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.curator.fact_acts.requested.emit(FactAct.EDIT, launch_fact(window))
    dialog = dialog_of(window, EditFactDialog)
    dialog.value.setEditText("4 May 2031")
    settle(qtbot, window)
    assert dialog.agree.isEnabled()
    assert dialog.problem.text() == "This is read as 2031-05-04."
    dialog.value.setEditText("2031-05-04")
    settle(qtbot, window)
    assert dialog.problem.text() == ""


def test_the_keys_of_a_value_work_after_a_click_on_it(qtbot: QtBot, window: MainWindow) -> None:
    details = window.workspace.details
    cursor = details.document().find("2031-05-03 14:05 UTC")
    at = details.cursorRect(cursor).center() - QPoint(20, 0)
    qtbot.mouseClick(details.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(qtbot, window)
    assert window.workspace.source.text.lit_words == "docked at 14:05 GMT"
    assert details.link_areas()[0].contains(at)
    qtbot.keyClick(details, Qt.Key.Key_X)
    settle(qtbot, window)
    assert decisions(window) == [("reject", fakes.DOCKED.evidence[0].fact)]
    window.workspace.lists.table.selectRow(1)
    settle(qtbot, window)
    assert details.link_areas() == []


@pytest.mark.parametrize(("key", "act"), [("A", FactAct.CONFIRM), ("E", FactAct.EDIT), ("M", FactAct.MOVE)])
def test_the_keys_of_a_menu_work_while_it_is_open(qtbot: QtBot, window: MainWindow, key: str, act: FactAct) -> None:
    acts, heard = FactActs(), []
    acts.requested.connect(lambda *what: heard.append(what))
    menu = KeyedMenu(window)
    fact = launch_fact(window)
    acts.add_to(menu, fact)
    menu.popup(window.pos())
    qtbot.keyClick(menu, Qt.Key.Key_Z)
    assert menu.isVisible()
    qtbot.keyClick(menu, key)
    assert heard == [(act, fact)]
    assert not menu.isVisible()


def test_the_menu_of_a_value_obeys_its_keys(qtbot: QtBot, window: MainWindow) -> None:
    details = window.workspace.details
    at = details.viewport().rect().center()
    details.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, details.mapToGlobal(at)))
    menus = [menu for menu in details.findChildren(QMenu) if menu.isVisible()]
    assert [type(menu) for menu in menus] == [KeyedMenu]
    menus[0].close()


@pytest.mark.parametrize(
    ("words", "attribute"),
    [("Plesetsk", Attribute.LAUNCH_SITE), ("3 May 2031", Attribute.LAUNCH_TIME), ("Ada Núñez", Attribute.CREW)],
)
def test_what_fits_the_selected_words_is_offered_first(
    qtbot: QtBot, window: MainWindow, words: str, attribute: Attribute
) -> None:
    select_words(window, words)
    window.actions_["add_fact"].trigger()
    settle(qtbot, window)
    dialog = dialog_of(window, AddFactDialog)
    assert dialog.attribute.currentData() == attribute
    offered = [dialog.attribute.itemData(row) for row in range(dialog.attribute.count())]
    assert {each for each in offered if each} == set(attributes_of(RecordKind.MISSION))


def test_the_only_mission_of_an_article_is_meant_where_none_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["view_articles"].trigger()
    settle(qtbot, window)
    select_words(window, "Plesetsk")
    window.actions_["add_fact"].trigger()
    settle(qtbot, window)
    assert dialog_of(window, AddFactDialog).record.typed == "Soyuz T-90"


def test_a_merge_that_the_catalogue_speaks_against_says_so_by_its_button(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.lists.table.selectAll()
    window.actions_["merge_records"].trigger()
    settle(qtbot, window)
    dialog = dialog_of(window, MergeDialog)
    settle(qtbot, window)
    assert dialog.caution.isVisible()
    assert "The catalogue has A &amp; B and C as different flights." in dialog.caution.text()
    assert dialog.agree.text() == "&Merge Anyway"
    assert not dialog.agree.isDefault()
    next(button for button in dialog.findChildren(QRadioButton) if button.text() == "Soyuz T-91").click()
    settle(qtbot, window)
    assert not dialog.caution.isVisible()
    assert dialog.agree.text() == "&Merge"
    assert dialog.agree.isDefault()


def test_a_flight_without_a_name_is_said_to_be_the_one_that_it_may_be(qtbot: QtBot, window: MainWindow) -> None:
    may_be = (Candidate("Soyuz T-91", 3, 4, "launch"), Candidate("Soyuz T-99", 2, 4, ""))
    shown = window.workspace.selection.shown
    assert shown.record is not None
    details = window.workspace.details
    details.show_selection(replace(shown, record=replace(shown.record, candidates=may_be)))
    assert "May be Soyuz T-91: launch (3.0 of the 4 points that it takes)" in details.toPlainText()
    named, unknown = (link for link in details.links if link.candidate)
    details._follow_link(unknown)
    settle(qtbot, window)
    assert decisions(window) == [("rename", 1, "Soyuz T-99")]
    details._follow_link(named)
    settle(qtbot, window)
    merge = dialog_of(window, MergeDialog)
    settle(qtbot, window)
    merge.agree.click()
    settle(qtbot, window)
    assert decisions(window)[-1][:3] == ("merge", 2, (1,))


def test_another_wording_of_a_value_is_preferred_by_a_click(qtbot: QtBot, window: MainWindow) -> None:
    shown, details = window.workspace.selection.shown, window.workspace.details
    assert shown.record is not None
    wordings = tuple(WordingView(day, day, 1) for day in ("2031-05-03T14:05Z", "2031-05-03T14:06Z"))
    value = replace(fakes.DOCKED, wordings=wordings)
    details.show_selection(replace(shown, record=replace(shown.record, values=(value,))))
    assert "also 2031-05-03T14:06Z" in details.toPlainText()
    details._follow_link(next(link for link in details.links if link.preferred))
    settle(qtbot, window)
    ref = ConflictRef(RecordKind.MISSION, 1, "docking_time")
    assert decisions(window) == [("choose", ref, "2031-05-03T14:06Z")]


def test_a_correction_offers_to_do_the_same_elsewhere_as_one_step(qtbot: QtBot, window: MainWindow) -> None:
    bar, fact = window.workspace.lists.offer, launch_fact(window)
    assert not bar.isVisible()
    window.workspace.curator.decide(lambda draft: [draft.reject(fact.fact)])
    settle(qtbot, window)
    assert bar.isVisible()
    assert bar.label.text() == "Also in 2 other places: Reject 91"
    bar.all.click()
    settle(qtbot, window)
    library = window.worker._library
    assert isinstance(library, fakes.FakeLibrary)
    assert [made for _, made in library.steps] == [[("reject", fact.fact), ("reject", 91), ("reject", 92)]]
    assert not bar.isVisible()


def test_the_other_places_can_be_chosen_among(qtbot: QtBot, window: MainWindow) -> None:
    bar, fact = window.workspace.lists.offer, launch_fact(window)
    window.workspace.curator.decide(lambda draft: [draft.reject(fact.fact)])
    settle(qtbot, window)
    bar.choose.click()
    dialog = dialog_of(window, AlsoHereDialog)
    assert dialog.list.count() == 2
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.agree.click()
    settle(qtbot, window)
    assert decisions(window) == [("reject", fact.fact), ("reject", 92)]


def test_the_offer_goes_with_the_step_that_it_is_about(qtbot: QtBot, window: MainWindow) -> None:
    bar, fact, curator = window.workspace.lists.offer, launch_fact(window), window.workspace.curator
    for leave in (curator.undo, lambda: curator.decide(lambda draft: [draft.confirm(1)]), bar.close_.click):
        curator.decide(lambda draft: [draft.reject(fact.fact)])
        settle(qtbot, window)
        offer = bar.offer
        assert offer is not None
        leave()
        settle(qtbot, window)
        assert not bar.isVisible()
    curator.decide(lambda draft: [draft.confirm(2)])
    curator.extend(offer, offer.elsewhere)
    settle(qtbot, window)
    assert message_of(window).text() == "Something else was decided since."
    assert decisions(window)[-1] == ("confirm", 2)


def test_a_fact_is_moved_to_another_record_of_its_kind(qtbot: QtBot, window: MainWindow) -> None:
    fact = launch_fact(window)
    window.workspace.curator.fact_acts.requested.emit(FactAct.MOVE, fact)
    dialog = dialog_of(window, MoveFactDialog)
    settle(qtbot, window)
    assert not dialog.agree.isEnabled()
    dialog.record.setEditText("nobody")
    settle(qtbot, window)
    assert dialog.problem.text() == "There is no “nobody”."
    dialog.record.setEditText("soyuz t-91")
    settle(qtbot, window)
    dialog.agree.click()
    settle(qtbot, window)
    assert decisions(window) == [("move", fact.fact, 2)]


def test_selected_words_become_a_fact(qtbot: QtBot, window: MainWindow) -> None:
    span = select_words(window, " Plesetsk ")
    window.actions_["add_fact"].trigger()
    dialog = dialog_of(window, AddFactDialog)
    settle(qtbot, window)
    assert (dialog.record.typed, dialog.value.typed) == ("Soyuz T-90", "Plesetsk")
    dialog.attribute.setCurrentIndex(dialog.attribute.findData(Attribute.LAUNCH_SITE))
    settle(qtbot, window)
    dialog.agree.click()
    settle(qtbot, window)
    place = Span(span.start + 1, span.end - 1)
    more = (("status", Status.ACTUAL), ("leg", None))
    assert decisions(window) == [("add", 1, place, 1, Attribute.LAUNCH_SITE, "Plesetsk", *more)]


def test_the_way_is_asked_for_people_aboard_only_and_new_records_can_be_named(qtbot: QtBot, window: MainWindow) -> None:
    select_words(window, "Ada Núñez")
    window.actions_["add_fact"].trigger()
    dialog = dialog_of(window, AddFactDialog)
    settle(qtbot, window)
    dialog.attribute.setCurrentIndex(dialog.attribute.findData(Attribute.OUTCOME))
    assert not dialog.leg.isVisible()
    dialog.attribute.setCurrentIndex(dialog.attribute.findData(Attribute.CREW))
    assert dialog.leg.isVisible()
    dialog.record.setEditText("Soyuz T-99")
    dialog.leg.setCurrentIndex(1)
    settle(qtbot, window)
    dialog.agree.click()
    settle(qtbot, window)
    made = decisions(window)[0]
    assert made[3] == (RecordKind.MISSION, "Soyuz T-99")
    assert ("leg", Leg.LANDING) in made


def test_without_selected_words_it_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["add_fact"].trigger()
    assert "Select the words" in message_of(window).informativeText()


def test_a_key_in_the_text_speaks_of_the_fact_under_the_cursor(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.workspace.source.text
    heard: list[tuple[object, object]] = []
    window.workspace.curator.fact_acts.requested.connect(lambda act, fact: heard.append((act, fact.fact)))
    fact = launch_fact(window)
    pane._facts = {fact.fact: fact}
    mark = pane.prepared.marks.at(pane.prepared.units.to_utf16(fact.span.start))
    pane._fact_of = lambda marks: fact if marks == mark else None  # type: ignore[method-assign]
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.prepared.units.to_utf16(fact.span.start))
    pane.setTextCursor(cursor)
    pane.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
    assert heard == [(FactAct.CONFIRM, fact.fact)]
    settle(qtbot, window)


def test_a_record_is_renamed(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["rename_record"].trigger()
    dialog = dialog_of(window, RenameDialog)
    assert dialog.focusWidget() is dialog.name
    settle(qtbot, window)
    assert not dialog.agree.isEnabled()
    dialog.name.setText("Soyuz T-90A")
    settle(qtbot, window)
    dialog.agree.click()
    settle(qtbot, window)
    assert decisions(window) == [("rename", 1, "Soyuz T-90A")]


def test_two_selected_records_are_merged_field_by_field(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.lists.table.selectAll()
    window.actions_["merge_records"].trigger()
    settle(qtbot, window)
    dialog = dialog_of(window, MergeDialog)
    settle(qtbot, window)
    assert "3 facts, 2 missions, 1 new conflict" in dialog.preview.text()
    assert "New question: Soyuz T-90: launch time" in dialog.preview.text()
    names = {button.text() for button in dialog.findChildren(QRadioButton)}
    assert names == {"Soyuz T-90", "Soyuz T-91", "2031-05-03", "2032-04-09", "Keep both"}
    launch = next(group for each, group in dialog._choices.items() if each.attribute == "launch_time")
    launch.button(BOTH).click()
    next(button for button in dialog.findChildren(QRadioButton) if button.text() == "Soyuz T-91").click()
    settle(qtbot, window)
    dialog.agree.click()
    settle(qtbot, window)
    (made,) = decisions(window)
    assert made[:3] == ("merge", 1, (2,))
    assert made[3] == [("choice", [1, 2], "launch_time", "2031-05-03", "", ("both", True))]
    assert made[4] == "Soyuz T-91"


def test_one_record_asks_for_the_other_before_it_is_merged(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["merge_records"].trigger()
    dialog = dialog_of(window, MergeWithDialog)
    settle(qtbot, window)
    assert not dialog.agree.isEnabled()
    dialog.other.setEditText("Soyuz T-91")
    dialog.agree.click()
    settle(qtbot, window)
    merge = dialog_of(window, MergeDialog)
    next(button for button in merge.findChildren(QPushButton) if "Different" in button.text()).click()
    settle(qtbot, window)
    assert decisions(window) == [("keep_apart", 1, 2)]
    assert not merge.isVisible()


def test_two_records_are_kept_apart(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.lists.table.selectAll()
    window.actions_["keep_apart"].trigger()
    dialog = dialog_of(window, KeepApartDialog)
    settle(qtbot, window)
    assert dialog.other.typed == "Soyuz T-91"
    dialog.agree.click()
    settle(qtbot, window)
    assert decisions(window) == [("keep_apart", 1, 2)]


def test_a_merge_is_taken_back_or_members_are_taken_out(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["split_record"].trigger()
    settle(qtbot, window)
    dialog = dialog_of(window, SplitDialog)
    assert dialog.list.count() == 3
    assert not dialog.agree.isEnabled()
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    settle(qtbot, window)
    assert dialog.problem.text() == "Type a name for what is split off."
    dialog.name.setText("Another flight")
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    settle(qtbot, window)
    dialog.agree.click()
    settle(qtbot, window)
    assert decisions(window) == [("split", 1, 7), ("take_out", 1, [(1, "m1")], "Another flight")]


def test_not_everything_can_be_taken_out(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_["split_record"].trigger()
    settle(qtbot, window)
    dialog = dialog_of(window, SplitDialog)
    for row in (1, 2):
        dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
    dialog.name.setText("x")
    settle(qtbot, window)
    assert dialog.problem.text() == "One article at least must stay."
    assert not dialog.agree.isEnabled()


def test_what_the_library_refuses_is_said_and_the_views_stay_true(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.curator.decide(lambda draft: [draft.edit(1, "?")])
    settle(qtbot, window)
    assert message_of(window).text() == "“?” is no value."
    assert isinstance(message_of(window), QMessageBox)
    assert decisions(window) == []
    assert not window.actions_["undo"].isEnabled()
