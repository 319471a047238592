"""What the answers of the inbox mean to the library: each is a decision, all at once are one step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from soyuz_gui.domain.answers import Answer, Verdict
from soyuz_gui.domain.facts import Attribute
from soyuz_gui.gui import messages
from soyuz_gui.gui.curation import Curator
from soyuz_gui.gui.language import tr
from soyuz_gui.services.cells import readable_value, readable_words
from soyuz_gui.services.curation.views import ConflictRef, ConflictView
from soyuz_gui.services.curation.words import acceptance_words, rejection_words, spellings_words

if TYPE_CHECKING:
    from soyuz_gui.domain.decisions import Decision
    from soyuz_gui.services.curation.drafting import Draft


class Answers:
    """Decides for the person, by the library's `curator`."""

    def __init__(self, curator: Curator) -> None:
        self._curator = curator

    def give(self, conflict: ConflictView, answer: Answer, place: int) -> None:
        """Answer a question by the rival at a place, by all of them, or leave it open."""
        ref = conflict.ref
        if answer is Answer.CHOSEN:
            value = conflict.rivals[place].value
            self._curator.decide(lambda draft: [draft.choose(ref, value)])
        elif answer is Answer.BOTH:
            self._curator.decide(lambda draft: [draft.both(ref)], _both_words(conflict))
        else:
            self._curator.decide(lambda draft: [draft.leave_open(ref)])

    def reject(self, conflict: ConflictView, place: int) -> None:
        """No article says so; of a name: it is somebody else's."""
        rival, record = conflict.rivals[place], conflict.record.id
        if conflict.ref.attribute == Attribute.NAME:
            self._curator.decide(lambda draft: [draft.spelling(record, rival.value, Verdict.DIFFERENT)])
        else:
            facts = [item.fact for item in rival.evidence]
            value = readable_value(conflict.ref.attribute, rival.value)  # what is kept is in UTC, whatever is shown
            words = rejection_words(readable_words(conflict.ref.attribute), value, conflict.record.label)
            self._curator.decide(lambda draft: [draft.reject(fact) for fact in facts], words)

    def ask_to_accept_all(self, waiting: Sequence[ConflictView], parent: QWidget) -> None:
        """What the search leaves, and nobody has answered, is answered as one step."""
        refs = [conflict.ref for conflict in waiting]
        messages.ask(
            parent,
            tr(
                "Accept the proposed answer to {count} question?",
                "Accept the proposed answer to {count} questions?",
                count=len(refs),
            ),
            tr("Spellings are taken for one name. It is one step of the history, and can be undone as one."),
            tr("Accept"),
            lambda: self._accept_all(refs),
        )

    def _accept_all(self, refs: list[ConflictRef]) -> None:
        def make(draft: "Draft") -> "list[Decision]":
            return [draft.both(ref) if ref.attribute == Attribute.NAME else draft.accept(ref) for ref in refs]

        self._curator.decide(make, acceptance_words(len(refs)))


def _both_words(conflict: ConflictView) -> str:
    """What letting all spellings stand means; of other values the step has its usual words."""
    if conflict.ref.attribute != Attribute.NAME:
        return ""
    return spellings_words([rival.shown for rival in conflict.rivals[1:]], conflict.record.label)
