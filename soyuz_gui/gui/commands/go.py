"""Go: places, views, panes and facts."""

from soyuz_gui.gui.commands.topic import Topic
from soyuz_gui.gui.navigation import View


class GoCommands(Topic):
    """Where the window stands."""

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
