"""What the actions do: one method for each action of the table, under its name."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QTextEdit

from soyuz_gui import __version__, paths
from soyuz_gui.errors import UserError
from soyuz_gui.gui import messages
from soyuz_gui.gui.deciding import Deciding
from soyuz_gui.gui.jobs import back_up, check_library, export_rows, import_articles
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.settings import IMPORT_FROM, THEME
from soyuz_gui.gui.theme import Scheme
from soyuz_gui.services.jobs import Job
from soyuz_gui.services.views import ImportReport

if TYPE_CHECKING:
    from soyuz_gui.gui.main_window import MainWindow
    from soyuz_gui.gui.timeline.canvas import TimelineCanvas
    from soyuz_gui.services.exporting import ExportRequest

# Dialogs are loaded when they are used: they would delay the first paint.
# ruff: noqa: PLC0415

T = TypeVar("T")
LIBRARY_FILTER = "Libraries (*.sqlite *.sqlite3 *.db);;All files (*)"
PICTURE_FILTER = "Pictures (*.png);;Drawings (*.svg)"
MESSAGE_MILLISECONDS = 10_000
MOST_PROBLEMS = 20
BUSY = ("Another job is still running.", "Wait for it, or cancel it in the status bar.")


class Commands(QObject):
    """The actions of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.deciding = Deciding(window)

    # File

    def new_library(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, "New library", str(self._folder() / "library.sqlite"), LIBRARY_FILTER
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(".sqlite")
        if path.exists():
            messages.tell(self._window, f"“{path.name}” exists already.", "Open it, or choose another name: a new "
                          "library never replaces a file.")  # fmt: skip
        else:
            self._window.open_library(path, create=True)

    def open_library(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, "Open library", str(self._folder()), LIBRARY_FILTER)
        if name:
            self._window.open_library(Path(name))

    def open_sample(self) -> None:
        """Read the sample articles into their own library, which costs nothing when it is there, and open it."""
        self._import(paths.sample_library(), [paths.sample_articles()], tell=False)

    def import_files(self) -> None:
        from soyuz_gui.reading.readers import SUFFIXES

        kinds = f"Articles ({' '.join(f'*{suffix}' for suffix in SUFFIXES)});;All files (*)"
        names, _ = QFileDialog.getOpenFileNames(self._window, "Import articles", self._last_folder(), kinds)
        self.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window, "Import a folder of articles", self._last_folder())
        self.import_paths([Path(name)] if name else [])

    def import_paths(self, sources: Sequence[Path]) -> None:
        """Import files and folders into the open library, or into the default one."""
        if sources:
            self._window.settings.save("import_folder", str(sources[0].parent))
            self._import(self._window.library or paths.default_library(), sources, tell=True)

    def export(self) -> None:
        from soyuz_gui.gui.dialogs.exporting import EXPORT_FORMAT, ExportDialog, ExportOffer

        workspace = self._window.workspace
        table = workspace.lists.table
        shown = tuple(table.rows.columns[number].key for number in table.visible_columns())
        begin = self._window.settings.text(EXPORT_FORMAT)
        offer = ExportOffer(workspace.lists.view.table, workspace.search.query, table.selected_ids(), shown, begin)
        dialog = ExportDialog(offer, self._window.worker, self._window)
        dialog.export_requested.connect(self.export_to)
        dialog.open()

    def export_to(self, request: "ExportRequest", target: Path) -> None:
        """Write an export and say how many rows it has."""
        library = self._window.library
        if library:
            self._start(
                f"Exporting to {target.name}",
                lambda job: export_rows(library, request, target, job),
                lambda rows: self.say(f"{rows:,} {'row' if rows == 1 else 'rows'} written to {target}"),
            )

    def save_timeline(self) -> None:
        """Save the timeline as a picture, as it is zoomed; it is brought to the front, so that one sees what."""
        from soyuz_gui.gui.timeline.pane import TimelinePane

        self._window.workspace.show_view(View.TIMELINE)
        pane = self._window.workspace.lists.pane(View.TIMELINE)
        assert isinstance(pane, TimelinePane)
        name, _ = QFileDialog.getSaveFileName(
            self._window, "Save the timeline as", str(self._folder() / "timeline.png"), PICTURE_FILTER
        )
        if name:
            target = Path(name)
            self.save_timeline_to(pane.canvas, target if target.suffix else target.with_suffix(".png"))

    def save_timeline_to(self, canvas: "TimelineCanvas", target: Path) -> None:
        """Write the picture and say so."""
        from soyuz_gui.gui.timeline import pictures

        try:
            pictures.save(canvas, target)
        except UserError as error:
            messages.show_error(self._window, error)
            return
        self.say(f"The timeline is saved as {target}")

    def quit(self) -> None:
        self._window.close()

    # Edit

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
        """Put the selected rows on the clipboard as tab-separated lines."""
        text, count = self._window.workspace.lists.front.copied(headers)
        if count:
            QApplication.clipboard().setText(text)
            self.say(f"{count:,} {'row' if count == 1 else 'rows'} copied")

    def find(self) -> None:
        self._window.search_box.setFocus()
        self._window.search_box.selectAll()

    def save_search(self) -> None:
        self._window.shelf.save_search(self._window.workspace.search.text)

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

    def next_match(self) -> None:
        self._window.workspace.found.step(1)

    def previous_match(self) -> None:
        self._window.workspace.found.step(-1)

    def clear_search(self) -> None:
        self._window.search_box.clear()

    def preferences(self) -> None:
        from soyuz_gui.gui.dialogs.preferences import PreferencesDialog

        window = self._window
        dialog = window.findChild(PreferencesDialog) or PreferencesDialog(
            window.settings, window.theme, window.workspace, window
        )
        dialog.show_preferences()  # the text may have grown by its keys meanwhile
        dialog.show()
        dialog.activateWindow()

    # View

    def theme_system(self) -> None:
        self._choose_theme(Scheme.SYSTEM)

    def theme_light(self) -> None:
        self._choose_theme(Scheme.LIGHT)

    def theme_dark(self) -> None:
        self._choose_theme(Scheme.DARK)

    def larger_text(self) -> None:
        self._window.workspace.zoom_by(1)

    def smaller_text(self) -> None:
        self._window.workspace.zoom_by(-1)

    def normal_text(self) -> None:
        self._window.workspace.reset_zoom()

    def catalogue_values(self) -> None:
        shown = self._window.actions_["catalogue_values"].isChecked()
        self._window.settings.save("catalogue_values", int(shown))
        self._window.workspace.details.show_catalogue(shown)

    def full_screen(self) -> None:
        if self._window.actions_["full_screen"].isChecked():
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def reset_layout(self) -> None:
        self._window.workspace.reset_layout()

    # Go

    def back(self) -> None:
        self._window.workspace.navigator.back()

    def forward(self) -> None:
        self._window.workspace.navigator.forward()

    def bookmark(self) -> None:
        self._window.shelf.toggle_bookmark(self._window.workspace.selection.shown)

    def view_missions(self) -> None:
        self._window.workspace.show_view(View.MISSIONS)

    def view_crew(self) -> None:
        self._window.workspace.show_view(View.CREW)

    def view_incidents(self) -> None:
        self._window.workspace.show_view(View.INCIDENTS)

    def view_articles(self) -> None:
        self._window.workspace.show_view(View.ARTICLES)

    def view_timeline(self) -> None:
        self._window.workspace.show_view(View.TIMELINE)

    def view_coverage(self) -> None:
        self._window.workspace.show_view(View.COVERAGE)

    def view_conflicts(self) -> None:
        self._window.workspace.show_view(View.CONFLICTS)

    def next_pane(self) -> None:
        self._window.workspace.step_pane(1)

    def previous_pane(self) -> None:
        self._window.workspace.step_pane(-1)

    def next_fact(self) -> None:
        self._window.workspace.source.step(1)

    def previous_fact(self) -> None:
        self._window.workspace.source.step(-1)

    # Tools and help

    def review_conflicts(self) -> None:
        self.view_conflicts()

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

    def palette(self) -> None:
        from soyuz_gui.gui.dialogs.palette import CommandPalette

        CommandPalette(self._window.actions_, self._window).open()

    def shortcuts(self) -> None:
        from soyuz_gui.gui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window).open()

    def log(self) -> None:
        from soyuz_gui.gui.dialogs.log import LogDialog

        LogDialog(self._window).open()

    def about(self) -> None:
        text = (
            f"<h3>Soyuz Mission History {__version__}</h3>"
            "<p>Saved news articles as a browsable history of crewed spaceflight: every value opens the sentence "
            "that says so.</p><p>Free software under the MIT licence. Made with Qt and PySide6 (LGPL).</p>"
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, "About", text, QMessageBox.StandardButton.Close, self._window)
        box.setIconPixmap(QApplication.windowIcon().pixmap(64, 64))
        box.open()

    # Shared

    def _import(self, library: Path, sources: Sequence[Path], tell: bool) -> None:
        shown = self._window.library
        self._start(
            "Importing",
            partial(import_articles, library, sources),
            lambda report: self._finish_import(library, shown, report, tell),
        )

    def _finish_import(self, library: Path, shown: Path | None, report: ImportReport, tell: bool) -> None:
        """Show what came of an import: the rows at once, unless the person went on from the library that was `shown`
        to a third one, and the report where somebody waits for it.
        """
        from soyuz_gui.gui.dialogs.importing import ImportReportDialog, summary

        if self._window.library == library:
            self._window.workspace.reload()
        elif self._window.library == shown:
            self._window.open_library(library)
        if tell or report.count("imported"):
            self.say(f"Import: {summary(report)}")
        if tell or report.count("failed"):
            ImportReportDialog(report, self._window).open()

    def _tell_check(self, problems: list[str]) -> None:
        if problems:
            found = f"{len(problems):,} {'problem' if len(problems) == 1 else 'problems'}"
            messages.tell(self._window, f"The check found {found}.", "\n".join(problems[:MOST_PROBLEMS]))
        else:
            messages.tell(self._window, "The library is sound.", "Every quote matches the text of its article.")

    def _start(self, title: str, work: Callable[[Job], T], done: Callable[[T], object]) -> None:
        if not self._window.jobs.start(title, work, done):
            messages.tell(self._window, *BUSY)

    def say(self, text: str) -> None:
        """Show a line in the status bar for a while."""
        self._window.statusBar().showMessage(text, MESSAGE_MILLISECONDS)

    def _choose_theme(self, scheme: Scheme) -> None:
        self._window.settings.save(THEME, scheme.value)
        self._window.theme.choose(scheme)

    def _folder(self) -> Path:
        return self._window.library.parent if self._window.library else Path.home()

    def _last_folder(self) -> str:
        """Where imports begin: in the folder that is preferred, while it is there, else in the one used last."""
        preferred = self._window.settings.text(IMPORT_FROM)
        if preferred and Path(preferred).is_dir():
            return preferred
        return self._window.settings.text("import_folder", str(Path.home()))
