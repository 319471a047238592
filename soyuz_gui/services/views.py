"""Read models: what a view shows, ready to show, as frozen values that may cross threads."""

from dataclasses import dataclass

from soyuz_gui.domain.facts import MentionKind, RecordKind
from soyuz_gui.domain.records import Candidate
from soyuz_gui.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: the record's (or article's) id and its cells, in the order of the table's columns.

    Cells are text, int or None; `sort` holds the sort key of each cell. `decided` names the columns whose cells rest on
    the user's word, by their places, each with a sentence on it.
    """

    id: int
    cells: tuple[str | int | None, ...]
    sort: tuple[str | int | float, ...]
    decided: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The rows that a query leaves of a table, how many there are without it, and the query in words.

    `clock` is what times are shown on; `mentioned` counts the people whom the query would leave too, were it not that
    they are only mentioned.
    """

    rows: tuple[Row, ...]
    total: int
    sentence: str
    mentioned: int = 0
    clock: str = "UTC"


@dataclass(frozen=True, slots=True)
class RecordLink:
    """A record that another one leads to."""

    kind: RecordKind
    id: int
    label: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One fact as a view shows it: value, words, place, why it is believed, and the record that it is about.

    `review` is what the person made of it; a `rival` contradicts the value that it stands with. `caption` is what its
    article is called: its title, else its first words. `page` is where it stands in a paged article, else 0.
    """

    fact: int
    attribute: str
    value: str
    stated: str
    quote: str
    article: int
    article_name: str
    span: Span
    precision: str
    status: str
    leg: str
    rule: str
    confidence: float
    basis: str
    target: RecordLink | None = None
    subject: RecordLink | None = None
    review: str = ""
    rival: bool = False
    caption: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class ScheduleLine:
    """A plan when it was first told: launch planned for A, then, by a later article, for B."""

    attribute: str
    title: str
    value: str
    published: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class WordingView:
    """A value that agrees with a shown one: as stored, as people read it, and how many sources give it."""

    value: str
    shown: str
    sources: int


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value of a record with all its evidence; `reference` is the catalogue's value, empty where it has none.

    Values are as they are stored (`2018-12-03T11:30Z`, `launch_abort`). Of a contested value the evidence of
    its rivals follows that of its supporters. `sources` counts independent ones. `decided` tells in words how the
    user settled it, empty where only sources speak for it. `wordings` are the values that agree within what is
    stated, this one first, where they are not all the same: `Draft.choose` takes another one.
    """

    attribute: str
    title: str
    value: str
    precision: str
    status: str
    contested: bool
    reference: str
    evidence: tuple[Evidence, ...]
    target: RecordLink | None = None
    leg: str = ""
    sources: int = 0
    decided: str = ""
    wordings: tuple[WordingView, ...] = ()

    @property
    def stated(self) -> str:
        """The words in which a source gives the value."""
        said = (item.stated for item in self.evidence if not item.rival and item.value == self.value)
        return next(said, "")


@dataclass(frozen=True, slots=True)
class SpellingView:
    """One spelling of a name, how often and where it stands."""

    text: str
    count: int
    places: tuple[tuple[int, Span], ...]  # (article, span)


@dataclass(frozen=True, slots=True)
class ArticleLink:
    """An article that speaks of a record, with a snippet and the place to scroll to."""

    article: int
    name: str
    title: str
    published: str
    snippet: str
    span: Span
    caption: str = ""


@dataclass(frozen=True, slots=True)
class FlightView:
    """A flight of a person; times as they are stored, empty where none is told.

    `down` is another craft on which they came down; `went_up` is False where only a landing is told of them,
    `is_down_told` where no article tells of one.
    """

    mission: RecordLink
    launch: str = ""
    launch_status: str = ""
    landing: str = ""
    landing_status: str = ""
    down: RecordLink | None = None
    is_planned: bool = False
    is_down_told: bool = False
    went_up: bool = True


