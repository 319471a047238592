"""File: exports of rows and pictures."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from soyuz_gui.errors import UserError
from soyuz_gui.gui import messages
from soyuz_gui.gui.commands.topic import Topic
from soyuz_gui.gui.folders import last_written, remember, with_ending
from soyuz_gui.gui.jobs import export_rows
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.navigation import View
from soyuz_gui.saying import said

if TYPE_CHECKING:
    from soyuz_gui.gui.timeline.canvas import TimelineCanvas
    from soyuz_gui.services.export.requests import ExportRequest

# Dialogs are loaded when they are used: they would delay the first paint.
# ruff: noqa: PLC0415

PICTURE_FILTER = said("Pictures (*.png);;Drawings (*.svg)")


class ExportCommands(Topic):
    """What leaves the program as a file."""

    def export(self) -> None:
        from soyuz_gui.gui.dialogs.exporting import EXPORT_FORMAT, ExportDialog, ExportOffer

        workspace = self._window.workspace
        table = workspace.lists.table
        shown = tuple(table.rows.columns[number].key for number in table.visible_columns())
        begin = self._window.settings.text(EXPORT_FORMAT)
        offer = ExportOffer(
            workspace.lists.view.table,
            workspace.search.query,
            table.selected_ids(),
            shown,
            begin,
            workspace.search.text,
            table.selected_labels(),
            last_written(self._window.settings),
        )
        dialog = ExportDialog(offer, self._window.worker, self._window)
        dialog.export_requested.connect(self.export_to)
        dialog.open()

    def export_to(self, request: "ExportRequest", target: Path) -> None:
        """Write an export and say how many rows it has."""
        library = self._window.library
        if library:
            remember(self._window.settings, target)
            self._start(
                tr("Exporting to {name}", name=target.name),
                lambda job: export_rows(library, request, target, job),
                lambda rows: self.say(
                    tr("{count} row written to {target}", "{count} rows written to {target}", count=rows, target=target)
                ),
            )

    def save_timeline(self) -> None:
        """Save the timeline as a picture, as it is zoomed; it is brought to the front, so that one sees what."""
        from soyuz_gui.gui.timeline.pane import TimelinePane

        self._window.workspace.show_view(View.TIMELINE)
        pane = self._window.workspace.lists.pane(View.TIMELINE)
        assert isinstance(pane, TimelinePane)
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Save the timeline as"),
            str(last_written(self._window.settings) / "timeline.png"),
            translated(PICTURE_FILTER),
        )
        if name:
            target = with_ending(Path(name), ".png")
            remember(self._window.settings, target)
            self.save_timeline_to(pane.canvas, target)

    def save_timeline_to(self, canvas: "TimelineCanvas", target: Path) -> None:
        """Write the picture and say so."""
        from soyuz_gui.gui.timeline import pictures

        try:
            pictures.save(canvas, target)
        except UserError as error:
            messages.show_error(self._window, error)
            return
        self.say(tr("The timeline is saved as {target}", target=target))
