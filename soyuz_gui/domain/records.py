"""Articles, and the records that the facts of many articles support."""

from dataclasses import dataclass, field
from enum import StrEnum

from soyuz_gui.domain.answers import Review
from soyuz_gui.domain.facts import Attribute, CraftKind, Extraction, Fact, Leg, RecordKind, Status, Subject


class DateBasis(StrEnum):
    """Where an article's publication date comes from."""

    METADATA = "metadata"
    TEXT = "text"
    USER = "user"
    INFERRED = "inferred"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One document as it was read: the frozen text and what is known about it.

    Hashes are SHA-256 in hex: of the file's bytes, and of the text in UTF-8. `language` is a tag by BCP 47
    that the document bears. `published` is an EDTF day. `page_starts`
    are the code points at which the pages of a paged document begin.
    """

    path: str
    media_type: str
    file_hash: str
    text_hash: str
    text: str
    title: str = ""
    publisher: str = ""
    author: str = ""
    address: str = ""
    language: str = ""
    published: str = ""
    published_basis: DateBasis = DateBasis.UNKNOWN
    page_starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleFacts:
    """What reconciling needs of one stored article.

    `left_out` are the places of facts that do not hold any more, `places` those of the facts, where not all are given.
    Articles of one `family` are one source.
    """

    article: int
    published: str
    text: str
    extraction: Extraction
    text_hash: str = ""
    left_out: frozenset[int] = frozenset()
    places: tuple[int, ...] | None = None
    family: str = ""


@dataclass(frozen=True, order=True, slots=True)
class FactRef:
    """A fact of the library: article and the fact's place in that article's extraction."""

    article: int
    index: int


@dataclass(frozen=True, order=True, slots=True)
class SubjectRef:
    """A subject of the library: article and the subject's key in that article's extraction."""

    article: int
    key: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What a subject turned out to be: key and label of its record, the catalogue's entry, and why.

    `reason` is for subjects that are not what their name alone says; the more `points`, the better it is.
    `brought` where a decision of the user made it this record's.
    """

    key: str
    label: str
    catalogue_id: str = ""
    reason: str = ""
    points: float = 0.0
    brought: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """A flight that a flight without a name may be: how much speaks for it, of how much it takes, and why."""

    label: str
    points: float
    needed: float
    reason: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the library remembers of a subject: its label in the article, and who it is, where that is known.

    It is `settled` where its article and the catalogue alone tell; otherwise other articles can change it.
    """

    label: str
    identity: Identity | None
    settled: bool


class Basis(StrEnum):
    """What a resolved value rests on beside the words themselves."""

    ARTICLE = "article"
    PUBLICATION = "publication"
    LIBRARY = "library"
    CATALOGUE = "catalogue"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a fact means once its subject is known: the value with its gaps filled, and what filled them."""

    value: str
    precision: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class RecordValue:
    """The value of one attribute that a record shows, and the facts that say so.

    `target` is the key of the record that the value is (crew, an incident's mission). `sources` counts
    families of articles. `rivals` are facts of the same attribute and status that say otherwise. `wordings` are the
    values that articles give where they agree without being the same, such as clocks a minute apart: the shown one
    first.
    """

    attribute: Attribute
    value: str
    precision: str
    status: Status
    facts: tuple[FactRef, ...]
    sources: int
    leg: Leg | None = None
    target: str = ""
    rivals: tuple[FactRef, ...] = ()
    wordings: "tuple[RecordValue, ...]" = ()


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way in which the sources write a record's name, and where; `subject` and `family` are the article's."""

    text: str
    article: int
    start: int
    end: int
    subject: str = ""
    family: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A mission, a person or an incident of the library.

    `key` is stable: the catalogue's identifier, or one made from what the articles say. `reason` tells in
    plain words what identified it where no article names it. `craft` is for missions.
    """

    key: str
    kind: RecordKind
    label: str
    catalogue_id: str = ""
    reason: str = ""
    craft: CraftKind | None = None
    subjects: tuple[SubjectRef, ...] = ()
    values: tuple[RecordValue, ...] = ()
    spellings: tuple[Spelling, ...] = ()


class ConflictState(StrEnum):
    """Where a contradiction stands."""

    OPEN = "open"
    REOPENED = "reopened"  # it was answered, and then an article disagreed with the answer
    LEFT_OPEN = "left open"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Rival values of one attribute of a record; each rival is a value with the facts behind it.

    `proposed` and `chosen` are places in `rivals`; `reason` tells in plain words why the first is proposed.
    `decision` is the number of the answer, 0 where there is none.
    """

    record: str
    attribute: Attribute
    rivals: tuple[RecordValue, ...]
    kind: RecordKind = RecordKind.MISSION
    leg: Leg | None = None
    state: ConflictState = ConflictState.OPEN
    proposed: int = 0
    reason: str = ""
    chosen: tuple[int, ...] = ()
    decision: int = 0


@dataclass(frozen=True, slots=True)
class Addition:
    """What decisions put into one article, behind what was found in it, each with the number of its decision."""

    article: int
    subjects: tuple[tuple[int, Subject], ...]
    facts: tuple[tuple[int, Fact], ...]


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The records of a library, what each subject became, what each fact means, and what came of the decisions.

    `unanchored` tells in plain words why a decision, by its number, could not be applied.
    """

    records: tuple[Record, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    resolutions: dict[FactRef, Resolution] = field(default_factory=dict)
    reviews: dict[FactRef, Review] = field(default_factory=dict)
    additions: tuple[Addition, ...] = ()
    unanchored: dict[int, str] = field(default_factory=dict)

    def record_of(self) -> dict[SubjectRef, str]:
        """Record key by subject."""
        return {subject: record.key for record in self.records for subject in record.subjects}


@dataclass(frozen=True, slots=True)
class Update:
    """What some articles changed in a library: records made anew, and records that are no more (kind and key).

    `spellings` are those of the articles' own subjects; the records bring none. In the articles that are `redecided`
    the user's decisions make what `additions` and `reviews` say. `unanchored` tells of each decision that was looked
    at why it is not applied, with no words where it is.
    """

    records: tuple[Record, ...] = ()
    gone: frozenset[tuple[RecordKind, str]] = frozenset()
    conflicts: tuple[Conflict, ...] = ()
    resolutions: dict[FactRef, Resolution] = field(default_factory=dict)
    spellings: dict[SubjectRef, tuple[Spelling, ...]] = field(default_factory=dict)
    redecided: frozenset[int] = frozenset()
    additions: tuple[Addition, ...] = ()
    reviews: dict[FactRef, Review] = field(default_factory=dict)
    unanchored: dict[int, str] = field(default_factory=dict)
