"""The command palette: every action of the window, found by a few letters of its name."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from soyuz_gui.gui.actions import SPECS, Actions, Spec, plain
from soyuz_gui.gui.icons import blank_icon
from soyuz_gui.gui.language import tr, word

WIDTH, HEIGHT, TOP = 560, 380, 70
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
ICON_SIZE = QSize(16, 16)


class CommandPalette(QDialog):
    """A box to type in, and the actions that fit, the best one chosen. Return does it, Esc leaves all as it is."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Command Palette"))
        self._actions = actions
        self.box = QLineEdit()
        self.box.setPlaceholderText(tr("What do you want to do?"))
        self.box.setAccessibleName(tr("Command"))
        self.box.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands that fit"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAlternatingRowColors(True)
        self.list.setSpacing(2)
        self.list.setIconSize(ICON_SIZE)
        layout = QVBoxLayout(self)
        layout.addWidget(self.box)
        layout.addWidget(self.list, 1)
        self.resize(WIDTH, HEIGHT)
        above = parent.window().geometry()
        self.move(above.center().x() - WIDTH // 2, above.top() + TOP)
        self.box.textChanged.connect(self._show_fitting)
        self.box.returnPressed.connect(self._do_chosen)
        self.list.itemClicked.connect(lambda _item: self._do_chosen())
        self.box.installEventFilter(self)
        self._show_fitting("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while the box has the keyboard."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step and self.list.count():
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
        return super().eventFilter(watched, event)

    def _show_fitting(self, typed: str) -> None:
        self.list.clear()
        able = (spec for spec in SPECS if self._actions[spec.name].isEnabled() and spec.name != "palette")
        for spec in fitting(typed, able):
            action = self._actions[spec.name]
            item = QListWidgetItem(f"{spec.menu.label} ▸ {plain(action.text())}{_keys(action)}")
            item.setIcon(blank_icon() if action.icon().isNull() else action.icon())
            item.setToolTip(word(spec.tip))
            item.setData(Qt.ItemDataRole.UserRole, spec.name)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _do_chosen(self) -> None:
        item = self.list.currentItem()
        if item:
            self.accept()
            self._actions[item.data(Qt.ItemDataRole.UserRole)].trigger()


def fitting(typed: str, specs: Iterable[Spec]) -> list[Spec]:
    """The actions of which every typed word begins a word, those first that have all of them in their names."""
    wanted = typed.casefold().split()

    def begins(text: str) -> bool:
        words = plain(text).casefold().replace("…", "").split()
        return all(any(word.startswith(part) for word in words) for part in wanted)

    named, told = [], []
    for spec in specs:
        text = word(spec.text)
        if begins(text):
            named.append(spec)
        elif begins(f"{word(spec.menu)} {text} {word(spec.tip)}"):
            told.append(spec)
    return named + told


def _keys(action: QAction) -> str:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"    {keys}" if keys else ""
