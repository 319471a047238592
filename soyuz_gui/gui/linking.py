"""How the panes of a window, its bars and its commands hear each other."""

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from soyuz_gui.gui.commands import Commands
    from soyuz_gui.gui.main_window import MainWindow


def link_lists(window: "MainWindow") -> None:
    """Join the lists with the bars, and with commands, which have the window furnished first."""
    workspace = window.workspace
    window.search_box.text_requested.connect(workspace.search.set_text)
    window.search_box.left.connect(workspace.lists.focus_table)
    workspace.search_changed.connect(window.search_box.show_text)
    workspace.lists.counted.connect(window.count.setText)
    workspace.lists.opened.connect(partial(_command, window, "read_article"))
    workspace.lists.kin_requested.connect(partial(_command, window, "filter_by_selection"))
    workspace.lists.copy_requested.connect(partial(_command, window, "copy_rows"))
    workspace.lists.export_requested.connect(partial(_command, window, "export"))
    workspace.lists.picture_requested.connect(partial(_command, window, "save_timeline"))
    workspace.lists.record_menu_requested.connect(window.fill_record_menu)
    workspace.navigator.location_changed.connect(lambda _place: window.show_places())


def link_panes(window: "MainWindow", commands: "Commands") -> None:
    """Join what the window was furnished with."""
    workspace = window.workspace
    window.completer.completed.connect(window.search_box.request)
    workspace.facets_loaded.connect(window.completer.set_values)
    deciding = commands.deciding
    workspace.curator.fact_acts.requested.connect(deciding.act_on)
    workspace.curator.fact_acts.requested.connect(commands.hear)
    workspace.details.judged.connect(deciding.judge)
    workspace.details.identified.connect(deciding.identify)
    workspace.details.preferred.connect(deciding.prefer)
    workspace.details.record_menu_requested.connect(window.fill_record_menu)
    workspace.lists.offer.choice_requested.connect(deciding.choose_places)
    workspace.source.text.add_requested.connect(deciding.add_fact)
    workspace.curator.history_changed.connect(window.menus.show_steps)
    workspace.curator.said.connect(commands.say)
    workspace.curator.changed.connect(window.library_changed)
    window.news.came.connect(workspace.reload)
    window.news.came.connect(window.folder_watch.look_again)
    window.folder_watch.imported.connect(commands.show_new)
    window.shelf.said.connect(commands.say)
    window.shelf.text_requested.connect(workspace.search.set_text)
    window.shelf.text_requested.connect(window.search_box.show_text)
    window.shelf.location_requested.connect(workspace.navigator.go)


def _command(window: "MainWindow", name: str, *arguments: object) -> None:
    """Commands are looked up when they are called: they would delay the first rows."""
    getattr(window.commands, name)(*arguments)
