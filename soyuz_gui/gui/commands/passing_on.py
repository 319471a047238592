"""File: what is passed on in a form of its own, such as dossiers, calendars and whole libraries; and citations."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from soyuz_gui.domain.queries import Table
from soyuz_gui.gui import clipboard, messages
from soyuz_gui.gui.commands.topic import LIBRARY_FILTER, Topic
from soyuz_gui.gui.export_jobs import (
    read_library,
    rebuild_library,
    write_calendar,
    write_datasette,
    write_dossier,
    write_library,
)
from soyuz_gui.gui.views.fact_menu import FactAct
from soyuz_gui.services.views.records import Evidence, RecordLink

if TYPE_CHECKING:
    from soyuz_gui.services.citations import Citation

_DATED = (Table.MISSIONS, Table.INCIDENTS)


class PassingOnCommands(Topic):
    """Dossiers, calendars, databases, libraries, citations."""

    def export_dossier(self) -> None:
        """Write the selected record on one page."""
        library, shown = self._window.library, self._window.workspace.selection.shown.record
        if not library or shown is None:
            messages.tell(self._window, "No record is selected.", "Select a mission, a person or an incident first.")
            return
        name = "".join(sign if sign.isalnum() or sign in " -_" else "_" for sign in shown.label)
        record = RecordLink(shown.kind, shown.id, shown.label)
        target = self._target("Write the dossier to", f"{name}.html", "Pages (*.html);;PDF (*.pdf)", (".html", ".pdf"))
        if target:
            self._start(
                f"Writing the dossier of {shown.label}",
                partial(write_dossier, library, record, target),
                lambda path: self.say(f"The dossier is written to {path}"),
            )

    def export_calendar(self) -> None:
        """Write what is selected, or what the search leaves, as a calendar."""
        library, workspace = self._window.library, self._window.workspace
        selected, table = workspace.lists.table.selected_ids(), workspace.lists.view.table
        target = self._target("Write the calendar to", "flights.ics", "Calendars (*.ics)", (".ics",))
        if library and target:
            ids = (table, selected) if len(selected) > 1 and table in _DATED else None
            self._start(
                "Writing the calendar",
                partial(write_calendar, library, workspace.search.query, ids, target),
                lambda made: self.say(
                    f"{made.entries:,} {'entry' if made.entries == 1 else 'entries'} written to {target}"
                    + (f"; {made.undated:,} without a date left out" if made.undated else "")
                ),
            )

    def export_datasette(self) -> None:
        """Write a folder that Datasette shows as a database."""
        library = self._window.library
        name = QFileDialog.getExistingDirectory(self._window, "Write the files for Datasette to", str(self._folder()))
        if library and name:
            self._start(
                "Writing for Datasette",
                partial(write_datasette, library, Path(name)),
                lambda folder: self.say(f"Written: datasette {folder}/library.db --metadata {folder}/metadata.json"),
            )

    def export_library(self) -> None:
        """Write the whole library as plain texts."""
        library = self._window.library
        if not library:
            return
        target = self._target("Write the library to", f"{library.stem}.zip", "ZIP files (*.zip)", (".zip",))
        if target:
            self._start(
                "Writing the library",
                partial(write_library, library, target),
                lambda count: self.say(f"{count:,} articles with all that belongs to them written to {target}"),
            )

    def import_library(self) -> None:
        """Make a new library of one that was written as plain texts, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, "Import a library", str(self._folder()), "Exported libraries (*.zip)"
        )
        if not name:
            return
        file = Path(name)
        place, _ = QFileDialog.getSaveFileName(
            self._window, "Keep it as", str(file.with_suffix(".sqlite")), LIBRARY_FILTER
        )
        if not place:
            return
        new = Path(place) if Path(place).suffix else Path(place).with_suffix(".sqlite")
        if new.exists():
            messages.tell(self._window, f"“{new.name}” exists already.", "Choose another name: a library that is "
                          "imported never replaces a file.")  # fmt: skip
        else:
            self._start("Importing the library", partial(read_library, file, new), self._window.open_library)

    def rebuild_library(self) -> None:
        """Make records and search index anew."""
        library = self._window.library
        if library:
            self._start("Making the records anew", partial(rebuild_library, library), lambda _none: self._show_anew())

    def copy_citation(self) -> None:
        """Copy the sentence that is lit in the article, with its source."""
        shown = self._window.workspace.selection.shown
        place = shown.location.span
        facts = shown.article.facts if shown.article else ()
        fact = next((fact for fact in facts if fact.span == place), None)
        if fact is None:
            messages.tell(self._window, "No sentence of a fact is lit.", "Click a value in the details first.")
        else:
            self.cite(fact)

    def hear(self, act: FactAct, fact: Evidence) -> None:
        """Do with a fact what is no decision on it."""
        if act is FactAct.CITE:
            self.cite(fact)

    def cite(self, fact: Evidence) -> None:
        """Copy the words of a fact with their source."""
        number = fact.fact
        self._window.worker.ask(lambda library: library.exports.citation(number), self._copy)

    def _copy(self, citation: "Citation") -> None:
        clipboard.put(citation.text, citation.html)
        self.say(f"Copied: {citation.text}")

    def _show_anew(self) -> None:
        self._window.workspace.reload()
        self.say("Records and search index are made anew")

    def _target(self, title: str, name: str, kinds: str, endings: tuple[str, ...]) -> Path | None:
        """The file that the person chooses; without an ending it gets the first one, another one is refused."""
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, str(self._folder() / name), kinds)
        if not chosen:
            return None
        target = Path(chosen)
        if not target.suffix:
            target = target.with_suffix(next((ending for ending in endings if f"*{ending}" in kind), endings[0]))
        if target.suffix.lower() not in endings:
            known = " or ".join(endings)
            messages.tell(self._window, f"“{target.name}” is no name for this.", f"Choose one that ends with {known}.")
            return None
        return target
