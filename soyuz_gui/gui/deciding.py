"""What a person decides on facts and records, wherever they meet them: at once, or by way of a dialog."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from soyuz_gui.gui import messages
from soyuz_gui.gui.actions import Actions
from soyuz_gui.gui.curation import Curator, Offer
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.navigation import View
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.views.fact_menu import FactAct
from soyuz_gui.services.views.records import Evidence, RecordLink, ValueView

if TYPE_CHECKING:
    from soyuz_gui.domain.answers import Verdict
    from soyuz_gui.gui.dialogs.drafts import DraftDialog
    from soyuz_gui.gui.main_window import MainWindow
    from soyuz_gui.services.curation.views import MergeView, SplitView

# Dialogs are loaded when they are used: they would delay the first paint.
# ruff: noqa: PLC0415

RECORD_ACTIONS = ("rename_record", "merge_records", "keep_apart", "split_record", "export_dossier")


class Deciding(QObject):
    """The decisions of one window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @property
    def _curator(self) -> Curator:
        return self._window.workspace.curator

    @property
    def _worker(self) -> LibraryWorker:
        return self._window.worker

    @property
    def record(self) -> RecordLink | None:
        """The record that is selected."""
        shown = self._window.workspace.selection.shown.record
        return RecordLink(shown.kind, shown.id, shown.label) if shown else None

    def act_on(self, act: FactAct, fact: Evidence) -> None:
        """Do something with a fact."""
        from soyuz_gui.gui.dialogs.facts import EditFactDialog, MoveFactDialog

        match act:
            case FactAct.CONFIRM:
                self._curator.decide(lambda draft: [draft.confirm(fact.fact)])
            case FactAct.REJECT:
                self._curator.decide(lambda draft: [draft.reject(fact.fact)])
            case FactAct.EDIT:
                self._open(EditFactDialog(fact, self._worker, self._window))
            case FactAct.MOVE:
                self._open(MoveFactDialog(fact, self._worker, self._window))

    def judge(self, spelling: str, verdict: "Verdict") -> None:
        """Say what a spelling of the selected record's name is."""
        record = self.record
        if record:
            number = record.id
            self._curator.decide(lambda draft: [draft.spelling(number, spelling, verdict)])

    def identify(self, label: str) -> None:
        """Say that the selected flight is another: one with the record of that name, or called by it."""
        record = self.record
        if not record:
            return
        number = record.id

        def decide(other: RecordLink | None) -> None:
            if other and other.kind is record.kind and other.id != number:
                self._merge(other.id, [number])
            else:
                self._curator.decide(lambda draft: [draft.rename(number, label)])

        self._worker.ask(lambda library: library.find_record(label), decide)

    def prefer(self, value: ValueView, wording: str) -> None:
        """Show another wording of a value of the selected record."""
        from soyuz_gui.services.curation.views import ConflictRef

        record = self.record
        if record:
            ref = ConflictRef(record.kind, record.id, value.attribute, value.leg)
            self._curator.decide(lambda draft: [draft.choose(ref, wording)])

    def add_fact(self) -> None:
        """Make a fact of the words that are selected in the article."""
        from soyuz_gui.gui.dialogs.facts import AddFactDialog

        article = self._window.workspace.selection.shown.article
        span = self._window.workspace.source.text.selected_span
        if article is None or span is None:
            messages.tell(
                self._window,
                tr("No words are selected."),
                tr("Select the words of the article that say it, then add the fact."),
            )
            return
        self._open(AddFactDialog(article, span, self.record, self._worker, parent=self._window))

    def choose_places(self, offer: Offer) -> None:
        """Show where else a decision would hold, and do the same at those that are chosen."""
        from soyuz_gui.gui.dialogs.also_here import AlsoHereDialog

        dialog = AlsoHereDialog(offer, self._window)
        dialog.chosen.connect(lambda chosen: self._curator.extend(offer, chosen))
        dialog.open()

    def describe_articles(self) -> None:
        """Say when the selected articles, or the one that is shown, were published."""
        from soyuz_gui.gui.dialogs.describing import DescribeDialog

        workspace = self._window.workspace
        shown = workspace.selection.shown.article
        chosen = self._selected() if workspace.lists.view is View.ARTICLES else ()
        if not chosen and shown:
            chosen = (shown.id,)
        if not chosen:
            messages.tell(
                self._window, tr("No article is selected."), tr("Select one or many in the list of articles.")
            )
            return
        self._open(DescribeDialog(chosen, shown, self._worker, self._window))

    def rename(self) -> None:
        from soyuz_gui.gui.dialogs.records import RenameDialog

        record = self._needed()
        if record:
            self._open(RenameDialog(record, self._worker, self._window))

    def keep_apart(self) -> None:
        from soyuz_gui.gui.dialogs.records import KeepApartDialog

        record = self._needed()
        if record:
            others = [number for number in self._selected() if number != record.id]
            self._open(KeepApartDialog(record, others[0] if others else 0, self._worker, self._window))

    def split(self) -> None:
        from soyuz_gui.gui.dialogs.records import SplitDialog

        record = self._needed()
        if record:
            number = record.id

            def show(view: "SplitView") -> None:
                self._open(SplitDialog(view, self._worker, self._window))

            self._worker.ask(lambda library: library.curation.split_view(number), show)

    def merge(self) -> None:
        """Merge the selected records, or the one that is selected with another that is asked for."""
        from soyuz_gui.gui.dialogs.records import MergeWithDialog

        record = self._needed()
        if not record:
            return
        others = [number for number in self._selected() if number != record.id]
        if others:
            self._merge(record.id, others)
            return
        dialog = MergeWithDialog(record, self._worker, self._window)
        dialog.chosen.connect(lambda other: self._merge(record.id, [other]))
        dialog.open()

    def fill_record_menu(self, menu: QMenu, actions: Actions) -> None:
        """Put what can be done with the selected record into a menu, or with the selected articles."""
        if self._window.workspace.lists.view is View.ARTICLES:
            menu.addAction(actions["describe_articles"])
        record = self.record
        if record:
            menu.addSection(translated(record.label).replace("&", "&&"))
            menu.addActions([actions[name] for name in RECORD_ACTIONS])

    def _merge(self, into: int, others: list[int]) -> None:
        from soyuz_gui.gui.dialogs.merging import MergeDialog

        def show(view: "MergeView") -> None:
            self._open(MergeDialog(view, tuple(others[1:]), self._worker, self._window))

        self._worker.ask(lambda library: library.curation.merge_view(into, others[0]), show)

    def _selected(self) -> tuple[int, ...]:
        """The rows that are selected in the list in front."""
        from soyuz_gui.gui.views.record_pane import RecordPane

        front = self._window.workspace.lists.front
        return front.table.selected_ids() if isinstance(front, RecordPane) else ()

    def _needed(self) -> RecordLink | None:
        if self.record is None:
            messages.tell(
                self._window, tr("No record is selected."), tr("Select a mission, a person or an incident first.")
            )
        return self.record

    def _open(self, dialog: "DraftDialog") -> None:
        dialog.decided.connect(self._curator.decide)
        dialog.open()
