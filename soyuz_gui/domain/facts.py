"""What one article says: mentions, subjects and facts, as the extraction hands them over.

An `Extraction` is a value of its own: subjects and facts refer to each other by keys that mean
nothing outside it. Reconciling gives them records of the library.
"""

from dataclasses import dataclass
from enum import StrEnum

from soyuz_gui.domain.spans import Span


class RecordKind(StrEnum):
    """What a fact can be about."""

    MISSION = "mission"
    PERSON = "person"
    INCIDENT = "incident"


class MentionKind(StrEnum):
    """What a place in a text names; the kinds of highlight in the source view."""

    MISSION = "mission"
    PERSON = "person"
    TIME = "time"
    PLACE = "place"
    VEHICLE = "vehicle"
    ORGANISATION = "organisation"
    EVENT = "event"
    INCIDENT = "incident"


class Status(StrEnum):
    """Seen from the article: did it happen, or was it to happen?"""

    ACTUAL = "actual"
    PLANNED = "planned"


class Leg(StrEnum):
    """Which way a person rode a craft."""

    LAUNCH = "launch"
    LANDING = "landing"


class Attribute(StrEnum):
    """What a fact says of its subject. The first block is of missions, then people, then incidents."""

    NAME = "name"  # every kind: the record exists and is called so
    LAUNCH_TIME = "launch_time"
    LAUNCH_SITE = "launch_site"
    LAUNCH_VEHICLE = "launch_vehicle"
    DESTINATION = "destination"
    DOCKING_TIME = "docking_time"
    TIME_TO_DOCKING = "time_to_docking"  # an ISO 8601 duration, counted from the launch
    UNDOCKING_TIME = "undocking_time"
    LANDING_TIME = "landing_time"
    LANDING_SITE = "landing_site"
    CREW = "crew"
    OUTCOME = "outcome"
    EXPEDITION = "expedition"

    AGENCY = "agency"
    NATIONALITY = "nationality"
    AGE = "age"

    KIND = "kind"
    CRAFT = "craft"
    MISSION = "mission"
    DATE = "date"
    CAUSE = "cause"
    CONSEQUENCE = "consequence"


TIME_ATTRIBUTES = frozenset(
    {
        Attribute.LAUNCH_TIME,
        Attribute.DOCKING_TIME,
        Attribute.UNDOCKING_TIME,
        Attribute.LANDING_TIME,
        Attribute.DATE,
    }
)


class IncidentKind(StrEnum):
    """What went wrong."""

    LAUNCH_ABORT = "launch_abort"
    LAUNCH_FAILURE = "launch_failure"
    SCRUB = "scrub"
    DELAY = "delay"
    LEAK = "leak"
    CRASH = "crash"
    DOCKING_FAILURE = "docking_failure"
    BALLISTIC_REENTRY = "ballistic_reentry"
    MALFUNCTION = "malfunction"
    DAMAGE = "damage"
    FATALITY = "fatality"
    FIRE = "fire"
    DEPRESSURIZATION = "depressurization"
    OTHER = "other"


class Outcome(StrEnum):
    """How a flight ended, where somebody says so."""

    SUCCESS = "success"
    FAILURE = "failure"
    ABORTED = "aborted"
    LOST = "lost"


class CraftKind(StrEnum):
    """What a mission subject is: only crewed craft carry crews, but probes can have incidents."""

    CREWED = "crewed"
    UNCREWED = "uncrewed"  # a crew craft flown empty, a cargo ship
    PROBE = "probe"


@dataclass(frozen=True, order=True, slots=True)
class Mention:
    """A place in a text that names something. `label` is the normalised value, `rule` what found it.

    `subject` is the key of the subject it stands for, empty where it stands for none.
    """

    span: Span
    kind: MentionKind
    label: str
    rule: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """Something an article speaks of, under a key that is unique in its extraction.

    `label` is the normalised name (`Soyuz MS-11`, `Oleg Kononenko`), empty for a flight that the
    article never names. `catalogue_id` is set where the name alone identifies a catalogue entry.
    `craft` is for missions only.
    """

    key: str
    kind: RecordKind
    label: str
    span: Span
    catalogue_id: str = ""
    main: bool = False
    craft: CraftKind | None = None


BY_CATALOGUE = ".by_catalogue"
"""How the rule of a time ends whose year no word of the article tells: it is that of the flight in the catalogue."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement with its evidence.

    `value` is normalised: times are `PartialTime` text, kinds and outcomes their vocabulary, names
    canonical. `target` is the key of the subject that the value is (the person of a crew fact, the
    mission of an incident). `stated` is the value as the article words it, and `span` the evidence:
    the clause that says so, which contains it.
    """

    subject: str
    attribute: Attribute
    value: str
    stated: str
    span: Span
    rule: str
    confidence: float
    status: Status = Status.ACTUAL
    leg: Leg | None = None
    target: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one article, in the order of the text, and its language by ISO 639, empty if unknown."""

    mentions: tuple[Mention, ...] = ()
    subjects: tuple[Subject, ...] = ()
    facts: tuple[Fact, ...] = ()
    language: str = ""

    def subject(self, key: str) -> Subject:
        return next(s for s in self.subjects if s.key == key)
