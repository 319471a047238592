"""The verbs of curation: questions, names, decisions and their history."""

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from soyuz_gui.domain.decisions import Decision
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.queries import EVERYTHING, Query
from soyuz_gui.services.curation import also_here, cautions, conflict_views, deciding, joining_views
from soyuz_gui.services.curation.also_here import AlsoHere
from soyuz_gui.services.curation.drafting import Draft
from soyuz_gui.services.curation.views import (
    ConflictRef,
    ConflictView,
    Consequences,
    History,
    LedgerLine,
    MergeView,
    SplitView,
    Unanchored,
)
from soyuz_gui.services.dates import DateDisplay
from soyuz_gui.services.engine import Engine
from soyuz_gui.services.jobs import Job
from soyuz_gui.store import questions
from soyuz_gui.store.database import Database

T = TypeVar("T")


class Refresh(Protocol):
    """Brings the records of a library up to date."""

    def __call__(self, job: Job | None = None, *, may_stop: bool = False) -> None: ...


class Curation:
    """The questions and the decisions of an open library."""

    def __init__(self, database: Database, engine: Engine, dates: DateDisplay, refresh: Refresh) -> None:
        self._database, self._engine, self._dates, self._refresh = database, engine, dates, refresh

    def conflicts(self, everything: bool = False, query: Query = EVERYTHING) -> tuple[ConflictView, ...]:
        """What the sources contradict each other on and nobody has answered; with `everything` the answered ones, too.

        Those that opened again come first, those that were left open last. A query leaves those about its records.
        """
        return conflict_views.conflict_views(
            self._database, self._engine.catalogue, everything=everything, query=query, dates=self._dates
        )

    def conflicts_of(self, record_id: int) -> tuple[ConflictView, ...]:
        """All contradictions about one record, answered or not."""
        return conflict_views.conflict_views(
            self._database, self._engine.catalogue, record=record_id, dates=self._dates
        )

    def conflict(self, ref: ConflictRef) -> ConflictView:
        """One contradiction as it stands now."""
        return conflict_views.conflict_view(self._database, self._engine.catalogue, ref, self._dates)

    def conflict_count(self) -> int:
        """How many contradictions wait for an answer."""
        return questions.open_count(self._database)

    def ledger(self, kind: RecordKind, record_id: int) -> tuple[LedgerLine, ...]:
        """Every spelling of a record's name: where, how often, and what is held of it."""
        return conflict_views.ledger(self._database, self._engine.catalogue, kind, record_id)

    def merge_view(self, left: int, right: int) -> MergeView:
        """Two records of one kind side by side, before they become one."""
        return joining_views.merge_view(self._database, left, right)

    def split_view(self, record_id: int) -> SplitView:
        """How a record can come apart."""
        return joining_views.split_view(self._database, record_id)

    @property
    def draft(self) -> Draft:
        """Makes decisions out of numbers of records, facts and conflicts; they hold nothing until `decide`."""
        return Draft(self._database, self._engine.read_value)

    def consequences(self, decisions: Sequence[Decision]) -> Consequences:
        """What these decisions would change, together; nothing is decided."""
        return deciding.consequences(self._database, self._engine, decisions)

    def cautions(self, decisions: Sequence[Decision]) -> tuple[str, ...]:
        """What speaks against these decisions, in plain sentences; part of their consequences, but told at once."""
        return cautions.cautions(decisions, self._engine.catalogue)

    def also_here(self, decision: Decision) -> tuple[AlsoHere, ...]:
        """Decisions that would do the same at equal facts, words and spellings elsewhere.

        `decide([decision, *(each.decision for each in chosen)])` makes them one step.
        """
        return also_here.also_here(self._database, self.draft, decision)

    def decide(self, decisions: Sequence[Decision], words: str = "", job: Job | None = None) -> int:
        """Make decisions as one step with a name in plain words; returns its number. What was undone is abandoned.

        After a cancel nothing was decided.
        """
        return self._followed(lambda: deciding.make(self._database, decisions, words), job)

    def history(self) -> History:
        """Every step that was ever made."""
        return deciding.history(self._database)

    def undo(self, job: Job | None = None) -> str:
        """Undo the last step; returns its words."""
        return self._followed(lambda: deciding.undo(self._database), job)

    def redo(self, job: Job | None = None) -> str:
        """Do the step again that was undone last; returns its words."""
        return self._followed(lambda: deciding.redo(self._database), job)

    def go_to(self, step: int, job: Job | None = None) -> None:
        """Make the library what it was after a step of the history; 0 is before the first."""
        self._followed(lambda: deciding.go_to(self._database, step), job)

    def _followed(self, act: Callable[[], T], job: Job | None) -> T:
        """Do something and bring the records up to date with it: both, or after a cancel or an error neither."""
        with self._database.transaction():
            result = act()
            self._refresh(job, may_stop=True)
        return result

    def unanchored(self) -> tuple[Unanchored, ...]:
        """Decisions that hold but do not find what they are about any more."""
        return deciding.unanchored(self._database)
