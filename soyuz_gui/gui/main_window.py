"""The window: menus, toolbar, status line, and what the actions do. It wires; the panes and jobs do the work."""

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QStackedWidget

from soyuz_gui import NAME, paths
from soyuz_gui.errors import DamagedLibraryError, LibraryError
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
    from PySide6.QtWidgets import QMenu

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

    The frame is there at once. `start` puts the lists into it and opens a library; once the rows are painted, the
    window is furnished with all else, at once where somebody is quicker with an action or a menu. `workspace` is there
    from `start` on; `shelf`, `completer`, `drops` and the panes of the workspace where the window is furnished.
    Signals: `first_painted()`, once the frame is on the screen; `library_shown()`; `library_changed()` when something
    was decided or imported here; `window_requested(Path)`, another one on a library; `quit_requested()`;
    `language_requested()` when another one was preferred; `closed()`.
    """

    first_painted = Signal()
    library_shown = Signal()
    library_changed = Signal()
    window_requested = Signal(object)
    quit_requested = Signal()
    language_requested = Signal()
    closed = Signal()

    workspace: "Workspace"
    shelf: "ShelfMenus"
    completer: "SearchCompleter"
    drops: "DropTarget"

    def __init__(self, settings: Settings, theme: Theme) -> None:
        super().__init__()
        self.settings, self.theme = settings, theme
        self.library: Path | None = None
        self._expected: Path | None = None  # the library that is being opened, while the lists are made
        self.worker = LibraryWorker(self)
        self.jobs = JobRunner(self)
        self.folder_watch = FolderWatch(self.worker, self.jobs, self)
        self.news = News(self.worker, self)
        self.actions_ = Actions(self)
        self.actions_.call(lambda name: getattr(self.commands, name))
        self.search_box = SearchBox()
        self.tool_bar = Toolbar(self.actions_, self.search_box)
        self.icons = ActionIcons(self.actions_, theme, self)
        self.menus = WindowMenus(self)
        self.count, self._job_bar = QLabel(), JobBar()
        self._pages = QStackedWidget()
        self._is_painted = self._is_furnished = False
        self._furnishing: Iterator[None] = self._furnish()  # goes on whenever there is time
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
            self._expected = path
            self.open_library(path)  # on its own thread, while the lists are made on this one
            next(self._furnishing, None)
        else:
            self.furnish()
            self.show_library(None)

    def furnish(self) -> None:
        """Put everything into the frame that is not there yet."""
        for _ in self._furnishing:
            pass

    @property
    def commands(self) -> "Commands":
        """What the actions do, with everything that they do it to."""
        self.furnish()
        return self._commands

    @cached_property
    def _commands(self) -> "Commands":
        from soyuz_gui.gui.commands import Commands  # noqa: PLC0415

        return Commands(self)

    def _furnish(self) -> Iterator[None]:
        """Make the lists, then step by step what stands around them."""
        # Loaded now: they would double the time to the first paint.
        from soyuz_gui.gui.large_steps import LargeSteps  # noqa: PLC0415
        from soyuz_gui.gui.linking import link_lists, link_panes  # noqa: PLC0415
        from soyuz_gui.gui.workspace import Workspace  # noqa: PLC0415

        self.workspace = Workspace(self.worker, self.actions_, self.settings, self.theme, self._expected)
        self.workspace.curator.large = LargeSteps(self.jobs, lambda: self.library, self)
        self._pages.addWidget(self.workspace)
        self.menus.panes.addActions([dock.toggleViewAction() for dock in self.workspace.docks])
        link_lists(self)
        yield
        yield from self.workspace.furnish()
        from soyuz_gui.gui.dropping import DropTarget  # noqa: PLC0415
        from soyuz_gui.gui.shelf import ShelfMenus  # noqa: PLC0415
        from soyuz_gui.gui.views.search_completer import SearchCompleter  # noqa: PLC0415

        yield
        self.shelf = ShelfMenus(self.worker, self)
        self.actions_.append_menu("save_search", self.shelf.searches_menu)
        self.actions_.append_menu("bookmark", self.shelf.bookmarks_menu)
        self.tool_bar.star.setMenu(self.shelf.searches_menu)
        self.completer = SearchCompleter(self.search_box)
        self.drops = DropTarget(self)
        yield
        from soyuz_gui.gui.commands.safekeeping import BackupOfTheDay  # noqa: PLC0415

        BackupOfTheDay(self)
        yield
        link_panes(self, self._commands)
        self._is_furnished = True
        if self.library:
            self._attend(self.library)

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
        self._furnishing = iter(())
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
        self.worker.failed.connect(self._complain)
        self.jobs.failed.connect(self._complain)
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
            self.setWindowTitle(f"{path.stem} – {NAME}")
            self.workspace.show_library(path)
            self.search_box.setText(self.workspace.search.text)
            self.workspace.lists.table.setFocus()
            if self._is_furnished:
                self._attend(path)
            else:
                self.worker.submit(lambda: None, lambda _nothing: self._go_on())  # once the rows are there
        else:
            self.setWindowTitle(NAME)
            self.count.clear()
            self.welcome.show_recent(self.settings.recent_libraries())
            self.welcome.sample.setFocus()
            self.folder_watch.watch(None)
        self.show_places()
        self.library_shown.emit()

    def _attend(self, library: Path) -> None:
        """What a library needs beside its rows."""
        self.settings.remember_library(library)
        self.news.watch()
        self.shelf.reload()
        self.folder_watch.watch(library)

    def _go_on(self) -> None:
        """Show the rows that came, then furnish the window between whatever the person does."""
        self.repaint()
        timer = QTimer(self)

        def step() -> None:
            if next(self._furnishing, self) is self:
                timer.stop()

        timer.timeout.connect(step)
        QTimer.singleShot(0, timer.start)

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
        from soyuz_gui.gui import messages  # noqa: PLC0415 - loaded when there is something to say

        messages.offer(self, problem, tr("Create an empty library there, or choose another one."), choices)
        self._show_what_is_open()

    def _stay_without(self, error: Exception) -> None:
        """A library that cannot be opened changes nothing, but somebody wants to know."""
        if isinstance(error, DamagedLibraryError):
            self.commands.offer_ways_back(error.path, error.message)
        else:
            self._complain(error)
        self._show_what_is_open()

    def _show_what_is_open(self) -> None:
        if self.library is None:
            self.furnish()
            self.show_library(None)

    def _complain(self, error: Exception) -> None:
        from soyuz_gui.gui import messages  # noqa: PLC0415 - loaded when there is something to say

        messages.show_error(self, error)

    def show_places(self) -> None:
        """Whether there is a way back, and forward."""
        history = self.workspace.navigator.history
        self.actions_["back"].setEnabled(self.library is not None and history.can_go_back)
        self.actions_["forward"].setEnabled(self.library is not None and history.can_go_forward)

    def fill_record_menu(self, menu: "QMenu") -> None:
        """Put what can be done with what is selected into a menu."""
        self.icons.draw()
        menu.addAction(self.actions_["filter_by_selection"])
        self.commands.deciding.fill_record_menu(menu, self.actions_)

    def _show_theme(self) -> None:
        self.actions_[f"theme_{self.theme.scheme}"].setChecked(True)
