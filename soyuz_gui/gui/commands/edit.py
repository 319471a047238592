"""Edit: the history, copying, records, searching, preferences."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QTextEdit

from soyuz_gui.gui import clipboard
from soyuz_gui.gui.commands.topic import Topic
from soyuz_gui.gui.deciding import Deciding
from soyuz_gui.gui.language import tr

if TYPE_CHECKING:
    from soyuz_gui.gui.main_window import MainWindow


class EditCommands(Topic):
    """What changes the library, and what is done with its rows and words."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self.deciding = Deciding(window)

    def undo(self) -> None:
        self._window.workspace.curator.undo()

    def redo(self) -> None:
        self._window.workspace.curator.redo()

    def show_history(self) -> None:
        self._window.workspace.show_history()

    def copy(self) -> None:
        """Copy marked words where a text has the keyboard, else the selected rows."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QTextEdit) and focus.textCursor().hasSelection():
            focus.copy()
        else:
            self.copy_rows(headers=False)

    def copy_headers(self) -> None:
        self.copy_rows(headers=True)

    def copy_rows(self, headers: bool) -> None:
        """Put the selected rows on the clipboard, for sheets, documents and texts."""
        text, count = self._window.workspace.lists.front.copied(headers)
        if count:
            clipboard.put_rows(text, headers)
            self.say(tr("{count} row copied", "{count} rows copied", count=count))

    def find(self) -> None:
        self._window.search_box.setFocus()
        self._window.search_box.selectAll()

    def save_search(self) -> None:
        self._window.shelf.save_search(self._window.workspace.search.text)

    def describe_articles(self) -> None:
        self.deciding.describe_articles()

    def rename_record(self) -> None:
        self.deciding.rename()

    def merge_records(self) -> None:
        self.deciding.merge()

    def keep_apart(self) -> None:
        self.deciding.keep_apart()

    def split_record(self) -> None:
        self.deciding.split()

    def add_fact(self) -> None:
        self.deciding.add_fact()

    def filter_by_selection(self) -> None:
        self._window.workspace.filter_by_selection()

    def clear_search(self) -> None:
        self._window.search_box.clear()

    def preferences(self) -> None:
        from soyuz_gui.gui.dialogs.preferences import PreferencesDialog  # noqa: PLC0415

        window = self._window
        dialog = window.findChild(PreferencesDialog)
        if dialog is None:
            watched = window.actions_["watched_folders"]
            dialog = PreferencesDialog(window.settings, window.theme, window.workspace, watched, window)
            dialog.language_requested.connect(window.language_requested)
        dialog.show_preferences()  # the text may have grown by its keys meanwhile
        dialog.show()
        dialog.activateWindow()
