"""The toolbar: back and forward, the search box, what is done most."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar, QToolButton

from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.parts import ToolButton
from soyuz_gui.gui.views.search_box import SearchBox

ICON_SIZE = QSize(18, 18)


class Toolbar(QToolBar):
    """The star saves a search; its menu has the saved ones."""

    def __init__(self, actions: Actions, search_box: SearchBox) -> None:
        super().__init__(tr("Search and navigation"))
        self._actions = actions
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setIconSize(ICON_SIZE)
        self.addActions([actions["back"], actions["forward"]])
        self.addWidget(search_box)
        self.star = self._button(actions["save_search"])
        self.star.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        for name, text in (("import_files", tr("Import…")), ("export", tr("Export…"))):
            self._button(actions[name]).setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            actions[name].setIconText(text)

    def _button(self, action: QAction) -> ToolButton:
        button = ToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return button
