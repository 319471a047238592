"""The window: menus, toolbar, status line, and what the actions do. It wires; the panes and jobs do the work."""

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget

from soyuz_gui import NAME, paths
from soyuz_gui.errors import DamagedLibraryError, LibraryError
from soyuz_gui.gui import messages
from soyuz_gui.gui.action_icons import ActionIcons
from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.news import News
from soyuz_gui.gui.settings import Settings
from soyuz_gui.gui.tasks import JobRunner, LibraryWorker
from soyuz_gui.gui.theme import Theme
from soyuz_gui.gui.tool_bar import Toolbar
from soyuz_gui.gui.views.job_bar import JobBar
from soyuz_gui.gui.views.search_box import SearchBox
from soyuz_gui.gui.watching import FolderWatch
from soyuz_gui.gui.window_menus import WindowMenus

if TYPE_CHECKING:
    from soyuz_gui.gui.commands import Commands
    from soyuz_gui.gui.dropping import DropTarget
    from soyuz_gui.gui.shelf import ShelfMenus
    from soyuz_gui.gui.views.search_completer import SearchCompleter
    from soyuz_gui.gui.views.welcome import Welcome
    from soyuz_gui.gui.workspace import Workspace

GEOMETRY = "window"
FIRST_SIZE = QSize(1480, 940)
SHARE_OF_SCREEN = 0.94


