"""Read models of what there is to decide and what was decided, as frozen values that may cross threads."""

from dataclasses import dataclass

from soyuz_gui.domain.answers import StepState, Verdict
from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import ConflictState
from soyuz_gui.domain.spans import Span
from soyuz_gui.services.views.records import Evidence, RecordLink


@dataclass(frozen=True, order=True, slots=True)
class ConflictRef:
    """A contradiction, by the record that it is about: the name by which it is answered."""

    kind: RecordKind
    record: int
    attribute: str
    leg: str = ""


@dataclass(frozen=True, slots=True)
class RivalView:
    """One of the values of a contradiction. `value` is as stored, `shown` as people read it.

    `sources` counts independent ones: reprints of one story are one.
    """

    value: str
    shown: str
    precision: str
    sources: int
    proposed: bool
    chosen: bool
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class ConflictView:
    """A contradiction as a question; `reason` says why the proposed value is proposed, `reference` what the catalogue
    has, as stored and as people read it. `answer` is the step that answered it, in its words, empty where none did.
    """

    ref: ConflictRef
    record: RecordLink
    title: str
    question: str
    state: ConflictState
    rivals: tuple[RivalView, ...]
    reason: str
    reference: str
    answer: str
    reference_shown: str = ""

    @property
    def proposed(self) -> RivalView:
        return next(rival for rival in self.rivals if rival.proposed)


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One spelling of a record's name: where it stands, what is held of it and who says so.

    `verdict` is same, different or undecided; `by` is catalogue, program or user. A spelling that was said to be
    different has the record that it became, and no places here.
    """

    text: str
    count: int
    articles: int
    places: tuple[Evidence, ...]
    verdict: Verdict
    by: str
    other: RecordLink | None = None


@dataclass(frozen=True, slots=True)
class StepView:
    """One line of the history. `current` is the last step that is done."""

    number: int
    made_at: str
    words: str
    state: StepState
    decisions: int
    current: bool
    unanchored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """All steps, oldest first, and the words of what Undo and Redo would do; empty where there is nothing to do."""

    steps: tuple[StepView, ...]
    undo: str
    redo: str


@dataclass(frozen=True, slots=True)
class Consequences:
    """What decisions would change: facts that mean something else or belong elsewhere, records by kind, conflicts.

    `warnings` are sentences on what speaks against them, such as a catalogue that has both people of a merge.
    """

    facts: int
    missions: int
    people: int
    incidents: int
    new_conflicts: tuple[str, ...]
    ended_conflicts: tuple[str, ...]
    unanchored: tuple[str, ...]
    sentence: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unanchored:
    """A decision that holds but does not find what it is about."""

    decision: int
    step: int
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class MergeField:
    """One field of two records side by side; a side without a value is empty. `single` fields can show one value only,
    or both where the user wants both; the others are simply put together.
    """

    attribute: str
    title: str
    leg: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    agree: bool
    single: bool


@dataclass(frozen=True, slots=True)
class MergeView:
    """Two records about to become one; values are as stored."""

    left: RecordLink
    right: RecordLink
    fields: tuple[MergeField, ...]


@dataclass(frozen=True, slots=True)
class Member:
    """What one article speaks of that was brought to a record: it can be taken out again."""

    article: int
    article_name: str
    key: str
    label: str
    snippet: str
    span: Span
    caption: str = ""


@dataclass(frozen=True, slots=True)
class MergedView:
    """A merge that a record came out of, and that can be split again."""

    decision: int
    made_at: str
    words: str


@dataclass(frozen=True, slots=True)
class SplitView:
    """How a record can come apart: merges to take back, and members to take out."""

    record: RecordLink
    merges: tuple[MergedView, ...]
    members: tuple[Member, ...]
