"""Tools: the care of a library."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from soyuz_gui.gui import messages
from soyuz_gui.gui.commands.topic import LIBRARY_FILTER, Topic
from soyuz_gui.gui.jobs import back_up, check_library
from soyuz_gui.gui.navigation import View

MOST_PROBLEMS = 20


class ToolCommands(Topic):
    """Questions, checks and backups."""

    def review_conflicts(self) -> None:
        self._window.workspace.show_view(View.CONFLICTS)

    def check_library(self) -> None:
        library = self._window.library
        if library:
            self._start("Checking the library", partial(check_library, library), self._tell_check)

    def backup(self) -> None:
        library = self._window.library
        if not library:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Back up to", str(library.with_name(f"{library.stem}-backup.sqlite")), LIBRARY_FILTER
        )
        if name:
            self._start(
                "Backing up",
                partial(back_up, library, Path(name)),
                lambda target: self.say(f"The library was copied to {target}"),
            )

    def _tell_check(self, problems: list[str]) -> None:
        if problems:
            found = f"{len(problems):,} {'problem' if len(problems) == 1 else 'problems'}"
            messages.tell(self._window, f"The check found {found}.", "\n".join(problems[:MOST_PROBLEMS]))
        else:
            messages.tell(self._window, "The library is sound.", "Every quote matches the text of its article.")
