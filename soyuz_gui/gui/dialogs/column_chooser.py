"""A list of columns to tick and to put in order."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from soyuz_gui.gui.language import tr, translated, word
from soyuz_gui.gui.parts import VISIBLE_BOXES, tool_button
from soyuz_gui.services.export.columns import Column

KEY = Qt.ItemDataRole.UserRole
TITLE = Qt.ItemDataRole.UserRole + 1


class ColumnChooser(QWidget):
    """Drag or the arrow buttons change the order, a double-click or F2 the heading. Signal: `changed()`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns to export, in order"))
        self.list.setStyleSheet(VISIBLE_BOXES)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.list.itemChanged.connect(self._hear)
        self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())
        buttons = QHBoxLayout()
        for text, tip, act in (
            ("▲", tr("Move the column up"), lambda: self._move(-1)),
            ("▼", tr("Move the column down"), lambda: self._move(1)),
            (tr("All"), tr("Tick all columns"), lambda: self._tick(True)),
            (tr("None"), tr("Tick no column"), lambda: self._tick(False)),
        ):
            button = tool_button(text, tip)
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)

    def show_columns(
        self, columns: Sequence[Column], ticked: Sequence[str], names: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        """Offer columns: the ticked ones first, in the order given, under names of the person's own."""
        known = {column.key: column for column in columns}
        keys = [*(key for key in ticked if key in known), *(key for key in known if key not in ticked)]
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for key in keys:
            title = translated(known[key].heading("UTC"))
            item = QListWidgetItem(names.get(key) or title, self.list)
            item.setToolTip(f"{word(known[key].help)}\n{tr('Double-click or F2 for a heading of your own')}")
            item.setData(KEY, key)
            item.setData(TITLE, title)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setCheckState(Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)
        self.changed.emit()

    def ticked(self) -> tuple[str, ...]:
        """The keys of the ticked columns, in order."""
        return tuple(item.data(KEY) for item in self._items() if item.checkState() is Qt.CheckState.Checked)

    def names(self) -> tuple[tuple[str, str], ...]:
        """The headings that the person gave, by key."""
        return tuple((item.data(KEY), item.text()) for item in self._items() if item.text() != item.data(TITLE))

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _hear(self, item: QListWidgetItem) -> None:
        """A column without a heading has its own again."""
        if not item.text().strip():
            item.setText(item.data(TITLE))
        self.changed.emit()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if 0 <= row < self.list.count() and 0 <= row + by < self.list.count():
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)
            self.changed.emit()

    def _tick(self, on: bool) -> None:
        blocked = self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.blockSignals(blocked)
        self.changed.emit()
