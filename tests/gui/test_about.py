from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from soyuz_gui import __version__, paths
from soyuz_gui.gui import messages
from soyuz_gui.gui.dialogs.about import AboutDialog
from soyuz_gui.gui.main_window import MainWindow


def test_about_tells_version_parts_and_what_a_report_needs(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = AboutDialog(tmp_path / "mine.sqlite")
    qtbot.addWidget(dialog)
    text = dialog.details.toPlainText()
    assert f"Soyuz Mission History {__version__}" in text
    assert f"Library: {tmp_path / 'mine.sqlite'}\n" in text
    assert f"Log: {paths.log_file()}\n" in text
    names = [dialog.parts.topLevelItem(row).text(0).lower() for row in range(dialog.parts.topLevelItemCount())]
    assert {"dateparser", "sqlite-utils", "pyside6_essentials"} <= set(names)
    assert all(dialog.parts.topLevelItem(row).text(2) for row in range(len(names)))
    copy = next(button for button in dialog.findChildren(QPushButton) if button.text() == "&Copy Details")
    copy.click()
    assert QApplication.clipboard().text().strip() == text.strip()


def test_an_unforeseen_error_says_what_is_saved_and_where_the_report_is(qtbot: QtBot, window: MainWindow) -> None:
    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError as error:
        box = messages.show_error(window, error)
    assert box is not None
    assert "was saved" in box.informativeText()
    assert str(paths.log_file()) in box.informativeText()
    assert f"Library: {window.library or 'none open'}" in box.detailedText()
    assert "ZeroDivisionError: a bug" in box.detailedText()
    box.close()
