"""What the user settled: plain values that say what they are about in words that outlive a new import.

A decision never holds a number of the library. It is anchored on texts (by their hash), places in them, values and
names, so that it is found again in a library that was built anew, or by a better extractor. What is not found
exactly and uniquely is not applied.
"""

from dataclasses import dataclass
from enum import StrEnum

from soyuz_gui.domain.answers import Answer, StepState, Verdict
from soyuz_gui.domain.facts import Attribute, Leg, RecordKind, Status


@dataclass(frozen=True, order=True, slots=True)
class FactAnchor:
    """A fact by its place and value; `subject`, `status` and `leg` tell apart what else would be the same."""

    text_hash: str
    start: int
    end: int
    attribute: Attribute
    value: str
    subject: str = ""
    status: Status = Status.ACTUAL
    leg: Leg | None = None


@dataclass(frozen=True, order=True, slots=True)
class SubjectAnchor:
    """What an article speaks of, by its first place in the text and the name it has there."""

    text_hash: str
    start: int
    end: int
    label: str = ""


@dataclass(frozen=True, order=True, slots=True)
class RecordAnchor:
    """A record by its key and by subjects that belong to it.

    An empty `key` stands for whatever record the name `label` leads to, also one that is not there yet.
    """

    kind: RecordKind
    key: str
    label: str
    subjects: tuple[SubjectAnchor, ...] = ()


@dataclass(frozen=True, order=True, slots=True)
class KnownRival:
    """A value that an article gave when a contradiction was answered."""

    value: str
    text_hash: str


@dataclass(frozen=True, slots=True)
class Choice:
    """The answer to one contradiction: `value` where one was chosen, and all that was known by then."""

    attribute: Attribute
    answer: Answer
    value: str = ""
    leg: Leg | None = None
    known: tuple[KnownRival, ...] = ()


@dataclass(frozen=True, slots=True)
class ConfirmFact:
    """The article says so, and it is so."""

    fact: FactAnchor


@dataclass(frozen=True, slots=True)
class RejectFact:
    """The article does not say so."""

    fact: FactAnchor


@dataclass(frozen=True, slots=True)
class EditFact:
    """The article says something else: the same words mean `value`."""

    fact: FactAnchor
    value: str


@dataclass(frozen=True, slots=True)
class MoveFact:
    """The article says it of another record."""

    fact: FactAnchor
    about: RecordAnchor


@dataclass(frozen=True, slots=True)
class AddFact:
    """Words of an article say something that was not found. `quote` is the text from `start` to `end`."""

    text_hash: str
    start: int
    end: int
    quote: str
    about: RecordAnchor
    attribute: Attribute
    value: str
    status: Status = Status.ACTUAL
    leg: Leg | None = None


@dataclass(frozen=True, slots=True)
class AnswerConflict:
    """The answer to a contradiction between the sources of a record."""

    record: RecordAnchor
    choice: Choice


@dataclass(frozen=True, slots=True)
class JudgeSpelling:
    """Whether a spelling is the record's name."""

    record: RecordAnchor
    spelling: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class RenameRecord:
    """What a record is to be called."""

    record: RecordAnchor
    label: str


@dataclass(frozen=True, slots=True)
class MergeRecords:
    """Records that are one. `into` keeps its key, and its name unless `label` gives another."""

    into: RecordAnchor
    others: tuple[RecordAnchor, ...]
    choices: tuple[Choice, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class SplitMerge:
    """A merge, by its number in the history, that is taken back while everything after it stays."""

    record: RecordAnchor
    merge: int


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Subjects that are not the record which they were brought to, but together another one, called `label`."""

    record: RecordAnchor
    subjects: tuple[SubjectAnchor, ...]
    label: str


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Two records that are never to become one by themselves."""

    one: RecordAnchor
    other: RecordAnchor


class ArticleDetail(StrEnum):
    """What can be said of an article itself."""

    PUBLISHED = "published"
    TITLE = "title"
    PUBLISHER = "publisher"
    AUTHOR = "author"


@dataclass(frozen=True, slots=True)
class DescribeArticle:
    """A detail of an article that its file does not state, or states wrongly; empty where it is not known.

    `called` is what the article was called then, for the words of the step.
    """

    text_hash: str
    called: str
    detail: ArticleDetail
    value: str


FactDecision = ConfirmFact | RejectFact | EditFact | MoveFact | AddFact
RecordDecision = AnswerConflict | JudgeSpelling | RenameRecord | MergeRecords | SplitMerge | TakeOut | KeepApart
Decision = FactDecision | RecordDecision | DescribeArticle


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision of the library with its number in the history."""

    number: int
    decision: Decision


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the history, in plain words; a bulk action is one step of many decisions."""

    number: int
    made_at: str
    words: str
    state: StepState
    decisions: int
