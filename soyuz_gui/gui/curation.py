"""What the person decides: written off the window's thread, step by step, then shown everywhere."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from soyuz_gui.domain.answers import StepState
from soyuz_gui.errors import UsageError, UserError
from soyuz_gui.gui.language import tr, translated
from soyuz_gui.gui.large_steps import MANY, Large, LargeSteps
from soyuz_gui.gui.tasks import LibraryWorker
from soyuz_gui.gui.views.fact_menu import FactActs

if TYPE_CHECKING:
    from soyuz_gui.domain.decisions import Decision
    from soyuz_gui.services.curation.also_here import AlsoHere
    from soyuz_gui.services.curation.drafting import Draft
    from soyuz_gui.services.curation.views import History
    from soyuz_gui.services.jobs import Job
    from soyuz_gui.services.library import Library

Make = Callable[["Draft"], "Sequence[Decision]"]
Act = Callable[["Library", "Job | None"], "Outcome"]
Standing = tuple[int, int]  # how many steps there are, and the number of the last one that is done


@dataclass(frozen=True, slots=True)
class Offer:
    """A decision that was just made, as a step of its own, and others that would do the same elsewhere."""

    step: int
    decision: "Decision"
    elsewhere: "tuple[AlsoHere, ...]"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a step, in a line, and what it offers."""

    words: str
    offer: Offer | None = None


class Curator(QObject):
    """Hands decisions to the library. Whoever decides quickly does not wait: the views follow the last decision.

    `fact_acts` is what the views ask for; whoever owns the dialogs answers it. `large` takes steps of many decisions,
    where the window has it.
    Signals: `changed()` when all that was decided is done, `history_changed(History)` with what can be undone then,
    `said(str)` what became of the last step, `travelled()` when the last step was one through the history,
    `offered(Offer)` when the last step was a decision that would do the same elsewhere, or None when it was not.
    """

    changed = Signal()
    travelled = Signal()
    offered = Signal(object)
    history_changed = Signal(object)
    said = Signal(str)

    def __init__(self, worker: LibraryWorker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._pending: set[object] = set()
        self._standing: Standing | None = None  # of the history that the window knows; for the worker's thread
        self.fact_acts = FactActs(self)
        self.large: LargeSteps | None = None

    def decide(self, make: Make, words: str = "") -> None:
        """Take a step of the history: what `make` drafts becomes one, under words of its own or under these."""

        def act(library: "Library") -> Outcome | Large:
            made = make(library.curation.draft)

            def decide(own: "Library", job: "Job | None") -> Outcome:
                step = own.curation.decide(made, words, job)
                elsewhere = own.curation.also_here(made[0]) if len(made) == 1 else ()
                return Outcome(own.curation.history().undo, Offer(step, made[0], elsewhere) if elsewhere else None)

            return self._taken(library, len(made), tr("Deciding"), decide)

        self._do(act)

    def extend(self, offer: Offer, chosen: "Sequence[AlsoHere]") -> None:
        """Do the same at other places, as one step with the decision itself, whose place it takes."""

        def act(library: "Library") -> Outcome:
            if offer.step not in (step.number for step in library.curation.history().steps if step.current):
                raise UsageError(
                    tr("Something else was decided since."), tr("Decide it again to have the other places shown.")
                )
            library.curation.undo()
            try:
                library.curation.decide([offer.decision, *(each.decision for each in chosen)])
            except UserError:
                library.curation.redo()
                raise
            return Outcome(library.curation.history().undo)

        self._do(act)

    def restart(self) -> None:
        """Another library is open: nobody waits for what was decided on the one before."""
        self._pending.clear()
        self._standing = None
        self.offered.emit(None)

    def undo(self) -> None:
        def act(library: "Library", job: "Job | None") -> Outcome:
            if not library.curation.history().undo:
                return Outcome(tr("Nothing to undo"))
            return Outcome(tr("Undone: {step}", step=library.curation.undo(job)))

        def size(history: "History") -> int:
            return sum(step.decisions for step in history.steps if step.current)

        self._travel(act, size, tr("Undoing"))

    def redo(self) -> None:
        def act(library: "Library", job: "Job | None") -> Outcome:
            if not library.curation.history().redo:
                return Outcome(tr("Nothing to do again"))
            return Outcome(tr("Done again: {step}", step=library.curation.redo(job)))

        def size(history: "History") -> int:
            return next((step.decisions for step in history.steps if step.state is StepState.UNDONE), 0)

        self._travel(act, size, tr("Doing again"))

    def go_to(self, step: int) -> None:
        """Go to the state after a step; 0 is the one before the first."""

        def act(library: "Library", job: "Job | None") -> Outcome:
            library.curation.go_to(step, job)
            last = library.curation.history().undo
            return Outcome(tr("The library is as it was after: {step}", step=last or tr("the import")))

        def size(history: "History") -> int:
            """How many decisions lie on the way."""
            return sum(
                each.decisions
                for each in history.steps
                if each.state is (StepState.DONE if each.number > step else StepState.UNDONE)
            )

        self._travel(act, size, tr("Going through the history"))

    def reload(self) -> None:
        """Read the history anew."""

        def read(library: "Library") -> "History":
            history = library.curation.history()
            self._standing = _standing(history)
            return history

        self._worker.ask(read, self.history_changed.emit, channel="history")

    def _taken(self, library: "Library", decisions: int, title: str, act: Act) -> Outcome | Large:
        """Take a step now, or leave one of many decisions to be taken beside the lists."""
        return Large(title, act) if self.large and decisions >= MANY else act(library, None)

    def _travel(self, act: Act, size: "Callable[[History], int]", title: str) -> None:
        """Go back or forth in the history; the views that show what changes may go there. Nobody takes back unseen what
        was decided in another window meanwhile.
        """

        def act_on_what_is_known(library: "Library") -> Outcome | Large:
            history = library.curation.history()
            if self._standing not in (None, _standing(history)):
                last = history.undo or tr("the import")
                raise UsageError(
                    tr("Another window changed the history meanwhile. The last step is now: {last}", last=last),
                    tr("It is shown now; do it again if you mean this step."),
                )
            return self._taken(library, size(history), title, act)

        self._do(act_on_what_is_known, self.travelled.emit)

    def _do(self, act: "Callable[[Library], Outcome | Large]", then: Callable[[], object] | None = None) -> None:
        """Do something and say in a line what it was."""
        ticket = object()
        self._pending.add(ticket)

        def act_and_note(library: "Library") -> Outcome | Large:
            outcome = act(library)
            self._standing = _standing(library.curation.history())
            return outcome

        def done(outcome: Outcome | Large) -> None:
            if isinstance(outcome, Large):
                if self.large:
                    self.large.take(outcome, done, fail)
                return
            self.said.emit(translated(outcome.words))
            self.offered.emit(outcome.offer)
            if then:
                then()
            self._finish(ticket)

        def fail(error: Exception) -> None:
            self._worker.failed.emit(error)
            self._finish(ticket)

        try:
            if self.large:
                self.large.refuse_others()
        except UsageError as error:
            fail(error)
        else:
            self._worker.ask(act_and_note, done, fail)

    def _finish(self, ticket: object) -> None:
        self._pending.discard(ticket)
        if not self._pending:
            self.changed.emit()


def _standing(history: "History") -> Standing:
    """What tells one state of a history from another."""
    return len(history.steps), next((step.number for step in history.steps if step.current), 0)
