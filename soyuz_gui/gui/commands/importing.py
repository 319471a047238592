"""File: imports of articles."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from soyuz_gui import paths
from soyuz_gui.gui.commands.topic import Topic
from soyuz_gui.gui.jobs import import_articles
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.settings import IMPORT_FROM, SCHEDULER
from soyuz_gui.services.views.imports import ImportReport

# Dialogs are loaded when they are used: they would delay the first paint.
# ruff: noqa: PLC0415


class ImportCommands(Topic):
    """Imports, the sample articles among them."""

    def open_sample(self) -> None:
        """Read the sample articles into their own library, which costs nothing when it is there, and open it."""
        self._import(paths.sample_library(), [paths.sample_articles()], tell=False)

    def import_files(self) -> None:
        from soyuz_gui.services.intake.sources import KINDS

        kinds = tr("Articles ({kinds});;All files (*)", kinds=" ".join(f"*{suffix}" for suffix in KINDS))
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Import articles"), self._last_folder(), kinds)
        self.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, tr("Import a folder of articles"), self._last_folder())
        self.import_paths([Path(name)] if name else [])

    def watched_folders(self) -> None:
        from soyuz_gui.gui.dialogs.watched_folders import WatchedFoldersDialog

        dialog = WatchedFoldersDialog(self._window.worker, self._window)
        dialog.changed.connect(lambda: self._window.folder_watch.watch(self._window.library))
        dialog.open()

    def show_new(self, report: ImportReport) -> None:
        """Say what came by itself from the watched folders, and show it."""
        from soyuz_gui.gui.dialogs.importing import summary

        self._window.workspace.reload()
        self.say(tr("From watched folders: {report}", report=summary(report)))

    def import_history(self) -> None:
        from soyuz_gui.gui.dialogs.import_history import ImportHistoryDialog

        dialog = self._window.findChild(ImportHistoryDialog)
        if dialog is None:
            dialog = ImportHistoryDialog(self._window.worker, self._window.settings, self._window)
            dialog.import_requested.connect(self._import_again)
        dialog.reload()
        dialog.show()
        dialog.activateWindow()

    def _import_again(self, paths_: list[Path]) -> None:
        """Read files again that an import failed on, or did not reach."""
        if paths_ and self._window.library:
            self._import(self._window.library, paths_, tell=True)

    def import_paths(self, sources: Sequence[Path], library: Path | None = None) -> None:
        """Import files and folders into a library: the one that is open, or the default one, where none is named."""
        if sources:
            self._window.settings.save("import_folder", str(sources[0].parent))
            self._import(library or self._window.library or paths.default_library(), sources, tell=True)

    def _import(self, library: Path, sources: Sequence[Path], tell: bool) -> None:
        shown = self._window.library
        self._start(
            tr("Importing"),
            partial(import_articles, library, sources, scheduler=self._window.settings.text(SCHEDULER)),
            lambda report: self._finish_import(library, shown, report, tell),
            can_pause=True,
        )

    def _finish_import(self, library: Path, shown: Path | None, report: ImportReport, tell: bool) -> None:
        """Show what came of an import: the rows at once, unless the person went on from the library that was `shown`
        to a third one, and the report where somebody waits for it.
        """
        from soyuz_gui.gui.dialogs.import_history import ImportHistoryDialog
        from soyuz_gui.gui.dialogs.importing import ImportReportDialog, summary

        for history in self._window.findChildren(ImportHistoryDialog):
            history.reload()
        if self._window.library == library:
            self._window.workspace.reload()
        elif self._window.library == shown:
            self._window.open_library(library)
        if tell or report.count("imported"):
            self.say(tr("Import: {report}", report=summary(report)))
        if tell or report.count("failed"):
            ImportReportDialog(report, self._window).open()

    def _last_folder(self) -> str:
        """Where imports begin: in the folder that is preferred, while it is there, else in the one used last."""
        preferred = self._window.settings.text(IMPORT_FROM)
        if preferred and Path(preferred).is_dir():
            return preferred
        return self._window.settings.text("import_folder", str(Path.home()))
