"""What a screen reader hears: every control that takes the keyboard has a name."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from soyuz_gui.gui.dialogs.also_here import AlsoHereDialog
from soyuz_gui.gui.dialogs.importing import ImportReportDialog
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.timeline.canvas import TimelineCanvas
from soyuz_gui.gui.timeline.pane import TimelinePane
from soyuz_gui.gui.views.fact_menu import FactAct
from soyuz_gui.services.views.imports import ImportLine, ImportReport
from tests.gui.helpers import settle
from tests.gui.test_curation import launch_fact, select_words

CELLS = (QAccessible.Role.Cell, QAccessible.Role.ListItem, QAccessible.Role.TreeItem)
HEADERS = (QAccessible.Role.ColumnHeader, QAccessible.Role.RowHeader)
DESCRIBED = (
    QAccessible.Role.Cell,
    QAccessible.Role.TreeItem,
)  # of which nobody hears otherwise in what column they are


def nodes(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything visible below a widget."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    while waiting:
        node = waiting.pop()
        if node is None or not node.isValid() or node.state().invisible:  # type: ignore[attr-defined]
            continue
        yield node
        waiting += [node.child(number) for number in range(node.childCount())]


def controls(root: QWidget) -> Iterator[QAccessibleInterface]:
    """Every visible control below a widget that can have the keyboard."""
    for node in nodes(root):
        if node.role() not in CELLS and node.state().focusable and node.object() is not root:  # type: ignore[attr-defined]
            yield node


def name_of(node: QAccessibleInterface) -> str:
    """The name of a control, or of the label beside it; what a box happens to show now is none."""
    name, widget = node.text(QAccessible.Text.Name), node.object()
    if isinstance(widget, QComboBox) and name == widget.currentText():
        labels = node.relations(QAccessible.RelationFlag.Label)
        return next((label.text(QAccessible.Text.Name) for label, _ in labels), "")
    return name


def unnamed(root: QWidget) -> list[str]:
    found = list(controls(root))
    assert found, "nothing in it takes the keyboard"
    return [
        f"{node.role().name}: {node.object()} in {node.object().parent()}"
        for node in found
        if not name_of(node).strip()
    ] + unnamed_cells(root)


def unnamed_cells(root: QWidget) -> list[str]:
    """The cells that say nothing, and those of tables and trees that do not say where they are."""
    wrong = []
    for node in nodes(root):
        name, description = (node.text(what).strip() for what in (QAccessible.Text.Name, QAccessible.Text.Description))
        if node.role() in (*CELLS, *HEADERS) and not name:
            wrong.append(f"{node.role().name} without a name in {ancestor(node)}")
        elif node.role() in DESCRIBED and not description:
            wrong.append(f"{node.role().name} “{name}” without a description in {ancestor(node)}")
    return wrong


def ancestor(node: QAccessibleInterface) -> str:
    return next((str(above.object()) for above in above_of(node) if above.object()), "")


def above_of(node: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    while (above := node.parent()) is not None:
        yield above
        node = above


@pytest.mark.parametrize("view", View)
def test_every_control_of_the_window_has_a_name(qtbot: QtBot, window: MainWindow, view: View) -> None:
    window.workspace.show_view(view)
    window.workspace.show_history()
    window.workspace.search.set_text("Soyuz")
    settle(qtbot, window)
    assert unnamed(window) == []


def test_every_control_of_the_first_page_has_a_name(empty_window: MainWindow) -> None:
    assert unnamed(empty_window) == []


ACTIONS = ("export", "rename_record", "merge_records", "split_record", "palette", "shortcuts", "log", "about",
           "preferences", "add_fact")  # fmt: skip


def front_dialog(window: MainWindow) -> QDialog:
    (dialog,) = (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())
    return dialog


@pytest.mark.parametrize("action", ACTIONS)
def test_every_control_of_a_dialog_has_a_name(qtbot: QtBot, window: MainWindow, action: str) -> None:
    select_words(window, "A leak was found")
    window.actions_[action].trigger()
    settle(qtbot, window)
    assert unnamed(front_dialog(window)) == []


@pytest.mark.parametrize("action", ["merge_records", "keep_apart"])
def test_every_control_of_a_dialog_on_two_records_has_a_name(qtbot: QtBot, window: MainWindow, action: str) -> None:
    window.workspace.lists.table.selectAll()
    window.actions_[action].trigger()
    settle(qtbot, window)
    assert unnamed(front_dialog(window)) == []


OTHERS = ("guide", "import_history", "watched_folders", "restore_library", "describe_articles", "save_search",
          "check_library", "keep_apart", "split_record")  # fmt: skip


@pytest.mark.parametrize("action", OTHERS)
def test_every_control_of_what_a_real_library_opens_has_a_name(
    qtbot: QtBot, sample_window: MainWindow, action: str
) -> None:
    window = sample_window
    if action == "describe_articles":
        window.workspace.show_view(View.ARTICLES)
    window.workspace.search.set_text("crew:kononenko" if action == "save_search" else "")
    settle(qtbot, window)
    window.actions_[action].trigger()
    settle(qtbot, window)
    (opened,) = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window)
    assert unnamed(opened) == []
    opened.close()


def test_every_control_of_the_source_pane_has_a_name(qtbot: QtBot, sample_window: MainWindow) -> None:
    sample_window.actions_["find_in_text"].trigger()
    sample_window.actions_["add_beside"].trigger()
    settle(qtbot, sample_window)
    assert sample_window.workspace.source.find_bar.isVisible()
    assert unnamed(sample_window) == []


@pytest.mark.parametrize("act", [FactAct.EDIT, FactAct.MOVE])
def test_every_control_of_a_dialog_on_a_fact_has_a_name(qtbot: QtBot, window: MainWindow, act: FactAct) -> None:
    window.workspace.curator.fact_acts.requested.emit(act, launch_fact(window))
    settle(qtbot, window)
    assert unnamed(front_dialog(window)) == []


def test_every_control_of_the_other_places_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    fact = launch_fact(window)
    window.workspace.curator.decide(lambda draft: [draft.reject(fact.fact)])
    settle(qtbot, window)
    assert unnamed(window) == []
    window.workspace.lists.offer.choose.click()
    assert isinstance(front_dialog(window), AlsoHereDialog)
    assert unnamed(front_dialog(window)) == []


def test_every_control_of_the_import_report_has_a_name(qtbot: QtBot) -> None:
    dialog = ImportReportDialog(ImportReport((ImportLine("a.txt", "imported", ""),)))
    qtbot.addWidget(dialog)
    dialog.show()
    assert unnamed(dialog) == []


def test_the_timeline_tells_what_is_selected(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_view(View.TIMELINE)
    settle(qtbot, window)
    pane = window.workspace.lists.front
    assert isinstance(pane, TimelinePane)
    described = QAccessible.queryAccessibleInterface(pane.canvas)
    assert isinstance(pane.canvas, TimelineCanvas)
    assert described.text(QAccessible.Text.Name) == "Timeline of the flights"
    assert described.text(QAccessible.Text.Description).startswith("Soyuz T-90. Launch: 2031-05-03")
    pane.canvas.select(None)
    assert "Soyuz T-90" not in described.text(QAccessible.Text.Description)
    assert described.text(QAccessible.Text.Description)


def test_the_walk_comes_to_the_cells(qtbot: QtBot, window: MainWindow) -> None:
    cells = [
        (node.text(QAccessible.Text.Name), node.text(QAccessible.Text.Description))
        for node in nodes(window)
        if node.role() is QAccessible.Role.Cell
    ]
    assert ("2031-05-03", "Launch (UTC), Soyuz T-90") in cells
    assert ("empty", "Docked (UTC), Soyuz T-90") in cells
