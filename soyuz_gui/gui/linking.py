"""How the panes of a window, its bars and its commands hear each other."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from soyuz_gui.gui.main_window import MainWindow


def link_panes(window: "MainWindow") -> None:
    """Join what the window was furnished with."""
    workspace = window.workspace
    window.completer.completed.connect(window.search_box.request)
    workspace.facets_loaded.connect(window.completer.set_values)
    window.search_box.text_requested.connect(workspace.search.set_text)
    window.search_box.left.connect(workspace.lists.focus_table)
    workspace.search_changed.connect(window.search_box.show_text)
    workspace.lists.counted.connect(window.count.setText)
    workspace.lists.copy_requested.connect(window.commands.copy_rows)
    workspace.lists.export_requested.connect(window.commands.export)
    workspace.lists.picture_requested.connect(window.commands.save_timeline)
    deciding = window.commands.deciding
    workspace.curator.fact_acts.requested.connect(deciding.act_on)
    workspace.curator.fact_acts.requested.connect(window.commands.hear)
    workspace.details.judged.connect(deciding.judge)
    workspace.details.identified.connect(deciding.identify)
    workspace.details.preferred.connect(deciding.prefer)
    for pane in (workspace.details, workspace.lists):
        pane.record_menu_requested.connect(lambda menu: menu.addAction(window.actions_["filter_by_selection"]))
        pane.record_menu_requested.connect(lambda menu: deciding.fill_record_menu(menu, window.actions_))
    workspace.lists.offer.choice_requested.connect(deciding.choose_places)
    workspace.source.text.add_requested.connect(deciding.add_fact)
    workspace.curator.history_changed.connect(window.menus.show_steps)
    workspace.curator.said.connect(window.commands.say)
    workspace.curator.changed.connect(window.library_changed)
    window.news.came.connect(workspace.reload)
    window.folder_watch.imported.connect(window.commands.show_new)
    window.shelf.said.connect(window.commands.say)
    window.shelf.text_requested.connect(workspace.search.set_text)
    window.shelf.text_requested.connect(window.search_box.show_text)
    window.shelf.location_requested.connect(workspace.navigator.go)
    workspace.navigator.location_changed.connect(lambda _place: window.show_places())
    window.actions_.connect_to(window.commands)
