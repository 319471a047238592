"""The conflict inbox, the ledger and the history in the window, on the stand-in library."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from soyuz_gui.domain.answers import Verdict
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.models.conflicts import SIGNS, WORDS, ConflictsModel
from soyuz_gui.gui.models.history import HistoryModel
from soyuz_gui.gui.navigation import View, to_record
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.views.conflicts import NONE_LEFT, NONE_YET, ConflictsPane
from soyuz_gui.gui.views.fact_menu import FactAct, FactActs
from soyuz_gui.gui.views.rival_card import RivalCard
from soyuz_gui.services.curation.views import History, RivalView
from soyuz_gui.services.views.records import Evidence
from tests.gui import fakes
from tests.gui.helpers import settle


@pytest.fixture
def inbox(qtbot: QtBot, window: MainWindow) -> ConflictsPane:
    window.actions_["view_conflicts"].trigger()
    settle(qtbot, window)
    front = window.workspace.lists.front
    assert isinstance(front, ConflictsPane)
    return front


def press(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(inbox.list, key)
    settle(qtbot, window)


def steps(window: MainWindow) -> list[str]:
    return [step.words for step in window.workspace.history.steps.steps]


def test_a_question_shows_its_answers_side_by_side_with_their_quotes(window: MainWindow, inbox: ConflictsPane) -> None:
    assert window.workspace.lists.view is View.CONFLICTS
    assert [card.button.label.text() for card in inbox.card.cards] == ["1   2031-05-03", "2   2031-10"]
    assert "left Plesetsk on 3 May 2031" in inbox.card.cards[0].quotes.toPlainText()
    assert fakes.captioned(2) in inbox.card.cards[1].quotes.toPlainText()
    assert inbox.card.cards[0].is_current
    assert window.workspace.source.text.lit_words == "left Plesetsk on 3 May 2031"
    assert "Soyuz T-90" in window.workspace.details.toPlainText()
    assert inbox.progress.text() == "Question 1 of 2 · 0 decided"


def test_one_key_accepts_and_goes_on_to_the_next(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_A)
    assert steps(window)[0].startswith("choose")
    assert "2031-05-03" in steps(window)[0]
    assert inbox.conflict is not None
    assert inbox.conflict.ref == fakes.NAME_REF
    assert inbox.progress.text() == "Question 2 of 2 · 1 decided"
    decided = inbox.questions.conflicts[0]
    assert (decided.ref, decided.state) == (fakes.LAUNCH_REF, ConflictState.DECIDED)


@pytest.mark.parametrize(
    ("key", "first_word", "state"),
    [
        (Qt.Key.Key_2, "choose", ConflictState.DECIDED),
        (Qt.Key.Key_B, "both", ConflictState.DECIDED),
        (Qt.Key.Key_Space, "leave_open", ConflictState.LEFT_OPEN),
    ],
)
def test_every_answer_has_a_key(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane, *, key: Qt.Key, first_word: str, state: ConflictState
) -> None:
    press(qtbot, window, inbox, key)
    assert steps(window)[0].startswith(first_word)
    row = inbox.questions.row_of(fakes.LAUNCH_REF)
    assert row is not None
    assert inbox.questions.conflicts[row].state is state


def test_the_arrow_keys_look_at_the_other_answer_and_x_rejects_it_as_one_step(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane
) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_Right)
    assert inbox.card.cards[1].is_current
    assert window.workspace.source.text.lit_words == "in October"
    press(qtbot, window, inbox, Qt.Key.Key_X)
    assert steps(window) == ["Reject 2031-10 as the launch time of Soyuz T-90"]
    assert inbox.list.model().rowCount() == 0
    assert "No contradictions" in NONE_YET


def test_a_spelling_is_the_same_or_another(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_Down)
    assert inbox.card.accept.text() == "Yes, the same (A)"
    assert not inbox.card.both.isVisible()
    press(qtbot, window, inbox, Qt.Key.Key_A)
    assert steps(window) == ["“Ada Nunez” is Ada Núñez"]
    press(qtbot, window, inbox, Qt.Key.Key_Down)
    press(qtbot, window, inbox, Qt.Key.Key_X)
    assert steps(window)[-1].startswith("spelling 3 Ada Nunez different")


def test_a_decided_question_can_be_opened_again(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_A)
    press(qtbot, window, inbox, Qt.Key.Key_Home)
    assert inbox.card.leave.text() == "Reopen (Space)"
    press(qtbot, window, inbox, Qt.Key.Key_Space)
    row = inbox.questions.row_of(fakes.LAUNCH_REF)
    assert row is not None
    assert inbox.questions.conflicts[row].state is ConflictState.LEFT_OPEN


def test_quick_decisions_are_all_kept(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_A, Qt.Key.Key_A)
    assert len(steps(window)) == 2


def click_quote(qtbot: QtBot, inbox: ConflictsPane, answer: int) -> None:
    quotes = inbox.card.cards[answer].quotes
    cursor = quotes.textCursor()
    cursor.setPosition(3)
    qtbot.mouseClick(quotes.viewport(), Qt.MouseButton.LeftButton, pos=quotes.cursorRect(cursor).center())


@pytest.mark.parametrize(("key", "state"), [(Qt.Key.Key_A, "choose"), (Qt.Key.Key_Space, "leave_open")])
def test_the_keys_go_on_working_after_a_click_on_a_quote(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane, key: Qt.Key, state: str
) -> None:
    window.workspace.source.text.setFocus()
    click_quote(qtbot, inbox, 1)
    settle(qtbot, window)
    assert window.workspace.source.text.lit_words == "in October"
    qtbot.keyClick(window.focusWidget(), key)
    settle(qtbot, window)
    assert [step.split()[0] for step in steps(window)] == [state]
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Up)
    assert inbox.conflict is not None
    assert inbox.conflict.ref == fakes.LAUNCH_REF


def test_the_keys_work_where_tab_brought_the_keyboard_to_a_quote(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane
) -> None:
    quotes = inbox.card.cards[0].quotes
    quotes.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(quotes, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert steps(window)[0].startswith("leave_open")
    assert window.focusWidget() is inbox.list


@pytest.mark.parametrize("button", ["accept", "leave"])
def test_the_keys_go_on_working_after_a_click_on_a_button(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane, button: str
) -> None:
    window.search_box.setFocus()
    answered = inbox.conflict
    qtbot.mouseClick(getattr(inbox.card, button), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: inbox.conflict != answered)
    settle(qtbot, window)
    assert window.focusWidget() is inbox.list
    inbox.card.leave.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(inbox.card.leave, Qt.Key.Key_Space)
    settle(qtbot, window)
    assert window.focusWidget() is inbox.card.leave


def test_undo_goes_back_to_the_question_that_was_answered(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane
) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_A)
    assert inbox.conflict is not None
    assert inbox.conflict.ref == fakes.NAME_REF
    window.actions_["undo"].trigger()
    settle(qtbot, window)
    assert inbox.conflict.ref == fakes.LAUNCH_REF
    assert inbox.progress.text() == "Question 1 of 2 · 0 decided"
    assert "Soyuz T-90" in window.workspace.details.toPlainText()
    assert window.workspace.source.text.lit_words == "left Plesetsk on 3 May 2031"
    window.actions_["redo"].trigger()
    settle(qtbot, window)
    assert inbox.conflict.ref == fakes.LAUNCH_REF
    assert inbox.conflict.state is ConflictState.DECIDED


def test_the_questions_of_the_search_are_those_that_every_pane_shows(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_view(View.CONFLICTS)
    settle(qtbot, window)
    window.workspace.show_view(View.MISSIONS)
    window.workspace.search.set_text("-plesetsk")
    settle(qtbot, window)
    window.workspace.show_view(View.CONFLICTS)
    settle(qtbot, window)
    inbox = window.workspace.lists.front
    assert isinstance(inbox, ConflictsPane)
    assert [conflict.ref for conflict in inbox.questions.conflicts] == [fakes.NAME_REF]
    assert inbox.count == "1 of 2 questions"
    assert window.workspace.details.toPlainText().startswith("Ada Núñez")
    assert inbox.card.conflict == inbox.conflict


def test_a_long_answer_is_shown_in_full(qtbot: QtBot, theme: Theme) -> None:
    long = "Jiuquan Satellite Launch Center, in the desert of Inner Mongolia, to the north of the river"
    rival = RivalView(long, long, "", 1, True, False, (fakes.LAUNCH.evidence[0],))
    card = RivalCard(1, rival, "", theme, FactActs())
    qtbot.addWidget(card)
    card.resize(200, 300)
    card.show()
    label = card.button.label
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().lineSpacing()


def test_all_that_is_shown_is_accepted_as_one_step_after_a_question(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane
) -> None:
    inbox.list.customContextMenuRequested.emit(QPoint(5, 5))
    menu = next(menu for menu in inbox.findChildren(QMenu) if menu.isVisible())
    bulk = next(action for action in menu.actions() if "2 Open Questions" in action.text())
    bulk.trigger()
    menu.close()
    box = next(box for box in inbox.findChildren(QMessageBox) if box.isVisible())
    assert steps(window) == []
    next(button for button in box.buttons() if button.text() == "Accept").click()
    settle(qtbot, window)
    assert steps(window) == ["Accept the proposed answers to 2 questions"]
    window.actions_["undo"].trigger()
    settle(qtbot, window)
    assert inbox.questions.settled == 0


def test_the_empty_inbox_says_what_comes_there(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_X)
    assert inbox._empty.isVisible()
    assert inbox._empty.text() == NONE_YET
    assert NONE_LEFT != NONE_YET
    assert inbox.count == "0 questions"


def test_a_question_is_copied_with_its_quotes(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    window.actions_["copy_headers"].trigger()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0] == "Question\tAnswer\tSources\tArticle\tQuote"
    assert lines[1].split("\t")[3:] == ["north.txt", "left Plesetsk on 3 May 2031"]
    assert len(lines) == 3


def test_undo_and_redo_are_named_and_work_by_their_keys(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    undo, redo = window.actions_["undo"], window.actions_["redo"]
    assert not undo.isEnabled()
    press(qtbot, window, inbox, Qt.Key.Key_B)
    assert undo.text().startswith("&Undo both")
    assert [key.toString() for key in (undo.shortcut(), redo.shortcut())] == ["Ctrl+Z", "Ctrl+Shift+Z"]
    undo.trigger()
    settle(qtbot, window)
    assert not undo.isEnabled()
    assert redo.text().startswith("&Redo both")
    assert inbox.questions.settled == 0
    redo.trigger()
    settle(qtbot, window)
    assert inbox.questions.settled == 1


def test_any_state_of_the_history_can_be_chosen(qtbot: QtBot, window: MainWindow, inbox: ConflictsPane) -> None:
    press(qtbot, window, inbox, Qt.Key.Key_B, Qt.Key.Key_A)
    window.actions_["show_history"].trigger()
    history = window.workspace.history
    assert history.isVisible()
    assert history.steps.current == 2
    history.list.activated.emit(history.steps.index(0))
    settle(qtbot, window)
    assert history.steps.current == 0
    assert inbox.questions.settled == 0
    history.list.activated.emit(history.steps.index(1))
    settle(qtbot, window)
    assert history.steps.current == 1
    assert inbox.questions.settled == 1


def test_the_ledger_remembers_what_is_said_of_a_spelling(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigator.go(to_record(fakes.NUNEZ))
    settle(qtbot, window)
    details = window.workspace.details
    assert "✔ same" in details.toPlainText().replace("\u00a0", " ")
    link = next(link for link in details.links if link.verdict is Verdict.DIFFERENT and link.spelling == "Ada Nunez")
    details._follow_link(link)
    settle(qtbot, window)
    assert steps(window) == [f"spelling {fakes.NUNEZ.id} Ada Nunez different"]
    assert "✔ different (by you)" in details.toPlainText().replace("\u00a0", " ")


def launch_fact(window: MainWindow) -> Evidence:
    return next(link.fact for link in window.workspace.details.links if link.fact)


def menu_of(window: MainWindow) -> QMenu:
    return next(menu for menu in window.findChildren(QMenu) if menu.isVisible() and menu.actions())


def test_facts_are_confirmed_and_rejected_from_the_menu_of_a_value(qtbot: QtBot, window: MainWindow) -> None:
    details = window.workspace.details
    link = next(number for number, link in enumerate(details.links) if link.fact)
    document, at = details.document(), QPoint()
    block = document.begin()
    while block.isValid() and at.isNull():
        parts = block.begin()
        while not parts.atEnd():
            if parts.fragment().charFormat().anchorHref() == f"#{link}":
                cursor = details.textCursor()
                cursor.setPosition(parts.fragment().position())
                at = details.cursorRect(cursor).center() + QPoint(3, 0)
            parts += 1
        block = block.next()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, details.viewport().mapToGlobal(at))
    details.contextMenuEvent(event)
    menu = menu_of(window)
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert texts[:5] == ["Launch time: 2031-05-03", "Confirm", "Reject", "Edit Value…", "Change Subject…"]
    assert "Merge Records…" in {text.replace("&", "") for text in texts}
    next(action for action in menu.actions() if action.text().startswith("Confirm")).trigger()
    menu.close()
    settle(qtbot, window)
    assert steps(window) == [f"confirm {launch_fact(window).fact}"]


def test_a_fact_of_the_text_is_rejected_by_a_key(qtbot: QtBot, window: MainWindow) -> None:
    heard: list[tuple[object, object]] = []
    acts = window.workspace.curator.fact_acts
    acts.requested.connect(lambda act, fact: heard.append((act, fact)))
    fact = launch_fact(window)
    key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x")
    assert acts.take_key(key, fact)
    assert heard == [(FactAct.REJECT, fact)]
    assert not acts.take_key(key, None)
    settle(qtbot, window)
    assert steps(window) == [f"reject {fact.fact}"]


def test_models_hold_under_the_model_tester(qtmodeltester: ModelTester) -> None:
    library = fakes.FakeLibrary(fakes.Path())
    model = ConflictsModel()
    qtmodeltester.check(model)
    model.set_conflicts(library.conflicts(everything=True))
    qtmodeltester.check(model)
    history = HistoryModel()
    qtmodeltester.check(history)
    library.decide([("both",)])
    history.set_history(library.history())
    qtmodeltester.check(history)
    assert history.index(1).data().startswith("➤")
    history.set_history(History((), "", ""))
    qtmodeltester.check(history)


def test_every_state_has_its_own_sign_and_words() -> None:
    for table in (SIGNS, WORDS):
        assert set(table) == set(ConflictState)
        assert len(set(table.values())) == len(ConflictState)


def test_every_control_of_the_inbox_has_a_name(inbox: ConflictsPane) -> None:
    for control in (*inbox.card.findChildren(QPushButton), inbox.list, *(card.quotes for card in inbox.card.cards)):
        interface = QAccessible.queryAccessibleInterface(control)
        assert interface.text(QAccessible.Text.Name), control


@pytest.mark.x11
def test_the_inbox_is_worked_through_by_keys_in_an_active_window(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    with qtbot.waitActive(window):
        pass
    qtbot.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    inbox = window.workspace.lists.front
    assert isinstance(inbox, ConflictsPane)
    qtbot.waitUntil(inbox.list.hasFocus)
    press(qtbot, window, inbox, Qt.Key.Key_2)
    assert len(steps(window)) == 1
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert inbox.questions.settled == 0
    assert window.actions_["redo"].isEnabled()


def test_a_decision_on_a_library_that_was_left_does_not_hold_up_the_next(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane, fake_library: Path
) -> None:
    inbox.card.accept.click()
    window.open_library(fake_library)
    inbox.card.accept.click()
    settle(qtbot, window)
    window.workspace.curator.decide(lambda draft: [draft.both(fakes.LAUNCH_REF)])
    settle(qtbot, window)
    assert steps(window)[-1].startswith("both")


def test_the_mark_of_a_contradiction_leads_to_its_question(qtbot: QtBot, window: MainWindow) -> None:
    details = window.workspace.details
    link = next(link for link in details.links if link.place and link.place.view is View.CONFLICTS)
    details._follow_link(link)
    settle(qtbot, window)
    inbox = window.workspace.lists.front
    assert isinstance(inbox, ConflictsPane)
    assert inbox.conflict is not None
    assert inbox.conflict.ref == fakes.LAUNCH_REF
    assert window.workspace.source.text.lit_words == "in October"


def test_the_fact_of_a_quote_can_be_corrected_in_the_inbox(
    qtbot: QtBot, window: MainWindow, inbox: ConflictsPane
) -> None:
    quotes = inbox.card.cards[1].quotes
    cursor = quotes.textCursor()
    cursor.setPosition(3)
    quotes.customContextMenuRequested.emit(quotes.cursorRect(cursor).center())
    menu = next(menu for menu in inbox.findChildren(QMenu) if menu.isVisible())
    texts = [action.text().split("\t")[0] for action in menu.actions()]
    assert texts[0] == "Launch time: 2031-10"
    assert "Show in the Text" in texts
    next(action for action in menu.actions() if action.text().startswith("Confirm")).trigger()
    menu.close()
    settle(qtbot, window)
    assert steps(window) == [f"confirm {fakes.LAUNCH.evidence[1].fact}"]
