"""File: what is passed on in a form of its own, such as dossiers, calendars and whole libraries; and citations."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from soyuz_gui.domain.queries import Table
from soyuz_gui.gui import clipboard, messages
from soyuz_gui.gui.commands.topic import Topic
from soyuz_gui.gui.export_jobs import (
    read_library,
    rebuild_library,
    write_calendar,
    write_datasette,
    write_dossier,
    write_library,
)
from soyuz_gui.gui.folders import last_written, remember, with_ending
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.views.fact_menu import FactAct
from soyuz_gui.services.views.records import Evidence, RecordLink

if TYPE_CHECKING:
    from soyuz_gui.services.export.citations import Citation

_DATED = (Table.MISSIONS, Table.INCIDENTS)


class PassingOnCommands(Topic):
    """Dossiers, calendars, databases, libraries, citations."""

    def export_dossier(self) -> None:
        """Write the selected record on one page."""
        library, shown = self._window.library, self._window.workspace.selection.shown.record
        if not library or shown is None:
            messages.tell(
                self._window, tr("No record is selected."), tr("Select a mission, a person or an incident first.")
            )
            return
        name = "".join(sign if sign.isalnum() or sign in " -_" else "_" for sign in shown.label)
        record = RecordLink(shown.kind, shown.id, shown.label)
        target = self._target(
            tr("Write the dossier to"),
            f"{name}.html",
            tr("Pages (*.html);;PDF (*.pdf)"),
            (".html", ".pdf"),
        )
        if target:
            self._start(
                tr("Writing the dossier of {label}", label=shown.label),
                partial(write_dossier, library, record, target),
                lambda path: self.say(tr("The dossier is written to {path}", path=path)),
            )

    def export_calendar(self) -> None:
        """Write what is selected, or what the search leaves, as a calendar."""
        library, workspace = self._window.library, self._window.workspace
        selected, table = workspace.lists.table.selected_ids(), workspace.lists.view.table
        target = self._target(tr("Write the calendar to"), "flights.ics", tr("Calendars (*.ics)"), (".ics",))
        if library and target:
            ids = (table, selected) if len(selected) > 1 and table in _DATED else None
            self._start(
                tr("Writing the calendar"),
                partial(write_calendar, library, workspace.search.query, ids, target),
                lambda made: self.say(
                    "; ".join(
                        (
                            tr(
                                "{count} entry written to {target}",
                                "{count} entries written to {target}",
                                count=made.entries,
                                target=target,
                            ),
                            *([tr("{count} without a date left out", count=made.undated)] if made.undated else []),
                        )
                    )
                ),
            )

    def export_datasette(self) -> None:
        """Write a folder that Datasette shows as a database."""
        library = self._window.library
        name = QFileDialog.getExistingDirectory(
            self._window, tr("Write the files for Datasette to"), str(last_written(self._window.settings))
        )
        if library and name:
            remember(self._window.settings, Path(name))
            self._start(
                tr("Writing for Datasette"),
                partial(write_datasette, library, Path(name)),
                lambda folder: self.say(
                    tr(
                        "Written: {command}",
                        command=f"datasette {folder}/library.db --metadata {folder}/metadata.json",
                    )
                ),
            )

    def export_library(self) -> None:
        """Write the whole library as plain texts."""
        library = self._window.library
        if not library:
            return
        target = self._target(tr("Write the library to"), f"{library.stem}.zip", tr("ZIP files (*.zip)"), (".zip",))
        if target:
            self._start(
                tr("Writing the library"),
                partial(write_library, library, target),
                lambda count: self.say(
                    tr(
                        "{count} article with all that belongs to it written to {target}",
                        "{count} articles with all that belongs to them written to {target}",
                        count=count,
                        target=target,
                    )
                ),
            )

    def import_library(self) -> None:
        """Make a new library of one that was written as plain texts, and open it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Import a library"),
            str(last_written(self._window.settings)),
            tr("Exported libraries (*.zip)"),
        )
        if not name:
            return
        file = Path(name)
        new = self._new_library(
            tr("Keep it as"),
            file.with_suffix(".sqlite"),
            tr("Choose another name: a library that is imported never replaces a file."),
        )
        if new:
            self._start(tr("Importing the library"), partial(read_library, file, new), self._window.open_library)

    def rebuild_library(self) -> None:
        """Make records and search index anew."""
        library = self._window.library
        if library:
            self._start(
                tr("Making the records anew"), partial(rebuild_library, library), lambda _none: self._show_anew()
            )

    def copy_citation(self) -> None:
        """Copy the sentence that is lit in the article, with its source."""
        shown = self._window.workspace.selection.shown
        place = shown.location.span
        facts = shown.article.facts if shown.article else ()
        fact = next((fact for fact in facts if fact.span == place), None)
        if fact is None:
            messages.tell(self._window, tr("No sentence of a fact is lit."), tr("Click a value in the details first."))
        else:
            self.cite(fact)

    def hear(self, act: FactAct, fact: Evidence) -> None:
        """Do with a fact what is no decision on it."""
        if act is FactAct.CITE:
            self.cite(fact)

    def cite(self, fact: Evidence) -> None:
        """Copy the sentence that a fact stands in, with its source."""
        number = fact.fact
        self._window.worker.ask(lambda library: library.exports.citation(number), self._copy)

    def _copy(self, citation: "Citation") -> None:
        clipboard.put(citation.text, citation.html)
        self.say(tr("Copied: {text}", text=citation.text))

    def _show_anew(self) -> None:
        self._window.workspace.reload()
        self.say(tr("Records and search index are made anew"))

    def _target(self, title: str, name: str, kinds: str, endings: tuple[str, ...]) -> Path | None:
        """The file that the person chooses; without an ending it gets the first one, another one is refused."""
        begin = last_written(self._window.settings) / name
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, str(begin), kinds)
        if not chosen:
            return None
        target = with_ending(Path(chosen), next((ending for ending in endings if f"*{ending}" in kind), endings[0]))
        if target.suffix.lower() not in endings:
            messages.tell(
                self._window,
                tr("“{name}” is no name for this.", name=target.name),
                tr("Choose one that ends with one of: {endings}", endings=", ".join(endings)),
            )
            return None
        remember(self._window.settings, target)
        return target
