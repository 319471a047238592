"""Read models of a mission, person or incident, with the evidence of every value."""

from dataclasses import dataclass

from soyuz_gui.domain.facts import RecordKind
from soyuz_gui.domain.records import Candidate
from soyuz_gui.domain.spans import Span


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
