"""Dialogs about one fact: another value, another subject, or a fact that was not found."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from soyuz_gui.domain.facts import TIME_ATTRIBUTES, Attribute, IncidentKind, Leg, Outcome, RecordKind, Status
from soyuz_gui.domain.spans import Span
from soyuz_gui.gui.curation import Make
from soyuz_gui.gui.dialogs.drafts import DraftDialog, Remark
from soyuz_gui.gui.dialogs.record_chooser import RecordChooser
from soyuz_gui.gui.language import quoted, tr, translated
from soyuz_gui.gui.parts import plain_label
from soyuz_gui.gui.room import give_room
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.saying import said
from soyuz_gui.services.browsing.articles import KIND_OF_ATTRIBUTE
from soyuz_gui.services.cells import attribute_title, readable_value, readable_words
from soyuz_gui.services.curation.drafting import attributes_of
from soyuz_gui.services.views.articles import ArticleView
from soyuz_gui.services.views.records import Evidence, RecordLink

if TYPE_CHECKING:
    from soyuz_gui.services.curation.drafting import Draft

WIDTH = 520
KINDS = {RecordKind.MISSION: said("Mission"), RecordKind.PERSON: said("Person"), RecordKind.INCIDENT: said("Incident")}
VOCABULARIES = {Attribute.OUTCOME: tuple(Outcome), Attribute.KIND: tuple(IncidentKind)}
TIME_HINT = said("such as 2018-12-03 17:33 (in UTC), 3 December 2018, 2018-12 or 2018")


class ValueBox(QComboBox):
    """A value to type; those of a vocabulary can be picked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        editor = QLineEdit()
        editor.setAccessibleName(tr("Value"))  # it has the keyboard in the box's place
        self.setLineEdit(editor)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(tr("Value"))

    @property
    def typed(self) -> str:
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return readable_words(self.itemData(place)) if place >= 0 else text

    def show_attribute(self, attribute: Attribute, text: str) -> None:
        """Ask for a value of an attribute, with a text to begin with."""
        words = VOCABULARIES.get(attribute, ())
        blocked = self.blockSignals(True)
        self.clear()
        for each in words:
            self.addItem(translated(readable_words(each)), each)
        self.setEditText(text)
        self.blockSignals(blocked)
        editor = self.lineEdit()
        if editor:
            editor.setPlaceholderText(translated(TIME_HINT) if attribute in TIME_ATTRIBUTES else "")
            editor.selectAll()


