"""The merge dialog: two records side by side, a choice for each field, and what would come of it."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from soyuz_gui.domain.facts import Attribute
from soyuz_gui.gui.curation import Make
from soyuz_gui.gui.dialogs.drafts import DraftDialog
from soyuz_gui.gui.language import tr, translated, word
from soyuz_gui.gui.parts import VISIBLE_RADIOS, plain_label
from soyuz_gui.gui.room import give_room
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.services.cells import readable_value
from soyuz_gui.services.curation.views import Consequences, MergeField, MergeView

if TYPE_CHECKING:
    from soyuz_gui.domain.decisions import Choice, Decision
    from soyuz_gui.services.curation.drafting import Draft
    from soyuz_gui.services.library import Library

SIZE = (760, 520)
LEFT, RIGHT, BOTH = range(3)


class MergeDialog(DraftDialog):
    def __init__(
        self, view: MergeView, more: tuple[int, ...], worker: LibraryWorker, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Merge Records"), tr("&Merge"), worker, parent)
        self._view, self._more = view, more
        self._choices: dict[MergeField, QButtonGroup] = {}
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(14)
        for column, text in enumerate((translated(view.left.label), translated(view.right.label)), 1):
            heading = QLabel(f"<b>{escape(text)}</b>")
            heading.setWordWrap(True)
            self._grid.addWidget(heading, 0, column)
        for row, each in enumerate(view.fields, 1):
            self._add_field(row, each)
        self._grid.setRowStretch(len(view.fields) + 1, 1)
        holder = QWidget()
        holder.setLayout(self._grid)
        holder.setStyleSheet(VISIBLE_RADIOS)
        area = QScrollArea()
        area.setWidget(holder)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("Fields of both records"))
        intro = tr(
            "One record is to come of these. Choose what it shows where they differ. Nothing is lost: a merge can be "
            "undone, or split again later."
        )
        if more:
            intro += " " + tr(
                "{count} more selected record is merged with them.",
                "{count} more selected records are merged with them.",
                count=len(more),
            )
        explanation = QLabel(intro)
        explanation.setWordWrap(True)
        self.form.addWidget(explanation)
        self.form.addWidget(area, 1)
        self.caution = QLabel()
        self.caution.setWordWrap(True)
        self.caution.setAccessibleName(tr("What speaks against it"))
        self.caution.hide()
        self.form.addWidget(self.caution)
        self.preview = QLabel()
        self.preview.setWordWrap(True)
        self.preview.setAccessibleName(tr("What would change"))
        self.form.addWidget(self.preview)
        apart = self.buttons.addButton(tr("These Two Are &Different"), self.buttons.ButtonRole.ActionRole)
        apart.setAutoDefault(False)
        apart.setToolTip(tr("Keep them apart, for good"))
        apart.clicked.connect(self._keep_apart)
        give_room(self, *SIZE)
        self.check()

    def draft(self) -> Make | str:
        into, others = self._view.left.id, (self._view.right.id, *self._more)
        picked = {each: group.checkedId() for each, group in self._choices.items()}
        name = next((side for each, side in picked.items() if each.attribute == Attribute.NAME), LEFT)
        label = self._view.right.label if name == RIGHT else ""

        def make(draft: "Draft") -> "list[Decision]":
            choices = [
                self._choice(draft, each, side, [into, *others])
                for each, side in picked.items()
                if each.attribute != Attribute.NAME
            ]
            return [draft.merge(into, others, choices, label)]

        return make

    def check(self) -> None:
        """Also say what would change."""
        super().check()
        make = self.draft()
        if isinstance(make, str):
            return
        self.preview.setText(tr("What would change is being worked out…"))

        def weigh(library: "Library") -> Consequences:
            return library.curation.consequences(make(library.curation.draft))

        def doubt(library: "Library") -> tuple[str, ...]:
            return library.curation.cautions(make(library.curation.draft))

        self.worker.ask(doubt, self._show_cautions, lambda _error: self._show_cautions(()), "merge cautions")
        self.worker.ask(weigh, self._show_consequences, lambda _error: self.preview.setText(""), "merge preview")

    def _choice(self, draft: "Draft", each: MergeField, side: int, records: list[int]) -> "Choice":
        value = (each.right if side == RIGHT else each.left)[0]
        return draft.choice(records, each.attribute, value, each.leg, both=side == BOTH)

    def _show_cautions(self, found: tuple[str, ...]) -> None:
        """What the catalogue has against it is said before the button, and by the button."""
        self.caution.setText("<br>".join(f"<b>⚠ {escape(translated(sentence))}</b>" for sentence in found))
        self.caution.setVisible(bool(found))
        self.agree.setText(tr("&Merge Anyway") if found else tr("&Merge"))
        self.agree.setAutoDefault(not found)  # else the button is the default one whenever it has the keyboard
        self.agree.setDefault(not found)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(bool(found))

    def _show_consequences(self, found: Consequences) -> None:
        lines = [f"<b>{escape(tr('This changes {things}.', things=found.sentence))}</b>"]
        lines += [escape(tr("⚠ New question: {title}", title=title)) for title in found.new_conflicts]
        lines += [escape(tr("✔ Settled: {title}", title=title)) for title in found.ended_conflicts]
        self.preview.setText("<br>".join(lines))

    def _add_field(self, row: int, each: MergeField) -> None:
        title = QLabel(translated(each.title) + (f" ({word(each.leg)})" if each.leg else ""))
        self._grid.addWidget(title, row, 0)
        sides = (_shown(each, each.left), _shown(each, each.right))
        is_choice = each.single and not each.agree and bool(each.left) and bool(each.right)
        if not is_choice:
            for column, text in enumerate(sides, 1):
                label = plain_label(text or "–")
                label.setWordWrap(True)
                self._grid.addWidget(label, row, column)
            note = plain_label(
                tr("the same") if each.agree and each.left and each.right else tr("both are kept") if all(sides) else ""
            )
            note.setEnabled(False)
            self._grid.addWidget(note, row, 3)
            return
        group = self._choices[each] = QButtonGroup(self)
        is_name = each.attribute == Attribute.NAME
        for side, text in ((LEFT, sides[0]), (RIGHT, sides[1]), *(() if is_name else ((BOTH, tr("Keep both")),))):
            button = QRadioButton(text.replace("&", "&&"))
            button.setAccessibleName(f"{translated(each.title)}: {text}")
            button.setToolTip(text)
            button.setSizePolicy(
                QSizePolicy.Policy.Ignored if side != BOTH else QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed
            )
            group.addButton(button, side)
            self._grid.addWidget(button, row, side + 1)
        group.button(LEFT).setChecked(True)
        group.idClicked.connect(lambda _side: self.check())

    def _keep_apart(self) -> None:
        one, other = self._view.left.id, self._view.right.id
        self.decided.emit(lambda draft: [draft.keep_apart(one, other)])
        self.reject()


def _shown(each: MergeField, values: tuple[str, ...]) -> str:
    return "; ".join(translated(readable_value(each.attribute, value)) for value in values)
