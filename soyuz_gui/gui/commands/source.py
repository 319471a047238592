"""The source pane: searching in the text, articles beside each other."""

from soyuz_gui.gui.commands.topic import Topic


class SourceCommands(Topic):
    """What is done in the text of an article."""

    def read_article(self) -> None:
        """Put the keyboard into the text of the article."""
        self._window.workspace.focus_source()

    def find_in_text(self) -> None:
        self._window.workspace.show_source()
        self._window.workspace.source.find_in_text()

    def next_match(self) -> None:
        self._step_match(1)

    def previous_match(self) -> None:
        self._step_match(-1)

    def next_fact(self) -> None:
        self._window.workspace.source.step(1)

    def previous_fact(self) -> None:
        self._window.workspace.source.step(-1)

    def add_beside(self) -> None:
        self._window.workspace.show_source()
        self._window.workspace.source.add_beside()

    def close_beside(self) -> None:
        self._window.workspace.source.close_beside()

    def _step_match(self, by: int) -> None:
        """Go on in the article while one searches in it, else through all that was found."""
        workspace = self._window.workspace
        if workspace.source.find_bar.is_open:
            workspace.source.find_bar.step(by)
        else:
            workspace.found.step(by)
