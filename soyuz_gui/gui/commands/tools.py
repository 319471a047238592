"""Tools: the care of a library."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from soyuz_gui.gui import messages
from soyuz_gui.gui.commands.topic import Topic, library_filter
from soyuz_gui.gui.folders import with_ending
from soyuz_gui.gui.jobs import back_up, check_library
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.navigation import View

MOST_PROBLEMS = 20


class ToolCommands(Topic):
    """Questions, checks and backups."""

    def review_conflicts(self) -> None:
        self._window.workspace.show_view(View.CONFLICTS)

    def check_library(self) -> None:
        library = self._window.library
        if library:
            self._start(tr("Checking the library"), partial(check_library, library), self._tell_check)

    def backup(self) -> None:
        library = self._window.library
        if not library:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Back up to"), str(library.with_name(f"{library.stem}-backup.sqlite")), library_filter()
        )
        if name:
            self._start(
                tr("Backing up"),
                partial(back_up, library, with_ending(Path(name), ".sqlite")),
                lambda target: self.say(tr("The library was copied to {target}", target=target)),
            )

    def _tell_check(self, problems: list[str]) -> None:
        if problems:
            found = tr("The check found {count} problem.", "The check found {count} problems.", count=len(problems))
            messages.tell(self._window, found, "\n".join(map(translated, problems[:MOST_PROBLEMS])))
        else:
            messages.tell(self._window, tr("The library is sound."), tr("Every quote matches the text of its article."))
