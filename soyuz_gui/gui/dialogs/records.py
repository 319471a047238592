"""Dialogs about whole records: another name, another record that it is not, and what it can be split into."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from soyuz_gui.gui.curation import Make
from soyuz_gui.gui.dialogs.drafts import DraftDialog
from soyuz_gui.gui.dialogs.record_chooser import RecordChooser
from soyuz_gui.gui.language import quoted, tr, translated
from soyuz_gui.gui.parts import VISIBLE_BOXES, button_row, plain_label
from soyuz_gui.gui.room import give_room
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.services.cells import readable_time
from soyuz_gui.services.curation.views import SplitView
from soyuz_gui.services.views.records import RecordLink

WIDTH = 520
SPLIT_SIZE = (620, 460)
MERGE, MEMBER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class RenameDialog(DraftDialog):
    """Another name for a record."""

    def __init__(self, record: RecordLink, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(tr("Rename"), tr("&Rename"), worker, parent)
        self._record = record
        self.name = QLineEdit(record.label)
        form = QFormLayout()
        form.addRow(tr("Name now"), plain_label(translated(record.label)))
        form.addRow(tr("&New name"), self.name)
        self.form.addLayout(form)
        self.name.selectAll()
        self.name.setFocus()
        self.name.textChanged.connect(lambda _text: self.check())
        give_room(self, WIDTH)
        self.check()

    def draft(self) -> Make | str:
        record, typed = self._record.id, self.name.text().strip()
        if typed == self._record.label:
            return tr("Type another name. The spellings of the articles stay as they are.")
        return lambda draft: [draft.rename(record, typed)]


class KeepApartDialog(DraftDialog):
    """Another record that this one never is."""

    def __init__(self, record: RecordLink, other: int, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(tr("These Two Are Different"), tr("&Keep Apart"), worker, parent)
        self._record = record
        self.other = RecordChooser(worker, tr("The other record"))
        form = QFormLayout()
        form.addRow(tr("This record"), plain_label(translated(record.label)))
        form.addRow(tr("is &not"), self.other)
        self.form.addLayout(form)
        self.other.setFocus()
        self.other.chosen_changed.connect(self.check)
        self.other.offer(record.kind, without=record.id, first=other)
        give_room(self, WIDTH)
        self.check()

    def draft(self) -> Make | str:
        one, other = self._record.id, self.other.chosen
        if other is None:
            return tr("Choose the record that it must never be taken for.")
        return lambda draft: [draft.keep_apart(one, other)]


class MergeWithDialog(QDialog):
    """Asks for the other record of a merge. Signal: `chosen(int)`."""

    chosen = Signal(int)

    def __init__(self, record: RecordLink, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Merge Records"))
        self.other = RecordChooser(worker, tr("The record to merge with"))
        buttons = button_row(QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
        self.agree = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.agree.setText(tr("&Compare…"))
        self.agree.setEnabled(False)
        form = QFormLayout(self)
        form.addRow(tr("Merge"), plain_label(translated(record.label)))
        form.addRow(tr("&with"), self.other)
        form.addRow(buttons)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.other.setFocus()
        self.other.chosen_changed.connect(lambda: self.agree.setEnabled(self.other.chosen is not None))
        self.other.offer(record.kind, without=record.id)
        give_room(self, WIDTH)

    def _choose(self) -> None:
        other = self.other.chosen
        if other is not None:
            self.accept()
            self.chosen.emit(other)


class SplitDialog(DraftDialog):
    """Merges to take back, or what single articles say to take out under another name."""

    def __init__(self, view: SplitView, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(tr("Split {record}", record=view.record.label), tr("&Split"), worker, parent)
        self._view = view
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What can be split off"))
        self.list.setStyleSheet(VISIBLE_BOXES)
        self.list.setWordWrap(True)
        for merge in view.merges:
            self._add(
                tr("Take back: {step} ({time} UTC)", step=merge.words, time=readable_time(merge.made_at)),
                MERGE,
                merge.decision,
            )
        for member in view.members:
            text = f"{member.caption}: {quoted(translated(member.label))}\n{member.snippet}"
            self._add(text, MEMBER, (member.article, member.key))
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name of the record that these become"))
        heading = QLabel(tr("&Tick a merge to take back, or the articles that speak of something else:"))
        heading.setBuddy(self.list)
        heading.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("&Name of the other"), self.name)
        self.form.addWidget(heading)
        self.form.addWidget(self.list, 1)
        self.form.addLayout(form)
        self.list.itemChanged.connect(lambda _item: self.check())
        self.name.textChanged.connect(lambda _text: self.check())
        give_room(self, *SPLIT_SIZE)
        self.check()

    def draft(self) -> Make | str:
        record, name = self._view.record.id, self.name.text().strip()
        merges, members = self._ticked(MERGE), self._ticked(MEMBER)
        self.name.setEnabled(bool(members))
        if not merges and not members:
            return tr("Nothing is ticked.")
        if members and len(members) == len(self._view.members):
            return tr("One article at least must stay.")
        if members and not name:
            return tr("Type a name for what is split off.")
        return lambda draft: [
            *(draft.split(record, merge) for merge in merges),
            *([draft.take_out(record, members, name)] if members else []),
        ]

    def _add(self, text: str, role: Qt.ItemDataRole | int, value: object) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(role, value)
        item.setCheckState(Qt.CheckState.Unchecked)

    def _ticked(self, role: Qt.ItemDataRole | int) -> list[Any]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            item.data(role)
            for item in items
            if item.checkState() is Qt.CheckState.Checked and item.data(role) is not None
        ]