@dataclass(frozen=True, slots=True)
class TimeInSpace:
    """How long somebody was in space, in seconds: at least, and at most where every flight could be counted.

    `sentence` says it in words (`at least 203 days on 1 of 2 flights; not known: landing of …`), `remarks` what
    has been taken for granted or left out.
    """

    least: float
    most: float | None
    counted: int
    flights: int
    sentence: str
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Neighbour:
    """The flight that was launched before or after another one, with its launch as it is stored."""

    mission: RecordLink
    launch: str
    status: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of one or more articles, and one of its facts from each."""

    words: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class StoryPart:
    """What is told of an incident under one heading; `empty` says so where nothing is."""

    title: str
    passages: tuple[Passage, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class RecordView:
    """A mission, person or incident with everything that its detail pane shows.

    `subtitle` is one line under the label (why it was identified, agency and nationality, kind and date).
    `values` leaves out crew, which is in `crew`; `links` are the linked records: for a mission its incidents,
    for a person the flights and incidents, for an incident its mission. `schedule` holds the plans that changed,
    `candidates` what a flight without a name may be; `name_decided` tells how the user settled its name, if so.
    `before` and `after` are a mission's neighbours in time; `flights` and `time_in_space` are a person's, `story` is an
    incident's.
    """

    kind: RecordKind
    id: int
    label: str
    subtitle: str
    values: tuple[ValueView, ...]
    crew: tuple[ValueView, ...]
    missions: tuple[RecordLink, ...]
    incidents: tuple[RecordLink, ...]
    articles: tuple[ArticleLink, ...]
    spellings: tuple[SpellingView, ...]
    schedule: tuple[ScheduleLine, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    name_decided: str = ""
    before: Neighbour | None = None
    after: Neighbour | None = None
    flights: tuple[FlightView, ...] = ()
    time_in_space: TimeInSpace | None = None
    story: tuple[StoryPart, ...] = ()


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked place of a text; `record` is where a click leads. `fact` is 0 for a plain mention."""

    span: Span
    kind: MentionKind
    tooltip: str
    record: RecordLink | None
    fact: int = 0


@dataclass(frozen=True, slots=True)
class Reprint:
    """Another article with the same story; `original` for the one that the others are taken to reprint."""

    article: int
    name: str
    original: bool
    caption: str = ""


@dataclass(frozen=True, slots=True)
class VersionView:
    """One of the texts that a file had, one after the other; the `current` one counts in records."""

    article: int
    imported: str
    current: bool


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article as the source pane shows it; spans are code points of `text`, facts are in its order.

    `reprints` are the other articles with the same story, the original first; `paths` all files with its text,
    `versions` the texts that these had before and have now, itself among them. `left_behind` are those facts of the
    versions before that the current one does not tell any more.
    """

    id: int
    name: str
    path: str
    title: str
    publisher: str
    published: str
    published_basis: str
    text: str
    highlights: tuple[Highlight, ...]
    facts: tuple[Evidence, ...] = ()
    reprints: tuple[Reprint, ...] = ()
    author: str = ""
    caption: str = ""
    paths: tuple[str, ...] = ()
    versions: tuple[VersionView, ...] = ()
    left_behind: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value of a facet, how many rows have it, and the clause that selects it."""

    label: str
    count: int
    clause: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A group of values to filter by: year, launch site, crew member, outcome, incident."""

    title: str
    field: str
    values: tuple[FacetValue, ...]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A place in an article where the searched words stand."""

    article: int
    name: str
    snippet: str
    span: Span
    caption: str = ""


OUTCOMES = ("imported", "updated", "unchanged", "duplicate", "skipped", "failed", "not done")
"""What can come of a file that is imported."""


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What happened to one file of a past import; `run` is the import's number, `started` when it began."""

    run: int
    started: str
    path: str
    outcome: str
    detail: str
    article: int | None


@dataclass(frozen=True, slots=True)
class ImportLine:
    """What happened to one file: one of `OUTCOMES`; `detail` says more in plain words."""

    path: str
    outcome: str
    detail: str
    article: int | None = None
    facts: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What happened to every file of an import, in the order they were read."""

    lines: tuple[ImportLine, ...]
    cancelled: bool = False

    def count(self, outcome: str) -> int:
        return sum(line.outcome == outcome for line in self.lines)