class EditFactDialog(DraftDialog):
    """Another value for the same words."""

    def __init__(self, fact: Evidence, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(tr("Edit Value"), tr("&Change"), worker, parent)
        self._fact = fact
        self.value = ValueBox()
        now = readable_value(fact.attribute, fact.value).removesuffix(" UTC")
        self.value.show_attribute(Attribute(fact.attribute), now)
        form = QFormLayout()
        form.addRow(tr("The article says"), quote_label(fact.quote))
        form.addRow(f"&{translated(attribute_title(fact.attribute))}", self.value)
        self.form.addLayout(form)
        self.value.editTextChanged.connect(lambda _text: self.check())
        self.value.setFocus()
        give_room(self, WIDTH)
        self.check()

    def draft(self) -> Make | str:
        fact, typed = self._fact.fact, self.value.typed
        return (lambda draft: [draft.edit(fact, typed)]) if typed else tr("Type what the words mean.")

    def remark(self) -> Remark | None:
        return read_as(Attribute(self._fact.attribute), self.value.typed)


class MoveFactDialog(DraftDialog):
    """Another record that the same words speak of."""

    def __init__(self, fact: Evidence, worker: LibraryWorker, parent: QWidget | None = None) -> None:
        super().__init__(tr("Change Subject"), tr("&Change"), worker, parent)
        self._fact = fact
        self.record = RecordChooser(worker, tr("Record that the words speak of"))
        form = QFormLayout()
        form.addRow(tr("The article says"), quote_label(fact.quote))
        form.addRow(
            tr("This is said of"),
            plain_label(translated(fact.subject.label) if fact.subject else tr("nothing that is known")),
        )
        form.addRow(tr("&It is said of"), self.record)
        self.form.addLayout(form)
        self.record.setFocus()
        self.record.chosen_changed.connect(self.check)
        kind = fact.subject.kind if fact.subject else RecordKind.MISSION
        self.record.offer(kind, without=fact.subject.id if fact.subject else 0)
        give_room(self, WIDTH)
        self.check()

    def draft(self) -> Make | str:
        fact, record = self._fact.fact, self.record.chosen
        if record is None:
            return (
                tr("There is no “{typed}”.", typed=self.record.typed)
                if self.record.typed
                else tr("Choose the record that is meant.")
            )
        return lambda draft: [draft.move(fact, record)]


class AddFactDialog(DraftDialog):
    """Words of an article, the record that they speak of, and what they say of it."""

    def __init__(
        self,
        article: ArticleView,
        span: Span,
        about: RecordLink | None,
        worker: LibraryWorker,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr("Add a Fact"), tr("&Add"), worker, parent)
        words = span.of(article.text)
        self._article, self._span, self._words = article.id, span, " ".join(words.split())
        self._marked = {mark.kind for mark in article.highlights if mark.span.overlaps(span)}
        about = about or only_mission(article)
        self.kind, self.attribute, self.status, self.leg = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.record = RecordChooser(worker, tr("Record that the words speak of"))
        self.value = ValueBox()
        for kind, title in KINDS.items():
            self.kind.addItem(translated(title), kind)
        self.status.addItem(tr("It happened"), Status.ACTUAL)
        self.status.addItem(tr("It is planned"), Status.PLANNED)
        self.leg.addItem(tr("Up: at the launch"), Leg.LAUNCH)
        self.leg.addItem(tr("Down: at the landing"), Leg.LANDING)
        self._form = form = QFormLayout()
        form.addRow(tr("The article says"), quote_label(words))
        form.addRow(tr("&Kind of record"), self.kind)
        form.addRow(tr("&Record"), self.record)
        form.addRow(tr("&What is said"), self.attribute)
        form.addRow(tr("&Value"), self.value)
        form.addRow(tr("W&hen"), self.status)
        form.addRow(tr("Wa&y"), self.leg)
        self.form.addLayout(form)
        self.kind.currentIndexChanged.connect(lambda _row: self._offer_records(0))
        self.attribute.currentIndexChanged.connect(self._offer_values)
        self.record.chosen_changed.connect(self.check)
        self.value.editTextChanged.connect(lambda _text: self.check())
        for box in (self.status, self.leg):
            box.currentIndexChanged.connect(self.check)
        self.kind.setCurrentIndex(list(KINDS).index(about.kind) if about else 0)
        self._offer_records(about.id if about else 0)
        (self.value if about else self.record).setFocus()
        give_room(self, WIDTH)

    def draft(self) -> Make | str:
        kind, typed, value = RecordKind(self.kind.currentData()), self.record.typed, self.value.typed
        if not typed:
            return tr("Choose the record that the words speak of, or type the name of a new one.")
        if not value:
            return tr("Type the value.")
        attribute = Attribute(self.attribute.currentData())
        about = self.record.chosen or (kind, typed)
        status = Status(self.status.currentData())
        leg = Leg(self.leg.currentData()) if attribute is Attribute.CREW else None
        return lambda draft: [draft.add(self._article, self._span, about, attribute, value, status=status, leg=leg)]

    def remark(self) -> Remark | None:
        return read_as(Attribute(self.attribute.currentData()), self.value.typed)

    def _offer_records(self, first: int) -> None:
        kind = RecordKind(self.kind.currentData())
        blocked = self.attribute.blockSignals(True)
        self.attribute.clear()
        fitting = [each for each in attributes_of(kind) if KIND_OF_ATTRIBUTE.get(each) in self._marked]
        for attribute in dict.fromkeys((*fitting, *attributes_of(kind))):
            self.attribute.addItem(translated(attribute_title(attribute)), attribute)
        if fitting:
            self.attribute.insertSeparator(len(fitting))
        self.attribute.blockSignals(blocked)
        self.record.offer(kind, first=first)
        self._offer_values()

    def _offer_values(self) -> None:
        attribute = Attribute(self.attribute.currentData())
        self.value.show_attribute(attribute, "" if attribute in VOCABULARIES else self._words)
        self._form.setRowVisible(self.leg, attribute is Attribute.CREW)
        self.check()


def only_mission(article: ArticleView) -> RecordLink | None:
    """The mission that an article speaks of, if it speaks of one alone."""
    found = {mark.record for mark in article.highlights if mark.record and mark.record.kind is RecordKind.MISSION}
    return next(iter(found)) if len(found) == 1 else None


def read_as(attribute: Attribute, typed: str) -> Remark:
    """How a typed value is understood, where that is not what was typed."""

    def read(draft: "Draft") -> str:
        value = readable_value(attribute, draft.value(attribute, typed))
        is_same = value.removesuffix(" UTC") == typed.removesuffix(" UTC")
        return "" if is_same else tr("This is read as {value}.", value=value)

    return read


def quote_label(words: str) -> QLabel:
    """The words of an article, in full."""
    label = plain_label(quoted(" ".join(words.split())))
    label.setWordWrap(True)
    return label
