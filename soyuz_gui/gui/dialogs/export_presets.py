"""The settings of exports that are saved under a name: take them, save them, forget them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QInputDialog, QWidget

from soyuz_gui.errors import UserError
from soyuz_gui.gui import messages
from soyuz_gui.gui.language import tr
from soyuz_gui.gui.parts import tool_button
from soyuz_gui.services.export.presets import Presets
from soyuz_gui.services.export.requests import ExportRequest


class PresetRow(QWidget):
    """Signals: `chosen(ExportRequest)`, `save_requested()`: whoever knows the request answers with `save`."""

    chosen = Signal(object)
    save_requested = Signal()

    def __init__(self, presets: Presets | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presets = presets or Presets()
        self.names = QComboBox()
        self.keep, self.drop = (
            tool_button(tr("Save…"), tr("Save these settings under a name")),
            tool_button(tr("Forget"), ""),
        )
        self.drop.setToolTip(tr("Forget the settings that are chosen"))
        self.drop.setAccessibleName(tr("Forget the settings that are chosen"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.names, 1)
        row.addWidget(self.keep)
        row.addWidget(self.drop)
        self.names.activated.connect(self._take)
        self.keep.clicked.connect(self._ask_for_name)
        self.drop.clicked.connect(self._forget)
        self._fill("")

    def save(self, name: str, request: ExportRequest) -> None:
        """Keep a request under a name."""
        try:
            self._presets.save(name, request)
            self._fill(name.strip())
        except UserError as error:
            messages.show_error(self, error)

    @property
    def wanted_name(self) -> str:
        """The name that was typed last."""
        return self._wanted

    def _ask_for_name(self) -> None:
        name, agreed = QInputDialog.getText(
            self, tr("Save settings"), tr("Name:"), text=str(self.names.currentData() or "")
        )
        if agreed and name.strip():
            self._wanted = name.strip()
            self.save_requested.emit()

    def _take(self) -> None:
        name = self.names.currentData()
        self.drop.setEnabled(bool(name))
        if name:
            try:
                self.chosen.emit(self._presets.get(name))
            except UserError as error:
                messages.show_error(self, error)

    def _forget(self) -> None:
        self._presets.forget(self.names.currentData())
        self._fill("")

    def _fill(self, chosen: str) -> None:
        try:
            names = self._presets.names()
        except UserError as error:
            names = ()
            messages.show_error(self, error)
        self.names.clear()
        self.names.addItem(tr("Saved settings…") if names else tr("None saved yet"), "")
        for name in names:
            self.names.addItem(name, name)
        self.names.setCurrentIndex(max(0, self.names.findData(chosen)))
        self.drop.setEnabled(bool(chosen))
        self._wanted = chosen
