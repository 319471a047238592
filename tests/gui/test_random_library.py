"""A user who clicks anywhere in a window on a real library: the panes agree, the counts are those of the command line,
nothing is raised and no dialog is left, and undoing everything gives the library from the beginning.
"""

import csv
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from soyuz_gui.cli.program import program
from soyuz_gui.gui.main_window import MainWindow
from soyuz_gui.gui.navigation import LISTS
from soyuz_gui.services.export.columns import Table
from soyuz_gui.services.library import Library
from tests.gui.helpers import settle
from tests.gui.test_random_user import User, assert_panes_agree

STEPS, LOOKS, DECIDE_EVERY = 24, 6, 4
BEGINNING = 0


def content(library: Path) -> object:
    """Everything that a library shows, whatever numbers its rows have."""
    with Library.open(library, read_only=True) as opened:
        rows = {table: sorted(map(repr, (row.cells for row in opened.page(table).rows))) for table in Table}
        questions = sorted((each.question, each.state) for each in opened.curation.conflicts(everything=True))
    return rows, questions


def listed(library: Path, table: str, query: str) -> int:
    """How many rows the command line prints."""
    result = CliRunner().invoke(program, ["--library", str(library), "list", table, "-Q", query, "--format", "csv"])
    assert result.exit_code == 0, result.output
    return len(list(csv.reader(result.stdout.splitlines()))) - 1


def assert_counts_agree(window: MainWindow, library: Path) -> None:
    front = window.workspace.lists.view
    if front in LISTS:
        shown = len(window.workspace.lists.table.rows.rows)
        assert shown == listed(library, front.value, window.workspace.search.text)


@pytest.mark.parametrize("seed", range(2))
def test_any_steps_in_a_real_library_can_be_taken_back(
    qtbot: QtBot, sample_window: MainWindow, sample: Path, seed: int
) -> None:
    before = content(sample)
    user = User(sample_window, seed)
    for number in range(STEPS):
        user.decide() if number % DECIDE_EVERY == 0 else user.act()
        settle(qtbot, sample_window)
        assert_panes_agree(sample_window)
        if number % LOOKS == 0:
            assert_counts_agree(sample_window, sample)
    assert_counts_agree(sample_window, sample)
    assert [dialog for dialog in sample_window.findChildren(QDialog) if dialog.isVisible()] == []
    with Library.open(sample, read_only=True) as library:
        assert library.curation.history().steps
    sample_window.workspace.curator.go_to(BEGINNING)
    settle(qtbot, sample_window)
    assert content(sample) == before
