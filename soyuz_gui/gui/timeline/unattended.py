"""A picture of the timeline with nobody in front of it."""

from pathlib import Path

from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.theme import Scheme
from soyuz_gui.gui.timeline import pictures
from soyuz_gui.gui.timeline.pane import TimelinePane
from soyuz_gui.gui.unattended import open_library, unattended_window, wait_for

_HEIGHT = 900  # of the window; the picture has all lanes, however many


def save(library: Path, target: Path, *, query: str, width: int, theme: str) -> None:
    """Write the timeline of the flights that a query leaves as PNG or SVG, as the window draws it."""
    with unattended_window((width, _HEIGHT), Scheme(theme)) as window:
        open_library(window, library)
        wait_for(window, lambda: window.workspace.search.set_text(query))
        wait_for(window, lambda: window.workspace.show_view(View.TIMELINE))
        pane = window.workspace.lists.pane(View.TIMELINE)
        assert isinstance(pane, TimelinePane)
        pictures.save(pane.canvas, target)