class MainWindow(QMainWindow):
    """One library in one window.

    The frame is there at once; `start` puts the panes into it and opens a library, so that nothing of that
    delays the first paint. `workspace`, `commands`, `shelf`, `completer` and `drops` exist from then on.
    Signals: `first_painted()`, once the frame is on the screen; `library_shown()`; `library_changed()` when something
    was decided or imported here; `window_requested(Path)`, another one on a library; `quit_requested()`; `closed()`.
    """

    first_painted = Signal()
    library_shown = Signal()
    library_changed = Signal()
    window_requested = Signal(object)
    quit_requested = Signal()
    closed = Signal()

    workspace: "Workspace"
    commands: "Commands"
    shelf: "ShelfMenus"
    completer: "SearchCompleter"
    drops: "DropTarget"

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings, self.theme = settings, theme
        self.library: Path | None = None
        self.worker = LibraryWorker(self)
        self.jobs = JobRunner(self)
        self.folder_watch = FolderWatch(self.worker, self.jobs, self)
        self.news = News(self.worker, self)
        self.actions_ = Actions(self)
        self.search_box = SearchBox()
        self.tool_bar = Toolbar(self.actions_, self.search_box)
        self.icons = ActionIcons(self.actions_, theme, self)
        self.menus = WindowMenus(self)
        self.count, self._job_bar = QLabel(), JobBar()
        self._pages = QStackedWidget()
        self._is_painted = self._is_furnished = False
        self._lay_out()
        self._link()
        self._show_theme()
        self.actions_.set_library_open(False)
        self.search_box.setEnabled(False)
        self.setWindowTitle(NAME)
        if not self.restoreGeometry(settings.state(GEOMETRY)):
            self.resize(FIRST_SIZE.boundedTo(self.screen().availableSize() * SHARE_OF_SCREEN))

    # What others call

    def start(self, library: Path | None) -> None:
        """Open the library that was asked for, the last one, or the default one; else show the first page."""
        candidates = [library] if library else [*self.settings.recent_libraries()[:1], paths.default_library()]
        path = next((path for path in candidates if path and (path == library or paths.is_file(path))), None)
        if path:
            self.open_library(path)  # on its own thread, while the panes are made on this one
        self.furnish()
        if not path:
            self.show_library(None)

    def furnish(self) -> None:
        """Put the panes into the frame, and life into the actions."""
        # Loaded now: they would double the time to the first paint.
        from soyuz_gui.gui.commands import Commands  # noqa: PLC0415
        from soyuz_gui.gui.commands.safekeeping import BackupOfTheDay  # noqa: PLC0415
        from soyuz_gui.gui.dropping import DropTarget  # noqa: PLC0415
        from soyuz_gui.gui.linking import link_panes  # noqa: PLC0415
        from soyuz_gui.gui.shelf import ShelfMenus  # noqa: PLC0415
        from soyuz_gui.gui.views.search_completer import SearchCompleter  # noqa: PLC0415
        from soyuz_gui.gui.workspace import Workspace  # noqa: PLC0415

        self.workspace = Workspace(self.worker, self.actions_, self.settings, self.theme)
        self.commands = Commands(self)
        self.shelf = ShelfMenus(self.worker, self)
        self.actions_.append_menu("save_search", self.shelf.searches_menu)
        self.actions_.append_menu("bookmark", self.shelf.bookmarks_menu)
        self.tool_bar.star.setMenu(self.shelf.searches_menu)
        self._pages.addWidget(self.workspace)
        self.menus.panes.addActions([dock.toggleViewAction() for dock in self.workspace.docks])
        self.completer = SearchCompleter(self.search_box)
        link_panes(self)
        self.drops = DropTarget(self)
        BackupOfTheDay(self)
        self._is_furnished = True

    @cached_property
    def welcome(self) -> "Welcome":
        """The first page, made when there is no library to show."""
        from soyuz_gui.gui.views.welcome import Welcome  # noqa: PLC0415

        page = Welcome(self.actions_)
        page.library_requested.connect(self.open_library)
        self._pages.addWidget(page)
        return page

    def open_library(self, path: Path, create: bool = False) -> None:
        """Open a library in place of the one that is open."""
        can_be_made = not create and paths.is_missing(path)
        failed = partial(self._offer_to_make, path) if can_be_made else self._stay_without
        self.worker.open(path, self.show_library, failed, create)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            timer = QTimer(self, singleShot=True)  # goes with the window, should that be closed at once
            timer.timeout.connect(self.first_painted)
            timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Whoever comes back to the window sees what another program did to the library meanwhile."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow() and self.library:
            self.news.look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the layout, stop a running job at its next safe point, and close the library."""
        self.settings.save_state(GEOMETRY, self.saveGeometry())
        if self._is_furnished:
            self.workspace.save()
        self.news.close()
        self.folder_watch.close()
        self.jobs.close()
        self.worker.close()
        super().closeEvent(event)
        self.closed.emit()
        self.settings.sync()

    # Making the window

    def _lay_out(self) -> None:
        self.setCentralWidget(self._pages)
        self.addToolBar(self.tool_bar)
        self.statusBar().addWidget(self.count)
        self.statusBar().addPermanentWidget(self._job_bar)

    def _link(self) -> None:
        self.worker.failed.connect(partial(messages.show_error, self))
        self.jobs.failed.connect(partial(messages.show_error, self))
        self.jobs.started.connect(self._job_bar.start)
        self.jobs.can_pause.connect(self._job_bar.allow_pause)
        self.jobs.remarked.connect(self._job_bar.show_remark)
        self.jobs.progressed.connect(self._job_bar.show_progress)
        self.jobs.ended.connect(self._job_bar.hide)
        self.jobs.ended.connect(self.library_changed)
        self.jobs.cancelled.connect(lambda title: self.statusBar().showMessage(tr("Cancelled: {title}", title=title)))
        self._job_bar.cancel_requested.connect(self.jobs.cancel)
        self._job_bar.pause_requested.connect(self.jobs.pause)
        self.worker.opening.connect(self._show_opening)
        self.worker.opened.connect(self._end_opening)
        self._job_bar.cancel_requested.connect(self.worker.cancel_opening)
        self.theme.changed.connect(self._show_theme)

    def show_library(self, path: Path | None) -> None:
        """Show an open library, or the first page without one."""
        self.library = path
        is_open = path is not None
        self._pages.setCurrentWidget(self.workspace if is_open else self.welcome)
        self.actions_.set_library_open(is_open)
        self.search_box.setEnabled(is_open)
        if path:
            self.settings.remember_library(path)
            self.news.watch()
            self.setWindowTitle(f"{path.stem} – {NAME}")
            self.workspace.show_library(path)
            self.search_box.setText(self.workspace.search.text)
            self.shelf.reload()
            self.workspace.lists.table.setFocus()
        else:
            self.setWindowTitle(NAME)
            self.welcome.show_recent(self.settings.recent_libraries())
            self.welcome.sample.setFocus()
        self.show_places()
        self.folder_watch.watch(path)
        self.library_shown.emit()

    def _show_opening(self, done: int, total: int, label: str) -> None:
        """A library that takes long to be brought up to date says how far it is."""
        if self._job_bar.isHidden():
            self._job_bar.start(label)
        self._job_bar.show_progress(done, total, label)

    def _end_opening(self) -> None:
        if not self.jobs.is_busy:
            self._job_bar.hide()

    def _offer_to_make(self, path: Path, error: Exception) -> None:
        """A library that is not there can be made there."""
        choices: dict[str, Callable[[], object]] = {
            tr("Create Library"): partial(self.open_library, path, create=True),
            tr("Choose Another…"): self.commands.open_library,
        }
        problem = error.message if isinstance(error, LibraryError) else str(error)
        messages.offer(self, problem, tr("Create an empty library there, or choose another one."), choices)
        self._show_what_is_open()

    def _stay_without(self, error: Exception) -> None:
        """A library that cannot be opened changes nothing, but somebody wants to know."""
        if isinstance(error, DamagedLibraryError) and self._is_furnished:
            self.commands.offer_ways_back(error.path, error.message)
        else:
            messages.show_error(self, error)
        self._show_what_is_open()

    def _show_what_is_open(self) -> None:
        if self.library is None:
            self.show_library(None)

    def show_places(self) -> None:
        """Whether there is a way back, and forward."""
        history = self.workspace.navigator.history
        self.actions_["back"].setEnabled(self.library is not None and history.can_go_back)
        self.actions_["forward"].setEnabled(self.library is not None and history.can_go_forward)

    def _show_theme(self) -> None:
        self.actions_[f"theme_{self.theme.scheme}"].setChecked(True)
